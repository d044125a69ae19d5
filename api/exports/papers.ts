import type { Context } from '../context';
import type { Compared } from '../compare/change';
import type { Sight, Text } from '../compare/texts';
import { authorsOf } from '../proposals/facts';
import type { Register } from '../editions/register';
import type { RubricRow } from '../entries/registerRows';
import { ProposalRow } from '../proposals/rows';
import { awardOf } from '../../rubrics/address';
import type { Difference } from '../../rubrics/diff/change';
import { amendment, amendmentText } from '../../rubrics/writing/amendment';
import { changeList, changeListText } from '../../rubrics/writing/changeList';
import { comparisonTable, type Side } from '../../rubrics/writing/comparisonTable';
import { explanation } from '../../rubrics/writing/explanation';
import { isoTable, opinionTable } from '../../rubrics/writing/opinionTable';
import { worksIn } from '../../rubrics/worksIn';
import { writeText } from '../../rubrics/writing/text';
import { amendmentDocx } from './amendmentDocx';
import { comparisonDocx } from './comparisonDocx';
import { comparisonHtml } from './comparisonHtml';
import { comparisonXlsx } from './comparisonXlsx';
import { opinionDocx } from './opinionDocx';
import { opinionXlsx } from './opinionXlsx';
import { picturesIn, type Pictures } from './pictures';
import { bytesOf, headOf, titlesOf } from './edition';
import { explanationDocx } from './explanationDocx';
import { judged } from './judged';
import { plain } from './plain';
import type { Signed } from './redlineComment';
import { redlineDocx } from './redlineDocx';
import type { Drafted } from './revisingOf';
import { packageOf, type Published } from './packageOf';
import { datedSide, paperSide } from './paperSide';
import { rulings } from './rulings';
import { templateXlsx } from './templateXlsx';
import { textDocx } from './textDocx';
import { textHtml } from './textHtml';

/** What a paper says, what its file is called, and how it is sent. */
export interface Paper<From> {
  type: string;
  /** Shown in the window rather than kept as a file. */
  shown?: boolean;
  name(from: From): string;
  write(from: From): Promise<Buffer | string> | Buffer | string;
}
interface Two {
  pictures: Pictures;
  difference: Difference;
  base: Side;
  head: Side;
  rationale: ReadonlyMap<string, string>;
  signed: Signed;
}
interface One {
  text: Text;
  pictures: Pictures;
  side: Side;
  register: Titles;
}
/** What papers look at, with a request or without one. */
export type PaperSight = Sight & Pick<Context, 'now'>;

/** Where the titles of awards and rubrics stand. */
type Titles = Pick<Register, 'awards' | 'rubrics'>;
/** A rubric of which no text is looked at. */
interface Blank {
  rubric: RubricRow;
  register: Titles;
}

const [HTML, PLAIN] = ['text/html; charset=utf-8', 'text/plain; charset=utf-8'];
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const tableOf = ({ difference, base, head, rationale }: Two) =>
  comparisonTable(difference, { base, head }, rationale);
const listOf = ({ difference, base }: Two) => changeList(difference, base.label);
const between =
  (what: string) =>
  ({ base, head }: Two): string =>
    `${what} ${head.title} ${base.label}–${head.label}`;
const of = ({ side }: One): string => `${side.title} ${side.label}`;

/** Papers on two texts, by their address below `/export/`. */
export const comparisons: Record<string, Paper<Two>> = {
  'comparison.html': {
    type: HTML,
    shown: true,
    name: between('对照表'),
    write: (two) => comparisonHtml(tableOf(two), listOf(two), two.pictures),
  },
  'comparison.docx': {
    type: DOCX,
    name: between('对照表'),
    write: (two) => comparisonDocx(tableOf(two), listOf(two), two.pictures),
  },
  'comparison.xlsx': {
    type: XLSX,
    name: between('对照表'),
    write: (two) => comparisonXlsx(tableOf(two), two.difference),
  },
  'redline.docx': {
    type: DOCX,
    name: between('花脸稿'),
    write: (two) => {
      const { difference, signed, rationale, pictures } = two;
      return redlineDocx(difference, between('花脸稿')(two), signed, rationale, pictures);
    },
  },
  'changes.txt': {
    type: PLAIN,
    shown: true,
    name: between('变化清单'),
    write: (two) => plain(changeListText(listOf(two))),
  },
  'amendment.docx': {
    type: DOCX,
    name: between('修改单'),
    write: ({ difference, ...sides }) => amendmentDocx(amendment(difference, sides)),
  },
  'amendment.txt': {
    type: PLAIN,
    shown: true,
    name: between('修改单'),
    write: ({ difference, ...sides }) => plain(amendmentText(amendment(difference, sides))),
  },
};

