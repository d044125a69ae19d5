/** Stems that are written with -our in one English and with -or in the other. */
const OUR =
  'arm|ard|behavi|cand|clam|col|demean|endeav|fav|flav|harb|hon|hum|lab|neighb|od|parl|ranc|rig|rum|sav|splend|succ|tum|val|vap|vig';
/** They are written with -ise in every English, or would be other words with -ize. */
const ISE =
  /^(?:pr|appr|advert|adv|chast|circumc|comprom|compr|demise|dev|disgu|enterpr|exc|exerc|exp|improv|inc|merchand|prec|prem|prom|ra|rev|r|superv|surm|surpr|telev|w|prac|no|po|cho|tort|cru|bru|ma|pra|franch|conc|paras)is/u;
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`\\b((?:dis|mis|re|un)?(?:${OUR}))our`, 'gu'), '$1or'],
  [/(?<=\p{Ll}{3})is(?=(?:e[ds]?|ing|ers?|ations?|ational|able)\b)/gu, 'iz'],
  [/(?<=anal|catal|paral)ys(?=(?:e[ds]?|ing|ers?)\b)/gu, 'yz'],
  [/\bcentre(?=s?\b)/gu, 'center'],
  [/(?<=\p{Ll}(?:el|al|ol))l(?=(?:ed|ing)\b)/gu, ''],
];

/** An English word as one of its spellings has it: organisation as organization. */
export function inOneSpelling(word: string): string {
  const lower = word.replace(/^\p{Lu}(?=\p{Ll}{4})/u, (first) => first.toLowerCase());
  if (!/^[\p{Ll}-]{5,}$/u.test(lower)) return word;
  return SPELLINGS.reduce(
    (text, [form, spelling]) =>
      spelling === 'iz' && ISE.test(text) ? text : text.replace(form, spelling),
    lower,
  );
}
