import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inOrder } from '../../rubrics/calendar';
import { amendment, amendmentText } from '../../rubrics/writing/amendment';
import { changeList, changeListText } from '../../rubrics/writing/changeList';
import { comparisonTable } from '../../rubrics/writing/comparisonTable';
import { compareTexts, editionText, type Sight, type Text } from '../compare/texts';
import { editionsOf } from '../editions/find';
import type { EditionRow } from '../editions/rows';
import { home } from '../home';
import { amendmentDocx } from './amendmentDocx';
import { comparisonDocx } from './comparisonDocx';
import { comparisonHtml } from './comparisonHtml';
import { exportEdition } from './edition';
import { judged } from './judged';
import { listed, MANIFEST, manifestText } from './manifest';
import { datedSide, paperSide } from './paperSide';
import { picturesIn, type Pictures } from './pictures';
import { plain } from './plain';
import { rulings } from './rulings';
import { steadyDocx, steadyZip } from './steadyZip';
import { textDocx } from './textDocx';
import { textHtml } from './textHtml';

/** The text of an edition. */
export type Published = Text & { edition: EditionRow };
type Files = Record<string, Uint8Array | string>;

/** The edition of its rubric that counted before this one; null for the first. */
export async function editionBefore(
  { register, shelf, today }: Pick<Sight, 'register' | 'shelf' | 'today'>,
  { edition, rubric }: Published,
): Promise<Text | null> {
  const order = inOrder(editionsOf({ register, shelf, today }, rubric));
  const row = order[order.findIndex(({ key }) => key === edition.key) - 1];
  return row ? editionText({ shelf }, row) : null;
}

/**
 * 发布包: an edition in all its forms with what changed against the one before, and a manifest with
 * the hash of each file. It says what anybody may read, whoever asks: so it is the same for all.
 */
export async function packageOf(
  sight: Sight,
  text: Published,
  before: Text | null,
): Promise<Uint8Array> {
  const { edition, open, rubric } = text;
  const trees = [text, ...(before ? [before] : [])].map((one) => one.open.tree);
  const pictures = await picturesIn(sight.database.read.manager, rubric, trees);
  const files = steadied(
    {
      ...(await textFiles(sight, text, pictures)),
      ...(before && (await changeFiles({ ...sight, viewer: null }, before, text, pictures))),
    },
    edition.publishedOn ?? '1980-01-01',
  );
  const manifest = manifestText({
    format: 'zhunsheng:package:1',
    edition: edition.key,
    title: open.tree.facts.content.title,
    published: edition.publishedOn,
    effective: edition.effectiveFrom,
    contentHash: edition.contentHash,
    before: before?.edition?.key ?? null,
    program: VERSION,
    files: Object.keys(files)
      .sort()
      .map((name) => listed(name, files[name])),
  });
  return steadyZip({ ...files, [MANIFEST]: Buffer.from(manifest) });
}

const VERSION = (
  JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { version: string }
).version;

async function textFiles(
  { register, database }: Sight,
  text: Published,
  every: Pictures,
): Promise<Files> {
  const { tree } = text.open;
  const own = await picturesIn(database.read.manager, text.rubric, [tree]);
  const file = (format: 'yaml' | 'json') =>
    exportEdition(text.edition, tree, format, { register, pictures: own });
  const name = datedSide(paperSide(text), text);
  return {
    'text.docx': await textDocx(tree, name, every),
    'text.html': textHtml(tree, name, every),
    'edition.yaml': file('yaml'),
    'edition.json': file('json'),
  };
}

async function changeFiles(
  sight: Sight,
  before: Text,
  text: Text,
  pictures: Pictures,
): Promise<Files> {
  const compared = await compareTexts(sight, before, text);
  const difference = judged(compared);
  const sides = { base: paperSide(before), head: paperSide(text) };
  const table = comparisonTable(difference, sides, rulings(compared, false));
  const list = changeList(difference, sides.base.label);
  const sheet = amendment(difference, sides);
  return {
    'comparison.docx': await comparisonDocx(table, list, pictures),
    'comparison.html': comparisonHtml(table, list, pictures),
    'changes.txt': plain(changeListText(list)),
    'amendment.docx': await amendmentDocx(sheet),
    'amendment.txt': plain(amendmentText(sheet)),
  };
}

/** The bytes of each, the same each time. */
const steadied = (files: Files, day: string): Record<string, Uint8Array> =>
  Object.fromEntries(
    Object.entries(files).map(([name, content]) => {
      const bytes = typeof content === 'string' ? Buffer.from(content) : content;
      return [name, name.endsWith('.docx') ? steadyDocx(bytes, day) : bytes];
    }),
  );
