import type { Link } from '../../document/model.js';
import { documentAt, targetIds } from '../../handbook/find-document.js';
import type { Handbook, PolicyDocument } from '../../handbook/handbook.js';
import { factsFile, fileKind } from '../../handbook/layout.js';
import { linkTarget, relativeAddress } from '../../handbook/link-target.js';
import { twinOf } from '../../handbook/twins.js';
import { nearest } from '../../nearest.js';
import { defineRule, type Report } from '../rule.js';
import { nearestFile } from './nearest-file.js';

const messages = {
  'no-file': {
    de: 'Der Link führt zu „{target}“, das gibt es im Handbuch nicht; erwartet wird eine vorhandene Datei. Ändern Sie die Adresse oder legen Sie die Datei an.',
    en: 'The link leads to “{target}”, which does not exist in the handbook; an existing file is expected. Change the address or create the file.',
  },
  'no-file-near': {
    de: 'Der Link führt zu „{target}“, das gibt es im Handbuch nicht; ähnlich ist „{meant}“. Schreiben Sie „{meant}“, wenn Sie das meinen.',
    en: 'The link leads to “{target}”, which does not exist in the handbook; “{meant}” is similar. Write “{meant}” if that is what you mean.',
  },
  'other-form': {
    de: 'Der Link führt zu „{target}“; die Datei heißt so, aber ihre Umlaute und Akzente sind anders gespeichert. Auf manchen Rechnern und im Netz führt der Link deshalb ins Leere. Benennen Sie die Datei neu, am besten ohne Umlaute und Akzente.',
    en: 'The link leads to “{target}”; the file is called that, but its umlauts and accents are stored differently. On some machines and on the web the link therefore leads nowhere. Rename the file, best without umlauts and accents.',
  },
  'no-anchor': {
    de: 'Der Link führt zum Abschnitt „#{anchor}“ in „{target}“, den gibt es dort nicht; erwartet wird ein vorhandener Anker. Ändern Sie ihn oder ergänzen Sie ihn dort.',
    en: 'The link leads to the section “#{anchor}” in “{target}”, which does not exist there; an existing anchor is expected. Change it or add it there.',
  },
  'no-anchor-near': {
    de: 'Der Link führt zum Abschnitt „#{anchor}“ in „{target}“, den gibt es dort nicht; ähnlich ist „#{meant}“. Schreiben Sie „#{meant}“, wenn Sie das meinen.',
    en: 'The link leads to the section “#{anchor}” in “{target}”, which does not exist there; “#{meant}” is similar. Write “#{meant}” if that is what you mean.',
  },
  'no-fact': {
    de: 'Die Angabe „{fact}“ steht nicht in facts.yaml; erwartet wird eine, die dort erklärt ist. Ändern Sie den Link oder tragen Sie die Angabe ein.',
    en: 'The fact “{fact}” is not in facts.yaml; one that is declared there is expected. Change the link or enter the fact.',
  },
  'no-fact-near': {
    de: 'Die Angabe „{fact}“ steht nicht in facts.yaml; ähnlich ist „{meant}“. Schreiben Sie „{meant}“, wenn Sie das meinen.',
    en: 'The fact “{fact}” is not in facts.yaml; “{meant}” is similar. Write “{meant}” if that is what you mean.',
  },
  'no-channel': {
    de: 'Den Kanal „{channel}“ gibt es im Kanalplan nicht; erwartet wird einer von dort. Ändern Sie den Link oder tragen Sie den Kanal ein.',
    en: 'The channel “{channel}” is not in the channel plan; one of that plan is expected. Change the link or enter the channel.',
  },
  'no-channel-near': {
    de: 'Den Kanal „{channel}“ gibt es im Kanalplan nicht; ähnlich ist „{meant}“. Schreiben Sie „{meant}“, wenn Sie das meinen.',
    en: 'The channel “{channel}” is not in the channel plan; “{meant}” is similar. Write “{meant}” if that is what you mean.',
  },
  'no-field': {
    de: 'Auf „{field}“ eines Kanals kann kein Link führen; möglich ist: {known}. Schreiben Sie etwa „#{channel}.reply“.',
    en: 'No link can lead to “{field}” of a channel; possible is: {known}. Write “#{channel}.reply”, for example.',
  },
  'no-guideline': {
    de: 'Die Leitlinie „{policy}“ gibt es in der Bibliothek nicht; erwartet wird eine von {known}. Ändern Sie die Adresse.',
    en: 'There is no guideline “{policy}” in the library; one of {known} is expected. Change the address.',
  },
  outside: {
    de: 'Der Link „{target}“ führt aus dem Handbuch hinaus; erwartet wird eine Datei darin oder eine Adresse im Netz. Legen Sie die Datei ins Handbuch oder nennen Sie die vollständige Adresse.',
    en: 'The link “{target}” leads out of the handbook; a file inside it or an address on the web is expected. Put the file into the handbook or give the full address.',
  },
  absolute: {
    de: 'Der Link „{target}“ beginnt mit einem Schrägstrich und gilt nur auf einem Server; erwartet wird ein Weg von dieser Datei aus. Schreiben Sie etwa „../facts.yaml“.',
    en: 'The link “{target}” starts with a slash and works on a server only; a path from this file is expected. Write “../facts.yaml”, for example.',
  },
  refused: {
    de: 'Der Link beginnt mit „{scheme}:“; erwartet wird ein Link auf das Handbuch oder auf das Netz, denn solche Adressen führen Programme aus oder öffnen private Dateien. Entfernen Sie ihn.',
    en: 'The link starts with “{scheme}:”; a link to the handbook or the web is expected, since such addresses run programs or open private files. Remove it.',
  },
  malformed: {
    de: 'Die Adresse „{target}“ enthält ein Prozentzeichen, das kein Zeichen ergibt; erwartet wird etwa „%20“. Schreiben Sie für ein Prozentzeichen „%25“.',
    en: 'The address “{target}” has a percent sign that makes no character; something like “%20” is expected. Write “%25” for a percent sign.',
  },
  empty: {
    de: 'Der Link „{text}“ hat keine Adresse; erwartet wird ein Ziel. Tragen Sie es ein oder entfernen Sie den Link.',
    en: 'The link “{text}” has no address; a target is expected. Enter it or remove the link.',
  },
  'other-language': {
    de: 'Der Link führt zur Fassung „{target}“ in einer anderen Sprache; erwartet wird „{meant}“ in der Sprache dieses Dokuments. Ändern Sie die Adresse.',
    en: 'The link leads to the version “{target}” in another language; “{meant}” in the language of this document is expected. Change the address.',
  },
};

