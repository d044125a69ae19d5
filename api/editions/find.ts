import {
  beginsAsAddress,
  isDay,
  parseAddress,
  proposalIn,
  type Address,
} from '../../rubrics/address';
import { inForce } from '../../rubrics/calendar';
import { remembered } from '../../rubrics/remembered';
import { nodesNamed } from '../../rubrics/tree/addresses';
import type { Node } from '../../rubrics/tree/tree';
import { isKnownPart, type Part } from '../../rubrics/vocabulary';
import type { Context } from '../context';
import type { OpenTree } from '../entries/openTree';
import { OTHER_PART } from '../kinds/enums';
import { Fault } from '../refusals';
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
  const editions = byRubric(register.editions).get(rubric)?.slice() ?? [];
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

/** Asked for each of many rubrics, all editions are not gone through each time. */
const byRubric = remembered((editions: readonly EditionRow[]) => {
  const found = new Map<string, EditionRow[]>();
  for (const edition of editions) {
    const known = found.get(edition.rubricKey);
    if (known) known.push(edition);
    else found.set(edition.rubricKey, [edition]);
  }
  return found;
});

/**
 * The edition that `rubric@edition` names: by label, `current`, or a day; undefined where there is
 * none.
 * @throws Fault where the address cannot be read to its end
 */
export function findEdition(
  sight: Sight,
  address: string,
  knownAt?: Date | null,
): EditionRow | undefined {
  const parsed = readAddress(address);
  if (!parsed) return undefined;
  if (parsed.place !== null)
    throw new Fault(
      'BAD_USER_INPUT',
      `“${address}”指明了版本中的一处,此处只要版本:请去掉“/${parsed.place}”`,
      `“${address}” names a place in an edition where an edition is asked for: leave out ` +
        `“/${parsed.place}”`,
    );
  return editionAt(sight, parsed, knownAt);
}

/**
 * What an address names; null for what is none: it names nothing.
 * @throws Fault where it begins as an address and cannot be read to its end
 */
function readAddress(address: string): Address | null {
  const parsed = parseAddress(address);
  if (parsed || !beginsAsAddress(address)) return parsed;
  throw new Fault(
    'BAD_USER_INPUT',
    `地址“${address.slice(0, 100)}”读不完:应如 wuhan/manufacturing@2022/criteria/5.1`,
    `“${address.slice(0, 100)}” cannot be read to its end: ` +
      'wuhan/manufacturing@2022/criteria/5.1 is an address',
  );
}

function editionAt(
  sight: Sight,
  { rubric, edition: name }: Address,
  knownAt?: Date | null,
): EditionRow | undefined {
  const editions = editionsOf(sight, rubric, knownAt);
  if (name === 'current') return inForce(editions, sight.today);
  if (isDay(name)) return inForce(editions, name);
  return editions.find(({ label }) => label === name);
}

/**
 * The node that a full address names, with its opened tree; undefined where there is none that the
 * viewer may see.
 * @throws Fault where the address cannot be read, or names several
 */
export async function findPlace(
  sight: Sight,
  address: string,
): Promise<{ open: OpenTree; node: Node } | undefined> {
  const parsed = readAddress(address);
  if (!parsed?.place) return undefined;
  const open = await openText(sight, parsed);
  const node = open ? nodeAt(open, parsed.place) : undefined;
  return open && node ? { open, node } : undefined;
}

async function openText(sight: Sight, address: Address): Promise<OpenTree | null> {
  const { rubric, edition } = address;
  const proposal = proposalIn(edition);
  if (proposal) return (await sight.openDraft?.(rubric, proposal)) ?? null;
  const row = editionAt(sight, address);
  return row ? sight.shelf.open(row) : null;
}

/**
 * A place inside a text (`criteria/1.1(1)`, `~key`).
 * @throws Fault where several are called so, with the address of each
 */
export const nodeAt = (open: OpenTree, place: string): Node | undefined =>
  theOne(open, place, nodesNamed(open.tree, place));

/** A place by part and printed label; OTHER: in whichever of the further parts it stands. */
export function nodeIn(open: OpenTree, part: Part, label: string): Node | undefined {
  if (part !== OTHER_PART) return nodeAt(open, `${part}/${label}`);
  const further = new Set(
    open.tree.nodes.map((node) => node.part).filter((key) => !isKnownPart(key)),
  );
  return theOne(
    open,
    label,
    [...further].flatMap((key) => nodesNamed(open.tree, `${key}/${label}`)),
  );
}

function theOne({ base }: OpenTree, place: string, found: readonly Node[]): Node | undefined {
  const [node, ...others] = found;
  if (!node || others.length === 0) return node;
  const addresses = [node, ...others].map(({ address }) => `${base}/${address}`);
  const some = addresses.slice(0, MOST_NAMED).join('、');
  throw new Fault(
    'AMBIGUOUS_ADDRESS',
    `“${place}”在此有 ${addresses.length} 处,请写明是哪一处:${some}`,
    `“${place}” is printed ${addresses.length} times here; say which: ${some}`,
    { addresses },
  );
}
const MOST_NAMED = 5;
