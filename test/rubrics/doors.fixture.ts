import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { diff } from '../../rubrics/diff/diff';
import { phrase } from '../../rubrics/diff/phrase';
import { numberingOf } from '../../rubrics/kinds/readers';
import {
  editionFile,
  type EditionFile,
  type FileClause,
  type FileNode,
} from '../../rubrics/library/shape';
import type { Tree } from '../../rubrics/tree/tree';

/** Edits of a library file as a person makes them, and the doors by which it comes in again. */

const folder = join(__dirname, '../../rubrics/library');

/** Every edition of the library, by its path without the ending. */
export const library = (): Map<string, EditionFile> =>
  new Map(
    readdirSync(folder, { recursive: true })
      .map(String)
      .filter((name) => /\.yaml$/.test(name) && !name.endsWith('award.yaml'))
      .sort()
      .map((name) => [
        name.replace(/\.yaml$/, ''),
        editionFile.parse(parse(readFileSync(join(folder, name), 'utf8'))) as EditionFile,
      ]),
  );

/** What a comparison tells, as a reader sees it. */
export function told(
  base: Tree,
  head: Tree,
  keyed: boolean | ReadonlySet<string> = true,
): string[] {
  const whole = diff(base, head, { keyed });
  return whole.changes.map((change) => `${change.type} ${change.gravity} ${phrase(change, whole)}`);
}

/** How many of the first list stand in the second, too, as a share of the longer one. */
export function agreement(wanted: readonly string[], found: readonly string[]): number {
  const left = [...found];
  const common = wanted.filter((one) => {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  }).length;
  return wanted.length + found.length === 0 ? 1 : common / Math.max(wanted.length, found.length);
}

export const strike = (file: EditionFile, keys?: (key: string) => boolean): EditionFile => {
  const bare = (node: FileNode): FileNode => {
    const { key, ...rest } = node as FileClause;
    return {
      ...(key !== undefined && keys && !keys(key) && { key }),
      ...rest,
      ...(rest.children && { children: rest.children.map(bare) }),
    } as FileNode;
  };
  const { key, ...facts } = file.facts;
  return { ...file, facts: keys ? file.facts : facts, body: file.body.map(bare) };
};

