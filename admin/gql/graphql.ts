/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What the system administrator asks and the security administrator confirms: 重置, 恢复. */
export type AccountRequestKind =
  | 'ENABLE'
  | 'RESET';

/** In what something is counted: percent (a band: of the points of its clause), or points. */
export type BandUnit =
  | 'PERCENT'
  | 'POINTS';

/** What in a changed run of text a reader must not overlook. */
export type Callout =
  | 'NEGATION'
  | 'NUMBER'
  | 'OBLIGATION';

/** A cell of a table. On a revision, what is left out stays and null clears. */
export type CellInput = {
  /** With which neighbour it is one; it has no text then. */
  join?: CellJoin | null | undefined;
  text?: string | null | undefined;
};

/** With which neighbour a cell of a table is one: the one above it, or the one to its left. */
export type CellJoin =
  | 'ABOVE'
  | 'LEFT';

/** What people call what happened: its type, or what it is of where that says more. */
export type ChangeName =
  | 'ADDED'
  | 'MERGED'
  | 'MOVED'
  | 'REDEFINED'
  | 'REDRAWN'
  | 'REGRADED'
  | 'REGUIDED'
  | 'REMOVED'
  | 'RENUMBERED'
  | 'REORDERED'
  | 'REROLED'
  | 'RESHARED'
  | 'RETITLED'
  | 'REWEIGHTED'
  | 'REWORDED'
  | 'SPLIT';

/** What happened between two editions. */
export type ChangeType =
  | 'ADDED'
  | 'MERGED'
  | 'MOVED'
  | 'REDEFINED'
  | 'REDRAWN'
  | 'REGUIDED'
  | 'REMOVED'
  | 'RENUMBERED'
  | 'REORDERED'
  | 'RETITLED'
  | 'REWEIGHTED'
  | 'REWORDED'
  | 'SPLIT';

/** Where a new breach blocks: 保存, 送审, 发布. */
export type CheckStage =
  | 'PUBLISH'
  | 'SAVE'
  | 'SUBMIT';

/** Fields of a clause. On a revision, what is left out stays and null clears; on a new clause `kind` is needed. */
export type ClauseInput = {
  /** Of a FIGURE: what its picture shows, for who cannot see it. */
  alt?: string | null | undefined;
  column?: Column | null | undefined;
  /** Of a TABLE, all of them, with `rows` beside where their number changes. */
  columns?: Array<ColumnInput> | null | undefined;
  combine?: Combine | null | undefined;
  dimension?: Dimension | null | undefined;
  kind?: ClauseKind | null | undefined;
  /** Punctuation after the label, where it is not the usual one. */
  mark?: string | null | undefined;
  /** The part that begins here. */
  part?: Part | null | undefined;
  /** Key of the part that begins here, where it is none of the known ones (OTHER). */
  partKey?: string | null | undefined;
  /** Of a FIGURE: the `hash` of a picture of the rubric, as `pictureAdd` answers it. */
  picture?: string | null | undefined;
  /** Of a TABLE, all of them, each with a cell for every column. */
  rows?: Array<RowInput> | null | undefined;
  /** Punctuation between title and text on one line. */
  runIn?: string | null | undefined;
  /** How it is numbered among its siblings; null for what bears no number. */
  scheme?: NumberingScheme | null | undefined;
  /** What its points are; null: as the clause above it says. Points of a deduction turn below zero. */
  scoreRole?: ScoreRole | null | undefined;
  text?: string | null | undefined;
  title?: string | null | undefined;
};

/** What a clause is in the printed text. */
export type ClauseKind =
  | 'CAPTION'
  | 'CATEGORY'
  | 'FIGURE'
  | 'ITEM'
  | 'LEAD'
  | 'LISTITEM'
  | 'METHOD'
  | 'NOTE'
  | 'PARAGRAPH'
  | 'POINT'
  | 'SCORINGRULE'
  | 'SECTION'
  | 'SUBITEM'
  | 'TABLE'
  | 'TABLEHEAD';

/** Column of the assessment table: 基本要求, 总体要求, 要点指引. */
export type Column =
  | 'BASIC'
  | 'GUIDANCE'
  | 'OVERALL';

/** A column of a table. */
export type ColumnInput = {
  name?: string | null | undefined;
};

/** How what the children of a clause earn becomes its own: 合计, 取其一 (one counts), 按权重 (each a share in percent). */
export type Combine =
  | 'BEST'
  | 'SHARE'
  | 'SUM';

/** 意见类型 of a comment from outside: 一般, 技术, 编辑 (ISO's ge, te, ed). */
export type CommentKind =
  | 'EDITORIAL'
  | 'GENERAL'
  | 'TECHNICAL';

/** 采纳, 部分采纳, 不采纳, 收回. */
export type CommentOutcome =
  | 'ACCEPTED'
  | 'PARTLY'
  | 'REJECTED'
  | 'WITHDRAWN';

/** A sheet of comments that somebody sent back. */
export type CommentSheetInput = {
  /** Its bytes in base64. */
  content: string;
  /** Its name; the ending tells its form: xlsx, csv, docx. */
  name: string;
  /** 提出单位 of comments of which the sheet does not say whose they are. */
  organization?: string | null | undefined;
};

/** What becomes of a comment of a sheet: NEW is taken in; KNOWN the proposal has already; REPEATED stands in the sheet before; REFUSED cannot be taken in. */
export type CommentStanding =
  | 'KNOWN'
  | 'NEW'
  | 'REFUSED'
  | 'REPEATED';

/** What an author decides about one conflict: a side, or a value of their own. */
export type ConflictChoice = {
  field: string;
  key: string;
  /** `base`, `ours` or `theirs`. */
  take?: string | null | undefined;
  /** JSON of a value of one's own, in the place of `take`. */
  value?: string | null | undefined;
};

/** What a scoring guide measures: 过程 or 结果. */
export type Dimension =
  | 'PROCESS'
  | 'RESULT';

/** State of an edition on a day, Asia/Shanghai. */
export type EditionState =
  | 'IN_FORCE'
  | 'SCHEDULED'
  | 'SUPERSEDED'
  | 'WITHDRAWN';

/** What a proposal does to an entry. */
export type EntryFate =
  | 'ADDED'
  | 'RETIRED'
  | 'REVISED';

/** Kind of a governed thing. */
export type EntryKind =
  | 'CLAUSE'
  | 'FACTS'
  | 'GRADE'
  | 'GUIDE'
  | 'TERM'
  | 'WEIGHT';

/** How points came from one clause to another. */
export type FlowCause =
  | 'KEPT'
  | 'MERGED'
  | 'REALLOCATED'
  | 'SPLIT'
  | 'UNEXPLAINED';

/** Fields of a grade. On a revision, what is left out stays and null clears. */
export type GradeInput = {
  /** Lowest result that gives it. */
  atLeast?: number | null | undefined;
  /** What is asked beside the threshold. */
  conditions?: string | null | undefined;
  name?: string | null | undefined;
  /** Points where nobody says. */
  unit?: BandUnit | null | undefined;
};

/** 性质: 编辑性, 结构性, 实质性. */
export type Gravity =
  | 'EDITORIAL'
  | 'STRUCTURAL'
  | 'SUBSTANTIVE';

/** Whether a method cell names the guide, or the general rule of the text gives it. */
export type GuideBasis =
  | 'EXPLICIT'
  | 'INFERRED';

/** A file in which somebody has written an edition. */
export type ImportInput = {
  /** Its bytes in base64. */
  content: string;
  /** Label of the edition, where the file does not name it. */
  edition?: string | null | undefined;
  /** Its name; the ending tells its form: yaml, docx, xlsx, csv, txt, html. */
  name: string;
  /** Decisions on pairs that were told as doubtful. */
  pairs?: Array<PairInput>;
  /** Key of the rubric that it is to be a text of; a library file names it itself, and no other. */
  rubric?: string | null | undefined;
};

/** INHERITED from the base, NEW, WORSENED (more places than before), RESOLVED by the draft. Only new and worsened ones block. */
export type IssueStanding =
  | 'INHERITED'
  | 'NEW'
  | 'RESOLVED'
  | 'WORSENED';

/** What says that two entries answer each other. */
export type MatchBasis =
  | 'CONFIRMED'
  | 'KEY'
  | 'LIKENESS'
  | 'LINEAGE';

/** HITHER: the line stands at its new place; THITHER: at its old one. */
export type Moved =
  | 'HITHER'
  | 'THITHER';

/** How siblings are numbered. */
export type NumberingScheme =
  | 'ANNEX'
  | 'ANNEX_CHINESE'
  | 'ANNEX_TABLE'
  | 'APPENDIX'
  | 'APPENDIX_ARABIC'
  | 'APPENDIX_LETTER'
  | 'ARTICLE'
  | 'BRACKET'
  | 'CAPITAL'
  | 'CAPITAL_HALF_PAREN'
  | 'CAPITAL_PAREN'
  | 'CAPITAL_PAREN_WIDE'
  | 'CHAPTER'
  | 'CHINESE'
  | 'CHINESE_PAREN'
  | 'CHINESE_PAREN_WIDE'
  | 'CIRCLED'
  | 'DECIMAL'
  | 'DIVISION'
  | 'DOTTED'
  | 'ENGLISH_ANNEX'
  | 'ENGLISH_ANNEX_ARABIC'
  | 'ENGLISH_ANNEX_ROMAN'
  | 'ENGLISH_ARTICLE'
  | 'ENGLISH_CHAPTER'
  | 'ENGLISH_CHAPTER_ROMAN'
  | 'ENGLISH_CLAUSE'
  | 'ENGLISH_CRITERION'
  | 'ENGLISH_FIGURE'
  | 'ENGLISH_FIGURE_DOTTED'
  | 'ENGLISH_FIGURE_LETTERED'
  | 'ENGLISH_NOTE'
  | 'ENGLISH_PART'
  | 'ENGLISH_PART_LETTER'
  | 'ENGLISH_PART_ROMAN'
  | 'ENGLISH_SECTION'
  | 'ENGLISH_SECTION_LETTER'
  | 'ENGLISH_TABLE'
  | 'ENGLISH_TABLE_DOTTED'
  | 'ENGLISH_TABLE_LETTERED'
  | 'FIGURE'
  | 'FIGURE_DOTTED'
  | 'FIGURE_LETTERED'
  | 'HALF_PAREN'
  | 'HALF_PAREN_WIDE'
  | 'INDICATOR'
  | 'INDICATOR_ROMAN'
  | 'LETTER'
  | 'LETTERED'
  | 'LETTER_BARE'
  | 'LETTER_PAREN'
  | 'LETTER_PAREN_WIDE'
  | 'LETTER_WIDE'
  | 'NOTE'
  | 'PAREN'
  | 'PAREN_WIDE'
  | 'ROMAN'
  | 'ROMAN_BARE'
  | 'ROMAN_CAPITAL'
  | 'ROMAN_PAREN'
  | 'ROMAN_SMALL'
  | 'SECTION'
  | 'TABLE'
  | 'TABLE_DOTTED'
  | 'TABLE_LETTERED'
  | 'VOLUME';

/** The three administrators, who touch no content: 系统管理员, 安全管理员, 审计员. */
export type Office =
  | 'AUDITOR'
  | 'SECURITY'
  | 'SYSTEM';

/** What somebody who knows says of an entry: which one of the file it is, or that it is none of them. */
export type PairInput = {
  /** Its place in the edition (`criteria/1.1(1)`), or its key behind `~`. */
  base: string;
  /** Its place in the file, or its key behind `~`; null: it is gone. */
  head?: string | null | undefined;
};

/** What speaks for a pair beside words: KEY: its key in the file; PLACE: it stands below one pair; ELSEWHERE: nothing. */
export type PairReason =
  | 'ELSEWHERE'
  | 'KEY'
  | 'PLACE';

/** Part of a rubric, in the order in which texts print them; OTHER: any further one, by a key and a title of its own. */
export type Part =
  | 'ASSESSMENT'
  | 'CRITERIA'
  | 'FRAMEWORK'
  | 'OTHER'
  | 'PREFACE'
  | 'PRINCIPLES'
  | 'REFERENCES'
  | 'SCOPE'
  | 'SCORING'
  | 'SYSTEM'
  | 'TERMS'
  | 'VALUES';

/** What a proposal is to become: REVISION (修订) a new edition, AMENDMENT (修改单) and CORRIGENDUM (勘误, editorial changes only) an edition that goes on under the label of the one before (`2019.1`). */
export type ProposalForm =
  | 'AMENDMENT'
  | 'CORRIGENDUM'
  | 'REVISION';

/** State of a proposal: 草案, 送审, 退回, 批准, 发布, 终止. */
export type ProposalState =
  | 'APPROVED'
  | 'DRAFT'
  | 'PUBLISHED'
  | 'RETURNED'
  | 'SUBMITTED'
  | 'WITHDRAWN';

/** How a clause relates to one of another rubric. */
export type Relation =
  | 'BROADER'
  | 'NARROWER'
  | 'NONE'
  | 'PARTIAL'
  | 'SAME';

/** What somebody does for one award: 起草, 审核, 批准, 发布. */
export type Role =
  | 'APPROVER'
  | 'DRAFTER'
  | 'PUBLISHER'
  | 'REVIEWER';

/** A row of a table. */
export type RowInput = {
  /** One for each column, in their order. */
  cells: Array<CellInput>;
};

/** What the points of a clause are: 基本分, 加分, 扣分, 一票否决, 必备项, 可选项, 不计分. */
export type ScoreRole =
  | 'BASE'
  | 'BONUS'
  | 'DEDUCTION'
  | 'OPTIONAL'
  | 'REQUIRED'
  | 'UNSCORED'
  | 'VETO';

/** How grave an issue is. */
export type Severity =
  | 'ERROR'
  | 'NOTICE'
  | 'WARNING';

/** Whether a run of text stayed, came or went. */
export type SpanKind =
  | 'DELETED'
  | 'INSERTED'
  | 'SAME';

/** One part of a clause that is split. */
export type SplitPartInput = {
  points?: number | null | undefined;
  text?: string | null | undefined;
  title?: string | null | undefined;
};

/** Fields of a term. On a revision, what is left out stays and null clears. */
export type TermInput = {
  definition?: string | null | undefined;
  english?: string | null | undefined;
  scheme?: NumberingScheme | null | undefined;
  term?: string | null | undefined;
};

/** What a program may do in somebody's name: read what they see, or draft, too. */
export type TokenScope =
  | 'DRAFT'
  | 'READ';

/** What was typed at a place. */
export type UnsavedInput = {
  /** At most 300 characters. */
  place: string;
  /** At most 200000 characters; null: it was stored or given up, and falls. */
  text?: string | null | undefined;
};

export type CrosswalkQueryVariables = Exact<{
  a: string;
  b: string;
}>;


export type CrosswalkQuery = { crosswalk: { mayConfirm: boolean, a: { key: string, title: string, totalPoints: number | null }, b: { key: string, title: string, totalPoints: number | null }, counts: Array<{ relation: Relation, count: number }>, matches: Array<{ id: string | null, relation: Relation, score: number, basis: MatchBasis, rationale: string | null, at: string | null, a: { key: string, address: string, part: Part, kind: ClauseKind, label: string | null, title: string | null, text: string, points: number | null, pointsShare: number | null } | null, b: { key: string, address: string, part: Part, kind: ClauseKind, label: string | null, title: string | null, text: string, points: number | null, pointsShare: number | null } | null, author: { name: string } | null, confirmed: { roles: Array<string> } | null }>, unmatchedA: Array<{ key: string, address: string, part: Part, kind: ClauseKind, label: string | null, title: string | null, text: string, points: number | null, pointsShare: number | null }>, unmatchedB: Array<{ key: string, address: string, part: Part, kind: ClauseKind, label: string | null, title: string | null, text: string, points: number | null, pointsShare: number | null }> } };

export type MatchClauseFragment = { key: string, address: string, part: Part, kind: ClauseKind, label: string | null, title: string | null, text: string, points: number | null, pointsShare: number | null };

export type MatchConfirmMutationVariables = Exact<{
  a: string;
  b?: string | null | undefined;
  relation: Relation;
  rationale: string;
  edition?: string | null | undefined;
  expecting?: Array<string | number> | string | number | null | undefined;
}>;


export type MatchConfirmMutation = { matchConfirm: { userErrors: Array<{ code: string, message: string }> } };

export type MatchRetractMutationVariables = Exact<{
  id: string | number;
  reason: string;
}>;


export type MatchRetractMutation = { matchRetract: { userErrors: Array<{ code: string, message: string }> } };

export type ChangePartsFragment = { id: string, type: ChangeType, called: ChangeName, kind: EntryKind, from: Array<string>, to: Array<string>, field: string | null, before: string | null, after: string | null, gravity: Gravity, machineGravity: Gravity, proposedGravity: Gravity | null, reason: string, phrase: string, phraseEnglish: string, indirect: Array<string>, matchedBy: MatchBasis, spans: Array<{ kind: SpanKind, text: string, callout: Callout | null }> | null, overruled: { at: string, note: string | null, roles: Array<string>, by: { name: string } | null } | null };

export type LineSideFragment = { key: string, address: string, kind: EntryKind, part: Part | null, depth: number, heading: boolean, name: string, nameEnglish: string, label: string | null, title: string | null, runIn: string | null, text: string, points: number | null, figure: boolean, pictureHash: string | null, alt: string | null, columns: Array<{ name: string }>, rows: Array<{ cells: Array<{ text: string, join: CellJoin | null, across: number, down: number }> }>, further: Array<{ field: string, lead: string, text: string }> };

export type ComparisonPartsFragment = { baseKey: string, headKey: string, baseTitle: string, headTitle: string, sameRubric: boolean, base: { key: string, label: string, name: string | null, publishedOn: string | null, totalPoints: number | null } | null, head: { key: string, label: string, name: string | null, publishedOn: string | null, totalPoints: number | null } | null, changes: Array<{ id: string, type: ChangeType, called: ChangeName, kind: EntryKind, from: Array<string>, to: Array<string>, field: string | null, before: string | null, after: string | null, gravity: Gravity, machineGravity: Gravity, proposedGravity: Gravity | null, reason: string, phrase: string, phraseEnglish: string, indirect: Array<string>, matchedBy: MatchBasis, spans: Array<{ kind: SpanKind, text: string, callout: Callout | null }> | null, overruled: { at: string, note: string | null, roles: Array<string>, by: { name: string } | null } | null }>, lines: Array<{ moved: Moved | null, changes: Array<string>, base: { key: string, address: string, kind: EntryKind, part: Part | null, depth: number, heading: boolean, name: string, nameEnglish: string, label: string | null, title: string | null, runIn: string | null, text: string, points: number | null, figure: boolean, pictureHash: string | null, alt: string | null, columns: Array<{ name: string }>, rows: Array<{ cells: Array<{ text: string, join: CellJoin | null, across: number, down: number }> }>, further: Array<{ field: string, lead: string, text: string }> } | null, head: { key: string, address: string, kind: EntryKind, part: Part | null, depth: number, heading: boolean, name: string, nameEnglish: string, label: string | null, title: string | null, runIn: string | null, text: string, points: number | null, figure: boolean, pictureHash: string | null, alt: string | null, columns: Array<{ name: string }>, rows: Array<{ cells: Array<{ text: string, join: CellJoin | null, across: number, down: number }> }>, further: Array<{ field: string, lead: string, text: string }> } | null }>, points: Array<{ points: number, unit: BandUnit, cause: FlowCause, from: { address: string, label: string | null, title: string | null } | null, to: { address: string, label: string | null, title: string | null } | null }> };

