import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../../src/core/adopt/detect-language.js';
import { readForeign } from '../../../src/core/adopt/foreign-file.js';
import { guessType } from '../../../src/core/adopt/guess-type.js';
import { nameParts } from '../../../src/core/adopt/name-parts.js';
import { headingEnd } from '../../../src/core/document/heading-end.js';
import { parseMarkdown } from '../../../src/core/document/parse-markdown.js';
import { readDocument } from '../../../src/core/handbook/read-document.js';

describe('what a name says', () => {
  it.each([
    ['tone.de.md', 'tone', 'de', null],
    ['tone_en.md', 'tone', 'en', null],
    ['tone-EN.markdown', 'tone', 'en', null],
    ['returns.de-AT.md', 'returns', 'de', 'AT'],
    ['returns_de_AT.md', 'returns', 'de', 'AT'],
    ['Vorlage (DE).md', 'Vorlage', 'de', null],
    ['Tone english.md', 'Tone', 'en', null],
    ['de/tone.md', 'tone', 'de', null],
    ['docs/en-GB/tone.md', 'tone', 'en', 'GB'],
    ['accord.fr.md', 'accord', 'fr', null],
    ['01_Regeln.md', 'Regeln', null, null],
    ['2021-05-03-netiquette.md', 'netiquette', null, null],
    ['de-escalation.md', 'de-escalation', null, null],
    ['how-to-do-it.md', 'how-to-do-it', null, null],
    ['it/regeln.md', 'regeln', null, null],
    ['release.v2.md', 'release.v2', null, null],
    ['2024.md', '2024', null, null],
  ])('%s', (path, stem, language, country) => {
    expect(nameParts(path)).toMatchObject({ stem, language, country });
  });

  it.each([
    ['x.md', 'x.de.md'],
    ['x_en.md', 'x.de.md'],
    ['de/a/x.md', 'en/a/x.md'],
    ['a/x.en.md', 'a/de/x.md'],
  ])('%s and %s may be twins', (one, other) => {
    expect(nameParts(one).key).toBe(nameParts(other).key);
  });

  it('keeps documents of different folders apart', () => {
    expect(nameParts('press/rules.md').key).not.toBe(nameParts('sales/rules.md').key);
  });
});

describe('the language of a text', () => {
  const of = (text: string) => detectLanguage(parseMarkdown(text).blocks);
  it.each([
    ['Wir antworten auf jede Frage, und wir sagen die Wahrheit.', 'de'],
    ['We answer every question and we tell the truth to all of them.', 'en'],
    ['Nous répondons à toutes les questions de nos clients.', null],
    ['Facebook, Instagram, LinkedIn', null],
    ['`the and of to is` und wir sind nicht für die Werbung', 'de'],
    ['', null],
  ])('%s', (text, language) => {
    expect(of(text)).toBe(language);
  });
});

describe('the type of a document', () => {
  it.each([
    ['Social-Media-Richtlinie', 'rules'],
    ['Kommunikationsrichtlinie', 'rules'],
    ['Social media guidelines', 'rules'],
    ['Eskalationsplan', 'playbook'],
    ['Crisis handbook', 'playbook'],
    ['Kanalstrategie', 'strategy'],
    ['FAQ Versand', 'answer'],
    ['Standardantworten', 'answer'],
    ['Tone of voice', 'guideline'],
    ['Leitbild', 'guideline'],
  ])('%s', (title, type) => {
    expect(guessType({ names: [title], folders: [] })).toMatchObject({ type, unsure: false });
  });

  it.each(['Verantwortung', 'Musterbrief', 'Invoice layout', 'Replacement parts', 'Bewertungen'])(
    'is not guessed from parts of words: %s',
    (title) => {
      expect(guessType({ names: [title], folders: [] })).toMatchObject({ words: [], unsure: true });
    },
  );
});

