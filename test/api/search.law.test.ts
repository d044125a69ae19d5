import fc from 'fast-check';
import { shadowOf } from '../../rubrics/search/shadow';
import { queryWords } from '../../rubrics/search/words';
import { scan } from '../../rubrics/tree/search';
import type { Tree } from '../../rubrics/tree/tree';
import type { EditionRow } from '../../api/editions/rows';
import { keepRegister } from '../../api/editions/register';
import { treeOfEdition } from '../../api/editions/shelf';
import { indexedAmong, placesFound } from '../../api/search/found';
import { databases, type Place } from '../support/databases';
import { run, type Running } from '../support/server';

/** What the index finds is what reading from end to end finds, whatever is asked. */

const SEED = 20261126;
const QUERIES = 2_000;

const SIGNS = [
  '。',
  '(',
  '1',
  '.',
  'a',
  '质',
  '的',
  '%',
  '、',
  '“',
  '"',
  "'",
  '\\',
  '*',
  ' ',
  '　',
];
const ODD = ['\u0000', '\ud800', 'ﬁ', '㎡', 'ß', '\u{20000}', '質', 'Ａ', '\u0301', 'NOT', 'zl'];

describe.each(databases)('the index on %s', (_, makePlace) => {
  let place: Place;
  let server: Running;
  const texts: { row: EditionRow; tree: Tree }[] = [];
  const lines: string[] = [];
  beforeAll(async () => {
    place = await makePlace();
    server = await run(place);
    const { editions } = await keepRegister(server.database.read)();
    for (const row of editions)
      texts.push({ row, tree: await treeOfEdition(server.database.read, row.key) });
    for (const { tree } of texts)
      for (const node of tree.nodes) {
        const { number, names, aside, text } = shadowOf(node) ?? NOTHING;
        lines.push(
          ...[number?.path ?? '', ...names, ...aside, ...text.split('\n')].filter(Boolean),
        );
      }
  });
  afterAll(async () => {
    await server.stop();
    await place.drop();
  });

  const piece = fc
    .tuple(fc.nat(1e6), fc.nat(1e6), fc.integer({ min: 1, max: 9 }))
    .map(([line, from, length]) => {
      const text = lines[line % lines.length]!;
      const at = from % text.length;
      return text.slice(at, at + length);
    });
  const mixture = fc
    .array(fc.constantFrom(...SIGNS, ...ODD), { minLength: 1, maxLength: 4 })
    .map((signs) => signs.join(''));
  const letters = fc
    .array(fc.constantFrom(...'abcdgjlqtxyz'), { minLength: 1, maxLength: 4 })
    .map((some) => some.join(''));
  const query = fc.oneof(
    { weight: 5, arbitrary: piece },
    { weight: 2, arbitrary: fc.tuple(piece, piece).map((two) => two.join(' ')) },
    { weight: 1, arbitrary: piece.map((text) => `“${text}”`) },
    { weight: 1, arbitrary: piece.map((text) => text.slice(0, 1)) },
    { weight: 1, arbitrary: letters },
    { weight: 1, arbitrary: mixture },
  );

  test(`${QUERIES} queries (seed ${SEED})`, async () => {
    const source = server.database.read;
    const seqs = texts.map(({ row }) => row.seq);
    const indexed = await indexedAmong(source, seqs);
    expect(seqs.filter((seq) => !indexed.has(seq))).toEqual([]);
    let some = 0;
    const asked = fc.sample(query, { numRuns: QUERIES, seed: SEED });
    for (const [i, one] of asked.entries()) {
      const words = queryWords(one);
      // All editions, and a few of them: they are looked up in two ways.
      const chosen = i % 4 ? texts : texts.slice(i % texts.length).slice(0, 2);
      const wanted = chosen.flatMap(({ row, tree }) =>
        scan(tree, words).map(({ node, score }) => `${row.seq} ${node.position} ${score}`),
      );
      const editions = new Set(chosen.map(({ row }) => row.seq));
      const found = words.length ? await placesFound(source, words, { editions }) : [];
      const told = found.map(({ edition, position, score }) => `${edition} ${position} ${score}`);
      expect({ one, hits: told.sort() }).toEqual({ one, hits: wanted.sort() });
      some += Math.min(1, wanted.length);
    }
    expect(some).toBeGreaterThan(QUERIES / 2);
  }, 120_000);
});

const NOTHING = { number: null, names: [], aside: [], text: '' };
