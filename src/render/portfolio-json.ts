import type { Language } from '../core/language.js';
import type { Portfolio, Reasoned } from '../core/portfolio/portfolio.js';
import { crewLimit, crewMinutes, type Need } from '../core/portfolio/situation.js';
import { findingJson } from './finding.js';
import { droppedText, keptText, needText } from './portfolio-parts.js';
import { safeJson } from './safe-text.js';

/** The best set of channels as one JSON value; hours are those of a week. */
export function portfolioJson({ result, language }: { result: Portfolio; language: Language }): string {
  const { file, situation, missing, gaps, answer } = result;
  const need = (one: Need) => ({ ...one, text: needText(one, language) });
  const idsOf = (open: readonly boolean[]) => situation.candidates.flatMap(({ id }, index) => (open[index] === true ? [id] : []));
  const setJson = ({ set, kept, dropped }: Reasoned) => ({
    hours: hours(set.minutes),
    channels: kept.map((one) => ({
      id: one.candidate.id,
      today: one.candidate.today,
      assumed: one.candidate.from === 'catalogue',
      hours: hours(one.minutes),
      limit: one.candidate.limit === null ? null : hours(one.candidate.limit),
      answers: one.answers.map(need),
      alone: one.only.map(need),
      reason: keptText(one, result, language),
    })),
    dropped: dropped.map((one) => ({ id: one.candidate.id, hours: hours(one.candidate.base), reason: droppedText(one, language) })),
    teams: crewMinutes(situation, set).map((minutes, crew) => {
      const limit = crewLimit(situation, set, crew);
      return { id: situation.crews[crew]?.id ?? '', hours: hours(minutes), limit: limit === null ? null : hours(limit) };
    }),
  });
  return safeJson({
    schemaVersion: 1,
    plan: file,
    summary: { candidates: situation.candidates.length, needs: situation.demands.length + situation.covers.length },
    answer: answer.kind,
    ...(answer.kind === 'best' || answer.kind === 'infeasible' ? { set: setJson(answer) } : {}),
    ...(answer.kind === 'best'
      ? {
          within: answer.within,
          next: answer.next === null ? null : { hours: hours(answer.next.minutes), channels: idsOf(answer.next.open) },
          audit: {
            gone: answer.audit.gone.map((finding) => findingJson(finding, language)),
            new: answer.audit.fresh.map((finding) => findingJson(finding, language)),
          },
        }
      : {}),
    ...(answer.kind === 'infeasible'
      ? {
          unmet: answer.unmet.map(need),
          within: answer.within,
          lacking: answer.extra.flatMap((minutes, crew) =>
            minutes === 0 ? [] : [{ team: situation.crews[crew]?.id ?? '', hours: hours(minutes) }],
          ),
        }
      : {}),
    missing,
    gaps,
  });
}

/** Hours from minutes, to the second place. */
function hours(minutes: number): number {
  return Math.round((minutes / 60) * 100) / 100;
}
