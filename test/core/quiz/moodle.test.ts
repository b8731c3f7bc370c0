import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/core/handbook/read-document.js';
import { readMoodle } from '../../../src/core/quiz/formats/moodle-read.js';
import { writeMoodle } from '../../../src/core/quiz/formats/moodle-write.js';
import { escapeXml, readXml } from '../../../src/core/quiz/formats/xml.js';
import type { Question } from '../../../src/core/quiz/quiz.js';
import { readQuiz } from '../../../src/core/quiz/read-quiz.js';
import { base, question, quiz } from './samples.js';

const moodle = (text: string, language = 'de') => readMoodle({ source: { file: 'a.xml', text }, language });
const bare = (each: Question): unknown =>
  JSON.parse(JSON.stringify(each, (key, value: unknown) => (['at', 'sections', 'bindings', 'columns'].includes(key) ? undefined : value)));

describe('Moodle XML', () => {
  it.each(['first-hour.de', 'first-hour.en', 'customer-dialogue.de', 'channel-choice.en'])(
    'comes back as it went out, but for what is listed: %s',
    (name) => {
      const path = `quizzes/${name}.md`;
      const own = readQuiz(readDocument({ source: { file: path, text: readFileSync(path, 'utf8') }, path })).quiz;
      const { text, losses } = writeMoodle(own);
      expect(XMLValidator.validate(text)).toBe(true);
      const { questions, faults } = moodle(text, own.language);
      expect(faults).toEqual([]);
      const leftOut = new Set(losses.filter((loss) => loss.leftOut).map((loss) => loss.question));
      const listed = new Set(losses.map((loss) => loss.question));
      const kept = own.questions.filter(({ id }) => !leftOut.has(id));
      expect(questions.map(({ id }) => id)).toEqual(kept.map(({ id }) => id));
      for (const [index, each] of kept.entries()) {
        const again = questions[index];
        if (again === undefined) throw new Error('no question');
        if (!listed.has(each.id)) expect(bare(again)).toEqual(bare(each.kind === 'number' ? { ...each, language: 'en' } : each));
        expect(again.sections).toEqual(each.bindings.map(({ url }) => url));
      }
    },
  );

  it('writes only shares that Moodle knows, thirds with five places, and names others', () => {
    const thirds = question({ id: 'thirds', kind: 'multiple', right: [true, true, true, false] });
    const { text } = writeMoodle(quiz([thirds]));
    expect(text).toContain('fraction="33.33333"');
    const odd = {
      ...thirds,
      id: 'odd',
      options: thirds.options.map((option, index) => ({ ...option, weight: [370, 330, 300, 0][index] ?? 0 })),
    };
    expect(writeMoodle(quiz([odd]))).toMatchObject({ losses: [{ question: 'odd', leftOut: true }] });
    expect(writeMoodle(quiz([{ ...base({ id: 's', points: 0 }), kind: 'statement' }])).losses).toMatchObject([
      { question: 's', leftOut: true },
    ]);
  });

  it('names what it skips and what is broken', () => {
    const of = (type: string, body = '') =>
      `<quiz><question type="category"><category/></question><question type="${type}"><name><text>X</text></name>${body}</question></quiz>`;
    for (const type of ['essay', 'description', 'cloze', 'calculated', 'ddwtos'])
      expect(moodle(of(type)).faults).toMatchObject([{ kind: 'skipped', what: { en: type } }]);
    expect(moodle(of('multichoice', '<single>true</single><answer fraction="0"><text>a</text></answer>')).faults).toMatchObject([
      { kind: 'broken' },
    ]);
    expect(moodle(of('numerical', '<answer fraction="100"><text>soon</text></answer>')).faults).toMatchObject([{ kind: 'broken' }]);
    const html =
      '<questiontext format="html"><text><![CDATA[<p>Gilt <b>das</b> &amp; mehr?</p>]]></text></questiontext><answer fraction="100"><text>true</text></answer>';
    expect(moodle(of('truefalse', html)).questions).toMatchObject([
      { prompt: 'Gilt das & mehr?', kind: 'true-false', options: [{ right: true }, { right: false }] },
    ]);
  });
});

describe('reading XML', () => {
  it.each([
    ['<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', 'declaration'],
    ['<a>&b;</a>', 'entity'],
    ['<a>& b</a>', 'entity'],
    ['<a><b></a>', 'syntax'],
    ['<a>', 'not-closed'],
    ['<a/><b/>', 'syntax'],
    ['text', 'syntax'],
    ['', 'syntax'],
    ['<a>'.repeat(40), 'too-deep'],
  ])('refuses %s', (text, why) => {
    expect(readXml(text)).toMatchObject({ why });
  });

  it('reads what another reader reads', () => {
    const parser = new XMLParser({ ignoreAttributes: false, processEntities: true, trimValues: false, parseTagValue: false });
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (raw) => {
        const text = raw.replace(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g, '').replace(/[\ud800-\udfff]/gu, '');
        const xml = `<q><t>${escapeXml(text)}</t></q>`;
        const read = readXml(xml);
        if (!('root' in read)) throw new Error(`not read: ${xml}`);
        expect(read.root.children[0]?.text).toBe(text);
        if (text.trim() !== '' && !text.includes('&')) expect(parser.parse(xml)).toMatchObject({ q: { t: text } });
      }),
    );
  });

  // Time that grows faster than the text would run into the timeout.
  it('takes any text without failing', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('<a', '<a>', '</a>', ' b="', '"', '&', ';', '<![CDATA[', ']]>', '<!--', '-->', 'x', '>', '/', '<!')),
        (parts) => {
          readXml(parts.join(''));
        },
      ),
    );
    for (const piece of ['<a b="', '<', '&#', '<!--', '<![CDATA[', '<a b=\'" ']) readXml(`<q>${piece.repeat(20_000)}`);
  });
});
