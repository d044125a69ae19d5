import { Field, Float, InputType } from 'type-graphql';
import type { Fields } from '../../rubrics/acts/act';
import type { Band, Content, Descriptor, FieldName, PlacedName } from '../../rubrics/kinds';
import type { Cell, TableColumn, TableRow } from '../../rubrics/kinds/table';
import type {
  ClauseKind as Kind,
  Column as ColumnName,
  BandUnit as Unit,
  Combine as CombineName,
  Dimension as DimensionName,
  Join,
  Part as PartName,
  SchemeName,
  ScoreRole as Role,
} from '../../rubrics/vocabulary';
import {
  BandUnit,
  CellJoin,
  ClauseKind,
  Column,
  Combine,
  Dimension,
  NumberingScheme,
  Part,
  ScoreRole,
} from '../kinds/enums';

@InputType({
  description: 'A cell of a table. On a revision, what is left out stays and null clears.',
})
export class CellInput {
  @Field(() => String, { nullable: true }) text?: string;
  @Field(() => CellJoin, {
    nullable: true,
    description: 'With which neighbour it is one; it has no text then.',
  })
  join?: Join | null;
}

@InputType({ description: 'A row of a table.' })
class RowInput {
  @Field(() => [CellInput], { description: 'One for each column, in their order.' })
  cells!: CellInput[];
}

@InputType({ description: 'A column of a table.' })
export class ColumnInput {
  @Field(() => String, { nullable: true }) name?: string;
}

/** Fields of a clause: what is left out stays, null clears. */
@InputType({
  description:
    'Fields of a clause. On a revision, what is left out stays and null clears; on a new clause `kind` is needed.',
})
export class ClauseInput {
  @Field(() => ClauseKind, { nullable: true }) kind?: Kind;
  @Field(() => Part, { nullable: true, description: 'The part that begins here.' })
  part?: PartName | null;
  @Field(() => String, {
    nullable: true,
    description: 'Key of the part that begins here, where it is none of the known ones (OTHER).',
  })
  partKey?: string | null;
  @Field(() => NumberingScheme, {
    nullable: true,
    description: 'How it is numbered among its siblings; null for what bears no number.',
  })
  scheme?: SchemeName | null;
  @Field(() => String, {
    nullable: true,
    description: 'Punctuation after the label, where it is not the usual one.',
  })
  mark?: string | null;
  @Field(() => String, { nullable: true }) title?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Punctuation between title and text on one line.',
  })
  runIn?: string | null;
  @Field(() => String, { nullable: true }) text?: string | null;
  @Field(() => Column, { nullable: true }) column?: ColumnName | null;
  @Field(() => Dimension, { nullable: true }) dimension?: DimensionName | null;
  @Field(() => ScoreRole, {
    nullable: true,
    description:
      'What its points are; null: as the clause above it says. Points of a deduction turn below zero.',
  })
  scoreRole?: Role | null;
  @Field(() => Combine, { nullable: true }) combine?: CombineName | null;
  @Field(() => [ColumnInput], {
    nullable: true,
    description: 'Of a TABLE, all of them, with `rows` beside where their number changes.',
  })
  columns?: ColumnInput[] | null;
  @Field(() => [RowInput], {
    nullable: true,
    description: 'Of a TABLE, all of them, each with a cell for every column.',
  })
  rows?: RowInput[] | null;
  @Field(() => String, {
    nullable: true,
    description: 'Of a FIGURE: the `hash` of a picture of the rubric, as `pictureAdd` answers it.',
  })
  picture?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Of a FIGURE: what its picture shows, for who cannot see it.',
  })
  alt?: string | null;
}

@InputType({ description: 'One part of a clause that is split.' })
export class SplitPartInput {
  @Field(() => String, { nullable: true }) title?: string;
  @Field(() => String, { nullable: true }) text?: string;
  @Field(() => Float, { nullable: true }) points?: number | null;
}

@InputType({
  description: 'Fields of a term. On a revision, what is left out stays and null clears.',
})
export class TermInput {
  @Field(() => String, { nullable: true }) term?: string;
  @Field(() => String, { nullable: true }) english?: string | null;
  @Field(() => String, { nullable: true }) definition?: string;
  @Field(() => NumberingScheme, { nullable: true }) scheme?: SchemeName | null;
}

