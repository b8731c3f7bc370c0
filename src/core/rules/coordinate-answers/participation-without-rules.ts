import { runningChannels, statedValue } from '../../channels/channel-state.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
  id: 'participation-without-rules',
  code: 'COO-27',
  group: 'coordinate-answers',
  scope: 'plan',
  severity: 'error',
  since: '0.1.0',
  guideline: 'ask-customers#votes-have-rules',
  title: { de: 'Abstimmung oder Wettbewerb ohne Regeln', en: 'Vote or contest without rules' },
  messages: {
    rules: {
      de: 'Für die Abstimmung oder den Wettbewerb auf „{channel}“ gibt es keine Regeln; erwartet sind sie vor dem Start, auch dazu, was mit Scherzvorschlägen geschieht. Nennen Sie bei „rules“ die Adresse.',
      en: 'For the vote or contest on “{channel}” there are no rules; they are expected before the first entry, and cover joke entries too. Name the address under “rules”.',
    },
    result: {
      de: 'Auf „{channel}“ stimmen Kunden ab, an das Ergebnis hält sich die Firma aber nicht; so wird aus Mitmachen Ärger. Sagen Sie zu, was mit dem Ergebnis geschieht, oder fragen Sie nach Meinungen statt abstimmen zu lassen.',
      en: 'On “{channel}” customers vote, but the company does not keep to the result; then taking part only makes people angry. Commit to what happens with the result, or ask for opinions instead of a vote.',
    },
    answers: {
      de: 'Während der Abstimmung oder des Wettbewerbs auf „{channel}“ antwortet niemand; erwartet ist eine Rolle. Tragen Sie sie bei „who-answers“ ein.',
      en: 'While the vote or contest on “{channel}” is on, nobody answers; a role is expected. Enter it under “who-answers”.',
    },
  },
  check(plan, { report, unknown }) {
    for (const channel of runningChannels(plan)) {
      // No vote, or nothing said of one: most channels never hold any.
      const participation = statedValue(channel.participation);
      if (participation === null) continue;
      const { rules, resultBinding, whoAnswers } = participation;
      const data = { channel: channel.label };
      if (rules.state === 'none') report({ message: 'rules', at: rules.at, data });
      if (resultBinding.state === 'none' || statedValue(resultBinding) === false) report({ message: 'result', at: resultBinding.at, data });
      if (whoAnswers.state === 'none') report({ message: 'answers', at: whoAnswers.at, data });
      if (rules.state === 'absent') unknown({ field: 'channel.participation.rules', at: rules.at, subject: channel.id });
      if (resultBinding.state === 'absent')
        unknown({ field: 'channel.participation.result-binding', at: resultBinding.at, subject: channel.id });
      if (whoAnswers.state === 'absent') unknown({ field: 'channel.participation.who-answers', at: whoAnswers.at, subject: channel.id });
    }
  },
});
