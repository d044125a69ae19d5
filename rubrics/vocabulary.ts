/**
 * Every word shared by the law, the counter and the console, typed once. README.md beside this file
 * explains each.
 */

/**
 * The parts of a rubric, in the order in which texts print them; the keys are those of addresses.
 */
export const PARTS = [
  'preface',
  'system',
  'principles',
  'values',
  'scope',
  'references',
  'terms',
  'framework',
  'criteria',
  'assessment',
  'scoring',
] as const;
export type KnownPart = (typeof PARTS)[number];
/** A part may be any other as well, by a key of its own in the form of `PART_KEY`. */
export type Part = KnownPart | (string & {});
export const PART_KEY = /^[a-z][a-z0-9-]{1,30}$/;
export const isKnownPart = (part: Part): part is KnownPart =>
  (PARTS as readonly string[]).includes(part);

/** What a clause is in the printed text. */
export const CLAUSE_KINDS = [
  'SECTION',
  'CATEGORY',
  'ITEM',
  'SUBITEM',
  'POINT',
  'PARAGRAPH',
  'LEAD',
  'NOTE',
  'LISTITEM',
  'CAPTION',
  'TABLEHEAD',
  'METHOD',
  'SCORINGRULE',
  'TABLE',
  'FIGURE',
] as const;
export type ClauseKind = (typeof CLAUSE_KINDS)[number];

/** What a picture may be. */
export type MediaType = 'image/png' | 'image/jpeg' | 'image/svg+xml';
/** How large a picture may be: bytes, and pixels a side and in all. */
export const LARGEST_PICTURE = { bytes: 2_097_152, side: 10_000, pixels: 40_000_000 } as const;

/** With which neighbour a cell of a table is one: the cell above it, or the one to its left. */
export const JOINS = ['ABOVE', 'LEFT'] as const;
export type Join = (typeof JOINS)[number];

/** Column of the assessment table in which a clause stood: 基本要求, 总体要求, 要点指引. */
export const COLUMNS = ['BASIC', 'OVERALL', 'GUIDANCE'] as const;
export type Column = (typeof COLUMNS)[number];

/**
 * What the points of a clause are: 基本分, 加分, 扣分, 一票否决, 必备项, 可选项, 不计分. Inherited
 * downwards.
 */
export const SCORE_ROLES = [
  'BASE',
  'BONUS',
  'DEDUCTION',
  'VETO',
  'REQUIRED',
  'OPTIONAL',
  'UNSCORED',
] as const;
export type ScoreRole = (typeof SCORE_ROLES)[number];
export const SCORE_ROLE_WORDS: Readonly<Record<ScoreRole, readonly [zh: string, en: string]>> = {
  BASE: ['基本分', 'base points'],
  BONUS: ['加分', 'bonus'],
  DEDUCTION: ['扣分', 'deduction'],
  VETO: ['一票否决', 'veto'],
  REQUIRED: ['必备项', 'required'],
  OPTIONAL: ['可选项', 'optional'],
  UNSCORED: ['不计分', 'unscored'],
};

/** What can be earned, and what can be lost; the account of each is kept apart. */
export const EARNINGS = ['BASE', 'BONUS', 'DEDUCTION'] as const;
export type Earning = (typeof EARNINGS)[number];

/** Into which account points of a role go; null: they are no points. */
export const EARNS: Readonly<Record<ScoreRole, Earning | null>> = {
  BASE: 'BASE',
  REQUIRED: 'BASE',
  OPTIONAL: 'BASE',
  BONUS: 'BONUS',
  DEDUCTION: 'DEDUCTION',
  VETO: null,
  UNSCORED: null,
};

/** How what the children of a clause earn becomes its own: 合计, 取其一, 按权重. */
export const COMBINES = ['SUM', 'BEST', 'SHARE'] as const;
export type Combine = (typeof COMBINES)[number];
export const COMBINE_WORDS: Readonly<Record<Combine, readonly [zh: string, en: string]>> = {
  SUM: ['合计', 'sum'],
  BEST: ['取其一', 'best of'],
  SHARE: ['按权重', 'shares'],
};

