import type { Localised } from '../src/core/language.js';

/** A statement of the guideline library, `<policy>#<anchor>`. */
export type Statement = `${string}#${string}`;

export interface Recommendation {
  /** Never changed: people cite it. */
  readonly number: number;
  readonly text: Localised;
  /** Where the library says it, the main place first. */
  readonly statements: readonly Statement[];
  /** True for what only a person can judge: no check of the channel plan measures it. */
  readonly judgement?: true;
}

/** What the library recommends, in the order in which it was collected. */
export const recommendations: readonly Recommendation[] = [
  {
    number: 1,
    text: {
      de: 'Eine Grundsatzstrategie haben und einzelne Aktionen daraus ableiten',
      en: 'Have one basic strategy and derive every action from it',
    },
    statements: ['strategy#written-down', 'strategy#complete', 'select-channels#purpose', 'select-channels#topics-assigned'],
  },
  {
    number: 2,
    text: {
      de: 'Kanäle nach der Form des Gesprächs und der Betreuung auswählen',
      en: 'Select channels by form of conversation and by who looks after them',
    },
    statements: ['select-channels#purpose', 'select-channels#topics-assigned', 'select-channels#forms', 'select-channels#every-topic'],
  },
  {
    number: 3,
    text: {
      de: 'Wenige Kanäle betreiben, denn zu viele verstreuen die Kraft',
      en: 'Run few channels, because too many spread your people thin',
    },
    statements: ['select-channels#too-many', 'select-channels#no-silent-account'],
  },
  {
    number: 4,
    text: { de: 'Regeln für soziale Medien festlegen', en: 'Lay down rules for social media' },
    statements: ['rules#written-rules', 'rules#known'],
  },
  {
    number: 5,
    text: { de: 'Regeln bekannt und verständlich machen', en: 'Make the rules known and understood' },
    statements: ['rules#known', 'rules#versioned'],
  },
  {
    number: 6,
    text: { de: 'Alle Beschäftigten in Kanälen und Werkzeugen schulen', en: 'Train all staff in channels and tools' },
    statements: ['training#everybody', 'training#tools-too', 'rules#known'],
  },
  {
    number: 7,
    text: { de: 'Beachten, dass auch Beiträge nach Feierabend zählen', en: 'Bear in mind that posts after work count too' },
    statements: ['training#after-work'],
    judgement: true,
  },
  {
    number: 8,
    text: { de: 'Auf Beschwerden zugehen, die anderswo stehen', en: 'Approach complaints that are made elsewhere' },
    statements: ['proactive#go-to-customers', 'proactive#who-answers', 'proactive#listen'],
  },
  {
    number: 9,
    text: { de: 'Fragen stellen und die Lösung gemeinsam suchen', en: 'Ask questions and look for the solution together' },
    statements: ['proactive#ask-first', 'coordinate-answers#earlier-case'],
  },
  {
    number: 10,
    text: {
      de: 'Antworten im ganzen Unternehmen abstimmen, ohne Widersprüche',
      en: 'Coordinate answers across the company, without contradictions',
    },
    statements: [
      'coordinate-answers#one-source',
      'coordinate-answers#one-accountable',
      'coordinate-answers#same-fact',
      'coordinate-answers#same-language',
    ],
  },
  {
    number: 11,
    text: { de: 'Nie spontan auf Kritik reagieren', en: 'Never react to criticism on impulse' },
    statements: ['not-spontaneous#two-clocks', 'not-spontaneous#second-person', 'not-spontaneous#approval-in-time'],
  },
  {
    number: 12,
    text: { de: 'Kundinnen und Kunden fragen', en: 'Ask your customers' },
    statements: ['ask-customers#ask-regularly', 'ask-customers#results-owner', 'ask-customers#say-what-changed'],
  },
  {
    number: 13,
    text: {
      de: 'Zufriedene Menschen für Sie sprechen lassen, freiwillig und gekennzeichnet',
      en: 'Let happy people speak for you, freely and labelled',
    },
    statements: ['ambassadors#voluntary', 'ambassadors#labelled', 'ambassadors#learn-from-praise', 'coordinate-answers#source-first'],
  },
  {
    number: 14,
    text: { de: 'Mit Kundinnen und Kunden auf Augenhöhe sprechen', en: 'Talk to customers as equals' },
    statements: ['respect#eye-level'],
    judgement: true,
  },
  {
    number: 15,
    text: { de: 'Schnell antworten', en: 'Reply fast' },
    statements: ['coordinate-answers#reply-promise', 'not-spontaneous#two-clocks'],
  },
  {
    number: 16,
    text: { de: 'Abstimmungen Regeln geben und das Ergebnis annehmen', en: 'Give votes rules and accept the result' },
    statements: ['ask-customers#votes-have-rules'],
  },
  {
    number: 17,
    text: { de: 'Je Kanal entscheiden: zu zweit, an viele oder gemischt', en: 'Decide for each channel: one to one, one to many or mixed' },
    statements: ['select-channels#forms', 'select-channels#moderation'],
  },
  {
    number: 18,
    text: { de: 'Öffentlich beantworten, was vielen hilft', en: 'Answer in public what helps many' },
    statements: ['select-channels#public-answers'],
  },
  {
    number: 19,
    text: { de: 'Das Telefon offen halten', en: 'Keep the phone lines open' },
    statements: ['select-channels#phone-stays', 'select-channels#urgent-help'],
  },
  {
    number: 20,
    text: { de: 'Spitznamen als normal ansehen', en: 'Treat nicknames as normal' },
    statements: ['select-channels#nicknames'],
  },
  {
    number: 21,
    text: { de: 'Über Heikles und Exklusives unter vier Augen sprechen', en: 'Talk about sensitive and exclusive matters one to one' },
    statements: ['select-channels#one-to-one'],
  },
  {
    number: 22,
    text: {
      de: 'Allgemeines allen sagen, Einzelnes nur dem einen',
      en: 'Tell everybody what is general, and each person only what is theirs',
    },
    statements: ['select-channels#general-or-personal', 'select-channels#one-to-one', 'select-channels#public-answers'],
  },
  {
    number: 23,
    text: { de: 'Die Sitten eines Ortes kennen, bevor Sie ihn betreten', en: 'Know the customs of a place before you enter it' },
    statements: ['select-channels#know-the-customs', 'select-channels#prepared-start'],
  },
  {
    number: 24,
    text: { de: 'Immer ansprechbar sein und zeitnah antworten', en: 'Be there at all times and answer promptly' },
    statements: ['coordinate-answers#reply-promise', 'coordinate-answers#service-hours', 'select-channels#prepared-start'],
  },
  {
    number: 25,
    text: { de: 'Kritik nicht aussitzen, vertuschen oder übergehen', en: 'Do not sit out, cover up or ignore criticism' },
    statements: ['respect#no-silence', 'respect#no-deleting', 'rules#house-rules'],
  },
  {
    number: 26,
    text: { de: 'Eine Beschwerde als Hilferuf lesen und daraus lernen', en: 'Read a complaint as a call for help and learn from it' },
    statements: ['ask-customers#learn-from-complaints', 'select-channels#complaints-come'],
  },
  {
    number: 27,
    text: { de: 'Handeln, etwa mit einem Rückruf, auf eigene Kosten', en: 'Act, for example with a recall, at your own cost' },
    statements: ['respect#put-it-right'],
    judgement: true,
  },
  {
    number: 28,
    text: { de: 'Zuhören und Ton und Sorgen der Menschen kennenlernen', en: 'Listen and get to know people’s tone and worries' },
    statements: ['proactive#listen'],
  },
  {
    number: 29,
    text: { de: 'Niemanden ohne Antwort lassen', en: 'Leave nobody without an answer' },
    statements: ['respect#no-silence', 'coordinate-answers#reply-promise'],
  },
  {
    number: 30,
    text: { de: 'Dem eigenen Kernthema einen Ort schaffen', en: 'Create a place for your core subject' },
    statements: ['select-channels#own-place', 'select-channels#platform-alive'],
  },
  {
    number: 31,
    text: { de: 'Fachleute moderieren lassen', en: 'Let experts moderate' },
    statements: ['select-channels#moderation'],
  },
  {
    number: 32,
    text: {
      de: 'In sozialen Medien so erreichbar sein wie per E-Mail und Telefon',
      en: 'Be as reachable on social media as by e-mail and phone',
    },
    statements: ['select-channels#contact-page', 'select-channels#every-topic'],
  },
  {
    number: 33,
    text: { de: 'Auf der Kontaktseite alle Wege zeigen', en: 'Show every way on the contact page' },
    statements: ['select-channels#contact-page'],
  },
  {
    number: 34,
    text: { de: 'Störungen öffentlich zeigen', en: 'Show outages in public' },
    statements: ['select-channels#show-outages', 'select-channels#urgent-help'],
  },
  {
    number: 35,
    text: { de: 'Ohne Textbausteine antworten', en: 'Reply without text blocks' },
    statements: ['coordinate-answers#facts-not-sentences', 'respect#individual', 'not-spontaneous#holding-statement'],
  },
  {
    number: 36,
    text: { de: 'Dialog als Wert sehen und nicht als Kosten', en: 'See dialogue as value and not as cost' },
    statements: ['strategy#dialogue-is-value', 'coordinate-answers#enough-people'],
  },
  {
    number: 37,
    text: {
      de: 'Vortrag, Blog und Netzwerk verbinden und das echte Gespräch behalten',
      en: 'Link talks, blog and networks, and keep the real conversation',
    },
    statements: ['coordinate-answers#linked-up', 'coordinate-answers#source-first'],
  },
  {
    number: 38,
    text: { de: 'Von Interessen und Rollen ausgehen statt von Zielgruppen', en: 'Start from interests and roles instead of target groups' },
    statements: ['strategy#interests', 'select-channels#where-customers-are'],
  },
  {
    number: 39,
    text: { de: 'Damit rechnen, dass wenige für viele schreiben', en: 'Expect that few write for many' },
    statements: ['select-channels#few-write'],
  },
  {
    number: 40,
    text: { de: 'Auch mit Geschäftskunden nach denselben Grundregeln sprechen', en: 'Talk to business customers by the same ground rules' },
    statements: ['strategy#business-customers'],
    judgement: true,
  },
  {
    number: 41,
    text: { de: 'Meinungsführer vor dem Start offen einweihen', en: 'Brief opinion leaders openly before the launch' },
    statements: ['ambassadors#brief-first', 'select-channels#prepared-start'],
  },
  {
    number: 42,
    text: {
      de: 'Meinungsführer über das Thema finden, zwölf Monate zurück',
      en: 'Find opinion leaders by the subject, twelve months back',
    },
    statements: ['ambassadors#find-by-topic', 'proactive#listen'],
  },
  {
    number: 43,
    text: { de: 'Kritik auf eigenen Seiten zulassen, wenn es Ihnen ernst ist', en: 'Allow criticism on your own pages if you are serious' },
    statements: ['respect#no-deleting', 'rules#house-rules'],
  },
  {
    number: 44,
    text: { de: 'Stellung nehmen, bevor die Gerüchte es tun', en: 'Take a position before the rumours do' },
    statements: ['not-spontaneous#take-a-position', 'not-spontaneous#holding-statement', 'not-spontaneous#playbook'],
  },
  {
    number: 45,
    text: { de: 'Berechtigte Kritik zugeben', en: 'Admit justified criticism' },
    statements: ['respect#admit-mistakes'],
    judgement: true,
  },
  {
    number: 46,
    text: { de: 'Jede Krise neu und mit Einfühlung entscheiden', en: 'Decide afresh in every crisis, with empathy' },
    statements: ['not-spontaneous#each-crisis-anew'],
    judgement: true,
  },
  {
    number: 47,
    text: { de: 'Vor der Krise Beziehungen zu Kritikern pflegen', en: 'Build relationships with critics before the crisis' },
    statements: ['ambassadors#critics-too', 'select-channels#prepared-start'],
  },
  {
    number: 48,
    text: { de: 'Erfahrung sammeln, anfangs mit Lotsen, und Geduld haben', en: 'Gain experience, at first with a pilot, and be patient' },
    statements: ['training#guide-at-first', 'select-channels#trial'],
  },
  {
    number: 49,
    text: { de: 'Gute Hilfe sichtbar machen', en: 'Make good help visible' },
    statements: ['select-channels#let-them-watch', 'select-channels#public-answers'],
  },
  {
    number: 50,
    text: {
      de: 'Die richtige Antwort höher schätzen als den Kanal; E-Mail muss funktionieren',
      en: 'Value the right answer above the channel; e-mail must work',
    },
    statements: ['select-channels#basics-first', 'select-channels#own-way'],
  },
  {
    number: 51,
    text: {
      de: 'Wissen, dass soziale Medien die letzte Stufe einer Beschwerde sind',
      en: 'Know that social media are the last step of a complaint',
    },
    statements: ['coordinate-answers#earlier-case', 'coordinate-answers#no-circles'],
  },
  {
    number: 52,
    text: {
      de: 'Einzeln antworten, ohne Belehrung und Rechthaberei',
      en: 'Reply individually, without lecturing or insisting on being right',
    },
    statements: ['respect#individual', 'respect#no-lecturing', 'coordinate-answers#facts-not-sentences'],
  },
  {
    number: 53,
    text: { de: 'Humor und Gelassenheit zeigen, mit Maß', en: 'Show humour and composure, in moderation' },
    statements: ['respect#humour'],
    judgement: true,
  },
  {
    number: 54,
    text: {
      de: 'Fragen, wie es den Menschen geht, was sie brauchen und wie Sie helfen können',
      en: 'Ask how people are, what they need and how you can help',
    },
    statements: ['ask-customers#three-questions', 'ask-customers#ask-regularly'],
  },
  {
    number: 55,
    text: {
      de: 'Keine heiße Luft verbreiten und nicht verschwinden, wenn es kritisch wird',
      en: 'Spread no hot air, and do not vanish when it gets critical',
    },
    statements: ['respect#no-hot-air', 'respect#no-silence', 'not-spontaneous#playbook'],
  },
  {
    number: 56,
    text: {
      de: 'Dort sein, wo die Kundinnen und Kunden sind, mit echtem Austausch',
      en: 'Be where your customers are, for a real conversation',
    },
    statements: ['select-channels#where-customers-are', 'select-channels#two-way'],
  },
  {
    number: 57,
    text: { de: 'Auch dort mitlesen, wo Sie fehlen', en: 'Keep reading even where you are absent' },
    statements: ['proactive#absent-still-watch', 'proactive#listen'],
  },
];

