import { publicChannels, statedValue } from '../../channels/channel-state.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
  id: 'launch-unprepared',
  code: 'COO-22',
  group: 'coordinate-answers',
  scope: 'plan',
  severity: 'warning',
  since: '0.1.0',
  guideline: 'select-channels#prepared-start',
  title: { de: 'Start eines Kanals nicht vorbereitet', en: 'Launch of a channel not prepared' },
  options: { 'min-questions': 5 },
  messages: {
    briefed: {
      de: 'Vom Start des Kanals „{channel}“ weiß vorher niemand außerhalb der Firma; erwartet ist, dass wichtige Stimmen ihn vorab kennen. Sprechen Sie einige Tage vorher mit Kunden, Fachleuten und Kritikern, und setzen Sie „briefed: true“.',
      en: 'Nobody outside the company knows beforehand that channel “{channel}” is about to open; important voices are expected to know. Talk to customers, experts and critics some days ahead, and set “briefed: true”.',
    },
    questions: {
      de: 'Zum Start des Kanals „{channel}“ liegen Antworten auf {count} kritische {count:Frage|Fragen} bereit; erwartet sind mindestens {limit}. Sammeln Sie, was am ehesten kommt, und führen Sie die Fragen bei „questions“ auf.',
      en: 'For the launch of channel “{channel}”, answers to {count} critical {count:question|questions} are ready; at least {limit} are expected. Collect what is most likely to come up, and list the questions under “questions”.',
    },
  },
  check(plan, { report, unknown, options }) {
    const customers = statedValue(plan.company.customers);
    for (const channel of publicChannels(plan)) {
      // Whoever sells to businesses only seldom starts in front of a crowd.
      if (statedValue(channel.status) !== 'planned' || customers === 'businesses' || statedValue(channel.direction) === 'out') continue;
      if (channel.launch.state === 'absent' || customers === null) {
        const field = channel.launch.state === 'absent' ? 'channel.launch' : 'company.customers';
        const at = channel.launch.state === 'absent' ? channel.launch.at : plan.company.customers.at;
        unknown({ field, at, subject: channel.id });
        continue;
      }
      const launch = statedValue(channel.launch);
      if (launch === null) {
        if (channel.launch.state === 'none')
          report({
            message: 'questions',
            at: channel.launch.at,
            data: { channel: channel.label, count: 0, limit: options['min-questions'] },
          });
        continue;
      }
      const { briefed, questions } = launch;
      if (briefed.state === 'absent') unknown({ field: 'channel.launch.briefed', at: briefed.at, subject: channel.id });
      else if (briefed.state === 'none' || statedValue(briefed) === false)
        report({ message: 'briefed', at: briefed.at, data: { channel: channel.label } });
      const ready = questions.state === 'none' ? 0 : (statedValue(questions)?.length ?? null);
      if (questions.state === 'absent') unknown({ field: 'channel.launch.questions', at: questions.at, subject: channel.id });
      else if (ready !== null && ready < options['min-questions'])
        report({ message: 'questions', at: questions.at, data: { channel: channel.label, count: ready, limit: options['min-questions'] } });
    }
  },
});
