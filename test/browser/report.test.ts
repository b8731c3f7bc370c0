import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { languages } from '../../src/core/language.js';
import { auditHtml } from '../../src/render/audit-html.js';
import { auditResultOf } from '../support/audit-result.js';
import { faultsOf, measure, openBrowser, openPage, overflowOf } from '../support/browser.js';
import { folderWith } from '../support/folder.js';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const launch = readFileSync('examples/flawed/launch-2010/channels.yaml', 'utf8');

const payloads = [
  '<script>alert(1)</script>',
  '\\"><img src=x onerror=alert(1)>',
  '\\u202egnp.exe',
  '</style><style>body{display:none}</style>',
  '<svg onload=alert(1)>',
  'javascript:alert(1)',
  '{{constructor}}',
  'x'.repeat(10_000),
  'ⱯⱮ漢字'.repeat(40),
];

/** A plan whose every text is an attack, with more channels than one page holds. */
function hostilePlan(): string {
  const channels = Array.from({ length: 40 }, (_, index) => {
    const text = payloads[index % payloads.length] ?? '';
    return `  - { platform: facebook, name: "${text} ${index}", id: c${index}, purpose: "${text}", owner: "${text}", status: planned, topics: ["${text}"], hand-over: [{ to: c${(index + 1) % 40} }], until: "${text}" }\n`;
  });
  return `schema: 1\ncompany: { name: "${payloads[0]}${payloads[1]}", countries: [DE], languages: [de] }\nteams: [{ id: t, name: "${payloads[1]}", people: 1 }]\nchannels:\n${channels.join('')}`;
}

describe.each(languages)('the report in %s', (language) => {
  const html = auditHtml({ result: auditResultOf(launch), language });

  test.each(['light', 'dark'] as const)('has no fault of accessibility and no line too wide, %s', async (scheme) => {
    for (const width of [390, 1280]) {
      const { page, requests } = await openPage({ browser, html, width, scheme });
      expect(await overflowOf(page), `${width}`).toBeLessThanOrEqual(0);
      expect(await faultsOf(page), `${width}`).toEqual([]);
      expect(requests).toEqual([]);
      await page.close();
    }
  });

  test('the first sheet of paper holds the first page, and nothing else', async () => {
    const { first, second } = await sheets(html);
    const last = { de: 'Offene Fragen', en: 'Open questions' }[language];
    const next = { de: 'Wer macht was', en: 'Who does what' }[language];
    expect(first).toContain(last);
    expect(first).not.toContain(next);
    expect(second).toContain(next);
  });
});

describe('hostile texts', () => {
  const html = auditHtml({ result: auditResultOf(hostilePlan()), language: 'en' });

  test('become neither markup nor requests, and stay inside the window', async () => {
    for (const width of [390, 1280]) {
      const { page, requests, dialogs } = await openPage({ browser, html, width, scheme: 'light' });
      expect(await measure(page, `document.querySelectorAll('script, img, [onload], iframe').length`)).toBe(0);
      expect(await page.evaluate('getComputedStyle(document.body).display')).toBe('block');
      expect(await overflowOf(page)).toBeLessThanOrEqual(0);
      expect([requests, dialogs]).toEqual([[], []]);
      await page.close();
    }
    expect(html).not.toContain('\u202e');
    expect(html).toContain('\\u{202e}gnp.exe');
  });

  test('do not push the first page beyond its sheet: what does not fit is counted', { timeout: 180_000 }, async () => {
    const { first, second } = await sheets(html);
    expect(first).toContain('28 more channels are in the annex.');
    expect(first).toContain('Open questions');
    expect(second).toContain('Who does what');
  });

  test('cut nothing off: the first page is no longer than its sheet', async () => {
    for (const language of languages) {
      const text = auditHtml({ result: auditResultOf(hostilePlan()), language });
      // 186 mm of paper between the margins, at 96 pixels an inch.
      const { page } = await openPage({ browser, html: text, width: 703, scheme: 'light' });
      await page.emulateMediaType('print');
      expect(
        await measure(page, `(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight)(document.querySelector('.board'))`),
      ).toBeLessThanOrEqual(0);
      await page.close();
    }
  });
});

/** The text of the first two sheets when the page is printed. */
async function sheets(html: string): Promise<{ first: string; second: string }> {
  const { page } = await openPage({ browser, html, width: 1280, scheme: 'dark' });
  const path = join(folderWith({}), 'report.pdf');
  writeFileSync(path, await page.pdf({ preferCSSPageSize: true, timeout: 120_000 }));
  await page.close();
  const text = (sheet: number): string =>
    execFileSync('pdftotext', ['-f', String(sheet), '-l', String(sheet), '-layout', path, '-'], { encoding: 'utf8' });
  return { first: text(1), second: text(2) };
}
