import fc from 'fast-check';
import { applyAct, applyChanges, sameRevision } from '../../rubrics/acts';
import type { Entry } from '../../rubrics/kinds';
import { fromFile } from '../../rubrics/library/fromFile';
import { identifiedFile } from '../../rubrics/library/identify';
import { keepOrder } from '../../rubrics/library/keepOrder';
import type { EditionFile, FileClause, FileNode } from '../../rubrics/library/shape';
import { toFile } from '../../rubrics/library/toFile';
import { mintKey } from '../../rubrics/tree/hash';
import { buildTree } from '../../rubrics/tree/tree';
import { small } from './acts.fixture';
import { edition, moves, play } from './randomActs';

/** A library file that comes again: it keeps the keys and the order keys of what it continues. */

const known = (file: EditionFile, held: EditionFile) =>
  identifiedFile(file, buildTree(fromFile(held)));
const HEAD = { rubric: 'test/one', edition: '1' };
const fileOf = (entries: Entry[]): EditionFile => toFile(HEAD, buildTree(entries));
const keysIn = (entries: readonly Entry[]) => buildTree(entries).nodes.map((n) => n.entry.key);
const orderOf = (entries: readonly Entry[]) => new Map(entries.map((e) => [e.key, e.order]));

/** Length of a longest common subsequence, the slow and obvious way. */
function commonLength(a: readonly string[], b: readonly string[]): number {
  const row = new Array<number>(b.length + 1).fill(0);
  for (const x of a) {
    let corner = 0;
    for (let j = 0; j < b.length; j++) {
      const above = row[j + 1];
      row[j + 1] = x === b[j] ? corner + 1 : Math.max(row[j], above);
      corner = above;
    }
  }
  return row[b.length];
}

function families(entries: readonly Entry[]): Map<string | null, string[]> {
  const tree = buildTree(entries);
  const below = tree.nodes.map(
    ({ entry, children }) => [entry.key, children.map((n) => n.entry.key)] as const,
  );
  return new Map<string | null, string[]>([[null, tree.roots.map((n) => n.entry.key)], ...below]);
}

describe('order keys', () => {
  test('the same text keeps every one of them', () => {
    fc.assert(
      fc.property(edition, fc.array(moves, { maxLength: 6 }), (base, rolls) => {
        const held = play(base, rolls, 'x');
        const kept = keepOrder(fromFile(fileOf(held)), held);
        expect(orderOf(kept)).toEqual(orderOf(held));
      }),
      { numRuns: 60 },
    );
  });

  test('the sequence is that of the file, and as few as possible get a new key', () => {
    fc.assert(
      fc.property(edition, fc.array(moves, { maxLength: 6 }), (base, rolls) => {
        const read = fromFile(fileOf(play(base, rolls, 'x')));
        const kept = keepOrder(read, base);
        expect(keysIn(kept)).toEqual(keysIn(read));
        expect(kept.map(({ order: _, ...rest }) => rest)).toEqual(
          read.map(({ order: _, ...rest }) => rest),
        );
        const before = families(base);
        const [was, now] = [orderOf(base), orderOf(kept)];
        for (const [parent, keys] of families(read)) {
          const old = before.get(parent) ?? [];
          const same = keys.filter((key) => old.includes(key) && was.get(key) === now.get(key));
          // Two that were added at one place may bear one order key: then one of them gives way.
          const distinct = new Set(old.map((key) => was.get(key))).size === old.length;
          if (distinct) expect(same.length).toBe(commonLength(old, keys));
        }
      }),
      { numRuns: 100 },
    );
  });

  test('a clause that moved is the only other revision', () => {
    const held = [small().facts, ...small().nodes.map(({ entry }) => entry)] as Entry[];
    const made = applyAct(
      buildTree(held),
      { name: 'clauseMove', key: 'ecc', parent: 'eone', after: null },
      () => 'new',
    );
    if ('refused' in made) throw new Error();
    const kept = keepOrder(fromFile(fileOf(applyChanges(held, made.changes))), held);
    const old = new Map(held.map((entry) => [entry.key, entry]));
    const other = kept.filter((entry) => !sameRevision(entry, old.get(entry.key)!));
    expect(other.map(({ key }) => key)).toEqual(['ecc']);
  });

  test('what came from another parent is put between, whatever its old key', () => {
    const entry = (key: string, parent: string | null, order: string): Entry => ({
      key,
      parent,
      order,
      kind: 'clause',
      content: { kind: 'SECTION', part: 'criteria' },
    });
    const held = [entry('a', null, 'a0'), entry('b', null, 'a5'), entry('c', 'a', 'a3')];
    const read = [entry('a', null, 'a0'), entry('c', null, 'a1'), entry('b', null, 'a2')];
    const orders = keepOrder(read, held).map(({ order }) => order);
    expect([orders[0], orders[2]]).toEqual(['a0', 'a5']);
    expect('a0' < orders[1] && orders[1] < 'a5').toBe(true);
  });
});

