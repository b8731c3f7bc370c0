import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../../src/core/document/parse-markdown.js';
import { type AnsweredChannel, completeAnswers } from '../../../src/core/scaffold/answers.js';
import { channelTable } from '../../../src/core/scaffold/channel-table.js';
import { naughtyNames } from '../../support/naughty-names.js';

function table(
  channels: readonly AnsweredChannel[],
  { language = 'de', staff }: { language?: 'de' | 'en'; staff?: number } = {},
): readonly string[] {
  const answers = completeAnswers({
    given: { channels: [...channels], ...(staff === undefined ? {} : { staff }) },
    company: 'Muster GmbH',
    language: 'de',
    region: null,
  });
  return channelTable({ answers, language, plan: '../channels.yaml' }).split('\n');
}

describe('the table of channels', () => {
  it('says what the answers say, with hours and promise as links to the plan', () => {
    const channel = { platform: 'phone', purpose: 'Notfälle', owner: 'Technik', deputy: 'Vertrieb', hours: 'Mo-Fr 8-17' };
    expect(table([{ ...channel, reply: '5 min' }])[2]).toBe(
      '| [Telefon](../channels.yaml#phone) | Notfälle | [Leitung Technik, Leitung Vertrieb](../channels.yaml#phone.owner) | [Mo-Fr 08:00-17:00](../channels.yaml#phone.hours) | [5 Minuten](../channels.yaml#phone.reply) |',
    );
  });

  it('suggests what the catalogue suggests, in the language of the document, and leaves hours to fill in', () => {
    expect(table([{ platform: 'e-mail' }], { language: 'en' })[2]).toBe(
      '| [E-mail](../channels.yaml#e-mail) | Settle requests with documents in writing | [Support lead, Communications lead](../channels.yaml#e-mail.owner) | [[fill in: hours as in the channel plan]](../channels.yaml#e-mail.hours) | [1 working day](../channels.yaml#e-mail.reply) |',
    );
  });

  it('asks nothing of a channel on which nobody can reply, and names no deputy where there is nobody', () => {
    expect(table([{ platform: 'newsletter' }], { staff: 1 })[2]).toBe(
      '| [Newsletter](../channels.yaml#newsletter) | Kunden, die es wünschen, über Neues informieren | [Leitung Kommunikation](../channels.yaml#newsletter.owner) | – | sendet nur |',
    );
  });

  it('gives the second channel on a platform its own row and leaves its purpose to fill in', () => {
    const [, , , second] = table([{ platform: 'facebook' }, { platform: 'facebook' }]);
    expect(second).toContain('(../channels.yaml#facebook-2)');
    expect(second).toContain('| [ausfüllen: wer hier was bekommt und was nicht] |');
  });

  it('is a place to fill in where there are no channels', () => {
    expect(table([])).toEqual(['[ausfüllen: Kanäle mit Zweck, Rolle, Zeiten und Zusage]']);
  });

  it('stays a table of five columns whatever names and purposes hold', () => {
    for (const name of naughtyNames.filter((each) => each.trim() !== '')) {
      const text = table([{ platform: 'phone', purpose: name, owner: name }]).join('\n');
      const [block] = parseMarkdown(text).blocks;
      expect(block?.kind, name).toBe('table');
      expect(text.split('\n'), name).toHaveLength(3);
    }
  });
});
