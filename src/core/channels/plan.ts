import type { Duration } from '../duration.js';
import type { Problem } from '../finding.js';
import type { At, Source } from '../place.js';
import type { YamlNode } from '../yaml/node.js';
import type { OpeningHours } from './opening-hours.js';
import type { Volume } from './volume.js';

/**
 * What a plan says about one field. Blank is not "no": an absent field is unknown and becomes a question; `none` / `keine` states that there is nothing;
 * `n/a: reason` / `entfällt: Grund` passes and is listed.
 */
export type Stated<T> =
  | { readonly state: 'absent' /** Where an answer belongs. */; readonly at: At }
  | { readonly state: 'none'; readonly at: At /** Who said so. */; readonly from: Origin }
  | { readonly state: 'not-applicable'; readonly reason: string; readonly at: At; readonly from: Origin }
  | { readonly state: 'value'; readonly value: T; readonly at: At; readonly from: Origin };

export type Origin = 'plan' | 'inherited' | 'catalogue' | 'company';

/** A value or list item with its place. */
export interface Located<T> {
  readonly value: T;
  readonly at: At;
}

/** A channel plan in memory, whatever it was read from: YAML in a handbook, a stand-alone file or a table. */
export interface ChannelPlan {
  readonly source: Source;
  /** `table` for CSV: then places are cells and no key can be cited. */
  readonly form: 'yaml' | 'table';
  readonly company: Company;
  readonly teams: readonly Team[];
  readonly audiences: readonly Audience[];
  readonly topics: readonly Topic[];
  readonly channels: readonly Channel[];
  readonly watch: readonly Watch[];
  readonly approvals: readonly Approval[];
  readonly playbooks: readonly PlaybookReference[];
  /** True when owner texts stand for roles that are declared nowhere (tables and five-field plans). */
  readonly implicitRoles: boolean;
  /** True when the plan knows topics at all: no channel and no list names one otherwise. */
  readonly hasTopics: boolean;
  /** Risks that a plan which stands alone accepts. */
  readonly accepted: readonly AcceptedRisk[];
  /** Which part of which file describes what, in source order: for grouping findings and for `audit.accepted`. */
  readonly regions: readonly Region[];
  /** The files it was made of as they were parsed: what would be different is found out by making a plan of changed ones. */
  readonly parts: readonly Part[];
}

/** A file of a plan as it was parsed, whatever it was written in. */
export interface Part {
  readonly source: Source;
  readonly root: YamlNode | null;
  readonly problems: readonly Problem[];
  /** The titles of a table's columns by the keys of the plan. */
  readonly titles?: ReadonlyMap<string, string>;
}

/** A finding that somebody takes responsibility for until a day. */
export interface AcceptedRisk {
  readonly check: string;
  /** The id of what it is about, `company`, or `plan`. */
  readonly at: string;
  readonly reason: string;
  readonly by: string;
  readonly until?: string | undefined;
}

/** The text that describes one channel, topic, team or the like. */
export interface Region {
  readonly kind: 'company' | 'channel' | 'topic' | 'team' | 'audience' | 'group' | 'approval' | 'playbook' | 'watch';
  readonly id: string;
  /** What people call it. */
  readonly label: string;
  readonly at: At;
}

export type Customers = 'consumers' | 'businesses' | 'both';

/** The company as far as checks need it; from `unisono.yaml` in a handbook, from the plan itself when it stands alone. */
export interface Company {
  readonly at: At;
  readonly name: Stated<string>;
  readonly countries: Stated<readonly string[]>;
  readonly languages: Stated<readonly string[]>;
  readonly markets: Stated<readonly Market[]>;
  readonly staff: Stated<number>;
  readonly customers: Stated<Customers>;
  readonly worksCouncil: Stated<boolean>;
  /** What the works council agreed to for public channels, and when. */
  readonly worksCouncilAgreement: Stated<string>;
  readonly houseRules: Stated<string>;
  readonly playbook: Stated<string>;
  readonly timeZone: Stated<string>;
}

export interface Market {
  readonly country: string;
  readonly languages: readonly string[];
}

export interface Team {
  readonly id: string;
  readonly at: At;
  readonly name: Stated<string>;
  readonly lead: Stated<string>;
  readonly hours: Stated<OpeningHours>;
  readonly people: Stated<number>;
  readonly hoursPerWeek: Stated<number>;
  readonly shrinkage: Stated<number>;
  readonly onCall: Stated<boolean>;
  /** The zone on whose clocks the hours hold, as IANA calls it. */
  readonly timeZone: Stated<string>;
  readonly country: Stated<string>;
  /** The state or canton, by the part of its ISO 3166-2 code that follows the country: `BY`, `ZH`. */
  readonly state: Stated<string>;
  /** Whether public holidays are free (`observed`) or not (`ignored`), and single days that are free. */
  readonly holidays: Stated<readonly string[]>;
  readonly languages: Stated<readonly string[]>;
}

