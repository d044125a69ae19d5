import type { search as zh } from '../zh/search';

export const search: typeof zh = {
  search: {
    title: 'Search',
    placeholder: 'Search clauses and terms',
    button: 'Search',
    scope: 'Scope',
    everywhere: 'All editions in force',
    found: '%{smart_count} place found |||| %{smart_count} places found',
    none: 'Nothing found for “%{query}”.',
    hint: 'Try a shorter word, or several words separated by spaces; all of them must occur.',
    start: 'Type the words to look for, for example 使命 or 顾客 满意.',
    next: 'Next page',
    first: 'Back to the first page',
    here: 'Search this edition',
  },
};
