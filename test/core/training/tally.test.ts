import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proofKey, proofOf } from '../../../src/core/training/proof.js';
import { tally } from '../../../src/core/training/tally.js';
import { anyRecord, sampleRecord } from '../../support/records.js';

const passed = (person: string, section: string, day = '2026-11-22', version = '1.0.0') => ({
  ...sampleRecord(),
  person,
  version,
  day,
  sections: sampleRecord().sections.map((each) => ({ ...each, section })),
});

const cover = (record: ReturnType<typeof passed>, row: string) => [proofKey(proofOf(record)), row] as const;

describe('the proof of a record', () => {
  it('is the same for everybody who passed on the same texts, on whatever day', () => {
    const one = proofKey(proofOf(sampleRecord(1)));
    expect(proofKey(proofOf({ ...sampleRecord(2), day: '2025-01-01', tool: '9.9.9' }))).toBe(one);
    expect(proofKey(proofOf({ ...sampleRecord(1), sections: [...sampleRecord(1).sections].reverse() }))).toBe(one);
    expect(proofKey(proofOf({ ...sampleRecord(1), version: '1.2.1' }))).not.toBe(one);
  });

  it('never depends on the person', () => {
    fc.assert(
      fc.property(anyRecord, fc.stringMatching(/^[a-z0-9]{4,40}$/), (record, person) => {
        expect(proofKey(proofOf({ ...record, person }))).toBe(proofKey(proofOf(record)));
      }),
    );
  });
});

describe('counting who is current', () => {
  const first = passed('anna1', 'a');
  const second = passed('anna1', 'b');

  it('lays the records of a person over each other', () => {
    const covers = new Map([cover(first, '10'), cover(second, '01')]);
    const count = (records: readonly ReturnType<typeof passed>[]) =>
      tally({ records, people: [], request: { covers, since: null, audience: null, listed: false } }).units;
    expect(count([first])).toEqual([{ unit: null, passed: 1, current: 0 }]);
    expect(count([first, second])).toEqual([{ unit: null, passed: 1, current: 1 }]);
    expect(count([first, { ...second, person: 'bert1' }])).toEqual([{ unit: null, passed: 2, current: 0 }]);
  });

  it('leaves out what has expired, and other quizzes', () => {
    const covers = new Map([cover(first, '1')]);
    const request = { covers, since: '2026-11-23', audience: null, listed: false };
    expect(tally({ records: [first], people: [], request }).units).toEqual([{ unit: null, passed: 1, current: 0 }]);
    expect(tally({ records: [second], people: [], request }).units).toEqual([]);
  });

  it('counts by unit and by version', () => {
    const records = [passed('anna1', 'a'), passed('anna1', 'a', '2026-11-23', '1.1.0'), passed('bert1', 'a'), passed('carl1', 'a')];
    const covers = new Map(records.map((record) => cover(record, '1')));
    const people = [
      { code: 'anna1', unit: 'Sales', audience: null },
      { code: 'bert1', unit: 'Sales', audience: null },
      { code: 'dora1', unit: 'Press', audience: null },
    ];
    expect(tally({ records, people, request: { covers, since: null, audience: null, listed: false } })).toEqual({
      units: [
        { unit: 'Sales', passed: 2, current: 2 },
        { unit: null, passed: 1, current: 1 },
      ],
      versions: [
        { version: '1.0.0', people: 3 },
        { version: '1.1.0', people: 1 },
      ],
    });
  });

  it('counts only those whom a quiz is meant for', () => {
    const records = [passed('anna1', 'a'), passed('bert1', 'a'), passed('carl1', 'a')];
    const covers = new Map(records.map((record) => cover(record, '1')));
    const people = [
      { code: 'anna1', unit: 'Sales', audience: 'posters' },
      { code: 'bert1', unit: 'Sales', audience: null },
    ];
    const request = { covers, since: null, audience: 'posters', listed: false };
    expect(tally({ records, people, request }).units).toEqual([{ unit: 'Sales', passed: 1, current: 1 }]);
  });
});
