const list = (...lines: readonly string[]): ReadonlySet<string> => new Set(lines.flatMap((words) => words.split(' ')));

/** English nouns of service texts that are verbs as well, in small letters; our own list, 2026-11-28. */
export const nounsAndVerbs: ReadonlySet<string> = list(
  'account address alarm alert answer appeal ask balance bill block book box break bug buy call cancel cause challenge change charge chat check claim comment',
  'concern contact contest contract cost cover crash credit damage deal defect delay delete demand design discount dispatch dispute drop e-mail email error exchange',
  'excuse fault fax feature fix flag flame follow forward gift guarantee guest help host hype invite invoice issue job lead leak lie like link log mail market match message mistake',
  'note notice notify offer order outage pack package parcel partner pay permit petition phone ping plan post praise price process product promise protest purchase query question',
  'quote rant rate reach rebate rebuke recall receipt record refund regret reject release remark reminder remind rent repair repeat reply report request rescue reserve respond result retail',
  'return review reward sale scan sell send service share ship shitstorm shop sign slander slip staff start state step stop storm subscribe supply support surprise swap switch tag talk team test text thread threat',
  'ticket trade transfer troll trouble tweet update upgrade use user view visit voice voucher warn warrant watch wish work worry write',
);

/** Words before a noun that do not make one thing of the two: articles, pronouns, prepositions, conjunctions, numbers, plain adjectives. */
export const beforeNouns: ReadonlySet<string> = list(
  'a an the this that these those each every any some no all both either neither my your our his her their its whose which what such another other one two three',
  'many most more much few several enough first second third next last same single own about above across after against among around as at before behind below between but by',
  'despite during except for from in inside into like near of off on onto or out over per since than through to toward towards under until unlike up upon via with within without and nor',
  'is are was were be been being am has have had having do does did not if when where while because whether although though so then also only even just',
  'new old good bad big small great long short angry happy unhappy upset polite rude loyal regular existing former current potential private public written serious',
  'minor major open closed possible real right wrong different important simple difficult justified unjustified formal informal legal',
);

/** Words behind a noun that do not make one thing of the two. */
export const behindNouns: ReadonlySet<string> = list(
  'a an the this that these those each every all both my your our his her their its who whom whose which what is are was were be been has have had do does did will would can could',
  'shall should may might must cannot about above across after against among around as at before behind below between but by despite during except for from in inside into like near of off',
  'on onto or out over per since than through to toward towards under until up upon via with within without and nor if when where while because whether although though so then also only even',
  'just not never always often already again once soon now today tomorrow yesterday first too either here there we you they he she it i',
  'gets get asks ask writes write wants want says say complains complain buys expects reads',
);

/** Words behind which an English word that can be a verb is one. */
export const beforeVerbs: ReadonlySet<string> = list(
  'i you we they he she it who to can could will would shall should must may might do does did cannot not never please always often',
  "don't doesn't didn't can't won't wouldn't couldn't shouldn't mustn't let's i'll you'll we'll they'll he'll she'll it'll i'd you'd we'd they'd",
);

/** Words that point at a thing: behind a verb they begin its object, and before a noun they show that it is one. */
export const determiners: ReadonlySet<string> = list(
  'a an the this that these those my your our his her their its it them us each every any some no another',
);

/** What makes another thing of a word when it stands beside it: a mail program is an "e-mail client" and nobody's customer. */
export const otherThings: readonly { readonly word: RegExp; readonly before: RegExp; readonly behind: RegExp }[] = [
  {
    word: /^clients?$/,
    before:
      /(?:^|[^a-z])(?:e-?mail|mail|web|browser|desktop|mobile|chat|messenger|vpn|ftp|ssh|git|database|sync|rest|http|api|ldap|sql|thin|fat|rich|bittorrent|torrent|citrix|outlook|software|game|streaming|remote)[ -]$/,
    behind: /^(?:-side| side| software| app| application| certificate| library| computer| secret| id| program)(?![a-z])/,
  },
  {
    word: /^users?$/,
    before: /(?:^|[^a-z])(?:super|power|root|system)[ -]$/,
    behind: /^(?:[ -](?:name|account|id|interface|manual|guide|experience|agent))(?![a-z])/,
  },
];
