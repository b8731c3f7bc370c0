import { nodeGit } from '../../src/adapters/git.js';
import type { Git } from '../../src/ports.js';
import { releaseIn, watchedFiles } from './release-call.js';

/** Releases a folder and kills its own process before the n-th thing that it writes, commits and tags included: `killed-release.ts FOLDER N`. */
const [root = '', limit = ''] = process.argv.slice(2);
let done = 0;

function step(): void {
  done += 1;
  if (done === Number(limit)) process.kill(process.pid, 'SIGKILL');
}

const git: Git = {
  async open(folder) {
    const repository = await nodeGit.open(folder);
    if (repository === null) return null;
    return {
      ...repository,
      commit(request) {
        step();
        return repository.commit(request);
      },
      tag(request) {
        step();
        return repository.tag(request);
      },
    };
  },
};

await releaseIn(root, {}, { filesBelow: watchedFiles(step), git });
