import { nodeGit } from '../../adapters/git.js';
import { filesBelow, nodeFiles } from '../../adapters/node-files.js';
import { packageRoot } from '../../adapters/package-root.js';
import { openShelf, pickQuiz } from '../../app/find-quiz.js';
import { noHandbook } from '../../app/no-handbook.js';
import { reviewQuizzes } from '../../app/review-quiz.js';
import { questionReviewText, quizReviewHuman, quizReviewJson } from '../../render/quiz-review.js';
import { defineCommand } from '../command.js';
import { choice, text, toggle } from '../flags.js';
import { commandPrompter } from '../prompter.js';

export const command = defineCommand({
  args: ['ID'],
  flags: {
    handbook: text(),
    yes: toggle(),
    format: choice(['human', 'json'], 'human'),
  },
  async run({ args, flags, session: { cwd, language, width, stdout, mayAsk } }) {
    const content = packageRoot().replaceAll('\\', '/');
    const { handbook, root, builtIn } = await openShelf({ cwd, folder: flags.handbook ?? null, content }, { files: nodeFiles });
    // The quizzes of the package belong to nobody who could review them here.
    if (builtIn && !`${cwd}/`.startsWith(`${root}/`)) throw noHandbook(cwd);
    const id = args.ID ?? null;
    if (id !== null) pickQuiz({ handbook, id, language });
    const json = flags.format === 'json';
    const prompter = !json && mayAsk ? commandPrompter({ missing: ['--yes'] }) : null;
    try {
      const result = await reviewQuizzes(
        {
          handbook,
          root,
          cwd,
          content,
          id,
          language,
          yes: flags.yes === true,
          show: (review) => questionReviewText({ review, language, width }),
        },
        { files: nodeFiles, store: filesBelow(root), git: nodeGit, prompter, mustAsk: !json },
      );
      stdout.write(json ? quizReviewJson({ result }) : quizReviewHuman({ result, shown: prompter !== null, language, width }));
      return result.reviews.some(({ state, outcome }) => state === 'stale' && outcome !== 'confirmed') ? 1 : 0;
    } finally {
      prompter?.close();
    }
  },
});
