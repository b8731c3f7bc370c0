import { sourceSpan } from '../../document/model.js';
import {
  type DocumentScope,
  homeCountry,
  isComparable,
  localisedValue,
  readingLanguage,
  scopeOf,
  valuesFor,
} from '../../facts/declared.js';
import type { Fact, FactValue, TypedValue } from '../../facts/fact.js';
import { hasFillIn } from '../../facts/fill-in.js';
import { promiseIn } from '../../facts/reply-promises.js';
import { rewritten } from '../../facts/rewrite.js';
import { type Citation, distanceToMention, type FreeValue, statementsOf } from '../../facts/statements.js';
import { normalised, parseTypedValue, sameValue } from '../../facts/typed-value.js';
import { type FoundValue, valuesInText } from '../../facts/values-in-text.js';
import type { Edit } from '../../finding.js';
import type { Handbook, PolicyDocument } from '../../handbook/handbook.js';
import { factsFile, planFile } from '../../handbook/layout.js';
import { relativeAddress } from '../../handbook/link-target.js';
import type { Span } from '../../place.js';
import { type Context, defineRule } from '../rule.js';

const messages = {
  cited: {
    de: 'Hier steht „{found}“, verbindlich ist „{declared}“ ({id}); beides muss dasselbe sagen. Schreiben Sie den verbindlichen Wert oder ändern Sie ihn dort, wo er festgelegt ist.',
    en: 'This says “{found}”, but “{declared}” is declared ({id}); both must say the same. Write the declared value, or change it where it is declared.',
  },
  'no-value': {
    de: 'Dieser Link führt zur Angabe „{id}“, im Text steht aber „{found}“ und kein Wert; erwartet wird „{declared}“. Schreiben Sie den Wert in den Linktext.',
    en: 'This link leads to fact “{id}”, but its text is “{found}”, which is not a value; “{declared}” is expected. Write the value into the text of the link.',
  },
  'not-stated': {
    de: 'Dieser Text nennt „{found}“, im Kanalplan steht bei „{id}“ aber nichts; Zusagen gehören in den Kanalplan. Tragen Sie die Zusage dort ein oder nehmen Sie sie hier heraus.',
    en: 'This text says “{found}”, but the channel plan states nothing for “{id}”; promises belong in the channel plan. Enter the promise there, or remove it here.',
  },
  'other-scope': {
    de: 'Die Angabe „{id}“ ist für die Länder oder die Sprache dieses Dokuments nicht festgelegt; erwartet wird ein Wert dafür. Ergänzen Sie ihn oder ändern Sie „countries“.',
    en: 'Fact “{id}” is not declared for the countries or the language of this document; a value for them is expected. Add it, or change “countries”.',
  },
  near: {
    de: 'Hier steht „{found}“ bei „{id}“, verbindlich ist „{declared}“; beides muss dasselbe sagen. Schreiben Sie den verbindlichen Wert als Link, oder trennen Sie die Sätze, wenn etwas anderes gemeint ist.',
    en: 'This says “{found}” about “{id}”, but “{declared}” is declared; both must say the same. Write the declared value as a link, or split the sentence if something else is meant.',
  },
  promise: {
    de: 'Hier steht „{found}“ als Antwortzeit für „{channel}“, im Kanalplan steht „{declared}“ ({id}); beides muss dasselbe sagen. Schreiben Sie die Zusage des Plans als Link, oder ändern Sie sie dort.',
    en: 'This says “{found}” as the reply time for “{channel}”, but the channel plan says “{declared}” ({id}); both must say the same. Write the promise of the plan as a link, or change it there.',
  },
  'near-reply': {
    de: 'Die Antwort sagt „{found}“ bei „{id}“, verbindlich ist „{declared}“; Kunden sollen überall dasselbe hören. Schreiben Sie „{declared}“, oder trennen Sie die Sätze, wenn etwas anderes gemeint ist.',
    en: 'The reply says “{found}” about “{id}”, but “{declared}” is declared; customers should hear the same everywhere. Write “{declared}”, or split the sentence if something else is meant.',
  },
  'promise-reply': {
    de: 'Die Antwort sagt „{found}“ als Antwortzeit für „{channel}“, im Kanalplan steht „{declared}“; Kunden sollen überall dasselbe hören. Schreiben Sie „{declared}“.',
    en: 'The reply says “{found}” as the reply time for “{channel}”, but the channel plan says “{declared}”; customers should hear the same everywhere. Write “{declared}”.',
  },
};

