/** Well-stated plans on which no check may fire: a craft firm with 12 staff and a maker with 240 that sells to businesses. */
export const craftFirm = `
schema: 1
company:
  name: Heizung Muster GmbH
  countries: [DE]
  languages: [de]
  staff: 12
  customers: consumers
  works-council: false
  house-rules: https://www.heizung-muster.example/hausregeln
  playbook: https://intranet.heizung-muster.example/eskalationsplan
teams:
  - { id: office, name: Büro, hours: "Mo-Fr 07:30-17:00", people: 3, on-call: false }
  - { id: emergency, name: Notdienst, people: 4, on-call: true }
topics:
  - { id: breakdown, name: Heizung ausgefallen, class: inquiry, urgency: minutes, needed: 24/7, privacy: personal, owner: Meister, answer: https://intranet.heizung-muster.example/notdienst }
  - { id: appointment, name: Termin und Angebot, class: inquiry, urgency: days, privacy: personal, owner: Büro, answer: https://intranet.heizung-muster.example/termine }
  - { id: complaint, name: Reklamation, class: complaint, urgency: days, privacy: personal, owner: Meister, answer: https://intranet.heizung-muster.example/reklamation }
  - { id: tips, name: Tipps und Neuigkeiten, class: news, urgency: days, privacy: public, owner: Büro }
channels:
  - id: emergency-line
    platform: phone
    name: Notdienst
    address: "+49 89 1234561"
    purpose: Sofortige Hilfe, wenn die Heizung ausfällt; keine Termine
    owner: Meister
    team: emergency
    reply: 5 min
    topics: [breakdown]
    listed-on: [contact]
  - id: office-line
    platform: phone
    name: Büro
    address: "+49 89 1234560"
    purpose: Termine, Angebote und Fragen zur Rechnung
    owner: Büro
    team: office
    reply: 5 min
    topics: [appointment, { id: complaint, authority: true }]
    listed-on: [contact]
  - id: mail
    platform: e-mail
    address: info@heizung-muster.example
    purpose: Unterlagen, Bilder und alles, was nicht eilt
    owner: Büro
    team: office
    reply: 1 wd
    topics: [appointment, complaint]
    listed-on: [contact]
  - id: facebook
    platform: facebook
    address: https://www.facebook.com/heizung.muster
    purpose: Tipps zum Heizen; Termine machen wir am Telefon
    owner: Büro
    team: office
    deputy: Meister
    reply: 8 h
    topics: [tips]
    hand-over: [office-line]
    moderation: Büro
    approval: { routine: none, critical: Meister }
    legal-notice: https://www.heizung-muster.example/impressum
    privacy-notice: https://www.heizung-muster.example/datenschutz
    access: { admins: 2, second-factor: true, company-login: true }
    listed-on: [contact]
  - id: google-reviews
    platform: google-reviews
    purpose: Danken und auf Kritik antworten
    owner: Meister
    deputy: Büro
    team: office
    reply: 3 d
    topics: [complaint]
    hand-over: [office-line]
    approval: { critical: Büro }
`.trimStart();

