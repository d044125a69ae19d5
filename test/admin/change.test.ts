import type { Page, Request } from 'playwright-core';
import { browserTests, fits, Office, serious } from '../support/browser';
import { databases, type Place } from '../support/databases';
import { Desk } from '../support/desk';
import { PASSWORD, run, type Running } from '../support/server';

const TODAY = () => new Date('2026-03-01T02:20:00Z');
const NEW_TEXT =
  '包括核心技术与品牌优势、创新优势、核心竞争力、顾客满意水平、行业地位或社会影响力。';

/** Whether a page asks for a mutation. */
const asksFor = (request: Request, mutation: string): boolean =>
  request.url().endsWith('/graphql') && (request.postData() ?? '').includes(mutation);

browserTests('governed change in a browser', () => {
  let place: Place;
  let server: Running;
  let office: Office;

  beforeAll(async () => {
    place = await databases[0][1]();
    server = await run(place, { accounts: true, now: TODAY });
    office = await Office.of(server);
  });
  afterAll(async () => {
    await office?.close();
    await server?.stop();
    await place?.drop();
  });
  const deskOf = (username: string) => office.deskOf(username);
  const open = (page: Page, path: string) => office.open(page, path);
  const button = (page: Page, name: string) =>
    page.getByRole('region', { name: '可办事项' }).getByRole('button', { name, exact: true });
  const timeline = (page: Page) => page.getByRole('region', { name: '审批记录' });
  const state = (page: Page) =>
    page.getByRole('list', { name: '流转进度' }).locator('[aria-current=step]');

  /** Presses a transition and confirms it in its dialog. */
  async function take(
    page: Page,
    name: string,
    fill?: (dialog: ReturnType<Page['getByRole']>) => Promise<void>,
  ): Promise<void> {
    await button(page, name).click();
    const dialog = page.getByRole('dialog', { name });
    await fill?.(dialog);
    await dialog.getByRole('button', { name, exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
  }

  test('a wrong password is answered where it was typed, and nothing is kept in the browser', async () => {
    const page = await office.visitor();
    await open(page, '/sign-in');
    expect(await serious(page)).toEqual([]);
    await page.getByLabel('用户名').fill('wh-drafter');
    await page.getByLabel('密码').fill('wrong password');
    await page.getByRole('main').getByRole('button', { name: '登录' }).click();
    await page.getByRole('alert').getByText('用户名或密码不正确', { exact: true }).waitFor();
    await page.context().close();
  });

  test('the drafter opens a proposal from the edition, rewords a clause, sees it in the list, and submits', async () => {
    const page = await deskOf('wh-drafter');
    expect(
      await page.evaluate('JSON.stringify({ ...localStorage, ...sessionStorage })'),
    ).not.toMatch(/token/i);
    await open(page, '/e/wuhan/manufacturing@2022');
    await page.getByRole('link', { name: '提出修订' }).click();
    await page.getByLabel('标题').fill('2027 年修');
    await page.getByLabel('修订理由').fill('突出核心技术');
    // The Enter that ends a composition belongs to the input method.
    await page.getByLabel('标题').focus();
    const keys = await page.context().newCDPSession(page);
    await keys.send('Input.imeSetComposition', {
      text: 'ding',
      selectionStart: 4,
      selectionEnd: 4,
    });
    await page.keyboard.press('Enter');
    await keys.send('Input.imeSetComposition', { text: '', selectionStart: 0, selectionEnd: 0 });
    expect(page.url()).toContain('/propose/');
    await page.getByLabel('标题').fill('2027 年修订');
    await page.getByRole('button', { name: '提出修订' }).click();
    await page.getByRole('heading', { level: 1, name: '2027 年修订' }).waitFor();
    expect(await button(page, '送审').getAttribute('aria-disabled')).toBe('true');
    // Playwright, too, takes it for disabled; a finger does not ask.
    await button(page, '送审').click({ force: true });
    await page.getByRole('status').getByText('提案没有任何改动').waitFor();

    await page.getByRole('treeitem', { name: '5.1 组织环境' }).click();
    await page.getByRole('treeitem', { name: /^c\) 组织优势/ }).click();
    await page.getByRole('heading', { level: 1, name: '5.1c) 组织优势' }).waitFor();
    const form = page.getByRole('form', { name: '标题与条文' });
    await form.getByLabel('文字').fill(NEW_TEXT);
    await page.getByText('有未保存的改动').waitFor();
    await form.getByRole('button', { name: '保存' }).click();
    await page.getByText(/^已保存 /).waitFor();
    await page.getByRole('treeitem', { name: /^c\) 组织优势.*已修改/ }).waitFor();

    await page.getByRole('link', { name: '概览' }).click();
    const changed = page.getByRole('region', { name: '改动的条目' });
    const told = changed.getByRole('article').filter({ hasText: '5.1c)' });
    await told.getByRole('link', { name: '看这一条' }).waitFor();
    expect(await changed.locator('ins').innerText()).toContain('核心');
    // The first page tells it in the words in which it is reviewed.
    const sentence = await told.locator('span[lang=zh-CN]').first().innerText();
    await page.getByRole('link', { name: '审阅', exact: true }).click();
    await page.getByText(sentence, { exact: true }).first().waitFor();
    await page.getByRole('link', { name: '概览' }).click();
    await take(page, '送审');
    await expect(state(page).innerText()).resolves.toBe('送审');
    expect(await serious(page)).toEqual([]);
  });

  test('the drafter may not approve, and reads why by keyboard', async () => {
    const page = await deskOf('wh-drafter');
    const approve = button(page, '同意');
    expect(await approve.getAttribute('aria-disabled')).toBe('true');
    await approve.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('status').getByText('您在本奖项没有所需的角色').waitFor();
    expect(await page.getByRole('dialog').count()).toBe(0);
    const hint = await approve.getAttribute('aria-describedby');
    expect(await page.locator(`[id="${hint!.split(' ').at(-1)}"]`).textContent()).toContain(
      '您在本奖项没有所需的角色',
    );
  });

  test('reviewer and approver find it on their desks and approve', async () => {
    for (const username of ['wh-reviewer', 'wh-approver']) {
      const page = await deskOf(username);
      await open(page, '/desk');
      expect(await serious(page)).toEqual([]);
      await page.getByRole('link', { name: /2027 年修订/ }).click();
      await take(page, '同意', (dialog) => dialog.getByLabel('意见').fill(`${username}：同意`));
      await timeline(page).getByText(`${username}：同意`).waitFor();
    }
    const page = await deskOf('wh-approver');
    await expect(state(page).innerText()).resolves.toBe('批准');
    await timeline(page)
      .getByText(/^同意，武汉批准人 2026-03-01 10:20$/)
      .waitFor();
    await page.goto(`${server.url}/desk?tab=done`);
    await page.getByRole('link', { name: /2027 年修订/ }).waitFor();
  });

  test('a refused publication says why in its dialog; a good one makes a scheduled edition', async () => {
    const page = await deskOf('wh-publisher');
    await page.getByRole('link', { name: /2027 年修订/ }).click();
    await take(page, '发布', async (dialog) => {
      await dialog.getByLabel('版本号').fill('2027');
      await dialog.getByLabel('实施日期').fill('2020-01-01');
      await dialog.getByRole('button', { name: '发布', exact: true }).click();
      await dialog.getByText(/实施日期不能早于今天/).waitFor();
      await dialog.getByLabel('实施日期').fill('2027-01-01');
    });
    await page.getByRole('link', { name: '2027', exact: true }).click();
    await page.waitForURL('**/e/wuhan/manufacturing@2027');
    await page.getByText('待实施', { exact: true }).first().waitFor();
  });

  test('what somebody else stored meanwhile stands beside what was typed', async () => {
    const page = await deskOf('wh-drafter');
    await open(page, '/propose/wuhan/manufacturing');
    await page.getByLabel('标题').fill('两人同改');
    await page.getByRole('button', { name: '提出修订' }).click();
    await page.getByRole('heading', { level: 1, name: '两人同改' }).waitFor();
    await page.getByRole('treeitem', { name: '5.1 组织环境' }).click();
    await page.getByRole('treeitem', { name: /^c\) 组织优势/ }).click();
    const form = page.getByRole('form', { name: '标题与条文' });
    await form.getByLabel('文字').fill('我写的一句。');
    const token = await server.signIn('wh-drafter2');
    const { data } = await server.query(
      '{ proposals(first: 1) { nodes { id key } } }',
      undefined,
      token,
    );
    const [{ id, key }] = data.proposals.nodes;
    const { data: seen } = await server.query(
      'query ($address: String!) { clause(address: $address) { key revision } }',
      { address: `${key}/criteria/5.1c)` },
      token,
    );
    await server.query(
      'mutation ($id: ID!, $key: String!, $expecting: String!) { clauseRevise(id: $id, key: $key, expecting: $expecting, fields: { text: "别人写的一句。" }) { userErrors { code } } }',
      { id, key: seen.clause.key, expecting: seen.clause.revision },
      token,
    );
    // Not by the button: where the page asked anew by itself, it waits for a choice already.
    await form.getByLabel('文字').press('Control+s');
    await page.getByText('他人已改动这一条').waitFor();
    expect(await form.getByLabel('文字').inputValue()).toBe('我写的一句。');
    expect((await form.innerText()).replace(/\s+/g, '')).toMatch(/别人写的一句。/);
    expect(await serious(page)).toEqual([]);
    await form.getByRole('button', { name: '保留我的，可再保存' }).click();
    await form.getByRole('button', { name: '保存', exact: true }).click();
    await page.getByText(/^已保存 /).waitFor();
    await page.getByRole('link', { name: '概览' }).click();
    await page
      .getByRole('button', { name: /^撤消：修改条文/ })
      .first()
      .click();
    await page
      .getByRole('region', { name: '改动经过' })
      .getByRole('link', { name: '撤消', exact: true })
      .waitFor();
  });

  test('what was typed outlives reload, another tab and a lost session, and is stored by one act', async () => {
    const page = await deskOf('wh-drafter');
    await page.getByRole('treeitem', { name: '5.1 组织环境' }).click();
    await page.getByRole('treeitem', { name: /^c\) 组织优势/ }).click();
    const at = page.url();
    const [, id] = /\/p\/([^/]+)\//.exec(at)!;
    const drafter = await Desk.of(server, 'wh-drafter');
    const acts = async () => (await drafter.proposal(id!))!.acts.length;
    const before = await acts();
    const textOf = (of: Page) => of.getByRole('form', { name: '标题与条文' }).getByLabel('文字');
    const kept = () => page.waitForResponse((answer) => asksFor(answer.request(), 'unsavedKeep'));
    const first = kept();
    await textOf(page).fill('未存的一句。');
    await first;
    await page.reload();
    await page.getByText(/^未存文字，/).waitFor();
    expect(await textOf(page).inputValue()).toBe('未存的一句。');
    expect(await serious(page)).toEqual([]);
    const other = await page.context().newPage();
    await other.goto(at);
    await other.getByText(/^未存文字，/).waitFor();
    expect(await textOf(other).inputValue()).toBe('未存的一句。');
    await other.close();
    // Whoever works beside them is offered nothing.
    const { viewer } = await (await Desk.of(server, 'wh-drafter2')).ask(
      '{ viewer { unsaved { place } } }',
    );
    expect(viewer.unsaved).toEqual([]);

    await drafter.ask('mutation { sessionsEndOthers { userErrors { code } } }');
    await textOf(page).fill('未存的一句，又一句。');
    await page.getByRole('alert').getByRole('link', { name: '登录' }).click();
    await page.getByLabel('用户名').fill('wh-drafter');
    await page.getByLabel('密码').fill(PASSWORD);
    await page.getByLabel('密码').press('Enter');
    await textOf(page).waitFor();
    expect([page.url(), await textOf(page).inputValue()]).toEqual([at, '未存的一句，又一句。']);
    expect(await acts()).toBe(before);
    await page.getByRole('button', { name: '存入' }).click();
    await page.getByText(/^已保存 /).waitFor();
    expect(await acts()).toBe(before + 1);
    const unsaved = async () =>
      (await drafter.ask('{ viewer { unsaved { place } } }')).viewer.unsaved;
    while ((await unsaved()).length > 0) await page.waitForTimeout(100);
  });

  test('Escape keeps what a dialog holds, its button gives it up', async () => {
    const page = await deskOf('wh-drafter');
    const dialog = page.getByRole('dialog');
    const again = async () => {
      await page.getByRole('button', { name: '新增下一条' }).click();
      return dialog.getByLabel('文字').inputValue();
    };
    expect(await again()).toBe('');
    await dialog.getByLabel('文字').fill('还没有写完');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await again()).toBe('还没有写完');
    await dialog.getByRole('button', { name: '取消' }).click();
    await dialog.waitFor({ state: 'detached' });
    expect(await again()).toBe('');
    await page.keyboard.press('Escape');
  });

  test('typing on while it saves, beside somebody else, and by an input method', async () => {
    const page = await deskOf('wh-drafter');
    const form = page.getByRole('form', { name: '标题与条文' });
    const text = form.getByLabel('文字');
    const [, id] = /\/p\/([^/]+)\//.exec(page.url())!;
    const drafter = await Desk.of(server, 'wh-drafter');
    const proposal = (await drafter.proposal(id!))!;
    const stored = async () => (await drafter.clause(`${proposal.key}/criteria/5.1c)`))!.text;
    const saved = () => form.getByText('有未保存的改动').waitFor({ state: 'detached' });
    let revisions = 0;
    await page.route('**/graphql', async (route) => {
      if (asksFor(route.request(), 'clauseRevise')) {
        revisions++;
        await page.waitForTimeout(2_000);
      }
      await route.continue();
    });
    await text.fill('包括核心技术。');
    const sent = page.waitForRequest((request) => asksFor(request, 'clauseRevise'));
    await page.keyboard.press('Control+s');
    await sent;
    await text.press('End');
    await text.pressSequentially('也包括品牌优势。');
    while ((await stored()) !== '包括核心技术。') await page.waitForTimeout(100);
    expect(await text.inputValue()).toBe('包括核心技术。也包括品牌优势。');
    await page.getByRole('heading', { level: 1 }).click();
    await saved();
    expect([revisions, await stored()]).toEqual([2, '包括核心技术。也包括品牌优势。']);
    expect(await page.getByText('他人已改动这一条').count()).toBe(0);
    await page.unroute('**/graphql');

    const other = await Desk.of(server, 'wh-drafter2');
    await text.fill('包括核心技术。也包括品牌优势和口碑。');
    const theirs = await other.reword(
      proposal,
      'criteria/5.1c)',
      '主要包括核心技术。也包括品牌优势。',
    );
    expect(theirs.userErrors).toEqual([]);
    await page.keyboard.press('Control+Enter');
    await page.getByText('他人已改动这一条').waitFor();
    expect(await serious(page)).toEqual([]);
    await form.getByRole('button', { name: '采用合并后的，可再保存' }).click();
    expect(await text.inputValue()).toBe('主要包括核心技术。也包括品牌优势和口碑。');
    await form.getByRole('button', { name: '保存', exact: true }).click();
    await saved();
    expect(await stored()).toBe('主要包括核心技术。也包括品牌优势和口碑。');

    const before = (await drafter.proposal(id!))!.acts.length;
    await text.press('End');
    const keys = await page.context().newCDPSession(page);
    for (const letters of ['p', 'pin', 'pinpai']) {
      const end = letters.length;
      await keys.send('Input.imeSetComposition', {
        text: letters,
        selectionStart: end,
        selectionEnd: end,
      });
      for (const key of ['Enter', 'Control+s', 'Control+Enter']) await page.keyboard.press(key);
    }
    await keys.send('Input.insertText', { text: '品牌' });
    expect((await drafter.proposal(id!))!.acts.length).toBe(before);
    await form.getByRole('button', { name: '放弃改动' }).click();
    await saved();

    // One act after another, by what the one before left: none is in conflict with oneself.
    await text.fill('包括组织的优势。');
    await page.getByRole('form', { name: '编号', exact: true }).getByRole('textbox').fill('c1)');
    await page.getByRole('button', { name: '上移' }).click();
    await page.getByRole('heading', { level: 1, name: '5.1b) 组织优势' }).waitFor();
    await page.getByRole('button', { name: '下移' }).click();
    await page.getByRole('heading', { level: 1, name: '5.1c) 组织优势' }).waitFor();
    expect((await drafter.proposal(id!))!.acts.slice(0, 4).map(({ name }) => name)).toEqual([
      'clauseMove',
      'clauseMove',
      'labelSet',
      'clauseRevise',
    ]);
  });

  test('a clause is added behind another, moved up, and retired', async () => {
    const page = await deskOf('wh-drafter');
    await page.getByRole('treeitem', { name: '5.1 组织环境' }).click();
    await page.getByRole('treeitem', { name: /^c\) 组织优势/ }).click();
    await page.getByRole('heading', { level: 1, name: '5.1c) 组织优势' }).waitFor();
    await page.getByRole('button', { name: '新增下一条' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('标题').fill('韧性');
    await dialog.getByLabel('文字').fill('包括应对风险的能力。');
    await dialog.getByRole('button', { name: '新增' }).click();
    await page.getByRole('heading', { level: 1, name: '5.1d) 韧性' }).waitFor();
    await page.getByRole('button', { name: '上移' }).click();
    await page.getByRole('heading', { level: 1, name: '5.1c) 韧性' }).waitFor();
    await page.getByRole('button', { name: '删除' }).click();
    await page
      .getByRole('dialog')
      .getByText(/删除“5\.1c\) 韧性”及其下 0 条/)
      .waitFor();
    await page.getByRole('dialog').getByRole('button', { name: '删除' }).click();
    await page.getByRole('region', { name: '改动的条目' }).waitFor();
    expect(await page.getByRole('treeitem', { name: /韧性/ }).count()).toBe(0);
  });

  test('grades are added below a section, ordered, revised, and retired', async () => {
    const page = await deskOf('wh-drafter');
    const listed = page.getByRole('listitem').filter({ hasText: '不低于' });
    const section = async () => {
      await page.getByRole('treeitem', { name: '5.1 组织环境' }).click();
      await page.getByRole('heading', { level: 1, name: '5.1 组织环境' }).waitFor();
    };
    for (const [name, points] of [
      ['三星', '220'],
      ['四星', '280.5'],
    ]) {
      await section();
      await page.getByRole('button', { name: '新增等级' }).press('Enter');
      const dialog = page.getByRole('dialog', { name: '新增等级' });
      await dialog.getByLabel('等级名称').fill(name);
      await dialog.getByLabel('最低得分').fill(points);
      expect(await serious(page)).toEqual([]);
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { level: 1, name }).waitFor();
    }
    await page.getByRole('button', { name: '上移' }).click();
    await page.getByRole('button', { name: '上移', disabled: true }).waitFor();
    await section();
    expect(await listed.allInnerTexts()).toEqual(['四星：不低于 280.5 分', '三星：不低于 220 分']);
    await page.getByRole('link', { name: '三星：不低于 220 分' }).click();
    const form = page.getByRole('form', { name: '等级' });
    await form.getByLabel('最低得分').fill('60');
    await form.getByLabel('附加条件').fill('无一票否决项');
    await form.getByRole('combobox', { name: '分数单位' }).click();
    await page.getByRole('option', { name: '占总分的 %' }).click();
    await form.getByRole('button', { name: '保存' }).click();
    await page.getByText(/^已保存 /).waitFor();
    expect(await serious(page)).toEqual([]);
    await section();
    expect((await listed.allInnerTexts()).at(-1)).toBe('三星：不低于 60%，无一票否决项');
    for (const name of [/^四星/, /^三星/]) {
      await page.getByRole('link', { name }).click();
      // The page of the section has such a button, too.
      await page.getByRole('heading', { level: 1, name }).waitFor();
      await page.getByRole('button', { name: '删除' }).click();
      await page.getByRole('dialog').getByRole('button', { name: '删除' }).click();
      await page.getByRole('heading', { level: 1, name: '5.1 组织环境' }).waitFor();
    }
    expect(await listed.count()).toBe(0);
  });

  test('a 勘误 is opened, goes the short way under its own label, and is told at the clause', async () => {
    const page = await deskOf('sz-drafter');
    await open(page, '/propose/shenzhen/economic');
    await page.getByLabel('标题').fill('更正标点');
    await page.getByLabel('修订理由').fill('句末标点有误');
    await page.getByLabel('形式').click();
    await page.getByRole('option', { name: '勘误' }).click();
    await page.getByText('一人同意即可').waitFor();
    expect(await serious(page)).toEqual([]);
    await page.getByRole('button', { name: '提出修订' }).click();
    await page.getByRole('heading', { level: 1, name: /更正标点/ }).waitFor();
    await page.getByText('勘误 2019.1').waitFor();
    const id = page.url().split('/p/')[1]!;
    const drafter = await Desk.of(server, 'sz-drafter');
    const proposal = (await drafter.proposal(id))!;
    const { text } = (await drafter.clause(`${proposal.key}/criteria/1.1(1)`))!;
    const mark = text.endsWith('。') ? '；' : '。';
    const { userErrors } = await drafter.reword(
      proposal,
      'criteria/1.1(1)',
      text.slice(0, -1) + mark,
    );
    expect(userErrors).toEqual([]);
    await page.reload();
    await take(page, '送审');
    const reviewer = await deskOf('sz-reviewer');
    await open(reviewer, `/p/${id}`);
    await take(reviewer, '同意');
    const publisher = await deskOf('sz-publisher');
    await open(publisher, `/p/${id}`);
    await take(publisher, '发布', async (dialog) => {
      expect(await dialog.getByLabel('版本号').inputValue()).toBe('2019.1');
      expect(await dialog.getByLabel('版本号').isEditable()).toBe(false);
      await dialog.getByLabel('实施日期').fill('2026-03-02');
    });
    await open(reviewer, '/e/shenzhen/economic@2019.1/criteria/1.1(1)');
    await reviewer.getByText(/本条修改于 2019.1 \(勘误 2026-03-01\)/).waitFor();
    await reviewer.getByText(/修改自 2019/).waitFor();
  });

  test('a phone: nothing scrolls sideways; English is complete', async () => {
    const page = await deskOf('wh-drafter');
    await page.setViewportSize({ width: 390, height: 800 });
    for (const path of ['/p/1', '/p/2/rebase', '/desk?tab=all']) {
      await open(page, path);
      expect([path, await fits(page)]).toEqual([path, true]);
      expect(await serious(page)).toEqual([]);
    }
    await page.getByRole('button', { name: 'English' }).click();
    for (const path of ['/p/1', '/p/2/terms', '/desk?tab=mine']) {
      await open(page, path);
      expect(await page.locator('body').innerText()).not.toMatch(/\bzs\.\w|\bra\.\w/);
    }
  });

  test('the auditor reads the record, the security administrator the grants', async () => {
    const auditor = await deskOf('auditor');
    await open(auditor, '/record?kind=decision');
    await auditor.getByText('wh-approver', { exact: true }).first().waitFor();
    const security = await deskOf('secadmin');
    await open(security, '/accounts');
    await security.getByRole('button', { name: '收回：武汉市市长质量奖·起草人' }).first().waitFor();
    expect([...(await serious(auditor)), ...(await serious(security))]).toEqual([]);
  });

  test('signing out forgets what was seen', async () => {
    const page = await deskOf('wh-approver');
    await page.getByRole('button', { name: /武汉批准人/ }).click();
    await page.getByRole('menuitem', { name: '退出登录' }).click();
    await page.getByRole('link', { name: '登录' }).first().waitFor();
    await page.waitForURL(`${server.url}/`);
    await page.goto(`${server.url}/p/1`);
    await page.getByRole('heading', { name: '请先登录' }).waitFor();
    expect(await page.locator('body').innerText()).not.toContain('2027 年修订');
  });

  test('no request left the site, nothing complained', () => {
    expect([...office.asked].filter((origin) => origin !== 'null')).toEqual([server.url]);
    expect(office.complaints).toEqual([]);
  });
});
