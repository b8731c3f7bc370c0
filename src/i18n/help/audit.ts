import type { CommandHelp } from './help.js';

export const auditHelp: CommandHelp = {
  summary: { de: 'den Kanalplan prüfen', en: 'check the channel plan' },
  description: {
    de: 'Ohne PLAN wird channels.yaml des Handbuchs geprüft, in dem Sie stehen. PLAN kann eine YAML-, CSV- oder Excel-Datei (.xlsx) sein; fünf Spalten genügen. Was der Plan nicht sagt, wird zur Frage und ist kein Fehler.',
    en: 'Without PLAN, channels.yaml of the handbook around you is checked. PLAN may be a YAML, CSV or Excel file (.xlsx); five columns are enough. What the plan does not say becomes a question and is no fault.',
  },
  usage: '[PLAN]',
  args: {
    PLAN: { de: 'Kanalplan (YAML, CSV, .xlsx) oder Ordner eines Handbuchs', en: 'channel plan (YAML, CSV, .xlsx) or folder of a handbook' },
  },
  flags: {
    format: {
      value: 'human|json|sarif|junit|github|gitlab|rdjson|markdown|html',
      de: 'Form der Ausgabe (Vorgabe: human)',
      en: 'form of the output (default: human)',
    },
    out: {
      value: 'FORMAT=FILE',
      de: 'das Ergebnis auch in eine Datei schreiben; mehrmals möglich',
      en: 'write the result to a file too; may be given several times',
    },
    report: {
      de: 'auf dem Bildschirm den Bericht für die Leitung zeigen: Entscheidungen, Kanäle, Risiken und Bilder aus Zeichen',
      en: 'show the report for management on the screen: decisions, channels, risks, and pictures made of characters',
    },
    pdf: {
      value: 'FILE',
      de: 'den Bericht als PDF schreiben; braucht Chromium, Google Chrome oder Microsoft Edge auf diesem Rechner',
      en: 'write the report as a PDF; needs Chromium, Google Chrome or Microsoft Edge on this machine',
    },
    compare: {
      value: 'FILE',
      de: 'mit einem früheren Ergebnis (JSON) vergleichen: gelöst, neu, noch offen',
      en: 'compare with an earlier result (JSON): solved, new, still open',
    },
    ask: {
      de: 'höchstens sieben offene Fragen stellen und die Antworten in den Plan schreiben',
      en: 'ask at most seven open questions and write the answers into the plan',
    },
    accept: {
      value: 'CHECK@WHERE',
      de: 'eine Feststellung bewusst in Kauf nehmen, etwa SEL-09@facebook; mit --reason, --by und --until',
      en: 'accept a finding on purpose, such as SEL-09@facebook; with --reason, --by and --until',
    },
    reason: { value: 'TEXT', de: 'warum sie in Kauf genommen wird', en: 'why it is accepted' },
    by: { value: 'ROLE', de: 'die Rolle, die das verantwortet', en: 'the role that takes responsibility' },
    until: { value: 'DATE', de: 'der letzte Tag, an dem das gilt', en: 'the last day on which that applies' },
    map: {
      value: 'HEADING=FIELD|FILE',
      de: 'was Überschriften einer Liste bedeuten, etwa „Zuständig=owner,Farbe=-“; auch als YAML-Datei; mehrmals möglich',
      en: 'what headings of a list mean, such as “In charge=owner,Colour=-”; a YAML file too; may be given several times',
    },
    'fail-on': {
      value: 'error|warning|info|never',
      de: 'ab welcher Schwere der Befehl mit 1 endet (Vorgabe: error)',
      en: 'from which severity on the command ends with 1 (default: error)',
    },
    explain: {
      value: 'CHANNEL',
      de: 'sagen, was für einen Kanal gilt und woher jede Angabe kommt: Kanal, Gruppe, Verzeichnis oder Firma',
      en: 'say what applies to a channel and where each value comes from: channel, group, catalogue or company',
    },
    without: {
      value: 'ID',
      de: 'zeigen, was ohne diesen Kanal anders wäre; mehrmals möglich, nichts wird geschrieben',
      en: 'show what would be different without this channel; may be given several times, nothing is written',
    },
    with: {
      value: 'FILE',
      de: 'zeigen, was mit den Kanälen aus dieser Datei (YAML oder CSV) anders wäre',
      en: 'show what would be different with the channels of this file (YAML or CSV)',
    },
    set: {
      value: 'ID.FIELD=VALUE',
      de: 'zeigen, was mit diesem Wert anders wäre: facebook.reply=8h, teams.support.people=4',
      en: 'show what would be different with this value: facebook.reply=8h, teams.support.people=4',
    },
    costs: {
      de: 'zeigen, was jeder Kanal je Fall kostet und was ohne ihn wegfiele',
      en: 'show what each channel costs per case and what would be lost without it',
    },
  },
  examples: [
    { command: 'audit', what: { de: 'den Kanalplan dieses Handbuchs prüfen', en: 'check the channel plan of this handbook' } },
    { command: 'audit channels.csv', what: { de: 'eine Liste aus der Tabellenkalkulation prüfen', en: 'check a list from a spreadsheet' } },
    { command: 'audit channels.xlsx --ask', what: { de: 'offene Fragen beantworten', en: 'answer open questions' } },
    {
      command: 'audit --out html=report.html',
      what: { de: 'den Bericht für die Leitung als eine Seite schreiben', en: 'write the report for management as one page' },
    },
    {
      command: 'audit --explain facebook',
      what: { de: 'sehen, was für einen Kanal gilt und wer es sagt', en: 'see what applies to a channel and where it comes from' },
    },
    {
      command: 'audit --format markdown > audit.md',
      what: { de: 'einen Bericht mit allen Fragen schreiben', en: 'write a report with all questions' },
    },
    {
      command: 'audit --without facebook --set teams.support.people=4',
      what: { de: 'ausprobieren, was das ändern würde', en: 'try out what that would change' },
    },
  ],
};

