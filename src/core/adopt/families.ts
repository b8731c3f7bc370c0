import { slug } from '../channels/slug.js';
import { compareText } from '../finding.js';
import type { PolicyType } from '../handbook/document-head.js';
import type { ForeignFile } from './foreign-file.js';
import { freeIds } from './free-ids.js';
import { guessType, type TypeGuess } from './guess-type.js';
import { shortened } from './stated.js';

/** A foreign document with the language that is taken for its own. */
export interface Member {
  readonly file: ForeignFile;
  readonly lang: string;
  readonly langBy: 'stated' | 'name' | 'words' | 'default';
  readonly title: string;
  /** True for a document that the handbook has already and that is left as it is. */
  readonly fixed: boolean;
}

/** Documents that say the same in different languages or for different countries, and what they share. */
export interface Family {
  readonly members: readonly Member[];
  readonly id: string;
  readonly idBy: 'stated' | 'name' | 'title' | 'number';
  /** The id that stands to reason but belongs to another document; null where there is no such conflict. */
  readonly takenId: string | null;
  readonly type: PolicyType;
  readonly typeBy: 'stated' | 'folder' | TypeGuess;
}

/** Puts documents together that belong together by stated id, stated translation or name, and gives every family an id that no other has. */
export function familiesOf(members: readonly Member[]): readonly Family[] {
  const sorted = [...members].sort((a, b) => Number(b.fixed) - Number(a.fixed) || compareText(a.file.path, b.file.path));
  const groups = joined(sorted).flatMap(split);
  // Who states an id keeps it, then who lies at its place already; the others make way.
  groups.sort((a, b) => rankOf(a) - rankOf(b) || compareText(pathOf(a), pathOf(b)));
  const used = new Set<string>();
  const free = freeIds(used);
  return groups.map((group) => {
    const { id: wanted, by } = wantedId(group, used.size);
    const id = free(withFolder({ wanted, folders: group[0]?.file.name.folders ?? [], used }));
    return { members: group, id, idBy: by, takenId: id === wanted ? null : wanted, ...typeOf(group) };
  });
}

function pathOf(group: readonly Member[]): string {
  return group[0]?.file.path ?? '';
}

function rankOf(group: readonly Member[]): number {
  if (group.some(({ fixed }) => fixed)) return 0;
  if (group.some(({ file }) => file.stated.id !== null)) return 1;
  return group.some(({ file }) => /^(?:policies|answers)\//.test(file.path)) ? 2 : 3;
}

/** Groups of members that share a name, a stated id or a stated translation, directly or through others. */
function joined(members: readonly Member[]): readonly (readonly Member[])[] {
  const leaders = new Map<string, string>();
  const leaderOf = (key: string): string => {
    let at = key;
    for (let up = leaders.get(at); up !== undefined && up !== at; up = leaders.get(at)) at = up;
    // The next look takes the short way.
    if (at !== key) leaders.set(key, at);
    return at;
  };
  for (const member of members) {
    const [first = '', ...others] = keysOf(member);
    for (const other of others) leaders.set(leaderOf(other), leaderOf(first));
  }
  const groups = new Map<string, Member[]>();
  for (const member of members) {
    const leader = leaderOf(keysOf(member)[0] ?? '');
    const group = groups.get(leader);
    if (group === undefined) groups.set(leader, [member]);
    else group.push(member);
  }
  return [...groups.values()];
}

function keysOf({ file: { stated, name } }: Member): readonly string[] {
  return [
    `name ${name.key}`,
    ...(stated.id === null ? [] : [`id ${stated.id}`]),
    ...(stated.translation === null ? [] : [`translation ${stated.translation}`]),
  ];
}

/** One member for each language and country; a second one is a document of its own. */
function split(group: readonly Member[]): Member[][] {
  const families: Member[][] = [];
  for (const member of group) {
    const same = (other: Member): boolean => other.lang === member.lang && other.file.name.country === member.file.name.country;
    const family = families.find((each) => !each.some(same));
    if (family === undefined) families.push([member]);
    else family.push(member);
  }
  return families;
}

/** Names that say nothing about the document. */
const emptyNames: ReadonlySet<string> = new Set([
  'index',
  'home',
  'start',
  'main',
  'neu',
  'new',
  'doc',
  'dokument',
  'document',
  'seite',
  'page',
  'text',
  'untitled',
  'unbenannt',
]);

function wantedId(group: readonly Member[], position: number): { id: string; by: Family['idBy'] } {
  // Ids are English words where somebody has written English ones.
  const english = [...group].sort((a, b) => Number(b.fixed) - Number(a.fixed) || Number(b.lang === 'en') - Number(a.lang === 'en'));
  for (const { file } of english) if (file.stated.id !== null) return { id: file.stated.id, by: 'stated' };
  for (const { file } of english) {
    const id = shortened(slug(file.name.stem));
    if (id !== '' && !emptyNames.has(id) && !/^[\d-]+$/.test(id)) return { id, by: 'name' };
    const folder = shortened(slug(file.name.folders.at(-1) ?? ''));
    if (emptyNames.has(id) && folder !== '' && !['policies', 'answers'].includes(folder)) return { id: folder, by: 'name' };
  }
  for (const { title } of english) {
    const id = shortened(slug(title));
    if (id !== '') return { id, by: 'title' };
  }
  return { id: `document-${position + 1}`, by: 'number' };
}

/** The id that is asked for where it is free, else the same with the name of the folder before it. */
function withFolder({ wanted, folders, used }: { wanted: string; folders: readonly string[]; used: ReadonlySet<string> }): string {
  if (!used.has(wanted)) return wanted;
  const folder = slug(folders.at(-1) ?? '');
  const saysNothing = folder === '' || ['policies', 'answers'].includes(folder) || wanted.startsWith(`${folder}-`);
  return saysNothing ? wanted : shortened(`${folder}-${wanted}`);
}

function typeOf(group: readonly Member[]): Pick<Family, 'type' | 'typeBy'> {
  for (const { file } of group) if (file.stated.type !== null) return { type: file.stated.type, typeBy: 'stated' };
  if (group.some(({ file }) => file.path.startsWith('answers/'))) return { type: 'answer', typeBy: 'folder' };
  const guess = guessType({
    names: group.flatMap(({ file, title }) => [file.name.stem, title]),
    // Every policy of a handbook lies in `policies/`; that says nothing.
    folders: group.flatMap(({ file }) => file.name.folders.filter((folder) => folder.toLowerCase() !== 'policies')),
  });
  return { type: guess.type, typeBy: guess };
}
