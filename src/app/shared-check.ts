import type { Handbook } from '../core/handbook/handbook.js';
import { lintRules } from '../core/rules/lint-rules.generated.js';
import { type Portion, packPortion, unpackPortion } from '../core/rules/portion.js';
import { type Check, type Outcome, openCheck, type Range } from '../core/rules/run.js';
import type { Crew } from '../ports.js';
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

/** Runs rules over a handbook whose documents a crew shares. The outcome is that of `runRules`. */
export async function checkShared(
  request: Parameters<typeof openCheck>[0],
  { handbook, crew }: { handbook: Handbook; crew: Crew },
): Promise<Outcome> {
  const check = openCheck(request);
  check.begin();
  const parts = [...visitAll({ check, handbook, take: crew.take })];
  for (const { range, portion } of await crew.finish()) parts.push({ range, portion: unpackPortion(portion, handbook) });
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
