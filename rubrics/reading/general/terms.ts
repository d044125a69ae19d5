import type { FileTerm } from '../../library/shape';
import { draft, type Draft } from './draft';
import { rests } from './evidence';
import { isHeadline } from './label';
import type { Spoken } from './paragraphs';
import { styleRole } from './styles';

const BRACKETED = /^([^,，。;；:：(（]{1,24}?)\s*[(（]\s*([A-Za-z][A-Za-z0-9 ,'’/-]*)[)）]$/;
const BESIDE = /^([^A-Za-z,，。;；:：]{1,24}?[^\s])\s+([A-Za-z][A-Za-z0-9 ,;'’()/-]*)$/;
const DEFINED =
  /^([^,，。;；:：]{1,20}?)\s*(?:[(（]([A-Za-z][A-Za-z '’-]*)[)）])?\s*[:：]\s*(.+)$/su;
const ENDED = /[。;；!！?？.](?:[”’"')）])*$/;

/**
 * What stands in a section of terms: a name with its English equivalent, and what follows it up to
 * the next name is its definition.
 */
export function termsIn(section: Draft): void {
  const flat = flattened(section.children);
  const made: Draft[] = [];
  let open: { term: FileTerm; at: Draft } | null = null;
  let last = '。';
  for (const [i, one] of flat.entries()) {
    const words = one.title ?? one.text ?? '';
    const found =
      one.leaf || one.kind
        ? null
        : (nameIn(one, words, ENDED.test(last)) ?? nameAbove(one, flat[i + 1]));
    if (found) {
      const { label, scheme, mark } = one;
      open = { term: { kind: 'TERM', ...found }, at: one };
      const numbered = label != null && { label, ...(scheme && { scheme }), ...(mark && { mark }) };
      made.push(draft(one.line, one.source, { leaf: open.term, ...numbered }));
      last = found.definition || '。';
    } else if (open && words && !one.kind && one.label == null) {
      const { definition } = open.term;
      open.term.definition = definition ? `${definition}\n${words}` : words;
      last = words;
    } else made.push({ ...one, children: [] });
  }
  for (const one of made)
    if (one.leaf?.kind === 'TERM' && one.leaf.definition === '') rests(one, 'noDefinition');
  section.children = made;
}

const flattened = (all: readonly Draft[]): Draft[] =>
  all.flatMap((one) => [one, ...flattened(one.children)]);

/** A name on the line above its definition, in one paragraph with it. */
function nameAbove(one: Draft, next: Draft | undefined): Omit<FileTerm, 'kind'> | null {
  const words = one.text ?? '';
  const together = next && next.line === one.line && one.label == null && next.label == null;
  return together && isHeadline(words, 60) ? { term: words, definition: '' } : null;
}

/** Its style says that a term begins, also where its number did not come with it. */
const isStyled = (one: Draft): boolean =>
  styleRole((one as Partial<Spoken>).paragraph?.style) === 'term';

/** The name of a term with its equivalent, if a term begins here. */
function nameIn(one: Draft, words: string, ended: boolean): Omit<FileTerm, 'kind'> | null {
  const numbered = one.label != null || isStyled(one);
  if (!numbered && !ended) return null;
  const [, name, english] = BRACKETED.exec(words) ?? (numbered ? BESIDE.exec(words) : null) ?? [];
  if (name && english) return { term: name.trim(), english: english.trim(), definition: '' };
  const [, defined, equivalent, definition] = numbered ? (DEFINED.exec(words) ?? []) : [];
  if (defined && definition)
    return { term: defined, ...(equivalent && { english: equivalent }), definition };
  const bare = numbered && (one.scheme !== undefined || isStyled(one)) && isHeadline(words, 24);
  return bare ? { term: words, definition: '' } : null;
}
