import { describe, expect, it } from 'vitest';
import { rule } from '../../../../src/core/rules/one-truth/fact-modality.js';
import { findingsOf } from '../../../support/read-handbook.js';
import { documentOf } from './documents.js';

const count = (lang: string, one: string, other: string, topics: readonly [string, string] = ['goodwill', 'goodwill']): number =>
  findingsOf({
    files: {
      'answers/a.md': documentOf({ lang, type: 'answer', body: `## A\n\n<!-- topic: ${topics[0]} -->\n\n${one}` }),
      'answers/b.md': documentOf({ lang, type: 'answer', body: `## B\n\n<!-- topic: ${topics[1]} -->\n\n${other}` }),
    },
    rules: [rule],
  }).length;

describe('fact-modality', () => {
  it.each([
    ['de', 'Der Kundendienst darf Kulanz zusagen.', 'Niemand darf Kulanz zusagen.'],
    ['de', 'Sie dürfen Kulanz zusagen.', 'Kulanz zusagen ist verboten.'],
    ['en', 'Support may promise goodwill.', 'Never promise goodwill.'],
    ['en', 'You may promise goodwill.', 'You must not promise goodwill.'],
  ])('in %s finds: %s / %s', (lang, one, other) => {
    expect(count(lang, one, other)).toBe(1);
    expect(count(lang, other, one)).toBe(1);
    expect(count(lang, one, other, ['goodwill', 'refunds'])).toBe(0);
  });

  it.each([
    ['de', 'Der Kundendienst darf Kulanz zusagen.', 'Praktikanten dürfen Kulanz nicht zusagen.'],
    ['de', 'Sie dürfen Kulanz zusagen.', 'Sie dürfen Kulanz nicht ohne Freigabe zusagen.'],
    ['de', 'Sie dürfen Kulanz zusagen.', '> Niemand darf Kulanz zusagen.'],
    ['de', 'Sie dürfen Kulanz zusagen.', 'Sie dürfen keine Fotos zeigen.'],
    ['en', 'You may promise goodwill.', 'Only the lead may promise goodwill.'],
    ['en', 'You may promise goodwill.', 'You may promise goodwill.'],
    ['fr', 'You may promise goodwill.', 'Never promise goodwill.'],
  ])('in %s lets pass: %s / %s', (lang, one, other) => {
    expect(count(lang, one, other)).toBe(0);
  });

  it('keeps apart what documents for different readers say, and a ban for one group from a permission for all', () => {
    const text = (circle: string, body: string): string =>
      documentOf({ lang: 'en', type: 'rules', body: `## A\n\n<!-- topic: goodwill -->\n\n${body}` }).replace(
        'type: rules',
        `type: rules\nfor: ${circle}`,
      );
    const found = (one: string, other: string): number =>
      findingsOf({
        files: { 'policies/a.md': text(one, 'You may promise goodwill.'), 'policies/b.md': text(other, 'Never promise goodwill.') },
        rules: [rule],
      }).length;
    expect(found('posters', 'posters')).toBe(1);
    expect(found('posters', 'all-staff')).toBe(0);
    expect(count('en', 'You may promise goodwill.', 'Trainees must not promise goodwill.')).toBe(0);
  });

  it('compares declared sections only, and a subsection not with its parent’s comment', () => {
    const body = 'Support may promise goodwill.\n\n## B\n\nNever promise goodwill.';
    const text = documentOf({ lang: 'en', type: 'answer', body: `## A\n\n<!-- topic: goodwill -->\n\n${body}` });
    expect(findingsOf({ files: { 'answers/a.md': text }, rules: [rule] })).toEqual([]);
  });

  it('names the first place that contradicts, whichever of the two says more', () => {
    const one = '- You may promise goodwill on the phone and by letter.\n- You may promise goodwill.\n- You may promise goodwill.';
    const found = (other: string) =>
      findingsOf({
        files: {
          'answers/a.md': documentOf({ lang: 'en', body: `## A\n\n<!-- topic: goodwill -->\n\n${one}` }),
          'answers/b.md': documentOf({ lang: 'en', body: `## B\n\n<!-- topic: goodwill -->\n\n${other}` }),
        },
        rules: [rule],
      }).map(({ data }) => data.other);
    expect(found('Never promise goodwill.')).toEqual(['You may promise goodwill on the phone and by letter.']);
    expect(found('Never promise goodwill for damaged goods.')).toEqual(['You may promise goodwill.']);
  });

  // To hold every sentence against every other one, 400 million pairs, would run into the timeout.
  it('reads a long topic', () => {
    const name = (number: number): string => [...String(number).padStart(5, '0')].map((figure) => 'bcdfghjklm'[Number(figure)]).join('');
    const sentences = 10_000;
    const lines = Array.from(
      { length: sentences },
      (_, index) => `- You may promise refunds for ${name(2 * index)}.\n- Never promise refunds for ${name(2 * index + 1)}.`,
    );
    const files = { 'answers/a.md': documentOf({ lang: 'en', body: `## A\n\n<!-- topic: refunds -->\n\n${lines.join('\n')}` }) };
    expect(findingsOf({ files, rules: [rule] })).toEqual([]);
  });
});
