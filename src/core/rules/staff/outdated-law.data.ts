import type { Localised } from '../../language.js';

/** A law, or a duty by law, that a text names although it is over. */
export interface OutdatedLaw {
  /** A regular expression over the text as it stands, capital letters included. */
  readonly pattern: RegExp;
  /** What holds today; null where nothing took its place. */
  readonly now: Localised | null;
  /** The day since which the old name is wrong; null where the source gives none. */
  readonly since: string | null;
  /** Words in its place, `$<name>` for what stays; left out where only somebody who knows the law can say. */
  readonly replace?: { readonly by: string; readonly safe: boolean };
  readonly source: string;
}

const same = (text: string): Localised => ({ de: text, en: text });

const tmg = 'https://mein.kiehl.de/Dokument/256911';
const imprint = 'https://ihk.de/aschaffenburg/recht/internetrecht/impressumspflicht-bei-facebook-co-2511928';
const broadcasting = 'https://www.ard.de/die-ard/wie-wir-funktionieren/Rechtsgrundlagen-Medienstaatsvertrag-100';
const tddg = 'https://www.e-rechtsanwaelte.de/gesetz-und-recht/tdddg-2024-pims-cookies-und-datenschutz-im-ueberblick/';
const dispute = 'https://blog.eprivacy.eu/?p=2471';

/** In the order in which they claim their words; sources read 2026-11-27. */
export const outdatedLaws: readonly OutdatedLaw[] = [
  {
    pattern: /(?<keep>(?:§\s?|\b[Ss]ec(?:tion|\.)\s)5(?:\s(?:Abs\.|Absatz)\s?1|\(1\))?\s(?:des\s|of\sthe\s)?)TMG\b/g,
    now: { de: '§ 5 DDG', en: 'section 5 DDG' },
    since: '2024-05-14',
    replace: { by: '$<keep>DDG', safe: true },
    source: imprint,
  },
  {
    pattern: /(?:§§?\s?|\b[Ss]ec(?:tions?|\.)\s)\d{1,2}[a-z]?(?:[^.;:§\n]|\b(?:Abs|Nr|S)\.){0,30}?\sTMG\b/g,
    now: {
      de: 'das Digitale-Dienste-Gesetz (DDG) oder das Gesetz, in das die Regel gewandert ist',
      en: 'the DDG or the law to which the rule has moved',
    },
    since: '2024-05-14',
    source: tmg,
  },
  {
    pattern: /(?<=\b(?:das|dem|des|im|nach|gemäß|laut|vom|zum|the|German|under)\s)TMG\b/g,
    now: same('DDG'),
    since: '2024-05-14',
    replace: { by: 'DDG', safe: false },
    source: tmg,
  },
  {
    pattern: /\bTelemediengesetz(?<ending>e?s)?(?!\p{L})/gu,
    now: same('Digitale-Dienste-Gesetz'),
    since: '2024-05-14',
    replace: { by: 'Digitale-Dienste-Gesetz$<ending>', safe: false },
    source: tmg,
  },
  { pattern: /\bGerman Telemedia Act\b/g, now: same('DDG (Digitale-Dienste-Gesetz)'), since: '2024-05-14', source: tmg },
  {
    pattern: /(?<sign>§\s?|\b[Ss]ec(?:tion|\.)\s)55(?<keep>(?:\s(?:Abs\.|Absatz)\s?[12]|\([12]\))?\s(?:des\s|of\sthe\s)?)RStV\b/g,
    now: { de: '§ 18 MStV', en: 'section 18 MStV' },
    since: '2020-11-07',
    replace: { by: '$<sign>18$<keep>MStV', safe: true },
    source: imprint,
  },
  {
    pattern: /(?:§§?\s?|\b[Ss]ec(?:tions?|\.)\s)\d{1,2}[a-z]?(?:[^.;:§\n]|\b(?:Abs|Nr|S)\.){0,30}?\sRStV\b/g,
    now: { de: 'die Stelle im Medienstaatsvertrag (MStV)', en: 'the place in the MStV' },
    since: '2020-11-07',
    source: broadcasting,
  },
  { pattern: /\bRStV\b/g, now: same('MStV'), since: '2020-11-07', replace: { by: 'MStV', safe: false }, source: broadcasting },
  {
    pattern: /\bRundfunkstaatsvertrag(?<ending>e?s)?(?!\p{L})/gu,
    now: same('Medienstaatsvertrag'),
    since: '2020-11-07',
    replace: { by: 'Medienstaatsvertrag$<ending>', safe: false },
    source: broadcasting,
  },
  { pattern: /\bTTDSG\b/g, now: same('TDDDG'), since: '2024-05-14', replace: { by: 'TDDDG', safe: true }, source: tddg },
  {
    pattern: /(?<before>§\s?5a\s(?:Abs\.|Absatz)\s?|\b[Ss]ec(?:tion|\.)\s5a\s?\()6(?<after>\)?\sUWG\b)/g,
    now: { de: '§ 5a Abs. 4 UWG', en: 'section 5a(4) UWG' },
    since: null,
    replace: { by: '$<before>4$<after>', safe: true },
    source: 'https://sw2legal.de/?p=58048',
  },
  {
    pattern:
      /\bOS-Plattform\b|\bPlattform (?:der EU(?:-Kommission)? )?(?:zur|für) Online-Streitbeilegung\b|\bOnline-Streitbeilegungsplattform\b|\bODR platform\b|\b[Oo]nline [Dd]ispute [Rr]esolution platform\b|\bec\.europa\.eu\/(?:consumers\/)?odr\b\S*/g,
    now: null,
    since: '2025-07-20',
    source: dispute,
  },
];

/** A text without any of these words names no outdated law. */
export const outdatedLawHint = /TMG|RStV|TTDSG|Telemedi|Rundfunkstaatsvertrag|5a\s|OS-Plattform|Streitbeilegung|ODR|[Dd]ispute|\/odr/;
