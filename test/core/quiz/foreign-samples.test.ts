import { describe, expect, it } from 'vitest';
import { readGift } from '../../../src/core/quiz/formats/gift-read.js';
import { readMoodle } from '../../../src/core/quiz/formats/moodle-read.js';
import { giftSamples, hostileXml, moodleSamples } from './foreign-samples.js';

const lineOf = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

describe('GIFT of other programs', () => {
  it.each(giftSamples)('$name: each question is read, or named with its line', ({ text, questions, faults }) => {
    const read = readGift({ source: { file: 'a.gift', text }, language: 'de' });
    expect(read.questions.map(({ kind }) => kind)).toEqual(questions);
    expect(read.faults.map(({ kind, offset }) => `${kind} ${lineOf(text, offset)}`)).toEqual(faults);
  });

  it('a brace that is never closed does not swallow what follows, nor its id', () => {
    const text = '// [id:one]\n::A::Which? {=a ~b\n\n// not this\n~c\n\n// [id:two]\n::B::So? {T}\n';
    const { questions, faults } = readGift({ source: { file: 'a.gift', text }, language: 'en' });
    expect(questions.map(({ id }) => id)).toEqual(['two']);
    expect(faults.map(({ kind, offset }) => `${kind} ${lineOf(text, offset)}`)).toEqual(['broken 2']);
    // A blank line among answers is no end.
    const whole = readGift({ source: { file: 'a.gift', text: '::A::Which? {\n=a\n\n~b\n}\n' }, language: 'en' });
    expect(whole.questions.map(({ kind }) => kind)).toEqual(['single']);
  });
});

describe('Moodle XML of other programs', () => {
  it.each(moodleSamples)('$name: each question is read, or named', ({ text, questions, faults }) => {
    const read = readMoodle({ source: { file: 'a.xml', text }, language: 'de' });
    expect(read.questions.map(({ kind }) => kind)).toEqual(questions);
    expect(read.faults.map(({ what }) => what.en)).toEqual(faults);
  });

  // Entities that unfold each other would run into the timeout.
  it.each(hostileXml)('%s: nothing is read and nothing is opened', (_, text) => {
    const { questions } = readMoodle({ source: { file: 'a.xml', text }, language: 'de' });
    expect(questions).toEqual([]);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});
