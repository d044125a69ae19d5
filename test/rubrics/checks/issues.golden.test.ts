import { check } from '../../../rubrics/checks';
import { golden } from '../../golden/golden';
import { issuesText } from './issuesText';
import { libraryTrees } from './report';

/**
 * Everything that the checker says of the editions held, each among its parallel ones: what a
 * change of a rule does to real texts is read in the difference of these files.
 */
test.each([...libraryTrees()])('%s', (rubric, { tree, parallel }) =>
  golden(`issues.${rubric.split('/')[1]}.txt`, issuesText(check(tree, { parallel }), tree)),
);
