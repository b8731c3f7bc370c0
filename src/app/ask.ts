import { auditPlan } from '../core/audit-plan.js';
import type { AuditResult } from '../core/audit-result.js';
import { answerKinds } from '../core/channels/answer-kinds.data.js';
import { answerSequences } from '../core/channels/answer-sequences.data.js';
import { columnOfField } from '../core/channels/fill-table.js';
import type { Channel, ChannelPlan } from '../core/channels/plan.js';
import { type Answer, regionFor } from '../core/channels/put-answers.js';
import type { Unknown } from '../core/finding.js';
import { formatMessage, type Language } from '../core/language.js';
import type { Material } from '../core/rules/run.js';
import { askWords } from '../i18n/ask.js';
import { speak } from '../i18n/words.js';
import { Interrupted, type Prompter } from '../ports.js';
import { askField } from './ask-field.js';
import { type AuditPorts, type AuditRequest, readForAudit } from './audit.js';
import { resolvePath } from './paths.js';
import { textsWithAnswers } from './texts-with-answers.js';
import { withTexts } from './with-texts.js';

/** As many questions as people answer in one go. */
const questionsPerSession = 7;

export interface AskRequest extends AuditRequest {
  readonly language: Language;
}

export interface AskPorts extends AuditPorts {
  readonly prompter: Prompter;
}

/** What came of asking: the audit before and after, and how many questions were answered. */
export interface AskResult {
  readonly before: AuditResult;
  readonly after: AuditResult;
  readonly answered: number;
}

/**
 * Asks the questions of an audit, those first that let most checks run, and writes each answer into the plan before the next question. An answer that would make the plan
 * worse to read is refused. Ctrl-C is thrown as `Interrupted` and says what was kept.
 */
export async function ask(request: AskRequest, ports: AskPorts): Promise<AskResult> {
  const { language } = request;
  const { prompter } = ports;
  const word = speak(askWords, language);
  const first = await readState(request, ports);
  let state = first;
  let answered = 0;
  const asked = new Set<string>();
  const total = Math.min(questionsPerSession, askable(state, asked).length);
  prompter.say(total === 0 ? word('none') : word('intro', { count: total, file: first.result.file }));
  for (let number = 1; number <= total; number++) {
    const [unknown] = askable(state, asked);
    if (unknown === undefined) break;
    asked.add(unknown.field);
    // Whoever did not know a part of it is not asked for that part again.
    for (const part of partFields(unknown.field)) asked.add(part);
    const { plan } = state.material;
    if (plan === null) break;
    const answers: Answer[] = [];
    let interrupted: unknown = null;
    try {
      await askField({ question: { ...questionOf(unknown, state.material, plan, language), number, total }, prompter, answered: answers });
    } catch (error) {
      interrupted = error;
    }
    if (answers.length > 0) {
      let taken = false;
      for (const part of partsOf(unknown.field, answers, plan)) {
        const next = await takeIn({ request, ports, state, unknown, ...part });
        if (next === null) continue;
        state = next;
        taken = true;
      }
      if (taken) answered += 1;
    }
    if (interrupted !== null) throw interrupted instanceof Interrupted && answered > 0 ? keptOf(answered, first.result.file) : interrupted;
  }
  return { before: first.result, after: state.result, answered };
}

interface State {
  readonly result: AuditResult;
  readonly material: Material;
}

async function readState(request: AuditRequest, ports: AuditPorts): Promise<State> {
  const input = await readForAudit(request, ports);
  return { result: auditPlan(input), material: input.material };
}

/** The questions that can be answered here and whose answers have a place. */
function askable({ result, material }: State, asked: ReadonlySet<string>): readonly Unknown[] {
  const { plan } = material;
  return plan === null ? [] : result.unknowns.filter((unknown) => !asked.has(unknown.field) && hasPlace(unknown, plan));
}

function hasPlace({ field, subjects }: Unknown, plan: ChannelPlan): boolean {
  const sequence = answerSequences[field as keyof typeof answerSequences];
  if (!Object.hasOwn(answerKinds, field) && sequence === undefined) return false;
  if (field.startsWith('plan.')) return plan.form === 'yaml';
  const regions = subjects.flatMap((subject) => regionFor({ plan, field, subject }) ?? []);
  // What channels take over from groups is said there, for all of them.
  if (sequence?.form === 'topics' && subjects.some((id) => openTopics({ plan, field, id }).length === 0)) return false;
  const columns = sequence?.form === 'group' ? [field, ...partFields(field)] : [field];
  return (
    regions.length > 0 &&
    regions.every(({ at }) => at.source.cells === undefined || columns.every((column) => columnOfField(column) !== null))
  );
}

