/** What prompts say of their own accord; `src/i18n/prompts.ts` has them in every language. */
export interface PromptWords {
  readonly yes: string;
  readonly no: string;
  readonly yesOrNo: string;
  readonly emptyAnswer: string;
  /** Help below a list of which one is chosen, and of which several are. */
  readonly keysOne: string;
  readonly keysSeveral: string;
  /** Line by line: what to type. */
  readonly typeNumber: string;
  readonly typeNumbers: string;
  /** `{count}` stands for the number of choices. */
  readonly notANumber: string;
  /** `{count}` stands for how many must be chosen at least. */
  readonly tooFew: string;
  readonly suggested: string;
}
