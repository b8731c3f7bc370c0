import type { Language, Localised } from '../language.js';
import { csvDelimiters, csvText } from '../spreadsheet/csv-text.js';
import { columnLetters, type SheetDraft } from '../spreadsheet/workbook.js';
import { choiceWords } from './choice-words.data.js';
import { offeredPlatforms, type TemplateColumn, templateColumns } from './plan-template.data.js';
import { type Column, columns } from './table-columns.js';

const words = {
  list: { de: 'Kanäle', en: 'Channels' },
  guide: { de: 'Anleitung', en: 'How to fill in' },
  lists: { de: 'Auswahl', en: 'Choices' },
  title: { de: 'So füllen Sie die Liste aus', en: 'How to fill in the list' },
  rows: {
    de: 'Eine Zeile je Kanal: Telefon, E-Mail und jedes Konto. Fünf Spalten genügen für den Anfang, die übrigen machen die Prüfung genauer.',
    en: 'One row for each channel: phone, e-mail and every account. Five columns are enough for a start, the others make the audit more exact.',
  },
  blank: {
    de: 'Leer heißt „nicht angegeben“ und wird zur Frage. „keine“ heißt: gibt es nicht. „entfällt: Grund“ heißt: trifft hier nicht zu.',
    en: 'Blank means “not stated” and becomes a question. “none” means: there is none. “n/a: reason” means: does not apply here.',
  },
  own: {
    de: 'Eigene Spalten dürfen Sie anfügen; sie bleiben stehen und werden nicht geprüft.',
    en: 'You may add columns of your own; they stay and are not checked.',
  },
  check: {
    de: 'Prüfen Sie die Liste mit: unisono audit DATEI. Offene Fragen beantworten Sie mit: unisono audit DATEI --ask',
    en: 'Check the list with: unisono audit FILE. Answer open questions with: unisono audit FILE --ask',
  },
  column: { de: 'Spalte', en: 'Column' },
  what: { de: 'Was hineingehört', en: 'What belongs there' },
  example: { de: 'Beispiel', en: 'Example' },
  offered: { de: 'Zur Auswahl', en: 'On offer' },
  yes: { de: 'ja', en: 'yes' },
  no: { de: 'nein', en: 'no' },
} as const satisfies Record<string, Localised>;

/** The heading of a column in a list of our own. */
export function headingOf({ names: [english = '', german = english] }: Column, language: Language): string {
  return (language === 'de' ? german : english).replace(/^./u, (first) => first.toUpperCase());
}

/** An empty channel list as a workbook: the list with drop-downs and notes, how to fill it in, and the values on offer. */
export function planTemplate(language: Language): readonly SheetDraft[] {
  const listed = templateColumns.map((template) => ({ template, column: columnOf(template), offered: offeredFor(template, language) }));
  const offering = listed.filter(({ offered }) => offered.length > 0);
  const lists = words.lists[language];
  const longest = Math.max(...offering.map(({ offered }) => offered.length));
  const source = (column: (typeof listed)[number]): string | null => {
    const index = offering.indexOf(column);
    const letters = columnLetters(index);
    return index === -1 ? null : `${lists}!$${letters}$1:$${letters}$${column.offered.length}`;
  };
  return [
    {
      name: words.list[language],
      headed: true,
      rows: [listed.map(({ column }) => headingOf(column, language))],
      widths: templateColumns.map(({ width }) => width),
      notes: templateColumns.map(({ note, example }) => noteOf({ note, example }, language)),
      choices: listed.map((entry, index) => ({
        column: index,
        title: headingOf(entry.column, language),
        note: entry.template.note[language],
        source: source(entry),
      })),
    },
    {
      name: words.guide[language],
      headed: false,
      rows: [
        [words.title[language]],
        [words.rows[language]],
        [words.blank[language]],
        [words.own[language]],
        [words.check[language]],
        [],
        [words.column[language], words.what[language], words.example[language], words.offered[language]],
        ...listed.map(({ template, column, offered }) => [
          headingOf(column, language),
          template.note[language],
          template.example[language],
          offered.join(', '),
        ]),
      ],
      widths: [24, 70, 36, 60],
    },
    {
      name: lists,
      hidden: true,
      headed: false,
      rows: Array.from({ length: longest }, (_, row) => offering.map(({ offered }) => offered[row] ?? '')),
      widths: [],
    },
  ];
}

/** An empty channel list as separated values: the headings alone. */
export function planTemplateCsv(language: Language): string {
  return csvText([templateColumns.map((template) => headingOf(columnOf(template), language))], csvDelimiters[language]);
}

function columnOf({ field }: TemplateColumn): Column {
  const column = columns.find(({ path }) => path.join('.') === field);
  if (column === undefined) throw new Error(`no column for ${field}`);
  return column;
}

function offeredFor(template: TemplateColumn, language: Language): readonly string[] {
  const { field } = template;
  if (field === 'platform') return offeredPlatforms.map((name) => name[language]);
  if (columnOf(template).kind === 'boolean') return [words.yes[language], words.no[language]];
  return Object.values(choiceWords[`channel.${field}`] ?? {}).map((word) => word[language]);
}

function noteOf({ note, example }: Pick<TemplateColumn, 'note' | 'example'>, language: Language): string {
  return example[language] === '' ? note[language] : `${note[language]}\n${words.example[language]}: ${example[language]}`;
}
