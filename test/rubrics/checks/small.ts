import { check, type CheckedIssue, type CheckOptions } from '../../../rubrics/checks';
import { fromFile } from '../../../rubrics/library/fromFile';
import type {
  EditionFile,
  FileClause,
  FileGuide,
  FileNode,
  FileTerm,
} from '../../../rubrics/library/shape';
import { buildTree, type Tree } from '../../../rubrics/tree/tree';

/** Small texts for table tests: a few words make a whole edition. */

export const file = (
  body: FileNode[],
  title = '质量奖评定标准',
  rubric = 'test/one',
): EditionFile => ({ rubric, edition: '1', facts: { title }, body });
export const tree = (body: FileNode[], title?: string, rubric?: string): Tree =>
  buildTree(fromFile(file(body, title, rubric)));

type Part = FileClause['part'];
export const section = (
  part: Part,
  title: string,
  children: FileNode[],
  more: Partial<FileClause> = {},
): FileClause => ({ kind: 'SECTION', part, title, children, ...more });
export const para = (text: string, more: Partial<FileClause> = {}): FileClause => ({
  kind: 'PARAGRAPH',
  text,
  ...more,
});
export const item = (
  title: string,
  points?: number,
  children: FileNode[] = [para('组织应建立制度。')],
  more: Partial<FileClause> = {},
): FileClause => ({
  kind: 'ITEM',
  scheme: 'dotted',
  title,
  ...(points !== undefined && { points }),
  children,
  ...more,
});
export const category = (
  title: string,
  points: number | undefined,
  children: FileNode[],
  more: Partial<FileClause> = {},
): FileClause => ({
  kind: 'CATEGORY',
  scheme: 'decimal',
  title,
  ...(points !== undefined && { points }),
  children,
  ...more,
});
export const point = (text: string, more: Partial<FileClause> = {}): FileClause => ({
  kind: 'POINT',
  scheme: 'paren',
  text,
  ...more,
});
export const term = (word: string, english: string | undefined, definition: string): FileTerm => ({
  kind: 'TERM',
  term: word,
  ...(english && { english }),
  definition,
});
export const method = (text: string): FileClause => ({ kind: 'METHOD', text });
export const criteria = (...children: FileNode[]): FileClause =>
  section('criteria', '标准内容', children);
export const assessment = (...children: FileNode[]): FileClause =>
  section('assessment', '评审细则', children);
export const terms = (...children: FileNode[]): FileClause =>
  section('terms', '关键术语', children);
export const reference = (text: string, more: Partial<FileClause> = {}): FileClause => ({
  kind: 'LISTITEM',
  scheme: 'bracket',
  text,
  ...more,
});
export const references = (...children: FileNode[]): FileClause =>
  section('references', '参考文献', children);

/** A guide by its bands: lower, upper, level, descriptors. */
export const guide = (
  dimension: 'PROCESS' | 'RESULT',
  bands: [number, number, string | undefined, ...string[]][],
): FileGuide => ({
  kind: 'GUIDE',
  dimension,
  rangeFirst: true,
  title: dimension === 'PROCESS' ? '过程评分指南' : '结果评分指南',
  bands: bands.map(([lower, upper, level, ...descriptors]) => ({
    lower,
    upper,
    printed: `${lower}~${upper}`,
    ...(level && { level }),
    descriptors: descriptors.map((text) => ({ text })),
  })),
});
export const scoring = (...children: FileNode[]): FileClause =>
  section('scoring', '评分指引', children);

/** What one rule finds. */
export const issues = (
  rule: string,
  body: FileNode[] | Tree,
  options: CheckOptions = {},
): CheckedIssue[] => check(Array.isArray(body) ? tree(body) : body, { ...options, only: [rule] });
