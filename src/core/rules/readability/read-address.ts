import { sourceSpan } from '../../document/model.js';
import { readingLanguage, scopeOf } from '../../facts/declared.js';
import { passagesOf } from '../../facts/passages.js';
import { isStory } from '../../facts/statements.js';
import type { PolicyDocument } from '../../handbook/handbook.js';
import type { At } from '../../place.js';
import { addressesIn, type FormOfAddress } from '../../readability/form-of-address.js';
import { isCited } from '../../wording/cited.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
  id: 'read-address',
  group: 'readability',
  scope: 'document',
  severity: 'warning',
  since: '0.1.0',
  guideline: 'respect#eye-level',
  title: { de: 'Sie und du gemischt', en: 'Sie and du mixed' },
  messages: {
    'informal-against-settings': {
      de: '„{word}“ duzt ({count} {count:Stelle|Stellen} in diesem Abschnitt); laut unisono.yaml (company.address) sagt Ihr Unternehmen Sie. Schreiben Sie „Sie“, „Ihnen“, „Ihr“.',
      en: '“{word}” is the informal du ({count} {count:place|places} in this section); unisono.yaml (company.address) says Sie. Write “Sie”, “Ihnen”, “Ihr”.',
    },
    'formal-against-settings': {
      de: '„{word}“ siezt ({count} {count:Stelle|Stellen} in diesem Abschnitt); laut unisono.yaml (company.address) sagt Ihr Unternehmen du. Schreiben Sie „du“, „dir“, „dein“.',
      en: '“{word}” is the formal Sie ({count} {count:place|places} in this section); unisono.yaml (company.address) says du. Write “du”, “dir”, “dein”.',
    },
    'informal-in-between': {
      de: '„{word}“ duzt ({count} {count:Stelle|Stellen} in diesem Abschnitt), sonst siezt dieses Dokument („{other}“); erwartet wird eine einzige Anrede. Bleiben Sie bei „Sie“.',
      en: '“{word}” is the informal du ({count} {count:place|places} in this section), elsewhere the document says Sie (“{other}”); one form of address is expected. Keep to “Sie”.',
    },
    'formal-in-between': {
      de: '„{word}“ siezt ({count} {count:Stelle|Stellen} in diesem Abschnitt), sonst duzt dieses Dokument („{other}“); erwartet wird eine einzige Anrede. Bleiben Sie bei „du“.',
      en: '“{word}” is the formal Sie ({count} {count:place|places} in this section), elsewhere the document says du (“{other}”); one form of address is expected. Keep to “du”.',
    },
  },
  check(document, { report, handbook }) {
    if (handbook === null || document.head.status === 'retired' || readingLanguage(scopeOf(document, handbook)) !== 'de') return;
    const company = handbook.settings.value?.company;
    const addresses = addressesOf(document, company?.name ?? '');
    const expected = company?.address ?? mostUsed(addresses);
    const other = addresses.find(({ form }) => form === expected);
    const wrong = addresses.filter(({ form }) => form !== expected);
    const bySection = new Map<string, Address[]>();
    for (const address of wrong) {
      const inSection = bySection.get(address.section);
      if (inSection === undefined) bySection.set(address.section, [address]);
      else inSection.push(address);
    }
    const manner = expected === 'Sie' ? 'informal' : 'formal';
    for (const inSection of bySection.values()) {
      const [first] = inSection;
      if (first === undefined) continue;
      const data = { word: first.word, count: inSection.length };
      if (company?.address !== undefined) report({ message: `${manner}-against-settings`, at: first.at(), data });
      else if (other !== undefined)
        report({ message: `${manner}-in-between`, at: first.at(), data: { ...data, other: other.word }, related: [other.at()] });
    }
  },
});

interface Address {
  readonly form: FormOfAddress;
  readonly word: string;
  at(): At;
  /** The innermost section around it; empty before the first heading. */
  readonly section: string;
}

/** How a document addresses its readers, in source order. Other people's words and names do not count. */
function addressesOf(document: PolicyDocument, company: string): readonly Address[] {
  return passagesOf(document).flatMap((passage): Address[] => {
    if (passage.quoted || passage.wrongOption || passage.badExample || isStory(document, passage)) return [];
    const { inline, sections } = passage;
    return addressesIn(inline).flatMap(({ form, span }) => {
      if (isCited(inline, span) || isInName({ text: inline.text, start: span.start, name: company })) return [];
      const at = (): At => ({ source: document.source, span: sourceSpan(inline, span) });
      return [{ form, word: inline.text.slice(span.start, span.end), at, section: sections.at(-1) ?? '' }];
    });
  });
}

function isInName({ text, start, name }: { text: string; start: number; name: string }): boolean {
  if (name === '') return false;
  const found = text.indexOf(name, Math.max(0, start - name.length + 1));
  return found !== -1 && found <= start;
}

/** The form that a document uses more often; of two used equally often, the first. */
function mostUsed(addresses: readonly Address[]): FormOfAddress | null {
  const [first] = addresses;
  if (first === undefined) return null;
  const formal = addresses.filter(({ form }) => form === 'Sie').length;
  const informal = addresses.length - formal;
  return formal === informal ? first.form : formal > informal ? 'Sie' : 'du';
}
