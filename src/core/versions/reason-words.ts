import type { TypedValue } from '../facts/fact.js';
import { writeValue } from '../facts/typed-value.js';
import type { Localised, MessageData } from '../language.js';
import type { Aspect, HeadChange, ObligationChange, Reason, SectionChange, Step } from './change.js';

/** A message with its values, for `formatMessage`. */
export interface Wording {
  readonly message: Localised;
  readonly data: MessageData;
}

export const stepWords: Readonly<Record<Step, Localised>> = {
  major: { de: 'Pflichten geändert', en: 'obligations changed' },
  minor: { de: 'Hinweise geändert', en: 'guidance changed' },
  patch: { de: 'Wortlaut geändert', en: 'wording changed' },
  none: { de: 'unverändert', en: 'unchanged' },
};

export const sectionWords: Readonly<Record<SectionChange['kind'], Localised>> = {
  added: { de: 'neu', en: 'added' },
  removed: { de: 'entfallen', en: 'removed' },
  obligations: { de: 'Pflichten geändert', en: 'obligations changed' },
  guidance: { de: 'Hinweise geändert', en: 'guidance changed' },
  wording: { de: 'Wortlaut geändert', en: 'wording changed' },
  same: { de: 'unverändert', en: 'unchanged' },
};

export const obligationWords: Readonly<Record<ObligationChange['kind'], Localised>> = {
  added: { de: 'neu', en: 'added' },
  removed: { de: 'entfallen', en: 'removed' },
  tightened: { de: 'verschärft', en: 'tightened' },
  loosened: { de: 'gelockert', en: 'loosened' },
  changed: { de: 'geändert', en: 'changed' },
};

export const aspectWords: Readonly<Record<Aspect, Localised>> = {
  modality: { de: 'Verbindlichkeit', en: 'force' },
  negation: { de: 'Verneinung', en: 'negation' },
  numbers: { de: 'Zahlen und Fristen', en: 'numbers and time limits' },
  facts: { de: 'verbindliche Angaben', en: 'declared facts' },
  audience: { de: 'für wen es gilt', en: 'whom it concerns' },
  limits: { de: 'Einschränkungen', en: 'limits' },
  subjects: { de: 'worum es geht', en: 'what it is about' },
};

const obligationMessages: Readonly<Record<ObligationChange['kind'], Localised>> = {
  added: { de: 'neue Vorgabe: „{after}“', en: 'new rule: “{after}”' },
  removed: { de: 'Vorgabe entfallen: „{before}“', en: 'rule dropped: “{before}”' },
  tightened: { de: 'verschärft ({aspects}): „{before}“ wird „{after}“', en: 'tightened ({aspects}): “{before}” becomes “{after}”' },
  loosened: { de: 'gelockert ({aspects}): „{before}“ wird „{after}“', en: 'loosened ({aspects}): “{before}” becomes “{after}”' },
  changed: { de: 'geändert ({aspects}): „{before}“ wird „{after}“', en: 'changed ({aspects}): “{before}” becomes “{after}”' },
};

const headMessages: Readonly<Record<HeadChange['key'], Localised>> = {
  for: { de: 'gilt jetzt für {after} statt für {before}', en: 'is now for {after} instead of {before}' },
  countries: { de: 'gilt jetzt in {after} statt in {before}', en: 'now holds in {after} instead of {before}' },
  type: { de: 'ist jetzt {after} statt {before}', en: 'is now {after} instead of {before}' },
};

/** What front matter says by leaving a key out, and what its values are called. */
const headValues: Readonly<Record<string, Localised>> = {
  'all-staff': { de: 'alle Beschäftigten', en: 'all staff' },
  posters: { de: 'die Kanalbetreuung', en: 'everybody who posts' },
  'crisis-team': { de: 'das Krisenteam', en: 'the crisis team' },
  guideline: { de: 'Leitlinie', en: 'guideline' },
  strategy: { de: 'Strategie', en: 'strategy' },
  rules: { de: 'Richtlinie', en: 'rules' },
  playbook: { de: 'Eskalationsplan', en: 'playbook' },
  answer: { de: 'Antwortleitfaden', en: 'answer guide' },
  worksheet: { de: 'Arbeitshilfe', en: 'worksheet' },
};
const unstated: Readonly<Record<HeadChange['key'], Localised>> = {
  for: { de: 'einen nicht genannten Kreis', en: 'readers that were not named' },
  countries: { de: 'allen Ländern der Firma', en: 'all countries of the company' },
  type: { de: 'ein Dokument ohne Art', en: 'a document without a type' },
};

const messages = {
  fact: { de: 'verbindliche Angabe {id}: jetzt {after} statt {before}', en: 'declared fact {id}: now {after} instead of {before}' },
  'section-added': { de: 'neuer Abschnitt', en: 'new section' },
  'section-added-demands': { de: 'neuer Abschnitt mit Vorgaben', en: 'new section with rules' },
  'section-removed': { de: 'Abschnitt entfallen', en: 'section removed' },
  'section-removed-demands': { de: 'Abschnitt mit Vorgaben entfallen', en: 'section with rules removed' },
  guidance: { de: 'Hinweise ergänzt oder gestrichen', en: 'guidance added or taken away' },
  wording: { de: 'anders formuliert, gleicher Inhalt', en: 'other words for the same' },
  title: { de: 'Titel anders formuliert', en: 'other words in the title' },
  'document-added': { de: 'neues Dokument', en: 'new document' },
  'document-removed': { de: 'Dokument entfallen', en: 'document removed' },
} as const satisfies Record<string, Localised>;

const undeclared: Localised = { de: 'nicht angegeben', en: 'not declared' };

/** A reason in words, without the section, which stands before it. Quoted statements are as long as in the text. */
export function reasonWords(reason: Reason): Wording {
  const { kind, step, section, obligation, fact, head } = reason;
  if (obligation !== null) return obligationWording(obligation);
  if (head !== null)
    return { message: headMessages[head.key], data: { before: headValue(head.key, head.before), after: headValue(head.key, head.after) } };
  if (fact !== null)
    return {
      message: messages.fact,
      data: { id: fact.id.slice(fact.id.indexOf(':') + 1), before: shown(fact.before), after: shown(fact.after) },
    };
  switch (kind) {
    case 'section-added':
    case 'section-removed':
      return { message: step === 'major' ? messages[`${kind}-demands`] : messages[kind], data: {} };
    case 'wording':
      return { message: section === null ? messages.title : messages.wording, data: {} };
    case 'guidance':
    case 'document-added':
    case 'document-removed':
      return { message: messages[kind], data: {} };
    default:
      throw new Error(`a reason of the kind ${kind} lacks what changed`);
  }
}

function obligationWording({ kind, before, after, aspects }: ObligationChange): Wording {
  return {
    message: obligationMessages[kind],
    data: { before: before?.text ?? '', after: after?.text ?? '', aspects: aspects.map((aspect) => aspectWords[aspect]) },
  };
}

/** What a value of the front matter is called; null for a key that is left out. */
export function headValue(key: HeadChange['key'], value: string | null): Localised | string {
  if (value === null) return unstated[key];
  return headValues[value] ?? value;
}

function shown(value: TypedValue | null): Localised {
  return value === null ? undeclared : { de: writeValue(value, 'de'), en: writeValue(value, 'en') };
}
