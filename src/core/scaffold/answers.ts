import * as z from 'zod/mini';
import { parseOpeningHours } from '../channels/opening-hours.js';
import { findPlatform } from '../channels/platforms.js';
import { channelStatuses } from '../channels/schema.js';
import { slug } from '../channels/slug.js';
import type { Problem } from '../finding.js';
import { customerKinds, tones } from '../handbook/settings.js';
import { type Language, languages } from '../language.js';
import { type Source, wholeFile } from '../place.js';
import { parseYaml } from '../yaml/parse-yaml.js';
import { country, day, duration, id, textThat, version } from '../yaml/schema-parts.js';
import { validate } from '../yaml/validate.js';
import { cleanValue } from './clean-value.js';
import { writeYaml } from './fill-places.js';

/** A text as one visible line. */
const line = z.pipe(z.string(), z.transform(cleanValue)).check(z.refine((value) => value !== '', { params: { message: 'empty-text' } }));

const hours = textThat({ passes: (value) => parseOpeningHours(value) !== null, message: 'not-hours' });

const answeredChannel = z.strictObject({
  platform: line,
  status: z.optional(z.enum(channelStatuses)),
  purpose: z.optional(line),
  owner: z.optional(line),
  deputy: z.optional(line),
  reply: z.optional(duration),
  hours: z.optional(hours),
});

/** The answers to the questions of `init`, as they may stand in a file. What is left out is asked, or takes its default. */
export const answersSchema = z.strictObject({
  schema: z.optional(z.literal(1)),
  company: z.optional(line),
  countries: z.optional(z.array(country).check(z.minLength(1))),
  languages: z.optional(z.array(z.enum(languages)).check(z.minLength(1))),
  staff: z.optional(z.int().check(z.positive())),
  customers: z.optional(z.enum(customerKinds)),
  'works-council': z.optional(z.boolean()),
  address: z.optional(z.enum(['Sie', 'du'])),
  tone: z.optional(z.enum(tones)),
  'sensitive-products': z.optional(z.boolean()),
  documents: z.optional(z.array(id)),
  departments: z.optional(z.array(line).check(z.minLength(1))),
  'code-owner': z.optional(textThat({ passes: (value) => /^[@\w][\w./@+-]*(?: [@\w][\w./@+-]*)*$/.test(value), message: 'wrong-form' })),
  channels: z.optional(z.array(answeredChannel)),
  // Written by the program, so that a later version of the templates can be merged.
  template: z.optional(z.strictObject({ id, version, filled: day, tool: line })),
});

/** Answers as far as they are given. */
export type PartialAnswers = z.output<typeof answersSchema>;
/** Which templates a handbook came from, on which day they were filled in, and by which version of unisono. */
export type TemplateOrigin = NonNullable<PartialAnswers['template']>;
export type AnsweredChannel = z.output<typeof answeredChannel>;

/** Complete answers. `staff` is null where nobody said it: numbers are not guessed. */
export interface Answers {
  readonly company: string;
  readonly countries: readonly string[];
  readonly languages: readonly Language[];
  readonly staff: number | null;
  readonly customers: (typeof customerKinds)[number];
  readonly worksCouncil: boolean;
  readonly address: 'Sie' | 'du';
  readonly tone: (typeof tones)[number];
  readonly sensitiveProducts: boolean;
  /** The ids of the sets and single documents that the handbook has beyond those of every handbook. */
  readonly documents: readonly string[];
  readonly departments: readonly string[];
  readonly codeOwner: string | null;
  readonly channels: readonly AnsweredChannel[];
}

/** Reads an answers file. Every fault is a problem of the rule `answers`, in the messages of `schemaMessages`; then the answers are null. */
export function readAnswers(source: Source): { readonly answers: PartialAnswers | null; readonly problems: readonly Problem[] } {
  const { value, problems } = parseYaml({ source });
  if (problems.length > 0) return { answers: null, problems };
  if (value === null) return { answers: null, problems: [{ rule: 'answers', message: 'empty-file', data: {}, at: wholeFile(source) }] };
  const checked = validate({ node: value, schema: answersSchema, source, rule: 'answers' });
  return { answers: checked.valid, problems: checked.problems };
}

/** The answers with defaults where nothing was said. `language` and `region` are those of the person who asks; the company has no default. */
export function completeAnswers({
  given,
  company,
  language,
  region,
}: {
  given: PartialAnswers;
  company: string;
  language: Language;
  region: string | null;
}): Answers {
  return {
    company: cleanValue(company),
    countries: unique(given.countries ?? [region ?? (language === 'de' ? 'DE' : 'GB')]),
    languages: unique(given.languages ?? [language]),
    staff: given.staff ?? null,
    customers: given.customers ?? 'both',
    worksCouncil: given['works-council'] ?? false,
    address: given.address ?? 'Sie',
    tone: given.tone ?? 'formal',
    sensitiveProducts: given['sensitive-products'] ?? false,
    documents: unique(given.documents ?? []),
    departments: unique(given.departments ?? ['communications', 'support']),
    codeOwner: given['code-owner'] ?? null,
    channels: given.channels ?? defaultPlatforms.map((platform) => ({ platform })),
  };
}

/** What nearly every company has; whether it is live stays open until somebody says so. */
const defaultPlatforms = ['phone', 'e-mail'];

function unique<T>(values: readonly T[]): readonly T[] {
  return [...new Set(values)];
}

/** The answers as a file that `readAnswers` reads back to the same value, with what the handbook came from. */
export function writeAnswers(answers: Answers, origin: TemplateOrigin | null = null): string {
  const lines = [
    '# yaml-language-server: $schema=schema/answers.schema.json',
    'schema: 1',
    `company: ${writeYaml(answers.company)}`,
    `countries: ${writeYaml(answers.countries)}`,
    `languages: ${writeYaml(answers.languages)}`,
    ...(answers.staff === null ? [] : [`staff: ${answers.staff}`]),
    `customers: ${answers.customers}`,
    `works-council: ${answers.worksCouncil}`,
    `address: ${answers.address}`,
    `tone: ${answers.tone}`,
    `sensitive-products: ${answers.sensitiveProducts}`,
    documentsLine(answers.documents),
    `departments: ${writeYaml(answers.departments)}`,
    ...(answers.codeOwner === null ? [] : [`code-owner: ${writeYaml(answers.codeOwner)}`]),
    answers.channels.length === 0 ? 'channels: []' : 'channels:',
    ...answers.channels.map((channel) => {
      const fields = Object.entries(channel).flatMap(([key, value]) => (value === undefined ? [] : [`${key}: ${writeYaml(value)}`]));
      return `  - { ${fields.join(', ')} }`;
    }),
    ...(origin === null ? [] : [originLine(origin)]),
  ];
  return `${lines.join('\n')}\n`;
}

/** The line of an answers file that says which documents were chosen. */
export function documentsLine(documents: readonly string[]): string {
  return `documents: ${writeYaml(documents)}`;
}

/** The line of an answers file that says where the handbook came from. */
export function originLine({ id, version, filled, tool }: TemplateOrigin): string {
  return `template: { id: ${id}, version: "${version}", filled: ${filled}, tool: ${JSON.stringify(tool)} }`;
}

/** The id of a platform in the catalogue, else the slug of what was written. */
export function platformId(platform: string): string {
  return findPlatform(platform)?.platform.id ?? slug(platform);
}
