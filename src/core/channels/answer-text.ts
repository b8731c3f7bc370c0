import { isDay } from '../day.js';
import { parseDuration } from '../duration.js';
import { writtenNumber } from '../written-number.js';
import type { Writable } from '../yaml/write-yaml.js';
import type { AnswerKind } from './answer-kinds.data.js';
import { isoDay, listWords } from './cell-words.js';
import { parseShare } from './number-ranges.js';
import { parseOpeningHours } from './opening-hours.js';
import { countryWords, languageWords } from './place-words.data.js';
import { statementIn } from './statement.js';
import { parseVolume } from './volume.js';

/** The value that somebody typed, as the plan holds it, or null when it is none of that kind. What states that there is nothing counts for every kind. */
export function readAnswer(typed: string, kind: AnswerKind): Writable | null {
  const text = typed.replace(/\s+/g, ' ').trim();
  const statement = statementIn(text);
  if (statement?.state === 'none' || (statement !== null && statement.state === 'not-applicable' && statement.reason !== '')) return text;
  if (text === '' || statement !== null) return null;
  switch (kind) {
    case 'hours':
      return parseOpeningHours(text) === null ? null : text;
    case 'duration':
      return parseDuration(text) === null ? null : text;
    case 'day':
      return isDay(isoDay(text)) ? isoDay(text) : null;
    case 'number':
      return writtenNumber(text);
    case 'share':
      return parseShare(text);
    case 'volume':
      return parseVolume(text) === null ? null : (writtenNumber(text) ?? text);
    case 'languages':
      return codes(text, (word) => languageWords[word.toLowerCase()] ?? word.toLowerCase(), /^[a-z]{2}$/);
    case 'countries':
      return codes(text, (word) => countryWords[word.toLowerCase()] ?? word.toUpperCase(), /^[A-Z]{2}$/);
    case 'sentences':
      return text.split(/\s*[;|]\s*/).filter((sentence) => sentence !== '');
    case 'texts':
    case 'roles':
      return listWords(text);
    case 'text':
    case 'role':
    case 'yes-no':
    case 'choice':
      return text;
  }
}

function codes(text: string, codeOf: (word: string) => string, shape: RegExp): readonly string[] | null {
  const found = listWords(text).map(codeOf);
  return found.length > 0 && found.every((code) => shape.test(code)) ? found : null;
}
