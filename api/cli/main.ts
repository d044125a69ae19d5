import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { shown } from '../database/database';
import { troubleSentence } from '../database/trouble';
import { NoDatabase, openDatabase, type Database } from '../dataSource';
import { BadFile } from '../editions/libraryFile';
import { BadEnvironment, readEnvironment } from '../environment';
import { CommandFailure, DONE, FAILED, USAGE, type Command } from './command';
import { commands } from './commands';
import { optionFault } from './optionFault';

const talk = (line: string): void => void process.stderr.write(`${line}\n`);

async function main([name, ...rest]: string[]): Promise<number> {
  const command = Object.hasOwn(commands, name ?? '')
    ? (commands as Record<string, Command>)[name!]
    : undefined;
  if (!command) {
    if (name && name !== 'help' && name !== '--help')
      talk(`没有命令 ${name} / there is no command ${name}`);
    usage();
    return name === 'help' || name === '--help' ? DONE : USAGE;
  }
  let parsed: { values: Record<string, string | boolean | undefined>; positionals: string[] };
  try {
    parsed = parseArgs({ args: rest, options: command.options, allowPositionals: true });
  } catch (error) {
    talk(optionFault(error as NodeJS.ErrnoException, command));
    talk(`用法 / usage: ${name} ${command.usage}`);
    return USAGE;
  }
  let opened: Database | undefined;
  const database = async () => {
    if (!command.opens) throw new Error(`${name} says that it opens no database`);
    opened ??= await openDatabase(readEnvironment().database, command.opens);
    return opened;
  };
  try {
    return await command.run({
      words: parsed.positionals,
      options: parsed.values,
      out: (text) => void process.stdout.write(text),
      talk,
      database,
    });
  } catch (error) {
    if (error instanceof CommandFailure) {
      talk(error.message);
      if (error.code === USAGE) talk(`用法 / usage: ${name} ${command.usage}`);
      return error.code;
    }
    talk(wordsFor(error));
    return FAILED;
  } finally {
    await opened?.close();
  }
}

/** A sentence for what the person can mend, a stack for what only we can. */
function wordsFor(error: unknown): string {
  if (error instanceof BadEnvironment || error instanceof NoDatabase || error instanceof BadFile)
    return error.message;
  const sentence = troubleSentence(error, databaseShown());
  if (sentence) return sentence;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

function databaseShown(): string | null {
  try {
    return shown(readEnvironment().database);
  } catch {
    return null;
  }
}

function usage(): void {
  talk('用法 / usage: npm run --silent zhunsheng -- <command>');
  for (const [name, { usage, about }] of Object.entries(commands))
    talk(`  ${name} ${usage}\n      ${about}`);
}

// Whoever reads our output may stop early, as `head` does.
process.stdout.on('error', (error: NodeJS.ErrnoException) =>
  process.exit(error.code === 'EPIPE' ? DONE : FAILED),
);
// The exit code is set, not forced: what was written to a pipe must still go out.
main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