type Say = Context<keyof typeof messages>;

export const rule = defineRule({
  id: 'fact-mismatch',
  group: 'one-truth',
  scope: 'document',
  severity: 'error',
  since: '0.1.0',
  guideline: 'coordinate-answers#same-fact',
  title: { de: 'Widerspruch zu einer verbindlichen Angabe', en: 'Contradicts a declared fact' },
  firm: true,
  messages,
  check(document, context) {
    const { handbook } = context;
    if (handbook === null) return;
    const scope = scopeOf(document, handbook);
    const { citations, free } = statementsOf(document, handbook);
    for (const citation of citations) checkCitation({ citation, document, scope, context });
    const inSentence = new Map<Span, FreeValue[]>();
    for (const value of free) {
      const others = inSentence.get(value.sentence);
      if (others === undefined) inSentence.set(value.sentence, [value]);
      else others.push(value);
    }
    for (const values of inSentence.values()) {
      const sentence = { values, document, handbook, scope, context };
      if (!checkSentence(sentence)) checkPromise(sentence);
    }
  },
});

function checkCitation({
  citation,
  document,
  scope,
  context: { report },
}: {
  citation: Citation;
  document: PolicyDocument;
  scope: DocumentScope;
  context: Say;
}): void {
  const { declared, link, passage } = citation;
  const { id } = declared;
  const text = passage.inline.text.slice(link.inText.start, link.inText.end);
  const at = { source: document.source, span: link.span };
  if (hasFillIn(text) || declared.values.some((value) => !isComparable(value))) return;
  if (declared.values.length === 0) {
    // A fact without a value is a fault of facts.yaml, which another rule reports.
    if (declared.id.includes('.')) report({ message: 'not-stated', at, data: { found: shown(text), id }, related: [declared.at] });
    return;
  }
  const values = valuesFor(declared.values, scope);
  const [first] = values;
  if (first === undefined) {
    report({ message: 'other-scope', at, data: { id }, related: [declared.at] });
    return;
  }
  const options = { language: readingLanguage(scope), country: homeCountry(scope) };
  const whole = parseTypedValue({ text, ...options });
  const same = (typed: typeof whole): boolean => values.some((value) => sameValue(value.typed, typed, scope.countries));
  if (same(whole)) return;
  const inside = valuesInText(text, { ...options, asValue: true });
  const found = inside.find(({ value }) => values.some(({ typed }) => typed.type === value.type));
  if (found !== undefined && same(found.value)) return;
  const said = { found: shown(found?.text ?? text), declared: localisedValue(first), id };
  const related = values.map((value) => value.at);
  const textual = values.every(({ typed }) => typed.type === 'text');
  const noValue = !textual && found === undefined && inside.length === 0 && whole.type === 'text';
  const range =
    found === undefined ? link.inText : { start: link.inText.start + found.span.start, end: link.inText.start + found.span.end };
  const edit = values.length === 1 ? rewrite({ range, passage, document, declared: first, scope }) : null;
  if (noValue) report({ message: 'no-value', severity: 'warning', at, data: said, related });
  else report({ message: 'cited', at, data: said, related, ...(edit === null ? {} : { fix: { edits: [edit] } }) });
}

/** The declared value in the place of a range; null when markup stands inside it, or the language is not one that values are written in. */
function rewrite({
  range,
  passage,
  document,
  declared,
  scope,
}: {
  range: Span;
  passage: FreeValue['passage'];
  document: PolicyDocument;
  declared: FactValue;
  scope: DocumentScope;
}): Edit | null {
  const language = readingLanguage(scope);
  const { inline } = passage;
  const old = inline.text.slice(range.start, range.end);
  const span = sourceSpan(inline, range);
  if (language === null || document.source.text.slice(span.start, span.end) !== old) return null;
  const text = rewritten({ old, before: inline.text.slice(Math.max(0, range.start - 30), range.start), declared, language });
  return { file: document.source.file, span, text: escaped(text) };
}

/** Declared texts come from a file: none of their characters may become markup. */
function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>|]/g, String.raw`\$&`);
}

