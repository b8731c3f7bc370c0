import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { folderMarks } from '../../src/adapters/folder-marks.js';
import { nodeFiles } from '../../src/adapters/node-files.js';
import { readMappings } from '../../src/app/read-mappings.js';
import { recordSchema } from '../../src/core/quiz/record.js';
import { readAnswers } from '../../src/core/scaffold/answers.js';
import { readTemplateList } from '../../src/core/scaffold/template-list.js';
import { folderWith } from '../support/folder.js';
import { callInProcess } from '../support/program.js';
import { defaultSettings } from '../support/read-handbook.js';

/** An example of a file that a page shows without naming it; those with a name are followed by test/story/pages.test.ts. */
interface Example {
  readonly page: string;
  readonly kind: string;
  readonly text: string;
}

const pages = ['.', 'docs', 'docs/decisions', 'docs/guides']
  .flatMap((folder) => readdirSync(folder).map((file) => (folder === '.' ? file : `${folder}/${file}`)))
  .filter((path) => path.endsWith('.md') && path !== 'CHANGELOG.md');

const examples = pages.flatMap((page) =>
  [...readFileSync(page, 'utf8').matchAll(/^```(yaml|json|markdown|csv)\n([\s\S]*?)^```$/gm)].map(
    ([, kind = '', text = '']): Example => ({ page, kind, text }),
  ),
);

/** What belongs to programs of others; test/ci/integrations.test.ts tries the files that these lines stand for. */
const ofOthers = ['jobs:', '- run:', 'include:', 'repos:'];

const policy = (id: string, lang: string, sections: string): string =>
  `---\nid: ${id}\ntype: worksheet\ntitle: Regeln\nlang: ${lang}\nversion: "0.1.0"\nstatus: draft\nowner: comms-lead\napprover: management\nreview-by: 2027-06-01\n---\n# Regeln\n\n${sections}`;
const sections = ['complaint-seen', 'evidence', 'ten-rules'].map((id) => `## ${id} <a id="${id}"></a>\n\nText.\n`).join('\n');

/** A handbook that examples are put into: who they name, and what they cite. */
const surroundings = {
  'unisono.yaml': defaultSettings
    .replace('countries: [DE]', 'countries: [DE, AT]')
    .concat('  sales-lead: { name: { de: Vertrieb, en: Sales }, deputy: support-lead, reach: sales@example.com }\n'),
  'policies/rules.de.md': policy('rules', 'de', sections),
  'policies/rules.en.md': policy('rules', 'en', sections),
  'policies/social-media-rules.de.md': policy('social-media-rules', 'de', sections),
};

/** What is found in the file of an example that is put into a handbook. Its twin in the other language is not shown; a rule in `left` needs what else an excerpt does not show. */
async function found(files: Readonly<Record<string, string>>, left: readonly string[] = []): Promise<readonly string[]> {
  const own = Object.keys(files);
  const { stdout, stderr } = await callInProcess({
    args: ['lint', ...own, '--format', 'json', '--lang', 'en', '--date', '2026-11-27'],
    cwd: folderWith({ ...surroundings, ...files }),
  });
  expect(stderr).toBe('');
  const { findings } = JSON.parse(stdout) as { findings: { rule: string; severity: string; message: string }[] };
  return findings
    .filter(({ rule, severity }) => severity === 'error' && rule !== 'twin-drift' && !left.includes(rule))
    .map(({ rule, message }) => `${rule}: ${message}`);
}

const inSettings = (text: string): Promise<readonly string[]> => found({ 'unisono.yaml': `${surroundings['unisono.yaml']}${text}` });

const questions = (text: string): Promise<readonly string[]> => {
  const lang = text.includes('What') ? 'en' : 'de';
  const head = `---\nid: shown\ntype: quiz\ntitle: Quiz\nlang: ${lang}\nversion: "1.0.0"\npolicy: rules\npass-mark: 80 %\n---\n# Quiz\n\n`;
  // A scene needs a section that it is about; the page says so elsewhere.
  return found({ [`quizzes/shown.${lang}.md`]: head + text }, ['quiz-binding']);
};

