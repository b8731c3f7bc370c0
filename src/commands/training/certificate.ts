import { ownCertificate } from '../../app/training/certificate.js';
import { certificateHtml, certificateText } from '../../render/certificate.js';
import { defineCommand } from '../command.js';
import { choice, text } from '../flags.js';
import { inTrainingRoom } from '../training-room.js';
import { writePdf } from '../write-pdf.js';

export const command = defineCommand({
  args: ['ID'],
  flags: {
    format: choice(['human', 'html'], 'human'),
    pdf: text(),
    handbook: text(),
    records: text(),
  },
  async run({ args, flags: { format, pdf, handbook, records }, session: { cwd, today, language, paint, width, stdout } }) {
    const certificate = await inTrainingRoom({ handbook, records }, (room) =>
      ownCertificate({ handbook: room.handbook, quiz: args.ID ?? null, today, language }, room),
    );
    if (pdf !== undefined) await writePdf({ path: pdf, html: certificateHtml({ certificate, language }), cwd });
    stdout.write(format === 'html' ? certificateHtml({ certificate, language }) : certificateText({ certificate, language, paint, width }));
    return 0;
  },
});
