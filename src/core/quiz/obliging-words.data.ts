/**
 * Words that make a sentence an obligation, a permission or a ban; a cited section is quoted by its first such sentence. Verbal forms of provisions as in the ISO/IEC
 * Directives, Part 2 (2021), clause 7, with what everyday German and English say in their place. State: 2026-11-22.
 */
export const obligingWords: Readonly<Record<'de' | 'en', readonly string[]>> = {
  de: 'muss müssen musst müsst darf dürfen darfst dürft soll sollen sollst sollte sollten nie niemals nicht kein keine keinen keinem keiner keines nur immer stets erlaubt verboten untersagt verpflichtet pflicht braucht brauchen'.split(
    ' ',
  ),
  en: 'must shall should may never not no only always required forbidden prohibited allowed needs need cannot'.split(' '),
};
