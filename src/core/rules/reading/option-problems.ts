import type { Problem } from '../../finding.js';
import type { Localised, MessageData } from '../../language.js';
import { nearest } from '../../nearest.js';
import type { Source, Span } from '../../place.js';
import { entryOf, type YamlEntry, type YamlNode } from '../../yaml/node.js';
import { alwaysShown } from '../always-shown.js';
import { matchesPath } from '../match-path.js';
import type { Context, Options, Report } from '../rule.js';

type KnownRule = Context['rules'][number];

const rule = 'settings-schema';

/** What is wrong with levels and options of rules in `unisono.yaml` beyond its schema. Only rules that are given are judged: a command knows its own. */
export function optionProblems({ root, source, rules }: { root: YamlNode; source: Source; rules: Context['rules'] }): readonly Problem[] {
  const byName = new Map(
    rules.flatMap((each) => [[each.id, each] as const, ...(each.code === undefined ? [] : [[each.code, each] as const])]),
  );
  const paths = entryOf(root, 'paths')?.value;
  const groups = [{ node: root, byPath: false }, ...(paths?.kind === 'list' ? paths.items : []).map((node) => ({ node, byPath: true }))];
  return groups.flatMap(({ node, byPath }) => {
    const settings = entryOf(node, 'rules')?.value;
    return (settings?.kind === 'map' ? settings.entries : []).flatMap((entry) => {
      const known = byName.get(entry.key);
      return known === undefined ? [] : settingProblems({ entry, known, byPath, source });
    });
  });
}

function settingProblems({
  entry,
  known,
  byPath,
  source,
}: {
  entry: YamlEntry;
  known: KnownRule;
  byPath: boolean;
  source: Source;
}): Problem[] {
  const { value } = entry;
  const level = value.kind === 'list' ? value.items[0] : value;
  const options = value.kind === 'list' ? value.items[1] : undefined;
  const off = level?.kind === 'scalar' && level.value === 'off' && alwaysShown.has(known.id);
  return [
    ...(off ? [problem({ message: 'always-shown', source, span: level.span, data: { rule: entry.key } })] : []),
    ...(options?.kind === 'map' ? options.entries : []).flatMap((option) => optionProblem({ option, known, byPath, source }) ?? []),
  ];
}

function optionProblem({
  option,
  known,
  byPath,
  source,
}: {
  option: YamlEntry;
  known: KnownRule;
  byPath: boolean;
  source: Source;
}): Problem | null {
  const { key, keySpan, value } = option;
  const declared: Options = known.options ?? {};
  const names = Object.keys(declared);
  const data = { rule: known.id, key };
  if (names.length === 0) return problem({ message: 'no-options', source, span: keySpan, data });
  if (!Object.hasOwn(declared, key)) {
    const meant = nearest(key, names);
    if (meant === null) return problem({ message: 'unknown-option', source, span: keySpan, data: { ...data, known: names } });
    const suggestion = { edits: [{ file: source.file, span: keySpan, text: meant }] };
    return { ...problem({ message: 'unknown-option-near', source, span: keySpan, data: { ...data, meant } }), suggestion };
  }
  if (byPath && (known.scope === 'handbook' || known.scope === 'plan'))
    return problem({ message: 'not-by-path', source, span: keySpan, data });
  const expected = expectedKind(declared[key]);
  const found = kindOf(value);
  if (found !== expected)
    return problem({
      message: 'wrong-type',
      source,
      span: value.span,
      data: { key, expected: kindWords[expected], found: shown(value, source) },
    });
  if (value.kind === 'scalar' && typeof value.value === 'number' && value.value < 0)
    return problem({ message: 'too-small', source, span: value.span, data: { key, found: value.raw, limit: 0 } });
  return null;
}

type Kind = 'number' | 'text' | 'yes-or-no' | 'list' | 'other';

const kindWords: Readonly<Record<Kind, Localised>> = {
  number: { de: 'eine Zahl', en: 'a number' },
  text: { de: 'ein Text', en: 'a text' },
  'yes-or-no': { de: 'true oder false', en: 'true or false' },
  list: { de: 'eine Liste von Texten', en: 'a list of texts' },
  other: { de: 'ein Wert', en: 'a value' },
};

