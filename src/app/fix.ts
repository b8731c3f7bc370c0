import { decode, maxFileBytes } from '../core/decode.js';
import { compareText, type Finding } from '../core/finding.js';
import { fixRound, stateKey } from '../core/fix/apply-edits.js';
import type { FixCount, FixResult, TextChange } from '../core/fix/fix-result.js';
import { fileKind } from '../core/handbook/layout.js';
import type { Localised } from '../core/language.js';
import type { LintResult } from '../core/lint-result.js';
import { UserError } from '../core/user-error.js';
import { type Files, type Git, Interrupted, type Interrupts, type Progress, type Stoppable } from '../ports.js';
import { findTargets, type LintRequest, lint } from './lint.js';
import { resolvePath } from './paths.js';

/** Fixes that lead to further ones are followed this far. */
const maxRounds = 10;

export interface FixRequest extends LintRequest {
  /** True when edits that somebody should look at are made too. */
  readonly suggestions: boolean;
  /** False when nothing may be written. */
  readonly write: boolean;
}

interface Ports {
  readonly files: Files;
  readonly git: Git;
  readonly interrupts: Interrupts;
  readonly progress?: Progress;
  /** None unless given: nobody can end the checks in order. */
  readonly stop?: Stoppable;
  /** The file system below one folder, which links do not lead out of. */
  filesBelow(root: string): Files;
}

/** Fixes what the rules can fix in the handbooks that the paths lie in, and checks them again. Throws a UserError where `lint` does; a file that cannot be written is left as it is and named. Throws `Interrupted` during a check and between two files. */
export async function fix(request: FixRequest, { files, git, filesBelow, interrupts, progress, stop }: Ports): Promise<FixResult> {
  const targets = await findTargets(request, files);
  const seen = new Map<string, Uint8Array>();
  const texts = new Map<string, string>();
  const heard = { ...(progress === undefined ? {} : { progress }), ...(stop === undefined ? {} : { stop }) };
  const check = (): Promise<LintResult> => lint(request, { ...heard, files: overlaid({ files, seen, texts, cwd: request.cwd }), git });
  const rootOf = (file: string): string | null => ownerOf({ path: resolvePath(request.cwd, file), file, targets });

  let result = await check();
  let fixed: readonly Finding[] = [];
  const states = new Map([[stateKey(texts), { texts: new Map(texts), fixed, result }]]);
  for (let round = 0; round < maxRounds; round += 1) {
    const editable = editableTexts({ findings: result.findings, cwd: request.cwd, seen, texts, rootOf });
    const done = fixRound({ findings: result.findings, texts: editable, suggestions: request.suggestions });
    if (done.texts.size === 0) break;
    for (const [file, text] of done.texts) texts.set(file, text);
    fixed = [...fixed, ...done.fixed];
    const before = states.get(stateKey(texts));
    if (before !== undefined) {
      // Fixes that undo one another: the state they come back to is kept, so that a second call ends there as well.
      texts.clear();
      for (const [file, text] of before.texts) texts.set(file, text);
      ({ fixed, result } = before);
      break;
    }
    result = await check();
    states.set(stateKey(texts), { texts: new Map(texts), fixed, result });
  }

  const changes = changesOf({ texts, seen, cwd: request.cwd });
  const notWritten = request.write ? await writeAll({ changes, seen, cwd: request.cwd, rootOf, filesBelow, interrupts }) : [];
  const kept = new Set(notWritten.map(({ file }) => file));
  return {
    lint: kept.size === 0 ? result : await lint(request, { files, git }),
    fixed: countFixes(fixed.filter((finding) => editsOf(finding).every(({ file }) => !kept.has(file)))),
    changes,
    notWritten,
  };
}