export type TextsToCompareQueryVariables = Exact<{ [key: string]: never; }>;


export type TextsToCompareQuery = { awards: Array<{ key: string, title: string, titleEn: string | null, rubrics: Array<{ key: string, title: string, titleEn: string | null, editions: Array<{ key: string, label: string, name: string | null, state: EditionState, publishedOn: string | null }> }> }> };

export type CompareQueryVariables = Exact<{
  base: string;
  head: string;
}>;


export type CompareQuery = { compare: { baseKey: string, headKey: string, baseTitle: string, headTitle: string, sameRubric: boolean, base: { key: string, label: string, name: string | null, publishedOn: string | null, totalPoints: number | null } | null, head: { key: string, label: string, name: string | null, publishedOn: string | null, totalPoints: number | null } | null, changes: Array<{ id: string, type: ChangeType, called: ChangeName, kind: EntryKind, from: Array<string>, to: Array<string>, field: string | null, before: string | null, after: string | null, gravity: Gravity, machineGravity: Gravity, proposedGravity: Gravity | null, reason: string, phrase: string, phraseEnglish: string, indirect: Array<string>, matchedBy: MatchBasis, spans: Array<{ kind: SpanKind, text: string, callout: Callout | null }> | null, overruled: { at: string, note: string | null, roles: Array<string>, by: { name: string } | null } | null }>, lines: Array<{ moved: Moved | null, changes: Array<string>, base: { key: string, address: string, kind: EntryKind, part: Part | null, depth: number, heading: boolean, name: string, nameEnglish: string, label: string | null, title: string | null, runIn: string | null, text: string, points: number | null, figure: boolean, pictureHash: string | null, alt: string | null, columns: Array<{ name: string }>, rows: Array<{ cells: Array<{ text: string, join: CellJoin | null, across: number, down: number }> }>, further: Array<{ field: string, lead: string, text: string }> } | null, head: { key: string, address: string, kind: EntryKind, part: Part | null, depth: number, heading: boolean, name: string, nameEnglish: string, label: string | null, title: string | null, runIn: string | null, text: string, points: number | null, figure: boolean, pictureHash: string | null, alt: string | null, columns: Array<{ name: string }>, rows: Array<{ cells: Array<{ text: string, join: CellJoin | null, across: number, down: number }> }>, further: Array<{ field: string, lead: string, text: string }> } | null }>, points: Array<{ points: number, unit: BandUnit, cause: FlowCause, from: { address: string, label: string | null, title: string | null } | null, to: { address: string, label: string | null, title: string | null } | null }> } };

export type UnsavedKeepMutationVariables = Exact<{
  username: string;
  texts: Array<UnsavedInput> | UnsavedInput;
}>;


export type UnsavedKeepMutation = { unsavedKeep: { at: string | null, userErrors: Array<{ code: string }> } };

export type PreferencesQueryVariables = Exact<{ [key: string]: never; }>;


export type PreferencesQuery = { viewer: { preferences: Array<{ name: string, value: string }> } | null };

export type PreferenceSetMutationVariables = Exact<{
  name: string;
  value: string;
}>;


export type PreferenceSetMutation = { preferenceSet: { userErrors: Array<{ code: string, message: string }> } };

export type UnsavedQueryVariables = Exact<{
  under: string;
}>;


export type UnsavedQuery = { viewer: { username: string, unsaved: Array<{ place: string, text: string, at: string }> } | null };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { name: string, username: string, office: Office | null, mustChangePassword: boolean, secondFactor: boolean, grants: Array<{ role: Role, award: { key: string, title: string, titleEn: string | null } }> } | null };

export type ProposalForIssuesMutationVariables = Exact<{
  rubric: string;
  title: string;
  rationale: string;
}>;


export type ProposalForIssuesMutation = { proposalCreate: { proposal: { id: string } | null, userErrors: Array<{ code: string, message: string }> } };

export type FixIssuesMutationVariables = Exact<{
  id: string | number;
  issues: Array<string | number> | string | number;
}>;


export type FixIssuesMutation = { issuesFix: { proposal: { id: string } | null, userErrors: Array<{ code: string, message: string }> } };

export type AwardsQueryVariables = Exact<{ [key: string]: never; }>;


export type AwardsQuery = { awards: Array<{ key: string, title: string, titleEn: string | null, rubrics: Array<{ key: string, title: string, titleEn: string | null, note: string | null, current: { key: string, label: string, name: string | null, state: EditionState, publishedOn: string | null, totalPoints: number | null, totalShare: number | null, bonusPoints: number | null, deductionPoints: number | null } | null, editions: Array<{ key: string, label: string, name: string | null, state: EditionState, publishedOn: string | null, totalPoints: number | null, totalShare: number | null, bonusPoints: number | null, deductionPoints: number | null }> }> }> };

export type AwardRegisterMutationVariables = Exact<{
  key: string;
  title: string;
  titleEn?: string | null | undefined;
  expecting?: string | null | undefined;
}>;


export type AwardRegisterMutation = { awardRegister: { award: { key: string } | null, userErrors: Array<{ code: string, message: string }> } };

export type RubricRegisterMutationVariables = Exact<{
  award: string;
  key: string;
  title: string;
  titleEn?: string | null | undefined;
  expecting?: string | null | undefined;
}>;


export type RubricRegisterMutation = { rubricRegister: { rubric: { key: string } | null, userErrors: Array<{ code: string, message: string }> } };

export type RubricPageQueryVariables = Exact<{
  key: string;
}>;


export type RubricPageQuery = { rubric: { key: string, title: string, titleEn: string | null, note: string | null, award: { key: string, title: string, titleEn: string | null }, editions: Array<{ key: string, label: string, name: string | null, title: string, state: EditionState, publishedOn: string | null, effectiveFrom: string | null, effectiveTo: string | null, contentHash: string, form: ProposalForm, totalPoints: number | null, totalShare: number | null, bonusPoints: number | null, deductionPoints: number | null }>, parallel: Array<{ key: string, title: string, titleEn: string | null, current: { key: string } | null }> } | null };

export type EditionsQueryVariables = Exact<{ [key: string]: never; }>;


export type EditionsQuery = { awards: Array<{ rubrics: Array<{ key: string, editions: Array<{ key: string, label: string, name: string | null, title: string, state: EditionState, publishedOn: string | null, effectiveFrom: string | null, effectiveTo: string | null, contentHash: string, form: ProposalForm, totalPoints: number | null, totalShare: number | null, bonusPoints: number | null, deductionPoints: number | null }> }> }> };

export type EditionFactsQueryVariables = Exact<{
  key: string;
}>;


export type EditionFactsQuery = { edition: { key: string, label: string, name: string | null, title: string, state: EditionState, publishedOn: string | null, effectiveFrom: string | null, effectiveTo: string | null, contentHash: string, form: ProposalForm, totalPoints: number | null, totalShare: number | null, bonusPoints: number | null, deductionPoints: number | null, rubric: { key: string } } | null };

export type EditionRowFragment = { key: string, label: string, name: string | null, title: string, state: EditionState, publishedOn: string | null, effectiveFrom: string | null, effectiveTo: string | null, contentHash: string, form: ProposalForm, totalPoints: number | null, totalShare: number | null, bonusPoints: number | null, deductionPoints: number | null };

export type AssessmentFragment = { assessmentTable: { heads: Array<{ key: string, title: string | null, text: string }>, rows: Array<{ cells: Array<{ across: number, down: number, lines: Array<{ text: string, clause: { key: string } }> }> }> } | null };

export type PlaceQueryVariables = Exact<{
  address: string;
  edition: string;
  place: string;
}>;


export type PlaceQuery = { clause: { id: string, guideBasis: GuideBasis | null, key: string, address: string, part: Part, partKey: string, partTitle: string | null, kind: ClauseKind, label: string | null, title: string | null, text: string, runIn: string | null, column: Column | null, depth: number, sourceLines: Array<number> | null, points: number | null, share: number | null, scoreRole: ScoreRole, ownScoreRole: ScoreRole | null, alt: string | null, amendedBy: Array<{ key: string, label: string, name: string | null, form: ProposalForm, publishedOn: string | null }>, counterpart: { address: string, part: Part, partKey: string, partTitle: string | null } | null, guide: { key: string, title: string | null, displayName: string, dimension: Dimension, sourceLines: Array<number> | null, bands: Array<{ level: string | null, printed: string, descriptors: Array<{ factor: string | null, factorPrinted: boolean, text: string }> }>, notes: Array<{ key: string, address: string, part: Part, partKey: string, partTitle: string | null, kind: ClauseKind, label: string | null, title: string | null, text: string, runIn: string | null, column: Column | null, depth: number, sourceLines: Array<number> | null, points: number | null, share: number | null, scoreRole: ScoreRole, ownScoreRole: ScoreRole | null, alt: string | null, further: Array<{ field: string, lead: string, text: string }>, mentions: Array<{ field: string, start: number, end: number, term: { key: string, address: string, term: string, definition: string } }>, columns: Array<{ name: string }>, rows: Array<{ cells: Array<{ text: string, join: CellJoin | null, across: number, down: number }> }>, picture: { hash: string, width: number, height: number } | null }> } | null, further: Array<{ field: string, lead: string, text: string }>, mentions: Array<{ field: string, start: number, end: number, term: { key: string, address: string, term: string, definition: string } }>, assessmentTable: { heads: Array<{ key: string, title: string | null, text: string }>, rows: Array<{ cells: Array<{ across: number, down: number, lines: Array<{ text: string, clause: { key: string } }> }> }> } | null, columns: Array<{ name: string }>, rows: Array<{ cells: Array<{ text: string, join: CellJoin | null, across: number, down: number }> }>, picture: { hash: string, width: number, height: number } | null } | null, term: { id: string, key: string, address: string, label: string | null, term: string, english: string | null, definition: string, sourceLines: Array<number> | null, further: Array<{ field: string, lead: string, text: string }>, usedBy: Array<{ key: string, address: string, part: Part, partKey: string, partTitle: string | null, label: string | null, title: string | null, text: string }> } | null, grade: { key: string } | null, edition: { clauses: Array<{ key: string, address: string, part: Part, partKey: string, partTitle: string | null, kind: ClauseKind, label: string | null, title: string | null, text: string, runIn: string | null, column: Column | null, depth: number, sourceLines: Array<number> | null, points: number | null, share: number | null, scoreRole: ScoreRole, ownScoreRole: ScoreRole | null, alt: string | null, further: Array<{ field: string, lead: string, text: string }>, mentions: Array<{ field: string, start: number, end: number, term: { key: string, address: string, term: string, definition: string } }>, columns: Array<{ name: string }>, rows: Array<{ cells: Array<{ text: string, join: CellJoin | null, across: number, down: number }> }>, picture: { hash: string, width: number, height: number } | null }>, grades: Array<{ id: string, key: string, parentKey: string | null, address: string, name: string, atLeast: number | null, unit: BandUnit, conditions: string | null, text: string, revision: string, sourceLines: Array<number> | null }> } | null };

export type LinesQueryVariables = Exact<{
  address: string;
  edition: string;
  place: string;
}>;


export type LinesQuery = { clause: { key: string, address: string, part: Part, partKey: string, partTitle: string | null, kind: ClauseKind, label: string | null, title: string | null, text: string, runIn: string | null, column: Column | null, depth: number, sourceLines: Array<number> | null, points: number | null, share: number | null, scoreRole: ScoreRole, ownScoreRole: ScoreRole | null, alt: string | null, further: Array<{ field: string, lead: string, text: string }>, mentions: Array<{ field: string, start: number, end: number, term: { key: string, address: string, term: string, definition: string } }>, columns: Array<{ name: string }>, rows: Array<{ cells: Array<{ text: string, join: CellJoin | null, across: number, down: number }> }>, picture: { hash: string, width: number, height: number } | null } | null, edition: { clauses: Array<{ key: string, address: string, part: Part, partKey: string, partTitle: string | null, kind: ClauseKind, label: string | null, title: string | null, text: string, runIn: string | null, column: Column | null, depth: number, sourceLines: Array<number> | null, points: number | null, share: number | null, scoreRole: ScoreRole, ownScoreRole: ScoreRole | null, alt: string | null, further: Array<{ field: string, lead: string, text: string }>, mentions: Array<{ field: string, start: number, end: number, term: { key: string, address: string, term: string, definition: string } }>, columns: Array<{ name: string }>, rows: Array<{ cells: Array<{ text: string, join: CellJoin | null, across: number, down: number }> }>, picture: { hash: string, width: number, height: number } | null }> } | null };

export type ClauseAddMutationVariables = Exact<{
  id: string | number;
  parent?: string | null | undefined;
  after?: string | null | undefined;
  expecting: string;
  content: ClauseInput;
}>;


export type ClauseAddMutation = { clauseAdd: { proposal: { id: string, acts: Array<{ keys: Array<string> }> } | null, userErrors: Array<{ code: string, message: string }> } };

export type ClauseReviseMutationVariables = Exact<{
  id: string | number;
  key: string;
  expecting: string;
  fields: ClauseInput;
}>;


export type ClauseReviseMutation = { clauseRevise: { proposal: { id: string } | null, userErrors: Array<{ code: string, message: string }> } };

export type ClauseMoveMutationVariables = Exact<{
  id: string | number;
  key: string;
  expecting: string;
  parent?: string | null | undefined;
  after?: string | null | undefined;
  expectingPlace: string;
}>;


export type ClauseMoveMutation = { clauseMove: { proposal: { id: string } | null, userErrors: Array<{ code: string, message: string }> } };

export type ClauseRetireMutationVariables = Exact<{
  id: string | number;
  key: string;
  expecting: string;
  expectingWhole?: string | null | undefined;
}>;


export type ClauseRetireMutation = { clauseRetire: { proposal: { id: string } | null, userErrors: Array<{ code: string, message: string }> } };

export type LabelSetMutationVariables = Exact<{
  id: string | number;
  key: string;
  expecting: string;
  label?: string | null | undefined;
}>;


export type LabelSetMutation = { labelSet: { proposal: { id: string } | null, userErrors: Array<{ code: string, message: string }> } };

export type ClauseSplitMutationVariables = Exact<{
  id: string | number;
  key: string;
  expecting: string;
  parts: Array<SplitPartInput> | SplitPartInput;
}>;


export type ClauseSplitMutation = { clauseSplit: { proposal: { id: string, acts: Array<{ keys: Array<string> }> } | null, userErrors: Array<{ code: string, message: string }> } };

export type ClauseMergeMutationVariables = Exact<{
  id: string | number;
  keys: Array<string> | string;
  expecting: Array<string> | string;
  fields: ClauseInput;
}>;


export type ClauseMergeMutation = { clauseMerge: { proposal: { id: string } | null, userErrors: Array<{ code: string, message: string }> } };

export type ClauseLineFragment = { key: string, address: string, part: Part, partKey: string, partTitle: string | null, kind: ClauseKind, label: string | null, title: string | null, text: string, runIn: string | null, column: Column | null, depth: number, sourceLines: Array<number> | null, points: number | null, share: number | null, scoreRole: ScoreRole, ownScoreRole: ScoreRole | null, alt: string | null, further: Array<{ field: string, lead: string, text: string }>, mentions: Array<{ field: string, start: number, end: number, term: { key: string, address: string, term: string, definition: string } }>, columns: Array<{ name: string }>, rows: Array<{ cells: Array<{ text: string, join: CellJoin | null, across: number, down: number }> }>, picture: { hash: string, width: number, height: number } | null };

export type ClauseDraftFragment = { key: string, address: string, part: Part, partKey: string, partTitle: string | null, kind: ClauseKind, label: string | null, title: string | null, text: string, runIn: string | null, pointsRevision: string | null, column: Column | null, combine: Combine, revision: string, points: number | null, share: number | null, scoreRole: ScoreRole, ownScoreRole: ScoreRole | null, alt: string | null, wordings: Array<{ field: string, word: string, wordEnglish: string, running: boolean, text: string }>, counterpart: { key: string, points: number | null, share: number | null, pointsRevision: string | null, counterpart: { key: string } | null } | null, columns: Array<{ name: string }>, rows: Array<{ cells: Array<{ text: string, join: CellJoin | null, across: number, down: number }> }>, picture: { hash: string, width: number, height: number } | null };

export type OutlineQueryVariables = Exact<{
  edition: string;
}>;


export type OutlineQuery = { edition: { key: string, label: string, name: string | null, title: string, state: EditionState, publishedOn: string | null, effectiveFrom: string | null, effectiveTo: string | null, recordedAt: string, contentHash: string, form: ProposalForm, totalPoints: number | null, totalShare: number | null, bonusPoints: number | null, deductionPoints: number | null, amends: { key: string, label: string, name: string | null } | null, source: { text: string, lines: string | null, note: string | null } | null, rubric: { key: string, title: string, titleEn: string | null, award: { key: string, title: string, titleEn: string | null }, editions: Array<{ key: string, label: string, name: string | null, state: EditionState, publishedOn: string | null }> }, clauses: Array<{ key: string, address: string, part: Part, partKey: string, partTitle: string | null, kind: ClauseKind, label: string | null, title: string | null, text: string, depth: number, points: number | null, share: number | null, scoreRole: ScoreRole, ownScoreRole: ScoreRole | null, columns: Array<{ name: string }>, rows: Array<{ cells: Array<{ text: string }> }> }> } | null };

export type DraftFactsFragment = { act: number, title: string, totalPoints: number | null, totalShare: number | null, bonusPoints: number | null, deductionPoints: number | null, factsKey: string, factsRevision: string, childrenRevision: string, termsRevision: string };

export type DraftClauseFragment = { key: string, address: string, part: Part, partKey: string, partTitle: string | null, kind: ClauseKind, label: string | null, title: string | null, text: string, depth: number, childrenRevision: string, wholeRevision: string, points: number | null, share: number | null, scoreRole: ScoreRole, ownScoreRole: ScoreRole | null, columns: Array<{ name: string }>, rows: Array<{ cells: Array<{ text: string }> }> };

export type DraftTermFragment = { key: string, address: string, label: string | null, term: string, english: string | null, definition: string };

export type DraftActFragment = { seq: number, name: string, at: string, keys: Array<string>, by: { name: string, username: string } };

export type ProposalDraftQueryVariables = Exact<{
  id: string | number;
  acts: number;
}>;


