import type { Act } from '../acts/act';
import type { Node } from '../tree/tree';
import type { CheckContext } from './context';
import type { Pair, Sisters } from './sides';

export const SEVERITIES = ['ERROR', 'WARNING', 'NOTICE'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** Where an issue blocks: 保存, 送审, 发布. */
export const STAGES = ['save', 'submit', 'publish'] as const;
export type Stage = (typeof STAGES)[number];

/** A sentence in both languages. */
export interface Bilingual {
  zh: string;
  en: string;
}

/** A breach of a rule, before it is made an issue. */
export interface Finding {
  /**
   * Keys of the entries concerned; the first is the place. Key of the facts for what concerns the
   * whole.
   */
  entries: string[];
  /** Exact characters of the text. */
  quotes: string[];
  message: Bilingual;
  /** Acts that mend it, where that can be done safely. */
  suggestion?: Act[];
  /** How many places, where one finding stands for many; 1 where left out. */
  count?: number;
  /**
   * What tells the finding from others of its rule. Left out: its entries and quotes. A peculiarity
   * that runs through a text names itself here, so that one place more makes it worse and not
   * another issue.
   */
  about?: string;
}

/**
 * What a rule looks at, one at a time: a change of any entry in it has the rule look again, and
 * only that.
 */
export interface Units {
  /** One entry alone. */
  entry: Node;
  /** A parent (null: the top) with its children. */
  siblings: { parent: Node | null; children: Node[] };
  /** A clause of the criteria with its counterpart in the assessment. */
  facing: Pair;
  /** An entry with what answers it in the parallel rubrics. */
  sisters: Sisters;
  /** Everything that concerns the rule, at once. */
  whole: readonly Node[];
}
export type Scope = keyof Units;

interface RuleOf<S extends Scope> {
  /** `subject/rule`, for life: waivers and records name it. */
  id: string;
  severity: Severity;
  /** Stage at which a new breach blocks; null: it never does. */
  stage: Stage | null;
  title: Bilingual;
  /** Why it matters. */
  why: Bilingual;
  /** A breach, as it may stand in a text. */
  example: string;
  scope: S;
  /** Entries that the rule looks at; left out: all. */
  concerns?: S extends 'siblings' | 'facing' ? never : (node: Node) => boolean;
  /**
   * Whether it also looks beyond its unit — how usual something is, what stands below: after any
   * change it looks at all again.
   */
  looksAround?: true;
  /**
   * Whether its suggestions are the likeliest reading and no more: a person chooses each. Left out:
   * they are safe.
   */
  guesses?: true;
  check(unit: Units[S], context: CheckContext): Iterable<Finding>;
}
export type Rule = { [S in Scope]: RuleOf<S> }[Scope];

/** A rule as its file writes it, with the type of its unit known from its scope. */
export const rule = <S extends Scope>(written: RuleOf<S>): RuleOf<S> => written;
