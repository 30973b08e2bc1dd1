const ISO = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

/** The ISO date (year, month or day) that the value begins with, or null: a date without its year cannot be placed in time. */
export function isoDate(value: unknown): string | null {
  const text = typeof value === 'number' ? String(value) : value;
  if (typeof text !== 'string') return null;
  const day = text.slice(0, 10);
  return ISO.test(day) ? day : null;
}

/** First and last day of a date at any precision (`2021` is all of 2021). Days are compared as strings: 31 serves every month. */
export function daysOf(date: string): { readonly from: string; readonly to: string } {
  return { from: date + '0000-01-01'.slice(date.length), to: date + '0000-12-31'.slice(date.length) };
}

/** Whether it is a day that exists, such as a native date of a database can hold. */
export function isWholeDay(date: string): boolean {
  const time = Date.parse(`${date}T00:00:00Z`);
  return date.length === 10 && !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}
