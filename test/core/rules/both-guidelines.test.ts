import { channel, channels, check, company, phone, plan, states } from '../../support/plan-text.js';

const inCountry = (countries: string, notice: string) =>
  plan(
    channels(channel('facebook', `legal-notice: ${notice}`)),
    `company: { name: M${countries === '' ? '' : `, countries: [${countries}]`} }`,
  );

check('GEN-01', [
  ...states({
    platform: 'facebook',
    field: 'legal-notice',
    value: 'https://m.example/impressum',
    none: 'error required',
    absent: '? channel.legal-notice',
  }),
  ['Austria', inCountry('AT', 'none'), ['error required']],
  ['Liechtenstein', inCountry('LI', 'none'), ['error required']],
  ['Switzerland', inCountry('CH', 'none'), ['warning advised']],
  ['Switzerland and Germany', inCountry('CH, DE', 'none'), ['error required']],
  ['France', inCountry('FR', 'none'), []],
  ['country not stated', inCountry('', 'none'), ['? company.countries']],
  ['the channel has a country of its own', plan(channels(channel('facebook', 'legal-notice: none, countries: [FR]'))), []],
  ['phone and e-mail are not asked', plan(channels(phone, channel('e-mail'))), []],
  ['a group', plan(channels(channel('facebook-group', 'legal-notice: none'))), []],
]);

check('GEN-03', [
  ...states({
    platform: 'facebook',
    field: 'house-rules',
    value: 'https://m.example/regeln',
    none: 'error missing',
    absent: '? company.house-rules',
  }),
  ['of the company', plan(channels(channel('facebook')), 'company: { name: M, house-rules: "https://m.example" }'), []],
  [
    'none in the company is one finding',
    plan(channels(channel('facebook'), channel('x'), channel('forum')), 'company: { name: M, house-rules: none }'),
    ['error missing'],
  ],
  ['comments closed', plan(channels(channel('facebook', 'comments: closed, house-rules: none'))), []],
  ['a review site', plan(channels(channel('kununu', 'house-rules: none'))), []],
  ['comments not known', plan(channels(channel('Eigenbau', 'visibility: public', 'own'))), ['? channel.comments']],
]);

const bot = (extra: string, head = company) => plan(channels(channel('chat', `ai: bot${extra}`), phone), head);

check('GEN-04', [
  ['not stated on a chat', plan(channels(channel('chat'))), ['? channel.ai']],
  ['not stated on a phone', plan(channels(phone)), []],
  ['no bot', plan(channels(channel('chat', 'ai: none'))), []],
  ['helps people', plan(channels(channel('chat', 'ai: assist'))), []],
  ['notice and hand-over not stated', bot(''), ['? channel.ai-notice', '? channel.hand-over']],
  ['no notice', bot(', ai-notice: none, hand-over: [phone]'), ['error notice']],
  ['not applicable', bot(', ai-notice: "n/a: Test", hand-over: "n/a: Test"'), []],
  ['all there', bot(', ai-notice: Hinweis zu Beginn, hand-over: [phone]'), []],
  ['no person', bot(', ai-notice: Hinweis zu Beginn, hand-over: none'), ['error person']],
  [
    'from bot to bot',
    plan(
      channels(
        channel('chat', 'ai: bot, ai-notice: Ja, hand-over: [second]'),
        channel('chatbot', 'ai: bot, ai-notice: Ja, hand-over: [phone]', 'second'),
        phone,
      ),
    ),
    ['error person'],
  ],
  ['a chatbot is one by its name', plan(channels(channel('chatbot', 'ai-notice: none, hand-over: [phone]'), phone)), ['error notice']],
  ['outside the Union', bot(', ai-notice: none, hand-over: [phone]', 'company: { name: M, countries: [CH] }'), []],
  ['country not stated', bot(', ai-notice: none, hand-over: [phone]', 'company: { name: M }'), ['? company.countries']],
]);

const access = (text: string, head = company) => plan(channels(channel('facebook', `access: ${text}`)), head);

check('GEN-06', [
  ['not stated', plan(channels(channel('facebook'))), ['? channel.access']],
  ['none', access('none'), ['error unsafe']],
  ['not applicable', access('"n/a: Agentur haftet"'), []],
  ['safe', access('{ admins: 2, second-factor: true, company-login: true }'), []],
  ['three faults are one finding', access('{ admins: 1, second-factor: false, company-login: false }'), ['error unsafe']],
  ['one stated', access('{ admins: 2 }'), ['? channel.access.company-login', '? channel.access.second-factor']],
  ['stated absence', access('{ admins: 3, second-factor: none, company-login: true }'), ['error unsafe']],
  ['nobody else in the firm', access('{ admins: 1, second-factor: true, company-login: true }', 'company: { name: M, staff: 1 }'), []],
  ['own ways and review sites are not asked', plan(channels(phone, channel('website'), channel('trustpilot'))), []],
]);
