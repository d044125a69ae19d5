import type { EditionFile, FileClause, FileNode } from '../library/shape';
import type { Part } from '../vocabulary';
import { readAssessment } from './assessment';
import { clauseOf } from './clauses';
import { readCriteria } from './criteria';
import { Cursor, type Begins } from './cursor';
import { headingAt, headingClause, type Heading } from './heading';
import { pageLines, terminated, type PageLine } from './page';
import type { Reading } from './reading';
import { readScoring } from './scoring';
import { titleBefore, type Title } from './title';
import { isReference, readReferences, readTerms, takeReference } from './terms';

/** Keys of the rubrics by the class that stands in brackets behind the title. */
const CLASSES: Record<string, string> = {
  经济: 'economic',
  文化: 'culture',
  社会: 'social',
  生态: 'ecology',
  管理: 'management',
  服务: 'service',
};
const PARTS: Record<string, Part> = {
  前言: 'preface',
  评价体系: 'system',
  标准原则: 'principles',
  核心价值理念: 'values',
  标准内容: 'criteria',
  评审细则: 'assessment',
};
const APPENDICES: Record<string, Part> = {
  评分指引: 'scoring',
  关键术语: 'terms',
  参考文献: 'references',
};
/** The part after which an appendix may begin even where its number is not printed. */
const BEFORE: Partial<Record<Part, Part>> = {
  scoring: 'assessment',
  terms: 'scoring',
  references: 'terms',
};

const TITLE = /^.*评定标准\s*[(（]\s*(\p{Script=Han}{2})类[^()（）]*[)）]$/u;
/** So many lines may stand between a title and the first section. */
const APART = 4;
const FIRST_SECTION = /^一\s*[、.．]/;
const DATE = /发布时间\s*[:：]\s*(\d{4})[/年-](\d{1,2})[/月-](\d{1,2})/;
const ANNEX = /^附件\s*\d+/;

/** A page with the rubrics of 深圳市市长质量奖, one after the other, inside a site's furniture. */
export function shenzhen(text: string): Reading {
  const lines = pageLines(text);
  const titles = titlesOf(lines);
  const reading: Reading = { files: [], absent: [], unread: [] };
  const furniture = lines.slice(0, titles[0]?.at ?? 0).map((line) => line.text);
  let end = lines.length;
  titles.forEach((title, i) => {
    end = titles[i + 1]?.at ?? contentEnd(lines, title.at);
    const body = readBody(new Cursor(lines, title.at + title.size, end, reading.unread));
    const lastLine = (lines[end]?.no ?? text.split(/\r\n|\r|\n/).length + 1) - 1;
    if (body.length) reading.files.push(fileOf(title, lines, lastLine, furniture, body));
  });
  const [head, tail] = [lines.slice(0, titles[0]?.at ?? lines.length), lines.slice(end)];
  reading.unread.unshift(...strayText(head));
  reading.unread.push(...strayText(tail));
  return reading;
}

/** Titles: a standard's name with its class in brackets, before the first section. */
function titlesOf(lines: readonly PageLine[]): Title[] {
  return lines.flatMap((line, first) => {
    for (
      let end = first;
      FIRST_SECTION.test(line.text) && end > Math.max(0, first - APART);
      end--
    ) {
      const title = titleBefore(lines, end, TITLE, CLASSES);
      if (title) return title;
    }
    return [];
  });
}

/**
 * Outside of the rubrics a page is furniture, but from a section's heading on it is text that lost
 * its title.
 */
function strayText(lines: readonly PageLine[]): Reading['unread'] {
  const first = lines.findIndex(
    (_, i) => sectionAt(new Cursor(lines, i, lines.length, []), undefined) !== null,
  );
  return first < 0 ? [] : lines.slice(first).map(({ no, text }) => ({ line: no, text }));
}

/** The last rubric ends with its last reference; what follows is the site's. */
function contentEnd(lines: readonly PageLine[], from: number): number {
  const last = lines.findLastIndex((line, i) => i > from && isReference(line.text));
  if (last < 0) return lines.length;
  const at = new Cursor(lines, last, lines.length, []);
  takeReference(at, []);
  return at.position;
}

