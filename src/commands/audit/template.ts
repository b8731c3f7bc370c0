import { nodeFiles } from '../../adapters/node-files.js';
import { nodeSheets } from '../../adapters/node-sheets.js';
import { writeTemplate } from '../../app/write-template.js';
import { templateWritten } from '../../render/template.js';
import { defineCommand } from '../command.js';
import { text } from '../flags.js';

export const command = defineCommand({
  args: ['FILE'],
  flags: {
    xlsx: text(),
    csv: text(),
  },
  async run({ flags, args, session: { cwd, language, stdout, width } }) {
    const written = await writeTemplate(
      { cwd, language, file: args.FILE ?? null, xlsx: flags.xlsx ?? null, csv: flags.csv ?? null },
      { files: nodeFiles, sheets: nodeSheets },
    );
    stdout.write(templateWritten({ files: written, language, width }));
    return 0;
  },
});
