import { headingSynonyms } from './heading-synonyms.data.js';
import { countryWords, languageWords } from './place-words.data.js';
import { sharedColumns } from './shared-columns.data.js';

/** A column of a channel list: where its cells belong in a channel, and how they are read. */
export interface Column {
  readonly path: readonly [string, ...string[]];
  /** `sentences`: a list in which commas belong to the items; `pairs`: names with values, `hotline: 0800 1234; hours: Mo-Fr 8-18`; `share`: `0,3` or `30 %`; `group`: says of several columns at once that there is none, or why it does not apply. */
  readonly kind:
    | 'text'
    | 'number'
    | 'boolean'
    | 'list'
    | 'sentences'
    | 'pairs'
    | 'day'
    | 'choice'
    | 'duration'
    | 'share'
    | 'group'
    | 'aside';
  /** Headings, the first in English, the second in German, which a list of our own carries; compared without case, spaces and punctuation. */
  readonly names: readonly string[];
  /** What cells may say instead of the value itself. */
  readonly words?: Readonly<Record<string, string>>;
  /** The unit of bare numbers. */
  readonly unit?: string;
}

const yes = ['ja', 'yes', 'y', 'j', 'true', 'wahr', 'x', '✓', '✔', '1'];
const no = ['nein', 'no', 'n', 'false', 'falsch', '0', '✗'];

export const booleanWords: ReadonlyMap<string, boolean> = new Map([
  ...yes.map((word) => [word, true] as const),
  ...no.map((word) => [word, false] as const),
]);

const statusWords = {
  aktiv: 'live',
  active: 'live',
  'in betrieb': 'live',
  läuft: 'live',
  keep: 'live',
  behalten: 'live',
  beibehalten: 'live',
  geplant: 'planned',
  idee: 'idea',
  ruht: 'paused',
  ruhend: 'paused',
  pausiert: 'paused',
  inaktiv: 'paused',
  inactive: 'paused',
  deactivate: 'closing',
  deaktivieren: 'closing',
  schließen: 'closing',
  abschalten: 'closing',
  close: 'closing',
  deactivated: 'closed',
  deaktiviert: 'closed',
  geschlossen: 'closed',
  abgeschaltet: 'closed',
};

/**
 * The headings of channel lists: ours in both languages, those of the audit sheet that Hootsuite hands out (scribd.com/document/618789549, read 2026-11-22) and those of
 * Canada's list of official accounts (github.com/PatLittle/GC-Socials, sm.csv, read 2026-11-27).
 */
