import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import puppeteer, { type Browser } from 'puppeteer-core';
import { browserProgram, thisMachine } from '../src/adapters/browser-program.js';

/** Takes the pictures of the report for docs/ with an installed browser. Not part of `generate`: another browser or font makes other bytes. */
const example = 'examples/flawed/overloaded';
// The upper part of a sheet of A4, at 96 pixels an inch.
const margin = 45;
const sheet = { width: 703 + 2 * margin, height: 640 };

const program = browserProgram(thisMachine);
if (program === null) throw new Error('no Chromium, Google Chrome or Microsoft Edge found');
const folder = mkdtempSync(join(tmpdir(), 'unisono-pictures-'));
const browser = await puppeteer.launch({
  executablePath: program,
  headless: true,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
try {
  for (const language of ['de', 'en'] as const) {
    const page = join(folder, `${language}.html`);
    writeFileSync(page, reportOf(language));
    await shoot({ browser, page, to: `docs/pictures/report-page-${language}.png`, ...sheet, media: 'print', scheme: 'light' });
    await shoot({
      browser,
      page,
      to: `docs/pictures/report-screen-${language}.png`,
      width: 1000,
      height: 2300,
      media: 'screen',
      scheme: 'light',
    });
    await shoot({
      browser,
      page,
      to: `docs/pictures/report-phone-${language}.png`,
      width: 390,
      height: 844,
      media: 'screen',
      scheme: 'dark',
    });
  }
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}

function reportOf(language: 'de' | 'en'): string {
  const args = ['--lang', language, '--date', '2026-11-22', 'audit', example, '--format', 'html', '--fail-on', 'never'];
  return execFileSync(process.execPath, [resolve('bin/run.cjs'), ...args], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
}

async function shoot({
  browser,
  page,
  to,
  width,
  height,
  media,
  scheme,
}: {
  browser: Browser;
  page: string;
  to: `${string}.png`;
  width: number;
  height: number;
  media: 'print' | 'screen';
  scheme: 'light' | 'dark';
}): Promise<void> {
  const tab = await browser.newPage();
  await tab.setViewport({ width, height });
  // One call for both: each of the page's own calls takes the other back.
  const session = await tab.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', { media, features: [{ name: 'prefers-color-scheme', value: scheme }] });
  await tab.goto(pathToFileURL(page).href);
  // Paper has a margin, a window has none.
  if (media === 'print') await tab.addStyleTag({ content: `body { padding: ${margin}px !important; }` });
  await tab.screenshot({ path: to, optimizeForSpeed: false });
  await tab.close();
  console.log(`${to}: ${Math.round(statSync(to).size / 1024)} KiB`);
}
