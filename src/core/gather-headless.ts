import type { Finding } from './finding.js';
import { rule } from './rules/front-matter/fm-safe-yaml.js';

/** Makes one finding of those on documents that have no front matter at all: what is to be done about them is one thing. It stands at the first of them, the others are named with it. */
export function gatherHeadless(findings: readonly Finding[]): readonly Finding[] {
  const headless = findings.filter((finding) => finding.rule === rule.id && finding.message === 'missing');
  const [first, ...others] = headless;
  if (first === undefined || others.length === 0) return findings;
  const wording = rule.messages['missing-many'] ?? first.wording;
  const all: Finding = {
    ...first,
    message: 'missing-many',
    data: { count: headless.length },
    wording,
    related: others.map(({ place }) => place),
  };
  const gone = new Set(others);
  return findings.flatMap((finding) => (gone.has(finding) ? [] : [finding === first ? all : finding]));
}
