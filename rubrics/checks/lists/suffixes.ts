/**
 * Endings that are put in one another's place, a set a line. Source: dictionaries of synonyms; GB/T
 * 19000 for 体系.
 */
export const suffixes: readonly (readonly string[])[] = [
  ['体系', '系统'],
  ['群体', '群'],
  ['机会', '机遇'],
  ['水平', '程度'],
  ['福祉', '福利'],
  ['结构', '架构'],
  ['占比', '比重'],
];