/** What a link can name of a channel. */
const channelFields = ['reply', 'reply.first', 'reply.solve', 'owner', 'hours', 'address'] as const;

export const rule = defineRule({
  id: 'ref-target',
  group: 'structure',
  scope: 'document',
  severity: 'error',
  since: '0.1.0',
  guideline: 'strategy#findable',
  title: { de: 'Link ohne Ziel', en: 'Link without a target' },
  firm: true,
  messages,
  check(document, { report, handbook }) {
    if (handbook === null) return;
    const limited = limitedNearest();
    for (const link of document.markdown.links) {
      const fault = faultOf({ link, document, handbook, nearest: limited });
      if (fault !== null)
        report({ at: { source: document.source, span: link.urlSpan.end > link.urlSpan.start ? link.urlSpan : link.span }, ...fault });
    }
  },
});

type Fault = Omit<Report<keyof typeof messages>, 'at'>;

interface Subject {
  readonly link: Link;
  readonly document: PolicyDocument;
  readonly handbook: Handbook;
  readonly nearest: (word: string, candidates: ReadonlySet<string>) => string | null;
}

/** "Did you mean" for a document, until it costs too much: thousands of broken links to thousands of anchors would take minutes, and nobody reads so many proposals. */
function limitedNearest(): Subject['nearest'] {
  let comparisons = 100_000;
  return (word, candidates) => {
    comparisons -= candidates.size;
    return comparisons < 0 ? null : nearest(word, candidates);
  };
}

function faultOf(subject: Subject): Fault | null {
  const { link, document, handbook } = subject;
  const target = linkTarget({ from: document.path, url: link.url });
  switch (target.kind) {
    case 'unchecked':
      return null;
    case 'empty':
      return { message: 'empty', data: { text: link.text } };
    case 'refused':
      return { message: 'refused', data: { scheme: target.scheme } };
    case 'outside':
    case 'absolute':
    case 'malformed':
      return { message: target.kind, data: { target: link.url } };
    case 'guideline': {
      const versions = handbook.library.get(target.policy);
      if (versions === undefined) return { message: 'no-guideline', data: { policy: target.policy, known: [...handbook.library.keys()] } };
      const version = versions.find(({ head }) => head.lang === document.head.lang) ?? versions[0];
      return version === undefined || target.anchor === null
        ? null
        : anchorFault({ subject, target: version, anchor: target.anchor, path: `unisono:${target.policy}` });
    }
    case 'file':
      return fileFault({ subject, path: target.path, anchor: target.anchor });
  }
}