function expectedKind(value: Options[string] | undefined): Kind {
  if (typeof value === 'object') return 'list';
  return typeof value === 'number' ? 'number' : typeof value === 'boolean' ? 'yes-or-no' : 'text';
}

function kindOf(node: YamlNode): Kind {
  if (node.kind === 'list') return node.items.every((item) => kindOf(item) === 'text') ? 'list' : 'other';
  if (node.kind === 'map' || node.value === null) return 'other';
  return typeof node.value === 'number'
    ? Number.isFinite(node.value)
      ? 'number'
      : 'other'
    : typeof node.value === 'boolean'
      ? 'yes-or-no'
      : 'text';
}

function shown({ span }: YamlNode, { text }: Source): string {
  const written = text.slice(span.start, span.end).replace(/\s+/g, ' ');
  return written.length > 60 ? `${written.slice(0, 57)}…` : written;
}

/** What is wrong with `audit.thresholds`: names that no check has, and numbers below zero. Judged where checks of the channel plan run. */
export function thresholdProblems({
  root,
  source,
  rules,
}: {
  root: YamlNode;
  source: Source;
  rules: Context['rules'];
}): readonly Problem[] {
  const names = new Set(
    rules.flatMap(({ id, code, options }) =>
      code === undefined
        ? []
        : Object.entries(options ?? {}).flatMap(([name, value]) =>
            typeof value === 'number' ? [name, `${id}.${name}`, `${code}.${name}`] : [],
          ),
    ),
  );
  const audit = entryOf(root, 'audit')?.value;
  const thresholds = audit === undefined ? undefined : entryOf(audit, 'thresholds')?.value;
  if (names.size === 0 || thresholds?.kind !== 'map') return [];
  return thresholds.entries.flatMap(({ key, keySpan, value }) => {
    if (!names.has(key)) {
      const meant = nearest(key, names);
      if (meant === null) return [problem({ message: 'unknown-threshold', source, span: keySpan, data: { key } })];
      const suggestion = { edits: [{ file: source.file, span: keySpan, text: meant }] };
      return [{ ...problem({ message: 'unknown-threshold-near', source, span: keySpan, data: { key, meant } }), suggestion }];
    }
    if (value.kind === 'scalar' && typeof value.value === 'number' && value.value < 0)
      return [problem({ message: 'too-small', source, span: value.span, data: { key, found: value.raw, limit: 0 } })];
    return [];
  });
}

/** Entries of `paths` that no file of the handbook fits; `files` are relative to its root. A warning: the folder may come later. */
export function pathReports({
  root,
  source,
  files,
}: {
  root: YamlNode;
  source: Source;
  files: readonly string[];
}): readonly Report<'path-without-file' | 'path-without-file-near'>[] {
  const paths = entryOf(root, 'paths')?.value;
  const fits = (pattern: string): boolean => files.some((file) => matchesPath(pattern, file));
  return (paths?.kind === 'list' ? paths.items : []).flatMap((item): Report<'path-without-file' | 'path-without-file-near'>[] => {
    const node = entryOf(item, 'match')?.value;
    if (node?.kind !== 'scalar' || typeof node.value !== 'string' || fits(node.value)) return [];
    const match = node.value;
    const meant = likelyPatterns(match).find(fits);
    const place = { at: { source, span: node.span }, severity: 'warning' as const };
    return meant === undefined
      ? [{ message: 'path-without-file', data: { match }, ...place }]
      : [{ message: 'path-without-file-near', data: { match, meant }, ...place }];
  });
}

/** What somebody may have meant who names a folder, starts at the root or writes as in Windows. */
function likelyPatterns(match: string): readonly string[] {
  const plain = match.replaceAll('\\', '/').replace(/^(?:\.?\/)+/, '');
  return [plain, `${plain.replace(/\/+$/, '')}/**`, `**/${plain}`];
}

function problem({ message, source, span, data }: { message: string; source: Source; span: Span; data: MessageData }): Problem {
  return { rule, message, data, at: { source, span } };
}
