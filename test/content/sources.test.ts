import { expect, test } from 'vitest';
import { shippedTexts } from '../../scripts/hard-spaces.js';

const source = /^\s+- \{ claim: "([^"]+)", url: "([^"]+)", date: (\d{4}-\d{2}-\d{2}) \}$/gm;

test('every source of a shipped text is an address of one page, not of a whole site or of an upload', () => {
  const sources = shippedTexts().flatMap(({ path, text }) =>
    [...text.matchAll(source)].map(([, , url = '']) => ({ path, url: new URL(url) })),
  );
  expect(sources.length).toBeGreaterThan(100);
  const weak = sources.filter(({ url }) => (url.pathname === '/' && url.search === '') || /(?:^|\.)slideshare\.net$/.test(url.hostname));
  expect(weak.map(({ path, url }) => `${path}: ${url.href}`)).toEqual([]);
});
