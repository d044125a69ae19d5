import { IsNull, Not, type EntityManager } from 'typeorm';
import { amendingLabel } from '../../rubrics/may';
import { rememberedBy } from '../../rubrics/remembered';
import type { ProposalForm } from '../../rubrics/vocabulary';
import type { Context } from '../context';
import { editionsIn } from '../editions/register';
import type { EditionRow } from '../editions/rows';
import { settled } from '../reading';
import { ProposalRow } from './rows';

/** What an edition goes on from, where it is a 修改单 or a 勘误. */
interface Amending {
  form: ProposalForm;
  /** Key of the edition that it amends. */
  base: string;
}

/** Of each edition of a rubric that amends another, by its key. */
async function amendingIn(
  manager: EntityManager,
  rubricKey: string,
): Promise<Map<string, Amending>> {
  const rows = await manager.find(ProposalRow, {
    where: { rubricKey, form: Not('REVISION'), publishedKey: Not(IsNull()) },
    order: { number: 'ASC' },
  });
  return new Map(
    rows.map(({ publishedKey, form, baseKey }) => [publishedKey!, { form, base: baseKey! }]),
  );
}

/**
 * The same, read once for a question, however many clauses it asks of. What became of a published
 * edition's proposal never changes again.
 */
export const amendingOf = rememberedBy(
  ({ database }: Pick<Context, 'database'>, rubricKey: string): Promise<Map<string, Amending>> =>
    settled(() => amendingIn(database.read.manager, rubricKey)),
);

/** What an edition is. */
export const formOf = async (
  context: Pick<Context, 'database'>,
  { rubricKey, key }: Pick<EditionRow, 'rubricKey' | 'key'>,
): Promise<ProposalForm> => (await amendingOf(context, rubricKey)).get(key)?.form ?? 'REVISION';

/**
 * The label under which an amendment is published: it goes on from that of the edition which was
 * first amended. Undefined of a revision, which is called as its publisher says.
 */
export async function nextLabelOf(
  manager: EntityManager,
  { form, rubricKey, baseKey }: ProposalRow,
): Promise<string | undefined> {
  if (form === 'REVISION' || baseKey === null) return undefined;
  const amending = await amendingIn(manager, rubricKey);
  let root = baseKey;
  for (let of = amending.get(root); of; of = amending.get(root)) root = of.base;
  const taken = (await editionsIn(manager, rubricKey)).map(({ label }) => label);
  return amendingLabel(root.slice(root.indexOf('@') + 1), new Set(taken));
}
