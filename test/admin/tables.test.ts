import { browserTests, fits, Office, serious } from '../support/browser';
import { databases, type Place } from '../support/databases';
import { Desk, publishDraft, type Shown } from '../support/desk';
import { run, type Running } from '../support/server';

const RUBRIC = 'wuhan/manufacturing';

browserTests('a table in a browser', () => {
  let place: Place;
  let server: Running;
  let office: Office;
  let desk: Desk;
  let proposal: Shown;
  let table: string;

  beforeAll(async () => {
    place = await databases[0][1]();
    server = await run(place, { accounts: true });
    office = await Office.of(server);
    desk = await Desk.of(server, 'wh-drafter');
    proposal = (await desk.create(RUBRIC)).proposal!;
    const rows = [
      ['领导', '战略规划', '10'],
      ['^', '企业文化', '15'],
    ].map((row) => ({
      cells: row.map((text) => (text === '^' ? { text: '', join: 'enum:ABOVE' } : { text })),
    }));
    const columns = ['一级指标', '二级指标', '分值'].map((name) => ({ name }));
    const content = { kind: 'enum:TABLE', title: '评分构成', columns, rows };
    const added = await desk.addClause(proposal, 'criteria/5.1', content);
    expect(added.done.userErrors).toEqual([]);
    table = added.key;
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

  test('its words are found in the outline of the draft, and nothing asks for a text of it', async () => {
    const page = await office.deskOf('wh-drafter');
    await office.open(page, `/p/${proposal.id}/entry/${table}`);
    await page.getByRole('form', { name: '表格' }).waitFor();
    expect(await page.getByLabel('条文', { exact: true }).count()).toBe(0);
    const outline = page.getByRole('tree');
    const filter = page.getByLabel('筛选大纲');
    await filter.fill('人力资源');
    await outline.getByText('组织环境').first().waitFor();
    // The outline follows what is typed a moment later: what it must not show goes away.
    await outline.getByRole('treeitem').nth(5).waitFor({ state: 'detached' });
    await filter.fill('没有这样的词');
    await page.getByText('没有相符的条文').waitFor();
  });

  test('the outline of a comparison calls places in the language of the page', async () => {
    const page = await office.deskOf('wh-drafter');
    await office.open(page, `/compare?base=${RUBRIC}@current&head=${proposal.key}`);
    const rail = (name: string) => page.getByRole('navigation', { name });
    await rail('变化大纲').getByText('「评分构成」').waitFor();
    await page.getByRole('button', { name: 'English' }).click();
    await rail('Outline of the changes').getByText('“评分构成”').waitFor();
    const words = await rail('Outline of the changes').innerText();
    expect(words).toContain('1 change\n');
    expect(words).not.toMatch(/[「」]|1 changes/);
    expect(await page.locator('main').innerText()).not.toMatch(/” [.,;]/);
    expect(await page.getByRole('table', { name: /“评分构成”/ }).count()).toBeGreaterThan(0);
    // A mark as wide as a character would look like a blank before the stop behind it.
    const width = async (lang: string) =>
      (await page.evaluate(`(() => {
        const mark = document.body.appendChild(document.createElement('span'));
        if ('${lang}') mark.lang = '${lang}';
        mark.textContent = 'a”a';
        mark.style.cssText = 'font-family: "Noto Sans CJK SC"; font-size: 20px';
        const { width } = mark.getBoundingClientRect();
        mark.remove();
        return width;
      })()`)) as number;
    expect(await width('')).toBeLessThan((await width('zh-CN')) - 5);
    await page.getByRole('button', { name: '中文' }).click();
  });

  test('where both sides changed the table, their columns and rows are shown as such', async () => {
    const revise = async (to: { id: string; key: string }, change: (all: any) => object) => {
      const { clause } = await desk.ask(`{ clause(address: "${to.key}/~${table}") {
        revision columns { name } rows { cells { text join } } } }`);
      const rows = clause.rows.map(({ cells: held }: any) => ({
        cells: held.map(({ text, join }: any) =>
          join ? { text, join: `enum:${join}` } : { text },
        ),
      }));
      const fields = change({ columns: clause.columns, rows });
      const seen = { id: to.id, key: table, expecting: clause.revision };
      expect((await desk.act('clauseRevise', { ...seen, fields })).userErrors).toEqual([]);
    };
    await publishDraft(server, 'wh', proposal, '2027');
    const [one, other] = [
      (await desk.create(RUBRIC)).proposal!,
      (await desk.create(RUBRIC)).proposal!,
    ];
    await revise(one, ({ columns, rows }) => ({
      columns: columns.slice(0, 3),
      rows: rows.map((row: any) => ({ cells: row.cells.slice(0, 3) })),
    }));
    await publishDraft(server, 'wh', one, '2028');
    await revise(other, ({ columns, rows }) => ({
      columns,
      rows: rows.with(1, { cells: rows[1].cells.with(3, { text: '77' }) }),
    }));
    const page = await office.deskOf('wh-drafter');
    await office.open(page, `/p/${other.id}/rebase`);
    await page.getByRole('button', { name: '换基到最新版本' }).click();
    const card = (name: RegExp) => page.locator('section').filter({ hasText: name });
    await card(/表栏/).waitFor();
    expect(await page.locator('main').innerText()).not.toMatch(/[{}"]/);
    const shown = (name: RegExp, side: string) =>
      card(name).getByRole('table', { name: side, exact: true });
    expect(await shown(/表栏/, '本草案').getByRole('columnheader').allInnerTexts()).toHaveLength(4);
    expect(await shown(/表栏/, '最新版本').getByRole('columnheader').allInnerTexts()).toHaveLength(
      3,
    );
    expect(await shown(/表行/, '本草案').innerText()).toContain('77');
    expect(await serious(page)).toEqual([]);
    // The rows of one side do not fit the columns of the other: one choice takes both.
    await card(/表栏/).getByLabel('本草案').check();
    expect(await card(/表行/).getByRole('radio', { name: '本草案' }).isChecked()).toBe(true);
    await page.getByRole('button', { name: '按所选换基' }).click();
    await page.getByText('已换基到').waitFor();
  });
});
