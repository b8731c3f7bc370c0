import { sourceSpan } from '../../document/model.js';
import { sentencesOf } from '../../document/sentences.js';
import { hasFillIn } from '../../facts/fill-in.js';
import { type Passage, passagesOf } from '../../facts/passages.js';
import type { Handbook, PolicyDocument } from '../../handbook/handbook.js';
import { type Language, languages } from '../../language.js';
import type { At } from '../../place.js';
import { searchText } from '../../search-text.js';
import { patterns } from '../../wording/word-patterns.js';
import { defineRule } from '../rule.js';
import { escalationWords } from './escalation-words.data.js';

const contactPage = patterns(escalationWords.contactPage);
const hotline = patterns(escalationWords.hotline);
const legalNotice = patterns(escalationWords.legalNotice);
const ruledOut = patterns(escalationWords.ruledOut);

export const rule = defineRule({
  id: 'esc-contact-page',
  group: 'escalation',
  scope: 'document',
  severity: 'warning',
  since: '0.1.0',
  guideline: 'select-channels#contact-page',
  title: { de: 'Strategie ohne Kontaktseite', en: 'Strategy without a contact page' },
  messages: {
    'not-named': {
      de: 'Die Strategie nennt keine Kontaktseite; erwartet wird eine Seite, auf der Kunden jeden Weg zu Ihnen finden. Ergänzen Sie zum Beispiel „Die Kontaktseite nennt alle Wege, auch die Hotline“.',
      en: 'The strategy names no contact page; a page on which customers find every way to reach you is expected. Add for example “The contact page lists every way to reach us, the hotline included”.',
    },
    'no-address': {
      de: 'Die Strategie nennt eine Kontaktseite, aber weder hier noch in „facts.yaml“ steht ihre Adresse; erwartet wird eine Seite, die man aufrufen kann. Legen Sie sie dort fest, etwa als „contact-page“, oder verlinken Sie sie hier.',
      en: 'The strategy names a contact page, but neither here nor in “facts.yaml” is its address; a page that can be opened is expected. Declare it there, for example as “contact-page”, or link to it here.',
    },
    hidden: {
      de: 'Die Hotline steht nach diesem Satz nur im Impressum; erwartet wird sie auf der Kontaktseite. Nehmen Sie sie dort auf, und nennen Sie hier die Kontaktseite.',
      en: 'According to this sentence the hotline is only in the legal notice; it is expected on the contact page. Put it there, and name the contact page here.',
    },
  },
  check(document, { report, handbook }) {
    const { type, status, lang } = document.head;
    const language = languages.find((known) => known === lang);
    if (type !== 'strategy' || status === 'retired' || language === undefined) return;
    const passages = passagesOf(document).filter(({ badExample, quoted }) => !badExample && !quoted);
    if (passages.length === 0) return;
    const naming = passages.filter((passage) => namesPage(passage, language));

    const hidden = naming.some(({ inline }) => hotline[language]().test(searchText(inline.text)))
      ? null
      : hiddenHotline({ document, passages, language });
    if (hidden !== null) report({ message: 'hidden', at: hidden });

    const at = {
      source: document.source,
      span: (document.markdown.sections[0]?.heading ?? document.markdown.blocks[0])?.span ?? { start: 0, end: 0 },
    };
    const [first] = naming;
    if (first === undefined) {
      if (hidden === null && !othersName({ document, handbook, language })) report({ message: 'not-named', at });
    } else if (!naming.some(hasAddress) && !isDeclared(handbook, language))
      report({
        message: 'no-address',
        at: { source: document.source, span: sourceSpan(first.inline, { start: 0, end: first.inline.text.length }) },
      });
  },
});

/** In words, or by a link to it. */
function namesPage({ inline: { text, links } }: Passage, language: Language): boolean {
  return contactPage[language]().test(searchText(text)) || links.some(({ url }) => /contact-page$|\/(?:kontakt|contact)\b/i.test(url));
}

function hasAddress({ inline: { text, links } }: Passage): boolean {
  return hasFillIn(text) || links.length > 0 || /\bhttps?:\/\/|\bwww\.|\b[\w-]+\.[a-z]{2,}\/\w/i.test(text);
}

/** True when `facts.yaml` or the channel plan knows an address of it; a place that is still to be filled in counts. */
function isDeclared(handbook: Handbook | null, language: Language): boolean {
  if (handbook === null) return true;
  for (const { id, mentions } of handbook.facts.values()) {
    const words = [id.replaceAll('-', ' '), ...(mentions[language] ?? [])].map(searchText);
    if (words.some((word) => contactPage[language]().test(word) || word === 'contact page' || word === 'kontaktseite')) return true;
  }
  return false;
}

/** A campaign's strategy need not repeat what the main one says. */
function othersName({
  document,
  handbook,
  language,
}: {
  document: PolicyDocument;
  handbook: Handbook | null;
  language: Language;
}): boolean {
  return (
    handbook?.documents.some(
      (other) =>
        other !== document &&
        other.head.type === 'strategy' &&
        other.head.status !== 'retired' &&
        other.head.lang === document.head.lang &&
        passagesOf(other).some((passage) => namesPage(passage, language)),
    ) ?? false
  );
}

/** The first sentence that puts the hotline into the legal notice, and not on another page. */
function hiddenHotline({
  document,
  passages,
  language,
}: {
  document: PolicyDocument;
  passages: readonly Passage[];
  language: Language;
}): At | null {
  for (const { inline } of passages) {
    const text = searchText(inline.text);
    if (!legalNotice[language]().test(text)) continue;
    for (const span of sentencesOf(inline)) {
      const sentence = text.slice(span.start, span.end);
      if (hotline[language]().test(sentence) && legalNotice[language]().test(sentence) && !ruledOut[language]().test(sentence))
        return { source: document.source, span: sourceSpan(inline, span) };
    }
  }
  return null;
}
