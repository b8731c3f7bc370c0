interface Deviation {
  readonly why: string;
  /** Sentences of the template that the example does not have. */
  readonly template: readonly string[];
  /** What it says instead, or besides. */
  readonly own: readonly string[];
}

/**
 * Where the handbooks in examples/good say something else than the templates on purpose. Whoever changes a template finds what it says now under `template` of the test’s difference:
 * take the sentence over into the example, or give the reason here.
 */
export const deviations: Readonly<Record<'b2b-maker' | 'craft-firm', Readonly<Record<string, Deviation>>>> = {
  'b2b-maker': {
    'answers/complaint.en.md': {
      why: 'who signs: the team of this company',
      template: ['Kind regards, full name, customer support'],
      own: ['Kind regards, full name, service desk'],
    },
    'answers/criticism.en.md': {
      why: 'the example reply is about this company’s foundry instead of a shop',
      template: [
        'You write that our branch in the centre is closing.',
        'That is only partly true: it is moving two streets away in May.',
        'The new address has been on our website since today.',
        'I will find out by Friday whether there is parking, and reply to you here.',
      ],
      own: [
        'You write that we are closing our foundry.',
        'That is only partly true: one of the two lines is moving to the new hall in May.',
        'The dates have been on our website since today.',
        'I will find out by Friday what this means for castings in stainless steel, and reply to you here.',
      ],
    },
    'answers/delivery.en.md': {
      why: 'the example reply is about valves for a plant, and sales answers it',
      template: [
        'Your shelf was due on Tuesday, and it did not come.',
        'That is our mistake: a board was missing at our warehouse.',
        'I ordered it today, and I will write to you by noon on Thursday with the new date.',
        'Send me a private message with the times that suit you.',
        'Kind regards, full name, customer support',
      ],
      own: [
        'Your two gate valves were due on Tuesday, and they did not come.',
        'That is our mistake: the castings failed our own test.',
        'New ones are on the machine today.',
        'By noon on Thursday I will write to you with the date that the warehouse has confirmed.',
        'If your plant has to start before then, call me, and we will look for a way.',
        'Kind regards, full name, sales desk',
      ],
    },
    'answers/outage.en.md': {
      why: 'what fails here is the download of certificates',
      template: [
        'You have not been able to get into your account since this morning.',
        'That is down to us: our login is not working.',
        'If you need something from your account before then, call us and I will look it up.',
        'Kind regards, full name, customer support',
      ],
      own: [
        'Since this morning you cannot download certificates.',
        'That is down to us: our server is not working.',
        'If a plant is waiting for a certificate, call us, and I will send it to you by e-mail.',
        'Kind regards, full name, service desk',
      ],
    },
    'answers/product-use.en.md': {
      why: 'the example reply is about a valve; customers write from plants, not from homes',
      template: [
        'Photos from the home, serial numbers and anything about health belong in a private message or on the phone.',
        'You want your blind to run smoothly in winter too.',
        'First loosen the two screws on the side and pull the band out all the way once.',
        'If it then goes up in one go, all is well.',
        'If not, I will send you a new band tomorrow.',
        'Kind regards, full name, workshop',
      ],
      own: [
        'Photos from the plant, drawings and serial numbers belong in a private message or on the phone.',
        'You want the valve to close tightly in hot water too.',
        'First loosen the gland by half a turn and open and close the valve three times.',
        'If it then holds for an hour at working pressure, all is well.',
        'If not, I will send you a new seal tomorrow.',
        'Kind regards, full name, service desk',
      ],
    },
    'policies/channel-launch.en.md': {
      why: 'the questions before a launch are those of this company',
      template: ['What happens in the next outage?', 'accountable role'],
      own: [],
    },
    'policies/channel-strategy.en.md': {
      why: 'reasons, names of the channels and what is not used are this company’s',
      template: ['Phone', 'E-mail', 'E-mail', 'Website'],
      own: [
        'Service teams look for certificates at night.',
        'Nobody looks for a data sheet behind a login.',
        'Service phone',
        'Sales by e-mail',
        'Service by e-mail',
        'Download page',
        'We do not use WhatsApp either, because drawings and prices need an archive.',
      ],
    },
    'policies/social-media-rules.en.md': {
      why: 'the place to fill in became part of the sentence',
      template: ['Pass both on to the support lead within 1 working day: [fill in: internal mailbox or form for complaints seen]'],
      own: ['Pass both on to the head of service within 1 working day, with the form “Seen online” on the intranet.'],
    },
    'quizzes/channel-care.en.md': {
      why: 'a role of two words takes no apostrophe',
      template: ['Take it offline and get the communications lead’s consent first.'],
      own: ['Take it offline and get the consent of the head of communications first.'],
    },
    'quizzes/escalation-basics.en.md': {
      why: 'the team that customers reach is called otherwise here',
      template: ['Please send your claim in writing to our customer support team.', 'Customer support may not decide on it.'],
      own: ['Please send your claim in writing to our service team.', 'The service team may not decide on it.'],
    },
    'quizzes/social-media-basics.en.md': {
      why: 'the team that customers reach is called otherwise here',
      template: [
        'That is honest, promises nothing false, and customer support gets the case.',
        'I explain that customer support is short of people right now.',
      ],
      own: [
        'That is honest, promises nothing false, and the service team gets the case.',
        'I explain that the service team is short of people right now.',
      ],
    },
  },
  'craft-firm': {
    'answers/criticism.de.md': {
      why: 'page of facts and statements are one address here',
      template: [
        'Im Ernstfall steht der geprüfte Stand auf der Faktenseite.',
        'Sonst steht unsere Haltung hier: [ausfüllen: Adresse der Seite mit Stellungnahmen]',
      ],
      own: ['Unsere Haltung und die geprüften Fakten stehen auf der Faktenseite oder hier: <https://www.musterheizung.example/aktuell>'],
    },
    'policies/channel-launch.de.md': {
      why: 'the questions before a launch are those of this company',
      template: ['Warum kommt meine Lieferung nicht?', 'Lieferung', 'verantwortliche Rolle'],
      own: [],
    },
    'policies/channel-strategy.de.md': {
      why: 'reasons, what is not used and which answer guides there are: appointments instead of deliveries',
      template: ['Für häufige Anliegen gibt es Antwortleitfäden: Lieferung, Beschwerde und Störung.'],
      own: [
        'Die zweite Anfahrt auf der Rechnung versteht niemand.',
        'Fertige Bäder sehen sich viele an, bevor sie anrufen.',
        'Für häufige Anliegen gibt es Antwortleitfäden: Termine, Beschwerde und Störung.',
        'Auch WhatsApp nutzen wir nicht, denn Kundendaten gehören nicht auf private Telefone.',
      ],
    },
    'policies/training-plan.de.md': {
      why: 'the date of the exercise is filled in',
      template: [],
      own: ['Januar 2027, Spielleitung hat die Werkstattleitung'],
    },
    'quizzes/channel-care.de.md': {
      why: 'a craft firm has appointments where others have deliveries',
      template: [
        'Ein Kunde erwähnt es zusammen mit dem Hauptkonto und fragt nach seiner Lieferung.',
        'Ich tue nichts, denn eine Lieferung ist kein Anliegen für meinen Kanal.',
        '„Wann kommt meine Bestellung, nur so ungefähr?“ Das Lager hat noch nichts bestätigt.',
        '„Den genauen Termin erfahren Sie automatisch mit der Versandmail.“',
        '„Das lässt sich von hier aus bei dieser Bestellung nicht sagen.“',
        'Ein Datum nennen wir nur, wenn das Lager es bestätigt hat: Abgestimmte Fakten zur Lieferung.',
      ],
      own: [
        'Ein Kunde erwähnt es zusammen mit dem Hauptkonto und fragt nach seinem Termin.',
        'Ich tue nichts, denn ein Termin ist kein Anliegen für meinen Kanal.',
        '„Wann kommt der Monteur, nur so ungefähr?“ Sie sehen den Kalender gerade nicht.',
        '„Den genauen Termin erfahren Sie, wenn der Monteur losfährt.“',
        '„Das lässt sich von hier aus bei diesem Auftrag nicht sagen.“',
        'Einen Termin sagt nur zu, wer den Kalender sieht: Abgestimmte Fakten zu Terminen.',
      ],
    },
  },
};
