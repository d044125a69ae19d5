import { IsNull, Not, type EntityManager } from 'typeorm';
import { amendingLabel } from '../../rubrics/may';
import type { ProposalForm } from '../../rubrics/vocabulary';
import { editionsIn } from '../editions/register';
import { ProposalRow } from './rows';

/** What an edition goes on from, where it is a 修改单 or a 勘误. */
export interface Amending {
  form: ProposalForm;
  /** Key of the edition that it amends. */
  base: string;
}

/** Of each edition of a rubric that amends another, by its key. */
export async function amendingIn(
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
