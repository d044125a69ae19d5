import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { applyAct, applyChanges, entriesOf, type Lineage } from '../../rubrics/acts';
import type { Difference } from '../../rubrics/diff/change';
import { diff } from '../../rubrics/diff/diff';
import { fromFile } from '../../rubrics/library/fromFile';
import { editionFile } from '../../rubrics/library/shape';
import { buildTree } from '../../rubrics/tree/tree';
import type { Side } from '../../rubrics/writing/comparisonTable';
import type { GoldenProposal } from './act';
import { culture } from './culture';
import { economic } from './economic';
import { wuhan } from './wuhan';

export const proposals: GoldenProposal[] = [economic, culture, wuhan];

/**
 * A proposal played on its base: the difference, with the splits and mergers that its acts
 * declared, and both sides' names.
 */
export function played(proposal: GoldenProposal): {
  whole: Difference;
  sides: { base: Side; head: Side };
} {
  const file = editionFile.parse(
    parse(readFileSync(join(__dirname, `../../rubrics/library/${proposal.base}.yaml`), 'utf8')),
  );
  const base = buildTree(fromFile(file));
  const lineage: Lineage[] = [];
  let minted = 0;
  let head = base;
  for (const make of proposal.acts) {
    const outcome = applyAct(head, make(head), () => `n${proposal.name}${++minted}`);
    if ('refused' in outcome)
      throw new Error(
        `${proposal.name}: ${JSON.stringify(outcome.refused)} ${JSON.stringify(make(head))}`,
      );
    if (outcome.lineage) lineage.push(outcome.lineage);
    head = buildTree(applyChanges(entriesOf(head), outcome.changes));
  }
  const side = (title: string, label: string, published: string | null): Side => ({
    title,
    label,
    published,
    effective: null,
  });
  return {
    whole: diff(base, head, { lineage }),
    sides: {
      base: side(base.facts.content.title, `${file.edition}年版`, file.published ?? null),
      head: side(head.facts.content.title, '2027年版（草案）', null),
    },
  };
}
