import { Secret, TOTP } from 'otpauth';
import type { Page } from 'playwright-core';
import { browserTests, fits, Office, serious } from '../support/browser';
import { databases, type Place } from '../support/databases';
import { PASSWORD, run, type Running } from '../support/server';

/** Where pictures for people to look at go; nowhere where nobody asked. */
const PICTURES = process.env.PEOPLE_PICTURES;
const NEXT = 'tausend kleine Schritte';

browserTests('accounts in a browser', () => {
  let place: Place;
  let server: Running;
  let office: Office;
  beforeAll(async () => {
    place = await databases[0]![1]();
    server = await run(place, { accounts: true });
    office = await Office.of(server);
  });
  afterAll(async () => {
    await office?.close();
    await server?.stop();
    await place?.drop();
  });

  const shown = async (page: Page, name: string) => {
    if (PICTURES) await page.screenshot({ path: `${PICTURES}/${name}.png`, fullPage: true });
    expect(await page.locator('body').innerText()).not.toMatch(/\bzs\.\w|\bra\.\w/);
    return serious(page);
  };
  const english = (page: Page) => page.getByRole('button', { name: 'English' }).click();
  const chinese = (page: Page) => page.getByRole('button', { name: '中文' }).click();
  /** By the keyboard alone: what has the focus is typed into, Enter sends it. */
  const type = async (page: Page, label: string, text: string) => {
    await page.getByLabel(label, { exact: true }).focus();
    await page.keyboard.type(text);
  };
  const press = async (page: Page, name: string) => {
    await page.getByRole('button', { name, exact: true }).focus();
    await page.keyboard.press('Enter');
  };
  const once = async (page: Page) => {
    const text = await page.getByRole('dialog').locator('code').innerText();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    return text.trim();
  };
  const code = (secret: string, later = 0) =>
    new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.now() + later });
  const signIn = async (page: Page, username: string, password: string) => {
    await page.goto(`${server.url}/sign-in`);
    await type(page, '用户名', username);
    await type(page, '密码', password);
    await page.keyboard.press('Enter');
  };

  test('two administrators reset a password; its bearer changes it before anything else', async () => {
    const found: string[] = [];
    const [sysadmin, secadmin] = [await office.deskOf('sysadmin'), await office.deskOf('secadmin')];
    const card = (page: Page) => page.locator('section', { hasText: 'sz-drafter2' });
    await office.open(sysadmin, '/accounts');
    await card(sysadmin).getByRole('button', { name: '重置密码' }).focus();
    await sysadmin.keyboard.press('Enter');
    await press(sysadmin, '重置密码');
    await sysadmin.getByText('系统管理员 于').waitFor();
    found.push(...(await shown(sysadmin, 'accounts-system')));
    await office.open(secadmin, '/accounts');
    await card(secadmin).getByRole('button', { name: '确认' }).focus();
    await secadmin.keyboard.press('Enter');
    found.push(...(await shown(secadmin, 'confirm')));
    await press(secadmin, '确认');
    await secadmin.getByRole('heading', { name: '新密码' }).waitFor();
    const password = await once(secadmin);

    const page = await office.visitor();
    await signIn(page, 'sz-drafter2', password);
    await page.getByRole('heading', { level: 1, name: '请先更改密码' }).waitFor();
    found.push(...(await shown(page, 'change-first')));
    await page.goto(`${server.url}/r/shenzhen/economic`);
    await page.getByRole('heading', { level: 1, name: '请先更改密码' }).waitFor();
    await english(page);
    await page.getByRole('heading', { level: 1, name: 'Change your password first' }).waitFor();
    found.push(...(await shown(page, 'change-first-en')));
    await chinese(page);
    await type(page, '现在的密码', password);
    await type(page, '新密码', 'password123');
    await type(page, '再输入一次新密码', 'password123');
    await page.keyboard.press('Enter');
    await page.getByText('密码太容易猜到').waitFor();
    for (const label of ['新密码', '再输入一次新密码']) {
      await page.getByLabel(label, { exact: true }).fill('');
      await type(page, label, NEXT);
    }
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: /经济类/ }).waitFor();
    expect(found).toEqual([]);
  });

  test('a second factor: scanned or typed in, asked at signing in, a recovery code in its place', async () => {
    const found: string[] = [];
    const page = await office.deskOf('wh-approver');
    await office.open(page, '/account');
    found.push(...(await shown(page, 'account')));
    await press(page, '启用双因素验证');
    await page.getByRole('img', { name: /二维码/ }).waitFor();
    found.push(...(await shown(page, 'set-up')));
    const secret = (await page.getByRole('dialog').locator('code').innerText()).replace(/\s/g, '');
    await type(page, '动态验证码', code(secret));
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: '恢复码' }).waitFor();
    found.push(...(await shown(page, 'codes')));
    const [recovery] = (await once(page)).split('\n');
    await page.getByText('剩余恢复码 10 个').waitFor();

    const other = await office.visitor();
    await signIn(other, 'wh-approver', PASSWORD);
    await other.getByLabel('动态验证码').waitFor();
    found.push(...(await shown(other, 'sign-in-code')));
    await other.keyboard.type('000000');
    await other.keyboard.press('Enter');
    await other.getByText('验证码不正确').waitFor();
    await other.getByLabel('动态验证码').fill('');
    await type(other, '动态验证码', recovery!);
    await other.keyboard.press('Enter');
    await other.getByRole('heading', { level: 1, name: '工作台' }).waitFor();
    await english(other);
    await office.open(other, '/account');
    await other.getByText('9 recovery codes left').waitFor();
    found.push(...(await shown(other, 'account-en')));
    await press(other, 'End all other sessions');
    await other
      .getByRole('button', { name: 'End all other sessions' })
      .waitFor({ state: 'detached' });
    await page.reload();
    await page.getByRole('heading', { name: '请先登录' }).waitFor();
    expect(found).toEqual([]);
  });

  test('a token is shown once, and ends; a phone shows all of it', async () => {
    const found: string[] = [];
    const page = await office.deskOf('wh-drafter');
    await page.setViewportSize({ width: 390, height: 800 });
    await office.open(page, '/account');
    await press(page, '新建令牌');
    await type(page, '用途', '夜间导出');
    found.push(...(await shown(page, 'new-token')));
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: '新令牌' }).waitFor();
    const token = await once(page);
    expect(token).toMatch(/^zs_/);
    await page.getByText('夜间导出').waitFor();
    expect(await page.locator('main').innerText()).not.toContain(token);
    found.push(...(await shown(page, 'account-phone')));
    expect(await fits(page)).toBe(true);
    const asked = () =>
      server.query('{ viewer { username program } }', {}, token).then(({ data }) => data.viewer);
    expect(await asked()).toEqual({ username: 'wh-drafter', program: 'READ' });
    await press(page, '结束令牌“夜间导出”');
    await page.getByText('夜间导出').waitFor({ state: 'detached' });
    expect(await asked()).toBeNull();
    expect(found).toEqual([]);
  });

  test('the security administrator: what an award asks, and why one person holds two roles', async () => {
    const found: string[] = [];
    const page = await office.deskOf('secadmin');
    await office.open(page, '/accounts');
    const rule = page.getByRole('switch', { name: /武汉/ });
    await rule.focus();
    await page.keyboard.press('Space');
    await page.getByRole('switch', { name: /武汉/, checked: true }).waitFor();
    found.push(...(await shown(page, 'accounts-security')));
    await page
      .locator('section', { hasText: 'sz-approver' })
      .last()
      .getByRole('button', { name: '授权' })
      .click();
    await page.getByLabel('奖项').click();
    await page.getByRole('option', { name: /深圳/ }).click();
    await page.getByLabel('角色').click();
    await page.getByRole('option', { name: '发布人' }).click();
    await press(page, '授权');
    await page.getByText('不应由一人兼任').waitFor();
    found.push(...(await shown(page, 'roles-apart')));
    await type(page, '兼任的理由（记录在案）', '人手不足,至年底');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await english(page);
    found.push(...(await shown(page, 'accounts-security-en')));
    expect(found).toEqual([]);
  });

  test('no request left the site', () => {
    expect([...office.asked].filter((origin) => origin !== 'null')).toEqual([server.url]);
  });
});
