import { existsSync } from 'node:fs';
import { check, ruleOf, type CheckedIssue, type Lists } from '../../rubrics/checks';
import type { Tree } from '../../rubrics/tree/tree';
import { readEnvironment, type Environment } from '../environment';
import { listsOf, parallelTrees } from '../editions/checking';
import { treeOfEdition } from '../editions/shelf';
import { waiversOf, type WaiverRow } from '../proposals/waivers';
import { ProposalRow } from '../proposals/rows';
import { CommandFailure, DONE, FINDINGS, USAGE, type Command, type Given } from './command';
import { progress, sightOf, textNamed, type NamedText } from './texts';

export const checkCommand: Command = {
  usage: '<edition|proposal|file.yaml> [--json]',
  about: '一致性检查;有问题时退出码为 6 / consistency checks; exit 6 where there are issues',
  options: { json: { type: 'boolean' } },
  opens: 'read',
  async run(given) {
    const {
      words: [name, ...more],
      options: { json },
      out,
      talk,
    } = given;
    if (!name || more.length)
      throw new CommandFailure(
        USAGE,
        '请给出一个版本、提案或标准库文件',
        'name one edition, proposal or library file',
      );
    const tell = progress(talk);
    tell(`读取 / reading ${name}`);
    const text = await textNamed(given, name, 'base');
    const { parallel, waivers, base, lists } = await around(given, text);
    tell(`检查 ${text.open.tree.size} 条 / checking ${text.open.tree.size} entries`);
    const issues = check(text.open.tree, {
      parallel,
      base,
      lists,
      onProgress: (done, of, rule) => tell(`${done}/${of} ${rule}`),
    });
    const open = issues.filter(({ fingerprint }) => !waivers.has(fingerprint));
    out(
      json
        ? `${JSON.stringify(
            issues.map((issue) => plain(issue, text, waivers.get(issue.fingerprint))),
            null,
            1,
          )}\n`
        : readable(issues, waivers),
    );
    talk(
      `问题 ${issues.length} 个,其中已豁免 ${issues.length - open.length} 个 / ${issues.length} issues, ${issues.length - open.length} of them waived`,
    );
    return open.length ? FINDINGS : DONE;
  },
};

/**
 * What else has a say: the parallel rubrics, waivers, and the base of a proposal. A file of a
 * rubric that nobody knows has none.
 */
async function around(
  given: Given,
  { rubric, proposal, edition }: NamedText,
): Promise<{
  parallel: Map<string, Tree>;
  waivers: Map<string, WaiverRow>;
  base: Tree | null;
  lists: Partial<Lists>;
}> {
  if (edition === null && proposal === null && !isThere(readEnvironment().database)) {
    given.talk('没有数据库,只查文件自身 / no database: the file is checked by itself');
    return { parallel: new Map(), waivers: new Map(), lists: {}, base: null };
  }
  const {
    database: {
      read: { manager },
    },
    today,
  } = await sightOf(given);
  const base =
    proposal === null
      ? null
      : (await manager.findOneByOrFail(ProposalRow, { id: proposal })).baseKey;
  return {
    parallel: await parallelTrees(manager, rubric),
    waivers: await waiversOf(manager, rubric, today, proposal ?? undefined),
    lists: await listsOf(manager, rubric),
    base: base === null ? null : await treeOfEdition(manager, base),
  };
}

const isThere = (where: Environment['database']): boolean =>
  where.kind !== 'sqlite' || existsSync(where.file);

function plain(
  {
    rule,
    severity,
    stage,
    message,
    entries,
    quotes,
    count,
    sourceLines,
    fingerprint,
    suggestion,
  }: CheckedIssue,
  { open }: NamedText,
  waiver: WaiverRow | undefined,
): object {
  return {
    id: fingerprint,
    rule,
    title: ruleOf(rule)?.title.zh,
    severity,
    stage,
    message: message.zh,
    messageEnglish: message.en,
    entries: entries.map((key) => `${open.base}/~${key}`),
    quotes,
    count,
    sourceLines,
    fixable: !!suggestion?.length,
    waiver: waiver ? { reason: waiver.reason, until: waiver.until } : null,
  };
}

const SIGNS = { ERROR: '错误', WARNING: '警告', NOTICE: '提示' } as const;

function readable(issues: readonly CheckedIssue[], waivers: ReadonlyMap<string, unknown>): string {
  if (issues.length === 0) return '没有发现问题 / no issues\n';
  return issues
    .map(
      ({ rule, severity, message, quotes, sourceLines, fingerprint }) =>
        `${SIGNS[severity]} ${rule}${waivers.has(fingerprint) ? ' (已豁免)' : ''}${sourceLines.length ? ` 第 ${sourceLines.join('、')} 行` : ''}: ${message.zh}${quotes.length ? `  [${quotes.slice(0, 4).join(' | ')}]` : ''}\n`,
    )
    .join('');
}
