import * as z from 'zod/mini';
import { severities } from '../finding.js';
import type { At } from '../place.js';
import type { YamlNode } from '../yaml/node.js';
import { byLanguage, country, day, duration, id, language, text, timeZone } from '../yaml/schema-parts.js';

const level = z.union([z.literal('off'), z.enum(severities)]);

const optionValue = z.union([z.number(), z.string(), z.boolean(), z.array(z.string())]);

const ruleSettings = z.record(z.string(), z.union([level, z.tuple([level, z.record(z.string(), optionValue)])]));

export const customerKinds = ['consumers', 'businesses', 'both'] as const;

/** How a company sounds when it talks to customers. */
export const tones = ['formal', 'relaxed'] as const;

/** What `company` may say, in `unisono.yaml` and in a plan that stands alone. */
export const companySchema = z.strictObject({
  name: text,
  countries: z.optional(z.array(country).check(z.minLength(1))),
  markets: z.optional(z.array(z.strictObject({ country, languages: z.array(language).check(z.minLength(1)) }))),
  languages: z.optional(z.array(language).check(z.minLength(1))),
  staff: z.optional(z.int().check(z.nonnegative())),
  customers: z.optional(z.enum(customerKinds)),
  'time-zone': z.optional(timeZone),
  'works-council': z.optional(z.boolean()),
  'works-council-agreement': z.optional(text),
  address: z.optional(z.enum(['Sie', 'du'])),
  tone: z.optional(z.enum(tones)),
  'house-rules': z.optional(text),
  playbook: z.optional(text),
  'sensitive-products': z.optional(z.boolean()),
});

const roleSchema = z.strictObject({
  name: z.optional(z.union([text, byLanguage])),
  deputy: z.optional(id),
  reach: z.optional(text),
  'code-owner': z.optional(text),
});

/** One thing by language: the word to use, and the words that mean the same and are not used. German nouns may carry their article. */
const termSchema = z.record(language, z.strictObject({ use: text, avoid: z.array(text).check(z.minLength(1)) }));

/** `unisono.yaml`. */
export const settingsSchema = z.strictObject({
  schema: z.literal(1),
  company: companySchema,
  roles: z.optional(z.record(id, roleSchema)),
  rules: z.optional(ruleSettings),
  terms: z.optional(z.record(id, termSchema)),
  paths: z.optional(z.array(z.strictObject({ match: text, rules: ruleSettings }))),
  audit: z.optional(
    z.strictObject({
      thresholds: z.optional(z.record(z.string(), z.number())),
      accepted: z.optional(z.array(z.strictObject({ check: text, at: text, reason: text, by: id, until: z.optional(day) }))),
    }),
  ),
  quiz: z.optional(
    z.strictObject({
      attempts: z.optional(z.int().check(z.positive())),
      /** How long before a pass expires it may be renewed. */
      'renew-before': z.optional(duration),
      /** After so many minutes without a key `quiz --shared` ends. */
      'idle-minutes': z.optional(z.number().check(z.positive(), z.lte(240))),
    }),
  ),
  records: z.optional(
    z.strictObject({
      folder: z.optional(text),
      /** No report tells a number about fewer people. */
      'smallest-group': z.optional(z.int().check(z.gte(3))),
      /** How long records are kept that no longer count. */
      keep: z.optional(duration),
      /** True: reports may list the codes of those who are due; learners are told before they start. */
      'due-list': z.optional(z.boolean()),
      /** The web page under which person codes mean something, for other systems. */
      'home-page': z.optional(text),
      /** True: marks on each question are counted, without whose they are; learners are told before they start. */
      'question-quality': z.optional(z.boolean()),
    }),
  ),
});

export type SettingsValue = z.output<typeof settingsSchema>;
export type CompanyValue = z.output<typeof companySchema>;
export type RuleSettings = z.output<typeof ruleSettings>;

/** What `unisono.yaml` says; with defaults where it is missing or broken, so that the other files are still checked. */
export interface Settings {
  readonly at: At;
  /** Null when the file is missing or cannot be used. */
  readonly value: SettingsValue | null;
  /** The file as it stands, with places; null when nothing in it can be read. */
  readonly root: YamlNode | null;
}
