import type { Language } from '../../language.js';

/** What belongs into a private conversation, how it is asked for, and the words that say where; pieces of regular expressions over search texts. */
interface PersonalDataWords {
  /** What is asked for. */
  readonly data: string;
  /** "Your", before what is asked for; not behind a preposition of place, as in "to your address". */
  readonly your: string;
  /** What asks the customer, before "your". */
  readonly asks: readonly string[];
  /** What tells staff to ask, up to the data. */
  readonly asksFor: string;
  /** Words within an ask behind which another thought begins. */
  readonly breaks: string;
  /** What makes the data the subject of a sentence of its own: nobody asks for it there. */
  readonly tells: string;
  readonly openly: string;
  readonly privately: string;
  readonly negated: string;
}

const germanNumbers =
  '(?:kunden|bestell|auftrags?|vertrags|rechnungs|telefon|handy|mobil|mobilfunk|rückruf|sendungs|paket|konto|versicherungs|versicherten|ausweis|mitglieds|buchungs|reservierungs|vorgangs|fall|ticket|zähler|kreditkarten|karten|steuer|personal)-?(?:nummern?|nr)|(?:mobil|telefon|handy)?nummer|rufnummer';

/**
 * Data that let others act in a customer's name or find the person at home, as German and English service replies ask for them. Compiled from the answer guides in
 * `templates/` and usual service wording, 2026-11-27.
 */
