import type { Family, Member } from './families.js';

const ownFolders: ReadonlySet<string> = new Set(['policies', 'answers']);

/** Where a document of a handbook belongs (docs/formats.en.md): in `policies/` or `answers/` with its folders, called by its id, with the language where there are several. */
export function targetPath({ family, member, several }: { family: Family; member: Member; several: boolean }): string {
  const { folders, country, language } = member.file.name;
  const base = family.type === 'answer' ? 'answers' : 'policies';
  // `answers/antworten/` would say the same twice.
  const [first = ''] = folders;
  const inside = ownFolders.has(first) || (base === 'answers' && first.toLowerCase() === 'antworten') ? folders.slice(1) : folders;
  const marked = several || country !== null || (language !== null && member.file.path.endsWith(`.${language}.md`));
  const end = marked ? `.${member.lang}${country === null ? '' : `-${country}`}` : '';
  return [base, ...inside, `${family.id}${end}.md`].join('/');
}
