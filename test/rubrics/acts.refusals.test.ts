import type { Act } from '../../rubrics/acts';
import { refusalCodes, refuse } from '../../rubrics/acts/refuse';
import type { Content } from '../../rubrics/kinds';
import type { Tree } from '../../rubrics/tree/tree';
import { outcome, refusal, small } from './acts.fixture';
import { assessment, criteria, item, tree } from './checks/small';

const point: Content<'clause'> = { kind: 'ITEM', scheme: 'paren', text: '新' };
const next = { printed: '21~40', lower: 21, upper: 40, descriptors: [] };

/** Every refusal is a value: nothing is thrown, nothing is done in part. */
test.each<[string, Act]>([
  ['NO_SUCH_ENTRY', { name: 'clauseRevise', key: 'none', fields: {} }],
  ['NO_SUCH_ENTRY', { name: 'clauseAdd', parent: 'none', after: null, content: point }],
  ['NO_SUCH_ENTRY', { name: 'labelsNormalise', under: 'none' }],
  ['NO_SUCH_ENTRY', { name: 'clauseReorder', parent: 'none', order: [] }],
  ['WRONG_KIND', { name: 'clauseRevise', key: 'et1', fields: {} }],
  ['WRONG_KIND', { name: 'clauseAdd', parent: 'egg', after: null, content: point }],
  ['WRONG_KIND', { name: 'labelSet', key: 'egg' }],
  ['WRONG_KIND', { name: 'weightSet', key: 'egg', points: 5 }],
  ['NOT_A_SIBLING', { name: 'clauseAdd', parent: 'eone', after: 'ea1', content: point }],
  ['NOT_A_SIBLING', { name: 'clauseMove', key: 'eaa', parent: 'ebb', after: 'eaa' }],
  ['NOT_ALL_SIBLINGS', { name: 'clauseReorder', parent: 'eone', order: ['eaa', 'ebb'] }],
  ['NOT_ALL_SIBLINGS', { name: 'clauseReorder', parent: 'eone', order: ['eaa', 'ebb', 'ebb'] }],
  [
    'BAD_CONTENT',
    { name: 'clauseAdd', parent: 'eone', after: null, content: { kind: 'NOVEL' } as never },
  ],
  ['BAD_CONTENT', { name: 'clauseRevise', key: 'eaa', fields: { kind: null } }],
  ['BAD_CONTENT', { name: 'clauseRevise', key: 'eaa', fields: { colour: 'red' } as never }],
  ['BAD_CONTENT', { name: 'labelSet', key: 'eaa', label: '' }],
  ['BAD_CONTENT', { name: 'clauseSplit', key: 'eaa', parts: [{ title: '一' }] }],
  ['BAD_CONTENT', { name: 'clauseSplit', key: 'eaa', parts: [{ title: '一' }, {}] }],
  ['BAD_CONTENT', { name: 'clauseMerge', keys: ['eaa', 'eaa'], fields: {} }],
  ['NOT_A_DEDUCTION', { name: 'weightSet', key: 'eaa', points: -1 }],
  ['BAD_CONTENT', { name: 'weightSet', key: 'eaa', points: 1, share: 1 }],
  ['BAD_CONTENT', { name: 'weightSet', key: 'eaa', points: null, share: 101 }],
  ['BAD_CONTENT', { name: 'weightSet', key: 'eaa', points: NaN }],
  ['BAD_CONTENT', { name: 'weightSet', key: 'eaa', points: 1 / 3 }],
  ['BAD_TEXT', { name: 'clauseRevise', key: 'eaa', fields: { text: '\ud83d' } }],
  ['BAD_TEXT', { name: 'clauseRevise', key: 'eaa', fields: { title: 'a\0' } }],
  ['BAD_TEXT', { name: 'labelSet', key: 'eaa', label: '\udc00' }],
  ['NO_PART', { name: 'clauseMove', key: 'eaa', parent: null, after: null }],
  ['NO_PART', { name: 'clauseRevise', key: 'eone', fields: { part: null } }],
  ['WOULD_CYCLE', { name: 'clauseMove', key: 'eone', parent: 'ea1', after: null }],
  ['WOULD_CYCLE', { name: 'clauseMove', key: 'eaa', parent: 'eaa', after: null }],
  ['WOULD_CYCLE', { name: 'clauseMerge', keys: ['ea1', 'eaa'], fields: {} }],
  ['HAS_CHILDREN', { name: 'clauseRetire', key: 'etwo' }],
  ['NOTHING_CHANGED', { name: 'clauseRevise', key: 'eaa', fields: { title: '领导', runIn: null } }],
  ['NOTHING_CHANGED', { name: 'clauseRevise', key: 'ebb', fields: {}, label: '(4)' }],
  ['NOTHING_CHANGED', { name: 'clauseMove', key: 'ebb', parent: 'eone', after: 'eaa' }],
  ['NOTHING_CHANGED', { name: 'clauseReorder', parent: 'eone', order: ['eaa', 'ebb', 'ecc'] }],
  ['NOTHING_CHANGED', { name: 'labelSet', key: 'ebb' }],
  ['NOTHING_CHANGED', { name: 'labelsNormalise', under: 'eaa' }],
  ['NOTHING_CHANGED', { name: 'weightSet', key: 'eaa', points: 20 }],
  ['NOTHING_CHANGED', { name: 'weightSet', key: 'ecc', points: null }],
  ['NOTHING_CHANGED', { name: 'factsRevise', title: '标准' }],
  ['BAD_CONTENT', { name: 'factsRevise', title: '' }],
  ['NO_SUCH_BAND', { name: 'bandRevise', key: 'egg', band: 1, fields: {} }],
  ['NO_SUCH_BAND', { name: 'bandRemove', key: 'egg', band: -1 }],
  ['NO_SUCH_BAND', { name: 'bandAdd', key: 'egg', at: 2, content: next }],
  ['NO_SUCH_BAND', { name: 'descriptorRevise', key: 'egg', band: 0, descriptor: 1, fields: {} }],
  ['WRONG_KIND', { name: 'bandRemove', key: 'eaa', band: 0 }],
  ['BAD_CONTENT', { name: 'bandRevise', key: 'egg', band: 0, fields: { lower: null } }],
  [
    'BAD_TEXT',
    { name: 'descriptorRevise', key: 'egg', band: 0, descriptor: 0, fields: { text: '\ud800' } },
  ],
  ['TERM_EXISTS', { name: 'termAdd', content: { term: 'qc小组', definition: '' } }],
  ['TERM_EXISTS', { name: 'termRevise', key: 'et1', fields: { term: '使命' } }],
  ['BAD_CONTENT', { name: 'termRevise', key: 'et1', fields: { term: null } }],
  ['SUCCESSOR_OR_REASON', { name: 'termRetire', key: 'et1', reason: ' ' }],
  ['NO_SUCH_ENTRY', { name: 'termRetire', key: 'et1', successor: 'none' }],
  ['WRONG_KIND', { name: 'termRetire', key: 'et1', successor: 'et1' }],
  ['WRONG_KIND', { name: 'termRetire', key: 'et1', successor: 'eaa' }],
  ['NO_SUCH_ENTRY', { name: 'termAdd', parent: 'none', content: { term: '愿景', definition: '' } }],
  ['NO_SUCH_ENTRY', { name: 'termMove', key: 'et1', parent: 'etwo', after: 'none' }],
])('%s: %j', (code, act) => expect(refusal(small(), act)).toBe(code));

