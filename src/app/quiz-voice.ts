import type { Language, Localised, MessageData } from '../core/language.js';
import type { Answer } from '../core/quiz/answer.js';
import type { Citation } from '../core/quiz/citation.js';
import { drawnCount } from '../core/quiz/drawn-count.js';
import { estimatedMinutes } from '../core/quiz/estimate.js';
import type { Grade } from '../core/quiz/grade.js';
import { type GradedQuestion, gradeQuestion } from '../core/quiz/grade-question.js';
import { pathOf, type WalkedPath } from '../core/quiz/path.js';
import type { Question, QuizDocument, ScenarioQuestion } from '../core/quiz/quiz.js';
import type { TrainingRecord } from '../core/quiz/record.js';
import type { UserError } from '../core/user-error.js';
import { type Address, quizWords, recordFieldWords, speakAs } from '../i18n/quiz.js';
import { missedLine, stepFeedback, toldFeedback, verdictLine } from './quiz-solution.js';

/** The words with which an answer is asked for. */
type AskingWord =
  | 'choose-one'
  | 'choose-several'
  | 'choose-text'
  | 'choose-number'
  | 'no-number'
  | 'choose-order'
  | 'choose-rank'
  | 'choose-best'
  | 'choose-worst'
  | 'choose-step'
  | 'accept'
  | 'accept-yes'
  | 'accept-no';

/** What is said around questions, in practice and in an exam. */
type SayingWord =
  | 'next'
  | 'next-shared'
  | 'not-stored-shared'
  | 'what-is-not'
  | 'stored-elsewhere'
  | 'finish-here'
  | 'remember-code'
  | 'remember-code-hint'
  | 'due-list'
  | 'hint-key'
  | 'mark-key'
  | 'back-key'
  | 'on-key'
  | 'overview-key'
  | 'overview'
  | 'submit'
  | 'submit-now'
  | 'submit-open'
  | 'answered-note'
  | 'open-note'
  | 'marked-note'
  | 'exam-opening'
  | 'practice-opening'
  | 'practice-again'
  | 'practice-done'
  | 'practice-resume';

/** What a quiz needs to speak: everything around it is already looked up, so that a page without a handbook speaks the same. */
export interface VoiceRequest {
  readonly quiz: Omit<QuizDocument, 'document'>;
  readonly language: Language;
  readonly address: Address;
  /** What a learner reads about the places that a question cites. */
  readonly citations: (question: Question) => readonly Citation[];
  /** How many questions of the quiz cannot be asked, because they are written wrongly. */
  readonly leftOut: number;
  /** True on a computer that others use next: nothing is kept on it. */
  readonly shared?: boolean;
  /** The options that this call was made with and the next one needs, as they are typed; empty for none. */
  readonly options?: string;
}

/** Where the code of a person comes from: given with this call, kept on the machine from an earlier one, or drawn just now. */
export type CodeOrigin = 'given' | 'kept' | 'drawn';

