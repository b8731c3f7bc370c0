import type { AdoptResult, AdoptView } from '../core/adopt/adoption.js';
import { type AdoptJournal, lastAdoptionFile, reversed } from '../core/adopt/journal.js';
import type { Localised } from '../core/language.js';
import { UserError } from '../core/user-error.js';
import { adoptWords } from '../i18n/adopt.js';
import { speak } from '../i18n/words.js';
import type { Files } from '../ports.js';
import type { AdoptPorts, AdoptRequest } from './adopt.js';
import { carryOutAdoption, openAdoptJournal, openSteps } from './carry-out-adoption.js';
import { unguarded } from './nothing-written.js';
import { shownPath } from './paths.js';

const takenBack: Localised = {
  de: 'Abgebrochen, als schon zurückgenommen wurde; die Übernahme ist ganz zurückgenommen.',
  en: 'Interrupted when taking back had begun; the adoption is taken back completely.',
};

/**
 * Takes the last adoption back, or one that was cut short: files return to their places and texts, and what was written goes. A call that is cut short is completed by the same
 * command. Throws a UserError when there is none, and when somebody changed one of the files since; then nothing is taken back.
 */
export async function undoAdoption({
  root,
  request,
  ports,
  below,
}: {
  root: string;
  request: AdoptRequest;
  ports: AdoptPorts;
  /** The files of the folder, from which no link leads out. */
  below: Files;
}): Promise<AdoptResult> {
  const open = await openAdoptJournal({ root, files: below });
  const resumed = open?.undo === true;
  const adopted = open ?? (await openAdoptJournal({ root, files: below, last: true }));
  if (adopted === null) throw nothingToTakeBack();
  const journal = resumed ? adopted : reversed(adopted);
  const site = { root, files: below };
  await openSteps({ journal, resumed, site });
  const view = undoView({ journal, resumed, folder: shownPath({ path: root, cwd: request.cwd, folder: true }) });
  ports.show(view);
  if (request.dryRun) return { ...view, outcome: 'dry-run', written: 0, lint: null };
  if (!request.yes) {
    const prompter = ports.prompter(['--yes']);
    try {
      const agreed = await prompter.confirm({ message: speak(adoptWords, request.language)('ask-undo'), fallback: true });
      if (!agreed) return { ...view, outcome: 'declined', written: 0, lint: null };
    } finally {
      prompter.close();
    }
  }
  const written = await (ports.whole ?? unguarded)(takenBack, () => carryOutAdoption({ journal, resumed, site }));
  return { ...view, outcome: 'undone', written, lint: null };
}

function undoView({
  journal: { handbook, steps },
  resumed,
  folder,
}: {
  journal: AdoptJournal;
  resumed: boolean;
  folder: string;
}): AdoptView {
  const paths = (removed: boolean): string[] => steps.flatMap(({ path, after }) => ((after === null) === removed ? [path] : []));
  return {
    folder,
    handbook,
    resumed,
    documents: [],
    relinked: [],
    left: [],
    foreignAnchors: 0,
    others: [],
    held: 0,
    gaps: 0,
    undo: { restored: paths(false), removed: paths(true) },
  };
}

function nothingToTakeBack(): UserError {
  return new UserError({
    what: { de: 'Es gibt keine Übernahme, die sich zurücknehmen ließe.', en: 'There is no adoption that could be taken back.' },
    hint: {
      de: `Die letzte steht in ${lastAdoptionFile}; ältere Stände hat die Versionsverwaltung oder eine Sicherung.`,
      en: `The last one is in ${lastAdoptionFile}; older states are in the version control system or a backup.`,
    },
  });
}
