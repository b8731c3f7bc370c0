import { invite } from '../../app/training/people.js';
import { UserError } from '../../core/user-error.js';
import { trainingWords } from '../../i18n/training.js';
import { speak } from '../../i18n/words.js';
import { invitations } from '../../render/training.js';
import { defineCommand } from '../command.js';
import { choice, text } from '../flags.js';
import { inTrainingRoom } from '../training-room.js';

export const command = defineCommand({
  flags: {
    count: text(),
    unit: text(),
    audience: choice(['all-staff', 'posters', 'crisis-team']),
    format: choice(['list', 'slips'], 'list'),
    handbook: text(),
    records: text(),
  },
  async run({ flags: { count, unit, audience, format, handbook, records }, session: { language, stdout, stderr } }) {
    const wanted = Number(count ?? '1');
    if (!Number.isInteger(wanted) || wanted < 1 || wanted > 100_000) throw noCount(count ?? '');
    const people = await inTrainingRoom({ handbook, records }, (room) =>
      invite({ count: wanted, unit: unit ?? null, audience: audience ?? null }, room),
    );
    stdout.write(invitations({ people, form: format, language }));
    stderr.write(`${speak(trainingWords, language)('invited', { count: people.length })}\n`);
    return 0;
  },
});

function noCount(given: string): UserError {
  return new UserError({
    what: { de: `„${given}“ ist keine Anzahl von 1 bis 100.000.`, en: `“${given}” is no number from 1 to 100,000.` },
    hint: { de: 'Zum Beispiel: --count 20', en: 'For example: --count 20' },
  });
}
