import type { Command } from './command';
import { alignCommand } from './align';
import { backupCommand } from './backup';
import { checkCommand } from './check';
import { checkpointCommand } from './checkpoint';
import { diffCommand } from './diff';
import { exportCommand } from './export';
import { importCommand } from './import';
import { moveCommand } from './move';
import { readCommand } from './read';
import { restoreCommand } from './restore';
import { userCommand } from './user';
import { verifyCommand } from './verify';

/** Every command, by its name. */
export const commands = {
  export: exportCommand,
  read: readCommand,
  import: importCommand,
  verify: verifyCommand,
  checkpoint: checkpointCommand,
  user: userCommand,
  backup: backupCommand,
  restore: restoreCommand,
  move: moveCommand,
  diff: diffCommand,
  align: alignCommand,
  check: checkCommand,
} satisfies Record<string, Command>;
