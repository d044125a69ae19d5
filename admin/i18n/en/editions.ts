import type { editions as zh } from '../zh/editions';

export const editions: typeof zh = {
  awards: {
    title: 'Awards and rubrics',
    intro: 'The rubrics of each award, edition by edition, clause by clause.',
    none: 'No award is registered yet.',
  },
  rubric: {
    editions: 'Editions',
    parallel: 'Parallel rubrics of the same award',
    absent: 'Text not held',
    absentLong: 'This rubric is registered; its text is not held.',
    key: 'Address',
    noPoints: 'No points set',
  },
  edition: {
    label: 'Edition',
    state: 'State',
    published: 'Published',
    effective: 'Effective',
    ended: 'Ended',
    hash: 'Content hash',
    recorded: 'Recorded',
    source: 'Source note',
    sourceText: 'Source text',
    sourceLines: 'Source lines',
    notStated: 'Not stated in the text',
    effectiveFallback: 'Not stated in the text; the date of publication counts',
    open: 'Not ended',
    total: 'Total points',
    start: 'Overview',
    contents: 'Contents',
    states: {
      IN_FORCE: 'In force',
      SCHEDULED: 'Scheduled',
      SUPERSEDED: 'Superseded',
      WITHDRAWN: 'Withdrawn',
    },
  },
  facts: { title: 'Edition facts' },
};
