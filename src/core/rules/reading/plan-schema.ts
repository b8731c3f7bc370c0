import { defineRule, reportProblems } from '../rule.js';
import { schemaMessages } from './schema-messages.js';

export const rule = defineRule({
  id: 'plan-schema',
  group: 'reading',
  scope: 'file',
  severity: 'error',
  since: '0.1.0',
  guideline: 'strategy#readable',
  title: { de: 'Kanalplan falsch aufgeschrieben', en: 'Channel plan written down wrongly' },
  firm: true,
  messages: {
    ...schemaMessages,
    'not-hours': {
      de: 'Bei „{key}“ steht „{found}“; erwartet werden Zeiten wie „Mo-Fr 08:00-18:00; Sa 09:00-12:00“ oder „24/7“. Schreiben Sie Tage und Uhrzeiten so.',
      en: '“{key}” says “{found}”; hours such as “Mo-Fr 08:00-18:00; Sa 09:00-12:00” or “24/7” are expected. Write days and times that way.',
    },
    'not-a-volume': {
      de: 'Bei „{key}“ steht „{found}“; erwartet wird eine Zahl, auch geschätzt wie „~20“ oder „10..50“. Schreiben Sie die Zahl so.',
      en: '“{key}” says “{found}”; a number is expected, an estimate such as “~20” or “10..50” will do. Write the number that way.',
    },
    'not-a-share': {
      de: 'Bei „{key}“ steht „{found}“; erwartet wird ein Anteil von höchstens 60 Prozent, etwa „30 %“ oder 0.3. Schreiben Sie den Anteil so.',
      en: '“{key}” says “{found}”; a share of at most 60 percent is expected, such as “30 %” or 0.3. Write the share that way.',
    },
    'not-holidays': {
      de: 'Bei „{key}“ steht „{found}“; erwartet wird „observed“ (an Feiertagen ist niemand da), „ignored“ (sie gelten nicht) oder ein freier Tag wie 2026-12-24. Schreiben Sie eines davon.',
      en: '“{key}” says “{found}”; “observed” (nobody is there on public holidays), “ignored” (they do not count) or a free day such as 2026-12-24 is expected. Write one of these.',
    },
    'reason-missing': {
      de: 'Bei „{key}“ steht „entfällt“ ohne Grund; erwartet wird „entfällt: Grund“. Schreiben Sie den Grund dazu, sonst gilt die Angabe als fehlend.',
      en: '“{key}” says “n/a” without a reason; “n/a: reason” is expected. Add the reason; otherwise the entry counts as missing.',
    },
    'too-many': {
      de: 'Die Liste hat mehr als {limit} Einträge; ab hier wird nichts mehr gelesen. Teilen Sie den Plan auf.',
      en: 'The list has more than {limit} entries; nothing is read from here on. Split the plan.',
    },
    'company-twice': {
      de: 'Der Kanalplan beschreibt die Firma; im Handbuch gilt nur „company“ in unisono.yaml. Löschen Sie die Angaben hier.',
      en: 'The channel plan describes the company; in a handbook only “company” in unisono.yaml counts. Delete the entries here.',
    },
  },
  check: reportProblems('plan-schema'),
});
