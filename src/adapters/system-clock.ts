import type { Clock } from '../ports.js';

/** The day of this machine in its time zone, or the day that `--date` fixed (`YYYY-MM-DD`). */
export function systemClock({ fixed }: { fixed?: string } = {}): Clock {
  return {
    today() {
      if (fixed !== undefined) return fixed;
      const now = new Date();
      const two = (value: number): string => String(value).padStart(2, '0');
      return `${String(now.getFullYear()).padStart(4, '0')}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
    },
  };
}
