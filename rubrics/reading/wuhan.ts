import type { EditionFile, FileClause, FileNode, FileTerm } from '../library/shape';
import { writeLines } from '../library/lines';
import type { Part } from '../vocabulary';
import { clauseOf, OutlineBuilder } from './clauses';
import { Cursor, type Begins } from './cursor';
import { headingAt, headingClause, type Heading } from './heading';
import { pageLines, squeezed, type PageLine } from './page';
import type { Reading } from './reading';
import { titleBefore, type Title } from './title';

const CLASSES: Record<string, string> = { 制造: 'manufacturing', 服务: 'service' };
const PREFACE = '引言';
const PARTS: Record<string, Part> = {
  范围: 'scope',
  规范性引用文件: 'references',
  术语和定义: 'terms',
  标准架构: 'framework',
  评价要求: 'criteria',
};
/** A part inside the introduction. */
const VALUES = '核心价值理念';

const STANDARD = /评定标准/;
const TITLE = /^(?!\p{Script=Han}、).*评定标准.*[(（](\p{Script=Han}{2})类[)）]$/u;
const ANNEX = /^附件\s*[:：]/;
const PATH = /\/\S+\.pdf/i;
/** A folder named after a day: yymmdd. */
const PATH_DATE = /\/(\d\d)(\d\d)(\d\d)\//;

/**
 * A page with one rubric of 武汉市市长质量奖 between a table of contents and the path of an
 * attachment.
 */
export function wuhan(text: string): Reading {
  const lines = pageLines(text);
  const unread: Reading['unread'] = [];
  const title = titleOf(lines);
  if (!title)
    return { files: [], absent: [], unread: lines.map(({ no, text }) => ({ line: no, text })) };
  const annex = lines.findLastIndex((line, i) => i > title.at && ANNEX.test(line.text));
  const end = annex < 0 ? lines.length : annex;
  const body = readBody(new Cursor(lines, title.at + title.size, end, unread));
  const span = `${lines[title.at]!.no}-${lines[end - 1]!.no}`;
  const path = PATH.exec(
    lines
      .slice(end)
      .map((line) => line.text)
      .join(''),
  )?.[0];
  const file = fileOf(
    title,
    writeLines(lines.slice(title.at, title.at + title.size).map(({ no }) => no)),
    span,
    path,
    body,
  );
  return { files: [file], absent: absentOf(lines.slice(0, title.at), title.title), unread };
}

/** The title stands right before the introduction; in the table of contents it does not. */
function titleOf(lines: readonly PageLine[]): Title | null {
  const end = lines.findIndex(
    (line, i) => squeezed(line.text) === PREFACE && titleBefore(lines, i, TITLE, CLASSES) !== null,
  );
  return end < 0 ? null : titleBefore(lines, end, TITLE, CLASSES);
}

/**
 * Rubrics named in the table of contents without their text. A numbered line names a group where
 * unnumbered ones follow it, and a rubric where none does.
 */
function absentOf(lines: readonly PageLine[], held: string): { title: string }[] {
  const entries: string[] = [];
  for (const line of lines) {
    const last = entries.at(-1);
    if (last !== undefined && !/[)）]$/.test(last))
      entries[entries.length - 1] = last + squeezed(line.text);
    else if (STANDARD.test(line.text) || /^\p{Script=Han}、/u.test(line.text))
      entries.push(squeezed(line.text));
  }
  const numbered = (entry: string | undefined) => /^\p{Script=Han}、/u.test(entry ?? '一、');
  const rubrics = entries.filter((entry, i) => !numbered(entry) || numbered(entries[i + 1]));
  return rubrics
    .map((entry) => ({ title: entry.replace(/^\p{Script=Han}、/u, '') }))
    .filter(({ title }) => title !== held);
}

function fileOf(
  { title, key }: Title,
  titleLines: string | number,
  span: string,
  path: string | undefined,
  body: FileNode[],
): EditionFile {
  const [, yy, mm, dd] = PATH_DATE.exec(path ?? '') ?? [];
  const year = yy && `20${yy}`;
  return {
    rubric: `wuhan/${key}`,
    edition: year ?? 'undated',
    ...(year && title.includes('试行') && { name: `${year} 试行` }),
    ...(year && { published: `${year}-${mm}-${dd}` }),
    source: {
      text: title,
      lines: span,
      ...(path &&
        year && {
          note:
            `原文未载年份和发布日期。年份(${year})和发布日期(${year}-${mm}-${dd})是推定的:` +
            `依据附件路径 ${path},并与该奖项 ${year} 年的评定规则相符。`,
        }),
    },
    facts: { title, lines: titleLines },
    body,
  };
}

const HEADING = /^(\d{1,2}(?:[.．]\d{1,2})*)()\s*(.*)/s;
const CODE = /^\d{1,2}(?:[.．]\d{1,2})+$/;
const POINT = /^([a-z])\s*[)）]\s*(?:([^,，。;；:：、]{1,12})([:：]))?\s*(.*)/s;
const NOTE = /^注\s*(\d{1,2})\s*([:：])\s*(.*)/s;
const CAPTION = /^图\s*(\d{1,2})\s+(.*)$|^图\s*(\d{1,2})$/;
/** Points, captions and notes hang below whatever heading is open, never below each other. */
const LEAF = 9;

const chapterAt = (at: Cursor) =>
  headingAt(at, { code: HEADING, title: (title) => Object.hasOwn(PARTS, title) });
