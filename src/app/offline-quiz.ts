import type { Handbook } from '../core/handbook/handbook.js';
import type { Language } from '../core/language.js';
import { citationsOf } from '../core/quiz/citation.js';
import type { OfflineQuiz } from '../core/quiz/offline-quiz.js';
import { openQuiz } from '../core/quiz/open-quiz.js';
import type { QuizDocument } from '../core/quiz/quiz.js';
import { fingerprintOf, type Signer } from '../core/training/bundle.js';
import { exportId, sealPurpose } from '../core/training/handed-in.js';
import { proofOf } from '../core/training/proof.js';
import type { Clock, Random } from '../ports.js';
import { closedQuiz } from './closed-quiz.js';
import { leftOutOf } from './handbook-voice.js';
import { makeRecord } from './make-record.js';

/** A quiz with everything that it needs to be taken without handbook and network. Throws a `UserError` when it cannot be taken at all. */
export function offlineQuiz(
  {
    quiz: whole,
    handbook,
    language,
    tool,
    exam,
  }: { quiz: QuizDocument; handbook: Handbook; language: Language; tool: string; exam: boolean },
  { signer, random, clock }: { signer: Signer; random: Random; clock: Clock },
): OfflineQuiz {
  const { quiz, stale, closed } = openQuiz({ quiz: whole, handbook });
  if (closed) throw closedQuiz({ quiz: whole, handbook, stale });
  // Nobody has passed yet: what is the same for all who will is the proof.
  const proof = proofOf(makeRecord({ quiz: whole, questions: quiz.questions, handbook, person: 'nobody', day: clock.today(), tool }));
  const exported = exportId({ nonce: random.seed().slice(0, 16), proof });
  const settings = handbook.settings.value;
  return {
    quiz,
    language,
    address: settings?.company.address ?? 'Sie',
    citations: Object.fromEntries(quiz.questions.map((question) => [question.id, citationsOf({ question, quiz, handbook })])),
    stale: stale.length,
    leftOut: leftOutOf(whole),
    exam,
    dueList: settings?.records?.['due-list'] ?? false,
    proof,
    tool,
    seal: { export: exported, key: fingerprintOf(signer.key), secret: signer.secretFor(sealPurpose(exported)) },
  };
}
