import { describe, expect, test } from 'vitest';
import { exampleBytes, parseRulePage } from '../../../src/core/rules/page.js';

const page = (bad: string): string => `# some-rule

## Deutsch

<!-- generated -->

- Stufe: Fehler

### Was

Ein *Satz*.

### Warum

Darum.

### Schlecht

${bad}

### Gut

\`\`\`yaml a.yaml
a: 1
\`\`\`

## English

### What

A sentence.

### Why

Because.

### Bad

${bad}

### Good

\`\`\`yaml a.yaml
a: 1
\`\`\`
`;

const fence = (info: string, text: string): string => `\`\`\`${info}\n${text}\n\`\`\``;

describe('the page of a rule', () => {
  test('has texts and examples in both languages', () => {
    const read = parseRulePage(page(fence('yaml a.yaml', 'a: 2')));
    expect(read.de.what).toBe('Ein *Satz*.');
    expect(read.en.why).toBe('Because.');
    expect(read.en.bad).toEqual([{ note: '', files: [{ syntax: 'yaml', path: 'a.yaml', text: 'a: 2\n' }] }]);
  });

  test('takes blocks in a row as one handbook, and a sentence as the start of the next', () => {
    const bad = [fence('yaml a.yaml', 'a: 1'), fence('markdown policies/a.md', '# A'), 'And:', fence('yaml b.yaml', 'b: 1')].join('\n\n');
    expect(parseRulePage(page(bad)).de.bad.map(({ note, files }) => [note, files.map(({ path }) => path)])).toEqual([
      ['', ['a.yaml', 'policies/a.md']],
      ['And:', ['b.yaml']],
    ]);
  });

  test('takes a path for the second time as the start of the next handbook', () => {
    const bad = [fence('yaml a.yaml', 'a: 1'), fence('yaml a.yaml', 'a: 2')].join('\n\n');
    expect(parseRulePage(page(bad)).de.bad).toHaveLength(2);
  });

  test.each([
    ['without a part', page('').replace('### Warum', '### Wieso'), 'Deutsch: Warum'],
    ['without a language', page('').replace('## English', '## Englisch'), 'English: What'],
    ['with an example without a path', page(fence('yaml', 'a: 1')), 'lacks its path'],
  ])('%s is refused', (_, text, message) => {
    expect(() => parseRulePage(text)).toThrow(message);
  });

  test('writes bytes that cannot be shown in hexadecimal digits', () => {
    expect(exampleBytes({ syntax: 'hex', path: 'a.md', text: '23 20\nfc 0A\n' })).toEqual(Uint8Array.from([0x23, 0x20, 0xfc, 0x0a]));
    expect(() => exampleBytes({ syntax: 'hex', path: 'a.md', text: '2 3' })).not.toThrow();
    expect(() => exampleBytes({ syntax: 'hex', path: 'a.md', text: 'zz' })).toThrow('a.md');
  });
});
