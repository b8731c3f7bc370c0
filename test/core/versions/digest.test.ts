import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../../src/core/document/parse-markdown.js';
import type { Language } from '../../../src/core/language.js';
import { compareSections } from '../../../src/core/versions/compare-sections.js';
import { obligationDigest, plainWords, textDigest } from '../../../src/core/versions/digest.js';
import { obligationsOf } from '../../../src/core/versions/obligations.js';
import { pairs } from './gold.js';

function digests(markdown: string, language: Language = 'de'): { text: string; obligations: string } {
  const { blocks } = parseMarkdown(markdown);
  return { text: textDigest(blocks), obligations: obligationDigest(blocks, language) };
}

/** What the comparison says of a sentence that became another one; a sentence that shares too little with the old one to be told by is `changed`. */
function verdictOn(before: string, after: string, language: Language): string[] {
  const sections = (text: string) => parseMarkdown(`# A\n\n${text}`).sections;
  const changes = compareSections({ before: sections(before), after: sections(after), language });
  const kinds = changes.flatMap(({ obligations }) => obligations.map(({ kind }) => kind));
  return kinds.includes('added') && kinds.includes('removed') && kinds.length === 2 ? ['changed'] : kinds;
}

describe('obligationDigest', () => {
  it.each(pairs)('$language, $verdict: “$before” -> “$after”', ({ language, before, after, verdict }) => {
    const [one, other] = [digests(before, language), digests(after, language)];
    expect(one.text === other.text).toBe(verdict === 'text');
    expect(one.obligations === other.obligations).toBe(verdict === 'text' || verdict === 'demand');
    expect(verdictOn(before, after, language)).toEqual(verdict === 'text' || verdict === 'demand' ? [] : [verdict]);
  });

  it('has enough pairs in both languages', () => {
    for (const language of ['de', 'en']) expect(pairs.filter((pair) => pair.language === language).length).toBeGreaterThanOrEqual(50);
  });

  it('does not depend on the order of statements', () => {
    const first = 'Sie müssen melden. Sie dürfen fragen.';
    expect(digests(first).obligations).toBe(digests('Sie dürfen fragen. Sie müssen melden.').obligations);
  });

  it.each<[string, string, string, Language, boolean]>([
    ['a point more below “never”', 'Nie ins Netz gehören:\n\n- Adressen', 'Nie ins Netz gehören:\n\n- Adressen\n- Gehälter', 'de', false],
    ['a point more below “you may”', 'You may:\n\n- share posts', 'You may:\n\n- share posts\n- like posts', 'en', false],
    ['a list that is allowed now', 'You may not:\n\n- share posts', 'You may:\n\n- share posts', 'en', false],
    ['a point in other words', 'Nie ins Netz gehören:\n\n- Adressen', 'Nie ins Netz gehören:\n\n- Anschriften', 'de', true],
    ['a point more in a list that asks nothing', 'Es gibt:\n\n- Kaffee', 'Es gibt:\n\n- Kaffee\n- Tee', 'de', true],
    ['a point more below a question', 'Was dürfen wir?\n\n- Kaffee', 'Was dürfen wir?\n\n- Kaffee\n- Tee', 'de', true],
    ['a point more in an inner list', 'Nie:\n\n- Bilder\n  - Fotos', 'Nie:\n\n- Bilder\n  - Fotos\n  - Grafiken', 'de', false],
    ['a heading that turns round', '## Was nie ins Netz gehört\n\n- Adressen', '## Was ins Netz gehört\n\n- Adressen', 'de', false],
  ])('reads a list by its first words: %s', (_, before, after, language, same) => {
    expect(digests(before, language).obligations === digests(after, language).obligations).toBe(same);
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

/** Words that stand in none of the lists. */
const plain = {
  de: fc.constantFrom('Link', 'Thema', 'heute', 'gut', 'Seite', 'freundlich', 'gern', 'oben'),
  en: fc.constantFrom('link', 'matter', 'today', 'nice', 'page', 'friendly', 'gladly', 'above'),
};
const parts = fc.record({
  force: fc.constantFrom('must', 'may', 'should', 'must-', 'may-', 'should-', 'plain', 'plain-'),
  audience: fc.constantFrom('staff', 'contractor', 'manager'),
  number: fc.integer({ min: 2, max: 99 }),
  fact: fc.constantFrom('reply', 'return'),
});

type Parts = typeof parts extends fc.Arbitrary<infer T> ? T : never;
type Sentence = Parts & { readonly language: Language; readonly filler: readonly string[] };

const sentence: fc.Arbitrary<Sentence> = fc
  .constantFrom<Language>('de', 'en')
  .chain((language) =>
    fc.tuple(parts, fc.array(plain[language], { minLength: 1, maxLength: 5 })).map(([rest, filler]) => ({ ...rest, language, filler })),
  );

const verbs: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  de: {
    must: 'müssen',
    may: 'dürfen',
    should: 'sollten',
    'must-': 'müssen nicht',
    'may-': 'dürfen nicht',
    'should-': 'sollten nicht',
    plain: 'werden',
    'plain-': 'werden nicht',
  },
  en: {
    must: 'must',
    may: 'may',
    should: 'should',
    'must-': 'need not',
    'may-': 'must not',
    'should-': 'should not',
    plain: 'will',
    'plain-': 'will not',
  },
};
const people: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  de: { staff: 'Beschäftigte', contractor: 'Agenturen', manager: 'Führungskräfte' },
  en: { staff: 'employees', contractor: 'agencies', manager: 'managers' },
};

function written({ language, force, audience, number, fact, filler }: Sentence): string {
  const words = { who: people[language][audience], does: verbs[language][force], more: filler.join(' ') };
  return language === 'de'
    ? `Hier ${words.does} ${words.who} innerhalb von [${number} Stunden](../facts.yaml#${fact}) ${words.more} schreiben.`
    : `Here ${words.who} ${words.does} write within [${number} hours](../facts.yaml#${fact}) ${words.more}.`;
}

const read = (subject: Sentence, change: (text: string) => string = (text) => text) => digests(change(written(subject)), subject.language);

describe('laws', () => {
  it('formatting keeps both digests', () => {
    const format = fc.constantFrom<(text: string) => string>(
      (text) => text.replaceAll(' ', '\n'),
      (text) => text.replaceAll(' ', '   '),
      (text) => text.replace(/Hier|Here/, '**$&**'),
      (text) => text.replace(/Hier|Here/, '_$&_'),
      (text) => `- ${text}`,
      (text) => `1) ${text}`,
      (text) => `> ${text}`,
      (text) => `\n\n${text}\n\n***\n`,
      (text) => `${text} <!-- note -->`,
      (text) => `${text} <a id="here"></a>`,
      (text) => text.replace('schreiben', 'schrei\u00adben').replace('write', 'wri\u00adte'),
      (text) => text.replace('../facts.yaml', '../../facts.yaml'),
      (text) => text.normalize('NFD'),
    );
    fc.assert(
      fc.property(sentence, format, (subject, change) => {
        expect(read(subject, change)).toEqual(read(subject));
      }),
    );
  });

  it('any other word changes the text', () => {
    fc.assert(
      fc.property(
        sentence,
        fc.nat(),
        fc.string({ unit: fc.constantFrom(...'abcdexyzäß'), minLength: 1, maxLength: 8 }),
        (subject, at, word) => {
          const words = written(subject).split(' ');
          const index = at % words.length;
          // A word of a link must leave the link whole.
          fc.pre(!/[[\]]/.test(words[index] ?? '') && words[index] !== word);
          expect(digests(words.with(index, word).join(' '), subject.language).text).not.toBe(read(subject).text);
        },
      ),
    );
  });

  it('a plain word in place of another, one more or one less keep the obligations', () => {
    fc.assert(
      fc.property(
        sentence.chain((subject) =>
          fc.record({ subject: fc.constant(subject), filler: fc.array(plain[subject.language], { minLength: 1, maxLength: 5 }) }),
        ),
        ({ subject, filler }) => {
          expect(read({ ...subject, filler }).obligations).toBe(read(subject).obligations);
        },
      ),
    );
  });

  it('another number, negation, modality, audience or fact changes the obligations', () => {
    fc.assert(
      fc.property(sentence, parts, (one, change) => {
        const other = { ...one, ...change };
        const equal = (['force', 'audience', 'number', 'fact'] as const).every((key) => one[key] === other[key]);
        expect(read(one).obligations === read(other).obligations).toBe(equal);
      }),
    );
  });

  it('one more statement changes the obligations, wherever it stands', () => {
    fc.assert(
      fc.property(sentence, sentence, fc.boolean(), (one, other, first) => {
        fc.pre(one.language === other.language);
        const two = first ? [written(other), written(one)] : [written(one), written(other)];
        expect(digests(two.join(' '), one.language).obligations).not.toBe(read(one).obligations);
      }),
    );
  });

  it('the way back is the reverse', () => {
    const opposite: Readonly<Record<string, string>> = { tightened: 'loosened', loosened: 'tightened' };
    fc.assert(
      fc.property(sentence, parts, (one, change) => {
        const [before, after] = [written(one), written({ ...one, ...change })];
        const there = verdictOn(before, after, one.language);
        expect(verdictOn(after, before, one.language)).toEqual(there.map((verdict) => opposite[verdict] ?? verdict));
      }),
    );
  });
});