const prefaceBegins: Begins = (at) => squeezed(at.text()) === PREFACE;
const pointBegins: Begins = (at) => POINT.test(at.text());
const noteBegins: Begins = (at) => NOTE.test(at.text());
const captionBegins: Begins = (at) => CAPTION.test(at.text());

function readBody(at: Cursor): FileNode[] {
  const body = new OutlineBuilder();
  // The first line is the preface's.
  let chapter: Pick<FileClause, 'label' | 'part'> = {};
  const headingHere = (next: Cursor) => {
    const heading = headingAt(next, { code: HEADING });
    // A number at the start of a line is a heading only below the chapter whose number it opens
    // with.
    const [label, above] = [heading?.label ?? '', chapter.label ?? '0'];
    return CODE.test(label) && label.startsWith(`${above}.`) ? heading : null;
  };
  const termBegins: Begins = (next) =>
    chapter.part === 'terms' && termCode(next, chapter.label ?? '') !== null;
  const stops: Begins[] = [
    (next) => chapterAt(next) !== null,
    prefaceBegins,
    termBegins,
    (next) => headingHere(next) !== null,
    pointBegins,
    noteBegins,
    captionBegins,
  ];
  at.each(
    [],
    [
      () => {
        const heading: Heading | null = prefaceBegins(at)
          ? { mark: '', title: PREFACE, lines: [at.line()?.no ?? 0], size: 1 }
          : chapterAt(at);
        if (!heading) return false;
        at.move(heading.size);
        const part = PARTS[heading.title] ?? 'preface';
        const clause = { ...headingClause('SECTION', heading), part };
        chapter = clause;
        body.head(0, clause);
        return true;
      },
      () => {
        if (!termBegins(at)) return false;
        const term = readTerm(at, stops, chapter.label ?? '');
        if (term) body.put(term);
        else at.leave();
        return true;
      },
      () => {
        const heading = chapter.part === 'terms' ? null : headingHere(at);
        if (!heading) return false;
        at.move(heading.size);
        const depth = (heading.label ?? '').split('.').length;
        body.head(depth, sectionClause(heading, depth, chapter.part));
        return true;
      },
      () => readLeaf(at, stops, body, chapter.part),
      () => body.put(clauseOf('PARAGRAPH', at.paragraph(stops, true))),
    ],
  );
  return body.roots;
}

function sectionClause(heading: Heading, depth: number, part: Part | undefined): FileClause {
  const scored = depth === 2 ? 'CATEGORY' : 'ITEM';
  const kind = part === 'criteria' ? scored : 'SECTION';
  return headingClause(kind, heading, heading.title === VALUES ? { part: 'values' } : {});
}

/** Lettered points, notes and captions; what follows a point without a letter stands below it. */
function readLeaf(
  at: Cursor,
  stops: readonly Begins[],
  body: OutlineBuilder,
  part: Part | undefined,
): boolean {
  const point = POINT.exec(at.text());
  if (point && part === 'criteria') {
    const [, letter, title, runIn, rest] = point;
    const clause = clauseOf('POINT', at.paragraph(stops, true, rest), {
      label: `${letter})`,
      ...(title && { title, runIn }),
    });
    body.head(LEAF, clause);
    return true;
  }
  const note = NOTE.exec(at.text());
  if (note) {
    const [, number, mark, rest] = note;
    return body.put(
      clauseOf('NOTE', at.paragraph(stops, false, rest), {
        label: `注 ${number}`,
        ...(mark !== ':' && { mark }),
      }),
    );
  }
  const caption = CAPTION.exec(at.text());
  if (!caption) return false;
  const { text, lines } = at.paragraph(stops, true, caption[2] ?? '');
  return body.put({
    kind: 'CAPTION',
    label: `图 ${caption[1] ?? caption[3]}`,
    title: squeezed(text),
    lines: writeLines(lines),
  });
}

const dotted = (code: string): string => code.replace('．', '.');

const TERM_CODE = /^(\d{1,2}[.．]\d{1,2})(?![.．]?\d)()\s*(.*)/s;

function termCode(at: Cursor, chapter: string): RegExpExecArray | null {
  const found = TERM_CODE.exec(at.text());
  return found?.[1] && dotted(found[1]).startsWith(`${chapter}.`) ? found : null;
}

const TERM = /^([^A-Za-z,，。;；:：]{1,24}?)\s*([A-Za-z][A-Za-z '’-]*?)\s*(?![A-Za-z '’-])(.*)$/s;

/**
 * Code, then `中文 english`, then the definition; a line break or a space between them. Null where
 * no term follows the code.
 */
function readTerm(at: Cursor, stops: readonly Begins[], chapter: string): FileTerm | null {
  const [, code = '', , rest = ''] = termCode(at, chapter) ?? [];
  const label = dotted(code);
  const scout = at.fork();
  const { text, lines } = scout.paragraph(stops, false, rest);
  const [, term, english = '', definition = ''] = TERM.exec(text) ?? [];
  if (term) {
    at.move(lines.length);
    return {
      kind: 'TERM',
      label,
      term: squeezed(term),
      english,
      definition,
      lines: writeLines(lines),
    };
  }
  // Without an English name only the line break parts a term from its definition.
  const heading = headingAt(at, { code: TERM_CODE });
  if (!heading) return null;
  at.move(heading.size);
  const ended = !at.line() || stops.some((begins) => begins(at));
  const below = ended ? { text: '', lines: [] } : at.paragraph(stops, false);
  return {
    kind: 'TERM',
    label,
    term: heading.title,
    definition: below.text,
    lines: writeLines([...heading.lines, ...below.lines]),
  };
}
