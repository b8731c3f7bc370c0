import type { Localised } from '../language.js';

/** What can be wrong with a template. */
export const templateMessages: Readonly<Record<string, Localised>> = {
  'unknown-name': {
    de: 'Die Vorlage verwendet „{name}“, dazu gibt es keine Antwort.',
    en: 'The template uses “{name}”, for which there is no answer.',
  },
  'unknown-name-near': {
    de: 'Die Vorlage verwendet „{name}“, dazu gibt es keine Antwort. Gemeint ist wohl „{meant}“.',
    en: 'The template uses “{name}”, for which there is no answer. Perhaps “{meant}” is meant.',
  },
  'bad-condition': { de: '„{condition}“ ist keine Bedingung.', en: '“{condition}” is not a condition.' },
  'not-yes-no': {
    de: '„{name}“ ist keine Ja-Nein-Antwort. Nötig ist ein Vergleich: {name}=Wert.',
    en: '“{name}” is not a yes-or-no answer. It needs a comparison: {name}=value.',
  },
  'stray-end': { de: 'Dieses end-if hat keinen Anfang.', en: 'This end-if has no beginning.' },
  unclosed: { de: 'Diese Bedingung hat kein end-if.', en: 'This condition has no end-if.' },
  'bad-choice': {
    de: '„{found}“ ist keine Wahl: Es braucht genau zwei Texte, getrennt durch „|“.',
    en: '“{found}” is not a choice: it takes exactly two texts, separated by “|”.',
  },
  'unsafe-place': {
    de: 'An dieser Stelle kann „{name}“ nicht sicher stehen: Der Wert wäre Code oder Auszeichnung.',
    en: '“{name}” cannot be used safely here: the value would be code or markup.',
  },
  'not-yaml': { de: 'Die Vorlage ist kein gültiges YAML.', en: 'The template is not valid YAML.' },
};
