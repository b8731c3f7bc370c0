import { kindNames } from '../kind-names.data.js';
import { writeNumber } from '../number-text.js';
import type { ChoiceQuestion, OrderingCount, Question, QuizDocument } from '../quiz.js';
import type { Loss } from './exchanged.js';
import { tagsOf } from './tags.js';

/** The names that `qtype_ordering` has for what partial grading counts. */
export const orderingNames: Readonly<Record<OrderingCount, string>> = {
  neighbours: 'RELATIVE_NEXT_EXCLUDE_LAST',
  places: 'ABSOLUTE_POSITION',
  longest: 'LONGEST_ORDERED_SUBSET',
};

/**
 * A quiz in GIFT, as Moodle's `question/format/gift/format.php` reads it; orderings in the dialect of `qtype_ordering`. Id, settings and cited sections travel as `[id:…]` and
 * `[tag:…]` in the comment before a question. What GIFT has no form for is in `losses`.
 */
export function writeGift({ questions }: Pick<QuizDocument, 'questions'>): { readonly text: string; readonly losses: readonly Loss[] } {
  const losses: Loss[] = [];
  const blocks = questions.flatMap((question) => {
    const answers = answersOf(question);
    if (answers === null) {
      losses.push({ question: question.id, leftOut: true, what: kindNames[question.kind] });
      return [];
    }
    losses.push(...partsLost(question));
    const general = question.explanation === null ? '' : `####${escaped(question.explanation)}`;
    const body = question.kind === 'ordering' ? answers : `${answers}${general}`;
    return [`${comment(question)}\n::${escaped(question.title)}::${escaped(question.prompt)}{${body}}\n`];
  });
  return { text: blocks.join('\n'), losses };
}

function comment(question: Question): string {
  return `// ${[`[id:${question.id}]`, ...tagsOf(question).map((tag) => `[tag:${tag.replace(/[[\]]/g, '')}]`)].join(' ')}`;
}

function partsLost(question: Question): Loss[] {
  const loss = (de: string, en: string): Loss => ({ question: question.id, leftOut: false, what: { de, en } });
  switch (question.kind) {
    case 'ordering':
      return [
        ...(question.explanation === null ? [] : [loss('die Erklärung', 'the explanation')]),
        ...(question.items.some(({ feedback }) => feedback !== null) ? [loss('die Rückmeldungen', 'the feedback')] : []),
      ];
    case 'judgement':
      return [loss('dass es eine Beurteilung ist, und wer geurteilt hat', 'that it is a judgement, and who judged')];
    case 'matching':
      return [loss('die Überschriften der beiden Spalten', 'the headings of the two columns')];
    default:
      return [];
  }
}

function answersOf(question: Question): string | null {
  switch (question.kind) {
    case 'true-false': {
      const yes = question.options.find(({ text }) => /^(?:wahr|richtig|true)\b/i.test(text));
      const told = question.options.map(({ right, feedback }) => ({ right, text: escaped(feedback ?? '') }));
      const wrong = told.find(({ right }) => !right)?.text ?? '';
      const right = told.find((option) => option.right)?.text ?? '';
      return `${yes?.right === true ? 'T' : 'F'}${wrong === '' && right === '' ? '' : `#${wrong}#${right}`}`;
    }
    case 'single':
    case 'multiple':
      return choices(question);
    case 'judgement':
      if (question.ask !== 'best') return null;
      return lines(
        question.options.map(({ text, weight, feedback }) => item(weight === 1000 ? '=' : `~%${percent(weight / 10)}%`, text, feedback)),
      );
    case 'matching': {
      const used = new Set(question.stems.map(({ target }) => target));
      const textOf = (id: string): string => escaped(question.targets.find((target) => target.id === id)?.text ?? '');
      return lines([
        ...question.stems.map(({ text, target }) => `=${escaped(text)} -> ${textOf(target)}`),
        ...question.targets.filter(({ id }) => !used.has(id)).map(({ id }) => `= -> ${textOf(id)}`),
      ]);
    }
    case 'ordering': {
      const how = question.critical || question.grading === 'exact' ? 'ALL_OR_NOTHING' : orderingNames[question.counts];
      return `>${question.items.length} ALL VERTICAL ${how} SHOW NONE\n${question.items.map(({ text }) => escaped(text)).join('\n')}\n`;
    }
    case 'text':
      return lines(
        question.accepted.map(({ pattern, weight }) => `=${weight === 1000 ? '' : `%${percent(weight / 10)}%`}${escaped(pattern)}`),
      );
    case 'number': {
      const ranges = question.accepted.map(
        ({ low, high, weight }) => `=${weight === 1000 ? '' : `%${percent(weight / 10)}%`}${plain(low)}..${plain(high)}`,
      );
      return `#${lines(ranges)}`;
    }
    case 'scenario':
    case 'statement':
      return null;
  }
}

function choices({ kind, options }: ChoiceQuestion): string {
  const right = options.filter((option) => option.right).length;
  const stated = options.some(({ weight }) => weight !== null);
  return lines(
    options.map(({ text, right: isRight, weight, feedback }) => {
      if (kind === 'single')
        return item(isRight ? '=' : weight === null || weight === 0 ? '~' : `~%${percent(weight / 10)}%`, text, feedback);
      const share = stated ? (weight ?? 0) / 10 : isRight ? 100 / right : -100 / Math.max(options.length - right, 1);
      return item(`~%${percent(share)}%`, text, feedback);
    }),
  );
}

function item(sign: string, text: string, feedback: string | null): string {
  return `${sign}${escaped(text)}${feedback === null ? '' : `#${escaped(feedback)}`}`;
}

function lines(items: readonly string[]): string {
  return `\n${items.map((each) => `\t${each}`).join('\n')}\n`;
}

/** A share in percent with the five places that Moodle compares. */
function percent(share: number): string {
  return String(Math.round(share * 100_000) / 100_000);
}

function plain(number: number): string {
  return writeNumber(number, 'en');
}

/** Signs with a meaning in GIFT with a backslash before them, line ends as `\n`; what would be read as an entity is written as it is meant. */
function escaped(text: string): string {
  return text
    .trim()
    .replace(/&(?=#?\w+;)/g, '&amp;')
    .replace(/[\\~=#{}:]/g, '\\$&')
    .replace(/\r?\n/g, '\\n');
}