/** What keeps answers from being graded in a quiz of all questions that the page shows in German. */
async function graded(text: string): Promise<readonly string[]> {
  const page = examples.filter((example) => example.page === 'docs/formats.de.md' && example.kind === 'markdown').map((one) => one.text);
  const quiz = page.filter((part) => /\ntype: quiz\n/.test(part) || part.startsWith('## Was') || part.startsWith('## Am')).join('\n');
  const cwd = folderWith({ ...surroundings, 'quizzes/staff-basics.de.md': quiz, 'answers.yaml': text });
  const call = await callInProcess({ args: ['quiz', '--answers', 'answers.yaml', '--no-record', '--lang', 'en'], cwd });
  return call.code === 2 ? [call.stderr] : [];
}

const parsed = (problems: readonly object[]): readonly string[] => problems.map((problem) => JSON.stringify(problem));

/** What each kind of file begins with, and what is wrong with an example of it. */
const readers: readonly { readonly begins: RegExp; readonly faults: (text: string) => readonly string[] | Promise<readonly string[]> }[] = [
  { begins: /^(?:rules|terms|records|# unisono\.yaml\nrecords):/, faults: inSettings },
  { begins: /^accepted:/, faults: (text) => inSettings(`audit:\n${text.replace(/^/gm, '  ').trimEnd()}\n`) },
  { begins: /^hotline:/, faults: (text) => found({ 'facts.yaml': `schema: 1\n${text}` }) },
  { begins: /^schema: 1\nreturn-window:/, faults: (text) => found({ 'facts.yaml': text }) },
  { begins: /^schema: 1\nchannels:/, faults: (text) => found({ 'channels.yaml': text }) },
  { begins: /^schema: 1\nfindings:/, faults: (text) => found({ '.unisono/baseline.yaml': text }) },
  { begins: /^---\nid: [\s\S]*?\ntype: quiz\n/, faults: (text) => found({ 'quizzes/staff-basics.de.md': text }) },
  {
    begins: /^---\nid: /,
    // Only one section is shown.
    faults: (text) => found({ 'policies/social-media-rules.de.md': text }, ['str-required-sections', 'staff-scope']),
  },
  { begins: /^## /, faults: questions },
  {
    begins: /^Zuständig: owner\n/,
    faults: async (text) => {
      const cwd = folderWith({ 'columns.yaml': text });
      const { entries } = await readMappings({ texts: ['columns.yaml'], cwd, files: nodeFiles });
      return entries.length === text.trim().split('\n').length ? [] : ['not every line is read'];
    },
  },
  { begins: /^quiz: /, faults: graded },
  {
    begins: /^sets:/,
    faults: (text) => parsed(readTemplateList({ file: 'template.yaml', text: `id: own\nversion: "1.0.0"\n${text}` }).problems),
  },
  { begins: /^schema: 1\ncompany: /, faults: (text) => parsed(readAnswers({ file: 'answers.yaml', text }).problems) },
  {
    begins: /^\{"schema":1,"waiting":/,
    faults: async (text) => {
      const [counted] = await folderMarks(folderWith({ 'marks/late.json': text })).of('late');
      return (counted?.marks.length ?? 0) > 0 ? [] : ['nothing is counted'];
    },
  },
  {
    begins: /^\{"schema":1,"person":/,
    faults: (text) => {
      // Digests are shortened on the page.
      const whole = text.replaceAll('1:…', `1:${'0'.repeat(64)}`);
      return recordSchema.safeParse(JSON.parse(whole)).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];
    },
  },
];

test('there are examples to read, and each is of a kind that is known', () => {
  expect(examples.length).toBeGreaterThan(35);
  const unknown = examples.filter(
    ({ text }) =>
      !ofOthers.some((line) => text.includes(`\n${line}`) || text.startsWith(line)) && !readers.some(({ begins }) => begins.test(text)),
  );
  expect(unknown.map(({ page, text }) => `${page}: ${text.slice(0, 80)}`)).toEqual([]);
});

describe('an example is read as the page says', () => {
  const own = examples.filter(({ text }) => readers.some(({ begins }) => begins.test(text)));
  test.each(own.map((example) => [`${example.page}: ${example.text.slice(0, 60).replaceAll('\n', ' ')}`, example] as const))(
    '%s',
    async (_, { text }) => {
      const reader = readers.find(({ begins }) => begins.test(text));
      expect(await reader?.faults(text)).toEqual([]);
    },
  );
});