/** The handbook that a file belongs to when it is one of those that are asked for; null otherwise. */
function ownerOf({ path, file, targets }: { path: string; file: string; targets: ReadonlyMap<string, readonly string[]> }): string | null {
  const roots = [...targets].filter(([root]) => path.startsWith(root.endsWith('/') ? root : `${root}/`));
  const [root, wanted = []] = roots.sort(([a], [b]) => b.length - a.length)[0] ?? [];
  if (root === undefined || fileKind(path.slice(root.length).replace(/^\//, '')) === null) return null;
  const chosen = wanted.length === 0 || wanted.some((want) => file === want || file.startsWith(want.endsWith('/') ? want : `${want}/`));
  return chosen ? root : null;
}

/** The files as they will be once the fixes are made. What is read from the disk is kept in `seen`, by absolute path, and never read again. */
function overlaid({
  files,
  seen,
  texts,
  cwd,
}: {
  files: Files;
  seen: Map<string, Uint8Array>;
  texts: ReadonlyMap<string, string>;
  cwd: string;
}): Files {
  const changed = new Map([...texts].map(([file, text]) => [resolvePath(cwd, file), text] as const));
  return {
    ...files,
    async read(path, options) {
      const text = changed.get(path);
      if (text !== undefined) return { ok: true, bytes: new TextEncoder().encode(text) };
      const before = seen.get(path);
      if (before !== undefined) return { ok: true, bytes: before };
      const read = await files.read(path, options);
      if (read.ok) seen.set(path, read.bytes);
      return read;
    },
  };
}

/** The texts that the findings want to edit, as they stand now. */
function editableTexts({
  findings,
  cwd,
  seen,
  texts,
  rootOf,
}: {
  findings: readonly Finding[];
  cwd: string;
  seen: ReadonlyMap<string, Uint8Array>;
  texts: ReadonlyMap<string, string>;
  rootOf(file: string): string | null;
}): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { file } of findings.flatMap((finding) => editsOf(finding))) {
    if (found.has(file) || rootOf(file) === null) continue;
    const text = texts.get(file) ?? textOf(seen.get(resolvePath(cwd, file)));
    if (text !== null) found.set(file, text);
  }
  return found;
}

function editsOf({ fix: safe, suggestion }: Finding) {
  return [...(safe?.edits ?? []), ...(suggestion?.edits ?? [])];
}

function textOf(bytes: Uint8Array | undefined): string | null {
  if (bytes === undefined) return null;
  const decoded = decode({ bytes });
  return 'text' in decoded ? decoded.text : null;
}

function changesOf({
  texts,
  seen,
  cwd,
}: {
  texts: ReadonlyMap<string, string>;
  seen: ReadonlyMap<string, Uint8Array>;
  cwd: string;
}): readonly TextChange[] {
  return [...texts]
    .map(([file, after]) => ({ file, before: textOf(seen.get(resolvePath(cwd, file))) ?? '', after }))
    .filter(({ before, after }) => before !== after)
    .sort((a, b) => compareText(a.file, b.file));
}

async function writeAll({
  changes,
  seen,
  cwd,
  rootOf,
  filesBelow,
  interrupts,
}: {
  changes: readonly TextChange[];
  seen: ReadonlyMap<string, Uint8Array>;
  cwd: string;
  rootOf(file: string): string | null;
  filesBelow(root: string): Files;
  interrupts: Interrupts;
}): Promise<FixResult['notWritten']> {
  const notWritten: { file: string; why: Localised }[] = [];
  const held = interrupts.hold();
  try {
    for (const [index, { file, after }] of changes.entries()) {
      if (held.asked()) throw new Interrupted(writtenSoFar(index, changes.length));
      const path = resolvePath(cwd, file);
      const root = rootOf(file);
      if (root === null) throw new Error('a file outside the handbook was fixed');
      const below = filesBelow(root);
      try {
        const now = await below.read(path, { maxBytes: maxFileBytes });
        if (now.ok && isEqual(now.bytes, seen.get(path))) await below.write(path, after, { replace: true, keep: true });
        else notWritten.push({ file, why: changedSince(file) });
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
        notWritten.push({ file, why: error.what });
      }
    }
  } finally {
    held.release();
  }
  return notWritten;
}

function writtenSoFar(done: number, all: number): Localised {
  return {
    de: `Abgebrochen: ${done} von ${all} Dateien sind geschrieben, jede davon ganz. Rufen Sie den Befehl noch einmal auf, um weiterzumachen.`,
    en: `Interrupted: ${done} of ${all} files are written, each of them whole. Run the command again to go on.`,
  };
}

function isEqual(a: Uint8Array, b: Uint8Array | undefined): boolean {
  return b !== undefined && a.length === b.length && a.every((byte, index) => byte === b[index]);
}

function changedSince(file: string): Localised {
  return {
    de: `„${file}“ wurde geändert, während die Prüfung lief, und bleibt, wie es ist. Rufen Sie den Befehl noch einmal auf.`,
    en: `“${file}” was changed while the check was running and stays as it is. Run the command again.`,
  };
}

function countFixes(findings: readonly Finding[]): readonly FixCount[] {
  const counts = new Map<string, FixCount>();
  for (const { rule, place } of findings) {
    const key = JSON.stringify([place.file, rule]);
    counts.set(key, { file: place.file, rule, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.values()].sort((a, b) => compareText(a.file, b.file) || compareText(a.rule, b.rule));
}
