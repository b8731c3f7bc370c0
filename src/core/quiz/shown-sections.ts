import type { Section } from '../document/model.js';
import type { Handbook } from '../handbook/handbook.js';
import { languages } from '../language.js';
import { obligationDigest, textDigest } from '../versions/digest.js';
import { type Cited, resolveBinding } from './citation.js';
import type { Question } from './quiz.js';
import type { TrainingRecord } from './record.js';

/** The sections behind some questions with the digests of what stood in them, each once. A link to a document as a whole stands for its outermost sections. */
export function shownSections({
  questions,
  handbook,
  language,
}: {
  questions: readonly Question[];
  handbook: Handbook;
  language: string;
}): TrainingRecord['sections'] {
  const found = new Map<string, TrainingRecord['sections'][number]>();
  for (const { bindings } of questions)
    for (const binding of bindings) {
      const cited = resolveBinding({ binding, handbook, language });
      if (cited === null) continue;
      const spoken = languages.find((known) => known === cited.document.head.lang) ?? null;
      for (const section of sectionsOf(cited))
        found.set(`${cited.target}#${section.id}`, {
          target: cited.target,
          section: section.id,
          text: textDigest(section),
          obligations: obligationDigest(section, spoken),
        });
    }
  return [...found.values()];
}

function sectionsOf({ document, section }: Cited): readonly Section[] {
  if (section !== null) return [section];
  const { sections } = document.markdown;
  const outermost = Math.min(...sections.map(({ level }) => level));
  return sections.filter(({ level }) => level === outermost);
}
