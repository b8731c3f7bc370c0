import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import GithubSlugger from 'github-slugger';
import { describe, expect, test } from 'vitest';

interface Twins {
  readonly german: string;
  readonly english: string;
}

/** Pages of the documentation that stand in two files, one for each language. Those of the commands are made from the help texts. */
const twins: readonly Twins[] = [
  ...['README', 'SECURITY'].map((name) => ({ german: `${name}.de.md`, english: `${name}.md` })),
  ...['docs', 'docs/guides'].flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith('.en.md') && file !== 'commands.en.md')
      .map((file) => ({ german: `${folder}/${file.replace('.en.md', '.de.md')}`, english: `${folder}/${file}` })),
  ),
];

/** For people who program; every other page is in both languages, in two files or in one. */
const inEnglishOnly = ['docs/architecture.md'];

interface Page {
  readonly fences: readonly { readonly head: string; readonly body: readonly string[] }[];
  /** The lines outside of fences and of comments that run over lines. */
  readonly lines: readonly string[];
}

function pageOf(path: string): Page {
  const fences: { head: string; body: string[] }[] = [];
  const lines: string[] = [];
  let open: { head: string; body: string[] } | undefined;
  let hidden = false;
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    if (hidden || line === '<!-- before' || line === '<!-- terminal') hidden = line !== '-->';
    else if (open !== undefined && line === '```') open = undefined;
    else if (open !== undefined) open.body.push(line);
    else if (line.startsWith('```')) {
      open = { head: line, body: [] };
      fences.push(open);
    } else lines.push(line);
  }
  return { fences, lines };
}

/** What is said in words in an example, behind its key. */
const sayings = /(\b(?:reason|claim|note): )(?:"[^"]*"|[^,}]*)/g;

/** What a reader could copy from a fence: without comments, and without what is said in the language of the page, the decimal sign too. */
function bare({ head, body }: Page['fences'][number]): readonly string[] {
  if (head.startsWith('```console')) return body.filter((line) => line.startsWith('$ '));
  if (head === '```') return body.map((line) => line.replace(/ {2,}\p{L}.*$/u, '').replace(/(?<=\d),(?=\d)/g, '.'));
  const shown = head.startsWith('```markdown') ? body.map((line) => line.replace(/^(?:- )?(?=\p{Lu}).*?(?=$| <a )/u, '')) : body;
  return shown.map((line) => line.replace(/(?:^|\s+)#\s.*$/, '').replace(sayings, '$1'));
}

/** The addresses of a page's links, without language and without place on the page: headings are in the language of the page. */
const linked = ({ lines }: Page): readonly string[] =>
  lines
    .flatMap((line) => [...line.replace(/`[^`]*`/g, '').matchAll(/\]\(([^)\s]+)\)/g)].map(([, address = '']) => address))
    .filter((address) => !address.startsWith('#'))
    .map((address) => address.replace(/#.*$/, '').replace(/(?:-|\.)(?:de|en)(?=\.(?:md|png)$)/, ''))
    .toSorted();

const headings = ({ lines }: Page): readonly string[] => lines.flatMap((line) => /^#+(?= )/.exec(line) ?? []);

/** The words in code of every table's first column, and how many columns it has. */
const tables = ({ lines }: Page): readonly string[] =>
  lines
    .filter((line) => line.startsWith('|'))
    .map((line) => {
      const cells = line.split(/(?<!\\)\|/).slice(1, -1);
      return [cells.length, ...(cells[0] ?? '').matchAll(/`[^`]+`/g)].join(' ');
    });

/** The places of a page that a link can lead to. */
function anchors(path: string): readonly string[] {
  const slugger = new GithubSlugger();
  const { lines } = pageOf(path);
  return lines.flatMap((line) => [
    ...(/^#+ (.*)$/.exec(line) ?? []).slice(1).map((heading) => slugger.slug(heading.replace(/<[^>]*>|`/g, '').trim())),
    ...[...line.matchAll(/<a id="([^"]+)"/g)].map(([, id = '']) => id),
  ]);
}

test.each(['docs/architecture.md', ...twins.flatMap(({ german, english }) => [german, english])])('links lead somewhere: %s', (page) => {
  for (const line of pageOf(page).lines)
    for (const [, file = '', place] of line.replace(/`[^`]*`/g, '').matchAll(/\]\((?!https?:)([^)\s#]*)(?:#([^)\s]+))?\)/g)) {
      const target = file === '' ? page : join(dirname(page), file);
      expect(existsSync(target), `${page}: ${target}`).toBe(true);
      if (place !== undefined && target.endsWith('.md')) expect(anchors(target), `${page}: ${target}`).toContain(place);
    }
});

describe('pages in two languages', () => {
  test('are all but those for programmers', () => {
    const pages = readdirSync('docs').filter((file) => file.endsWith('.md') && !/\.(?:de|en)\.md$/.test(file));
    const single = pages.map((file) => `docs/${file}`).filter((path) => !/^## Deutsch$/m.test(readFileSync(path, 'utf8')));
    expect(single).toEqual(inEnglishOnly);
    expect(twins.map(({ german }) => existsSync(german))).not.toContain(false);
    expect(twins.length).toBeGreaterThanOrEqual(12);
  });

  describe.each(twins)('$english', (paths) => {
    const german = pageOf(paths.german);
    const english = pageOf(paths.english);

    test('have the same headings, tables, links and code', () => {
      expect(headings(german)).toEqual(headings(english));
      expect(tables(german)).toEqual(tables(english));
      expect(linked(german)).toEqual(linked(english));
    });

    test('show the same', () => {
      expect(german.fences.map(({ head }) => head.split(' ')[0])).toEqual(english.fences.map(({ head }) => head.split(' ')[0]));
      // A guide follows a firm that writes in the language of the guide, and so does the README.
      if (!/^docs\/[^/]+$/.test(paths.english)) return;
      for (const [index, fence] of german.fences.entries()) expect(bare(fence)).toEqual(bare(english.fences[index] ?? fence));
    });
  });
});
