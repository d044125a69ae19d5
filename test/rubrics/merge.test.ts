import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { applyAct, applyChanges, entriesOf, type Act } from '../../rubrics/acts';
import type { Content, Entry } from '../../rubrics/kinds';
import { fromFile } from '../../rubrics/library/fromFile';
import { merge, type Conflict, type Merged } from '../../rubrics/merge/merge';
import { resolve } from '../../rubrics/merge/resolve';
import { canonical } from '../../rubrics/tree/canonical';
import { buildTree, weightKey } from '../../rubrics/tree/tree';
import { editions } from './acts.fixture';
import { dice, edition, moves, play } from './randomActs';
import { rounds } from '../support/rounds';

const byKey = (entries: readonly Entry[]) => new Map(entries.map((entry) => [entry.key, entry]));
const alike = (a: readonly Entry[], b: readonly Entry[]) => isDeepStrictEqual(byKey(a), byKey(b));
const mirrored = (conflicts: readonly Conflict[]) =>
  conflicts.map(({ ours, theirs, ...rest }) => ({ ...rest, ours: theirs, theirs: ours }));
const draft = fc.oneof(fc.array(dice, { maxLength: 7 }), fc.array(moves, { maxLength: 9 }));
const triple = fc
  .record({ base: edition, left: draft, right: draft })
  .map(({ base, left, right }) => ({ base, x: play(base, left, 'x'), y: play(base, right, 'y') }));

describe('laws of merging (random drafts)', () => {
  test('what one side left alone, or both did, is taken; the sides are equal', () => {
    fc.assert(
      fc.property(triple, ({ base, x, y }) => {
        for (const [b, o, t, wanted] of [
          [base, base, x, x],
          [base, x, base, x],
          [base, x, x, x],
        ]) {
          const merged = merge(b, o, t);
          expect(merged.conflicts).toEqual([]);
          expect(alike(merged.entries, wanted)).toBe(true);
        }
        const [there, back] = [merge(base, x, y), merge(base, y, x)];
        expect(isDeepStrictEqual(back.conflicts, mirrored(there.conflicts))).toBe(true);
        const disputed = new Set(there.conflicts.map(({ key }) => key));
        const free = ({ entries }: Merged) => entries.filter(({ key }) => !disputed.has(key));
        expect(alike(free(back), free(there))).toBe(true);
      }),
      { numRuns: rounds(100) },
    );
  });

  test('the result is a tree, and nothing is dropped silently', () => {
    fc.assert(
      fc.property(triple, ({ base, x, y }) => {
        const merged = merge(base, x, y);
        buildTree(merged.entries);
        const [b, o, t, m] = [base, x, y, merged.entries].map(fieldsOf);
        const conflicts = new Set(
          merged.conflicts.map(({ key, field }) => `${key} ${field.split('/')[0]}`),
        );
        const listed = (key: string, field: string) =>
          conflicts.has(`${key} entry`) || conflicts.has(`${key} ${field}`);
        for (const name of new Set([...b.keys(), ...o.keys(), ...t.keys(), ...m.keys()])) {
          const [key, field] = name.split(' ');
          if (listed(key, field)) continue;
          const [was, ours, theirs, now] = [b, o, t, m].map((side) => side.get(name));
          const inside = MERGED_INSIDE.includes(field) ? now : 'a conflict';
          const theirsAlone = was === ours ? theirs : inside;
          const wanted = ours === theirs || was === theirs ? ours : theirsAlone;
          if (now !== wanted) throw new Error(`${name}: ${now}, not ${wanted}`);
        }
      }),
      { numRuns: rounds(100) },
    );
  });

  test('taking one side for every conflict is a tree again, and leaves none open', () => {
    fc.assert(
      fc.property(triple, ({ base, x, y }) => {
        const merged = merge(base, x, y);
        const all = (take: 'ours' | 'theirs') =>
          resolve(
            merged,
            merged.conflicts.map(({ key, field }) => ({ key, field, take })),
          );
        const bare = (entries: readonly Entry[]) =>
          entries.map(({ lines: _, ...entry }) => entry as Entry);
        for (const [take, wanted] of [
          ['ours', merged],
          ['theirs', merge(base, y, x)],
        ] as const) {
          const resolved = all(take);
          if ('refused' in resolved) throw new Error(JSON.stringify(resolved));
          expect(resolved.conflicts).toEqual([]);
          expect(alike(bare(resolved.entries), bare(wanted.entries))).toBe(true);
        }
      }),
      { numRuns: rounds(100) },
    );
  });
});

