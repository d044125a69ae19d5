/**
 * What the change engine finds of known changes in realistic editions, keys kept and keys lost:
 * precision, recall and F1 of each type; what `edits` and `spans` cost; and peers on the same
 * editions. Each row runs in a process of its own.
 * npm run bench -- diff [--sizes 600,6000,60000] [--seed 1] [--styles library,words,pool] [--parts
 * quality,edits,growth,spans,peers]
 */
import { fork } from 'node:child_process';
import { parseArgs } from 'node:util';
import { PEERS, peerRow, peerSpansRow, type Peer } from './diff/peers';
import { quality } from './diff/quality';
import { editsRow, growthRow, spansRow } from './diff/times';

/** Longest that a peer may take. */
const MINUTE = 60_000;

const rows: Record<string, (size: number, seed: number, ...rest: string[]) => void> = {
  quality: (size, seed, style, keys) => quality(size, style, seed, keys === 'renewed'),
  edits: editsRow,
  growth: growthRow,
  spans: spansRow,
  peerSpans: peerSpansRow,
  peer: (size, seed, peer) => peerRow(peer as Peer, size, seed),
};

/** One row in a child; says so where it does not end in time. */
const row = (name: string, size: number, seed: number, ...rest: string[]) =>
  new Promise<void>((resolve) => {
    const limit = name === 'peer' ? MINUTE : undefined;
    const child = fork(__filename, ['row', name, String(size), String(seed), ...rest], {
      execArgv: ['-r', '@swc-node/register'],
      timeout: limit,
    });
    child.once('exit', (code, signal) => {
      if (signal && limit)
        console.log(`  ${rest.join(' ').padEnd(16)} did not end within a minute`);
      else if (code !== 0) process.exitCode = 1;
      resolve();
    });
  });

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      sizes: { type: 'string', default: '600,6000,60000' },
      seed: { type: 'string', default: '1' },
      styles: { type: 'string', default: 'library,words,pool' },
      parts: { type: 'string', default: 'quality,edits,growth,spans,peers' },
    },
  });
  const [sizes, seed, parts] = [
    values.sizes.split(',').map(Number),
    Number(values.seed),
    values.parts.split(','),
  ];
  const largest = Math.max(...sizes);
  if (parts.includes('quality'))
    for (const style of values.styles.split(','))
      for (const size of sizes)
        for (const keys of ['kept', 'renewed']) await row('quality', size, seed, style, keys);
  for (const part of ['edits', 'growth', 'spans'])
    if (parts.includes(part)) await row(part, largest, seed);
  if (!parts.includes('peers')) return;
  for (const size of sizes) {
    console.log(
      `\npeers, ${size} clauses, usual changes, keys kept: medians of 5 runs, what they read made before`,
    );
    for (const peer of PEERS) await row('peer', size, seed, peer);
  }
  await row('peerSpans', largest, seed);
}

if (process.argv[2] === 'row') {
  const [name, size, seed, ...rest] = process.argv.slice(3);
  rows[name](Number(size), Number(seed), ...rest);
} else
  main().catch((error) => {
    console.error(error);
    process.exitCode = 1;
  });