function fileFault({ subject, path, anchor }: { subject: Subject; path: string; anchor: string | null }): Fault | null {
  const { document, handbook, link } = subject;
  const target = documentAt(handbook, path);
  if (target !== undefined) {
    const fault = languageFault({ subject, target, anchor });
    return fault ?? (anchor === null ? null : anchorFault({ subject, target, anchor, path })) ?? formFault({ subject, target, path });
  }
  if (path !== '' && !handbook.exists(path)) {
    const meant = nearestFile({ path, document, handbook, nearest: subject.nearest });
    if (meant === null) return { message: 'no-file', data: { target: path } };
    return { message: 'no-file-near', data: { target: path, meant }, ...edited(subject, { path: meant }) };
  }
  if (anchor === null || link.image) return null;
  if (path === factsFile) return factFault(subject, anchor);
  return fileKind(path) === 'channels' ? channelFault(subject, anchor) : null;
}

/** A file that is found only because letters are compared as people read them. */
function formFault({ subject, target, path }: { subject: Subject; target: PolicyDocument; path: string }): Fault | null {
  if (target.path === path) return null;
  return { message: 'other-form', severity: 'warning', data: { target: path }, ...edited(subject, { path: target.path }) };
}

function anchorFault({
  subject,
  target,
  anchor,
  path,
}: {
  subject: Subject;
  target: PolicyDocument;
  anchor: string;
  path: string;
}): Fault | null {
  const ids = targetIds(target);
  if (ids.has(anchor)) return null;
  const meant = subject.nearest(anchor, ids);
  if (meant === null) return { message: 'no-anchor', data: { anchor, target: path } };
  return { message: 'no-anchor-near', data: { anchor, target: path, meant }, ...edited(subject, { anchor: meant }) };
}

/** A document links the version of its own language. A link to its own twin is meant to change the language. */
function languageFault({ subject, target, anchor }: { subject: Subject; target: PolicyDocument; anchor: string | null }): Fault | null {
  const { document, handbook } = subject;
  const { lang } = document.head;
  if (lang === null || target.head.lang === null || target.head.lang === lang || target.head.id === document.head.id) return null;
  const twin = twinOf({ document: target, language: lang, handbook });
  if (twin === null) return null;
  const same = anchor === null || targetIds(twin).has(anchor);
  const { suggestion } = edited(subject, { path: twin.path });
  return {
    message: 'other-language',
    severity: 'warning',
    data: { target: target.path, meant: twin.path },
    ...(same && suggestion !== undefined ? { fix: suggestion } : {}),
  };
}

function factFault(subject: Subject, anchor: string): Fault | null {
  const { facts } = subject.handbook;
  if (facts.has(anchor)) return null;
  const meant = subject.nearest(anchor, new Set(facts.keys()));
  if (meant === null) return { message: 'no-fact', data: { fact: anchor } };
  return { message: 'no-fact-near', data: { fact: anchor, meant }, ...edited(subject, { anchor: meant }) };
}

function channelFault(subject: Subject, anchor: string): Fault | null {
  const { plan } = subject.handbook;
  // A plan that cannot be read is a finding already.
  if (plan === null) return null;
  const dot = anchor.indexOf('.');
  const channel = dot === -1 ? anchor : anchor.slice(0, dot);
  const field = dot === -1 ? null : anchor.slice(dot + 1);
  const ids = new Set(plan.channels.map(({ id }) => id));
  if (!ids.has(channel)) {
    const meant = subject.nearest(channel, ids);
    if (meant === null) return { message: 'no-channel', data: { channel } };
    const whole = field === null ? meant : `${meant}.${field}`;
    return { message: 'no-channel-near', data: { channel, meant }, ...edited(subject, { anchor: whole }) };
  }
  if (field === null || channelFields.some((known) => known === field)) return null;
  const meant = nearest(field, channelFields);
  return {
    message: 'no-field',
    data: { field, channel, known: channelFields },
    ...(meant === null ? {} : edited(subject, { anchor: `${channel}.${meant}` })),
  };
}

/** The link with another path or anchor. None for an address that stands elsewhere, as in a reference link. */
function edited({ link, document }: Subject, { path, anchor }: { path?: string; anchor?: string }): Pick<Fault, 'suggestion'> {
  if (link.indirect) return {};
  const hash = link.url.indexOf('#');
  const before = path === undefined ? (hash === -1 ? link.url : link.url.slice(0, hash)) : relativeAddress(document.path, path);
  const after = anchor === undefined ? (hash === -1 ? '' : link.url.slice(hash)) : `#${encodeURIComponent(anchor)}`;
  return { suggestion: { edits: [{ file: document.source.file, span: link.urlSpan, text: before + after }] } };
}