export type ProposalDraftQuery = { proposal: { draft: { act: number, title: string, totalPoints: number | null, totalShare: number | null, bonusPoints: number | null, deductionPoints: number | null, factsKey: string, factsRevision: string, childrenRevision: string, termsRevision: string, clauses: Array<{ key: string, address: string, part: Part, partKey: string, partTitle: string | null, kind: ClauseKind, label: string | null, title: string | null, text: string, depth: number, childrenRevision: string, wholeRevision: string, points: number | null, share: number | null, scoreRole: ScoreRole, ownScoreRole: ScoreRole | null, columns: Array<{ name: string }>, rows: Array<{ cells: Array<{ text: string }> }> }>, terms: Array<{ key: string, address: string, label: string | null, term: string, english: string | null, definition: string }>, grades: Array<{ id: string, key: string, parentKey: string | null, address: string, name: string, atLeast: number | null, unit: BandUnit, conditions: string | null, text: string, revision: string, sourceLines: Array<number> | null }>, guides: Array<{ key: string, displayName: string }> } | null, acts: Array<{ seq: number, name: string, at: string, keys: Array<string>, by: { name: string, username: string } }>, changed: Array<{ key: string, kind: string, fate: EntryFate }> } | null };

export type DraftSinceQueryVariables = Exact<{
  id: string | number;
  act: number;
}>;


export type DraftSinceQuery = { proposal: { since: { gone: Array<string>, draft: { act: number, title: string, totalPoints: number | null, totalShare: number | null, bonusPoints: number | null, deductionPoints: number | null, factsKey: string, factsRevision: string, childrenRevision: string, termsRevision: string }, clauses: Array<{ depth: number, childrenRevision: string, wholeRevision: string, key: string, address: string, part: Part, partKey: string, partTitle: string | null, kind: ClauseKind, label: string | null, title: string | null, text: string, runIn: string | null, pointsRevision: string | null, column: Column | null, combine: Combine, revision: string, points: number | null, share: number | null, scoreRole: ScoreRole, ownScoreRole: ScoreRole | null, alt: string | null, wordings: Array<{ field: string, word: string, wordEnglish: string, running: boolean, text: string }>, counterpart: { key: string, points: number | null, share: number | null, pointsRevision: string | null, counterpart: { key: string } | null } | null, columns: Array<{ name: string }>, rows: Array<{ cells: Array<{ text: string, join: CellJoin | null, across: number, down: number }> }>, picture: { hash: string, width: number, height: number } | null }>, placed: Array<{ key: string, address: string, part: Part, partKey: string, partTitle: string | null, label: string | null, scoreRole: ScoreRole, depth: number, childrenRevision: string, wholeRevision: string }>, terms: Array<{ key: string, address: string, label: string | null, term: string, english: string | null, definition: string }>, grades: Array<{ id: string, key: string, parentKey: string | null, address: string, name: string, atLeast: number | null, unit: BandUnit, conditions: string | null, text: string, revision: string, sourceLines: Array<number> | null }>, guides: Array<{ key: string, displayName: string }>, runs: Array<{ kind: EntryKind, after: string | null, keys: Array<string> }>, acts: Array<{ seq: number, name: string, at: string, keys: Array<string>, by: { name: string, username: string } }>, changed: Array<{ key: string, kind: string, fate: EntryFate }> } | null } | null };

export type EntryChangedFragment = { key: string, kind: string, fate: EntryFate, from: string | null, to: string | null, before: string | null, after: string | null };

export type ProposalChangedQueryVariables = Exact<{
  id: string | number;
  entries: Array<string> | string;
}>;


export type ProposalChangedQuery = { proposal: { changed: Array<{ key: string, kind: string, fate: EntryFate, from: string | null, to: string | null, before: string | null, after: string | null }> } | null };

export type FactsReviseMutationVariables = Exact<{
  id: string | number;
  key: string;
  expecting: string;
  title: string;
}>;


export type FactsReviseMutation = { factsRevise: { proposal: { id: string } | null, userErrors: Array<{ code: string, message: string }> } };

export type FigurePartsFragment = { alt: string | null, picture: { hash: string, width: number, height: number } | null };

export type PictureAddMutationVariables = Exact<{
  id: string | number;
  data: string;
}>;


export type PictureAddMutation = { pictureAdd: { picture: { hash: string } | null, userErrors: Array<{ code: string, message: string }> } };

export type GradeLineFragment = { id: string, key: string, parentKey: string | null, address: string, name: string, atLeast: number | null, unit: BandUnit, conditions: string | null, text: string, revision: string, sourceLines: Array<number> | null };

export type GradeAddMutationVariables = Exact<{
  id: string | number;
  parent?: string | null | undefined;
  after?: string | null | undefined;
  expecting: string;
  content: GradeInput;
}>;


export type GradeAddMutation = { done: { proposal: { id: string, acts: Array<{ keys: Array<string> }> } | null, userErrors: Array<{ code: string, message: string }> } };

export type GradeReviseMutationVariables = Exact<{
  id: string | number;
  key: string;
  expecting: string;
  fields: GradeInput;
}>;


export type GradeReviseMutation = { gradeRevise: { proposal: { id: string } | null, userErrors: Array<{ code: string, message: string }> } };

export type GradeMoveMutationVariables = Exact<{
  id: string | number;
  key: string;
  expecting: string;
  parent?: string | null | undefined;
  after?: string | null | undefined;
  expectingPlace?: string | null | undefined;
}>;


export type GradeMoveMutation = { gradeMove: { proposal: { id: string } | null, userErrors: Array<{ code: string, message: string }> } };

export type GradeRetireMutationVariables = Exact<{
  id: string | number;
  key: string;
  expecting: string;
}>;


export type GradeRetireMutation = { gradeRetire: { proposal: { id: string } | null, userErrors: Array<{ code: string, message: string }> } };

export type DraftGuidesQueryVariables = Exact<{
  id: string | number;
}>;


export type DraftGuidesQuery = { proposal: { draft: { guides: Array<{ revision: string, key: string, title: string | null, displayName: string, dimension: Dimension, sourceLines: Array<number> | null, bands: Array<{ level: string | null, printed: string, descriptors: Array<{ factor: string | null, factorPrinted: boolean, text: string }> }>, notes: Array<{ key: string, address: string, part: Part, partKey: string, partTitle: string | null, kind: ClauseKind, label: string | null, title: string | null, text: string, runIn: string | null, column: Column | null, depth: number, sourceLines: Array<number> | null, points: number | null, share: number | null, scoreRole: ScoreRole, ownScoreRole: ScoreRole | null, alt: string | null, further: Array<{ field: string, lead: string, text: string }>, mentions: Array<{ field: string, start: number, end: number, term: { key: string, address: string, term: string, definition: string } }>, columns: Array<{ name: string }>, rows: Array<{ cells: Array<{ text: string, join: CellJoin | null, across: number, down: number }> }>, picture: { hash: string, width: number, height: number } | null }> }> } | null } | null };

export type DescriptorReviseMutationVariables = Exact<{
  id: string | number;
  key: string;
  expecting: string;
  band: number;
  descriptor: number;
  text: string;
}>;


export type DescriptorReviseMutation = { descriptorRevise: { proposal: { id: string } | null, userErrors: Array<{ code: string, message: string }> } };

export type GuideFullFragment = { key: string, title: string | null, displayName: string, dimension: Dimension, sourceLines: Array<number> | null, bands: Array<{ level: string | null, printed: string, descriptors: Array<{ factor: string | null, factorPrinted: boolean, text: string }> }>, notes: Array<{ key: string, address: string, part: Part, partKey: string, partTitle: string | null, kind: ClauseKind, label: string | null, title: string | null, text: string, runIn: string | null, column: Column | null, depth: number, sourceLines: Array<number> | null, points: number | null, share: number | null, scoreRole: ScoreRole, ownScoreRole: ScoreRole | null, alt: string | null, further: Array<{ field: string, lead: string, text: string }>, mentions: Array<{ field: string, start: number, end: number, term: { key: string, address: string, term: string, definition: string } }>, columns: Array<{ name: string }>, rows: Array<{ cells: Array<{ text: string, join: CellJoin | null, across: number, down: number }> }>, picture: { hash: string, width: number, height: number } | null }> };

export type GuideDraftFragment = { revision: string, key: string, title: string | null, displayName: string, dimension: Dimension, sourceLines: Array<number> | null, bands: Array<{ level: string | null, printed: string, descriptors: Array<{ factor: string | null, factorPrinted: boolean, text: string }> }>, notes: Array<{ key: string, address: string, part: Part, partKey: string, partTitle: string | null, kind: ClauseKind, label: string | null, title: string | null, text: string, runIn: string | null, column: Column | null, depth: number, sourceLines: Array<number> | null, points: number | null, share: number | null, scoreRole: ScoreRole, ownScoreRole: ScoreRole | null, alt: string | null, further: Array<{ field: string, lead: string, text: string }>, mentions: Array<{ field: string, start: number, end: number, term: { key: string, address: string, term: string, definition: string } }>, columns: Array<{ name: string }>, rows: Array<{ cells: Array<{ text: string, join: CellJoin | null, across: number, down: number }> }>, picture: { hash: string, width: number, height: number } | null }> };

export type GuidesQueryVariables = Exact<{
  edition: string;
}>;


export type GuidesQuery = { edition: { guides: Array<{ key: string, title: string | null, displayName: string, dimension: Dimension, sourceLines: Array<number> | null, bands: Array<{ level: string | null, printed: string, descriptors: Array<{ factor: string | null, factorPrinted: boolean, text: string }> }>, notes: Array<{ key: string, address: string, part: Part, partKey: string, partTitle: string | null, kind: ClauseKind, label: string | null, title: string | null, text: string, runIn: string | null, column: Column | null, depth: number, sourceLines: Array<number> | null, points: number | null, share: number | null, scoreRole: ScoreRole, ownScoreRole: ScoreRole | null, alt: string | null, further: Array<{ field: string, lead: string, text: string }>, mentions: Array<{ field: string, start: number, end: number, term: { key: string, address: string, term: string, definition: string } }>, columns: Array<{ name: string }>, rows: Array<{ cells: Array<{ text: string, join: CellJoin | null, across: number, down: number }> }>, picture: { hash: string, width: number, height: number } | null }> }>, grades: Array<{ id: string, key: string, parentKey: string | null, address: string, name: string, atLeast: number | null, unit: BandUnit, conditions: string | null, text: string, revision: string, sourceLines: Array<number> | null }> } | null };

export type ItemSideQueryVariables = Exact<{
  id: string | number;
  address: string;
  under: string;
  depth: number;
}>;


export type ItemSideQuery = { clause: { guideBasis: GuideBasis | null, key: string, address: string, part: Part, partKey: string, partTitle: string | null, kind: ClauseKind, label: string | null, title: string | null, text: string, runIn: string | null, pointsRevision: string | null, column: Column | null, combine: Combine, revision: string, points: number | null, share: number | null, scoreRole: ScoreRole, ownScoreRole: ScoreRole | null, alt: string | null, guide: { revision: string, key: string, title: string | null, displayName: string, dimension: Dimension, sourceLines: Array<number> | null, bands: Array<{ level: string | null, printed: string, descriptors: Array<{ factor: string | null, factorPrinted: boolean, text: string }> }>, notes: Array<{ key: string, address: string, part: Part, partKey: string, partTitle: string | null, kind: ClauseKind, label: string | null, title: string | null, text: string, runIn: string | null, column: Column | null, depth: number, sourceLines: Array<number> | null, points: number | null, share: number | null, scoreRole: ScoreRole, ownScoreRole: ScoreRole | null, alt: string | null, further: Array<{ field: string, lead: string, text: string }>, mentions: Array<{ field: string, start: number, end: number, term: { key: string, address: string, term: string, definition: string } }>, columns: Array<{ name: string }>, rows: Array<{ cells: Array<{ text: string, join: CellJoin | null, across: number, down: number }> }>, picture: { hash: string, width: number, height: number } | null }> } | null, wordings: Array<{ field: string, word: string, wordEnglish: string, running: boolean, text: string }>, counterpart: { key: string, points: number | null, share: number | null, pointsRevision: string | null, counterpart: { key: string } | null } | null, columns: Array<{ name: string }>, rows: Array<{ cells: Array<{ text: string, join: CellJoin | null, across: number, down: number }> }>, picture: { hash: string, width: number, height: number } | null } | null, proposal: { draft: { act: number, clauses: Array<{ key: string, address: string, part: Part, partKey: string, partTitle: string | null, kind: ClauseKind, label: string | null, title: string | null, text: string, runIn: string | null, pointsRevision: string | null, column: Column | null, combine: Combine, revision: string, points: number | null, share: number | null, scoreRole: ScoreRole, ownScoreRole: ScoreRole | null, alt: string | null, wordings: Array<{ field: string, word: string, wordEnglish: string, running: boolean, text: string }>, counterpart: { key: string, points: number | null, share: number | null, pointsRevision: string | null, counterpart: { key: string } | null } | null, columns: Array<{ name: string }>, rows: Array<{ cells: Array<{ text: string, join: CellJoin | null, across: number, down: number }> }>, picture: { hash: string, width: number, height: number } | null }> } | null } | null };

export type TableCellsFragment = { columns: Array<{ name: string }>, rows: Array<{ cells: Array<{ text: string, join: CellJoin | null, across: number, down: number }> }> };

export type TableWordsFragment = { columns: Array<{ name: string }>, rows: Array<{ cells: Array<{ text: string }> }> };

export type TermAddMutationVariables = Exact<{
  id: string | number;
  expecting: string;
  content: TermInput;
}>;


export type TermAddMutation = { termAdd: { proposal: { id: string, acts: Array<{ keys: Array<string> }> } | null, userErrors: Array<{ code: string, message: string }> } };

export type TermReviseMutationVariables = Exact<{
  id: string | number;
  key: string;
  expecting: string;
  fields: TermInput;
}>;


export type TermReviseMutation = { termRevise: { proposal: { id: string } | null, userErrors: Array<{ code: string, message: string }> } };

export type TermRetireMutationVariables = Exact<{
  id: string | number;
  key: string;
  expecting: string;
  successor?: string | null | undefined;
  reason?: string | null | undefined;
}>;


export type TermRetireMutation = { termRetire: { proposal: { id: string } | null, userErrors: Array<{ code: string, message: string }> } };

export type TermDraftFragment = { key: string, address: string, label: string | null, term: string, revision: string, wordings: Array<{ field: string, word: string, wordEnglish: string, running: boolean, text: string }> };

export type TermsQueryVariables = Exact<{
  edition: string;
}>;


export type TermsQuery = { edition: { terms: Array<{ key: string, address: string, label: string | null, term: string, english: string | null, definition: string, further: Array<{ field: string, lead: string, text: string }>, usedBy: Array<{ key: string }> }> } | null };

export type ProposalUndoMutationVariables = Exact<{
  id: string | number;
  act: number;
}>;


export type ProposalUndoMutation = { proposalUndo: { proposal: { id: string } | null, userErrors: Array<{ code: string, message: string }> } };

export type WeightSetMutationVariables = Exact<{
  id: string | number;
  key: string;
  expecting?: string | null | undefined;
  points?: number | null | undefined;
  share?: number | null | undefined;
  bothParts: boolean;
  expectingCounterpart?: string | null | undefined;
}>;


export type WeightSetMutation = { weightSet: { proposal: { id: string } | null, userErrors: Array<{ code: string, message: string }> } };

export type BearingFragment = { points: number | null, share: number | null, scoreRole: ScoreRole, ownScoreRole: ScoreRole | null };

export type TotalsFragment = { totalPoints: number | null, totalShare: number | null, bonusPoints: number | null, deductionPoints: number | null };

export type WordingsFragment = { field: string, word: string, wordEnglish: string, running: boolean, text: string };

export type FurtherFragment = { field: string, lead: string, text: string };

export type IssuePartsFragment = { id: string, rule: string, title: string, severity: Severity, stage: CheckStage | null, message: string, messageEnglish: string, entries: Array<string>, quotes: Array<string>, count: number, sourceLines: Array<number> | null, fixable: boolean, guessed: boolean, standing: IssueStanding | null, waiver: { reason: string | null, until: string, roles: Array<string>, by: { name: string } | null } | null };

export type EditionIssuesQueryVariables = Exact<{
  edition: string;
}>;


export type EditionIssuesQuery = { edition: { key: string, issues: Array<{ id: string, rule: string, title: string, severity: Severity, stage: CheckStage | null, message: string, messageEnglish: string, entries: Array<string>, quotes: Array<string>, count: number, sourceLines: Array<number> | null, fixable: boolean, guessed: boolean, standing: IssueStanding | null, waiver: { reason: string | null, until: string, roles: Array<string>, by: { name: string } | null } | null }> } | null };

export type OwnAccountQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnAccountQuery = { viewer: { username: string, secondFactor: boolean, recoveryCodesLeft: number, sessions: Array<{ id: string, address: string | null, begunAt: string, lastUsedAt: string, current: boolean }>, tokens: Array<{ id: string, name: string, award: string, scope: TokenScope, createdAt: string, expiresAt: string, lastUsedAt: string | null }> } | null };

export type PasswordChangeMutationVariables = Exact<{
  current: string;
  next: string;
}>;


export type PasswordChangeMutation = { passwordChange: { userErrors: Array<{ code: string, message: string }> } };

export type SessionEndMutationVariables = Exact<{
  id: string | number;
}>;


export type SessionEndMutation = { sessionEnd: { userErrors: Array<{ code: string, message: string }> } };

export type SessionsEndOthersMutationVariables = Exact<{ [key: string]: never; }>;


export type SessionsEndOthersMutation = { sessionsEndOthers: { userErrors: Array<{ code: string, message: string }> } };

export type FactorBeginMutationVariables = Exact<{ [key: string]: never; }>;


export type FactorBeginMutation = { factorBegin: { secret: string | null, uri: string | null, userErrors: Array<{ code: string, message: string }> } };

export type FactorConfirmMutationVariables = Exact<{
  code: string;
}>;


export type FactorConfirmMutation = { factorConfirm: { codes: Array<string> | null, userErrors: Array<{ code: string, message: string }> } };

export type RecoveryCodesRenewMutationVariables = Exact<{
  code: string;
}>;


export type RecoveryCodesRenewMutation = { recoveryCodesRenew: { codes: Array<string> | null, userErrors: Array<{ code: string, message: string }> } };

export type FactorRemoveMutationVariables = Exact<{
  code: string;
}>;


export type FactorRemoveMutation = { factorRemove: { userErrors: Array<{ code: string, message: string }> } };

export type TokenCreateMutationVariables = Exact<{
  name: string;
  award: string;
  scope: TokenScope;
  days: number;
}>;


export type TokenCreateMutation = { tokenCreate: { token: string | null, userErrors: Array<{ code: string, message: string }> } };

export type TokenEndMutationVariables = Exact<{
  id: string | number;
}>;


export type TokenEndMutation = { tokenEnd: { userErrors: Array<{ code: string, message: string }> } };

export type SignInMutationVariables = Exact<{
  username: string;
  password: string;
  code?: string | null | undefined;
}>;


export type SignInMutation = { signIn: { viewer: { username: string } | null, userErrors: Array<{ code: string, message: string }> } };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: boolean };

