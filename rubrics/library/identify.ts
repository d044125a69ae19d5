import { match } from '../diff/diff';
import { answerOf, type Matching } from '../diff/matching';
import { membersAnswering } from '../diff/memberChanges';
import type { Entry } from '../kinds';
import { isList, type MemberList, type Members } from '../kinds/field';
import { clauseKind, isWeight } from '../kinds/readers';
import { fieldsOf } from '../kinds/walk';
import { mintKey } from '../tree/hash';
import { buildTree, weightKey, type Node, type Tree } from '../tree/tree';
import { nodeLines } from '../writing/text';
import { fromFile } from './fromFile';
import { heldPlaces } from './heldPlaces';
import { methodPlaces } from './methodPlaces';
import type { EditionFile, FileClause, FileNode } from './shape';
import { toFile } from './toFile';
import { partUnlike } from './unlike';

/**
 * The entries of a file that came in, each with the key that it has in the text held: known again
 * as a comparison knows it, so that what is imported tells what a comparison of the two tells. What
 * is not known again is new, and gets a key that nobody had.
 */
export const identify = (file: EditionFile, held: Tree): Entry[] => identified(paired(file, held));

/** A file beside the text held, before anybody's key is anybody's. */
export interface Pairing {
  rubric: string;
  held: Tree;
  entries: Entry[];
  fresh: Tree;
  /** Keys that the file itself gives. */
  given: ReadonlySet<string>;
  matching: Matching;
  /** Entries held of which somebody said what they are. */
  decided: Set<string>;
  /** Headings held of which the likeness of what stands at their place is none. */
  unlike: ReadonlySet<string>;
  /** Whether the file was read out of a document, which tells no kinds. */
  guessed: boolean;
}

export function paired(file: EditionFile, held: Tree, guessed = false): Pairing {
  const own = guessed ? withKeys(file, (key) => held.byKey.has(key)) : file;
  const entries = fromFile(own);
  const [fresh, given] = [buildTree(entries), keysGiven(own)];
  const matching = match(held, fresh, { keyed: given });
  const { rubric } = file;
  const unlike = partUnlike(held, fresh, matching);
  return { rubric, held, entries, fresh, given, matching, decided: new Set(), unlike, guessed };
}

/** The entries of the file with the keys that its pairs give them. */
export function identified(pairing: Pairing): Entry[] {
  const { rubric, held, entries, fresh, given, matching, guessed } = pairing;
  const keys = new Map([...matching.toBase, [fresh.facts.key, held.facts.key]]);
  for (const { entry } of fresh.nodes)
    if (!keys.has(entry.key) && held.byKey.has(entry.key))
      keys.set(entry.key, another(rubric, entry.key, held, fresh));
  const known = entries.map((entry) => rekeyed(entry, keys));
  if (!guessed) return methodPlaces(known, held, given);
  // A document remembers which entry a paragraph was, and not in which order cells stood.
  const seen = known.map((entry) => asHeld(entry, pairing));
  return methodPlaces(heldPlaces(seen, held), held, new Set());
}

/**
 * What a document does not show is as it was: of an entry that is known again and prints the same,
 * everything; of any other the fields that nobody prints, its kind among them.
 */
function asHeld(entry: Entry, { held, fresh, matching }: Pairing): Entry {
  const was = held.byKey.get(entry.key);
  const now = answerOf(fresh, matching.toHead, entry.key);
  if (!was || !now || was.entry.kind !== entry.kind) return entry;
  if (printed(was) === printed(now)) return { ...entry, content: was.entry.content } as Entry;
  if ([was, now].some((node) => DRAWN.has(clauseKind(node) ?? ''))) return entry;
  const content = withUnseen(fieldsOf(entry.kind), was.entry.content, entry.content);
  return { ...entry, content } as Entry;
}

type Values = Readonly<Record<string, unknown>>;

/** A content with what nobody prints of it, and of the members that it still has, as it was. */
function withUnseen(fields: Members, was: object, now: object): object {
  const [old, content] = [was as Values, { ...now } as Record<string, unknown>];
  for (const [name, field] of Object.entries(fields)) {
    if (isList(field)) {
      if (content[name]) content[name] = membersUnseen(field, old[name], content[name]);
    } else if (field.printed === null) {
      if (old[name] === undefined) delete content[name];
      else content[name] = old[name];
    }
  }
  return content;
}

function membersUnseen(list: MemberList, was: unknown, now: unknown): object[] {
  const answers = membersAnswering<object>(list, (was ?? []) as object[], now as object[]);
  const before = new Map(answers.map(([a, b]) => [b?.value, a?.value]));
  return (now as object[]).map((member) => {
    const old = before.get(member);
    return old ? withUnseen(list.members, old, member) : member;
  });
}
const printed = (node: Node): string => nodeLines(node).join('\n');
/** What is no text, and shows what it is. */
const DRAWN: ReadonlySet<string> = new Set(['TABLE', 'FIGURE']);

/** The same as a file. */
export function identifiedFile(file: EditionFile, held: Tree): EditionFile {
  const { facts: _, body: __, ...head } = file;
  return toFile(head, buildTree(identify(file, held)));
}

/** Keys that the file itself gives; the others are minted from the place. */
export function keysGiven({ body }: EditionFile): Set<string> {
  const given = new Set<string>();
  const visit = (nodes: readonly FileNode[]): void => {
    for (const node of nodes) {
      if (node.key !== undefined) given.add(node.key);
      if ('children' in node && node.children) visit(node.children);
    }
  };
  visit(body);
  return given;
}

/** The file with those of its keys alone that are wanted: a document may be another rubric's. */
function withKeys(file: EditionFile, wanted: (key: string) => boolean): EditionFile {
  const known = ({ key, ...rest }: FileNode): FileNode => {
    const { children } = rest as FileClause;
    return {
      ...(key !== undefined && wanted(key) && { key }),
      ...rest,
      ...(children && { children: children.map(known) }),
    } as FileNode;
  };
  return { ...file, body: file.body.map(known) };
}

/** A key for what is new and stands where something else was minted: keys are never reused. */
function another(rubric: string, key: string, held: Tree, fresh: Tree): string {
  let next = key;
  for (let n = 2; held.byKey.has(next) || fresh.byKey.has(next); n++)
    next = mintKey(rubric, `${key}#${n}`);
  return next;
}

function rekeyed(entry: Entry, keys: ReadonlyMap<string, string>): Entry {
  const parent = entry.parent === null ? null : (keys.get(entry.parent) ?? entry.parent);
  const key = isWeight(entry) ? weightKey(parent!) : (keys.get(entry.key) ?? entry.key);
  return key === entry.key && parent === entry.parent ? entry : { ...entry, key, parent };
}
