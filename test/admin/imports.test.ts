import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { writeLibraryFile } from '../../api/editions/libraryFile';
import { WrittenDocx } from '../golden/docx';
import { browserTests, fits, Office, serious } from '../support/browser';
import { databases, type Place } from '../support/databases';
import { importStory, KEYBOARD, MOUSE } from '../support/importStory';
import { clausesOf, revised } from '../support/revised';
import { revisedDocx } from '../support/revisedDocx';
import { run, type Running } from '../support/server';

browserTests('a file that becomes a proposal, in a browser', () => {
  let place: Place;
  let server: Running;
  let office: Office;
  let page: Page;

  beforeAll(async () => {
    place = await databases[0][1]();
    server = await run(place, { accounts: true });
    office = await Office.of(server);
    page = await office.deskOf('sz-drafter');
  });
  afterAll(async () => {
    await office?.close();
    await server?.stop();
    await place?.drop();
  });

  const choose = (text: string) =>
    page.locator('input[type=file]').setInputFiles({
      name: '2026 修订稿.yaml',
      mimeType: 'text/yaml',
      buffer: Buffer.from(text),
    });
  const proposals = async () => {
    const token = await server.signIn('sz-drafter');
    const { data } = await server.query('{ proposals { totalCount } }', undefined, token);
    return data.proposals.totalCount;
  };

  test('what is wrong with it is told line by line, and another file may be chosen', async () => {
    await office.open(page, '/propose/shenzhen/economic');
    await page.getByRole('link', { name: '由文件导入' }).click();
    await page.getByRole('button', { name: '选择文件…' }).waitFor();
    await choose('rubric: [');
    await page.getByRole('alert').getByText('文件有误,不能导入').waitFor();
    await page
      .getByRole('listitem')
      .getByText(/^第 1 行：.*YAML/)
      .waitFor();
    await choose(writeLibraryFile({ ...revised(), rubric: 'shenzhen/social' }));
    await page.getByRole('listitem').getByText('第 1 行：shenzhen/economic 的文本').waitFor();
    expect(await serious(page)).toEqual([]);
  });

  test('it is seen beside the edition, doubts are decided by keyboard, and one button opens it', async () => {
    const file = revised();
    const [one] = clausesOf(file.body).filter(({ text }) => text?.includes('并定期评价'));
    one!.text = '管理层每年走访一线,听取各方的看法,把看法写进行动方案,逐条督办到位。';
    await choose(writeLibraryFile(file));
    const doubts = page.getByRole('region', { name: /处对应存疑/ });
    const group = doubts.getByRole('group').first();
    await group.waitFor();
    // Another language loses nothing that was chosen.
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('button', { name: 'Choose another file…' }).waitFor();
    await page.getByText('2026 修订稿.yaml').waitFor();
    await page.getByRole('button', { name: '中文' }).click();
    await group.waitFor();
    const parted = page.getByText(/^删除了.*「前言」/);
    expect(await parted.count()).toBe(0);
    const gone = group.getByRole('radio', { name: '都不是：已删去' });
    const wasGone = await gone.isChecked();
    await group.getByRole('radio', { checked: true }).focus();
    await page.keyboard.press(wasGone ? 'ArrowUp' : 'ArrowDown');
    await parted.first().waitFor();
    expect(await gone.isChecked()).toBe(!wasGone);
    expect([await serious(page), await fits(page)]).toEqual([[], true]);
    expect(await proposals()).toBe(0);

    expect(await page.getByLabel('标题').inputValue()).toBe('2026 修订稿');
    await page.getByLabel('修订理由').fill('2026 年全面修订');
    await page.getByRole('button', { name: '按此建立提案' }).click();
    await page.getByRole('heading', { level: 1, name: '2026 修订稿' }).waitFor();
    await page.getByRole('region', { name: '改动的条目' }).waitFor();
    expect(await proposals()).toBe(1);
  });

  test.each([
    ['the mouse', MOUSE],
    ['keys alone', KEYBOARD],
  ])('a Word file is proposed, reviewed and taken away as a 对照表 by %s', async (by, hand) => {
    const text = await fetch(`${server.url}/export/text.docx?of=shenzhen/economic@2019`);
    const file = revisedDocx(new Uint8Array(await text.arrayBuffer()));
    const title = `Word 修订稿 by ${by}`;
    const seen: string[] = [];
    const paper = await importStory({
      ...{ office, hand, file, title },
      look: async (stage, desk) => {
        seen.push(stage);
        expect([await serious(desk), await fits(desk)]).toEqual([[], true]);
      },
    });
    expect(seen).toEqual(['import', 'proposal', 'review']);
    const token = await server.signIn('sz-reviewer');
    const asked = '{ proposals(first: 1) { nodes { title state changes { type } } } }';
    const [held] = (await server.query(asked, undefined, token)).data.proposals.nodes;
    expect(held).toMatchObject({ title, state: 'SUBMITTED' });
    const types = held.changes.map(({ type }: { type: string }) => type);
    expect(types.filter((type: string) => type !== 'RENUMBERED').sort()).toEqual([
      ...['MOVED', 'REWORDED', 'REWORDED', 'REWORDED', 'SPLIT'],
    ]);
    const said = new WrittenDocx(readFileSync(paper)).after('accept');
    for (const words of ['每季度', '到部门和岗位', '每年评估并', '创新风险的控制', '成功要素'])
      expect(said).toContain(words);
  });

  test('whoever may not draft here is told so, and nothing complained', async () => {
    const other = await office.deskOf('wh-drafter');
    await office.open(other, '/propose/shenzhen/economic/file');
    await other.locator('input[type=file]').setInputFiles({
      name: 'a.yaml',
      mimeType: 'text/yaml',
      buffer: Buffer.from(writeLibraryFile(revised())),
    });
    await other.getByRole('alert').getByText('您在本奖项没有所需的角色').waitFor();
    expect(await other.getByRole('button', { name: '按此建立提案' }).count()).toBe(0);
    expect(office.complaints).toEqual([]);
    expect([...office.asked]).toEqual([server.url]);
  });
});
