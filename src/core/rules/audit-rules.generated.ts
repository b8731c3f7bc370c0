// Made by `npm run generate` from the folders of this directory. Do not edit.
import { rule as acceptedUnknown } from './reading/accepted-unknown.js';
import { rule as baselineSchema } from './reading/baseline-schema.js';
import { rule as factsSchema } from './reading/facts-schema.js';
import { rule as hiddenCharacters } from './reading/hidden-characters.js';
import { rule as lockSyntax } from './reading/lock-syntax.js';
import { rule as planReference } from './reading/plan-reference.js';
import { rule as planSchema } from './reading/plan-schema.js';
import { rule as planTable } from './reading/plan-table.js';
import { rule as quizSyntax } from './reading/quiz-syntax.js';
import { rule as settingsSchema } from './reading/settings-schema.js';
import { rule as silenceExpired } from './reading/silence-expired.js';
import { rule as silenceInvalid } from './reading/silence-invalid.js';
import { rule as silenceUnused } from './reading/silence-unused.js';
import { rule as unreadable } from './reading/unreadable.js';
import { rule as yamlSyntax } from './reading/yaml-syntax.js';
import { rule as addressNotOnPlatform } from './select-channels/address-not-on-platform.js';
import { rule as audienceElsewhere } from './select-channels/audience-elsewhere.js';
import { rule as catalogueOutdated } from './select-channels/catalogue-outdated.js';
import { rule as channelListedTwice } from './select-channels/channel-listed-twice.js';
import { rule as channelSilent } from './select-channels/channel-silent.js';
import { rule as channelWithoutTopic } from './select-channels/channel-without-topic.js';
import { rule as communityTooSmall } from './select-channels/community-too-small.js';
import { rule as complaintsUnexpected } from './select-channels/complaints-unexpected.js';
import { rule as contactPageIncomplete } from './select-channels/contact-page-incomplete.js';
import { rule as doubleEffort } from './select-channels/double-effort.js';
import { rule as marketLanguageMissing } from './select-channels/market-language-missing.js';
import { rule as mixedChannelUnmoderated } from './select-channels/mixed-channel-unmoderated.js';
import { rule as nicknameWithoutCheck } from './select-channels/nickname-without-check.js';
import { rule as nobodyWatches } from './select-channels/nobody-watches.js';
import { rule as onePlatformCarriesAll } from './select-channels/one-platform-carries-all.js';
import { rule as oneWayChannel } from './select-channels/one-way-channel.js';
import { rule as onlyThirdPartyAccounts } from './select-channels/only-third-party-accounts.js';
import { rule as onlyVoiceOrText } from './select-channels/only-voice-or-text.js';
import { rule as platformClosed } from './select-channels/platform-closed.js';
import { rule as platformRenamed } from './select-channels/platform-renamed.js';
import { rule as privateTopicInPublic } from './select-channels/private-topic-in-public.js';
import { rule as publicAnswerMissing } from './select-channels/public-answer-missing.js';
import { rule as purposeMissing } from './select-channels/purpose-missing.js';
import { rule as reviewOverdue } from './select-channels/review-overdue.js';
import { rule as richTopicInWriting } from './select-channels/rich-topic-in-writing.js';
import { rule as sameJobTwice } from './select-channels/same-job-twice.js';
import { rule as tooManyChannels } from './select-channels/too-many-channels.js';
import { rule as topicWithoutChannel } from './select-channels/topic-without-channel.js';
import { rule as trialWithoutEnd } from './select-channels/trial-without-end.js';
import { rule as urgentTopicWithoutHelp } from './select-channels/urgent-topic-without-help.js';
import { rule as workExceedsTime } from './select-channels/work-exceeds-time.js';
import { rule as answerExpired } from './coordinate-answers/answer-expired.js';
import { rule as answerLanguageMissing } from './coordinate-answers/answer-language-missing.js';
import { rule as answerSourceUnclear } from './coordinate-answers/answer-source-unclear.js';
import { rule as answerVerbatimInPublic } from './coordinate-answers/answer-verbatim-in-public.js';
import { rule as answeringAccountUnclear } from './coordinate-answers/answering-account-unclear.js';
import { rule as approvalOutOfHours } from './coordinate-answers/approval-out-of-hours.js';
import { rule as approvalTooSlow } from './coordinate-answers/approval-too-slow.js';
import { rule as casesApart } from './coordinate-answers/cases-apart.js';
import { rule as channelFactsDiffer } from './coordinate-answers/channel-facts-differ.js';
import { rule as complaintWithoutDecision } from './coordinate-answers/complaint-without-decision.js';
import { rule as customersNotAsked } from './coordinate-answers/customers-not-asked.js';
import { rule as deputyMissing } from './coordinate-answers/deputy-missing.js';
import { rule as handOverBroken } from './coordinate-answers/hand-over-broken.js';
import { rule as handOverCircle } from './coordinate-answers/hand-over-circle.js';
import { rule as launchUnprepared } from './coordinate-answers/launch-unprepared.js';
import { rule as newsOrderOpen } from './coordinate-answers/news-order-open.js';
import { rule as ownerMissing } from './coordinate-answers/owner-missing.js';
import { rule as ownerOverloaded } from './coordinate-answers/owner-overloaded.js';
import { rule as participationWithoutRules } from './coordinate-answers/participation-without-rules.js';
import { rule as playbookMissing } from './coordinate-answers/playbook-missing.js';
import { rule as promiseNotKept } from './coordinate-answers/promise-not-kept.js';
import { rule as promiseOutsideHours } from './coordinate-answers/promise-outside-hours.js';
import { rule as replyTargetMissing } from './coordinate-answers/reply-target-missing.js';
import { rule as respondersMissing } from './coordinate-answers/responders-missing.js';
import { rule as secondPersonMissing } from './coordinate-answers/second-person-missing.js';
import { rule as staffNotTrained } from './coordinate-answers/staff-not-trained.js';
import { rule as targetNotReachable } from './coordinate-answers/target-not-reachable.js';
import { rule as topicOwnerUnclear } from './coordinate-answers/topic-owner-unclear.js';
import { rule as accountUnsafe } from './both-guidelines/account-unsafe.js';
import { rule as botWithoutNotice } from './both-guidelines/bot-without-notice.js';
import { rule as houseRulesMissing } from './both-guidelines/house-rules-missing.js';
import { rule as legalNoticeMissing } from './both-guidelines/legal-notice-missing.js';
import { rule as privacyNoticeMissing } from './both-guidelines/privacy-notice-missing.js';
import { rule as reportWayMissing } from './both-guidelines/report-way-missing.js';
import { rule as sensitiveOnMessenger } from './both-guidelines/sensitive-on-messenger.js';
import { rule as worksCouncilNotAsked } from './both-guidelines/works-council-not-asked.js';
import type { Rule } from './rule.js';

