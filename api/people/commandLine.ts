import { leaf } from '../record/leaf';
import type { Via } from './leaves';

/**
 * 命令行: an act that somebody at the command line does in the name of the actor, who need not have
 * been there; what it does follows in lines of its own.
 */
export const commandLeaf = leaf<{ name: string; via: Via }>({ kind: 'command', rows: () => [] });
