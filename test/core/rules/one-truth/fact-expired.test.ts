import { describe, expect, it } from 'vitest';
import { rule } from '../../../../src/core/rules/one-truth/fact-expired.js';
import { findingsOf } from '../../../support/read-handbook.js';
import { documentOf } from './documents.js';

const found = (facts: string, day = '2026-11-22') =>
  findingsOf({
    files: {
      'facts.yaml': `schema: 1\n${facts}\n`,
      'answers/a.md': documentOf({
        lang: 'de',
        type: 'answer',
        body: 'Bis [14 Tage](../facts.yaml#window), ja [14 Tage](../facts.yaml#window).',
      }),
    },
    rules: [rule],
    day,
  });

describe('fact-expired', () => {
  it('warns at the fact and names each use, from the day after', () => {
    const facts = 'window: { value: 14 d, owner: legal, valid-until: 2026-11-21 }';
    const [finding, ...others] = found(facts);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ severity: 'warning', data: { id: 'window', day: '2026-11-21', count: 1 } });
    expect(finding?.place.file).toBe('facts.yaml');
    expect(finding?.related.map(({ file }) => file)).toEqual(['answers/a.md', 'answers/a.md']);
    expect(found(facts, '2026-11-21')).toEqual([]);
  });

  it('says nothing where no day is given or the day does not exist', () => {
    expect(found('window: { value: 14 d, owner: legal }')).toEqual([]);
    expect(found('window: { value: 14 d, owner: legal, valid-until: 2025-02-30 }')).toEqual([]);
  });
});
