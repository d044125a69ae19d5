import { writeFile } from 'node:fs/promises';
import { findEdition } from '../editions/find';
import type { EditionRow } from '../editions/rows';
import { exportEdition, FORMATS, type Format } from '../exports/edition';
import { editionBefore, packageOf } from '../exports/packageOf';
import { picturesIn } from '../exports/pictures';
import { CommandFailure, DONE, FAILED, USAGE, type Command, type Given } from './command';
import { sightOf } from './texts';

export const exportCommand: Command = {
  usage: '<edition> --format yaml|json|text | --format package --out <file.zip>',
  about:
    '导出整个版本,或连同对照与清单的发布包 / the edition, whole, or a package with what changed',
  options: { format: { type: 'string' }, out: { type: 'string' } },
  opens: 'read',
  async run(given) {
    const {
      words: [address, ...more],
      options,
      out,
    } = given;
    const format = (options.format ?? 'yaml') as Format | typeof PACKAGE;
    if (!address || more.length)
      throw new CommandFailure(
        USAGE,
        '请给出一个版本,如 shenzhen/economic@2019',
        'name one edition, such as shenzhen/economic@2019',
      );
    if (format === PACKAGE) return writePackage(given, address);
    if (!FORMATS.includes(format))
      throw new CommandFailure(
        USAGE,
        `格式应为 ${[...FORMATS, PACKAGE].join('、')},而不是 ${format}`,
        `--format is one of ${[...FORMATS, PACKAGE].join(', ')}`,
      );
    const sight = await sightOf(given);
    const row = editionNamed(sight, address);
    const { tree } = await sight.shelf.open(row);
    const pictures = await picturesIn(sight.database.read.manager, row.rubricKey, [tree]);
    out(exportEdition(row, tree, format, { register: sight.register, pictures }));
    return DONE;
  },
};

const PACKAGE = 'package';

/** Bytes are no text for a terminal: they go into a file. */
async function writePackage(given: Given, address: string): Promise<number> {
  const { out: path } = given.options;
  if (typeof path !== 'string' || path === '')
    throw new CommandFailure(
      USAGE,
      '请用 --out 给出发布包的文件名',
      'name the file of the package by --out',
    );
  const sight = await sightOf(given);
  const edition = editionNamed(sight, address);
  const open = await sight.shelf.open(edition);
  const text = { open, rubric: edition.rubricKey, edition, proposal: null };
  const bytes = await packageOf(sight, text, await editionBefore(sight, text));
  await writeFile(path, bytes).catch((error: Error) => {
    throw new CommandFailure(FAILED, `写不了 ${path}`, `cannot write ${path}: ${error.message}`);
  });
  given.talk(`${path}: ${bytes.length} 字节 / bytes`);
  return DONE;
}

function editionNamed(sight: Parameters<typeof findEdition>[0], address: string): EditionRow {
  const row = findEdition(sight, address);
  if (!row)
    throw new CommandFailure(FAILED, `没有版本 ${address}`, `there is no edition ${address}`);
  return row;
}
