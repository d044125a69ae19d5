/**
 * What a process that knows nothing yet tells of a draft, in one line: `told.ts <database> <id>`.
 * What others found out and wrote down is thrown away first.
 */
import { FoundRow } from '../../api/found/rows';
import { ProposalRow } from '../../api/proposals/rows';
import { run } from '../support/server';
import { toldOf } from '../support/played';

async function main([where, id]: string[]): Promise<void> {
  const server = await run({ where: JSON.parse(where!), drop: () => Promise.resolve() });
  await server.database.write((manager) =>
    manager.createQueryBuilder().delete().from(FoundRow).execute(),
  );
  const row = await server.database.read.getRepository(ProposalRow).findOneByOrFail({ id: id! });
  console.log(await toldOf(server, row));
  await server.stop();
}

void main(process.argv.slice(2));
