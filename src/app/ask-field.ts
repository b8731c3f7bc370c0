import { type AnswerKind, answerKinds } from '../core/channels/answer-kinds.data.js';
import { answerSequences } from '../core/channels/answer-sequences.data.js';
import { readAnswer } from '../core/channels/answer-text.js';
import { choiceWords } from '../core/channels/choice-words.data.js';
import type { Answer } from '../core/channels/put-answers.js';
import { questionFor } from '../core/channels/questions.js';
import type { Language } from '../core/language.js';
import type { Writable } from '../core/yaml/write-yaml.js';
import { askWords } from '../i18n/ask.js';
import { speak } from '../i18n/words.js';
import type { Prompter } from '../ports.js';
import { askSequence } from './ask-sequence.js';

export interface FieldQuestion {
  readonly field: string;
  /** What the field is missing on, with what people call it. */
  readonly subjects: readonly Subject[];
  readonly number: number;
  readonly total: number;
  /** The roles that may be named; empty where any text is a role. */
  readonly roles: readonly { readonly id: string; readonly name: string }[];
  readonly language: Language;
}

interface Subject {
  readonly id: string;
  readonly label: string;
  /** The topics of a channel that do not say, by their words; only where each topic is asked for. */
  readonly items?: readonly string[];
}

/** How many names of what a question is about are listed. */
const listedSubjects = 6;

/**
 * Asks for a field, once for everything that lacks it: one answer for all, or one by one. `answered` gets each answer as it is given, so that those before an interruption
 * are not lost. Nothing is added for what somebody does not know.
 */
export async function askField({
  question,
  prompter,
  answered,
}: {
  question: FieldQuestion;
  prompter: Prompter;
  answered: Answer[];
}): Promise<void> {
  const { field, subjects, number, total, language } = question;
  const word = speak(askWords, language);
  const text = questionFor(field)?.[language] ?? field;
  const names = subjects.slice(0, listedSubjects).map(({ label }) => label);
  const more = subjects.length - names.length;
  const listed = [...names, ...(more > 0 ? [word('others', { count: more })] : [])].join(', ');
  const whole = field.startsWith('company.') || field.startsWith('plan.');
  const hint = whole ? word('whole', { number, total }) : word('about', { number, total, subjects: listed });
  const sequence = answerSequences[field as keyof typeof answerSequences];
  if (sequence !== undefined) return askSequence({ sequence, question, prompter, message: text, hint, answered });
  const chosen = await askOnce({ question, prompter, message: text, hint, count: subjects.length });
  if (chosen === 'each')
    for (const { id, label } of subjects) {
      const own = await askOnce({ question, prompter, message: word('one', { question: text, subject: label }), count: 1 });
      if (own !== 'each' && own !== null) answered.push({ subject: id, value: own.value });
    }
  else if (chosen !== null) for (const { id } of subjects) answered.push({ subject: id, value: chosen.value });
}

/** One answer: a value, `each` for one by one, or null for what somebody does not know. */
async function askOnce({
  question: { field, roles, language },
  prompter,
  message,
  hint,
  count,
}: {
  question: FieldQuestion;
  prompter: Prompter;
  message: string;
  hint?: string;
  count: number;
}): Promise<{ readonly value: Writable } | 'each' | null> {
  const word = speak(askWords, language);
  const kind: AnswerKind = answerKinds[field as keyof typeof answerKinds] ?? 'text';
  const offered = offeredFor({ field, kind, roles, language });
  const forAll = (label: string): string => (count > 1 ? word('for-all', { value: label, count }) : label);
  const choices = [
    ...offered.map(({ label }, index) => ({ value: `value-${index}`, label: forAll(label) })),
    ...(offered.length === 0 ? [{ value: 'type', label: count > 1 ? word('type-all') : word('type') }] : []),
    ...(count > 1 ? [{ value: 'each', label: word('each') }] : []),
    { value: 'unknown', label: word('unknown') },
    // What a company is, applies to every company.
    ...(field.startsWith('company.') || field.startsWith('plan.') ? [] : [{ value: 'not-applicable', label: word('not-applicable') }]),
  ];
  const chosen = await prompter.one({ message, choices, ...(hint === undefined ? {} : { hint }) });
  if (chosen === 'each') return 'each';
  if (chosen === 'unknown') return null;
  if (chosen === 'not-applicable') {
    const reason = (await prompter.text({ message: word('why') })).replace(/\s+/g, ' ');
    return { value: `${language === 'de' ? 'entfällt' : 'n/a'}: ${reason}` };
  }
  const found = offered[Number(chosen.replace('value-', ''))];
  return found === undefined ? { value: await typeAnswer({ kind, prompter, language }) } : { value: found.value };
}

async function typeAnswer({ kind, prompter, language }: { kind: AnswerKind; prompter: Prompter; language: Language }): Promise<Writable> {
  const word = speak(askWords, language);
  const hint = kind === 'yes-no' || kind === 'choice' ? '' : word(`hint-${kind}`);
  const typed = await prompter.text({
    message: word('answer'),
    ...(hint === '' ? {} : { hint }),
    check: (answer) => (readAnswer(answer, kind) === null ? word('not-understood', { hint }) : null),
  });
  return readAnswer(typed, kind) ?? typed;
}

function offeredFor({
  field,
  kind,
  roles,
  language,
}: {
  field: string;
  kind: AnswerKind;
  roles: FieldQuestion['roles'];
  language: Language;
}): readonly { readonly value: Writable; readonly label: string }[] {
  const word = speak(askWords, language);
  if (kind === 'yes-no')
    return [
      { value: true, label: word('yes') },
      { value: false, label: word('no') },
    ];
  if (kind === 'choice') return Object.entries(choiceWords[field] ?? {}).map(([value, label]) => ({ value, label: label[language] }));
  return kind === 'role' ? roles.map(({ id, name }) => ({ value: id, label: name === id ? id : `${name} (${id})` })) : [];
}
