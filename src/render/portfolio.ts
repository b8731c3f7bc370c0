import type { Language } from '../core/language.js';
import type { Portfolio } from '../core/portfolio/portfolio.js';
import { portfolioWords } from '../i18n/portfolio.js';
import { speak } from '../i18n/words.js';
import { bySeverity, findingText } from './finding.js';
import type { Paint } from './paint.js';
import { crewLines, droppedText, gapText, hoursText, keptText, missingLines, needText, nextText, timeText } from './portfolio-parts.js';
import { escapeMarkdown, safeLine } from './safe-text.js';
import { wrapText } from './text-layout.js';

/** A part of the answer: a heading, or null for none, then sentences and a list. */
interface Part {
  readonly title: string | null;
  readonly text: readonly string[];
  readonly items: readonly string[];
}

/** The best set of channels, for people. */
export function portfolioHuman({
  result,
  language,
  paint,
  width,
}: {
  result: Portfolio;
  language: Language;
  paint: Paint;
  width: number;
}): string {
  const title = paint.bold(speak(portfolioWords, language)('title', { file: safeLine(result.file) }));
  const parts = partsOf(result, language).map((part) =>
    [
      ...(part.title === null ? [] : [paint.bold(part.title)]),
      ...part.text.map((text) => wrapText({ text, width, indent: 2 })),
      ...part.items.map((text) => wrapText({ text: `- ${text}`, width, indent: 2, hang: 2 })),
    ].join('\n'),
  );
  return `${title}\n${parts.join('\n\n')}\n`;
}

/** The same as Markdown. */
export function portfolioMarkdown({ result, language }: { result: Portfolio; language: Language }): string {
  const title = `# ${speak(portfolioWords, language)('title', { file: escapeMarkdown(result.file) })}`;
  const parts = partsOf(result, language).flatMap((part) => [
    ...(part.title === null ? [] : [`## ${part.title}`]),
    ...part.text.map(escapeMarkdown),
    ...(part.items.length === 0 ? [] : [part.items.map((text) => `- ${escapeMarkdown(text)}`).join('\n')]),
  ]);
  return `${[title, ...parts].join('\n\n')}\n`;
}

function partsOf(result: Portfolio, language: Language): Part[] {
  const word = speak(portfolioWords, language);
  const { answer, missing, gaps, situation } = result;
  const vital = missing.filter((one) => one.vital);
  const other = missing.filter((one) => !one.vital);
  const questions: Part[] =
    other.length === 0 ? [] : [{ title: word('open'), text: [word('openNote')], items: missingLines(other, language) }];
  if (answer.kind === 'unknown') return [{ title: null, text: [word('unknown')], items: missingLines(vital, language) }, ...questions];
  if (answer.kind === 'unfinished') return [{ title: null, text: [word('unfinished')], items: [] }, ...questions];
  const { set, kept, dropped } = answer;
  const size = { count: set.open.filter((is) => is).length, hours: hoursText(set.minutes, language) };
  const same = situation.candidates.every(({ today }, index) => today === set.open[index]);
  const head: Part[] =
    answer.kind === 'best'
      ? [
          {
            title: null,
            text: [`${word('best', size)} ${leastText(answer.within, language)}`, ...(same ? [word('same')] : [])],
            items: [],
          },
        ]
      : [
          {
            title: null,
            text: [word('infeasible')],
            items: [
              ...answer.unmet.map((need) => needText(need, language)),
              ...answer.extra.flatMap((minutes, crew) =>
                minutes === 0
                  ? []
                  : [word('lacking', { team: safeLine(situation.crews[crew]?.label ?? ''), ...timeText(minutes, language) })],
              ),
            ],
          },
          {
            title: null,
            text: [...exactness(answer.within, language), word('closest', size)],
            items: [],
          },
        ];
  const line = (id: string, text: string): string => (text === '' ? safeLine(id) : `${safeLine(id)}: ${text}`);
  const list = (title: string, items: readonly string[], text: readonly string[] = []): Part[] =>
    items.length + text.length === 0 ? [] : [{ title, text, items }];
  return [
    ...head,
    ...list(
      word('channels'),
      kept.map((one) => line(one.candidate.id, keptText(one, result, language))),
    ),
    ...list(
      word('dropped'),
      dropped.map((one) => line(one.candidate.id, droppedText(one, language))),
    ),
    ...list(word('teams'), crewLines(result, set, language)),
    ...(answer.kind === 'best' ? list(word('next'), [], [nextText(result, language)]) : []),
    ...(answer.kind === 'best' && !same ? [auditPart(answer.audit, language)] : []),
    ...list(
      word('gaps'),
      gaps.map((gap) => gapText(gap, language)),
    ),
    ...questions,
    { title: null, text: [word('limits')], items: [] },
  ];
}

function auditPart({ gone, fresh }: (Portfolio['answer'] & { kind: 'best' })['audit'], language: Language): Part {
  const word = speak(portfolioWords, language);
  const items = bySeverity(fresh).map((finding) => `${finding.code ?? finding.rule} ${findingText(finding, language)}`);
  const text = [word('auditCounts', { gone: gone.length, fresh: fresh.length }), ...(fresh.length === 0 ? [word('auditSame')] : [])];
  return { title: word('audit'), text, items };
}

/** How sure it is that no set takes less work. */
function leastText(within: number, language: Language): string {
  const word = speak(portfolioWords, language);
  return within === 0 ? word('proven') : word('unprovenWork', { percent: percentUp(within) });
}

/** Rounded up, so that a bound holds as it is told. */
function percentUp(share: number): number {
  return Math.ceil(Number((share * 100).toFixed(6)));
}

/** How sure it is that no set lacks less: nothing to say where it was reckoned exactly. */
function exactness(within: number, language: Language): readonly string[] {
  const percent = percentUp(within);
  if (percent === 0) return [];
  return [speak(portfolioWords, language)(percent <= 2 ? 'roughly' : 'unproven', { percent })];
}
