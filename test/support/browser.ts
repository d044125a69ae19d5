import { AxeBuilder } from '@axe-core/playwright';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { PASSWORD, type Running } from './server';

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Suites that need a browser: skipped aloud where there is none; `.ci/run` installs one. Looked up
 * when it is called, as pictures are made by this file without a test runner.
 */
export const browserTests = (name: string, tests: () => void): void =>
  (process.env.TEST_BROWSER ? describe : describe.skip)(name, tests);

/** People at browsers of their own before one server. */
export class Office {
  /** Origins that any page asked, and what any page complained of. */
  readonly asked = new Set<string>();
  readonly complaints: string[] = [];
  private readonly desks = new Map<string, Page>();

  private constructor(
    private readonly server: Running,
    private readonly browser: Browser,
    private readonly width: number,
  ) {}

  /** @param width of their windows, in pixels */
  static async of(server: Running, width = 1280): Promise<Office> {
    return new Office(
      server,
      await chromium.launch({ executablePath: process.env.TEST_BROWSER!, args: FLAGS }),
      width,
    );
  }

  close(): Promise<void> {
    return this.browser.close();
  }

  /** A reader without an account. */
  async visitor(): Promise<Page> {
    return (await this.context()).page;
  }

  /** A browser that is not before the server, and of which nobody asks what it does. */
  async stranger(): Promise<Page> {
    return (await this.browser.newContext()).newPage();
  }

  /** A browser of one's own, signed in through the form. */
  async deskOf(username: string): Promise<Page> {
    const known = this.desks.get(username);
    if (known) return known;
    const { page } = await this.context();
    this.desks.set(username, page);
    await page.goto(`${this.server.url}/desk`);
    await page.getByRole('heading', { name: '请先登录' }).waitFor();
    await page.getByRole('main').getByRole('link', { name: '登录' }).click();
    await page.getByLabel('用户名').fill(username);
    await page.getByLabel('密码').fill(PASSWORD);
    await page.getByLabel('密码').press('Enter');
    await page.getByRole('heading', { level: 1, name: '工作台' }).waitFor();
    return page;
  }

  private async context(): Promise<{ context: BrowserContext; page: Page }> {
    const context = await this.browser.newContext({
      viewport: { width: this.width, height: 900 },
      reducedMotion: 'reduce',
      acceptDownloads: true,
    });
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    page.on('request', (request) => this.asked.add(new URL(request.url()).origin));
    page.on('console', (message) => {
      if (message.type() === 'error') this.complaints.push(message.text());
    });
    page.on('pageerror', (error) => this.complaints.push(String(error)));
    return { context, page };
  }

  async open(page: Page, path: string): Promise<void> {
    await page.goto(this.server.url + path);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForLoadState('networkidle');
  }
}

/** What axe finds serious or critical on a page, or in one part of it. */
export async function serious(page: Page, part?: string): Promise<string[]> {
  // What passed is not told apart, which takes longest on a long page.
  const all = new AxeBuilder({ page }).options({ resultTypes: ['violations'] });
  const { violations } = await (part ? all.include(part) : all).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${page.url()} ${id}: ${nodes[0].html.slice(0, 300)}`);
}

/** Whether a page is no wider than its window, which it may take a moment to follow. */
export async function fits(page: Page): Promise<boolean> {
  for (let look = 0; look < LOOKS; look++) {
    if (await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth'))
      return true;
    await page.waitForTimeout(100);
  }
  return false;
}
const LOOKS = 20;
