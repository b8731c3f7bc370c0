import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { RawFile } from '../../src/core/decode.js';
import type { Finding } from '../../src/core/finding.js';
import type { Handbook, PolicyDocument } from '../../src/core/handbook/handbook.js';
import { settingsFile } from '../../src/core/handbook/layout.js';
import { readDocument } from '../../src/core/handbook/read-document.js';
import { readHandbook } from '../../src/core/handbook/read-handbook.js';
import type { Rule } from '../../src/core/rules/rule.js';
import { type Material, runRules } from '../../src/core/rules/run.js';

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
  const raw = Object.entries(all).map(
    ([path, content]): RawFile => ({
      path,
      file: `${root}${path}`,
      content: { bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content },
    }),
  );
  return readHandbook({ raw, paths: Object.keys(all), library: guidelineLibrary(), root });
}

/** What rules see of a handbook. */
export function materialOf(handbook: Handbook): Material {
  return { files: handbook.files, handbook, plan: handbook.plan };
}

/** The findings of some rules on a handbook, on the test's day. */
export function findingsOf({ files, rules, day = today }: { files: FileTable; rules: readonly Rule[]; day?: string }): readonly Finding[] {
  const handbook = handbookOf(files);
  const value = handbook.settings.value;
  const settings = { rules: value?.rules ?? {}, paths: value?.paths ?? [], thresholds: value?.audit?.thresholds ?? {}, root: '' };
  return runRules({ rules, material: materialOf(handbook), today: day, settings }).findings;
}

/** Findings as short lines, `file:line:column severity message`, for comparisons. */
export function lines(findings: readonly Finding[]): string[] {
  return findings.map(({ place, severity, message }) => `${place.file}:${place.line}:${place.column} ${severity} ${message}`);
}