@InputType({
  description: 'Fields of a grade. On a revision, what is left out stays and null clears.',
})
class GradeInput {
  @Field(() => String, { nullable: true }) name?: string;
  @Field(() => Float, { nullable: true, description: 'Lowest result that gives it.' })
  atLeast?: number | null;
  @Field(() => BandUnit, { nullable: true, description: 'Points where nobody says.' })
  unit?: Unit | null;
  @Field(() => String, { nullable: true, description: 'What is asked beside the threshold.' })
  conditions?: string | null;
}

@InputType({ description: 'What must be seen for a band, by one factor.' })
export class DescriptorInput {
  @Field(() => String, { nullable: true }) factor?: string | null;
  @Field(() => String, { nullable: true, description: 'The factor as printed behind the text.' })
  factorPrinted?: string | null;
  @Field(() => String, { nullable: true }) text?: string;
}

@InputType({
  description: 'A band of a scoring guide. On a revision, what is left out stays and null clears.',
})
export class BandInput {
  @Field(() => String, { nullable: true }) level?: string | null;
  @Field(() => String, { nullable: true, description: 'Range as printed.' }) printed?: string;
  @Field(() => BandUnit, { nullable: true, description: 'In what it is; null: as it is printed.' })
  unit?: Unit | null;
  @Field(() => Float, { nullable: true }) lower?: number;
  @Field(() => Float, { nullable: true }) upper?: number;
  @Field(() => [Float], {
    nullable: true,
    description: 'The percentages that may be given, where only some may.',
  })
  steps?: number[] | null;
  @Field(() => [DescriptorInput], { nullable: true }) descriptors?: DescriptorInput[];
}

@InputType({ description: 'Fields of a scoring guide beside its bands.' })
export class GuideInput {
  @Field(() => String, { nullable: true }) title?: string | null;
  @Field(() => Dimension, { nullable: true }) dimension?: DimensionName;
  @Field(() => Boolean, { nullable: true, description: 'Whether a band is printed range first.' })
  rangeFirst?: boolean;
}

/** An input that has the fields named and no other; else what it lacks and has too much. */
type Exactly<Input, Name> = [Exclude<Name, keyof Input>, Exclude<keyof Input, Name>] extends [
  never,
  never,
]
  ? Input
  : { lacks: Exclude<Name, keyof Input>; hasTooMuch: Exclude<keyof Input, Name> };

/** Every input with the fields that it gives: one that is missing here does not compile. */
export const INPUTS: {
  clause: new () => Exactly<Omit<ClauseInput, 'partKey'>, FieldName<'clause'>>;
  cell: new () => Exactly<CellInput, keyof Cell>;
  row: new () => Exactly<RowInput, keyof TableRow>;
  column: new () => Exactly<ColumnInput, keyof TableColumn>;
  term: new () => Exactly<TermInput, FieldName<'term'>>;
  grade: new () => Exactly<GradeInput, FieldName<'grade'>>;
  guide: new () => Exactly<GuideInput, Exclude<FieldName<'guide'>, 'bands'>>;
  band: new () => Exactly<BandInput, keyof Band>;
  descriptor: new () => Exactly<DescriptorInput, keyof Descriptor>;
} & Record<PlacedName, unknown> = {
  clause: ClauseInput,
  cell: CellInput,
  row: RowInput,
  column: ColumnInput,
  term: TermInput,
  grade: GradeInput,
  guide: GuideInput,
  band: BandInput,
  descriptor: DescriptorInput,
};

/** What was given, as fields of a content: input classes hold undefined where nothing was said. */
export const fields = <T>(input: object): Fields<T> =>
  Object.fromEntries(
    said(input).flatMap(([name, value]) => (value === undefined ? [] : [[name, plain(value)]])),
  ) as Fields<T>;

/** Members of lists in full: null says the same as nothing there. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  return typeof value === 'object' && value !== null ? content(value) : value;
}

/**
 * A whole content out of an input: null says the same as nothing. Its shape is checked by the law.
 */
export const content = <K extends PlacedName>(input: object): Content<K> =>
  Object.fromEntries(
    said(input).flatMap(([name, value]) => (value == null ? [] : [[name, plain(value)]])),
  ) as Content<K>;

/** A part that GraphQL calls OTHER is the one of the key beside it. */
function said({ partKey, ...input }: { partKey?: string | null }): [string, unknown][] {
  return Object.entries(partKey ? { ...input, part: partKey } : input);
}
