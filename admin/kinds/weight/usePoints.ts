import { useContentAct } from '../../counter/act';
import { useTyped } from '../../counter/typed';
import type { ClauseDraftFragment } from '../../gql/graphql';
import { WEIGHT_SET } from './acts';

/**
 * Points of a clause as they are typed: an act of their own, with a revision of their own. Where
 * those of its counterpart will be set, too, their revision is named with it.
 */
export function usePoints(id: string, clause: ClauseDraftFragment, bothParts: boolean) {
  const form = useTyped(`${id}/${clause.key}/points`, clause.pointsRevision ?? null, {
    points: amountOf(clause),
  });
  const { act, refusals, pending } = useContentAct(WEIGHT_SET);
  // What stands below an item answers to the whole item that faces it, which bears points itself.
  const facing = clause.counterpart;
  const counterpart = facing?.counterpart?.key === clause.key ? facing : null;
  const typed = narrow(form.typed.points.replace(/\s/g, ''));
  const share = typed.endsWith('%');
  const amount = typed === '' ? null : Number(share ? typed.slice(0, -1) : typed);
  const wrong = amount !== null && !Number.isFinite(amount);
  const save = async () =>
    !wrong &&
    !!(await act({
      ...{ id, key: clause.key, expecting: form.revision, bothParts },
      ...(share ? { share: amount } : { points: amount }),
      ...(counterpart && { expectingCounterpart: counterpart.pointsRevision ?? null }),
    }));
  return { form, save, pending: pending || wrong, refusals, counterpart };
}

/** Full-width digits are what an input method types. */
const narrow = (typed: string): string =>
  typed.replace(/[０-９．％－]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));

/** Points as they are typed; a share by its sign. */
export const amountOf = ({
  points,
  share,
}: {
  points?: number | null;
  share?: number | null;
}): string => (share == null ? String(points ?? '') : `${share}%`);
