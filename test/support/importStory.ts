import type { Locator, Page } from 'playwright-core';
import type { Office } from './browser';

/** How somebody works a page: what they press, and where they type. */
interface Hand {
  press(control: Locator): Promise<void>;
  type(field: Locator, text: string): Promise<void>;
}

export const MOUSE: Hand = {
  press: (control) => control.click(),
  type: (field, text) => field.fill(text),
};

/** By keys alone: Tab until it is reached, as whoever has no mouse does. */
export const KEYBOARD: Hand = {
  press: async (control) => {
    await reach(control);
    await control.page().keyboard.press('Enter');
  },
  type: async (field, text) => {
    await reach(field);
    await field.page().keyboard.insertText(text);
  },
};

/** So many stops a page may have. */
const STOPS = 400;
async function reach(control: Locator): Promise<void> {
  await control.waitFor();
  for (let stop = 0; stop < STOPS; stop++) {
    if (await control.evaluate((one) => one === one.ownerDocument.activeElement)) return;
    await control.page().keyboard.press('Tab');
  }
  throw new Error(`no key leads to ${String(control)}`);
}

/** Where the story stands, for whoever looks at it there. */
type Stage = 'import' | 'proposal' | 'review';

interface Story {
  office: Office;
  hand: Hand;
  file: Buffer;
  title: string;
  /** Looks at a page, which stands as somebody sees it who just came there. */
  look(stage: Stage, page: Page): Promise<unknown>;
}

/**
 * A Word file becomes a proposal, which a reviewer reads and takes away as a 对照表.
 * @returns path of that paper
 */
export async function importStory({ office, hand, file, title, look }: Story): Promise<string> {
  const page = await office.deskOf('sz-drafter');
  await office.open(page, '/propose/shenzhen/economic');
  const button = (name: string, within: Page | Locator = page) =>
    within.getByRole('button', { name, exact: true });
  await hand.press(page.getByRole('link', { name: '由文件导入' }));
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    hand.press(button('选择文件…')),
  ]);
  await chooser.setFiles({ name: `${title}.docx`, mimeType: WORD, buffer: file });
  await button('按此建立提案').waitFor();
  await page.waitForLoadState('networkidle');
  await look('import', page);
  await hand.type(page.getByLabel('修订理由'), '根据2026年复评反馈修订。');
  await hand.press(button('按此建立提案'));
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  await page.waitForLoadState('networkidle');
  await look('proposal', page);
  await hand.press(button('送审'));
  await hand.press(button('送审', page.getByRole('dialog')));
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  return reviewed(await office.deskOf('sz-reviewer'), { office, hand, title, look });
}
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

async function reviewed(
  page: Page,
  { office, hand, title, look }: Pick<Story, 'office' | 'hand' | 'title' | 'look'>,
): Promise<string> {
  await office.open(page, '/desk');
  await hand.press(page.getByRole('link', { name: title }));
  await hand.press(page.getByRole('main').getByRole('link', { name: /^审阅/ }).first());
  await page
    .getByText(/^变化 \d+ 处$/)
    .first()
    .waitFor();
  await page.waitForLoadState('networkidle');
  await look('review', page);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    hand.press(page.getByRole('link', { name: '对照表 DOCX' })),
  ]);
  return download.path();
}