/** What a scoring guide measures: 过程 or 结果. */
export const DIMENSIONS = ['PROCESS', 'RESULT'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** In what a band of a scoring guide is: percent of the points of a clause, or points. */
export const BAND_UNITS = ['PERCENT', 'POINTS'] as const;
export type BandUnit = (typeof BAND_UNITS)[number];

/**
 * Whether a method cell names the guide in the rows of the clause itself, or the texts' general
 * rule gives it.
 */
export const GUIDE_BASES = ['EXPLICIT', 'INFERRED'] as const;
export type GuideBasis = (typeof GUIDE_BASES)[number];

/** How siblings are numbered; a register of functions stands in tree/numbering.ts. */
export const SCHEMES = [
  'chinese',
  'appendix',
  'decimal',
  'dotted',
  'paren',
  'letter',
  'bracket',
  'note',
  'figure',
  'volume',
  'division',
  'chapter',
  'section',
  'article',
  'chinese_paren',
  'chinese_paren_wide',
  'paren_wide',
  'half_paren',
  'half_paren_wide',
  'circled',
  'letter_wide',
  'letter_bare',
  'letter_paren',
  'letter_paren_wide',
  'capital',
  'capital_half_paren',
  'capital_paren',
  'capital_paren_wide',
  'roman',
  'roman_capital',
  'roman_small',
  'roman_bare',
  'roman_paren',
  'appendix_letter',
  'lettered',
  'indicator',
  'indicator_roman',
  'table',
  'figure_lettered',
  'table_lettered',
  'figure_dotted',
  'table_dotted',
  'appendix_arabic',
  'annex',
  'annex_chinese',
  'annex_table',
  'english_annex',
  'english_annex_arabic',
  'english_annex_roman',
  'english_part',
  'english_part_letter',
  'english_part_roman',
  'english_chapter',
  'english_chapter_roman',
  'english_section',
  'english_section_letter',
  'english_article',
  'english_clause',
  'english_criterion',
  'english_note',
  'english_figure',
  'english_table',
  'english_figure_lettered',
  'english_table_lettered',
  'english_figure_dotted',
  'english_table_dotted',
] as const;
export type SchemeName = (typeof SCHEMES)[number];

/** State of an edition on a day: 待实施, 现行, 已被代替, 已撤销. */
export const EDITION_STATES = ['SCHEDULED', 'IN_FORCE', 'SUPERSEDED', 'WITHDRAWN'] as const;
export type EditionState = (typeof EDITION_STATES)[number];

/** Roles are granted per award. */
export const ROLES = ['DRAFTER', 'REVIEWER', 'APPROVER', 'PUBLISHER'] as const;
export type Role = (typeof ROLES)[number];

/**
 * The three administrators, separate accounts that touch no content: 系统管理员, 安全管理员,
 * 审计员.
 */
export const OFFICES = ['SYSTEM', 'SECURITY', 'AUDITOR'] as const;
export type Office = (typeof OFFICES)[number];

/** What a program may do in somebody's name in one award: 读, or read and 起草. */
export const SCOPES = ['READ', 'DRAFT'] as const;
export type ProgramScope = (typeof SCOPES)[number];

/** What one administrator asks for and the other confirms: 重置, 恢复. */
export const ACCOUNT_REQUESTS = ['RESET', 'ENABLE'] as const;
export type AccountRequest = (typeof ACCOUNT_REQUESTS)[number];

/** Who asks: an account with what it was granted at that moment. */
export interface Actor {
  /** Account id, for life. */
  id: string;
  username: string;
  office: Office | null;
  grants: readonly { award: string; role: Role }[];
  /** Whether signing in asks for a code of a device, too. */
  secondFactor?: boolean;
  /** Of the awards granted, those that ask it of who decides. */
  factorAwards?: readonly string[];
  /** A program that acts in their name; left out where it is the person. */
  program?: ProgramScope;
}

/** State of a proposal: 草案, 送审, 退回, 批准, 发布, 终止. */
export const PROPOSAL_STATES = [
  'DRAFT',
  'SUBMITTED',
  'RETURNED',
  'APPROVED',
  'PUBLISHED',
  'WITHDRAWN',
] as const;
export type ProposalState = (typeof PROPOSAL_STATES)[number];

/** What a proposal is to become: 修订 a new edition, 修改单 or 勘误 to the one before. */
export const PROPOSAL_FORMS = ['REVISION', 'AMENDMENT', 'CORRIGENDUM'] as const;
export type ProposalForm = (typeof PROPOSAL_FORMS)[number];

/** 意见类型 of a comment from outside: 一般, 技术, 编辑; ISO's ge, te, ed. */
export const COMMENT_KINDS = ['GENERAL', 'TECHNICAL', 'EDITORIAL'] as const;
export type CommentKind = (typeof COMMENT_KINDS)[number];

/** 性质 of a change: 编辑性, 结构性, 实质性. */
export const GRAVITIES = ['EDITORIAL', 'STRUCTURAL', 'SUBSTANTIVE'] as const;
export type Gravity = (typeof GRAVITIES)[number];

/** What happened between two texts. */
export const CHANGE_TYPES = [
  'ADDED',
  'REMOVED',
  'MOVED',
  'REORDERED',
  'RENUMBERED',
  'RETITLED',
  'REDRAWN',
  'REWORDED',
  'REWEIGHTED',
  'REGUIDED',
  'REDEFINED',
  'SPLIT',
  'MERGED',
] as const;
export type ChangeType = (typeof CHANGE_TYPES)[number];
/** What people call changes: by their type, and by what they are of where that says more. */
export const CHANGE_NAMES = [...CHANGE_TYPES, 'RESHARED', 'REGRADED', 'REROLED'] as const;
export type ChangeName = (typeof CHANGE_NAMES)[number];

/** What says that two entries answer each other. */
export const MATCH_BASES = ['KEY', 'LINEAGE', 'LIKENESS', 'CONFIRMED'] as const;
export type MatchBasis = (typeof MATCH_BASES)[number];

/** How a clause relates to one of another rubric: 相同, 较宽, 较窄, 部分, 无. */
export const RELATIONS = ['SAME', 'BROADER', 'NARROWER', 'PARTIAL', 'NONE'] as const;
export type Relation = (typeof RELATIONS)[number];
