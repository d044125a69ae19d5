import { check } from '../../../rubrics/checks';
import { fromFile } from '../../../rubrics/library/fromFile';
import { toFile } from '../../../rubrics/library/toFile';
import { buildTree } from '../../../rubrics/tree/tree';
import { golden } from '../../golden/golden';
import { issueLines } from './issuesText';
import { libraryTrees } from './report';
import { scramble } from '../scramble';

/**
 * What the checker says of the editions held with faults at every fifth place. Nobody reads these
 * files: that they change says that a rule sees something else than before.
 */
test.each([...libraryTrees()])('%s', (rubric, { tree, parallel }) => {
  const told = [1, 2].map((seed) => {
    const file = scramble(toFile({ rubric, edition: '1' }, tree), seed);
    const broken = buildTree(fromFile(file));
    return issueLines(check(broken, { parallel, base: tree }), broken);
  });
  golden(`scrambled.${rubric.split('/')[1]}.txt`, told.join('\n'));
});
