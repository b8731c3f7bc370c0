import type { Localised } from '../../language.js';
import type { Source } from '../../place.js';
import type { OrderingCount, Question } from '../quiz.js';
import { letterOf } from '../reading/texts.js';
import type { ForeignQuestion, Imported, ImportFault } from './exchanged.js';
import { choiceFrom, matchingFrom } from './foreign-answers.js';
import { lostPictures, shortTitle, slug, withoutTags } from './foreign-text.js';
import { orderingNames } from './gift-write.js';
import { tagged } from './tags.js';
import { childOf, type Element, readXml, textOf, type XmlFault } from './xml.js';

const faultWords: Readonly<Record<XmlFault['why'], Localised>> = {
  syntax: { de: 'hier steht kein gültiges XML', en: 'this is no valid XML' },
  declaration: { de: 'Deklarationen wie <!DOCTYPE> werden nicht gelesen', en: 'declarations such as <!DOCTYPE> are not read' },
  entity: { de: 'diese Zeichenreferenz ist nicht erlaubt', en: 'this reference is not allowed' },
  'too-deep': { de: 'zu tief verschachtelt', en: 'nested too deeply' },
  'not-closed': { de: 'dieses Element wird nicht geschlossen', en: 'this element is not closed' },
};

/** Reads questions in Moodle XML. Types that cannot be graded here (essay, description, cloze, calculated and others) are skipped and named; categories are no questions. */
export function readMoodle({ source, language }: { source: Source; language: string }): Imported {
  const read = readXml(source.text);
  if ('why' in read) return { questions: [], faults: [{ kind: 'broken', offset: read.offset, what: faultWords[read.why] }] };
  const questions: ForeignQuestion[] = [];
  const faults: ImportFault[] = [];
  const ids = new Set<string>();
  for (const [index, element] of read.root.children.entries()) {
    const type = element.attributes.get('type') ?? '';
    if (element.name !== 'question' || type === 'category') continue;
    const at = { source, span: { start: element.offset, end: element.offset + element.name.length + 1 } };
    const answers = answersIn({ element, type, at, language });
    if (answers === null || 'broken' in answers) {
      faults.push({
        kind: answers === null ? 'skipped' : 'broken',
        offset: element.offset,
        what: answers === null ? { de: type, en: type } : answers.broken,
      });
      continue;
    }
    const question = around({ element, at, number: questions.length + 1 });
    let id = question.id;
    for (let copy = 2; ids.has(id); copy++) id = `${question.id}-${copy}`;
    ids.add(id);
    const exact = question.grading === 'exact' || answers.exact === true ? 'exact' : 'partial';
    const end = read.root.children[index + 1]?.offset ?? source.text.length;
    faults.push(...lostPictures({ text: source.text.slice(element.offset, end), offset: element.offset }));
    questions.push({ ...question, ...answers.fields, id, grading: exact } as unknown as ForeignQuestion);
  }
  return { questions, faults };
}

function around({ element, at, number }: { element: Element; at: Question['at']; number: number }) {
  const tags = (childOf(element, 'tags')?.children ?? []).map((tag) => (childOf(tag, 'text')?.text ?? tag.text).trim());
  const prompt = readable(element, 'questiontext');
  const title = textOf(element, 'name') || shortTitle(prompt, number);
  const points = Math.round(Number(textOf(element, 'defaultgrade') || '1') * 1000);
  const general = readable(element, 'generalfeedback');
  const critical = tagged(tags, 'critical').length > 0;
  return {
    id: slug(textOf(element, 'idnumber')) || slug(title) || `question-${number}`,
    explicit: true,
    at,
    title,
    prompt,
    explanation: general === '' ? null : general,
    critical,
    grading: critical || tagged(tags, 'exact').length > 0 ? ('exact' as const) : ('partial' as const),
    points: Number.isFinite(points) && points > 0 ? points : 1000,
    pool: tagged(tags, 'pool')[0] ?? null,
    bindings: [],
    sections: tagged(tags, 'section'),
  };
}

type Answers = { readonly fields: object; readonly exact?: boolean } | { readonly broken: Localised } | null;

function answersIn({ element, type, at, language }: { element: Element; type: string; at: Question['at']; language: string }): Answers {
  const entries = element.children
    .filter(({ name }) => name === 'answer')
    .map((answer) => ({
      text: inside(answer),
      feedback: readable(answer, 'feedback') || null,
      share: Number((answer.attributes.get('fraction') ?? '0').replace(',', '.')),
      tolerance: Number(childOf(answer, 'tolerance')?.text.trim() || '0'),
    }));
  switch (type) {
    case 'multichoice': {
      const found = choiceFrom({ options: entries, single: /^(?:true|1|)$/.test(textOf(element, 'single')), at });
      return found === null
        ? { broken: { de: 'keine Antwort ist eindeutig richtig, oder keine falsch', en: 'no option is clearly right, or none is wrong' } }
        : { fields: found };
    }
    case 'truefalse': {
      const words = language === 'de' ? ['Wahr', 'Falsch'] : ['True', 'False'];
      const options = words.map((word, index) => {
        const entry = entries.find(({ text }) => (text.toLowerCase() === 'true') === (index === 0));
        return { id: letterOf(index), at, text: word, right: (entry?.share ?? 0) > 0, feedback: entry?.feedback ?? null, weight: null };
      });
      return { fields: { kind: 'true-false', options } };
    }
    case 'shortanswer': {
      const accepted = entries
        .filter(({ share }) => share > 0)
        .map(({ text, share }) => ({ pattern: text, weight: Math.round(share * 10) }));
      return { fields: { kind: 'text', accepted, caseSensitive: textOf(element, 'usecase') === '1' } };
    }
    case 'numerical': {
      const accepted = entries
        .filter(({ share }) => share > 0)
        .map(({ text, share, tolerance }) => ({
          low: Number(text) - tolerance,
          high: Number(text) + tolerance,
          weight: Math.round(share * 10),
        }));
      if (accepted.length === 0 || accepted.some(({ low }) => !Number.isFinite(low)))
        return { broken: { de: 'keine Zahl als Antwort', en: 'no number as the answer' } };
      return { fields: { kind: 'number', language: 'en', accepted } };
    }
    case 'matching': {
      const pairs = element.children
        .filter(({ name }) => name === 'subquestion')
        .map((pair) => ({ stem: inside(pair), target: textOf(pair, 'answer') }));
      return { fields: matchingFrom(pairs, at) };
    }
    case 'ordering': {
      const grading = textOf(element, 'gradingtype');
      const counts = (Object.keys(orderingNames) as OrderingCount[]).find((count) => orderingNames[count] === grading) ?? 'neighbours';
      const items = entries.map(({ text }, index) => ({ id: letterOf(index), at, text, feedback: null }));
      return { fields: { kind: 'ordering', counts, items }, exact: grading === 'ALL_OR_NOTHING' };
    }
    default:
      return null;
  }
}

/** The text of an answer itself, as people read it. */
function inside(element: Element): string {
  const text = (childOf(element, 'text')?.text ?? element.text).trim();
  const format = element.attributes.get('format');
  return format === 'html' || format === 'moodle_auto_format' ? withoutTags(text).trim() : text;
}

function readable(element: Element, name: string): string {
  const child = childOf(element, name);
  return child === null ? '' : inside(child);
}
