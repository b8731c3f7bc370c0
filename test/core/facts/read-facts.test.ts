import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFacts } from '../../../src/core/facts/read-facts.js';

const read = (text: string) => readFacts({ file: 'facts.yaml', text });

const text = `schema: 1
return-window: { value: 14 d, owner: legal, mentions: { en: [return, send back], de: [Rückgabe] }, valid-until: 2026-12-31, note: Terms }
hotline:
  by-country:
    DE: 089 1234560
    GB: 02079460018
  owner: support-lead
claim: { by-language: { de: Gut beraten, en: Well advised }, owner: comms-lead }
count: { value: 14, owner: legal }
`;

describe('readFacts', () => {
  it('reads values with type, scope and exact place', () => {
    const { file, facts } = read(text);
    expect(file.problems).toEqual([]);
    expect([...facts.keys()]).toEqual(['return-window', 'hotline', 'claim', 'count']);
    expect(facts.get('return-window')).toMatchObject({
      owner: 'legal',
      validUntil: '2026-12-31',
      mentions: { en: ['return', 'send back'], de: ['Rückgabe'] },
      values: [{ text: '14 d', country: null, language: null, typed: { type: 'duration', duration: { amount: 14, unit: 'd' } } }],
    });
    expect(facts.get('hotline')?.values).toMatchObject([
      { country: 'DE', typed: { type: 'phone', digits: '+49891234560' } },
      // An unquoted number keeps its zero.
      { country: 'GB', text: '02079460018', typed: { type: 'phone', digits: '+442079460018' } },
    ]);
    expect(facts.get('claim')?.values.map(({ language }) => language)).toEqual(['de', 'en']);
    expect(facts.get('count')?.values).toMatchObject([{ typed: { type: 'text', text: '14' } }]);
    for (const { values } of facts.values())
      for (const { at, text: written } of values) expect(text.slice(at.span.start, at.span.end)).toBe(written);
  });

  it.each<[string, string[]]>([
    ['', ['empty-file']],
    ['- a', ['wrong-root']],
    ['schema: 2', ['not-allowed-near']],
    ['schema: 1\nx: { owner: a }', ['value-missing']],
    ['schema: 1\nx: { value: 1 d, by-country: { DE: 2 d }, owner: a }', ['value-twice']],
    ['schema: 1\nx: { value: 1 d }', ['missing-key']],
    ['schema: 1\nx: { value: 1 d, ownr: a }', ['missing-key', 'unknown-key-near']],
    ['schema: 1\nx: 14 d', ['wrong-type']],
    ['schema: 1\nReturn_Window: { value: 1 d, owner: a }', ['not-an-id']],
    ['schema: 1\nx: { by-country: { Germany: 1 d }, owner: a }', ['not-a-country']],
    ['schema: 1\nx: { value: 1 d, owner: a, valid-until: 2026-02-30 }', ['not-a-day']],
    ['schema: 1\n__proto__: { value: 1 d, owner: a }\nconstructor: { value: 2 d, owner: a }', ['not-an-id']],
  ])('says what is wrong with %j', (source, messages) => {
    const { problems } = read(source).file;
    expect(problems.map(({ message }) => message).sort()).toEqual(messages);
    for (const { at } of problems) expect(at.span.end).toBeLessThanOrEqual(source.length);
  });

  it('keeps what is usable of a file with faults', () => {
    expect(read('schema: 1\nx: { value: 14 d, ownr: a }\ny: 3').facts.get('x')?.values).toHaveLength(1);
  });

  it('survives any text', () => {
    const piece = fc.constantFrom(
      'schema: 1\n',
      'x:',
      ' { ',
      '}',
      'value: ',
      '14 d',
      'by-country: ',
      'DE: ',
      'owner: a',
      ', ',
      '\n',
      '  ',
      '[',
      ']',
      '"',
      '&a ',
      '*a',
      '- ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
        const source = pieces.join('');
        const { file, facts } = read(source);
        for (const { at } of file.problems) expect(at.span.start).toBeLessThanOrEqual(source.length);
        for (const { values } of facts.values()) for (const { at } of values) expect(at.span.end).toBeLessThanOrEqual(source.length);
      }),
    );
  });
});
