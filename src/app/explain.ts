import type { Block, Target } from '../core/document/model.js';
import type { Explanation, GuidelineText } from '../core/explanation.js';
import type { PolicyDocument } from '../core/handbook/handbook.js';
import type { Language } from '../core/language.js';
import { nearest } from '../core/nearest.js';
import { allRules } from '../core/rules/index.generated.js';
import { UserError } from '../core/user-error.js';
import type { Files } from '../ports.js';
import { loadLibrary } from './load-handbook.js';
import { readRulePage } from './rule-page.js';

/** Explains a rule by its id or code, or a section of the guideline library (`select-channels#too-many`, `select-channels`); everything by group without a query. */
export async function explain(
  { query, language, content, cwd }: { query: string | null; language: Language; content: string; cwd: string },
  { files }: { files: Files },
): Promise<Explanation> {
  if (query === null) return { kind: 'rules', rules: allRules };
  const wanted = query.toLowerCase().replace(/^unisono:/, '');
  const rule = allRules.find(({ id, code }) => id === wanted || code?.toLowerCase() === wanted);
  const library = await loadLibrary({ content, cwd, files });
  if (rule !== undefined) {
    const [policy = '', section = ''] = rule.guideline.split('#');
    const guideline = guidelineText({ library, policy, section, language });
    if (guideline === null) throw new Error(`the guideline ${rule.guideline} of rule ${rule.id} is missing`);
    return { kind: 'rule', rule, page: await readRulePage({ rule, content, language, files }), guideline };
  }
  const [policy = '', section = null] = wanted.split('#');
  const guideline = guidelineText({ library, policy, section, language });
  if (guideline !== null) return { kind: 'guideline', guideline };
  throw unknownQuery({
    query,
    known: [...allRules.flatMap(({ id, code }) => (code === undefined ? [id] : [id, code])), ...library.keys()],
  });
}

function guidelineText({
  library,
  policy,
  section,
  language,
}: {
  library: ReadonlyMap<string, readonly PolicyDocument[]>;
  policy: string;
  section: string | null;
  language: Language;
}): GuidelineText | null {
  const document = library.get(policy)?.find(({ head }) => head.lang === language);
  if (document === undefined) return null;
  const title = document.head.title ?? policy;
  if (section === null) {
    const body = document.markdown.blocks;
    const second = body.findIndex((block, index) => index > 0 && block.kind === 'heading');
    return { policy, section, title, blocks: body.slice(body[0]?.kind === 'heading' ? 1 : 0, second === -1 ? undefined : second) };
  }
  const target = document.markdown.targets.find(({ id }) => id === section);
  return target === undefined ? null : { policy, section, title, blocks: blocksOf(document, target) };
}

function blocksOf({ markdown }: PolicyDocument, target: Target): readonly Block[] {
  if (target.block === null) return [];
  if (target.block.kind !== 'heading') return [target.block];
  return markdown.sections.find(({ heading }) => heading === target.block)?.blocks ?? [];
}

/** True for a code that was typed without its zeros or its hyphen: `coo-1` and `COO1` are `COO-01`. */
function isSameCode(code: string, typed: string): boolean {
  const plain = (text: string): string => text.toLowerCase().replace(/^([a-z]{3})-?0*(\d+)$/, '$1-$2');
  return /^[A-Z]{3}-\d+$/.test(code) && plain(code) === plain(typed);
}

function unknownQuery({ query, known }: { query: string; known: readonly string[] }): UserError {
  const meant = known.find((id) => isSameCode(id, query)) ?? nearest(query, known);
  return new UserError({
    what: { de: `Eine Regel oder Leitlinie „${query}“ gibt es nicht.`, en: `There is no rule or guideline “${query}”.` },
    hint:
      meant === null
        ? { de: 'Alle Regeln: unisono explain', en: 'All rules: unisono explain' }
        : { de: `Meinten Sie: unisono explain ${meant}`, en: `Did you mean: unisono explain ${meant}` },
  });
}
