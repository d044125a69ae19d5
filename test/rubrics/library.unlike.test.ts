import { clauseContent } from '../../rubrics/kinds/readers';
import { apartIn, openDoubts } from '../../rubrics/library/decide';
import { fromFile } from '../../rubrics/library/fromFile';
import { paired } from '../../rubrics/library/identify';
import { nodesNamed } from '../../rubrics/tree/addresses';
import { buildTree } from '../../rubrics/tree/tree';
import { library } from './doors.fixture';

test("of another standard's file no heading is taken for one that has nothing in common", () => {
  const held = buildTree(fromFile(library().get('shenzhen/economic/2019')!));
  const file = { ...library().get('wuhan/manufacturing/2022')!, rubric: 'shenzhen/economic' };
  const pairing = paired(file, held, true);
  expect(pairing.unlike.size).toBeGreaterThan(0);
  expect(apartIn(pairing)).toEqual(expect.arrayContaining([...pairing.unlike]));
  const taken = openDoubts(pairing).filter(({ base, pair }) => {
    const [node] = nodesNamed(held, base);
    return pair?.likeness === 0 && node && clauseContent(node.entry)?.title;
  });
  expect(taken).toEqual([]);
});
