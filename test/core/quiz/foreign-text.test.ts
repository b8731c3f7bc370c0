import { describe, expect, it } from 'vitest';
import { toPlace } from '../../../src/core/place.js';
import { decodeForeign } from '../../../src/core/quiz/formats/foreign-encoding.js';
import { withoutEntities, withoutTags } from '../../../src/core/quiz/formats/foreign-text.js';
import { readGift } from '../../../src/core/quiz/formats/gift-read.js';
import { readMoodle } from '../../../src/core/quiz/formats/moodle-read.js';

const placed = ({ text, file, faults }: { text: string; file: string; faults: ReturnType<typeof readGift>['faults'] }) =>
  faults.map(({ kind, offset, what }) => {
    const { line, column } = toPlace({ source: { file, text }, span: { start: offset, end: offset } });
    return `${kind} ${line}:${column} ${what.en}`;
  });

describe('HTML of other programs', () => {
  it.each([
    ['f&uuml;r', 'für'],
    ['1&ndash;2 &euro; &#252;&#xFC;&#XFC; it&rsquo;s', '1–2 € üüü it’s'],
    ['&#150;&#128;', '–€'],
    ['&nbsp;&#160;', '  '],
    ['&amp;uuml;', '&uuml;'],
    ['Q&A; AT&T &nothing; & &#; &#x;', 'Q&A; AT&T &nothing; & &#; &#x;'],
    ['&#99999999; &#0;', '&#99999999; \uFFFD'],
  ])('%j says %j', (html, text) => {
    expect(withoutEntities(html)).toBe(text);
  });

  it.each([
    ['<ul><li>eins</li><li>zwei</li></ul>', 'eins\nzwei'],
    ['Für <ul><li>eins</li></ul><table border="1"><tr><td>a</td></tr></table>', 'Für\neins\na'],
    ['<ul>\n <li>eins</li>\n\n <li>zwei</li>\n</ul>', 'eins\nzwei'],
    ['<div>a</div><p>b</p>c<br/>d<br>e</h2>f', 'a\nb\nc\nd\ne\nf'],
    ['<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>', 'a b\nc'],
    ['Hier <img src="a.png" alt="das Logo &amp; mehr"> sehen', 'Hier das Logo & mehr sehen'],
    ['3 &lt; 4', '3 < 4'],
  ])('%j reads %j', (html, text) => {
    expect(withoutTags(html).trim()).toBe(text);
  });

  it('takes long and hostile texts', () => {
    withoutTags('<img '.repeat(20_000));
    withoutTags('&#'.repeat(50_000));
    withoutTags(`a${' '.repeat(100_000)}b`);
    readGift({ source: { file: 'a.gift', text: `x ${'<img alt'.repeat(20_000)} {T}` }, language: 'de' });
  });

  it('GIFT: signs are read, pictures are named with their place, and what stands for them stays', () => {
    const text =
      '::Eins::Was gilt f&uuml;r <img src\\="@@PLUGINFILE@@/a.png" alt\\="den Knopf">? {T}\n\n::Zwei::\nOhne <img src\\="b.png"> Text {\n=1&ndash;2 ~<video src\\="c.mp4"></video>3\n}\n';
    const { questions, faults } = readGift({ source: { file: 'a.gift', text }, language: 'de' });
    expect(questions).toMatchObject([{ prompt: 'Was gilt für den Knopf?' }, { options: [{ text: '1–2' }, { text: '3' }] }]);
    expect(placed({ text, file: 'a.gift', faults })).toEqual([
      'lost 1:27 a picture; its alternative text “den Knopf” now stands in the text',
      'lost 4:6 a picture without an alternative text',
      'lost 5:13 embedded content (video)',
    ]);
    const plain = readGift({ source: { file: 'a.gift', text: '[plain]Was ist &amp;? {T}' }, language: 'de' });
    expect(plain.questions).toMatchObject([{ prompt: 'Was ist &amp;?' }]);
  });

  it('Moodle XML: the same, in character data and as entities', () => {
    const question = (body: string): string =>
      `<question type="truefalse"><name><text>X</text></name><questiontext format="html"><text>${body}</text></questiontext><answer fraction="100"><text>true</text></answer></question>`;
    const text = `<quiz>\n${question('<![CDATA[<p>F&uuml;r <img src="a.png" alt="Logo"></p>]]>')}\n${question('&lt;p&gt;F&amp;uuml;r &lt;img src=&quot;a.png&quot; alt=&quot;Logo&quot;&gt;&lt;/p&gt;')}\n<question type="essay"><questiontext><text><![CDATA[<img>]]></text></questiontext></question>\n</quiz>`;
    const { questions, faults } = readMoodle({ source: { file: 'a.xml', text }, language: 'de' });
    expect(questions.map(({ prompt }) => prompt)).toEqual(['Für Logo', 'Für Logo']);
    expect(placed({ text, file: 'a.xml', faults })).toEqual([
      'lost 2:110 a picture; its alternative text “Logo” now stands in the text',
      'lost 3:111 a picture; its alternative text “Logo” now stands in the text',
      'skipped 4:1 essay',
    ]);
  });
});

describe('encodings of other programs', () => {
  const xml = (encoding: string, sign: string): string => `<?xml version="1.0" encoding="${encoding}"?><a>${sign}</a>`;
  const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
  const utf16 = (text: string, low: 0 | 1): Uint8Array =>
    Uint8Array.from(
      `\uFEFF${text}`
        .split('')
        .flatMap((sign) => [sign.charCodeAt(0) & 255, sign.charCodeAt(0) >> 8])
        .flatMap((_, at, all) => all[at ^ (1 - low)] ?? 0),
    );

  it.each([
    ['UTF-8', new TextEncoder().encode('für'), 'für'],
    ['Latin-1', latin1('für'), 'für'],
    ['Windows-1252', Uint8Array.of(0x80, 0x20, 0xfc), '€ ü'],
    ['UTF-16, low byte first', utf16('für', 1), '\uFEFFfür'],
    ['UTF-16, high byte first', utf16('für', 0), '\uFEFFfür'],
    ['XML that says ISO-8859-1', latin1(xml('ISO-8859-1', 'ü')), xml('ISO-8859-1', 'ü')],
    ['XML that says ISO-8859-2', latin1(xml('ISO-8859-2', '\u00b9')), xml('ISO-8859-2', 'š')],
    ['XML that says ISO-8859-1 and is UTF-8', new TextEncoder().encode(xml('ISO-8859-1', 'ü')), xml('ISO-8859-1', 'ü')],
    ['XML that says UTF-8 and is not', latin1(xml('UTF-8', 'ü')), xml('UTF-8', 'ü')],
    ['XML of an unknown encoding', latin1(xml('x-none', 'ü')), xml('x-none', 'ü')],
    ['no text', Uint8Array.of(0x50, 0x4b, 0, 0), null],
  ])('%s', (_, bytes, text) => {
    expect(decodeForeign(bytes)).toBe(text);
  });
});
