import { Arg, Args, Ctx, Int, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../context';
import { actOn, OnEntry } from './actArguments';
import { CellInput, ColumnInput, fields, INPUTS } from './actInputs';
import { ProposalPayload } from './mutations';

/** On single cells and columns of a table; the whole is revised as any field of its clause. */
@Resolver()
export class TableActs {
  @Mutation(() => ProposalPayload, { description: 'Changes a cell of a table.' })
  cellRevise(
    @Ctx() context: Context,
    @Args() on: OnEntry,
    @Arg('row', () => Int, { description: 'Its index, from 0, the head not counted.' }) row: number,
    @Arg('column', () => Int, { description: 'Its index, from 0.' }) column: number,
    @Arg('fields', () => INPUTS.cell) given: CellInput,
  ): Promise<ProposalPayload> {
    return actOn(context, on, {
      name: 'cellRevise',
      key: on.key,
      row,
      column,
      fields: fields(given),
    });
  }

  @Mutation(() => ProposalPayload, { description: 'Changes a column of a table: its name.' })
  columnRevise(
    @Ctx() context: Context,
    @Args() on: OnEntry,
    @Arg('column', () => Int, { description: 'Its index, from 0.' }) column: number,
    @Arg('fields', () => INPUTS.column) given: ColumnInput,
  ): Promise<ProposalPayload> {
    return actOn(context, on, {
      name: 'columnRevise',
      key: on.key,
      column,
      fields: fields(given),
    });
  }
}