function questionOf(unknown: Unknown, { handbook }: Material, plan: ChannelPlan, language: Language) {
  const { field } = unknown;
  const placed = unknown.subjects.filter((subject) => field.startsWith('plan.') || regionFor({ plan, field, subject }) !== null);
  const roles = plan.implicitRoles ? [] : [...(handbook?.roles.values() ?? [])];
  return {
    field,
    subjects: placed.map((id) => ({
      id,
      label: regionFor({ plan, field, subject: id })?.label ?? id,
      items: openTopics({ plan, field, id }),
    })),
    roles: roles.map(({ id, name }) => ({ id, name: name[language] ?? id })),
    language,
  };
}

/** The topics of a channel that do not say what is asked of topics, by the words that the channel itself uses. */
function openTopics({ plan, field, id }: { plan: ChannelPlan; field: string; id: string }): readonly string[] {
  const key = field === 'channel.topics.solves' ? 'solves' : field === 'channel.topics.authority' ? 'authority' : null;
  const topics = plan.channels.find((channel) => channel.id === id)?.topics;
  if (key === null || topics?.state !== 'value' || topics.from !== 'plan') return [];
  const isOpen = (topic: Extract<Channel['topics'], { state: 'value' }>['value'][number]): boolean =>
    topic.role !== 'refer' && topic[key].state === 'absent';
  return topics.value.filter(isOpen).map(({ word }) => word);
}

/** The fields of a group that is asked step by step. */
function partFields(field: string): readonly string[] {
  const sequence = answerSequences[field as keyof typeof answerSequences];
  return sequence?.form === 'group' ? sequence.steps.map(({ key }) => `${field}.${key}`) : [];
}

/** What is written at once: in a list, every statement of a group has a column of its own. */
function partsOf(
  field: string,
  answers: readonly Answer[],
  { form }: ChannelPlan,
): readonly { readonly field: string; readonly answers: readonly Answer[] }[] {
  const sequence = answerSequences[field as keyof typeof answerSequences];
  if (form !== 'table' || sequence?.form !== 'group') return [{ field, answers }];
  // That there is none, or why it does not apply, is said about the group as a whole.
  const about = answers.filter(({ value }) => typeof value === 'string');
  const parts = sequence.steps.flatMap(({ key }) => {
    const own = answers.flatMap(({ subject, value }): Answer[] => {
      const part =
        typeof value === 'object' && !Array.isArray(value) ? (value as Readonly<Record<string, Answer['value']>>)[key] : undefined;
      return part === undefined ? [] : [{ subject, value: part }];
    });
    return own.length === 0 ? [] : [{ field: `${field}.${key}`, answers: own }];
  });
  return [...(about.length === 0 ? [] : [{ field, answers: about }]), ...parts];
}

/** Writes answers and audits again; null when they were refused or could not be written, which is said. */
async function takeIn({
  request,
  ports,
  state,
  unknown,
  field,
  answers,
}: {
  request: AskRequest;
  ports: AskPorts;
  state: State;
  unknown: Unknown;
  field: string;
  answers: readonly Answer[];
}): Promise<State | null> {
  const { files, prompter } = ports;
  const { cwd, language } = request;
  const word = speak(askWords, language);
  const texts = await textsWithAnswers({ request, ports, material: state.material, field, answers });
  if (texts === null) {
    const { file, line, cell } = unknown.place;
    prompter.say(word('not-written', { place: cell === undefined ? `${file}:${line}` : `${file} ${cell}` }));
    return null;
  }
  const paths = new Map([...texts].map(([file, bytes]) => [resolvePath(cwd, file), bytes]));
  const next = await readState(request, { ...ports, files: withTexts(files, paths) });
  const faults = readingFaults(next.result);
  const known = new Set(readingFaults(state.result).map(sentence(language)));
  const why = faults.map(sentence(language)).find((text) => !known.has(text));
  if (why !== undefined) {
    prompter.say(word('refused', { why }));
    return null;
  }
  for (const [path, bytes] of paths) await files.write(path, bytes, { replace: true, keep: true });
  return next;
}

function readingFaults({ findings, groupOf }: AuditResult): AuditResult['findings'] {
  return findings.filter(({ rule, severity }) => groupOf.get(rule) === 'reading' && severity === 'error');
}

function sentence(language: Language): (finding: AuditResult['findings'][number]) => string {
  return ({ wording, data }) => formatMessage({ message: wording, data, language });
}

function keptOf(count: number, file: string): Interrupted {
  const kept = (language: Language): string => speak(askWords, language)('kept', { count, file });
  return new Interrupted({ de: kept('de'), en: kept('en') });
}
