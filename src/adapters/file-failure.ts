import type { Localised } from '../core/language.js';
import { UserError } from '../core/user-error.js';
import { LinkInTheWay } from './link-in-the-way.js';

type Doing = 'read' | 'write' | 'remove';

const verbs: Readonly<Record<Doing, Localised>> = {
  read: { de: 'gelesen', en: 'read' },
  write: { de: 'geschrieben', en: 'written' },
  remove: { de: 'gelöscht', en: 'deleted' },
};

/** What the system's errors mean for somebody who has never heard of them, and what to do. */
const reasons: Readonly<Record<string, { readonly why: Localised; readonly hint: Localised }>> = {
  ENOENT: {
    why: { de: 'es gibt diesen Pfad nicht', en: 'there is no such path' },
    hint: { de: 'Prüfen Sie die Schreibweise und in welchem Ordner Sie stehen.', en: 'Check the spelling and the folder you are in.' },
  },
  ENOTDIR: {
    why: { de: 'ein Teil des Pfads ist eine Datei, kein Ordner', en: 'a part of the path is a file, not a folder' },
    hint: { de: 'Nennen Sie einen anderen Ordner oder benennen Sie die Datei um.', en: 'Name another folder or rename the file.' },
  },
  EACCES: {
    why: { de: 'Sie haben dort keine Berechtigung', en: 'you have no permission there' },
    hint: {
      de: 'Wählen Sie einen Ordner, in dem Sie schreiben dürfen, oder lassen Sie sich das Recht geben.',
      en: 'Choose a folder that is yours to use, or ask for the permission.',
    },
  },
  EROFS: {
    why: { de: 'der Datenträger ist schreibgeschützt', en: 'the disk is read-only' },
    hint: { de: 'Wählen Sie einen Ordner auf einem anderen Datenträger.', en: 'Choose a folder on another disk.' },
  },
  ENOSPC: {
    why: { de: 'auf dem Datenträger ist kein Platz mehr', en: 'the disk is full' },
    hint: {
      de: 'Schaffen Sie Platz und rufen Sie denselben Befehl noch einmal auf.',
      en: 'Free some space and run the same command again.',
    },
  },
  EEXIST: {
    why: { de: 'die Datei gibt es schon', en: 'the file exists already' },
    hint: {
      de: 'Sie bleibt, wie sie ist. Nennen Sie einen anderen Dateinamen oder verschieben Sie sie zuvor.',
      en: 'It stays as it is. Name another file, or move it first.',
    },
  },
  ELOOP: {
    why: { de: 'dort liegt eine Verknüpfung, die woandershin führt', en: 'there is a link that leads elsewhere' },
    hint: {
      de: 'Durch Verknüpfungen wird nie geschrieben. Ersetzen Sie die Verknüpfung durch einen echten Ordner oder eine echte Datei.',
      en: 'Nothing is ever written through a link. Replace the link by a real folder or a real file.',
    },
  },
  EISDIR: {
    why: { de: 'das ist ein Ordner, keine Datei', en: 'it is a folder, not a file' },
    hint: { de: 'Benennen Sie den Ordner um oder nennen Sie eine Datei.', en: 'Rename the folder or name a file.' },
  },
  ENXIO: {
    why: { de: 'das ist keine gewöhnliche Datei', en: 'it is no ordinary file' },
    hint: { de: 'Nennen Sie eine andere Datei.', en: 'Name another file.' },
  },
  ENAMETOOLONG: {
    why: { de: 'der Name ist zu lang', en: 'the name is too long' },
    hint: { de: 'Wählen Sie einen kürzeren Namen.', en: 'Choose a shorter name.' },
  },
};

const sameReason: Readonly<Record<string, string>> = { EPERM: 'EACCES', EDQUOT: 'ENOSPC', EFBIG: 'ENOSPC' };

/** The `UserError` for something that the file system refused; other errors come back as they are, because they are bugs. */
export function fileFailure({ error, path, doing }: { error: unknown; path: string; doing: Doing }): unknown {
  if (error instanceof UserError) return error;
  const at = error instanceof LinkInTheWay ? error.path : path;
  const code = error instanceof LinkInTheWay ? 'ELOOP' : error instanceof Error && 'code' in error ? String(error.code) : null;
  if (code === null || !/^E[A-Z0-9]+$/.test(code)) return error;
  const known = reasons[sameReason[code] ?? code];
  const why = known?.why ?? { de: `das System meldet ${code}`, en: `the system says ${code}` };
  return new UserError({
    what: { de: `„${at}“ konnte nicht ${verbs[doing].de} werden: ${why.de}.`, en: `“${at}” could not be ${verbs[doing].en}: ${why.en}.` },
    hint: known?.hint ?? {
      de: 'Prüfen Sie den Datenträger und rufen Sie denselben Befehl noch einmal auf.',
      en: 'Check the disk and run the same command again.',
    },
    cause: error,
  });
}
