import { isDay, parseAddress, tidyPlace } from '../../rubrics/address';
import { inForce } from '../../rubrics/calendar';
import type { Node } from '../../rubrics/tree/tree';
import type { Context } from '../context';
import type { OpenTree } from '../entries/openTree';
import type { EditionRow } from './rows';

type Sight = Pick<Context, 'register' | 'shelf' | 'today'>;

/** Editions of a rubric as the system knew them at a moment; now where none is given. */
export const editionsOf = ({ register }: Sight, rubric: string, knownAt?: Date | null): EditionRow[] =>
  register.editions.filter((edition) => edition.rubricKey === rubric && (!knownAt || edition.recordedAt <= knownAt.toISOString()));

/** The edition that `rubric@edition` names: by label, `current`, or a day; undefined where there is none. */
export function findEdition(sight: Sight, address: string, knownAt?: Date | null): EditionRow | undefined {
  const parsed = parseAddress(address);
  if (!parsed) return undefined;
  const editions = editionsOf(sight, parsed.rubric, knownAt);
  if (parsed.edition === 'current') return inForce(editions, sight.today);
  if (isDay(parsed.edition)) return inForce(editions, parsed.edition);
  return editions.find((edition) => edition.label === parsed.edition);
}

/** The node that a full address names, with its opened tree; undefined where there is none. */
export async function findPlace(sight: Sight, address: string): Promise<{ open: OpenTree; node: Node } | undefined> {
  const place = parseAddress(address)?.place;
  const edition = place ? findEdition(sight, address) : undefined;
  if (!place || !edition) return undefined;
  const open = await sight.shelf.open(edition);
  const node = nodeAt(open, place);
  return node && { open, node };
}

/** A place inside an edition (`criteria/1.1(1)`, `~key`). */
export function nodeAt(open: OpenTree, place: string): Node | undefined {
  return place.startsWith('~') ? open.tree.byKey.get(place.slice(1)) : open.tree.byAddress.get(tidyPlace(place)) ?? open.tree.byAddress.get(place);
}
