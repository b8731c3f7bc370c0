import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nodeGit } from '../../src/adapters/git.js';
import { filesBelow, nodeFiles } from '../../src/adapters/node-files.js';
import { packageRoot } from '../../src/adapters/package-root.js';
import { scriptPrompter } from '../../src/adapters/script-prompter.js';
import { loadHandbook } from '../../src/app/load-handbook.js';
import { reviewQuizzes } from '../../src/app/review-quiz.js';
import { questionReviewText } from '../../src/render/quiz-review.js';
import { quizReviewResultSchema } from '../../src/render/result-schema.js';
import { boundHandbook } from '../support/bound-quiz.js';
import { folderWith } from '../support/folder.js';
import { callInProcess } from '../support/program.js';
import { repositoryIn } from '../support/repository.js';

const must = 'Sie müssen one melden.';
const gladly = 'Sie sollen two gern melden.';

/** A handbook of which one question is stale and one is about reworded text, with the text as it was in `.unisono/released/`. */
function changed(): string {
  const { files, earlier } = boundHandbook({ texts: { one: must, two: gladly } });
  const released = Object.fromEntries(
    Object.entries({ 'unisono.yaml': files['unisono.yaml'] ?? '', ...earlier }).map(([path, text]) => [`.unisono/released/${path}`, text]),
  );
  return folderWith({ ...files, ...released });
}

const lockOf = (root: string): string => readFileSync(join(root, 'unisono.lock'), 'utf8');

async function review(root: string, answers: readonly boolean[] | null, yes = false) {
  const handbook = await loadHandbook({ root, cwd: root, content: packageRoot(), files: nodeFiles });
  const prompter = answers === null ? null : scriptPrompter(answers);
  const result = await reviewQuizzes(
    {
      handbook,
      root,
      cwd: root,
      content: packageRoot(),
      id: null,
      language: 'de',
      yes,
      show: (each) => questionReviewText({ review: each, language: 'de', width: 100 }),
    },
    { files: nodeFiles, store: filesBelow(root), git: nodeGit, prompter, mustAsk: answers !== null },
  );
  return {
    result,
    said: prompter?.transcript.join('\n') ?? '',
    outcomes: result.reviews.map(({ question, outcome }) => `${question.id} ${outcome}`),
  };
}

describe('quiz review', () => {
  it('shows old and new text with marks and the question, and records what was confirmed', async () => {
    const root = changed();
    const { said, outcomes } = await review(root, [true, false]);
    expect(said).toContain('Sie [-sollen-]{+müssen+} one melden.');
    expect(said).toContain('[x] Melden');
    expect(outcomes).toEqual(['q-one confirmed', 'q-two refused']);
    const again = await review(root, [true]);
    expect(again.outcomes).toEqual(['q-two confirmed']);
    expect((await review(root, [])).outcomes).toEqual([]);
  });

  it('keeps every answer that was given before an interruption', async () => {
    const root = changed();
    await expect(review(root, [true])).rejects.toThrow('interrupted');
    expect((await review(root, [true])).outcomes).toEqual(['q-two confirmed']);
  });

  it('confirms only reworded text with --yes', async () => {
    const root = changed();
    expect((await review(root, null, true)).outcomes).toEqual(['q-one open', 'q-two confirmed']);
    expect((await review(root, null, true)).outcomes).toEqual(['q-one open']);
  });

  it('records questions that were never reviewed, so that the next change is noticed', async () => {
    const root = folderWith(boundHandbook({ reviewed: null }).files);
    expect((await review(root, null)).result.recorded).toBe(0);
    expect(existsSync(join(root, 'unisono.lock'))).toBe(false);
    expect((await review(root, [])).result.recorded).toBe(4);
    expect(lockOf(root).match(/^review /gm)).toHaveLength(4);
    expect((await review(root, [])).result.recorded).toBe(0);
  });

  it('finds the old text at the tag of an older release', async () => {
    const now = boundHandbook({ texts: { one: must } });
    const root = folderWith({ ...now.files, ...now.earlier });
    const repository = repositoryIn(root);
    repository.git('init', '--quiet', '--initial-branch=main');
    repository.commit('first');
    repository.git('-c', 'tag.gpgSign=false', 'tag', '--annotate', '--message', 'release', 'rules@1.0.0');
    repository.commit('second', now.files);
    const { result } = await review(root, null);
    expect(result.reviews[0]?.sections[0]?.before?.id).toBe('one');
  });

  it('says so where the old text is kept nowhere', async () => {
    const root = folderWith(boundHandbook({ texts: { one: must } }).files);
    expect((await review(root, [false])).said).toContain('nirgends aufbewahrt');
  });

  it('touches nothing when the lock holds a conflict', async () => {
    const root = changed();
    const { files } = boundHandbook();
    const broken = `${files['unisono.lock']}<<<<<<< ours\n=======\n>>>>>>> theirs\n`;
    const other = folderWith({ ...boundHandbook({ texts: { one: must } }).files, 'unisono.lock': broken });
    await expect(review(other, [true])).rejects.toMatchObject({ hint: { en: expect.stringContaining('unisono lock --resolve') } });
    expect(lockOf(other)).toBe(broken);
    expect(lockOf(root)).not.toBe(broken);
  });
});

