import type { Edit } from '../../finding.js';
import { atKey } from '../../handbook/front-matter.js';
import type { PolicyDocument } from '../../handbook/handbook.js';
import { compareVersions } from '../../versions/version-number.js';
import { defineRule } from '../rule.js';
import { type ChangeNote, changeNotes, editorialReason, newestNote, saysNothing } from './change-notes.js';

const messages = {
  'other-version': {
    de: 'Das Dokument hat die Version {version}, die neueste Notiz in „changes“ gehört zu {newest}; erwartet wird eine Notiz zu {version}. Schreiben Sie in einem Satz dazu, was Beschäftigte nun anders machen.',
    en: 'The document has version {version}, the newest note in “changes” belongs to {newest}; a note on {version} is expected. Say in one sentence what staff now do differently.',
  },
  'says-nothing': {
    de: 'Die Notiz „{note}“ sagt nicht, was sich geändert hat; erwartet wird ein Satz, der sagt, was Beschäftigte nun anders machen. Schreiben Sie ihn dazu.',
    en: 'The note “{note}” does not say what changed; a sentence is expected that says what staff now do differently. Write it.',
  },
  'no-reason': {
    de: 'Die Notiz nennt die Änderung redaktionell und gibt keinen Grund an; erwartet wird hinter dem Doppelpunkt, warum sich für niemanden etwas ändert. Ergänzen Sie es.',
    en: 'The note calls the change editorial and gives no reason; behind the colon it should say why nothing changes for anybody. Add it.',
  },
  repeated: {
    de: 'Die Notiz „{note}“ steht schon bei {other}; erwartet wird, was in {version} anders ist. Schreiben Sie es dazu.',
    en: 'The note “{note}” is already used for {other}; what differs in {version} is expected. Write it.',
  },
};

export const rule = defineRule({
  id: 'ver-change-note',
  group: 'versions',
  scope: 'document',
  severity: 'error',
  since: '0.1.0',
  guideline: 'rules#versioned',
  title: { de: 'Notiz zur Version fehlt oder sagt nichts', en: 'Note on the version is missing or says nothing' },
  messages,
  check(document, { report, today }) {
    const { version } = document.head;
    const newest = newestNote(document);
    // A list without a usable entry is a fault of form, which another rule reports.
    if (version === null || newest === null) return;
    const { source } = document;
    if (newest.version !== version) {
      const edit = compareVersions(version, newest.version) > 0 ? entryEdit({ document, newest, version, today }) : null;
      report({
        message: 'other-version',
        at: { source, span: newest.span },
        data: { version, newest: newest.version },
        related: [atKey(document, 'version')],
        ...(edit === null ? {} : { suggestion: { edits: [edit] } }),
      });
      return;
    }
    const at = { source, span: newest.noteSpan };
    const { note } = newest;
    const reason = editorialReason(note);
    const same = changeNotes(document).find((entry) => entry.version !== version && alike(entry.note) === alike(note));
    if (reason !== null && saysNothing(reason)) report({ message: 'no-reason', at });
    else if (saysNothing(note)) report({ message: 'says-nothing', at, data: { note } });
    else if (same !== undefined)
      report({ message: 'repeated', at, data: { note, other: same.version, version }, related: [{ source, span: same.noteSpan }] });
  },
});

function alike(note: string): string {
  return note
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();
}

/** A new entry with a place to fill in, on the newest side of the list; null where the list is written in another way than one entry a line. */
function entryEdit({
  document: { source, head, ...document },
  newest,
  version,
  today,
}: {
  document: PolicyDocument;
  newest: ChangeNote;
  version: string;
  today: string;
}): Edit | null {
  const { text } = source;
  const lineStart = text.lastIndexOf('\n', newest.span.start - 1) + 1;
  const indent = text.slice(lineStart, newest.span.start);
  if (!/^ *- $/.test(indent)) return null;
  const what = head.lang === 'de' ? '[ausfüllen: was Beschäftigte nun anders machen]' : '[fill in: what staff now do differently]';
  const line = `${indent}{ version: "${version}", date: ${today}, note: "${what}" }`;
  const oldestFirst = changeNotes({ source, head, ...document })[0]?.span.start !== newest.span.start;
  const lineEnd = text.indexOf('\n', newest.span.end);
  return oldestFirst && lineEnd !== -1
    ? { file: source.file, span: { start: lineEnd, end: lineEnd }, text: `\n${line}` }
    : { file: source.file, span: { start: lineStart, end: lineStart }, text: `${line}\n` };
}
