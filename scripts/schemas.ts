import * as z from 'zod';
import { baselineSchema } from '../src/core/baseline/schema.js';
import { planSchema } from '../src/core/channels/schema.js';
import { factsSchema } from '../src/core/facts/schema.js';
import { policyHeadSchema, quizHeadSchema } from '../src/core/handbook/document-head.js';
import { settingsSchema } from '../src/core/handbook/settings.js';
import { recordSchema } from '../src/core/quiz/record.js';
import { answersSchema } from '../src/core/scaffold/answers.js';
import { type SchemaName, schemaFile, schemaNames } from '../src/core/scaffold/editor-line.js';
import { adoptResultSchema } from '../src/render/adopt-result-schema.js';
import { explainResultSchema } from '../src/render/explain-result-schema.js';
import { portfolioResultSchema } from '../src/render/portfolio-result-schema.js';
import { quizResultSchema } from '../src/render/quiz-result-schema.js';
import { releaseResultSchema } from '../src/render/release-result-schema.js';
import { auditResultSchema, diffResultSchema, lintResultSchema, quizReviewResultSchema } from '../src/render/result-schema.js';
import { trainingDueSchema, trainingQuestionsSchema, trainingStatusSchema } from '../src/render/training-schema.js';
import { channelCostsResultSchema, whatIfResultSchema } from '../src/render/what-if-result-schema.js';

const formats: Readonly<Record<SchemaName, { readonly schema: z.core.$ZodType; readonly title: string }>> = {
  answers: { schema: answersSchema, title: 'Answers to the questions of unisono init' },
  baseline: { schema: baselineSchema, title: 'Known findings that are held back (.unisono/baseline.yaml)' },
  channels: { schema: planSchema(), title: 'Channel plan (channels.yaml)' },
  facts: { schema: factsSchema, title: 'Declared facts (facts.yaml)' },
  'policy-front-matter': { schema: policyHeadSchema, title: 'Front matter of a guideline, strategy, rules, playbook, answer or worksheet' },
  'quiz-front-matter': { schema: quizHeadSchema, title: 'Front matter of a quiz' },
  record: { schema: recordSchema, title: 'Training record' },
  settings: { schema: settingsSchema, title: 'Settings of a handbook (unisono.yaml)' },
};

const results = {
  'adopt-result': { schema: adoptResultSchema, title: 'Result of unisono adopt --format json' },
  'audit-result': { schema: auditResultSchema, title: 'Result of unisono audit --format json' },
  'diff-result': { schema: diffResultSchema, title: 'Result of unisono diff --format json' },
  'release-result': { schema: releaseResultSchema, title: 'Result of unisono release --format json' },
  'lint-result': { schema: lintResultSchema, title: 'Result of unisono lint --format json' },
  'portfolio-result': { schema: portfolioResultSchema, title: 'Result of unisono audit portfolio --format json' },
  'training-status': { schema: trainingStatusSchema, title: 'Result of unisono training status --format json' },
  'training-questions': { schema: trainingQuestionsSchema, title: 'Result of unisono training questions --format json' },
  'training-due': { schema: trainingDueSchema, title: 'Result of unisono training due --format json' },
  'channel-costs-result': { schema: channelCostsResultSchema, title: 'Result of unisono audit --costs --format json' },
  'explain-result': { schema: explainResultSchema, title: 'Result of unisono audit --explain --format json' },
  'what-if-result': { schema: whatIfResultSchema, title: 'Result of unisono audit --without, --with and --set with --format json' },
  'quiz-result': { schema: quizResultSchema, title: 'Result of unisono quiz --answers --format json' },
  'quiz-review-result': { schema: quizReviewResultSchema, title: 'Result of unisono quiz review --format json' },
};

/** The JSON Schema of every format, made from the schema that the program itself checks with, and of what it prints: path -> text. */
export function schemas(): ReadonlyMap<string, string> {
  // Rules that JSON Schema cannot state (a day that exists, a known unit) stay with the program.
  const read = schemaNames.map((name) => [`schema/${schemaFile(name)}`, schemaText({ ...formats[name], io: 'input' })] as const);
  const printed = Object.entries(results).map(
    ([name, result]) => [`schema/${name}.schema.json`, schemaText({ ...result, io: 'output' })] as const,
  );
  return new Map([...read, ...printed]);
}

function schemaText({ schema, title, io }: { schema: z.core.$ZodType; title: string; io: 'input' | 'output' }): string {
  const { $schema, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any', reused: 'ref' });
  return `${JSON.stringify({ $schema, title, ...rest }, null, 2)}\n`;
}
