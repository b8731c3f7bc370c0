import { isDay } from '../day.js';
import { policyTypes, statuses } from '../handbook/document-head.js';
import type { Language, Localised } from '../language.js';
import { writeYaml } from '../scaffold/fill-places.js';
import type { YamlNode } from '../yaml/node.js';
import type { HeadLine } from './adopt-head.js';
import type { Family, Member } from './families.js';

const gaps = {
  owner: { de: '[ausfüllen: Rolle, die das Dokument pflegt]', en: '[fill in: role that maintains the document]' },
  approver: { de: '[ausfüllen: Rolle, die das Dokument freigibt]', en: '[fill in: role that approves the document]' },
  'review-by': { de: '[ausfüllen: Tag der nächsten Überprüfung]', en: '[fill in: day of the next review]' },
  topic: { de: '[ausfüllen: Anliegen, für das diese Antworten gelten]', en: '[fill in: topic that these answers are for]' },
} satisfies Record<string, Localised>;

const note: Localised = {
  de: 'Ins Handbuch übernommen, ohne den Text zu ändern.',
  en: 'Taken into the handbook without changing the text.',
};

/** The version of a text that states none. */
const firstVersion = '0.1.0';

/** The version that a document gets: the one it states, else the first. */
export function versionFor({ file }: Member): string {
  return file.stated.version ?? firstVersion;
}

/** What the front matter of a document shall say, in the order of docs/formats.en.md. Who maintains and approves it, nobody can guess: what is not stated is a place to fill in. */
export function headLines({
  member,
  family,
  language,
  today,
}: {
  member: Member;
  family: Family;
  language: Language;
  today: string;
}): readonly HeadLine[] {
  const { file, lang, title } = member;
  const { stated, name } = file;
  const words = lang === 'de' || lang === 'en' ? lang : language;
  const version = versionFor(member);
  const line = (key: string, value: string, stands: boolean, fits: HeadLine['fits']): HeadLine => ({
    key,
    yaml: writeYaml(value),
    stated: stands,
    fits,
  });
  const gap = (key: keyof typeof gaps, value: string | null, fits: HeadLine['fits']): HeadLine =>
    line(key, value ?? gaps[key][words], value !== null, fits);
  return [
    line('id', family.id, false, (value) => textOf(value) === family.id),
    line('type', family.type, false, (value) => policyTypes.some((type) => type === textOf(value))),
    line('title', title, true, (value) => (textOf(value) ?? '').trim() !== ''),
    line('lang', lang, stated.lang === lang, (value) => textOf(value) === lang),
    ...(name.country === null ? [] : [{ key: 'countries', yaml: `[${name.country}]`, stated: false, fits: () => true }]),
    line('version', version, stated.version !== null, (value) => textOf(value) === version),
    line('status', 'draft', false, (value) => statuses.some((status) => status === textOf(value))),
    gap('owner', stated.owner?.id ?? null, (value) => textOf(value) !== null && textOf(value) === stated.owner?.id),
    gap('approver', stated.approver?.id ?? null, (value) => textOf(value) !== null && textOf(value) === stated.approver?.id),
    gap('review-by', stated.reviewBy, (value) => isDay(textOf(value) ?? '')),
    ...(family.type === 'answer' ? [gap('topic', null, () => true)] : []),
    {
      key: 'changes',
      yaml: `\n  - { version: ${writeYaml(version)}, date: ${today}, note: ${writeYaml(note[words])} }`,
      stated: false,
      fits: () => true,
    },
  ];
}

function textOf(value: YamlNode): string | null {
  return value.kind === 'scalar' && typeof value.value === 'string' ? value.value : null;
}
