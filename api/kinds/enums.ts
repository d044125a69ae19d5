import { registerEnumType } from 'type-graphql';
import { SEVERITIES, STAGES } from '../../rubrics/checks/check';
import { DOUBT_REASONS } from '../../rubrics/diff/doubts';
import { CALLOUTS } from '../../rubrics/diff/callouts';
import { FLOW_CAUSES } from '../../rubrics/diff/pointsFlow';
import { GRAVITY_REASONS } from '../../rubrics/diff/gravity';
import { KINDS } from '../../rubrics/kinds';
import { SPAN_KINDS } from '../../rubrics/diff/spans';
import { OPINION_STANDINGS } from '../../rubrics/reading/opinions/placedOpinions';
import {
  ACCOUNT_REQUESTS,
  BAND_UNITS,
  CHANGE_NAMES,
  CHANGE_TYPES,
  CLAUSE_KINDS,
  COLUMNS,
  COMBINES,
  COMMENT_KINDS,
  DIMENSIONS,
  EARNINGS,
  EDITION_STATES,
  GRAVITIES,
  GUIDE_BASES,
  JOINS,
  MATCH_BASES,
  OFFICES,
  PARTS,
  PROPOSAL_FORMS,
  PROPOSAL_STATES,
  RELATIONS,
  ROLES,
  SCHEMES,
  SCOPES,
  SCORE_ROLES,
  isKnownPart,
  type Part as PartName,
} from '../../rubrics/vocabulary';

/** GraphQL names are upper case; the values inside stay the words of the law. */
const named = <Value extends string>(values: readonly Value[]) =>
  Object.fromEntries(values.map((value) => [value.toUpperCase(), value])) as Record<
    Uppercase<Value>,
    Value
  >;

/** A part as it is called in GraphQL: by its name, or as one of the others. */
export const partNamed = (part: PartName): PartName => (isKnownPart(part) ? part : OTHER_PART);
export const OTHER_PART = 'other';

const register = <Value extends string>(
  name: string,
  description: string,
  values: readonly Value[],
) => {
  const type = named(values);
  registerEnumType(type, { name, description });
  return type;
};

export const Part = register(
  'Part',
  'Part of a rubric, in the order in which texts print them; OTHER: any further one, by a key and a title of its own.',
  [...PARTS, OTHER_PART],
);
export const ClauseKind = register(
  'ClauseKind',
  'What a clause is in the printed text.',
  CLAUSE_KINDS,
);
export const Column = register(
  'Column',
  'Column of the assessment table: 基本要求, 总体要求, 要点指引.',
  COLUMNS,
);
export const CellJoin = register(
  'CellJoin',
  'With which neighbour a cell of a table is one: the one above it, or the one to its left.',
  JOINS,
);
export const ScoreRole = register(
  'ScoreRole',
  'What the points of a clause are: 基本分, 加分, 扣分, 一票否决, 必备项, 可选项, 不计分.',
  SCORE_ROLES,
);
export const Combine = register(
  'Combine',
  'How what the children of a clause earn becomes its own: 合计, 取其一 (one counts), 按权重 (each a share in percent).',
  COMBINES,
);
export const Earning = register(
  'Earning',
  'An account of points: what can be earned, 加分, 扣分.',
  EARNINGS,
);
export const BandUnit = register(
  'BandUnit',
  'In what something is counted: percent (a band: of the points of its clause), or points.',
  BAND_UNITS,
);
export const Dimension = register(
  'Dimension',
  'What a scoring guide measures: 过程 or 结果.',
  DIMENSIONS,
);
export const GuideBasis = register(
  'GuideBasis',
  'Whether a method cell names the guide, or the general rule of the text gives it.',
  GUIDE_BASES,
);
export const EditionState = register(
  'EditionState',
  'State of an edition on a day, Asia/Shanghai.',
  EDITION_STATES,
);

export const Role = register(
  'Role',
  'What somebody does for one award: 起草, 审核, 批准, 发布.',
  ROLES,
);
export const Office = register(
  'Office',
  'The three administrators, who touch no content: 系统管理员, 安全管理员, 审计员.',
  OFFICES,
);

export const TokenScope = register(
  'TokenScope',
  "What a program may do in somebody's name: read what they see, or draft, too.",
  SCOPES,
);
export const AccountRequestKind = register(
  'AccountRequestKind',
  'What the system administrator asks and the security administrator confirms: 重置, 恢复.',
  ACCOUNT_REQUESTS,
);

export const ChangeType = register(
  'ChangeType',
  'What happened between two editions.',
  CHANGE_TYPES,
);
export const ChangeName = register(
  'ChangeName',
  'What people call what happened: its type, or what it is of where that says more.',
  CHANGE_NAMES,
);
export const Gravity = register('Gravity', '性质: 编辑性, 结构性, 实质性.', GRAVITIES);
export const GravityReason = register(
  'GravityReason',
  'The row of the table of gravity that decides.',
  GRAVITY_REASONS,
);
export const EntryKind = register('EntryKind', 'Kind of a governed thing.', KINDS);
export const MatchBasis = register(
  'MatchBasis',
  'What says that two entries answer each other.',
  MATCH_BASES,
);
export const PairReason = register(
  'PairReason',
  'What speaks for a pair beside words: KEY: its key in the file; PLACE: it stands below one pair; ELSEWHERE: nothing.',
  DOUBT_REASONS,
);
export const Relation = register(
  'Relation',
  'How a clause relates to one of another rubric.',
  RELATIONS,
);
export const Callout = register(
  'Callout',
  'What in a changed run of text a reader must not overlook.',
  CALLOUTS,
);
export const FlowCause = register(
  'FlowCause',
  'How points came from one clause to another.',
  FLOW_CAUSES,
);
export const SpanKind = register(
  'SpanKind',
  'Whether a run of text stayed, came or went.',
  SPAN_KINDS,
);
export const Severity = register('Severity', 'How grave an issue is.', SEVERITIES);
export const CheckStage = register(
  'CheckStage',
  'Where a new breach blocks: 保存, 送审, 发布.',
  STAGES,
);
export const CommentKind = register(
  'CommentKind',
  "意见类型 of a comment from outside: 一般, 技术, 编辑 (ISO's ge, te, ed).",
  COMMENT_KINDS,
);
export const CommentStanding = register(
  'CommentStanding',
  'What becomes of a comment of a sheet: NEW is taken in; KNOWN the proposal has already; REPEATED stands in the sheet before; REFUSED cannot be taken in.',
  OPINION_STANDINGS,
);
export const ProposalForm = register(
  'ProposalForm',
  'What a proposal is to become: REVISION (修订) a new edition, AMENDMENT (修改单) and CORRIGENDUM (勘误, editorial changes only) an edition that goes on under the label of the one before (`2019.1`).',
  PROPOSAL_FORMS,
);
export const ProposalState = register(
  'ProposalState',
  'State of a proposal: 草案, 送审, 退回, 批准, 发布, 终止.',
  PROPOSAL_STATES,
);

export const NumberingScheme = register('NumberingScheme', 'How siblings are numbered.', SCHEMES);
