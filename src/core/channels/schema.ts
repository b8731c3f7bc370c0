import * as z from 'zod/mini';
import { isDay } from '../day.js';
import { companySchema } from '../handbook/settings.js';
import { once } from '../once.js';
import { remember } from '../remember.js';
import { country, day, duration, id, language, text, textThat, timeZone } from '../yaml/schema-parts.js';
import { isWithin, type NumberRange, numberRanges, parseShare } from './number-ranges.js';
import { parseOpeningHours } from './opening-hours.js';
import { statementIn } from './statement.js';
import { parseVolume } from './volume.js';

export const channelStatuses = ['idea', 'planned', 'live', 'paused', 'closing', 'closed'] as const;
export const forms = ['one-to-one', 'one-to-many', 'many-to-many', 'mixed'] as const;
export const directions = ['in', 'out', 'both'] as const;
export const visibilities = ['public', 'private'] as const;
export const identities = ['real', 'nick', 'either'] as const;
export const topicRoles = ['primary', 'also', 'refer'] as const;
export const topicClasses = ['inquiry', 'complaint', 'press', 'news'] as const;
export const privacies = ['public', 'personal', 'sensitive', 'exclusive'] as const;
export const urgencies = ['minutes', 'hours', 'days'] as const;
export const richnesses = ['low', 'medium', 'high'] as const;
export const clocks = ['open', 'all'] as const;
export const aiKinds = ['none', 'assist', 'bot'] as const;
export const commentStates = ['open', 'closed'] as const;

const hours = textThat({
  passes: remember((value) => parseOpeningHours(value) !== null),
  message: 'not-hours',
  meta: { examples: ['Mo-Fr 08:00-18:00', 'Mo-Fr 08:00-18:00; Sa 09:00-12:00', '24/7'] },
});

/** How a schema is written for a field: as its value alone, or with everything that people may write instead. */
interface Style {
  /** A field that may also state that there is nothing, or that it does not apply. */
  field(value: z.ZodMiniType): z.ZodMiniOptional;
  /** A list that may also be a single item. */
  list(item: z.ZodMiniType): z.ZodMiniType;
  /** A group that may also be one word, which then stands for the named key. */
  word(group: z.ZodMiniType): z.ZodMiniType;
  /** Opening hours. */
  readonly hours: z.ZodMiniType;
}

/** Makes one schema for each: most fields of a plan are texts, and every schema costs time at each start. */
function oneFor<T extends z.ZodMiniType>(make: (inner: z.ZodMiniType) => T): (inner: z.ZodMiniType) => T {
  const made = new Map<z.ZodMiniType, T>();
  return (inner) => {
    const known = made.get(inner) ?? make(inner);
    made.set(inner, known);
    return known;
  };
}

/** For values after `shape.ts` has brought them into one form: the faults it finds are exact. */
const exact: Style = {
  field: oneFor((value) => z.optional(value)),
  list: oneFor((item) => z.array(item).check(z.minLength(1))),
  word: (group) => group,
  hours,
};

const statement = once(() =>
  z
    .string()
    .check(z.refine((value) => statementIn(value) !== null))
    .register(z.globalRegistry, { pattern: '^(none|keine|(n/a|entfällt): .+)$' }),
);

/** For editors: everything that may be written. */
const open: Style = {
  field: (value) => z.optional(z.union([value, statement(), z.null()])),
  list: (item) => z.union([z.array(item).check(z.minLength(1)), item]),
  word: (group) => z.union([text, group]),
  hours: z.union([hours, z.array(hours).check(z.minLength(1))]),
};

/** A number of cases, exact or rough. */
const volume = z
  .union([z.number().check(z.nonnegative()), z.string()])
  .check(z.refine((value) => typeof value === 'number' || parseVolume(value) !== null, { params: { message: 'not-a-volume' } }));

function within({ least, above = false, most }: NumberRange) {
  const from = above ? z.gt(least) : z.gte(least);
  return most === undefined ? z.number().check(from) : z.number().check(from, z.lte(most));
}

const shrinkage = z.union([z.number(), z.string()]).check(
  z.refine(
    (value) => {
      const share = parseShare(value);
      return share !== null && isWithin(share, numberRanges.shrinkage);
    },
    { params: { message: 'not-a-share' } },
  ),
);

/** Whether public holidays are free, or a day that is. */
const holidays = textThat({
  passes: (value) => value === 'observed' || value === 'ignored' || isDay(value),
  message: 'not-holidays',
  meta: { examples: ['observed', 'ignored', '2026-12-24'] },
});

const count = z.int().check(z.nonnegative());

function teamSchema({ field, list, hours }: Style) {
  return z.strictObject({
    id: z.optional(id),
    name: field(text),
    lead: field(text),
    country: field(country),
    state: field(text),
    'time-zone': field(timeZone),
    holidays: field(list(holidays)),
    languages: field(list(language)),
    hours: field(hours),
    'on-call': field(z.boolean()),
    people: field(within(numberRanges.people)),
    'hours-per-week': field(within(numberRanges['hours-per-week'])),
    shrinkage: field(shrinkage),
    members: field(list(text)),
  });
}

function audienceSchema({ field, list, word }: Style) {
  return word(
    z.strictObject({
      id: z.optional(id),
      name: field(text),
      interests: field(list(text)),
      languages: field(list(language)),
      countries: field(list(country)),
      'found-on': field(list(z.strictObject({ platform: text, evidence: z.optional(text), date: z.optional(day) }))),
      size: field(volume),
    }),
  );
}

