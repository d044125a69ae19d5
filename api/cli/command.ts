import type { Database } from '../dataSource';

/** Exit codes of the contract. */
export const DONE = 0;
export const FAILED = 1;
export const USAGE = 2;
export const FINDINGS = 6;

/** Wrong usage, or a failure that is the user's to mend: said in one line, without a stack. */
export class CommandFailure extends Error {
  constructor(
    readonly code: typeof FAILED | typeof USAGE,
    chinese: string,
    english: string,
  ) {
    super(`${chinese} / ${english}`);
  }
}

export interface Command {
  /** As the usage shows it, behind the command's name. */
  usage: string;
  /** One line, Chinese and English. */
  about: string;
  options: Record<string, { type: 'string' | 'boolean' }>;
  /** How it opens the database, which must be there; null: not at all, or in ways of its own. */
  opens: 'read' | 'write' | null;
  /** Data goes to `out`, talk to `talk`. Answers the exit code. */
  run(given: Given): Promise<number>;
}

export interface Given {
  words: string[];
  options: Record<string, string | boolean | undefined>;
  out(text: string): void;
  talk(line: string): void;
  /** The database as the command says that it opens it; closed by whoever runs the command. */
  database(): Promise<Database>;
}