export interface Audience {
  readonly id: string;
  readonly at: At;
  readonly name: Stated<string>;
  /** Where these people were found to be. */
  readonly foundOn: Stated<readonly FoundOn[]>;
}

export interface FoundOn {
  readonly at: At;
  /** The platform as written. */
  readonly platform: string;
  /** When it was seen, `YYYY-MM-DD`; null when not stated. */
  readonly date: string | null;
}

export type Privacy = 'public' | 'personal' | 'sensitive' | 'exclusive';
export type Urgency = 'minutes' | 'hours' | 'days';
export type TopicClass = 'inquiry' | 'complaint' | 'press' | 'news';

export interface Topic {
  readonly id: string;
  readonly at: At;
  /** True for a topic word that a channel uses without an entry in `topics`. */
  readonly implicit: boolean;
  readonly name: string;
  readonly owner: Stated<string>;
  readonly class: Stated<TopicClass>;
  readonly privacy: Stated<Privacy>;
  readonly urgency: Stated<Urgency>;
  /** In which hours help is needed. */
  readonly needed: Stated<OpeningHours>;
  readonly richness: Stated<'low' | 'medium' | 'high'>;
  readonly perWeek: Stated<number>;
  readonly responders: Stated<readonly Located<string>[]>;
  /** Where the approved facts stand: an answer document of the handbook or an address. More than one is a fault. */
  readonly answers: Stated<readonly Answer[]>;
  readonly publicAnswer: Stated<string>;
  /** In which order news on it goes out: the source first, own staff before the public. */
  readonly order: Stated<readonly Located<string>[]>;
  /** True when customers exchange experience among themselves about it. */
  readonly exchange: Stated<boolean>;
}

/** Where approved facts stand, and what the plan says about them. */
export interface Answer extends Located<string> {
  /** True when the text goes out word for word. */
  readonly verbatim: Stated<boolean>;
  /** The last day on which it holds. */
  readonly validUntil: Stated<string>;
  readonly languages: Stated<readonly string[]>;
}

export type ChannelStatus = 'idea' | 'planned' | 'live' | 'paused' | 'closing' | 'closed';
export type Form = 'one-to-one' | 'one-to-many' | 'many-to-many' | 'mixed';
export type Direction = 'in' | 'out' | 'both';
export type Visibility = 'public' | 'private';
export type Identity = 'real' | 'nick' | 'either';

export interface Channel {
  readonly id: string;
  readonly at: At;
  /** The groups and channels that it takes over, nearest first. */
  readonly parents: readonly At[];
  /** How people call it: its own name, else the platform's. */
  readonly label: string;
  /** The entry of the platform catalogue, or null when the plan names a platform that is not in it. */
  readonly platform: Platform | null;
  /** The platform as written. */
  readonly platformText: Stated<string>;
  /** For a planned channel, faults count as for a live one; other states are only listed. */
  readonly status: Stated<ChannelStatus>;
  readonly address: Stated<string>;
  readonly purpose: Stated<string>;
  readonly owner: Stated<string>;
  readonly deputy: Stated<string>;
  readonly team: Stated<string>;
  readonly hours: Stated<OpeningHours>;
  readonly replyFirst: Stated<Duration>;
  readonly replySolve: Stated<Duration>;
  readonly clock: Stated<'open' | 'all'>;
  readonly topics: Stated<readonly ChannelTopic[]>;
  readonly audiences: Stated<readonly Located<string>[]>;
  readonly form: Stated<Form>;
  readonly direction: Stated<Direction>;
  readonly visibility: Stated<Visibility>;
  readonly identity: Stated<Identity>;
  readonly languages: Stated<readonly string[]>;
  readonly countries: Stated<readonly string[]>;
  readonly handOver: Stated<readonly HandOver[]>;
  readonly approval: Stated<ChannelApproval>;
  readonly moderation: Stated<string>;
  readonly houseRules: Stated<string>;
  readonly legalNotice: Stated<string>;
  readonly privacyNotice: Stated<string>;
  readonly ai: Stated<'none' | 'assist' | 'bot'>;
  readonly aiNotice: Stated<string>;
  readonly access: Stated<Access>;
  readonly listedOn: Stated<readonly Located<string>[]>;
  readonly inbox: Stated<string>;
  /** The list in which the cases of several inboxes come together. */
  readonly caseRecord: Stated<string>;
  /** The accounts of the company for which this one answers when they are mentioned together. */
  readonly answersFor: Stated<readonly Located<string>[]>;
  /** Facts that customers read on the channel, by the names that `facts.yaml` uses. */
  readonly facts: Stated<readonly ChannelFact[]>;
  /** Votes and contests; `none` when there are none. */
  readonly participation: Stated<Participation>;
  /** How it was answered in a period. */
  readonly observed: Stated<Observed>;
  /** How a planned channel starts. */
  readonly launch: Stated<Launch>;
  /** How customers are asked what they think, and when. */
  readonly feedback: Stated<string>;
  readonly playbook: Stated<string>;
  readonly comments: Stated<'open' | 'closed'>;
  /** Since when, or from when, the channel runs. */
  readonly opened: Stated<string>;
  readonly reviewed: Stated<string>;
  readonly lastPost: Stated<string>;
  /** How many posts a week are planned. */
  readonly postsPerWeek: Stated<Volume>;
  /** Working minutes for each case, or for each of its turns. */
  readonly minutes: Stated<number>;
  /** Working hours in a week that are meant for this channel alone. */
  readonly availableHours: Stated<number>;
  /** How many times somebody answers until a case is solved. */
  readonly turns: Stated<number>;
  /** How many conversations one person holds at the same time. */
  readonly concurrency: Stated<number>;
  /** Cases in a week on this channel alone. */
  readonly perWeek: Stated<Volume>;
  /** How long customers wait on average before they hang up. */
  readonly patience: Stated<Duration>;
  /** How many people a planned community is expected to have. */
  readonly expectedMembers: Stated<number>;
  /** How visitors report content that breaks the law. */
  readonly reportWay: Stated<string>;
  /** Where conversations are kept. */
  readonly archive: Stated<string>;
  /** When something appears here in relation to other places, such as "after the website". */
  readonly order: Stated<string>;
  readonly until: Stated<string>;
}

