import { progressLine } from '../adapters/progress-line.js';
import type { LintRequest } from '../app/lint.js';
import type { Localised } from '../core/language.js';
import type { LintResult } from '../core/lint-result.js';
import { lintWords } from '../i18n/lint.js';
import { speak } from '../i18n/words.js';
import type { Progress } from '../ports.js';
import { lintHuman, lintJson } from '../render/lint.js';
import { paints } from '../render/paint.js';
import type { CommandInput } from './command.js';
import { failOnLevels } from './exit-code.js';
import { choice, text, texts, toggle, yesOrNo } from './flags.js';
import { formats, type readOutputs, writeResult } from './formats.js';
import type { Session } from './session.js';

export const lintFlags = {
  as: choice(['answer']),
  format: choice(formats, 'human'),
  out: texts(),
  base: text(),
  since: text(),
  'fail-on': choice(failOnLevels, 'error'),
  fix: toggle(),
  suggestions: toggle(),
  diff: toggle(),
  inline: yesOrNo(true),
  'update-baseline': toggle(),
  grow: toggle(),
  reason: text(),
};

type Given = CommandInput<typeof lintFlags>['flags'];

/** One call of `lint`: what was asked for, where it goes and who asked. */
export interface LintCall {
  readonly given: Given;
  readonly request: LintRequest;
  readonly outputs: ReturnType<typeof readOutputs>;
  readonly session: Session;
}

/** Writes a result in the formats that were asked for, on the terminal in `format` or not at all; `before` stands above what people read, `more` is added to JSON. */
export async function showLint({
  result,
  call: { given, outputs, session },
  format = given.format,
  before = '',
  more = {},
}: {
  result: LintResult;
  call: LintCall;
  format?: Given['format'] | null;
  before?: string;
  more?: Readonly<Record<string, unknown>>;
}): Promise<void> {
  const { language, paint, width } = session;
  await writeResult({
    format,
    outputs,
    found: { command: 'lint', ...result },
    own: {
      human: (to) => before + lintHuman({ result, language, paint: to === 'terminal' ? paint : paints({ colour: false }), width }),
      json: () => lintJson({ result, language, more }),
    },
    failOn: given['fail-on'],
    session,
  });
}

export const lintNotFinished: Localised = {
  de: 'Die Prüfung wurde abgebrochen, bevor sie fertig war. Es wurde nichts geändert.',
  en: 'The check was stopped before it was done. Nothing was changed.',
};

/** The line that says how far a long check is; none where no line may be written over. */
export function lintProgress({ stderr, plain, language }: Session): { progress: Progress; reading: Progress; clear(): void } {
  const word = speak(lintWords, language);
  const line = progressLine({ stream: stderr, wanted: !plain });
  return {
    progress: line.stage((percent) => word('progress', { percent })),
    reading: line.stage((percent) => word('reading', { percent })),
    clear: line.clear,
  };
}
