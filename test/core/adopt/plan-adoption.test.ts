import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planAdoption } from '../../../src/core/adopt/plan-adoption.js';
import { parseMarkdown } from '../../../src/core/document/parse-markdown.js';
import { linkTarget } from '../../../src/core/handbook/link-target.js';
import { atOnce } from '../../../src/core/steps.js';

const bytes = (text: string) => ({ bytes: new TextEncoder().encode(text) });

/** Plans the adoption of a folder in memory: which texts there are afterwards, and what is said about it. */
function adopt(files: Readonly<Record<string, string>>, neighbours: Readonly<Record<string, string>> = {}) {
  const raw = (texts: Readonly<Record<string, string>>) =>
    Object.entries(texts).map(([path, text]) => ({ path, file: path, content: bytes(text) }));
  const adoption = atOnce(
    planAdoption({
      candidates: raw(files),
      neighbours: raw(neighbours),
      paths: [...Object.keys(files), ...Object.keys(neighbours), 'img/a.png'],
      handbook: false,
      languages: [],
      language: 'en',
      today: '2026-11-22',
    }),
  );
  const after = new Map(Object.entries({ ...files, ...neighbours }));
  for (const { path, after: text } of adoption.steps)
    if (text === null) after.delete(path);
    else after.set(path, text);
  return { adoption, after };
}

const word = fc.constantFrom(
  'the',
  'und',
  'wir',
  '#',
  '##',
  '`x`',
  '\n',
  '\r\n',
  '\n\n',
  '---',
  '===',
  '- ',
  '> ',
  '<a id="b"></a>',
  '{#c}',
  '[l](a.md)',
  '![p](img/a.png)',
  '\uFEFF',
  '```',
  '<!--',
  '-->',
  '|',
  '🙂',
);
const body = fc.array(word, { maxLength: 25 }).map((words) => words.join(' '));
const head = fc.constantFrom(
  '',
  '---\ntitle: x\n---\n',
  '---\r\nid: Y\r\nversion: 1.10\r\n---\r\n',
  '---\nid: 1\ntype: [a]\n---\n',
  '---\n---\n',
);
const names = fc.uniqueArray(
  fc.constantFrom('a.md', 'a.de.md', 'a_en.md', 'b/a.md', 'de/x.md', 'en/x.md', 'policies/z.md', 'Ü.md', '🙂.md', 'index.md'),
  { minLength: 1 },
);

