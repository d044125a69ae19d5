import { alignTrees } from '../../rubrics/diff/align';
import { CommandFailure, DONE, USAGE, type Command } from './command';
import { progress, textNamed, type NamedText } from './texts';

export const alignCommand: Command = {
  usage: '<a> <b> [--json]',
  about:
    '两部标准的条文对应,每条按相似程度由高到低 / which clauses answer which, the likest first for each of a',
  options: { json: { type: 'boolean' } },
  opens: 'read',
  async run(given) {
    const {
      words: [one, other, ...more],
      options: { json },
      out,
      talk,
    } = given;
    if (!one || !other || more.length)
      throw new CommandFailure(
        USAGE,
        '请给出两个版本或标准库文件',
        'name two editions or library files',
      );
    const tell = progress(talk);
    tell(`读取 / reading ${one}, ${other}`);
    const [a, b] = [await textNamed(given, one, 'base'), await textNamed(given, other, 'base')];
    tell(
      `对应 ${a.open.tree.size} 与 ${b.open.tree.size} 条 / aligning ${a.open.tree.size} and ${b.open.tree.size} entries`,
    );
    const pairs = alignTrees(a.open.tree, b.open.tree).map((pair) => ({
      a: addressOf(a, pair.a),
      b: addressOf(b, pair.b),
      score: pair.score,
    }));
    out(
      json
        ? `${JSON.stringify(pairs, null, 1)}\n`
        : pairs.map((pair) => `${pair.score.toFixed(2)}  ${pair.a}  ${pair.b}\n`).join(''),
    );
    return DONE;
  },
};

const addressOf = ({ open }: NamedText, key: string): string =>
  `${open.base}/${open.tree.byKey.get(key)!.address}`;
