import * as fc from 'fast-check';
import type { TrainingRecord } from '../../src/core/quiz/record.js';

const hex = fc.stringMatching(/^[0-9a-f]{64}$/);

/** A record that differs from every other with another number. */
export function sampleRecord(number = 0): TrainingRecord {
  return {
    schema: 1,
    person: `person${number}`,
    policy: 'social-media-rules',
    version: '1.2.0',
    language: 'de',
    sections: [
      { target: 'social-media-rules', section: 'complaint-seen', text: `n1:${'a'.repeat(64)}`, obligations: `o1:${'b'.repeat(64)}` },
      { target: 'unisono:respect', section: 'admit-mistakes', text: `n1:${'c'.repeat(64)}`, obligations: `o1:${'d'.repeat(64)}` },
    ],
    quiz: { id: 'staff-basics', digest: `q1:${'e'.repeat(64)}` },
    result: 'passed',
    day: '2026-11-22',
    tool: '0.1.0',
  };
}

/** Any record that the schema allows. */
export const anyRecord: fc.Arbitrary<TrainingRecord> = fc.record({
  schema: fc.constant(1 as const),
  person: fc.stringMatching(/^[a-z0-9]{4,40}$/),
  policy: fc.stringMatching(/^[a-z0-9]{1,10}(-[a-z0-9]{1,10}){0,3}$/),
  version: fc.tuple(fc.nat(), fc.nat(), fc.nat()).map((parts) => parts.join('.')),
  language: fc.stringMatching(/^[a-z]{2}$/),
  sections: fc.array(
    fc.record({
      target: fc.string({ minLength: 1, unit: 'grapheme' }),
      section: fc.string({ minLength: 1 }),
      text: hex.map((digits) => `n1:${digits}`),
      obligations: hex.map((digits) => `o1:${digits}`),
    }),
    { maxLength: 5 },
  ),
  quiz: fc.record({ id: fc.constant('basics'), digest: hex.map((digits) => `q1:${digits}`) }),
  result: fc.constantFrom('passed' as const, 'accepted' as const),
  day: fc
    .date({ min: new Date('2020-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
  tool: fc.constant('0.1.0'),
});