describe('keys', () => {
  const item = (title: string, key?: string): FileClause => ({
    ...(key && { key }),
    kind: 'ITEM',
    title,
  });
  const file = (children: FileNode[], title = '标准'): EditionFile => ({
    ...HEAD,
    facts: { key: 'efacts', title },
    body: [{ key: 'etop', kind: 'SECTION', part: 'criteria', title: '一', children }],
  });
  const held = file([item('领导', 'eaa'), item('战略', 'ebb'), item('顾客', 'ecc')]);
  /** As a text comes in: without a key. */
  const bare = (node: FileNode): FileNode => {
    const { key: _, ...rest } = node as FileNode & { children?: FileNode[] };
    return { ...rest, ...(rest.children && { children: rest.children.map(bare) }) } as FileNode;
  };
  const read = ({ facts: { key: _, ...facts }, body, ...rest }: EditionFile): EditionFile => ({
    ...rest,
    facts,
    body: body.map(bare),
  });
  const below = ({ body }: EditionFile) =>
    (body[0] as { children: FileNode[] }).children.map((node) => node.key);

  test('the same text has the same keys, and is otherwise as it was read', () => {
    expect(known(read(held), held)).toEqual(held);
    expect(read(known(read(held), held))).toEqual(read(held));
  });

  test.each<[string, string[], (string | null)[]]>([
    ['another order', ['顾客', '领导', '战略'], ['ecc', 'eaa', 'ebb']],
    ['one put first', ['新', '领导', '战略', '顾客'], [null, 'eaa', 'ebb', 'ecc']],
    ['one gone', ['领导', '顾客'], ['eaa', 'ecc']],
    ['nothing known again', ['甲', '乙', '丙'], [null, null, null]],
    ['a name that two bear now', ['领导', '领导', '顾客'], ['eaa', null, 'ecc']],
  ])('%s', (_, titles, keys) => {
    const found = below(known(read(file(titles.map((title) => item(title)))), held));
    expect(found.map((key) => (['eaa', 'ebb', 'ecc'].includes(key!) ? key : null))).toEqual(keys);
    expect(new Set(found).size).toBe(found.length);
  });

  test('another wording at a place that only one has', () => {
    const numbered = (title: string, label: string, key?: string): FileNode => ({
      ...item(title, key),
      label,
    });
    const before = file([numbered('领导', '1', 'eaa'), numbered('战略', '2', 'ebb')]);
    const after = file([numbered('领导力', '1'), numbered('战略', '2')]);
    expect(below(known(read(after), before))).toEqual(['eaa', 'ebb']);
    // What is said counts more than where it stands.
    const swapped = file([numbered('战略', '1'), numbered('领导', '2')]);
    expect(below(known(read(swapped), before))).toEqual(['ebb', 'eaa']);
  });

  test('what neither its words nor its place tell, both together do', () => {
    const part = (key: string, label: string, ...children: FileNode[]): FileNode => ({
      key,
      kind: 'ITEM',
      label,
      title: `第${label}条`,
      children,
    });
    const parts = [
      part('ep1', '1', item('同文', 'eaa'), item('异文', 'ebb')),
      part('ep2', '2', item('同文', 'ecc')),
    ];
    expect(known(read(file(parts)), file(parts))).toEqual(file(parts));
  });

  test('the title page is the title page', () =>
    expect(known(read(file([], '另一标准')), held).facts).toEqual({
      key: 'efacts',
      title: '另一标准',
    }));

  test('a key that the file gives counts, as long as nothing speaks against it more strongly', () => {
    const before = file([item('领导', 'eaa'), item('战略', 'ebb')]);
    // Another title, and nobody has the old one.
    const renamed = file([item('党建引领', 'eaa'), item('战略', 'ebb')]);
    expect(below(known(renamed, before))).toEqual(['eaa', 'ebb']);
    // What both titles say is said by the other one: the keys are those of places.
    const swapped = file([item('战略', 'eaa'), item('领导', 'ebb')]);
    expect(below(known(swapped, before))).toEqual(['ebb', 'eaa']);
    const [fresh, ...rest] = below(
      known(file([item('新', 'eaa'), item('领导', 'ebb'), item('战略', 'enext')]), before),
    );
    expect(rest).toEqual(['eaa', 'ebb']);
    expect(['eaa', 'ebb', 'enext']).not.toContain(fresh);
  });

  test('a key that was minted for another entry is not used again', () => {
    const minted = (titles: string[]) => read(file(titles.map((title) => item(title))));
    const old = toFile(HEAD, buildTree(fromFile(minted(['领导', '战略']))));
    const [first, second] = below(old);
    const [fresh, ...rest] = below(known(minted(['新', '领导', '战略']), old));
    expect(rest).toEqual([first, second]);
    expect([first, second]).not.toContain(fresh);
    expect(fresh).toMatch(/^[a-z][a-z0-9-]{2,40}$/);
  });

  test('nor is the one that would be minted next, where the text has it already', () => {
    const minted = (titles: string[]) => read(file(titles.map((title) => item(title))));
    const old = toFile(HEAD, buildTree(fromFile(minted(['领导']))));
    const next = mintKey(old.rubric, `${below(old)[0]}#2`);
    const now = file([item('新'), { ...item('领导'), key: next }]);
    const [fresh, kept] = below(known(now, old));
    expect(kept).toBe(below(old)[0]);
    expect([next, kept]).not.toContain(fresh);
  });

  test('keys are unique and the text is untouched, whatever is held (random editions)', () => {
    fc.assert(
      fc.property(edition, fc.array(moves, { maxLength: 6 }), (base, rolls) => {
        const [now, then] = [read(fileOf(play(base, rolls, 'x'))), fileOf(base)];
        const kept = known(now, then);
        const keys = keysIn(fromFile(kept));
        expect(new Set(keys).size).toBe(keys.length);
        expect(read(kept)).toEqual(read(toFile(HEAD, buildTree(fromFile(now)))));
        expect(kept.facts.key).toBe(then.facts.key);
      }),
      { numRuns: 60 },
    );
  });
});

