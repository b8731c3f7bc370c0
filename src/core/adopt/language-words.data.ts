/** Words that are frequent in one of the two languages and rare in the other; our own list, 2026-11-22. */
export const languageWords = {
  de: 'der die das und ist nicht ein eine einen einem einer mit für auf wir sie werden wird auch bei von dem den des sich oder wenn zu zum zur im am es ihr ihre ihnen uns unser unsere kein keine als nach nur aber sind haben hat kann können muss müssen darf dürfen soll sollen immer dass aus über durch vor um bitte wie was wer',
  en: 'the and of to is are we you with for not that this or if by be on as from your our must should may can it an at have has will would when what who how always never please do does no their they them which all any about into before after us',
} as const;

/** Languages that a file name may state, ISO 639-1. */
export const nameLanguages: ReadonlySet<string> = new Set(
  'bg cs da de el en es et fi fr ga hr hu it lt lv mt nl no pl pt ro sk sl sv tr uk'.split(' '),
);

/** Names of languages as folders and file names state them, beside their codes. */
export const languageNames: Readonly<Record<string, string>> = {
  deutsch: 'de',
  german: 'de',
  englisch: 'en',
  english: 'en',
};
