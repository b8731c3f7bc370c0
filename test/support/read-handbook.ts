import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { PlanReading } from '../../src/core/channels/assemble-plan.js';
import { readPlan } from '../../src/core/channels/read-plan.js';
import { readTable } from '../../src/core/channels/read-table.js';
import { tableOfCsv } from '../../src/core/channels/table.js';
import { decode, type TextFile } from '../../src/core/decode.js';
import type { Finding } from '../../src/core/finding.js';
import type { Handbook, PolicyDocument } from '../../src/core/handbook/handbook.js';
import { planFile, settingsFile } from '../../src/core/handbook/layout.js';
import { readDocument } from '../../src/core/handbook/read-document.js';
import { readHandbook } from '../../src/core/handbook/read-handbook.js';
import type { Rule } from '../../src/core/rules/rule.js';
import { type Material, type Outcome, runRules } from '../../src/core/rules/run.js';

/** The day on which tests are run. */
export const today = '2026-11-22';

/** A handbook's files by path. */
export type FileTable = Readonly<Record<string, string | Uint8Array>>;

/** What stands in `unisono.yaml` when a test does not bring its own. */
export const defaultSettings = `schema: 1
company:
  name: Muster GmbH
  countries: [DE]
  languages: [de, en]
  staff: 120
  customers: consumers
roles:
  comms-lead: { name: { de: Leitung Kommunikation, en: Head of communications }, deputy: press-lead, reach: comms@example.com }
  press-lead: { name: { de: Pressestelle, en: Press office }, deputy: comms-lead, reach: press@example.com }
  support-lead: { name: { de: Leitung Kundendienst, en: Head of support }, deputy: comms-lead, reach: support@example.com }
  legal: { name: { de: Rechtsabteilung, en: Legal department }, deputy: management, reach: legal@example.com }
  management: { name: { de: Geschäftsleitung, en: Management }, deputy: legal, reach: office@example.com }
`;

const policies = fileURLToPath(new URL('../../policies/', import.meta.url));
let library: Handbook['library'] | undefined;

/** The guideline library of the package, as it stands in `policies/`. */
export function guidelineLibrary(): Handbook['library'] {
  if (library === undefined) {
    const found = new Map<string, PolicyDocument[]>();
    for (const name of readdirSync(policies)
      .filter((file) => file.endsWith('.md'))
      .sort()) {
      const path = `policies/${name}`;
      const document = readDocument({ source: { file: path, text: readFileSync(policies + name, 'utf8') }, path });
      const id = document.head.id ?? name;
      found.set(id, [...(found.get(id) ?? []), document]);
    }
    library = found;
  }
  return library;
}

/** Reads a handbook from texts or bytes, with the default settings unless `unisono.yaml` is among them, and the real guideline library. */
export function handbookOf(files: FileTable, { root = '' }: { root?: string } = {}): Handbook {
  const all: FileTable = settingsFile in files ? files : { [settingsFile]: defaultSettings, ...files };
  const texts = Object.entries(all).map(
    ([path, content]): TextFile => ({
      path,
      file: `${root}${path}`,
      content: decode({ bytes: bytesOf(content) }),
    }),
  );
  return readHandbook({ texts, paths: Object.keys(all), library: guidelineLibrary(), root });
}

/** Files below this folder are the handbook as it was, which changes are measured against. */
const baseFolder = 'base/';

/** What rules see of the files: a handbook, or a plan that stands alone (a table, or a `channels.yaml` that brings its own company). Files in `base/` are the base revision. */
export function materialOf(files: FileTable): Material {
  if (passedFile in files) return { ...materialOf(without(files, passedFile)), trained: passedCounts(files[passedFile] ?? '') };
  const alone = readAlone(files);
  if (alone !== null) return { files: alone.files, handbook: null, plan: alone.plan, base: null };
  const parted = Object.entries(files).map(([path, content]) => ({ path, content, old: path.startsWith(baseFolder) }));
  const handbook = handbookOf(Object.fromEntries(parted.flatMap(({ path, content, old }) => (old ? [] : [[path, content]]))));
  const old = parted.flatMap(({ path, content, old }) => (old ? [[path.slice(baseFolder.length), content] as const] : []));
  const base: Material['base'] =
    old.length === 0 ? null : { name: 'base', from: 'git', handbook: handbookOf(Object.fromEntries(old), { root: baseFolder }) };
  return { files: handbook.files, handbook, plan: handbook.plan, base };
}

/** Stands for a store of records: how many people have passed on each policy. */
const passedFile = 'passed.yaml';

function without(files: FileTable, path: string): FileTable {
  return Object.fromEntries(Object.entries(files).filter(([name]) => name !== path));
}

function passedCounts(content: string | Uint8Array): ReadonlyMap<string, number> {
  const text = new TextDecoder().decode(bytesOf(content));
  return new Map([...text.matchAll(/^([\w-]+): (\d+)$/gm)].map((match) => [match[1] ?? '', Number(match[2])]));
}

function readAlone(files: FileTable): PlanReading | null {
  if (settingsFile in files) return null;
  const sources = Object.entries(files).flatMap(([path, content]) => {
    const decoded = decode({ bytes: bytesOf(content) });
    return 'text' in decoded ? [{ path, source: { file: path, text: decoded.text } }] : [];
  });
  const table = sources.find(({ path }) => path.endsWith('.csv'));
  if (table !== undefined) return readTable({ table: tableOfCsv(table.source), settings: null });
  const plan = sources.find(({ path, source }) => path === planFile && /^company:/m.test(source.text));
  return plan === undefined ? null : readPlan({ sources: [plan], settings: null, roles: new Map() });
}

function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}

/** The outcome of some rules over the files, on the test's day and with the settings of the files. */
export function outcomeOf({ files, rules, day = today }: { files: FileTable; rules: readonly Rule[]; day?: string }): Outcome {
  const material = materialOf(files);
  const value = material.handbook?.settings.value;
  const settings = { rules: value?.rules ?? {}, paths: value?.paths ?? [], thresholds: value?.audit?.thresholds ?? {}, root: '' };
  return runRules({ rules, material, today: day, settings });
}

/** The findings of some rules over the files, on the test's day. */
export function findingsOf(request: { files: FileTable; rules: readonly Rule[]; day?: string }): readonly Finding[] {
  return outcomeOf(request).findings;
}

/** Findings as short lines, `file:line:column severity message`, for comparisons. */
export function lines(findings: readonly Finding[]): string[] {
  return findings.map(({ place, severity, message }) => `${place.file}:${place.line}:${place.column} ${severity} ${message}`);
}
