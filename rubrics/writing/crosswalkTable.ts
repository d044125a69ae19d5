import type { Relation, Role } from '../vocabulary';
import { RELATION_WORDS, ROLE_WORDS } from './changeWords';

/**
 * A row of a crosswalk: what is confirmed, what the words propose, or a clause that nothing
 * answers.
 */
export interface CrosswalkLine {
  a: CrosswalkSide | null;
  b: CrosswalkSide | null;
  relation: Relation;
  /** `null` where a clause has no proposal worth looking at. */
  basis: string | null;
  /** Likeness of the words, 0 to 1. */
  score: number | null;
  rationale: string | null;
  /** Null where nobody confirmed it, or the reader works in neither award. */
  author: string | null;
  /** Roles in which it was confirmed. */
  roles: readonly Role[];
  /** ISO 8601. */
  at: string | null;
}
export interface CrosswalkSide {
  address: string;
  label: string | null;
  title: string | null;
  text: string;
  points: number | null /** Share of the total of its part, 0 to 1. */;
  share: number | null;
}

const HEAD = [
  '左条文',
  '左编号',
  '左标题',
  '左文字',
  '左分值',
  '左占比',
  '右条文',
  '右编号',
  '右标题',
  '右文字',
  '右分值',
  '右占比',
  '关系',
  '依据',
  '相似度',
  '理由',
  '确认人',
  '确认时间',
];

/** 对应表: the head row and a row for each line. */
export const crosswalkTable = (lines: readonly CrosswalkLine[]): (string | number | null)[][] => [
  HEAD,
  ...lines.map(row),
];

const row = ({ a, b, relation, basis, score, rationale, author, roles, at }: CrosswalkLine) => [
  ...side(a),
  ...side(b),
  RELATION_WORDS[relation],
  basisText(basis),
  score === null ? null : score.toFixed(2),
  rationale,
  author ?? (roles.map((role) => ROLE_WORDS[role]).join('、') || null),
  at,
];
function basisText(basis: string | null): string {
  if (basis === null) return '无对应';
  return basis === 'CONFIRMED' ? '已确认' : '按文字';
}
const side = (one: CrosswalkSide | null) =>
  one
    ? [one.address, one.label, one.title, one.text, one.points, share(one.share)]
    : [null, null, null, null, null, null];
const share = (value: number | null): string | null =>
  value === null ? null : `${(value * 100).toFixed(1)}%`;
