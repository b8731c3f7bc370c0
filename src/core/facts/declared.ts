import type { Channel, Stated } from '../channels/plan.js';
import { writeDuration } from '../duration.js';
import type { Handbook, PolicyDocument } from '../handbook/handbook.js';
import { factsFile, fileKind } from '../handbook/layout.js';
import { linkTarget } from '../handbook/link-target.js';
import type { Language, Localised } from '../language.js';
import type { At } from '../place.js';
import type { FactValue, TypedValue } from './fact.js';
import { hasFillIn } from './fill-in.js';
import { spoken } from './read-facts.js';
import { parseTypedValue, writeValue } from './typed-value.js';

/** A declared value as a document cites it: a fact of `facts.yaml`, or a field of the channel plan. */
export interface Declared {
  /** As it is cited: `return-window`, `facebook.reply`. */
  readonly id: string;
  readonly at: At;
  /** Empty where the plan does not state the field. */
  readonly values: readonly FactValue[];
}

/** For whom a document is written: values of other languages and countries do not concern it. */
export interface DocumentScope {
  readonly language: string | null;
  /** Empty when neither the document nor the company says. */
  readonly countries: readonly string[];
}

/** The language and countries of a document; without `countries` of its own those of the company. */
export function scopeOf(document: PolicyDocument, handbook: Handbook): DocumentScope {
  return { language: document.head.lang, countries: document.head.countries ?? handbook.settings.value?.company.countries ?? [] };
}

/** The language in which values of a document are read and written, or null. */
export function readingLanguage(scope: DocumentScope): Language | null {
  return spoken(scope.language);
}

/** The country that national phone numbers of a document belong to, when there is only one. */
export function homeCountry({ countries }: DocumentScope): string | null {
  return countries.length === 1 ? (countries[0] ?? null) : null;
}

/** The values that hold for a document. */
export function valuesFor(values: readonly FactValue[], { language, countries }: DocumentScope): readonly FactValue[] {
  return values.filter(
    (value) =>
      (value.country === null || countries.length === 0 || countries.includes(value.country)) &&
      (value.language === null || value.language === language),
  );
}

/** True for a value that can be compared: places that are still to be filled in cannot. */
export function isComparable({ text }: FactValue): boolean {
  return !hasFillIn(text);
}

/** The declared value that a link cites: null when it does not point at one, or at one that does not exist. */
export function citedBy({ url, document, handbook }: { url: string; document: PolicyDocument; handbook: Handbook }): Declared | null {
  const target = linkTarget({ from: document.path, url });
  if (target.kind !== 'file' || target.anchor === null) return null;
  if (target.path === factsFile) {
    const fact = handbook.facts.get(target.anchor);
    return fact === undefined ? null : { id: fact.id, at: fact.at, values: fact.values };
  }
  return fileKind(target.path) === 'channels' ? inPlan(target.anchor, handbook) : null;
}

/** A field of the channel plan by the anchor that cites it, such as `facebook.reply`; null when there is no such field. */
export function inPlan(anchor: string, { plan }: Handbook): Declared | null {
  const dot = anchor.indexOf('.');
  const [owner, field] = [anchor.slice(0, dot), anchor.slice(dot + 1)];
  const channel = plan?.channels.find(({ id }) => id === owner);
  const stated = channel === undefined ? undefined : fieldOf(channel, field);
  if (dot !== -1 && stated !== undefined) return { id: anchor, at: stated.at, values: toValues(stated) };
  const hours = field === 'hours' ? plan?.teams.find(({ id }) => id === owner)?.hours : undefined;
  return hours === undefined ? null : { id: anchor, at: hours.at, values: toValues(typedField(hours, hoursValue)) };
}

interface StatedValue {
  readonly typed: TypedValue;
  readonly text: string;
}

function fieldOf(channel: Channel, field: string): Stated<StatedValue> | undefined {
  switch (field) {
    case 'reply':
    case 'reply.first':
      return typedField(channel.replyFirst, durationValue);
    case 'reply.solve':
      return typedField(channel.replySolve, durationValue);
    case 'hours':
      return typedField(channel.hours, hoursValue);
    case 'address':
      return typedField(channel.address, (text) => ({ typed: parseTypedValue({ text }), text }));
    default:
      return undefined;
  }
}

function typedField<T>(field: Stated<T>, read: (value: T) => StatedValue): Stated<StatedValue> {
  return field.state === 'value' ? { ...field, value: read(field.value) } : field;
}

function durationValue(duration: Parameters<typeof writeDuration>[0]): StatedValue {
  return { typed: { type: 'duration', duration }, text: writeDuration(duration, 'en') };
}

function hoursValue({ ranges, text }: Extract<Channel['hours'], { state: 'value' }>['value']): StatedValue {
  return { typed: { type: 'hours', ranges }, text };
}

function toValues(stated: Stated<StatedValue>): FactValue[] {
  return stated.state === 'value' ? [{ country: null, language: null, ...stated.value, at: stated.at }] : [];
}

/** Every declared value of the handbook, to tell what stands nowhere: facts, promises, hours and addresses of the plan, how roles are reached. */
export function allDeclared({ facts, plan, roles }: Handbook): readonly TypedValue[] {
  const stated =
    plan?.channels.flatMap((channel) => ['reply', 'reply.solve', 'hours', 'address'].flatMap((field) => fieldOf(channel, field) ?? [])) ??
    [];
  const teams = plan?.teams.map(({ hours }) => typedField(hours, hoursValue)) ?? [];
  return [
    ...[...facts.values()].flatMap(({ values }) => values.filter(isComparable).map(({ typed }) => typed)),
    ...[...stated, ...teams].flatMap((field) => (field.state === 'value' ? [field.value.typed] : [])),
    ...[...roles.values()].flatMap(({ reach }) => (reach === null ? [] : [parseTypedValue({ text: reach })])),
  ];
}

/** A declared value for a document in a language: as declared where the spelling is the value, else in the habit of the language. `like` is the text that it replaces. */
export function shownValue({ typed, text }: FactValue, language: Language, like?: string): string {
  const asDeclared = typed.type === 'text' || typed.type === 'phone' || typed.type === 'email' || typed.type === 'url';
  return asDeclared ? text : writeValue(typed, language, like);
}

/** A declared value in every language, for messages. */
export function localisedValue(value: FactValue): Localised {
  return { de: shownValue(value, 'de'), en: shownValue(value, 'en') };
}
