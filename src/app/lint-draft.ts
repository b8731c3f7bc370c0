import { decodeTable, type Failure, maxFileBytes } from '../core/decode.js';
import type { DraftResult } from '../core/draft-result.js';
import type { Finding } from '../core/finding.js';
import { readDraft } from '../core/handbook/draft.js';
import { readHandbook } from '../core/handbook/read-handbook.js';
import type { Language, Localised } from '../core/language.js';
import { nothingHeld } from '../core/lint-result.js';
import { lintRules } from '../core/rules/lint-rules.generated.js';
import type { Rule } from '../core/rules/rule.js';
import { runRules } from '../core/rules/run.js';
import { UserError } from '../core/user-error.js';
import { detectLanguage } from '../core/wording/detect-language.js';
import type { Files, StandardInput } from '../ports.js';
import { levelSettings } from './level-settings.js';
import { cannotOpen } from './lint.js';
import { findRoot, loadHandbook } from './load-handbook.js';
import { resolvePath, shownPath } from './paths.js';

export interface DraftRequest {
  readonly cwd: string;
  /** As typed; null for the standard input. */
  readonly path: string | null;
  /** For a draft whose language cannot be told. */
  readonly fallback: Language;
  readonly today: string;
  readonly content: string;
}

/** The rules that say something about a single reply. The others judge documents, or compare several. */
const draftRules: readonly string[] = [
  'tone-stock-phrase',
  'tone-nonapology',
  'tone-officialese',
  'tone-blame',
  'answer-public-data',
  'fact-mismatch',
  'fact-vague',
  'fact-term',
  'chan-unknown',
  'law-outdated',
  'forbidden-absolute',
  'privacy-personal',
  'read-address',
  'read-score',
  'hidden-characters',
];

/** Under which name findings in the standard input are reported. */
const standardInputName = 'stdin';

/**
 * Checks the draft of a reply, against the handbook around the working folder if there is one. Nothing is stored. Throws a UserError when the draft cannot be opened,
 * is no text, is too large or is empty.
 */
export async function lintDraft(
  { cwd, path, fallback, today, content }: DraftRequest,
  { files, input }: { files: Files; input: StandardInput },
): Promise<DraftResult> {
  const text = path === null ? await readInput(input) : await readFile({ path, cwd, files });
  const written = detectLanguage(text) ?? fallback;
  const root = await findRoot({ start: cwd, files });
  const around =
    root === null
      ? readHandbook({ texts: [], paths: [], library: new Map(), root: '' })
      : await loadHandbook({ root, cwd, content, files });
  const file = path === null ? standardInputName : shownPath({ path: resolvePath(cwd, path), cwd });
  const draft = readDraft({ source: { file, text }, language: written });
  const handbook = { ...around, documents: [draft], quizzes: [], files: [draft] };
  const { findings, verdicts } = runRules({
    rules: draftRules.map(ruleOf),
    material: { files: handbook.files, handbook, plan: handbook.plan, base: null },
    today,
    // A reply goes out as it is: what is wrong with it cannot be exempted.
    ignoreSilences: true,
    settings: levelSettings({ handbook, root: root === null ? '' : shownPath({ path: root, cwd, folder: true }) }),
  });
  return {
    findings: findings.map(withoutLinks),
    sources: [{ file, text }],
    files: 1,
    held: nothingHeld,
    notChecked: [],
    verdicts,
    written,
    compared: root !== null,
  };
}

function ruleOf(wanted: string): Rule {
  const rule = lintRules.find(({ id }) => id === wanted);
  if (rule === undefined) throw new Error(`there is no rule ${wanted}`);
  return rule;
}

/** A reply holds no links into the handbook, so an edit that writes one is no help. */
function withoutLinks(finding: Finding): Finding {
  const usable = ({ fix, suggestion }: Finding, which: 'fix' | 'suggestion') => {
    const edits = (which === 'fix' ? fix : suggestion)?.edits ?? [];
    return edits.length > 0 && edits.every(({ text, file }) => file === finding.place.file && !text.includes('](')) ? { edits } : null;
  };
  return { ...finding, fix: usable(finding, 'fix'), suggestion: usable(finding, 'suggestion') };
}

async function readInput(input: StandardInput): Promise<string> {
  const bytes = await input.read({ maxBytes: maxFileBytes });
  const name = { de: 'Die Eingabe', en: 'The input' };
  return textOf(bytes === null ? { failure: 'too-large' } : { bytes }, name);
}

async function readFile({ path, cwd, files }: { path: string; cwd: string; files: Files }): Promise<string> {
  const read = await files.read(resolvePath(cwd, path), { maxBytes: maxFileBytes });
  if (!read.ok && read.reason !== 'too-large') throw cannotOpen(path, reasonOf(read.reason));
  return textOf(read.ok ? { bytes: read.bytes } : { failure: 'too-large' }, { de: `„${path}“`, en: `“${path}”` });
}

function reasonOf(reason: 'missing' | 'folder' | 'not-a-file' | 'denied' | 'failed'): 'missing' | 'folder' | 'other' | 'denied' {
  return reason === 'not-a-file' || reason === 'failed' ? 'other' : reason;
}

function textOf(content: { readonly bytes: Uint8Array } | { readonly failure: Failure }, name: Localised): string {
  // What is pasted or piped on Windows is often UTF-16 or Windows-1252, as tables are.
  const decoded = decodeTable(content);
  if (!('text' in decoded)) throw decoded.failure === 'too-large' ? tooLarge(name) : noText(name);
  if (decoded.text.trim() === '') throw empty(name);
  return decoded.text;
}

function tooLarge(name: Localised): UserError {
  const limit = maxFileBytes / (1024 * 1024);
  return new UserError({
    what: { de: `${name.de} hat mehr als ${limit} MB.`, en: `${name.en} has more than ${limit} MB.` },
    hint: { de: 'Geben Sie nur den Entwurf einer Antwort.', en: 'Give the draft of one reply only.' },
  });
}

function noText(name: Localised): UserError {
  return new UserError({
    what: { de: `${name.de} ist kein Text.`, en: `${name.en} is not text.` },
    hint: {
      de: 'Kopieren Sie den Text der Antwort heraus und geben Sie nur ihn.',
      en: 'Copy the text of the reply and give only that.',
    },
  });
}

function empty(name: Localised): UserError {
  return new UserError({
    what: { de: `${name.de} enthält keinen Text.`, en: `${name.en} contains no text.` },
    hint: {
      de: 'Rufen Sie „unisono lint --as answer -“ auf, fügen Sie den Entwurf ein und drücken Sie Strg-D.',
      en: 'Run “unisono lint --as answer -”, paste the draft and press Ctrl-D.',
    },
  });
}
