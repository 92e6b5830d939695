import { DateTime } from 'luxon';
import { isWorkingDay } from '../../core/workingDays.js';
import type { Moment, QuarterWindow } from './types.js';

const HELSINKI = 'Europe/Helsinki';
const THURSDAY = 4;

/** The instant that a moment of the demonstration set means when it is loaded at `loadedAt`. */
export function instantOf(moment: Moment, loadedAt: Date): Date {
  const today = DateTime.fromJSDate(loadedAt, { zone: HELSINKI }).startOf('day');
  const day = 'thursday' in moment ? thursdayFrom(today, moment.thursday) : workdayFrom(today, moment.workday);
  const [hour, minute] = moment.time.split(':').map(Number);
  return day.set({ hour: hour ?? 0, minute: minute ?? 0 }).toJSDate();
}

/** First and last day (ISO dates) of a window of quarters, counted from the quarter of loading. */
export function daysOf(window: QuarterWindow, loadedAt: Date): { firstDay: string; lastDay: string } {
  const quarter = DateTime.fromJSDate(loadedAt, { zone: HELSINKI }).startOf('quarter');
  return {
    firstDay: quarter.plus({ quarters: window.from }).toFormat('yyyy-MM-dd'),
    lastDay: quarter.plus({ quarters: window.to }).endOf('quarter').toFormat('yyyy-MM-dd'),
  };
}

function thursdayFrom(today: DateTime, count: number): DateTime {
  if (count === 0) throw new Error('Thursdays are counted from 1 or -1: today is neither past nor future');
  const daysToLast = (today.weekday - THURSDAY + 7) % 7 || 7;
  return count > 0 ? comingThursday(today, count) : today.minus({ days: daysToLast + 7 * (-count - 1) });
}

/** Nobody has coffee with a municipality on a holiday, nor between Christmas and New Year: such a Thursday is not counted. */
function comingThursday(today: DateTime, count: number): DateTime {
  let day = today.plus({ days: (THURSDAY - today.weekday + 7) % 7 || 7 });
  for (let left = count; ; day = day.plus({ weeks: 1 })) {
    if (isWorkingDay(day.toISODate()!) && !isBetweenHolidays(day)) left -= 1;
    if (left === 0) return day;
  }
}

function isBetweenHolidays({ month, day }: DateTime): boolean {
  return month === 12 && day > 22;
}

function workdayFrom(today: DateTime, count: number): DateTime {
  const step = Math.sign(count);
  let day = today;
  for (let left = Math.abs(count); left > 0; ) {
    day = day.plus({ days: step });
    if (day.weekday <= 5) left -= 1;
  }
  return day;
}
