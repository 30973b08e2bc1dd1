/** A day, month or year as numbers; what is not known or not printed is null. */
export interface CalendarDate {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

const DAY = 86_400_000;

/** ISO at the precision given: `2021-06-02`, `2021-06`, `2021`; `--06-02` without a year; null when nothing is known. */
export function isoOf({ year, month, day }: CalendarDate): string | null {
  if (month === null) return year === null ? null : String(year);
  const head = `${year ?? '-'}-${two(month)}`;
  return day === null ? head : `${head}-${two(day)}`;
}

/** Reads what `isoOf` writes. */
export function dateOfIso(iso: string): CalendarDate {
  const match = /^(\d{4}|-)(?:-(\d\d))?(?:-(\d\d))?/.exec(iso);
  const number = (group: string | undefined): number | null => (group === undefined ? null : Number(group));
  return {
    year: match?.[1] === '-' ? null : number(match?.[1]),
    month: number(match?.[2]),
    day: number(match?.[3]),
  };
}

/** Whether such a day exists (2月29日 does when the year is unknown). */
export function exists({ year, month, day }: CalendarDate): boolean {
  if (month === null) return day === null;
  if (month < 1 || month > 12) return false;
  return day === null || (day >= 1 && day <= lastDayOf(year ?? 2000, month));
}

/** The date so many days later; null unless the date is whole. */
export function plusDays({ year, month, day }: CalendarDate, days: number): CalendarDate | null {
  if (year === null || month === null || day === null) return null;
  const moved = new Date(Date.UTC(year, month - 1, day) + days * DAY);
  return { year: moved.getUTCFullYear(), month: moved.getUTCMonth() + 1, day: moved.getUTCDate() };
}

/** The month so many months later; null unless year and month are known. */
export function plusMonths({ year, month }: CalendarDate, months: number): CalendarDate | null {
  if (month === null) return null;
  // Without a known year the months still go round.
  const count = (year ?? 1) * 12 + (month - 1) + months;
  return { year: year === null ? null : Math.floor(count / 12), month: (count % 12) + 1, day: null };
}

/** 1 for Monday to 7 for Sunday; null unless the date is whole. */
export function weekdayOf({ year, month, day }: CalendarDate): number | null {
  if (year === null || month === null || day === null) return null;
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay() || 7;
}

function lastDayOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
