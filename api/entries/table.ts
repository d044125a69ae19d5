import { Field, Int, ObjectType } from 'type-graphql';
import type { Answers } from '../../rubrics/kinds';
import { areasOf } from '../../rubrics/kinds/area';
import type { Cell, Table, TableColumn as Column } from '../../rubrics/kinds/table';
import type { Join } from '../../rubrics/vocabulary';
import { CellJoin } from '../kinds/enums';

@ObjectType({ description: 'A column of a table.', simpleResolvers: true })
export class TableColumn implements Answers<Column> {
  @Field(() => String, { description: 'As the head prints it; may be empty.' }) name!: string;
}

@ObjectType({
  description: 'A cell of a table: where a row and a column meet.',
  simpleResolvers: true,
})
class TableCell implements Answers<Cell> {
  @Field(() => String, { description: 'Empty where the cell is one with a neighbour.' })
  text!: string;
  @Field(() => CellJoin, {
    nullable: true,
    description: 'With which neighbour it is one; null where it stands by itself.',
  })
  join!: Join | null;
  @Field(() => Int, {
    description: 'Columns over which it reaches; 0 where another cell reaches over it.',
  })
  across!: number;
  @Field(() => Int, {
    description: 'Rows over which it reaches; 0 where another cell reaches over it.',
  })
  down!: number;
}

@ObjectType({ description: 'A row of a table.', simpleResolvers: true })
export class TableRow {
  @Field(() => [TableCell], { description: 'One for each column, in their order.' })
  cells!: TableCell[];
}

/** The rows of a table for readers. */
export function rowsOf(table: Table): TableRow[] {
  const areas = areasOf(table);
  return table.rows.map(({ cells }, r) => ({
    cells: cells.map(({ text, join = null }, c) => {
      const { across, down } = areas[r][c];
      return { text, join, across, down };
    }),
  }));
}
