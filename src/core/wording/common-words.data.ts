import type { Language } from '../language.js';

/** Frequent words that the other language does not have, small letters; picked by hand from German and English service replies, 2026-11-27. */
export const commonWords: Readonly<Record<Language, readonly string[]>> = {
  de: 'und ist sind nicht sie ihr ihre ihren ihnen ihrem ihrer wir uns unser unsere ich mich mir du dir dich dein deine mit für auf ein eine einen einem einer zu zum zur den dem des von vom im es ja wie bei bitte haben hat habe wird werden wurde kann können leider auch dass wenn noch heute guten tag hallo danke vielen dank liebe lieber grüße das der'.split(
    ' ',
  ),
  en: 'the and is are not you your yours we our us with for of it this that these have has had will would can could please unfortunately also but if when today dear hello thank thanks sorry regards been they them from about there what which'.split(
    ' ',
  ),
};
