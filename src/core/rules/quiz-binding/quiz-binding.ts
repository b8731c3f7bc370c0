import type { Section } from '../../document/model.js';
import { documentAt } from '../../handbook/find-document.js';
import type { Handbook, PolicyDocument } from '../../handbook/handbook.js';
import { handbookLanguages, twinsOf } from '../../handbook/twins.js';
import { languages } from '../../language.js';
import type { At, Span } from '../../place.js';
import { answerCount, answerKey } from '../../quiz/answer-key.js';
import { kindNames } from '../../quiz/kind-names.data.js';
import type { JudgementQuestion, Question, QuizDocument } from '../../quiz/quiz.js';
import { forcesBelow, isDemand } from '../../versions/obligations.js';
import { entryOf } from '../../yaml/node.js';
import { type Context, defineRule } from '../rule.js';

const messages = {
  'no-id': {
    de: 'Die Frage „{title}“ hat keine eigene Kennung; in einem Handbuch mit mehreren Sprachen braucht sie eine, die überall gleich ist. Ergänzen Sie hinter der Überschrift einen Anker wie {anchor}.',
    en: 'Question “{title}” has no id of its own; in a handbook with several languages it needs one that is the same everywhere. Add an anchor such as {anchor} behind the heading.',
  },
  'not-bound': {
    de: 'Die Frage „{title}“ verweist auf keinen Abschnitt eines Dokuments; ohne Verweis merkt niemand, wenn sie veraltet. Verlinken Sie in der Erklärung den Abschnitt, aus dem die Antwort folgt.',
    en: 'Question “{title}” links to no section of a document; without a link nobody notices when it goes stale. In the explanation, link the section that the answer follows from.',
  },
  'not-a-section': {
    de: 'Die Frage „{title}“ verweist auf ein ganzes Dokument; erwartet wird ein Abschnitt. Ergänzen Sie am Link den Anker des Abschnitts.',
    en: 'Question “{title}” links to a whole document; a section is expected. Add the anchor of the section to the link.',
  },
  'no-policy': {
    de: 'Das Quiz gehört zum Dokument „{policy}“, das es nicht gibt; erwartet wird die Kennung eines vorhandenen. Ändern Sie „policy“ oder legen Sie das Dokument an.',
    en: 'The quiz belongs to document “{policy}”, which does not exist; the id of one that exists is expected. Change “policy”, or create the document.',
  },
  'other-policy': {
    de: 'Dieses Quiz gehört zum Dokument „{policy}“, in der anderen Sprache gehört es zu „{other}“; beide müssen für dasselbe stehen. Gleichen Sie „policy“ an.',
    en: 'This quiz belongs to document “{policy}”, in the other language it belongs to “{other}”; both must belong to the same. Make “policy” agree.',
  },
  'twin-lacks': {
    de: 'Die Frage „{title}“ ({id}) fehlt in der anderen Sprache; beide Fassungen brauchen dieselben Fragen. Ergänzen Sie sie in {other} oder gleichen Sie die Kennung an.',
    en: 'Question “{title}” ({id}) is missing in the other language; both versions need the same questions. Add it to {other}, or make the ids agree.',
  },
  'twin-key': {
    de: 'Bei der Frage „{title}“ ist hier {key} richtig, in der anderen Sprache {other}; beide müssen gleich bewertet werden. Gleichen Sie Reihenfolge und Kreuze der Antworten an.',
    en: 'In question “{title}”, {key} is right here and {other} in the other language; both must be graded alike. Make the order and the ticks of the options agree.',
  },
  'twin-options': {
    de: 'Die Frage „{title}“ hat hier {count} Antworten, in der anderen Sprache {other}; beide müssen dieselben haben. Gleichen Sie die Antworten an.',
    en: 'Question “{title}” has {count} options here and {other} in the other language; both must have the same. Make the options agree.',
  },
  'twin-kind': {
    de: 'Die Frage „{title}“ ist hier von der Art „{kind}“, in der anderen Sprache von der Art „{other}“; beide müssen gleich sein. Schreiben Sie die Antworten auf dieselbe Weise.',
    en: 'Question “{title}” is of the type “{kind}” here and “{other}” in the other language; both must be the same. Write the answers in the same way.',
  },
  'twin-pools': {
    de: 'Aus den Vorräten werden in den Sprachen verschieden viele Fragen gezogen: hier {picks}, dort {other}. Gleichen Sie „pick“ an.',
    en: 'Different numbers of questions are drawn from the pools in the two languages: {picks} here, {other} there. Make “pick” agree.',
  },
  'few-raters': {
    de: 'Bei der Frage „{title}“ steht nicht, wer die Antworten beurteilt hat; erwartet werden mindestens zwei Rollen, weil ein Urteil allein zufällig sein kann. Ergänzen Sie im Kommentar unter der Überschrift: key: comms-lead + support-lead.',
    en: 'Question “{title}” does not say who judged its options; at least two roles are expected, because a single judgement may be chance. Add to the comment under the heading: key: comms-lead + support-lead.',
  },
  'unknown-rater': {
    de: 'Die Frage „{title}“ nennt die Rolle „{role}“, die es nicht gibt; erwartet wird eine aus unisono.yaml. Ändern Sie „key“ oder tragen Sie die Rolle ein.',
    en: 'Question “{title}” names the role “{role}”, which does not exist; one of unisono.yaml is expected. Change “key”, or enter the role.',
  },
  'twin-grading': {
    de: 'Die Frage „{title}“ wird in den Sprachen verschieden bewertet; der Kommentar unter der Überschrift muss dasselbe sagen. Gleichen Sie ihn an.',
    en: 'Question “{title}” is graded differently in the two languages; the comment under the heading must say the same. Make it agree.',
  },
  'twin-binding': {
    de: 'Die Frage „{title}“ verweist in den Sprachen auf verschiedene Abschnitte; beide müssen zugleich veralten. Gleichen Sie die Links an.',
    en: 'Question “{title}” links to different sections in the two languages; both must go stale together. Make the links agree.',
  },
  'not-asked': {
    de: 'Zu {count} {count:Abschnitt|Abschnitten} mit Pflichten stellt dieses Quiz keine Frage: {sections}. Ergänzen Sie eine, wenn alle sie kennen müssen.',
    en: 'This quiz asks nothing about {count} {count:section|sections} with duties: {sections}. Add a question if everybody must know them.',
  },
};

