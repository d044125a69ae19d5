import { everyDraft, type Draft } from './draft';
import { rests } from './evidence';
import { openingKind } from './untitled';
import { isHeadline } from './label';

const COLON = /^([^,，。;；:：、.“”()（）]{1,16})([:：])\s*(.*)$/su;
const STOP = /^([^,，。;；:：、.“”]{1,16})([。])(.+)$/su;
/** Longer openings of a numbered point are clauses of a sentence. */
const SHORT = 12;

/**
 * Words that lead in: what opens several paragraphs of a text (说明：, 要点：) is a lead; an
 * opening that all of a list have is the title of each.
 */
export function splitOpenings(all: readonly Draft[]): void {
  for (const one of everyDraft(all)) if (headsList(one)) retitle(one);
  const leads = leadWords(all);
  visit(all, leads);
}

/** What stands alone above others in a list is their heading. */
export const headsList = ({ title, text, label, leaf, kind, children }: Draft): boolean =>
  !title && !!text && label != null && !leaf && !kind && children.length > 0 && isHeadline(text);
function retitle(one: Draft): void {
  one.title = one.text!;
  delete one.text;
}

function visit(siblings: readonly Draft[], leads: ReadonlySet<string>): void {
  for (const one of siblings) if (isPlain(one)) lead(one, leads);
  for (const group of groupsOf(siblings)) split(group);
  for (const one of siblings) visit(one.children, leads);
}

const isPlain = ({ title, text, label, leaf, kind }: Draft): boolean =>
  !title && !!text && label === undefined && !leaf && (kind === undefined || kind === 'PARAGRAPH');

/** What leads in, in every house. */
const USUAL = /^(?:说明|要点|提示|注意|目的|示例|重点|解读|note|aim)$/i;

function leadWords(all: readonly Draft[]): Set<string> {
  const counts = new Map<string, number>();
  const count = (siblings: readonly Draft[]): void => {
    for (const one of siblings) {
      const word =
        isPlain(one) && !one.column && !openingKind(one.text!)
          ? COLON.exec(one.text!)?.[1]
          : undefined;
      if (word && word.length <= 6) counts.set(word, (counts.get(word) ?? 0) + 1);
      count(one.children);
    }
  };
  count(all);
  return new Set([...counts].filter(([, times]) => times > 1).map(([word]) => word));
}

function lead(one: Draft, leads: ReadonlySet<string>): void {
  const [, title, runIn, text] = COLON.exec(one.text!) ?? [];
  if (title && leads.has(title) && !one.column) opened(one, title, runIn!, text!);
  else if (leads.has(one.text!)) one.title = one.text!;
  else return;
  one.kind = 'LEAD';
  if (!USUAL.test(one.title ?? '')) rests(one, 'lead');
  if (!one.text || one.text === one.title) delete one.text;
}

/** Siblings of one list, and paragraphs that stand together. */
function groupsOf(siblings: readonly Draft[]): Draft[][] {
  const groups = new Map<string, Draft[]>();
  for (const one of siblings) {
    if (!one.text || one.title || one.leaf || !splittable(one) || openingKind(one.text)) continue;
    const key = one.label != null ? `list ${one.scheme}` : `plain ${one.column ?? ''}`;
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()];
}
const splittable = ({ kind }: Draft): boolean =>
  kind === undefined || kind === 'PARAGRAPH' || kind === 'POINT';

function split(group: readonly Draft[]): void {
  const numbered = group[0]!.label != null;
  const found = group.map(({ text }) => COLON.exec(text!));
  const colons = found.filter((one) => one && one[1]!.length <= SHORT && one[3]).length;
  const whole = colons === group.length && (group.length > 1 || group[0]!.column !== undefined);
  if (whole || (numbered && colons * 2 > group.length)) {
    group.forEach((one, i) => {
      const [, title, runIn, text] = found[i] ?? [];
      if (title && title.length <= SHORT && text) opened(one, title, runIn!, text);
    });
    return;
  }
  const stops = group.map(({ text }) => STOP.exec(text!));
  if (numbered && group.length > 1 && stops.every(Boolean))
    group.forEach((one, i) => {
      const [, title, runIn, text] = stops[i]!;
      opened(one, title!, runIn!, text!);
    });
}

function opened(one: Draft, title: string, runIn: string, text: string): void {
  Object.assign(one, { title, runIn, text });
  if (one.column === 'GUIDANCE' && one.label === undefined) one.kind = 'POINT';
}