export const personalData = {
  de: {
    data: `(?:${germanNumbers}|(?:post|liefer|wohn|rechnungs|privat|heim)?(?:adresse|anschrift)|e-?mail(?:-?adresse)?|mail(?:-?adresse)?|iban|bankverbindung|bankdaten|kontodaten|kontoverbindung|kreditkartendaten|geburtsdatum|geburtstag|nachnamen?|(?:vollen|vollständigen|vor- und nach)-? ?namen?|passwort|kennwort|zugangsdaten|vertragsdaten|kundendaten|kontaktdaten|personendaten|(?:persönlichen |personenbezogenen )?daten|pin|tan)`,
    your: '(?<!(?<![a-zäöüß])(?:an|unter|auf|zu|von|in|aus|für|bei|über) )(?:ihre[rn]?|ihr|deine[rn]?|dein|eure[rn]?|euer)',
    asks: [
      '(?:nennen|schreiben|schicken|senden|teilen|geben|übermitteln|posten|mailen|hinterlassen|verraten|sagen|antworten|kommentieren|ergänzen|melden) sie',
      '(?:nenne?|schreibe?|schicke?|sende?|teile?|gib|übermittle|poste?|maile?|hinterlasse?|verrate?|sage?|antworte|kommentiere?|melde?)(?= (?:uns|mir|hier|bitte|doch|dich|deine?|mit) )',
      '(?:nennst|schreibst|schickst|sendest|gibst|sagst|verrätst) du',
      '(?:können|könnten|würden|möchten) sie(?=[^.!?]{0,120}(?:nennen|schreiben|schicken|senden|mitteilen|geben|durchgeben|angeben|posten|hinterlassen|sagen|verraten))',
      '(?:kannst|könntest|würdest) du(?=[^.!?]{0,120}(?:nennen|schreiben|schicken|senden|mitteilen|geben|durchgeben|angeben|posten|hinterlassen|sagen|verraten))',
      '(?:wie lautet|wie ist|was ist)',
      '(?:wir|ich) (?:brauchen?|benötigen?)',
      '(?:brauchen|benötigen) wir|(?:brauche|benötige) ich',
      'bitte(?=[^.!?]{0,120}(?:nennen|mitteilen|angeben|durchgeben|posten|hinterlassen|schreiben|schicken|senden))',
    ],
    asksFor:
      '(?:fragen sie|fragt|fragen|erfragen sie|bitten sie|bittet|bitten) (?:[^ .!?;:]+ ){0,5}?(?:nach|um) (?:(?:der|die|den|dem|das|seine[rnm]?|ihre[rnm]?|einer?) )?',
    breaks: ',? (?:wenn|falls|sobald|ob|dass|weil|wie|warum|was|wo|wohin|bis|damit|sowie sie) ',
    tells: '(?:bleiben|bleibt|sind|ist|werden|wird|wurden?|haben|hat|stehen|steht|finden|liegen|liegt)',
    openly:
      'hier|öffentlich|(?:in|unter) (?:den|die) kommentaren?|(?:im|als|per) kommentar|im forum|im thread|unter (?:diesem|dem|diesen|den) (?:beitrag|post|tweet|foto|video)|auf (?:unserer|der) (?:facebook-?)?seite',
    privately:
      'privat[a-zäöüß]*|persönliche[nr]? nachricht|direkt-?nachricht[a-zäöüß]*|p\\.?n\\.?|dm|(?:eine|als|per|in einer|über die) nachricht|postfach|vertraulich[a-zäöüß]*|(?:per|eine|der|als) (?:e-?)?mail(?!-)|telefonisch|am telefon|hotline|rufen sie (?:uns|mich)|rufe? (?:uns|mich)|anruf[a-zäöüß]*|[a-zäöüß-]*formular|kundenkonto|kundenportal|kundenbereich|kundencenter|messenger|whatsapp|chat|app|zu zweit|unter vier augen|filiale|vor ort|verschlüsselt[a-zäöüß]*|[^ ]+@[^ ]+|https?://[^ ]+',
    negated: 'nie|niemals|niemand(?:em|en)?|nicht|keine[nrms]?|kein|ohne|statt',
  },
  en: {
    data: '(?:(?:customer|order|contract|invoice|account|booking|tracking|reference|phone|telephone|mobile|cell|policy|membership|card|credit card|passport|case|ticket|parcel|meter|insurance|reservation)(?: phone)? (?:numbers?|no|id|details)|(?:postal |home |delivery |billing |shipping |e-?mail |mail |street )?address|phone|e-?mail|iban|bank details|date of birth|birth ?date|birthday|full name|last name|surname|password|pin|contact details|contact information|personal (?:details|data|information)|(?:account|card|payment) (?:details|data))',
    your: '(?<!(?<![a-z])(?:to|at|from|in|on|for|by|of|under|into) )your',
    asks: [
      '(?:tell|give|message|drop|confirm|add|enter|include|let (?:us|me) have)(?= (?:us|me|here|please|it|below|a comment|with|your [^.!?]{0,60}(?:here|below|comments?)))',
      '(?:send|share|provide|post|leave|reply|comment|state|quote)(?= (?:us|me|your|here|with|please|it|below|back|a comment|on))',
      '(?:could|can|would|will) you (?:please |kindly |just )?(?:tell|give|send|share|provide|post|leave|confirm|state|let (?:us|me) (?:have|know))',
      "what(?:[’']s| is| was)",
      '(?:may|can|could) (?:i|we) (?:please )?(?:have|get|ask for|take)',
      "(?:we|i)(?:[’']ll| will| would|[’']d)? (?:just |also |still )?need",
    ],
    asksFor: "(?:ask|asks|asking) (?:[^ .!?;:]+ ){0,4}?for (?:(?:the|their|his|her|a|an|your) )?(?:customer[’']s )?",
    breaks: ',? (?:if|when|whether|that|why|how|where|what|until|because|so that|once|as soon as|which) ',
    tells: '(?:is|are|was|were|stays?|remains?|has|have|will|can|stands?)',
    openly:
      'here|publicly|in public|in the comments?|as a comment|below|in this (?:thread|forum|post)|under (?:this|the) (?:post|comment|video|photo)',
    privately:
      'private(?:ly)?|in private|direct message|dm|pm|(?:a|in a|by|your|our) message|message us|inbox|confidential(?:ly)?|(?:by|an|via) e-?mail(?! address)|e-?mail us|by phone|on the phone|over the phone|hotline|call (?:us|me)|[a-z-]* ?form|customer account|customer portal|portal|messenger|whatsapp|chat|app|one to one|in (?:the|our) (?:shop|store|branch)|encrypted|log in|[^ ]+@[^ ]+|https?://[^ ]+',
    negated: "never|nobody|no one|anybody|anyone|not|no|don[’']t|do not|without|instead of|rather than",
  },
} as const satisfies Readonly<Record<Language, PersonalDataWords>>;