export type AccountsQueryVariables = Exact<{ [key: string]: never; }>;


export type AccountsQuery = { accounts: Array<{ id: string, username: string, name: string, office: Office | null, createdAt: string, disabledAt: string | null, mustChangePassword: boolean, request: { what: AccountRequestKind, at: string, by: { name: string, username: string } } | null, grants: Array<{ role: Role, reason: string | null, award: { key: string, title: string, titleEn: string | null } }> }>, awards: Array<{ key: string, title: string, titleEn: string | null, secondFactor: boolean | null }> };

export type AccountCreateMutationVariables = Exact<{
  username: string;
  name: string;
  password: string;
}>;


export type AccountCreateMutation = { accountCreate: { account: { id: string } | null, userErrors: Array<{ code: string, message: string }> } };

export type AccountDisableMutationVariables = Exact<{
  username: string;
}>;


export type AccountDisableMutation = { accountDisable: { account: { id: string } | null, userErrors: Array<{ code: string, message: string }> } };

export type GrantGiveMutationVariables = Exact<{
  username: string;
  award: string;
  role: Role;
  reason?: string | null | undefined;
}>;


export type GrantGiveMutation = { grantGive: { account: { id: string } | null, userErrors: Array<{ code: string, message: string }> } };

export type GrantRevokeMutationVariables = Exact<{
  username: string;
  award: string;
  role: Role;
}>;


export type GrantRevokeMutation = { grantRevoke: { account: { id: string } | null, userErrors: Array<{ code: string, message: string }> } };

export type AccountResetMutationVariables = Exact<{
  username: string;
}>;


export type AccountResetMutation = { accountReset: { account: { id: string } | null, userErrors: Array<{ code: string, message: string }> } };

export type AccountEnableMutationVariables = Exact<{
  username: string;
}>;


export type AccountEnableMutation = { accountEnable: { account: { id: string } | null, userErrors: Array<{ code: string, message: string }> } };

export type AccountConfirmMutationVariables = Exact<{
  username: string;
  what: AccountRequestKind;
}>;


export type AccountConfirmMutation = { accountConfirm: { password: string | null, userErrors: Array<{ code: string, message: string }> } };

export type AccountDeclineMutationVariables = Exact<{
  username: string;
  what: AccountRequestKind;
}>;


export type AccountDeclineMutation = { accountDecline: { account: { id: string } | null, userErrors: Array<{ code: string, message: string }> } };

export type AwardRequireMutationVariables = Exact<{
  award: string;
  secondFactor: boolean;
}>;


export type AwardRequireMutation = { awardRequire: { award: { key: string } | null, userErrors: Array<{ code: string, message: string }> } };

export type ProposalChangesQueryVariables = Exact<{
  id: string | number;
}>;


export type ProposalChangesQuery = { proposal: { changes: Array<{ id: string, type: ChangeType, called: ChangeName, kind: EntryKind, from: Array<string>, to: Array<string>, field: string | null, before: string | null, after: string | null, gravity: Gravity, machineGravity: Gravity, proposedGravity: Gravity | null, reason: string, phrase: string, phraseEnglish: string, indirect: Array<string>, matchedBy: MatchBasis, spans: Array<{ kind: SpanKind, text: string, callout: Callout | null }> | null, overruled: { at: string, note: string | null, roles: Array<string>, by: { name: string } | null } | null }> } | null };

export type ProposalIssuesQueryVariables = Exact<{
  id: string | number;
}>;


export type ProposalIssuesQuery = { proposal: { issues: Array<{ id: string, rule: string, title: string, severity: Severity, stage: CheckStage | null, message: string, messageEnglish: string, entries: Array<string>, quotes: Array<string>, count: number, sourceLines: Array<number> | null, fixable: boolean, guessed: boolean, standing: IssueStanding | null, waiver: { reason: string | null, until: string, roles: Array<string>, by: { name: string } | null } | null }> } | null };

export type FixInProposalMutationVariables = Exact<{
  id: string | number;
  issues: Array<string | number> | string | number;
}>;


export type FixInProposalMutation = { issuesFix: { userErrors: Array<{ code: string, message: string }> } };

export type RebaseMutationVariables = Exact<{
  id: string | number;
  expecting: number;
  choices: Array<ConflictChoice> | ConflictChoice;
  expectingLatest?: string | null | undefined;
}>;


export type RebaseMutation = { proposalRebase: { proposal: { id: string, base: { label: string, name: string | null } | null } | null, conflicts: Array<{ key: string, field: string, kind: string, base: string | null, ours: string | null, theirs: string | null }>, userErrors: Array<{ code: string, message: string }> } };

export type ProposalWaiveMutationVariables = Exact<{
  id: string | number;
  expecting: number;
  issue: string | number;
  reason: string;
  until: string;
}>;


export type ProposalWaiveMutation = { proposalWaive: { userErrors: Array<{ code: string, message: string }> } };

export type ImportPreviewQueryVariables = Exact<{
  file: ImportInput;
}>;


export type ImportPreviewQuery = { importPreview: { rubric: string | null, faults: Array<{ line: number, path: string, expected: string }>, marks: Array<{ line: number, text: string, why: string }>, comments: Array<{ line: number, author: string, at: string | null, text: string, quote: string, entry: { name: string, nameEnglish: string } | null }>, userErrors: Array<{ code: string, message: string }>, doubts: Array<{ place: string, base: { name: string, nameEnglish: string, text: string }, pair: { place: string, likeness: number, why: PairReason, head: { name: string, nameEnglish: string, text: string } } | null, others: Array<{ place: string, likeness: number, why: PairReason, head: { name: string, nameEnglish: string, text: string } }> }>, comparison: { baseKey: string, headKey: string, baseTitle: string, headTitle: string, sameRubric: boolean, base: { key: string, label: string, name: string | null, publishedOn: string | null, totalPoints: number | null } | null, head: { key: string, label: string, name: string | null, publishedOn: string | null, totalPoints: number | null } | null, changes: Array<{ id: string, type: ChangeType, called: ChangeName, kind: EntryKind, from: Array<string>, to: Array<string>, field: string | null, before: string | null, after: string | null, gravity: Gravity, machineGravity: Gravity, proposedGravity: Gravity | null, reason: string, phrase: string, phraseEnglish: string, indirect: Array<string>, matchedBy: MatchBasis, spans: Array<{ kind: SpanKind, text: string, callout: Callout | null }> | null, overruled: { at: string, note: string | null, roles: Array<string>, by: { name: string } | null } | null }>, lines: Array<{ moved: Moved | null, changes: Array<string>, base: { key: string, address: string, kind: EntryKind, part: Part | null, depth: number, heading: boolean, name: string, nameEnglish: string, label: string | null, title: string | null, runIn: string | null, text: string, points: number | null, figure: boolean, pictureHash: string | null, alt: string | null, columns: Array<{ name: string }>, rows: Array<{ cells: Array<{ text: string, join: CellJoin | null, across: number, down: number }> }>, further: Array<{ field: string, lead: string, text: string }> } | null, head: { key: string, address: string, kind: EntryKind, part: Part | null, depth: number, heading: boolean, name: string, nameEnglish: string, label: string | null, title: string | null, runIn: string | null, text: string, points: number | null, figure: boolean, pictureHash: string | null, alt: string | null, columns: Array<{ name: string }>, rows: Array<{ cells: Array<{ text: string, join: CellJoin | null, across: number, down: number }> }>, further: Array<{ field: string, lead: string, text: string }> } | null }>, points: Array<{ points: number, unit: BandUnit, cause: FlowCause, from: { address: string, label: string | null, title: string | null } | null, to: { address: string, label: string | null, title: string | null } | null }> } | null } };

export type ImportPairFragment = { place: string, likeness: number, why: PairReason, head: { name: string, nameEnglish: string, text: string } };

export type ProposalImportMutationVariables = Exact<{
  file: ImportInput;
  title: string;
  rationale: string;
  form?: ProposalForm | null | undefined;
}>;


export type ProposalImportMutation = { proposalImport: { proposal: { id: string } | null, userErrors: Array<{ code: string, message: string }> } };

export type ProposalLineFragment = { id: string, title: string, form: ProposalForm, state: ProposalState, createdAt: string, rubric: { key: string, title: string, titleEn: string | null, award: { title: string, titleEn: string | null } }, base: { key: string, label: string, name: string | null } | null, authors: Array<{ name: string, username: string }>, transitions: Array<{ name: string, allowed: boolean, reasons: Array<{ code: string }> }> };

export type OpenProposalsQueryVariables = Exact<{ [key: string]: never; }>;


export type OpenProposalsQuery = { draft: { nodes: Array<{ id: string, title: string, form: ProposalForm, state: ProposalState, createdAt: string, rubric: { key: string, title: string, titleEn: string | null, award: { title: string, titleEn: string | null } }, base: { key: string, label: string, name: string | null } | null, authors: Array<{ name: string, username: string }>, transitions: Array<{ name: string, allowed: boolean, reasons: Array<{ code: string }> }> }> }, returned: { nodes: Array<{ id: string, title: string, form: ProposalForm, state: ProposalState, createdAt: string, rubric: { key: string, title: string, titleEn: string | null, award: { title: string, titleEn: string | null } }, base: { key: string, label: string, name: string | null } | null, authors: Array<{ name: string, username: string }>, transitions: Array<{ name: string, allowed: boolean, reasons: Array<{ code: string }> }> }> }, submitted: { nodes: Array<{ id: string, title: string, form: ProposalForm, state: ProposalState, createdAt: string, rubric: { key: string, title: string, titleEn: string | null, award: { title: string, titleEn: string | null } }, base: { key: string, label: string, name: string | null } | null, authors: Array<{ name: string, username: string }>, transitions: Array<{ name: string, allowed: boolean, reasons: Array<{ code: string }> }> }> }, approved: { nodes: Array<{ id: string, title: string, form: ProposalForm, state: ProposalState, createdAt: string, rubric: { key: string, title: string, titleEn: string | null, award: { title: string, titleEn: string | null } }, base: { key: string, label: string, name: string | null } | null, authors: Array<{ name: string, username: string }>, transitions: Array<{ name: string, allowed: boolean, reasons: Array<{ code: string }> }> }> } };

export type AllProposalsQueryVariables = Exact<{
  state?: ProposalState | null | undefined;
  rubric?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type AllProposalsQuery = { proposals: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, title: string, form: ProposalForm, state: ProposalState, createdAt: string, rubric: { key: string, title: string, titleEn: string | null, award: { title: string, titleEn: string | null } }, base: { key: string, label: string, name: string | null } | null, authors: Array<{ name: string, username: string }>, transitions: Array<{ name: string, allowed: boolean, reasons: Array<{ code: string }> }> }> } };

export type DecidedQueryVariables = Exact<{
  first: number;
}>;


export type DecidedQuery = { decisions: { nodes: Array<{ id: string, transition: string, at: string, note: string | null, from: ProposalState | null, to: ProposalState | null, proposalId: string | null, by: { name: string, username: string } | null }> } };

export type ProposalPageQueryVariables = Exact<{
  id: string | number;
}>;


export type ProposalPageQuery = { proposal: { id: string, title: string, form: ProposalForm, rationale: string, createdAt: string, key: string, rubric: { key: string, title: string, titleEn: string | null, award: { key: string, title: string, titleEn: string | null }, editions: Array<{ key: string, label: string, name: string | null }> }, base: { key: string, label: string, name: string | null, title: string, state: EditionState } | null, published: { key: string, label: string, name: string | null, state: EditionState, effectiveFrom: string | null } | null, decisions: Array<{ id: string, transition: string, at: string, note: string | null, head: string, from: ProposalState | null, to: ProposalState | null, by: { name: string, username: string } | null }> } | null };

export type ProposalStandingQueryVariables = Exact<{
  id: string | number;
}>;


export type ProposalStandingQuery = { proposal: { seq: number, state: ProposalState, head: string, nextLabel: string | null, authors: Array<{ name: string, username: string }>, transitions: Array<{ name: string, allowed: boolean, reasons: Array<{ code: string }> }> } | null };

export type ProposalActsQueryVariables = Exact<{
  id: string | number;
  first?: number | null | undefined;
}>;


export type ProposalActsQuery = { proposal: { actCount: number, acts: Array<{ seq: number, name: string, at: string, keys: Array<string>, by: { name: string, username: string } }> } | null };

export type DraftEntryQueryVariables = Exact<{
  address: string;
}>;


export type DraftEntryQuery = { clause: { key: string, address: string, part: Part, partKey: string, partTitle: string | null, kind: ClauseKind, label: string | null, title: string | null, text: string, runIn: string | null, pointsRevision: string | null, column: Column | null, combine: Combine, revision: string, points: number | null, share: number | null, scoreRole: ScoreRole, ownScoreRole: ScoreRole | null, alt: string | null, wordings: Array<{ field: string, word: string, wordEnglish: string, running: boolean, text: string }>, counterpart: { key: string, points: number | null, share: number | null, pointsRevision: string | null, counterpart: { key: string } | null } | null, columns: Array<{ name: string }>, rows: Array<{ cells: Array<{ text: string, join: CellJoin | null, across: number, down: number }> }>, picture: { hash: string, width: number, height: number } | null } | null, term: { key: string, address: string, label: string | null, term: string, revision: string, wordings: Array<{ field: string, word: string, wordEnglish: string, running: boolean, text: string }> } | null, grade: { id: string, key: string, parentKey: string | null, address: string, name: string, atLeast: number | null, unit: BandUnit, conditions: string | null, text: string, revision: string, sourceLines: Array<number> | null } | null };

export type ProposalCreateMutationVariables = Exact<{
  rubric: string;
  title: string;
  rationale: string;
  form?: ProposalForm | null | undefined;
}>;


export type ProposalCreateMutation = { proposalCreate: { proposal: { id: string } | null, userErrors: Array<{ code: string, message: string }> } };

export type ProposeForQueryVariables = Exact<{
  key: string;
}>;


export type ProposeForQuery = { rubric: { key: string, title: string, titleEn: string | null, award: { title: string, titleEn: string | null }, editions: Array<{ key: string, label: string, name: string | null }> } | null };

export type ProposalByIdQueryVariables = Exact<{
  id: string | number;
}>;


export type ProposalByIdQuery = { proposal: { id: string, title: string, form: ProposalForm, state: ProposalState, createdAt: string, rubric: { key: string, title: string, titleEn: string | null, award: { title: string, titleEn: string | null } }, base: { key: string, label: string, name: string | null } | null, authors: Array<{ name: string, username: string }>, transitions: Array<{ name: string, allowed: boolean, reasons: Array<{ code: string }> }> } | null };

export type ReviewQueryVariables = Exact<{
  id: string | number;
  base: string;
  head: string;
}>;


export type ReviewQuery = { compare: { baseKey: string, headKey: string, baseTitle: string, headTitle: string, sameRubric: boolean, base: { key: string, label: string, name: string | null, publishedOn: string | null, totalPoints: number | null } | null, head: { key: string, label: string, name: string | null, publishedOn: string | null, totalPoints: number | null } | null, changes: Array<{ id: string, type: ChangeType, called: ChangeName, kind: EntryKind, from: Array<string>, to: Array<string>, field: string | null, before: string | null, after: string | null, gravity: Gravity, machineGravity: Gravity, proposedGravity: Gravity | null, reason: string, phrase: string, phraseEnglish: string, indirect: Array<string>, matchedBy: MatchBasis, spans: Array<{ kind: SpanKind, text: string, callout: Callout | null }> | null, overruled: { at: string, note: string | null, roles: Array<string>, by: { name: string } | null } | null }>, lines: Array<{ moved: Moved | null, changes: Array<string>, base: { key: string, address: string, kind: EntryKind, part: Part | null, depth: number, heading: boolean, name: string, nameEnglish: string, label: string | null, title: string | null, runIn: string | null, text: string, points: number | null, figure: boolean, pictureHash: string | null, alt: string | null, columns: Array<{ name: string }>, rows: Array<{ cells: Array<{ text: string, join: CellJoin | null, across: number, down: number }> }>, further: Array<{ field: string, lead: string, text: string }> } | null, head: { key: string, address: string, kind: EntryKind, part: Part | null, depth: number, heading: boolean, name: string, nameEnglish: string, label: string | null, title: string | null, runIn: string | null, text: string, points: number | null, figure: boolean, pictureHash: string | null, alt: string | null, columns: Array<{ name: string }>, rows: Array<{ cells: Array<{ text: string, join: CellJoin | null, across: number, down: number }> }>, further: Array<{ field: string, lead: string, text: string }> } | null }>, points: Array<{ points: number, unit: BandUnit, cause: FlowCause, from: { address: string, label: string | null, title: string | null } | null, to: { address: string, label: string | null, title: string | null } | null }> }, proposal: { id: string, seq: number, head: string, state: ProposalState, gravity: Gravity | null, seen: Array<string>, openComments: number, lastReview: number | null, quorum: { people: number, approver: boolean, have: number, missing: number }, base: { key: string, totalPoints: number | null } | null, draft: { totalPoints: number | null } | null, transitions: Array<{ name: string, allowed: boolean, reasons: Array<{ code: string }> }>, comments: Array<{ id: string, text: string, at: string, entry: string | null, change: string | null, organization: string | null, kind: CommentKind | null, proposedText: string | null, replies: Array<{ id: string, text: string, at: string, entry: string | null, change: string | null, organization: string | null, kind: CommentKind | null, proposedText: string | null, by: { name: string, username: string }, resolution: { outcome: CommentOutcome, note: string | null, at: string, by: { name: string } } | null }>, by: { name: string, username: string }, resolution: { outcome: CommentOutcome, note: string | null, at: string, by: { name: string } } | null }> } | null };

export type CommentPartsFragment = { id: string, text: string, at: string, entry: string | null, change: string | null, organization: string | null, kind: CommentKind | null, proposedText: string | null, by: { name: string, username: string }, resolution: { outcome: CommentOutcome, note: string | null, at: string, by: { name: string } } | null };

export type ChangedSinceQueryVariables = Exact<{
  id: string | number;
  act: number;
}>;


export type ChangedSinceQuery = { proposal: { changedSince: Array<string> } | null };

export type ChangeSeenMutationVariables = Exact<{
  proposal: string | number;
  changes: Array<string | number> | string | number;
  seen: boolean;
}>;


export type ChangeSeenMutation = { changeSeen: { userErrors: Array<{ code: string, message: string }> } };

export type ReviewMarkMutationVariables = Exact<{
  proposal: string | number;
}>;


export type ReviewMarkMutation = { reviewMark: { userErrors: Array<{ code: string, message: string }> } };

export type GravityOverruleMutationVariables = Exact<{
  id: string | number;
  expecting: number;
  head: string;
  change: string | number;
  gravity: Gravity;
  reason: string;
}>;


export type GravityOverruleMutation = { gravityOverrule: { userErrors: Array<{ code: string, message: string }> } };

export type CorrectionsAcceptMutationVariables = Exact<{
  id: string | number;
  expecting: number;
  head: string;
  changes: Array<string | number> | string | number;
  reason: string;
}>;


