import type { PromptWords } from '../adapters/prompt-words.js';
import type { Language } from '../core/language.js';

/** The prompts' own texts. inquirer comes with English, Spanish, French, Portuguese and Chinese only. */
export const promptWords: Readonly<Record<Language, PromptWords>> = {
  de: {
    yes: 'Ja',
    no: 'Nein',
    yesOrNo: 'Bitte antworten Sie mit j (ja) oder n (nein).',
    emptyAnswer: 'Bitte geben Sie etwas ein.',
    keysOne: 'Pfeiltasten oder Ziffer: wählen, Eingabetaste: weiter',
    keysSeveral: 'Leertaste oder Ziffer: an/aus, a: alle, Eingabetaste: weiter',
    typeNumber: 'Nummer',
    typeNumbers: 'Nummern, durch Komma getrennt, 0 für keine',
    notANumber: 'Bitte geben Sie Nummern von 1 bis {count} ein.',
    tooFew: 'Bitte wählen Sie mindestens {count}.',
    suggested: 'Eingabetaste übernimmt',
  },
  en: {
    yes: 'Yes',
    no: 'No',
    yesOrNo: 'Please answer with y (yes) or n (no).',
    emptyAnswer: 'Please type something.',
    keysOne: 'arrow keys or digit: choose, Enter: continue',
    keysSeveral: 'space or digit: on/off, a: all, Enter: continue',
    typeNumber: 'Number',
    typeNumbers: 'Numbers, separated by commas, 0 for none',
    notANumber: 'Please type numbers from 1 to {count}.',
    tooFew: 'Please choose at least {count}.',
    suggested: 'Enter takes',
  },
};
