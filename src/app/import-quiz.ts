import { maxFileBytes } from '../core/decode.js';
import type { Source } from '../core/place.js';
import type { ImportFault } from '../core/quiz/formats/exchanged.js';
import { decodeForeign } from '../core/quiz/formats/foreign-encoding.js';
import { readGift } from '../core/quiz/formats/gift-read.js';
import { writeMarkdown } from '../core/quiz/formats/markdown-write.js';
import { readMoodle } from '../core/quiz/formats/moodle-read.js';
import { UserError } from '../core/user-error.js';
import type { Files } from '../ports.js';
import { resolvePath } from './paths.js';

export interface ImportedQuiz {
  readonly source: Source;
  /** The whole quiz document in our own format. */
  readonly markdown: string;
  readonly count: number;
  readonly faults: readonly ImportFault[];
}

/** Turns a file in GIFT or Moodle XML into a quiz document. Throws a `UserError` when it cannot be read. */
export async function importQuiz(
  { cwd, path, language, policy }: { cwd: string; path: string; language: string; policy: string },
  { files }: { files: Files },
): Promise<ImportedQuiz> {
  const read = await files.read(resolvePath(cwd, path), { maxBytes: maxFileBytes });
  if (!read.ok) throw unreadable(path, read.reason);
  const text = decodeForeign(read.bytes);
  if (text === null)
    throw new UserError({
      what: { de: `„${path}“ ist keine Textdatei.`, en: `“${path}” is no text file.` },
      hint: {
        de: 'Nennen Sie eine Datei in GIFT oder Moodle-XML; eine in UTF-16 speichern Sie als Text in UTF-8.',
        en: 'Name a file in GIFT or Moodle XML; save one in UTF-16 as text in UTF-8.',
      },
    });
  const source = { file: path, text };
  const isXml = /^\ufeff?\s*</.test(source.text);
  const { questions, faults } = isXml ? readMoodle({ source, language }) : readGift({ source, language });
  const id = idFrom(path);
  const head = [
    '---',
    `id: ${id}`,
    'type: quiz',
    `title: ${JSON.stringify(id)}`,
    `lang: ${language}`,
    'version: "0.1.0"',
    `policy: ${policy}`,
    'pass-mark: 80 %',
    '---',
  ];
  return { source, markdown: `${head.join('\n')}\n\n# ${id}\n\n${writeMarkdown(questions, language)}`, count: questions.length, faults };
}

function unreadable(path: string, reason: string): UserError {
  const [de, en] =
    reason === 'missing'
      ? [': Diese Datei gibt es nicht', ': there is no such file']
      : reason === 'too-large'
        ? [': Sie ist zu groß', ': it is too large']
        : ['', ''];
  return new UserError({
    what: { de: `„${path}“ kann nicht gelesen werden${de}.`, en: `“${path}” cannot be read${en}.` },
    hint:
      reason === 'too-large'
        ? {
            de: 'Exportieren Sie weniger Fragen auf einmal, ohne Bilder; gelesen werden bis zu 2 MB.',
            en: 'Export fewer questions at a time, without pictures; up to 2 MB are read.',
          }
        : {
            de: 'Nennen Sie eine Datei in GIFT oder Moodle-XML, die es gibt und die Sie lesen dürfen.',
            en: 'Name a file in GIFT or Moodle XML that exists and that you may read.',
          },
  });
}

function idFrom(path: string): string {
  const name =
    path
      .split(/[/\\]/)
      .at(-1)
      ?.replace(/(?:\.gift)?\.[^.]*$/, '') ?? '';
  const id = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return id === '' ? 'quiz' : id;
}
