import type { Block, Section } from '../core/document/model.js';
import type { Language } from '../core/language.js';
import { toPlace } from '../core/place.js';
import { isBest, optionsOf } from '../core/quiz/options.js';
import type { Question } from '../core/quiz/quiz.js';
import type { QuestionReview, QuizReviewResult } from '../core/quiz/review-result.js';
import { rightAnswer } from '../core/quiz/right-answer.js';
import { plainWords } from '../core/versions/digest.js';
import { reviewWords } from '../i18n/quiz-review.js';
import { speak } from '../i18n/words.js';
import { placeText } from './finding.js';
import { linePairs, redline } from './redline.js';
import { safeJson, safeLine } from './safe-text.js';
import { wrapText } from './text-layout.js';

interface Look {
  readonly language: Language;
  readonly width: number;
}

/** A question that needs a look, for the person who decides: what changed in its text, then the question with its answers. Marks are characters, so that they survive without colour. */
export function questionReviewText({ review, language, width }: { review: QuestionReview } & Look): string {
  const word = speak(reviewWords, language);
  const { question, quiz, state, sections } = review;
  const texts = sections.map(({ review: { section, document }, before }) =>
    [
      wrapText({ text: word('section', { section: safeLine(section.title), file: safeLine(document.source.file) }), width }),
      ...(before === null ? [wrapText({ text: word('no-old-text'), width, indent: 2 })] : []),
      ...marked(before, section).map((text) => wrapText({ text, width, indent: 4, hang: 2 })),
    ].join('\n'),
  );
  const options = answerLines(question).map((text) => wrapText({ text: safeLine(text), width, indent: 4, hang: 4 }));
  return [
    `\n${wrapText({ text: `${safeLine(quiz.title)}: ${safeLine(question.title)}`, width })}`,
    wrapText({ text: `${word(state)}  ${word('marks')}`, width }),
    ...texts,
    [
      word('question'),
      ...(question.prompt === '' ? [] : [wrapText({ text: safeLine(question.prompt.replace(/\s+/g, ' ')), width, indent: 2 })]),
      ...options,
    ].join('\n'),
  ].join('\n\n');
}

/** The answers of a question with what is right: boxes where one chooses, else the solution. */
function answerLines(question: Question): readonly string[] {
  switch (question.kind) {
    case 'single':
    case 'multiple':
    case 'true-false':
    case 'judgement':
    case 'scenario':
      return optionsOf(question).map((option) => `${isBest(question, option) ? '[x]' : '[ ]'} ${option.text}`);
    case 'ordering':
      return question.items.map(({ text }, index) => `${index + 1}. ${text}`);
    case 'matching':
    case 'text':
    case 'number':
    case 'statement':
      return rightAnswer(question).map((text) => `= ${text}`);
  }
}

/** The lines of a section with what was taken away and added. */
function marked(before: Section | null, after: Section): string[] {
  if (before === null) return linePairs(null, whole(after)).map(({ after: text }) => safeLine(text ?? ''));
  return linePairs(whole(before), whole(after)).map(({ before: old, after: now }) => {
    if (old === null) return `{+${safeLine(now ?? '')}+}`;
    if (now === null) return `[-${safeLine(old)}-]`;
    return redline(old, now)
      .map((piece) =>
        'same' in piece
          ? safeLine(piece.same)
          : `${piece.removed === '' ? '' : `[-${safeLine(piece.removed)}-]`}${piece.added === '' ? '' : `{+${safeLine(piece.added)}+}`}`,
      )
      .join('');
  });
}

/** A section with the headings inside as lines of its text: a question is bound to its subsections too. */
function whole(section: Section): Section {
  const blocks = section.blocks.map(
    (block): Block => (block.kind === 'heading' ? { kind: 'paragraph', span: block.span, inline: block.inline } : block),
  );
  return { ...section, blocks };
}

/** How a review ended, for people. `shown`: the open questions were not shown to anybody before. */
export function quizReviewHuman({ result, shown, ...look }: { result: QuizReviewResult; shown: boolean } & Look): string {
  const { language, width } = look;
  const word = speak(reviewWords, language);
  const { reviews, questions, recorded } = result;
  const count = (outcome: QuestionReview['outcome']): number => reviews.filter((review) => review.outcome === outcome).length;
  const left = reviews.filter(({ state, outcome }) => outcome !== 'confirmed' && state === 'stale');
  const reworded = reviews.filter(({ state, outcome }) => outcome !== 'confirmed' && state === 'reworded').length;
  const lines = [
    ...(shown ? [] : reviews.filter(({ outcome }) => outcome === 'open').map((review) => `${questionReviewText({ review, ...look })}\n`)),
    ...(reviews.length === 0 ? [word('all-current', { count: questions })] : []),
    ...(count('confirmed') > 0 ? [word('confirmed', { count: count('confirmed') })] : []),
    ...(recorded > 0 ? [wrapText({ text: word('recorded', { count: recorded }), width })] : []),
    ...(reworded > 0 ? [word('left-reworded', { count: reworded })] : []),
    ...(left.length > 0
      ? [
          wrapText({ text: word('left', { count: left.length }), width }),
          ...left.map((review) => `  ${placeText(toPlace(review.question.at))}`),
        ]
      : []),
  ];
  return `${lines.join('\n')}\n`;
}

/** The same as one JSON value (`schema/quiz-review-result.schema.json`). */
export function quizReviewJson({ result }: { result: QuizReviewResult }): string {
  const { reviews, questions, recorded } = result;
  const count = (wanted: (review: QuestionReview) => boolean): number => reviews.filter(wanted).length;
  return safeJson({
    schemaVersion: 1,
    summary: {
      questions,
      stale: count(({ state, outcome }) => state === 'stale' && outcome !== 'confirmed'),
      reworded: count(({ state, outcome }) => state === 'reworded' && outcome !== 'confirmed'),
      confirmed: count(({ outcome }) => outcome === 'confirmed'),
      recorded,
    },
    questions: reviews.map(({ quiz, question, state, outcome, sections }) => ({
      quiz: quiz.id,
      language: quiz.language,
      question: question.id,
      title: question.title,
      state,
      outcome,
      place: toPlace(question.at),
      sections: sections.map(({ review, before }) => ({
        target: review.binding.target,
        section: review.section.id,
        title: review.section.title,
        state: review.state,
        before: before === null ? null : plainWords(before),
        after: plainWords(review.section),
        place: toPlace({ source: review.document.source, span: review.section.heading.span }),
      })),
    })),
  });
}