export const auditRules: readonly Rule[] = [
  acceptedUnknown,
  baselineSchema,
  factsSchema,
  hiddenCharacters,
  lockSyntax,
  planReference,
  planSchema,
  planTable,
  quizSyntax,
  settingsSchema,
  silenceExpired,
  silenceInvalid,
  silenceUnused,
  unreadable,
  yamlSyntax,
  addressNotOnPlatform,
  audienceElsewhere,
  catalogueOutdated,
  channelListedTwice,
  channelSilent,
  channelWithoutTopic,
  communityTooSmall,
  complaintsUnexpected,
  contactPageIncomplete,
  doubleEffort,
  marketLanguageMissing,
  mixedChannelUnmoderated,
  nicknameWithoutCheck,
  nobodyWatches,
  onePlatformCarriesAll,
  oneWayChannel,
  onlyThirdPartyAccounts,
  onlyVoiceOrText,
  platformClosed,
  platformRenamed,
  privateTopicInPublic,
  publicAnswerMissing,
  purposeMissing,
  reviewOverdue,
  richTopicInWriting,
  sameJobTwice,
  tooManyChannels,
  topicWithoutChannel,
  trialWithoutEnd,
  urgentTopicWithoutHelp,
  workExceedsTime,
  answerExpired,
  answerLanguageMissing,
  answerSourceUnclear,
  answerVerbatimInPublic,
  answeringAccountUnclear,
  approvalOutOfHours,
  approvalTooSlow,
  casesApart,
  channelFactsDiffer,
  complaintWithoutDecision,
  customersNotAsked,
  deputyMissing,
  handOverBroken,
  handOverCircle,
  launchUnprepared,
  newsOrderOpen,
  ownerMissing,
  ownerOverloaded,
  participationWithoutRules,
  playbookMissing,
  promiseNotKept,
  promiseOutsideHours,
  replyTargetMissing,
  respondersMissing,
  secondPersonMissing,
  staffNotTrained,
  targetNotReachable,
  topicOwnerUnclear,
  accountUnsafe,
  botWithoutNotice,
  houseRulesMissing,
  legalNoticeMissing,
  privacyNoticeMissing,
  reportWayMissing,
  sensitiveOnMessenger,
  worksCouncilNotAsked,
];