type Random = (below: number) => number;
export function randomOf(seed: number): Random {
  let state = Math.imul(seed + 1, 0x9e3779b1) >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const childrenOf = (node: FileNode): FileNode[] =>
  'children' in node ? ((node.children ?? []) as FileNode[]) : [];
function lists(file: EditionFile): FileNode[][] {
  const found: FileNode[][] = [];
  const visit = (nodes: FileNode[]) => {
    if (nodes.length) found.push(nodes);
    for (const node of nodes) visit(childrenOf(node));
  };
  visit(file.body);
  return found;
}
const pick = <T>(all: readonly T[], random: Random): T | undefined => all[random(all.length)];

let fresh = 0;
/** Whether a key is that of an entry that an edit put in. */
export const isNew = (key: string) => key.startsWith('enew-');
const newKey = () => `enew-${++fresh}`;

const isClause = (node: FileNode): node is FileClause =>
  node.kind !== 'TERM' && node.kind !== 'GUIDE';
/** Numbers of siblings follow their places, as whoever inserts one numbers on by hand. */
function relabel(list: FileNode[]): void {
  for (const node of list) if (isClause(node) && node.label !== null) delete node.label;
}

const TITLES = ['数据要素治理', '供应链韧性', '绿色低碳转型', '员工心理健康', '开放式创新'];
const WORDS = ['韧性', '数据资产', '碳足迹'];
const TEXTS = [
  '组织如何识别并评估气候变化对经营的影响,并据此调整资源配置。',
  '说明在数字平台上与合作伙伴共享信息的办法及其成效。',
  '近三年在相关领域取得的关键绩效及其与标杆的对比。',
  '如何确保算法的公平、透明与可追溯。',
];

function newItem({ kind, scheme, label, children }: FileClause, random: Random): FileClause {
  const paragraph = () => ({ key: newKey(), kind: 'PARAGRAPH', text: pick(TEXTS, random) });
  return {
    key: newKey(),
    kind,
    ...(scheme && { scheme }),
    ...(label && { label }),
    title: pick(TITLES, random)!,
    ...(children && { children: [paragraph(), paragraph()] as FileNode[] }),
  };
}

/** Changes a file in place; false where there is nothing to change. */
export type HandEdit = (file: EditionFile, random: Random) => boolean;

/** One list of siblings of which something holds, to be changed. */
const inOneList =
  (holds: (list: FileNode[]) => boolean, change: (list: FileNode[], random: Random) => void) =>
  (file: EditionFile, random: Random): boolean => {
    const list = pick(lists(file).filter(holds), random);
    if (!list) return false;
    change(list, random);
    relabel(list);
    return true;
  };
/** One clause with words of its own. */
const inOneText =
  (holds: (node: FileClause) => boolean, change: (node: FileClause, random: Random) => void) =>
  (file: EditionFile, random: Random): boolean => {
    const nodes = lists(file).flat().filter(isClause).filter(holds);
    const node = pick(nodes, random);
    if (node) change(node, random);
    return !!node;
  };
const many = (kind: FileNode['kind'], least: number) => (list: FileNode[]) =>
  list.filter((node) => node.kind === kind).length >= least;
const clausesOnly = (list: FileNode[]) =>
  list.length > 2 && list.every((node) => isClause(node) && !('part' in node));
const move = (list: FileNode[], random: Random) => {
  const [from, to] = [random(list.length), random(list.length - 1)];
  list.splice(to < from ? to : to + 1, 0, ...list.splice(from, 1));
};

export const HAND_EDITS: Record<string, HandEdit> = {
  'an item put before another': inOneList(many('ITEM', 1), (list, random) => {
    const items = list.filter((node) => node.kind === 'ITEM') as FileClause[];
    const next = pick(items, random)!;
    list.splice(list.indexOf(next), 0, newItem(next, random));
  }),
  'categories in another order': inOneList(many('CATEGORY', 2), move),
  'one more term': inOneList(many('TERM', 1), (list, random) => {
    const words = { term: pick(WORDS, random), definition: pick(TEXTS, random) };
    const { scheme } = list.find(({ kind }) => kind === 'TERM') as { scheme?: string };
    const term = { key: newKey(), kind: 'TERM', ...(scheme && { scheme }), ...words } as FileNode;
    list.splice(random(list.length + 1), 0, term);
    for (const node of list) delete (node as FileClause).label;
  }),
  'another word for a term': inOneList(many('TERM', 1), (list, random) => {
    const term = pick(
      list.filter(({ kind }) => kind === 'TERM'),
      random,
    ) as { term: string };
    term.term = pick(WORDS, random)!;
  }),
  'a clause divided': inOneList(
    (list) => list.some((node) => cutOf(node, 0) > 0),
    (list, random) => {
      const at = pick(
        [...list.keys()].filter((i) => cutOf(list[i]!, 0) > 0),
        random,
      )!;
      const node = list[at] as FileClause;
      const cut = cutOf(node, random(2));
      const { title: _, points: __, lines: ___, text = '', ...like } = node;
      node.text = `${text.slice(0, cut)}。`;
      list.splice(at + 1, 0, { ...like, key: newKey(), text: text.slice(cut + 1) } as FileNode);
    },
  ),
};

/** Where a text may be cut in two that both say something; 0: nowhere. */
function cutOf(node: FileNode, turn: number): number {
  if (!isClause(node) || childrenOf(node).length > 0) return 0;
  const text = node.text ?? '';
  const cuts = [...text.matchAll(/[,;、]/g)]
    .map(({ index }) => index)
    .filter((at) => at > 8 && at < text.length - 8);
  return cuts[turn % cuts.length] ?? 0;
}

/** Others, for laws: one after another on one text. */
export const MORE_EDITS: Record<string, HandEdit> = {
  'some words': inOneText(
    ({ text = '' }) => text.length > 16,
    (node, random) => {
      const at = random(node.text!.length - 4);
      const put = pick(['并持续改进', '定期', '系统地'], random);
      node.text = `${node.text!.slice(0, at)}${put}${node.text!.slice(at + 4)}`;
    },
  ),
  'another title': inOneText(
    (node) => !!node.title && childrenOf(node).length > 1,
    (node, random) => {
      node.title = pick(TITLES, random)!;
    },
  ),
  'one fewer': inOneList(clausesOnly, (list, random) => list.splice(random(list.length), 1)),
  'two turned round': inOneList(clausesOnly, move),
  'a paragraph more': inOneList(clausesOnly, (list, random) => {
    const paragraph = { key: newKey(), kind: 'PARAGRAPH', text: pick(TEXTS, random) } as FileNode;
    list.splice(random(list.length + 1), 0, paragraph);
  }),
  'one elsewhere': (file, random) => {
    const leaves = lists(file).filter(
      (list) => clausesOnly(list) && list.every((node) => !childrenOf(node).length),
    );
    const [from, to] = [pick(leaves, random), pick(leaves, random)];
    if (!from || !to) return false;
    to.splice(random(to.length), 0, ...from.splice(random(from.length), 1));
    for (const list of [from, to]) relabel(list);
    return true;
  },
};

/** What keys cannot tell when they are gone: another text altogether in the place of one. */
export const anotherText: HandEdit = inOneText(
  ({ text = '' }) => text.length > 8,
  (node, random) => {
    node.text = pick(TEXTS, random)!;
  },
);

/**
 * A text ready to be changed by hand: schemes are written out, so that numbers may go by place.
 */
export function inHand(held: EditionFile, tree: Tree): EditionFile {
  const named = (node: FileNode): FileNode => {
    const { scheme } = numberingOf(tree.byKey.get(node.key!)!.entry);
    const children = childrenOf(node).map(named);
    return {
      ...structuredClone(node),
      ...(scheme && { scheme }),
      ...(children.length > 0 && { children }),
    } as FileNode;
  };
  return { ...held, body: held.body.map(named) };
}
