import { openDatabase } from '../../api/dataSource';
import { adoptLayout } from '../../api/verify/adopt';
import { NO_TRUST, verifyDatabase, type Verification } from '../../api/verify/verify';
import { databases } from '../support/databases';
import { LANDED, restoreLanded } from '../support/landed';
import { run } from '../support/server';

const told = ({ findings }: Verification) => findings.map(({ message }) => message);

describe.each(databases)('a database of the last landing on %s', (_, makePlace) => {
  test.each(LANDED)('%s: it upgrades, verifies, and works on', async (name) => {
    const place = await makePlace();
    await restoreLanded(place, name);
    const server = await run(place);
    const verdict = await verifyDatabase(server.database.read, NO_TRUST);
    expect(told(verdict)).toEqual([]);
    // Nothing but what old lines could not tell is held from here only.
    const since = new Set(
      verdict.since.flatMap(({ table, columns }) => columns.map((column) => `${table}.${column}`)),
    );
    expect([...since].sort()).toMatchSnapshot();
    const { data } = await server.query('{ awards { key rubrics { current { key } } } }');
    expect(data.awards.length).toBe(2);
    await server.stop();
    await place.drop();
  });

  test('an upgrade blesses nothing that the record knew otherwise', async () => {
    const place = await makePlace();
    await restoreLanded(place, 'proposals');
    const before = await openDatabase(place.where);
    await before.write(async (manager) => {
      const trigger = place.where.kind === 'postgres';
      await manager.query(
        trigger ? 'ALTER TABLE decision DISABLE TRIGGER USER' : 'DROP TRIGGER decision_no_update',
      );
      await manager.query(
        "UPDATE decision SET roles = 'PUBLISHER' WHERE transition = 'approve' AND roles = 'APPROVER'",
      );
      await manager.query(
        "INSERT INTO decision SELECT 99999, proposal_id, transition, actor, roles, at, note, head, from_state, to_state, proposal_seq, detail FROM decision WHERE transition = 'approve' LIMIT 1",
      );
    });
    await adoptLayout(before, new Date());
    const found = (await verifyDatabase(before.read, NO_TRUST)).findings.map(
      ({ check, seq }) => `${check} ${seq}`,
    );
    expect(found).toContain('decision 99999');
    expect(found.filter((one) => one.startsWith('decision ')).length).toBeGreaterThan(1);
    await before.close();
    await place.drop();
  });
});
