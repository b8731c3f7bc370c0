import { readdirSync, readFileSync } from 'node:fs';
import { tests as examples } from 'commonmark-spec';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../../src/core/document/parse-markdown.js';
import { tries } from '../../support/kills.js';
import { documents } from './documents.js';
import { projectOurs, projectRemark } from './projection.js';

function ours(text: string): readonly string[] {
  return projectOurs(text, parseMarkdown(text));
}

const written = examples.map(({ number, markdown }) => ({ number, markdown: markdown.replaceAll('→', '\t') }));

describe('the examples of CommonMark 0.31.2', () => {
  it('are all there', () => {
    expect(written.length).toBeGreaterThan(640);
  });

  it.each(['\n', '\r\n', '\r'])('are read as remark reads them, line end %j', (lineEnd) => {
    for (const { number, markdown } of written) {
      const text = markdown.replaceAll('\n', lineEnd);
      expect(ours(text), `example ${number}: ${JSON.stringify(text)}`).toEqual(projectRemark(text));
    }
  });
});

describe('generated documents', () => {
  it('are read as remark reads them', () => {
    fc.assert(
      fc.property(documents, (text) => {
        expect(ours(text)).toEqual(projectRemark(text));
      }),
      { numRuns: tries(600) },
    );
  });
});

describe('the documents of the installed packages', () => {
  const folder = new URL('../../../node_modules/', import.meta.url);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.toLowerCase().endsWith('.md'));

  it('are read as remark reads them', () => {
    expect(files.length).toBeGreaterThan(100);
    for (const file of files) {
      const text = readFileSync(new URL(file, folder), 'utf8');
      expect(ours(text), file).toEqual(projectRemark(text));
    }
  });
});

describe('indented code on whose first line a container ended', () => {
  // remark makes several blocks of it, which the projection mends.
  it.each([
    ['-\n\n    a\n\n    b', ['list false 0-1 null', 'item null 0-1', 'code 7-15 "" "a\\n\\nb"']],
    ['> # a\n    b\n    c', ['quote 0-5', 'heading 1 2-5 "a"', 'code 10-17 "" "b\\nc"']],
    ['> > a\n> > ===\n>     b\n>     c', ['quote 0-29', 'quote 2-13', 'heading 1 4-13 "a"', 'code 20-29 "" "b\\nc"']],
  ])('is one block: %j', (text, expected) => {
    expect(ours(text)).toEqual(expected);
    expect(projectRemark(text)).toEqual(expected);
  });
});

describe('accepted differences', () => {
  it.each([
    // An empty item cannot interrupt a paragraph, but here its outer item has already done so (commonmark.js agrees).
    ['x\n- 2) ', ['paragraph 0-1 "x"', 'list false 2-6 null', 'item null 2-6', 'list true 4-6 2', 'item null 4-6']],
    // A line of HTML type 7 cannot interrupt a paragraph, so it continues one lazily (commonmark.js agrees).
    ['> a\n<b>', ['quote 0-6', 'paragraph 2-7 "a"']],
    // The rule of three counts the runs as written, not what is left of them (CommonMark 6.2, rule 9).
    ['***&****!', ['paragraph 0-9 "&*!"']],
    // `~` is punctuation like any other beside `*`; remark lets it open and close everything.
    ['**~~~**1.', ['paragraph 0-9 "**~~~**1."']],
    // `[` alone is no link label, so the reference before it counts (CommonMark 6.3).
    ['[a]: /x\n\n[a][', ['paragraph 9-13 "a["', 'link 9-12 link "a" "/x"']],
    // Raw HTML in an image description is not shown.
    ['![<b>](u)', ['paragraph 0-9 ""', 'link 0-9 image "" "u"']],
    // A list that follows indented code interrupts no paragraph, so it may begin with any number.
    ['    a\n\n2. b', ['code 4-5 "" "a"', 'list true 7-11 2', 'item null 7-11', 'paragraph 10-11 "b"']],
    // Lines of a paragraph lose their indentation before one of them becomes a table head (as on GitHub).
    ['x\n    | a |\n| - |', ['paragraph 0-1 "x"', 'table 6-17', 'row', 'cell 8-9 "a"']],
    // A table that ends with its quote cannot be continued lazily, so the next lines are no lazy ones.
    ['> | a |\n> | - |\n| b |\n| - |', ['quote 0-15', 'table 2-15', 'row', 'cell 4-5 "a"', 'table 16-27', 'row', 'cell 18-19 "b"']],
    // Symbols beyond the first plane are punctuation too (CommonMark 0.31); remark looks at half a character.
    ['a**😀**b', ['paragraph 0-8 "a**😀**b"']],
  ])('%j', (text, expected) => {
    expect(ours(text)).toEqual(expected);
    expect(projectRemark(text)).not.toEqual(expected);
  });
});