export const businessMaker = `
schema: 1
company:
  name: Pumpenwerk Muster AG
  countries: [DE, CH]
  languages: [de, en]
  staff: 240
  customers: businesses
  works-council: true
  works-council-agreement: BV 7/2026
  house-rules: https://www.pumpenwerk.example/hausregeln
teams:
  - { id: service, name: Service, hours: "Mo-Fr 07:00-18:00; Sa 08:00-12:00", people: 9 }
  - { id: sales, name: Vertrieb, hours: "Mo-Fr 08:00-17:00", people: 14 }
  - { id: comms, name: Kommunikation, hours: "Mo-Fr 09:00-17:00", people: 3 }
topics:
  - { id: standstill, name: Pumpe steht, class: inquiry, urgency: minutes, needed: "Mo-Fr 07:00-18:00", privacy: personal, owner: Leitung Service, answer: { url: "https://wiki.pumpenwerk.example/stillstand", languages: [de, en] }, per-week: 15 }
  - { id: spare-parts, name: Ersatzteile, class: inquiry, urgency: hours, privacy: personal, owner: Leitung Vertrieb, answer: { url: "https://wiki.pumpenwerk.example/ersatzteile", languages: [de, en] }, per-week: 80 }
  - { id: claims, name: Reklamationen, class: complaint, urgency: days, privacy: personal, owner: Leitung Service, answer: { url: "https://wiki.pumpenwerk.example/reklamation", languages: [de, en] }, per-week: 6 }
  - { id: press, name: Presseanfragen, class: press, urgency: hours, privacy: public, owner: Leitung Kommunikation, per-week: 1 }
  - { id: news, name: Neues aus dem Werk, class: news, urgency: days, privacy: public, owner: Leitung Kommunikation, per-week: 0, answer: "n/a: entsteht mit jedem Beitrag", order: [Intranet, Presseseite, linkedin, youtube] }
approvals:
  - { id: two-pairs, steps: [{ role: Leitung Kommunikation, within: 2 h }, { role: Leitung Service, within: 2 h }], no-self: true, hours: "Mo-Fr 07:00-18:00" }
playbooks:
  - { id: crisis, path: playbooks/crisis.md }
channels:
  - { id: hotline, platform: phone, purpose: Sofortige Hilfe bei Stillstand und Fragen zum Auftrag, owner: Leitung Service, team: service, reply: 2 min, languages: [de, en], topics: [standstill, { id: claims, role: also, authority: true }], listed-on: [contact] }
  - { id: parts-mail, platform: e-mail, address: parts@pumpenwerk.example, purpose: Angebote und Bestellungen von Ersatzteilen, owner: Leitung Vertrieb, team: sales, reply: 4 h, languages: [de, en], topics: [spare-parts], listed-on: [contact] }
  - { id: portal, platform: customer-portal, purpose: Bestellen und Reklamationen mit Seriennummer, owner: Leitung Vertrieb, team: sales, reply: 8 h, languages: [de, en], topics: [spare-parts, claims], ai: none, listed-on: [contact], hand-over: [{ topic: claims, to: hotline }] }
  - { id: press-mail, platform: e-mail, address: presse@pumpenwerk.example, purpose: Anfragen von Journalisten, owner: Leitung Kommunikation, team: comms, reply: 4 h, topics: [press], listed-on: [contact, press] }
  - id: linkedin
    platform: linkedin
    address: https://www.linkedin.com/company/pumpenwerk
    purpose: Neues aus dem Werk und Stellen; Aufträge nimmt der Vertrieb an
    owner: Leitung Kommunikation
    team: comms
    reply: 8 h
    languages: [de, en]
    topics: [news, { id: claims, role: refer }]
    hand-over: [{ to: parts-mail }, { topic: claims, to: hotline }]
    moderation: Leitung Kommunikation
    approval: { routine: none, critical: two-pairs }
    legal-notice: https://www.pumpenwerk.example/impressum
    privacy-notice: https://www.pumpenwerk.example/datenschutz
    playbook: crisis
    access: { admins: 3, second-factor: true, company-login: true }
    listed-on: [contact]
  - { id: youtube, platform: youtube, address: "https://www.youtube.com/@pumpenwerk", purpose: Anleitungen zum Einbau als Film, owner: Leitung Kommunikation, team: comms, reply: 2 wd, direction: out, comments: closed, topics: [news], legal-notice: https://www.pumpenwerk.example/impressum, privacy-notice: https://www.pumpenwerk.example/datenschutz, playbook: crisis, access: { admins: 2, second-factor: true, company-login: true } }
watch:
  - { terms: [Pumpe undicht, Pumpenwerk], where: [Fachforen], owner: Leitung Kommunikation }
`.trimStart();

/** The five fields of a beginner, and nothing else. */
export const fiveFields = `
schema: 1
company: { name: Muster GmbH, countries: [DE], languages: [de], staff: 24, customers: consumers }
channels:
  - { platform: phone,    purpose: Störungen und Verträge, owner: Support, deputy: Vertrieb, reply: 5 min }
  - { platform: facebook, purpose: Neuigkeiten und öffentliche Fragen, owner: Marketing, deputy: Support, reply: 4 h }
`.trimStart();
