import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { storeEdition } from '../../api/editions/publishFile';
import { fromFile } from '../../rubrics/library/fromFile';
import { editionFile } from '../../rubrics/library/shape';
import { buildTree } from '../../rubrics/tree/tree';
import { SearchPlaceRow } from '../../api/editions/searchRows';
import { keepRegister } from '../../api/editions/register';
import { Shelf } from '../../api/editions/shelf';
import { fieldsAlone } from '../../api/entries/alone';
import type { OpenTree } from '../../api/entries/openTree';
import { aloneAt } from '../../api/search/alone';
import { view } from '../../api/search/search';
import { queryWords } from '../../rubrics/search/words';
import { saidBy } from '../../rubrics/search/shadow';
import { excerptAt } from '../../rubrics/tree/search';
import type { Node } from '../../rubrics/tree/tree';
import { databases } from '../support/databases';
import { library, serveDuring, type Running } from '../support/server';

/** What is shown of a hit without the text around it is what is shown of it with that. */

const EXAMPLES = join(library, 'examples');
const ALONE = `__typename ... on Clause { key address title text points part columns { name } }
  ... on Term { key term } ... on Grade { key name } ... on Guide { key title }`;
const AROUND = '... on Clause { parent { key } } ... on Guide { displayName }';
const asking = (node: string) =>
  `query ($query: String!, $keys: [String!]) { search(query: $query, first: 100, editions: $keys) {
    totalCount nodes { excerpt marks cursor edition { key } node { ${node} } } } }`;

describe.each(databases)('hits alone on %s', (_, makePlace) => {
  let server: Running;
  serveDuring(makePlace, {}, (running) => {
    server = running;
  });

  const keys: string[] = [];
  beforeAll(async () => {
    // Texts of other shapes, and more editions than are read whole for their hits, as further
    // editions of a rubric that is there.
    const names = readdirSync(EXAMPLES).filter((one) => existsSync(join(EXAMPLES, one, '1.yaml')));
    for (let n = 0; n < 40; n++) {
      const name = names[n % names.length]!;
      const text = readFileSync(join(EXAMPLES, name, '1.yaml'), 'utf8');
      const tree = buildTree(fromFile(editionFile.parse(parse(text))));
      const { key } = await server.database.write((manager) =>
        storeEdition(manager, tree, {
          ...{ rubricKey: 'shenzhen/economic', label: `${name}-${n}`, name: null, source: null },
          ...{ publishedOn: null, effectiveFrom: null, recordedAt: new Date(0).toISOString() },
        }),
      );
      keys.push(key);
    }
    const { editions } = await keepRegister(server.database.read)();
    keys.push(...editions.map(({ key }) => key));
  });

  test('every place of the index answers each field as in its text, and shows the same', async () => {
    const source = server.database.read;
    const { editions } = await keepRegister(source)();
    const seen = new Set<string>();
    for (const row of editions) {
      const whole = await new Shelf(source).open(row);
      const places = await source.manager.findBy(SearchPlaceRow, { editionSeq: row.seq });
      const asked = places.map(({ textId, position }) => ({
        ...{ key: row.key, edition: row.seq, text: textId, position },
      }));
      const found = await aloneAt(source, asked);
      expect(found).toHaveLength(places.length);
      for (const [i, one] of found.entries()) {
        const node = whole.tree.at(asked[i]!.position);
        const [shown, wanted] = [view(one!.open, one!.node), view(whole, node)];
        for (const field of fieldsAlone(wanted.constructor as typeof OpenTree)) {
          expect([field, shown[field as keyof typeof shown]]).toEqual([
            ...[field, wanted[field as keyof typeof wanted]],
          ]);
          seen.add(`${wanted.constructor.name}.${field}`);
        }
        for (const words of wordsOf(node))
          expect(one!.excerptFor(words)).toEqual(excerptAt(node, words));
      }
    }
    for (const one of ['Clause.address', 'Term.definition', 'Guide.bands', 'Grade.name'])
      expect(seen).toContain(one);
  }, 60_000);

  test('a question opens no text unless it asks for what stands around', async () => {
    const open = jest.spyOn(Shelf.prototype, 'open');
    try {
      for (const query of ['质量', '3.1', '管理', 'zlgl', '90%', '分 质量']) {
        open.mockClear();
        const alone = await server.query(asking(ALONE), { query, keys });
        expect(open).not.toHaveBeenCalled();
        const around = await server.query(asking(ALONE + AROUND), { query, keys });
        const { nodes, totalCount } = around.data.search;
        expect(totalCount).toBeGreaterThan(0);
        const same = nodes.map(({ node, ...rest }: any) => {
          const { parent: _, displayName: __, ...asked } = node;
          return { ...rest, node: asked };
        });
        expect(alone.data.search).toEqual({ totalCount, nodes: same });
        const some = nodes.some(({ node }: any) => ['Clause', 'Guide'].includes(node.__typename));
        expect(open.mock.calls.length > 0).toBe(some);
      }
    } finally {
      open.mockRestore();
    }
  });
});

/** Words that stand in a text, in its number and nowhere. */
const wordsOf = (node: Node): string[][] => {
  const said = saidBy(node)!;
  const [text = ''] = said.lines;
  const [name = ''] = said.names;
  return [text.slice(1, 4), name.slice(0, 2), said.number?.path ?? '', `${name} ${text.slice(-3)}`]
    .map(queryWords)
    .filter((words) => words.length > 0);
};
