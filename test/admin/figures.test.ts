import { browserTests, fits, Office, serious } from '../support/browser';
import { databases, type Place } from '../support/databases';
import { Desk, publishDraft, type Shown } from '../support/desk';
import { png, svg } from '../support/pictures';
import { run, type Running } from '../support/server';

const RUBRIC = 'wuhan/manufacturing';

browserTests('a figure in a browser', () => {
  let place: Place;
  let server: Running;
  let office: Office;
  let desk: Desk;
  let proposal: Shown;
  let figure: string;

  beforeAll(async () => {
    place = await databases[0][1]();
    server = await run(place, { accounts: true });
    office = await Office.of(server);
    desk = await Desk.of(server, 'wh-drafter');
    proposal = (await desk.create(RUBRIC)).proposal!;
    const content = { kind: 'enum:FIGURE', title: '评审流程' };
    const added = await desk.addClause(proposal, 'criteria/5.1', content);
    expect(added.done.userErrors).toEqual([]);
    figure = added.key;
  });
  afterAll(async () => {
    await office?.close();
    await server?.stop();
    await place?.drop();
  });

  const held = async () =>
    (
      await desk.ask(
        `{ clause(address: "${proposal.key}/~${figure}") { alt picture { mediaType width } } }`,
      )
    ).clause;

  test('its picture is chosen, shown and stored, by keyboard alone', async () => {
    const page = await office.deskOf('wh-drafter');
    await office.open(page, `/p/${proposal.id}/entry/${figure}`);
    const form = page.getByRole('form', { name: '图', exact: true });
    await form.getByText('〔图缺〕').waitFor();
    await form.getByText('PNG、JPEG 或 SVG，最大 2 MB，每边最多 10000 像素。').waitFor();
    const choose = async (button: string, name: string, buffer: Buffer) => {
      const opener = form.getByRole('button', { name: button, disabled: false });
      const [chooser] = await Promise.all([
        page.waitForEvent('filechooser'),
        opener.press('Enter'),
      ]);
      await chooser.setFiles({ name, mimeType: 'application/octet-stream', buffer });
    };
    await choose('选择图片…', 'words.png', Buffer.from('words'));
    await form.getByText('图片只能是 PNG、JPEG 或 SVG').waitFor();
    await choose('选择图片…', 'flow.png', await png('red', 40, 30));
    const shown = form.getByRole('img');
    await shown.waitFor();
    expect(await shown.evaluate((img: any) => img.decode().then(() => img.naturalWidth))).toBe(40);
    await form.getByLabel('图片说明').fill('申报、评审、公示三步。');
    expect(await serious(page)).toEqual([]);
    await form.getByRole('button', { name: '保存' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText(/^已保存 /).waitFor();
    expect(await held()).toEqual({
      alt: '申报、评审、公示三步。',
      picture: { mediaType: 'image/png', width: 40 },
    });
    await choose('换一幅图片…', 'flow.svg', svg('<script>1</script><text y="9">评审</text>'));
    await form.getByText('有未保存的改动').waitFor();
    await form.getByRole('button', { name: '保存' }).click();
    await form.getByText('有未保存的改动').waitFor({ state: 'detached' });
    expect((await held()).picture.mediaType).toBe('image/svg+xml');
  });

  test('it is shown where it is reviewed and compared, and fits a narrow window', async () => {
    const page = await office.deskOf('wh-drafter');
    for (const path of [
      `/compare?base=${RUBRIC}@current&head=${proposal.key}`,
      `/p/${proposal.id}/review`,
    ]) {
      await office.open(page, path);
      const shown = page.getByRole('img', { name: '申报、评审、公示三步。' }).first();
      await shown.waitFor();
      expect(await shown.evaluate((img: any) => img.decode().then(() => img.naturalWidth))).toBe(
        120,
      );
      expect([path, await serious(page)]).toEqual([path, []]);
      await page.setViewportSize({ width: 400, height: 800 });
      expect([path, await fits(page)]).toEqual([path, true]);
      await page.setViewportSize({ width: 1280, height: 800 });
    }
  });

  test('where both sides changed the picture, both are shown, and one is chosen', async () => {
    const begun = async () => (await desk.create(RUBRIC)).proposal!;
    const redraw = async (to: Shown, colour: string) => {
      const { clause } = await desk.ask(`{ clause(address: "${to.key}/~${figure}") { revision } }`);
      const data = (await png(colour, 30, 20)).toString('base64');
      const added = await desk.ask(
        `mutation { pictureAdd(id: "${to.id}", data: "${data}") { picture { hash } } }`,
      );
      const { hash } = added.pictureAdd.picture;
      const seen = { id: to.id, key: figure, expecting: clause.revision };
      const fields = { picture: hash };
      expect((await desk.act('clauseRevise', { ...seen, fields })).userErrors).toEqual([]);
      return hash as string;
    };
    await publishDraft(server, 'wh', proposal, '2027');
    const [one, other] = [await begun(), await begun()];
    const theirs = await redraw(one, 'blue');
    await publishDraft(server, 'wh', one, '2028');
    const ours = await redraw(other, 'green');
    const page = await office.deskOf('wh-drafter');
    await office.open(page, `/p/${other.id}/rebase`);
    await page.getByRole('button', { name: '换基到最新版本' }).click();
    const card = page.locator('section').filter({ hasText: '评审流程' });
    await card.getByRole('img').first().waitFor();
    const shown = await card
      .getByRole('img')
      .evaluateAll((all: any[]) => all.map((img) => img.src.split('/').at(-1)));
    expect(shown).toEqual(expect.arrayContaining([ours, theirs]));
    expect(await page.locator('main').innerText()).not.toContain(ours);
    expect(await card.getByRole('textbox').count()).toBe(0);
    expect(await serious(page)).toEqual([]);
    await page.setViewportSize({ width: 400, height: 800 });
    expect(await fits(page)).toBe(true);
    await page.setViewportSize({ width: 1280, height: 800 });
    await card.getByLabel('本草案').check();
    await page.getByRole('button', { name: '按所选换基' }).click();
    await page.getByText('已换基到').waitFor();
    const now = `{ clause(address: "${other.key}/~${figure}") { picture { hash } } }`;
    expect((await desk.ask(now)).clause.picture.hash).toBe(ours);
  });
});
