import type { zhDiff } from './zhDiff';

export const enDiff: typeof zhDiff = {
  diff: {
    title: 'Clause by clause', mode: 'How to show it', modes: { columns: 'Columns', inline: 'Inline', new: 'New text' }, onlyChanged: 'Only changes', type: 'Type of change', gravity: 'Nature', all: 'All (%{n})', counted: '%{name} %{n}',
    previous: 'Previous change (K)', next: 'Next change (J)', position: '%{at} / %{of}', published: 'published %{day}', old: 'Base', new: 'Revised', folded: '%{n} unchanged left out', none: 'The two texts do not differ.', noneMatching: 'No change meets what you chose.',
    outline: 'Outline of the changes', outlineN: '%{n} changes', below: 'below it %{came} added, %{gone} removed, %{changed} changed', byLikeness: '(paired by likeness)', overruled: 'Overruled by %{name}, %{was} before: %{reason}',
    total: '%{smart_count} change |||| %{smart_count} changes', flows: 'Where the points went', kept: 'Another %{points} points stayed where they were.', flowFrom: 'From', flowTo: 'To', flowCause: 'Cause', gained: 'gain that nothing explains', lost: 'loss that nothing explains',
    causes: { KEPT: 'kept', SPLIT: 'by a split', MERGED: 'by a merger', REALLOCATED: 'shifted below one heading', UNEXPLAINED: 'unexplained' },
    types: {
      ADDED: 'Added', REMOVED: 'Removed', MOVED: 'Moved', REORDERED: 'Reordered', RENUMBERED: 'Renumbered', RETITLED: 'Retitled', REWORDED: 'Reworded', REWEIGHTED: 'Points changed', REGUIDED: 'Guide changed', REDEFINED: 'Redefined', SPLIT: 'Split', MERGED: 'Merged',
    },
    marks: { ADDED: 'add', REMOVED: 'del', MOVED: 'move', REORDERED: 'order', RENUMBERED: 'no.', RETITLED: 'title', REWORDED: 'text', REWEIGHTED: 'pts', REGUIDED: 'guide', REDEFINED: 'def', SPLIT: 'split', MERGED: 'merge' },
    gravities: { EDITORIAL: 'Editorial', STRUCTURAL: 'Structural', SUBSTANTIVE: 'Substantive' },
    papers: { title: 'Export', html: 'Comparison (print)', docx: 'Comparison DOCX', xlsx: 'Comparison XLSX', redline: 'Redline DOCX', list: 'List of changes' },
  },
  compare: {
    title: 'Compare', base: 'Base', head: 'Compared with', swap: 'Swap sides', linkWhat: 'link', start: 'Choose two texts to compare.', same: 'Both sides are the same text.', drafts: 'Draft: %{name}', compareWith: 'Compare with another edition', noMatch: 'There is no such text, or it is not for you to see.',
  },
  crosswalk: {
    title: 'Crosswalk', intro: 'Left %{a}, right %{b}. Counterparts are proposed by likeness of the words and confirmed by people; what is confirmed is the crosswalk and can be used again.', relation: 'Relation', score: 'Likeness', left: 'Left', right: 'Right', share: 'Share of points', confirmed: 'Confirmed', proposed: 'Proposed', confirm: 'Confirm',
    correct: 'Another counterpart', none: 'No counterpart', retract: 'Take back', rationale: 'Rationale (needed)', onlyLeft: '%{n} only on the left', onlyRight: '%{n} only on the right', by: '%{name} %{at}', onlyOpen: 'Only unconfirmed', least: 'Likeness at least', search: 'Find a clause (number or words)',
    relations: { SAME: 'Same', BROADER: 'Left is broader', NARROWER: 'Left is narrower', PARTIAL: 'Partial', NONE: 'None' }, csv: 'Export CSV', counts: 'same %{SAME} · broader %{BROADER} · narrower %{NARROWER} · partial %{PARTIAL} · none %{NONE}', noPoints: 'no points',
    confirmLong: 'Confirm how “%{a}” relates to “%{b}”. It goes on record; it can be taken back, not rewritten.', more: 'Show %{n} more',
  },
  review: {
    title: 'Review', seen: 'Seen', seenN: '%{n} / %{of} seen', hideSeen: 'Hide seen', sinceLast: 'Since my last review', markReviewed: 'Mark as reviewed', overrule: 'Overrule nature', overruleLong: 'Overrule the nature of “%{phrase}”. It goes on record and decides how many must approve.', newGravity: 'It is', reason: 'Reason (needed)',
    comments: 'Comments', comment: 'Comment', commentOn: 'Comment: %{name}', write: 'Your comment', send: 'Send', reply: 'Reply', resolve: 'Settle', outcome: 'Outcome', note: 'Note', withdraw: 'Take back', open: 'open', openN: '%{smart_count} comment open |||| %{smart_count} comments open', whole: 'On the whole proposal',
    outcomes: { ACCEPTED: 'Accepted', PARTLY: 'Partly accepted', REJECTED: 'Not accepted', WITHDRAWN: 'Taken back' }, none: 'No comments yet.', gravityNow: 'Gravest: %{name}', needs: '%{n} more must approve', needsApprover: ' (one of them an approver)', enough: 'Enough have approved', pointsSum: 'Points add up to %{head} (before: %{base})', keys: 'J/K next/previous · V seen · C comment',
    kinds: { REMARK: 'Remark', REQUEST: 'Request' }, all: 'All comments',
  },
};
