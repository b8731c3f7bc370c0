import type { CommandHelp } from './help.js';

export const lockHelp: CommandHelp = {
  summary: { de: 'prüfen, ob unisono.lock zu den veröffentlichten Fassungen passt', en: 'check that unisono.lock fits the released texts' },
  description: {
    de: 'unisono.lock hält fest, was zuletzt veröffentlicht wurde und welche Quizfragen dagegen durchgesehen sind. Ohne Optionen wird nur geprüft; passt etwas nicht, endet der Befehl mit 1. Nach einer Zusammenführung zweier Branches baut --resolve die Datei aus den veröffentlichten Texten und den Durchsichten beider Seiten neu.',
    en: 'unisono.lock keeps what was last released and which quiz questions were reviewed against it. Without options it is only checked; the command ends with 1 when something does not fit. After a merge of two branches, --resolve rebuilds the file from the released texts and the reviews of both sides.',
  },
  usage: '',
  args: {},
  flags: {
    resolve: { de: 'die Datei neu bauen, etwa nach einer Zusammenführung', en: 'rebuild the file, for example after a merge' },
    'dry-run': { de: 'mit --resolve: nur sagen, was geschähe', en: 'with --resolve: only say what would happen' },
  },
  examples: [
    { command: 'lock', what: { de: 'prüfen', en: 'check' } },
    { command: 'lock --resolve', what: { de: 'nach einer Zusammenführung neu bauen', en: 'rebuild after a merge' } },
  ],
};
