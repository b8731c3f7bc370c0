import { defineWords } from './words.js';

/** What is said when quizzes go out to other formats and come in from them. */
export const formatWords = defineWords({
  'left-out': {
    de: 'Nicht enthalten: „{question}“ ({what}); das Format kennt diese Art nicht.',
    en: 'Not included: “{question}” ({what}); the format does not know this type.',
  },
  lost: { de: 'Verloren geht bei „{question}“: {what}.', en: 'Lost from “{question}”: {what}.' },
  skipped: {
    de: '{place}: übergangen, Art „{what}“. Solche Fragen kann unisono nicht bewerten.',
    en: '{place}: skipped, type “{what}”. unisono cannot grade such questions.',
  },
  'lost-at': { de: '{place}: verloren geht {what}.', en: '{place}: lost: {what}.' },
  broken: { de: '{place}: nicht lesbar: {what}.', en: '{place}: cannot be read: {what}.' },
  imported: {
    de: '{count} {count:Frage|Fragen} übernommen. Ergänzen Sie zu jeder den Link auf den Abschnitt, aus dem die Antwort folgt, und prüfen Sie mit: unisono lint',
    en: '{count} {count:question|questions} taken over. Add to each the link to the section that the answer follows from, and check with: unisono lint',
  },
  'html-written': {
    de: 'Die Datei enthält die Lösungen. Was daraus abgegeben wird, übernimmt nur dieses Konto auf diesem Rechner (Schlüssel {key}): unisono training import DATEI',
    en: 'The file contains the solutions. What is handed in from it can only be taken in with this account on this computer (key {key}): unisono training import FILE',
  },
  name: { de: 'Name', en: 'Name' },
  day: { de: 'Datum', en: 'Date' },
  solutions: { de: 'Lösungen', en: 'Solutions' },
  several: { de: 'Mehrere sind richtig.', en: 'Several are right.' },
  number: { de: 'Nummerieren Sie in der richtigen Reihenfolge.', en: 'Number in the right order.' },
  'best-worst': { de: 'Schreiben Sie + vor das Beste und – vor das Schlechteste.', en: 'Write + before the best and – before the worst.' },
  letters: { de: 'Schreiben Sie zu jeder Zeile den passenden Buchstaben.', en: 'Write the fitting letter next to each line.' },
  step: { de: 'weiter bei {title}', en: 'go on at {title}' },
  sign: { de: 'Unterschrift', en: 'Signature' },
});
