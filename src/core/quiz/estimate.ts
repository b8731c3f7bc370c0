import { optionsOf } from './options.js';
import type { Question } from './quiz.js';

/** Words that somebody reads in a minute, and seconds that a decision takes. Below the 238 words a minute of Brysbaert 2019 (J. Memory and Language 109), since questions are read twice. */
const wordsPerMinute = 180;
const secondsPerDecision = 8;

/** About how many minutes a number of questions takes, feedback included; at least 1. `drawn` of them are asked, so the mean of all counts. */
export function estimatedMinutes({ questions, drawn }: { questions: readonly Question[]; drawn: number }): number {
  const words = questions.reduce((sum, question) => sum + wordsOf(question), 0);
  const seconds = (words / wordsPerMinute) * 60 + questions.length * secondsPerDecision;
  return Math.max(1, Math.round((seconds * drawn) / Math.max(questions.length, 1) / 60));
}

function wordsOf(question: Question): number {
  const options = optionsOf(question);
  // Feedback of one option on average is read.
  const feedback = options.map((option) => option.feedback ?? '').join(' ');
  const pairs = question.kind === 'matching' ? [...question.stems, ...question.targets] : [];
  const read = [question.title, question.prompt, question.explanation ?? '', ...[...options, ...pairs].map(({ text }) => text)].join(' ');
  return count(read) + count(feedback) / Math.max(options.length, 1);
}

function count(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length;
}
