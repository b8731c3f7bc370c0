import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../src/core/finding.js';
import { languages } from '../../../src/core/language.js';
import { allRules } from '../../../src/core/rules/index.generated.js';
import { lintRules } from '../../../src/core/rules/lint-rules.generated.js';
import { type Example, exampleBytes, parseRulePage } from '../../../src/core/rules/page.js';
import { groups } from '../../../src/core/rules/rule.js';
import { findingsOf } from '../../support/read-handbook.js';

/** A text in which every space between two words is one that does not break; front matter, code, comments and what opens a block stay as they are. */
function hardened(markdown: string, space: string): string {
  const [, head = '', body = ''] = /^(---\n[\s\S]*?\n---\n)?([\s\S]*)$/.exec(markdown) ?? [];
  let inCode = false;
  const lines = body.split('\n').map((line) => {
    if (line.startsWith('```')) inCode = !inCode;
    if (inCode || line.startsWith('```') || /<!--|^\s*=|^\||^#|\[upgrade: /.test(line)) return line;
    const [opener = ''] = /^(?:\s*(?:[-*>]|\d+\.|\[.\])\s+)*/.exec(line) ?? [];
    return opener + line.slice(opener.length).replace(/(?<=[\p{L}\d.,;:!?“”„’%€§)\]]) (?=[\p{L}\d„“§+([])/gu, space);
  });
  return head + lines.join('\n');
}

/** What was found and where; a space that does not break is shown as the text has it. */
function shown(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ rule, message, data, place }) =>
    `${rule} ${message} ${place.file}:${place.line}:${place.column} ${JSON.stringify(data)}`.replace(/[\u00a0\u202f]/g, ' '),
  );
}

function findings(example: Example, change: (markdown: string) => string): readonly string[] {
  const files = Object.fromEntries(
    example.files.map((file) => {
      const bytes = exampleBytes(file);
      return [file.path, file.path.endsWith('.md') ? new TextEncoder().encode(change(new TextDecoder().decode(bytes))) : bytes];
    }),
  );
  return shown(findingsOf({ files, rules: lintRules }));
}

// A file shown as bytes is about its bytes; and an audit check reads no running text.
const rules = allRules.filter(({ id, group }) => groups[group] === 'lint' && id !== 'hidden-characters' && id !== 'unreadable');

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, { group, id }) => {
  const page = parseRulePage(readFileSync(`src/core/rules/${group}/${id}.md`, 'utf8'));

  test.each(['\u00a0', '\u202f'])('finds the same where spaces do not break (%j)', (space) => {
    for (const language of languages)
      for (const example of [...page[language].bad, ...page[language].good])
        expect(findings(example, (text) => hardened(text, space))).toEqual(findings(example, (text) => text));
  });
});
