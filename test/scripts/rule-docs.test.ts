import { expect, test } from 'vitest';
import { ruleDocs } from '../../scripts/rule-docs.js';
import { parseMarkdown } from '../../src/core/document/parse-markdown.js';
import { allRules } from '../../src/core/rules/index.generated.js';
import { parseRulePage } from '../../src/core/rules/page.js';

const docs = ruleDocs('.');

test('there is a page for each rule, and a list', () => {
  expect([...docs.keys()].sort()).toEqual([...allRules.map(({ id }) => `docs/rules/${id}.md`), 'docs/rules/README.md'].sort());
});

test.each(allRules.map((rule) => [rule.id, rule] as const))('%s has a page that `explain` can read', (id, rule) => {
  const text = docs.get(`docs/rules/${id}.md`) ?? '';
  const page = parseRulePage(text);
  expect(page.de.bad.length).toBeGreaterThan(0);
  expect(text).toContain(rule.title.de);
  expect(text).toContain(rule.title.en);
  for (const name of Object.keys(rule.options ?? {})) expect(text).toContain(`\`${name}: `);
});

test('the list links every rule in both languages', () => {
  const { links } = parseMarkdown(docs.get('docs/rules/README.md') ?? '');
  for (const { id } of allRules) expect(links.filter(({ url }) => url === `${id}.md`)).toHaveLength(2);
});
