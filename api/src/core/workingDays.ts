/*
 * Working days as Finnish authorities count them: Monday to Friday, without the days that the Act on the Calculation of
 * Statutory Time Limits (150/1930), section 5, names beside Saturdays: church holidays, Independence Day, May Day, Christmas
 * Eve and Midsummer's Eve. Which days are church holidays says the Church Order; the two eves are free in general practice too.
 * Days are calendar days in Finland, as 2026-12-31.
 */

const SATURDAY = 6;
const DAY = 86_400_000;
const MOST_DAYS = 4_000;
const FIXED = ['01-01', '01-06', '05-01', '12-06', '12-24', '12-25', '12-26'] as const;
/** Days after Easter Sunday: Good Friday, Easter Day, Easter Monday, Ascension, Whit Sunday. */
const AFTER_EASTER = [-2, 0, 1, 39, 49] as const;

/** The public holidays of a year and the two eves that are free like them, in order; some fall on weekends. */
export function holidaysOf(year: number): readonly string[] {
  let holidays = known.get(year);
  if (!holidays) known.set(year, (holidays = findHolidays(year)));
  return holidays;
}

export function isWorkingDay(day: string): boolean {
  return weekday(at(day)) < SATURDAY && !holidaysOf(Number(day.slice(0, 4))).includes(day);
}

/** The n-th working day after a day, which itself is not counted; with `isCounted` only the days that it lets count. */
export function workingDaysLater(from: string, n: number, isCounted: (day: string) => boolean = () => true): string {
  if (!Number.isInteger(n) || n < 1) throw new RangeError('Working days are counted from 1.');
  let day = from;
  for (let left = n, tried = 0; left > 0; tried++) {
    if (tried === MOST_DAYS) throw new RangeError(`There are not so many working days after ${from}.`);
    day = dayAfter(day);
    if (isWorkingDay(day) && isCounted(day)) left--;
  }
  return day;
}

/** How many working days there are after the first day up to the last, which is counted; 0 where the last is not later. */
export function workingDaysBetween(first: string, last: string): number {
  let count = 0;
  for (let day = dayAfter(first); day <= last; day = dayAfter(day)) if (isWorkingDay(day)) count++;
  return count;
}

/** For each day from the first to the last, how many working days there have been since, it included: a difference of two of them is `workingDaysBetween`. */
export function workingDayNumbers(first: string, last: string): number[] {
  const numbers: number[] = [];
  let count = 0;
  for (let day = first; day <= last; day = dayAfter(day)) numbers.push((count += isWorkingDay(day) ? 1 : 0));
  return numbers;
}

export function dayAfter(day: string, days = 1): string {
  return isoDay(at(day) + days * DAY);
}

const known = new Map<number, readonly string[]>();

function findHolidays(year: number): string[] {
  const easter = easterOf(year);
  const saturdayFrom = (month: number, day: number) => {
    const first = Date.UTC(year, month - 1, day);
    return first + ((SATURDAY - weekday(first) + 7) % 7) * DAY;
  };
  const midsummer = saturdayFrom(6, 20);
  const movable = [...AFTER_EASTER.map((days) => easter + days * DAY), midsummer - DAY, midsummer, saturdayFrom(10, 31)];
  return [...FIXED.map((day) => `${String(year).padStart(4, '0')}-${day}`), ...movable.map(isoDay)].sort();
}

/** Easter Sunday of the Gregorian calendar, by the computation that Meeus, Jones and Butcher gave. */
function easterOf(year: number): number {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const [d, e] = [Math.floor(b / 4), b % 4];
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const [i, k] = [Math.floor(c / 4), c % 4];
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  return Date.UTC(year, month - 1, (h + l - 7 * m + 33 * month + 19) % 32);
}

/** From Monday, 1, to Sunday, 7. */
const weekday = (time: number): number => new Date(time).getUTCDay() || 7;
const isoDay = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** Days are counted at midnight UTC, where each is 24 hours long. */
function at(day: string): number {
  const time = Date.parse(day);
  if (Number.isNaN(time) || isoDay(time) !== day) throw new RangeError(`${day} is not a day.`);
  return time;
}
