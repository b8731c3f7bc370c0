import { UserError } from '../core/user-error.js';

/** `--exam` with a form that does not run by itself. */
export function examElsewhere(): UserError {
  return new UserError({
    what: {
      de: '--exam gibt es nur für --to html: Bei den anderen Formen entscheidet, wer sie einsetzt, wann was verraten wird.',
      en: '--exam only exists for --to html: in the other forms whoever uses them decides when what is told.',
    },
    hint: { de: 'Schreiben Sie: unisono quiz export ID --to html --exam', en: 'Write: unisono quiz export ID --to html --exam' },
  });
}
