import type { DiffResult } from '../core/diff-result.js';
import type { Language } from '../core/language.js';
import { diffWords } from '../i18n/diff.js';
import { speak } from '../i18n/words.js';
import { type DocumentPart, diffPage, type SectionPart } from './diff-page.js';
import { type LinePair, redline } from './redline.js';
import { escapeMarkdown } from './safe-text.js';

/** The comparison as Markdown for a pull request: `<del>` and `<ins>`, which the Markdown of GitHub and GitLab shows, because emphasis cannot start or end anywhere. */
export function diffMarkdown({ result, language }: { result: DiffResult; language: Language }): string {
  const page = diffPage({ result, language });
  const word = speak(diffWords, language);
  const parts = [`# ${escapeMarkdown(page.title)}`, escapeMarkdown(page.summary)];
  for (const document of page.documents) parts.push(...documentParts(document, language));
  for (const [title, closing] of [
    [word('proposals'), page.proposals],
    [word('impact'), page.impact],
  ] as const) {
    if (closing.length === 0) continue;
    parts.push(`## ${title}`);
    for (const { text, items } of closing) {
      parts.push(escapeMarkdown(text));
      if (items.length > 0) parts.push(items.map((item) => `- ${escapeMarkdown(item)}`).join('\n'));
    }
  }
  return `${parts.join('\n\n')}\n`;
}

function documentParts(document: DocumentPart, language: Language): readonly string[] {
  const word = speak(diffWords, language);
  const tables = document.tables.flatMap(({ title, rows }) => [
    `### ${title}`,
    [
      `| | ${word('before')} | ${word('after')} |`,
      '| --- | --- | --- |',
      ...rows.map((row) => `| ${[row.label, row.before, row.after].map(escapeMarkdown).join(' | ')} |`),
    ].join('\n'),
  ]);
  return [
    `## ${escapeMarkdown(document.title)}`,
    escapeMarkdown(document.name),
    `**${escapeMarkdown(document.version)}**`,
    ...tables,
    ...document.sections.flatMap((section) => sectionParts(section)),
  ];
}

function sectionParts(section: SectionPart): readonly string[] {
  const id = section.id === '' ? '' : ` (#${escapeMarkdown(section.id)})`;
  const wording = section.kind === 'wording';
  const items = [
    ...section.obligations.map((each) => `- **${escapeMarkdown(each.label)}:** ${redlineText(each)}`),
    ...(wording ? [] : section.others.map((pair) => `- ${redlineText(pair)}`)),
  ];
  const changed = section.lines.filter(({ before, after }) => before !== after);
  return [
    `### ${escapeMarkdown(section.title)}${id}`,
    `_${escapeMarkdown(wording ? `${section.what}; ${section.count}` : section.what)}_`,
    ...(wording ? [changed.map((pair) => `- ${redlineText(pair)}`).join('\n')] : []),
    ...(items.length === 0 ? [] : [items.join('\n')]),
  ].filter((text) => text !== '');
}

function redlineText({ before, after }: LinePair): string {
  return redline(before ?? '', after ?? '')
    .map((piece) => ('same' in piece ? escapeMarkdown(piece.same) : `${tagged('del', piece.removed)}${tagged('ins', piece.added)}`))
    .join('');
}

function tagged(tag: 'del' | 'ins', text: string): string {
  return text === '' ? '' : `<${tag}>${escapeMarkdown(text)}</${tag}>`;
}
