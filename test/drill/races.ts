/**
 * Two people at once, many times over, on each database: approve/approve, approve/edit,
 * approve/withdraw, publish/publish.
 *   npm run drill:races [-- rounds]
 */
import { databases } from '../support/databases';
import { races } from '../support/races';
import { run } from '../support/server';

const ROUNDS = Number(process.argv[2] ?? 200);

async function main(): Promise<void> {
  for (const [name, makePlace] of databases) {
    const place = await makePlace();
    const server = await run(place, { accounts: true });
    for (const [what, race] of Object.entries(await races(server))) {
      const wrong: string[] = [];
      for (let round = 0; round < ROUNDS; round++) {
        const said = await race(round);
        if (said) wrong.push(`${round}: ${said}`);
      }
      console.log(
        `${name}  ${what.padEnd(20)} ${ROUNDS - wrong.length} of ${ROUNDS} in one legal order${wrong.length ? `\n  ${wrong.slice(0, 5).join('\n  ')}` : ''}`,
      );
      if (wrong.length) process.exitCode = 1;
    }
    if (server.errors.length) {
      console.log(server.errors);
      process.exitCode = 1;
    }
    await server.stop();
    await place.drop();
  }
}

void main();
