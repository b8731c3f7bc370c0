import type { Localised } from '../core/language.js';
import { UserError } from '../core/user-error.js';

/** What a database's errors (SQLSTATE, PostgreSQL manual appendix A, and the system's codes) mean for somebody who has never seen one, and what to do. */
export function databaseFailure({ code, where }: { code: string; where: string }): UserError {
  const { why, hint } = reasonOf(code);
  return new UserError({
    what: {
      de: `Die Ablage „${where}“ ist nicht zu benutzen: ${why.de} (${code}).`,
      en: `The store “${where}” cannot be used: ${why.en} (${code}).`,
    },
    hint,
  });
}

function reasonOf(code: string): { readonly why: Localised; readonly hint: Localised } {
  if (
    ['ECONNREFUSED', 'ENOENT', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH'].includes(code) ||
    /^(?:08|57P)/.test(code)
  )
    return {
      why: { de: 'der Server antwortet nicht', en: 'the server does not answer' },
      hint: {
        de: 'Prüfen Sie Adresse und Netz und versuchen Sie es noch einmal. Ein Nachweis, der nicht gespeichert wurde, geht dabei nicht verloren.',
        en: 'Check address and network and try again. A record that was not stored is not lost.',
      },
    };
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN')
    return {
      why: { de: 'den Server gibt es unter diesem Namen nicht', en: 'there is no server of that name' },
      hint: { de: 'Prüfen Sie die Adresse in UNISONO_RECORDS oder --records.', en: 'Check the address in UNISONO_RECORDS or --records.' },
    };
  if (/^28/.test(code))
    return {
      why: { de: 'Benutzer oder Passwort stimmen nicht', en: 'user or password is wrong' },
      hint: { de: 'Prüfen Sie die Adresse in UNISONO_RECORDS oder --records.', en: 'Check the address in UNISONO_RECORDS or --records.' },
    };
  if (code === '3D000')
    return {
      why: { de: 'die Datenbank gibt es nicht', en: 'there is no such database' },
      hint: {
        de: 'Prüfen Sie den Namen am Ende der Adresse, oder lassen Sie die Datenbank anlegen.',
        en: 'Check the name at the end of the address, or have the database created.',
      },
    };
  if (code === '42501' || code === '3F000' || code === '42P01')
    return {
      why: { de: 'diesem Benutzer fehlt ein Recht', en: 'this user lacks a right' },
      hint: {
        de: 'Wer lernt, braucht die Rolle unisono_learner, wer auswertet unisono_reader, wer löscht oder Personen einträgt unisono_keeper. Angelegt wird alles beim ersten Aufruf durch den Eigentümer der Datenbank.',
        en: 'Learners need the role unisono_learner, reports unisono_reader, erasing and people lists unisono_keeper. Everything is made at the first call by the owner of the database.',
      },
    };
  if (/^53/.test(code))
    return {
      why: { de: 'der Server hat keinen Platz oder keine Verbindung mehr frei', en: 'the server has no space or no connection left' },
      hint: { de: 'Versuchen Sie es später noch einmal, oder sagen Sie der IT Bescheid.', en: 'Try again later, or tell your IT.' },
    };
  return {
    why: { de: 'der Server hat einen Fehler gemeldet', en: 'the server reported an error' },
    hint: {
      de: 'Sagen Sie der IT die Kennung in Klammern; sie steht im Handbuch von PostgreSQL, Anhang A.',
      en: 'Tell your IT the code in brackets; it is in appendix A of the PostgreSQL manual.',
    },
  };
}
