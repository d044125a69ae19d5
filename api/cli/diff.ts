import type { Compared } from '../compare/change';
import { Change } from '../compare/change';
import { diff } from '../../rubrics/diff/diff';
import { compareTexts } from '../compare/texts';
import { CommandFailure, DONE, USAGE, type Command, type Given } from './command';
import { progress, sightOf, textNamed, type NamedText } from './texts';

export const diffCommand: Command = {
  usage: '<a> <b> [--json]',
  about: '比较两个版本或标准库文件 / what changed between two editions or library files',
  options: { json: { type: 'boolean' } },
  opens: 'read',
  async run(given) {
    const {
      words: [a, b, ...more],
      options: { json },
      out,
      talk,
    } = given;
    if (!a || !b || more.length)
      throw new CommandFailure(
        USAGE,
        '请给出两个版本或标准库文件',
        'name two editions or library files',
      );
    const tell = progress(talk);
    tell(`读取 ${a} / reading ${a}`);
    const base = await textNamed(given, a, 'base');
    tell(`读取 ${b} / reading ${b}`);
    const head = await textNamed(given, b, 'head');
    tell(
      `比较 ${base.open.tree.size} 与 ${head.open.tree.size} 条 / comparing ${base.open.tree.size} and ${head.open.tree.size} entries`,
    );
    const of = await compared(given, base, head);
    const changes = of.difference.changes.map((change) => new Change(change, of));
    tell(`写出 ${changes.length} 处变化 / writing ${changes.length} changes`);
    out(
      json
        ? `[${changes.map((change) => `\n${JSON.stringify(plain(change, head))}`).join(',')}\n]\n`
        : readable(changes),
    );
    return DONE;
  },
};

/** Two editions are compared with what acts declared on the way; a file knows of no acts. */
async function compared(given: Given, base: NamedText, head: NamedText): Promise<Compared> {
  if (base.edition && head.edition) return compareTexts(await sightOf(given), base, head);
  const nobody = () => Promise.reject(new Error('a file knows no person'));
  return {
    base: base.open,
    head: head.open,
    difference: diff(base.open.tree, head.open.tree, { keyed: keysOf(base, head) }),
    judgements: new Map(),
    context: { person: nobody, viewer: null },
  };
}

/** Keys of an edition or a draft are its own; a file may give them, and others are minted. */
function keysOf({ given: ours }: NamedText, { given: theirs }: NamedText): true | Set<string> {
  const given = [ours, theirs].filter((keys) => keys !== null);
  const [first, ...more] = given;
  return !first || new Set([...first].filter((key) => more.every((keys) => keys.has(key))));
}

/** As in the schema; entries of the head by the key that a plain reading of its file gives them. */
function plain(change: Change, head: NamedText): object {
  const own = (id: string) => id.replace(/~(.+)$/, (_, key: string) => `~${head.keyOf(key)}`);
  const {
    id,
    type,
    kind,
    from,
    to,
    field,
    before,
    after,
    spans,
    gravity,
    reason,
    reasonCode,
    phrase,
    phraseEnglish,
    indirect,
    matchedBy,
  } = change;
  return {
    id,
    type,
    kind: kind.toUpperCase(),
    from,
    to: to.map(own),
    field,
    before,
    after,
    spans,
    gravity,
    reason,
    reasonCode,
    phrase,
    phraseEnglish,
    indirect: indirect.map(own),
    matchedBy,
  };
}

const NATURES = {
  SUBSTANTIVE: '实质性 / substantive',
  STRUCTURAL: '结构性 / structural',
  EDITORIAL: '编辑性 / editorial',
} as const;

function readable(changes: readonly Change[]): string {
  if (changes.length === 0) return '没有变化 / no changes\n';
  const blocks = (['SUBSTANTIVE', 'STRUCTURAL', 'EDITORIAL'] as const).flatMap((gravity) => {
    const own = changes.filter((change) => change.gravity === gravity);
    return own.length
      ? [`${NATURES[gravity]}: ${own.length}`, ...own.map(({ phrase }) => `  ${phrase}`)]
      : [];
  });
  return `${blocks.join('\n')}\n`;
}
