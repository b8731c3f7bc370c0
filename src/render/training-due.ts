import type { Language } from '../core/language.js';
import { csvDelimiters, csvText } from '../core/spreadsheet/csv-text.js';
import type { Due } from '../core/training/due.js';
import { trainingWords } from '../i18n/training.js';
import { speak } from '../i18n/words.js';
import { safeJson, safeLine } from './safe-text.js';
import { wrapText } from './text-layout.js';
import { spelled } from './training.js';

export interface ShownDue extends Due {
  readonly title: string;
  readonly questions: number;
  readonly minutes: number;
}

export interface ShownList {
  readonly day: string;
  readonly lines: readonly {
    readonly code: string;
    readonly unit: string | null;
    readonly quiz: string;
    readonly title: string;
    readonly state: 'due' | 'renew';
  }[];
}

/** What one person has to do, for this person. */
export function ownDueHuman({ dues, language, width }: { dues: readonly ShownDue[]; language: Language; width: number }): string {
  const word = speak(trainingWords, language);
  const lines = dues.map(({ state, until, title, questions, minutes }) => {
    const data = { title: safeLine(title), questions, minutes, ...(until === null ? {} : { until }) };
    if (state === 'current') return word(until === null ? 'due-current' : 'due-current-until', data);
    return word(`due-${state}`, data);
  });
  const first = dues.find(({ state }) => state !== 'current');
  const last = first === undefined ? word('due-none') : word('due-start', { quiz: safeLine(first.standard.quiz) });
  return `${[...lines, '', last].map((text) => wrapText({ text, width, hang: 2 })).join('\n')}\n`;
}

/** The same as one JSON value. */
export function ownDueJson({ dues, day }: { dues: readonly ShownDue[]; day: string }): string {
  return safeJson({
    schemaVersion: 1,
    day,
    due: dues.map(({ standard: { quiz, policy, version }, state, until, open, title, questions, minutes }) => ({
      quiz,
      title,
      policy,
      version,
      state,
      until,
      openSections: open,
      questions,
      minutes,
    })),
  });
}

/** One line for each quiz, for a spreadsheet. */
export function ownDueCsv({ dues, language }: { dues: readonly ShownDue[]; language: Language }): string {
  const rows = dues.map(({ standard: { quiz }, title, state, until, questions, minutes }) => [
    safeLine(quiz),
    safeLine(title),
    state,
    until ?? '',
    String(questions),
    String(minutes),
  ]);
  return csvText([['quiz', 'title', 'state', 'until', 'questions', 'minutes'], ...rows], csvDelimiters[language]);
}

/** The codes of those who are due, in the form asked for. */
export function dueListText({ list, form, language }: { list: ShownList; form: 'human' | 'json' | 'csv'; language: Language }): string {
  const word = speak(trainingWords, language);
  if (form === 'json') return safeJson({ schemaVersion: 1, day: list.day, due: list.lines });
  if (form === 'csv')
    return csvText(
      [
        ['code', 'unit', 'quiz', 'state'],
        ...list.lines.map(({ code, unit, quiz, state }) => [code, safeLine(unit ?? ''), safeLine(quiz), state]),
      ],
      csvDelimiters[language],
    );
  if (list.lines.length === 0) return `${word('list-none')}\n`;
  return `${list.lines
    .map(({ code, unit, title, state }) =>
      [spelled(code), safeLine(unit ?? ''), safeLine(title), word(`list-${state}`)].filter((part) => part !== '').join('  '),
    )
    .join('\n')}\n`;
}

/** Days on which something falls due as a calendar (RFC 5545), with reminders seven days and one day before; what is due already stands on the day asked. */
export function dueCalendar({ dues, day, language }: { dues: readonly ShownDue[]; day: string; language: Language }): string {
  const word = speak(trainingWords, language);
  const events = dues.flatMap(({ standard: { quiz }, state, until, title, minutes }) => {
    const on = state === 'never' || state === 'changed' || state === 'expired' ? day : until;
    if (on === null) return [];
    const summary = word('event-due', { title: safeLine(title) });
    return [
      'BEGIN:VEVENT',
      `UID:${escaped(quiz)}-${on}@unisono`,
      `DTSTAMP:${day.replaceAll('-', '')}T000000Z`,
      `DTSTART;VALUE=DATE:${on.replaceAll('-', '')}`,
      `SUMMARY:${escaped(summary)}`,
      `DESCRIPTION:${escaped(word('event-what', { minutes, quiz: safeLine(quiz) }))}`,
      'TRANSP:TRANSPARENT',
      ...['P7D', 'P1D'].flatMap((before) => [
        'BEGIN:VALARM',
        'ACTION:DISPLAY',
        `DESCRIPTION:${escaped(summary)}`,
        `TRIGGER:-${before}`,
        'END:VALARM',
      ]),
      'END:VEVENT',
    ];
  });
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//unisono//training//EN', ...events, 'END:VCALENDAR'];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}

/** Text as RFC 5545 section 3.3.11 wants it. */
function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n');
}

/** No line of more than 75 bytes (RFC 5545 section 3.1), and no character cut in two. */
function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  let bytes = 0;
  for (const character of line) {
    const size = new TextEncoder().encode(character).length;
    if (bytes + size > 74) {
      parts.push(part);
      part = '';
      bytes = 0;
    }
    part += character;
    bytes += size;
  }
  return [...parts, part].join('\r\n ');
}
