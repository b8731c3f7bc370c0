import { defineRule, reportProblems } from '../rule.js';

export const rule = defineRule({
  id: 'yaml-syntax',
  group: 'reading',
  scope: 'file',
  severity: 'error',
  since: '0.1.0',
  guideline: 'strategy#readable',
  title: { de: 'YAML nicht lesbar', en: 'YAML cannot be read' },
  firm: true,
  messages: {
    'too-complex': {
      de: 'Die Angaben sind tiefer als {depth} Ebenen verschachtelt; erwartet werden wenige Ebenen. Schreiben Sie sie flacher.',
      en: 'The entries are nested deeper than {depth} levels; a few levels are expected. Write them flatter.',
    },
    'too-many-keys': {
      de: 'Hier stehen mehr als {limit} Schlüssel; erwartet werden weniger. Kürzen Sie die Angaben.',
      en: 'There are more than {limit} keys here; fewer are expected. Shorten the entries.',
    },
    'duplicate-key': {
      de: 'Der Schlüssel „{key}“ steht hier zum zweiten Mal; erwartet wird er einmal. Löschen Sie eine der beiden Angaben.',
      en: 'The key “{key}” is here for the second time; it is expected once. Delete one of the two entries.',
    },
    'key-not-text': {
      de: 'Ein Schlüssel ist hier eine Liste oder Gruppe; erwartet wird ein Wort vor einem Doppelpunkt. Schreiben Sie „schlüssel: Wert“.',
      en: 'A key is a list or a group here; a word before a colon is expected. Write “key: value”.',
    },
    alias: {
      de: 'Der Verweis „*{name}“ ist nicht erlaubt; erwartet wird der Wert selbst. Schreiben Sie ihn aus. Ein Text mit Sternchen gehört in Anführungszeichen.',
      en: 'The reference “*{name}” is not allowed; the value itself is expected. Write it out. A text with an asterisk belongs in quotation marks.',
    },
    tag: {
      de: 'Die Markierung „{tag}“ ist nicht erlaubt; erwartet wird ein einfacher Wert. Löschen Sie sie. Ein Text mit Ausrufezeichen am Anfang gehört in Anführungszeichen.',
      en: 'The tag “{tag}” is not allowed; a plain value is expected. Delete it. A text that starts with an exclamation mark belongs in quotation marks.',
    },
    'bad-dq-escape': {
      de: 'In „{line}“ folgt auf einen Rückstrich ein unbekanntes Zeichen; erwartet wird etwa \\n oder \\\\. Schreiben Sie den Rückstrich doppelt oder nehmen Sie einfache Anführungszeichen.',
      en: 'In “{line}” an unknown character follows a backslash; something like \\n or \\\\ is expected. Double the backslash or use single quotation marks.',
    },
    'bad-indent': {
      de: 'Die Zeile „{line}“ passt nicht zur Einrückung darüber; erwartet werden gleich viele Leerzeichen wie bei den Zeilen derselben Ebene. Rücken Sie sie gleich weit ein.',
      en: 'The line “{line}” does not fit the indentation above; as many spaces as in the lines of the same level are expected. Indent it equally.',
    },
    'bad-scalar-start': {
      de: 'In „{line}“ beginnt ein Wert mit einem Zeichen, das in YAML eine eigene Bedeutung hat; erwartet wird ein Text in Anführungszeichen. Setzen Sie den Wert in Anführungszeichen.',
      en: 'In “{line}” a value starts with a character that means something else in YAML; a text in quotation marks is expected. Put the value in quotation marks.',
    },
    'block-as-implicit-key': {
      de: 'In „{line}“ steht mehr als ein „schlüssel: Wert“; erwartet wird ein Doppelpunkt mit Leerzeichen je Zeile. Setzen Sie Werte mit Doppelpunkt in Anführungszeichen.',
      en: '“{line}” contains more than one “key: value”; one colon with a space per line is expected. Put values with a colon in quotation marks.',
    },
    'missing-char': {
      de: 'Bei „{line}“ fehlt ein Zeichen; erwartet wird das schließende Anführungszeichen, die Klammer, das Komma oder der Doppelpunkt. Ergänzen Sie es.',
      en: 'A character is missing at “{line}”; the closing quotation mark, bracket, comma or colon is expected. Add it.',
    },
    'multiline-implicit-key': {
      de: 'Zu „{line}“ fehlt der Doppelpunkt; erwartet wird „schlüssel: Wert“ in einer Zeile. Ergänzen Sie Doppelpunkt und Leerzeichen.',
      en: 'The colon of “{line}” is missing; “key: value” on one line is expected. Add the colon and a space.',
    },
    'multiple-docs': {
      de: 'Bei „{line}“ beginnt ein zweites Dokument; erwartet wird eines je Datei. Löschen Sie die Zeile mit den drei Strichen.',
      en: 'A second document starts at “{line}”; one per file is expected. Delete the line with three hyphens.',
    },
    'tab-as-indent': {
      de: 'Die Zeile „{line}“ ist mit Tabulatoren eingerückt; erwartet werden Leerzeichen. Ersetzen Sie jeden Tabulator durch zwei Leerzeichen.',
      en: 'The line “{line}” is indented with tabs; spaces are expected. Replace every tab by two spaces.',
    },
    'unexpected-token': {
      de: 'In „{line}“ steht ein Zeichen, das hier nicht hingehört; erwartet wird „schlüssel: Wert“ oder „- Wert“. Prüfen Sie Klammern, Kommas und Anführungszeichen.',
      en: '“{line}” contains a character that does not belong there; “key: value” or “- value” is expected. Check brackets, commas and quotation marks.',
    },
    other: {
      de: '„{line}“ ist kein gültiges YAML; erwartet wird „schlüssel: Wert“ oder „- Wert“. Prüfen Sie Einrückung, Klammern und Anführungszeichen.',
      en: '“{line}” is not valid YAML; “key: value” or “- value” is expected. Check indentation, brackets and quotation marks.',
    },
  },
  check: reportProblems('yaml-syntax'),
});