describe('the plan of an adoption', () => {
  it('loses no document and no word, gives every document its own place, and is the same every time', () => {
    fc.assert(
      fc.property(names, fc.array(fc.tuple(head, body), { minLength: 10, maxLength: 10 }), (paths, texts) => {
        const files = Object.fromEntries(paths.map((path, index) => [path, `${texts[index]?.[0] ?? ''}${texts[index]?.[1] ?? ''}`]));
        const { adoption, after } = adopt(files);
        const { documents, left } = adoption;
        expect([...documents.map(({ from }) => from), ...left.map(({ path }) => path)].sort()).toEqual([...paths].sort());
        expect(after.size).toBe(paths.length);
        expect(new Set(documents.map(({ id, lang }) => `${id} ${lang}`)).size).toBe(documents.length);
        for (const { from, to, anchors } of documents) {
          const [old, now] = [bodyOf(files[from] ?? ''), bodyOf(after.get(to) ?? '')];
          // In a heading without words the anchor stands first, and the space before it is white space at the start of the text.
          const anchor = /(?:^| )<a id="[a-z0-9-]+"><\/a>/g;
          const inserted = now.match(anchor)?.length ?? 0;
          expect(inserted).toBeGreaterThanOrEqual(anchors);
          const bare = (text: string) =>
            text
              .replace(anchor, '')
              .replace(/^[\s\uFEFF]+/, '')
              .replace(/(?<=\]\()[^)]*/g, '');
          expect(bare(now)).toBe(bare(old));
        }
        for (const { path } of left) expect(after.get(path)).toBe(files[path]);
        expect(adopt(files).adoption).toEqual(adoption);
      }),
      { numRuns: 150 },
    );
  });

  it('keeps links alive, whatever the folders', () => {
    const path = fc
      .array(fc.constantFrom('a', 'b', 'de', 'en', 'policies', 'x y'), { maxLength: 3 })
      .chain((folders) => fc.constantFrom('one', 'two', 'three').map((name) => [...folders, `${name}.md`].join('/')));
    fc.assert(
      fc.property(fc.uniqueArray(path, { minLength: 2, maxLength: 6 }), (paths) => {
        const text = (from: string): string =>
          `# T\n\n${paths.map((to) => `[l](${'../'.repeat(from.split('/').length - 1)}${to.replaceAll(' ', '%20')}#t)`).join(' ')}\n`;
        const { adoption, after } = adopt(Object.fromEntries(paths.map((from) => [from, text(from)])), { 'README.md': text('README.md') });
        const left = new Set(adoption.left.map(({ path: stays }) => stays));
        for (const [from, now] of after) {
          if (left.has(from)) continue;
          for (const { url } of parseMarkdown(now).links) {
            const target = linkTarget({ from, url });
            expect([from, url, target.kind === 'file' && after.has(target.path)]).toEqual([from, url, true]);
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  it('does not take the folder of all policies for a word about one', () => {
    const { adoption } = adopt({ 'policies/press.md': '# Press\n' });
    expect(adoption.documents[0]?.doubts).toContainEqual({ code: 'type-default' });
  });

  it('lets a document keep the name that it has at its place already', () => {
    const { adoption } = adopt({ 'one.md': '# The one\n', 'policies/one.md': '# The other\n' });
    expect(adoption.documents.map(({ from, to }) => [from, to])).toEqual([
      ['one.md', 'policies/one-2.md'],
      ['policies/one.md', 'policies/one.md'],
    ]);
  });

  it.each([
    ['![p](img/a.png "t")', '![p](../img/a.png "t")'],
    ['<img src="img/a.png" alt="p">', '<img src="../img/a.png" alt="p">'],
    ['[l]: <img/a.png>\n\n[x][l]', '[l]: <../img/a.png>\n\n[x][l]'],
    ['[up](../other.md)', '[up](../../other.md)'],
    ['[f](img/)', '[f](../img/)'],
    ['[q](img/a.png?x=1#y)', '[q](../img/a.png?x=1#y)'],
    ['[dead](gone.md)', '[dead](gone.md)'],
    ['[web](https://example.com/img/a.png)', '[web](https://example.com/img/a.png)'],
    ['[abs](/img/a.png)', '[abs](/img/a.png)'],
    ['[here](#here)', '[here](#here)'],
    ['[mail](mailto:a@example.com)', '[mail](mailto:a@example.com)'],
    ['`![p](img/a.png)`', '`![p](img/a.png)`'],
    ['`<img src="img/a.png">`', '`<img src="img/a.png">`'],
    ['```\n<img src="img/a.png">\n```', '```\n<img src="img/a.png">\n```'],
    ['<!-- <img src="img/a.png"> -->', '<!-- <img src="img/a.png"> -->'],
  ])('moves the address in %j', (before, expected) => {
    const { after } = adopt({ 'text.md': `Wir und die Kunden.\n\n${before}\n` });
    expect(after.get('policies/text.md')).toContain(`Wir und die Kunden.\n\n${expected}\n`);
  });

  it('pauses between documents, so that somebody can end it', () => {
    const raw = Array.from({ length: 30 }, (_, at) => ({
      path: `${at}.md`,
      file: `${at}.md`,
      content: bytes(`# Text ${at}\n\nWir und die Kunden.\n`),
    }));
    const whole = {
      neighbours: [],
      paths: raw.map(({ path }) => path),
      handbook: false,
      languages: [],
      language: 'de',
      today: '2026-11-22',
    } as const;
    const steps = planAdoption({ candidates: raw, ...whole });
    let pauses = 0;
    while (steps.next().done !== true) pauses += 1;
    expect(pauses).toBeGreaterThan(2 * raw.length);
  });

  // To look through the whole text for every heading, link or image would take minutes and run into the timeout.
  it('takes a long text', () => {
    const build = (size: number) => ({ 'a.md': `${'## T [l](b.md) `c` <img src="x.png"> \n\n'.repeat(size)}`, 'b.md': '# B\n' });
    expect(adopt(build(6000)).after.size).toBeGreaterThan(0);
  });
});

function bodyOf(text: string): string {
  const bounds = parseMarkdown(text).frontMatter;
  return text.slice(bounds?.span.end ?? 0).replace(/^[\s\uFEFF]+/, '');
}
