import { expect, test } from 'vitest';
import { nodeFiles } from '../../src/adapters/node-files.js';
import { lint } from '../../src/app/lint.js';

const root = process.cwd().replaceAll('\\', '/');

// The day of the texts, and a day on which the first reviews have not yet come up: no finding may appear by the calendar alone before that.
test.each(['2026-11-22', '2027-07-01'])('our own content has no finding of any severity on %s', async (today) => {
  // Without history: whether a version was raised is a question of the change at hand, not of the content.
  const request = { cwd: root, paths: [], base: null, today, content: root };
  const { findings, files } = await lint(request, { files: nodeFiles, git: { open: async () => null } });
  expect(findings.map(({ rule, place, data }) => ({ rule, place, data }))).toEqual([]);
  // Ten guidelines and three quizzes in two languages, and the settings.
  expect(files).toBe(27);
});
