import * as z from 'zod';
import { planSchema } from '../src/core/channels/schema.js';
import { factsSchema } from '../src/core/facts/schema.js';
import { policyHeadSchema, quizHeadSchema } from '../src/core/handbook/document-head.js';
import { settingsSchema } from '../src/core/handbook/settings.js';
import { recordSchema } from '../src/core/quiz/record.js';
import { answersSchema } from '../src/core/scaffold/answers.js';
import { type SchemaName, schemaFile, schemaNames } from '../src/core/scaffold/editor-line.js';

const formats: Readonly<Record<SchemaName, { readonly schema: z.core.$ZodType; readonly title: string }>> = {
  answers: { schema: answersSchema, title: 'Answers to the questions of unisono init' },
  channels: { schema: planSchema(), title: 'Channel plan (channels.yaml)' },
  facts: { schema: factsSchema, title: 'Declared facts (facts.yaml)' },
  'policy-front-matter': { schema: policyHeadSchema, title: 'Front matter of a guideline, strategy, rules, playbook or answer' },
  'quiz-front-matter': { schema: quizHeadSchema, title: 'Front matter of a quiz' },
  record: { schema: recordSchema, title: 'Training record' },
  settings: { schema: settingsSchema, title: 'Settings of a handbook (unisono.yaml)' },
};

/** The JSON Schema of every format, made from the schema that the program itself checks with: path -> text. */
export function schemas(): ReadonlyMap<string, string> {
  return new Map(
    schemaNames.map((name) => {
      const { schema, title } = formats[name];
      // Rules that JSON Schema cannot state (a day that exists, a known unit) stay with the program.
      const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any', reused: 'ref' });
      return [`schema/${schemaFile(name)}`, `${JSON.stringify({ $schema, title, ...rest }, null, 2)}\n`];
    }),
  );
}
