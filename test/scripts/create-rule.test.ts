import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createRule } from '../../scripts/create-rule.js';
import { parseRulePage } from '../../src/core/rules/page.js';

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'create-rule-'));
  mkdirSync(join(root, 'src/core'), { recursive: true });
  cpSync('src/core/rules', join(root, 'src/core/rules'), { recursive: true });
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

test.each([
  ['structure', 'str-new-thing', 'lint'],
  ['select-channels', 'channel-new-thing', 'audit'],
])('writes code, page and list for a rule of %s', (group, id, command) => {
  const paths = createRule({ root, group, id });
  expect(paths).toEqual([`src/core/rules/${group}/${id}.ts`, `src/core/rules/${group}/${id}.md`]);
  expect(readFileSync(join(root, paths[0] ?? ''), 'utf8')).toContain(`id: '${id}'`);
  const page = parseRulePage(readFileSync(join(root, paths[1] ?? ''), 'utf8'));
  expect(page.de.bad[0]?.files).toHaveLength(1);
  expect(page.en.good[0]?.files).toHaveLength(1);
  expect(readFileSync(join(root, `src/core/rules/${command}-rules.generated.ts`), 'utf8')).toContain(`'./${group}/${id}.js'`);
});

test.each([
  ['colours', 'some-rule', 'there is no group "colours"'],
  ['__proto__', 'some-rule', 'there is no group'],
  ['structure', 'Some Rule', 'not kebab-case'],
  ['structure', '../some-rule', 'not kebab-case'],
  ['structure', 'owner-missing', 'exists already, in coordinate-answers'],
])('refuses %s %s', (group, id, message) => {
  expect(() => createRule({ root, group, id })).toThrow(message);
});

test('the examples of a new rule fail until they are filled in', () => {
  createRule({ root, group: 'structure', id: 'str-new-thing' });
  const page = parseRulePage(readFileSync(join(root, 'src/core/rules/structure/str-new-thing.md'), 'utf8'));
  // What test/core/rules/rule-pages.test.ts asks of every page.
  expect(page.de.what.length).toBeLessThan(30);
  expect(page.de.bad[0]?.files[0]?.text.trim()).toBe('');
});
