import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Edit, Finding } from '../../../src/core/finding.js';
import { fixRound, stateKey } from '../../../src/core/fix/apply-edits.js';

const edit = (start: number, end: number, text: string, file = 'a.md'): Edit => ({ file, span: { start, end }, text });

function finding(
  edits: readonly Edit[],
  { rule = 'some-rule', kind = 'fix' }: { rule?: string; kind?: 'fix' | 'suggestion' } = {},
): Finding {
  return {
    rule,
    code: null,
    severity: 'error',
    message: 'm',
    data: {},
    wording: { de: 'm', en: 'm' },
    place: { file: 'a.md', line: 1, column: 1, endLine: 1, endColumn: 1 },
    identity: { document: 'a.md', section: '', excerpt: '' },
    related: [],
    guideline: null,
    fix: kind === 'fix' ? { edits } : null,
    suggestion: kind === 'suggestion' ? { edits } : null,
  };
}

function round(text: string, findings: readonly Finding[], suggestions = false) {
  const { texts, fixed } = fixRound({ findings, texts: new Map([['a.md', text]]), suggestions });
  return { text: texts.get('a.md') ?? text, count: fixed.length };
}

describe('one round of fixing', () => {
  it('makes edits in any order by their places in the text as it was', () => {
    expect(round('one two three', [finding([edit(8, 13, '3')]), finding([edit(0, 3, '1')])])).toEqual({ text: '1 two 3', count: 2 });
  });

  it('lets the first of two findings win where they overlap, whole', () => {
    const second = finding([edit(2, 5, 'x'), edit(6, 7, 'y')]);
    expect(round('abcdefgh', [finding([edit(0, 3, '-')]), second])).toEqual({ text: '-defgh', count: 1 });
  });

  it('makes the same edit once, and counts both findings', () => {
    expect(round('abc', [finding([edit(3, 3, '!')]), finding([edit(3, 3, '!')], { rule: 'other-rule' })])).toEqual({
      text: 'abc!',
      count: 2,
    });
  });

  it('lets one rule put several things at one place, and other rules wait', () => {
    const [a, b] = [finding([edit(1, 1, '1')]), finding([edit(1, 1, '2')])];
    expect(round('ab', [a, b, finding([edit(1, 1, '3')], { rule: 'other-rule' })])).toEqual({ text: 'a12b', count: 2 });
  });

  it('does not put a text beside one that is replaced in the same round', () => {
    expect(round('abc', [finding([edit(0, 1, 'x')]), finding([edit(1, 1, 'y')])])).toEqual({ text: 'xbc', count: 1 });
  });

  it('makes suggestions only when asked, and the safe fix before the suggestion', () => {
    const suggested = finding([edit(0, 1, 'x')], { kind: 'suggestion' });
    expect(round('abc', [suggested])).toEqual({ text: 'abc', count: 0 });
    expect(round('abc', [suggested], true)).toEqual({ text: 'xbc', count: 1 });
    expect(round('abc', [{ ...finding([edit(0, 1, 'safe')]), suggestion: { edits: [edit(0, 1, 'x')] } }], true).text).toBe('safebc');
  });

  it.each([
    ['CRLF', 'a\r\nb', 'a\r\nx\r\ny'],
    ['CR', 'a\rb', 'a\rx\ry'],
    ['LF', 'a\nb', 'a\nx\ny'],
    ['no line end', 'b', 'x\ny'],
  ])('writes new line ends like the file: %s', (_, text, expected) => {
    expect(round(text, [finding([edit(text.length - 1, text.length, 'x\r\ny')])]).text).toBe(expected);
  });

  it('puts nothing in front of a byte order mark, and can take one out', () => {
    expect(round('\uFEFFa', [finding([edit(0, 0, 'x')])]).text).toBe('\uFEFFxa');
    expect(round('\uFEFFa', [finding([edit(0, 1, '')])]).text).toBe('a');
  });

  it.each([
    ['in a file that is not there', [edit(0, 0, 'x', 'b.md')]],
    ['beyond the end', [edit(2, 9, 'x')]],
    ['with the end before the start', [edit(2, 1, 'x')]],
    ['that contradict each other', [edit(0, 2, 'x'), edit(1, 3, 'y')]],
    ['that change nothing', [edit(0, 1, 'a')]],
    ['of which one cannot be made', [edit(0, 1, 'x'), edit(0, 0, 'x', 'b.md')]],
  ])('makes no edits %s', (_, edits) => {
    expect(round('abc', [finding(edits)])).toEqual({ text: 'abc', count: 0 });
  });
});

describe('laws', () => {
  const piece = fc.record({ from: fc.nat(40), length: fc.nat(6), text: fc.stringMatching(/^[xy]{0,3}$/), rule: fc.constantFrom('r', 's') });

  it('every character outside the edits stays, in its order', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\uFEFF?[a-e\r\n]{0,40}$/), fc.array(piece, { maxLength: 8 }), (text, pieces) => {
        const findings = pieces.map(({ from, length, text: put, rule }) => finding([edit(from, from + length, put)], { rule }));
        const { texts, fixed } = fixRound({ findings, texts: new Map([['a.md', text]]), suggestions: false });
        const gone = new Set<number>();
        for (const { fix } of fixed) for (const { span } of fix?.edits ?? []) for (let i = span.start; i < span.end; i += 1) gone.add(i);
        const kept = [...text].filter((_, index) => !gone.has(index)).join('');
        expect((texts.get('a.md') ?? text).replace(/[xy]/g, '')).toBe(kept);
      }),
    );
  });

  it('what waits is made in a later round: the first finding never waits', () => {
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 8 }), (pieces) => {
        const text = 'a'.repeat(50);
        const findings = pieces.map(({ from, length, rule }) => finding([edit(from, from + length, 'x')], { rule }));
        expect(fixRound({ findings, texts: new Map([['a.md', text]]), suggestions: false }).fixed[0]).toBe(findings[0]);
      }),
    );
  });
});

it('two states have the same key when every text is the same', () => {
  expect(
    stateKey(
      new Map([
        ['a', '1'],
        ['b', '2'],
      ]),
    ),
  ).toBe(
    stateKey(
      new Map([
        ['b', '2'],
        ['a', '1'],
      ]),
    ),
  );
  expect(stateKey(new Map([['a', '1']]))).not.toBe(stateKey(new Map([['a', '2']])));
});
