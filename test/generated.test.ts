import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { generatedFiles } from '../scripts/generated-files.js';

const expected = await generatedFiles('.');

test.each([...expected])('%s is what `npm run generate` makes', (path, text) => {
  expect(existsSync(path) ? readFileSync(path, 'utf8') : null).toBe(text);
});

test.each(['schema', 'docs/rules'])('%s holds nothing that is no longer generated', (folder) => {
  expect(readdirSync(folder).filter((file) => !expected.has(`${folder}/${file}`))).toEqual([]);
});
