import type { AuditResult } from '../core/audit-result.js';
import { decodeTable } from '../core/decode.js';
import { type Comparison, compareResults, isSamePlan, readEarlier } from '../core/report/comparison.js';
import { UserError } from '../core/user-error.js';
import type { Files } from '../ports.js';
import { cannotOpen } from './lint.js';
import { resolvePath } from './paths.js';

/** More than a registry of thousands of channels makes. */
const maxBytes = 64 * 1024 * 1024;

/** Holds an audit against the JSON of an earlier one. Throws a UserError when the file cannot be used, or is about another plan. */
export async function compareWithEarlier({
  path,
  cwd,
  result,
  files,
}: {
  /** As typed. */
  path: string;
  cwd: string;
  result: AuditResult;
  files: Files;
}): Promise<Comparison> {
  const read = await files.read(resolvePath(cwd, path), { maxBytes });
  if (!read.ok)
    throw cannotOpen(path, read.reason === 'denied' || read.reason === 'folder' || read.reason === 'missing' ? read.reason : 'other');
  // Windows writes what is sent to a file as UTF-16.
  const decoded = decodeTable({ bytes: read.bytes });
  const earlier = 'text' in decoded ? readEarlier(decoded.text) : 'not-json';
  if (typeof earlier === 'string') throw unusable(path, earlier);
  if (!isSamePlan(earlier, result)) throw otherPlan(path, earlier.board.company ?? earlier.summary.plan);
  return compareResults(earlier, result);
}

function unusable(path: string, why: 'not-json' | 'not-audit' | 'other-version'): UserError {
  const words = {
    'not-json': { de: `„${path}“ enthält kein JSON.`, en: `“${path}” contains no JSON.` },
    'not-audit': {
      de: `„${path}“ ist kein Ergebnis von unisono audit.`,
      en: `“${path}” is no result of unisono audit.`,
    },
    'other-version': {
      de: `„${path}“ hat eine andere unisono-Fassung geschrieben, die diese nicht versteht.`,
      en: `“${path}” was written by another version of unisono that this one does not understand.`,
    },
  };
  return new UserError({
    what: words[why],
    hint: {
      de: 'Vergleichen lässt sich, was diese Fassung geschrieben hat: unisono audit --out json=vorher.json',
      en: 'What this version wrote can be compared: unisono audit --out json=before.json',
    },
  });
}

function otherPlan(path: string, name: string): UserError {
  return new UserError({
    what: { de: `„${path}“ gehört zu einem anderen Plan („${name}“).`, en: `“${path}” belongs to another plan (“${name}”).` },
    hint: {
      de: 'Nennen Sie ein früheres Ergebnis desselben Plans.',
      en: 'Name an earlier result of the same plan.',
    },
  });
}
