import * as z from 'zod';
import { severities } from '../finding.js';
import type { At } from '../place.js';
import type { YamlNode } from '../yaml/node.js';
import { byLanguage, country, day, id, language, text } from '../yaml/schema-parts.js';

const level = z.union([z.literal('off'), z.enum(severities)]);

const optionValue = z.union([z.number(), z.string(), z.boolean(), z.array(z.string())]);

const ruleSettings = z.record(z.string(), z.union([level, z.tuple([level, z.record(z.string(), optionValue)])]));

export const customerKinds = ['consumers', 'businesses', 'both'] as const;

/** What `company` may say, in `unisono.yaml` and in a plan that stands alone. */
export const companySchema = z.strictObject({
  name: text,
  countries: z.array(country).min(1).optional(),
  markets: z.array(z.strictObject({ country, languages: z.array(language).min(1) })).optional(),
  languages: z.array(language).min(1).optional(),
  staff: z.number().int().nonnegative().optional(),
  customers: z.enum(customerKinds).optional(),
  'time-zone': text.optional(),
  'works-council': z.boolean().optional(),
  address: z.enum(['Sie', 'du']).optional(),
  'house-rules': text.optional(),
  playbook: text.optional(),
  'sensitive-products': z.boolean().optional(),
});

const roleSchema = z.strictObject({
  name: z.union([text, byLanguage]).optional(),
  deputy: id.optional(),
  reach: text.optional(),
  'code-owner': text.optional(),
});

/** `unisono.yaml`. */
export const settingsSchema = z.strictObject({
  schema: z.literal(1),
  company: companySchema,
  roles: z.record(id, roleSchema).optional(),
  rules: ruleSettings.optional(),
  paths: z.array(z.strictObject({ match: text, rules: ruleSettings })).optional(),
  audit: z
    .strictObject({
      thresholds: z.record(z.string(), z.number()).optional(),
      accepted: z.array(z.strictObject({ check: text, at: text, reason: text, by: id, until: day.optional() })).optional(),
    })
    .optional(),
  quiz: z.strictObject({ attempts: z.number().int().positive().optional() }).optional(),
  records: z.strictObject({ folder: text.optional() }).optional(),
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
