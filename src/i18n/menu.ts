import { defineWords } from './words.js';

export const menuWords = defineWords({
  what: { de: 'Was möchten Sie tun?', en: 'What would you like to do?' },
  help: { de: 'alle Befehle und Optionen zeigen', en: 'show all commands and options' },
  nothing: { de: 'Nichts, beenden', en: 'Nothing, leave' },
});
