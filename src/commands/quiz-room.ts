import packageJson from '../../package.json' with { type: 'json' };
import { nodeFiles } from '../adapters/node-files.js';
import { openStores } from '../adapters/open-stores.js';
import { packageRoot } from '../adapters/package-root.js';
import { systemClock } from '../adapters/system-clock.js';
import { systemRandom } from '../adapters/system-random.js';
import { openShelf } from '../app/find-quiz.js';
import { session } from './session.js';

/** What all commands around quizzes work with: the handbook with its quizzes, the stores, clock and randomness. */
export async function quizRoom(flags: { readonly handbook: string | undefined; readonly records: string | undefined }) {
  const { cwd, env, today } = session();
  const content = packageRoot().replaceAll('\\', '/');
  const shelf = await openShelf({ cwd, folder: flags.handbook ?? null, content }, { files: nodeFiles });
  const stores = openStores({
    asked: flags.records ?? null,
    // A folder inside the package is nobody's: the setting counts for handbooks only.
    setting: shelf.builtIn ? null : (shelf.handbook.settings.value?.records?.folder ?? null),
    cwd,
    root: shelf.root,
    environment: env,
    platform: process.platform,
  });
  return {
    ...shelf,
    ...stores,
    files: nodeFiles,
    clock: systemClock({ fixed: today }),
    random: systemRandom(),
    tool: packageJson.version,
  };
}

export type QuizRoom = Awaited<ReturnType<typeof quizRoom>>;
