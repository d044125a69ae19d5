import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { existsSync, mkdirSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { en } from '../../admin/i18n/en';
import { zh } from '../../admin/i18n/zh';
import { browserTests, Office, serious } from '../support/browser';
import { databases, type Place } from '../support/databases';
import { home, run, type Running } from '../support/server';

/** Where the README's picture goes: into docs with ZHUNSHENG_SCREENSHOT=1, else only taken. */
const PICTURE = process.env.ZHUNSHENG_SCREENSHOT
  ? join(home, 'docs/console.png')
  : join(tmpdir(), 'zhunsheng-console.png');

browserTests('the console in a browser', () => {
  let place: Place;
  let server: Running;
  let office: Office;
  let page: Page;

  beforeAll(async () => {
    expect(existsSync(join(home, 'dist/admin/index.html'))).toBe(true);
    place = await databases[0][1]();
    server = await run(place);
    office = await Office.of(server);
    page = await office.visitor();
  });
  afterAll(async () => {
    await office?.close();
    await server?.stop();
    await place?.drop();
  });

  const open = (path: string) => office.open(page, path);

  test('award → edition → clause, by clicking', async () => {
    await open('/');
    await page.getByRole('link', { name: '经济类' }).first().click();
    await page.getByRole('link', { name: /2019/ }).first().click();
    await page
      .getByRole('heading', { level: 1, name: '深圳市市长质量奖评定标准(经济类)' })
      .waitFor();
    await page.getByRole('tree').waitFor();
    expect(await page.getByText('合计 500 分').count()).toBeGreaterThan(0);
    if (process.env.ZHUNSHENG_SCREENSHOT) mkdirSync(join(home, 'docs'), { recursive: true });
    await page
      .getByRole('link', { name: /1\.1\s*文化引领/ })
      .first()
      .click();
    await page.getByRole('heading', { level: 1, name: /1\.1 文化引领/ }).waitFor();
    for (const text of ['对应条文', '基本要求', '总体要求', '要点指引', '推定'])
      await page.getByText(text, { exact: true }).first().waitFor();
    expect(await page.locator('main').innerText()).toContain('高层领导带领组织确立了正确的方向');
    await page.screenshot({ path: PICTURE });
    expect(statSync(PICTURE).size).toBeGreaterThan(50_000);
  });

  test('a shared address shows the same after a reload', async () => {
    await open('/e/shenzhen/economic@2019/criteria/1.1(1)');
    const before = await page.locator('main').innerText();
    await page.reload();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForLoadState('networkidle');
    expect(await page.locator('main').innerText()).toBe(before);
  });

  test('guides, terms, weights and facts say what the text says', async () => {
    await open('/e/shenzhen/economic@2019/-/guides');
    expect(await page.locator('main').innerText()).toContain('10%,15%,20%或25%');
    await open('/e/shenzhen/culture@2019/-/terms');
    expect(await page.locator('main').innerText()).toContain('原文此处定义空缺');
    await open('/e/shenzhen/economic@2019/-/weights');
    expect(await page.getByRole('table').count()).toBeGreaterThan(0);
    await open('/e/wuhan/manufacturing@2022/-/weights');
    expect(await page.locator('main').innerText()).toContain('本标准未设分值');
    await open('/e/wuhan/manufacturing@2022/-/facts');
    expect(await page.locator('main').innerText()).toContain('221121');
    const packed = page.getByRole('link', { name: '发布包 ZIP' });
    expect(await packed.getAttribute('href')).toBe(
      '/export/package.zip?of=wuhan%2Fmanufacturing%402022',
    );
  });

  test('the assessment is the table that it was printed as, its clauses linked', async () => {
    await open('/e/shenzhen/economic@2019/assessment/六');
    const table = page.getByRole('table', { name: '六 评审细则' });
    expect(await table.getByRole('columnheader').allInnerTexts()).toEqual([
      '序号',
      '评价类目',
      '基本要求',
      '总体要求',
      '要点指引',
      '方法',
    ]);
    expect(await table.getByRole('row').count()).toBe(1 + 18);
    const first = table.getByRole('row').nth(1).getByRole('cell');
    expect((await first.allInnerTexts()).slice(0, 3)).toEqual([
      '1',
      '远见卓识的领导 80分',
      '1.1 文化引领 20分',
    ]);
    expect(await first.last().innerText()).toBe('适用过程评分指南');
    expect(await first.first().getAttribute('rowspan')).toBe('3');
    const words = await page.locator('article').innerText();
    expect(words.split('领导团队以使命感和文化认同引领方向')).toHaveLength(2);
    await table.getByRole('link', { name: '1.1 文化引领 20分' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: '1.1 文化引领' }).waitFor();
  });

  test('what there is not is said, with a way back', async () => {
    await open('/e/shenzhen/economic@1999');
    expect(await page.locator('main').innerText()).toMatch(/找不到|没有/);
    await open('/nowhere');
    expect(await page.getByRole('link').count()).toBeGreaterThan(0);
  });

  const PAGES = [
    '/',
    '/r/shenzhen/economic',
    '/r/wuhan/service',
    '/e/shenzhen/economic@2019',
    '/e/shenzhen/economic@2019/assessment/1.1',
    '/e/shenzhen/economic@2019/assessment/六',
    '/e/shenzhen/economic@2019/terms/使命',
    '/e/shenzhen/economic@2019/-/guides',
    '/e/shenzhen/economic@2019/-/weights',
    '/e/shenzhen/economic@2019/-/terms',
    '/search?q=%E4%BD%BF%E5%91%BD',
  ];

  test.each([
    ['中文', 'zh-CN'],
    ['English', 'en'],
  ])('%s: every page is complete and axe finds nothing serious', async (button, language) => {
    await open('/');
    await page.getByRole('button', { name: button }).click();
    const found: string[] = [];
    for (const path of PAGES) {
      await open(path);
      expect(await page.locator('html').getAttribute('lang')).toBe(language);
      expect(await page.locator('body').innerText()).not.toMatch(/\bzs\.\w|\bra\.\w/);
      found.push(...(await serious(page)));
    }
    expect(found).toEqual([]);
  });

  test('a phone: nothing scrolls sideways, and axe is content', async () => {
    await page.setViewportSize({ width: 390, height: 800 });
    const found: string[] = [];
    for (const path of PAGES) {
      await open(path);
      expect([
        path,
        await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth'),
      ]).toEqual([path, true]);
      found.push(...(await serious(page)));
    }
    await page.setViewportSize({ width: 1280, height: 860 });
    expect(found).toEqual([]);
  });

  test('a page of another site reads what is public, and neither changes anything nor speaks for anybody', async () => {
    // A site of its own to a browser: another name, another port.
    const site = createServer((_, response) =>
      response.setHeader('content-type', 'text/html').end('<title>x</title>'),
    );
    await new Promise<void>((ready) => site.listen(0, 'localhost', ready));
    const foreign = await office.stranger();
    await foreign.goto(`http://localhost:${(site.address() as AddressInfo).port}/`);
    const answers = await foreign.evaluate(`(async () => {
      const ask = (query, more = {}) =>
        fetch('${server.url}/graphql', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ query }),
          ...more,
        }).then(async (answer) => [answer.status, (await answer.json()).data], () => 'refused');
      const paper = await fetch('${server.url}/export/text.txt?of=wuhan/manufacturing@2022');
      return [
        await ask('{ rubric(key: "wuhan/manufacturing") { key } }'),
        (await paper.text()).slice(0, 3),
        (await ask('mutation { signOut }'))[0],
        await ask('{ awards { key } }', { credentials: 'include' }),
        await ask('{ awards { key } }', {
          headers: { 'content-type': 'application/json', authorization: 'Bearer x' },
        }),
      ];
    })()`);
    site.close();
    expect(answers).toEqual([
      [200, { rubric: { key: 'wuhan/manufacturing' } }],
      '武汉市',
      403,
      'refused',
      'refused',
    ]);
  });

  test('no request left the site, nothing complained', () => {
    expect([...office.asked].filter((origin) => origin !== 'null')).toEqual([server.url]);
    expect(office.complaints).toEqual([]);
  });
});

test('both languages have the same texts, none empty', () => {
  const flat = (value: unknown, path = ''): [string, string][] =>
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, inner]) => flat(inner, `${path}.${key}`))
      : [[path, String(value)]];
  const own = (messages: unknown) => flat((messages as { zs: unknown }).zs);
  expect(
    own(en)
      .map(([path]) => path)
      .sort(),
  ).toEqual(
    own(zh)
      .map(([path]) => path)
      .sort(),
  );
  for (const [path, text] of [...own(en), ...own(zh)])
    expect([path, text.trim().length > 0]).toEqual([path, true]);
  // A plural says its number once in each form.
  const slots = (text: string | undefined) => [...new Set(text?.match(/%\{\w+\}/g))].sort();
  const english = new Map(own(en));
  for (const [path, text] of own(zh))
    expect([path, slots(text)]).toEqual([path, slots(english.get(path))]);
});
