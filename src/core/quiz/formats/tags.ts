import type { Question } from '../quiz.js';

/** What other formats have no field for, as tags: `critical`, `exact`, `points 2`, `pool evening`, `case`, `section ../policies/rules.de.md#scope`. */
export function tagsOf(question: Question): readonly string[] {
  const { critical, grading, points, pool, bindings } = question;
  return [
    ...(critical ? ['critical'] : grading === 'exact' ? ['exact'] : []),
    ...(points === 1000 ? [] : [`points ${points / 1000}`]),
    ...(pool === null ? [] : [`pool ${pool}`]),
    ...(question.kind === 'text' && question.caseSensitive ? ['case'] : []),
    ...bindings.map(({ url }) => `section ${url}`),
  ];
}

/** Everything that stands behind a tag word, such as the addresses of `section`. */
export function tagged(tags: readonly string[], word: string): readonly string[] {
  return tags.filter((tag) => tag === word || tag.startsWith(`${word} `)).map((tag) => tag.slice(word.length).trim());
}
