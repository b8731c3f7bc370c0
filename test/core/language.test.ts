import { expect, test } from 'vitest';
import { formatMessage } from '../../src/core/language.js';

const message = { de: '{hours} {hours:Stunde|Stunden}', en: '{hours} {hours:hour|hours}' };

test.each([
  [1, '1 Stunde', '1 hour'],
  [0, '0 Stunden', '0 hours'],
  [1.5, '1,5 Stunden', '1.5 hours'],
  ['1', '1 Stunde', '1 hour'],
  ['1–2', '1–2 Stunden', '1–2 hours'],
  [{ de: '1', en: '1' }, '1 Stunde', '1 hour'],
  [{ de: '1,1', en: '1.1' }, '1,1 Stunden', '1.1 hours'],
])('the form of a word follows the value %j as it is written', (hours, de, en) => {
  expect(formatMessage({ message, data: { hours }, language: 'de' })).toBe(de);
  expect(formatMessage({ message, data: { hours }, language: 'en' })).toBe(en);
});