function fileOf(
  title: Title,
  lines: readonly PageLine[],
  lastLine: number,
  furniture: readonly string[],
  body: FileNode[],
): EditionFile {
  const date = furniture.map((line) => DATE.exec(line)).find((found) => found !== null);
  const annex = furniture
    .map((line) => ANNEX.exec(line)?.[0])
    .findLast((found) => found !== undefined);
  const [, year, month = '', day = ''] = date ?? [];
  const [first, last] = [lines[title.at]!, lines[title.at + title.size - 1]!];
  const words = annex ? `${annex} ${title.title}` : title.title;
  return {
    rubric: `shenzhen/${title.key}`,
    edition: year ?? 'undated',
    ...(date && { published: `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` }),
    source: {
      text: words + (date ? `,网页发布于 ${year}/${month}/${day}` : ''),
      lines: `${first.no}-${lastLine}`,
    },
    facts: {
      title: title.title,
      lines: title.size === 1 ? first.no : `${first.no}-${last.no}`,
    },
    body,
  };
}

function readBody(at: Cursor): FileNode[] {
  const body: FileClause[] = [];
  let part: Part | undefined;
  const next: Begins = (here) => sectionAt(here, part) !== null || unknownSection(here);
  at.each(
    [],
    [
      () => {
        const section = sectionAt(at, part);
        if (!section) return false;
        at.move(section.heading.size);
        part = section.part;
        const unnumbered = section.heading.label
          ? {}
          : { label: null, scheme: 'appendix' as const };
        const children = READERS[part]?.(at, [next]) ?? [];
        body.push(
          headingClause('SECTION', section.heading, {
            part,
            ...unnumbered,
            ...(children.length && { children }),
          }),
        );
        return true;
      },
    ],
  );
  return body;
}

const SECTION = /^([一二三四五六七八九十]+)\s*([、.．])\s*(.*)/s;
const APPENDIX = /^(附录\s*[一二三四五六七八九十]+)\s*([:：]?)\s*(.*)/s;
const BARE = /^()()(.+)$/;

function sectionAt(at: Cursor, current: Part | undefined): { heading: Heading; part: Part } | null {
  const known = (parts: Record<string, Part>) => (title: string) => Object.hasOwn(parts, title);
  const section = headingAt(at, { code: SECTION, title: known(PARTS) });
  const part = section && PARTS[section.title];
  if (section && part) return { heading: section, part };
  const appendix = headingAt(at, { code: APPENDIX, title: known(APPENDICES) });
  const appended = appendix && APPENDICES[appendix.title];
  if (appendix && appended) return { heading: appendix, part: appended };
  const bare = headingAt(at, { code: BARE, title: known(APPENDICES) });
  const named = bare && APPENDICES[bare.title];
  return named && BEFORE[named] === current ? { heading: bare, part: named } : null;
}

/**
 * A numbered heading that names none of the parts: it ends what stands before it, and nothing below
 * it can be placed.
 */
function unknownSection(at: Cursor): boolean {
  return terminated(at.previous()?.text ?? '') && headingAt(at, { code: SECTION }) !== null;
}

type ReadPart = (at: Cursor, until: readonly Begins[]) => FileNode[];

const LISTITEM =
  /^(\d{1,2})\s*([.．、])\s*([^\d,，。;；:：、“”][^,，。;；:：、“”]{0,15})([。:：])(.*)/s;
const itemBegins: Begins = (at) => LISTITEM.test(at.text());

/** Paragraphs, and a numbered list whose items open with a title. */
const readProse: ReadPart = (at, until) => {
  const clauses: FileClause[] = [];
  const stops = [...until, itemBegins];
  at.each(until, [
    () => {
      const found = LISTITEM.exec(at.text());
      if (!found) return clauses.push(clauseOf('PARAGRAPH', at.paragraph(stops, true)));
      const [, label = '', mark = '', title = '', runIn = '', rest] = found;
      const printed = mark === '.' ? {} : { mark };
      return clauses.push(
        clauseOf('LISTITEM', at.paragraph(stops, false, rest), { label, ...printed, title, runIn }),
      );
    },
  ]);
  return clauses;
};

const READERS: Partial<Record<Part, ReadPart>> = {
  preface: readProse,
  system: readProse,
  principles: readProse,
  values: readProse,
  criteria: readCriteria,
  assessment: readAssessment,
  scoring: readScoring,
  terms: readTerms,
  references: readReferences,
};