export const auditPortfolioHelp: CommandHelp = {
  summary: { de: 'die beste Auswahl an Kanälen finden', en: 'find the best set of channels' },
  description: {
    de: 'Antwortet auf „Welche Kanäle, bei meinen Stunden?“: die Auswahl, die jedes Anliegen, jede Zielgruppe, jede Sprache und jede eilige Frage mit der wenigsten Arbeit deckt. Kanäle mit dem Stand „idea“, „planned“ und „paused“ kann sie dazunehmen. Gerechnet wird mit den Fallzahlen und Minuten des Plans; was fehlt, wird gefragt. Mit 1 endet der Befehl, wenn keine Auswahl alles deckt.',
    en: 'Answers “which channels, given my hours?”: the set that covers every topic, audience, language and urgent question with the least work. It may add channels whose status is “idea”, “planned” or “paused”. The numbers of cases and minutes of the plan are used; what is missing is asked. The command ends with 1 when no set covers everything.',
  },
  usage: '[PLAN]',
  args: {
    PLAN: { de: 'Kanalplan (YAML, CSV, .xlsx) oder Ordner eines Handbuchs', en: 'channel plan (YAML, CSV, .xlsx) or folder of a handbook' },
  },
  flags: {
    keep: {
      value: 'ID',
      de: 'diesen Kanal auf jeden Fall behalten; mehrmals möglich',
      en: 'keep this channel in any case; may be given several times',
    },
    drop: {
      value: 'ID',
      de: 'auf diesen Kanal auf jeden Fall verzichten; mehrmals möglich',
      en: 'do without this channel in any case; may be given several times',
    },
    hours: {
      value: 'TEAM=HOURS',
      de: 'Stunden eines Teams in der Woche für Kunden, statt der Angaben im Plan',
      en: 'hours of a team in a week for customers, instead of what the plan says',
    },
    suggest: {
      de: 'auch Telefon, E-Mail, Formular und Chat erwägen, die der Plan nicht kennt; ihr Aufwand ist angenommen',
      en: 'also consider phone, e-mail, form and chat that the plan does not know; their effort is assumed',
    },
    format: { value: 'human|json|markdown', de: 'Form der Ausgabe (Vorgabe: human)', en: 'form of the output (default: human)' },
    out: {
      value: 'FORMAT=FILE',
      de: 'das Ergebnis auch in eine Datei schreiben; mehrmals möglich',
      en: 'write the result to a file too; may be given several times',
    },
  },
  examples: [
    {
      command: 'audit portfolio',
      what: { de: 'die beste Auswahl für den Plan dieses Handbuchs', en: 'the best set for the plan of this handbook' },
    },
    {
      command: 'audit portfolio --hours support=60 --keep facebook',
      what: { de: 'mit 60 Stunden, und Facebook bleibt', en: 'with 60 hours, and Facebook stays' },
    },
  ],
};

export const auditTemplateHelp: CommandHelp = {
  summary: { de: 'eine leere Kanalliste schreiben', en: 'write an empty list of channels' },
  description: {
    de: 'Schreibt eine Excel-Tabelle mit Auswahllisten, Hinweisen und einer Anleitung, oder eine CSV-Datei mit den Überschriften. Eine Datei, die es schon gibt, bleibt, wie sie ist.',
    en: 'Writes an Excel sheet with drop-down lists, notes and instructions, or a CSV file with the headings. A file that exists already stays as it is.',
  },
  usage: '[FILE]',
  args: {
    FILE: {
      de: 'Name der Datei; ihre Endung sagt, ob Excel (.xlsx) oder CSV (.csv)',
      en: 'name of the file; its ending says whether Excel (.xlsx) or CSV (.csv)',
    },
  },
  flags: {
    xlsx: {
      value: 'FILE',
      de: 'Name der Excel-Datei (Vorgabe: kanaele.xlsx)',
      en: 'name of the Excel file (default: channels.xlsx)',
    },
    csv: { value: 'FILE', de: 'eine CSV-Datei schreiben', en: 'write a CSV file' },
  },
  examples: [
    { command: 'audit template', what: { de: 'eine Excel-Tabelle zum Ausfüllen', en: 'an Excel sheet to fill in' } },
    {
      command: { de: 'audit template kanaele.csv', en: 'audit template channels.csv' },
      what: { de: 'dasselbe als CSV', en: 'the same as CSV' },
    },
  ],
};
