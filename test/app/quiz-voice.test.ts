import { describe, expect, it } from 'vitest';
import { quizVoice } from '../../src/app/quiz-voice.js';
import { grade } from '../../src/core/quiz/grade.js';
import { handbookOf } from '../support/read-handbook.js';

function voiceFor({ lang, right, quote }: { lang: 'de' | 'en'; right: string; quote: string }) {
  const text = `---\nid: q\ntype: quiz\ntitle: Q\nlang: ${lang}\nversion: "1.0.0"\npolicy: rules\n---\n\n# Q\n\n## F <a id="f"></a>\n\n- [x] ${right}\n- [ ] anything\n`;
  const [quiz] = handbookOf({ [`quizzes/q.${lang}.md`]: text }).quizzes;
  const [question] = quiz?.questions ?? [];
  if (quiz === undefined || question === undefined) throw new Error('no question');
  const citation = { quote, section: 'S', document: 'D', role: null };
  const voice = quizVoice({ quiz, language: lang, address: 'Sie', citations: () => [citation], leftOut: 0 });
  return { voice, quiz, question };
}

describe('quotation marks in what a quiz says', () => {
  it.each([
    ['de', 'Das Wort „Werbung“ steht am Anfang.', '„Das Wort ‚Werbung‘ steht am Anfang.“'],
    ['en', 'The word “advertisement” stands first.', '“The word ‘advertisement’ stands first.”'],
  ] as const)('are single ones inside a policy that is quoted, in %s', (lang, quote, said) => {
    const { voice, question } = voiceFor({ lang, right: 'x', quote });
    expect(voice.feedback({ question, shown: ['a', 'b'], answer: ['a'] })).toContain(said);
  });

  it.each([
    ['de', '„Das war unser Fehler.“', 'richtig ist „Das war unser Fehler.“'],
    ['en', '“It was our mistake.”', 'right is “It was our mistake.”'],
    ['de', 'am Wort „Werbung“ vorn', 'richtig ist „am Wort ‚Werbung‘ vorn“'],
  ] as const)('are not doubled around an option, in %s: %s', (lang, right, said) => {
    const { voice, quiz } = voiceFor({ lang, right, quote: 'x' });
    const result = grade({ questions: quiz.questions, answers: new Map([['f', ['b']]]), passMark: quiz.passMark });
    expect(voice.outcome(result).join('\n')).toContain(said);
  });
});