describe('minted keys', () => {
  const nodes: FileNode[] = [
    { kind: 'SECTION', part: 'criteria', children: [{ kind: 'ITEM' }, { kind: 'ITEM' }] },
    { kind: 'SECTION', part: 'terms', children: [{ kind: 'TERM', term: '使命', definition: '' }] },
  ];
  const file = (body: FileNode[]): EditionFile => ({ ...HEAD, facts: { title: '标准' }, body });
  const minted = (body: FileNode[], apart?: string) =>
    fromFile(file(body), apart).map(({ key }) => key);

  test('they come from the place, and are set apart where another file asks for it', () => {
    const keys = minted(nodes);
    expect(minted(nodes)).toEqual(keys);
    expect(new Set(keys).size).toBe(6);
    expect(minted(nodes, 'second').filter((key) => keys.includes(key))).toEqual([]);
    expect(fromFile({ ...file(nodes), rubric: 'test/two' })[1].key).not.toBe(keys[1]);
  });

  test('the place is the part and the path of ordinals', () => {
    const places = ['facts', 'criteria/1', 'criteria/1/1', 'criteria/1/2', 'terms/2', 'terms/2/1'];
    expect(minted(nodes)).toEqual(places.map((place) => mintKey('test/one', place)));
    expect(minted(nodes, '!')).toEqual(places.map((place) => mintKey('test/one', `${place}!`)));
    const again = minted([{ key: minted(nodes)[1], kind: 'SECTION', part: 'scoring' }, ...nodes]);
    expect(again[2]).toBe(mintKey('test/one', 'criteria/2'));
    const [, top] = minted(nodes);
    const given = minted([nodes[0], { key: top, kind: 'SECTION', part: 'scoring' }]);
    expect(given[1]).toBe(mintKey('test/one', 'criteria/1#2'));
  });

  test('a key that the file gives is never minted besides, wherever it stands', () => {
    const [facts, top, first] = minted(nodes);
    for (const given of [facts, top, first]) {
      const keys = minted([...nodes, { key: given, kind: 'SECTION', part: 'scoring' }]);
      expect(new Set(keys).size).toBe(7);
      expect(keys.at(-1)).toBe(given);
    }
    const below: FileNode = { kind: 'ITEM', children: [{ key: first, kind: 'POINT' }] };
    const keys = minted([
      { kind: 'SECTION', part: 'criteria', children: [{ kind: 'ITEM' }, below] },
    ]);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
