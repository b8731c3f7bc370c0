import packageJson from '../../package.json' with { type: 'json' };
import { writesWhole } from '../adapters/interrupts.js';
import { nodeFiles } from '../adapters/node-files.js';
import { packageRoot } from '../adapters/package-root.js';
import { resolvePath, shownPath } from '../app/paths.js';
import { atLeast, type Finding, type Severity } from '../core/finding.js';
import type { Localised } from '../core/language.js';
import { nearest } from '../core/nearest.js';
import type { Source } from '../core/place.js';
import { UserError } from '../core/user-error.js';
import { githubAnnotations } from '../render/github.js';
import { gitlabReport } from '../render/gitlab.js';
import { junitReport } from '../render/junit.js';
import { rdjsonReport } from '../render/rdjson.js';
import type { Report } from '../render/report.js';
import { markdownReport } from '../render/report-markdown.js';
import { guardCommands } from '../render/safe-text.js';
import { sarifLog } from '../render/sarif.js';
import type { Session } from './session.js';

export const formats = ['human', 'json', 'sarif', 'junit', 'github', 'gitlab', 'rdjson', 'markdown'] as const;

/** What `audit` makes beside them. */
export const auditFormats = [...formats, 'html'] as const;

/** What `audit` writes to files; a list of actions is no result to print. */
export const auditOutputs = [...auditFormats, 'actions'] as const;

type Format = (typeof auditOutputs)[number];

/** The same flags for what is not the report itself. Throws a UserError when the report's own format is asked for. */
export function withoutReport<F extends { readonly format: (typeof auditFormats)[number] }>(
  flags: F,
): F & { readonly format: (typeof formats)[number] } {
  const { format } = flags;
  if (format !== 'html') return { ...flags, format };
  throw new UserError({
    what: {
      de: '--format html zeigt den Bericht über den Plan, wie er ist; das geht nicht zusammen mit einem Versuch oder den Kosten der Kanäle.',
      en: '--format html shows the report on the plan as it is; that does not go together with a trial or the costs of channels.',
    },
    hint: { de: 'Nehmen Sie --format markdown.', en: 'Use --format markdown.' },
  });
}

interface Output {
  readonly format: Format;
  readonly path: string;
}

/** How many findings a job summary lists: enough to read, far below what GitHub takes. */
const summaryLimit = 500;

/** The values of `--out`, as `format=file`. Throws a UserError for what cannot be written. */
export function readOutputs({
  values,
  cwd,
  known = formats,
}: {
  values: readonly string[];
  cwd: string;
  /** What the command can write. */
  known?: readonly Format[];
}): readonly Output[] {
  const outputs: Output[] = [];
  for (const value of values) {
    const [name = '', file = ''] = splitOnce(value);
    const format = known.find((each) => each === name);
    if (format === undefined) throw unknownFormat(name, known);
    if (file === '' || file === '-') throw noFile(value);
    const path = resolvePath(cwd, file);
    if (outputs.some((other) => other.path === path)) throw twice(file);
    outputs.push({ format, path });
  }
  return outputs;
}

/** Throws a UserError when a result would be written over something that it was made from. */
export function keepSources({ outputs, sources, cwd }: { outputs: readonly Output[]; sources: readonly Source[]; cwd: string }): void {
  if (outputs.length === 0) return;
  const read = new Set(sources.map(({ file }) => resolvePath(cwd, file)));
  const taken = outputs.find(({ path }) => read.has(path));
  if (taken !== undefined) throw overSource(shownPath({ path: taken.path, cwd }));
}

/** For Ctrl-C while results are written. */
export const resultsWritten: Localised = {
  de: 'Abgebrochen, als die Ergebnisse schon geschrieben wurden; jede Datei ist vollständig.',
  en: 'Interrupted while results were being written; every file is complete.',
};

