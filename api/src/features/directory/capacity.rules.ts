import { dayAfter } from '../../core/workingDays.js';
import type { FieldError } from '../../core/refusal.js';
import type { Capacity } from './service.entity.js';

/** Nobody says today for how long they will be full in more than a year. */
const LONGEST_DAYS = 366;

export interface CapacitySaid {
  capacity: Capacity;
  fullUntil: string | null;
}

/** What is wrong with what a provider says of its capacity. */
export function errorsInCapacity({ capacity, fullUntil }: CapacitySaid, today: string): FieldError[] {
  if (capacity === 'FULL') return errorsInEnd('fullUntil', fullUntil, today);
  return fullUntil === null ? [] : [{ path: 'fullUntil', code: 'INVALID' }];
}

/** A service opens again, and people come back, on a day after today. */
export function errorsInEnd(path: string, day: string | null, today: string): FieldError[] {
  if (day === null) return [{ path, code: 'REQUIRED' }];
  if (day <= today) return [{ path, code: 'IN_THE_PAST' }];
  return day > dayAfter(today, LONGEST_DAYS) ? [{ path, code: 'INVALID' }] : [];
}

export interface CapacityFacts extends CapacitySaid {
  reopensAs: Capacity | null;
}

/** The same with what a provider says: a service that becomes full keeps in mind what it was. */
export function capacityAfter(now: CapacityFacts, said: CapacitySaid): CapacityFacts {
  if (said.capacity !== 'FULL') return { ...said, fullUntil: null, reopensAs: null };
  return { ...said, reopensAs: now.capacity === 'FULL' ? now.reopensAs : now.capacity };
}

/** What it is once the day has come on which it opens again. */
export function reopened({ reopensAs }: CapacityFacts): CapacityFacts {
  return { capacity: reopensAs ?? 'OPEN', fullUntil: null, reopensAs: null };
}
