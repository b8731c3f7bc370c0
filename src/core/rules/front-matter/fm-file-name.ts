import type { DocumentType } from '../../handbook/document-head.js';
import { atKey } from '../../handbook/front-matter.js';
import type { PolicyDocument } from '../../handbook/handbook.js';
import { handbookLanguages, pairKey } from '../../handbook/twins.js';
import { defineRule } from '../rule.js';

const folderOf: Readonly<Record<DocumentType, string>> = {
  guideline: 'policies',
  strategy: 'policies',
  rules: 'policies',
  playbook: 'policies',
  answer: 'answers',
  worksheet: 'policies',
  quiz: 'quizzes',
};

export const rule = defineRule({
  id: 'fm-file-name',
  group: 'front-matter',
  scope: 'handbook',
  severity: 'error',
  since: '0.1.0',
  guideline: 'strategy#findable',
  title: { de: 'Dateiname und Kopfdaten widersprechen sich', en: 'File name and front matter disagree' },
  messages: {
    id: {
      de: 'Die Datei heißt „{name}“, in den Kopfdaten steht die Kennung „{id}“; erwartet wird dieselbe Kennung. Benennen Sie die Datei in „{expected}“ um oder ändern Sie „id“.',
      en: 'The file is called “{name}”, but the front matter says the id “{id}”; the same id is expected. Rename the file to “{expected}” or change “id”.',
    },
    language: {
      de: 'Die Datei heißt „{name}“, in den Kopfdaten steht die Sprache „{lang}“; erwartet wird dieselbe Sprache. Benennen Sie die Datei in „{expected}“ um oder ändern Sie „lang“.',
      en: 'The file is called “{name}”, but the front matter says the language “{lang}”; the same language is expected. Rename the file to “{expected}” or change “lang”.',
    },
    'no-language': {
      de: 'Der Dateiname „{name}“ nennt keine Sprache, das Handbuch hat mehrere; erwartet wird die Sprache vor „.md“. Benennen Sie die Datei in „{expected}“ um.',
      en: 'The file name “{name}” gives no language, but the handbook has several; the language is expected before “.md”. Rename the file to “{expected}”.',
    },
    country: {
      de: 'Die Datei heißt „{name}“, in den Kopfdaten steht das Land {country} nicht; erwartet wird „countries: [{country}]“. Ergänzen Sie das Land oder benennen Sie die Datei um.',
      en: 'The file is called “{name}”, but the front matter does not state the country {country}; “countries: [{country}]” is expected. Add the country or rename the file.',
    },
    twice: {
      de: 'Ein zweites Dokument hat dieselbe Kennung „{id}“, Sprache und dieselben Länder; erwartet wird je Kennung und Sprache eines. Führen Sie beide zusammen oder ändern Sie „id“.',
      en: 'A second document has the same id “{id}”, language and countries; one per id and language is expected. Merge the two or change “id”.',
    },
    folder: {
      de: 'Das Dokument vom Typ „{type}“ liegt in „{folder}/“; erwartet wird „{expected}/“. Verschieben Sie die Datei oder ändern Sie „type“.',
      en: 'The document of type “{type}” is in “{folder}/”; “{expected}/” is expected. Move the file or change “type”.',
    },
  },
  check(handbook, { report }) {
    const severalLanguages = handbookLanguages(handbook).length > 1;
    const first = new Map<string, PolicyDocument>();
    for (const document of handbook.documents) {
      const { id, lang, type, countries } = document.head;
      const name = document.path.slice(document.path.lastIndexOf('/') + 1);
      const parts = nameParts(name);
      const expected = `${id ?? parts.id}${expectedEnd({ lang, parts, severalLanguages })}.md`;
      if (id !== null && id.normalize('NFC') !== parts.id)
        report({ message: 'id', at: atKey(document, 'id'), data: { name, id, expected } });
      if (lang !== null && parts.language !== null && parts.language !== lang)
        report({ message: 'language', at: atKey(document, 'lang'), data: { name, lang, expected } });
      if (lang !== null && parts.language === null && severalLanguages)
        report({ message: 'no-language', at: atKey(document, 'lang'), data: { name, expected } });
      if (parts.country !== null && countries?.includes(parts.country) !== true)
        report({ message: 'country', at: atKey(document, 'countries'), data: { name, country: parts.country } });
      const folder = document.path.slice(0, Math.max(document.path.indexOf('/'), 0));
      if (type !== null && folder !== folderOf[type])
        report({ message: 'folder', at: atKey(document, 'type'), data: { type, folder, expected: folderOf[type] } });
      const key = pairKey(document);
      if (key === null) continue;
      const same = `${key} ${lang ?? ''}`;
      const other = first.get(same);
      if (other === undefined) first.set(same, document);
      else report({ message: 'twice', at: atKey(document, 'id'), data: { id: id ?? '' }, related: [atKey(other, 'id')] });
    }
  },
});

interface NameParts {
  readonly id: string;
  readonly language: string | null;
  readonly country: string | null;
}

/** Takes `returns.de-AT.md` apart. A part that has not the form of a language belongs to the id. */
function nameParts(name: string): NameParts {
  const stem = name.replace(/\.md$/, '').normalize('NFC');
  const match = /^(.+)\.([a-z]{2})(?:-([A-Z]{2}))?$/.exec(stem);
  return match === null
    ? { id: stem, language: null, country: null }
    : { id: match[1] ?? '', language: match[2] ?? null, country: match[3] ?? null };
}

function expectedEnd({ lang, parts, severalLanguages }: { lang: string | null; parts: NameParts; severalLanguages: boolean }): string {
  const language = lang ?? parts.language;
  if (language === null || (parts.language === null && !severalLanguages)) return '';
  return `.${language}${parts.country === null ? '' : `-${parts.country}`}`;
}
