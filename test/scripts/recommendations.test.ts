import { describe, expect, test } from 'vitest';
import { enforcementOf, mappedSections, statementsOf, templateSections } from '../../scripts/enforcement.js';
import { furtherStatements, recommendations } from '../../scripts/recommendations.data.js';
import { recommendationsPage } from '../../scripts/recommendations.js';
import { languages } from '../../src/core/language.js';
import { allRules } from '../../src/core/rules/index.generated.js';

const titles = statementsOf('.');
const mapped = mappedSections('.');
const enforcement = enforcementOf('.');
const recommended = new Set<string>(recommendations.flatMap(({ statements }) => statements));
const further = new Set<string>(furtherStatements.map(({ statement }) => statement));

const missing = (statements: Iterable<string>): readonly string[] =>
  [...statements].flatMap((statement) =>
    languages.filter((language) => !titles[language].has(statement)).map((language) => `${statement} (${language})`),
  );

test('the recommendations are whole and numbered in turn', () => {
  expect(recommendations.map(({ number }) => number)).toEqual(Array.from({ length: 57 }, (_, index) => index + 1));
});

test.each(languages)('every statement of the library has a title to be cited by (%s)', (language) => {
  expect([...titles[language]].filter(([, title]) => title === '').map(([statement]) => statement)).toEqual([]);
});

test('the library states in both languages what is cited: by recommendations, by the map of the templates, by rules', () => {
  expect(missing([...recommended, ...further])).toEqual([]);
  expect(missing([...mapped.values()].flat())).toEqual([]);
  expect(missing(allRules.map(({ guideline }) => guideline))).toEqual([]);
});

describe('every recommendation is enforced', () => {
  test.each(recommendations.map((each) => [each.number, each] as const))('%i', (_, { statements, judgement }) => {
    const found = statements.map((statement) => enforcement(statement));
    for (const language of languages)
      expect(found.some(({ sections, questions }) => sections[language].length + questions[language].length > 0)).toBe(true);
    expect(found.some(({ checks }) => checks.length > 0)).toBe(judgement !== true);
  });
});

test('what rests on judgement has a section of a template or a question in each language, and the page says that no check measures it', () => {
  const judged = recommendations.filter(({ judgement }) => judgement === true).map(({ number }) => number);
  expect(judged).toEqual([7, 14, 27, 40, 45, 46, 53]);
  const page = recommendationsPage('.');
  expect(page.match(/Prüfpunkte: keine/g)).toHaveLength(judged.length);
  expect(page.match(/Checks: none/g)).toHaveLength(judged.length);
});

test('a rule cites a statement behind which there is a recommendation, or another reason', () => {
  const groundless = allRules.filter(({ guideline }) => !recommended.has(guideline) && !further.has(guideline));
  expect(groundless.map(({ id, guideline }) => `${id}: ${guideline}`)).toEqual([]);
});

test('another reason is given only for what rules cite and nothing recommends', () => {
  const cited = new Set<string>(allRules.map(({ guideline }) => guideline));
  expect([...further].filter((statement) => recommended.has(statement) || !cited.has(statement))).toEqual([]);
  expect(further.size).toBe(furtherStatements.length);
});

describe('the map of the templates', () => {
  const keys = new Set(templateSections('.').map(({ key }) => key));

  test('has a row with at least one statement for every section of every template document', () => {
    expect([...keys].filter((key) => (mapped.get(key)?.length ?? 0) === 0)).toEqual([]);
  });

  test('has no row for a section that does not exist', () => {
    expect([...mapped.keys()].filter((key) => !keys.has(key))).toEqual([]);
  });
});
