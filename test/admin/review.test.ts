import type { Page } from 'playwright-core';
import { browserTests, fits, Office, serious } from '../support/browser';
import { databases, type Place } from '../support/databases';
import { codes, Desk, type Shown } from '../support/desk';
import { run, type Running } from '../support/server';

const BASE = 'shenzhen/economic@2019';

browserTests('comparison and review in a browser', () => {
  let place: Place;
  let server: Running;
  let office: Office;
  let proposal: Shown;

  beforeAll(async () => {
    place = await databases[0][1]();
    server = await run(place, { accounts: true, now: () => new Date('2026-03-01T02:20:00Z') });
    office = await Office.of(server);
    const desk = await Desk.of(server, 'sz-drafter');
    proposal = (await desk.create('shenzhen/economic', '2027 年修订')).proposal!;
    // Points of a clause are those of its counterpart, too.
    for (const [label, points] of [
      ['1.1', 25],
      ['1.2', 15],
    ] as const) {
      const clause = (await desk.clause(`${proposal.key}/criteria/${label}`))!;
      expect(
        codes(
          await desk.act('weightSet', {
            id: proposal.id,
            key: clause.key,
            expecting: clause.pointsRevision,
            points,
          }),
        ),
      ).toEqual([]);
    }
    const reword = async (at: string, change: (text: string) => string) =>
      expect(
        codes(
          await desk.reword(
            proposal,
            at,
            change((await desk.clause(`${proposal.key}/${at}`))!.text),
          ),
        ),
      ).toEqual([]);
    await reword('criteria/1.1(1)', (text) => text.replace('组织识别了', '组织应识别'));
    await reword('criteria/2.1(2)', (text) => text.replace('科学地', '科学'));
    const gone = (await desk.clause(`${proposal.key}/criteria/3.1(2)`))!;
    expect(
      codes(
        await desk.act('clauseRetire', {
          id: proposal.id,
          key: gone.key,
          expecting: gone.revision,
        }),
      ),
    ).toEqual([]);
    expect(codes(await desk.take('submit', proposal.id))).toEqual([]);
  });
  afterAll(async () => {
    await office?.close();
    await server?.stop();
    await place?.drop();
  });

  const position = (page: Page) =>
    page
      .getByRole('status')
      .filter({ hasText: /^\d+ \/ \d+$/ })
      .innerText();
  const current = (page: Page) =>
    page.getByRole('navigation', { name: '变化大纲' }).locator('[aria-current=true]');
  const ask = async (who: string, query: string) => (await Desk.of(server, who)).ask(query);
  const written = async (page: Page) =>
    (await page.locator('body').innerText()).match(
      /\bzs\.\w+|\bra\.\w+|(?:diff|review|crosswalk|issues|compare)\.[a-zA-Z]+/g,
    );

  test('the review shows what is missing, the points flow, and every change in place', async () => {
    const page = await office.deskOf('sz-reviewer');
    await office.open(page, `/p/${proposal.id}/review`);
    await page
      .getByText(/性质最重：实质性 · 还差 2 位（其中须有批准人） · 分值合计 500（原 500）/)
      .waitFor();
    await page.getByRole('heading', { name: '分值流向' }).waitFor();
    await page
      .getByRole('row', { name: /1\.2 组织治理 1\.1 文化引领 5 同一上级之下调剂/ })
      .waitFor();
    const [title] = await page
      .getByText(/^变化 \d+ 处$/)
      .first()
      .allInnerTexts();
    expect(await position(page)).toBe(`0 / ${/\d+/.exec(title)![0]}`);
    const changed = page.locator('ins.grave', { hasText: '应' });
    await changed.waitFor();
    expect(await page.locator('del', { hasText: '了' }).count()).toBeGreaterThan(0);
    await page
      .getByRole('button', { name: /^略 · \d+ 条未变$/ })
      .first()
      .waitFor();
    expect(await serious(page)).toEqual([]);
  });

  test('keys walk, tick and comment; not while an input method composes, nor in a field', async () => {
    const page = await office.deskOf('sz-reviewer');
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    expect(await position(page)).toMatch(/^2 \/ /);
    await page.keyboard.press('k');
    expect(await position(page)).toMatch(/^1 \/ /);
    expect(await current(page).count()).toBe(1);
    await page.evaluate(
      `window.dispatchEvent(new KeyboardEvent('keydown', { key: 'j', keyCode: 229, bubbles: true }))`,
    );
    await page.evaluate(
      `window.dispatchEvent(new KeyboardEvent('keydown', { key: 'j', isComposing: true, bubbles: true }))`,
    );
    expect(await position(page)).toMatch(/^1 \/ /);
    await page.keyboard.press('v');
    await page.getByText(/^已看 1 \/ /).waitFor();
    await page.getByRole('status').filter({ hasText: /^1 \// }).waitFor();
    await page.keyboard.press('c');
    const drawer = page.getByRole('dialog', { name: '意见' });
    await drawer.getByLabel('意见内容').fill('调分的依据是什么？');
    await drawer.getByLabel('意见内容').press('j');
    expect(await drawer.getByLabel('意见内容').inputValue()).toBe('调分的依据是什么？j');
    await drawer.getByLabel('意见内容').fill('调分的依据是什么？');
    expect(await serious(page)).toEqual([]);
    await drawer.getByRole('button', { name: '提交' }).click();
    await drawer.getByText('调分的依据是什么？').first().waitFor();
    await drawer.getByRole('button', { name: '取消' }).click();
    await page.getByText(/意见 1 条未处理/).waitFor();
    expect(
      (
        await ask(
          'sz-reviewer',
          `{ proposal(id: "${proposal.id}") { seen comments { text change } } }`,
        )
      ).proposal,
    ).toMatchObject({
      seen: [expect.any(String)],
      comments: [{ text: '调分的依据是什么？', change: expect.any(String) }],
    });
  });

  test('seen changes may be hidden; the mode stays with the account', async () => {
    const page = await office.deskOf('sz-reviewer');
    const [, of] = (await position(page)).split(' / ').map(Number);
    await page.getByLabel('隐藏已看').click();
    await page
      .getByRole('status')
      .filter({ hasText: new RegExp(`/ ${of - 1}$`) })
      .waitFor();
    await page.getByLabel('隐藏已看').click();
    await page.getByRole('button', { name: '仅新稿', exact: true }).click();
    expect(await page.getByRole('list', { name: '逐条对照' }).locator('del').count()).toBe(0);
    await page.getByRole('button', { name: '行内', exact: true }).click();
    await page.getByRole('list', { name: '逐条对照' }).locator('del').first().waitFor();
    await page.waitForLoadState('networkidle');
    await page.reload();
    await page.getByRole('button', { name: '行内', exact: true, pressed: true }).waitFor();
    expect(
      (await ask('sz-reviewer', '{ viewer { preferences { name value } } }')).viewer.preferences,
    ).toContainEqual({ name: 'compare.mode', value: 'inline' });
    await page.getByRole('button', { name: '对照', exact: true }).click();
  });

  test('the drafter answers and settles the comment', async () => {
    const page = await office.deskOf('sz-drafter');
    await office.open(page, `/p/${proposal.id}/review`);
    await page.getByRole('button', { name: /^全部意见 1$/ }).click();
    const drawer = page.getByRole('dialog', { name: '意见' });
    await drawer.getByRole('button', { name: '回复' }).click();
    await drawer.getByLabel('意见内容').first().fill('依据年度评审统计。');
    await drawer.getByRole('button', { name: '提交' }).first().click();
    await drawer.locator('p', { hasText: '依据年度评审统计。' }).waitFor();
    await drawer.getByRole('button', { name: '处理', exact: true }).click();
    await drawer.getByLabel('说明').fill('已在修订说明中写明');
    await drawer.getByRole('button', { name: '处理', exact: true }).last().click();
    await drawer.getByText('采纳', { exact: true }).waitFor();
    await drawer.getByRole('button', { name: '取消' }).click();
    await page.getByText(/条未处理/).waitFor({ state: 'detached' });
  });

  test('a comment from outside is entered with its wording, and a returned sheet read in once', async () => {
    const page = await office.deskOf('sz-drafter');
    const row = page.locator('[id^=line-]', { hasText: '2.1(2)' }).first();
    await row
      .getByRole('button', { name: /^提意见|^意见/ })
      .first()
      .click();
    const drawer = page.getByRole('dialog', { name: '意见' });
    await drawer.getByRole('button', { name: '代为录入外单位意见' }).click();
    await drawer.getByLabel('提出单位').fill('深圳市标准院');
    const { text } = (await (
      await Desk.of(server, 'sz-drafter')
    ).clause(`${proposal.key}/criteria/2.1(2)`))!;
    await drawer.getByLabel('建议修改为').fill(text.replace('科学', '依据事实'));
    expect(await serious(page)).toEqual([]);
    await drawer.getByRole('button', { name: '提交' }).click();
    await drawer.getByText('深圳市标准院').waitFor();
    await drawer.locator('ins', { hasText: '依据事实' }).waitFor();
    await drawer.getByRole('button', { name: '取消' }).click();
    await page.getByRole('button', { name: '读入意见表…' }).click();
    const dialog = page.getByRole('dialog', { name: '读入意见表' });
    const sheet = {
      name: '意见.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(
        '章条编号,意见内容,提出单位\n1.1(1),应写明依据,某行业协会\n9.9,错字,某行业协会',
      ),
    };
    await dialog.getByLabel('意见表', { exact: true }).setInputFiles(sheet);
    await dialog.getByText('未找到“9.9”').waitFor();
    expect(await serious(page, '[role="dialog"]')).toEqual([]);
    await dialog.getByRole('button', { name: '读入 2 条意见' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: /^全部意见 4$/ }).waitFor();
    await page.getByRole('button', { name: '读入意见表…' }).click();
    await dialog.getByLabel('意见表', { exact: true }).setInputFiles(sheet);
    await dialog.getByText('共 2 条，可读入 0 条').waitFor();
    expect(await dialog.getByRole('button', { name: '读入 0 条意见' }).isDisabled()).toBe(true);
    await dialog.getByRole('button', { name: '取消' }).click();
  });

  test('an approver says that a change of words is editorial, and why', async () => {
    const page = await office.deskOf('sz-approver');
    await office.open(page, `/p/${proposal.id}/review`);
    const row = page.locator('[id^=line-]', { hasText: '2.1(2)' }).first();
    await row.getByRole('button', { name: '改判性质' }).click();
    const dialog = page.getByRole('dialog');
    expect(await dialog.getByRole('button', { name: '改判性质' }).isDisabled()).toBe(true);
    await dialog.getByLabel('理由（必填）').fill('只是措辞');
    await dialog.getByLabel('改判为').click();
    await page.getByRole('option', { name: '编辑性' }).click();
    await dialog.getByRole('button', { name: '改判性质' }).click();
    await dialog.waitFor({ state: 'detached' });
    await row.getByText('编辑性 *').waitFor();
  });

  test('a reviewer accepts corrections, those that are chosen, by the keyboard', async () => {
    const desk = await Desk.of(server, 'wh-drafter');
    const { id } = (await desk.create('wuhan/manufacturing', '更正')).proposal!;
    for (const [at, from, to] of [
      ['criteria/5.4.2a)', '其它', '其他'],
      ['criteria/5.5.2a)', '预测', '預测'],
    ] as const) {
      const draft = (await desk.proposal(id))!;
      const { text } = (await desk.clause(`${draft.key}/${at}`))!;
      expect(codes(await desk.reword(draft, at, text.replace(from, to)))).toEqual([]);
    }
    await desk.take('submit', id);
    const page = await office.deskOf('wh-reviewer');
    await office.open(page, `/p/${id}/review`);
    await page.getByRole('button', { name: '认可更正 1 处' }).press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('checkbox', { name: /其它|其他/, checked: true }).press('Space');
    expect(await dialog.getByRole('button', { name: '认可', exact: true }).isDisabled()).toBe(true);
    await dialog.getByRole('checkbox').press('Space');
    expect(await serious(page, '[role="dialog"]')).toEqual([]);
    await dialog.getByLabel(/理由/).fill('错字');
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: /^认可更正/ }).waitFor({ state: 'detached' });
    const { changes } = (
      await desk.ask(`{ proposal(id: "${id}") { changes { gravity proposedGravity } } }`)
    ).proposal;
    expect(changes).toContainEqual({ gravity: 'EDITORIAL', proposedGravity: 'EDITORIAL' });
  });

  test('two editions of different rubrics: matches are proposed, confirmed by a person, and taken back', async () => {
    const page = await office.deskOf('sz-reviewer');
    await office.open(page, `/compare?base=wuhan/manufacturing@2022&head=${BASE}`);
    await page.getByText(/系统按文字相似推荐对应/).waitFor();
    expect(await page.getByText('未设分值').count()).toBeGreaterThan(0);
    const first = page
      .locator('tbody tr')
      .filter({ has: page.getByRole('button', { name: '确认', exact: true }) })
      .first();
    const at = await first.getByRole('link').first().getAttribute('href');
    const row = page.locator('tbody tr', { has: page.locator(`a[href="${at}"]`) }).first();
    await row.getByRole('button', { name: '确认', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('理由（必填）').fill('要求相同');
    expect(await serious(page)).toEqual([]);
    await dialog.getByRole('button', { name: '确认' }).click();
    await dialog.waitFor({ state: 'detached' });
    await row.getByText('已确认').waitFor();
    expect(await serious(page)).toEqual([]);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: '导出 CSV' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^对应表.*\.csv$/);
    await row.getByRole('button', { name: '撤回确认' }).click();
    await page.getByRole('dialog').getByLabel('理由（必填）').fill('另有更合适的');
    await page.getByRole('dialog').getByRole('button', { name: '撤回确认' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await row.getByRole('button', { name: '确认', exact: true }).waitFor();
  });

  test('a reader compares without an account; the address holds both sides, and they swap', async () => {
    const page = await office.visitor();
    await office.open(page, `/compare?base=shenzhen/culture@2019&head=shenzhen/social@2019`);
    await page.getByRole('button', { name: '左右互换' }).click();
    await page.waitForURL(/base=shenzhen%2Fsocial%402019&head=shenzhen%2Fculture%402019/);
    await page.getByText(/系统按文字相似推荐对应/).waitFor();
    expect(await page.getByRole('button', { name: '确认', exact: true }).count()).toBe(0);
    // A draft is no text for somebody without an account.
    await page.goto(`${server.url}/compare?base=${BASE}&head=${proposal.key}`);
    await page
      .getByText(/没有这份文本|没有这个/)
      .first()
      .waitFor();
    await page.context().close();
  });

  test('papers of a comparison stand in one place, beside them those of a proposal', async () => {
    const page = await office.deskOf('sz-reviewer');
    await office.open(page, `/compare?base=${BASE}&head=${proposal.key}`);
    const papers = page.getByRole('navigation', { name: '导出', exact: true });
    for (const [name, file] of [
      ['修改单 DOCX', /^修改单-.*\.docx$/],
      ['意见汇总处理表 XLSX', /^意见汇总处理表-.*\.xlsx$/],
      ['编制说明 DOCX', /^编制说明-.*\.docx$/],
    ] as const) {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        papers.getByRole('link', { name }).click(),
      ]);
      expect(download.suggestedFilename()).toMatch(file);
    }
    expect(await papers.getByRole('link', { name: /发布包/ }).count()).toBe(0);
    expect(await serious(page)).toEqual([]);
  });

  test('issues of an edition: filter, counts, one press makes a proposal with the mends chosen', async () => {
    const page = await office.deskOf('sz-drafter');
    await office.open(page, '/e/shenzhen/management@2019/-/issues');
    await page.getByText(/^共 \d+ 个$/).waitFor();
    expect(await serious(page)).toEqual([]);
    await page.getByLabel('程度').click();
    await page.getByRole('option', { name: /^错误/ }).click();
    const errors = await page.getByText(/^共 \d+ 个$/).innerText();
    expect(Number(/\d+/.exec(errors)![0])).toBeGreaterThan(0);
    await page
      .getByRole('listitem')
      .filter({ hasText: 'structure/label-gap' })
      .getByRole('checkbox')
      .check();
    await page.getByRole('button', { name: '一键修改（1）' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(/修订理由|理由/).fill('编号更正');
    await dialog.getByRole('button', { name: '提出修订' }).click();
    await page.waitForURL(/\/p\/[\w-]+\/review/);
    await page
      .getByText(/^变化 \d+ 处$/)
      .first()
      .waitFor();
    await office.open(page, page.url().slice(server.url.length).replace('review', 'issues'));
    await page.getByText(/已解决 [1-9]/).waitFor();
    expect(await serious(page)).toEqual([]);
  });

  test("what a draft makes worse blocks its submission until an approver's waiver is on record", async () => {
    const desk = await Desk.of(server, 'sz-drafter');
    const worse = (await desk.create('shenzhen/economic', '错账')).proposal!;
    const clause = (await desk.clause(`${worse.key}/criteria/1.1`))!;
    expect(
      codes(
        await desk.act('weightSet', {
          id: worse.id,
          key: clause.key,
          expecting: clause.pointsRevision,
          points: 30,
        }),
      ),
    ).toEqual([]);
    const page = await office.deskOf('sz-approver');
    await office.open(page, `/p/${worse.id}/issues`);
    const row = page.getByRole('listitem').filter({ hasText: 'points/children-sum' }).first();
    await row.getByText('新增', { exact: true }).waitFor();
    await row.getByRole('button', { name: '豁免' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('理由（必填）').fill('待理事会裁定');
    await dialog.getByLabel('截止日期（必填）').fill('2026-06-30');
    await dialog.getByRole('button', { name: '豁免' }).click();
    await dialog.waitFor({ state: 'detached' });
    await row.getByText(/已由深圳批准人豁免至 2026-06-30：待理事会裁定/).waitFor();
  });

  test('on a phone nothing scrolls sideways; on paper there are no buttons; English is complete', async () => {
    const page = await office.deskOf('sz-reviewer');
    const pages = [
      `/p/${proposal.id}/review`,
      `/compare?base=wuhan/manufacturing@2022&head=${BASE}`,
      `/p/${proposal.id}/issues`,
      '/e/wuhan/manufacturing@2022/-/issues',
    ];
    await page.setViewportSize({ width: 390, height: 800 });
    for (const path of pages) {
      await office.open(page, path);
      expect([path, await fits(page)]).toEqual([path, true]);
      expect([path, await serious(page)]).toEqual([path, []]);
    }
    await page.setViewportSize({ width: 1280, height: 900 });
    await office.open(page, pages[0]);
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('button').filter({ visible: true }).count()).toBe(0);
    await page.emulateMedia({ media: null });
    await page.getByRole('button', { name: 'English' }).click();
    for (const path of pages) {
      await office.open(page, path);
      expect([path, await written(page)]).toEqual([path, null]);
      expect([path, await serious(page)]).toEqual([path, []]);
    }
  });

  test('no request left the site, nothing complained', () => {
    expect([...office.asked].filter((origin) => origin !== 'null')).toEqual([server.url]);
    expect(office.complaints).toEqual([]);
  });
});