export const columns: readonly Column[] = [
  { path: ['id'], kind: 'text', names: ['id', 'Kennung'] },
  { path: ['name'], kind: 'text', names: ['name', 'Kanalname', 'channel name', 'Bezeichnung', 'Anzeigename', 'display name'] },
  {
    path: ['platform'],
    kind: 'text',
    names: ['platform', 'Plattform', 'network', 'Netzwerk', 'Kanal', 'channel', 'Medium', 'social network'],
  },
  {
    path: ['address'],
    kind: 'text',
    names: ['address', 'Adresse', 'url', 'link', 'handle', 'Account', 'Nummer', 'Webadresse', 'Profil', 'account name'],
  },
  {
    path: ['status'],
    kind: 'choice',
    names: ['status', 'Zustand', 'keep/deactivate', 'behalten/deaktivieren', 'keep or deactivate'],
    words: statusWords,
  },
  { path: ['purpose'], kind: 'text', names: ['purpose', 'Zweck', 'mission statement', 'mission', 'Aufgabe', 'Ziel', 'goal', 'Wozu'] },
  {
    path: ['owner'],
    kind: 'text',
    names: [
      'owner',
      'Verantwortlich',
      'Verantwortliche',
      'Verantwortlicher',
      'Verantwortung',
      'channel owner',
      'Zuständig',
      'responsible',
      'Zuständigkeit',
    ],
  },
  {
    path: ['deputy'],
    kind: 'text',
    names: ['deputy', 'Vertretung', 'Stellvertretung', 'Stellvertreter', 'Vertreter', 'backup', 'stand-in', 'secondary owner'],
  },
  { path: ['team'], kind: 'text', names: ['team', 'Abteilung', 'department'] },
  {
    path: ['hours'],
    kind: 'text',
    names: ['hours', 'Zeiten', 'Servicezeiten', 'service hours', 'opening hours', 'Öffnungszeiten', 'Erreichbarkeit'],
  },
  {
    path: ['reply', 'first'],
    kind: 'duration',
    names: [
      'reply',
      'Antwortzeit',
      'Antwort',
      'reply time',
      'response time',
      'first reply',
      'Erstantwort',
      'Reaktionszeit',
      'reply target',
    ],
  },
  {
    path: ['reply', 'first'],
    kind: 'duration',
    unit: 'h',
    names: [
      'reply hours',
      'Antwortzeit Stunden',
      'Antwortzeit in Stunden',
      'Antwortzeit h',
      'Antwortzeit Std',
      'Reaktionszeit Stunden',
      'Reaktionszeit in Stunden',
      'Reaktionszeit h',
      'Reaktionszeit Std',
      'response time hours',
      'reply time h',
    ],
  },
  { path: ['reply', 'solve'], kind: 'duration', names: ['solve', 'Lösungszeit', 'Lösung', 'resolution time', 'solved within'] },
  { path: ['reply', 'clock'], kind: 'choice', names: ['clock', 'Uhr'], words: { servicezeiten: 'open', 'rund um die uhr': 'all' } },
  { path: ['topics'], kind: 'list', names: ['topics', 'Anliegen', 'Themen', 'topic', 'Thema'] },
  { path: ['audiences'], kind: 'list', names: ['audiences', 'Zielgruppen', 'audience', 'Zielgruppe', 'target group'] },
  {
    path: ['form'],
    kind: 'choice',
    names: ['form'],
    words: {
      '1:1': 'one-to-one',
      'einer mit einem': 'one-to-one',
      '1:n': 'one-to-many',
      'einer zu vielen': 'one-to-many',
      'n:n': 'many-to-many',
      'viele mit vielen': 'many-to-many',
      gemischt: 'mixed',
    },
  },
  {
    path: ['direction'],
    kind: 'choice',
    names: ['direction', 'Richtung'],
    words: { eingehend: 'in', ausgehend: 'out', beide: 'both', beides: 'both' },
  },
  {
    path: ['visibility'],
    kind: 'choice',
    names: ['visibility', 'Sichtbarkeit'],
    words: { öffentlich: 'public', privat: 'private', 'nicht öffentlich': 'private' },
  },
  {
    path: ['identity'],
    kind: 'choice',
    names: ['identity', 'Identität'],
    words: { klarname: 'real', spitzname: 'nick', beides: 'either' },
  },
  { path: ['languages'], kind: 'list', names: ['languages', 'Sprachen', 'language', 'Sprache'], words: languageWords },
  { path: ['countries'], kind: 'list', names: ['countries', 'Länder', 'country', 'Land'], words: countryWords },
  { path: ['hand-over'], kind: 'list', names: ['hand-over', 'Übergabe', 'handover', 'Weitergabe', 'hand over to', 'Übergabe an'] },
  { path: ['approval', 'routine'], kind: 'text', names: ['approval routine', 'Freigabe Alltag', 'routine approval', 'Freigabe'] },
  {
    path: ['approval', 'critical'],
    kind: 'text',
    names: ['approval critical', 'Freigabe kritisch', 'critical approval', 'Vier-Augen', 'second person', 'zweite Person'],
  },
  { path: ['moderation'], kind: 'text', names: ['moderation', 'Moderator'] },
  { path: ['house-rules'], kind: 'text', names: ['house rules', 'Hausregeln', 'Netiquette', 'comment policy'] },
  { path: ['legal-notice'], kind: 'text', names: ['legal notice', 'Impressum', 'imprint'] },
  { path: ['privacy-notice'], kind: 'text', names: ['privacy notice', 'Datenschutz', 'Datenschutzerklärung', 'privacy policy'] },
  { path: ['ai'], kind: 'choice', names: ['AI', 'KI'], words: { nein: 'none', no: 'none', hilft: 'assist', ja: 'bot', yes: 'bot' } },
  { path: ['ai-notice'], kind: 'text', names: ['AI notice', 'KI-Hinweis'] },
  { path: ['access', 'admins'], kind: 'number', names: ['admins', 'Administratoren', 'number of admins', 'Anzahl Administratoren'] },
  { path: ['access', 'second-factor'], kind: 'boolean', names: ['second factor', 'zweiter Faktor', '2fa', 'mfa', 'two-factor'] },
  {
    path: ['access', 'company-login'],
    kind: 'boolean',
    names: ['company login', 'Firmenkonto', 'Firmenzugang', 'password centralised', 'password centralized', 'passwords centralized'],
  },
  {
    path: ['listed-on'],
    kind: 'list',
    names: ['listed on', 'genannt auf', 'zu finden auf', 'verlinkt auf'],
    words: { kontaktseite: 'contact', kontakt: 'contact', impressum: 'imprint' },
  },
  { path: ['inbox'], kind: 'text', names: ['inbox', 'Postfach', 'Werkzeug', 'tool'] },
  { path: ['playbook'], kind: 'text', names: ['playbook', 'Eskalationsplan', 'Krisenplan'] },
  {
    path: ['comments'],
    kind: 'choice',
    names: ['comments', 'Kommentare'],
    words: { offen: 'open', ja: 'open', yes: 'open', geschlossen: 'closed', zu: 'closed', nein: 'closed', no: 'closed' },
  },
  { path: ['reviewed'], kind: 'day', names: ['reviewed', 'überprüft', 'geprüft am', 'zuletzt geprüft', 'last review', 'last reviewed'] },
  { path: ['last-post'], kind: 'day', names: ['last post', 'letzter Beitrag', 'most recent post', 'date of last post'] },
  { path: ['until'], kind: 'text', names: ['until', 'bis', 'läuft bis'] },
  { path: ['per-week'], kind: 'number', names: ['per week', 'Fälle pro Woche', 'je Woche', 'cases per week', 'volume'] },
  { path: ['extends'], kind: 'list', names: ['extends', 'übernimmt von', 'wie Kanal', 'same as'] },
  { path: ['opened'], kind: 'day', names: ['opened', 'eröffnet', 'eröffnet am', 'opened on', 'opening date'] },
  {
    path: ['posts-per-week'],
    kind: 'number',
    names: ['posts per week', 'Beiträge pro Woche', 'Beiträge je Woche', 'Posts pro Woche', 'Posts je Woche', 'posts a week'],
  },
  {
    path: ['minutes'],
    kind: 'number',
    names: ['minutes', 'Minuten', 'Minuten pro Fall', 'Minuten je Fall', 'Bearbeitungszeit in Minuten', 'minutes per case'],
  },
  {
    path: ['available-hours'],
    kind: 'number',
    names: [
      'available hours',
      'Verfügbare Stunden',
      'hours available',
      'Stunden verfügbar',
      'time budget in hours',
      'Zeitbudget in Stunden',
    ],
  },
  { path: ['turns'], kind: 'number', names: ['turns', 'Nachrichten pro Fall', 'Nachrichten je Fall', 'messages per case'] },
  {
    path: ['concurrency'],
    kind: 'number',
    names: ['concurrency', 'gleichzeitige Gespräche', 'Gespräche gleichzeitig', 'chats at once', 'parallel chats'],
  },
  { path: ['patience'], kind: 'duration', names: ['patience', 'Geduld', 'Wartegeduld'] },
  { path: ['expected-members'], kind: 'number', names: ['expected members', 'erwartete Mitglieder', 'Mitglieder erwartet'] },
  { path: ['report-way'], kind: 'text', names: ['report way', 'Meldeweg', 'Inhalte melden', 'way to report'] },
  { path: ['archive', 'where'], kind: 'text', names: ['archive', 'Archiv', 'Ablage', 'aufbewahrt in', 'kept in'] },
  { path: ['archive', 'keep'], kind: 'duration', names: ['retention', 'Aufbewahrungsdauer', 'aufbewahrt für', 'kept for'] },
  {
    path: ['case-record'],
    kind: 'text',
    names: ['case record', 'gemeinsame Fallliste', 'Fallliste', 'Vorgangsliste', 'Ticketsystem', 'ticket system', 'case list'],
  },
  { path: ['answers-for'], kind: 'list', names: ['answers for', 'antwortet für', 'antwortet auch für'] },
  { path: ['facts'], kind: 'pairs', names: ['facts', 'verbindliche Angaben', 'declared facts'] },
  { path: ['feedback'], kind: 'text', names: ['feedback', 'Befragung', 'Kundenbefragung', 'customer survey', 'survey'] },
  // Whether there is any such thing at all; what it is like stands in columns of its own.
  { path: ['access'], kind: 'group', names: ['access', 'Zugang', 'account access', 'Zugang zum Konto'] },
  { path: ['participation'], kind: 'group', names: ['participation', 'Mitmachaktionen', 'contests', 'Gewinnspiele', 'votes and contests'] },
  { path: ['observed'], kind: 'group', names: ['observed', 'Messung', 'measurement', 'Messwerte', 'measurements'] },
  { path: ['launch'], kind: 'group', names: ['launch plan', 'Startplan', 'launch preparation', 'Startvorbereitung'] },
  { path: ['launch', 'on'], kind: 'day', names: ['launch', 'Starttermin', 'Start am', 'launch date'] },
  { path: ['launch', 'briefed'], kind: 'boolean', names: ['briefed', 'vorab informiert', 'opinion leaders briefed'] },
  {
    path: ['launch', 'questions'],
    kind: 'sentences',
    names: ['critical questions', 'kritische Fragen', 'prepared questions', 'vorbereitete Fragen'],
  },
  {
    path: ['participation', 'rules'],
    kind: 'text',
    names: ['participation rules', 'Teilnahmeregeln', 'Teilnahmebedingungen', 'contest rules'],
  },
  { path: ['participation', 'result-binding'], kind: 'boolean', names: ['result binding', 'Ergebnis bindend', 'Ergebnis verbindlich'] },
  {
    path: ['participation', 'who-answers'],
    kind: 'text',
    names: ['participation who answers', 'antwortet bei Aktionen', 'answers during contests'],
  },
  { path: ['observed', 'from'], kind: 'day', names: ['observed from', 'gemessen von', 'gemessen ab', 'measured from'] },
  { path: ['observed', 'to'], kind: 'day', names: ['observed to', 'gemessen bis', 'measured to'] },
  { path: ['observed', 'received'], kind: 'number', names: ['received', 'eingegangen', 'Anfragen eingegangen', 'messages received'] },
  { path: ['observed', 'answered'], kind: 'number', names: ['answered', 'beantwortet', 'Anfragen beantwortet', 'messages answered'] },
  {
    path: ['observed', 'first-reply-p80'],
    kind: 'duration',
    names: ['first reply p80', 'gemessene Antwortzeit', 'tatsächliche Antwortzeit', 'measured reply time', 'actual reply time'],
  },
  {
    path: ['order'],
    kind: 'text',
    names: ['order of publishing', 'Reihenfolge der Veröffentlichung', 'erscheint nach', 'published after'],
  },
  { path: ['voice'], kind: 'text', names: ['voice', 'Tonalität', 'tone of voice'] },
  { path: ['kpi'], kind: 'list', names: ['kpi', 'kpis', 'Kennzahlen', 'key metrics'] },
  { path: ['notes'], kind: 'text', names: ['notes', 'Notizen', 'Bemerkung', 'Bemerkungen', 'Anmerkungen', 'Kommentar', 'remarks'] },
  ...sharedColumns,
  // Known from the audit sheet, but no check asks for them.
  { path: ['verified'], kind: 'aside', names: ['verified', 'verifiziert'] },
  { path: ['top-content'], kind: 'aside', names: ['top content', 'top posts', 'beste Beiträge'] },
  { path: ['branding'], kind: 'aside', names: ['branding check', 'branding', 'Gestaltung geprüft'] },
  { path: ['followers'], kind: 'aside', names: ['followers', 'Follower', 'fans', 'Abonnenten', 'subscribers'] },
  { path: ['registry'], kind: 'aside', names: ['gc_orgID', 'wikidata_id', 'date added', 'Datum der Aufnahme'] },
];

let byName: ReadonlyMap<string, Column> | null = null;

/** The column that a heading means, or null. */
export function columnFor(heading: string): Column | null {
  byName ??= new Map(
    columns.flatMap((column) =>
      [column.path.join(' '), ...(headingSynonyms[column.path.join('.')]?.split(', ') ?? []), ...column.names].map(
        (name) => [plainHeading(name), column] as const,
      ),
    ),
  );
  return byName.get(plainHeading(heading)) ?? null;
}

/** Every heading that may be offered for one that is unknown. */
export function headingNames(): readonly string[] {
  return columns.flatMap(({ names }) => names);
}

/** A heading without what people write differently: case, spaces and punctuation. */
export function plainHeading(heading: string): string {
  return heading
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s\-‐–_/.:()*?,&]+/g, '');
}
