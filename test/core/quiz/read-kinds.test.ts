import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/core/handbook/read-document.js';
import { parseNumber, writeNumber } from '../../../src/core/quiz/number-text.js';
import type { Question } from '../../../src/core/quiz/quiz.js';
import { readQuiz } from '../../../src/core/quiz/read-quiz.js';

function read(body: string, lang = 'de') {
  const path = `quizzes/alltag.${lang}.md`;
  const text = `---\nid: alltag\ntype: quiz\ntitle: Alltag\nlang: ${lang}\nversion: "1.0.0"\npolicy: rules\n---\n${body}`;
  const { quiz, problems } = readQuiz(readDocument({ source: { file: path, text }, path }));
  expect(problems).toEqual([]);
  return quiz;
}

function only(body: string, lang = 'de'): Question {
  const [first, ...rest] = read(body, lang).questions;
  expect(rest).toEqual([]);
  if (first === undefined) throw new Error('no question');
  return first;
}

describe('the body of a question says of which kind it is', () => {
  it('a numbered list is an order', () => {
    expect(
      only('## F\n\nWas zuerst?\n\n1. Sichern\n   > Sonst ist es weg.\n2. Melden\n3. Löschen\n\n> Siehe [X](../policies/a.md#x).\n'),
    ).toMatchObject({
      kind: 'ordering',
      prompt: 'Was zuerst?',
      counts: 'neighbours',
      items: [{ id: 'a', text: 'Sichern', feedback: 'Sonst ist es weg.' }, { id: 'b', text: 'Melden', feedback: null }, { id: 'c' }],
      explanation: 'Siehe X.',
      bindings: [{ target: 'policies/a.md', anchor: 'x' }],
    });
    expect(only('## F\n<!-- partial: longest -->\n\n1. a\n2. b\n')).toMatchObject({ counts: 'longest', grading: 'partial' });
  });

  it('a table of two columns is a matching, and an empty left cell a target for nothing', () => {
    expect(
      only('## F\n\n| Fall | Wohin |\n|---|---|\n| Lob | Team |\n| Drohung | Leitung |\n| Frage | Team |\n| | Presse |\n'),
    ).toMatchObject({
      kind: 'matching',
      columns: ['Fall', 'Wohin'],
      stems: [
        { id: 'a', text: 'Lob', target: '1' },
        { id: 'b', text: 'Drohung', target: '2' },
        { id: 'c', text: 'Frage', target: '1' },
      ],
      targets: [
        { id: '1', text: 'Team' },
        { id: '2', text: 'Leitung' },
        { id: '3', text: 'Presse' },
      ],
    });
  });

  it('lines with an equals sign are texts or numbers to type', () => {
    expect(only('## F\n\nWo?\n\n= Impressum\n= (0.5) *kontakt*\n= AT\\*T\n\n> Darum.\n')).toMatchObject({
      kind: 'text',
      prompt: 'Wo?',
      caseSensitive: false,
      accepted: [
        { pattern: 'Impressum', weight: 1000 },
        { pattern: '*kontakt*', weight: 500 },
        { pattern: 'AT\\*T', weight: 1000 },
      ],
      explanation: 'Darum.',
    });
    expect(only('## F\n<!-- case -->\n\n= PIN\n')).toMatchObject({ kind: 'text', caseSensitive: true });
    expect(only('## F\r\n\r\n= eins\r\n= zwei\r\n')).toMatchObject({ accepted: [{ pattern: 'eins' }, { pattern: 'zwei' }] });
    for (const [line, lang, low, high] of [
      ['24', 'de', 24, 24],
      ['24 ± 2', 'de', 22, 26],
      ['24 +- 2', 'de', 22, 26],
      ['200 ± 10 %', 'de', 180, 220],
      ['20..28', 'de', 20, 28],
      ['1.234,5', 'de', 1234.5, 1234.5],
      ['1,234.5', 'en', 1234.5, 1234.5],
      ['1.234', 'en', 1.234, 1.234],
      ['1.234', 'de', 1234, 1234],
      ['-3..−1', 'de', -3, -1],
    ] as const)
      expect(only(`## F\n\n= ${line}\n`, lang), line).toMatchObject({ kind: 'number', accepted: [{ low, high, weight: 1000 }] });
    for (const line of ['24/7', '10:00 Uhr', '+49 89 12345', '4 h', '2026-11-22'])
      expect(only(`## F\n\n= ${line}\n`)).toMatchObject({ kind: 'text' });
  });

  it('options that lead on are a scene, and the steps are no questions of their own', () => {
    const quiz = read(`## Am Schalter <a id="counter"></a>
<!-- points: 3 -->

Eine Kundin ist laut.

- [x] (2) [Ich höre zu.](#listen)
  > Gut. Siehe [anderes](#other).
- [ ] Ich gehe. <!-- critical -->

## Sie wird ruhig <a id="listen"></a>

Was nun? [Regel](../policies/a.md#y)

- [x] Ich frage nach.
- [ ] [Ich warte.](#end)

## Ende <a id="end"></a>

Sie geht.

## Andere Frage <a id="other"></a>

- [x] Ja
- [ ] Nein
`);
    expect(quiz.questions.map(({ id, kind }) => [id, kind])).toEqual([
      ['counter', 'scenario'],
      ['other', 'single'],
    ]);
    expect(quiz.questions[0]).toMatchObject({
      points: 3000,
      critical: false,
      bindings: [{ anchor: 'y' }],
      steps: [
        {
          id: 'counter',
          options: [
            { id: 'a', text: 'Ich höre zu.', weight: 2000, next: 'listen', critical: false },
            { id: 'b', text: 'Ich gehe.', weight: 0, next: null, critical: true },
          ],
        },
        {
          id: 'listen',
          options: [
            { weight: 1000, next: null },
            { weight: 0, next: 'end' },
          ],
        },
        { id: 'end', prompt: 'Sie geht.', options: [] },
      ],
    });
  });

  it('judgements have weights, or stand in order', () => {
    const options = '\n- [ ] (0) Eins\n- [x] (1) Zwei\n- [ ] (0,5) Drei\n';
    expect(only(`## F\n<!-- judgement: best+worst, key: comms-lead + support-lead -->\n${options}`)).toMatchObject({
      kind: 'judgement',
      ask: 'best+worst',
      raters: ['comms-lead', 'support-lead'],
      options: [
        { id: 'a', text: 'Eins', weight: 0 },
        { id: 'b', text: 'Zwei', weight: 1000 },
        { id: 'c', text: 'Drei', weight: 500 },
      ],
    });
    const ranked = only(`## F\n<!-- judgement: rank -->\n${options}`);
    expect(ranked.kind === 'judgement' && ranked.options.map(({ id }) => id)).toEqual(['b', 'c', 'a']);
    const listed = only('## F\n<!-- judgement: rank -->\n\n1. Eins\n2. Zwei\n3. Drei\n');
    expect(listed.kind === 'judgement' && listed.options.map(({ id, weight }) => [id, weight])).toEqual([
      ['a', 1000],
      ['b', 500],
      ['c', 0],
    ]);
  });

  it('a statement is its whole text', () => {
    expect(only('## F\n<!-- statement, points: 3 -->\n\nIch habe gelesen:\n\n- [Regel](../policies/a.md#x)\n\n> Fragen?\n')).toMatchObject({
      kind: 'statement',
      points: 0,
      prompt: 'Ich habe gelesen:\n\n- Regel',
      explanation: 'Fragen?',
    });
  });

  it('a weight before an option belongs to it, a number in a text does not', () => {
    expect(only('## F\n\n- [x] (0.75) Eins\n- [x] (0.25) Zwei\n- [ ] (-0.5) Drei\n- [ ] Vier\n')).toMatchObject({
      options: [
        { text: 'Eins', weight: 750 },
        { text: 'Zwei', weight: 250 },
        { text: 'Drei', weight: -500 },
        { text: 'Vier', weight: null },
      ],
    });
    expect(only('## F\n\n- [x] (1) Zuerst\n- [ ] (2) Danach\n')).toMatchObject({
      options: [{ text: '(1) Zuerst', weight: null }, { text: '(2) Danach' }],
    });
  });

  it('what stands before a list with boxes belongs to the text', () => {
    expect(only('## F\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n1. x\n2. y\n\n- [x] Ja\n- [ ] Nein\n')).toMatchObject({ kind: 'single' });
    expect(only('## F\n\n1. x\n2. y\n\n= Ja\n')).toMatchObject({ kind: 'text', prompt: '1. x\n2. y' });
  });

  it('pools say how many of their questions are drawn', () => {
    const two = '\n- [x] Ja\n- [ ] Nein\n';
    const quiz = read(`## A\n<!-- pool: evening, pick: 1 -->\n${two}\n## B\n<!-- pool: evening -->\n${two}\n## C\n${two}`);
    expect(quiz.pools).toEqual([{ id: 'evening', pick: 1 }]);
    expect(quiz.questions.map(({ pool }) => pool)).toEqual(['evening', 'evening', null]);
  });
});

describe('numbers as people write them', () => {
  it.each([
    ['1.234,5', 'de', 1234.5],
    ['1.234.567', 'de', 1_234_567],
    ['2,5', 'de', 2.5],
    ['2.5', 'de', 2.5],
    ['2,5', 'en', 2.5],
    ['12,345', 'en', 12_345],
    ['12,345', 'de', 12.345],
    [' +7 ', 'de', 7],
    ['−7', 'en', -7],
    ['1 234', 'de', 1234],
    [',5', 'de', 0.5],
    ['1.2.3', 'de', null],
    ['1e3', 'en', null],
    ['0x10', 'en', null],
    ['vier', 'de', null],
    ['', 'de', null],
    ['9'.repeat(500), 'en', null],
  ])('%s in %s is %s', (text, language, number) => {
    expect(parseNumber(text, language)).toBe(number);
  });

  it('are read as they are written', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), fc.constantFrom('de', 'en'), (thousandths, language) => {
        const number = thousandths / 1000;
        expect(parseNumber(writeNumber(number, language), language)).toBeCloseTo(number, 6);
      }),
    );
  });
});