function topicSchema({ field, list, word, hours }: Style) {
  const answer = word(
    z.strictObject({
      path: field(text),
      url: field(text),
      version: field(text),
      reviewed: field(day),
      'valid-until': field(day),
      languages: field(list(language)),
      verbatim: field(z.boolean()),
    }),
  );
  return word(
    z.strictObject({
      id: z.optional(id),
      name: field(text),
      owner: field(text),
      class: field(z.enum(topicClasses)),
      privacy: field(z.enum(privacies)),
      urgency: field(z.enum(urgencies)),
      needed: field(hours),
      richness: field(z.enum(richnesses)),
      'per-week': field(volume),
      minutes: field(within(numberRanges.minutes)),
      responders: field(list(text)),
      answer: field(list(answer)),
      'public-answer': field(text),
      order: field(list(text)),
      exchange: field(z.boolean()),
    }),
  );
}

function channelSchema({ field, list, word, hours }: Style, own: { readonly platform: boolean }) {
  const channelTopic = word(
    z.strictObject({ id: text, role: z.optional(z.enum(topicRoles)), solves: field(z.boolean()), authority: field(z.boolean()) }),
  );
  const reply = word(z.strictObject({ first: field(duration), solve: field(duration), clock: field(z.enum(clocks)) }));
  return z.strictObject({
    id: z.optional(id),
    name: field(text),
    platform: own.platform ? text : z.optional(text),
    extends: z.optional(list(id)),
    address: field(text),
    status: field(z.enum(channelStatuses)),
    purpose: field(text),
    owner: field(text),
    deputy: field(text),
    team: field(text),
    hours: field(hours),
    reply: field(reply),
    topics: field(list(channelTopic)),
    audiences: field(list(text)),
    form: field(z.enum(forms)),
    direction: field(z.enum(directions)),
    visibility: field(z.enum(visibilities)),
    identity: field(z.enum(identities)),
    languages: field(list(language)),
    countries: field(list(country)),
    'hand-over': field(list(word(z.strictObject({ topic: field(text), to: text })))),
    approval: field(z.strictObject({ routine: field(text), critical: field(text) })),
    moderation: field(word(z.strictObject({ rules: field(text), who: field(text) }))),
    'house-rules': field(text),
    'report-way': field(text),
    'legal-notice': field(text),
    'privacy-notice': field(text),
    ai: field(z.enum(aiKinds)),
    'ai-notice': field(text),
    access: field(z.strictObject({ admins: field(count), 'second-factor': field(z.boolean()), 'company-login': field(z.boolean()) })),
    'listed-on': field(list(text)),
    inbox: field(text),
    'case-record': field(text),
    playbook: field(text),
    comments: field(z.enum(commentStates)),
    opened: field(day),
    reviewed: field(day),
    'last-post': field(day),
    until: field(text),
    'per-week': field(volume),
    minutes: field(within(numberRanges.minutes)),
    'available-hours': field(within(numberRanges['available-hours'])),
    turns: field(within(numberRanges.turns)),
    concurrency: field(within(numberRanges.concurrency)),
    patience: field(duration),
    'posts-per-week': field(volume),
    'expected-members': field(volume),
    'answers-for': field(list(text)),
    archive: field(z.strictObject({ where: field(text), keep: field(duration) })),
    facts: field(z.record(id, text)),
    participation: field(z.strictObject({ rules: field(text), 'result-binding': field(z.boolean()), 'who-answers': field(text) })),
    observed: field(
      z.strictObject({
        from: field(day),
        to: field(day),
        received: field(count),
        answered: field(count),
        'first-reply-p80': field(duration),
      }),
    ),
    launch: field(z.strictObject({ on: field(day), briefed: field(z.boolean()), questions: field(list(text)) })),
    feedback: field(text),
    order: field(text),
    voice: field(text),
    kpi: field(list(text)),
    notes: field(text),
  });
}

function schema(style: Style) {
  const { field, list, word } = style;
  const step = word(z.strictObject({ role: text, within: z.optional(duration) }));
  return z.strictObject({
    schema: z.literal(1),
    company: z.optional(companySchema),
    // In a handbook, accepted risks stand in unisono.yaml.
    accepted: z.optional(z.array(z.strictObject({ check: text, at: text, reason: text, by: text, until: z.optional(day) }))),
    teams: z.optional(z.array(teamSchema(style))),
    audiences: z.optional(z.array(audienceSchema(style))),
    topics: z.optional(z.array(topicSchema(style))),
    groups: z.optional(z.array(channelSchema(style, { platform: false }))),
    channels: z.optional(z.array(channelSchema(style, { platform: true }))),
    watch: z.optional(
      z.array(
        z.strictObject({
          terms: field(list(text)),
          where: field(list(text)),
          owner: field(text),
          interval: field(duration),
          'who-may-answer': field(text),
          within: field(duration),
          disclose: field(text),
        }),
      ),
    ),
    approvals: z.optional(
      z.array(
        z.strictObject({
          id: z.optional(id),
          class: field(text),
          steps: list(step),
          'no-self': field(z.boolean()),
          hours: field(hours),
          'holding-text': field(text),
        }),
      ),
    ),
    playbooks: z.optional(z.array(word(z.strictObject({ id: z.optional(id), path: field(text) })))),
  });
}

/** A channel plan as `shape.ts` hands it over: one form for everything, statements and blanks taken out. */
export const planValueSchema = once(() => schema(exact));

/** A channel plan as people may write it; the JSON Schema for editors is made from it. */
export const planSchema = once(() => schema(open));
