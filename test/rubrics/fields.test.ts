import './trialField';
import { z } from 'zod';
import { applyAct } from '../../rubrics/acts';
import type { Act } from '../../rubrics/acts/act';
import { applyEdits } from './applyEdits';
import { passagesOf } from '../../rubrics/checks/passages';
import type { Change, Difference } from '../../rubrics/diff/change';
import { diff } from '../../rubrics/diff/diff';
import { edits } from '../../rubrics/diff/edits';
import { phrase } from '../../rubrics/diff/phrase';
import {
  KINDS,
  kinds,
  lawOf,
  placedLaw,
  type Entry,
  type KindName,
  type PlacedName,
} from '../../rubrics/kinds';
import { figureFields, PICTURE_HASH } from '../../rubrics/kinds/figure';
import {
  isList,
  type ListField,
  type MemberField,
  type Members,
  type PlainField,
} from '../../rubrics/kinds/field';
import { fromFile } from '../../rubrics/library/fromFile';
import type { FileNode } from '../../rubrics/library/shape';
import { toFile } from '../../rubrics/library/toFile';
import { merge } from '../../rubrics/merge/merge';
import { contentHash } from '../../rubrics/tree/hash';
import { searchTree } from '../../rubrics/tree/search';
import { termTexts } from '../../rubrics/tree/terms';
import { buildTree, type Node, type Tree } from '../../rubrics/tree/tree';
import { sentenceOf } from '../../rubrics/writing/changeSentences';
import { nameAndText } from '../../rubrics/search/shadow';
import { lineText, printedLines } from '../../rubrics/writing/printed';
import { ownLineParts, wordingsOf } from '../../rubrics/kinds/wordings';
import { redline } from '../../rubrics/writing/redline';
import { writeText } from '../../rubrics/writing/text';

/** What a field declares is what happens to it: made from the declarations, for each field. */

const LONG = '组织应当建立体系。管理应当持续改进。质量应当由人人负责。';
const band = (printed: string) => ({
  level: '水平',
  printed,
  lower: 0,
  upper: 20,
  steps: [0, 20],
  descriptors: [{ factor: 'A', factorPrinted: '(A)', text: LONG }],
});
const HEAD = { rubric: 'test/one', edition: '1' };
const base = fromFile({
  ...HEAD,
  facts: { title: LONG, remark: LONG, quota: 5 } as never,
  body: [
    {
      kind: 'SECTION',
      part: 'criteria',
      title: '标准内容',
      children: [
        {
          key: 'clause',
          kind: 'PARAGRAPH',
          part: 'criteria',
          label: '7',
          mark: '、',
          title: LONG,
          runIn: ':',
          text: LONG,
          column: 'BASIC',
          dimension: 'PROCESS',
          points: { value: 20, printed: '20分' },
          remark: LONG,
          quota: 5,
        } as unknown as FileNode,
        {
          key: 'table',
          kind: 'TABLE',
          title: '评分表',
          columns: ['指标', '说明'],
          rows: [
            [LONG, '甲'],
            ['体系建设', { text: '', join: 'ABOVE' }],
            ['人员培训', '乙'],
          ],
        } as unknown as FileNode,
        {
          key: 'figure',
          kind: 'FIGURE',
          title: '评审流程',
          picture: 'a'.repeat(64),
          alt: LONG,
        } as unknown as FileNode,
      ],
    },
    {
      kind: 'SECTION',
      part: 'scoring',
      title: '评分指引',
      children: [
        {
          key: 'guide',
          kind: 'GUIDE',
          dimension: 'PROCESS',
          title: LONG,
          rangeFirst: false,
          bands: [band('0~20'), band('20~40')],
          remark: LONG,
          quota: 5,
        } as unknown as FileNode,
        {
          key: 'grade',
          kind: 'GRADE',
          name: '一级',
          atLeast: 900,
          unit: 'PERCENT',
          conditions: LONG,
          remark: LONG,
          quota: 5,
        } as unknown as FileNode,
      ],
    },
    {
      kind: 'SECTION',
      part: 'terms',
      title: '术语',
      children: [
        {
          key: 'term',
          kind: 'TERM',
          label: '3',
          term: '使命',
          english: 'mission',
          definition: LONG,
          remark: LONG,
          quota: 5,
        } as unknown as FileNode,
      ],
    },
  ],
});
const KEYS: Record<KindName, string> = {
  facts: base[0].key,
  clause: 'clause',
  weight: 'clause/points',
  guide: 'guide',
  term: 'term',
  grade: 'grade',
};
/** A table is one of the clauses, and so is a figure. */
function keyOf(kind: KindName, path: string): string {
  if (path in figureFields) return 'figure';
  return /^(?:columns|rows)\//.test(path) ? 'table' : KEYS[kind];
}
const tree = buildTree(base);

