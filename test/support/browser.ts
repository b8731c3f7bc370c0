import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import type { AxeResults } from 'axe-core';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { folderWith } from './folder.js';

declare const axe: { run(): Promise<AxeResults> };

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** Starts the installed Chromium without a window. */
export function openBrowser(): Promise<Browser> {
  const asRoot = process.getuid?.() === 0;
  return puppeteer.launch({ executablePath: '/usr/bin/chromium', headless: true, args: asRoot ? ['--no-sandbox'] : [] });
}

/** Opens a page from a file, and hears what it asks for beside itself and which dialogs it opens. */
export async function openPage({
  browser,
  html,
  width,
  scheme,
}: {
  browser: Browser;
  html: string;
  width: number;
  scheme: 'light' | 'dark';
}): Promise<{ page: Page; requests: string[]; dialogs: string[] }> {
  const address = pathToFileURL(`${folderWith({ 'page.html': html })}/page.html`).href;
  const page = await browser.newPage();
  const [requests, dialogs]: [string[], string[]] = [[], []];
  page.on('request', (request) => {
    if (request.url() !== address) requests.push(request.url());
  });
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  await page.setViewport({ width, height: 900 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await page.goto(address);
  return { page, requests, dialogs };
}

/** What axe finds on a page, in short. */
export async function faultsOf(page: Page): Promise<string[]> {
  await loadAxe(page);
  return faultsNow(page);
}

/** Loads a page anew with axe in it. */
export async function loadAxe(page: Page): Promise<void> {
  await page.setBypassCSP(true);
  await page.reload();
  await page.addScriptTag({ path: axePath });
}

/** What axe, already loaded, finds on a page as it is now. */
export async function faultsNow(page: Page): Promise<string[]> {
  const { violations } = await page.evaluate(() => axe.run());
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${String(target)} ${failureSummary ?? ''}`),
  );
}

/** How far a page is wider than its window, in pixels. */
export function overflowOf(page: Page): Promise<number> {
  return measure(page, 'document.documentElement.scrollWidth - document.documentElement.clientWidth');
}

/** A number that the page works out. */
export async function measure(page: Page, expression: string): Promise<number> {
  return Number(await page.evaluate(expression));
}
