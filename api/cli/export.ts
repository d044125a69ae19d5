import { beijingDay } from '../../rubrics/calendar';
import { findEdition } from '../editions/find';
import { keepRegister } from '../editions/register';
import { Shelf } from '../editions/shelf';
import { exportEdition, FORMATS, type Format } from '../exports/edition';
import { picturesIn } from '../exports/pictures';
import { CommandFailure, DONE, FAILED, USAGE, type Command } from './command';

export const exportCommand: Command = {
  usage: '<edition> --format yaml|json|text',
  about: '导出整个版本 / the edition, whole',
  options: { format: { type: 'string' } },
  opens: 'read',
  async run({ words: [address, ...more], options, out, database }) {
    const format = (options.format ?? 'yaml') as Format;
    if (!address || more.length)
      throw new CommandFailure(
        USAGE,
        '请给出一个版本,如 shenzhen/economic@2019',
        'name one edition, such as shenzhen/economic@2019',
      );
    if (!FORMATS.includes(format))
      throw new CommandFailure(
        USAGE,
        `格式应为 ${FORMATS.join('、')},而不是 ${format}`,
        `--format is one of ${FORMATS.join(', ')}`,
      );
    const { read } = await database();
    const sight = {
      register: await keepRegister(read)(),
      shelf: new Shelf(read),
      today: beijingDay(new Date()),
    };
    const row = findEdition(sight, address);
    if (!row)
      throw new CommandFailure(FAILED, `没有版本 ${address}`, `there is no edition ${address}`);
    const { tree } = await sight.shelf.open(row);
    const pictures = await picturesIn(read.manager, row.rubricKey, [tree]);
    out(exportEdition(row, tree, format, { register: sight.register, pictures }));
    return DONE;
  },
};
