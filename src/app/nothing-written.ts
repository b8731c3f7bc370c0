import type { Localised } from '../core/language.js';
import type { WritesWhole } from '../ports.js';

/** For Ctrl-C before a command has written anything. */
export const nothingWritten: Localised = { de: 'Abgebrochen. Es wurde nichts geschrieben.', en: 'Stopped. Nothing was written.' };

/** Where nobody hears Ctrl-C: the system may end the program while it writes. */
export const unguarded: WritesWhole = (_, write) => write();
