import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { folderWith } from '../support/folder.js';
import { callSpawned } from '../support/program.js';

interface Pattern {
  readonly regexp: string;
  readonly file?: number;
  readonly line?: number;
  readonly column?: number;
  readonly code?: number;
  readonly message?: number;
}

interface Matcher {
  readonly owner: string;
  readonly severity: string;
  readonly pattern: readonly Pattern[];
}

const { problemMatcher: matchers } = JSON.parse(readFileSync('ci/problem-matcher.json', 'utf8')) as { problemMatcher: readonly Matcher[] };

/** What a runner makes of a log: the patterns of a matcher must match lines that follow one another. */
function annotations(log: string): readonly Readonly<Record<string, string | undefined>>[] {
  const lines = log.split('\n');
  return lines.flatMap((_, start) =>
    matchers.flatMap(({ severity, pattern }) => {
      const groups: Record<string, string | undefined> = { severity };
      for (const [offset, { regexp, ...names }] of pattern.entries()) {
        const match = new RegExp(regexp).exec(lines[start + offset] ?? '');
        if (match === null) return [];
        for (const [name, group] of Object.entries(names)) groups[name] = match[group];
      }
      return [groups];
    }),
  );
}

const files = {
  'unisono.yaml': 'schema: 1\ncompany: { name: Muster GmbH, countries: [DE], languages: [de] }\nrules: { fm-schema: info }\n',
  'policies/a b (1:2).de.md':
    '---\nid: a\ntype: rules\ntitle: A\nlang: de\nversion: "1.0.0"\n---\n# A\n\nAntworten Sie zeitnah. [Weg](b.md)\n',
};

describe.each(['de', 'en'])('the log for people in %s', (language) => {
  test('becomes one annotation for each finding', () => {
    const cwd = folderWith(files);
    const call = (format: string) =>
      callSpawned({ cwd, args: ['lint', '--date', '2026-11-22', '--lang', language, '--format', format] }).stdout;
    const { findings } = JSON.parse(call('json')) as {
      findings: { rule: string; severity: string; text: string; place: { file: string; line: number; column: number } }[];
    };
    expect(new Set(findings.map(({ severity }) => severity))).toEqual(new Set(['error', 'warning', 'info']));
    const seen = annotations(call('human'));
    expect(seen.map(({ message: _, ...rest }) => rest)).toEqual(
      findings.map(({ rule, severity, place }) => ({
        severity: severity === 'info' ? 'notice' : severity,
        file: place.file,
        line: `${place.line}`,
        column: `${place.column}`,
        code: rule,
      })),
    );
    for (const [index, { text }] of findings.entries()) {
      expect(seen[index]?.message).not.toBe('');
      expect(text.startsWith(seen[index]?.message ?? '-')).toBe(true);
    }
  });
});

test('each owner is one, and each matcher names a message', () => {
  expect(new Set(matchers.map(({ owner }) => owner)).size).toBe(matchers.length);
  for (const { pattern } of matchers) expect(pattern.at(-1)).toHaveProperty('message');
});
