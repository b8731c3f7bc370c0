import type { Localised } from './language.js';

/** The user's situation keeps the tool from doing its job: exit code 2, two lines, no stack. */
export class UserError extends Error {
  override readonly name = 'UserError';
  readonly what: Localised;
  readonly hint: Localised;

  constructor({ what, hint, cause }: { what: Localised; hint: Localised; cause?: unknown }) {
    super(what.en, cause === undefined ? {} : { cause });
    this.what = what;
    this.hint = hint;
  }
}
