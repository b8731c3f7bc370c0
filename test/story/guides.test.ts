import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { follow } from '../support/guide.js';

// `npm run guides` writes what the commands say now.
const guides = readdirSync('docs/guides')
  .filter((file) => /\.(de|en)\.md$/.test(file))
  .map((file) => `docs/guides/${file}`);

test('every guide is there in both languages', () => {
  const names = (language: string): readonly string[] =>
    guides.filter((path) => path.endsWith(`.${language}.md`)).map((path) => path.slice(0, -6));
  expect(names('de')).toEqual(names('en'));
  expect(names('de').length).toBeGreaterThanOrEqual(5);
});

test.concurrent.for(guides)('%s says what its commands say', { timeout: 300_000 }, async (path, { expect }) => {
  await expect(await follow(path)).toMatchFileSnapshot(resolve(path));
});