describe('a file that is left alone', () => {
  const read = (text: string | Uint8Array, path = 'a.md') =>
    readForeign({ path, file: path, content: { bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text } });
  it.each([
    ['+++\ntitle = "x"\n+++\n# A\n', 'toml'],
    ['---toml\ntitle = "x"\n---\n# A\n', 'toml'],
    ['{\n  "title": "x"\n}\n# A\n', 'json'],
    ['---json\n{ "title": "x" }\n---\n# A\n', 'json'],
    ['---js\nprocess.exit(7)\n---\n# A\n', 'program'],
    ['---coffee\nx\n---\n# A\n', 'program'],
    ['---\ntitle: x\n# A\n', 'head-open'],
    ['---\ntitle: [\n---\n# A\n', 'head-broken'],
    ['---\njust words\n---\n# A\n', 'head-broken'],
    ['---\na: 1\na: 2\n---\n# A\n', 'head-broken'],
    ['---\na: &x 1\nb: *x\n---\n# A\n', 'head-broken'],
    ['---\ntype: quiz\n---\n# A\n', 'quiz'],
    [`---\nx: ${'a'.repeat(70_000)}\n---\n`, 'head-large'],
    ['\uFEFF \n\n', 'empty'],
    ['# A\u0000\n', 'no-text'],
    [new Uint8Array([0x23, 0x20, 0xfc, 0x0a]), 'no-text'],
  ])('%j', (text, why) => {
    expect(read(text)).toEqual({ path: 'a.md', why });
  });

  it('is one that is a link or too large', () => {
    expect(readForeign({ path: 'a.md', file: 'a.md', content: { failure: 'link' } })).toEqual({ path: 'a.md', why: 'link' });
    expect(readForeign({ path: 'a.md', file: 'a.md', content: { failure: 'too-large' } })).toEqual({ path: 'a.md', why: 'too-large' });
  });

  it('is not one whose front matter is empty, or that begins with a list of braces', () => {
    expect(read('---\n---\n# A\n')).toHaveProperty('stated');
    expect(read('{% include x %}\n# A\n')).toHaveProperty('stated');
  });
});

describe('what is stated', () => {
  const stated = (head: string) => {
    const file = readForeign({ path: 'a.md', file: 'a.md', content: { bytes: new TextEncoder().encode(`---\n${head}\n---\n# A\n`) } });
    return 'stated' in file ? file.stated : null;
  };
  it.each([
    ['version: 1.10', { version: '1.10.0' }],
    ['Version: v3', { version: '3.0.0' }],
    ['version: 2024', { version: null }],
    ['version: 2024-01-01', { version: null }],
    ['lang: de_DE', { lang: 'de' }],
    ['Sprache: Deutsch', { lang: 'de' }],
    ['id: SM 01', { id: 'sm-01' }],
    ['owner: comms-lead', { owner: { id: 'comms-lead', name: null, reach: null } }],
    ['Verantwortlich: Leitung Kommunikation', { owner: { id: 'leitung-kommunikation', name: 'Leitung Kommunikation', reach: null } }],
    ['owner: press@example.com', { owner: { id: 'press', name: null, reach: 'press@example.com' } }],
    ['owner: Frau Müller', { owner: null }],
    ['owner: [a, b]', { owner: null }],
    ['review_date: 2026-06-30', { reviewBy: '2026-06-30' }],
    ['review-date: next summer', { reviewBy: null }],
    ['status: approved', { status: 'approved' }],
    ['status: final', { status: null }],
    ['titel: Regeln', { title: 'Regeln' }],
  ])('%s', (head, expected) => {
    expect(stated(head)).toMatchObject(expected);
  });
});

describe('the end of a heading', () => {
  const end = (text: string) => {
    const [heading] = parseMarkdown(text).blocks;
    if (heading?.kind !== 'heading') throw new Error('no heading');
    return text.slice(0, headingEnd({ heading, text }));
  };
  it.each([
    ['## Title\n', '## Title'],
    ['## Title ##  \n', '## Title'],
    ['## C#\n', '## C#'],
    ['## [a](b.md#c "t x")\n', '## [a](b.md#c "t x")'],
    ['## `code`\r\n', '## `code`'],
    ['Title  \n=====\n', 'Title'],
    ['Two\r\nlines\r\n---\r\n', 'Two\r\nlines'],
    ['##\n', '##'],
  ])('%j', (text, expected) => {
    expect(end(text)).toBe(expected);
  });

  it('takes an anchor without changing anything else of the document', () => {
    const word = fc.constantFrom(
      'a',
      '#',
      '##',
      '`b`',
      '[c](d#e)',
      '**f**',
      '\\',
      '<',
      '\n',
      '\r\n',
      '===',
      '---',
      '> ',
      '- ',
      ' ',
      'g {#h}',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), (words) => {
        const text = `## ${words.join(' ')}\n\nText\n`;
        const before = parseMarkdown(text);
        const [heading] = before.blocks;
        if (heading?.kind !== 'heading') return;
        const at = headingEnd({ heading, text });
        expect(at).toBeGreaterThanOrEqual(heading.span.start);
        expect(at).toBeLessThanOrEqual(heading.span.end);
      }),
    );
  });
});

describe('a place to fill in as a value', () => {
  it('is said once, by the rule for such places', () => {
    const head =
      'id: a\ntype: rules\ntitle: A\nlang: en\nversion: "0.1.0"\nstatus: draft\nowner: "[fill in: role]"\napprover: nobody at all\nreview-by: "[fill in: day]"\nchanges:\n  - { version: "0.1.0", date: 2026-11-22, note: "First." }\n';
    const { problems } = readDocument({ source: { file: 'a.md', text: `---\n${head}---\n# A\n` }, path: 'policies/a.md' });
    expect(problems.map(({ data }) => data.key)).toEqual(['approver']);
  });
});
