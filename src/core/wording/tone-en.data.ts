import type { Localised } from '../language.js';
import type { Phrase } from './phrase.js';

const empty: Localised = { de: 'sagt nichts über den Fall', en: 'says nothing about the case' };
const asks: Localised = { de: 'verlangt Geduld, ohne etwas anzubieten', en: 'demands patience and offers nothing' };
const ifs: Localised = { de: 'entschuldigt sich nur unter Vorbehalt', en: 'apologises only with reservations' };
const feeling: Localised = { de: 'bedauert das Gefühl statt der Ursache', en: 'regrets the feeling instead of the cause' };
const nobody: Localised = { de: 'nennt niemanden, der den Fehler gemacht hat', en: 'names nobody who made the mistake' };
const office: Localised = { de: 'klingt nach Behörde', en: 'sounds like an authority' };
const lecture: Localised = { de: 'belehrt die Person', en: 'lectures the person' };
const fault: Localised = { de: 'gibt der Person die Schuld', en: 'puts the blame on the person' };

/** English turns of phrase. Compiled 2026-11-27 from English service texts; that customers take the stock phrases as insults is reported by thinkhdi.com and usedesk. */
export const englishTone: Readonly<Record<'stock' | 'nonapology' | 'officialese' | 'blame', readonly Phrase[]>> = {
  stock: [
    {
      pattern: 'your (?:call|feedback|opinion|satisfaction|business|enquiry|inquiry) is (?:very |extremely )?(?:important|valuable) to us',
      reason: empty,
      better: 'You say that … I passed this to … today.',
    },
    { pattern: 'we value your (?:feedback|business|opinion|custom)', reason: empty, better: 'You say that … We will change …' },
    {
      pattern: 'we take (?:your|this|these|all) [^.!?]{0,30}(?:very )?seriously',
      reason: empty,
      better: 'I have read your case: … Next, …',
    },
    {
      pattern:
        '(?:thank you|(?:many )?thanks)(?: (?:so much|very much|a lot|again|in advance))? for (?:your (?:continued |kind )?(?:patience|understanding)|bearing with us|being (?:so )?patient)',
      reason: asks,
      better: 'You waited … days. That was too long.',
    },
    {
      pattern: 'we (?:(?:really |greatly |do )?appreciate|ask for|kindly ask for) your (?:continued |kind )?(?:patience|understanding)',
      reason: asks,
      better: 'We will know more by …, and I will write to you then.',
    },
    { pattern: "(?:please )?(?:do not|don[’']t) hesitate to (?:contact|reach|get|call|ask)", reason: empty, better: 'Call me on …' },
    {
      pattern: 'should you have any (?:further |other )?(?:questions|queries|concerns)',
      reason: empty,
      better: 'If anything is open, write to me at …',
    },
    { pattern: '(?:thank you|thanks) for (?:reaching out|contacting us)', reason: empty, better: 'You wrote that …' },
    {
      pattern: 'customer satisfaction is (?:our|the) [^.!?]{0,30}priority',
      reason: empty,
      better: 'You say that … I passed this to … today.',
    },
    { pattern: '(?:please )?bear with us', reason: asks, better: 'We will know more by …, and I will write to you then.' },
    { pattern: '(?:please )?feel free to (?:reach out|contact us|get in touch)', reason: empty, better: 'Call me on …' },
    { pattern: 'we strive to', reason: empty, better: 'We will … by …' },
    {
      pattern: '(?:has|have) been (?:forwarded|passed|escalated) to the (?:relevant|appropriate|responsible) (?:team|department)',
      reason: empty,
      better: '… has your case now and will reply by …',
    },
    { pattern: 'at this time we are unable to', reason: empty, better: '… is not possible, because … What I can do is …' },
  ],
  nonapology: [
    {
      pattern: '(?:sorry|apologi[sz]e|apologies) for the inconvenience(?: caused)?',
      reason: ifs,
      better: 'You lost … hours because of us. I am sorry.',
    },
    {
      pattern:
        "(?:(?:we|i) regret|(?:we|i)(?:[’']| a)(?:re|m) sorry) (?:that )?you (?:are|were|feel|felt) (?:so )?(?:dissatisfied|unhappy|upset|disappointed)",
      reason: feeling,
      better: '… did not work, and I am sorry. I have …',
    },
    {
      pattern: '(?:for )?any inconvenience(?: (?:this )?(?:may|might) have caused| caused)?',
      reason: ifs,
      better: 'You lost … hours because of us. I am sorry.',
    },
    {
      pattern: '(?:the|this|any) (?:trouble|frustration|confusion|distress) (?:that )?(?:this |we |it )?(?:may|might) have caused',
      reason: ifs,
      better: '… caused …',
    },
    {
      pattern:
        'if (?:you|anyone|anybody|somebody|someone) (?:were|was|felt|feel|feels) [^.!?]{0,30}(?:offended|upset|insulted)|if (?:you|anyone|anybody|somebody|someone) (?:were|was|felt|feel|feels) (?:offended|upset|insulted)',
      reason: ifs,
      better: 'My reply was rude. I am sorry.',
    },
    {
      // "I would be sorry if you left" is no apology.
      pattern:
        '(?<!be (?:very )?)(?:sorry|apologi[sz]e|apologies)(?: to you)? (?:if|in case|should (?:you|this))|(?:we|i) regret (?:it )?if',
      reason: ifs,
      better: 'I am sorry that …',
    },
    {
      pattern:
        '(?:sorry|apologi[sz]e|apologies)(?: to you)?(?: (?:sincerely|in advance))? for any (?:possible |potential )?(?:delays?|confusion|trouble|disruption|distress|upset|offen[cs]e|frustration|misunderstandings?|issues?|problems?|difficult(?:y|ies)|hassle|mistakes?|errors?)(?: caused)?',
      reason: ifs,
      better: 'You waited … days because of us. I am sorry.',
    },
    {
      pattern:
        "if (?:you|this|that|we|it|our) [^.!?;,]{1,80}, (?:then )?(?:(?:we|i)(?:[’']| a)(?:re|m)(?: (?:very|truly|really|so))? sorry(?= for|\\s*[.!]|\\s*$)|(?:we|i) (?:sincerely )?apologi[sz]e)",
      reason: ifs,
      better: 'I am sorry that …',
    },
    { pattern: 'mistakes were made', reason: nobody, better: 'We made a mistake: …' },
    {
      pattern: '(?:sorry|regret) (?:that )?you feel (?:that|this) way|(?:sorry|regret) (?:that )?you feel',
      reason: ifs,
      better: 'We should have told you before. I am sorry.',
    },
    { pattern: 'an error (?:has )?occurred on our (?:side|end)|it is regretted', reason: nobody, better: 'We entered the wrong …' },
    { pattern: 'we regret (?:to inform you|any)', reason: ifs, better: '… is not possible, because …' },
  ],
  officialese: [
    { pattern: 'please find (?:attached|enclosed)', reason: office, better: 'Here is …' },
    { pattern: 'please be (?:advised|informed)(?: that)?', reason: office, better: 'the message itself, without an opening' },
    { pattern: '(?:as )?per our (?:policy|policies|terms|records)', reason: office, better: 'the reason itself: …' },
    { pattern: 'as per your (?:request|email|e-mail|message)', reason: office, better: 'as you asked', replace: 'as you asked' },
    { pattern: 'in accordance with our (?:policy|policies|procedures)', reason: office, better: 'the reason itself: …' },
    { pattern: 'with (?:regard|reference|respect) to', reason: office, better: 'about', replace: 'about' },
    { pattern: 'prior to', reason: office, better: 'before', replace: 'before' },
    { pattern: 'in the event that', reason: office, better: 'if', replace: 'if' },
    { pattern: 'at this (?:point in time|moment in time)', reason: office, better: 'now', replace: 'now' },
    { pattern: 'kindly (?:note|provide|revert|refer|be)', reason: office, better: 'please …' },
    { pattern: 'the aforementioned|aforementioned', reason: office, better: 'the thing by its name: your shelf, your call …' },
    { pattern: 'pursuant to', reason: office, better: 'under', replace: 'under' },
    { pattern: 'herewith|hereby', reason: office, better: 'the sentence without this word' },
  ],
  blame: [
    {
      pattern: 'you must have (?:misunderstood|misread|overlooked|missed)',
      reason: fault,
      better: 'I was not clear. What I meant: …',
    },
    { pattern: 'it is your (?:own )?responsibility to', reason: fault, better: 'To make it work, I still need …' },
    { pattern: '(?<!if )you failed to', reason: fault, better: '… is still missing; this is how to add it: …' },
    {
      pattern: 'you (?:should|could|ought to) have (?:known|read|checked|told us|called|asked|sent|contacted|informed|noticed|let us)',
      reason: fault,
      better: 'To make it work, I still need …',
    },
    { pattern: '(?<!if )you (?:neglected|forgot|omitted) to', reason: fault, better: 'I still need … from you.' },
    {
      pattern: 'as (?:we |i )?(?:have )?(?:already|previously) (?:stated|mentioned|explained|advised|informed|told you|said)',
      reason: lecture,
      better: 'In short: …',
    },
    { pattern: 'as (?:you (?:are|should be) aware|you (?:surely )?know)', reason: lecture, better: 'This is the rule: …' },
    {
      pattern: "you (?:clearly|obviously|apparently) (?:did not|didn[’']t|have not|misunderstood)",
      reason: fault,
      better: 'I was not clear. What I meant: …',
    },
    {
      pattern: '(?:because of|due to) your (?:incorrect|wrong|incomplete) (?:details|information|entry|data)',
      reason: fault,
      better: 'I still need … to …',
    },
    {
      pattern: '(?:this|that|it) is not our (?:fault|problem|responsibility)',
      reason: fault,
      better: 'I looked into it: … This is the way on: …',
    },
  ],
};
