import { lifecycle, quorums, retirement, TRANSITIONS } from '../../rubrics/lifecycle';

/** THE table as people agreed on it: a row that changes here changes who may do what. */
test('the one table', () => {
  const rows = TRANSITIONS.map((name) => {
    const { from, to, who, needs } = lifecycle[name];
    const roles = Object.entries(who).map((pair) => pair.join(':'));
    return `${name}: ${from.join(' ')} → ${to} | ${roles.join(' ')} | ${needs.join(', ')}`.trimEnd();
  });
  expect(rows).toEqual([
    'edit: DRAFT RETURNED → same | DRAFTER:any |',
    'rebase: DRAFT RETURNED → same | DRAFTER:only | newer base',
    'submit: DRAFT RETURNED → SUBMITTED | DRAFTER:only | changes, its form, no issue at submit',
    'recall: SUBMITTED → DRAFT | DRAFTER:only |',
    'return: SUBMITTED APPROVED → RETURNED | REVIEWER:never APPROVER:never | note, head seen',
    'approve: SUBMITTED → quorum | REVIEWER:never APPROVER:never | head seen, once per head',
    'publish: APPROVED → PUBLISHED | PUBLISHER:never | head seen, its form, quorum, no issue at publish, latest base, label, date',
    'withdraw: DRAFT RETURNED SUBMITTED APPROVED → WITHDRAWN | DRAFTER:only PUBLISHER:any | note',
    'unschedule: PUBLISHED → WITHDRAWN | PUBLISHER:never | note, before its date',
    'judge: DRAFT RETURNED SUBMITTED → same | REVIEWER:never APPROVER:never | note, head seen, change seen, approver to lower',
    'waive: DRAFT RETURNED SUBMITTED → same | APPROVER:never | note, issue seen, end date',
  ]);
});

test('how many must approve, and who ends an edition', () => {
  expect(quorums).toEqual({
    EDITORIAL: { people: 1, approver: false },
    STRUCTURAL: { people: 1, approver: false },
    SUBSTANTIVE: { people: 2, approver: true },
  });
  expect(retirement).toEqual(['PUBLISHER', 'APPROVER']);
});
