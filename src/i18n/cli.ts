import { defineWords } from './words.js';

/** Texts of the program around the commands. */
export const cliWords = defineWords({
  tagline: {
    de: 'Eine Firma, eine Antwort: aufschreiben, schulen, prüfen.',
    en: 'One company, one answer: write it down, train it, check it.',
  },
  usage: { de: 'AUFRUF', en: 'USAGE' },
  commands: { de: 'BEFEHLE', en: 'COMMANDS' },
  arguments: { de: 'ANGABEN', en: 'ARGUMENTS' },
  flags: { de: 'OPTIONEN', en: 'OPTIONS' },
  globalFlags: { de: 'IMMER MÖGLICH', en: 'ALWAYS POSSIBLE' },
  examples: { de: 'BEISPIELE', en: 'EXAMPLES' },
  exitCodes: { de: 'ENDE', en: 'EXIT CODES' },
  exitCodesText: {
    de: '0 ohne Befund, 1 Feststellungen oder Quiz nicht bestanden, 2 nicht ausführbar, 130 abgebrochen',
    en: '0 clean, 1 findings or quiz not passed, 2 could not do the job, 130 interrupted',
  },
  commandWord: { de: 'BEFEHL', en: 'COMMAND' },
  optionsWord: { de: 'OPTIONEN', en: 'OPTIONS' },
  moreHelp: { de: 'Mehr zu einem Befehl: unisono BEFEHL --help', en: 'More about a command: unisono COMMAND --help' },
  bug: {
    de: 'Das ist ein Fehler in unisono {version} ({command}), nicht bei Ihnen: {name}.\nMit DEBUG=1 davor zeigt der Befehl die Stelle; bitte melden Sie sie.',
    en: 'This is a bug in unisono {version} ({command}), not your mistake: {name}.\nWith DEBUG=1 in front, the command shows the place; please report it.',
  },
  unwritable: {
    de: 'Die Ausgabe konnte nicht geschrieben werden ({code}).\nPrüfen Sie den freien Platz und das Ziel der Umleitung.',
    en: 'The output could not be written ({code}).\nCheck the free space and where it is redirected to.',
  },
  interrupted: { de: 'Abgebrochen.', en: 'Interrupted.' },
});