/** A field of a kind, by its path in the content above. */
interface Place {
  kind: KindName;
  path: string;
  field: MemberField;
  top: PlainField | ListField;
}
function places(kind: KindName, members: Members, top: Place['top'] | null, at: string): Place[] {
  return Object.entries(members).flatMap(([name, field]) => {
    const of = top ?? (field as Place['top']);
    return isList(field)
      ? places(kind, field.members, of, `${at}${name}/0/`)
      : [{ kind, path: at + name, field, top: of }];
  });
}
const all = KINDS.flatMap((kind) => places(kind, kinds[kind].fields, null, ''));
const named = all.map((place) => [`${place.kind} ${place.path}`, place] as const);
/** What JSON Schema calls the shape; of several the first. */
interface Typed {
  type?: string;
  enum?: string[];
  anyOf?: Typed[];
  pattern?: string;
}
const typed = ({ shape }: MemberField): Typed => {
  const told = z.toJSONSchema(shape, { unrepresentable: 'any' }) as Typed;
  return told.anyOf?.[0] ?? told;
};

const isText = ({ field }: Place) => typed(field).type === 'string' && !typed(field).enum;
const texts = named.filter(([, place]) => isText(place));

const valueAt = (entry: Entry, path: string): unknown =>
  path.split('/').reduce((at: any, name) => at?.[name], entry.content as unknown);
function withValue(kind: KindName, path: string, value: unknown): Entry[] {
  const entries = structuredClone(base);
  const entry = entries.find(({ key }) => key === keyOf(kind, path))!;
  const names = path.split('/');
  const last = names.pop()!;
  names.reduce((at: any, name) => at[name], entry.content as unknown)[last] = value;
  return entries;
}
/** Another value that the shape allows; `n` gives different ones. */
function other({ kind, path, field }: Place, n = 0): unknown {
  const now = valueAt(base.find(({ key }) => key === keyOf(kind, path))!, path);
  const { type, enum: names, pattern } = typed(field);
  if (pattern === PICTURE_HASH.source) return 'bc'[n].repeat(64);
  if (names) return names.filter((name) => name !== now)[n];
  if (type === 'number' || type === 'integer') return Number(now ?? 0) + 1 + n;
  if (type === 'boolean') return n === 0 ? !now : now;
  if (type === 'array') return [0, 10 + n, 20];
  return n === 0 ? `全新${now ?? ''}` : `${now ?? ''}末尾`;
}
const compare = (place: Place, value = other(place)): { head: Tree; whole: Difference } => {
  const head = buildTree(withValue(place.kind, place.path, value));
  return { head, whole: diff(tree, head) };
};
/** The field as changes and conflicts name it: what follows in a group goes by the group's name. */
const asChange = ({ path, field }: Place): string =>
  path.includes('/') && field.group && !field.group.leads
    ? path.replace(/[^/]+$/, field.group.name)
    : path;
function asConflict({ path, field }: Place): string {
  // No cell of the first row is one with any above it: such a table is in dispute as a whole.
  if (path.endsWith('/join')) return 'rows';
  return field.group ? path.replace(/[^/]+$/, field.group.name) : path;
}
const nodeOf = (head: Tree, kind: KindName, path: string): Node | undefined =>
  head.byKey.get(kind === 'weight' ? 'clause' : keyOf(kind, path));

test('there are fields of every kind', () => {
  expect(new Set(all.map(({ kind }) => kind)).size).toBe(KINDS.length);
  expect(all.length).toBeGreaterThan(30);
});

