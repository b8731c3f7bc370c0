import type { DiffResult } from '../core/diff-result.js';
import { documentAt } from '../core/handbook/find-document.js';
import type { Handbook } from '../core/handbook/handbook.js';
import { nearest } from '../core/nearest.js';
import { UserError } from '../core/user-error.js';
import { compareHandbooks } from '../core/versions/compare.js';
import { impactOf } from '../core/versions/impact.js';
import { gravest, proposalsOf } from '../core/versions/proposal.js';
import type { Files, Git } from '../ports.js';
import { openBase } from './history.js';
import { findRoot, loadHandbook } from './load-handbook.js';
import { missingBase } from './missing-base.js';
import { noHandbook } from './no-handbook.js';
import { resolvePath } from './paths.js';

export interface DiffRequest {
  readonly cwd: string;
  /** Ids or paths of documents; empty for all. */
  readonly policies: readonly string[];
  /** A git reference or a version; null for the default of `openBase`. */
  readonly from: string | null;
  /** The folder of the package with the guideline library. */
  readonly content: string;
}

/** Compares the handbook around the working folder with an earlier state. Throws a `UserError` when there is no handbook, no such policy or nothing to compare with. */
export async function diff(request: DiffRequest, { files, git }: { files: Files; git: Git }): Promise<DiffResult> {
  const { cwd, content, from } = request;
  const root = await findRoot({ start: cwd, files });
  if (root === null) throw noHandbook(cwd);
  const handbook = await loadHandbook({ root, cwd, content, files });
  const named = request.policies.map((typed) => policyNamed({ typed, cwd, root, handbook }));
  const opened = await openBase({ root, asked: from, cwd, content, policies: named }, { files, git });
  if (opened.why !== 'found') throw missingBase({ opened, flag: '--from' });
  const { base } = opened;
  const all = compareHandbooks({ before: base.handbook, after: handbook });
  for (const id of named) if (all.every((change) => change.id !== id)) throw noSuchPolicy({ id, known: all.map((change) => change.id) });
  const compared = named.length === 0 ? all : all.filter(({ id }) => named.includes(id));
  const changes = compared.filter(({ step }) => step !== 'none');
  return {
    base: { name: base.name, from: base.from },
    compared: compared.length,
    changes,
    step: gravest(changes),
    proposals: proposalsOf(compared),
    impact: impactOf({ changes, handbook }),
  };
}

/** The id of a document that somebody named by its id or its path. */
function policyNamed({ typed, cwd, root, handbook }: { typed: string; cwd: string; root: string; handbook: Handbook }): string {
  const path = resolvePath(cwd, typed);
  const document = path.startsWith(`${root}/`) ? documentAt(handbook, path.slice(root.length + 1)) : undefined;
  return document?.head.id ?? typed;
}

function noSuchPolicy({ id, known }: { id: string; known: readonly string[] }): UserError {
  const meant = nearest(id, known);
  const list = [...new Set(known)].slice(0, 8).join(', ');
  return new UserError({
    what: {
      de: `Ein Dokument „${id}“ gibt es weder heute noch im früheren Stand.`,
      en: `There is no document “${id}”, neither today nor in the earlier state.`,
    },
    hint:
      meant === null
        ? { de: `Es gibt: ${list === '' ? 'keine Dokumente' : list}`, en: `There are: ${list === '' ? 'no documents' : list}` }
        : { de: `Meinten Sie: unisono diff ${meant}`, en: `Did you mean: unisono diff ${meant}` },
  });
}
