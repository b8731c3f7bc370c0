import type { Localised } from '../language.js';

/** A column of the empty channel list: which field, what belongs there, an example, and how wide it is in characters. */
export interface TemplateColumn {
  readonly field: string;
  readonly note: Localised;
  readonly example: Localised;
  readonly width: number;
}

/** The columns in the order in which people fill them in: the five that are enough come first. */
export const templateColumns: readonly TemplateColumn[] = [
  {
    field: 'platform',
    note: { de: 'Worauf der Kanal läuft. Andere Namen sind erlaubt.', en: 'What the channel runs on. Other names are allowed.' },
    example: { de: 'Telefon', en: 'Phone' },
    width: 16,
  },
  {
    field: 'purpose',
    note: { de: 'Ein Satz: Wer bekommt hier was, und was nicht?', en: 'One sentence: who gets what here, and what not?' },
    example: { de: 'Störungen und Verträge klären', en: 'Settle faults and contracts' },
    width: 40,
  },
  {
    field: 'owner',
    note: {
      de: 'Die Rolle, die für den Kanal verantwortlich ist; keine Namen von Personen.',
      en: 'The role that is responsible for the channel; no names of people.',
    },
    example: { de: 'Leitung Kundendienst', en: 'Head of customer service' },
    width: 24,
  },
  {
    field: 'deputy',
    note: { de: 'Die Rolle, die vertritt; „keine“, wenn es keine gibt.', en: 'The role that stands in; “none” if there is none.' },
    example: { de: 'Leitung Vertrieb', en: 'Head of sales' },
    width: 24,
  },
  {
    field: 'reply.first',
    note: {
      de: 'Bis wann die erste Antwort kommt: 30 min, 4 h, 1 Arbeitstag. Gezählt wird in den Servicezeiten.',
      en: 'By when the first answer comes: 30 min, 4 h, 1 wd (working day). Service hours count.',
    },
    example: { de: '4 h', en: '4 h' },
    width: 14,
  },
  {
    field: 'name',
    note: {
      de: 'Nur nötig, wenn es auf einer Plattform mehrere Kanäle gibt.',
      en: 'Needed only if there are several channels on one platform.',
    },
    example: { de: 'Hotline Privatkunden', en: 'Consumer hotline' },
    width: 20,
  },
  {
    field: 'address',
    note: { de: 'Nummer, Adresse oder Profil, wie Kunden sie finden.', en: 'Number, address or profile, as customers find it.' },
    example: { de: 'https://www.facebook.com/muster', en: 'https://www.facebook.com/example' },
    width: 30,
  },
  {
    field: 'status',
    note: { de: 'Wie es um den Kanal steht.', en: 'What the state of the channel is.' },
    example: { de: 'aktiv', en: 'live' },
    width: 12,
  },
  {
    field: 'team',
    note: { de: 'Das Team, das antwortet.', en: 'The team that answers.' },
    example: { de: 'Kundendienst', en: 'Customer service' },
    width: 18,
  },
  {
    field: 'hours',
    note: { de: 'Wann geantwortet wird.', en: 'When the channel is answered.' },
    example: { de: 'Mo-Fr 08:00-18:00', en: 'Mo-Fr 08:00-18:00' },
    width: 20,
  },
  {
    field: 'topics',
    note: { de: 'Welche Anliegen hier beantwortet werden, mit Komma.', en: 'Which topics are answered here, with commas.' },
    example: { de: 'Störung, Vertrag', en: 'fault, contract' },
    width: 24,
  },
  {
    field: 'languages',
    note: { de: 'In welchen Sprachen geantwortet wird.', en: 'In which languages the channel is answered.' },
    example: { de: 'Deutsch, Englisch', en: 'German, English' },
    width: 16,
  },
  {
    field: 'countries',
    note: { de: 'Für welche Länder der Kanal da ist.', en: 'Which countries the channel is for.' },
    example: { de: 'DE, AT', en: 'DE, AT' },
    width: 12,
  },
  {
    field: 'hand-over',
    note: {
      de: 'Auf welchen Kanal übergeben wird, was hier nicht gelöst werden kann.',
      en: 'The channel to which is handed over what cannot be solved here.',
    },
    example: { de: 'Telefon', en: 'Phone' },
    width: 16,
  },
  {
    field: 'approval.critical',
    note: {
      de: 'Wer heikle Beiträge als zweite Person liest, bevor sie erscheinen.',
      en: 'Who is the second person to read critical posts before they appear.',
    },
    example: { de: 'Leitung Kommunikation', en: 'Head of communications' },
    width: 22,
  },
  {
    field: 'comments',
    note: { de: 'Ob andere kommentieren können.', en: 'Whether others can comment.' },
    example: { de: 'offen', en: 'open' },
    width: 14,
  },
  {
    field: 'house-rules',
    note: { de: 'Wo die Hausregeln für Kommentare stehen (Netiquette).', en: 'Where the house rules for comments are published.' },
    example: { de: 'https://muster.example/netiquette', en: 'https://example.com/house-rules' },
    width: 28,
  },
  {
    field: 'legal-notice',
    note: { de: 'Wo das Impressum des Profils steht.', en: 'Where the legal notice of the profile is.' },
    example: { de: 'https://muster.example/impressum', en: 'https://example.com/legal-notice' },
    width: 28,
  },
  {
    field: 'privacy-notice',
    note: { de: 'Wo die Datenschutzhinweise zum Kanal stehen.', en: 'Where the privacy notice for the channel is.' },
    example: { de: 'https://muster.example/datenschutz', en: 'https://example.com/privacy' },
    width: 28,
  },
  {
    field: 'ai',
    note: { de: 'Ob KI antwortet: nein, hilft nur, ja.', en: 'Whether AI answers: none, assist, bot.' },
    example: { de: 'nein', en: 'none' },
    width: 10,
  },
  {
    field: 'access.admins',
    note: { de: 'Wie viele Personen das Konto verwalten.', en: 'How many people manage the account.' },
    example: { de: '2', en: '2' },
    width: 16,
  },
  {
    field: 'access.second-factor',
    note: { de: 'Ob das Konto mit einem zweiten Faktor gesichert ist.', en: 'Whether the account is protected by a second factor.' },
    example: { de: 'ja', en: 'yes' },
    width: 16,
  },
  {
    field: 'access.company-login',
    note: {
      de: 'Ob das Konto über einen Zugang der Firma läuft, nicht über ein privates Konto.',
      en: 'Whether the account runs through a company login, not a private one.',
    },
    example: { de: 'ja', en: 'yes' },
    width: 16,
  },
  {
    field: 'listed-on',
    note: { de: 'Wo Kunden den Kanal finden.', en: 'Where customers find the channel.' },
    example: { de: 'Kontaktseite, Impressum', en: 'contact, legal notice' },
    width: 22,
  },
  {
    field: 'per-week',
    note: { de: 'Fälle in der Woche, auch geschätzt: ~20 oder 10..50.', en: 'Cases a week; an estimate will do: ~20 or 10..50.' },
    example: { de: '~20', en: '~20' },
    width: 16,
  },
  {
    field: 'minutes',
    note: { de: 'Wie viele Minuten Arbeit ein Fall macht.', en: 'How many minutes of work a case takes.' },
    example: { de: '6', en: '6' },
    width: 14,
  },
  {
    field: 'available-hours',
    note: {
      de: 'Wie viele Arbeitsstunden in der Woche für diesen Kanal da sind.',
      en: 'How many hours of work a week there are for this channel.',
    },
    example: { de: '12', en: '12' },
    width: 18,
  },
  {
    field: 'patience',
    note: { de: 'Wie lange Kunden im Schnitt warten, bevor sie auflegen.', en: 'How long customers wait on average before they hang up.' },
    example: { de: '2 min', en: '2 min' },
    width: 12,
  },
  {
    field: 'approvals.within',
    note: {
      de: 'In welcher Zeit jede Stelle der Freigabe antwortet; danach entscheidet die nächste.',
      en: 'Within what time each step of the approval answers; then the next one decides.',
    },
    example: { de: '1 h', en: '1 h' },
    width: 16,
  },
  {
    field: 'approvals.holding-text',
    note: { de: 'Welcher Text hinausgehen darf, bevor die Freigabe da ist.', en: 'Which text may go out before the approval is there.' },
    example: { de: 'https://muster.example/erste-antwort', en: 'https://example.com/first-reply' },
    width: 26,
  },
  {
    field: 'teams.hours',
    note: { de: 'Wann das Team da ist; je Team genügt eine Zeile.', en: 'When the team is there; one row for each team is enough.' },
    example: { de: 'Mo-Fr 08:00-18:00', en: 'Mo-Fr 08:00-18:00' },
    width: 20,
  },
  {
    field: 'teams.people',
    note: { de: 'Wie viele Personen zum Team gehören.', en: 'How many people are in the team.' },
    example: { de: '4', en: '4' },
    width: 12,
  },
  {
    field: 'teams.hours-per-week',
    note: { de: 'Wie viele Stunden jede Person in der Woche arbeitet.', en: 'How many hours each person works in a week.' },
    example: { de: '38', en: '38' },
    width: 16,
  },
  {
    field: 'teams.shrinkage',
    note: {
      de: 'Welcher Anteil durch Urlaub, Krankheit und Besprechungen wegfällt.',
      en: 'What share is lost to holidays, illness and meetings.',
    },
    example: { de: '30 %', en: '30 %' },
    width: 14,
  },
  {
    field: 'teams.time-zone',
    note: {
      de: 'Auf welchen Uhren die Zeiten des Teams gelten, wenn nicht auf denen der Firma.',
      en: 'The time zone of the team’s hours, if it is not that of the company.',
    },
    example: { de: 'Europe/Berlin', en: 'Europe/Berlin' },
    width: 16,
  },
  {
    field: 'teams.country',
    note: { de: 'In welchem Land das Team arbeitet.', en: 'In which country the team works.' },
    example: { de: 'DE', en: 'DE' },
    width: 14,
  },
  {
    field: 'teams.state',
    note: {
      de: 'In welchem Bundesland oder Kanton das Team arbeitet; danach richten sich die Feiertage.',
      en: 'In which state or canton the team works; public holidays depend on it.',
    },
    example: { de: 'BY', en: 'BY' },
    width: 14,
  },
  {
    field: 'teams.holidays',
    note: {
      de: 'Ob das Team an Feiertagen frei ist (frei oder besetzt), und weitere freie Tage.',
      en: 'Whether the team is off on public holidays (yes or no), and further days off.',
    },
    example: { de: 'frei', en: 'yes' },
    width: 16,
  },
  {
    field: 'reviewed',
    note: { de: 'Wann der Kanal zuletzt überprüft wurde.', en: 'When the channel was last reviewed.' },
    example: { de: '22.11.2026', en: '2026-11-22' },
    width: 14,
  },
  {
    field: 'last-post',
    note: { de: 'Wann zuletzt etwas erschienen ist.', en: 'When something was last posted.' },
    example: { de: '22.11.2026', en: '2026-11-22' },
    width: 16,
  },
  {
    field: 'notes',
    note: { de: 'Was sonst wichtig ist; es wird nicht geprüft.', en: 'Whatever else matters; it is not checked.' },
    example: { de: '', en: '' },
    width: 30,
  },
];

/** The platforms that are offered, by the names under which the catalogue knows them. */
export const offeredPlatforms: readonly Localised[] = [
  { de: 'Telefon', en: 'Phone' },
  { de: 'E-Mail', en: 'E-mail' },
  { de: 'Kontaktformular', en: 'Contact form' },
  { de: 'Brief', en: 'Letter' },
  { de: 'Laden', en: 'Shop' },
  { de: 'SMS', en: 'SMS' },
  { de: 'Webseite', en: 'Website' },
  { de: 'Facebook', en: 'Facebook' },
  { de: 'Instagram', en: 'Instagram' },
  { de: 'LinkedIn', en: 'LinkedIn' },
  { de: 'XING', en: 'XING' },
  { de: 'X', en: 'X' },
  { de: 'YouTube', en: 'YouTube' },
  { de: 'TikTok', en: 'TikTok' },
  { de: 'WhatsApp', en: 'WhatsApp' },
  { de: 'Google-Bewertungen', en: 'Google reviews' },
  { de: 'kununu', en: 'kununu' },
  { de: 'Trustpilot', en: 'Trustpilot' },
];