test.each<[Act, string]>([
  [{ name: 'weightSet', key: 'eaa', points: 1, share: 1 }, 'share'],
  [{ name: 'weightSet', key: 'eaa', points: -1 }, 'points'],
  [{ name: 'clauseRevise', key: 'none', fields: {} }, 'none'],
  [{ name: 'clauseAdd', parent: 'none', after: null, content: point }, 'none'],
  [{ name: 'clauseAdd', parent: 'eone', after: 'ea1', content: point }, 'ea1'],
  [{ name: 'clauseMove', key: 'eaa', parent: 'eaa', after: null }, 'eaa'],
  [{ name: 'weightSet', key: 'egg', points: 5 }, 'egg'],
  [{ name: 'termAdd', content: { term: 'qc小组', definition: '' } }, 'qc小组'],
  [{ name: 'termRetire', key: 'et1', successor: 'eaa' }, 'eaa'],
])('%j is refused with what it is about: %s', (act, what) => {
  const result = outcome(small(), act);
  if (!('refused' in result)) throw new Error('done');
  expect(result.refused.path?.[0]).toBe(what);
});

test.each(refusalCodes)('%s is said in a sentence of each language', (code) => {
  const { message, english } = refuse(code, 'eaa').refused;
  expect(message).toMatch(/\p{Script=Han}{4}/u);
  expect(english).toMatch(/^[^\p{Script=Han}]*[a-z]{2,} [^\p{Script=Han}]*$/u);
});

test('what is taken away on both sides must be a deduction on both', () => {
  const parts = (...roles: ('BASE' | 'DEDUCTION')[]) =>
    tree(
      roles.map((scoreRole, i) => {
        const key = `k${i}`;
        const clause = item('超标排放', undefined, [], { key, label: '1', scoreRole });
        return i === 0 ? criteria(clause) : assessment(clause);
      }),
    );
  const taken = (text: Tree, key: string, bothParts: boolean) =>
    refusal(text, { name: 'weightSet', key, points: -5, bothParts });
  expect(taken(parts('DEDUCTION', 'DEDUCTION'), 'k0', true)).toBe('done');
  expect(taken(parts('BASE', 'BASE'), 'k0', true)).toBe('NOT_A_DEDUCTION');
  const differing = parts('BASE', 'DEDUCTION');
  expect(taken(differing, 'k0', true)).toBe('NOT_A_DEDUCTION');
  expect(taken(differing, 'k1', true)).toBe('NOT_A_DEDUCTION');
  expect(taken(differing, 'k0', false)).toBe('NOT_A_DEDUCTION');
  expect(taken(differing, 'k1', false)).toBe('done');
});

test('a refusal that is about nothing in particular names nothing', () => {
  expect(refuse('BAD_CONTENT').refused).toEqual({
    code: 'BAD_CONTENT',
    message: expect.any(String),
    english: expect.any(String),
  });
});
