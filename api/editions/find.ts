import { isDay, parseAddress, proposalIn, tidyPlace, type Address } from '../../rubrics/address';
import { inForce } from '../../rubrics/calendar';
import type { Node } from '../../rubrics/tree/tree';
import type { Context } from '../context';
import type { OpenTree } from '../entries/openTree';
import type { EditionRow } from './rows';

type Sight = Pick<Context, 'register' | 'shelf' | 'today'> & Partial<Pick<Context, 'openDraft'>>;

/**
 * Editions of a rubric as the system knew them at a moment, the ends of some not yet known; now
 * where none is given.
 */
export function editionsOf(
  { register }: Sight,
  rubric: string,
  knownAt?: Date | null,
): EditionRow[] {
  const editions = register.editions.filter((edition) => edition.rubricKey === rubric);
  if (!knownAt) return editions;
  const moment = knownAt.toISOString();
  return editions
    .filter(({ recordedAt }) => recordedAt <= moment)
    .map((edition) => {
      if (!edition.end || edition.end.at <= moment) return edition;
      const { end: _, ...known } = edition;
      return known;
    });
}

/**
 * The edition that `rubric@edition` names: by label, `current`, or a day; undefined where there is
 * none.
 */
export function findEdition(
  sight: Sight,
  address: string,
  knownAt?: Date | null,
): EditionRow | undefined {
  const parsed = parseAddress(address);
  if (!parsed) return undefined;
  const editions = editionsOf(sight, parsed.rubric, knownAt);
  if (parsed.edition === 'current') return inForce(editions, sight.today);
  if (isDay(parsed.edition)) return inForce(editions, parsed.edition);
  return editions.find((edition) => edition.label === parsed.edition);
}

/**
 * The node that a full address names, with its opened tree; undefined where there is none that the
 * viewer may see.
 */
export async function findPlace(
  sight: Sight,
  address: string,
): Promise<{ open: OpenTree; node: Node } | undefined> {
  const parsed = parseAddress(address);
  if (!parsed?.place) return undefined;
  const open = await openText(sight, parsed, address);
  const node = open ? nodeAt(open, parsed.place) : undefined;
  return open && node ? { open, node } : undefined;
}

async function openText(
  sight: Sight,
  { rubric, edition }: Address,
  address: string,
): Promise<OpenTree | null> {
  const proposal = proposalIn(edition);
  if (proposal) return (await sight.openDraft?.(rubric, proposal)) ?? null;
  const row = findEdition(sight, address);
  return row ? sight.shelf.open(row) : null;
}

/** A place inside an edition (`criteria/1.1(1)`, `~key`). */
export function nodeAt(open: OpenTree, place: string): Node | undefined {
  return place.startsWith('~')
    ? open.tree.byKey.get(place.slice(1))
    : (open.tree.byAddress.get(tidyPlace(place)) ?? open.tree.byAddress.get(place));
}
