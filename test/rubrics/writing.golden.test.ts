import { GRAVITY_REASONS } from '../../rubrics/diff/gravity';
import { nameOf } from '../../rubrics/diff/names';
import type { Difference } from '../../rubrics/diff/change';
import { phrase } from '../../rubrics/diff/phrase';
import { pointsFlow } from '../../rubrics/diff/pointsFlow';
import { CHANGE_TYPES } from '../../rubrics/vocabulary';
import { amendment, amendmentText } from '../../rubrics/writing/amendment';
import { changeList, changeListText } from '../../rubrics/writing/changeList';
import { comparisonTable } from '../../rubrics/writing/comparisonTable';
import { comparisonText } from '../../rubrics/writing/comparisonText';
import { explanation, explanationText, type Revising } from '../../rubrics/writing/explanation';
import { redline, type Bit } from '../../rubrics/writing/redline';
import { every } from '../golden/every';
import { golden, writing } from '../golden/golden';
import { played, proposals } from '../golden/play';

/** The papers of three proposals as text, held against the files in test/golden. */

test('goldens are compared, not written, where nobody asked for it', () =>
  expect(writing && !!process.env.CI).toBe(false));

describe.each([...proposals, every].map((proposal) => [proposal.name, proposal] as const))(
  '%s',
  (name, proposal) => {
    const { whole, sides } = played(proposal);

    test('对照表', () =>
      golden(`${name}.table.txt`, comparisonText(comparisonTable(whole, sides))));
    test('变化清单', () =>
      golden(`${name}.changes.txt`, changeListText(changeList(whole, sides.base.label))));
    test('修改单', () => golden(`${name}.amendment.txt`, amendmentText(amendment(whole, sides))));
    test('编制说明', () =>
      golden(
        `${name}.explanation.txt`,
        explanationText(explanation(revisingOf(whole, sides.base.label))),
      ));
    test('分值流向', () => golden(`${name}.flow.txt`, flowText(whole)));
    test('变化', () => golden(`${name}.said.txt`, saidText(whole)));
    test('花脸稿', () => golden(`${name}.redline.txt`, redlineText(whole)));
  },
);

test('every kind of change and every reason of its gravity is in one of them', () => {
  const changes = [...proposals, every].flatMap((proposal) => played(proposal).whole.changes);
  expect(new Set(changes.map(({ type }) => type))).toEqual(new Set(CHANGE_TYPES));
  expect(new Set(changes.map(({ reason }) => reason))).toEqual(new Set(GRAVITY_REASONS));
});

/** A revision as the record would hold it: who did what when is not what these texts are about. */
const revisingOf = (whole: Difference, base: string): Revising => ({
  head: whole.head,
  whole,
  base,
  rationale: '年度修订',
  drafters: [],
  decisions: [
    { day: '2027-01-05', transition: 'create', roles: ['DRAFTER'] },
    { day: '2027-02-01', transition: 'submit', roles: ['DRAFTER'] },
    { day: '2027-02-02', transition: 'judge', roles: ['REVIEWER'] },
    { day: '2027-02-03', transition: 'approve', roles: ['REVIEWER', 'APPROVER'] },
  ],
  opinions: [
    {
      entry: null,
      change: null,
      text: '结构清楚。',
      organization: null,
      kind: null,
      proposedText: null,
      by: '甲',
      replies: [],
      outcome: null,
      note: null,
    },
  ],
});

/** What stayed is left out: it says nothing of the proposal. */
function flowText(whole: Difference): string {
  const named = (side: 'base' | 'head', key: string | null) =>
    key === null ? '—' : nameOf(whole[side].byKey.get(key)!);
  const lines = pointsFlow(whole)
    .filter(({ cause }) => cause !== 'KEPT')
    .map(
      ({ from, to, points, unit, cause }) =>
        `${named('base', from)} → ${named('head', to)}: ` +
        `${points}${unit === 'PERCENT' ? '%' : ''} (${cause})`,
    );
  return `${lines.length === 0 ? '—' : lines.join('\n')}\n`;
}

/** Every change with its gravity and its sentences; ids and keys say nothing to a reader. */
function saidText(whole: Difference): string {
  const said = whole.changes.map((change) => {
    const { type, kind, field, gravity, reason, indirect, matchedBy, from, to } = change;
    const count = `${from.length} → ${to.length}`;
    const head = `${type} ${kind} ${field ?? '–'} ${count} ${gravity} ${reason} ${matchedBy}`;
    const touched = indirect.map((key) => nameOf(whole.head.byKey.get(key)!)).join('、');
    return [
      head,
      `  ${phrase(change, whole)}`,
      `  ${phrase(change, whole, 'en')}`,
      ...(touched === '' ? [] : [`  touches ${touched}`]),
    ].join('\n');
  });
  return `${said.join('\n')}\n`;
}

/** Paragraphs in which something is marked; a unit opens with its number and closes with `>`. */
function redlineText(whole: Difference): string {
  const { paragraphs } = redline(whole);
  const marked = paragraphs.flatMap(({ fate, level, bits }, i) => {
    const text = bits.map(bitText).join('');
    return bits.length === 1 && fate === 'SAME' ? [] : [`${i + 1} ${fate} h${level} ${text}`];
  });
  return `${marked.join('\n')}\n`;
}

const MARKS = { SAME: ['', ''], DELETED: ['[-', '-]'], INSERTED: ['{+', '+}'] } as const;
const MOVED = { ...MARKS, DELETED: ['[>', '>]'], INSERTED: ['{>', '>}'] } as const;
function bitText(bit: Bit): string {
  if ('open' in bit) return `<${bit.open.kind === 'PLACE' ? 'from ' : ''}${bit.open.number} `;
  if ('close' in bit) return '>';
  const [open, close] = (bit.moved ? MOVED : MARKS)[bit.span.kind];
  return `${open}${bit.span.text}${close}`;
}
