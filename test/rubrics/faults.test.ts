import { applyAct, type Act } from '../../rubrics/acts';
import { contentFault, LONGEST } from '../../rubrics/kinds/fault';
import { fromFile } from '../../rubrics/library/fromFile';
import { faultsIn } from '../../rubrics/library/faults';
import type { EditionFile } from '../../rubrics/library/shape';
import { buildTree } from '../../rubrics/tree/tree';

/** One rule of content, and every way in meets it. */

const LONG = '长'.repeat(LONGEST + 1);
const file = (text: string, points: unknown = 20): EditionFile =>
  ({
    rubric: 'test/one',
    edition: '1',
    facts: { title: '标准' },
    body: [
      {
        kind: 'SECTION',
        part: 'criteria',
        title: '要求',
        children: [{ key: 'one', kind: 'PARAGRAPH', text, points }],
      },
    ],
  }) as EditionFile;

describe('what the law says against a content', () => {
  const tree = buildTree(fromFile(file('组织建立体系。')));
  const refusal = (act: Act) => {
    const effect = applyAct(tree, act, () => 'new');
    return 'refused' in effect ? [effect.refused.code, effect.refused.path] : null;
  };

  test.each<[string, string, unknown, [string, string[]]]>([
    ['a text too long', LONG, 20, ['CONTENT_TOO_LONG', ['text']]],
    ['half a character', '\ud842', 20, ['BAD_TEXT', ['text']]],
  ])('%s is refused by an act and in a file alike', (_, text, points, [code, path]) => {
    expect(refusal({ name: 'clauseRevise', key: 'one', fields: { text } })).toEqual([code, path]);
    expect(faultsIn(file(text, points))).toMatchObject([
      { code, path: ['body', 0, 'children', 0, ...path] },
    ]);
  });

  test('the longest text that is allowed is allowed', () => {
    const text = LONG.slice(1);
    expect(refusal({ name: 'clauseRevise', key: 'one', fields: { text } })).toBeNull();
    expect(faultsIn(file(text))).toEqual([]);
  });

  test('numbers too fine to be added', () => {
    expect(refusal({ name: 'weightSet', key: 'one', points: 1 / 3 })).toEqual([
      'BAD_CONTENT',
      ['points'],
    ]);
    expect(faultsIn(file('组织。', 1 / 3))).toEqual([
      { code: 'BAD_CONTENT', path: ['body', 0, 'children', 0, 'points'] },
    ]);
    expect(faultsIn(file('组织。', { value: 1 / 3 }))).toEqual([
      { code: 'BAD_CONTENT', path: ['body', 0, 'children', 0, 'points', 'value'] },
    ]);
  });

  test('a fault deep in a list is found where it is', () => {
    const bands = [{ printed: '0~20', lower: 0, upper: 20, descriptors: [{ text: LONG }] }];
    const content = { dimension: 'PROCESS', rangeFirst: true, bands } as const;
    expect(contentFault({ kind: 'guide', content: content as never })).toEqual({
      code: 'CONTENT_TOO_LONG',
      path: ['bands', '0', 'descriptors', '0', 'text'],
    });
  });
});
