import { defineWords } from './words.js';

export const findingWords = defineWords({
  error: { de: 'Fehler', en: 'error' },
  warning: { de: 'Warnung', en: 'warning' },
  info: { de: 'Hinweis', en: 'note' },
  errors: { de: '{count} Fehler', en: '{count} {count:error|errors}' },
  warnings: { de: '{count} {count:Warnung|Warnungen}', en: '{count} {count:warning|warnings}' },
  infos: { de: '{count} {count:Hinweis|Hinweise}', en: '{count} {count:note|notes}' },
  none: { de: 'keine Feststellungen', en: 'no findings' },
  also: { de: 'vgl.', en: 'see also' },
});
