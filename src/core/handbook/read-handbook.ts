import type { Baseline } from '../baseline/baseline.js';
import { readBaseline } from '../baseline/baseline-text.js';
import { readPlan } from '../channels/read-plan.js';
import type { TextFile } from '../decode.js';
import type { Fact } from '../facts/fact.js';
import { readFacts } from '../facts/read-facts.js';
import { compareText, type Problem } from '../finding.js';
import type { Source } from '../place.js';
import { readQuiz } from '../quiz/read-quiz.js';
import type { Lock } from '../versions/lock.js';
import { readLock } from '../versions/lock-text.js';
import type { Handbook, HandbookFile, PolicyDocument } from './handbook.js';
import { baselineFile, factsFile, fileKind, lockFile, settingsFile } from './layout.js';
import { policyDocument, readDocument } from './read-document.js';
import { readSettings } from './read-settings.js';

/**
 * Makes a handbook of the files that were read. Never throws for what stands in them: broken input becomes problems with a place, and the rest is still read.
 * `paths` are all files below the root, read or not; `root` is shown for a settings file that is missing.
 */
export function readHandbook({
  texts,
  paths,
  library,
  root,
}: {
  texts: readonly TextFile[];
  paths: Iterable<string>;
  library: Handbook['library'];
  root: string;
}): Handbook {
  const sources = new Map<string, Source>();
  const files: HandbookFile[] = [];
  for (const { path, file, content } of texts) {
    // What stands in the place of a text, such as a link to a folder, has no kind of its own.
    const kind = fileKind(path) ?? ('failure' in content ? 'document' : null);
    if (kind === null) continue;
    if ('text' in content) sources.set(path, { file, text: content.text });
    else {
      const source = { file, text: '' };
      files.push({ kind, source, problems: [unreadable(source, content.failure, content.data)] });
    }
  }
  const settings = readSettings(sources.get(settingsFile) ?? { file: `${root}${settingsFile}`, text: '' });
  if (sources.has(settingsFile)) files.push(settings.file);
  const { roles } = settings;

  let facts: ReadonlyMap<string, Fact> = new Map();
  const factsSource = sources.get(factsFile);
  if (factsSource !== undefined) {
    const read = readFacts(factsSource);
    files.push(read.file);
    facts = read.facts;
  }

  let lock: Lock | null = null;
  const lockSource = sources.get(lockFile);
  if (lockSource !== undefined) {
    const read = readLock(lockSource);
    files.push({ kind: 'lock', source: lockSource, problems: read.problems });
    lock = read.lock;
  }

  let baseline: Baseline | null = null;
  const baselineSource = sources.get(baselineFile);
  if (baselineSource !== undefined) {
    const read = readBaseline(baselineSource);
    files.push(read.file);
    baseline = read.baseline;
  }

  const documents: PolicyDocument[] = [];
  for (const [path, source] of sources) if (fileKind(path) === 'document') documents.push(readDocument({ source, path }));
  documents.sort((a, b) => compareText(a.path, b.path));
  const quizzes = documents.flatMap((document, index) => {
    if (document.head.type !== 'quiz') return [];
    const { quiz, problems } = readQuiz(document);
    const whole = policyDocument({
      source: document.source,
      path: document.path,
      frontMatter: document.frontMatter,
      head: document.head,
      problems: [...document.problems, ...problems],
    });
    documents[index] = whole;
    return [{ ...quiz, document: whole }];
  });

  const planSources = [...sources].filter(([path]) => fileKind(path) === 'channels').map(([path, source]) => ({ path, source }));
  const plan = planSources.length === 0 ? null : readPlan({ sources: planSources, settings: settings.settings, roles });
  if (plan !== null) files.push(...plan.files);
  files.push(...documents);

  return {
    settings: settings.settings,
    roles,
    facts,
    plan: plan?.plan ?? null,
    documents,
    quizzes,
    lock,
    baseline,
    files: files.sort((a, b) => compareText(a.source.file, b.source.file)),
    exists: pathLookup(paths),
    library,
  };
}

function unreadable(source: Source, failure: string, data: Problem['data']): Problem {
  return { rule: 'unreadable', message: failure, data, at: { source, span: { start: 0, end: 0 } } };
}

function pathLookup(paths: Iterable<string>): (path: string) => boolean {
  const known = new Set<string>();
  for (const written of paths) {
    const path = written.normalize('NFC');
    known.add(path);
    for (let slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) known.add(path.slice(0, slash));
  }
  return (path) => known.has(path.normalize('NFC'));
}
