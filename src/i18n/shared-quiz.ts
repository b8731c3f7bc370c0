import { defineWords } from './words.js';

/** What is said around a quiz on a computer that several people use. */
export const sharedWords = defineWords({
  'which-code': {
    de: 'Ihr Code, falls Sie einen bekommen haben (nur Eingabetaste: ein neuer)',
    en: 'Your code, if you were given one (Enter alone: a new one)',
  },
  'bad-code': {
    de: 'Das ist kein Code: Er hat 4 bis 40 Buchstaben und Ziffern.',
    en: 'This is no code: one has 4 to 40 letters and digits.',
  },
  'end-key': { de: 'Strg-C: beenden', en: 'Ctrl-C: end' },
  'clear-key': {
    de: 'Eingabetaste: Bildschirm leeren und Platz machen',
    en: 'Enter: clear the screen and make room',
  },
  done: {
    de: 'Fertig; der Bildschirm ist geleert. Wer jetzt kommt, kann gleich anfangen: unisono quiz --shared',
    en: 'Done; the screen is cleared. The next person can begin at once: unisono quiz --shared',
  },
  idle: {
    de: '{minutes} {minutes:Minute|Minuten} lang wurde keine Taste gedrückt. Das Quiz ist beendet, der Bildschirm geleert, gespeichert wurde nichts.\nVon vorn anfangen: unisono quiz --shared',
    en: 'No key was pressed for {minutes} {minutes:minute|minutes}. The quiz has ended, the screen is cleared, nothing was stored.\nStart over: unisono quiz --shared',
  },
});
