import type { Language } from '../core/language.js';
import type { FileUpgrade } from '../core/versions/upgrade/plan-upgrade.js';
import { openChoices, type UpgradeResult, type UpgradeView } from '../core/versions/upgrade/upgrade-result.js';
import { upgradeWords } from '../i18n/upgrade.js';
import { speak } from '../i18n/words.js';
import type { Paint } from './paint.js';
import { safeJson, safeLine } from './safe-text.js';
import { wrapText } from './text-layout.js';

interface Look {
  readonly language: Language;
  readonly paint: Paint;
  readonly width: number;
}

/** What `upgrade` is about to do: every file that something happens to, and how many nothing happens to. */
export function upgradeViewText({ view, language, paint, width }: { view: UpgradeView } & Look): string {
  const word = speak(upgradeWords, language);
  const shown = view.files.filter(
    ({ verdict, conflicts, deletedSections }) => verdict !== 'unchanged' || conflicts > 0 || deletedSections.length > 0,
  );
  const untouched = view.files.length - shown.length;
  return [
    '',
    paint.bold(headText({ view, language })),
    ...(view.resumed ? [wrapText({ text: word('resumed'), width })] : []),
    ...shown.flatMap((file) => fileLines({ file, language, paint, width })),
    ...(untouched === 0 ? [] : [`  = ${word('untouched', { count: untouched })}`]),
    '',
  ].join('\n');
}

function headText({ view, language }: { view: UpgradeView; language: Language }): string {
  const word = speak(upgradeWords, language);
  const folder = safeLine(view.folder === '' ? './' : view.folder);
  const from = safeLine(view.from ?? word('no-version'));
  const to = safeLine(view.to);
  if (view.from !== view.to) return word(view.add.length === 0 ? 'head' : 'head-add', { folder, from, to });
  return word(view.add.length === 0 ? 'head-same' : 'head-add-same', { folder, to });
}

function fileLines({ file, language, paint, width }: { file: FileUpgrade } & Look): readonly string[] {
  const word = speak(upgradeWords, language);
  const { verdict, why, conflicts, deletedSections } = file;
  const path = safeLine(file.path);
  const signs = {
    new: paint.green('+'),
    merged: paint.green('~'),
    conflict: paint.yellow('!'),
    unchanged: '=',
    kept: '=',
    'deleted-by-you': '=',
  };
  const what = why === null ? word(verdict, { count: conflicts }) : word(why, { path });
  const open = verdict !== 'conflict' && conflicts > 0 ? [word('still-open', { count: conflicts })] : [];
  const notes = deletedSections.map((at) => word('deleted-section', { at: safeLine(at) }));
  return [
    wrapText({ text: `${signs[verdict]} ${path}  (${what})`, width, indent: 2, hang: 2 }),
    ...[...open, ...notes].map((text) => wrapText({ text, width, indent: 6 })),
  ];
}

/** How `upgrade` ended, and what is left to do. */
export function upgradeResultText({ result, language, paint, width }: { result: UpgradeResult } & Look): string {
  const word = speak(upgradeWords, language);
  const { outcome, written, lint, to } = result;
  const open = openChoices(result);
  const done = {
    'dry-run': () => word('dry-run'),
    declined: () => word('declined'),
    'nothing-to-do': () => (result.add.length === 0 ? word('nothing', { to: safeLine(to) }) : word('nothing-to-add')),
    written: () => paint.green(word('written', { count: written, to: safeLine(to) })),
    undone: () => paint.green(word('undone', { count: written })),
  };
  const meanwhile = result.files
    .filter(({ why }) => why === 'changed-meanwhile')
    .flatMap((file) => fileLines({ file, language, paint, width }));
  const lines = [
    done[outcome](),
    ...(lint === null ? [] : [word('checked', { errors: lint.errors, warnings: lint.warnings, gaps: lint.gaps })]),
    ...(open === 0 || outcome === 'declined' ? [] : [paint.yellow(word('choose', { count: open }))]),
    ...(outcome === 'written' ? [word('undo-hint')] : []),
  ];
  return `${[...meanwhile, ...lines.map((text) => wrapText({ text, width }))].join('\n')}\n`;
}

/** The result of `upgrade` as one JSON value. */
export function upgradeJson({ result }: { result: UpgradeResult }): string {
  const { outcome, from, to, files, written, lint } = result;
  const count = (verdict: FileUpgrade['verdict']): number => files.filter((file) => file.verdict === verdict).length;
  return safeJson({
    schemaVersion: 1,
    summary: {
      outcome,
      from,
      to,
      written,
      new: count('new'),
      merged: count('merged'),
      conflict: count('conflict'),
      unchanged: count('unchanged'),
      deletedByYou: count('deleted-by-you'),
      kept: count('kept'),
      openChoices: openChoices(result),
      lint,
    },
    files: files.map(({ path, verdict, why, conflicts, deletedSections }) => ({
      path,
      verdict,
      ...(why === null ? {} : { why }),
      openChoices: conflicts,
      deletedSections,
    })),
  });
}
