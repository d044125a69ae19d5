import type { BandUnit, ClauseKind, Column, Dimension, KnownPart } from '../vocabulary';
import type { WordPair } from './field';

/** What people call kinds of clauses. */
export const CLAUSE_KIND_WORDS: Record<ClauseKind, WordPair> = {
  SECTION: ['章节', 'Section'],
  CATEGORY: ['类目', 'Category'],
  ITEM: ['条目', 'Item'],
  SUBITEM: ['子条目', 'Sub-item'],
  POINT: ['要点', 'Point'],
  PARAGRAPH: ['段落', 'Paragraph'],
  LEAD: ['导语', 'Lead'],
  NOTE: ['注', 'Note'],
  LISTITEM: ['列项', 'List item'],
  CAPTION: ['图题', 'Caption'],
  TABLEHEAD: ['表头', 'Table head'],
  METHOD: ['方法', 'Method'],
  SCORINGRULE: ['评分方法', 'Scoring rule'],
  TABLE: ['表', 'Table'],
  FIGURE: ['图', 'Figure'],
};

/** The parts that every rubric knows. */
export const PART_WORDS: Record<KnownPart, WordPair> = {
  preface: ['前言', 'Preface'],
  system: ['评价体系', 'Assessment system'],
  principles: ['标准原则', 'Principles'],
  values: ['核心价值理念', 'Core values'],
  scope: ['范围', 'Scope'],
  references: ['参考文献', 'References'],
  terms: ['术语', 'Terms'],
  framework: ['标准架构', 'Framework'],
  criteria: ['标准内容', 'Criteria'],
  assessment: ['评审细则', 'Assessment'],
  scoring: ['评分指引', 'Scoring guidance'],
};

/** Columns of the assessment. */
export const COLUMN_WORDS: Record<Column, WordPair> = {
  BASIC: ['基本要求', 'Basic requirements'],
  OVERALL: ['总体要求', 'Overall requirements'],
  GUIDANCE: ['要点指引', 'Points of attention'],
};

/** What a guide looks at. */
export const DIMENSION_WORDS: Record<Dimension, WordPair> = {
  PROCESS: ['过程', 'Process'],
  RESULT: ['结果', 'Result'],
};

/** In what a band or a threshold is. */
export const BAND_UNIT_WORDS: Record<BandUnit, WordPair> = {
  POINTS: ['分', 'points'],
  PERCENT: ['%', 'percent'],
};
