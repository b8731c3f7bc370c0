import * as z from 'zod/mini';
import { country, day, duration, id, language, text, textThat, version } from '../yaml/schema-parts.js';

export const policyTypes = ['guideline', 'strategy', 'rules', 'playbook', 'answer', 'worksheet'] as const;
export const documentTypes = [...policyTypes, 'quiz'] as const;
export const statuses = ['draft', 'in-review', 'approved', 'retired'] as const;
export const readerships = ['all-staff', 'posters', 'crisis-team'] as const;

export type PolicyType = (typeof policyTypes)[number];
export type DocumentType = (typeof documentTypes)[number];
export type Status = (typeof statuses)[number];

const changeSchema = z.strictObject({ version, date: day, note: text });

/** The front matter of a policy or answer. */
export const policyHeadSchema = z.strictObject({
  id,
  type: z.enum(policyTypes),
  title: text,
  lang: language,
  countries: z.optional(z.array(country).check(z.minLength(1))),
  version,
  status: z.enum(statuses),
  owner: id,
  approver: id,
  'approved-on': z.optional(day),
  effective: z.optional(day),
  'review-by': day,
  for: z.optional(z.enum(readerships)),
  'works-council': z.optional(
    z.strictObject({ state: z.enum(['agreed', 'pending', 'informed', 'not-applicable']), on: z.optional(day), ref: z.optional(text) }),
  ),
  topic: z.optional(id),
  template: z.optional(z.strictObject({ id, version })),
  sources: z.optional(z.array(z.strictObject({ claim: text, url: text, date: day }))),
  changes: z.array(changeSchema).check(z.minLength(1)),
});

/** The front matter of a quiz. */
export const quizHeadSchema = z.strictObject({
  id,
  type: z.literal('quiz'),
  title: text,
  lang: language,
  version,
  policy: id,
  'pass-mark': z.optional(textThat({ passes: (value) => passMark(value) !== null, message: 'not-a-percentage' })),
  questions: z.optional(z.int().check(z.positive())),
  'valid-for': z.optional(duration),
  for: z.optional(z.enum(readerships)),
  template: z.optional(z.strictObject({ id, version })),
  changes: z.optional(z.array(changeSchema)),
});

/** A pass mark such as `80 %` in thousandths, or null. */
export function passMark(value: string): number | null {
  const match = /^(\d{1,3}(?:[.,]\d)?)[\s\u00a0\u202f]?%$/.exec(value.trim());
  const share = match === null ? Number.NaN : Number((match[1] ?? '').replace(',', '.')) * 10;
  return share >= 0 && share <= 1000 ? share : null;
}

/** What rules need of every document, whatever its front matter gets wrong: a value that is missing or not usable is null. */
export interface DocumentHead {
  readonly id: string | null;
  readonly type: DocumentType | null;
  readonly title: string | null;
  readonly lang: string | null;
  readonly countries: readonly string[] | null;
  readonly version: string | null;
  readonly status: Status | null;
  readonly owner: string | null;
  readonly approver: string | null;
  readonly reviewBy: string | null;
  readonly effective: string | null;
  readonly audience: (typeof readerships)[number] | null;
  readonly topic: string | null;
  readonly policy: string | null;
  readonly passMark: number | null;
  readonly questions: number | null;
  readonly validFor: string | null;
  readonly template: { readonly id: string; readonly version: string } | null;
}
