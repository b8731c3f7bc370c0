import type { Language } from '../core/language.js';

/** What prompts say of their own accord */
export interface PromptWords {
  readonly yes: string;
  readonly no: string;
  readonly yesOrNo: string;
  readonly emptyAnswer: string;
  /** Help below a list of which one is chosen, and of which several are. */
  readonly keysOne: string;
  readonly keysSeveral: string;
  /** Line by line: what to type. */
  readonly typeNumber: string;
  readonly typeNumbers: string;
  /** `{count}` stands for the number of choices. */
  readonly notANumber: string;
  /** `{count}` stands for how many must be chosen at least. */
  readonly tooFew: string;
  readonly suggested: string;
  /** The same for lists whose choices have letters; `{last}` stands for the last letter. */
  readonly keysOneLetter: string;
  readonly keysSeveralLetters: string;
  readonly typeLetter: string;
  readonly typeLetters: string;
  readonly notALetter: string;
  /** Which key takes a break. */
  readonly keysPause: string;
  /** The same where all letters are to be given in order; `{example}` stands for the letters in their order. */
  readonly keysOrderLetters: string;
  readonly notAllOrdered: string;
  readonly typeOrder: string;
  readonly notAnOrder: string;
}

/** The prompts' own texts. inquirer comes with English, Spanish, French, Portuguese and Chinese only. */
export const promptWords: Readonly<Record<Language, PromptWords>> = {
  de: {
    yes: 'Ja',
    no: 'Nein',
    yesOrNo: 'Hier passt j (ja) oder n (nein).',
    emptyAnswer: 'Hier fehlt noch eine Eingabe.',
    keysOne: 'Pfeiltasten oder Ziffer: wählen, Eingabetaste: weiter',
    keysSeveral: 'Leertaste oder Ziffer: an/aus, a: alle, Eingabetaste: weiter',
    typeNumber: 'Nummer',
    typeNumbers: 'Nummern, durch Komma getrennt, 0 für keine',
    notANumber: 'Bitte geben Sie Nummern von 1 bis {count} ein.',
    tooFew: 'Zu wählen sind mindestens {count}.',
    suggested: 'Eingabetaste übernimmt',
    keysOneLetter: 'a bis {last}: antworten, oder Pfeiltasten und Eingabetaste',
    keysSeveralLetters: 'a bis {last} oder Leertaste: an/aus, Eingabetaste: weiter',
    typeLetter: 'Buchstabe',
    typeLetters: 'Buchstaben, durch Komma getrennt',
    notALetter: 'Zur Wahl stehen die Buchstaben {letters}.',
    keysPause: 'Strg-C: Pause',
    keysOrderLetters: 'a bis {last}: der Reihe nach drücken, Rücktaste: zurück, Eingabetaste: weiter',
    notAllOrdered: 'Es fehlen noch Buchstaben in der Reihenfolge.',
    typeOrder: 'Alle Buchstaben der Reihe nach, zum Beispiel {example}',
    notAnOrder: 'Jeder Buchstabe von a bis {last} muss genau einmal vorkommen.',
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
    keysOneLetter: 'a to {last}: answer, or arrow keys and Enter',
    keysSeveralLetters: 'a to {last} or space: on/off, Enter: continue',
    typeLetter: 'Letter',
    typeLetters: 'Letters, separated by commas',
    notALetter: 'The letters to choose from are {letters}.',
    keysPause: 'Ctrl-C: break',
    keysOrderLetters: 'a to {last}: press them in order, Backspace: undo, Enter: continue',
    notAllOrdered: 'Please press all letters in your order first.',
    typeOrder: 'All letters in order, such as {example}',
    notAnOrder: 'Please type each letter from a to {last} exactly once.',
  },
};