/** Reports the values of one sentence that contradict a fact it speaks of; false when there are none. */
function checkSentence({
  values,
  document,
  handbook,
  scope,
  context: { report },
}: {
  values: readonly FreeValue[];
  document: PolicyDocument;
  handbook: Handbook;
  scope: DocumentScope;
  context: Say;
}): boolean {
  const { language, countries } = scope;
  if (language === null) return false;
  const nearest = new Map<FreeValue, { fact: Fact; declared: readonly FactValue[]; distance: number }>();
  for (const fact of handbook.facts.values()) {
    const declared = valuesFor(fact.values, scope).filter(isComparable);
    if (declared.length === 0) continue;
    const equals = ({ value }: FoundValue): boolean => declared.some(({ typed }) => sameValue(typed, value, countries));
    // The sentence says it right, by a link or in words: its other values are about something else.
    if (values.some(({ cited, found }) => cited.has(fact.id) || equals(found))) continue;
    for (const value of values) {
      if (!declared.some(({ typed }) => typed.type === value.found.value.type && typed.type !== 'text' && typed.type !== 'date')) continue;
      const distance = distanceToMention({ fact, language, value });
      const other = nearest.get(value);
      if (distance !== null && (other === undefined || distance < other.distance)) nearest.set(value, { fact, declared, distance });
    }
  }
  const reported = new Set<string>();
  for (const [value, { fact, declared }] of [...nearest].sort((a, b) => a[1].distance - b[1].distance)) {
    const [first] = declared;
    if (first === undefined || reported.has(fact.id)) continue;
    reported.add(fact.id);
    const { passage, found } = value;
    const fits = declared.length === 1 && sameKind(found.value, first.typed);
    const edit = fits ? rewrite({ range: found.span, passage, document, declared: first, scope }) : null;
    const link = `${relativeAddress(document.path, factsFile)}#${fact.id}`;
    const suggested =
      edit === null || found.link !== null || document.isReply === true ? edit : { ...edit, text: `[${edit.text}](${link})` };
    report({
      message: document.isReply === true ? 'near-reply' : 'near',
      at: { source: document.source, span: sourceSpan(passage.inline, found.span) },
      data: { found: shown(found.text), declared: localisedValue(first), id: fact.id },
      related: declared.map(({ at }) => at),
      ...(suggested === null ? {} : { suggestion: { edits: [suggested] } }),
    });
  }
  return reported.size > 0;
}

/** False for minutes, working days and calendar times against each other: "2 hours" next to a limit of 14 days speaks of something else more often than not. */
function sameKind(a: TypedValue, b: TypedValue): boolean {
  if (a.type !== 'duration' || b.type !== 'duration') return a.type === b.type;
  return durationKind(a.duration.unit) === durationKind(b.duration.unit);
}

function durationKind(unit: Extract<TypedValue, { type: 'duration' }>['duration']['unit']): 'clock' | 'working' | 'calendar' {
  return unit === 'min' || unit === 'h' ? 'clock' : unit === 'wd' ? 'working' : 'calendar';
}

/** A reply promise in words against the one of the channel plan. Playbooks have clocks of their own. */
function checkPromise({ values, document, handbook, scope, context: { report } }: Parameters<typeof checkSentence>[0]): void {
  const language = readingLanguage(scope);
  const promise = language === null || document.head.type === 'playbook' ? null : promiseIn({ values, handbook, language });
  if (promise === null) return;
  const { value, channel, declared } = promise;
  const { found, passage } = value;
  const [first] = declared.values;
  if (first === undefined || declared.values.some(({ typed }) => sameValue(typed, found.value, scope.countries))) return;
  const edit = rewrite({ range: found.span, passage, document, declared: first, scope });
  const link = `${relativeAddress(document.path, planFile)}#${declared.id}`;
  const unlinked = found.link !== null || document.isReply === true || !handbook.exists(planFile);
  const text = edit === null || unlinked ? edit?.text : `[${edit.text}](${link})`;
  report({
    message: document.isReply === true ? 'promise-reply' : 'promise',
    at: { source: document.source, span: sourceSpan(passage.inline, found.span) },
    data: { found: shown(found.text), channel: channel.label, declared: localisedValue(first), id: declared.id },
    related: [declared.at],
    ...(edit === null || text === undefined ? {} : { suggestion: { edits: [{ ...edit, text }] } }),
  });
}

function shown(text: string): string {
  const plain = normalised(text);
  return plain.length > 80 ? `${plain.slice(0, 77)}…` : plain;
}