test('both laws on the published editions', () => {
  for (const { entries } of editions) {
    const base = JSON.parse(JSON.stringify(entries)) as Entry[];
    fc.assert(
      fc.property(draft, draft, (left, right) => {
        const [x, y] = [play(base, left, 'x'), play(base, right, 'y')];
        expect(merge(base, base, x).conflicts).toEqual([]);
        expect(alike(merge(base, base, x).entries, x)).toBe(true);
        buildTree(merge(base, x, y).entries);
        expect(
          isDeepStrictEqual(merge(base, y, x).conflicts, mirrored(merge(base, x, y).conflicts)),
        ).toBe(true);
      }),
      { numRuns: rounds(4) },
    );
  }
});

/** Fields in which two different changes can both be in the result. */
const MERGED_INSIDE = ['title', 'text', 'definition', 'bands'];

function fieldsOf(entries: readonly Entry[]): Map<string, string> {
  return new Map(
    entries.flatMap(
      ({ key, kind, parent, order, label, content }) =>
        [
          [`${key} place`, canonical({ parent, order })],
          ...(label === undefined ? [] : [[`${key} label`, canonical(label)]]),
          ...(kind === 'weight'
            ? [[`${key} points`, canonical(content)]]
            : Object.entries(content)
                .filter(([, v]) => v !== undefined)
                .map(([name, value]) => [`${key} ${name}`, canonical(value)])),
        ] as [string, string][],
    ),
  );
}

