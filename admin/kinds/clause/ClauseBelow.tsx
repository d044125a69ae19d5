import type { ComponentProps } from 'react';
import { FigureChanges } from '../figure/FigureChanges';
import { TableChanges } from '../table/TableChanges';

/** What stands below the words of a clause: its table, its picture. */
export const ClauseBelow = (props: ComponentProps<typeof TableChanges>) => (
  <>
    <TableChanges {...props} />
    <FigureChanges line={props.line} shows={props.shows} />
  </>
);
