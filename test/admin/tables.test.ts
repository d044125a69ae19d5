import { browserTests, fits, Office, serious } from '../support/browser';
import { databases, type Place } from '../support/databases';
import { Desk } from '../support/desk';
import { run, type Running } from '../support/server';

const RUBRIC = 'wuhan/manufacturing';

browserTests('a table in a browser', () => {
  let place: Place;
  let server: Running;
  let office: Office;
  let desk: Desk;
  let proposal: { id: string; key: string };
  let table: string;

  beforeAll(async () => {
    place = await databases[0][1]();
    server = await run(place, { accounts: true });
    office = await Office.of(server);
    desk = await Desk.of(server, 'wh-drafter');
    proposal = (await desk.create(RUBRIC)).proposal!;
    const { clause } = await desk.ask(
      `{ clause(address: "${proposal.key}/criteria/5.1") { key childrenRevision } }`,
    );
    const rows = [
      ['领导', '战略规划', '10'],
      ['^', '企业文化', '15'],
    ].map((row) => ({
      cells: row.map((text) => (text === '^' ? { text: '', join: 'enum:ABOVE' } : { text })),
    }));
    const columns = ['一级指标', '二级指标', '分值'].map((name) => ({ name }));
    const content = { kind: 'enum:TABLE', title: '评分构成', columns, rows };
    const seen = { parent: clause.key, after: null, expecting: clause.childrenRevision };
    const added = await desk.act('clauseAdd', { id: proposal.id, ...seen, content });
    expect(added.userErrors).toEqual([]);
    [table] = added.proposal!.acts[0].keys;
  });
  afterAll(async () => {
    await office?.close();
    await server?.stop();
    await place?.drop();
  });

  const cells = async () => {
    const asked = `{ clause(address: "${proposal.key}/~${table}") {
      columns { name } rows { cells { text across down } } } }`;
    const { clause } = await desk.ask(asked);
    return [
      clause.columns.map(({ name }: any) => name),
      ...clause.rows.map((row: any) => row.cells.map(({ text }: any) => text)),
    ];
  };

  test('its cells are edited, rows and columns come and go, by keyboard alone', async () => {
    const page = await office.deskOf('wh-drafter');
    await office.open(page, `/p/${proposal.id}/entry/${table}`);
    const form = page.getByRole('form', { name: '表格' });
    await form.getByLabel('第 1 行“二级指标”栏').focus();
    await page.keyboard.press('Alt+ArrowDown');
    await page.keyboard.press('Alt+ArrowRight');
    expect(await page.locator(':focus').getAttribute('aria-label')).toBe('第 2 行“分值”栏');
    await page.keyboard.press('Control+a');
    await page.keyboard.type('18');
    const press = async (name: string) => {
      await form.getByRole('button', { name, exact: true }).focus();
      await page.keyboard.press('Enter');
    };
    await press('下方插入行');
    await form.getByLabel('第 3 行“一级指标”栏').fill('资源');
    await form.getByLabel('第 3 行“二级指标”栏').fill('人力资源');
    await press('右侧插入栏');
    await form.getByLabel('第 3 栏栏名').fill('方法');
    await form.getByLabel('第 1 栏栏名').focus();
    expect(await serious(page)).toEqual([]);
    await press('保存');
    await page.getByText(/^已保存 /).waitFor();
    expect(await cells()).toEqual([
      ['一级指标', '二级指标', '方法', '分值'],
      ['领导', '战略规划', '', '10'],
      ['', '企业文化', '', '18'],
      ['资源', '人力资源', '', ''],
    ]);
    await form.getByLabel('第 3 行“一级指标”栏').focus();
    await press('行上移');
    await press('行上移');
    await press('保存');
    await page.getByText('有未保存的改动').waitFor({ state: 'detached' });
    // On its way it parted what was merged, and each row kept what it said.
    const first = (await cells()).map(([text]) => text);
    expect(first).toEqual(['一级指标', '资源', '领导', '领导']);
  });

  test('it is a table where it is reviewed and compared, and fits a narrow window', async () => {
    const page = await office.deskOf('wh-drafter');
    for (const path of [
      `/compare?base=${RUBRIC}@current&head=${proposal.key}`,
      `/p/${proposal.id}/review`,
    ]) {
      await office.open(page, path);
      const shown = page.getByRole('table').filter({ hasText: '企业文化' }).first();
      await shown.waitFor();
      expect([path, await shown.getByRole('columnheader').allInnerTexts()]).toEqual([
        path,
        ['一级指标', '二级指标', '方法', '分值'].map((name) => expect.stringContaining(name)),
      ]);
      expect([path, await serious(page)]).toEqual([path, []]);
      await page.setViewportSize({ width: 400, height: 800 });
      expect([path, await fits(page)]).toEqual([path, true]);
      await page.setViewportSize({ width: 1280, height: 800 });
    }
  });
});
