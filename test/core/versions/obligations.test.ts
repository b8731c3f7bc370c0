import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseMarkdown } from '../../../src/core/document/parse-markdown.js';
import { languages } from '../../../src/core/language.js';
import { forcesBelow, statementsOf } from '../../../src/core/versions/obligations.js';

const texts = readdirSync('policies').map((name) => readFileSync(`policies/${name}`, 'utf8'));
const lists = `Sie dürfen nicht:

- Kunden beschimpfen. Das gilt auch privat.
- etwas zusagen:
  - Termine,
  - Preise.

> Sie müssen zahlen.

| Sie sollen | antworten |
| --- | --- |
| prüfen | und mus\u00adsen |
`;

test.each(languages)('what every sentence asks in %s is the same alone and in whole statements', (language) => {
  for (const text of [lists, ...texts]) {
    const { blocks } = parseMarkdown(text);
    const whole = statementsOf(blocks, language).map(({ inline, modality, negated }) => ({ inline, modality, negated }));
    expect(whole.length).toBeGreaterThan(0);
    expect(forcesBelow(blocks, language)).toEqual(whole);
  }
});
