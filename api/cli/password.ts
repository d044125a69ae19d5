import type { Readable } from 'node:stream';
import { Writable } from 'node:stream';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { readEnvironment } from '../environment';
import { CommandFailure, FAILED, USAGE } from './command';

/** A terminal, or what stands for one. */
type Terminal = Readable & { isTTY?: boolean; setRawMode(on: boolean): unknown };

/**
 * The password of an administrator: from the environment, from standard input where that is said,
 * else asked on the terminal. Never from standard input unasked: what comes there may be the rest
 * of the script that the command stands in, and would be a password that is written down.
 * @throws CommandFailure where it can come from nowhere
 */
export async function givenPassword(
  fromStandardInput: boolean,
  talk: (line: string) => void,
): Promise<string> {
  const { password } = readEnvironment();
  if (password !== undefined) return password;
  if (fromStandardInput) return firstLine(process.stdin);
  if (process.stdin.isTTY) return askTwice(process.stdin, talk);
  throw new CommandFailure(
    USAGE,
    '没有密码: 请设 ZHUNSHENG_PASSWORD,或加 --password-stdin 从标准输入给出,或在终端上运行',
    'no password: set ZHUNSHENG_PASSWORD, or add --password-stdin and give it there, or run it on a terminal',
  );
}

/** Without its end, and without that of Windows. */
async function firstLine(input: Readable): Promise<string> {
  let text = '';
  for await (const chunk of input) {
    text += String(chunk);
    if (text.includes('\n')) break;
  }
  return text.split('\n')[0]!.replace(/\r$/, '');
}

/** Milliseconds in which nobody has begun to type: what is there by then was pasted before. */
const TOO_SOON = 150;

/** Nothing of it is seen. @throws CommandFailure where it came with other lines, or differs */
export async function askTwice(input: Terminal, talk: (line: string) => void): Promise<string> {
  await nothingWaits(input);
  const one = await hidden(input, () => talk('密码(不显示)/ password (not shown):'));
  const two = await hidden(input, () => talk('再输入一次 / once more:'));
  if (one === two) return one;
  throw new CommandFailure(FAILED, '两次输入不同', 'the two differ');
}

async function nothingWaits(input: Terminal): Promise<void> {
  let waits = false;
  const hear = () => {
    waits = true;
  };
  input.setRawMode(true);
  input.on('data', hear);
  await sleep(TOO_SOON);
  input.off('data', hear);
  input.pause();
  input.setRawMode(false);
  if (waits)
    throw new CommandFailure(
      FAILED,
      '提问之前终端上已有输入(可能是一并粘贴的命令),未当作密码,其余各行请重新粘贴',
      'there was input before the question, perhaps commands pasted with this one: not taken for a password; paste the rest again',
    );
}

/** One line; readline sees to backspace and puts the terminal back as it was. */
function hidden(input: Terminal, ask: () => void): Promise<string> {
  const nowhere = new Writable({ write: (_, __, done) => done() });
  const lines = createInterface({ input, output: nowhere, terminal: true, historySize: 0 });
  ask();
  return new Promise((resolve, reject) => {
    lines.once('line', (line) => {
      resolve(line);
      lines.close();
    });
    // Also at an interrupt, which a raw terminal hands on as a sign.
    lines.once('close', () =>
      reject(new CommandFailure(FAILED, '未给出密码', 'no password given')),
    );
  });
}
