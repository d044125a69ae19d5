import { canListen } from './http/listening';
import { troubleSentence } from './database/trouble';
import { NoDatabase } from './database/database';
import { BadEnvironment, readEnvironment } from './environment';

/**
 * What is wrong with the environment is said before anything else is loaded, which takes a second.
 */
async function main(): Promise<void> {
  // Asked to end before it has begun: what is under way is a transaction, and none of it will have
  // happened.
  const ending = { end: (): void => process.exit(0) };
  process.on('SIGTERM', () => ending.end()).on('SIGINT', () => ending.end());
  const environment = readEnvironment();
  const { metrics, port, host } = environment;
  await canListen({ name: 'PORT', port, host });
  if (metrics && 'port' in metrics)
    await canListen({ name: 'METRICS_PORT', port: metrics.port, host });
  const { serve }: typeof import('./serve') = require('./serve');
  await serve(environment, ending);
}

main().catch((error: unknown) => {
  if (error instanceof BadEnvironment || error instanceof NoDatabase)
    process.stderr.write(`${error.message}\n`);
  else
    process.stderr.write(
      `${troubleSentence(error, null) ?? (error as Error).stack ?? String(error)}\n`,
    );
  process.exit(1);
});