export type CorrectionsAcceptMutation = { correctionsAccept: { userErrors: Array<{ code: string, message: string }> } };

export type CommentAddMutationVariables = Exact<{
  proposal: string | number;
  text: string;
  entry?: string | null | undefined;
  change?: string | number | null | undefined;
  parent?: string | number | null | undefined;
  organization?: string | null | undefined;
  kind?: CommentKind | null | undefined;
  proposedText?: string | null | undefined;
}>;


export type CommentAddMutation = { commentAdd: { userErrors: Array<{ code: string, message: string }> } };

export type CommentSheetQueryVariables = Exact<{
  proposal: string | number;
  file: CommentSheetInput;
}>;


export type CommentSheetQuery = { commentSheet: { comments: Array<{ line: number, place: string, found: boolean, organization: string | null, kind: CommentKind | null, text: string, proposedText: string | null, standing: CommentStanding, why: Array<string>, entry: { key: string, name: string, nameEnglish: string, text: string } | null }>, marks: Array<{ line: number, text: string, why: string }>, faults: Array<{ line: number, expected: string }>, userErrors: Array<{ code: string, message: string }> } };

export type CommentsImportMutationVariables = Exact<{
  proposal: string | number;
  file: CommentSheetInput;
}>;


export type CommentsImportMutation = { commentsImport: { userErrors: Array<{ code: string, message: string }> } };

export type CommentResolveMutationVariables = Exact<{
  id: string | number;
  outcome: CommentOutcome;
  note?: string | null | undefined;
}>;


export type CommentResolveMutation = { commentResolve: { userErrors: Array<{ code: string, message: string }> } };

export type ProposalSubmitMutationVariables = Exact<{
  id: string | number;
  expecting: number;
  note?: string | null | undefined;
}>;


export type ProposalSubmitMutation = { proposalSubmit: { proposal: { id: string } | null, userErrors: Array<{ code: string, message: string }> } };

export type ProposalRecallMutationVariables = Exact<{
  id: string | number;
  expecting: number;
  note?: string | null | undefined;
}>;


export type ProposalRecallMutation = { proposalRecall: { proposal: { id: string } | null, userErrors: Array<{ code: string, message: string }> } };

export type ProposalReturnMutationVariables = Exact<{
  id: string | number;
  expecting: number;
  head: string;
  note?: string | null | undefined;
}>;


export type ProposalReturnMutation = { proposalReturn: { proposal: { id: string } | null, userErrors: Array<{ code: string, message: string }> } };

export type ProposalApproveMutationVariables = Exact<{
  id: string | number;
  expecting: number;
  head: string;
  note?: string | null | undefined;
}>;


export type ProposalApproveMutation = { proposalApprove: { proposal: { id: string } | null, userErrors: Array<{ code: string, message: string }> } };

export type ProposalPublishMutationVariables = Exact<{
  id: string | number;
  expecting: number;
  head: string;
  label: string;
  effectiveFrom: string;
  note?: string | null | undefined;
}>;


export type ProposalPublishMutation = { proposalPublish: { proposal: { id: string } | null, userErrors: Array<{ code: string, message: string }> } };

export type ProposalWithdrawMutationVariables = Exact<{
  id: string | number;
  expecting: number;
  note?: string | null | undefined;
}>;


export type ProposalWithdrawMutation = { proposalWithdraw: { proposal: { id: string } | null, userErrors: Array<{ code: string, message: string }> } };

export type ProposalUnscheduleMutationVariables = Exact<{
  id: string | number;
  expecting: number;
  note?: string | null | undefined;
}>;


export type ProposalUnscheduleMutation = { proposalUnschedule: { proposal: { id: string } | null, userErrors: Array<{ code: string, message: string }> } };

export type RecordQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  kind?: string | null | undefined;
  actor?: string | null | undefined;
}>;


export type RecordQuery = { record: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ seq: number, at: string, kind: string, username: string | null, subject: string, body: string, hash: string, prev: string }> } };

export type SearchQueryVariables = Exact<{
  query: string;
  editions?: Array<string> | string | null | undefined;
  after?: string | null | undefined;
}>;


export type SearchQuery = { search: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ cursor: string, excerpt: string, marks: Array<number>, edition: { key: string, label: string, name: string | null, title: string, rubric: { title: string, titleEn: string | null, award: { title: string, titleEn: string | null } } }, node:
        | { __typename: 'Clause', key: string, address: string, part: Part, partKey: string, partTitle: string | null, kind: ClauseKind, label: string | null, title: string | null, text: string, parent: { address: string, label: string | null, title: string | null, text: string, parent: { address: string, label: string | null, title: string | null, text: string } | null } | null }
        | { __typename: 'Grade', key: string, address: string, name: string }
        | { __typename: 'Guide', key: string, address: string, displayName: string }
        | { __typename: 'Term', key: string, address: string, term: string }
       }> } };

export type SearchEditionsQueryVariables = Exact<{ [key: string]: never; }>;


export type SearchEditionsQuery = { awards: Array<{ key: string, title: string, titleEn: string | null, rubrics: Array<{ key: string, title: string, titleEn: string | null, editions: Array<{ key: string, label: string, name: string | null, state: EditionState }> }> }> };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const MatchClauseFragmentDoc = new TypedDocumentString(`
    fragment MatchClause on Clause {
  key
  address
  part
  kind
  label
  title
  text
  points
  pointsShare
}
    `, {"fragmentName":"MatchClause"}) as unknown as TypedDocumentString<MatchClauseFragment, unknown>;
export const ChangePartsFragmentDoc = new TypedDocumentString(`
    fragment ChangeParts on Change {
  id
  type
  called
  kind
  from
  to
  field
  before
  after
  gravity
  machineGravity
  proposedGravity
  reason
  phrase
  phraseEnglish
  indirect
  matchedBy
  spans {
    kind
    text
    callout
  }
  overruled {
    at
    note
    roles
    by {
      name
    }
  }
}
    `, {"fragmentName":"ChangeParts"}) as unknown as TypedDocumentString<ChangePartsFragment, unknown>;
export const FurtherFragmentDoc = new TypedDocumentString(`
    fragment Further on FurtherLine {
  field
  lead
  text
}
    `, {"fragmentName":"Further"}) as unknown as TypedDocumentString<FurtherFragment, unknown>;
export const LineSideFragmentDoc = new TypedDocumentString(`
    fragment LineSide on LineSide {
  key
  address
  kind
  part
  depth
  heading
  name
  nameEnglish
  label
  title
  runIn
  text
  points
  columns {
    name
  }
  rows {
    cells {
      text
      join
      across
      down
    }
  }
  figure
  pictureHash
  alt
  further {
    ...Further
  }
}
    fragment Further on FurtherLine {
  field
  lead
  text
}`, {"fragmentName":"LineSide"}) as unknown as TypedDocumentString<LineSideFragment, unknown>;
export const ComparisonPartsFragmentDoc = new TypedDocumentString(`
    fragment ComparisonParts on Comparison {
  baseKey
  headKey
  baseTitle
  headTitle
  sameRubric
  base {
    key
    label
    name
    publishedOn
    totalPoints
  }
  head {
    key
    label
    name
    publishedOn
    totalPoints
  }
  changes {
    ...ChangeParts
  }
  lines {
    base {
      ...LineSide
    }
    head {
      ...LineSide
    }
    moved
    changes
  }
  points {
    points
    unit
    cause
    from {
      address
      label
      title
    }
    to {
      address
      label
      title
    }
  }
}
    fragment ChangeParts on Change {
  id
  type
  called
  kind
  from
  to
  field
  before
  after
  gravity
  machineGravity
  proposedGravity
  reason
  phrase
  phraseEnglish
  indirect
  matchedBy
  spans {
    kind
    text
    callout
  }
  overruled {
    at
    note
    roles
    by {
      name
    }
  }
}
fragment LineSide on LineSide {
  key
  address
  kind
  part
  depth
  heading
  name
  nameEnglish
  label
  title
  runIn
  text
  points
  columns {
    name
  }
  rows {
    cells {
      text
      join
      across
      down
    }
  }
  figure
  pictureHash
  alt
  further {
    ...Further
  }
}
fragment Further on FurtherLine {
  field
  lead
  text
}`, {"fragmentName":"ComparisonParts"}) as unknown as TypedDocumentString<ComparisonPartsFragment, unknown>;
export const TotalsFragmentDoc = new TypedDocumentString(`
    fragment Totals on Edition {
  totalPoints
  totalShare
  bonusPoints
  deductionPoints
}
    `, {"fragmentName":"Totals"}) as unknown as TypedDocumentString<TotalsFragment, unknown>;
export const EditionRowFragmentDoc = new TypedDocumentString(`
    fragment EditionRow on Edition {
  key
  label
  name
  title
  state
  publishedOn
  effectiveFrom
  effectiveTo
  ...Totals
  contentHash
  form
}
    fragment Totals on Edition {
  totalPoints
  totalShare
  bonusPoints
  deductionPoints
}`, {"fragmentName":"EditionRow"}) as unknown as TypedDocumentString<EditionRowFragment, unknown>;
export const AssessmentFragmentDoc = new TypedDocumentString(`
    fragment Assessment on Clause {
  assessmentTable {
    heads {
      key
      title
      text
    }
    rows {
      cells {
        lines {
          text
          clause {
            key
          }
        }
        across
        down
      }
    }
  }
}
    `, {"fragmentName":"Assessment"}) as unknown as TypedDocumentString<AssessmentFragment, unknown>;
export const BearingFragmentDoc = new TypedDocumentString(`
    fragment Bearing on Clause {
  points
  share
  scoreRole
  ownScoreRole
}
    `, {"fragmentName":"Bearing"}) as unknown as TypedDocumentString<BearingFragment, unknown>;
export const WordingsFragmentDoc = new TypedDocumentString(`
    fragment Wordings on Wording {
  field
  word
  wordEnglish
  running
  text
}
    `, {"fragmentName":"Wordings"}) as unknown as TypedDocumentString<WordingsFragment, unknown>;
export const TableCellsFragmentDoc = new TypedDocumentString(`
    fragment TableCells on Clause {
  columns {
    name
  }
  rows {
    cells {
      text
      join
      across
      down
    }
  }
}
    `, {"fragmentName":"TableCells"}) as unknown as TypedDocumentString<TableCellsFragment, unknown>;
export const FigurePartsFragmentDoc = new TypedDocumentString(`
    fragment FigureParts on Clause {
  alt
  picture {
    hash
    width
    height
  }
}
    `, {"fragmentName":"FigureParts"}) as unknown as TypedDocumentString<FigurePartsFragment, unknown>;
export const ClauseDraftFragmentDoc = new TypedDocumentString(`
    fragment ClauseDraft on Clause {
  key
  address
  part
  partKey
  partTitle
  kind
  label
  title
  text
  runIn
  ...Bearing
  pointsRevision
  column
  combine
  revision
  wordings {
    ...Wordings
  }
  ...TableCells
  ...FigureParts
  counterpart {
    key
    points
    share
    pointsRevision
    counterpart {
      key
    }
  }
}
    fragment FigureParts on Clause {
  alt
  picture {
    hash
    width
    height
  }
}
fragment TableCells on Clause {
  columns {
    name
  }
  rows {
    cells {
      text
      join
      across
      down
    }
  }
}
fragment Bearing on Clause {
  points
  share
  scoreRole
  ownScoreRole
}
fragment Wordings on Wording {
  field
  word
  wordEnglish
  running
  text
}`, {"fragmentName":"ClauseDraft"}) as unknown as TypedDocumentString<ClauseDraftFragment, unknown>;
export const DraftFactsFragmentDoc = new TypedDocumentString(`
    fragment DraftFacts on DraftText {
  act
  title
  totalPoints
  totalShare
  bonusPoints
  deductionPoints
  factsKey
  factsRevision
  childrenRevision
  termsRevision
}
    `, {"fragmentName":"DraftFacts"}) as unknown as TypedDocumentString<DraftFactsFragment, unknown>;
export const TableWordsFragmentDoc = new TypedDocumentString(`
    fragment TableWords on Clause {
  columns {
    name
  }
  rows {
    cells {
      text
    }
  }
}
    `, {"fragmentName":"TableWords"}) as unknown as TypedDocumentString<TableWordsFragment, unknown>;
export const DraftClauseFragmentDoc = new TypedDocumentString(`
    fragment DraftClause on Clause {
  key
  address
  part
  partKey
  partTitle
  kind
  label
  title
  text
  ...Bearing
  depth
  childrenRevision
  wholeRevision
  ...TableWords
}
    fragment TableWords on Clause {
  columns {
    name
  }
  rows {
    cells {
      text
    }
  }
}
fragment Bearing on Clause {
  points
  share
  scoreRole
  ownScoreRole
}`, {"fragmentName":"DraftClause"}) as unknown as TypedDocumentString<DraftClauseFragment, unknown>;
export const DraftTermFragmentDoc = new TypedDocumentString(`
    fragment DraftTerm on Term {
  key
  address
  label
  term
  english
  definition
}
    `, {"fragmentName":"DraftTerm"}) as unknown as TypedDocumentString<DraftTermFragment, unknown>;
export const DraftActFragmentDoc = new TypedDocumentString(`
    fragment DraftAct on PutForward {
  seq
  name
  at
  keys
  by {
    name
    username
  }
}
    `, {"fragmentName":"DraftAct"}) as unknown as TypedDocumentString<DraftActFragment, unknown>;
export const EntryChangedFragmentDoc = new TypedDocumentString(`
    fragment EntryChanged on ChangedEntry {
  key
  kind
  fate
  from
  to
  before
  after
}
    `, {"fragmentName":"EntryChanged"}) as unknown as TypedDocumentString<EntryChangedFragment, unknown>;
export const GradeLineFragmentDoc = new TypedDocumentString(`
    fragment GradeLine on Grade {
  id
  key
  parentKey
  address
  name
  atLeast
  unit
  conditions
  text
  revision
  sourceLines
}
    `, {"fragmentName":"GradeLine"}) as unknown as TypedDocumentString<GradeLineFragment, unknown>;
export const ClauseLineFragmentDoc = new TypedDocumentString(`
    fragment ClauseLine on Clause {
  key
  address
  part
  partKey
  partTitle
  kind
  label
  title
  text
  runIn
  ...Bearing
  column
  depth
  sourceLines
  ...TableCells
  ...FigureParts
  further {
    ...Further
  }
  mentions {
    field
    start
    end
    term {
      key
      address
      term
      definition
    }
  }
}
    fragment FigureParts on Clause {
  alt
  picture {
    hash
    width
    height
  }
}
fragment TableCells on Clause {
  columns {
    name
  }
  rows {
    cells {
      text
      join
      across
      down
    }
  }
}
fragment Bearing on Clause {
  points
  share
  scoreRole
  ownScoreRole
}
fragment Further on FurtherLine {
  field
  lead
  text
}`, {"fragmentName":"ClauseLine"}) as unknown as TypedDocumentString<ClauseLineFragment, unknown>;
export const GuideFullFragmentDoc = new TypedDocumentString(`
    fragment GuideFull on Guide {
  key
  title
  displayName
  dimension
  sourceLines
  bands {
    level
    printed
    descriptors {
      factor
      factorPrinted
      text
    }
  }
  notes {
    ...ClauseLine
  }
}
    fragment ClauseLine on Clause {
  key
  address
  part
  partKey
  partTitle
  kind
  label
  title
  text
  runIn
  ...Bearing
  column
  depth
  sourceLines
  ...TableCells
  ...FigureParts
  further {
    ...Further
  }
  mentions {
    field
    start
    end
    term {
      key
      address
      term
      definition
    }
  }
}
fragment FigureParts on Clause {
  alt
  picture {
    hash
    width
    height
  }
}
fragment TableCells on Clause {
  columns {
    name
  }
  rows {
    cells {
      text
      join
      across
      down
    }
  }
}
fragment Bearing on Clause {
  points
  share
  scoreRole
  ownScoreRole
}
fragment Further on FurtherLine {
  field
  lead
  text
}`, {"fragmentName":"GuideFull"}) as unknown as TypedDocumentString<GuideFullFragment, unknown>;
export const GuideDraftFragmentDoc = new TypedDocumentString(`
    fragment GuideDraft on Guide {
  ...GuideFull
  revision
}
    fragment ClauseLine on Clause {
  key
  address
  part
  partKey
  partTitle
  kind
  label
  title
  text
  runIn
  ...Bearing
  column
  depth
  sourceLines
  ...TableCells
  ...FigureParts
  further {
    ...Further
  }
  mentions {
    field
    start
    end
    term {
      key
      address
      term
      definition
    }
  }
}
fragment FigureParts on Clause {
  alt
  picture {
    hash
    width
    height
  }
}
fragment GuideFull on Guide {
  key
  title
  displayName
  dimension
  sourceLines
  bands {
    level
    printed
    descriptors {
      factor
      factorPrinted
      text
    }
  }
  notes {
    ...ClauseLine
  }
}
fragment TableCells on Clause {
  columns {
    name
  }
  rows {
    cells {
      text
      join
      across
      down
    }
  }
}
fragment Bearing on Clause {
  points
  share
  scoreRole
  ownScoreRole
}
fragment Further on FurtherLine {
  field
  lead
  text
}`, {"fragmentName":"GuideDraft"}) as unknown as TypedDocumentString<GuideDraftFragment, unknown>;
export const TermDraftFragmentDoc = new TypedDocumentString(`
    fragment TermDraft on Term {
  key
  address
  label
  term
  revision
  wordings {
    ...Wordings
  }
}
    fragment Wordings on Wording {
  field
  word
  wordEnglish
  running
  text
}`, {"fragmentName":"TermDraft"}) as unknown as TypedDocumentString<TermDraftFragment, unknown>;
export const IssuePartsFragmentDoc = new TypedDocumentString(`
    fragment IssueParts on Issue {
  id
  rule
  title
  severity
  stage
  message
  messageEnglish
  entries
  quotes
  count
  sourceLines
  fixable
  guessed
  standing
  waiver {
    reason
    until
    roles
    by {
      name
    }
  }
}
    `, {"fragmentName":"IssueParts"}) as unknown as TypedDocumentString<IssuePartsFragment, unknown>;
export const ImportPairFragmentDoc = new TypedDocumentString(`
    fragment ImportPair on ImportPair {
  place
  likeness
  why
  head {
    name
    nameEnglish
    text
  }
}
    `, {"fragmentName":"ImportPair"}) as unknown as TypedDocumentString<ImportPairFragment, unknown>;
export const ProposalLineFragmentDoc = new TypedDocumentString(`
    fragment ProposalLine on Proposal {
  id
  title
  form
  state
  createdAt
  rubric {
    key
    title
    titleEn
    award {
      title
      titleEn
    }
  }
  base {
    key
    label
    name
  }
  authors {
    name
    username
  }
  transitions {
    name
    allowed
    reasons {
      code
    }
  }
}
    `, {"fragmentName":"ProposalLine"}) as unknown as TypedDocumentString<ProposalLineFragment, unknown>;
