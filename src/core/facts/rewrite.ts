import { type Duration, parseDuration, unitWordList, writeDuration } from '../duration.js';
import type { Language } from '../language.js';
import { shownValue } from './declared.js';
import type { FactValue } from './fact.js';

/**
 * The declared value in the place of another text, in the document's language and as far as can be in the same grammatical form (`30 Tagen` becomes `14 Tagen`).
 * `before` is the text in front of it.
 */
export function rewritten({
  old,
  before,
  declared,
  language,
}: {
  old: string;
  before: string;
  declared: FactValue;
  language: Language;
}): string {
  if (declared.typed.type === 'duration') return rewrittenDuration({ old, before, duration: declared.typed.duration, language });
  const text = shownValue(declared, language, old);
  return /[\u00a0\u202f]/.test(old) ? text : text.replace(/[\u00a0\u202f]/g, ' ');
}

const parts = new RegExp(`^(.*?)([\\s\\u00a0\\u202f-]*)(${unitWordList.map((word) => word.replaceAll('.', '\\.')).join('|')})$`, 'iu');

function rewrittenDuration({
  old,
  before,
  duration,
  language,
}: {
  old: string;
  before: string;
  duration: Duration;
  language: Language;
}): string {
  const [, quantity = '', gap = '', unit = ''] = parts.exec(old) ?? [];
  const one = parseDuration(`1 ${unit}`);
  const amount = one !== null && one.unit === duration.unit ? duration.amount / one.amount : Number.NaN;
  const attributive = gap === '-' || (gap === '' && quantity.endsWith('-'));
  const wasOne = /^(?:1|ein(?:e[mnrs]?)?|one|an?)$/i.test(quantity.trim());
  const fits = Number.isInteger(amount) && (attributive || (!wasOne && amount !== 1) || isSymbol(unit));
  // The unit's form stays when only the number changes.
  if (fits) return `${amount}${gap}${unit}`;
  if (attributive)
    return writeDuration(duration, language)
      .replace(' ', '-')
      .replace(language === 'en' ? /s$/ : /$^/, '');
  const text = writeDuration(duration, language);
  if (language !== 'de') return text;
  const dative = duration.amount === 1 || text.endsWith('n') ? text : `${text}n`;
  if (/(?:innerhalb|während)\s$/i.test(before)) return `von ${dative}`;
  const wantsDative =
    /(?:von|nach|in|binnen|vor|seit|mit|ab|zu|bei|aus|unter|nächsten|ersten)\s$/i.test(before) || /(?:tagen|monaten|jahren)$/i.test(unit);
  return wantsDative ? dative : text;
}

/** A unit that is written the same for one and for many. */
function isSymbol(unit: string): boolean {
  return /^(?:h|min\.?|d|wd|std\.?|hrs?|mins)$/i.test(unit);
}
