import type { Finding } from '../core/finding.js';
import type { Language } from '../core/language.js';
import type { WhatIf } from '../core/what-if/what-if.js';
import { whatIfWords } from '../i18n/what-if.js';
import { speak } from '../i18n/words.js';
import { bySeverity, countText, findingText, placeText, severityWord } from './finding.js';
import type { Paint } from './paint.js';
import { safeLine } from './safe-text.js';
import { wrapText } from './text-layout.js';
import { changeLines, loadText, lossText } from './what-if-parts.js';

interface Look {
  readonly language: Language;
  readonly paint: Paint;
  readonly width: number;
}

/** What would be different, for people: the change, what goes and comes, what customers lose. */
export function whatIfHuman({ result, ...look }: Look & { result: WhatIf }): string {
  const { language, paint, width } = look;
  const word = speak(whatIfWords, language);
  const { before, after, gone, fresh, changed, unchanged, losses } = result;
  const line = (text: string, hang = 0): string => wrapText({ text, width, indent: 2, hang });
  const list = (lines: readonly string[]): string => lines.map((text) => line(`- ${text}`, 2)).join('\n');
  const parts = [
    [paint.bold(word('title', { file: safeLine(before.file) })), list(changeLines(result, language)), line(word('nothingWritten'))].join(
      '\n',
    ),
    [
      line(word('findings', { before: countText(before.findings, language), after: countText(after.findings, language) })),
      line(word('counts', { gone: gone.length, fresh: fresh.length, changed: changed.length, unchanged })),
      line(word('questions', { before: before.unknowns.length, after: after.unknowns.length })),
    ].join('\n'),
    ...findingsPart({ title: word('gone'), findings: gone, ...look }),
    ...findingsPart({ title: word('fresh'), findings: fresh, ...look }),
    ...(changed.length === 0
      ? []
      : [
          [
            paint.bold(word('changed')),
            ...changed.map(
              (pair) =>
                `${findingBlock({ finding: pair.after, ...look })}\n${wrapText({ text: word('was', { text: findingText(pair.before, language) }), width, indent: 4 })}`,
            ),
          ].join('\n'),
        ]),
    ...(result.loads.length === 0
      ? []
      : [
          [
            paint.bold(word('load')),
            list(
              result.loads.map(
                ({ team, ...sides }) => `${safeLine(team.label)}: ${loadText(sides.before, language)} → ${loadText(sides.after, language)}`,
              ),
            ),
            ...(result.removed.length === 0 ? [] : [line(word('loadLimits'))]),
          ].join('\n'),
        ]),
    [
      paint.bold(word('losses')),
      losses.length === 0 ? line(word('nothingLost')) : list(losses.map((loss) => lossText(loss, language))),
    ].join('\n'),
  ];
  return `${parts.join('\n\n')}\n`;
}

function findingsPart({ title, findings, ...look }: Look & { title: string; findings: readonly Finding[] }): string[] {
  if (findings.length === 0) return [];
  return [[look.paint.bold(title), ...bySeverity(findings).map((finding) => findingBlock({ finding, ...look }))].join('\n')];
}

function findingBlock({ finding, language, paint, width }: Look & { finding: Finding }): string {
  const name = finding.code === null ? finding.rule : `${finding.code} ${finding.rule}`;
  return [
    `  ${severityWord(finding.severity, { language, paint })}  ${paint.dim(`${name} · ${placeText(finding.place)}`)}`,
    wrapText({ text: findingText(finding, language), width, indent: 4 }),
  ].join('\n');
}
