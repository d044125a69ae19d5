import {
  isList,
  type AnyField,
  type MemberList,
  type Members,
  type WordPair,
} from '../../kinds/field';
import { lawOf, LEAVES, type KindName } from '../../kinds';
import { fieldsOf } from '../../kinds/walk';
import { CLAUSE_KIND_WORDS } from '../../kinds/words';
import { CLAUSE_KINDS } from '../../vocabulary';
import { leafWord } from '../shape';

/**
 * What a row of a sheet may be: an entry, or a member of one of its lists, below it. Derived from
 * the declared fields, so that a new one has its column and a new kind its rows by themselves.
 */
export interface Form {
  word: WordPair;
  /** What it is called in a library file, which tells entries from one another; else none. */
  kind: string | null;
  of: KindName;
  /** Whether it may have a number, and anything below it. */
  labelled: boolean;
  bears: boolean;
  /** What it says beside its lists, each in a column of its own. */
  fields: Readonly<Record<string, AnyField>>;
  /** The list whose members stand side by side in the row, by the name that it has there. */
  across: Across | null;
  /** Lists whose members have rows of their own below. */
  below: readonly Below[];
}
interface Across {
  /** Null: the row is that list. */
  name: string | null;
  list: MemberList;
}
export interface Below {
  name: string;
  list: MemberList;
  form: Form;
}

/** The first row: the title page. */
export const factsForm = (): Form => formOf('facts', null, lawOf({ kind: 'facts' }).word);

/** The forms of entries, by what they are called in a library file. */
export const entryForms = (): Map<string, Form> =>
  new Map([
    ...CLAUSE_KINDS.map(
      (kind) => [kind, formOf('clause', kind, CLAUSE_KIND_WORDS[kind], ['kind'])] as const,
    ),
    ...LEAVES.map(
      (kind) => [leafWord(kind), formOf(kind, leafWord(kind), lawOf({ kind }).word)] as const,
    ),
  ]);

const formOf = (
  of: KindName,
  kind: string | null,
  word: WordPair,
  without: readonly string[] = [],
): Form => ({ ...MEMBER, ...standing(of), word, kind, of, ...holding(of, fieldsOf(of), without) });

const MEMBER = { kind: null, labelled: false, bears: false } as const;
function standing(of: KindName): Pick<Form, 'labelled' | 'bears'> {
  const law = lawOf({ kind: of });
  if (law.stands !== 'placed') return MEMBER;
  const { labelled, bears } = law;
  return { labelled, bears };
}

function holding(of: KindName, members: Members, without: readonly string[] = []) {
  const all = Object.entries(members).filter(([name]) => !without.includes(name));
  const lists = all.flatMap(([name, field]) => (isList(field) ? [{ name, list: field }] : []));
  const across = lists.find(({ list, name }) => isAcross(list) && isOnlyOne(members, name)) ?? null;
  return {
    fields: Object.fromEntries(all.filter(([, field]) => !isList(field))),
    across,
    below: lists
      .filter((one) => one !== across)
      .map(({ name, list }) => ({ name, list, form: memberForm(of, list) })),
  };
}

/** Members that say little more than one word stand side by side. */
function isAcross({ brief, members }: MemberList): boolean {
  const said = brief === undefined ? undefined : members[brief];
  return said !== undefined && !isList(said);
}

/** A row of cells is nothing else; a content has other lists beside. */
const isOnlyOne = (members: Members, name: string): boolean =>
  Object.keys(members).every((one) => one === name);

const memberForm = (of: KindName, list: MemberList): Form =>
  isAcross(list)
    ? { ...MEMBER, word: list.word, of, fields: {}, across: { name: null, list }, below: [] }
    : { ...MEMBER, word: list.member, of, ...holding(of, list.members) };

/** A form with those of its members, from above. */
export function* everyForm(form: Form): Generator<Form> {
  yield form;
  for (const { form: below } of form.below) yield* everyForm(below);
}
