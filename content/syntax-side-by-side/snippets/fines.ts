/** What a book that comes back late costs at Tidewater. */

const FREE_DAYS = 21;
const PENCE_A_DAY = 15;

/** Pence for a book that was out for so many days. */
export function fine(days: number): number {
  return Math.max(days - FREE_DAYS, 0) * PENCE_A_DAY;
}
