import { browserTests, fits, Office, serious } from '../support/browser';
import { databases, type Place } from '../support/databases';
import { Desk } from '../support/desk';
import { png, svg } from '../support/pictures';
import { run, type Running } from '../support/server';

const RUBRIC = 'wuhan/manufacturing';

browserTests('a figure in a browser', () => {
  let place: Place;
  let server: Running;
  let office: Office;
  let desk: Desk;
  let proposal: { id: string; key: string };
  let figure: string;

  beforeAll(async () => {
    place = await databases[0][1]();
    server = await run(place, { accounts: true });
    office = await Office.of(server);
    desk = await Desk.of(server, 'wh-drafter');
    proposal = (await desk.create(RUBRIC)).proposal!;
    const { clause } = await desk.ask(
      `{ clause(address: "${proposal.key}/criteria/5.1") { key childrenRevision } }`,
    );
    const content = { kind: 'enum:FIGURE', title: '评审流程' };
    const seen = { parent: clause.key, after: null, expecting: clause.childrenRevision };
    const added = await desk.act('clauseAdd', { id: proposal.id, ...seen, content });
    expect(added.userErrors).toEqual([]);
    [figure] = added.proposal!.acts[0].keys;
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
});
