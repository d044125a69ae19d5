import { golden } from '../../golden/golden';
import { issuesText } from './issuesText';
import { check, checkAll, recheck } from '../../../rubrics/checks';
import { libraryTrees } from './report';

/**
 * Everything that the checker says of the editions held, each among its parallel ones: what a
 * change of a rule does to real texts is read in the difference of these files.
 */
test.each([...libraryTrees()])('%s', (rubric, { tree, parallel }) =>
  golden(`issues.${rubric.split('/')[1]}.txt`, issuesText(check(tree, { parallel }), tree)),
);

test.each([...libraryTrees()])(
  '%s: a draft in which nothing changed is what it started from',
  (_, { tree, parallel }) => {
    const before = checkAll(tree, { parallel, base: tree });
    expect(before.issues).toEqual(check(tree, { parallel }));
    expect(recheck(before, tree, []).issues).toEqual(before.issues);
  },
);
