import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Section } from '../src/core/document/model.js';
import { parseMarkdown } from '../src/core/document/parse-markdown.js';
import { linkTarget } from '../src/core/handbook/link-target.js';
import { type Language, languages } from '../src/core/language.js';
import { allRules } from '../src/core/rules/index.generated.js';
import { groups, type Rule } from '../src/core/rules/rule.js';
import type { Statement } from './recommendations.data.js';
import { spoken } from './template-text.js';

/** A section of a template, or a question of a quiz, in one language. */
export interface Place {
  /** Relative to the root of the project. */
  readonly file: string;
  readonly anchor: string;
  readonly title: string;
  readonly document: string;
}

/** What makes people keep to one statement of the guideline library. */
export interface Enforcement {
  readonly checks: readonly Rule[];
  readonly rules: readonly Rule[];
  readonly sections: Readonly<Record<Language, readonly Place[]>>;
  readonly questions: Readonly<Record<Language, readonly Place[]>>;
}

interface Text {
  readonly language: Language;
  /** Relative to `folder`, without language and ending. */
  readonly name: string;
  readonly file: string;
  readonly title: string;
  readonly sections: readonly Section[];
  readonly text: string;
}

const library = 'policies';
const templates = 'templates/handbook';
const map = 'templates/handbook.guidelines.yaml';

/** The title of every statement of the guideline library by language, `<policy>#<anchor>`. */
export function statementsOf(root: string): Readonly<Record<Language, ReadonlyMap<string, string>>> {
  const titles = { de: new Map<string, string>(), en: new Map<string, string>() };
  for (const { language, name, text } of textsIn(root, library))
    for (const { id, explicit, block } of parseMarkdown(text).targets)
      if (explicit && block?.kind === 'paragraph')
        titles[language].set(`${name}#${id}`, /^.*?[.?!](?= )/.exec(block.inline.text)?.[0] ?? '');
  return titles;
}

/** Which statements a section of a template puts into practice, as the map says: by `<document>#<section>`. */
export function mappedSections(root: string): ReadonlyMap<string, readonly Statement[]> {
  return new Map(Object.entries(parse(readFileSync(`${root}/${map}`, 'utf8')) as Record<string, Statement[]>));
}

/** Every section of the template documents, in each language that has it. Quizzes are not among them: their questions link what they ask about. */
export function templateSections(root: string): readonly (Place & { readonly key: string; readonly language: Language })[] {
  return textsIn(root, templates)
    .filter(({ name }) => !name.startsWith('quizzes/') && name.includes('/'))
    .flatMap(({ language, name, file, title: document, sections }) =>
      sections
        .filter(({ explicit, level }) => explicit && level > 1)
        .map(({ id, title }) => ({ key: `${name}#${id}`, language, file, anchor: id, title, document })),
    );
}

/** By statement, what enforces it; computed from the `guideline` of the rules, the map of the templates and the links of the questions. */
export function enforcementOf(root: string): (statement: string) => Enforcement {
  const mapped = mappedSections(root);
  const sections = templateSections(root);
  const questions = [...questionsIn(root, '.', mapped), ...questionsIn(root, templates, mapped)];
  return (statement) => {
    const citing = allRules.filter(({ guideline }) => guideline === statement);
    return {
      checks: citing.filter(({ group }) => groups[group] === 'audit'),
      rules: citing.filter(({ group }) => groups[group] !== 'audit'),
      sections: byLanguage((language) =>
        sections.filter((section) => section.language === language && mapped.get(section.key)?.includes(statement as Statement)),
      ),
      questions: byLanguage((language) => questions.filter((question) => question.language === language && question.asks.has(statement))),
    };
  };
}

function byLanguage<T>(of: (language: Language) => T): Readonly<Record<Language, T>> {
  return { de: of('de'), en: of('en') };
}

/** The questions of a handbook with the statements that they ask about: those they link, and those that the template sections they link put into practice. */
function questionsIn(
  root: string,
  folder: string,
  mapped: ReadonlyMap<string, readonly Statement[]>,
): readonly (Place & { readonly language: Language; readonly asks: ReadonlySet<string> })[] {
  return textsIn(root, `${folder}/quizzes`.replace('./', '')).flatMap(({ language, file, title: document, sections, text }) => {
    const { links } = parseMarkdown(text);
    return sections
      .filter(({ explicit, level }) => explicit && level === 2)
      .map(({ id, title, span }) => {
        const inside = links.filter((link) => link.span.start >= span.start && link.span.end <= span.end);
        const asks = inside.flatMap(({ url }) => linked({ url, own: folder === '.', mapped }));
        return { language, file, anchor: id, title, document, asks: new Set(asks) };
      });
  });
}

function linked({ url, own, mapped }: { url: string; own: boolean; mapped: ReadonlyMap<string, readonly Statement[]> }): readonly string[] {
  const target = linkTarget({ from: 'quizzes/quiz.md', url });
  if (target.kind === 'guideline') return [`${target.policy}#${target.anchor}`];
  if (target.kind !== 'file') return [];
  const name = target.path.replace(/\.(de|en)\.md$/, '');
  return own ? [`${name.replace('policies/', '')}#${target.anchor}`] : (mapped.get(`${name}#${target.anchor}`) ?? []);
}

function textsIn(root: string, folder: string): readonly Text[] {
  if (!existsSync(`${root}/${folder}`)) return [];
  const names = readdirSync(`${root}/${folder}`, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'));
  return languages.flatMap((language) =>
    names
      .filter((name) => name.endsWith(`.${language}.md`))
      .sort()
      .map((name) => {
        const file = `${folder}/${name}`;
        const text = spoken(readFileSync(`${root}/${file}`, 'utf8'));
        const { sections } = parseMarkdown(text);
        const title = sections.find(({ level }) => level === 1)?.title ?? name;
        return { language, name: name.slice(0, -`.${language}.md`.length), file, title, sections, text };
      }),
  );
}
