import type { Localised } from '../language.js';

/**
 * For every field that a check can miss: what to ask, once for everything that lacks it. A check cannot name a field without a question.
 * Fields are called as in the plan: `channel.hand-over`, `team.hours`; parts of a group by their path.
 */
const questions = {
  'company.name': { de: 'Wie heißt die Firma?', en: 'What is the company called?' },
  'company.countries': {
    de: 'In welchen Ländern hat die Firma ihren Sitz oder Niederlassungen?',
    en: 'In which countries is the company established?',
  },
  'company.languages': {
    de: 'In welchen Sprachen spricht die Firma mit ihren Kunden?',
    en: 'Which languages does the company use with its customers?',
  },
  'company.markets': {
    de: 'In welchen Ländern sitzen die Kunden, und welche Sprachen erwarten sie dort?',
    en: 'In which countries are the customers, and which languages do they expect there?',
  },
  'company.staff': { de: 'Wie viele Beschäftigte hat die Firma?', en: 'How many people does the company employ?' },
  'company.customers': { de: 'Sind die Kunden Verbraucher, Firmen oder beides?', en: 'Are the customers consumers, businesses or both?' },
  'company.works-council': { de: 'Gibt es einen Betriebsrat?', en: 'Is there a works council?' },
  'company.works-council-agreement': {
    de: 'Wann hat der Betriebsrat den Kanälen zugestimmt, auf denen Besucher schreiben können?',
    en: 'When did the works council agree to the channels on which visitors can write?',
  },
  'company.house-rules': {
    de: 'Wo stehen die Hausregeln für Kommentare (Netiquette)?',
    en: 'Where are the house rules for comments published?',
  },
  'company.playbook': {
    de: 'Welcher Eskalationsplan gilt, wenn die Kritik überhandnimmt?',
    en: 'Which playbook applies when criticism gets out of hand?',
  },
  'company.training': {
    de: 'Wo liegen die Nachweise, dass Beschäftigte die Regeln kennen (records.folder in unisono.yaml), und wer muss noch teilnehmen?',
    en: 'Where are the records that staff know the rules kept (records.folder in unisono.yaml), and who still has to take part?',
  },
  'company.time-zone': { de: 'In welcher Zeitzone gelten die Servicezeiten?', en: 'In which time zone are the service hours?' },
  'team.name': { de: 'Wie heißt das Team?', en: 'What is the team called?' },
  'team.lead': { de: 'Wer leitet das Team?', en: 'Who leads the team?' },
  'team.hours': {
    de: 'Wann ist das Team besetzt (zum Beispiel „Mo-Fr 08:00-18:00“)?',
    en: 'When is the team staffed (for example “Mo-Fr 08:00-18:00”)?',
  },
  'team.people': { de: 'Wie viele Personen gehören zum Team?', en: 'How many people are in the team?' },
  'team.hours-per-week': {
    de: 'Wie viele Stunden in der Woche arbeitet jede Person des Teams?',
    en: 'How many hours a week does each person of the team work?',
  },
  'team.shrinkage': {
    de: 'Welcher Anteil der Arbeitszeit fällt durch Urlaub, Krankheit, Schulung und Besprechungen weg (0 bis 0.6)?',
    en: 'What share of working time is lost to holidays, illness, training and meetings (0 to 0.6)?',
  },
  'team.on-call': { de: 'Hat das Team außerhalb seiner Zeiten Rufbereitschaft?', en: 'Is the team on call outside its hours?' },
  'team.time-zone': { de: 'In welcher Zeitzone gelten die Zeiten des Teams?', en: 'In which time zone are the hours of the team?' },
  'team.country': { de: 'In welchem Land arbeitet das Team?', en: 'In which country does the team work?' },
  'team.state': {
    de: 'In welchem Bundesland oder Kanton arbeitet das Team (zum Beispiel „BY“ oder „ZH“)?',
    en: 'In which state or canton does the team work (for example “BY” or “ZH”)?',
  },
  'team.holidays': {
    de: 'Ist das Team an Feiertagen frei (observed) oder nicht (ignored), und an welchen Tagen sonst noch?',
    en: 'Is the team off on public holidays (observed) or not (ignored), and on which other days?',
  },
  'approval.hours': {
    de: 'Wann sind die erreichbar, die heikle Texte freigeben (zum Beispiel „Mo-So 08:00-22:00“)?',
    en: 'When can those be reached who approve critical texts (for example “Mo-Su 08:00-22:00”)?',
  },
  'team.languages': { de: 'Welche Sprachen spricht das Team?', en: 'Which languages does the team speak?' },
  'audience.name': { de: 'Wie heißt die Zielgruppe?', en: 'What is the audience called?' },
  'audience.found-on': {
    de: 'Auf welchen Plattformen haben Sie die Zielgruppe angetroffen, und wann?',
    en: 'On which platforms did you find the audience, and when?',
  },
  'topic.owner': {
    de: 'Wer ist für das Anliegen verantwortlich (genau eine Rolle)?',
    en: 'Who is responsible for the topic (exactly one role)?',
  },
  'topic.class': {
    de: 'Ist das Anliegen eine Anfrage (inquiry), Beschwerde (complaint), Presseanfrage (press) oder Neuigkeit (news)?',
    en: 'Is the topic an inquiry, a complaint, a press matter or news?',
  },
  'topic.privacy': {
    de: 'Wie vertraulich ist das Anliegen: öffentlich (public), persönlich (personal), heikel (sensitive) oder exklusiv (exclusive)?',
    en: 'How private is the topic: public, personal, sensitive or exclusive?',
  },
  'topic.urgency': {
    de: 'Braucht der Kunde die Antwort binnen Minuten (minutes), Stunden (hours) oder Tagen (days)?',
    en: 'Does the customer need the answer within minutes, hours or days?',
  },
  'topic.needed': { de: 'Zu welchen Zeiten wird Hilfe zu dem Anliegen gebraucht?', en: 'In which hours is help with the topic needed?' },
  'topic.richness': {
    de: 'Wie erklärungsbedürftig ist das Anliegen: wenig (low), mittel (medium) oder sehr (high)?',
    en: 'How much explaining does the topic need: low, medium or high?',
  },
  'topic.per-week': {
    de: 'Wie viele Fälle kommen zu dem Anliegen in der Woche (auch geschätzt: „~20“)?',
    en: 'How many cases a week does the topic bring (an estimate will do: “~20”)?',
  },
  'topic.responders': {
    de: 'Wer antwortet zu dem heiklen Anliegen, in welcher Reihenfolge?',
    en: 'Who answers on the sensitive topic, in which order?',
  },
  'topic.answer': {
    de: 'Wo stehen die freigegebenen Angaben zu dem Anliegen (Antwortleitfaden oder Adresse)?',
    en: 'Where are the approved facts on the topic (answer guide or address)?',
  },
  'topic.answer.languages': {
    de: 'In welchen Sprachen gibt es die freigegebenen Angaben zu dem Anliegen?',
    en: 'In which languages do the approved facts on the topic exist?',
  },
  'topic.public-answer': {
    de: 'Wo ist die Antwort auf das Anliegen öffentlich nachzulesen?',
    en: 'Where can customers read the answer on the topic in public?',
  },
  'topic.order': {
    de: 'In welcher Reihenfolge geht Neues zu dem Thema hinaus: zuerst die Quelle, dann die Beschäftigten, dann welche Kanäle?',
    en: 'In which order does news on the topic go out: the source first, then staff, then which channels?',
  },
  'topic.exchange': {
    de: 'Tauschen Kunden zu dem Anliegen Erfahrungen untereinander aus?',
    en: 'Do customers exchange experience among themselves on the topic?',
  },
  'channel.platform': { de: 'Auf welcher Plattform läuft der Kanal?', en: 'Which platform does the channel run on?' },
  'channel.status': {
    de: 'Wie steht es um den Kanal: Idee (idea), geplant (planned), in Betrieb (live), ruhend (paused), in Schließung (closing), geschlossen (closed)?',
    en: 'What is the state of the channel: idea, planned, live, paused, closing or closed?',
  },
  'channel.address': {
    de: 'Unter welcher Adresse oder Nummer ist der Kanal zu finden?',
    en: 'Under which address or number is the channel found?',
  },
  'channel.purpose': {
    de: 'Wozu ist der Kanal da: Wer bekommt dort was, und was nicht?',
    en: 'What is the channel for: who gets what there, and what not?',
  },
  'channel.owner': { de: 'Welche Rolle ist für den Kanal verantwortlich?', en: 'Which role is responsible for the channel?' },
  'channel.deputy': { de: 'Wer vertritt die Verantwortlichen des Kanals?', en: 'Who stands in for the owner of the channel?' },
  'channel.team': { de: 'Welches Team betreut den Kanal?', en: 'Which team runs the channel?' },
  'channel.hours': {
    de: 'Zu welchen Zeiten wird auf dem Kanal geantwortet (zum Beispiel „Mo-Fr 08:00-18:00“)?',
    en: 'In which hours is the channel answered (for example “Mo-Fr 08:00-18:00”)?',
  },
  'channel.reply': {
    de: 'Wie schnell soll die erste Antwort kommen (zum Beispiel „4 h“)?',
    en: 'How fast should the first answer come (for example “4 h”)?',
  },
  'channel.reply.solve': {
    de: 'Bis wann soll das Anliegen gelöst sein (zum Beispiel „2 d“)?',
    en: 'By when should the matter be solved (for example “2 d”)?',
  },
  'channel.reply.clock': {
    de: 'Zählt die Antwortzeit nur zu den Servicezeiten (open) oder rund um die Uhr (all)?',
    en: 'Does the reply time count service hours only (open) or around the clock (all)?',
  },
  'channel.topics': { de: 'Welche Anliegen werden auf dem Kanal beantwortet?', en: 'Which topics are answered on the channel?' },
  'channel.topics.solves': {
    de: 'Kann das Anliegen auf dem Kanal abschließend gelöst werden?',
    en: 'Can the topic be solved for good on the channel?',
  },
  'channel.topics.authority': {
    de: 'Darf auf dem Kanal über die Beschwerde entschieden werden (authority: true), oder wird sie nur weitergegeben?',
    en: 'Can the complaint be decided on the channel (authority: true), or is it only passed on?',
  },
  'channel.audiences': { de: 'Wen soll der Kanal erreichen?', en: 'Whom is the channel meant to reach?' },
  'channel.form': {
    de: 'Wer spricht auf dem Kanal mit wem: einer mit einem (one-to-one), einer zu vielen (one-to-many), viele mit vielen (many-to-many), gemischt (mixed)?',
    en: 'Who talks to whom on the channel: one-to-one, one-to-many, many-to-many or mixed?',
  },
  'channel.direction': {
    de: 'Können Kunden auf dem Kanal schreiben (in), nur lesen (out) oder beides (both)?',
    en: 'Can customers write on the channel (in), only read (out) or both?',
  },
  'channel.visibility': { de: 'Ist der Kanal öffentlich (public) oder privat (private)?', en: 'Is the channel public or private?' },
  'channel.identity': {
    de: 'Treten Kunden dort mit echtem Namen (real), Spitznamen (nick) oder beidem (either) auf?',
    en: 'Do customers appear there with real names (real), nicknames (nick) or either?',
  },
  'channel.languages': { de: 'In welchen Sprachen wird auf dem Kanal geantwortet?', en: 'In which languages is the channel answered?' },
  'channel.countries': { de: 'Für welche Länder ist der Kanal da?', en: 'Which countries is the channel for?' },
  'channel.hand-over': {
    de: 'Wohin wird übergeben, was auf dem Kanal nicht gelöst werden kann?',
    en: 'Where is handed over what cannot be solved on the channel?',
  },
  'channel.approval': {
    de: 'Wer gibt Beiträge auf dem Kanal frei, im Alltag (routine) und in heiklen Fällen (critical)?',
    en: 'Who approves posts on the channel, in everyday matters (routine) and in critical ones (critical)?',
  },
  'channel.approval.routine': {
    de: 'Wer gibt alltägliche Beiträge auf dem Kanal frei („none“, wenn niemand muss)?',
    en: 'Who approves everyday posts on the channel (“none” if nobody has to)?',
  },
  'channel.approval.critical': {
    de: 'Wer liest heikle Beiträge auf dem Kanal als zweite Person, bevor sie erscheinen?',
    en: 'Who is the second person to read critical posts on the channel before they appear?',
  },
  'channel.moderation': { de: 'Wer moderiert den Kanal?', en: 'Who moderates the channel?' },
  'channel.house-rules': {
    de: 'Wo stehen die Hausregeln für Kommentare auf dem Kanal (Netiquette)?',
    en: 'Where are the house rules for comments on the channel?',
  },
  'channel.legal-notice': { de: 'Wo steht das Impressum des Kanals?', en: 'Where is the legal notice of the channel?' },
  'channel.privacy-notice': {
    de: 'Wo steht die Datenschutzerklärung, die den Kanal nennt?',
    en: 'Where is the privacy notice that names the channel?',
  },
  'channel.ai': {
    de: 'Antwortet auf dem Kanal eine KI selbst (bot), hilft sie beim Schreiben (assist), oder ist keine im Spiel (none)?',
    en: 'Does an AI answer on the channel by itself (bot), help with writing (assist), or is none involved (none)?',
  },
  'channel.ai-notice': {
    de: 'Wo erfahren Kunden, dass sie mit einer KI sprechen?',
    en: 'Where do customers learn that they are talking to an AI?',
  },
  'channel.access': {
    de: 'Wer hat Zugang zum Konto des Kanals: wie viele Administratoren, mit zweitem Faktor, über ein Firmenkonto?',
    en: 'Who can get into the account of the channel: how many admins, with a second factor, through a company login?',
  },
  'channel.access.admins': { de: 'Wie viele Administratoren hat das Konto?', en: 'How many admins does the account have?' },
  'channel.access.second-factor': {
    de: 'Ist das Konto mit einem zweiten Faktor gesichert?',
    en: 'Is the account protected by a second factor?',
  },
  'channel.access.company-login': {
    de: 'Wird das Konto über einen Zugang der Firma verwaltet, nicht über ein privates Konto?',
    en: 'Is the account managed through a company login, not a private one?',
  },
  'channel.listed-on': {
    de: 'Wo finden Kunden den Kanal: auf der Kontaktseite (contact), im Impressum (legal-notice) oder anderswo?',
    en: 'Where do customers find the channel: on the contact page (contact), in the legal notice (legal-notice) or elsewhere?',
  },
  'channel.inbox': {
    de: 'In welchem Postfach oder Werkzeug laufen die Nachrichten des Kanals zusammen?',
    en: 'In which inbox or tool do the messages of the channel arrive?',
  },
  'channel.case-record': {
    de: 'In welcher gemeinsamen Liste stehen die Fälle, damit niemand doppelt antwortet?',
    en: 'In which shared list are the cases kept, so that nobody answers twice?',
  },
  'channel.answers-for': {
    de: 'Für welche anderen eigenen Konten antwortet dieses, wenn mehrere zugleich angesprochen werden?',
    en: 'For which of your other accounts does this one answer when several are mentioned together?',
  },
  'channel.facts': {
    de: 'Welche verbindlichen Angaben stehen auf dem Kanal (Servicezeiten, Nummern, Fristen)?',
    en: 'Which declared facts does the channel state (opening hours, numbers, deadlines)?',
  },
  'channel.participation': {
    de: 'Gibt es auf dem Kanal Abstimmungen oder Wettbewerbe („none“, wenn nicht)?',
    en: 'Are there votes or contests on the channel (“none” if there are none)?',
  },
  'channel.participation.rules': {
    de: 'Wo stehen die Regeln der Abstimmung oder des Wettbewerbs?',
    en: 'Where are the rules of the vote or contest?',
  },
  'channel.participation.result-binding': {
    de: 'Hält sich die Firma an das Ergebnis der Abstimmung oder des Wettbewerbs?',
    en: 'Will the company keep to the result of the vote or contest?',
  },
  'channel.participation.who-answers': {
    de: 'Wer antwortet während der Abstimmung oder des Wettbewerbs?',
    en: 'Who answers while the vote or contest is on?',
  },
  'channel.observed': {
    de: 'Wie wurde zuletzt geantwortet: wie viele Anfragen kamen, wie viele wurden beantwortet, wie schnell?',
    en: 'How was the channel answered lately: how many requests came in, how many were answered, how fast?',
  },
  'channel.observed.received': {
    de: 'Wie viele Anfragen kamen in dem beobachteten Zeitraum?',
    en: 'How many requests came in during the period observed?',
  },
  'channel.observed.answered': {
    de: 'Wie viele Anfragen wurden in dem beobachteten Zeitraum beantwortet?',
    en: 'How many requests were answered during the period observed?',
  },
  'channel.launch': {
    de: 'Wie startet der Kanal: wann, wer weiß vorher davon, auf welche kritischen Fragen liegen Antworten bereit?',
    en: 'How does the channel start: when, who knows of it beforehand, for which critical questions are answers ready?',
  },
  'channel.launch.briefed': {
    de: 'Wissen wichtige Stimmen (Kunden, Fachleute, Kritiker) vor dem Start davon?',
    en: 'Do important voices (customers, experts, critics) know of it before the start?',
  },
  'channel.launch.questions': {
    de: 'Auf welche kritischen Fragen liegen zum Start Antworten bereit?',
    en: 'For which critical questions are answers ready at the start?',
  },
  'channel.feedback': {
    de: 'Wie und wann fragen Sie Kunden auf dem Kanal nach ihrer Meinung?',
    en: 'How and when do you ask customers on the channel what they think?',
  },
  'channel.playbook': { de: 'Welcher Eskalationsplan gilt für den Kanal?', en: 'Which playbook applies to the channel?' },
  'channel.comments': {
    de: 'Können andere auf dem Kanal kommentieren (open) oder nicht (closed)?',
    en: 'Can others comment on the channel (open) or not (closed)?',
  },
  'channel.opened': { de: 'Seit wann oder ab wann läuft der Kanal?', en: 'Since when, or from when, does the channel run?' },
  'channel.reviewed': { de: 'Wann wurde der Kanal zuletzt überprüft?', en: 'When was the channel last reviewed?' },
  'channel.last-post': { de: 'Wann ist auf dem Kanal zuletzt etwas erschienen?', en: 'When was something last posted on the channel?' },
  'channel.until': {
    de: 'Bis wann läuft der Kanal, und woran entscheidet sich, ob er bleibt?',
    en: 'How long does the channel run, and what decides whether it stays?',
  },
  'channel.posts-per-week': {
    de: 'Wie viele Beiträge in der Woche sind auf dem Kanal geplant?',
    en: 'How many posts a week are planned on the channel?',
  },
  'channel.per-week': {
    de: 'Wie viele Fälle kommen auf dem Kanal in der Woche (auch geschätzt: „~20“)?',
    en: 'How many cases a week does the channel bring (an estimate will do: “~20”)?',
  },
  'channel.minutes': {
    de: 'Wie viele Minuten Arbeit macht ein Fall auf dem Kanal?',
    en: 'How many minutes of work does a case on the channel take?',
  },
  'channel.available-hours': {
    de: 'Wie viele Arbeitsstunden in der Woche sind für den Kanal da?',
    en: 'How many hours of work a week are there for the channel?',
  },
  'channel.patience': {
    de: 'Wie lange warten Kunden auf dem Kanal im Schnitt, bevor sie auflegen oder aufgeben (zum Beispiel „2 min“)?',
    en: 'How long do customers wait on the channel on average before they hang up or give up (for example “2 min”)?',
  },
  'channel.expected-members': {
    de: 'Wie viele Mitglieder erwarten Sie auf dem geplanten Kanal?',
    en: 'How many members do you expect on the planned channel?',
  },
  'channel.report-way': {
    de: 'Wie können Besucher rechtswidrige Inhalte auf dem Kanal melden?',
    en: 'How can visitors report unlawful content on the channel?',
  },
  'channel.archive': {
    de: 'Wo werden Gespräche des Kanals aufbewahrt, die später belegt werden müssen?',
    en: 'Where are conversations of the channel kept that must be proved later?',
  },
  'channel.order': {
    de: 'Wann erscheint etwas auf dem Kanal, vor oder nach welchen anderen Stellen?',
    en: 'When does something appear on the channel, before or after which other places?',
  },
  'approval.within': {
    de: 'In welcher Zeit gibt jede Stelle der Freigabe Antwort (zum Beispiel „2 h“)?',
    en: 'Within what time does each step of the approval answer (for example “2 h”)?',
  },
  'watch.owner': {
    de: 'Wer beobachtet, was anderswo über die Firma gesagt wird?',
    en: 'Who watches what is said about the company elsewhere?',
  },
  'watch.terms': {
    de: 'Nach welchen Wörtern wird gesucht, auch nach Themen und nicht nur nach dem Firmennamen?',
    en: 'Which words are searched for, topics too and not only the company name?',
  },
  'plan.topics': { de: 'Mit welchen Anliegen schreiben oder rufen Kunden an?', en: 'With which topics do customers write or call?' },
  'plan.watch': { de: 'Wer beobachtet Bewertungen, Foren und Erwähnungen?', en: 'Who watches reviews, forums and mentions?' },
} as const satisfies Record<string, Localised>;

/** A field of the plan for which there is a question. */
export type QuestionField = keyof typeof questions;

/** The question for a field, or null for one that has none. */
export function questionFor(name: string): Localised | null {
  return Object.hasOwn(questions, name) ? questions[name as QuestionField] : null;
}
