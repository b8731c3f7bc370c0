import type { Problem } from '../finding.js';
import { type ConditionFault, judgeCondition, type TemplateValues } from './condition.js';
import type { TemplateFile, TemplateList, TemplateTopic } from './template-list.js';

/** What becomes of the templates for one company. */
export interface ChosenDocuments {
  readonly files: readonly TemplateFile[];
  /** The ids of the documents that the handbook has, and of the sets they are from; for conditions in templates. */
  readonly document: readonly string[];
  readonly roles: readonly string[];
  readonly topics: readonly TemplateTopic[];
  readonly problems: readonly Problem[];
}

/** Which files a handbook has: those of every handbook, and those that were `chosen`, by the id of a set or of a document. Conditions that cannot be judged are problems. */
export function chooseDocuments({
  list,
  chosen,
  values,
}: {
  list: TemplateList;
  chosen: readonly string[];
  values: TemplateValues;
}): ChosenDocuments {
  const problems: Problem[] = [];
  const wanted = list.files.filter(({ from, document, set, when }) => {
    const judged = when === null ? { holds: true } : judgeCondition({ condition: when, values });
    if ('fault' in judged) problems.push(faultOf({ from, fault: judged.fault }));
    return 'holds' in judged && judged.holds && (set === null || chosen.includes(set) || (document !== null && chosen.includes(document)));
  });
  const given = values.language;
  const languages = typeof given === 'object' ? given : [];
  return {
    files: wanted.filter(({ language }) => language === null || languages.includes(language)),
    document: unique(wanted.flatMap(({ document, set }) => [document, set])),
    roles: unique(wanted.flatMap(({ roles }) => roles)),
    topics: [...new Map(wanted.flatMap(({ topic }) => (topic === null ? [] : [[topic.id, topic] as const]))).values()],
    problems,
  };
}

/** The sets that are suggested to a company, by their conditions. */
export function suggestedSets({ list, values }: { list: TemplateList; values: TemplateValues }): readonly string[] {
  return list.sets.flatMap(({ id, suggested }) => {
    const judged = suggested === null ? { holds: false } : judgeCondition({ condition: suggested, values });
    if ('fault' in judged) throw new Error(`template.yaml suggests ${id} under a condition that nobody can judge: ${suggested}`);
    return judged.holds ? [id] : [];
  });
}

/** A document that can be taken or left. */
export interface OfferedDocument {
  readonly id: string;
  readonly set: string;
  /** The templates, one for each language. */
  readonly from: readonly string[];
}

/** The documents of the sets, in the order of the list. */
export function offeredDocuments(list: TemplateList): readonly OfferedDocument[] {
  const found = new Map<string, { id: string; set: string; from: string[] }>();
  for (const { document, set, from } of list.files) {
    if (document === null || set === null) continue;
    const known = found.get(document);
    if (known === undefined) found.set(document, { id: document, set, from: [from] });
    else known.from.push(from);
  }
  return [...found.values()];
}

/** Every word by which documents can be chosen: sets and single documents. */
export function documentWords(list: TemplateList): readonly string[] {
  return unique([...list.sets.map(({ id }) => id), ...offeredDocuments(list).map(({ id }) => id)]);
}

function faultOf({ from, fault }: { from: string; fault: ConditionFault }): Problem {
  return { rule: 'template', ...fault, at: { source: { file: from, text: '' }, span: { start: 0, end: 0 } } };
}

function unique(words: readonly (string | null)[]): readonly string[] {
  return [...new Set(words)].filter((word) => word !== null);
}
