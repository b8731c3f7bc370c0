import type { Handbook } from '../core/handbook/handbook.js';
import { lintRules } from '../core/rules/lint-rules.generated.js';
import { type Portion, packPortion, unpackPortion } from '../core/rules/portion.js';
import { type Check, type Outcome, openCheck, type Range } from '../core/rules/run.js';
import type { Crew, Stoppable } from '../ports.js';
import { inSteps } from './in-steps.js';
import { levelSettings } from './level-settings.js';
import { type HandbookTexts, makeHandbook } from './load-handbook.js';

/** What a thread needs to judge documents as the main one does, as plain data. */
export interface ThreadJob {
  readonly texts: HandbookTexts;
  readonly today: string;
  readonly ignoreSilences: boolean;
  readonly changesOnly: boolean;
}

/** The whole work of a thread: judges documents until none are left. */
export function visitShare({ texts, ...job }: ThreadJob, take: Crew['take']): Awaited<ReturnType<Crew['finish']>> {
  const handbook = makeHandbook(texts);
  const check = openCheck({
    ...job,
    rules: lintRules,
    // What changed since an earlier state is judged by the main thread alone.
    material: { files: handbook.files, handbook, plan: handbook.plan, base: null },
    settings: levelSettings({ handbook, root: texts.root }),
  });
  return visitAll({ check, handbook, take }).map(({ range, portion }) => ({ range, portion: packPortion(portion, handbook) }));
}

/** Runs rules over a handbook whose documents a crew shares. The outcome is that of `runRules`. Throws Interrupted when somebody ends it. */
export async function checkShared(
  request: Parameters<typeof openCheck>[0],
  { handbook, crew, stop = null }: { handbook: Handbook; crew: Crew; stop?: Stoppable | null },
): Promise<Outcome> {
  const check = openCheck(request);
  const parts: { range: Range; portion: Portion }[] = [];
  const total = handbook.documents.length;
  try {
    await inSteps(check.beginning(), stop ?? undefined);
    for (let range = crew.take(total); range !== null; range = crew.take(total)) {
      await stop?.step();
      parts.push({ range, portion: check.visit(range) });
    }
    const others = crew.finish();
    for (const { range, portion } of await (stop === null ? others : stop.during(others)))
      parts.push({ range, portion: unpackPortion(portion, handbook) });
  } catch (error) {
    crew.stop();
    throw error;
  }
  parts.sort((a, b) => a.range.from - b.range.from);
  const portions: Portion[] = [];
  let next = 0;
  for (const { range, portion } of parts) {
    // Whatever a thread had taken when it failed.
    if (range.from > next) portions.push(check.visit({ from: next, to: range.from }));
    portions.push(portion);
    next = range.to;
  }
  if (next < handbook.documents.length) portions.push(check.visit({ from: next, to: handbook.documents.length }));
  return check.end(portions);
}

function visitAll({
  check,
  handbook,
  take,
}: {
  check: Check;
  handbook: Handbook;
  take: Crew['take'];
}): readonly { readonly range: Range; readonly portion: Portion }[] {
  const parts: { range: Range; portion: Portion }[] = [];
  const total = handbook.documents.length;
  for (let range = take(total); range !== null; range = take(total)) parts.push({ range, portion: check.visit(range) });
  return parts;
}
