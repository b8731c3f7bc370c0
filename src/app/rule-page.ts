import { decode, maxFileBytes } from '../core/decode.js';
import type { Language } from '../core/language.js';
import { parseRulePage, type RuleText } from '../core/rules/page.js';
import type { Rule } from '../core/rules/rule.js';
import type { Files } from '../ports.js';
import { joinPath } from './paths.js';

/** What people read about a rule. `content` is the folder of the package; throws where the package is incomplete. */
export async function readRulePage({
  rule,
  content,
  language,
  files,
}: {
  rule: Pick<Rule, 'id'>;
  content: string;
  language: Language;
  files: Files;
}): Promise<RuleText> {
  const read = await files.read(joinPath(content, `docs/rules/${rule.id}.md`), { maxBytes: maxFileBytes });
  const decoded = read.ok ? decode({ bytes: read.bytes }) : null;
  if (decoded === null || !('text' in decoded)) throw new Error(`the package lacks the page of rule ${rule.id}`);
  return parseRulePage(decoded.text)[language];
}
