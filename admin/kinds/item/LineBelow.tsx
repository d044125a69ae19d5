import { PictureView } from '../figure/PictureView';
import { TableView } from '../table/TableView';
import { nameOf } from '../clause/clauses';
import type { DraftClause } from '../clause/drafted';

/** What is drawn below the words of a line; it is edited on the page of its own. */
export const LineBelow = ({ clause }: { clause: DraftClause }) => (
  <>
    {clause.columns.length > 0 && <TableView table={clause} name={nameOf(clause)} />}
    {clause.picture && <PictureView hash={clause.picture.hash} alt={clause.alt ?? ''} />}
  </>
);
