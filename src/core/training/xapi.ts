import { sha1 } from '@noble/hashes/legacy.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { TrainingRecord } from '../quiz/record.js';
import { recordName } from '../quiz/record-file.js';

/** A statement of xAPI 1.0.3 (adlnet/xAPI-Spec, xAPI-Data.md), with what a record has and nothing else: no score, no duration, no answers. */
export interface XapiStatement {
  readonly id: string;
  readonly actor: { readonly objectType: 'Agent'; readonly account: { readonly homePage: string; readonly name: string } };
  readonly verb: { readonly id: string; readonly display: Readonly<Record<string, string>> };
  readonly object: XapiActivity;
  readonly result: { readonly completion: true; readonly success?: true };
  readonly context: {
    readonly language: string;
    readonly revision: string;
    readonly platform: string;
    readonly contextActivities: { readonly grouping: readonly XapiActivity[] };
    readonly extensions: Readonly<Record<string, unknown>>;
  };
  readonly timestamp: string;
}

interface XapiActivity {
  readonly objectType: 'Activity';
  readonly id: string;
  readonly definition?: { readonly type: string };
}

/** Verbs with the addresses under which learning record stores know them: ADL vocabulary; Activity Streams, since ADL has none for accepting a text. */
const verbs = {
  passed: { id: 'http://adlnet.gov/expapi/verbs/passed', display: { en: 'passed', de: 'bestanden' } },
  accepted: { id: 'http://activitystrea.ms/schema/1.0/accept', display: { en: 'accepted', de: 'zur Kenntnis genommen' } },
} as const;

/** The page under which person codes mean something, as written into statements; null for what is no address of a web page. */
export function homePageOf(text: string): string | null {
  if (/[\s<>"{}|\\^`]/.test(text) || !URL.canParse(text)) return null;
  const { protocol, hostname, username, password, search, hash } = new URL(text);
  const bare = username === '' && password === '' && search === '' && hash === '';
  return (protocol === 'https:' || protocol === 'http:') && hostname !== '' && bare ? text.replace(/\/+$/, '') : null;
}

/**
 * A record as a statement. Its id follows from page and record, so that a second export makes the same statement again. The time is noon, in UTC: a record knows the day only, and at noon it is that day nearly
 * everywhere.
 */
export function statementOf({ record, homePage }: { record: TrainingRecord; homePage: string }): XapiStatement {
  const { person, policy, version, language, sections, quiz, result, day, tool } = record;
  const own = (path: string): string => `${homePage}/unisono/${path}`;
  return {
    id: nameBasedId(own(`record/${recordName(record)}`)),
    actor: { objectType: 'Agent', account: { homePage, name: person } },
    verb: verbs[result],
    object: {
      objectType: 'Activity',
      id: own(`quiz/${quiz.id}`),
      definition: { type: 'http://adlnet.gov/expapi/activities/assessment' },
    },
    result: result === 'passed' ? { completion: true, success: true } : { completion: true },
    context: {
      language,
      revision: quiz.digest,
      platform: `unisono ${tool}`,
      contextActivities: { grouping: [{ objectType: 'Activity', id: own(`policy/${policy}/${version}`) }] },
      extensions: { [own('sections')]: sections.map(({ target, section, text, obligations }) => ({ target, section, text, obligations })) },
    },
    timestamp: `${day}T12:00:00.000Z`,
  };
}

/** The namespace of addresses: RFC 9562, section 6.6. */
const addresses = [0x6b, 0xa7, 0xb8, 0x11, 0x9d, 0xad, 0x11, 0xd1, 0x80, 0xb4, 0x00, 0xc0, 0x4f, 0xd4, 0x30, 0xc8];

/** The UUID of an address: version 5 of RFC 9562, section 5.5. */
function nameBasedId(address: string): string {
  const bytes = sha1(Uint8Array.from([...addresses, ...utf8ToBytes(address)])).slice(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const digits = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
