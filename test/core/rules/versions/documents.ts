import type { FileTable } from '../../../support/read-handbook.js';

export interface Text {
  readonly id?: string;
  readonly lang?: string;
  readonly version?: string;
  readonly status?: string;
  readonly audience?: string;
  readonly note?: string;
  readonly changes?: string;
  readonly anchor?: string;
  readonly body?: string;
}

export const path = 'policies/rules.de.md';

/** A policy with one section, `#seen`. */
export function policy({
  id = 'rules',
  lang = 'de',
  version = '1.2.0',
  status = 'approved',
  audience = 'all-staff',
  note = 'Beschwerden gehen an den Kundendienst.',
  changes = `[{ version: "${version}", date: 2026-11-02, note: "${note}" }]`,
  anchor = 'seen',
  body = 'Sie sollen den Link am selben Tag weitergeben.',
}: Text = {}): string {
  return `---\nid: ${id}\ntype: rules\ntitle: Regeln\nlang: ${lang}\nversion: "${version}"\nstatus: ${status}\nowner: support-lead\napprover: management\napproved-on: 2026-11-02\nreview-by: 2027-05-02\nfor: ${audience}\nchanges: ${changes}\n---\n\n# Regeln <a id="rules"></a>\n\n## Gesehen <a id="${anchor}"></a>\n\n${body}\n`;
}

/** A handbook in which the policy was `before` and is `after`; null for a side on which it does not exist. */
export function history(before: Text | null, after: Text | null, more: FileTable = {}): FileTable {
  return {
    'base/policies/other.de.md': policy({ id: 'other' }),
    'policies/other.de.md': policy({ id: 'other' }),
    ...(before === null ? {} : { [`base/${path}`]: policy(before) }),
    ...(after === null ? {} : { [path]: policy(after) }),
    ...more,
  };
}
