import type { Language } from '../core/language.js';
import type { TrainingRecord } from '../core/quiz/record.js';
import { csvDelimiters, csvText } from '../core/spreadsheet/csv-text.js';
import type { PublicCount } from '../core/training/anonymity.js';
import { type BundleCheck, bundleIsSound, fingerprintOf } from '../core/training/bundle.js';
import type { QuizStatus, ReportedGroup } from '../core/training/status.js';
import type { Person } from '../core/training/tally.js';
import { trainingWords } from '../i18n/training.js';
import { speak } from '../i18n/words.js';
import type { Paint } from './paint.js';
import { safeJson, safeLine } from './safe-text.js';
import { columns, wrapText } from './text-layout.js';

/** A report on training as far as it may be told. */
export interface StatusReport {
  readonly where: string;
  readonly day: string;
  readonly smallestGroup: number;
  readonly people: number;
  readonly quizzes: readonly QuizStatus[];
  readonly damaged: readonly string[];
}

/** The status of training for people. */
export function statusHuman({
  status,
  language,
  paint,
  width,
}: {
  status: StatusReport;
  language: Language;
  paint: Paint;
  width: number;
}): string {
  const word = speak(trainingWords, language);
  const k = status.smallestGroup;
  const wrap = (text: string, indent = 0): string => wrapText({ text, width, indent });
  const blocks = status.quizzes.map(({ standard, total, units, versions, stale, closed }) => {
    const rows = [total, ...units].map((group): readonly [string, string] => [
      group.name === '' ? word('all') : safeLine(group.name),
      groupText({ group, k, language }),
    ]);
    const { title, quiz, policy, version } = standard;
    return [
      paint.bold(
        wrap(word('status-of', { title: safeLine(title), quiz: safeLine(quiz), policy: safeLine(policy), version: safeLine(version) })),
      ),
      columns({ rows, width }),
      ...(versions.length === 0
        ? []
        : [
            wrap(
              word('versions', {
                versions: versions.map((each) =>
                  word('version', { version: safeLine(each.version), people: countText({ count: each.people, k, language }) }),
                ),
              }),
              2,
            ),
          ]),
      ...(closed
        ? [wrap(word('closed', { quiz: safeLine(quiz) }), 2)]
        : stale > 0
          ? [wrap(word('stale', { count: stale, quiz: safeLine(quiz) }), 2)]
          : []),
    ].join('\n');
  });
  const notes = [
    ...(status.people === 0 ? [word('no-people')] : []),
    word('rules', { k }),
    ...damagedLines({ damaged: status.damaged, language }),
    word('store', { where: safeLine(status.where) }),
  ];
  return `${[wrap(word('status', { day: status.day })), ...blocks, notes.map((note) => wrap(note)).join('\n')].join('\n\n')}\n`;
}

/** Which records cannot be read; nothing when all can. */
export function damagedLines({ damaged, language }: { damaged: readonly string[]; language: Language }): readonly string[] {
  if (damaged.length === 0) return [];
  return [speak(trainingWords, language)('damaged', { count: damaged.length, files: firstOf({ items: damaged, most: 5, language }) })];
}

/** The first of many names; the last item says how many more there are. */
function firstOf({ items, most, language }: { items: readonly string[]; most: number; language: Language }): readonly string[] {
  const shown = items.slice(0, most).map(safeLine);
  return items.length > most ? [...shown, speak(trainingWords, language)('others', { count: items.length - most })] : shown;
}

function groupText({ group, k, language }: { group: ReportedGroup; k: number; language: Language }): string {
  const word = speak(trainingWords, language);
  if (group.hidden !== 'no' || group.current === null)
    return word(group.hidden === 'protects-another' ? 'protects-another' : 'too-small', { k });
  const current = countText({ count: group.current, k, language });
  const told = group.size === null ? word('without-size', { current }) : word('of-size', { current, size: group.size });
  return group.earlier ? word('earlier', { told }) : told;
}

function countText({ count, k, language }: { count: PublicCount; k: number; language: Language }): string {
  return count.kind === 'exact' ? String(count.count) : speak(trainingWords, language)(count.kind, { k });
}

/** The same as one JSON value (`schema/training-status.schema.json`). Numbers that may not be told are null. */
export function statusJson({ status }: { status: StatusReport }): string {
  const group = ({ name, size, current, hidden, earlier }: ReportedGroup) => ({ name, size, current, hidden, earlier });
  return safeJson({
    schemaVersion: 1,
    day: status.day,
    smallestGroup: status.smallestGroup,
    people: status.people,
    quizzes: status.quizzes.map(({ standard, total, units, versions, stale, closed }) => ({
      quiz: standard.quiz,
      title: standard.title,
      policy: standard.policy,
      version: standard.version,
      audience: standard.audience,
      total: group(total),
      units: units.map(group),
      versions,
      staleQuestions: stale,
      closed,
    })),
    damagedRecords: status.damaged,
  });
}

/** Codes as a list for a spreadsheet, or as paper slips to cut apart. */
export function invitations({ people, form, language }: { people: readonly Person[]; form: 'list' | 'slips'; language: Language }): string {
  const word = speak(trainingWords, language);
  if (form === 'list')
    return csvText(
      [['code', 'unit', 'audience'], ...people.map(({ code, unit, audience }) => [spelled(code), safeLine(unit ?? ''), audience ?? ''])],
      csvDelimiters[language],
    );
  const line = '- '.repeat(36).trim();
  const slips = people.map(({ code }) =>
    [word('slip-title'), '', `    ${spelled(code)}`, '', wrapText({ text: word('slip-how', { code: spelled(code) }), width: 72 })].join(
      '\n',
    ),
  );
  return `${slips.join(`\n\n${line}\n\n`)}\n`;
}

/** A code in groups that can be read aloud. */
export function spelled(code: string): string {
  return code.match(/.{1,5}/g)?.join('-') ?? code;
}

/** What was found in a bundle. */
export function bundleText({ bundle, language, width }: { bundle: BundleCheck; language: Language; width: number }): string {
  const word = speak(trainingWords, language);
  const { head, strange, missing, signature, headFits, sealFits } = bundle;
  const faults = [
    ...(strange.length === 0
      ? []
      : [word('bundle-strange', { count: strange.length, lines: firstOf({ items: strange.map(String), most: 20, language }) })]),
    ...(missing.length === 0
      ? []
      : [
          word('bundle-missing', {
            count: missing.length,
            names: firstOf({ items: missing.map((name) => name.slice(0, 20)), most: 5, language }),
          }),
        ]),
    ...(signature === 'valid' ? [] : [word(signature === 'wrong' ? 'signature-wrong' : 'signature-missing')]),
    ...(headFits ? [] : [word('head-wrong')]),
    ...(sealFits ? [] : [word('seal-wrong')]),
  ];
  const lines = bundleIsSound(bundle)
    ? [word('bundle-sound', { count: head.count, day: head.day, key: fingerprintOf(head.key) }), word('bundle-limit')]
    : [word('bundle-changed'), ...faults.map((fault) => `- ${fault}`)];
  return `${lines.map((text) => wrapText({ text, width, hang: 2 })).join('\n')}\n`;
}

/** What the code of a certificate stands for. */
export function codeText({ records, language, width }: { records: readonly TrainingRecord[]; language: Language; width: number }): string {
  const word = speak(trainingWords, language);
  const lines = records.map(({ policy, version, quiz, result, day }) =>
    word('code-found', { policy, version, quiz: quiz.id, result: word(result), day }),
  );
  return `${(lines.length === 0 ? [word('code-unknown')] : lines).map((text) => wrapText({ text, width })).join('\n')}\n`;
}
