import type { TypedValue } from '../../facts/fact.js';
import { writeValue } from '../../facts/typed-value.js';
import type { Localised } from '../../language.js';
import { quoted } from '../../quoted.js';
import type { HeadChange, Reason, SectionChange, Step } from '../../versions/change.js';
import { plainWords } from '../../versions/digest.js';
import { gravest, type PolicyStep } from './policy-step.js';

const longest = 200;

const nothing: Localised = { de: 'nichts', en: 'nothing' };

export const stepNames: Readonly<Record<Step, Localised>> = {
  major: {
    de: 'eine neue erste Zahl, denn Pflichten, Angaben oder der Kreis der Betroffenen haben sich geändert',
    en: 'a new first number, because duties, facts or the readers changed',
  },
  minor: {
    de: 'eine neue zweite Zahl, denn es ist Orientierung dazugekommen oder weggefallen',
    en: 'a new second number, because guidance was added or taken away',
  },
  patch: { de: 'eine neue dritte Zahl, denn die Wortwahl hat sich geändert', en: 'a new third number, because the wording changed' },
  none: { de: 'keine neue Zahl', en: 'no new number' },
};

/** What stood in the base and what stands now, at the gravest reason of a step; both are quotations, cut to a readable length. */
export function evidenceOf(step: PolicyStep): { readonly old: Localised; readonly now: Localised } {
  const reason = gravest(step);
  if (reason === null) return { old: nothing, now: nothing };
  const { obligation, fact, head } = reason;
  if (obligation !== null) return { old: quotedText(obligation.before?.text), now: quotedText(obligation.after?.text) };
  if (fact !== null) return { old: valueText(fact.before, fact.id), now: valueText(fact.after, fact.id) };
  if (head !== null) return headEvidence(head);
  return sectionEvidence({ reason, sections: step.cause.sections });
}

function headEvidence(head: HeadChange): { old: Localised; now: Localised } {
  const shown = (value: string | null): Localised => (value === null ? nothing : quoted(`${head.key}: ${value}`));
  return { old: shown(head.before), now: shown(head.after) };
}

function sectionEvidence({ reason, sections }: { reason: Reason; sections: readonly SectionChange[] }): { old: Localised; now: Localised } {
  const change = sections.find(({ id, kind }) => id === reason.section && kind !== 'same');
  const words = (section: SectionChange['before'] | undefined): string | undefined =>
    section === null || section === undefined ? undefined : plainWords(section);
  const [old, now] = [words(change?.before), words(change?.after)];
  if (old === undefined || now === undefined) return { old: quotedText(old), now: quotedText(now) };
  // Only where they begin to differ is of interest in two long texts.
  let same = 0;
  while (same < old.length && same < now.length && old[same] === now[same]) same += 1;
  const from = same <= 60 ? 0 : old.lastIndexOf(' ', same - 40) + 1;
  const cut = (text: string): string => (from === 0 ? text : `…${text.slice(from)}`);
  return { old: quotedText(cut(old)), now: quotedText(cut(now)) };
}

function valueText(value: TypedValue | null, id: string): Localised {
  if (value === null) return nothing;
  const name = id.slice(id.indexOf(':') + 1);
  return { de: `„${name}: ${writeValue(value, 'de')}“`, en: `“${name}: ${writeValue(value, 'en')}”` };
}

function quotedText(text: string | undefined): Localised {
  if (text === undefined) return nothing;
  return quoted(text.length > longest ? `${text.slice(0, longest - 1).trimEnd()}…` : text);
}
