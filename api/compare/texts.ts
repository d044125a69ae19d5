import { parseAddress, proposalIn } from '../../rubrics/address';
import type { Lineage } from '../../rubrics/acts/act';
import type { Context } from '../context';
import { editionsOf, findEdition } from '../editions/find';
import type { EditionRow } from '../editions/rows';
import type { OpenTree } from '../entries/openTree';
import { formOf } from '../proposals/amending';
import { differenceOf, lineageOf, judgementsOf, type Judgement } from '../proposals/difference';
import { ProposalRow } from '../proposals/rows';
import { settled } from '../reading';
import type { ProposalForm } from '../../rubrics/vocabulary';
import type { Compared } from './change';

/** A text that somebody may see: an edition, or the draft of a proposal. */
export interface Text {
  open: OpenTree;
  rubric: string;
  edition: EditionRow | null;
  proposal: string | null;
  /** What it is or is to become; left out where nobody is told. */
  form?: ProposalForm;
}

/**
 * The text that an address names (`shenzhen/economic@2019`, `…@proposal-12`); null where there is
 * none that the viewer may see.
 */
export async function findText(context: Context, address: string): Promise<Text | null> {
  const parsed = parseAddress(address);
  const proposal = parsed && parsed.place === null ? proposalIn(parsed.edition) : null;
  if (parsed && proposal) {
    const open = await context.openDraft(parsed.rubric, proposal);
    if (!open) return null;
    const { manager } = context.database.read;
    const { form } = await manager.findOneByOrFail(ProposalRow, { id: proposal });
    return { open, rubric: parsed.rubric, edition: null, proposal, form };
  }
  const edition = findEdition(context, address);
  if (!edition) return null;
  const form = await formOf(context, edition);
  return { ...(await editionText(context, edition)), form };
}

/** What a comparison looks at, with a request or without one. */
export type Sight = Pick<
  Context,
  'database' | 'register' | 'shelf' | 'today' | 'person' | 'viewer'
>;

/** An edition as a text. */
export const editionText = async (
  { shelf }: Pick<Context, 'shelf'>,
  edition: EditionRow,
): Promise<Text & { edition: EditionRow }> => ({
  open: await shelf.open(edition),
  rubric: edition.rubricKey,
  edition,
  proposal: null,
});

/**
 * Compares two texts by key, declared lineage and likeness, with what people said of the changes on
 * the way.
 */
export async function compareTexts(context: Sight, base: Text, head: Text): Promise<Compared> {
  const sides = { base: base.open, head: head.open, context };
  if (base.rubric !== head.rubric)
    return {
      ...sides,
      difference: differenceOf(base.open.tree, head.open.tree, []),
      judgements: NONE,
    };
  const said = () => saidBetween(context, base, head);
  const { lineage, judgements } = await (base.edition && head.edition ? settled(said) : said());
  const difference = differenceOf(base.open.tree, head.open.tree, lineage);
  return { ...sides, difference, judgements };
}

const NONE: ReadonlyMap<string, Judgement> = new Map();

/** What people declared and ruled on the way from one text to the other. */
async function saidBetween(
  context: Sight,
  base: Text,
  head: Text,
): Promise<{ lineage: Lineage[]; judgements: ReadonlyMap<string, Judgement> }> {
  const { manager } = context.database.read;
  const { proposals, back } = await wayBetween(context, base, head);
  const lineage = await lineageOf(manager, proposals);
  return back
    ? { lineage: lineage.map(turned).reverse(), judgements: NONE }
    : { lineage, judgements: await judgementsOf(manager, proposals) };
}

/** What led back is the split of what was merged; what is nothing else stays so. */
const turned = ({ act, from, to }: Lineage): Lineage => ({ act: BACK[act], from: to, to: from });

const BACK = { split: 'merge', merge: 'split', apart: 'apart' } as const;

/**
 * The proposals that lead from one text to the other, oldest first; `back` where it is the newer
 * one.
 */
async function wayBetween(
  context: Sight,
  base: Text,
  head: Text,
): Promise<{ proposals: string[]; back: boolean }> {
  const manager = context.database.read.manager;
  const rows = await manager.find(ProposalRow, {
    where: { rubricKey: base.rubric },
    select: { id: true, number: true, baseKey: true, publishedKey: true },
  });
  const order = new Map(editionsOf(context, base.rubric).map(({ key }, i) => [key, i]));
  const baseOf = (text: Text) =>
    text.edition
      ? text.edition.key
      : (rows.find(({ id }) => id === text.proposal)?.baseKey ?? null);
  const at = (text: Text) => order.get(baseOf(text) ?? '') ?? -1;
  const back =
    at(base) > at(head) ||
    (at(base) === at(head) && base.proposal !== null && head.proposal === null);
  const [early, late] = back ? [head, base] : [base, head];
  const published = rows.filter(
    ({ publishedKey }) =>
      publishedKey !== null &&
      order.get(publishedKey)! > at(early) &&
      order.get(publishedKey)! <= at(late),
  );
  published.sort((a, b) => order.get(a.publishedKey!)! - order.get(b.publishedKey!)!);
  const own = [early, late].flatMap(({ proposal }) => proposal ?? []);
  return { proposals: [...new Set([...published.map(({ id }) => id), ...own])], back };
}
