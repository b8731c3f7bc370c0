/**
 * Further headings that people write in lists of their own, by the column that they mean, parted by commas: everyday words, singular beside plural. They are understood, but never offered for a heading that is
 * unknown: being short and many, one of them is near to almost everything. General knowledge, 2026-11.
 */
export const headingSynonyms: Readonly<Record<string, string>> = {
  platform:
    'Plattformen, Netzwerke, Kanäle, Kanalart, Art des Kanals, Kontaktweg, Kommunikationskanal, Social-Media-Plattform, platforms, networks, channels, channel type, type of channel, contact channel, social media platform',
  address:
    'Adressen, Profil-Link, Link zum Profil, Internetadresse, Benutzername, Nutzername, addresses, urls, links, profile link, profile url, web address, username',
  status: 'Kanalstatus, channel status, state',
  purpose: 'Zwecke, Kanalzweck, Einsatzzweck, Zielsetzung, Ziele, Aufgaben, wofür, goals, objective, objectives, used for',
  owner:
    'Verantwortliche Person, Verantwortliche Rolle, Verantwortliche Stelle, Verantwortliches Team, Zuständige Stelle, Zuständige Rolle, Zuständige, Zuständiger, Kanalverantwortung, Kanalverantwortliche, Kanalverantwortlicher, betreut von, Betreuung, owners, owned by, managed by, responsibility, responsible role, accountable, in charge, responsible person, person responsible',
  deputy:
    'Stellvertreterin, Stellvertretende, Vertreterin, Vertretungen, vertreten durch, deputies, substitute, cover, covered by, backup owner',
  team: 'Teams, Abteilungen, departments',
  hours:
    'Servicezeit, Öffnungszeit, Geschäftszeiten, Geschäftszeit, Bürozeiten, Bürozeit, Sprechzeiten, Sprechzeit, Betriebszeiten, erreichbar, Erreichbarkeiten, service time, service times, opening times, business hours, office hours, hours of operation, availability',
  'reply.first':
    'Antwortzeiten, Reaktionszeiten, Antwortfrist, Reaktionsfrist, Antwort innerhalb, Antwort innerhalb von, Antwort binnen, Antwort bis, Antwortversprechen, Antwortzusage, Zusage, Erstreaktion, Erstreaktionszeit, reply times, response times, first response, first response time, first reply time, reply within, response within, reply promise, response target',
  'reply.solve': 'Lösungszeiten, Lösungsfrist, Lösung innerhalb, gelöst in, resolution, time to resolution, resolved within',
  topics: 'Themengebiete, Themenbereiche, Anliegen und Themen, Kundenanliegen, subjects, issues, customer topics',
  audiences: 'Zielpublikum, Kundengruppen, Kundengruppe, target audience, target audiences, target groups',
  countries: 'Land/Länder, Markt, Märkte, country/countries, market, markets',
  'hand-over':
    'Übergaben, Weiterleitung, Weiterleitung an, weiter an, Eskalation an, handed over to, escalation to, escalates to, forwarded to, transfer to',
  'approval.routine': 'Freigabe durch, Freigabe von, approval, approved by',
  moderation: 'Moderatorin, Moderatoren, moderiert von, moderators, moderated by',
  'house-rules': 'Kommentarregeln, community guidelines, community rules',
  'legal-notice': 'Impressumslink, Link zum Impressum, legal notice link',
  'privacy-notice': 'Datenschutzhinweis, Datenschutzhinweise, Link zum Datenschutz, privacy notice link',
  'access.admins': 'Anzahl Admins, Zahl der Administratoren, administrators, number of administrators',
  'listed-on': 'auffindbar auf, verlinkt, linked on, linked from',
  inbox: 'Postfächer, Sammelpostfach, mailbox, shared inbox',
  playbook: 'Notfallplan, Krisenhandbuch, crisis plan, escalation plan',
  reviewed: 'Prüfdatum, letzte Prüfung, letzte Überprüfung, zuletzt überprüft, last checked, reviewed on',
  'last-post': 'letzter Post, letzter Eintrag, zuletzt gepostet, latest post, last posted',
  'per-week':
    'Fälle je Woche, Fälle/Woche, Anfragen pro Woche, Anfragen je Woche, Anfragen/Woche, Aufkommen, Volumen, cases a week, cases/week, requests per week, requests a week, enquiries a week, contacts a week, Kontakte pro Woche, Kontakte je Woche, Kontakte/Woche, enquiries per week, tickets per week, contacts per week, weekly volume',
  opened: 'seit, in Betrieb seit, aktiv seit, since, live since',
  minutes:
    'Minuten/Fall, Minuten pro Anfrage, Minuten je Anfrage, Minuten/Anfrage, Minuten pro Kontakt, Minuten je Kontakt, Bearbeitungszeit (Minuten), Bearbeitungszeit (min), minutes/case, minutes a case, minutes per request, minutes per contact, minutes per enquiry, handling time in minutes, handling time (minutes)',
  'launch.on': 'start date, Startdatum',
  'expected-members': 'erwartete Nutzer, expected users',
  notes: 'Notiz, Hinweis, Hinweise, Anmerkung, note, remark',
  'teams.people':
    'Anzahl Personen, Personenzahl, Mitarbeitende, Mitarbeiter, Anzahl Mitarbeiter, Mitarbeiterinnen und Mitarbeiter, Vollzeitstellen, staff, number of people, headcount, FTE',
  'teams.hours-per-week': 'Std pro Woche, Std je Woche, Std/Woche, Stunden/Woche, hours a week, hrs per week, hours/week',
  'teams.lead': 'Leitung des Teams, team leader',
  'teams.time-zone': 'Zeitzonen, time zones',
  'teams.holidays': 'Feiertag, public holiday',
};