type Say = Context<keyof typeof messages>;

export const rule = defineRule({
  id: 'quiz-binding',
  group: 'quiz-binding',
  scope: 'quiz',
  severity: 'error',
  since: '0.1.0',
  guideline: 'training#bound-to-text',
  title: { de: 'Quizfrage ohne Bindung', en: 'Quiz question without a binding' },
  messages,
  check(quiz, context) {
    const { handbook } = context;
    if (handbook === null) return;
    const twin = firstTwin(quiz, handbook);
    checkQuestions({ quiz, handbook, hasTwin: twin !== null, context });
    const policy = policyOf(quiz, handbook);
    if (quiz.policy !== '' && policy === null)
      context.report({ message: 'no-policy', at: headAt(quiz, 'policy'), data: { policy: quiz.policy } });
    // Said once for each pair, at the later of the two.
    if (twin !== null) compareTwins({ quiz, twin, handbook, context });
    if (policy !== null) checkCoverage({ quiz, policy, handbook, context });
  },
});

function checkQuestions({
  quiz,
  handbook,
  hasTwin,
  context: { report },
}: {
  quiz: QuizDocument;
  handbook: Handbook;
  hasTwin: boolean;
  context: Say;
}): void {
  const several = hasTwin || handbookLanguages(handbook).length > 1;
  for (const question of quiz.questions) {
    const { explicit, at, title, bindings } = question;
    if (several && !explicit) report({ message: 'no-id', at, data: { title, anchor: '<a id="after-work"></a>' } });
    const [first] = bindings;
    if (first === undefined) report({ message: 'not-bound', at, data: { title } });
    else if (bindings.every(({ anchor }) => anchor === null)) report({ message: 'not-a-section', at: first.at, data: { title } });
    if (question.kind === 'judgement') checkRaters({ question, handbook, report });
  }
}

function checkRaters({
  question: { title, at, raters },
  handbook,
  report,
}: {
  question: JudgementQuestion;
  handbook: Handbook;
  report: Say['report'];
}): void {
  if (new Set(raters).size < 2) report({ message: 'few-raters', severity: 'warning', at, data: { title } });
  // Where roles cannot be read at all, other rules say so.
  if (handbook.roles.size > 0)
    for (const role of raters) if (!handbook.roles.has(role)) report({ message: 'unknown-rater', at, data: { title, role } });
}

function headAt({ document }: QuizDocument, key: string): At {
  const entry = entryOf(document.frontMatter, key);
  return { source: document.source, span: entry?.value.span ?? { start: 0, end: 0 } };
}

/** The policy that a pass stands for, in the quiz's language where there is one; from the handbook, else from the guideline library. */
function policyOf(quiz: QuizDocument, { documents, library }: Handbook): PolicyDocument | null {
  const own = documents.filter(({ head }) => head.id === quiz.policy && head.type !== 'quiz');
  const versions = own.length > 0 ? own : (library.get(quiz.policy) ?? []);
  return versions.find(({ head }) => head.lang === quiz.language) ?? versions[0] ?? null;
}

/** The version of a quiz that the others are compared with: the first by path. Null for that one itself. */
function firstTwin(quiz: QuizDocument, handbook: Handbook): QuizDocument | null {
  const [first] = twinsOf(quiz.document, handbook);
  if (first === undefined || first === quiz.document) return null;
  return handbook.quizzes.find(({ document }) => document === first) ?? null;
}

