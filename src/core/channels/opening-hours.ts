/** Weekly opening hours. Minutes count from Monday 00:00; ranges do not overlap, are ascending, and may end at 10080 (Sunday 24:00). */
export interface OpeningHours {
  readonly ranges: readonly { readonly from: number; readonly to: number }[];
  /** As written. */
  readonly text: string;
}

export const minutesPerWeek = 7 * 24 * 60;