describe.each(named)('%s', (_, place) => {
  const { kind, path, field, top } = place;
  const numbering = top.change === 'RENUMBERED';

  test('edits are exact', () => {
    const { head } = compare(place);
    const made = edits(tree, head);
    expect(made).not.toEqual([]);
    expect(contentHash(buildTree(applyEdits(base, made)))).toBe(contentHash(head));
  });

  test('one change of the declared type', () => {
    const { changes } = compare(place).whole;
    if (numbering) expect(changes.every(({ type }) => type === 'RENUMBERED')).toBe(true);
    else
      expect(changes.map((change) => [change.type, change.kind, change.field])).toEqual([
        [top.change, kind, asChange(place)],
      ]);
  });

  test('sentences say nothing else than what changed', () => {
    const { whole } = compare(place);
    for (const change of whole.changes) {
      const said = [phrase(change, whole), phrase(change, whole, 'en'), paper(change, whole)];
      const tellsText = field.told === 'byType' && top.change === 'REWORDED';
      if (!tellsText) expect(bare(said[0])).not.toMatch(/的文字/);
      if (field.told === 'byName') {
        for (const text of [said[0], said[2]]) expect(text).toContain(`“${field.word[0]}”`);
        expect(said[1]).toContain(`“${field.word[1]}”`);
        expect(said.join('')).not.toMatch(/位置|要求程度|的要求/);
      }
    }
  });

  test('it merges as declared', () => {
    const [ours, theirs] = [
      withValue(kind, path, other(place)),
      withValue(kind, path, other(place, 1)),
    ];
    const { conflicts } = merge(base, ours, theirs);
    const agreed = typed(field).type === 'boolean' || (field.merge === 'words' && isText(place));
    expect(conflicts.map((conflict) => conflict.field)).toEqual(agreed ? [] : [asConflict(place)]);
    for (const side of [ours, theirs])
      expect(contentHash(buildTree(merge(base, side, base).entries))).toBe(
        contentHash(buildTree(side)),
      );
  });

  test('a library file keeps it', () => {
    const { head } = compare(place);
    const back = fromFile(toFile(HEAD, head));
    const valueIn = (entries: readonly Entry[]) =>
      valueAt(entries.find(({ key }) => key === keyOf(kind, path))!, path);
    expect(valueIn(back)).toEqual(valueIn(withValue(kind, path, other(place))));
  });
});

/** Without what is quoted: a name may well hold the word. */
const bare = (text: string) => text.replace(/[“「].*?[”」]/gu, '');
const paper = (change: Change, whole: Difference) => sentenceOf(change, whole).text;

describe.each(texts)('text of %s', (_, place) => {
  const { kind, path, field } = place;
  const WORD = 'zqx';

  test('it is searched, checked, printed and looked through for terms as declared', () => {
    const head = buildTree(withValue(kind, path, WORD));
    const node = nodeOf(head, kind, path);
    expect(searchTree(head, WORD).length > 0).toBe(field.searched !== null);
    const passages = node ? passagesOf(node) : [];
    expect(passages.some(({ text }) => text === WORD)).toBe(field.checked !== null);
    const looked = node ? termTexts(node) : [];
    expect(looked.some(({ text }) => text === WORD)).toBe(field.terms);
    const printed = node ? printedLines(node).map(lineText).join('\n') : writeText(head);
    expect(printed.includes(WORD)).toBe(field.printed !== null);
    const passage = passages.find(({ text }) => text === WORD);
    if (passage) expect([passage.path, passage.running]).toEqual([path, field.checked!.running]);
  });

  test('on a line of its own it is said there and not beside, and forms ask what is written', () => {
    const node = nodeOf(buildTree(withValue(kind, path, WORD)), kind, path);
    if (!node) return;
    const isLine = !!field.printed && 'line' in field.printed;
    const isPiece = !!field.printed && 'piece' in field.printed;
    expect(ownLineParts(node.entry, false).some(({ text }) => text === WORD)).toBe(isLine);
    const { name, text } = nameAndText(node.entry);
    expect(isLine && `${name}${text}`.includes(WORD)).toBe(false);
    const asked = wordingsOf(node.entry).filter((one) => one.text === WORD);
    const isWritten = !path.includes('/') && field.checked !== null && (isLine || isPiece);
    expect(asked.map(({ field: one, word }) => [one, word])).toEqual(
      isWritten ? [[path, field.word]] : [],
    );
  });
});

test.each(texts.filter(([, { field }]) => field.printed !== null))(
  'what changed is shown where it is printed: text of %s',
  (_, { kind, path }) => {
    const WORD = 'zqx';
    const { paragraphs } = redline(diff(tree, buildTree(withValue(kind, path, WORD))));
    const shown = paragraphs.filter(({ bits }) => bits.some((bit) => 'open' in bit));
    expect(shown).toHaveLength(1);
    const inside = shown[0].bits.slice(
      shown[0].bits.findIndex((bit) => 'open' in bit),
      shown[0].bits.findIndex((bit) => 'close' in bit),
    );
    expect(inside.map((bit) => ('span' in bit ? bit.span.text : '')).join('')).toContain(WORD);
  },
);

