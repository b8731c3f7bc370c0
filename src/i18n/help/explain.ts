import type { CommandHelp } from './help.js';

export const explainHelp: CommandHelp = {
  summary: { de: 'eine Regel oder einen Prüfpunkt erklären', en: 'explain a rule or a check' },
  description: {
    de: 'Zeigt, was geprüft wird, warum, welcher Abschnitt der Leitlinien dahintersteht, und ein schlechtes und ein gutes Beispiel. Ohne RULE: alle Regeln nach Gruppen.',
    en: 'Shows what is checked, why, which section of the guidelines it is based on, and a bad and a good example. Without RULE: all rules by group.',
  },
  usage: '[RULE]',
  args: {
    RULE: {
      de: 'Name (owner-missing) oder Code (COO-01) einer Regel, oder ein Abschnitt wie select-channels#too-many',
      en: 'name (owner-missing) or code (COO-01) of a rule, or a section such as select-channels#too-many',
    },
  },
  flags: {},
  examples: [
    { command: 'explain COO-01', what: { de: 'einen Prüfpunkt nachlesen', en: 'read up on a check' } },
    { command: 'explain', what: { de: 'alle Regeln ansehen', en: 'see all rules' } },
  ],
};