/** Everything that a quiz says to the learner, in the learner's language and the company's form of address. */
export function quizVoice({ quiz, language, address, citations: citationsOf, leftOut, shared = false, options = '' }: VoiceRequest) {
  const word = speakAs({ table: quizWords, language, address });
  const field = speakAs({ table: recordFieldWords, language, address });
  const { title, id } = quiz;
  /** What stands behind `unisono quiz` to take this quiz again in the same way. */
  const call = [id, ...(shared ? ['--shared'] : []), ...(options === '' ? [] : [options])].join(' ');

  const percent = (thousandths: number): string =>
    new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 }).format(thousandths / 1000);

  /** Quotation marks within a text that is quoted are single ones. */
  const inside = (text: string): string =>
    language === 'de' ? text.replaceAll('„', '‚').replaceAll('“', '‘') : text.replaceAll('“', '‘').replaceAll('”', '’');

  /** A text in quotation marks; one that is a quotation as a whole has them already. */
  function quoted(text: string): string {
    const whole = language === 'de' ? /^„[^„“]*“$/ : /^“[^“”]*”$/;
    if (whole.test(text)) return text;
    return language === 'de' ? `„${inside(text)}“` : `“${inside(text)}”`;
  }

  function citation({ quote, section, document, role }: Citation): string[] {
    return [
      ...(quote === null ? [] : [word('quote', { quote: inside(quote) })]),
      section === null ? word('source-document', { document }) : word('source', { document, section }),
      ...(role === null
        ? []
        : [role.reach === null ? word('ask', { role: role.name }) : word('ask-reach', { role: role.name, reach: role.reach })]),
    ];
  }

  function citations(question: Question): string[] {
    const lines = citationsOf(question).map(citation);
    // The same role under every quote would only be repetition.
    return lines.flatMap((each, index) => {
      const last = each.at(-1);
      return index < lines.length - 1 && lines[index + 1]?.at(-1) === last && each.length > 1 ? each.slice(0, -1) : each;
    });
  }

  /** How long it takes and what is needed. */
  function scope({ stale, changedOnly }: { stale: number; changedOnly: boolean }): string {
    const count = drawnCount(quiz);
    const critical = quiz.questions.filter((question) => question.critical).length;
    return [
      word('scope', { count, minutes: estimatedMinutes({ questions: quiz.questions, drawn: count }), mark: percent(quiz.passMark) }),
      ...(critical === 0 ? [] : [word('scope-critical', { critical })]),
      ...(changedOnly ? [word('changed-only')] : []),
      ...(leftOut === 0 ? [] : [word('left-out', { count: leftOut })]),
      ...(stale === 0 ? [] : [word('stale', { count: stale })]),
    ].join(' ');
  }

  /** What a record holds, one line for each field. */
  function fields({
    person,
    origin = 'drawn',
    policy,
  }: {
    person: string;
    origin?: CodeOrigin;
    policy: { readonly id: string; readonly version: string };
  }): string {
    const data = { person, policy: policy.id, version: policy.version, language: quiz.language, quiz: id };
    const names = Object.keys(recordFieldWords) as (keyof TrainingRecord)[];
    const told = (name: keyof TrainingRecord): string =>
      name !== 'person' || origin === 'drawn' ? field(name, data) : word(origin === 'given' ? 'code-given' : 'code-kept', data);
    return names.map((name) => `- ${told(name)}`).join('\n');
  }

  /** How an attempt ended, and what is worth a second look. */
  function outcome(grade: Grade): readonly string[] {
    const lost = grade.questions.filter(({ verdict }) => verdict !== 'right');
    const graded = grade.questions.filter(({ question }) => question.kind !== 'statement');
    const data = {
      title,
      right: graded.filter(({ verdict }) => verdict === 'right').length,
      total: graded.length,
      share: percent(grade.scaled),
      mark: percent(quiz.passMark),
      count: grade.missedCritical.length,
    };
    const failed =
      grade.missedCritical.length > 0 ? 'not-passed-critical' : grade.notAccepted.length > 0 ? 'not-passed-accepted' : 'not-passed';
    const passed = graded.length === 0 ? 'passed-accepted' : 'passed';
    return [
      word(grade.passed ? passed : failed, data),
      lost.length === 0 ? '' : word('look-again'),
      ...lost.map((each) => [missed(each), ...citations(each.question)].join('\n')),
    ];
  }

  return {
    call,
    scope,
    fields,
    outcome,

    opening({
      person,
      origin,
      policy,
      where,
      plain,
      stale,
      changedOnly,
      dueList,
      counted,
    }: {
      person: string;
      origin: CodeOrigin;
      policy: { id: string; version: string };
      where: string;
      plain: boolean;
      /** How many questions are left out because their text changed. */
      stale: number;
      /** True when the learner passed before and only what changed since is asked. */
      changedOnly: boolean;
      /** True when the company may list the codes of those who have something to do. */
      dueList: boolean;
      /** How many people's marks must be together before any are told; null when marks are not counted. */
      counted: number | null;
    }): string {
      return paragraphs(
        [title, quiz.introduction].filter((text) => text !== '').join('\n\n'),
        scope({ stale, changedOnly }),
        [word('what-is-stored', { where }), fields({ person, origin, policy })].join('\n'),
        [
          counted === null ? word('what-is-not') : word('what-is-not-in-it'),
          word(shared ? 'what-stays-in-memory' : 'what-stays-here'),
          ...(counted === null ? [] : [word('marks-counted', { k: counted })]),
          ...(dueList ? [word('due-list')] : []),
        ].join(' '),
        plain ? '' : word('plain-offer', { id: call }),
      );
    },

    /** Where one is and what is asked: of a scenario on its way, the step. `done` questions are behind one; null where no bar is drawn. */
    question({
      question,
      number,
      total,
      answer,
      done = null,
    }: {
      question: Question;
      number: number;
      total: number;
      answer: Answer;
      done?: number | null;
    }): string {
      const position = word(question.critical ? 'position-critical' : 'position', { number, total, title: question.title });
      const walked = question.kind === 'scenario' ? pathOf(question, answer) : null;
      const started = walked !== null && walked.choices.length > 0;
      return paragraphs(
        [...(done === null ? [] : [bar(done, total)]), position].join('\n'),
        started ? (walked.at?.title ?? '') : '',
        started ? (walked.at?.prompt ?? '') : question.prompt,
      );
    },

    /** Where to look, without giving the answer away. */
    hint(question: Question): string {
      const places = citationsOf(question).map(({ section, document }) =>
        section === null ? word('source-document', { document }) : word('source', { document, section }),
      );
      return places.length === 0 ? word('no-hint') : [...new Set(places)].map((place) => `${word('hint')} ${place}`).join('\n');
    },

    say: (key: SayingWord, data?: MessageData): string => word(key, data),

    choose: (key: AskingWord): string => word(key),

    /** What comes of a choice in a scenario that goes on. */
    stepFeedback({ question, answer }: { question: ScenarioQuestion; answer: Answer }): string {
      const last = pathOf(question, answer).choices.at(-1);
      return last === undefined ? '' : `\n${paragraphs(...stepFeedback(last.option), last.step.explanation ?? '')}`;
    },

    feedback({ question, shown, answer }: { question: Question; shown: readonly string[]; answer: Answer }): string {
      const { verdict } = gradeQuestion(question, answer);
      const solved = { question, shown, answer, verdict, word };
      const ending = question.kind === 'scenario' ? endOf(pathOf(question, answer)) : null;
      return `\n${paragraphs(
        ending === null ? '' : [...toldFeedback(solved), ...ending].join('\n\n'),
        verdictLine(solved),
        ending === null ? toldFeedback(solved).join('\n') : '',
        ending === null ? (question.explanation ?? '') : '',
        citations(question).join('\n'),
      )}`;
    },

    result({ grade, where }: { grade: Grade; where: string | null }): string {
      return `\n${paragraphs(
        ...outcome(grade),
        where === null ? '' : word('stored-in', { where }),
        grade.passed ? '' : word('try-again', { id: call }),
      )}`;
    },

    codeNotKept: (person: string): string => word('code-not-kept', { person }),
    begin: (): string => word('begin'),
    stale: (count: number): string => word('stale', { count }),
    declined: (): string => word('later'),
    resume: (number: number, total: number): string => word('resume', { title, number, total }),
    resumeHint: (): string => word('resume-hint'),
    restarted: (why: 'changed' | 'damaged'): string => word(why),
    cannotSave: (reason: UserError): string => word('cannot-save', { reason: reason.what }),
    storedNow: (day: string): string => word('stored-now', { title, day: writeDay(day, language) }),
    notStored: (): string => word(shared ? 'not-stored-shared' : 'not-stored'),
    savedAfter: (): Localised => inBoth('saved-after', { id: call }),
    practiceSaved: (): Localised => inBoth('practice-saved', { id: call }),
    nothingSaved: (): Localised => inBoth('nothing-saved', {}),
  };

  function missed({ question }: GradedQuestion): string {
    return missedLine({ question, word, quoted });
  }

  function inBoth(key: 'saved-after' | 'practice-saved' | 'nothing-saved', data: { readonly id?: string }): Localised {
    const say = (each: Language): string => speakAs({ table: quizWords, language: each, address })(key, data);
    return { de: say('de'), en: say('en') };
  }
}

/** How far one is, in signs that every terminal has. */
function bar(done: number, total: number): string {
  const width = 24;
  const full = total === 0 ? width : Math.floor((done * width) / total);
  return `[${'#'.repeat(full)}${'-'.repeat(width - full)}] ${done}/${total}`;
}

/** What stands behind the last choice of a scenario: the explanation of its step, and the step where it ended without one. */
function endOf({ choices, at }: WalkedPath): readonly string[] {
  return [choices.at(-1)?.step.explanation, at?.title, at?.prompt, at?.explanation].filter(
    (text) => text != null && text !== '',
  ) as string[];
}

/** A day as people write it. */
function writeDay(day: string, language: Language): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
}

function paragraphs(...texts: readonly string[]): string {
  return texts.filter((text) => text !== '').join('\n\n');
}