test.each(
  texts.filter(([, { kind, field }]) => field.printed && field.checked && kind !== 'facts'),
)('%s: by its words an entry is known again, and they are told when it comes', (_, place) => {
  const { kind, path } = place;
  const [was, now] = [tree, compare(place).head].map((of) => nodeOf(of, kind, path)!.entry) as [
    Entry<PlacedName>,
    Entry<PlacedName>,
  ];
  const law = placedLaw(now);
  expect(law.wording(now.content)).not.toBe(law.wording(was.content));
});

test('every field has a word in both languages', () => {
  for (const { field, kind, path } of all)
    expect([kind, path, ...field.word.map((word) => word !== '')]).toEqual([
      kind,
      path,
      true,
      true,
    ]);
  for (const kind of KINDS) expect(lawOf({ kind }).word).toHaveLength(2);
});

test('no word is found that begins in one field and ends in the next', () => {
  const head = buildTree(
    withValue('clause', 'text', '提高龙').map((entry) =>
      entry.key === 'clause'
        ? ({ ...entry, content: { ...entry.content, remark: '龟意识' } } as unknown as Entry)
        : entry,
    ),
  );
  const found = (word: string) => searchTree(head, word).length;
  expect([found('提高龙'), found('龟意识'), found('龙龟')]).toEqual([1, 1, 0]);
});

test.each<[string, unknown, unknown, string, string, string]>([
  ['quota', 5, 7, '更改了', ':由“5”改为“7”。', ': from “5” to “7”.'],
  ['quota', undefined, 7, '增加了', ':“7”。', ': “7”.'],
  ['quota', 5, undefined, '删除了', ':“5”。', ': “5”.'],
  ['remark', '旧', '新', '更改了', ':由“旧”改为“新”。', ': from “旧” to “新”.'],
  ['remark', undefined, '新', '增加了', ':“新”。', ': “新”.'],
  ['remark', '旧', undefined, '删除了', ':“旧”。', ': “旧”.'],
])('a field that is told by its name: %s from %j to %j', (path, was, now, verb, zh, en) => {
  const [from, to] = [was, now].map((value) => buildTree(withValue('clause', path, value)));
  const whole = diff(from, to);
  expect(whole.changes).toHaveLength(1);
  const [change] = whole.changes;
  expect(phrase(change, whole).startsWith(verb)).toBe(true);
  expect(phrase(change, whole).endsWith(zh)).toBe(true);
  expect(phrase(change, whole, 'en').endsWith(en)).toBe(true);
  expect(paper(change, whole).startsWith(verb)).toBe(true);
  expect(paper(change, whole).includes('改为')).toBe(verb === '更改了');
});

test('words of a field to come: empty is none, a split leaves them with the first, a merger joins them', () => {
  const act = (tree: Tree, made: object): Tree => {
    const effect = applyAct(tree, made as Act, () => 'another');
    if ('refused' in effect) throw new Error(JSON.stringify(effect.refused));
    return effect.tree;
  };
  const remarks = (tree: Tree) =>
    tree.nodes.flatMap(({ entry }) =>
      ['clause', 'another'].includes(entry.key)
        ? [[entry.key, (entry.content as { remark?: string }).remark]]
        : [],
    );
  const revised = (tree: Tree, key: string, remark: string) =>
    act(tree, { name: 'clauseRevise', key, fields: { remark } });
  const tree = revised(buildTree(base), 'clause', '备注一。');
  const split = act(tree, {
    name: 'clauseSplit',
    key: 'clause',
    parts: [{ text: '甲。' }, { text: '乙。' }],
  });
  expect(remarks(split)).toEqual([
    ['clause', '备注一。'],
    ['another', undefined],
  ]);
  const both = revised(split, 'another', '备注二。');
  const merged = { name: 'clauseMerge', keys: ['clause', 'another'], fields: { text: '甲。乙。' } };
  expect(remarks(act(both, merged))).toEqual([['clause', '备注一。\n备注二。']]);
  expect(remarks(revised(tree, 'clause', ''))).toEqual([['clause', undefined]]);
});
