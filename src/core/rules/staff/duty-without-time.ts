import { type Section, sourceSpan, visitInlines } from '../../document/model.js';
import { hasFillIn } from '../../facts/fill-in.js';
import { valuesIn } from '../../facts/values-in-text.js';
import type { PolicyDocument } from '../../handbook/handbook.js';
import type { Language } from '../../language.js';
import { searchText } from '../../search-text.js';
import { isCited } from '../../wording/cited.js';
import { defineRule } from '../rule.js';
import { dutyWords, timeWords } from './duty-words.data.js';
import { anyOf, demands, type OwnStatement, ownStatements } from './own-statements.js';
import { judgedLanguage } from './reading.js';

export const rule = defineRule({
  id: 'duty-without-time',
  group: 'staff',
  scope: 'document',
  severity: 'info',
  since: '0.1.0',
  guideline: 'rules#plain-wording',
  title: { de: 'Pflicht ohne Zeitangabe', en: 'Duty without a time' },
  messages: {
    'no-time': {
      de: '„{sentence}“ sagt nicht, bis wann; erwartet wird eine Zeit, im Satz oder im Abschnitt. Ergänzen Sie zum Beispiel „innerhalb von 2 Stunden“ oder „noch am selben Arbeitstag“.',
      en: '“{sentence}” does not say by when; a time is expected, in the sentence or in its section. Add for example “within 2 hours” or “on the same working day”.',
    },
  },
  check(document, { report, handbook }) {
    const language = judgedLanguage(document, handbook);
    const { type } = document.head;
    if (language === null || (type !== 'playbook' && type !== 'rules')) return;
    const sections = new Map(document.markdown.sections.map((section) => [section.id, section] as const));
    const timed = new Map<string, boolean>();
    for (const statement of ownStatements(document, language)) {
      if (!isDuty(statement, language)) continue;
      const id = statement.passage.sections.find((_, index) => index === Math.min(1, statement.passage.sections.length - 1)) ?? '';
      let says = timed.get(id);
      if (says === undefined) {
        says = saysWhen({ document, section: sections.get(id), language });
        timed.set(id, says);
      }
      if (says) continue;
      const { inline } = statement.passage;
      const sentence = inline.text.slice(statement.range.start, statement.range.end).replace(/[.!:]$/, '');
      report({ message: 'no-time', at: { source: document.source, span: sourceSpan(inline, statement.range) }, data: { sentence } });
    }
  },
});

const duty: Readonly<Record<Language, () => RegExp>> = { de: anyOf(dutyWords.de), en: anyOf(dutyWords.en) };
const time: Readonly<Record<Language, () => RegExp>> = { de: anyOf(timeWords.de), en: anyOf(timeWords.en) };

function isDuty(statement: OwnStatement, language: Language): boolean {
  if (!demands(statement) || statement.search.trimEnd().endsWith('?')) return false;
  const said = duty[language]().exec(statement.search);
  if (said === null) return false;
  const start = statement.range.start + said.index;
  return !isCited(statement.passage.inline, { start, end: start + 1 });
}

/** True where a section names any time, leaves a place for it, or leads to another section where it may stand. */
function saysWhen({
  document,
  section,
  language,
}: {
  document: PolicyDocument;
  section: Section | undefined;
  language: Language;
}): boolean {
  const blocks = section === undefined ? document.markdown.blocks : [section.heading, ...section.blocks];
  let found = false;
  visitInlines(blocks, (inline) => {
    found ||=
      inline.links.some(({ url }) => url.includes('#')) ||
      hasFillIn(inline.text) ||
      time[language]().test(searchText(inline.text).replace(/\s/g, ' ')) ||
      valuesIn(inline, { language }).some(({ value: { type } }) => type === 'duration' || type === 'date' || type === 'hours');
  });
  return found;
}
