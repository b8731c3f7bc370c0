import { sourceSpan } from '../../document/model.js';
import { type Language, languages } from '../../language.js';
import { isCited } from '../../wording/cited.js';
import { defineRule } from '../rule.js';
import { banVerbs, denyingWords, neverDo, type Overreach } from './never-do.data.js';
import { anyOf, demands, forbids, type OwnStatement, ownStatements } from './own-statements.js';
import { judgedLanguage } from './reading.js';

type Kind = keyof typeof neverDo;

export const rule = defineRule({
  id: 'never-do',
  group: 'staff',
  scope: 'document',
  severity: 'error',
  since: '0.1.0',
  guideline: 'rules#you-may',
  title: { de: 'Regel, die zu weit geht', en: 'Rule that goes too far' },
  messages: {
    criticism: {
      de: '„{sentence}“ verbietet Kritik am Arbeitgeber; erwartet wird, dass eine eigene Meinung erlaubt bleibt. Verbieten Sie höchstens Beleidigungen und falsche Tatsachen.',
      en: '“{sentence}” forbids criticism of the employer; an opinion of one’s own is expected to stay free. Forbid insults and false statements at most.',
    },
    pay: {
      de: '„{sentence}“ verbietet, über Lohn oder Arbeitsbedingungen zu sprechen; erwartet wird, dass Beschäftigte das dürfen. Streichen Sie das Verbot, oder begrenzen Sie es auf die Daten anderer.',
      en: '“{sentence}” forbids talk about pay or working conditions; staff are expected to be free to do so. Remove the ban, or limit it to the data of others.',
    },
    access: {
      de: '„{sentence}“ verlangt Zugang zu privaten Konten; erwartet wird, dass private Konten privat bleiben. Streichen Sie den Satz.',
      en: '“{sentence}” demands access to private accounts; private accounts are expected to stay private. Remove the sentence.',
    },
    reporting: {
      de: '„{sentence}“ verbietet, Missstände außerhalb der Firma zu melden; erwartet wird, dass der Weg zu einer Behörde offen bleibt. Streichen Sie das Verbot, und nennen Sie die interne Stelle als Angebot.',
      en: '“{sentence}” forbids reports of wrongdoing outside the company; the way to an authority is expected to stay open. Remove the ban, and offer the internal office.',
    },
    watching: {
      de: '„{sentence}“ kündigt an, private Konten zu überwachen; erwartet wird, dass die Firma das nicht tut. Streichen Sie den Satz.',
      en: '“{sentence}” announces that private accounts are watched; the company is expected not to do that. Remove the sentence.',
    },
  },
  check(document, { report, handbook }) {
    const language = judgedLanguage(document, handbook);
    const { type } = document.head;
    if (language === null || type === null || type === 'quiz' || type === 'guideline') return;
    for (const statement of ownStatements(document, language)) {
      const kind = kinds.find((each) => goesTooFar({ kind: each, statement, language }));
      if (kind === undefined) continue;
      const { inline } = statement.passage;
      const { start, end } = statement.range;
      const sentence = inline.text.slice(start, end).replace(/[.!:]$/, '');
      report({ message: kind, at: { source: document.source, span: sourceSpan(inline, { start, end }) }, data: { sentence } });
    }
  },
});

const kinds = Object.keys(neverDo) as readonly Kind[];

const compiled = new Map(
  languages.map((language) => [
    language,
    new Map(kinds.map((kind) => [kind, { says: anyOf(neverDo[kind][language].says), unless: anyOf(neverDo[kind][language].unless) }])),
  ]),
);
const denying = anyOf(denyingWords);
const bans: Readonly<Record<Language, () => RegExp>> = { de: anyOf(banVerbs.de), en: anyOf(banVerbs.en) };

function goesTooFar({ kind, statement, language }: { kind: Kind; statement: OwnStatement; language: Language }): boolean {
  const patterns = compiled.get(language)?.get(kind);
  if (patterns === undefined || !hasForce(neverDo[kind][language].when, statement, language)) return false;
  const { search, passage, range } = statement;
  const said = patterns.says().exec(search);
  if (said === null || patterns.unless().test(search)) return false;
  if (neverDo[kind][language].when === 'ban' && !isInBan(search, said.index)) return false;
  const start = range.start + said.index;
  return !isCited(passage.inline, { start, end: start + said[0].length });
}

/** "You may criticise us, but do not insult us": the ban is in another clause. A point of a list has its ban in the line before the list. */
function isInBan(search: string, index: number): boolean {
  if (!denying().test(search)) return true;
  let start = 0;
  const ends = [...search.matchAll(clauseEnd)].filter(({ index: at, 0: mark }) => !infinitive.test(search.slice(at + mark.length)));
  for (const { index: end, 0: mark } of ends) {
    if (index < end) return denying().test(search.slice(start, end));
    start = end + mark.length;
  }
  return denying().test(search.slice(start));
}

const clauseEnd = /[,;:–—]|\s(?=(?:but|if|when|because|aber|sondern|wenn|falls|weil)\s)/g;
/** "… untersagt, über den Lohn zu sprechen" is one clause. */
const infinitive = /^[^,;:.]*(?: zu [a-zäöüß]+n|[a-zäöüß]{2,}zu[a-zäöüß]+en)(?![a-zäöüß])/;

function hasForce(when: Overreach['when'], statement: OwnStatement, language: Language): boolean {
  if (when === 'demand') return demands(statement);
  if (when === 'plain') return true;
  return forbids(statement) || bans[language]().test(statement.search);
}
