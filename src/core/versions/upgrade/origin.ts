import { documentsLine, originLine, type TemplateOrigin } from '../../scaffold/answers.js';
import { entryOf } from '../../yaml/node.js';
import { parseYaml } from '../../yaml/parse-yaml.js';

/** What handbooks came from that do not say so in their answers, read from the templates as they were filled in. What cannot be found is null. */
export function guessOrigin(base: ReadonlyMap<string, string>): { readonly [K in keyof TemplateOrigin]: string | null } {
  const found = { id: null, version: null, filled: null, tool: null } as { [K in keyof TemplateOrigin]: string | null };
  for (const text of base.values()) {
    const template = /^template: \{ id: ([a-z0-9-]+), version: "(\d+\.\d+\.\d+)" \}\s*$/m.exec(text);
    found.id ??= template?.[1] ?? null;
    found.version ??= template?.[2] ?? null;
    found.filled ??= /^[ ]+- \{ version: "[\d.]+", date: (\d{4}-\d{2}-\d{2}), note: /m.exec(text)?.[1] ?? null;
    found.tool ??= /\/unisono-(\d[0-9A-Za-z.+-]*)\.tgz/.exec(text)?.[1] ?? null;
  }
  return found;
}

/** The answers file with another origin; every other byte stays. */
export function withOrigin(text: string, origin: TemplateOrigin): string {
  return withEntry({ text, key: 'template', line: originLine(origin) });
}

/** The answers file with other documents; every other byte stays. */
export function withDocuments(text: string, documents: readonly string[]): string {
  return withEntry({ text, key: 'documents', line: documentsLine(documents) });
}

function withEntry({ text, key, line }: { text: string; key: string; line: string }): string {
  const entry = entryOf(parseYaml({ source: { file: '', text } }).value, key);
  if (entry === undefined) return `${text.replace(/\s*$/, '')}\n${line}\n`;
  return text.slice(0, entry.keySpan.start) + line + text.slice(entry.value.span.end);
}
