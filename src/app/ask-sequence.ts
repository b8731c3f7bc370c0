import type { Sequence, SequenceStep } from '../core/channels/answer-sequences.data.js';
import { readAnswer } from '../core/channels/answer-text.js';
import type { Answer } from '../core/channels/put-answers.js';
import { slug } from '../core/channels/slug.js';
import { formatMessage, type Language, type Localised, type MessageData } from '../core/language.js';
import type { Writable } from '../core/yaml/write-yaml.js';
import { askWords } from '../i18n/ask.js';
import { speak } from '../i18n/words.js';
import type { Prompter } from '../ports.js';
import type { FieldQuestion } from './ask-field.js';

interface Asking {
  readonly sequence: Sequence;
  readonly question: Pick<FieldQuestion, 'subjects' | 'roles' | 'language'>;
  readonly prompter: Prompter;
}

/**
 * Asks for a field that needs several statements: once for all that lack it, or one by one; what is common to all topics is asked for each channel. `answered` gets the answer for each subject as
 * it is complete. Nothing is added for what somebody does not know.
 */
export async function askSequence({
  message,
  hint,
  answered,
  ...asking
}: Asking & { readonly message: string; readonly hint: string; readonly answered: Answer[] }): Promise<void> {
  const { sequence, question, prompter } = asking;
  const { subjects, language } = question;
  const word = speak(askWords, language);
  const count = subjects.length;
  const forAll = (label: string): string => (count > 1 ? word('for-all', { value: label, count }) : label);
  const byTopic = sequence.form === 'topics';
  const choices = [
    { value: 'steps', label: byTopic ? word('steps') : forAll(word('steps')) },
    ...(count > 1 && !byTopic ? [{ value: 'each', label: word('each') }] : []),
    ...('none' in sequence ? [{ value: 'none', label: forAll(word('there-is-none')) }] : []),
    { value: 'unknown', label: word('unknown') },
  ];
  const chosen = await prompter.one({ message, hint, choices });
  if (chosen === 'none') for (const { id } of subjects) answered.push({ subject: id, value: { de: 'keine', en: 'none' }[language] });
  if (chosen === 'steps' && !byTopic) {
    const value = await statementsOf(asking, null);
    if (value !== null) for (const { id } of subjects) answered.push({ subject: id, value });
  } else if (chosen === 'steps' || chosen === 'each')
    for (const subject of subjects) {
      const value = await statementsOf(asking, subject);
      if (value !== null) answered.push({ subject: subject.id, value });
    }
}

/** What somebody says step by step; null when nothing is known. */
async function statementsOf(asking: Asking, subject: FieldQuestion['subjects'][number] | null): Promise<Writable | null> {
  const { sequence } = asking;
  const ask = (step: SequenceStep, data: MessageData = {}): Promise<Writable | null> => askStep({ ...asking, step, data, subject });
  if (sequence.form === 'topics') {
    const step: SequenceStep = { key: sequence.key, kind: 'yes-no', question: sequence.question };
    const topics = subject?.items ?? [];
    return filled(await inTurn(topics, (item) => ask(step, { item, channel: subject?.label ?? '' })));
  }
  const [first, ...others] = sequence.steps;
  if (sequence.form === 'group') return filled(await inTurn(sequence.steps, ask, ({ key }) => key));
  const items = await ask(first);
  if (!Array.isArray(items)) return items;
  if (sequence.form === 'pairs') {
    const [value = first] = others;
    return filled(await inTurn(items as readonly string[], (item) => ask(value, { item }), slug));
  }
  const rows: Writable[] = [];
  for (const item of items as readonly string[]) {
    const more = await inTurn(
      others,
      (step) => ask(step, { item }),
      ({ key }) => key,
    );
    rows.push({ [first.key]: item, ...more });
  }
  return rows;
}

async function inTurn<T>(
  things: readonly T[],
  ask: (thing: T) => Promise<Writable | null>,
  keyOf: (thing: T) => string = String,
): Promise<Record<string, Writable>> {
  const found: Record<string, Writable> = Object.create(null);
  for (const thing of things) {
    const value = await ask(thing);
    if (value !== null && keyOf(thing) !== '') found[keyOf(thing)] = value;
  }
  return found;
}

function filled(found: Record<string, Writable>): Writable | null {
  return Object.keys(found).length === 0 ? null : found;
}

/** One answer, or null for what somebody does not know: an empty line says so. */
async function askStep({
  step: { kind, question },
  data,
  subject,
  question: { roles, language },
  prompter,
}: Asking & {
  readonly step: SequenceStep;
  readonly data: MessageData;
  readonly subject: FieldQuestion['subjects'][number] | null;
}): Promise<Writable | null> {
  const word = speak(askWords, language);
  const text = textOf(question, data, language);
  const message = subject === null || 'channel' in data ? text : word('one', { question: text, subject: subject.label });
  const unknown = { value: 'unknown', label: word('unknown') };
  if (kind === 'yes-no') {
    const choices = [{ value: 'yes', label: word('yes') }, { value: 'no', label: word('no') }, unknown];
    const chosen = await prompter.one({ message, choices });
    return chosen === 'unknown' ? null : chosen === 'yes';
  }
  if (kind === 'role' && roles.length > 0) {
    const choices = [...roles.map(({ id, name }) => ({ value: id, label: name === id ? id : `${name} (${id})` })), unknown];
    const chosen = await prompter.one({ message, choices });
    return chosen === 'unknown' ? null : chosen;
  }
  const hint = kind === 'choice' ? '' : word(`hint-${kind}`);
  const typed = await prompter.text({
    message,
    hint: word('or-empty', { hint }),
    check: (answer) => (answer.trim() === '' || readAnswer(answer, kind) !== null ? null : word('not-understood', { hint })),
  });
  return typed.trim() === '' ? null : (readAnswer(typed, kind) ?? typed);
}

function textOf(message: Localised, data: MessageData, language: Language): string {
  return formatMessage({ message, data, language });
}