/** Papers of one text. */
export const texts: Record<string, Paper<One>> = {
  'text.html': {
    type: HTML,
    shown: true,
    name: of,
    write: ({ text, side, pictures }) => textHtml(text.open.tree, datedSide(side, text), pictures),
  },
  'text.docx': {
    type: DOCX,
    name: of,
    write: ({ text, side, pictures }) => textDocx(text.open.tree, datedSide(side, text), pictures),
  },
  'text.txt': {
    type: PLAIN,
    shown: true,
    name: of,
    write: ({ text }) => plain(writeText(text.open.tree)),
  },
  'template.xlsx': {
    type: XLSX,
    name: of,
    write: ({ text, register, pictures }) =>
      templateXlsx(text.open.tree, sheetHead(text, register), bytesOf(pictures)),
  },
};

/** A draft has no label yet. */
const sheetHead = ({ edition, rubric }: Text, register: Titles) =>
  edition ? headOf(edition, register) : titlesOf(rubric, register);

/** Forms without a text, by the key of a rubric. */
export const blanks: Record<string, Paper<Blank>> = {
  'template.xlsx': {
    type: XLSX,
    name: ({ rubric }) => `空白表 ${rubric.title}`,
    write: ({ rubric, register }) => templateXlsx(null, titlesOf(rubric.key, register)),
  },
};

const noteOf =
  (what: string) =>
  ({ name }: Drafted): string =>
    `${what} ${name}`;
const opinionsOf = ({ name, revising }: Drafted) => opinionTable(name, revising.opinions, revising);
const isoOf = ({ name, revising }: Drafted) => isoTable(name, revising.opinions, revising);

/** Papers of a proposal, of which its draft is the text: for whoever may see it. */
export const drafts: Record<string, Paper<Drafted>> = {
  'opinions.docx': {
    type: DOCX,
    name: noteOf('意见汇总处理表'),
    write: (drafted) => opinionDocx(opinionsOf(drafted)),
  },
  'opinions.xlsx': {
    type: XLSX,
    name: noteOf('意见汇总处理表'),
    write: (drafted) => opinionXlsx(opinionsOf(drafted)),
  },
  'comments-iso.xlsx': {
    type: XLSX,
    name: noteOf('意见表（ISO）'),
    write: (drafted) => opinionXlsx(isoOf(drafted)),
  },
  'comments-iso.docx': {
    type: DOCX,
    name: noteOf('意见表（ISO）'),
    write: (drafted) => opinionDocx(isoOf(drafted)),
  },
  'explanation.docx': {
    type: DOCX,
    name: noteOf('编制说明'),
    write: ({ revising }) => explanationDocx(explanation(revising)),
  },
};

/** An edition and the one before it, as a package wants them. */
interface Packed {
  context: PaperSight;
  text: Published;
  before: Text | null;
}

/** Everything of one edition in one file. */
export const packages: Record<string, Paper<Packed>> = {
  'package.zip': {
    type: 'application/zip',
    name: ({ text }) => `发布包 ${paperSide(text).title} ${paperSide(text).label}`,
    write: async ({ context, text, before }) => Buffer.from(await packageOf(context, text, before)),
  },
};

/**
 * Two compared texts as papers want them: what people ruled is followed and said, why only to those
 * who work there, and tracked changes of a draft bear the names of who made them.
 */
export async function twoOf(
  context: PaperSight,
  base: Text,
  head: Text,
  { difference, judgements }: Compared,
): Promise<Two> {
  const within = worksIn(context.viewer, [awardOf(head.rubric)]);
  return {
    difference: judged({ difference, judgements }),
    base: paperSide(base),
    head: paperSide(head),
    rationale: rulings({ judgements }, within),
    signed: await signedOf(context, head),
    pictures: await picturesOf(context, [base, head]),
  };
}

/** A text alone, as papers want it. */
export const oneOf = async (context: PaperSight, text: Text): Promise<One> => ({
  text,
  side: paperSide(text),
  pictures: await picturesOf(context, [text]),
  register: context.register,
});

const picturesOf = (context: PaperSight, all: readonly [Text, ...Text[]]): Promise<Pictures> =>
  picturesIn(
    context.database.read.manager,
    all[0].rubric,
    all.map(({ open }) => open.tree),
  );

async function signedOf(context: PaperSight, { edition, proposal }: Text): Promise<Signed> {
  const { manager } = context.database.read;
  const row = proposal === null ? null : await manager.findOneBy(ProposalRow, { id: proposal });
  const people = row ? await Promise.all((await authorsOf(manager, row)).map(context.person)) : [];
  return {
    author: people.map(({ name }) => name).join('、') || '准绳',
    date: edition?.publishedOn ? new Date(`${edition.publishedOn}T00:00:00Z`) : context.now,
  };
}
