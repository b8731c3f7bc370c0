import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../../src/core/document/parse-markdown.js';
import type { Language } from '../../../src/core/language.js';
import { obligationDigest, plainWords, textDigest } from '../../../src/core/versions/digest.js';
import { obligationsOf } from '../../../src/core/versions/obligations.js';
import { pairs } from './gold.js';

function digests(markdown: string, language: Language = 'de'): { text: string; obligations: string } {
  const { blocks } = parseMarkdown(markdown);
  return { text: textDigest(blocks), obligations: obligationDigest(blocks, language) };
}

describe('obligationDigest', () => {
  it.each(pairs)('$language: “$before” and “$after” demand the same: $same', ({ language, before, after, same }) => {
    const [one, other] = [digests(before, language), digests(after, language)];
    expect(one.obligations === other.obligations).toBe(same);
    expect(one.text).not.toBe(other.text);
  });

  it('does not depend on the order of statements', () => {
    const first = 'Sie müssen melden. Sie dürfen fragen.';
    expect(digests(first).obligations).toBe(digests('Sie dürfen fragen. Sie müssen melden.').obligations);
  });

  it('reads other languages by their numbers and facts', () => {
    const { blocks } = parseMarkdown('Réponse sous [4 h](../facts.yaml#reply), pas plus.');
    expect(obligationsOf(blocks, null)).toMatchObject([{ modality: null, numbers: ['duration 240 min'], facts: ['facts:reply'] }]);
  });
});

describe('textDigest', () => {
  it('names its algorithm and never changes for a known text', () => {
    expect(digests('Ein Satz.').text).toMatch(/^n1:[0-9a-f]{64}$/);
    expect(digests('Sie müssen melden.').obligations).toMatch(/^o1:[0-9a-f]{64}$/);
    // SHA-256 of the words, computed independently: printf 'Ein Satz.' | sha256sum
    expect(digests('Ein **Satz**.').text).toBe('n1:d4ccbfa7d2a666f432cb6760c9e9a9850ffbd35dad2eb30c3133fe55ec74fac7');
  });

  it.each([
    ['emphasis', 'Sie *müssen* das **jetzt** melden.', 'Sie müssen das jetzt melden.'],
    ['line ends', 'Sie müssen das\njetzt melden.', 'Sie müssen das jetzt melden.'],
    ['bullets', '- eins\n- zwei\n', '* eins\n* zwei\n'],
    ['numbering', '1. eins\n2. zwei\n', '- eins\n- zwei\n'],
    ['comments', 'Text. <!-- intern -->', 'Text.'],
    ['anchors', 'Text. <a id="x"></a>', 'Text.'],
    ['where a link leads', '[Mehr](a.md)', '[Mehr](b.md)'],
    ['soft hyphens', 'Sie dür\u00adfen nicht melden.', 'Sie dürfen nicht melden.'],
    ['composed letters', 'Sie mu\u0308ssen melden.', 'Sie müssen melden.'],
    ['hard spaces', 'innerhalb von 14\u00a0Tagen', 'innerhalb von 14 Tagen'],
    ['entities', 'Sie m&uuml;ssen melden.', 'Sie müssen melden.'],
    ['where a handbook lies', '[4 h](../facts.yaml#reply)', '[4 h](../../facts.yaml#reply)'],
  ])('does not count %s', (_, one, other) => {
    expect(digests(one)).toEqual(digests(other));
  });

  it.each([
    ['a word', 'Ein Satz.', 'Ein Wort.'],
    ['a mark', 'Ein Satz.', 'Ein Satz!'],
    ['a cited fact', '[4 h](../facts.yaml#a)', '[4 h](../facts.yaml#b)'],
    ['a ticked box', '- [ ] eins', '- [x] eins'],
    ['code', '```\na\n```', '```\nb\n```'],
    ['raw HTML', '<div>a</div>', '<div>b</div>'],
    ['a table cell', '| a |\n|---|\n| b |', '| a |\n|---|\n| c |'],
  ])('counts %s', (_, one, other) => {
    expect(digests(one).text).not.toBe(digests(other).text);
  });

  it('counts the heading of a section', () => {
    const section = (text: string) => parseMarkdown(text).sections[0];
    const [one, other] = [section('# A\n\nText.'), section('# B\n\nText.')];
    if (one === undefined || other === undefined) throw new Error('no section');
    expect(textDigest(one)).not.toBe(textDigest(other));
    expect(plainWords(one)).toBe('A Text.');
  });
});

const plain = fc.constantFrom('Link', 'Team', 'heute', 'gut', 'Seite', 'freundlich', 'schreibt', 'liest');
const sentence = fc.record({
  modality: fc.constantFrom('muss', 'darf', 'sollte'),
  negation: fc.boolean(),
  number: fc.integer({ min: 2, max: 99 }),
  fact: fc.constantFrom('reply', 'return'),
  filler: fc.array(plain, { minLength: 1, maxLength: 5 }),
});

type Parts = typeof sentence extends fc.Arbitrary<infer T> ? T : never;

function written({ modality, negation, number, fact, filler }: Parts): string {
  return `Das ${filler.join(' ')} ${modality} ${negation ? 'nicht ' : ''}innerhalb von [${number} Stunden](../facts.yaml#${fact}) folgen.`;
}

describe('laws', () => {
  it('formatting keeps both digests', () => {
    const format = fc.constantFrom<(text: string) => string>(
      (text) => text.replaceAll(' ', '\n'),
      (text) => text.replace('Das', '**Das**'),
      (text) => `- ${text}`,
      (text) => `${text} <!-- note -->`,
      (text) => text.replace('folgen', 'fol\u00adgen'),
      (text) => text.replace('Stunden', '*Stunden*'),
    );
    fc.assert(
      fc.property(sentence, format, (parts, change) => {
        expect(digests(change(written(parts)))).toEqual(digests(written(parts)));
      }),
    );
  });

  it('any other word changes the text, and another plain word keeps the obligations', () => {
    fc.assert(
      fc.property(sentence, fc.nat(), plain, (parts, at, word) => {
        const index = at % parts.filler.length;
        fc.pre(parts.filler[index] !== word);
        const [one, other] = [digests(written(parts)), digests(written({ ...parts, filler: parts.filler.with(index, word) }))];
        expect(one.text).not.toBe(other.text);
        expect(one.obligations).toBe(other.obligations);
      }),
    );
  });

  it('another number, negation, modality or fact changes the obligations', () => {
    fc.assert(
      fc.property(sentence, sentence, (one, other) => {
        const equal = (['modality', 'negation', 'number', 'fact'] as const).every((key) => one[key] === other[key]);
        expect(digests(written(one)).obligations === digests(written(other)).obligations).toBe(equal);
      }),
    );
  });
});
