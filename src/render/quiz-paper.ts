import type { Language } from '../core/language.js';
import type { Question, QuizDocument } from '../core/quiz/quiz.js';
import { rightAnswer } from '../core/quiz/right-answer.js';
import { formatWords } from '../i18n/quiz-formats.js';
import { speak } from '../i18n/words.js';
import { escapeHtml } from './safe-text.js';

const style = `body{font:12pt/1.45 Georgia,serif;max-width:42rem;margin:2rem auto;padding:0 1rem;color:#111;background:#fff}
h1{font-size:1.6rem}h2{font-size:1.1rem;margin:1.6rem 0 .3rem}section{break-inside:avoid}ul,ol{list-style:none;padding:0}li{margin:.35rem 0;padding-left:2.2rem;text-indent:-2.2rem}
.box{display:inline-block;width:1.1rem;height:1.1rem;border:1.5px solid #111;vertical-align:-.2rem;margin-right:1rem}.line{border-bottom:1px solid #111;height:2rem}
.note{font-style:italic;margin:.2rem 0}.solutions{break-before:page}@page{margin:2cm}`;

type Word = ReturnType<typeof speak<keyof typeof formatWords>>;

/**
 * A quiz on paper as one HTML page without anything from outside: boxes and lines to fill in, and the solutions on a page of their own. Options stand in the order of the source,
 * what is to be ordered or matched by the alphabet.
 */
export function quizPaper({ quiz, language }: { quiz: QuizDocument; language: Language }): string {
  const word = speak(formatWords, language);
  const { title, introduction, questions } = quiz;
  const solutions = questions.flatMap((question, index) => {
    const right = rightAnswer(question);
    return right.length === 0 ? [] : [`<li>${index + 1}. ${escapeHtml(question.title)}: ${right.map(escapeHtml).join(' · ')}</li>`];
  });
  return `<!doctype html>
<html lang="${escapeHtml(quiz.language)}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
<h1>${escapeHtml(title)}</h1>
<p>${word('name')}: ____________________________ &nbsp; ${word('day')}: ______________</p>
${paragraphs(introduction)}
${questions.map((question, index) => section(question, index, word)).join('\n')}
<section class="solutions">
<h2>${word('solutions')}</h2>
<ul>
${solutions.join('\n')}
</ul>
</section>
</html>
`;
}

function section(question: Question, index: number, word: Word): string {
  return `<section>\n<h2>${index + 1}. ${escapeHtml(question.title)}</h2>\n${paragraphs(question.prompt)}\n${answers(question, word)}\n</section>`;
}

function answers(question: Question, word: Word): string {
  switch (question.kind) {
    case 'multiple':
      return note(word('several')) + boxes(question.options);
    case 'judgement':
      return (
        note(word(question.ask === 'rank' ? 'number' : 'best-worst')).repeat(question.ask === 'best' ? 0 : 1) +
        boxes(sorted(question.options))
      );
    case 'ordering':
      return note(word('number')) + boxes(sorted(question.items));
    case 'matching': {
      const targets = sorted(question.targets).map(({ text }, place) => `<li>${String.fromCharCode(65 + place)}) ${escapeHtml(text)}</li>`);
      return `${note(word('letters'))}${boxes(question.stems)}<ul>${targets.join('')}</ul>`;
    }
    case 'text':
    case 'number':
      return '<div class="line"></div>';
    case 'scenario':
      return question.steps
        .map((step, place) => {
          const options = step.options.map(({ text, next }) => {
            const title = question.steps.find(({ id }) => id === next)?.title;
            return { text: title === undefined ? text : `${text} (${word('step', { title })})` };
          });
          return `${place === 0 ? '' : `<h3>${escapeHtml(step.title)}</h3>${paragraphs(step.prompt)}`}${boxes(options)}`;
        })
        .join('\n');
    case 'statement':
      return `<p>${word('sign')}: ____________________________</p>`;
    default:
      return boxes(question.options);
  }
}

function boxes(items: readonly { readonly text: string }[]): string {
  return `<ul>\n${items.map(({ text }) => `<li><span class="box"></span>${escapeHtml(text)}</li>`).join('\n')}\n</ul>`;
}

function sorted<T extends { readonly text: string }>(items: readonly T[]): readonly T[] {
  return [...items].sort((a, b) => (a.text < b.text ? -1 : 1));
}

function note(text: string): string {
  return `<p class="note">${text}</p>\n`;
}

function paragraphs(text: string): string {
  return text
    .split('\n\n')
    .filter((part) => part !== '')
    .map((part) => `<p>${escapeHtml(part).replaceAll('\n', '<br>')}</p>`)
    .join('\n');
}
