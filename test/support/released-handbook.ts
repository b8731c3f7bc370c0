import { levelSettings } from '../../src/app/level-settings.js';
import type { Handbook } from '../../src/core/handbook/handbook.js';
import { lockFile } from '../../src/core/handbook/layout.js';
import { atOnce } from '../../src/core/steps.js';
import { type ReleasePlan, type ReleaseRequest, releaseSteps } from '../../src/core/versions/release-plan.js';
import { releasedFolder } from '../../src/core/versions/released-state.js';
import { type FileTable, handbookOf } from './read-handbook.js';

type Texts = Readonly<Record<string, string>>;

const roles =
  'roles:\n  comms-lead: { name: { de: Leitung, en: Lead }, deputy: management, reach: Intranet }\n  management: { name: { de: Geschäftsleitung, en: Management }, deputy: comms-lead, reach: Intranet }\n';

/** `unisono.yaml` of a company with or without a works council. */
export function settingsText({
  council = false,
  languages = ['de', 'en'],
}: {
  council?: boolean;
  languages?: readonly string[];
} = {}): string {
  return `schema: 1\ncompany: { name: Muster GmbH, countries: [DE], languages: [${languages.join(', ')}], works-council: ${council} }\n${roles}rules: { str-required-sections: off }\n`;
}

export const factsText = 'schema: 1\nreturn-window: { value: 14 d, owner: comms-lead }\n';

const bodies: Readonly<Record<string, string>> = {
  de: `# Retouren

## Rückgabe <a id="returns"></a>

Sie müssen jede Rückgabe innerhalb von [14 Tagen](../facts.yaml#return-window) annehmen.

## Ton <a id="tone"></a>

Ein freundlicher Ton hilft beiden Seiten.
`,
  en: `# Returning goods

## Returns <a id="returns"></a>

You must accept every return within [14 days](../facts.yaml#return-window).

## Tone <a id="tone"></a>

A friendly tone helps both sides.
`,
};

/** A guideline in one language, ready to be released. */
export function policyText({
  id = 'returns',
  lang = 'de',
  version = '0.1.0',
  head = '',
  type = 'guideline',
  status = 'draft',
  note = 'Retouren nimmt ab jetzt der Kundendienst an.',
  body = bodies[lang] ?? '',
}: {
  id?: string;
  lang?: string;
  version?: string;
  head?: string;
  type?: string;
  status?: string;
  note?: string | null;
  body?: string;
} = {}): string {
  const entry = note === null ? '' : `  - { version: "1.0.0", date: 2026-10-01, note: ${JSON.stringify(note)} }\n`;
  return `---
id: ${id}
type: ${type}
title: Retouren
lang: ${lang}
version: "${version}"
status: ${status}
owner: comms-lead
approver: management # the board
review-by: 2027-06-01
${head}changes:
${entry}  - { version: "0.1.0", date: 2026-09-01, note: "Der erste Entwurf für alle, die Retouren bearbeiten." }
---
${body}`;
}

/** A handbook with one guideline in two languages. */
export function smallHandbook(more: Texts = {}): Texts {
  return {
    'unisono.yaml': settingsText(),
    'facts.yaml': factsText,
    'policies/returns.de.md': policyText({ lang: 'de' }),
    'policies/returns.en.md': policyText({ lang: 'en' }),
    ...more,
  };
}

/** The plan for a folder's files, released texts and lock included. */
export function planFor({ files, ...request }: { files: Texts } & Partial<ReleaseRequest>): ReleasePlan {
  const own: FileTable = Object.fromEntries(Object.entries(files).filter(([path]) => !path.startsWith('.unisono/')));
  const released = Object.fromEntries(
    Object.entries(files).flatMap(([path, text]) => (path.startsWith(releasedFolder) ? [[path.slice(releasedFolder.length), text]] : [])),
  );
  const handbook: Handbook | null = Object.keys(released).length === 0 ? null : handbookOf(released, { root: releasedFolder });
  const lockText = files[lockFile] ?? null;
  const now = handbookOf(own);
  return atOnce(
    releaseSteps({
      handbook: now,
      root: '',
      released: handbook === null ? null : { handbook, root: releasedFolder },
      lockText,
      policies: [],
      noteFor: () => null,
      editorial: null,
      today: '2026-11-22',
      settings: levelSettings({ handbook: now, root: '' }),
      ...request,
    }),
  );
}

/** The folder after a plan was carried out. */
export function carriedOut(files: Texts, plan: ReleasePlan): Texts {
  const texts = new Map(Object.entries(files));
  for (const { path, after: text } of plan.files)
    if (text === null) texts.delete(path);
    else texts.set(path, text);
  return Object.fromEntries(texts);
}

/** A folder with a first release of all its policies. */
export function releasedHandbook(files: Texts = smallHandbook()): Texts {
  return carriedOut(files, planFor({ files, noteFor: () => 'Retouren nimmt ab jetzt der Kundendienst an.' }));
}

/** The same texts with one file changed. */
export function changed(files: Texts, path: string, edit: (text: string) => string): Texts {
  const before = files[path] ?? '';
  const text = edit(before);
  if (text === before) throw new Error(`${path} did not change`);
  return { ...files, [path]: text };
}

/** Refusals as short lines. */
export function refusalLines(plan: ReleasePlan): readonly string[] {
  return plan.refusals
    .map((refusal) => {
      const [name, place] =
        refusal.kind === 'rule'
          ? [`${refusal.finding.rule} ${refusal.finding.message}`, refusal.finding.place]
          : [refusal.message, refusal.place];
      return `${place.file}:${place.line}:${place.column} ${name}`;
    })
    .sort();
}
