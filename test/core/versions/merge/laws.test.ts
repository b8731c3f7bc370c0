import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { openConflicts } from '../../../../src/core/versions/merge/marks.js';
import { type MergedFile, mergeFile } from '../../../../src/core/versions/merge/merge-text.js';
import { parseYaml } from '../../../../src/core/yaml/parse-yaml.js';
import { tries } from '../../../support/kills.js';
import { anyText, documents } from '../../document/documents.js';
import { edited, edits } from './edits.js';
import { filledTemplates } from './filled.js';

const all = filledTemplates();
const anyFile = fc.constantFrom(...all);
const anyDocument = fc.constantFrom(...all.filter(({ path }) => path.endsWith('.md')));
const path = 'policies/x.en.md';

/** A document of the real templates with changes of a company and of a new template. */
const changed = fc.record({ file: anyDocument, own: edits('our'), fresh: edits('new') }).map(({ file, own, fresh }) => ({
  path: file.path,
  base: file.text,
  ours: edited(file.text, own),
  theirs: edited(file.text, fresh),
}));

function merge(texts: { path: string; base: string; ours: string; theirs: string }): MergedFile {
  return mergeFile({ ...texts, language: 'en' });
}

function words(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The words of `text` that are not in `known`, each as often as it is new. */
function added(text: string, known: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of words(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  for (const word of words(known)) counts.set(word, (counts.get(word) ?? 0) - 1);
  return new Map([...counts].filter(([, count]) => count > 0));
}

describe('merging', () => {
  it('leaves the company’s bytes alone when the template has not changed', () => {
    fc.assert(
      fc.property(anyFile, anyText, fc.boolean(), ({ path, text }, ours, byteOrderMark) => {
        const own = byteOrderMark ? `\uFEFF${ours}` : ours;
        expect(merge({ path, base: text, ours: own, theirs: text }).text).toBe(own);
      }),
    );
    fc.assert(
      fc.property(
        anyDocument,
        edits('our'),
        ({ path, text }, own) => merge({ path, base: text, ours: edited(text, own), theirs: text }).text === edited(text, own),
      ),
    );
  });

  it('gives the new template byte for byte when the company has changed nothing', () => {
    fc.assert(fc.property(anyFile, anyText, ({ path, text }, theirs) => merge({ path, base: text, ours: text, theirs }).text === theirs));
  });

  it('leaves every section alone that the template has not changed', () => {
    fc.assert(
      fc.property(anyDocument, edits('our'), edits('new'), ({ path, text }, own, fresh) => {
        const cut = text.indexOf('\n## ', text.length / 2);
        const ours = edited(text.slice(0, cut), own) + text.slice(cut);
        const theirs = text.slice(0, cut) + edited(text.slice(cut), fresh);
        const { text: result, conflicts } = merge({ path, base: text, ours, theirs });
        expect(conflicts).toEqual([]);
        expect(words(result)).toEqual(words(edited(text.slice(0, cut), own) + edited(text.slice(cut), fresh)));
      }),
      { numRuns: tries(300) },
    );
  });

  it('takes the same change of both sides once', () => {
    fc.assert(
      fc.property(anyDocument, edits('both'), ({ path, text }, both) => {
        const next = edited(text, both);
        const merged = merge({ path, base: text, ours: next, theirs: next });
        return merged.text === next && merged.conflicts.length === 0;
      }),
    );
  });

  it('keeps every word that the company wrote, and every word that the template added unless it says where not', () => {
    fc.assert(
      fc.property(changed, (texts) => {
        const merged = merge(texts);
        for (const [word, count] of added(texts.ours, texts.base))
          expect(words(merged.text).filter((one) => one === word).length, word).toBeGreaterThanOrEqual(count);
        if (merged.notes.length > 0) return;
        for (const [word, count] of added(texts.theirs, texts.base))
          expect(words(merged.text).filter((one) => one === word).length, word).toBeGreaterThanOrEqual(Math.min(count, 1));
      }),
      { numRuns: tries(400) },
    );
  });

  it('marks in the text every conflict that it reports, and no other', () => {
    fc.assert(
      fc.property(changed, (texts) => {
        const merged = merge(texts);
        expect(openConflicts(merged.text)).toHaveLength(merged.conflicts.length);
      }),
      { numRuns: tries(300) },
    );
  });

  it('changes nothing when it is done again', () => {
    fc.assert(
      fc.property(changed, (texts) => {
        const { text } = merge(texts);
        expect(merge({ ...texts, base: texts.theirs, ours: text })).toEqual({ text, conflicts: [], notes: [] });
      }),
      { numRuns: tries(300) },
    );
  });

  it('changes nothing when it is done again against the old template, where company and template changed different sections', () => {
    fc.assert(
      fc.property(anyDocument, edits('our'), edits('new'), ({ path: file, text: base }, own, fresh) => {
        const cut = base.indexOf('\n## ', base.length / 2);
        const theirs = base.slice(0, cut) + edited(base.slice(cut), fresh);
        const { text } = merge({ path: file, base, ours: edited(base.slice(0, cut), own) + base.slice(cut), theirs });
        expect(merge({ path: file, base, ours: text, theirs }).text).toBe(text);
      }),
      { numRuns: tries(300) },
    );
  });

  it('keeps CRLF and the byte order mark', () => {
    fc.assert(
      fc.property(changed, fc.boolean(), (texts, byteOrderMark) => {
        const lead = byteOrderMark ? '\uFEFF' : '';
        const plain = merge(texts);
        const windows = merge({ ...texts, ours: lead + texts.ours.replaceAll('\n', '\r\n') });
        expect(windows.text).toBe(lead + plain.text.replaceAll('\n', '\r\n'));
        expect(windows.conflicts).toEqual(plain.conflicts);
      }),
    );
  });

  it('takes any three texts and keeps the company’s words', () => {
    fc.assert(
      fc.property(fc.oneof(documents, anyText), fc.oneof(documents, anyText), fc.oneof(documents, anyText), (base, ours, theirs) => {
        const { text } = merge({ path, base, ours, theirs });
        for (const [word] of added(ours, base)) expect(words(text)).toContain(word);
      }),
      { numRuns: tries(300) },
    );
    for (const file of ['facts.yaml', '.github/CODEOWNERS', '.gitlab-ci.yml'])
      fc.assert(
        fc.property(anyText, anyText, anyText, (base, ours, theirs) => {
          const { text } = merge({ path: file, base, ours, theirs });
          for (const [word] of added(ours, base)) expect(words(text)).toContain(word);
        }),
      );
  });
});

/** YAML files of the real templates with values changed, entries added and entries taken away. */
const yamlEdits = (prefix: string) =>
  fc.array(
    fc.record({
      kind: fc.constantFrom('value', 'value', 'line', 'delete', 'comment'),
      at: fc.double({ min: 0, max: 0.999, noNaN: true }),
      word: fc.stringMatching(/^[a-z]{3,8}$/).map((word) => prefix + word),
    }),
    { minLength: 1, maxLength: 8 },
  );

function editedYaml(text: string, changes: readonly { kind: string; at: number; word: string }[]): string {
  return changes.reduce((now, { kind, at, word: fresh }) => {
    const found = [...now.matchAll(kind === 'value' ? /(?<=: )[a-z][a-z-]+(?=[ ,}\n])/g : /(?<=\n)( *)(?:- )?[a-z-]+: [^\n]*\n/g)];
    const match = found[Math.floor(at * found.length)];
    if (match === undefined) return now;
    const [before, after] = [now.slice(0, match.index), now.slice(match.index + match[0].length)];
    if (kind === 'value') return before + fresh + after;
    if (match[0].trimStart().startsWith('- ')) return kind === 'comment' ? `${before}${match[1]}# ${fresh}\n${match[0]}${after}` : now;
    if (kind === 'delete') return /^ *[a-z-]+: [^\n]/.test(match[0]) ? before + after : now;
    return `${before}${match[1]}${kind === 'comment' ? `# ${fresh}` : `${fresh}: x`}\n${match[0]}${after}`;
  }, text);
}

describe('merging YAML', () => {
  const anyYaml = fc.constantFrom(...all.filter(({ path: file }) => /^\w+\.yaml$/.test(file)));

  it('keeps what both sides wrote, stays YAML, and marks every conflict', () => {
    fc.assert(
      fc.property(anyYaml, yamlEdits('our'), yamlEdits('new'), ({ path: file, text: base }, own, fresh) => {
        const [ours, theirs] = [editedYaml(base, own), editedYaml(base, fresh)];
        const merged = merge({ path: file, base, ours, theirs });
        for (const [word] of added(ours, base)) expect(words(merged.text)).toContain(word);
        for (const [word] of added(theirs, base)) expect(words(merged.text)).toContain(word);
        expect(openConflicts(merged.text)).toHaveLength(merged.conflicts.length);
        const source = (text: string) => ({ file, text });
        if (parseYaml({ source: source(ours) }).problems.length === 0)
          expect(parseYaml({ source: source(merged.text) }).problems).toEqual([]);
      }),
      { numRuns: tries(400) },
    );
  });
});

describe('hostile texts', () => {
  test.each<[string, (word: string) => string]>([
    ['one long paragraph', (word) => `${word} `.repeat(100_000)],
    ['many short paragraphs', (word) => Array.from({ length: 50_000 }, (_, index) => `${word}${index}`).join('\n\n')],
    ['many headings', (word) => Array.from({ length: 20_000 }, (_, index) => `## ${word} ${index}`).join('\n\n')],
    ['many list items', (word) => Array.from({ length: 50_000 }, (_, index) => `- ${word} ${index % 7}`).join('\n')],
    ['open brackets', (word) => `[${word}`.repeat(50_000)],
  ])('of megabytes are merged in seconds: %s', { timeout: 60_000 }, (_, make) => {
    for (const file of ['policies/x.en.md', 'facts.yaml', '.github/CODEOWNERS']) {
      const { text } = merge({ path: file, base: make('base'), ours: make('ours'), theirs: make('theirs') });
      expect(text).toContain('ours');
    }
  });
});
