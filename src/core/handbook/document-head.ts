import * as z from 'zod';
import { country, day, duration, id, language, text, version } from '../yaml/schema-parts.js';

export const policyTypes = ['guideline', 'strategy', 'rules', 'playbook', 'answer'] as const;
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
  countries: z.array(country).min(1).optional(),
  version,
  status: z.enum(statuses),
  owner: id,
  approver: id,
  'approved-on': day.optional(),
  effective: day.optional(),
  'review-by': day,
  for: z.enum(readerships).optional(),
  'works-council': z
    .strictObject({ state: z.enum(['agreed', 'pending', 'informed', 'not-applicable']), on: day.optional(), ref: text.optional() })
    .optional(),
  topic: id.optional(),
  template: z.strictObject({ id, version }).optional(),
  sources: z.array(z.strictObject({ claim: text, url: text, date: day })).optional(),
  changes: z.array(changeSchema).min(1),
});

/** The front matter of a quiz. */
export const quizHeadSchema = z.strictObject({
  id,
  type: z.literal('quiz'),
  title: text,
  lang: language,
  version,
  policy: id,
  'pass-mark': z
    .string()
    .refine((value) => passMark(value) !== null, { params: { message: 'not-a-percentage' } })
    .optional(),
  questions: z.number().int().positive().optional(),
  'valid-for': duration.optional(),
  for: z.enum(readerships).optional(),
  template: z.strictObject({ id, version }).optional(),
  changes: z.array(changeSchema).optional(),
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
