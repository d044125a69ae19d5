import { Secret, TOTP } from 'otpauth';
import type { Locator, Page } from 'playwright-core';
import { browserTests, fits, Office, serious } from '../support/browser';
import { databases, type Place } from '../support/databases';
import { PASSWORD, run, type Running } from '../support/server';

/** Where pictures for people to look at go; nowhere where nobody asked. */
const PICTURES = process.env.PEOPLE_PICTURES;
const NEXT = 'tausend kleine Schritte';

/** What stands on buttons, fields and headings, and whose accounts are used in which language. */
const CHINESE = {
  ...{ language: '中文', account: 'wh-drafter2', holder: 'wh-publisher', own: 'wh-reviewer' },
  ...{
    cancel: '取消',
    create: '新建账号',
    username: /^用户名/,
    reset: '重置密码',
    disable: '停用',
  },
  ...{ enable: '恢复账号', grant: '授权', award: '奖项', revoke: /^收回：/, decline: '不同意' },
  ...{ confirm: '确认', password: '新密码', setUp: '启用双因素验证', code: '动态验证码' },
  ...{ codes: '恢复码', renew: '更换恢复码', remove: '停用双因素验证' },
  ...{ newToken: '新建令牌', tokenName: '用途' },
};
const ENGLISH: typeof CHINESE = {
  ...{ language: 'English', account: 'sz-reviewer2', holder: 'sz-publisher', own: 'sz-reviewer' },
  ...{ cancel: 'Cancel', create: 'New account', username: /^Username/, reset: 'Reset password' },
  ...{ disable: 'Disable', enable: 'Enable again', grant: 'Grant a role', award: 'Award' },
  ...{ revoke: /^Take back: /, decline: 'Decline', confirm: 'Confirm', password: 'New password' },
  ...{ setUp: 'Set up a second factor', code: 'Code', codes: 'Recovery codes' },
  ...{ renew: 'New recovery codes', remove: 'Remove the second factor' },
  ...{ newToken: 'New token', tokenName: 'What for' },
};
const LANGUAGES = [
  ['Chinese', CHINESE],
  ['English', ENGLISH],
] as const;

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
  const has = async (page: Page, one: Locator) =>
    (await one.and(page.locator(':focus')).count()) > 0;
  /** By the keyboard alone: Tab leads to it, as it leads a person. */
  const reach = async (page: Page, one: Locator) => {
    await one.waitFor();
    for (let tabs = 0; tabs < 300; tabs++) {
      if (await has(page, one)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`no Tab leads to ${one}`);
  };
  const focused = (page: Page, one: Locator) => one.and(page.locator(':focus')).waitFor();
  const press = async (page: Page, name: string | RegExp, within: Page | Locator = page) => {
    await reach(page, within.getByRole('button', { name, exact: true }));
    await page.keyboard.press('Enter');
  };
  const english = (page: Page) => press(page, 'English');
  const chinese = (page: Page) => press(page, '中文');
  const type = async (page: Page, label: string, text: string) => {
    await reach(page, page.getByLabel(label, { exact: true }));
    // What stands there is replaced.
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type(text);
  };
  /** Of a list that opens: by its first letters a person would type, or by its arrows. */
  const choose = async (page: Page, label: string, name: RegExp) => {
    await reach(page, page.getByRole('combobox', { name: label }));
    await page.keyboard.press('Enter');
    const option = page.getByRole('option', { name });
    await option.waitFor();
    while (!(await has(page, option))) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await option.waitFor({ state: 'detached' });
  };
  /** A dialog as it is opened: its first field or its way out has the focus. */
  const opened = async (page: Page, opener: Locator, first: string | RegExp) => {
    await reach(page, opener);
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await focused(
      page,
      dialog.getByLabel(first, { exact: true }).or(dialog.getByRole('button', { name: first })),
    );
    expect(await dialog.innerText()).not.toMatch(/\bzs\.\w|\bra\.\w/);
    return serious(page, '[role="dialog"]');
  };
  const gone = (page: Page) => page.getByRole('dialog').waitFor({ state: 'detached' });
  /** The same, given up again: what opened it has the focus once more. */
  const tried = async (page: Page, opener: Locator, first: string | RegExp) => {
    const found = await opened(page, opener, first);
    await page.keyboard.press('Escape');
    await gone(page);
    await focused(page, opener);
    return found;
  };
  const once = async (page: Page) => {
    await focused(page, page.getByRole('button', { name: /^(已保存|Kept)$/ }));
    const text = await page.getByRole('dialog').locator('code').innerText();
    await page.keyboard.press('Enter');
    await gone(page);
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
    await press(sysadmin, '重置密码', card(sysadmin));
    await press(sysadmin, '重置密码', sysadmin.getByRole('dialog'));
    await sysadmin.getByText('系统管理员 于').waitFor();
    found.push(...(await shown(sysadmin, 'accounts-system')));
    await office.open(secadmin, '/accounts');
    await press(secadmin, '确认', card(secadmin));
    found.push(...(await shown(secadmin, 'confirm')));
    await press(secadmin, '确认', secadmin.getByRole('dialog'));
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
    for (const label of ['新密码', '再输入一次新密码']) await type(page, label, NEXT);
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
    // What was pressed is gone with what it ended: the focus is on what stands nearest.
    await focused(page, page.getByRole('button', { name: '新建令牌' }));
    expect(await asked()).toBeNull();
    expect(found).toEqual([]);
  });

  test('the security administrator: what an award asks, and why one person holds two roles', async () => {
    const found: string[] = [];
    const page = await office.deskOf('secadmin');
    await office.open(page, '/accounts');
    const rule = page.getByRole('switch', { name: /武汉/ });
    await reach(page, rule);
    await page.keyboard.press('Space');
    await page.getByRole('switch', { name: /武汉/, checked: true }).waitFor();
    found.push(...(await shown(page, 'accounts-security')));
    await press(page, '授权', page.locator('section', { hasText: 'sz-approver' }).last());
    await choose(page, '奖项', /深圳/);
    await choose(page, '角色', /发布人/);
    await press(page, '授权', page.getByRole('dialog'));
    await page.getByText('不应由一人兼任').waitFor();
    found.push(...(await shown(page, 'roles-apart')));
    await type(page, '兼任的理由（记录在案）', '人手不足,至年底');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await english(page);
    found.push(...(await shown(page, 'accounts-security-en')));
    expect(found).toEqual([]);
  });

  test.each(LANGUAGES)(
    'dialogs about accounts take and give back the focus: %s',
    async (_, say) => {
      const found: string[] = [];
      const cardOf = (page: Page) => page.locator('section', { hasText: say.account });
      const button = (within: Page | Locator, name: string | RegExp) =>
        within.getByRole('button', { name, exact: true });
      const [sysadmin, secadmin] = [
        await office.deskOf('sysadmin'),
        await office.deskOf('secadmin'),
      ];
      for (const page of [sysadmin, secadmin]) {
        await office.open(page, '/accounts');
        if (await button(page, say.language).isVisible()) await press(page, say.language);
      }
      const asked = cardOf(sysadmin);
      found.push(...(await tried(sysadmin, button(sysadmin, say.create), say.username)));
      found.push(...(await tried(sysadmin, button(asked, say.reset), say.cancel)));
      found.push(...(await opened(sysadmin, button(asked, say.disable), say.cancel)));
      await press(sysadmin, say.disable, sysadmin.getByRole('dialog'));
      await gone(sysadmin);
      // What opened it is gone with what it did.
      await focused(sysadmin, button(asked, say.enable));
      found.push(...(await opened(sysadmin, button(asked, say.enable), say.cancel)));
      await press(sysadmin, say.enable, sysadmin.getByRole('dialog'));
      await gone(sysadmin);

      const other = secadmin.locator('section', { hasText: say.holder });
      await office.open(secadmin, '/accounts');
      found.push(...(await tried(secadmin, button(other, say.grant), say.award)));
      found.push(...(await tried(secadmin, button(other, say.revoke), say.cancel)));
      const settled = cardOf(secadmin);
      found.push(...(await tried(secadmin, button(settled, say.decline), say.cancel)));
      found.push(...(await opened(secadmin, button(settled, say.confirm), say.cancel)));
      await press(secadmin, say.confirm, secadmin.getByRole('dialog'));
      await secadmin.getByRole('heading', { name: say.password }).waitFor();
      found.push(...(await serious(secadmin, '[role="dialog"]')));
      await once(secadmin);
      await focused(secadmin, settled.getByRole('button').first());
      expect(found).toEqual([]);
    },
  );

  test.each(LANGUAGES)(
    'dialogs of one’s own account take and give back the focus: %s',
    async (_, say) => {
      const found: string[] = [];
      const page = await office.deskOf(say.own);
      await office.open(page, '/account');
      const button = (name: string) => page.getByRole('button', { name, exact: true });
      if (await button(say.language).isVisible()) await press(page, say.language);
      found.push(...(await tried(page, button(say.setUp), say.code)));
      found.push(...(await opened(page, button(say.setUp), say.code)));
      const secret = (await page.getByRole('dialog').locator('code').innerText()).replace(
        /\s/g,
        '',
      );
      await page.keyboard.type(code(secret));
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: say.codes }).waitFor();
      found.push(...(await serious(page, '[role="dialog"]')));
      const [first, second] = (await once(page)).split('\n');
      await focused(page, button(say.renew));
      found.push(...(await tried(page, button(say.remove), say.code)));
      found.push(...(await opened(page, button(say.renew), say.code)));
      await page.keyboard.type(first!);
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: say.codes }).waitFor();
      const [renewed] = (await once(page)).split('\n');
      expect(renewed).not.toBe(second);
      await focused(page, button(say.renew));
      await opened(page, button(say.remove), say.code);
      await page.keyboard.type(renewed!);
      await page.keyboard.press('Enter');
      await gone(page);
      await focused(page, button(say.setUp));
      found.push(...(await tried(page, button(say.newToken), say.tokenName)));
      expect(found).toEqual([]);
    },
  );

  test('the system administrator registers an award and its first rubric, and corrects a title', async () => {
    const page = await office.deskOf('sysadmin');
    await office.open(page, '/');
    const dialog = page.getByRole('dialog');
    const type = async (label: string, text: string) => {
      await reach(page, dialog.getByLabel(label, { exact: false }).first());
      await page.keyboard.press('Control+A');
      await page.keyboard.type(text);
    };
    if (await page.getByRole('button', { name: '中文' }).count()) await press(page, '中文');
    await press(page, '登记奖项');
    await type('代号', 'ningbo');
    await type('名称', '宁波市市长质量奖');
    expect(await shown(page, 'register')).toEqual([]);
    await page.keyboard.press('Enter');
    const card = page.locator('section').filter({ hasText: '宁波市市长质量奖' });
    await press(page, '登记标准', card);
    await type('代号', 'port');
    await type('名称', '港口评定标准');
    await page.keyboard.press('Enter');
    await card.getByRole('link', { name: '港口评定标准' }).press('Enter');
    await page.getByRole('heading', { level: 1, name: '港口评定标准' }).waitFor();
    await press(page, '更正名称');
    await type('名称', '港口与航运评定标准');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: '港口与航运评定标准' }).waitFor();
    expect(await shown(page, 'registered')).toEqual([]);
    const other = await office.visitor();
    await office.open(other, '/');
    expect(await other.getByRole('button', { name: /登记|更正/ }).count()).toBe(0);
  });

  test('no request left the site', () => {
    expect([...office.asked].filter((origin) => origin !== 'null')).toEqual([server.url]);
  });
});
