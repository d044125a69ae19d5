import { join } from 'node:path';
import { loadLibrary } from '../../api/editions/loadLibrary';
import { NO_TRUST, verifyDatabase } from '../../api/verify/verify';
import { databases, type Place } from '../support/databases';
import { codes, Desk } from '../support/desk';
import { run, type Running } from '../support/server';

/** Awards and rubrics come into the register by the system administrator, on record. */

const LIBRARY = join(__dirname, '../../rubrics/library');

describe.each(databases)('the register on %s', (_, makePlace) => {
  let place: Place;
  let server: Running;
  let system: Desk;
  beforeAll(async () => {
    place = await makePlace();
    server = await run(place, { accounts: true });
    system = await Desk.of(server, 'sysadmin');
  });
  afterAll(async () => {
    expect(server.errors).toEqual([]);
    await server.stop();
    await place.drop();
  });

  const register = async (desk: Desk, what: 'award' | 'rubric', args: Record<string, string>) => {
    const given = Object.entries(args).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
    const answer = await desk.ask(
      `mutation { done: ${what}Register(${given}) { ${what} { key title titleEn } userErrors { code path } } }`,
    );
    return answer.done;
  };
  const rubrics = async () =>
    (await system.ask('{ rubrics(award: "hangzhou") { key title editions { key } } }')).rubrics;

  test('an award, its first rubric, and the first edition of that', async () => {
    const award = { key: 'hangzhou', title: '杭州市政府质量奖', titleEn: 'Hangzhou Award' };
    expect(await register(system, 'award', award)).toEqual({ award, userErrors: [] });
    const own = { award: 'hangzhou', key: 'hospital', title: '医院评定标准' };
    expect((await register(system, 'rubric', own)).rubric).toEqual({
      ...{ key: 'hangzhou/hospital', title: '医院评定标准', titleEn: null },
    });
    expect(await rubrics()).toEqual([
      { key: 'hangzhou/hospital', title: '医院评定标准', editions: [] },
    ]);
    const security = await Desk.of(server, 'secadmin');
    const grant = { username: 'wh-drafter', award: 'hangzhou' };
    await security.ask(
      `mutation { grantGive(username: "${grant.username}", award: "hangzhou", role: DRAFTER) { userErrors { code } } }`,
    );
    const drafter = await Desk.of(server, 'wh-drafter');
    const first = await drafter.create('hangzhou/hospital', '首版');
    expect(codes(first)).toEqual([]);
    expect(first.proposal!.key).toBe(`hangzhou/hospital@proposal-${first.proposal!.id}`);
    expect((await verifyDatabase(server.database.read, NO_TRUST)).findings).toEqual([]);
  });

  test('what is registered is corrected by whoever saw it, and no start takes that back', async () => {
    const again = { key: 'hangzhou', title: '杭州市质量奖' };
    const no = async (args: Record<string, string>) => {
      const { userErrors } = await register(system, 'award', args);
      return userErrors.map(({ code, path }: any) => `${code} ${path}`);
    };
    expect(await no(again)).toEqual(['KEY_TAKEN key']);
    expect(await no({ ...again, expecting: '别的' })).toEqual(['STALE expecting']);
    expect(await no({ ...again, expecting: '杭州市政府质量奖' })).toEqual([]);
    const held = '{ awards { key title titleEn rubrics { key } } }';
    const before = (await system.ask(held)).awards;
    expect(before).toContainEqual(
      expect.objectContaining({ key: 'hangzhou', title: '杭州市质量奖', titleEn: null }),
    );
    const shenzhen = before.find(({ key }: any) => key === 'shenzhen');
    const corrected = { key: 'shenzhen', title: '深圳市市长质量奖(新)', expecting: shenzhen.title };
    expect(await no(corrected)).toEqual([]);
    await loadLibrary(server.database, LIBRARY, new Date());
    const after = (await system.ask(held)).awards;
    // Texts to learn from are in no database unless somebody imports them.
    expect(after.map(({ key }: any) => key).sort()).toEqual(['hangzhou', 'shenzhen', 'wuhan']);
    expect(after.find(({ key }: any) => key === 'shenzhen')).toEqual({
      ...shenzhen,
      ...{ title: '深圳市市长质量奖(新)', titleEn: null },
    });
  });

  test('nobody else, nothing without a title, no key that addresses cannot hold', async () => {
    const one = { key: 'ningbo', title: '宁波市市长质量奖' };
    for (const username of ['secadmin', 'auditor', 'wh-publisher'])
      expect(
        (await register(await Desk.of(server, username), 'award', one)).userErrors,
      ).toMatchObject([{ code: 'NO_OFFICE' }]);
    expect((await register(new Desk(server, undefined), 'award', one)).userErrors).toMatchObject([
      { code: 'NOT_SIGNED_IN' },
    ]);
    const refused = async (more: Record<string, string>) =>
      (await register(system, 'award', { ...one, ...more })).userErrors;
    for (const key of ['宁波', 'Ningbo', 'n', 'ning/bo', 'ning bo', '-ningbo', 'n'.repeat(41)])
      expect(await refused({ key })).toMatchObject([{ code: 'KEY_BAD' }]);
    expect(await refused({ title: '  ' })).toMatchObject([{ code: 'TITLE_MISSING' }]);
    expect(await refused({ title: '长'.repeat(201) })).toMatchObject([{ code: 'TITLE_TOO_LONG' }]);
    expect(await refused({ expecting: '宁波市市长质量奖' })).toMatchObject([{ code: 'NOT_FOUND' }]);
    const orphan = { award: 'nowhere', key: 'one', title: '标准' };
    expect((await register(system, 'rubric', orphan)).userErrors).toMatchObject([
      { code: 'NOT_FOUND', path: ['award'] },
    ]);
  });
});
