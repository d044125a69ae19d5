import { createPublicKey, type KeyObject } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, readFile } from 'node:fs/promises';
import { troubleOf } from '../database/trouble';
import { parseCheckpoints, type Checkpoint } from '../verify/checkpoint';
import type { Since } from '../verify/replay';
import { verifyDatabase, verifyLines, type Verification } from '../verify/verify';
import { CommandFailure, DONE, FAILED, USAGE, type Command } from './command';
import { packageVerdict } from './packageVerdict';

export const verifyCommand: Command = {
  usage:
    '[--checkpoint <file>] [--public-key <file>] [--file <export.ndjson>] [--json] | --package <file.zip> [--json]',
  about:
    '核验记录与现状,指出第一处不成立的行 / verifies the record and what stands against it, and names the first row that does not hold',
  options: {
    checkpoint: { type: 'string' },
    'public-key': { type: 'string' },
    file: { type: 'string' },
    package: { type: 'string' },
    json: { type: 'boolean' },
  },
  opens: 'read',
  async run(given) {
    const {
      words,
      options: { checkpoint, 'public-key': keyFile, file, package: packed, json },
      out,
      talk,
      database,
    } = given;
    if (words.length)
      throw new CommandFailure(USAGE, '本命令没有其他参数', 'there are no other arguments');
    if (typeof packed === 'string') return packageVerdict(given, packed);
    const checkpoints = typeof checkpoint === 'string' ? await readCheckpoints(checkpoint) : [];
    const publicKey = typeof keyFile === 'string' ? await readPublicKey(keyFile) : null;
    const warnings = warningsOf(checkpoints, publicKey, typeof file === 'string');
    const trust = { checkpoints, publicKey };
    const verdict =
      typeof file === 'string'
        ? await verifyLines(await linesOf(file), trust)
        : await verifyDatabase((await database()).read, trust);
    for (const warning of warnings) talk(warning);
    out(json ? `${JSON.stringify({ ...verdict, warnings })}\n` : told(verdict));
    return verdict.holds ? DONE : FAILED;
  },
};

function told({ holds, rows, last, since, findings }: Verification): string {
  const partly = since.map(sinceSentence).join('');
  if (!holds)
    return partly + findings.map(({ check, message }) => `${check}: ${message}\n`).join('');
  return `${partly}成立: 记录 ${rows} 行,末行哈希 ${last?.hash ?? '(空)'} / holds: ${rows} rows, hash of the last ${last?.hash ?? '(none)'}\n`;
}

/** Earlier lines do not tell these columns, so nobody can say what stood there before. */
const sinceSentence = ({ table, columns, rows, seq, at }: Since): string => {
  const what = `${table}(${columns.join(', ')})`;
  return `${what}: ${rows} 行自第 ${seq} 行(${at})起方入记录 / ${rows} rows are held from row ${seq} on\n`;
};

function warningsOf(
  checkpoints: readonly Checkpoint[],
  publicKey: KeyObject | null,
  offline: boolean,
): string[] {
  const warnings: string[] = [];
  if (!checkpoints.length)
    warnings.push(
      '未给出检查点: 可能有行从末尾被删去,或自某行起全部重写,而看不出来 / no checkpoint given: rows may have been cut from the end, or rewritten from some row on, unseen',
    );
  else if (!publicKey)
    warnings.push(
      '未给出 --public-key: 检查点只以它自带的公钥核验,换了钥匙的伪造看不出来 / no --public-key given: the checkpoint is believed by the key that it names itself',
    );
  if (offline)
    warnings.push(
      '核验的是导出文件: 数据库的现状没有核对 / an export was verified: what stands in the database was not looked at',
    );
  return warnings;
}

const unreadable = (path: string, reason: unknown) => {
  const { message } = reason as Error;
  const { chinese, english } = troubleOf(reason) ?? { chinese: message, english: message };
  return new CommandFailure(
    FAILED,
    `无法读取 ${path}: ${chinese}`,
    `cannot read ${path}: ${english}`,
  );
};

/** @throws CommandFailure where it cannot be read or a line of it is no checkpoint */
export async function readCheckpoints(path: string): Promise<Checkpoint[]> {
  const text = await readFile(path, 'utf8').catch((error) => {
    throw unreadable(path, error);
  });
  try {
    const checkpoints = parseCheckpoints(text);
    if (checkpoints.length) return checkpoints;
  } catch (error) {
    throw new CommandFailure(
      FAILED,
      `${path} 第 ${(error as Error).message} 行不是检查点`,
      `line ${(error as Error).message} of ${path} is no checkpoint`,
    );
  }
  throw new CommandFailure(FAILED, `${path} 中没有检查点`, `there is no checkpoint in ${path}`);
}

async function readPublicKey(path: string): Promise<KeyObject> {
  try {
    return createPublicKey(await readFile(path, 'utf8'));
  } catch (error) {
    throw unreadable(path, error);
  }
}

async function linesOf(path: string): Promise<AsyncIterable<string>> {
  await open(path).then(
    (handle) => handle.close(),
    (error) => {
      throw unreadable(path, error);
    },
  );
  return splitLines(createReadStream(path, 'utf8'));
}

/** At line feeds only: node:readline takes U+2028 for the end of a line, which JSON may hold. */
async function* splitLines(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of chunks) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop()!;
    yield* lines;
  }
  if (rest) yield rest;
}
