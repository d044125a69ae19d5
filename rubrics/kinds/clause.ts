import { z } from 'zod';
import { schemes } from '../tree/numbering';
import {
  CLAUSE_KINDS,
  COLUMNS,
  COMBINE_WORDS,
  COMBINES,
  DIMENSIONS,
  PART_KEY,
  PARTS,
  SCHEMES,
  SCORE_ROLE_WORDS,
  SCORE_ROLES,
} from '../vocabulary';
import { withFields, withoutEmpty } from './content';
import { shapeOf, UNSEEN, type ContentOf, type FieldSet } from './field';
import { figureFault, figureFields, figureLines } from './figure';
import type { PlacedKind } from './kind';
import { alsoSaid, ownLines, ownPieces, printedLabel } from './printed';
import { tableFault, tableFields, tableLines, tableOf, tableWords } from './table';
import { pointsText } from './weight';
import { CLAUSE_KIND_WORDS, COLUMN_WORDS, DIMENSION_WORDS, PART_WORDS } from './words';

/** What the law alone reads, and merges whole. */
const QUIET = { ...UNSEEN, told: 'byType', merge: 'value' } as const;

const fields = {
  kind: {
    ...QUIET,
    shape: z.enum(CLAUSE_KINDS).describe('What the clause is in the printed text.'),
    word: ['条文类别', 'kind'],
    values: CLAUSE_KIND_WORDS,
    change: 'MOVED',
  },
  part: {
    ...QUIET,
    shape: z
      .union([z.enum(PARTS), z.string().regex(PART_KEY)])
      .optional()
      .describe(
        'The part that begins here, a known one or any other by a key of its own; what stands below inherits it.',
      ),
    word: ['所在部分', 'part'],
    values: PART_WORDS,
    change: 'MOVED',
  },
  scheme: {
    ...QUIET,
    shape: z
      .enum(SCHEMES)
      .optional()
      .describe('How it is numbered among its siblings; none for what bears no number.'),
    word: ['编号方式', 'numbering scheme'],
    change: 'RENUMBERED',
  },
  mark: {
    ...QUIET,
    shape: z
      .string()
      .optional()
      .describe('Punctuation printed after the label where it is not the usual one of the scheme.'),
    word: ['编号后标点', 'mark'],
    change: 'REWORDED',
    printed: { within: 'label' },
  },
  title: {
    shape: z.string().optional().describe('Heading, or the label words of a point (`文化建立`).'),
    word: ['标题', 'title'],
    change: 'RETITLED',
    told: 'byType',
    merge: 'words',
    printed: { piece: 'title' },
    checked: { as: 'title', running: false },
    searched: 'name',
    terms: true,
  },
  runIn: {
    ...QUIET,
    shape: z
      .string()
      .optional()
      .describe('Punctuation between a title and what follows it on the same line (`:`, `。`).'),
    word: ['接排标点', 'run-in'],
    change: 'REWORDED',
    printed: { piece: 'runIn' },
  },
  text: {
    shape: z.string().optional().describe('The paragraph, as published, typing errors included.'),
    word: ['文字', 'text'],
    change: 'REWORDED',
    told: 'byType',
    merge: 'words',
    printed: { piece: 'text' },
    checked: { as: 'text', running: true },
    searched: 'text',
    terms: true,
  },
  column: {
    ...QUIET,
    shape: z.enum(COLUMNS).optional().describe('Column of the assessment table in which it stood.'),
    word: ['所在栏', 'column'],
    values: COLUMN_WORDS,
    change: 'MOVED',
  },
  dimension: {
    ...QUIET,
    shape: z
      .enum(DIMENSIONS)
      .optional()
      .describe('Which guide scores it and what stands below it; PROCESS where nobody says.'),
    word: ['维度', 'dimension'],
    values: DIMENSION_WORDS,
    change: 'REGUIDED',
  },
  scoreRole: {
    ...QUIET,
    told: 'byName',
    shape: z
      .enum(SCORE_ROLES)
      .optional()
      .describe('What its points are, and those below it; BASE where nobody says.'),
    word: ['计分性质', 'score role'],
    change: 'REWEIGHTED',
    called: 'REROLED',
    values: SCORE_ROLE_WORDS,
  },
  combine: {
    ...QUIET,
    told: 'byName',
    shape: z
      .enum(COMBINES)
      .optional()
      .describe('How what its children earn becomes its own; SUM where nobody says.'),
    word: ['合成方式', 'way of combining'],
    change: 'REWEIGHTED',
    called: 'REROLED',
    values: COMBINE_WORDS,
  },
  ...tableFields,
  ...figureFields,
} as const satisfies FieldSet;

