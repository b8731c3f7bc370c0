import { resolvePath } from '../../app/paths.js';
import { verifyBundle, verifyCode } from '../../app/training/bundles.js';
import { bundleIsSound } from '../../core/training/bundle.js';
import { UserError } from '../../core/user-error.js';
import { bundleText, codeText } from '../../render/training.js';
import { defineCommand } from '../command.js';
import { text } from '../flags.js';
import { inTrainingRoom } from '../training-room.js';

export const command = defineCommand({
  args: ['WHAT'],
  flags: {
    seal: text(),
    handbook: text(),
    records: text(),
  },
  async run({ args: { WHAT: what }, flags: { seal, handbook, records }, session: { cwd, language, width, stdout } }) {
    if (what === undefined) throw nothingNamed();
    return inTrainingRoom({ handbook, records }, async (room) => {
      if ((await room.files.kind(resolvePath(cwd, what))) === 'file') {
        const bundle = await verifyBundle({ cwd, path: what, seal: seal ?? null }, room);
        stdout.write(bundleText({ bundle, language, width }));
        return bundleIsSound(bundle) ? 0 : 1;
      }
      const found = await verifyCode({ code: what }, room);
      stdout.write(codeText({ records: found, language, width }));
      return found.length === 0 ? 1 : 0;
    });
  },
});

function nothingNamed(): UserError {
  return new UserError({
    what: { de: 'Hier fehlt, was geprüft werden soll.', en: 'It does not say what to check.' },
    hint: {
      de: 'Ein Bündel: unisono training verify nachweise.ndjson; eine Bescheinigung: unisono training verify CODE',
      en: 'A bundle: unisono training verify records.ndjson; a certificate: unisono training verify CODE',
    },
  });
}