/** Prints a result in one format (none: nothing is printed), and writes it to files in others. Ctrl-C does not cut it short; Interrupted is thrown when it is done. Throws a UserError, and prints nothing, where a file is one that was checked. `own` are the formats that the command makes itself. */
export async function writeResult({
  format,
  outputs,
  found,
  own,
  failOn,
  session: { language, today, stdout, env, cwd },
}: {
  format: Format | null;
  outputs: readonly Output[];
  found: Pick<Report, 'command' | 'findings' | 'sources' | 'files' | 'notChecked'>;
  own: Readonly<
    Partial<Record<Format, (to: { readonly path: string } | 'terminal') => string | Uint8Array | Promise<string | Uint8Array>>>
  >;
  failOn: string;
  session: Session;
}): Promise<void> {
  keepSources({ outputs, sources: found.sources, cwd });
  const counts = ({ severity }: Finding): boolean => failOn !== 'never' && atLeast(severity, failOn as Severity);
  const report: Report = { ...found, language, today, version: packageJson.version, counts };
  const print = async (wanted: Format, to: { readonly path: string } | 'terminal'): Promise<string | Uint8Array> => {
    const text = (await own[wanted]?.(to)) ?? (await render(wanted, report));
    return wanted === 'human' && typeof text === 'string' ? guardCommands(text) : text;
  };
  await writesWhole(resultsWritten, async () => {
    for (const output of outputs) await nodeFiles.write(output.path, await print(output.format, output), { replace: true });
    const summary = env.GITHUB_STEP_SUMMARY ?? '';
    if (format === 'github' && summary !== '') {
      const { appendText } = await import('../adapters/append-text.js');
      await appendText(summary, markdownReport(report, { limit: summaryLimit }));
    }
    if (format !== null) stdout.write(String(await print(format, 'terminal')));
  });
}

async function render(format: Format, report: Report): Promise<string> {
  switch (format) {
    case 'sarif': {
      // Only here are the rules of all commands and their pages needed.
      const [{ allRules }, { readRulePage }] = await Promise.all([
        import('../core/rules/index.generated.js'),
        import('../app/rule-page.js'),
      ]);
      const named = new Set([...report.findings.map(({ rule }) => rule), ...report.notChecked]);
      const { language } = report;
      const spoke = allRules.filter(({ id }) => named.has(id));
      const call = { content: packageRoot(), language, files: nodeFiles };
      return sarifLog(report, await Promise.all(spoke.map(async (rule) => ({ rule, page: await readRulePage({ rule, ...call }) }))));
    }
    case 'junit':
      return junitReport(report);
    case 'github':
      return githubAnnotations(report);
    case 'gitlab':
      return gitlabReport(report);
    case 'rdjson':
      return rdjsonReport(report);
    case 'markdown':
      return markdownReport(report);
    case 'human':
    case 'json':
    case 'html':
    case 'actions':
      throw new Error(`the command does not make ${format}`);
  }
}

function splitOnce(value: string): readonly [string, string] {
  const at = value.indexOf('=');
  return at === -1 ? [value, ''] : [value.slice(0, at), value.slice(at + 1)];
}

function unknownFormat(given: string, known: readonly Format[]): UserError {
  const meant = nearest(given, known);
  const all = known.join(', ');
  return new UserError({
    what: { de: `Das Format „${given}“ in --out gibt es nicht.`, en: `There is no format “${given}” for --out.` },
    hint:
      meant === null
        ? { de: `Möglich sind: ${all}`, en: `Possible: ${all}` }
        : { de: `Meinten Sie ${meant}? Möglich sind: ${all}`, en: `Did you mean ${meant}? Possible: ${all}` },
  });
}

function noFile(value: string): UserError {
  return new UserError({
    what: { de: `„--out ${value}“ nennt keine Datei.`, en: `“--out ${value}” names no file.` },
    hint: {
      de: 'Zum Beispiel: --out sarif=feststellungen.sarif; auf dem Bildschirm zeigt --format.',
      en: 'For example: --out sarif=findings.sarif; --format prints to the screen.',
    },
  });
}

function overSource(file: string): UserError {
  return new UserError({
    what: {
      de: `„${file}“ ist eine der geprüften Dateien; das Ergebnis würde sie ersetzen.`,
      en: `“${file}” is one of the files that were checked; the result would replace it.`,
    },
    hint: {
      de: 'Nennen Sie in --out eine andere Datei. Es wurde nichts geschrieben.',
      en: 'Name another file in --out. Nothing was written.',
    },
  });
}

function twice(file: string): UserError {
  return new UserError({
    what: { de: `Zwei Ausgaben sollen in dieselbe Datei „${file}“.`, en: `Two outputs are meant for the same file “${file}”.` },
    hint: { de: 'Nennen Sie für jedes Format eine eigene Datei.', en: 'Name a file of its own for each format.' },
  });
}
