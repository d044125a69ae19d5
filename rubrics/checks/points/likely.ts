import { remembered } from '../../remembered';
import { clauseContent } from '../../kinds/readers';
import { combineOf, earns, pointsOf, worths, type Understanding } from '../../tree/points';
import { sum } from '../../tree/sum';
import { withinOf, type Node } from '../../tree/tree';
import type { ScoreRole } from '../../vocabulary';
import { isHeading, printedPoints, textOf, titleOf } from '../clauses';

/**
 * What words and numbers make likely where a text says nothing of how its points are earned. Never
 * taken for granted: a rule asks, and others say nothing that the answer would make untrue.
 */

/** What a heading over clauses of a role is called, and what it is not called. */
const HEADINGS: readonly (readonly [ScoreRole, RegExp])[] = [
  ['VETO', /一票否决|否决(?:项|条款|条件|指标|事项|情形)|\bveto\b/i],
  ['BONUS', /(?:附加|奖励|鼓励)(?:分|项)|加分(?!标准|办法|方法|说明|依据)|\bbonus\b/i],
  ['DEDUCTION', /(?:扣|减|倒扣)分(?!标准|办法|方法|说明|依据)|\bdeductions?\b/i],
  ['REQUIRED', /必备(?:项|条件|指标|要求)|必(?:选|达)(?:项|指标)|\bmandatory\b/i],
  ['OPTIONAL', /(?:可|自|任)选(?:项|指标|条款)|\boptional\b/i],
  ['UNSCORED', /不(?:计|评|赋)分|\bunscored\b/i],
];
/** How points of a role are printed: 最多加5分, 扣2分. */
const PRINTED: readonly (readonly [ScoreRole, RegExp])[] = [
  ['BONUS', /加\s*\d|\+\s*\d/],
  ['DEDUCTION', /[扣减]\s*\d/],
];
const ALTERNATIVES =
  /(?:任选|选|择)其?一|任选一[项条款]|(?:取|按|以|计)其?(?:中)?最?高(?:分|者|项|一项|值)|不(?:累计|重复)(?:计|加)?分|\b(?:any one of|one of the following|best of)\b/i;

/** What an entry is by its words, whatever is said of it elsewhere. */
function roleInWords(node: Node): ScoreRole | undefined {
  const heading = isHeading(node) ? titleOf(node) : '';
  const said = (rows: typeof HEADINGS, text: string) =>
    text === '' ? undefined : rows.find(([, words]) => words.test(text))?.[0];
  return said(HEADINGS, heading) ?? said(PRINTED, node.weight?.content.printed ?? '');
}

/** What an entry counts as: `stated` in the text, or else by the words nearest above. */
interface Standing {
  role: ScoreRole;
  stated: boolean;
}
const standings = new WeakMap<Node, Standing>();

/** From the top down, once for each entry: a text may be deep. */
function standingOf(node: Node): Standing {
  const line: Node[] = [];
  for (let at: Node | null = node; at && !standings.has(at); at = at.parent) line.push(at);
  for (const at of line.reverse()) {
    const above = (at.parent && standings.get(at.parent)) ?? { role: 'BASE', stated: false };
    const own = clauseContent(at.entry)?.scoreRole;
    if (own) standings.set(at, { role: own, stated: true });
    else
      standings.set(at, above.stated ? above : { ...above, role: roleInWords(at) ?? above.role });
  }
  return standings.get(node)!;
}

/**
 * The role that words make likely for an entry itself; null where a role is stated, or none is: for
 * the entry, or below a heading without points for all that there is.
 */
export function likelyRole(node: Node): ScoreRole | null {
  const role = standingOf(node).stated ? undefined : roleInWords(node);
  return role === undefined || isSaidBelow(node, role) ? null : role;
}

/** Whether what stands below a heading says of itself what the heading reads like. */
function isSaidBelow({ weight, children }: Node, role: ScoreRole): boolean {
  const bearing = children.filter((child) =>
    withinOf(child).some(
      (one) => one.weight !== null || clauseContent(one.entry)?.scoreRole !== undefined,
    ),
  );
  return (
    weight === null &&
    bearing.length > 0 &&
    bearing.every((child) => {
      const { stated, role: said } = standingOf(child);
      return stated ? said === role : isSaidBelow(child, role);
    })
  );
}

const worthsBelow = remembered((top: Node) => worths(withinOf(top), 'BASE'));

/** What everything below one top is worth as it is written. */
function writtenWorths(node: Node): ReadonlyMap<Node, number> {
  let top = node;
  while (top.parent) top = top.parent;
  return worthsBelow(top);
}

/** Whether words or numbers make it likely that of the children of a clause only one counts. */
export function likelyBest(node: Node): boolean {
  const content = clauseContent(node.entry);
  if (!content || content.combine || node.children.length < 2) return false;
  const worth = writtenWorths(node);
  const given = node.children.flatMap((child) => worth.get(child) ?? []);
  if (given.length < 2) return false;
  const own = earns(node, 'BASE') ? pointsOf(node) : null;
  const said = [titleOf(node), textOf(node), printedPoints(node)].some((text) =>
    ALTERNATIVES.test(text),
  );
  const fits = own === null || Math.max(...given) === own;
  if (said) return fits;
  return given.length > 2 && own !== null && fits && sum(given) !== own;
}

/** A text as its words and numbers make likely. */
export const AS_LIKELY: Understanding = {
  role: (node) => standingOf(node).role,
  combine: (node) => (likelyBest(node) ? 'BEST' : combineOf(node)),
};
