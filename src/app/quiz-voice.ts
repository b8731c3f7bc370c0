import type { Handbook } from '../core/handbook/handbook.js';
import type { Language, Localised } from '../core/language.js';
import { type Citation, citationsOf } from '../core/quiz/citation.js';
import { drawnCount } from '../core/quiz/drawn-count.js';
import { estimatedMinutes } from '../core/quiz/estimate.js';
import { type Grade, type GradedQuestion, gradeQuestion } from '../core/quiz/grade.js';
import type { Question, QuizDocument } from '../core/quiz/quiz.js';
import { recordSchema, type TrainingRecord } from '../core/quiz/record.js';
import type { UserError } from '../core/user-error.js';
import { type Address, quizWords, recordFieldWords, speakAs } from '../i18n/quiz.js';

/** The letters under which options are shown, whatever their source ids are. */
export function letterAt(index: number): string {
  return String.fromCharCode(97 + index);
}

/** Everything that a quiz says to the learner, in the learner's language and the company's form of address. */
export function quizVoice({ quiz, handbook, language }: { quiz: QuizDocument; handbook: Handbook; language: Language }) {
  const address: Address = handbook.settings.value?.company.address ?? 'Sie';
  const word = speakAs({ table: quizWords, language, address });
  const field = speakAs({ table: recordFieldWords, language, address });
  const { title, id } = quiz;

  const percent = (thousandths: number): string =>
    new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 }).format(thousandths / 1000);

  function citation({ quote, section, document, role }: Citation): string[] {
    return [
      ...(quote === null ? [] : [word('quote', { quote })]),
      section === null ? word('source-document', { document }) : word('source', { document, section }),
      ...(role === null
        ? []
        : [role.reach === null ? word('ask', { role: role.name }) : word('ask-reach', { role: role.name, reach: role.reach })]),
    ];
  }

  function citations(question: Question): string[] {
    const lines = citationsOf({ question, quiz, handbook }).map(citation);
    // The same role under every quote would only be repetition.
    return lines.flatMap((each, index) => {
      const last = each.at(-1);
      return index < lines.length - 1 && lines[index + 1]?.at(-1) === last && each.length > 1 ? each.slice(0, -1) : each;
    });
  }

  return {
    opening({
      person,
      policy,
      where,
      plain,
      stale,
      dueList,
    }: {
      person: string;
      policy: { id: string; version: string };
      where: string;
      plain: boolean;
      /** How many questions are left out because their text changed. */
      stale: number;
      /** True when the company may list the codes of those who have something to do. */
      dueList: boolean;
    }): string {
      const count = drawnCount(quiz);
      const critical = quiz.questions.filter((question) => question.critical).length;
      const leftOut = quiz.document.problems.filter(({ rule, message }) => rule === 'quiz-syntax' && leavesOut.has(message)).length;
      const data = { person, policy: policy.id, version: policy.version, language: quiz.language, quiz: id };
      const fields = Object.keys(recordSchema.shape) as (keyof TrainingRecord)[];
      return paragraphs(
        [title, quiz.introduction].filter((text) => text !== '').join('\n\n'),
        [
          word('scope', { count, minutes: estimatedMinutes({ questions: quiz.questions, drawn: count }), mark: percent(quiz.passMark) }),
          ...(critical === 0 ? [] : [word('scope-critical', { critical })]),
          ...(leftOut === 0 ? [] : [word('left-out', { count: leftOut })]),
          ...(stale === 0 ? [] : [word('stale', { count: stale })]),
        ].join(' '),
        [word('what-is-stored', { where }), ...fields.map((name) => `- ${field(name, data)}`)].join('\n'),
        `${word('what-is-not')} ${word('what-stays-here')}${dueList ? ` ${word('due-list')}` : ''}`,
        plain ? '' : word('plain-offer', { id }),
      );
    },

    question({ question, number, total }: { question: Question; number: number; total: number }): string {
      const position = word(question.critical ? 'position-critical' : 'position', { number, total, title: question.title });
      return `\n${paragraphs(position, question.prompt)}`;
    },

    choose: (question: Question): string => word(question.kind === 'multiple' ? 'choose-several' : 'choose-one'),

    feedback({ question, shown, chosen }: { question: Question; shown: readonly string[]; chosen: readonly string[] }): string {
      const { verdict } = gradeQuestion(question, chosen);
      const options = shown.flatMap((optionId, index) => {
        const option = question.options.find((each) => each.id === optionId);
        return option === undefined ? [] : [{ ...option, letter: letterAt(index) }];
      });
      const right = options.filter((option) => option.right);
      const told = options.filter(
        (option) => option.feedback !== null && (chosen.includes(option.id) || (option.right && verdict !== 'right')),
      );
      return `\n${paragraphs(
        verdict === 'right' ? word('right') : word(verdict, { count: right.length, letters: right.map(({ letter }) => letter) }),
        told.map(({ letter, feedback }) => word('option-feedback', { letter, text: feedback ?? '' })).join('\n'),
        question.explanation ?? '',
        citations(question).join('\n'),
      )}`;
    },

    result({ grade, where }: { grade: Grade; where: string | null }): string {
      const missed = grade.questions.filter(({ verdict }) => verdict !== 'right');
      const data = {
        title,
        right: grade.questions.length - missed.length,
        total: grade.questions.length,
        share: percent(grade.scaled),
        mark: percent(quiz.passMark),
        count: grade.missedCritical.length,
      };
      const outcome = grade.passed ? 'passed' : grade.missedCritical.length > 0 ? 'not-passed-critical' : 'not-passed';
      return `\n${paragraphs(
        word(outcome, data),
        missed.length === 0 ? '' : word('look-again'),
        ...missed.map((each) => [missedLine(each), ...citations(each.question)].join('\n')),
        where === null ? '' : word('stored-in', { where }),
        grade.passed ? '' : word('try-again', { id }),
      )}`;
    },

    begin: (): string => word('begin'),
    stale: (count: number): string => word('stale', { count }),
    declined: (): string => word('later'),
    resume: (number: number, total: number): string => word('resume', { title, number, total }),
    resumeHint: (): string => word('resume-hint'),
    restarted: (why: 'changed' | 'damaged'): string => word(why),
    cannotSave: (reason: UserError): string => word('cannot-save', { reason: reason.what }),
    storedNow: (day: string): string => word('stored-now', { title, day: writeDay(day, language) }),
    notStored: (): string => word('not-stored'),
    savedAfter: (): Localised => inBoth('saved-after', { id }),
    nothingSaved: (): Localised => inBoth('nothing-saved', {}),
  };

  function missedLine({ question }: GradedQuestion): string {
    const texts = question.options.filter((option) => option.right).map((option) => `„${option.text}“`);
    const quoted = language === 'de' ? texts : texts.map((text) => `“${text.slice(1, -1)}”`);
    return word('missed-question', { title: question.title, count: quoted.length, texts: quoted });
  }

  function inBoth(key: 'saved-after' | 'nothing-saved', data: { readonly id?: string }): Localised {
    const say = (each: Language): string => speakAs({ table: quizWords, language: each, address })(key, data);
    return { de: say('de'), en: say('en') };
  }
}

/** Problems that mean a question is not asked; the others are only about its settings. */
const leavesOut: ReadonlySet<string> = new Set([
  'no-options',
  'one-option',
  'too-many-options',
  'empty-option',
  'unmarked-options',
  'mixed-list',
  'second-list',
  'no-right-option',
  'only-right-options',
  'duplicate-question',
  'later-kind',
]);

/** A day as people write it. */
function writeDay(day: string, language: Language): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
}

function paragraphs(...texts: readonly string[]): string {
  return texts.filter((text) => text !== '').join('\n\n');
}
