import { redlineDocx } from '../../api/exports/redlineDocx';
import { diff } from '../../rubrics/diff/diff';
import { clauseContent, clauseKind } from '../../rubrics/kinds/readers';
import type { Act } from '../../rubrics/acts';
import { buildTree, withinOf, type Node, type Tree } from '../../rubrics/tree/tree';
import { assessmentBelow } from '../../rubrics/writing/assessmentTable';
import { writeText } from '../../rubrics/writing/text';
import { WrittenDocx } from '../golden/docx';
import { done, editions } from '../rubrics/acts.fixture';

/**
 * The assessment table of a 花脸稿: what came, went, was reworded or stands elsewhere now is
 * tracked in its cells, and accepting or rejecting all leaves the text of either side.
 */

const categoriesOf = ({ nodes }: Tree): readonly Node[] =>
  nodes.flatMap((node) => assessmentBelow(node)?.categories ?? []);
const guidance = (tree: Tree): Node[] =>
  categoriesOf(tree)
    .flatMap(withinOf)
    .filter((node) => node.children.length === 0 && clauseContent(node.entry)?.text)
    .filter((node) => clauseKind(node) !== 'METHOD');

/** Each act looks at the text that the one before left. */
const ACTS: readonly (readonly [name: string, act: (tree: Tree) => Act])[] = [
  [
    'reworded',
    (tree) => {
      const { entry } = guidance(tree)[1]!;
      const text = `${clauseContent(entry)!.text!},并定期评价`;
      return { name: 'clauseRevise', key: entry.key, fields: { text } };
    },
  ],
  ['went', (tree) => ({ name: 'clauseRetire', key: guidance(tree).at(-1)!.entry.key })],
  [
    'an item went',
    (tree) => ({
      name: 'clauseRetire',
      key: categoriesOf(tree).at(-1)!.children[0]!.entry.key,
    }),
  ],
  [
    'an item moved',
    (tree) => {
      const [first, second] = categoriesOf(tree);
      return {
        name: 'clauseMove',
        key: second!.children[0]!.entry.key,
        parent: first!.entry.key,
        after: first!.children.at(-1)!.entry.key,
      };
    },
  ],
  [
    'came',
    (tree) => {
      const [item] = categoriesOf(tree)[0]!.children;
      const content = { kind: 'PARAGRAPH', column: 'OVERALL', text: '定期公布结果。' } as const;
      return { name: 'clauseAdd', parent: item!.entry.key, after: null, content };
    },
  ],
];

const tabled = editions
  .map(({ name, entries }) => ({ name, base: buildTree(entries) }))
  .filter(({ base }) => categoriesOf(base).length > 1);

test('there are texts with such a table', () => expect(tabled.length).toBeGreaterThan(3));

test.each(tabled)('$name', async ({ base }) => {
  const steps = ACTS.map((_, i) => ACTS.slice(0, i + 1));
  for (const acts of [...ACTS.map((one) => [one]), ...steps]) {
    const head = acts.reduce((tree, [, act]) => done(tree, act(tree)).tree, base);
    const signed = { author: '起草人', date: new Date(0) };
    const docx = new WrittenDocx(await redlineDocx(diff(base, head), '花脸稿', signed));
    expect(docx.after('accept')).toBe(writeText(head));
    expect(docx.after('reject')).toBe(writeText(base));
    expect(docx.astray).toEqual([]);
    const tables = docx.document.match(/<w:tbl>.*?<\/w:tbl>/gs) ?? [];
    const [own, ...others] = tables.filter((table) => />[^<]*总体要求<\/w:t>/.test(table));
    expect(others).toEqual([]);
    expect(own).toMatch(/<w:(?:ins|del|moveFrom|moveTo) [^>]*[^/]>/);
  }
});
