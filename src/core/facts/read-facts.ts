import { isDay } from '../day.js';
import type { Problem } from '../finding.js';
import type { HandbookFile } from '../handbook/handbook.js';
import { type Language, languages } from '../language.js';
import { type At, type Source, wholeFile } from '../place.js';
import { entryOf, headOf, type YamlEntry, type YamlNode } from '../yaml/node.js';
import { parseYaml } from '../yaml/parse-yaml.js';
import { id } from '../yaml/schema-parts.js';
import { validate } from '../yaml/validate.js';
import type { Fact, FactValue } from './fact.js';
import { hasFillIn } from './fill-in.js';
import { factsSchema } from './schema.js';
import { normalised, parseTypedValue } from './typed-value.js';

const rule = 'facts-schema';

/** Reads `facts.yaml`: the declared facts, with every fault as a problem of the file. What is usable is read even where the rest is not. */
export function readFacts(source: Source): { file: HandbookFile; facts: ReadonlyMap<string, Fact> } {
  const { value, problems } = parseYaml({ source });
  if (value === null) {
    const empty: Problem[] = [{ rule, message: 'empty-file', data: {}, at: wholeFile(source) }];
    return { file: { kind: 'facts', source, problems: problems.length > 0 ? problems : empty }, facts: new Map() };
  }
  const faults =
    problems.length > 0 ? problems : [...validate({ node: value, schema: factsSchema, source, rule }).problems, ...badIds(value, source)];
  const entries = value.kind === 'map' ? value.entries.filter(({ key }) => key !== 'schema') : [];
  const facts = entries.flatMap((entry) => (entry.value.kind === 'map' ? [readFact(entry, source)] : []));
  return {
    file: { kind: 'facts', source, problems: [...faults].sort((a, b) => a.at.span.start - b.at.span.start) },
    facts: new Map(facts.map((fact) => [fact.id, fact])),
  };
}

function badIds(root: YamlNode, source: Source): Problem[] {
  if (root.kind !== 'map') return [];
  return root.entries
    .filter(({ key }) => !id.safeParse(key).success)
    .map(({ key, keySpan }) => ({ rule, message: 'not-an-id', data: { key: 'facts.yaml', found: key }, at: { source, span: keySpan } }));
}

function readFact({ key, keySpan, value }: YamlEntry, source: Source): Fact {
  const text = (name: string): string | null => {
    const node = entryOf(value, name)?.value;
    return node?.kind === 'scalar' && typeof node.value === 'string' ? node.value : null;
  };
  const until = text('valid-until');
  return {
    id: key,
    at: { source, span: keySpan },
    owner: text('owner'),
    values: readValues(value, source),
    mentions: readMentions(entryOf(value, 'mentions')?.value),
    validUntil: until !== null && isDay(until) ? until : null,
  };
}

function readValues(fact: YamlNode, source: Source): FactValue[] {
  const values: FactValue[] = [];
  const add = ({ node, country = null, language = null }: { node: YamlNode; country?: string | null; language?: string | null }): void => {
    const text = writtenText(node);
    if (text === null) return;
    const at: At = { source, span: headOf(node) };
    values.push({ country, language, text, typed: typedOf({ text, country, language }), at });
  };
  const single = entryOf(fact, 'value')?.value;
  if (single !== undefined) add({ node: single });
  const byCountry = entryOf(fact, 'by-country')?.value;
  if (byCountry?.kind === 'map') for (const { key, value } of byCountry.entries) add({ node: value, country: key });
  const byLanguage = entryOf(fact, 'by-language')?.value;
  if (byLanguage?.kind === 'map') for (const { key, value } of byLanguage.entries) add({ node: value, language: key });
  return values;
}

/** What stands in the file: an unquoted number keeps its leading zero. */
function writtenText(node: YamlNode): string | null {
  if (node.kind !== 'scalar' || node.value === null || typeof node.value === 'boolean') return null;
  const text = normalised(typeof node.value === 'string' ? node.value : node.raw);
  return text === '' ? null : text;
}

function typedOf({ text, country, language }: { text: string; country: string | null; language: string | null }): FactValue['typed'] {
  if (hasFillIn(text)) return { type: 'text', text };
  return parseTypedValue({ text, country, language: spoken(language) });
}

/** The language as one that values can be read in, or null. */
export function spoken(language: string | null): Language | null {
  return languages.find((known) => known === language) ?? null;
}

function readMentions(node: YamlNode | undefined): Readonly<Record<string, readonly string[]>> {
  if (node?.kind !== 'map') return {};
  const words = (list: YamlNode): string[] =>
    list.kind === 'list'
      ? list.items.flatMap((item) =>
          item.kind === 'scalar' && typeof item.value === 'string' && item.value.trim() !== '' ? [item.value] : [],
        )
      : [];
  return Object.fromEntries(node.entries.filter(({ key }) => /^[a-z]{2}$/.test(key)).map(({ key, value }) => [key, words(value)]));
}