describe('unisono quiz review', () => {
  it.each([
    ['de', 'Hier kann niemand gefragt werden, und 2 Fragen warten'],
    ['en', 'There is nobody to ask, and 2 questions wait'],
  ])('names what is missing without a terminal, in %s', async (lang, text) => {
    const cwd = changed();
    const before = lockOf(cwd);
    const { code, stderr } = await callInProcess({ args: ['quiz', 'review', '--lang', lang], cwd });
    expect([code, lockOf(cwd) === before]).toEqual([2, true]);
    expect(stderr).toContain(text);
    expect(stderr).toContain('--yes');
  });

  it('prints JSON of its schema and asks nothing', async () => {
    const cwd = changed();
    const before = lockOf(cwd);
    const { code, stdout } = await callInProcess({ args: ['quiz', 'review', 'basics', '--format', 'json'], cwd });
    const result = quizReviewResultSchema.parse(JSON.parse(stdout));
    expect([code, lockOf(cwd) === before]).toEqual([1, true]);
    expect(result.summary).toEqual({ questions: 4, stale: 1, reworded: 1, confirmed: 0, recorded: 0 });
    expect(result.questions[0]?.sections[0]).toMatchObject({
      before: 'Über one Sie sollen one melden.',
      after: 'Über one Sie müssen one melden.',
    });
  });

  it('ends with 0 when all questions fit', async () => {
    const { code, stdout } = await callInProcess({ args: ['quiz', 'review', '--lang', 'de'], cwd: folderWith(boundHandbook().files) });
    expect([code, stdout]).toEqual([0, '4 Fragen passen zum Text, gegen den sie geprüft wurden.\n']);
  });

  it('with --yes and without a terminal shows what is left, with a place', async () => {
    const { code, stdout } = await callInProcess({ args: ['quiz', 'review', '--yes', '--lang', 'en'], cwd: changed() });
    expect(code).toBe(1);
    expect(stdout).toContain('1 question confirmed.');
    expect(stdout).toContain('quizzes/basics.de.md:12:1');
  });

  it('knows no quiz of that id', async () => {
    const { code, stderr } = await callInProcess({ args: ['quiz', 'review', 'basic', '--lang', 'en'], cwd: changed() });
    expect([code, stderr.includes('Did you mean: unisono quiz basics')]).toEqual([2, true]);
  });
});

describe('a quiz with stale questions', () => {
  const answers = 'quiz: basics\nanswers: { q-one: b, q-two: a, q-three: a, q-four: a }\n';

  it('does not count them, and says so', async () => {
    const { files } = boundHandbook({ texts: { one: must } });
    const cwd = folderWith({ ...files, 'a.yaml': answers });
    const graded = await callInProcess({ args: ['quiz', '--answers', 'a.yaml', '--no-record', '--lang', 'de'], cwd });
    expect(graded.code).toBe(0);
    expect(graded.stdout).toContain('1 Frage bleibt weg, weil sich der Text dazu geändert hat');
    expect(graded.stdout).toContain('3 von 3 richtig');
    const json = await callInProcess({ args: ['quiz', '--answers', 'a.yaml', '--no-record', '--format', 'json'], cwd });
    expect(JSON.parse(json.stdout)).toMatchObject({ stale: ['q-one'], passed: true });
  });

  it('is closed when more than half are stale, and says whom to tell', async () => {
    const { files } = boundHandbook({ texts: { one: must, two: must, three: must } });
    const cwd = folderWith({ ...files, 'a.yaml': answers });
    const { code, stderr } = await callInProcess({ args: ['quiz', '--answers', 'a.yaml', '--no-record', '--lang', 'de'], cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('ist geschlossen: Bei 3 von 4 Fragen');
    expect(stderr).toContain('Leitung Kommunikation. Von dort wird es geöffnet mit: unisono quiz review basics');
  });
});
