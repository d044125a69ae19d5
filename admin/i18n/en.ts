import englishMessages from 'ra-language-english';
import { enChange } from './enChange';
import { enDiff } from './enDiff';
import { enIssues } from './enIssues';
import type { zh } from './zh';

/** English: the same keys as Chinese, or it does not compile. */
export const en: typeof zh = {
  ra: englishMessages.ra,
  zs: {
    name: 'Zhunsheng',
    tagline: 'Rubrics of city quality awards',
    language: 'Language',
    skip: 'Skip to content',
    pair: '%{name}: %{value}',
    copied: 'Copied',
    copy: 'Copy',
    nav: { here: 'Where you are', above: 'Clauses above', edition: 'In this edition' },
    awards: {
      title: 'Awards and rubrics',
      intro: 'The rubrics of each award, edition by edition, clause by clause.',
      none: 'No award is registered yet.',
    },
    rubric: {
      editions: 'Editions', parallel: 'Parallel rubrics of the same award', absent: 'Text not held', absentLong: 'This rubric is registered; its text is not held.',
      key: 'Address', noPoints: 'No points set',
    },
    edition: {
      label: 'Edition', state: 'State', published: 'Published', effective: 'Effective', ended: 'Ended', hash: 'Content hash', recorded: 'Recorded',
      source: 'Source note', sourceText: 'Source text', sourceLines: 'Source lines', notStated: 'Not stated in the text',
      effectiveFallback: 'Not stated in the text; the date of publication counts', open: 'Not ended', total: 'Total points', start: 'Overview',
      contents: 'Contents',
      states: { IN_FORCE: 'In force', SCHEDULED: 'Scheduled', SUPERSEDED: 'Superseded', WITHDRAWN: 'Withdrawn' },
    },
    outline: {
      title: 'Outline', open: 'Open outline', filter: 'Filter the outline', none: 'No clause matches', total: 'Total %{points} points',
      noPoints: 'This rubric sets no points',
    },
    clause: {
      points: '%{points} pts', counterpart: 'Counterpart',
      counterpartIn: 'Answers this clause in “%{part}”', counterpartOf: 'This clause answers together with the one above it:', guide: 'Scoring guide',
      terms: 'Terms used here', source: 'Source', lines: 'Published text, line %{lines}', noLines: 'Not read from a published text', key: 'Entry key',
      address: 'Address', previous: 'Previous', next: 'Next', identity: 'Identity', link: 'Link to this paragraph',
      figureLost: 'The figure is missing in the source page; only its caption is left', tableHeads: 'Table heads', empty: 'This clause is a heading only.',
      basis: { EXPLICIT: 'Explicit', INFERRED: 'Inferred' },
      basisLong: {
        EXPLICIT: 'The published table names this scoring guide in the rows of this clause.',
        INFERRED: 'The published table names no guide in the rows of this clause; inferred from the general rule of the text: result items use the result guide, all others the process guide.',
      },
      columns: { BASIC: 'Basic requirements', OVERALL: 'Overall requirements', GUIDANCE: 'Points of attention' },
      kinds: {
        SECTION: 'Section', CATEGORY: 'Category', ITEM: 'Item', SUBITEM: 'Sub-item', POINT: 'Point', PARAGRAPH: 'Paragraph', LEAD: 'Lead', NOTE: 'Note',
        LISTITEM: 'List item', CAPTION: 'Caption', TABLEHEAD: 'Table head', METHOD: 'Method',
      },
      parts: {
        PREFACE: 'Preface', SYSTEM: 'Assessment system', PRINCIPLES: 'Principles', VALUES: 'Core values', SCOPE: 'Scope', REFERENCES: 'References', TERMS: 'Terms',
        FRAMEWORK: 'Framework', CRITERIA: 'Criteria', ASSESSMENT: 'Assessment', SCORING: 'Scoring guidance',
      },
    },
    guide: {
      title: 'Scoring guides', none: 'This edition has no scoring guide.', range: 'Score', level: 'Level', descriptor: 'Description', descriptorN: 'Description %{n}',
      notes: 'Notes', dimensions: { PROCESS: 'Process', RESULT: 'Result' },
      untitled: 'The published table has no title; this is what the clauses call it.', inferred: '%{factor} (inferred)',
      factorNote: 'Factors marked “inferred” are not printed in the table; they follow from the order given in the scoring principles.',
      factors: { A: 'Approach', D: 'Deployment', L: 'Learning', I: 'Integration', Le: 'Levels', T: 'Trends', C: 'Comparisons' },
      table: '%{name}: score bands and their descriptions',
    },
    term: {
      title: 'Terms', none: 'This edition has no terms.', filter: 'Filter terms', count: '%{smart_count} term |||| %{smart_count} terms',
      noDefinition: 'The published text leaves this definition empty', definition: 'Definition', usedBy: 'Where it is used',
      usedCount: 'used in %{smart_count} place |||| used in %{smart_count} places', unused: 'No clause uses it.', sorted: 'In pinyin order',
      noMatch: 'No term matches',
    },
    weights: {
      title: 'Points', none: 'This rubric sets no points: the published text gives no scores, so none are shown as zero and none are estimated.',
      chart: 'Distribution of points', chartLong: 'The height of a rectangle is proportional to its points; select one to open the clause.', table: 'Table of points',
      code: 'Code', clause: 'Title', points: 'Points', share: 'Share of total', csv: 'Export CSV', total: 'Total',
      totalLong: 'Sum of the points of the categories in the criteria.', cell: '%{label} %{title}, %{points} points, %{share}',
    },
    facts: { title: 'Edition facts' },
    search: {
      title: 'Search', placeholder: 'Search clauses and terms', button: 'Search', scope: 'Scope', everywhere: 'All editions in force',
      found: '%{smart_count} place found |||| %{smart_count} places found', none: 'Nothing found for “%{query}”.',
      hint: 'Try a shorter word, or several words separated by spaces; all of them must occur.', start: 'Type the words to look for, for example 使命 or 顾客 满意.',
      next: 'Next page', first: 'Back to the first page', here: 'Search this edition',
    },
    trouble: {
      notFound: 'Page not found', notFoundLong: 'There is no such address: %{address}',
      notFoundAddress: 'The address may be mistyped, or what it names is not in this edition.', back: 'Back to all awards', network: 'The server cannot be reached',
      networkLong: 'Check the network and try again; what is already open is not affected.', notYet: 'This is not available yet', fault: 'The server failed',
      faultLong: 'Please try again later.', crash: 'This page failed', retry: 'Try again', loading: 'Loading',
    },
    ...enChange,
    ...enDiff,
    ...enIssues,
  },
};
