/** The formats that have a JSON Schema, by the name of its file in `schema/`. */
export const schemaNames = [
  'answers',
  'baseline',
  'channels',
  'facts',
  'policy-front-matter',
  'quiz-front-matter',
  'record',
  'settings',
] as const;

export type SchemaName = (typeof schemaNames)[number];

/** The folder of a handbook into which `init` copies the schemas, so that editors find them without a network. */
export const schemaFolder = '.unisono/schema/';

/** The name of a schema's file. */
export function schemaFile(name: SchemaName): string {
  return `${name}.schema.json`;
}

/** The first line of a YAML file at the root of a handbook: it tells editors (yaml-language-server) which keys there are. */
export function editorLine(name: SchemaName): string {
  return `# yaml-language-server: $schema=${schemaFolder}${schemaFile(name)}`;
}