export const CommentPartsFragmentDoc = new TypedDocumentString(`
    fragment CommentParts on Comment {
  id
  text
  at
  entry
  change
  organization
  kind
  proposedText
  by {
    name
    username
  }
  resolution {
    outcome
    note
    at
    by {
      name
    }
  }
}
    `, {"fragmentName":"CommentParts"}) as unknown as TypedDocumentString<CommentPartsFragment, unknown>;
export const CrosswalkDocument = new TypedDocumentString(`
    query Crosswalk($a: String!, $b: String!) {
  crosswalk(a: $a, b: $b) {
    a {
      key
      title
      totalPoints
    }
    b {
      key
      title
      totalPoints
    }
    mayConfirm
    counts {
      relation
      count
    }
    matches {
      id
      a {
        ...MatchClause
      }
      b {
        ...MatchClause
      }
      relation
      score
      basis
      rationale
      at
      author {
        name
      }
      confirmed {
        roles
      }
    }
    unmatchedA {
      ...MatchClause
    }
    unmatchedB {
      ...MatchClause
    }
  }
}
    fragment MatchClause on Clause {
  key
  address
  part
  kind
  label
  title
  text
  points
  pointsShare
}`) as unknown as TypedDocumentString<CrosswalkQuery, CrosswalkQueryVariables>;
export const MatchConfirmDocument = new TypedDocumentString(`
    mutation MatchConfirm($a: String!, $b: String, $relation: Relation!, $rationale: String!, $edition: String, $expecting: [ID!]) {
  matchConfirm(
    a: $a
    b: $b
    relation: $relation
    rationale: $rationale
    edition: $edition
    expecting: $expecting
  ) {
    userErrors {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<MatchConfirmMutation, MatchConfirmMutationVariables>;
export const MatchRetractDocument = new TypedDocumentString(`
    mutation MatchRetract($id: ID!, $reason: String!) {
  matchRetract(id: $id, reason: $reason) {
    userErrors {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<MatchRetractMutation, MatchRetractMutationVariables>;
export const TextsToCompareDocument = new TypedDocumentString(`
    query TextsToCompare {
  awards {
    key
    title
    titleEn
    rubrics {
      key
      title
      titleEn
      editions {
        key
        label
        name
        state
        publishedOn
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TextsToCompareQuery, TextsToCompareQueryVariables>;
export const CompareDocument = new TypedDocumentString(`
    query Compare($base: String!, $head: String!) {
  compare(base: $base, head: $head) {
    ...ComparisonParts
  }
}
    fragment ChangeParts on Change {
  id
  type
  called
  kind
  from
  to
  field
  before
  after
  gravity
  machineGravity
  proposedGravity
  reason
  phrase
  phraseEnglish
  indirect
  matchedBy
  spans {
    kind
    text
    callout
  }
  overruled {
    at
    note
    roles
    by {
      name
    }
  }
}
fragment LineSide on LineSide {
  key
  address
  kind
  part
  depth
  heading
  name
  nameEnglish
  label
  title
  runIn
  text
  points
  columns {
    name
  }
  rows {
    cells {
      text
      join
      across
      down
    }
  }
  figure
  pictureHash
  alt
  further {
    ...Further
  }
}
fragment ComparisonParts on Comparison {
  baseKey
  headKey
  baseTitle
  headTitle
  sameRubric
  base {
    key
    label
    name
    publishedOn
    totalPoints
  }
  head {
    key
    label
    name
    publishedOn
    totalPoints
  }
  changes {
    ...ChangeParts
  }
  lines {
    base {
      ...LineSide
    }
    head {
      ...LineSide
    }
    moved
    changes
  }
  points {
    points
    unit
    cause
    from {
      address
      label
      title
    }
    to {
      address
      label
      title
    }
  }
}
fragment Further on FurtherLine {
  field
  lead
  text
}`) as unknown as TypedDocumentString<CompareQuery, CompareQueryVariables>;
export const UnsavedKeepDocument = new TypedDocumentString(`
    mutation UnsavedKeep($username: String!, $texts: [UnsavedInput!]!) {
  unsavedKeep(username: $username, texts: $texts) {
    at
    userErrors {
      code
    }
  }
}
    `) as unknown as TypedDocumentString<UnsavedKeepMutation, UnsavedKeepMutationVariables>;
export const PreferencesDocument = new TypedDocumentString(`
    query Preferences {
  viewer {
    preferences {
      name
      value
    }
  }
}
    `) as unknown as TypedDocumentString<PreferencesQuery, PreferencesQueryVariables>;
export const PreferenceSetDocument = new TypedDocumentString(`
    mutation PreferenceSet($name: String!, $value: String!) {
  preferenceSet(name: $name, value: $value) {
    userErrors {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<PreferenceSetMutation, PreferenceSetMutationVariables>;
export const UnsavedDocument = new TypedDocumentString(`
    query Unsaved($under: String!) {
  viewer {
    username
    unsaved(under: $under) {
      place
      text
      at
    }
  }
}
    `) as unknown as TypedDocumentString<UnsavedQuery, UnsavedQueryVariables>;
export const ViewerDocument = new TypedDocumentString(`
    query Viewer {
  viewer {
    name
    username
    office
    mustChangePassword
    secondFactor
    grants {
      role
      award {
        key
        title
        titleEn
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;
export const ProposalForIssuesDocument = new TypedDocumentString(`
    mutation ProposalForIssues($rubric: String!, $title: String!, $rationale: String!) {
  proposalCreate(rubric: $rubric, title: $title, rationale: $rationale) {
    proposal {
      id
    }
    userErrors {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ProposalForIssuesMutation, ProposalForIssuesMutationVariables>;
export const FixIssuesDocument = new TypedDocumentString(`
    mutation FixIssues($id: ID!, $issues: [ID!]!) {
  issuesFix(id: $id, issues: $issues) {
    proposal {
      id
    }
    userErrors {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<FixIssuesMutation, FixIssuesMutationVariables>;
export const AwardsDocument = new TypedDocumentString(`
    query Awards {
  awards {
    key
    title
    titleEn
    rubrics {
      key
      title
      titleEn
      note
      current {
        key
        label
        name
        state
        publishedOn
        ...Totals
      }
      editions {
        key
        label
        name
        state
        publishedOn
        ...Totals
      }
    }
  }
}
    fragment Totals on Edition {
  totalPoints
  totalShare
  bonusPoints
  deductionPoints
}`) as unknown as TypedDocumentString<AwardsQuery, AwardsQueryVariables>;
export const AwardRegisterDocument = new TypedDocumentString(`
    mutation AwardRegister($key: String!, $title: String!, $titleEn: String, $expecting: String) {
  awardRegister(
    key: $key
    title: $title
    titleEn: $titleEn
    expecting: $expecting
  ) {
    award {
      key
    }
    userErrors {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<AwardRegisterMutation, AwardRegisterMutationVariables>;
export const RubricRegisterDocument = new TypedDocumentString(`
    mutation RubricRegister($award: String!, $key: String!, $title: String!, $titleEn: String, $expecting: String) {
  rubricRegister(
    award: $award
    key: $key
    title: $title
    titleEn: $titleEn
    expecting: $expecting
  ) {
    rubric {
      key
    }
    userErrors {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RubricRegisterMutation, RubricRegisterMutationVariables>;
export const RubricPageDocument = new TypedDocumentString(`
    query RubricPage($key: String!) {
  rubric(key: $key) {
    key
    title
    titleEn
    note
    award {
      key
      title
      titleEn
    }
    editions {
      ...EditionRow
    }
    parallel {
      key
      title
      titleEn
      current {
        key
      }
    }
  }
}
    fragment EditionRow on Edition {
  key
  label
  name
  title
  state
  publishedOn
  effectiveFrom
  effectiveTo
  ...Totals
  contentHash
  form
}
fragment Totals on Edition {
  totalPoints
  totalShare
  bonusPoints
  deductionPoints
}`) as unknown as TypedDocumentString<RubricPageQuery, RubricPageQueryVariables>;
export const EditionsDocument = new TypedDocumentString(`
    query Editions {
  awards {
    rubrics {
      key
      editions {
        ...EditionRow
      }
    }
  }
}
    fragment EditionRow on Edition {
  key
  label
  name
  title
  state
  publishedOn
  effectiveFrom
  effectiveTo
  ...Totals
  contentHash
  form
}
fragment Totals on Edition {
  totalPoints
  totalShare
  bonusPoints
  deductionPoints
}`) as unknown as TypedDocumentString<EditionsQuery, EditionsQueryVariables>;
export const EditionFactsDocument = new TypedDocumentString(`
    query EditionFacts($key: String!) {
  edition(key: $key) {
    ...EditionRow
    rubric {
      key
    }
  }
}
    fragment EditionRow on Edition {
  key
  label
  name
  title
  state
  publishedOn
  effectiveFrom
  effectiveTo
  ...Totals
  contentHash
  form
}
fragment Totals on Edition {
  totalPoints
  totalShare
  bonusPoints
  deductionPoints
}`) as unknown as TypedDocumentString<EditionFactsQuery, EditionFactsQueryVariables>;
export const PlaceDocument = new TypedDocumentString(`
    query Place($address: String!, $edition: String!, $place: String!) {
  clause(address: $address) {
    ...ClauseLine
    id
    amendedBy {
      key
      label
      name
      form
      publishedOn
    }
    counterpart {
      address
      part
      partKey
      partTitle
    }
    guide {
      ...GuideFull
    }
    guideBasis
    ...Assessment
  }
  term(address: $address) {
    id
    key
    address
    label
    term
    english
    definition
    further {
      ...Further
    }
    sourceLines
    usedBy {
      key
      address
      part
      partKey
      partTitle
      label
      title
      text
    }
  }
  grade(address: $address) {
    key
  }
  edition(key: $edition) {
    clauses(under: $place) {
      ...ClauseLine
    }
    grades {
      ...GradeLine
    }
  }
}
    fragment Assessment on Clause {
  assessmentTable {
    heads {
      key
      title
      text
    }
    rows {
      cells {
        lines {
          text
          clause {
            key
          }
        }
        across
        down
      }
    }
  }
}
fragment ClauseLine on Clause {
  key
  address
  part
  partKey
  partTitle
  kind
  label
  title
  text
  runIn
  ...Bearing
  column
  depth
  sourceLines
  ...TableCells
  ...FigureParts
  further {
    ...Further
  }
  mentions {
    field
    start
    end
    term {
      key
      address
      term
      definition
    }
  }
}
fragment FigureParts on Clause {
  alt
  picture {
    hash
    width
    height
  }
}
fragment GradeLine on Grade {
  id
  key
  parentKey
  address
  name
  atLeast
  unit
  conditions
  text
  revision
  sourceLines
}
fragment GuideFull on Guide {
  key
  title
  displayName
  dimension
  sourceLines
  bands {
    level
    printed
    descriptors {
      factor
      factorPrinted
      text
    }
  }
  notes {
    ...ClauseLine
  }
}
fragment TableCells on Clause {
  columns {
    name
  }
  rows {
    cells {
      text
      join
      across
      down
    }
  }
}
fragment Bearing on Clause {
  points
  share
  scoreRole
  ownScoreRole
}
fragment Further on FurtherLine {
  field
  lead
  text
}`) as unknown as TypedDocumentString<PlaceQuery, PlaceQueryVariables>;
export const LinesDocument = new TypedDocumentString(`
    query Lines($address: String!, $edition: String!, $place: String!) {
  clause(address: $address) {
    ...ClauseLine
  }
  edition(key: $edition) {
    clauses(under: $place) {
      ...ClauseLine
    }
  }
}
    fragment ClauseLine on Clause {
  key
  address
  part
  partKey
  partTitle
  kind
  label
  title
  text
  runIn
  ...Bearing
  column
  depth
  sourceLines
  ...TableCells
  ...FigureParts
  further {
    ...Further
  }
  mentions {
    field
    start
    end
    term {
      key
      address
      term
      definition
    }
  }
}
fragment FigureParts on Clause {
  alt
  picture {
    hash
    width
    height
  }
}
fragment TableCells on Clause {
  columns {
    name
  }
  rows {
    cells {
      text
      join
      across
      down
    }
  }
}
fragment Bearing on Clause {
  points
  share
  scoreRole
  ownScoreRole
}
fragment Further on FurtherLine {
  field
  lead
  text
}`) as unknown as TypedDocumentString<LinesQuery, LinesQueryVariables>;
export const ClauseAddDocument = new TypedDocumentString(`
    mutation ClauseAdd($id: ID!, $parent: String, $after: String, $expecting: String!, $content: ClauseInput!) {
  clauseAdd(
    id: $id
    parent: $parent
    after: $after
    expecting: $expecting
    content: $content
  ) {
    proposal {
      id
      acts(first: 1) {
        keys
      }
    }
    userErrors {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ClauseAddMutation, ClauseAddMutationVariables>;
export const ClauseReviseDocument = new TypedDocumentString(`
    mutation ClauseRevise($id: ID!, $key: String!, $expecting: String!, $fields: ClauseInput!) {
  clauseRevise(id: $id, key: $key, expecting: $expecting, fields: $fields) {
    proposal {
      id
    }
    userErrors {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ClauseReviseMutation, ClauseReviseMutationVariables>;
export const ClauseMoveDocument = new TypedDocumentString(`
    mutation ClauseMove($id: ID!, $key: String!, $expecting: String!, $parent: String, $after: String, $expectingPlace: String!) {
  clauseMove(
    id: $id
    key: $key
    expecting: $expecting
    parent: $parent
    after: $after
    expectingPlace: $expectingPlace
  ) {
    proposal {
      id
    }
    userErrors {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ClauseMoveMutation, ClauseMoveMutationVariables>;
export const ClauseRetireDocument = new TypedDocumentString(`
    mutation ClauseRetire($id: ID!, $key: String!, $expecting: String!, $expectingWhole: String) {
  clauseRetire(
    id: $id
    key: $key
    expecting: $expecting
    expectingWhole: $expectingWhole
  ) {
    proposal {
      id
    }
    userErrors {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ClauseRetireMutation, ClauseRetireMutationVariables>;
export const LabelSetDocument = new TypedDocumentString(`
    mutation LabelSet($id: ID!, $key: String!, $expecting: String!, $label: String) {
  labelSet(id: $id, key: $key, expecting: $expecting, label: $label) {
    proposal {
      id
    }
    userErrors {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<LabelSetMutation, LabelSetMutationVariables>;
export const ClauseSplitDocument = new TypedDocumentString(`
    mutation ClauseSplit($id: ID!, $key: String!, $expecting: String!, $parts: [SplitPartInput!]!) {
  clauseSplit(id: $id, key: $key, expecting: $expecting, parts: $parts) {
    proposal {
      id
      acts(first: 1) {
        keys
      }
    }
    userErrors {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ClauseSplitMutation, ClauseSplitMutationVariables>;
export const ClauseMergeDocument = new TypedDocumentString(`
    mutation ClauseMerge($id: ID!, $keys: [String!]!, $expecting: [String!]!, $fields: ClauseInput!) {
  clauseMerge(id: $id, keys: $keys, expecting: $expecting, fields: $fields) {
    proposal {
      id
    }
    userErrors {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ClauseMergeMutation, ClauseMergeMutationVariables>;
export const OutlineDocument = new TypedDocumentString(`
    query Outline($edition: String!) {
  edition(key: $edition) {
    key
    label
    name
    title
    state
    publishedOn
    effectiveFrom
    effectiveTo
    recordedAt
    contentHash
    ...Totals
    form
    amends {
      key
      label
      name
    }
    source {
      text
      lines
      note
    }
    rubric {
      key
      title
      titleEn
      award {
        key
        title
        titleEn
      }
      editions {
        key
        label
        name
        state
        publishedOn
      }
    }
    clauses {
      key
      address
      part
      partKey
      partTitle
      kind
      label
      title
      text
      ...Bearing
      depth
      ...TableWords
    }
  }
}
    fragment TableWords on Clause {
  columns {
    name
  }
  rows {
    cells {
      text
    }
  }
}
fragment Bearing on Clause {
  points
  share
  scoreRole
  ownScoreRole
}
fragment Totals on Edition {
  totalPoints
  totalShare
  bonusPoints
  deductionPoints
}`) as unknown as TypedDocumentString<OutlineQuery, OutlineQueryVariables>;
export const ProposalDraftDocument = new TypedDocumentString(`
    query ProposalDraft($id: ID!, $acts: Int!) {
  proposal(id: $id) {
    draft {
      ...DraftFacts
      clauses {
        ...DraftClause
      }
      terms {
        ...DraftTerm
      }
      grades {
        ...GradeLine
      }
      guides {
        key
        displayName
      }
    }
    acts(first: $acts) {
      ...DraftAct
    }
    changed {
      key
      kind
      fate
    }
  }
}
    fragment DraftFacts on DraftText {
  act
  title
  totalPoints
  totalShare
  bonusPoints
  deductionPoints
  factsKey
  factsRevision
  childrenRevision
  termsRevision
}
fragment DraftClause on Clause {
  key
  address
  part
  partKey
  partTitle
  kind
  label
  title
  text
  ...Bearing
  depth
  childrenRevision
  wholeRevision
  ...TableWords
}
fragment DraftTerm on Term {
  key
  address
  label
  term
  english
  definition
}
fragment DraftAct on PutForward {
  seq
  name
  at
  keys
  by {
    name
    username
  }
}
fragment GradeLine on Grade {
  id
  key
  parentKey
  address
  name
  atLeast
  unit
  conditions
  text
  revision
  sourceLines
}
fragment TableWords on Clause {
  columns {
    name
  }
  rows {
    cells {
      text
    }
  }
}
fragment Bearing on Clause {
  points
  share
  scoreRole
  ownScoreRole
}`) as unknown as TypedDocumentString<ProposalDraftQuery, ProposalDraftQueryVariables>;
export const DraftSinceDocument = new TypedDocumentString(`
    query DraftSince($id: ID!, $act: Int!) {
  proposal(id: $id) {
    since(act: $act) {
      draft {
        ...DraftFacts
      }
      clauses {
        ...ClauseDraft
        depth
        childrenRevision
        wholeRevision
      }
      placed {
        key
        address
        part
        partKey
        partTitle
        label
        scoreRole
        depth
        childrenRevision
        wholeRevision
      }
      terms {
        ...DraftTerm
      }
      grades {
        ...GradeLine
      }
      guides {
        key
        displayName
      }
      gone
      runs {
        kind
        after
        keys
      }
      acts {
        ...DraftAct
      }
      changed {
        key
        kind
        fate
      }
    }
  }
}
    fragment ClauseDraft on Clause {
  key
  address
  part
  partKey
  partTitle
  kind
  label
  title
  text
  runIn
  ...Bearing
  pointsRevision
  column
  combine
  revision
  wordings {
    ...Wordings
  }
  ...TableCells
  ...FigureParts
  counterpart {
    key
    points
    share
    pointsRevision
    counterpart {
      key
    }
  }
}
fragment DraftFacts on DraftText {
  act
  title
  totalPoints
  totalShare
  bonusPoints
  deductionPoints
  factsKey
  factsRevision
  childrenRevision
  termsRevision
}
fragment DraftTerm on Term {
  key
  address
  label
  term
  english
  definition
}
fragment DraftAct on PutForward {
  seq
  name
  at
  keys
  by {
    name
    username
  }
}
fragment FigureParts on Clause {
  alt
  picture {
    hash
    width
    height
  }
}
fragment GradeLine on Grade {
  id
  key
  parentKey
  address
  name
  atLeast
  unit
  conditions
  text
  revision
  sourceLines
}
fragment TableCells on Clause {
  columns {
    name
  }
  rows {
    cells {
      text
      join
      across
      down
    }
  }
}
fragment Bearing on Clause {
  points
  share
  scoreRole
  ownScoreRole
}
fragment Wordings on Wording {
  field
  word
  wordEnglish
  running
  text
}`) as unknown as TypedDocumentString<DraftSinceQuery, DraftSinceQueryVariables>;
export const ProposalChangedDocument = new TypedDocumentString(`
    query ProposalChanged($id: ID!, $entries: [String!]!) {
  proposal(id: $id) {
    changed(entries: $entries) {
      ...EntryChanged
    }
  }
}
    fragment EntryChanged on ChangedEntry {
  key
  kind
  fate
  from
  to
  before
  after
}`) as unknown as TypedDocumentString<ProposalChangedQuery, ProposalChangedQueryVariables>;
export const FactsReviseDocument = new TypedDocumentString(`
    mutation FactsRevise($id: ID!, $key: String!, $expecting: String!, $title: String!) {
  factsRevise(id: $id, key: $key, expecting: $expecting, title: $title) {
    proposal {
      id
    }
    userErrors {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<FactsReviseMutation, FactsReviseMutationVariables>;
export const PictureAddDocument = new TypedDocumentString(`
    mutation PictureAdd($id: ID!, $data: String!) {
  pictureAdd(id: $id, data: $data) {
    picture {
      hash
    }
    userErrors {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<PictureAddMutation, PictureAddMutationVariables>;
export const GradeAddDocument = new TypedDocumentString(`
    mutation GradeAdd($id: ID!, $parent: String, $after: String, $expecting: String!, $content: GradeInput!) {
  done: gradeAdd(
    id: $id
    parent: $parent
    after: $after
    expecting: $expecting
    content: $content
  ) {
    proposal {
      id
      acts(first: 1) {
        keys
      }
    }
    userErrors {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<GradeAddMutation, GradeAddMutationVariables>;
export const GradeReviseDocument = new TypedDocumentString(`
    mutation GradeRevise($id: ID!, $key: String!, $expecting: String!, $fields: GradeInput!) {
  gradeRevise(id: $id, key: $key, expecting: $expecting, fields: $fields) {
    proposal {
      id
    }
    userErrors {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<GradeReviseMutation, GradeReviseMutationVariables>;
export const GradeMoveDocument = new TypedDocumentString(`
    mutation GradeMove($id: ID!, $key: String!, $expecting: String!, $parent: String, $after: String, $expectingPlace: String) {
  gradeMove(
    id: $id
    key: $key
    expecting: $expecting
    parent: $parent
    after: $after
    expectingPlace: $expectingPlace
  ) {
    proposal {
      id
    }
    userErrors {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<GradeMoveMutation, GradeMoveMutationVariables>;
export const GradeRetireDocument = new TypedDocumentString(`
    mutation GradeRetire($id: ID!, $key: String!, $expecting: String!) {
  gradeRetire(id: $id, key: $key, expecting: $expecting) {
    proposal {
      id
    }
    userErrors {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<GradeRetireMutation, GradeRetireMutationVariables>;
export const DraftGuidesDocument = new TypedDocumentString(`
    query DraftGuides($id: ID!) {
  proposal(id: $id) {
    draft {
      guides {
        ...GuideDraft
      }
    }
  }
}
    fragment ClauseLine on Clause {
  key
  address
  part
  partKey
  partTitle
  kind
  label
  title
  text
  runIn
  ...Bearing
  column
  depth
  sourceLines
  ...TableCells
  ...FigureParts
  further {
    ...Further
  }
  mentions {
    field
    start
    end
    term {
      key
      address
      term
      definition
    }
  }
}
fragment FigureParts on Clause {
  alt
  picture {
    hash
    width
    height
  }
}
fragment GuideFull on Guide {
  key
  title
  displayName
  dimension
  sourceLines
  bands {
    level
    printed
    descriptors {
      factor
      factorPrinted
      text
    }
  }
  notes {
    ...ClauseLine
  }
}
fragment GuideDraft on Guide {
  ...GuideFull
  revision
}
fragment TableCells on Clause {
  columns {
    name
  }
  rows {
    cells {
      text
      join
      across
      down
    }
  }
}
fragment Bearing on Clause {
  points
  share
  scoreRole
  ownScoreRole
}
fragment Further on FurtherLine {
  field
  lead
  text
}`) as unknown as TypedDocumentString<DraftGuidesQuery, DraftGuidesQueryVariables>;
export const DescriptorReviseDocument = new TypedDocumentString(`
    mutation DescriptorRevise($id: ID!, $key: String!, $expecting: String!, $band: Int!, $descriptor: Int!, $text: String!) {
  descriptorRevise(
    id: $id
    key: $key
    expecting: $expecting
    band: $band
    descriptor: $descriptor
    fields: {text: $text}
  ) {
    proposal {
      id
    }
    userErrors {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DescriptorReviseMutation, DescriptorReviseMutationVariables>;
export const GuidesDocument = new TypedDocumentString(`
    query Guides($edition: String!) {
  edition(key: $edition) {
    guides {
      ...GuideFull
    }
    grades {
      ...GradeLine
    }
  }
}
    fragment ClauseLine on Clause {
  key
  address
  part
  partKey
  partTitle
  kind
  label
  title
  text
  runIn
  ...Bearing
  column
  depth
  sourceLines
  ...TableCells
  ...FigureParts
  further {
    ...Further
  }
  mentions {
    field
    start
    end
    term {
      key
      address
      term
      definition
    }
  }
}
fragment FigureParts on Clause {
  alt
  picture {
    hash
    width
    height
  }
}
fragment GradeLine on Grade {
  id
  key
  parentKey
  address
  name
  atLeast
  unit
  conditions
  text
  revision
  sourceLines
}
fragment GuideFull on Guide {
  key
  title
  displayName
  dimension
  sourceLines
  bands {
    level
    printed
    descriptors {
      factor
      factorPrinted
      text
    }
  }
  notes {
    ...ClauseLine
  }
}
fragment TableCells on Clause {
  columns {
    name
  }
  rows {
    cells {
      text
      join
      across
      down
    }
  }
}
fragment Bearing on Clause {
  points
  share
  scoreRole
  ownScoreRole
}
fragment Further on FurtherLine {
  field
  lead
  text
}`) as unknown as TypedDocumentString<GuidesQuery, GuidesQueryVariables>;
export const ItemSideDocument = new TypedDocumentString(`
    query ItemSide($id: ID!, $address: String!, $under: String!, $depth: Int!) {
  clause(address: $address) {
    ...ClauseDraft
    guide {
      ...GuideDraft
    }
    guideBasis
  }
  proposal(id: $id) {
    draft {
      act
      clauses(under: $under, depth: $depth) {
        ...ClauseDraft
      }
    }
  }
}
    fragment ClauseLine on Clause {
  key
  address
  part
  partKey
  partTitle
  kind
  label
  title
  text
  runIn
  ...Bearing
  column
  depth
  sourceLines
  ...TableCells
  ...FigureParts
  further {
    ...Further
  }
  mentions {
    field
    start
    end
    term {
      key
      address
      term
      definition
    }
  }
}
fragment ClauseDraft on Clause {
  key
  address
  part
  partKey
  partTitle
  kind
  label
  title
  text
  runIn
  ...Bearing
  pointsRevision
  column
  combine
  revision
  wordings {
    ...Wordings
  }
  ...TableCells
  ...FigureParts
  counterpart {
    key
    points
    share
    pointsRevision
    counterpart {
      key
    }
  }
}
fragment FigureParts on Clause {
  alt
  picture {
    hash
    width
    height
  }
}
fragment GuideFull on Guide {
  key
  title
  displayName
  dimension
  sourceLines
  bands {
    level
    printed
    descriptors {
      factor
      factorPrinted
      text
    }
  }
  notes {
    ...ClauseLine
  }
}
fragment GuideDraft on Guide {
  ...GuideFull
  revision
}
fragment TableCells on Clause {
  columns {
    name
  }
  rows {
    cells {
      text
      join
      across
      down
    }
  }
}
fragment Bearing on Clause {
  points
  share
  scoreRole
  ownScoreRole
}
fragment Wordings on Wording {
  field
  word
  wordEnglish
  running
  text
}
fragment Further on FurtherLine {
  field
  lead
  text
}`) as unknown as TypedDocumentString<ItemSideQuery, ItemSideQueryVariables>;
export const TermAddDocument = new TypedDocumentString(`
    mutation TermAdd($id: ID!, $expecting: String!, $content: TermInput!) {
  termAdd(id: $id, expecting: $expecting, content: $content) {
    proposal {
      id
      acts(first: 1) {
        keys
      }
    }
    userErrors {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<TermAddMutation, TermAddMutationVariables>;
export const TermReviseDocument = new TypedDocumentString(`
    mutation TermRevise($id: ID!, $key: String!, $expecting: String!, $fields: TermInput!) {
  termRevise(id: $id, key: $key, expecting: $expecting, fields: $fields) {
    proposal {
      id
    }
    userErrors {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<TermReviseMutation, TermReviseMutationVariables>;
export const TermRetireDocument = new TypedDocumentString(`
    mutation TermRetire($id: ID!, $key: String!, $expecting: String!, $successor: String, $reason: String) {
  termRetire(
    id: $id
    key: $key
    expecting: $expecting
    successor: $successor
    reason: $reason
  ) {
    proposal {
      id
    }
    userErrors {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<TermRetireMutation, TermRetireMutationVariables>;
export const TermsDocument = new TypedDocumentString(`
    query Terms($edition: String!) {
  edition(key: $edition) {
    terms {
      key
      address
      label
      term
      english
      definition
      further {
        ...Further
      }
      usedBy {
        key
      }
    }
  }
}
    fragment Further on FurtherLine {
  field
  lead
  text
}`) as unknown as TypedDocumentString<TermsQuery, TermsQueryVariables>;
export const ProposalUndoDocument = new TypedDocumentString(`
    mutation ProposalUndo($id: ID!, $act: Int!) {
  proposalUndo(id: $id, act: $act) {
    proposal {
      id
    }
    userErrors {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ProposalUndoMutation, ProposalUndoMutationVariables>;
export const WeightSetDocument = new TypedDocumentString(`
    mutation WeightSet($id: ID!, $key: String!, $expecting: String, $points: Float, $share: Float, $bothParts: Boolean!, $expectingCounterpart: String) {
  weightSet(
    id: $id
    key: $key
    expecting: $expecting
    points: $points
    share: $share
    bothParts: $bothParts
    expectingCounterpart: $expectingCounterpart
  ) {
    proposal {
      id
    }
    userErrors {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<WeightSetMutation, WeightSetMutationVariables>;
export const EditionIssuesDocument = new TypedDocumentString(`
    query EditionIssues($edition: String!) {
  edition(key: $edition) {
    key
    issues {
      ...IssueParts
    }
  }
}
    fragment IssueParts on Issue {
  id
  rule
  title
  severity
  stage
  message
  messageEnglish
  entries
  quotes
  count
  sourceLines
  fixable
  guessed
  standing
  waiver {
    reason
    until
    roles
    by {
      name
    }
  }
}`) as unknown as TypedDocumentString<EditionIssuesQuery, EditionIssuesQueryVariables>;
export const OwnAccountDocument = new TypedDocumentString(`
    query OwnAccount {
  viewer {
    username
    secondFactor
    recoveryCodesLeft
    sessions {
      id
      address
      begunAt
      lastUsedAt
      current
    }
    tokens {
      id
      name
      award
      scope
      createdAt
      expiresAt
      lastUsedAt
    }
  }
}
    `) as unknown as TypedDocumentString<OwnAccountQuery, OwnAccountQueryVariables>;
export const PasswordChangeDocument = new TypedDocumentString(`
    mutation PasswordChange($current: String!, $next: String!) {
  passwordChange(current: $current, new: $next) {
    userErrors {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<PasswordChangeMutation, PasswordChangeMutationVariables>;
export const SessionEndDocument = new TypedDocumentString(`
    mutation SessionEnd($id: ID!) {
  sessionEnd(id: $id) {
    userErrors {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SessionEndMutation, SessionEndMutationVariables>;
export const SessionsEndOthersDocument = new TypedDocumentString(`
    mutation SessionsEndOthers {
  sessionsEndOthers {
    userErrors {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SessionsEndOthersMutation, SessionsEndOthersMutationVariables>;
export const FactorBeginDocument = new TypedDocumentString(`
    mutation FactorBegin {
  factorBegin {
    secret
    uri
    userErrors {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<FactorBeginMutation, FactorBeginMutationVariables>;
export const FactorConfirmDocument = new TypedDocumentString(`
    mutation FactorConfirm($code: String!) {
  factorConfirm(code: $code) {
    codes
    userErrors {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<FactorConfirmMutation, FactorConfirmMutationVariables>;
export const RecoveryCodesRenewDocument = new TypedDocumentString(`
    mutation RecoveryCodesRenew($code: String!) {
  recoveryCodesRenew(code: $code) {
    codes
    userErrors {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RecoveryCodesRenewMutation, RecoveryCodesRenewMutationVariables>;
export const FactorRemoveDocument = new TypedDocumentString(`
    mutation FactorRemove($code: String!) {
  factorRemove(code: $code) {
    userErrors {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<FactorRemoveMutation, FactorRemoveMutationVariables>;
export const TokenCreateDocument = new TypedDocumentString(`
    mutation TokenCreate($name: String!, $award: String!, $scope: TokenScope!, $days: Int!) {
  tokenCreate(name: $name, award: $award, scope: $scope, days: $days) {
    token
    userErrors {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<TokenCreateMutation, TokenCreateMutationVariables>;
export const TokenEndDocument = new TypedDocumentString(`
    mutation TokenEnd($id: ID!) {
  tokenEnd(id: $id) {
    userErrors {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<TokenEndMutation, TokenEndMutationVariables>;
export const SignInDocument = new TypedDocumentString(`
    mutation SignIn($username: String!, $password: String!, $code: String) {
  signIn(username: $username, password: $password, code: $code) {
    viewer {
      username
    }
    userErrors {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const SignOutDocument = new TypedDocumentString(`
    mutation SignOut {
  signOut
}
    `) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const AccountsDocument = new TypedDocumentString(`
    query Accounts {
  accounts {
    id
    username
    name
    office
    createdAt
    disabledAt
    mustChangePassword
    request {
      what
      at
      by {
        name
        username
      }
    }
    grants {
      role
      reason
      award {
        key
        title
        titleEn
      }
    }
  }
  awards {
    key
    title
    titleEn
    secondFactor
  }
}
    `) as unknown as TypedDocumentString<AccountsQuery, AccountsQueryVariables>;
export const AccountCreateDocument = new TypedDocumentString(`
    mutation AccountCreate($username: String!, $name: String!, $password: String!) {
  accountCreate(username: $username, name: $name, password: $password) {
    account {
      id
    }
    userErrors {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<AccountCreateMutation, AccountCreateMutationVariables>;
export const AccountDisableDocument = new TypedDocumentString(`
    mutation AccountDisable($username: String!) {
  accountDisable(username: $username) {
    account {
      id
    }
    userErrors {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<AccountDisableMutation, AccountDisableMutationVariables>;
export const GrantGiveDocument = new TypedDocumentString(`
    mutation GrantGive($username: String!, $award: String!, $role: Role!, $reason: String) {
  grantGive(username: $username, award: $award, role: $role, reason: $reason) {
    account {
      id
    }
    userErrors {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<GrantGiveMutation, GrantGiveMutationVariables>;
export const GrantRevokeDocument = new TypedDocumentString(`
    mutation GrantRevoke($username: String!, $award: String!, $role: Role!) {
  grantRevoke(username: $username, award: $award, role: $role) {
    account {
      id
    }
    userErrors {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<GrantRevokeMutation, GrantRevokeMutationVariables>;
export const AccountResetDocument = new TypedDocumentString(`
    mutation AccountReset($username: String!) {
  accountReset(username: $username) {
    account {
      id
    }
    userErrors {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<AccountResetMutation, AccountResetMutationVariables>;
export const AccountEnableDocument = new TypedDocumentString(`
    mutation AccountEnable($username: String!) {
  accountEnable(username: $username) {
    account {
      id
    }
    userErrors {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<AccountEnableMutation, AccountEnableMutationVariables>;
export const AccountConfirmDocument = new TypedDocumentString(`
    mutation AccountConfirm($username: String!, $what: AccountRequestKind!) {
  accountConfirm(username: $username, what: $what) {
    password
    userErrors {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<AccountConfirmMutation, AccountConfirmMutationVariables>;
export const AccountDeclineDocument = new TypedDocumentString(`
    mutation AccountDecline($username: String!, $what: AccountRequestKind!) {
  accountDecline(username: $username, what: $what) {
    account {
      id
    }
    userErrors {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<AccountDeclineMutation, AccountDeclineMutationVariables>;
export const AwardRequireDocument = new TypedDocumentString(`
    mutation AwardRequire($award: String!, $secondFactor: Boolean!) {
  awardRequire(award: $award, secondFactor: $secondFactor) {
    award {
      key
    }
    userErrors {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<AwardRequireMutation, AwardRequireMutationVariables>;
export const ProposalChangesDocument = new TypedDocumentString(`
    query ProposalChanges($id: ID!) {
  proposal(id: $id) {
    changes {
      ...ChangeParts
    }
  }
}
    fragment ChangeParts on Change {
  id
  type
  called
  kind
  from
  to
  field
  before
  after
  gravity
  machineGravity
  proposedGravity
  reason
  phrase
  phraseEnglish
  indirect
  matchedBy
  spans {
    kind
    text
    callout
  }
  overruled {
    at
    note
    roles
    by {
      name
    }
  }
}`) as unknown as TypedDocumentString<ProposalChangesQuery, ProposalChangesQueryVariables>;
export const ProposalIssuesDocument = new TypedDocumentString(`
    query ProposalIssues($id: ID!) {
  proposal(id: $id) {
    issues {
      ...IssueParts
    }
  }
}
    fragment IssueParts on Issue {
  id
  rule
  title
  severity
  stage
  message
  messageEnglish
  entries
  quotes
  count
  sourceLines
  fixable
  guessed
  standing
  waiver {
    reason
    until
    roles
    by {
      name
    }
  }
}`) as unknown as TypedDocumentString<ProposalIssuesQuery, ProposalIssuesQueryVariables>;
export const FixInProposalDocument = new TypedDocumentString(`
    mutation FixInProposal($id: ID!, $issues: [ID!]!) {
  issuesFix(id: $id, issues: $issues) {
    userErrors {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<FixInProposalMutation, FixInProposalMutationVariables>;
export const RebaseDocument = new TypedDocumentString(`
    mutation Rebase($id: ID!, $expecting: Int!, $choices: [ConflictChoice!]!, $expectingLatest: String) {
  proposalRebase(
    id: $id
    expecting: $expecting
    choices: $choices
    expectingLatest: $expectingLatest
  ) {
    proposal {
      id
      base {
        label
        name
      }
    }
    conflicts {
      key
      field
      kind
      base
      ours
      theirs
    }
    userErrors {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RebaseMutation, RebaseMutationVariables>;
export const ProposalWaiveDocument = new TypedDocumentString(`
    mutation ProposalWaive($id: ID!, $expecting: Int!, $issue: ID!, $reason: String!, $until: Date!) {
  proposalWaive(
    id: $id
    expecting: $expecting
    issue: $issue
    reason: $reason
    until: $until
  ) {
    userErrors {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ProposalWaiveMutation, ProposalWaiveMutationVariables>;
export const ImportPreviewDocument = new TypedDocumentString(`
    query ImportPreview($file: ImportInput!) {
  importPreview(file: $file) {
    rubric
    faults {
      line
      path
      expected
    }
    marks {
      line
      text
      why
    }
    comments {
      line
      author
      at
      text
      quote
      entry {
        name
        nameEnglish
      }
    }
    userErrors {
      code
      message
    }
    doubts {
      place
      base {
        name
        nameEnglish
        text
      }
      pair {
        ...ImportPair
      }
      others {
        ...ImportPair
      }
    }
    comparison {
      ...ComparisonParts
    }
  }
}
    fragment ChangeParts on Change {
  id
  type
  called
  kind
  from
  to
  field
  before
  after
  gravity
  machineGravity
  proposedGravity
  reason
  phrase
  phraseEnglish
  indirect
  matchedBy
  spans {
    kind
    text
    callout
  }
  overruled {
    at
    note
    roles
    by {
      name
    }
  }
}
fragment LineSide on LineSide {
  key
  address
  kind
  part
  depth
  heading
  name
  nameEnglish
  label
  title
  runIn
  text
  points
  columns {
    name
  }
  rows {
    cells {
      text
      join
      across
      down
    }
  }
  figure
  pictureHash
  alt
  further {
    ...Further
  }
}
fragment ComparisonParts on Comparison {
  baseKey
  headKey
  baseTitle
  headTitle
  sameRubric
  base {
    key
    label
    name
    publishedOn
    totalPoints
  }
  head {
    key
    label
    name
    publishedOn
    totalPoints
  }
  changes {
    ...ChangeParts
  }
  lines {
    base {
      ...LineSide
    }
    head {
      ...LineSide
    }
    moved
    changes
  }
  points {
    points
    unit
    cause
    from {
      address
      label
      title
    }
    to {
      address
      label
      title
    }
  }
}
fragment Further on FurtherLine {
  field
  lead
  text
}
fragment ImportPair on ImportPair {
  place
  likeness
  why
  head {
    name
    nameEnglish
    text
  }
}`) as unknown as TypedDocumentString<ImportPreviewQuery, ImportPreviewQueryVariables>;
export const ProposalImportDocument = new TypedDocumentString(`
    mutation ProposalImport($file: ImportInput!, $title: String!, $rationale: String!, $form: ProposalForm) {
  proposalImport(file: $file, title: $title, rationale: $rationale, form: $form) {
    proposal {
      id
    }
    userErrors {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ProposalImportMutation, ProposalImportMutationVariables>;
export const OpenProposalsDocument = new TypedDocumentString(`
    query OpenProposals {
  draft: proposals(state: DRAFT, first: 100) {
    nodes {
      ...ProposalLine
    }
  }
  returned: proposals(state: RETURNED, first: 100) {
    nodes {
      ...ProposalLine
    }
  }
  submitted: proposals(state: SUBMITTED, first: 100) {
    nodes {
      ...ProposalLine
    }
  }
  approved: proposals(state: APPROVED, first: 100) {
    nodes {
      ...ProposalLine
    }
  }
}
    fragment ProposalLine on Proposal {
  id
  title
  form
  state
  createdAt
  rubric {
    key
    title
    titleEn
    award {
      title
      titleEn
    }
  }
  base {
    key
    label
    name
  }
  authors {
    name
    username
  }
  transitions {
    name
    allowed
    reasons {
      code
    }
  }
}`) as unknown as TypedDocumentString<OpenProposalsQuery, OpenProposalsQueryVariables>;
export const AllProposalsDocument = new TypedDocumentString(`
    query AllProposals($state: ProposalState, $rubric: String, $first: Int!, $after: String) {
  proposals(state: $state, rubric: $rubric, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...ProposalLine
    }
  }
}
    fragment ProposalLine on Proposal {
  id
  title
  form
  state
  createdAt
  rubric {
    key
    title
    titleEn
    award {
      title
      titleEn
    }
  }
  base {
    key
    label
    name
  }
  authors {
    name
    username
  }
  transitions {
    name
    allowed
    reasons {
      code
    }
  }
}`) as unknown as TypedDocumentString<AllProposalsQuery, AllProposalsQueryVariables>;
export const DecidedDocument = new TypedDocumentString(`
    query Decided($first: Int!) {
  decisions(first: $first) {
    nodes {
      id
      transition
      at
      note
      from
      to
      proposalId
      by {
        name
        username
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DecidedQuery, DecidedQueryVariables>;
export const ProposalPageDocument = new TypedDocumentString(`
    query ProposalPage($id: ID!) {
  proposal(id: $id) {
    id
    title
    form
    rationale
    createdAt
    key
    rubric {
      key
      title
      titleEn
      award {
        key
        title
        titleEn
      }
      editions {
        key
        label
        name
      }
    }
    base {
      key
      label
      name
      title
      state
    }
    published {
      key
      label
      name
      state
      effectiveFrom
    }
    decisions {
      id
      transition
      at
      note
      head
      from
      to
      by {
        name
        username
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ProposalPageQuery, ProposalPageQueryVariables>;
export const ProposalStandingDocument = new TypedDocumentString(`
    query ProposalStanding($id: ID!) {
  proposal(id: $id) {
    seq
    state
    head
    nextLabel
    authors {
      name
      username
    }
    transitions {
      name
      allowed
      reasons {
        code
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ProposalStandingQuery, ProposalStandingQueryVariables>;
export const ProposalActsDocument = new TypedDocumentString(`
    query ProposalActs($id: ID!, $first: Int) {
  proposal(id: $id) {
    actCount
    acts(first: $first) {
      ...DraftAct
    }
  }
}
    fragment DraftAct on PutForward {
  seq
  name
  at
  keys
  by {
    name
    username
  }
}`) as unknown as TypedDocumentString<ProposalActsQuery, ProposalActsQueryVariables>;
export const DraftEntryDocument = new TypedDocumentString(`
    query DraftEntry($address: String!) {
  clause(address: $address) {
    ...ClauseDraft
  }
  term(address: $address) {
    ...TermDraft
  }
  grade(address: $address) {
    ...GradeLine
  }
}
    fragment ClauseDraft on Clause {
  key
  address
  part
  partKey
  partTitle
  kind
  label
  title
  text
  runIn
  ...Bearing
  pointsRevision
  column
  combine
  revision
  wordings {
    ...Wordings
  }
  ...TableCells
  ...FigureParts
  counterpart {
    key
    points
    share
    pointsRevision
    counterpart {
      key
    }
  }
}
fragment FigureParts on Clause {
  alt
  picture {
    hash
    width
    height
  }
}
fragment GradeLine on Grade {
  id
  key
  parentKey
  address
  name
  atLeast
  unit
  conditions
  text
  revision
  sourceLines
}
fragment TableCells on Clause {
  columns {
    name
  }
  rows {
    cells {
      text
      join
      across
      down
    }
  }
}
fragment TermDraft on Term {
  key
  address
  label
  term
  revision
  wordings {
    ...Wordings
  }
}
fragment Bearing on Clause {
  points
  share
  scoreRole
  ownScoreRole
}
fragment Wordings on Wording {
  field
  word
  wordEnglish
  running
  text
}`) as unknown as TypedDocumentString<DraftEntryQuery, DraftEntryQueryVariables>;
export const ProposalCreateDocument = new TypedDocumentString(`
    mutation ProposalCreate($rubric: String!, $title: String!, $rationale: String!, $form: ProposalForm) {
  proposalCreate(
    rubric: $rubric
    title: $title
    rationale: $rationale
    form: $form
  ) {
    proposal {
      id
    }
    userErrors {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ProposalCreateMutation, ProposalCreateMutationVariables>;
export const ProposeForDocument = new TypedDocumentString(`
    query ProposeFor($key: String!) {
  rubric(key: $key) {
    key
    title
    titleEn
    award {
      title
      titleEn
    }
    editions {
      key
      label
      name
    }
  }
}
    `) as unknown as TypedDocumentString<ProposeForQuery, ProposeForQueryVariables>;
export const ProposalByIdDocument = new TypedDocumentString(`
    query ProposalById($id: ID!) {
  proposal(id: $id) {
    ...ProposalLine
  }
}
    fragment ProposalLine on Proposal {
  id
  title
  form
  state
  createdAt
  rubric {
    key
    title
    titleEn
    award {
      title
      titleEn
    }
  }
  base {
    key
    label
    name
  }
  authors {
    name
    username
  }
  transitions {
    name
    allowed
    reasons {
      code
    }
  }
}`) as unknown as TypedDocumentString<ProposalByIdQuery, ProposalByIdQueryVariables>;
export const ReviewDocument = new TypedDocumentString(`
    query Review($id: ID!, $base: String!, $head: String!) {
  compare(base: $base, head: $head) {
    ...ComparisonParts
  }
  proposal(id: $id) {
    id
    seq
    head
    state
    gravity
    seen
    openComments
    lastReview
    quorum {
      people
      approver
      have
      missing
    }
    base {
      key
      totalPoints
    }
    draft {
      totalPoints
    }
    transitions {
      name
      allowed
      reasons {
        code
      }
    }
    comments {
      ...CommentParts
      replies {
        ...CommentParts
      }
    }
  }
}
    fragment ChangeParts on Change {
  id
  type
  called
  kind
  from
  to
  field
  before
  after
  gravity
  machineGravity
  proposedGravity
  reason
  phrase
  phraseEnglish
  indirect
  matchedBy
  spans {
    kind
    text
    callout
  }
  overruled {
    at
    note
    roles
    by {
      name
    }
  }
}
fragment LineSide on LineSide {
  key
  address
  kind
  part
  depth
  heading
  name
  nameEnglish
  label
  title
  runIn
  text
  points
  columns {
    name
  }
  rows {
    cells {
      text
      join
      across
      down
    }
  }
  figure
  pictureHash
  alt
  further {
    ...Further
  }
}
fragment ComparisonParts on Comparison {
  baseKey
  headKey
  baseTitle
  headTitle
  sameRubric
  base {
    key
    label
    name
    publishedOn
    totalPoints
  }
  head {
    key
    label
    name
    publishedOn
    totalPoints
  }
  changes {
    ...ChangeParts
  }
  lines {
    base {
      ...LineSide
    }
    head {
      ...LineSide
    }
    moved
    changes
  }
  points {
    points
    unit
    cause
    from {
      address
      label
      title
    }
    to {
      address
      label
      title
    }
  }
}
fragment Further on FurtherLine {
  field
  lead
  text
}
fragment CommentParts on Comment {
  id
  text
  at
  entry
  change
  organization
  kind
  proposedText
  by {
    name
    username
  }
  resolution {
    outcome
    note
    at
    by {
      name
    }
  }
}`) as unknown as TypedDocumentString<ReviewQuery, ReviewQueryVariables>;
export const ChangedSinceDocument = new TypedDocumentString(`
    query ChangedSince($id: ID!, $act: Int!) {
  proposal(id: $id) {
    changedSince(act: $act)
  }
}
    `) as unknown as TypedDocumentString<ChangedSinceQuery, ChangedSinceQueryVariables>;
export const ChangeSeenDocument = new TypedDocumentString(`
    mutation ChangeSeen($proposal: ID!, $changes: [ID!]!, $seen: Boolean!) {
  changeSeen(proposal: $proposal, changes: $changes, seen: $seen) {
    userErrors {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ChangeSeenMutation, ChangeSeenMutationVariables>;
export const ReviewMarkDocument = new TypedDocumentString(`
    mutation ReviewMark($proposal: ID!) {
  reviewMark(proposal: $proposal) {
    userErrors {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ReviewMarkMutation, ReviewMarkMutationVariables>;
export const GravityOverruleDocument = new TypedDocumentString(`
    mutation GravityOverrule($id: ID!, $expecting: Int!, $head: String!, $change: ID!, $gravity: Gravity!, $reason: String!) {
  gravityOverrule(
    id: $id
    expecting: $expecting
    head: $head
    change: $change
    gravity: $gravity
    reason: $reason
  ) {
    userErrors {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<GravityOverruleMutation, GravityOverruleMutationVariables>;
export const CorrectionsAcceptDocument = new TypedDocumentString(`
    mutation CorrectionsAccept($id: ID!, $expecting: Int!, $head: String!, $changes: [ID!]!, $reason: String!) {
  correctionsAccept(
    id: $id
    expecting: $expecting
    head: $head
    changes: $changes
    reason: $reason
  ) {
    userErrors {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<CorrectionsAcceptMutation, CorrectionsAcceptMutationVariables>;
export const CommentAddDocument = new TypedDocumentString(`
    mutation CommentAdd($proposal: ID!, $text: String!, $entry: String, $change: ID, $parent: ID, $organization: String, $kind: CommentKind, $proposedText: String) {
  commentAdd(
    proposal: $proposal
    text: $text
    entry: $entry
    change: $change
    parent: $parent
    organization: $organization
    kind: $kind
    proposedText: $proposedText
  ) {
    userErrors {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<CommentAddMutation, CommentAddMutationVariables>;
export const CommentSheetDocument = new TypedDocumentString(`
    query CommentSheet($proposal: ID!, $file: CommentSheetInput!) {
  commentSheet(proposal: $proposal, file: $file) {
    comments {
      line
      place
      found
      organization
      kind
      text
      proposedText
      standing
      why
      entry {
        key
        name
        nameEnglish
        text
      }
    }
    marks {
      line
      text
      why
    }
    faults {
      line
      expected
    }
    userErrors {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<CommentSheetQuery, CommentSheetQueryVariables>;
export const CommentsImportDocument = new TypedDocumentString(`
    mutation CommentsImport($proposal: ID!, $file: CommentSheetInput!) {
  commentsImport(proposal: $proposal, file: $file) {
    userErrors {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<CommentsImportMutation, CommentsImportMutationVariables>;
export const CommentResolveDocument = new TypedDocumentString(`
    mutation CommentResolve($id: ID!, $outcome: CommentOutcome!, $note: String) {
  commentResolve(id: $id, outcome: $outcome, note: $note) {
    userErrors {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<CommentResolveMutation, CommentResolveMutationVariables>;
export const ProposalSubmitDocument = new TypedDocumentString(`
    mutation ProposalSubmit($id: ID!, $expecting: Int!, $note: String) {
  proposalSubmit(id: $id, expecting: $expecting, note: $note) {
    proposal {
      id
    }
    userErrors {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ProposalSubmitMutation, ProposalSubmitMutationVariables>;
export const ProposalRecallDocument = new TypedDocumentString(`
    mutation ProposalRecall($id: ID!, $expecting: Int!, $note: String) {
  proposalRecall(id: $id, expecting: $expecting, note: $note) {
    proposal {
      id
    }
    userErrors {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ProposalRecallMutation, ProposalRecallMutationVariables>;
export const ProposalReturnDocument = new TypedDocumentString(`
    mutation ProposalReturn($id: ID!, $expecting: Int!, $head: String!, $note: String) {
  proposalReturn(id: $id, expecting: $expecting, head: $head, note: $note) {
    proposal {
      id
    }
    userErrors {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ProposalReturnMutation, ProposalReturnMutationVariables>;
export const ProposalApproveDocument = new TypedDocumentString(`
    mutation ProposalApprove($id: ID!, $expecting: Int!, $head: String!, $note: String) {
  proposalApprove(id: $id, expecting: $expecting, head: $head, note: $note) {
    proposal {
      id
    }
    userErrors {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ProposalApproveMutation, ProposalApproveMutationVariables>;
export const ProposalPublishDocument = new TypedDocumentString(`
    mutation ProposalPublish($id: ID!, $expecting: Int!, $head: String!, $label: String!, $effectiveFrom: Date!, $note: String) {
  proposalPublish(
    id: $id
    expecting: $expecting
    head: $head
    label: $label
    effectiveFrom: $effectiveFrom
    note: $note
  ) {
    proposal {
      id
    }
    userErrors {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ProposalPublishMutation, ProposalPublishMutationVariables>;
export const ProposalWithdrawDocument = new TypedDocumentString(`
    mutation ProposalWithdraw($id: ID!, $expecting: Int!, $note: String) {
  proposalWithdraw(id: $id, expecting: $expecting, note: $note) {
    proposal {
      id
    }
    userErrors {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ProposalWithdrawMutation, ProposalWithdrawMutationVariables>;
export const ProposalUnscheduleDocument = new TypedDocumentString(`
    mutation ProposalUnschedule($id: ID!, $expecting: Int!, $note: String) {
  proposalUnschedule(id: $id, expecting: $expecting, note: $note) {
    proposal {
      id
    }
    userErrors {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ProposalUnscheduleMutation, ProposalUnscheduleMutationVariables>;
export const RecordDocument = new TypedDocumentString(`
    query Record($first: Int!, $after: String, $kind: String, $actor: String) {
  record(first: $first, after: $after, kind: $kind, actor: $actor) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      seq
      at
      kind
      username
      subject
      body
      hash
      prev
    }
  }
}
    `) as unknown as TypedDocumentString<RecordQuery, RecordQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($query: String!, $editions: [String!], $after: String) {
  search(query: $query, editions: $editions, first: 20, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      cursor
      excerpt
      marks
      edition {
        key
        label
        name
        title
        rubric {
          title
          titleEn
          award {
            title
            titleEn
          }
        }
      }
      node {
        __typename
        ... on Clause {
          key
          address
          part
          partKey
          partTitle
          kind
          label
          title
          text
          parent {
            address
            label
            title
            text
            parent {
              address
              label
              title
              text
            }
          }
        }
        ... on Term {
          key
          address
          term
        }
        ... on Grade {
          key
          address
          name
        }
        ... on Guide {
          key
          address
          displayName
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const SearchEditionsDocument = new TypedDocumentString(`
    query SearchEditions {
  awards {
    key
    title
    titleEn
    rubrics {
      key
      title
      titleEn
      editions {
        key
        label
        name
        state
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SearchEditionsQuery, SearchEditionsQueryVariables>;