export interface ChannelTopic {
  readonly id: string;
  /** As written. */
  readonly word: string;
  readonly at: At;
  readonly role: 'primary' | 'also' | 'refer';
  readonly solves: Stated<boolean>;
  /** True when those who answer here may settle a complaint for good. */
  readonly authority: Stated<boolean>;
}

export interface ChannelFact extends Located<string> {
  readonly name: string;
}

export interface Participation {
  readonly rules: Stated<string>;
  readonly resultBinding: Stated<boolean>;
  readonly whoAnswers: Stated<string>;
}

export interface Observed {
  readonly received: Stated<number>;
  readonly answered: Stated<number>;
  /** The time within which 80 % of the first replies came. */
  readonly firstReply: Stated<Duration>;
}

export interface Launch {
  readonly on: Stated<string>;
  /** True when opinion leaders know of it beforehand. */
  readonly briefed: Stated<boolean>;
  /** Critical questions for which answers lie ready. */
  readonly questions: Stated<readonly Located<string>[]>;
}

export interface HandOver {
  readonly at: At;
  /** The topic that is handed over, or null for everything. */
  readonly topic: string | null;
  readonly to: Located<string>;
}

/** Who approves before something is published: ids of approvals, roles, or `none`. */
export interface ChannelApproval {
  readonly routine: Stated<string>;
  readonly critical: Stated<string>;
}

export interface Access {
  readonly admins: Stated<number>;
  readonly secondFactor: Stated<boolean>;
  readonly companyLogin: Stated<boolean>;
}

export interface Watch {
  readonly at: At;
  readonly terms: readonly Located<string>[];
  readonly where: readonly Located<string>[];
  readonly owner: Stated<string>;
}

export interface Approval {
  readonly id: string;
  readonly at: At;
  /** The roles that must agree, in order. */
  readonly steps: readonly { readonly role: Located<string>; readonly within: Duration | null }[];
  /** True when nobody may approve their own text. */
  readonly noSelf: Stated<boolean>;
  /** When those who approve can be reached. */
  readonly hours: Stated<OpeningHours>;
  /** Where the text stands that may go out before anybody approves. */
  readonly holdingText: Stated<string>;
}

export interface PlaybookReference {
  readonly id: string;
  readonly at: At;
  readonly path: Stated<string>;
}

/** An entry of the dated platform catalogue. */
export interface Platform {
  readonly id: string;
  readonly names: readonly string[];
  /** Hosts that belong to it; empty when it has none of its own (phone, e-mail, shop). */
  readonly hosts: readonly string[];
  /** Hosts with the endings of countries that show the same; too many to be named in a message. */
  readonly countryHosts: readonly string[];
  /** Hosts under a former name that still lead there. */
  readonly formerHosts: readonly string[];
  readonly formerNames: readonly string[];
  readonly status: 'live' | 'closing' | 'closed';
  /** When it was closed or will be, `YYYY-MM-DD`. */
  readonly closedOn: string | null;
  readonly successor: string | null;
  readonly visibility: Visibility | null;
  readonly form: Form | null;
  readonly direction: Direction | null;
  /** People talk at the same time: phone, chat, counter. */
  readonly synchronous: boolean;
  readonly identity: Identity | null;
  /** The company's own ground, or a third party's. */
  readonly owned: 'own' | 'third';
  /** Customers need an account with the third party. */
  readonly accountNeeded: boolean;
  /** A public business profile on it needs a legal notice where the law asks for one. */
  readonly noticeNeeded: boolean;
  readonly commentsOpen: boolean;
  readonly reviewSite: boolean;
  /** When the entry was checked against a source, or null when it rests on general knowledge. */
  readonly checked: string | null;
  readonly source: string | null;
}
