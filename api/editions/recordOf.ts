import { canonical } from '../../rubrics/tree/canonical';
import { hash } from '../../rubrics/tree/hash';
import type { EditionEntryRow, EditionRow } from './rows';

/**
 * What the record says of an edition: all of its row, its content by hash, and the lines of the
 * published text by hash.
 */
export const recordOf = (
  edition: EditionRow,
  places: readonly Pick<EditionEntryRow, 'position' | 'lines'>[],
): Omit<EditionRow, 'rubricKey' | 'label' | 'end'> & { lines: string } => ({
  key: edition.key,
  contentHash: edition.contentHash,
  publishedOn: edition.publishedOn,
  effectiveFrom: edition.effectiveFrom,
  recordedAt: edition.recordedAt,
  seq: edition.seq,
  name: edition.name,
  source: edition.source,
  lines: hash(
    'zhunsheng:lines:1',
    canonical([...places].sort((a, b) => a.position - b.position).map(({ lines }) => lines)),
  ),
});
