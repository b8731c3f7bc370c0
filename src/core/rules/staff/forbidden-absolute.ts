import { sourceSpan } from '../../document/model.js';
import { type Language, languages } from '../../language.js';
import { once } from '../../once.js';
import { isCited } from '../../wording/cited.js';
import { defineRule } from '../rule.js';
import { absolutes, absoluteUnless, handingOn } from './absolute-words.data.js';
import { anyOf, type OwnStatement, ownStatements } from './own-statements.js';
import { judgedLanguage } from './reading.js';

type Kind = keyof typeof absolutes;

export const rule = defineRule({
  id: 'forbidden-absolute',
  group: 'staff',
  scope: 'document',
  severity: 'warning',
  since: '0.1.0',
  guideline: 'respect#no-silence',
  title: { de: 'Schweigen als Regel', en: 'Silence as a rule' },
  messages: {
    comment: {
      de: '„{sentence}“ macht „kein Kommentar“ zur Antwort; erwartet wird eine Antwort, auch wenn sie nur sagt, wann mehr folgt. Nennen Sie, was Sie wissen, was Sie tun und wann Sie sich wieder melden.',
      en: '“{sentence}” makes “no comment” the answer; a reply is expected, even if it only says when more will follow. Say what you know, what you do and when you will report again.',
    },
    silence: {
      de: '„{sentence}“ verbietet jede Antwort; erwartet wird, dass jede ernst gemeinte Frage eine Antwort bekommt. Schreiben Sie, wer antwortet und in welcher Zeit.',
      en: '“{sentence}” forbids any reply; every serious question is expected to get one. Write who replies and how soon.',
    },
    removal: {
      de: '„{sentence}“ lässt Kritik verschwinden; erwartet wird, dass Kritik stehen bleibt und eine Antwort bekommt. Begrenzen Sie das Löschen auf Verstöße gegen die Hausregeln.',
      en: '“{sentence}” makes criticism disappear; criticism is expected to stay and to get a reply. Limit deletion to what breaks the house rules.',
    },
    denial: {
      de: '„{sentence}“ verbietet, Fehler zuzugeben; erwartet wird, dass die Firma zu einem Fehler steht. Schreiben Sie, wer das sagt und wer den Text freigibt.',
      en: '“{sentence}” forbids the admission of mistakes; a company is expected to stand by its mistakes. Write who says so and who approves the text.',
    },
  },
  check(document, { report, handbook }) {
    const language = judgedLanguage(document, handbook);
    const { type } = document.head;
    if (language === null || type === null || type === 'quiz' || type === 'guideline') return;
    const statements = ownStatements(document, language);
    const handed = once(() => handedOn(statements, language));
    for (const statement of statements) {
      const kind = kinds.find((each) => isAbsolute({ kind: each, statement, language }));
      if (kind === undefined || (kind === 'silence' && handed().has(sectionOf(statement)))) continue;
      const { inline } = statement.passage;
      const { start, end } = statement.range;
      const sentence = inline.text.slice(start, end).replace(/[.!:]$/, '');
      report({ message: kind, at: { source: document.source, span: sourceSpan(inline, { start, end }) }, data: { sentence } });
    }
  },
});

const kinds = Object.keys(absolutes) as readonly Kind[];
const says = new Map(languages.map((language) => [language, new Map(kinds.map((kind) => [kind, anyOf(absolutes[kind][language])]))]));
const unless: Readonly<Record<Language, () => RegExp>> = { de: anyOf(absoluteUnless.de), en: anyOf(absoluteUnless.en) };
const handsOn: Readonly<Record<Language, () => RegExp>> = { de: anyOf(handingOn.de), en: anyOf(handingOn.en) };
/** A negation before the words themselves turns them round: "Löschen Sie Kritik nicht", "Sagen Sie nie …". */
const turned: Readonly<Record<Language, () => RegExp>> = {
  de: anyOf(['nicht', 'nie', 'niemals', 'niemand', 'kein(?:e[mnrs]?)?', 'weder']),
  en: anyOf(['not', 'never', 'nobody', 'no one', 'no', "[a-z]+n[’']t"]),
};

function isAbsolute({ kind, statement, language }: { kind: Kind; statement: OwnStatement; language: Language }): boolean {
  const { search, passage, range } = statement;
  const said = says.get(language)?.get(kind)?.().exec(search) ?? null;
  if (said === null || unless[language]().test(search)) return false;
  const rest = `${search.slice(0, said.index)} | ${search.slice(said.index + said[0].length)}`;
  if (turned[language]().test(rest) || (kind === 'removal' && turned[language]().test(said[0]))) return false;
  // A question and a condition forbid nothing; "kein Fehler" is a denial only with a negation in it.
  if (search.trimEnd().endsWith('?') || (kind === 'denial' && !turned[language]().test(said[0]))) return false;
  const start = range.start + said.index;
  // "Antworten Sie mit „kein Kommentar“" quotes what is to be said.
  return kind === 'comment' || !isCited(passage.inline, { start, end: start + said[0].length });
}

/** The sections that say who answers instead, as staff rules do. */
function handedOn(statements: readonly OwnStatement[], language: Language): ReadonlySet<string> {
  return new Set(
    statements
      .filter((statement) => handsOn[language]().test(statement.search) && !isAbsolute({ kind: 'silence', statement, language }))
      .map(sectionOf),
  );
}

function sectionOf({ passage: { sections } }: OwnStatement): string {
  return sections.at(-1) ?? '';
}
