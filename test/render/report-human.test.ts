import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { languages } from '../../src/core/language.js';
import { paints } from '../../src/render/paint.js';
import { reportHuman } from '../../src/render/report-human.js';
import { textWidth } from '../../src/render/text-width.js';
import { auditResultOf } from '../support/audit-result.js';

const plain = paints({ colour: false });
const launch = auditResultOf(readFileSync('examples/flawed/launch-2010/channels.yaml', 'utf8'));

describe.each(languages)('the report in a terminal, in %s', (language) => {
  const text = reportHuman({ result: launch, language, paint: plain, width: 80 });

  test('the first page, then the pictures, in this order', () => {
    const parts = {
      de: [
        'Musterbahn AG',
        'Entscheidungen',
        'Was aus den Kanälen wird',
        'ÄNDERN  facebook',
        'Die größten Risiken',
        'Offene Fragen',
        'Wer macht was',
        'Wann jemand da ist',
        'Arbeit und Zeit',
        'Wer an wen übergibt',
      ],
      en: [
        'Musterbahn AG',
        'Decisions asked',
        'What becomes of the channels',
        'CHANGE  facebook',
        'The largest risks',
        'Open questions',
        'Who does what',
        'When somebody is there',
        'Work and time',
        'Who hands over to whom',
      ],
    }[language];
    let from = 0;
    for (const part of parts) {
      const at = text.indexOf(part, from);
      expect(at, part).toBeGreaterThanOrEqual(from);
      from = at + part.length;
    }
  });

  test('fits 80 columns, and draws with plain characters only', () => {
    expect(text.split('\n').filter((line) => textWidth(line) > 80)).toEqual([]);
    expect(text).not.toMatch(/[\u2190-\u21ff\u2500-\u259f\u25a0-\u25ff]/);
  });
});

test('the load of a team as a bar, longer than its time where work exceeds it', () => {
  const result = auditResultOf(`schema: 1
company: { name: X, countries: [DE], languages: [en] }
teams: [{ id: care, name: Care, people: 1, hours-per-week: 40 }]
channels: [{ platform: phone, owner: care, per-week: "~300", minutes: 9 }]
`);
  const text = reportHuman({ result, language: 'en', paint: plain, width: 80 });
  expect(text).toContain('Care: 31–61 of 40 hours, 115 % (tight)');
  expect(text).toContain(`  ${'#'.repeat(40)}|######\n`);
});

test('what a plan says cannot steer the terminal', () => {
  const evil = '\\u001b[31m\\u202e';
  const result = auditResultOf(`schema: 1
company: { name: "${evil}", countries: [DE] }
topics: [{ id: t, name: "${evil}" }]
channels: [{ id: a, platform: phone, name: "${evil}", owner: "${evil}", topics: [t], hand-over: [{ to: a }] }]
`);
  const text = reportHuman({ result, language: 'en', paint: plain, width: 80 });
  expect(text).not.toMatch(/[\u001b\u202e]/);
  expect(text).toContain('\\u{202e}');
});
