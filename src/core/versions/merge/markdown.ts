import { behindFrontMatter, findFrontMatter } from '../../document/front-matter-bounds.js';
import type { Language } from '../../language.js';
import { partsOf } from './blocks.js';
import { conflictBox } from './marks.js';
import { type MergedParts, mergeParts } from './parts.js';
import { type Conflict, choose, type Three } from './unit.js';
import { mergeYaml } from './yaml.js';

/** What the company says about its document: where both sides changed it, the company's value stands. */
const companyKeys: ReadonlySet<string> = new Set([
  'owner',
  'approver',
  'approved-on',
  'effective',
  'review-by',
  'status',
  'version',
  'changes',
  'works-council',
  'countries',
]);

/** Merges Markdown documents: front matter by keys, the body by sections, blocks and words. Line ends are `\n`, there is no byte order mark. */
export function mergeMarkdown({ base, ours, theirs, language }: Three<string> & { language: Language }): MergedParts {
  const [was, own, its] = [split(base), split(ours), split(theirs)];
  const head = mergeHead({ base: was.head, ours: own.head, theirs: its.head, language });
  const parts = { base: partsOf(was.body), ours: partsOf(own.body), theirs: partsOf(its.body) };
  const lead = choose({ base: parts.base.lead, ours: parts.ours.lead, theirs: parts.theirs.lead }) ?? parts.ours.lead;
  const body = mergeParts({ base: parts.base.parts, ours: parts.ours.parts, theirs: parts.theirs.parts, language });
  const box = head.box === null ? '' : `\n${conflictBox({ conflict: head.box, language })}\n`;
  return { text: head.text + box + lead + body.text, conflicts: [...head.conflicts, ...body.conflicts], notes: body.notes };
}

interface Head {
  /** With its marker lines; empty when there is none. */
  readonly text: string;
  /** The YAML between the marker lines; null when there is no front matter to merge. */
  readonly yaml: string | null;
  readonly before: string;
  readonly behind: string;
}

function split(text: string): { head: Head; body: string } {
  const bounds = findFrontMatter(text);
  if (bounds === null || !bounds.closed || bounds.language !== '')
    return { head: { text: '', yaml: null, before: '', behind: '' }, body: text };
  const end = behindFrontMatter(text, bounds);
  return {
    head: {
      text: text.slice(0, end),
      yaml: text.slice(bounds.yaml.start, bounds.yaml.end),
      before: text.slice(0, bounds.yaml.start),
      behind: text.slice(bounds.yaml.end, end),
    },
    body: text.slice(end),
  };
}

function mergeHead({ base, ours, theirs, language }: Three<Head> & { language: Language }): {
  text: string;
  conflicts: readonly Conflict[];
  box: Conflict | null;
} {
  const chosen = choose({ base: base.text, ours: ours.text, theirs: theirs.text });
  if (chosen !== undefined) return { text: chosen, conflicts: [], box: null };
  if (ours.yaml === null || theirs.yaml === null || base.yaml === null) {
    const box: Conflict = { why: 'changed', theirs: theirs.yaml ?? '', at: '' };
    return { text: ours.text, conflicts: [box], box };
  }
  const winner = (key: string): 'ours' | 'theirs' | undefined =>
    key === 'template' ? 'theirs' : companyKeys.has(key) ? 'ours' : undefined;
  const merged = mergeYaml({ base: base.yaml, ours: ours.yaml, theirs: theirs.yaml, language, winner });
  return { text: ours.before + merged.text + ours.behind, conflicts: merged.conflicts, box: null };
}
