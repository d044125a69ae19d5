import { GraphQLDate } from 'graphql-scalars';
import { ArgsType, Field } from 'type-graphql';
import { awardOf, isDay } from '../../rubrics/address';
import { inForce } from '../../rubrics/calendar';
import type { KindName } from '../../rubrics/kinds';
import { remembered } from '../../rubrics/remembered';
import type { Part as PartName } from '../../rubrics/vocabulary';
import type { Context } from '../context';
import { editionsOf, findEdition } from '../editions/find';
import type { EditionRow } from '../editions/rows';
import { EntryKind, Part } from '../kinds/enums';
import { Fault } from '../refusals';

/** In what is searched; what is left out narrows nothing. */
@ArgsType()
export class Scope {
  @Field(() => [String], {
    nullable: true,
    description: 'Edition addresses; one that names none is refused.',
  })
  editions?: string[] | null;
  @Field(() => [String], { nullable: true, description: 'Keys of awards.' })
  awards?: string[] | null;
  @Field(() => [String], { nullable: true, description: 'Keys of rubrics.' })
  rubrics?: string[] | null;
  @Field(() => [Part], { nullable: true, description: 'Parts of the text.' })
  parts?: PartName[] | null;
  @Field(() => [EntryKind], { nullable: true, description: 'Kinds of what is found.' })
  kinds?: KindName[] | null;
  @Field(() => GraphQLDate, {
    nullable: true,
    description: 'In the editions in force on this day, where none are named; today, if left out.',
  })
  on?: Date | string | null;
}

/** The editions searched, each once: those named or in force, of these awards and rubrics. */
export function scopedEditions(context: Context, scope: Scope): readonly EditionRow[] {
  const { awards, rubrics } = context.register;
  const wanted = {
    awards: known(scope.awards, awards, ['奖项', 'award']),
    rubrics: known(scope.rubrics, rubrics, ['标准', 'rubric']),
  };
  const rows = searched(context, scope);
  if (!wanted.awards && !wanted.rubrics) return rows;
  return rows.filter(
    ({ rubricKey }) =>
      (wanted.awards?.has(awardOf(rubricKey)) ?? true) && (wanted.rubrics?.has(rubricKey) ?? true),
  );
}

function searched(context: Context, { editions, on }: Scope): readonly EditionRow[] {
  if (!editions) {
    const day = dayOf(on);
    return day === undefined ? today(context) : inForceOn(context, day);
  }
  if (on)
    throw new Fault(
      'BAD_USER_INPUT',
      '已指明版本,不再按日期(on)选取:请去掉其一',
      'editions are named, and so is a day (on): leave one of them out',
    );
  return allNamed(context, editions);
}

/** Of a register, the last that were named: who searches many asks again of the same. */
const heldNamed = remembered((_: readonly EditionRow[]) => ({
  names: '',
  rows: [] as readonly EditionRow[],
}));

function allNamed(context: Context, addresses: readonly string[]): readonly EditionRow[] {
  const { editions } = context.register;
  const held = heldNamed(editions);
  const names = addresses.join('\n');
  if (addresses.length > 0 && held.names === names) return held.rows;
  const rows = [...new Set(addresses.map((address) => named(context, address)))];
  // What `current` or a day names may be another one tomorrow.
  if (addresses.every((address) => byKey(editions).has(address)))
    Object.assign(held, { names, rows });
  return rows;
}

const inForceOn = (context: Context, day: string): EditionRow[] =>
  context.register.rubrics
    .map(({ key }) => inForce(editionsOf(context, key), day))
    .filter((row) => row !== undefined);

/** Of one day, the last that was asked for: most searches are of today. */
const heldToday = remembered((_: readonly EditionRow[]) => ({
  day: '',
  rows: [] as EditionRow[],
}));

function today(context: Context): EditionRow[] {
  const held = heldToday(context.register.editions);
  if (held.day !== context.today)
    Object.assign(held, { day: context.today, rows: inForceOn(context, context.today) });
  return held.rows;
}

const dayOf = (on: Scope['on']): string | undefined =>
  on instanceof Date ? on.toISOString().slice(0, 10) : (on ?? undefined);

/** By their keys, which are addresses: many may be named, and each is found at once. */
const byKey = remembered(
  (editions: readonly EditionRow[]) =>
    new Map(editions.filter(isNamedAsIs).map((row) => [row.key, row])),
);

/** What is no label in an address is the edition of a day. */
const isNamedAsIs = ({ label }: EditionRow): boolean => label !== 'current' && !isDay(label);

/** A hidden one is answered as one that is not there. */
function named(context: Context, address: string): EditionRow {
  const row = byKey(context.register.editions).get(address) ?? findEdition(context, address);
  if (!row) throw missing(address, ['版本', 'edition']);
  return row;
}

function known(
  keys: readonly string[] | null | undefined,
  all: readonly { key: string }[],
  what: readonly [string, string],
): ReadonlySet<string> | null {
  if (!keys) return null;
  for (const key of keys) if (!all.some((one) => one.key === key)) throw missing(key, what);
  return new Set(keys);
}

function missing(name: string, [chinese, english]: readonly [string, string]): Fault {
  const shown = name.slice(0, 100);
  return new Fault(
    'BAD_USER_INPUT',
    `没有${chinese}“${shown}”`,
    `there is no ${english} “${shown}”`,
  );
}
