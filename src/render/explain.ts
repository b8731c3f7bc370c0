import { parseMarkdown } from '../core/document/parse-markdown.js';
import type { Explanation, GuidelineText } from '../core/explanation.js';
import type { Language } from '../core/language.js';
import type { Example, RuleText } from '../core/rules/page.js';
import { groups, type Rule } from '../core/rules/rule.js';
import { explainWords } from '../i18n/explain.js';
import { speak } from '../i18n/words.js';
import { severityWord } from './finding.js';
import { markdownText } from './markdown-text.js';
import type { Paint } from './paint.js';
import { safeText } from './safe-text.js';
import { columns, wrapText } from './text-layout.js';

interface Look {
  readonly language: Language;
  readonly paint: Paint;
  readonly width: number;
}

/** An explanation as text for a terminal. */
export function explainText({ explanation, ...look }: Look & { explanation: Explanation }): string {
  switch (explanation.kind) {
    case 'rules':
      return ruleList({ rules: explanation.rules, ...look });
    case 'rule':
      return ruleText({ ...explanation, ...look });
    case 'guideline':
      return `${guidelinePart({ guideline: explanation.guideline, ...look })}\n`;
  }
}

function ruleList({ rules, language, paint, width }: Look & { rules: readonly Rule[] }): string {
  const word = speak(explainWords, language);
  // In the order of the guidelines, then by number; rules without a code stay in theirs.
  const prefixes = [...new Set(rules.map(({ code }) => prefixOf(code)))];
  const place = ({ code = '' }: Rule): string => `${prefixes.indexOf(prefixOf(code))} ${code}`;
  const parts = (['audit', 'lint', 'both'] as const).flatMap((command) => {
    const rows = rules
      .filter(({ group }) => groups[group] === command)
      .toSorted((a, b) => place(a).localeCompare(place(b), 'en'))
      .map(({ id, code, title }): [string, string] => [code ?? '', `${id}: ${title[language]}`]);
    const named =
      command === 'audit' ? columns({ rows, width }) : rows.map(([, text]) => wrapText({ text, width, indent: 2, hang: 2 })).join('\n');
    return rows.length === 0 ? [] : [`${paint.bold(word(command))}\n${named}`];
  });
  return `${parts.join('\n\n')}\n\n${word('more')}\n`;
}

function prefixOf(code = ''): string {
  return code.replace(/-.*/, '');
}

function ruleText({ rule, page, guideline, ...look }: Look & { rule: Rule; page: RuleText; guideline: GuidelineText }): string {
  const { language, paint, width } = look;
  const word = speak(explainWords, language);
  const prose = (text: string): string => markdownText({ blocks: parseMarkdown(text).blocks, paint, width });
  const part = (title: string, body: string): string => `${paint.bold(title)}\n${body}`;
  const options = Object.entries(rule.options ?? {});
  return `${[
    `${paint.bold(rule.title[language])}\n${[rule.id, ...(rule.code === undefined ? [] : [rule.code]), severityWord(rule.severity, look)].join(' · ')}`,
    part(word('what'), prose(page.what)),
    part(word('why'), prose(page.why)),
    guidelinePart({ guideline, ...look }),
    part(word('bad'), examplesText(page.bad, look)),
    part(word('good'), examplesText(page.good, look)),
    ...(options.length === 0
      ? []
      : [part(word('settings'), columns({ rows: options.map(([name, value]): [string, string] => [name, String(value)]), width }))]),
    wrapText({ text: word('off', { rule: rule.id }), width }),
  ].join('\n\n')}\n`;
}

function guidelinePart({ guideline, language, paint, width }: Look & { guideline: GuidelineText }): string {
  const { policy, section, title, blocks } = guideline;
  const reference = section === null ? policy : `${policy}#${section}`;
  return `${paint.bold(speak(explainWords, language)('guideline', { title, reference }))}\n${markdownText({ blocks, paint, width })}`;
}

function examplesText(examples: readonly Example[], { paint, width }: Look): string {
  return examples
    .map(({ note, files }) =>
      [
        ...(note === '' ? [] : [markdownText({ blocks: parseMarkdown(note).blocks, paint, width })]),
        ...files.map(
          ({ path, text }) =>
            `  ${paint.cyan(path)}\n${safeText(text)
              .replace(/\n$/, '')
              .split('\n')
              .map((line) => `    ${line}`)
              .join('\n')}`,
        ),
      ].join('\n'),
    )
    .join('\n\n');
}