type Content = ContentOf<typeof fields>;

/** What bears a title that is no heading: words that lead in, and captions. */
const HEADLESS: ReadonlySet<string> = new Set(['LEAD', 'TABLE', 'FIGURE']);

/**
 * A clause: one heading, one paragraph, one table or one figure, never two of them. A heading has
 * a title, a paragraph has a text, a table columns and rows, a figure a picture; only a run-in
 * heading (`说明:…`, `a)组织概况:…`) has title and text. Read in order, label, mark, title,
 * points, runIn and text are what is printed, a table below them, a picture above.
 */
export const clause: PlacedKind<typeof fields, true> = {
  word: ['条文', 'clause'],
  stands: 'placed',
  bears: true,
  fields,
  shape: shapeOf(fields),
  group: 'CLAUSES',
  labelled: true,
  labelSearched: true,
  reason: null,
  /**
   * What is empty is none; no run-in punctuation stands without a title; a mark its scheme prints
   * anyway is none; what SUM says goes without saying.
   */
  tidy(content) {
    const { scheme, mark, title, runIn, combine } = content;
    const usual = scheme && mark === schemes[scheme].mark;
    return withFields(withoutEmpty(fields, content), {
      runIn: (title && runIn) || null,
      mark: usual ? null : mark,
      combine: combine === 'SUM' ? null : combine,
    });
  },
  wrong: (content) =>
    tableFault(tableOf(content), content.kind === 'TABLE') ?? figureFault(content),
  sort: ({ kind }) => kind,
  called: ({ title }) => (title ? { what: '', name: title } : null),
  defines: () => null,
  heads: ({ title, text, kind }) => !!title && !text && !HEADLESS.has(kind),
  sameName: () => false,
  wording: (content) => `${content.title ?? ''}\n${content.text ?? ''}${below(content)}`,
  likened: (content) => `${content.title ?? ''} ${content.text ?? ''}${below(content)}`.trim(),
  plain: (content) =>
    `${content.title ?? ''}${content.runIn ?? ''}${content.text ?? ''}${below(content)}`,
  lines(content, node) {
    const points = node.weight ? pointsText(node.weight.content, node.english) : '';
    // 管理（15分）, but 管理 15分, Leadership 120 pts. and Leadership (120 pts.); it hangs on the
    // points alone, or a title that goes would change them.
    const apart = node.english ? /^[\p{L}\p{N}([+–-]/u : /^[\p{L}\p{N}]/u;
    const blank = apart.test(points) ? ' ' : '';
    const pieces = ownPieces(fields, content).flatMap((piece) =>
      piece.name === 'title' ? [piece, { name: 'points', text: blank + points }] : [piece],
    );
    const label = { name: 'label', text: printedLabel(node, content, true) };
    const table = tableOf(content);
    return [
      ...figureLines(content),
      { field: '', pieces: [label, ...pieces] },
      ...(table ? tableLines(table) : []),
      ...ownLines(fields, content, node),
    ];
  },
  changeOf: ({ kind }, field) => (kind === 'METHOD' && field === 'text' ? 'REGUIDED' : null),
  revise(key, path, text) {
    const [list, at, , cell] = path.split('/');
    if (list === 'rows')
      return { name: 'cellRevise', key, row: Number(at), column: Number(cell), fields: { text } };
    return list === 'columns'
      ? { name: 'columnRevise', key, column: Number(at), fields: { name: text } }
      : { name: 'clauseRevise', key, fields: { [path]: text } };
  },
};

/** The words of its table and of its further fields on lines of their own; '' where it has none. */
function below(content: Content): string {
  const table = tableOf(content);
  return (table ? `\n${tableWords(table)}` : '') + alsoSaid(fields, content);
}
