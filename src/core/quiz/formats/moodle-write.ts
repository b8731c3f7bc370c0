import { kindNames } from '../kind-names.data.js';
import type { Option, Question, QuizDocument } from '../quiz.js';
import type { Loss } from './exchanged.js';
import { orderingNames } from './gift-write.js';
import { tagsOf } from './tags.js';
import { escapeXml } from './xml.js';

/** The only shares in percent that Moodle takes (`question_bank::fraction_options_full`); negative ones too. */
const moodleShares = [
  0, 5, 10, 11.11111, 12.5, 14.28571, 16.66667, 20, 25, 30, 33.33333, 40, 50, 60, 66.66667, 70, 75, 80, 83.33333, 90, 100,
];

/** A quiz in Moodle XML (`question/format/xml/format.php`). Id and settings travel as id number and tags. What the format has no form for is in `losses`. */
export function writeMoodle({ questions }: Pick<QuizDocument, 'questions'>): { readonly text: string; readonly losses: readonly Loss[] } {
  const losses: Loss[] = [];
  const parts = questions.flatMap((question) => {
    const shares = sharesOf(question);
    if (shares?.some((share) => snapped(share) === null) === true) {
      losses.push({
        question: question.id,
        leftOut: true,
        what: {
          de: 'Anteile, die Moodle nicht kennt; möglich sind zum Beispiel 25, 33,33333 und 50 Prozent',
          en: 'shares that Moodle does not know; 25, 33.33333 and 50 per cent are possible, for example',
        },
      });
      return [];
    }
    const answers = answersOf(question);
    if (answers === null) {
      losses.push({ question: question.id, leftOut: true, what: kindNames[question.kind] });
      return [];
    }
    if (question.kind === 'matching')
      losses.push({
        question: question.id,
        leftOut: false,
        what: { de: 'die Überschriften der beiden Spalten', en: 'the headings of the two columns' },
      });
    if (question.kind === 'judgement')
      losses.push({
        question: question.id,
        leftOut: false,
        what: { de: 'dass es eine Beurteilung ist, und wer geurteilt hat', en: 'that it is a judgement, and who judged' },
      });
    if (question.kind === 'ordering' && question.items.some(({ feedback }) => feedback !== null))
      losses.push({ question: question.id, leftOut: false, what: { de: 'die Rückmeldungen', en: 'the feedback' } });
    return [questionXml(question, answers)];
  });
  return { text: `<?xml version="1.0" encoding="UTF-8"?>\n<quiz>\n${parts.join('')}</quiz>\n`, losses };
}

const types: Readonly<Partial<Record<Question['kind'], string>>> = {
  single: 'multichoice',
  multiple: 'multichoice',
  judgement: 'multichoice',
  'true-false': 'truefalse',
  matching: 'matching',
  ordering: 'ordering',
  text: 'shortanswer',
  number: 'numerical',
};

function questionXml(question: Question, answers: readonly string[]): string {
  return [
    `  <question type="${types[question.kind] ?? ''}">`,
    `    <name>${text(question.title)}</name>`,
    `    <questiontext format="plain_text">${text(question.prompt)}</questiontext>`,
    `    <generalfeedback format="plain_text">${text(question.explanation ?? '')}</generalfeedback>`,
    `    <defaultgrade>${question.points / 1000}</defaultgrade>`,
    `    <idnumber>${escapeXml(question.id)}</idnumber>`,
    ...answers.map((line) => `    ${line}`),
    `    <tags>${tagsOf(question)
      .map((tag) => `<tag>${text(tag)}</tag>`)
      .join('')}</tags>`,
    '  </question>',
    '',
  ].join('\n');
}

function answersOf(question: Question): readonly string[] | null {
  switch (question.kind) {
    case 'single':
    case 'multiple':
    case 'judgement':
      if (question.kind === 'judgement' && question.ask !== 'best') return null;
      return [
        `<single>${question.kind !== 'multiple'}</single>`,
        '<shuffleanswers>true</shuffleanswers>',
        ...question.options.map((option: Option, index) => answer(sharesOf(question)?.[index] ?? 0, option.text, option.feedback)),
      ];
    case 'true-false':
      return question.options.map(({ text: word, right, feedback }) =>
        answer(right ? 100 : 0, /^(?:wahr|richtig|true)\b/i.test(word) ? 'true' : 'false', feedback),
      );
    case 'text':
      return [
        `<usecase>${question.caseSensitive ? 1 : 0}</usecase>`,
        ...question.accepted.map(({ pattern, weight }) => answer(weight / 10, pattern, null)),
      ];
    case 'number':
      return question.accepted.map(({ low, high, weight }) =>
        answer(weight / 10, String(rounded((low + high) / 2)), null).replace(
          '</answer>',
          `<tolerance>${rounded((high - low) / 2)}</tolerance></answer>`,
        ),
      );
    case 'matching': {
      const used = new Set(question.stems.map(({ target }) => target));
      const wordOf = (id: string): string => question.targets.find((target) => target.id === id)?.text ?? '';
      const pairs = [
        ...question.stems.map((stem) => [stem.text, wordOf(stem.target)]),
        ...question.targets.filter(({ id }) => !used.has(id)).map((target) => ['', target.text]),
      ];
      return pairs.map(
        ([stem = '', target = '']) => `<subquestion format="plain_text">${text(stem)}<answer>${text(target)}</answer></subquestion>`,
      );
    }
    case 'ordering': {
      const how = question.critical || question.grading === 'exact' ? 'ALL_OR_NOTHING' : orderingNames[question.counts];
      return [
        '<layouttype>VERTICAL</layouttype>',
        '<selecttype>ALL</selecttype>',
        `<gradingtype>${how}</gradingtype>`,
        ...question.items.map(({ text: item }, index) => answer(index + 1, item, null)),
      ];
    }
    case 'scenario':
    case 'statement':
      return null;
  }
}

/** The shares of the options in percent; null where there are none. */
function sharesOf(question: Question): readonly number[] | null {
  if (question.kind === 'judgement') return question.options.map(({ weight }) => weight / 10);
  if (question.kind === 'text' || question.kind === 'number') return question.accepted.map(({ weight }) => weight / 10);
  if (question.kind !== 'single' && question.kind !== 'multiple') return null;
  const { options, kind } = question;
  const right = options.filter((option) => option.right).length;
  const stated = options.some(({ weight }) => weight !== null);
  return options.map((option) => {
    if (kind === 'single') return option.right ? 100 : (option.weight ?? 0) / 10;
    if (stated) return (option.weight ?? 0) / 10;
    return option.right ? 100 / right : -100 / (options.length - right);
  });
}

function snapped(share: number): number | null {
  const size = moodleShares.find((known) => Math.abs(known - Math.abs(share)) < 0.05);
  return size === undefined ? null : share < 0 ? -size : size;
}

function answer(share: number, body: string, feedback: string | null): string {
  const told = feedback === null ? '' : `<feedback format="plain_text">${text(feedback)}</feedback>`;
  return `<answer fraction="${snapped(share) ?? share}" format="plain_text">${text(body)}${told}</answer>`;
}

function text(content: string): string {
  return `<text>${escapeXml(content)}</text>`;
}

function rounded(number: number): number {
  return Math.round(number * 1e9) / 1e9;
}
