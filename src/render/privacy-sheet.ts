import type { Language } from '../core/language.js';
import { neverInRecords, neverStored, storedFields } from '../core/training/privacy-sheet.js';
import { trainingWords } from '../i18n/training.js';
import { speak } from '../i18n/words.js';
import { escapeMarkdown } from './safe-text.js';

export interface PrivacyFacts {
  readonly company: string;
  readonly version: string;
  readonly where: string;
  readonly smallestGroup: number;
  /** As written in the settings, or null for the default. */
  readonly keep: string;
  readonly dueList: boolean;
  /** From how many attempts on marks of questions are told; null when they are not counted. */
  readonly counted: number | null;
}

/** The data sheet for works council and data protection officer, as Markdown: every stored field, why, for how long, and what is never stored. */
export function privacySheet({ facts, language }: { facts: PrivacyFacts; language: Language }): string {
  const word = speak(trainingWords, language);
  const table = (store: (typeof storedFields)[number]['store']): readonly string[] => [
    `## ${word(`sheet-${store}`)}`,
    '',
    `| ${word('sheet-field')} | ${word('sheet-what')} | ${word('sheet-why')} |`,
    '|---|---|---|',
    ...storedFields
      .filter((field) => field.store === store)
      .map(({ field, what, why }) => `| ${field} | ${what[language]} | ${why[language]} |`),
    '',
  ];
  return [
    `# ${word('sheet-title')}`,
    '',
    word('sheet-for', { version: facts.version, company: escapeMarkdown(facts.company) }),
    '',
    ...table('record'),
    facts.counted === null ? neverStored[language] : neverInRecords[language],
    '',
    ...table('person'),
    ...table('told'),
    ...(facts.counted === null ? [] : [...table('mark'), word('sheet-mark-limit', { k: facts.counted }), '']),
    ...table('learner'),
    word('sheet-shared'),
    '',
    word('sheet-file'),
    '',
    `## ${word('sheet-settings')}`,
    '',
    `- ${word('sheet-k', { k: facts.smallestGroup })}`,
    `- ${word('sheet-keep', { keep: escapeMarkdown(facts.keep) })}`,
    `- ${word(facts.dueList ? 'sheet-list-on' : 'sheet-list-off')}`,
    `- ${facts.counted === null ? word('sheet-marks-off') : word('sheet-marks-on', { k: facts.counted })}`,
    `- ${word('sheet-where', { where: escapeMarkdown(facts.where) })}`,
    '',
    `## ${word('sheet-rights')}`,
    '',
    word('sheet-commands'),
    ...(facts.counted === null ? [] : [word('sheet-marks-rights')]),
    '',
    `## ${word('sheet-limits')}`,
    '',
    word('sheet-limit'),
    '',
  ].join('\n');
}
