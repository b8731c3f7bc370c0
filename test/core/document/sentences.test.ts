import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentenceAround, sentencesOf } from '../../../src/core/document/sentences.js';

function split(text: string): string[] {
  return sentencesOf({ text, code: [] }).map(({ start, end }) => text.slice(start, end));
}

describe('sentencesOf', () => {
  it.each([
    [['Erster Satz.', 'Zweiter Satz!', 'Dritter?']],
    [['Wir prüfen z. B. Rechnungen, d. h. Beträge.', 'Danach folgt die Antwort.']],
    [['Siehe Nr. 5 und Abs. 2 Satz 1.', 'Mehr nicht.']],
    [['Die Frist endet am 22. November 2026.', 'Danach gilt sie nicht.']],
    [['Am 3. Tag melden wir uns.', 'Das genügt.']],
    [['Es waren 14.', 'Danach kam keiner.']],
    [['Das kostet 1.234,56 €.', 'Version 1.2.0 gilt.']],
    [['Er sagte: „Das geht nicht.“', 'Dann legte er auf.']],
    [['Use plain words, e.g. “refund”, i.e. no jargon.', 'Then send it.']],
    [['Write to Mr. Smith of Sample Ltd. by 5 p.m. on Friday.', 'He decides.']],
    [['Wait … then answer.', 'Really?', 'Yes.']],
    [['Kataloge, Preislisten usw. liegen bereit.', 'Bitte fragen.']],
    [['Visit example.com for more.', 'Thanks.']],
    [['The answer is no.', 'See no. 5 on p. 12.', 'In dieser Art.', 'Nach Art. 6 DSGVO.']],
    [['Das dauert 10 min.', 'Dann geht es weiter.']],
    [['Ohne Punkt am Ende']],
    [['Er ist angekommen.', 'Alles gut.']],
    [['Siehe approx. Something in Abschn. Vier.', 'Punkt.']],
    [['Das gilt für z.B.Anschluss usw. (auch).', 'Und weiter.']],
  ])('splits %j', (sentences) => {
    expect(split(sentences.join(' '))).toEqual(sentences);
  });

  it('does not split inside code', () => {
    const text = 'Call `a. B. C` first. Then stop.';
    expect(sentencesOf({ text, code: [{ start: 5, end: 14 }] })).toHaveLength(2);
  });

  it('covers every character that is not white space, in order and without overlap', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'Ä', ' ', '.', '!', '1', '“', 'z', 'B', '\n', '(') }), (text) => {
        const sentences = sentencesOf({ text, code: [] });
        let at = 0;
        for (const { start, end } of sentences) {
          expect(text.slice(at, start).trim()).toBe('');
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(text.slice(at).trim()).toBe('');
      }),
    );
  });
});

describe('sentenceAround', () => {
  const text = 'First one. Second one.';
  it.each([
    [0, 'First one.'],
    [9, 'First one.'],
    [10, 'First one.'],
    [11, 'Second one.'],
    [99, 'Second one.'],
  ])('finds the sentence at %i', (offset, expected) => {
    const span = sentenceAround({ text, code: [] }, offset);
    expect(text.slice(span?.start, span?.end)).toBe(expected);
  });

  it('finds none in an empty text', () => {
    expect(sentenceAround({ text: '  ', code: [] }, 0)).toBeNull();
  });
});
