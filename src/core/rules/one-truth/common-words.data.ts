import type { Language } from '../../language.js';

/** Words of four letters and more that say nothing about what is allowed or forbidden: words of force, negation and address. Looked through 2026-11-26, from the guideline library and templates of this package. */
export const commonWords: Readonly<Record<Language, ReadonlySet<string>>> = {
  de: new Set(
    'aber alle allen also auch bitte darf dass dein deine denn dies diese diesem diesen dieser dieses dürfen dürft eine einem einen einer eines erlaubt gestattet hier ihnen ihre ihrem ihren immer jede jeder kein keine keinem keinen keiner keinesfalls nicht niemals niemand oder sein sind unsere unserem unseren untersagt verboten werden wird zulässig'.split(
      ' ',
    ),
  ),
  en: new Set(
    'allowed also always anybody anyone banned been cannot everybody everyone forbidden from have here must never nobody none ours permitted please prohibited shall that their them they this under what will with your'.split(
      ' ',
    ),
  ),
};
