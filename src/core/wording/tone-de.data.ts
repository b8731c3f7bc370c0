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

const thanks =
  '(?:(?:(?:vielen|herzlichen|besten|lieben) )?dank|danke|(?:(?:wir |ich )?(?:be)?danken?(?: (?:wir|ich))?(?: (?:uns|mich|ihnen|dir|euch))?))(?: (?:schon jetzt|schon einmal|bereits jetzt|im voraus|vorab|sehr|nochmals|herzlich|vielmals|bei ihnen|bei dir)){0,2}';
const maybe = '(?:falls|wenn|sofern|sollten?)';

/**
 * German turns of phrase, compiled 2026-11-27 from German service texts. That readers quote the stock phrases as insults is reported by Spiegel (2012) and
 * tatenundworte.ch.
 */
export const germanTone: Readonly<Record<'stock' | 'nonapology' | 'officialese' | 'blame', readonly Phrase[]>> = {
  stock: [
    {
      pattern: '(?:wir )?bitten (?:wir )?(?:sie |dich )?(?:hierfür |dafür )?um (?:ihr |dein |euer )?verständnis',
      reason: asks,
      better: 'Das tut mir leid. Ich kläre … und melde mich am …',
    },
    {
      pattern: `${thanks} für (?:(?:ihr|dein|euer)(?: (?:großes|entgegengebrachtes))? )?verständnis`,
      reason: asks,
      better: 'Danke, dass Sie uns … gezeigt haben.',
    },
    {
      pattern: '(?:wir )?bitten (?:wir )?(?:sie |dich )?(?:noch )?um (?:etwas |ein wenig )?geduld',
      reason: asks,
      better: 'Am … bis … Uhr wissen wir mehr, dann melde ich mich.',
    },
    {
      pattern:
        '(?:bitte (?:haben sie|habe?|habt)|(?:haben sie|habe?|habt) bitte) (?:dafür |hierfür )?(?:noch )?(?:etwas |ein wenig |ein bisschen )?(?:verständnis|geduld)',
      reason: asks,
      better: 'Das tut mir leid. Ich kläre … und melde mich am …',
    },
    {
      pattern: 'für (?:ihre?|deine?|euer|eure) (?:verständnis|geduld) (?:be)?danken? (?:wir|ich)(?: (?:uns|mich|ihnen|dir|euch))?',
      reason: asks,
      better: 'Danke, dass Sie uns … gezeigt haben.',
    },
    {
      pattern: `${thanks} für (?:(?:ihre|deine|eure)(?: große)? )?geduld`,
      reason: asks,
      better: 'Es hat … gedauert, das war zu lang.',
    },
    {
      pattern:
        '(?:ihre?|deine?) (?:meinung|zufriedenheit|nachricht|anfrage|rückmeldung|feedback|anliegen) (?:ist|liegt|sind|liegen) uns (?:sehr |besonders )?(?:wichtig|am herzen)',
      reason: empty,
      better: 'Sie schreiben, dass … Das habe ich heute an … weitergegeben.',
    },
    {
      pattern: '(?:die )?kundenzufriedenheit (?:hat|steht|ist|liegt) [^.!?]{0,40}(?:priorität|stelle|wichtig|am herzen)',
      reason: empty,
      better: 'Sie schreiben, dass … Das habe ich heute an … weitergegeben.',
    },
    {
      pattern:
        '(?:wir )?nehmen (?:wir )?(?:ihre?|deine?|jede|alle) (?:anliegen|feedback|beschwerden?|kritik|hinweise?|rückmeldung(?:en)?) (?:sehr |äußerst )?ernst',
      reason: empty,
      better: 'Ich habe Ihren Fall gelesen: … Als Nächstes …',
    },
    {
      pattern:
        '(?:wir |ich )?stehen? (?:wir |ich )?(?:ihnen|dir) (?:bei (?:weiteren )?(?:rück)?fragen )?(?:jederzeit )?(?:gerne? )?zur verfügung',
      reason: empty,
      better: 'Bei Fragen erreichen Sie mich unter …',
    },
    {
      pattern: 'für (?:weitere )?(?:rück)?fragen stehen? (?:wir|ich) (?:ihnen|dir) (?:jederzeit )?(?:gerne? )?zur verfügung',
      reason: empty,
      better: 'Bei Fragen erreichen Sie mich unter …',
    },
    { pattern: 'zögern sie (?:bitte )?nicht,? uns', reason: empty, better: 'Rufen Sie mich an: …' },
    {
      pattern:
        '(?:wir )?haben (?:wir )?(?:ihr anliegen|ihre nachricht|ihre anfrage) an die (?:zuständige|entsprechende) (?:fach)?(?:abteilung|stelle) weitergeleitet',
      reason: empty,
      better: 'Ihr Fall liegt jetzt bei …; die Antwort kommt bis …',
    },
    {
      pattern: 'wurden? an (?:die|unsere) (?:zuständige|entsprechende) (?:fach)?(?:abteilung|stelle) weiter(?:geleitet|gegeben)',
      reason: empty,
      better: 'Ihr Fall liegt jetzt bei …; die Antwort kommt bis …',
    },
    { pattern: 'leider müssen wir (?:ihnen|dir) mitteilen', reason: empty, better: '… geht nicht, weil … Möglich ist …' },
  ],
  nonapology: [
    {
      pattern: '(?:etwaige|eventuelle|mögliche|allfällige)[nrs]? (?:entstandene[nr]? )?unannehmlichkeiten',
      reason: ifs,
      better: 'Sie haben … Stunden gewartet, das tut mir leid.',
    },
    {
      pattern:
        'entschuldigen (?:wir |sie )?(?:uns )?(?:bitte )?(?:für )?die (?:(?:dadurch )?entstandenen )?unannehmlichkeiten|(?:bitten wir |bitten )?(?:für )?die (?:(?:dadurch )?entstandenen )?unannehmlichkeiten (?:bitten wir|zu entschuldigen|um entschuldigung)',
      reason: ifs,
      better: 'Dass … ausfiel, war unser Fehler. Es tut mir leid.',
    },
    {
      pattern:
        '(?:falls|sofern|wenn|sollten|solltest) (?:sie|du) (?:sich|dich) [^.!?]{0,60}(?:gefühlt|fühlten|fühltest|(?:gekränkt|beleidigt|behandelt|angegriffen) (?:fühlen|fühlst))',
      polite: true,
      reason: ifs,
      better: 'Meine Antwort war unhöflich. Das tut mir leid.',
    },
    {
      pattern:
        '(?:falls|sofern|sollte) (?:hier(?:bei)? |dabei |uns |unsererseits )?(?:ein )?fehler (?:passiert|unterlaufen|entstanden|gemacht worden)',
      reason: ifs,
      better: 'Uns ist ein Fehler passiert: …',
    },
    {
      pattern:
        'es wurden fehler gemacht|es ist (?:hier |uns )?(?:leider )?zu (?:einem fehler|einem missverständnis|fehlern|missverständnissen) gekommen',
      reason: nobody,
      better: 'Wir haben einen Fehler gemacht: …',
    },
    {
      pattern:
        '(?:es )?tut (?:uns|mir)(?: sehr)? leid, (?:dass|wenn) (?:sie|du) (?:das|dies|es) so (?:empfinden|empfunden|sehen|empfindest|siehst)',
      polite: true,
      reason: ifs,
      better: 'Das hätten wir Ihnen vorher sagen müssen. Es tut mir leid.',
    },
    {
      pattern: '(?:sollte|falls) (?:bei (?:ihnen|dir) )?(?:hier )?(?:der|ein) (?:falscher? )?eindruck entstanden',
      reason: ifs,
      better: 'Meine Antwort war missverständlich. Gemeint war: …',
    },
    {
      pattern:
        '(?:wir )?(?:bedauern|tut (?:uns|mir)(?: sehr)? leid)(?: es)?,? dass (?:sie|du) [^.!?]{0,40}(?:unzufrieden|verärgert|enttäuscht)',
      reason: feeling,
      better: 'Dass … nicht geklappt hat, tut mir leid. Ich habe …',
      polite: true,
    },
    {
      // "Wir würden es bedauern, wenn Sie gehen" is no apology.
      pattern: `(?<!würden? (?:\\S+ ){0,3})(?:wir |ich )?bedau(?:ern|ere)(?: (?:wir|ich))?(?: es)?(?: sehr)?,? ${maybe}`,
      reason: ifs,
      better: 'Es tut mir leid, dass …',
    },
    {
      pattern: `(?:es )?tut (?:mir|uns)(?: (?:sehr|wirklich|aufrichtig|natürlich|außerordentlich))? leid,? ${maybe}`,
      reason: ifs,
      better: 'Es tut mir leid, dass …',
    },
    {
      pattern: `${maybe} [^.!?;,]{1,80},(?: so| dann)? (?:tut (?:es |das )?(?:mir|uns)(?: (?:das|es))?(?: (?:sehr|wirklich|aufrichtig))? leid|entschuldigen wir uns|entschuldige ich mich|bitten wir um entschuldigung|bedauern wir (?:das|dies|es))`,
      reason: ifs,
      better: 'Es tut mir leid, dass …',
    },
    {
      pattern: `(?:wir |ich )?entschuldigen? (?:(?:wir|ich) )?(?:uns|mich)(?: (?:herzlich|aufrichtig|vielmals))?(?: bei (?:ihnen|dir|euch))?(?: dafür)?,? ${maybe}`,
      reason: ifs,
      better: 'Ich entschuldige mich dafür, dass …',
    },
    {
      pattern: '(?:bitte )?entschuldigen sie(?: bitte)?,? (?:falls|sofern|sollten?) (?:ihnen|sie|dadurch|hierdurch)',
      reason: ifs,
      better: 'Ich entschuldige mich dafür, dass …',
    },
    {
      pattern: `(?:wir |ich )?bitten? (?:(?:wir|ich) )?(?:sie |dich )?um (?:entschuldigung|verzeihung),? ${maybe}`,
      reason: ifs,
      better: 'Ich bitte um Entschuldigung dafür, dass …',
    },
    {
      pattern:
        '(?:entschuldig|bedau|verzeih)[a-zäöüß]* [^.!?;,]{0,40}(?:etwaige|eventuelle|mögliche|allfällige|jegliche)[nrs]? (?:entstandene[nr]? )?(?:umstände|verzögerung(?:en)?|missverständnisse?|irritation(?:en)?|verwirrung|wartezeit(?:en)?|störung(?:en)?|ärger)',
      reason: ifs,
      better: 'Sie haben … Stunden gewartet, das tut mir leid.',
    },
    { pattern: '(?:dies|das) (?:wird|würde) (?:von uns )?bedauert', reason: nobody, better: 'Das tut mir leid.' },
  ],
  officialese: [
    { pattern: 'diesbezüglich(?:e[mnrs]?)?', reason: office, better: 'dazu' },
    { pattern: 'seitens', reason: office, better: 'von' },
    { pattern: 'in kenntnis (?:zu )?(?:setzen|gesetzt|setze|setzt)', reason: office, better: 'informieren oder Bescheid geben' },
    {
      pattern: 'setzen? (?:wir |ich )?sie (?:hiervon |davon |darüber )?in kenntnis',
      reason: office,
      better: 'informieren oder Bescheid geben',
    },
    { pattern: 'bezüglich (?:ihre[rs]|deine[rs])', reason: office, better: 'zu Ihrer …' },
    { pattern: 'bezugnehmend auf', reason: office, better: 'Sie schreiben, dass …' },
    { pattern: 'unter bezugnahme auf', reason: office, better: 'Sie schreiben, dass …' },
    { pattern: 'hiermit (?:möchten wir|teilen wir|bestätigen wir)', reason: office, better: 'Ihre … ist da.' },
    { pattern: 'zum jetzigen zeitpunkt', reason: office, better: 'jetzt', replace: 'jetzt' },
    { pattern: 'zum gegenwärtigen zeitpunkt', reason: office, better: 'jetzt', replace: 'jetzt' },
    { pattern: 'in anbetracht', reason: office, better: 'weil …' },
    { pattern: 'nach rücksprache mit der fachabteilung', reason: office, better: 'Ich habe mit … gesprochen.' },
    { pattern: 'mit freundlichem gruß verbleiben wir|verbleiben wir mit', reason: office, better: 'Viele Grüße, …' },
    {
      pattern: 'obig(?:e[mnrs]?)?|vorgenannt(?:e[mnrs]?)|oben ?genannt(?:e[mnrs]?)',
      reason: office,
      better: 'die Sache beim Namen: Ihr Regal, Ihr Anruf …',
    },
    { pattern: 'wunschgemäß', reason: office, better: 'wie Sie es wünschen', replace: 'wie Sie es wünschen' },
  ],
  blame: [
    {
      pattern: 'wie (?:wir )?(?:ihnen |dir )?(?:bereits|schon)(?: mehrfach)? (?:mitgeteilt|erwähnt|erklärt|gesagt|geschrieben|erläutert)',
      reason: lecture,
      better: 'Kurz noch einmal: …',
    },
    {
      pattern:
        '(?:sie|du) (?:hätten|hättest) (?:(?!nicht |nie |bekommen |erhalten |erfahren |werden |haben )[^.!?]){0,60}(?:müssen|sollen|können)',
      polite: true,
      reason: fault,
      better: 'Damit es klappt, brauche ich noch …',
    },
    {
      pattern:
        '(?:sie|du) (?:haben|hast) (?:(?:es|leider|wohl|offenbar|die frist|den termin) ){0,2}(?:versäumt|vergessen|übersehen|unterlassen)',
      polite: true,
      reason: fault,
      better: 'Es fehlt noch …; so ergänzen Sie es: …',
    },
    {
      pattern: '(?:laut|gemäß) unsere[nr] (?:agb|geschäftsbedingungen)',
      reason: lecture,
      better: 'Die Frist ist am … abgelaufen. Anbieten kann ich …',
    },
    {
      pattern: 'wie (?:ihnen|dir) (?:bereits |sicher(?:lich)? |ja )?bekannt (?:ist|sein (?:dürfte|sollte))',
      reason: lecture,
      better: 'So ist es geregelt: …',
    },
    {
      pattern:
        '(?:das|da|dies|hier) (?:haben sie|hast du) (?:wohl |offenbar |offensichtlich )?(?:etwas )?(?:falsch verstanden|missverstanden)',
      reason: fault,
      better: 'Ich habe mich unklar ausgedrückt. Gemeint war: …',
      polite: true,
    },
    {
      pattern: '(?:müssen sie|musst du) (?:schon|eben|halt|einfach) [^.!?]{0,30}(?:lesen|hinsehen|achten|aufpassen)',
      reason: lecture,
      better: 'So geht es: …',
      polite: true,
    },
    {
      pattern: 'wie (?:sie|du) (?:sicher(?:lich)? )?(?:wissen|weißt|unseren agb entnehmen können)',
      reason: lecture,
      better: 'So ist es geregelt: …',
    },
    {
      pattern: '(?:dies|das) (?:liegt|lag) (?:nicht an uns|an ihnen|an dir)',
      reason: fault,
      better: 'Ich habe nachgesehen: … So kommen wir weiter: …',
    },
    {
      pattern: '(?:aufgrund |wegen )?(?:ihrer|deiner) (?:falschen|fehlerhaften|unvollständigen) angaben',
      reason: fault,
      better: 'Mir fehlt noch …, um … zu tun.',
    },
    {
      pattern:
        '(?:bitte )?lesen sie (?:zuerst |erst |zunächst |sich )?(?:einmal )?(?:die|unsere) (?:agb|anleitung|bedienungsanleitung|faq)',
      reason: lecture,
      better: 'So geht es: … Die Schritte stehen auch unter …',
    },
  ],
};
