import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/core/handbook/read-document.js';
import { readQuiz } from '../../src/core/quiz/read-quiz.js';

const page = readFileSync('docs/formats.en.md', 'utf8');
const room = page.slice(page.indexOf('\n## Quizzes\n'), page.indexOf('\n## Records\n'));
const blocks = [...room.matchAll(/```markdown\n([\s\S]*?)```/g)].map(([, text = '']) => text);

describe('the examples of questions in docs/formats.en.md', () => {
  it('are questions, and there is one of each kind', () => {
    const kinds = new Set<string>();
    for (const [index, text] of blocks.entries()) {
      const path = `quizzes/example-${index}.de.md`;
      const { quiz, problems } = readQuiz(readDocument({ source: { file: path, text }, path }));
      expect(problems, text).toEqual([]);
      for (const { kind } of quiz.questions) kinds.add(kind);
    }
    expect([...kinds].sort()).toEqual(['judgement', 'matching', 'number', 'ordering', 'scenario', 'single', 'statement', 'text']);
  });
});