function compareTwins({
  quiz,
  twin,
  handbook,
  context: { report },
}: {
  quiz: QuizDocument;
  twin: QuizDocument;
  handbook: Handbook;
  context: Say;
}): void {
  if (quiz.policy !== twin.policy)
    report({
      message: 'other-policy',
      at: headAt(quiz, 'policy'),
      data: { policy: quiz.policy, other: twin.policy },
      related: [headAt(twin, 'policy')],
    });
  const [picks, otherPicks] = [picksOf(quiz), picksOf(twin)];
  if (picks.join() !== otherPicks.join())
    report({ message: 'twin-pools', at: headAt(quiz, 'id'), data: { picks, other: otherPicks }, related: [headAt(twin, 'id')] });
  const others = new Map(twin.questions.map((question) => [question.id, question]));
  const own = new Set(quiz.questions.map(({ id }) => id));
  for (const question of quiz.questions) {
    const { id, title, at } = question;
    // Without an anchor of its own a question's id follows its language; that is said above.
    if (!question.explicit) continue;
    const other = others.get(id);
    if (other === undefined) report({ message: 'twin-lacks', at, data: { title, id, other: twin.document.source.file } });
    else compareQuestions({ question, other, handbook, report });
  }
  for (const { id, title, at, explicit } of twin.questions)
    if (explicit && !own.has(id)) report({ message: 'twin-lacks', at, data: { title, id, other: quiz.document.source.file } });
}

function picksOf({ pools }: QuizDocument): string[] {
  return pools.map(({ id, pick }) => `${id}: ${pick}`).sort();
}

function compareQuestions({
  question,
  other,
  handbook,
  report,
}: {
  question: Question;
  other: Question;
  handbook: Handbook;
  report: Say['report'];
}): void {
  const { title, at } = question;
  const related = [other.at];
  if (question.kind !== other.kind) {
    report({ message: 'twin-kind', at, data: { title, kind: kindNames[question.kind], other: kindNames[other.kind] }, related });
    return;
  }
  const [count, otherCount] = [answerCount(question), answerCount(other)];
  if (count !== otherCount) {
    report({ message: 'twin-options', at, data: { title, count, other: otherCount }, related });
    return;
  }
  const [key, otherKey] = [answerKey(question), answerKey(other)];
  if (key.join() !== otherKey.join()) report({ message: 'twin-key', at, data: { title, key: [...key], other: [...otherKey] }, related });
  if (settingsOf(question) !== settingsOf(other)) report({ message: 'twin-grading', at, data: { title }, related });
  if (bound(question, handbook) !== bound(other, handbook)) report({ message: 'twin-binding', at, data: { title }, related });
}

function settingsOf(question: Question): string {
  const { critical, grading, points, pool } = question;
  const own = question.kind === 'judgement' ? question.ask : question.kind === 'ordering' ? question.counts : null;
  return JSON.stringify([critical, grading, points, pool, own]);
}

/** The sections that a question is bound to, whatever the language of the document. */
function bound({ bindings }: Question, handbook: Handbook): string {
  return [...new Set(bindings.map(({ target, anchor }) => `${policyId(target, handbook)}#${anchor ?? ''}`))].sort().join(' ');
}

function policyId(target: string, handbook: Handbook): string {
  return target.startsWith('unisono:') ? target.slice('unisono:'.length) : (documentAt(handbook, target)?.head.id ?? target);
}

/** Sections that tell why, give examples, tell what happened or how success is measured ask nothing new of anybody. */
const untested: ReadonlySet<string> = new Set(['why', 'do-and-dont', 'case', 'measures', 'sources', 'version-and-help', 'review']);

function checkCoverage({
  quiz,
  policy,
  handbook,
  context: { report },
}: {
  quiz: QuizDocument;
  policy: PolicyDocument;
  handbook: Handbook;
  context: Say;
}): void {
  const language = languages.find((known) => known === policy.head.lang) ?? null;
  if (language === null || quiz.questions.length === 0) return;
  const asked = new Set(
    quiz.questions.flatMap(({ bindings }) =>
      bindings
        .filter(({ target }) => policyId(target, handbook) === quiz.policy)
        .flatMap(({ anchor }) => (anchor === null ? [] : [anchor])),
    ),
  );
  const missing = policy.markdown.sections.filter(
    (section) =>
      section.level === 2 &&
      !untested.has(section.id) &&
      !anchorsOf(section, policy).some((id) => asked.has(id)) &&
      forcesBelow(section, language).some(isDemand),
  );
  if (missing.length === 0) return;
  report({
    message: 'not-asked',
    severity: 'info',
    at: headAt(quiz, 'policy'),
    data: {
      count: missing.length,
      sections: missing.map(({ title }) => ({ de: `„${title}“`, en: `“${title}”` })),
    },
    related: missing.map(({ heading }) => ({ source: policy.source, span: heading.span })),
  });
}

function anchorsOf(section: Section, { markdown }: PolicyDocument): string[] {
  const inside = ({ start }: Span): boolean => start >= section.span.start && start < section.span.end;
  return [section.id, ...markdown.targets.filter(({ span }) => inside(span)).map(({ id }) => id)];
}