/** Statements that rules cite although no recommendation stands behind them, and why the library has them. */
export const furtherStatements: readonly { readonly statement: Statement; readonly reason: Localised }[] = [
  {
    statement: 'strategy#owned',
    reason: { de: 'Ohne zuständige Rolle pflegt niemand ein Dokument.', en: 'Without a responsible role nobody maintains a document.' },
  },
  {
    statement: 'strategy#kept-current',
    reason: {
      de: 'Ein Dokument von gestern widerspricht den Antworten von heute.',
      en: 'Yesterday’s document contradicts today’s answers.',
    },
  },
  {
    statement: 'strategy#readable',
    reason: { de: 'Was niemand lesen kann, lässt sich nicht prüfen.', en: 'What nobody can read cannot be checked.' },
  },
  {
    statement: 'strategy#findable',
    reason: {
      de: 'Wer unter Druck nachschlägt, braucht einen Link, der ankommt.',
      en: 'People who look things up under pressure need a link that works.',
    },
  },
  {
    statement: 'rules#you-may',
    reason: {
      de: 'Rechte der Beschäftigten; Regeln, die nur verbieten, machen stumm.',
      en: 'Rights of the staff; rules that only forbid things silence people.',
    },
  },
  {
    statement: 'rules#plain-wording',
    reason: { de: 'Nur eine Zusage mit Zahl lässt sich halten und prüfen.', en: 'Only a promise with a number can be kept and checked.' },
  },
  {
    statement: 'rules#account-security',
    reason: {
      de: 'Sicherheit: Ein übernommenes Konto spricht im Namen der Firma.',
      en: 'Security: a hijacked account speaks in the company’s name.',
    },
  },
  {
    statement: 'rules#works-council',
    reason: { de: 'Recht: Mitbestimmung bei offenen Kommentaren (Deutschland).', en: 'Law: co-determination on open comments (Germany).' },
  },
  {
    statement: 'training#bound-to-text',
    reason: { de: 'Eine Frage zu einem alten Text lehrt das Falsche.', en: 'A question about an old text teaches the wrong thing.' },
  },
  {
    statement: 'training#no-guessing',
    reason: { de: 'Ein Quiz, das die Lösung verrät, misst nichts.', en: 'A quiz that gives the answer away measures nothing.' },
  },
  {
    statement: 'training#fair',
    reason: { de: 'Wer Beschämung fürchtet, fragt nicht nach.', en: 'People who fear being shamed do not ask.' },
  },
  {
    statement: 'coordinate-answers#owner',
    reason: { de: 'Zuständigkeit ist die Grundlage jeder Abstimmung.', en: 'Ownership is the basis of all coordination.' },
  },
  {
    statement: 'coordinate-answers#deputy',
    reason: { de: 'Auch im Urlaub gilt die Zusage.', en: 'The promise holds during holidays too.' },
  },
  {
    statement: 'coordinate-answers#hand-over',
    reason: { de: 'Wer weitergeschickt wird, soll ankommen.', en: 'People who are passed on should arrive.' },
  },
  {
    statement: 'coordinate-answers#who-answers-here',
    reason: {
      de: 'Zwei Konten, die zusammen erwähnt werden, geben sonst zwei Antworten.',
      en: 'Otherwise two accounts mentioned together give two answers.',
    },
  },
  {
    statement: 'not-spontaneous#true-first',
    reason: { de: 'Ob ein Vorwurf stimmt, entscheidet über alles Weitere.', en: 'Whether an accusation is true decides everything else.' },
  },
  {
    statement: 'respect#real-people',
    reason: {
      de: 'Recht: Hinweis auf die Maschine (EU), und der Weg zu einem Menschen.',
      en: 'Law: people are told that it is a machine (EU), and there is a way to a person.',
    },
  },
  {
    statement: 'select-channels#current-name',
    reason: { de: 'Alte Namen und Adressen führen ins Leere.', en: 'Old names and addresses lead nowhere.' },
  },
  {
    statement: 'select-channels#right-address',
    reason: { de: 'Eine falsche Adresse führt zu Fremden.', en: 'A wrong address leads to strangers.' },
  },
  {
    statement: 'select-channels#listed-once',
    reason: { de: 'Doppelte Zeilen geben zwei Zuständige.', en: 'Duplicate rows give two people in charge.' },
  },
  {
    statement: 'select-channels#legal-notice',
    reason: { de: 'Recht: Impressum und Datenschutzhinweis am Profil.', en: 'Law: legal notice and privacy notice on the profile.' },
  },
];
