import { writeFile } from 'node:fs/promises';
import { exportEdition, FORMATS, type Format } from '../exports/edition';
import { picturesIn } from '../exports/pictures';
import { papers, sidesOf, textsFor, unfit, written } from '../exports/written';
import { CommandFailure, DONE, FAILED, USAGE, type Command, type Given } from './command';
import { sightOf, textNamed } from './texts';

export const exportCommand: Command = {
  usage:
    '<edition> [--format yaml|json|text] | <text> [--base <text>] --format <paper> --out <file>',
  about:
    '导出整个版本,或连同对照与清单的发布包,或任一文书 / the edition, a package with what changed, or a paper',
  options: { format: { type: 'string' }, base: { type: 'string' }, out: { type: 'string' } },
  opens: 'read',
  async run(given) {
    const {
      words: [address, ...more],
      options,
      out,
    } = given;
    const format = (options.format as string | undefined) ?? 'yaml';
    if (!address || more.length)
      throw new CommandFailure(
        USAGE,
        '请给出一个版本,如 shenzhen/economic@2019',
        'name one edition, such as shenzhen/economic@2019',
      );
    const paper = format === 'package' ? 'package.zip' : format;
    if (sidesOf(paper)) return writePaper(given, address, paper);
    if (!FORMATS.includes(format as Format))
      throw new CommandFailure(
        USAGE,
        `格式应为 ${[...FORMATS, 'package', ...papers()].join('、')},而不是 ${format}`,
        `--format is one of ${[...FORMATS, 'package', ...papers()].join(', ')}`,
      );
    const { register, database } = await sightOf(given);
    const { edition, open } = await textNamed(given, address, 'head');
    if (!edition)
      throw new CommandFailure(FAILED, `${address} 不是版本`, `${address} is no edition`);
    const pictures = await picturesIn(database.read.manager, edition.rubricKey, [open.tree]);
    out(exportEdition(edition, open.tree, format as Format, { register, pictures }));
    return DONE;
  },
};

/** Bytes are no text for a terminal: they go into a file. */
async function writePaper(given: Given, address: string, paper: string): Promise<number> {
  const { out: path, base } = given.options;
  if (typeof path !== 'string' || path === '')
    throw new CommandFailure(USAGE, '请用 --out 给出文件名', 'name the file by --out');
  const two = sidesOf(paper)!.length === 2;
  if (two !== (typeof base === 'string' && base !== ''))
    throw new CommandFailure(
      USAGE,
      two ? `${paper} 须用 --base 给出对照的版本` : `${paper} 不用 --base`,
      two ? `${paper} wants another text by --base` : `${paper} takes no --base`,
    );
  const sight = await sightOf(given);
  const head = await textNamed(given, address, 'head');
  const named = two
    ? ([await textNamed(given, base as string, 'base'), head] as const)
    : ([head] as const);
  if (named.some((text) => text.given))
    throw new CommandFailure(
      USAGE,
      '文书须以数据库中的版本或提案为准',
      'a paper is of editions and proposals in the database',
    );
  const why = unfit(paper, named);
  if (why) throw new CommandFailure(FAILED, `${paper}: ${why.zh}`, `${paper}: ${why.en}`);
  const { bytes } = await written(sight, paper, await textsFor(sight, paper, named));
  await writeFile(path, bytes).catch((error: Error) => {
    throw new CommandFailure(FAILED, `写不了 ${path}`, `cannot write ${path}: ${error.message}`);
  });
  given.talk(`${path}: ${bytes.length} 字节 / bytes`);
  return DONE;
}
