import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { homePageOf, statementOf } from '../../../src/core/training/xapi.js';
import { anyRecord, sampleRecord } from '../../support/records.js';

/** An IRI with a scheme (xAPI-Data.md, 2.4.7 and appendix): nothing relative, no space. */
const iri = z.string().refine((text) => /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i.test(text) && URL.canParse(text));
const languageTag = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/);

const activity = z.strictObject({
  objectType: z.literal('Activity').optional(),
  id: iri,
  definition: z
    .strictObject({
      name: z.record(languageTag, z.string()).optional(),
      description: z.record(languageTag, z.string()).optional(),
      type: iri.optional(),
      moreInfo: iri.optional(),
      extensions: z.record(iri, z.unknown()).optional(),
    })
    .optional(),
});

/** The rules of xAPI 1.0.3, xAPI-Data.md 2.1 to 2.4, for statements about an agent and an activity. */
const statement = z.strictObject({
  // 2.4.1: a UUID of RFC 4122, in its standard form.
  id: z.string().regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/),
  // 2.4.2.3: exactly one inverse functional identifier.
  actor: z.strictObject({ objectType: z.literal('Agent'), account: z.strictObject({ homePage: iri, name: z.string().min(1) }) }),
  verb: z.strictObject({ id: iri, display: z.record(languageTag, z.string()) }),
  object: activity,
  result: z.strictObject({ success: z.boolean().optional(), completion: z.boolean().optional() }),
  context: z.strictObject({
    revision: z.string(),
    platform: z.string(),
    language: languageTag,
    contextActivities: z.strictObject({ grouping: z.array(activity) }),
    extensions: z.record(iri, z.unknown()),
  }),
  // 2.4.7 and 4.0: ISO 8601 with a time zone.
  timestamp: z.iso.datetime({ offset: true }),
});

const homePage = 'https://www.example.com/people';

describe('a record as an xAPI statement', () => {
  it('keeps the rules of the specification, whatever is in it', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const text = JSON.stringify(statementOf({ record, homePage }));
        expect(() => statement.parse(JSON.parse(text))).not.toThrow();
        // 2.2: no null but in extensions; and nothing that the record does not have.
        expect(text).not.toMatch(/:null|"score"|"duration"|"response"|"mbox|"name":"[^"]*@/);
      }),
    );
  });

  it('says who by a code, what by addresses of the company, and that it was passed', () => {
    expect(statementOf({ record: sampleRecord(1), homePage })).toEqual({
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      actor: { objectType: 'Agent', account: { homePage, name: 'person1' } },
      verb: { id: 'http://adlnet.gov/expapi/verbs/passed', display: { en: 'passed', de: 'bestanden' } },
      object: {
        objectType: 'Activity',
        id: `${homePage}/unisono/quiz/staff-basics`,
        definition: { type: 'http://adlnet.gov/expapi/activities/assessment' },
      },
      result: { completion: true, success: true },
      context: {
        language: 'de',
        revision: `q1:${'e'.repeat(64)}`,
        platform: 'unisono 0.1.0',
        contextActivities: { grouping: [{ objectType: 'Activity', id: `${homePage}/unisono/policy/social-media-rules/1.2.0` }] },
        extensions: { [`${homePage}/unisono/sections`]: sampleRecord(1).sections },
      },
      timestamp: '2026-11-22T12:00:00.000Z',
    });
    const accepted = statementOf({ record: { ...sampleRecord(1), result: 'accepted' }, homePage });
    expect(accepted.verb.id).toBe('http://activitystrea.ms/schema/1.0/accept');
    expect(accepted.result).toEqual({ completion: true });
  });

  it('has the same id at every export, and another for another record or page', () => {
    const id = (number: number, page = homePage): string => statementOf({ record: sampleRecord(number), homePage: page }).id;
    expect(id(1)).toBe(id(1));
    expect(new Set([id(1), id(2), id(1, 'https://example.org')]).size).toBe(3);
  });

  it.each([
    ['https://www.example.com', 'https://www.example.com'],
    ['https://www.example.com/', 'https://www.example.com'],
    ['http://intranet/people', 'http://intranet/people'],
    ['www.example.com', null],
    ['mailto:somebody@example.com', null],
    ['https://somebody:secret@example.com', null],
    ['https://example.com/?who=1', null],
    ['https://exa mple.com', null],
    ['javascript:alert(1)', null],
    ['', null],
  ])('takes %s as a page: %s', (text, expected) => {
    expect(homePageOf(text)).toBe(expected);
  });
});
