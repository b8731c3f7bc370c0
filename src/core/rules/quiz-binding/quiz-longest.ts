import { titleOf } from '../../handbook/front-matter.js';
import { isBest } from '../../quiz/options.js';
import type { ChoiceQuestion, JudgementQuestion, Option, Question } from '../../quiz/quiz.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
  id: 'quiz-longest',
  group: 'quiz-binding',
  scope: 'quiz',
  severity: 'warning',
  since: '0.1.0',
  guideline: 'training#no-guessing',
  title: { de: 'Richtige Antwort an der Länge zu erkennen', en: 'Right answer given away by its length' },
  options: { 'longer-by-percent': 50, 'least-characters': 20, 'visible-percent': 10, 'max-share': 50, 'least-questions': 6 },
  messages: {
    one: {
      de: 'Bei der Frage „{title}“ hat die richtige Antwort {length} Zeichen und die längste falsche {other}; erwartet werden ähnliche Längen, sonst verrät sie sich. Kürzen Sie die richtige und verschieben Sie Begründungen in die Rückmeldung, oder schreiben Sie die falschen aus.',
      en: 'In question “{title}” the right answer has {length} characters and the longest wrong one {other}; similar lengths are expected, otherwise it gives itself away. Shorten the right one and move reasons to the feedback, or write the wrong ones out.',
    },
    several: {
      de: 'Bei der Frage „{title}“ hat jede richtige Antwort mindestens {length} Zeichen und die längste falsche {other}; erwartet werden ähnliche Längen, sonst verraten sie sich. Kürzen Sie die richtigen und verschieben Sie Begründungen in die Rückmeldung, oder schreiben Sie die falschen aus.',
      en: 'In question “{title}” every right answer has at least {length} characters and the longest wrong one has {other}; similar lengths are expected, otherwise they give themselves away. Shorten the right ones and move reasons to the feedback, or write the wrong ones out.',
    },
    often: {
      de: 'Bei {count} von {total} Fragen sind die richtigen Antworten sichtbar länger als alle falschen; erwartet wird das bei höchstens {limit} Prozent, sonst besteht, wer immer die längste wählt. Gleichen Sie die Längen an.',
      en: 'In {count} of {total} questions the right answers are visibly longer than all wrong ones; this is expected in at most {limit} per cent, otherwise people pass by always picking the longest. Even out the lengths.',
    },
  },
  check({ document, questions }, { report, options }) {
    if (document.head.status === 'retired') return;
    const asked = questions.filter(hasTellingLengths).map(lengthsOf);
    for (const { question, right, wrong } of asked) {
      const longer = right.length - wrong.length;
      if (!exceeds({ right, wrong }, options['longer-by-percent']) || longer < options['least-characters']) continue;
      report({
        message: question.kind === 'multiple' ? 'several' : 'one',
        at: right.option.at,
        data: { title: question.title, length: right.length, other: wrong.length },
        related: [wrong.option.at],
      });
    }
    // Of two options one is the longer one half of the time.
    const large = asked.filter(({ question }) => question.options.length > 2);
    const visible = large.filter((lengths) => exceeds(lengths, options['visible-percent']));
    if (large.length < options['least-questions'] || visible.length * 100 <= large.length * options['max-share']) return;
    report({
      message: 'often',
      at: titleOf(document),
      data: { count: visible.length, total: large.length, limit: options['max-share'] },
      related: visible.map(({ right }) => right.option.at),
    });
  },
});

interface Measured {
  readonly option: Option;
  /** In characters. */
  readonly length: number;
}

interface Lengths {
  /** The shortest right option. */
  readonly right: Measured;
  /** The longest wrong option. */
  readonly wrong: Measured;
}

type Measurable = ChoiceQuestion | JudgementQuestion;

/** Nobody writes the words True and False themselves; where all options are to be ranked, none is the right one. */
function hasTellingLengths(question: Question): question is Measurable {
  if (question.kind === 'judgement') return question.ask !== 'rank' && question.options.some((option) => !isBest(question, option));
  return question.kind === 'single' || question.kind === 'multiple';
}

function lengthsOf(question: Measurable): Lengths & { readonly question: Measurable } {
  const measured = question.options.map((option) => ({ option, length: [...option.text].length }));
  const right = measured
    .filter(({ option }) => isBest(question, option))
    .reduce((least, next) => (next.length < least.length ? next : least));
  const wrong = measured
    .filter(({ option }) => !isBest(question, option))
    .reduce((most, next) => (next.length > most.length ? next : most));
  return { question, right, wrong };
}

function exceeds({ right, wrong }: Lengths, percent: number): boolean {
  return right.length * 100 > wrong.length * (100 + percent);
}