describe('cases', () => {
  const base = fromFile({
    rubric: 'test/one',
    edition: '1',
    facts: { title: '标准' },
    body: [
      {
        key: 'eone',
        kind: 'SECTION',
        part: 'criteria',
        title: '一',
        children: [
          {
            key: 'eaa',
            kind: 'ITEM',
            scheme: 'paren',
            title: '领导',
            text: '组织应建立科学有效的管理体系,并持续改进。',
            points: 20,
            lines: 7,
          },
          { key: 'ebb', kind: 'ITEM', scheme: 'paren', title: '战略' },
          { key: 'ecc', kind: 'ITEM', scheme: 'paren', title: '顾客' },
        ],
      },
      {
        key: 'etwo',
        kind: 'SECTION',
        part: 'scoring',
        title: '二',
        children: [
          {
            key: 'egg',
            kind: 'GUIDE',
            dimension: 'PROCESS',
            rangeFirst: true,
            bands: [
              {
                level: '低',
                printed: '0~20',
                lower: 0,
                upper: 20,
                descriptors: [{ text: '无方法' }],
              },
              { level: '高', printed: '21~100', lower: 21, upper: 100, descriptors: [] },
            ],
          },
        ],
      },
    ],
  });
  const after = (...acts: Act[]) =>
    acts.reduce((now, act) => {
      const outcome = applyAct(buildTree(now), act, () =>
        act.name === 'clauseAdd' ? act.content.text! : 'new',
      );
      if ('refused' in outcome) throw new Error(JSON.stringify(outcome));
      return applyChanges(now, outcome.changes);
    }, base);
  const brief = ({ conflicts }: Merged) =>
    conflicts.map(({ key, field, kind }) => `${key} ${field} ${kind}`);
  const at = (entries: readonly Entry[], key: string) => entries.find((entry) => entry.key === key);
  const clause = (entries: readonly Entry[], key: string) =>
    at(entries, key)!.content as Content<'clause'>;
  const text = (put: string): Act => ({ name: 'clauseRevise', key: 'eaa', fields: { text: put } });
  const retire = (key: string): Act => ({ name: 'clauseRetire', key });
  const move = (key: string, parent: string | null, behind: string | null = null): Act => ({
    name: 'clauseMove',
    key,
    parent,
    after: behind,
  });
  const add = (key: string, parent: string, behind: string | null): Act => ({
    name: 'clauseAdd',
    parent,
    after: behind,
    content: { kind: 'POINT', text: key },
  });

  test('two people edit one sentence at different words', () => {
    const merged = merge(
      base,
      after(text('组织应建立科学高效的管理体系,并持续改进。')),
      after(text('组织应建立科学有效的管理体系,并不断持续改进。')),
    );
    expect(brief(merged)).toEqual([]);
    expect(clause(merged.entries, 'eaa').text).toBe(
      '组织应建立科学高效的管理体系,并不断持续改进。',
    );
    expect(at(merged.entries, 'eaa')!.lines).toBeUndefined();
  });

  test('at the same word: listed with all three texts, ours in its place', () => {
    const texts = ['高效', '优良'].map((word) => `组织应建立科学${word}的管理体系,并持续改进。`);
    const merged = merge(base, after(text(texts[0])), after(text(texts[1])));
    expect(merged.conflicts).toEqual([
      {
        key: 'eaa',
        field: 'text',
        kind: 'both-changed',
        base: clause(base, 'eaa').text,
        ours: texts[0],
        theirs: texts[1],
      },
    ]);
    expect(clause(merged.entries, 'eaa').text).toBe(texts[0]);
    for (const choice of [{ take: 'theirs' as const }, { value: texts[1] }]) {
      const resolved = resolve(merged, [{ key: 'eaa', field: 'text', ...choice }]) as Merged;
      expect([clause(resolved.entries, 'eaa').text, resolved.conflicts]).toEqual([texts[1], []]);
    }
    expect(resolve(merged, [{ key: 'eaa', field: 'title', take: 'ours' }])).toMatchObject({
      refused: { code: 'NO_SUCH_CONFLICT' },
    });
    expect(resolve(merged, [{ key: 'eaa', field: 'text', value: 5 }])).toMatchObject({
      refused: { code: 'BAD_CONTENT' },
    });
    expect(resolve(merged, [{ key: 'eaa', field: 'text', value: '\ud800' }])).toMatchObject({
      refused: { code: 'BAD_TEXT' },
    });
  });

  test.each([
    [
      'title and text of one clause',
      [{ name: 'clauseRevise', key: 'eaa', fields: { title: '领导力' } }],
      [text('新')],
      [],
    ],
    ['edited and moved', [text('新')], [move('eaa', 'eone', 'ecc')], []],
    [
      'edited and retired',
      [text('新')],
      [retire('eaa')],
      ['eaa entry changed-removed', 'eaa/points entry changed-removed'],
    ],
    [
      'weight set and clause retired',
      [{ name: 'weightSet', key: 'eaa', points: 25 }],
      [retire('eaa')],
      ['eaa entry changed-removed', 'eaa/points entry changed-removed'],
    ],
    [
      'first weight set and clause retired',
      [{ name: 'weightSet', key: 'ebb', points: 25 }],
      [retire('ebb')],
      ['ebb entry changed-removed', 'ebb/points entry changed-removed'],
    ],
    [
      'both set the first weight',
      [{ name: 'weightSet', key: 'ebb', points: 25 }],
      [{ name: 'weightSet', key: 'ebb', points: 30 }],
      ['ebb/points points both-changed'],
    ],
    [
      'points on one side, another clause retired',
      [{ name: 'weightSet', key: 'eaa', points: 25 }],
      [retire('ebb')],
      [],
    ],
    [
      'child added below what was retired',
      [add('x', 'ebb', null)],
      [retire('ebb')],
      ['ebb entry changed-removed', 'x entry changed-removed'],
    ],
    [
      'moved below what was retired',
      [move('ecc', 'ebb')],
      [retire('ebb')],
      ['ebb entry changed-removed', 'ecc place changed-removed'],
    ],
    ['both retired', [retire('eaa')], [retire('eaa')], []],
    ['both added at one place', [add('x', 'eone', 'eaa')], [add('y', 'eone', 'eaa')], []],
    [
      'moved to different parents',
      [move('ecc', 'eaa')],
      [move('ecc', 'ebb')],
      ['ecc place both-changed'],
    ],
    [
      'moved to different places',
      [move('eaa', 'eone', 'ebb')],
      [move('eaa', 'eone', 'ecc')],
      ['eaa place order'],
    ],
    [
      'moved below each other',
      [move('eaa', 'ebb')],
      [move('ebb', 'eaa')],
      ['eaa place cycle', 'ebb place cycle'],
    ],
    [
      'one adds a band, one edits another',
      [{ name: 'bandRevise', key: 'egg', band: 0, fields: { level: '差' } }],
      [
        {
          name: 'bandAdd',
          key: 'egg',
          content: { printed: 'x', lower: 0, upper: 0, descriptors: [] },
        },
      ],
      [],
    ],
    [
      'level and range of one band',
      [{ name: 'bandRevise', key: 'egg', band: 0, fields: { level: '差' } }],
      [{ name: 'bandRevise', key: 'egg', band: 0, fields: { printed: '0~25', upper: 25 } }],
      [],
    ],
    [
      'the range of one band',
      [{ name: 'bandRevise', key: 'egg', band: 0, fields: { printed: '0~22', upper: 22 } }],
      [{ name: 'bandRevise', key: 'egg', band: 0, fields: { lower: 5 } }],
      ['egg bands/0/range both-changed'],
    ],
    [
      'a descriptor',
      [{ name: 'descriptorRevise', key: 'egg', band: 0, descriptor: 0, fields: { text: '甲' } }],
      [{ name: 'descriptorRevise', key: 'egg', band: 0, descriptor: 0, fields: { text: '乙' } }],
      ['egg bands/0/descriptors/0/text both-changed'],
    ],
    [
      'relabelled and moved',
      [{ name: 'labelSet', key: 'eaa', label: '(8)' }],
      [move('eaa', 'eone', 'ebb')],
      [],
    ],
    [
      'two labels',
      [{ name: 'labelSet', key: 'eaa', label: '(8)' }],
      [{ name: 'labelSet', key: 'eaa', label: null }],
      ['eaa label both-changed'],
    ],
    [
      'the title page',
      [{ name: 'factsRevise', title: '标准甲' }],
      [{ name: 'factsRevise', title: '标准乙' }],
      [`${base[0].key} title both-changed`],
    ],
  ] as [string, Act[], Act[], string[]][])('%s', (_, left, right, wanted) => {
    const merged = merge(base, after(...left), after(...right));
    expect(brief(merged)).toEqual(wanted);
    buildTree(merged.entries);
  });

  test('the values of a choice: places, labels, ranges, entries', () => {
    const [x, y] = [
      after(move('ecc', 'eaa'), { name: 'labelSet', key: 'ebb', label: null }),
      after(move('ecc', 'ebb'), { name: 'labelSet', key: 'ebb', label: '(9)' }),
    ];
    const merged = merge(base, x, y);
    const resolved = resolve(merged, [
      { key: 'ecc', field: 'place', take: 'theirs' },
      { key: 'ebb', field: 'label', take: 'base' },
    ]) as Merged;
    expect(at(resolved.entries, 'ecc')!.parent).toBe('ebb');
    expect('label' in at(resolved.entries, 'ebb')!).toBe(false);
    expect(
      resolve(merged, [{ key: 'ecc', field: 'place', value: { parent: 'ecc', order: 'a0' } }]),
    ).toMatchObject({ refused: { code: 'WOULD_CYCLE' } });
    expect(resolve(merged, [{ key: 'ecc', field: 'place', value: 'top' }])).toMatchObject({
      refused: { code: 'BAD_CONTENT' },
    });

    const bands = merge(
      base,
      after({ name: 'bandRevise', key: 'egg', band: 0, fields: { upper: 22, steps: [1] } }),
      after({ name: 'bandRevise', key: 'egg', band: 0, fields: { upper: 23 } }),
    );
    const guide = at(
      (resolve(bands, [{ key: 'egg', field: 'bands/0/range', take: 'theirs' }]) as Merged).entries,
      'egg',
    )!.content as Content<'guide'>;
    expect(guide.bands[0]).toEqual({
      level: '低',
      printed: '0~20',
      lower: 0,
      upper: 23,
      descriptors: [{ text: '无方法' }],
    });

    const gone = merge(base, after(retire('eaa')), after(text('新')));
    const both = ['eaa', weightKey('eaa')].map((key) => ({
      key,
      field: 'entry',
      take: 'theirs' as const,
    }));
    expect(clause((resolve(gone, both) as Merged).entries, 'eaa').text).toBe('新');
    expect(resolve(gone, both.slice(1))).toMatchObject({ refused: { code: 'NO_TREE' } });
  });

  test('a clause that one side takes to the top while the other takes its part away', () => {
    const parted = applyChanges(base, [
      {
        key: 'ebb',
        before: at(base, 'ebb')!,
        after: {
          ...at(base, 'ebb')!,
          content: { kind: 'ITEM', part: 'values', title: '战略' },
        } as Entry,
      },
    ]);
    const done = (act: Act) =>
      applyChanges(
        parted,
        (applyAct(buildTree(parted), act, () => '') as unknown as { changes: never[] }).changes,
      );
    const [top, none] = [
      done(move('ebb', null)),
      done({ name: 'clauseRevise', key: 'ebb', fields: { part: null } }),
    ];
    expect(brief(merge(parted, top, none))).toEqual([
      'ebb part both-changed',
      'ebb place both-changed',
    ]);
    for (const merged of [merge(parted, top, none), merge(parted, none, top)])
      buildTree(merged.entries);
  });

  test('a printed label goes with the place it was printed at: where the move is in dispute, so is the label', () => {
    const printed = base.map(
      (entry): Entry => (entry.key === 'eaa' ? ({ ...entry, label: '(9)' } as Entry) : entry),
    );
    const moved = (act: Act) =>
      applyChanges(
        printed,
        (applyAct(buildTree(printed), act, () => '') as unknown as { changes: never[] }).changes,
      );
    const merged = merge(printed, moved(move('ebb', 'eaa')), moved(move('eaa', 'ebb')));
    expect(brief(merged)).toEqual(['eaa label both-changed', 'eaa place cycle', 'ebb place cycle']);
    expect(at(merged.entries, 'eaa')).toMatchObject({ parent: 'eone', label: '(9)' });
  });

  test('order does not depend on who comes first', () => {
    const [x, y] = [after(add('x', 'eone', 'eaa')), after(add('y', 'eone', 'eaa'))];
    for (const merged of [merge(base, x, y), merge(base, y, x)]) {
      const tree = buildTree(merged.entries);
      expect(tree.byKey.get('eone')!.children.map(({ entry }) => entry.key)).toEqual([
        'eaa',
        'x',
        'y',
        'ebb',
        'ecc',
      ]);
      // Two with one order key leave no room between them: the second makes it.
      const between = applyAct(
        tree,
        { name: 'clauseAdd', parent: 'eone', after: 'x', content: { kind: 'POINT', text: 'z' } },
        () => 'z',
      );
      if ('refused' in between) throw new Error();
      expect(between.changes.map(({ key }) => key)).toEqual(['z', 'y']);
      expect(
        buildTree(applyChanges(entriesOf(tree), between.changes))
          .byKey.get('eone')!
          .children.map(({ entry }) => entry.key),
      ).toEqual(['eaa', 'x', 'z', 'y', 'ebb', 'ecc']);
    }
  });
});
