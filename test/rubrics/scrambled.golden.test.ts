import { diff } from '../../rubrics/diff/diff';
import type { Difference } from '../../rubrics/diff/change';
import { phrase } from '../../rubrics/diff/phrase';
import { pointsFlow } from '../../rubrics/diff/pointsFlow';
import { fromFile } from '../../rubrics/library/fromFile';
import { toFile } from '../../rubrics/library/toFile';
import { hash } from '../../rubrics/tree/hash';
import { buildTree, type Node, type Tree } from '../../rubrics/tree/tree';
import { changeList, changeListText } from '../../rubrics/writing/changeList';
import { comparisonTable } from '../../rubrics/writing/comparisonTable';
import { comparisonText } from '../../rubrics/writing/comparisonText';
import { redline } from '../../rubrics/writing/redline';
import { golden } from '../golden/golden';
import { libraryTrees } from './checks/report';
import { scramble } from './scramble';

/**
 * What is known again, and what is said to have changed, where editions come back without keys and
 * with faults at every fifth place. Nobody reads these files: that they change says that the engine
 * sees something else than before.
 */

const side = { title: '标准', label: '2019年版', published: null, effective: null };
const digest = (text: string): string => hash('scrambled', text).slice(0, 8);
const named = ({ address, position }: Node) => (address.startsWith('~') ? `#${position}` : address);
const places = (tree: Tree, keys: readonly string[]) =>
  keys.map((key) => (key === tree.facts.key ? 'facts' : named(tree.byKey.get(key)!))).join('+');

function told(whole: Difference): string {
  const { base, head, changes } = whole;
  const lines = changes.map((change) => {
    const { type, field, from, to, gravity, reason, matchedBy } = change;
    const said = digest([phrase(change, whole), phrase(change, whole, 'en')].join());
    const where = `${places(base, from)} → ${places(head, to)}`;
    return `${type} ${field ?? '–'} ${where} ${gravity[0]} ${reason} ${matchedBy} ${said}`;
  });
  const { paragraphs } = redline(whole);
  const papers = [
    comparisonText(comparisonTable(whole, { base: side, head: side })),
    changeListText(changeList(whole, side.label)),
    JSON.stringify(paragraphs.map(({ fate, level, bits }) => [fate, level, bits.length])),
    JSON.stringify(pointsFlow(whole).map(({ points, cause }) => [points, cause])),
  ];
  return `${lines.join('\n')}\n${papers.map(digest).join(' ')}\n`;
}

test.each([...libraryTrees()])('%s', (rubric, { tree }) => {
  const texts = [1, 2].map((seed) => {
    const file = scramble(toFile({ rubric, edition: '1' }, tree), seed);
    // Keys that were minted for the same places are no hint.
    return told(diff(tree, buildTree(fromFile(file, seed === 1 ? 'again' : '')), { keyed: false }));
  });
  golden(`scrambled.${rubric.split('/')[1]}.changes.txt`, texts.join('\n'));
});
