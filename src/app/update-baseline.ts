import { type Baseline, type BaselineEntry, baselineSize, growBaseline, shrinkBaseline } from '../core/baseline/baseline.js';
import { baselineText } from '../core/baseline/baseline-text.js';
import type { Finding } from '../core/finding.js';
import { baselineFile } from '../core/handbook/layout.js';
import type { Localised } from '../core/language.js';
import type { BaselineUpdate, LintResult } from '../core/lint-result.js';
import { toPlace } from '../core/place.js';
import { UserError } from '../core/user-error.js';
import { type Files, Interrupted, type Interrupts } from '../ports.js';
import { holdBack } from './hold-back.js';
import { type CheckedHandbook, checkHandbooks, type LintPorts, type LintRequest, lintResult } from './lint.js';
import { joinPath, shownPath } from './paths.js';

export interface UpdateBaselineRequest extends LintRequest {
  /** Why what is found now is taken in; null when nothing may be added. */
  readonly growFor: string | null;
}

interface Ports extends LintPorts {
  readonly interrupts: Interrupts;
  filesBelow(root: string): Files;
}

/**
 * Takes what is gone out of the baselines of the handbooks that the paths lie in, and with `growFor` takes in what is found in the paths. Throws a UserError where `lint` does, when
 * there is no baseline to shrink, and when one cannot be read or written; Interrupted during the check, or between two lists.
 */
export async function updateBaseline(
  request: UpdateBaselineRequest,
  { filesBelow, interrupts, ...ports }: Ports,
): Promise<{ readonly lint: LintResult; readonly updates: readonly BaselineUpdate[] }> {
  const checked = await checkHandbooks(request, ports);
  const updates: BaselineUpdate[] = [];
  const after: CheckedHandbook[] = [];
  const lists: (() => Promise<void>)[] = [];
  for (const one of checked) {
    const file = shownPath({ path: joinPath(one.root, baselineFile), cwd: request.cwd });
    const before = readableBaseline({ one, file, growing: request.growFor !== null });
    const { remaining, gone } = holdBack({ ...one, handbook: { baseline: before }, today: request.today });
    const shrunk = shrinkBaseline({ baseline: before, gone });
    const chosen = remaining.filter(({ place }) => one.chosen(place.file));
    const baseline = grown({ baseline: shrunk, findings: chosen, request });
    lists.push(() => write({ before: one.handbook.baseline, baseline, root: one.root, files: filesBelow(one.root) }));
    updates.push({ file, dropped: sizeOf(gone), added: baselineSize(baseline) - baselineSize(shrunk), size: baselineSize(baseline) });
    after.push({ ...one, handbook: { ...one.handbook, baseline } });
  }
  const lint = lintResult({ checked: after, today: request.today });
  await ports.stop?.step();
  await writeAll({ lists, interrupts });
  return { lint, updates };
}

/** Writes one list after the other, each of them whole. */
async function writeAll({ lists, interrupts }: { lists: readonly (() => Promise<void>)[]; interrupts: Interrupts }): Promise<void> {
  const held = interrupts.hold();
  try {
    for (const [index, writeOne] of lists.entries()) {
      await writeOne();
      if (held.asked()) throw new Interrupted(writtenSoFar(index + 1, lists.length));
    }
  } finally {
    held.release();
  }
}

function writtenSoFar(done: number, all: number): Localised {
  if (done === all)
    return {
      de: 'Abgebrochen, als die bekannten Feststellungen schon geschrieben waren; die Liste ist vollständig.',
      en: 'Interrupted when the known findings were already written; the list is complete.',
    };
  return {
    de: `Abgebrochen: ${done} von ${all} Listen bekannter Feststellungen sind geschrieben, jede davon ganz. Rufen Sie den Befehl noch einmal auf, um weiterzumachen.`,
    en: `Interrupted: ${done} of ${all} lists of known findings are written, each of them whole. Run the command again to go on.`,
  };
}

function readableBaseline({ one, file, growing }: { one: CheckedHandbook; file: string; growing: boolean }): Baseline {
  const problem = one.handbook.files.find(({ kind }) => kind === 'baseline')?.problems[0];
  if (problem !== undefined) throw damaged(`${file}:${toPlace(problem.at).line}`);
  if (one.handbook.baseline === null && !growing) throw noBaseline();
  return one.handbook.baseline ?? { entries: [] };
}

function grown({
  baseline,
  findings,
  request: { growFor, today },
}: {
  baseline: Baseline;
  findings: readonly Finding[];
  request: UpdateBaselineRequest;
}): Baseline {
  return growFor === null ? baseline : growBaseline({ baseline, findings, since: today, reason: growFor });
}

async function write({ before, baseline, root, files }: { before: Baseline | null; baseline: Baseline; root: string; files: Files }) {
  const path = joinPath(root, baselineFile);
  if (baseline.entries.length > 0) {
    const text = baselineText(baseline);
    if (before === null || baselineText(before) !== text) await files.write(path, text, { replace: before !== null });
  } else if (before !== null) await files.remove(path);
}

function sizeOf(entries: readonly BaselineEntry[]): number {
  return baselineSize({ entries });
}

function damaged(where: string): UserError {
  return new UserError({
    what: { de: `Die Liste bekannter Feststellungen ist beschädigt: ${where}`, en: `The list of known findings is damaged: ${where}` },
    hint: {
      de: 'Berichtigen Sie die Zeile, oder löschen Sie sie; „unisono lint“ sagt, was daran falsch ist.',
      en: 'Correct the line or delete it; “unisono lint” says what is wrong with it.',
    },
  });
}

function noBaseline(): UserError {
  return new UserError({
    what: {
      de: 'Dieses Handbuch hält noch keine bekannten Feststellungen zurück, es gibt also nichts zu kürzen.',
      en: 'This handbook holds no known findings back yet, so there is nothing to shorten.',
    },
    hint: {
      de: 'Alles aufnehmen, was heute gefunden wird: unisono lint --update-baseline --grow --reason "warum"',
      en: 'Take in everything that is found today: unisono lint --update-baseline --grow --reason "why"',
    },
  });
}
