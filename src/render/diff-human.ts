import type { DiffResult } from '../core/diff-result.js';
import type { Language } from '../core/language.js';
import { diffWords } from '../i18n/diff.js';
import { speak } from '../i18n/words.js';
import { type ClosingPart, type DocumentPart, diffPage, type SectionPart } from './diff-page.js';
import type { Paint } from './paint.js';
import { type LinePair, type Piece, redline } from './redline.js';
import { wrapText } from './text-layout.js';
import { textWidth } from './text-width.js';

export interface DiffLook {
  readonly language: Language;
  readonly paint: Paint;
  readonly width: number;
  /** No columns: old and new below each other. */
  readonly plain: boolean;
}

/** From this width on old and new stand side by side. */
const sideBySide = 100;

/** More reasons or questions than these say little that the sections do not. */
const shownItems = 12;

/** The comparison for a terminal, section by section. Deleted words stand in `[-…-]`, new ones in `{+…+}`; colour only repeats that. */
export function diffHuman({ result, ...look }: { result: DiffResult } & DiffLook): string {
  const page = diffPage({ result, language: look.language });
  const word = speak(diffWords, look.language);
  if (page.documents.length === 0) return `${look.paint.green(wrapText({ text: page.summary, width: look.width }))}\n`;
  const head = `${look.paint.bold(wrapText({ text: page.title, width: look.width }))}\n${wrapText({ text: page.summary, width: look.width })}`;
  const closing = [
    { title: word('proposals'), parts: page.proposals },
    { title: word('impact'), parts: page.impact },
  ];
  return `${[head, ...page.documents.map((document) => documentText(document, look)), ...closing.map((part) => closingText(part, look))].join('\n\n')}\n`;
}

function documentText(document: DocumentPart, look: DiffLook): string {
  const { paint, width } = look;
  const head = [
    paint.bold(wrapText({ text: document.title, width })),
    paint.dim(wrapText({ text: document.name, width })),
    wrapText({ text: document.version, width }),
  ].join('\n');
  const tables = document.tables.map(({ title, rows }) =>
    [
      `  ${paint.bold(title)}`,
      ...rows.map(({ label, before, after }) => `${wrapText({ text: label, width, indent: 4 })}\n${pairText({ before, after }, look)}`),
    ].join('\n'),
  );
  return [head, ...tables, ...document.sections.map((section) => sectionText(section, look))].join('\n\n');
}

function sectionText(section: SectionPart, look: DiffLook): string {
  const { paint, width } = look;
  const id = section.id === '' ? '' : `#${section.id} `;
  const head = paint.bold(wrapText({ text: `${id}${section.title}`, width, indent: 2, hang: 2 }));
  if (section.kind === 'wording') return `${head}\n${wrapText({ text: `${section.what}; ${section.count}`, width, indent: 4 })}`;
  const parts = [
    `${head}\n${wrapText({ text: section.what, width, indent: 4 })}`,
    ...section.obligations.map((each) => `${wrapText({ text: each.label, width, indent: 4 })}\n${pairText(each, look)}`),
    ...section.others.map((pair) => pairText(pair, look)),
  ];
  return parts.join('\n');
}

const indent = 6;

/** Old and new with their marks: two columns where there is room, else below each other. */
function pairText({ before, after }: LinePair, look: DiffLook): string {
  const pieces = redline(before ?? '', after ?? '');
  const old = before === null ? null : markedText(pieces, 'removed');
  const now = after === null ? null : markedText(pieces, 'added');
  return look.width >= sideBySide && !look.plain && old !== null && now !== null
    ? columnsText({ old, now, look })
    : [
        ...(old === null ? [] : [lineText({ sign: '-', text: old, look })]),
        ...(now === null ? [] : [lineText({ sign: '+', text: now, look })]),
      ].join('\n');
}

const marks = { removed: ['[-', '-]'], added: ['{+', '+}'] } as const;

function markedText(pieces: readonly Piece[], side: 'removed' | 'added'): string {
  const [open, close] = marks[side];
  // Nothing in common: the sign before the line says it all.
  const whole = pieces.length === 1;
  return pieces
    .map((piece) => {
      if ('same' in piece) return piece.same;
      const text = piece[side];
      if (whole || text.trim() === '') return text;
      const [, lead = '', words = '', trail = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? [];
      return `${lead}${open}${words}${close}${trail}`;
    })
    .join('');
}

/** Wrapped first and painted line by line, so that no escape sequence is counted or cut. */
function lineText({ sign, text, look }: { sign: '-' | '+'; text: string; look: DiffLook }): string {
  const colour = sign === '-' ? look.paint.red : look.paint.green;
  return wrapText({ text: `${sign} ${text}`, width: look.width, indent, hang: 2 })
    .split('\n')
    .map((line) => `${' '.repeat(indent)}${colour(line.slice(indent))}`)
    .join('\n');
}

function columnsText({ old, now, look: { paint, width } }: { old: string; now: string; look: DiffLook }): string {
  const column = Math.floor((width - indent - 3) / 2);
  const wrap = (text: string): readonly string[] => wrapText({ text, width: column, hang: 2 }).split('\n');
  const [left, right] = [wrap(`- ${old}`), wrap(`+ ${now}`)];
  return Array.from({ length: Math.max(left.length, right.length) }, (_, index) => {
    const [one = '', other = ''] = [left[index], right[index]];
    const gap = ' '.repeat(Math.max(column - textWidth(one), 0));
    return `${' '.repeat(indent)}${paint.red(one)}${gap} | ${paint.green(other)}`.trimEnd();
  }).join('\n');
}

function closingText({ title, parts }: { title: string; parts: readonly ClosingPart[] }, { paint, width, language }: DiffLook): string {
  const word = speak(diffWords, language);
  return [
    paint.bold(wrapText({ text: title, width })),
    ...parts.flatMap(({ text, items }) => {
      const more = items.length - shownItems;
      const shown = more > 0 ? [...items.slice(0, shownItems), word('more', { count: more })] : items;
      return [
        wrapText({ text, width, indent: 2, hang: 2 }),
        ...shown.map((item) => wrapText({ text: `* ${item}`, width, indent: 4, hang: 2 })),
      ];
    }),
  ].join('\n');
}
