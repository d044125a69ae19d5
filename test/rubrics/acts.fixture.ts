import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { applyAct, applyChanges, entriesOf, type Act, type Effect } from '../../rubrics/acts';
import { fromFile } from '../../rubrics/library/fromFile';
import { editionFile, type EditionFile } from '../../rubrics/library/shape';
import { buildTree, type Tree } from '../../rubrics/tree/tree';

/** A small edition, the published ones, and acts done on them. */

const library = join(__dirname, '../../rubrics/library');
export const editions = readdirSync(library, { recursive: true })
  .map(String)
  .filter((name) => /\d{4}\.yaml$/.test(name))
  .sort()
  .map((name) => ({
    name,
    entries: fromFile(editionFile.parse(parse(readFileSync(join(library, name), 'utf8')))),
  }));
export const [economic, wuhan] = ['shenzhen/economic', 'wuhan'].map((start) =>
  buildTree(editions.find(({ name }) => name.startsWith(start))!.entries),
);

export type Done = Exclude<Effect, { refused: unknown }>;
const minter = () => {
  let n = 0;
  return () => `new${++n}`;
};
export const outcome = (tree: Tree, act: Act) => applyAct(tree, act, minter());
export function done(tree: Tree, act: Act): Done & { tree: Tree } {
  const result = outcome(tree, act);
  if ('refused' in result) throw new Error(JSON.stringify(result));
  return { ...result, tree: buildTree(applyChanges(entriesOf(tree), result.changes)) };
}
export const refusal = (tree: Tree, act: Act) => {
  const result = outcome(tree, act);
  return 'refused' in result ? result.refused.code : 'done';
};

export const small = (): Tree => buildTree(fromFile(SMALL));

const SMALL: EditionFile = {
  rubric: 'test/one',
  edition: '1',
  facts: { key: 'efacts', title: '标准', lines: 1 },
  body: [
    {
      key: 'eone',
      kind: 'SECTION',
      part: 'criteria',
      label: '五',
      title: '标准内容',
      lines: 2,
      children: [
        {
          key: 'eaa',
          kind: 'ITEM',
          label: '(3)',
          title: '领导',
          text: '组织',
          lines: 3,
          points: { value: 20, printed: '20分', lines: 3 },
          children: [{ key: 'ea1', kind: 'POINT', label: 'a)', text: '甲', lines: 4 }],
        },
        {
          key: 'ebb',
          kind: 'ITEM',
          label: '(4)',
          title: '战略',
          lines: 5,
          points: { value: 30, printed: '(30分):' },
        },
        {
          key: 'ecc',
          kind: 'ITEM',
          label: '(5)',
          title: '顾客',
          lines: 6,
          children: [{ key: 'ec1', kind: 'POINT', label: 'b)', text: '乙' }],
        },
      ],
    },
    {
      key: 'etwo',
      kind: 'SECTION',
      part: 'terms',
      title: '术语',
      children: [
        { key: 'et1', kind: 'TERM', term: 'QC小组', definition: '' },
        { key: 'et2', kind: 'TERM', term: '使命', definition: '' },
      ],
    },
    {
      key: 'ethree',
      kind: 'SECTION',
      part: 'scoring',
      title: '评分',
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
              descriptors: [{ text: '无' }],
            },
          ],
        },
      ],
    },
  ],
};
