import type { Band, Entry } from '../kinds';
import { withFields } from '../kinds/content';
import type { Tree } from '../tree/tree';
import type { Acts, Intent, Refused } from './act';
import { held } from './content';
import { refuse } from './refuse';

/** What a guide says of itself; its bands have their own acts. */
export function guideRevise(tree: Tree, { key, fields }: Acts['guideRevise']): Intent {
  const node = held(tree, key, 'guide');
  return 'refused' in node
    ? node
    : { put: [{ ...node.entry, content: withFields(node.entry.content, fields) }] };
}

export const bandAdd = (tree: Tree, { key, at, content }: Acts['bandAdd']): Intent =>
  withBands(tree, key, (bands) => {
    const index = at ?? bands.length;
    return isIndex(index, bands.length + 1)
      ? bands.toSpliced(index, 0, content)
      : refuse('NO_SUCH_BAND', String(index));
  });

export const bandRevise = (tree: Tree, { key, band, fields }: Acts['bandRevise']): Intent =>
  withBand(tree, key, band, (held) => withFields(held, fields));

export const bandRemove = (tree: Tree, { key, band }: Acts['bandRemove']): Intent =>
  withBands(tree, key, (bands) =>
    isIndex(band, bands.length) ? bands.toSpliced(band, 1) : refuse('NO_SUCH_BAND', String(band)),
  );

export const descriptorRevise = (
  tree: Tree,
  { key, band, descriptor, fields }: Acts['descriptorRevise'],
): Intent =>
  withBand(tree, key, band, (held) => {
    const { descriptors } = held;
    const was = descriptors[descriptor];
    return was
      ? { ...held, descriptors: descriptors.with(descriptor, withFields(was, fields)) }
      : refuse('NO_SUCH_BAND', String(band), String(descriptor));
  });

const withBand = (
  tree: Tree,
  key: string,
  band: number,
  change: (band: Band) => Band | Refused,
): Intent =>
  withBands(tree, key, (bands) => {
    const was = bands[band];
    if (!was) return refuse('NO_SUCH_BAND', String(band));
    const changed = change(was);
    return 'refused' in changed ? changed : bands.with(band, changed);
  });

function withBands(tree: Tree, key: string, change: (bands: Band[]) => Band[] | Refused): Intent {
  const node = held(tree, key, 'guide');
  if ('refused' in node) return node;
  const bands = change(node.entry.content.bands);
  if ('refused' in bands) return bands;
  const revised: Entry<'guide'> = { ...node.entry, content: { ...node.entry.content, bands } };
  return { put: [revised] };
}

const isIndex = (index: number, length: number) =>
  Number.isInteger(index) && index >= 0 && index < length;
