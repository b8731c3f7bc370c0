import { slug } from '../channels/slug.js';
import { isDay } from '../day.js';
import { type PolicyType, policyTypes, type Status, statuses } from '../handbook/document-head.js';
import { looksLikePerson } from '../rules/front-matter/person-words.js';
import { cleanValue } from '../scaffold/clean-value.js';
import { entryOf, type YamlEntry, type YamlMap } from '../yaml/node.js';
import { headAliases } from './stated.data.js';

/** Somebody responsible as a foreign document names it. */
export interface StatedRole {
  readonly id: string;
  /** As it was written; null where that is the id itself. */
  readonly name: string | null;
  readonly reach: string | null;
}

/** What a foreign document states about itself in its front matter, as far as it can be used. */
export interface Stated {
  readonly id: string | null;
  readonly type: PolicyType | null;
  readonly title: string | null;
  readonly lang: string | null;
  readonly version: string | null;
  readonly status: Status | null;
  readonly owner: StatedRole | null;
  readonly approver: StatedRole | null;
  readonly reviewBy: string | null;
  /** Equal in the languages of one document. */
  readonly translation: string | null;
}

const idForm = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Reads what a foreign document states, under our own names and under those that are common elsewhere. */
export function readStated(head: YamlMap | null): Stated {
  const entries = new Map<string, YamlEntry>();
  for (const entry of head?.entries ?? []) {
    const name = entry.key
      .normalize('NFC')
      .trim()
      .toLowerCase()
      .replace(/[\s_]+/g, '-');
    if (!entries.has(name) || entry.key === name) entries.set(name, entry);
  }
  const textOf = (names: readonly string[]): string | null => {
    for (const name of names) {
      const value = entries.get(name)?.value;
      if (value?.kind !== 'scalar' || value.value === null) continue;
      // As written: a version 1.10 is a number to YAML, and that number is 1.1.
      const text = cleanValue(typeof value.value === 'string' ? value.value : value.raw);
      if (text !== '') return text;
    }
    return null;
  };
  const own = (key: string): string | null => {
    const value = entryOf(head, key)?.value;
    return value?.kind === 'scalar' && typeof value.value === 'string' ? value.value : null;
  };
  const id = own('id');
  const type = own('type');
  const status = own('status');
  const review = textOf(headAliases['review-by']);
  return {
    id: id === null || slug(id) === '' ? null : idForm.test(id) ? id : shortened(slug(id)),
    type: policyTypes.find((known) => known === type) ?? null,
    title: textOf(headAliases.title),
    lang: languageCode(textOf(headAliases.lang)),
    version: versionOf(textOf(headAliases.version)),
    status: statuses.find((known) => known === status) ?? null,
    owner: roleOf(textOf(headAliases.owner)),
    approver: roleOf(textOf(['approver'])),
    reviewBy: review !== null && isDay(review) ? review : null,
    translation: textOf(headAliases.translation),
  };
}

/** A version as people write it (`1.2`, `v3`, `2.0.1`) as three numbers, or null. */
function versionOf(text: string | null): string | null {
  const match = /^(?:v|version|fassung)?\.?\s*(\d{1,4})(?:\.(\d{1,4}))?(?:\.(\d{1,4}))?$/i.exec(text ?? '');
  // A year is the day of a text and no version.
  if (match === null || (match[2] === undefined && Number(match[1]) > 99)) return null;
  return [match[1], match[2], match[3]].map((part) => String(Number(part ?? '0'))).join('.');
}

function languageCode(text: string | null): string | null {
  const word = (text ?? '').toLowerCase();
  if (/^(?:deutsch|german)$/.test(word)) return 'de';
  if (/^(?:englisch|english)$/.test(word)) return 'en';
  return /^([a-z]{2})(?:[-_][a-z]{2,4})?$/.exec(word)?.[1] ?? null;
}

/** A role of that name; null for nobody and for what reads like the name of a person, because roles outlast people. */
function roleOf(text: string | null): StatedRole | null {
  if (text === null || text.length > 80 || looksLikePerson(text)) return null;
  const mail = /^([^\s@]+)@[^\s@]+\.[^\s@]+$/.exec(text);
  const id = slug(mail?.[1] ?? text);
  if (!idForm.test(id)) return null;
  return { id, name: id === text || mail !== null ? null : text, reach: mail === null ? null : text };
}

/** An id of at most 60 characters that ends with a whole word. */
export function shortened(id: string): string {
  if (id.length <= 60) return id;
  const cut = id.slice(0, 61);
  return cut.includes('-') ? cut.slice(0, cut.lastIndexOf('-')) : id.slice(0, 60);
}
