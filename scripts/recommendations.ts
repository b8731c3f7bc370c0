import { type Language, type Localised, languages } from '../src/core/language.js';
import type { Rule } from '../src/core/rules/rule.js';
import { type Enforcement, enforcementOf, type Place, statementsOf } from './enforcement.js';
import { furtherStatements, type Recommendation, recommendations, type Statement } from './recommendations.data.js';

const words = {
  title: { de: 'Die Empfehlungen und was sie durchsetzt', en: 'The recommendations and what enforces them' },
  intro: {
    de: 'Die Leitlinien geben {count} Empfehlungen. Zu jeder steht hier, wo sie steht und was im Alltag dafür sorgt: Prüfpunkte im Kanalplan (`audit`), Regeln für Texte (`lint`), Abschnitte der Vorlagen und Fragen im Quiz. Alles ist aus den Verweisen selbst berechnet.',
    en: 'The guidelines give {count} recommendations. For each, this page shows where it is stated and what takes care of it in daily work: checks of the channel plan (`audit`), rules for texts (`lint`), sections of the templates and questions in quizzes. All of it is computed from the references themselves.',
  },
  judged: {
    de: 'Bei {count} Empfehlungen kommt es auf Ton oder Urteil im Einzelfall an ({numbers}). Kein Prüfpunkt des Kanalplans kann sie messen. Für sie sorgen Quiz und Vorlagen, bei einigen auch eine Regel für Texte.',
    en: 'In {count} recommendations it is tone or judgement in the single case that counts ({numbers}). No check of the channel plan can measure them. Quizzes and templates take care of them, for some a rule for texts as well.',
  },
  statements: { de: 'Steht in', en: 'Stated in' },
  checks: { de: 'Prüfpunkte', en: 'Checks' },
  noCheck: { de: 'keine: Das entscheiden Menschen im Einzelfall.', en: 'none: people decide this in the single case.' },
  rules: { de: 'Regeln für Texte', en: 'Rules for texts' },
  sections: { de: 'Vorlagen', en: 'Templates' },
  questions: { de: 'Fragen', en: 'Questions' },
  further: { de: 'Weitere Aussagen', en: 'Further statements' },
  furtherIntro: {
    de: 'Auf diese Aussagen berufen sich Prüfpunkte und Regeln ebenfalls. Sie machen die Empfehlungen erst prüfbar, folgen aus einem Gesetz oder schützen Beschäftigte und Konten.',
    en: 'Checks and rules refer to these statements too. They make it possible to check the recommendations, follow from a law, or protect staff and accounts.',
  },
} as const satisfies Record<string, Localised>;

const languageNames: Localised = { de: 'Deutsch', en: 'English' };

/** `docs/recommendations.md`: every recommendation with the statements that say it, and what enforces them. */
export function recommendationsPage(root: string): string {
  const titles = statementsOf(root);
  const enforcement = enforcementOf(root);
  const part = (language: Language): string => {
    const link = (statement: Statement): string => {
      const [policy = '', anchor = ''] = statement.split('#');
      const title = (titles[language].get(statement) ?? statement).replace(/[.]$/, '');
      return `[${title}](../policies/${policy}.${language}.md#${anchor})`;
    };
    const judged = recommendations.filter(({ judgement }) => judgement === true);
    const filled = (text: Localised, count: number): string =>
      text[language].replace('{count}', String(count)).replace('{numbers}', judged.map(({ number }) => number).join(', '));
    return [
      `## ${languageNames[language]}`,
      filled(words.intro, recommendations.length),
      filled(words.judged, judged.length),
      ...recommendations.map((recommendation) => entry({ recommendation, language, link, enforcement })),
      `### ${words.further[language]}`,
      words.furtherIntro[language],
      furtherStatements
        .map(({ statement, reason }) => {
          const { checks, rules } = enforcement(statement);
          return `- ${link(statement)}: ${reason[language]} ${rulesIn([...checks, ...rules], language)}`;
        })
        .join('\n'),
    ].join('\n\n');
  };
  return `# ${words.title.de} / ${words.title.en}

<!-- Made by \`npm run generate\` from scripts/recommendations.data.ts, templates/handbook.guidelines.yaml and the links of rules and questions. Do not edit. -->

${languages.map(part).join('\n\n')}
`;
}

function entry({
  recommendation: { number, text, statements, judgement },
  language,
  link,
  enforcement,
}: {
  recommendation: Recommendation;
  language: Language;
  link: (statement: Statement) => string;
  enforcement: (statement: string) => Enforcement;
}): string {
  const found = statements.map((statement) => enforcement(statement));
  const checks = rulesIn(
    found.flatMap((each) => each.checks),
    language,
  );
  const lines: readonly (readonly [Localised, string])[] = [
    [words.statements, statements.map(link).join(', ')],
    [words.checks, checks === '' && judgement === true ? words.noCheck[language] : checks],
    [
      words.rules,
      rulesIn(
        found.flatMap((each) => each.rules),
        language,
      ),
    ],
    [words.sections, placesIn(found.flatMap((each) => each.sections[language]))],
    [words.questions, placesIn(found.flatMap((each) => each.questions[language]))],
  ];
  const list = lines.filter(([, value]) => value !== '').map(([name, value]) => `- ${name[language]}: ${value}`);
  return `### ${number}. ${text[language]} <a id="${language}-${number}"></a>\n\n${list.join('\n')}`;
}

function rulesIn(rules: readonly Rule[], language: Language): string {
  return [...new Set(rules)]
    .map(({ id, code, title }) => `[${title[language]}](rules/${id}.md)${code === undefined ? '' : ` (${code})`}`)
    .join(', ');
}

/** Places by their documents, in the order of the documents. */
function placesIn(places: readonly Place[]): string {
  const documents = [...new Set(places.map(({ document }) => document))];
  return documents
    .map((document) => {
      const here = places.filter((place) => place.document === document);
      const links = new Set(here.map(({ title, file, anchor }) => `[${title}](../${file}#${anchor})`));
      return `${document}: ${[...links].join(', ')}`;
    })
    .join('; ');
}
