import { z } from 'zod';
import { SCHEMES } from '../vocabulary';
import { withoutEmpty } from './content';
import { shapeOf, UNSEEN, type FieldSet } from './field';
import type { PlacedKind } from './kind';
import { alsoSaid, line, ownLines, printedLabel } from './printed';

const fields = {
  term: {
    shape: z.string().min(1),
    word: ['术语', 'term'],
    change: 'RETITLED',
    told: 'byType',
    // A term's word is its name: two names do not mix.
    merge: 'value',
    printed: { piece: 'term' },
    checked: { as: 'term', running: false },
    searched: 'name',
    terms: false,
  },
  english: {
    shape: z.string().optional(),
    word: ['英文对应词', 'English equivalent'],
    change: 'REDEFINED',
    told: 'byType',
    merge: 'value',
    printed: { piece: 'english' },
    checked: { as: 'english', running: false },
    searched: 'name',
    terms: false,
  },
  definition: {
    shape: z.string(),
    word: ['定义', 'definition'],
    change: 'REDEFINED',
    told: 'byType',
    merge: 'words',
    printed: { piece: 'definition' },
    checked: { as: 'definition', running: true },
    searched: 'text',
    terms: false,
  },
  scheme: {
    ...UNSEEN,
    shape: z.enum(SCHEMES).optional().describe('How it is numbered, where terms are numbered.'),
    word: ['编号方式', 'numbering scheme'],
    change: 'RENUMBERED',
    told: 'byType',
    merge: 'value',
  },
} as const satisfies FieldSet;

/** A term (术语) with its definition; a definition that is missing in print stays empty. */
export const term: PlacedKind<typeof fields, false> = {
  word: ['术语', 'term'],
  stands: 'placed',
  bears: false,
  fields,
  shape: shapeOf(fields),
  group: 'TERMS',
  labelled: true,
  labelSearched: false,
  reason: 'DEFINITION',
  tidy: (content) => withoutEmpty(fields, content),
  sort: () => 'term',
  called: (content) => ({ what: '术语', name: content.term }),
  defines: (content) => content.term,
  heads: () => false,
  sameName: (a, b) => a.term === b.term,
  wording: (content) =>
    `${content.term}\n${content.english ?? ''}\n${content.definition}${alsoSaid(fields, content)}`,
  likened: (content) =>
    `${content.term} ${content.term} ${content.definition}${alsoSaid(fields, content)}`,
  plain: (content) => {
    const { term: word, english, definition } = content;
    const all = [word, english && `(${english})`, definition && `\n${definition}`];
    return all.filter(Boolean).join('') + alsoSaid(fields, content);
  },
  lines(content, node) {
    const { term: word, english, definition } = content;
    const name =
      node.label === null
        ? [line('name', { term: word, english: english && `(${english})` })]
        : [
            line('number', { label: printedLabel(node, content, false) }),
            line('name', { term: word, english: english && ` ${english}` }),
          ];
    const said = definition ? [line('definition', { definition })] : [];
    return [...name, ...said, ...ownLines(fields, content, node)];
  },
  changeOf: () => null,
  revise: (key, path, text) => ({ name: 'termRevise', key, fields: { [path]: text } }),
};
