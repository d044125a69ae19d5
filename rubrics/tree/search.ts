import { remembered } from '../remembered';
import { placedLaw } from '../kinds';
import { isList, type Members } from '../kinds/field';
import { textsOf } from '../kinds/walk';
import type { Node, Placed, Tree } from './tree';

export interface Hit {
  node: Node;
  score: number;
  excerpt: string;
  marks: number[];
}

/**
 * A search key: what differs only in width or case is the same. The stored text is never
 * normalised.
 */
const fold = (text: string) => text.normalize('NFKC').toLowerCase();

/** Weights of the fields: a hit in a name says more than one in a paragraph. */
const TITLE = 4;
const TEXT = 1;
const AROUND = 40;

/**
 * Clauses and terms that hold every word of the query, with an excerpt. Plain scan: an edition of
 * 600 clauses takes well under a millisecond, and nothing has to be kept in step. Order: document
 * order; sort by score where editions are mixed.
 */
export function searchTree(tree: Tree, query: string): Hit[] {
  const words = [...new Set(fold(query).split(/\s+/).filter(Boolean))];
  if (words.length === 0) return [];
  return tree.nodes.flatMap((node) => {
    const fields = searchedIn(node);
    if (!fields) return [];
    const title = fold(fields.title);
    const text = fold(fields.text);
    if (!words.every((word) => title.includes(word) || text.includes(word))) return [];
    const score = words.reduce(
      (sum, word) => sum + nameScore(title, word) + (text.includes(word) ? TEXT : 0),
      0,
    );
    return [
      {
        node,
        score,
        ...excerpt(
          fields.text && words.some((word) => text.includes(word)) ? fields.text : fields.title,
          words,
        ),
      },
    ];
  });
}

/** Name and text of an entry as its kind has them searched; null where it has nothing searched. */
function searchedIn({ entry, label }: Node): { title: string; text: string } | null {
  const law = placedLaw(entry);
  if (!isSearched(law.fields)) return null;
  const { name, text } = nameAndText(entry);
  const number = law.labelSearched && label ? [label] : [];
  return { title: [...number, ...(name ? [name] : [])].join(' '), text };
}

/** What an entry is searched by: its names, and its texts, a line each. */
export function nameAndText(entry: Placed): { name: string; text: string } {
  const all = textsOf(entry, ({ searched }) => searched !== null);
  const of = (where: 'name' | 'text') =>
    all.flatMap(({ field, text }) => (field.searched === where ? [text] : []));
  return { name: of('name').join(' '), text: of('text').join('\n') };
}

/** Whether anything in these fields is searched. */
const isSearched = remembered((fields: Members): boolean =>
  Object.values(fields).some((field) =>
    isList(field) ? isSearched(field.members) : field.searched !== null,
  ),
);

function nameScore(title: string, word: string): number {
  if (title === word) return 2 * TITLE;
  return title.includes(word) ? TITLE : 0;
}

function excerpt(text: string, words: string[]): { excerpt: string; marks: number[] } {
  // Folding may change lengths; positions are looked up unit by unit so that marks fit the text as
  // published.
  let folded = '';
  const starts: number[] = [];
  let at = 0;
  for (const char of text) {
    const unit = fold(char);
    folded += unit;
    for (let k = 0; k < unit.length; k++) starts.push(at);
    at += char.length;
  }
  starts.push(at);
  const places = words
    .flatMap((word) => {
      const i = folded.indexOf(word);
      // One start for each unit of `folded`, and one for its end.
      return i < 0 ? [] : [{ start: starts[i]!, end: starts[i + word.length]! }];
    })
    .sort((a, b) => a.start - b.start);
  const from = Math.max(0, (places[0]?.start ?? 0) - AROUND);
  const to = Math.min(text.length, (places[0]?.end ?? 0) + 2 * AROUND);
  const lead = from > 0 ? '…' : '';
  return {
    excerpt: lead + text.slice(from, to) + (to < text.length ? '…' : ''),
    marks: places
      .filter(({ end }) => end <= to)
      .flatMap(({ start, end }) => [start - from + lead.length, end - from + lead.length]),
  };
}
