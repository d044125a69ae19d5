import type { Locator, Page } from 'playwright-core';
import { browserTests, fits, Office, serious } from '../support/browser';
import { databases, type Place } from '../support/databases';
import { Desk, type Shown } from '../support/desk';
import { PASSWORD, run, type Running } from '../support/server';

/** Clicks and command keys of one piece of work, typed text apart. */
class Counted {
  private n = 0;
  constructor(private readonly page: Page) {}

  async click(what: Locator): Promise<void> {
    this.n++;
    await what.click();
  }
  async press(key: string): Promise<void> {
    this.n++;
    await this.page.keyboard.press(key);
  }
  /** Says how many it took, and holds it against what is allowed. */
  took(work: string, most: number): void {
    process.stderr.write(`  ${work}: ${this.n} (≤ ${most})\n`);
    expect([work, this.n <= most]).toEqual([work, true]);
  }
}

browserTests('an item as one page in a browser', () => {
  let place: Place;
  let server: Running;
  let office: Office;
  let drafter: Desk;
  let proposal: Shown;
  let page: Page;

  beforeAll(async () => {
    place = await databases[0][1]();
    server = await run(place, { accounts: true });
    office = await Office.of(server);
    drafter = await Desk.of(server, 'sz-drafter');
    proposal = (await drafter.create('shenzhen/economic', '逐条修订')).proposal!;
    page = await office.deskOf('sz-drafter');
    await page.setViewportSize({ width: 1440, height: 1000 });
  });
  afterAll(async () => {
    await office?.close();
    await server?.stop();
    await place?.drop();
  });

  const text = (part = '标准内容') => page.getByRole('region', { name: part, exact: true });
  const field = (name: string, part?: string) =>
    text(part).getByRole('textbox', { name, exact: true });
  const stored = async (address: string) => (await drafter.clause(`${proposal.key}/${address}`))!;
  const acts = async () => (await drafter.proposal(proposal.id))!.acts;
  const idle = async () => {
    await page.getByText('有未保存的改动').waitFor({ state: 'detached' });
    await page.waitForLoadState('networkidle');
  };
  const open = async (at: string, of = page) => {
    const { key } = await stored(at);
    await office.open(of, `/p/${proposal.id}/entry/${key}`);
    await of.getByRole('region', { name: '标准内容', exact: true }).waitFor();
  };
  /** Types in the place of all that stands there. */
  const retype = async (words: string) => {
    await page.evaluate('document.activeElement.select()');
    await page.keyboard.insertText(words);
  };
  const caretIn = async (name: string, of = page) => {
    const at = () => of.evaluate<string>('document.activeElement.getAttribute("aria-label")');
    for (let look = 0; look < 50 && (await at()) !== name; look++) await of.waitForTimeout(100);
    expect(await at()).toBe(name);
  };

  test('points are typed in place, stored as they are left, one act each', async () => {
    await open('criteria/1.1');
    const counted = new Counted(page);
    await counted.click(field('1.1(1) 文字'));
    for (const n of [1, 2, 3, 4]) {
      await retype(`第${n}点重写。`);
      if (n < 4) await counted.press('ArrowDown');
    }
    await counted.click(field('1.1 文化引领 标题'));
    await retype('文化驱动');
    await counted.press('Escape');
    await page.getByText(/^已保存 \d\d:\d\d$/).waitFor();
    await idle();
    counted.took('five lines reworded', 7);
    for (const n of [1, 2, 3, 4])
      expect((await stored(`criteria/1.1(${n})`)).text).toBe(`第${n}点重写。`);
    expect((await stored('criteria/1.1')).title).toBe('文化驱动');
    expect((await acts()).map(({ name }) => name)).toEqual(Array(5).fill('clauseRevise'));
    expect(await serious(page)).toEqual([]);
  });

  test('a line splits at the caret, merges into the one before, and both are undone', async () => {
    const counted = new Counted(page);
    await counted.click(field('1.1(2) 文字'));
    await page.keyboard.press('Home');
    for (let n = 0; n < 3; n++) await page.keyboard.press('ArrowRight');
    await counted.press('Control+Enter');
    await field('1.1(5) 文字').waitFor();
    counted.took('split', 2);
    expect([
      (await stored('criteria/1.1(2)')).text,
      (await stored('criteria/1.1(3)')).text,
    ]).toEqual(['第2点', '重写。']);
    await caretIn('1.1(3) 文字');
    const merging = new Counted(page);
    await merging.press('Backspace');
    await field('1.1(5) 文字').waitFor({ state: 'detached' });
    merging.took('merge', 1);
    expect((await stored('criteria/1.1(2)')).text).toBe('第2点重写。');
    await caretIn('1.1(2) 文字');
    await page.keyboard.press('Control+z');
    await field('1.1(5) 文字').waitFor();
    await page.keyboard.press('Control+z');
    await field('1.1(5) 文字').waitFor({ state: 'detached' });
    await page.getByText(/^已撤消：/).waitFor();
    await idle();
    expect((await acts()).slice(0, 4).map(({ name }) => name)).toEqual([
      'undo',
      'undo',
      'clauseMerge',
      'clauseSplit',
    ]);
  });

  test('Enter begins lines that are stored with text; typing goes on while they are', async () => {
    const before = (await acts()).length;
    await field('1.1(4) 文字').click();
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    expect((await acts()).length).toBe(before);
    await field('1.1(4) 文字').click();
    await page.keyboard.press('Enter');
    await page.keyboard.insertText('新的一点。');
    await page.keyboard.press('Enter');
    await page.keyboard.insertText('又一点。');
    await page.keyboard.press('Escape');
    await field('1.1(6) 文字').waitFor();
    await idle();
    expect([
      (await stored('criteria/1.1(5)')).text,
      (await stored('criteria/1.1(6)')).text,
    ]).toEqual(['新的一点。', '又一点。']);
  });

  test('levels and places by keys: the number follows, the caret stays, the move is said', async () => {
    await field('1.1(6) 文字').click();
    await page.keyboard.press('Alt+ArrowUp');
    await page.keyboard.press('Alt+ArrowUp');
    await caretIn('1.1(4) 文字');
    await page.getByRole('status').getByText('已移动，现为“1.1(4)”').waitFor();
    expect((await stored('criteria/1.1(4)')).text).toBe('又一点。');
    await page.keyboard.press('Tab');
    await idle();
    const below = async () =>
      (
        await drafter.ask(
          `{ clause(address: "${proposal.key}/criteria/1.1(3)") { children { text } } }`,
        )
      ).clause.children;
    expect(await below()).toEqual([{ text: '又一点。' }]);
    await page.keyboard.press('Shift+Tab');
    await caretIn('1.1(4) 文字');
    expect(await below()).toEqual([]);
    await page.keyboard.press('Alt+ArrowDown');
    await page.keyboard.press('Alt+ArrowDown');
    await caretIn('1.1(6) 文字');
    await page.keyboard.press('Alt+ArrowDown');
    await page.getByRole('status').getByText('已在同级最后').waitFor();
  });

  test('a composing input method has its keys for itself', async () => {
    const before = (await acts()).length;
    const line = field('1.1(6) 文字');
    await line.click();
    await page.keyboard.press('Home');
    const keys = await page.context().newCDPSession(page);
    const compose = (text: string) =>
      keys.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      });
    for (const letters of ['x', 'xin', 'xinde']) {
      await compose(letters);
      for (const key of ['Enter', 'Tab', 'Backspace', 'Alt+ArrowUp', 'Control+Enter', 'Escape'])
        await line.dispatchEvent('keydown', {
          key: key.split('+').at(-1),
          keyCode: 229,
          isComposing: true,
          bubbles: true,
        });
    }
    await keys.send('Input.insertText', { text: '新的' });
    await page.waitForTimeout(200);
    expect([(await acts()).length, await line.inputValue()]).toEqual([before, '新的又一点。']);
    await page.keyboard.press('Escape');
    await idle();
    expect((await stored('criteria/1.1(6)')).text).toBe('新的又一点。');
  });

  test('to another chapter by number or words', async () => {
    const counted = new Counted(page);
    const line = field('1.1(6) 文字');
    await counted.click(line);
    await counted.press('Alt+m');
    await page.getByRole('dialog').getByRole('combobox').fill('2.1');
    await page.getByRole('option').first().waitFor();
    await counted.press('Enter');
    await counted.press('Enter');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    counted.took('move to another chapter', 4);
    await line.waitFor({ state: 'detached' });
    const { clauses } = (
      await drafter.ask(
        `{ proposal(id: "${proposal.id}") { draft { clauses(under: "criteria/2.1") { text } } } }`,
      )
    ).proposal.draft;
    expect(clauses.at(-1)).toEqual({ text: '新的又一点。' });
  });

  test('a cell of the guide is typed in the table', async () => {
    const cell = page.getByRole('table').getByRole('textbox').first();
    const counted = new Counted(page);
    await counted.click(cell);
    await retype('没有方法。');
    await counted.press('Tab');
    // Before the page says that something is to be stored, nothing seems to be.
    for (let look = 0; look < 50 && (await acts())[0]!.name !== 'descriptorRevise'; look++)
      await page.waitForTimeout(100);
    await idle();
    counted.took('a guide cell', 3);
    expect((await acts())[0]!.name).toBe('descriptorRevise');
    await page.reload();
    expect(await cell.inputValue()).toBe('没有方法。');
  });

  test('what was typed in a guide and not stored is counted, and found on its page', async () => {
    const cell = page.getByRole('table').getByRole('textbox').first();
    await cell.click();
    await retype('还没有存的方法。');
    await page.reload();
    await page.getByText(/^未存文字，/).waitFor();
    await office.open(page, `/p/${proposal.id}`);
    await page.getByText('1 处有未存文字：').getByRole('link').click();
    await page.getByText(/^未存文字，/).waitFor();
    expect(await cell.inputValue()).toBe('还没有存的方法。');
    expect(await serious(page)).toEqual([]);
    await page.getByRole('button', { name: '放弃' }).click();
    await page.getByText(/^未存文字，/).waitFor({ state: 'detached' });
    expect(await cell.inputValue()).toBe('没有方法。');
  });

  test('points go from one item to another in the chapter', async () => {
    await open('criteria/1');
    const counted = new Counted(page);
    await counted.click(field('1.1 文化驱动 分值'));
    await retype('25');
    await counted.click(field('1.2 组织治理 分值'));
    await retype('15');
    await counted.press('Escape');
    await idle();
    counted.took('+5/−5 points', 5);
    await page.getByText('下级合计 80 / 80 分 · 未分配 0').waitFor();
    for (const part of ['criteria', 'assessment'])
      expect([(await stored(`${part}/1.1`)).points, (await stored(`${part}/1.2`)).points]).toEqual([
        25, 15,
      ]);
  });

  test('two people on one item: both lines stand; one line in two ways waits for a choice', async () => {
    await open('criteria/1.2');
    const other = await Desk.of(server, 'sz-drafter2');
    const mine = field('1.2(1) 文字');
    await mine.click();
    await retype('我写的第一点。');
    expect(
      (await other.reword(proposal, 'criteria/1.2(2)', '别人写的第二点。')).userErrors,
    ).toEqual([]);
    await page.keyboard.press('ArrowDown');
    await idle();
    const theirs = () => field('1.2(2) 文字').inputValue();
    for (let look = 0; look < 50 && (await theirs()) !== '别人写的第二点。'; look++)
      await page.waitForTimeout(100);
    expect(await theirs()).toBe('别人写的第二点。');
    expect((await stored('criteria/1.2(1)')).text).toBe('我写的第一点。');

    await retype('我写的第二点。');
    expect(
      (await other.reword(proposal, 'criteria/1.2(2)', '别人又写了第二点。')).userErrors,
    ).toEqual([]);
    await page.keyboard.press('Escape');
    await text().getByText('他人已改动这一条').waitFor();
    expect(await serious(page)).toEqual([]);
    await text().getByRole('button', { name: '保留我的，可再保存' }).click();
    await text().getByRole('button', { name: '保存', exact: true }).click();
    await idle();
    expect((await stored('criteria/1.2(2)')).text).toBe('我写的第二点。');
  });

  test('the outline shows the line of the item in sight, however far down it stands', async () => {
    const { edition } = await drafter.ask(
      '{ edition(key: "shenzhen/economic@2019") { clauses(part: CRITERIA) { key kind children { key } } } }',
    );
    const { key } = edition.clauses.findLast(
      ({ kind, children }: { kind: string; children: object[] }) =>
        kind === 'ITEM' && children.length > 0,
    );
    const before = page.url();
    await page.setViewportSize({ width: 1440, height: 420 });
    await office.open(page, `/p/${proposal.id}/entry/${key}`);
    const row = page.locator('[role="treeitem"][aria-current="page"]');
    await row.waitFor();
    const hidden = `(() => {
      const row = document.querySelector('[role="treeitem"][aria-current="page"]');
      const { top, bottom } = row.getBoundingClientRect();
      const box = row.closest('[role="tree"]').parentElement.getBoundingClientRect();
      return Math.max(0, box.top - top, bottom - box.bottom);
    })()`;
    expect(await page.evaluate<number>(hidden)).toBeLessThan(2);
    await page.setViewportSize({ width: 1440, height: 1000 });
    await page.goto(before);
  });

  test('a session lost in the middle of typing loses nothing, of a new line neither', async () => {
    const before = (await acts()).length;
    await field('1.2(2) 文字').click();
    await retype('写到一半');
    await drafter.ask('mutation { sessionsEndOthers { userErrors { code } } }');
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await page.keyboard.insertText('新开的一条');
    const at = page.url();
    await page.getByRole('main').getByRole('link', { name: '登录' }).first().click();
    await page.getByLabel('用户名').fill('sz-drafter');
    await page.getByLabel('密码').fill(PASSWORD);
    await page.getByLabel('密码').press('Enter');
    await field('1.2(2) 文字').waitFor();
    expect(page.url()).toBe(at);
    expect(await field('1.2(2) 文字').inputValue()).toBe('写到一半');
    expect(await field('未存的一条').inputValue()).toBe('新开的一条');
    expect((await acts()).length).toBe(before);
    const offered = text().getByRole('button', { name: '存入' });
    for (const left of [1, 0]) {
      await offered.first().click();
      for (let look = 0; look < 50 && (await offered.count()) > left; look++)
        await page.waitForTimeout(100);
      expect(await offered.count()).toBe(left);
    }
    await idle();
    expect([
      (await stored('criteria/1.2(2)')).text,
      (await stored('criteria/1.2(3)')).text,
    ]).toEqual(['写到一半', '新开的一条']);
  });

  test('by the keyboard alone: Tab reaches one line, Enter goes in, Escape out', async () => {
    await open('criteria/1.2');
    await page.getByRole('link', { name: '详情', exact: true }).first().focus();
    await page.keyboard.press('Tab');
    await caretIn('1.2 组织治理');
    for (let n = 0; n < 3; n++) await page.keyboard.press('ArrowDown');
    await caretIn('1.2(2)');
    await page.keyboard.press('Enter');
    await caretIn('1.2(2) 文字');
    await page.keyboard.press('End');
    await page.keyboard.insertText('改');
    await page.keyboard.press('Escape');
    await page.getByText(/^已保存 /).waitFor();
    expect((await stored('criteria/1.2(2)')).text).toMatch(/改$/);
    const line = await page.evaluate('document.activeElement.tagName');
    expect(line).toBe('LI');
    // Out of the list, past all its fields.
    await page.keyboard.press('Tab');
    expect(
      await page.evaluate(
        'document.activeElement.closest("[data-side]") === null || document.activeElement.tagName === "LI"',
      ),
    ).toBe(true);
  });

  test('a phone shows it all, English is complete', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await fits(page)).toBe(true);
    expect(await serious(page)).toEqual([]);
    await page.setViewportSize({ width: 1440, height: 1000 });
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('link', { name: 'Details', exact: true }).first().waitFor();
    expect(await page.locator('body').innerText()).not.toMatch(/\bzs\.\w|\bra\.\w/);
    await page.getByRole('textbox', { name: '1.2(1) Text', exact: true }).click();
    expect(await serious(page)).toEqual([]);
  });

  test('nothing complained', () => {
    expect(office.complaints.filter((one) => !/status of 401/.test(one))).toEqual([]);
  });
});
