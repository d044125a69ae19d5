import type { EntityManager } from 'typeorm';
import type { Entry } from '../../rubrics/kinds';
import { applyChanges } from '../../rubrics/acts/changes';
import { BadRuling, decide, type Ruling } from '../../rubrics/library/decide';
import { identified, paired, type Pairing } from '../../rubrics/library/identify';
import { keepOrder } from '../../rubrics/library/keepOrder';
import type { EditionFile } from '../../rubrics/library/shape';
import { buildTree } from '../../rubrics/tree/tree';
import { registerRubric } from '../editions/loadLibrary';
import { storePictures } from '../editions/filePictures';
import { publishFile } from '../editions/publishFile';
import { latestEdition } from '../editions/register';
import { entriesOfEdition } from '../editions/shelf';
import { changesBetween } from './changesBetween';
import { create } from './create';
import { acting, type Acting } from '../people/acting';
import { commandLeaf } from '../people/commandLine';
import type { Via } from '../people/leaves';
import { append } from '../record/append';
import { because } from '../kinds/userError';
import { type Payload } from './onProposal';
import { putForward } from './perform';

/**
 * Brings in a library file, on record: as the first edition of its rubric, or, where there is one,
 * as a proposal against the latest, put forward by whoever acts. Entries are known again as a
 * comparison knows them, and as `rulings` say; the pairing is answered, too.
 * @param request with `via`, where nobody signed in asks for it
 * @throws BadRuling
 */
export const importFile = (
  request: Acting & { via?: Via },
  file: EditionFile,
  rulings: readonly Ruling[] = [],
): Promise<{ edition: string } | (Payload & { pairing: Pairing })> =>
  acting(request, async (manager, actor) => {
    if (request.via)
      await append(manager, commandLeaf, {
        at: actor.now.toISOString(),
        actor: actor.viewer?.id ?? null,
        subject: file.rubric,
        body: { name: 'import', via: request.via },
      });
    await registerRubric(manager, file, actor.now.toISOString());
    const known = await pairingOf(manager, file, rulings);
    if (!known)
      return {
        edition: (
          await publishFile(manager, file, actor.now.toISOString(), actor.viewer?.id ?? null)
        ).key,
      };
    const { base, pairing } = known;
    const changes = changesBetween(base, keepOrder(identified(pairing), base));
    if (changes.length === 0)
      return { proposal: null, userErrors: [because('NOTHING_CHANGED')], pairing };
    const opened = await create(actor, {
      rubric: file.rubric,
      title: `${file.facts.title} ${file.name ?? file.edition}`,
      rationale: file.source?.text ?? '',
    });
    const signed = { at: actor.now.toISOString(), actor: actor.viewer?.id ?? null };
    if (opened.proposal) await storePictures(manager, file, signed);
    const done = opened.proposal
      ? await putForward(actor, manager, opened.proposal, buildTree(applyChanges(base, changes)), {
          name: 'import',
          changes,
        })
      : opened;
    return { ...done, pairing };
  });

/** The same up to the point at which something would be written; null: it would be the first. */
export async function pairingOf(
  manager: EntityManager,
  file: EditionFile,
  rulings: readonly Ruling[],
): Promise<{ base: Entry[]; pairing: Pairing } | null> {
  const latest = await latestEdition(manager, file.rubric);
  if (!latest) return nothingToRule(file, rulings);
  const base = await entriesOfEdition(manager, latest.key);
  const pairing = paired(file, buildTree(base));
  decide(pairing, rulings);
  return { base, pairing };
}

/** @throws BadRuling where somebody says what is what, and there is nothing yet that may be it */
function nothingToRule({ rubric }: EditionFile, rulings: readonly Ruling[]): null {
  if (rulings.length === 0) return null;
  throw new BadRuling(
    `${rubric} 还没有版本,没有可以对应的条目 / ${rubric} has no edition yet: there is nothing to pair with`,
  );
}
