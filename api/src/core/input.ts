import { isEmail, registerDecorator, type ValidationError } from 'class-validator';
import { DateTime } from 'luxon';
import { isUuid } from './ids.js';
import { invalidInput, type FieldError, type Refusal } from './refusal.js';
import type { FieldErrorCode } from './refusal.texts.js';

interface Bounds {
  readonly min?: number;
  readonly max?: number;
}
type Check = (value: unknown) => FieldErrorCode | null;

/**
 * A constraint on a field of an input. A value that is missing passes: whether it may be missing is the schema's to say.
 * The check answers with what is wrong, so that the reader is told just that.
 */
let constraints = 0;

export function constraint(check: Check, bounds: Bounds = {}): PropertyDecorator {
  return (target, property) => {
    registerDecorator({
      name: `constraint${constraints++}`,
      target: target.constructor,
      propertyName: property as string,
      // class-validator hands the context on only where there is a message.
      options: { message: 'invalid', context: { check, ...bounds } },
      validator: { validate: (value: unknown) => value == null || (!hasNul(value) && check(value) === null) },
    });
  };
}

/** A sign that no text may have: PostgreSQL cannot store it. */
function hasNul(value: unknown): boolean {
  return [value].flat().some((one) => typeof one === 'string' && one.includes('\0'));
}

/** A text that says something: between `min` and `max` characters, white space around it not counted. */
export function Text(max: number, min = 1): PropertyDecorator {
  return constraint((value) => textError(String(value), min, max), { min, max });
}

/** A list of texts, each of which says something. */
export function Each(max: number, min = 1): PropertyDecorator {
  return constraint((value) => [value].flat().reduce<FieldErrorCode | null>((wrong, text) => wrong ?? textError(String(text), min, max), null), { min, max });
}

/** A text that may be empty. */
export function OptionalText(max: number): PropertyDecorator {
  return constraint((value) => (String(value).length > max ? 'TOO_LONG' : null), { max });
}

export function NumberBetween(min: number, max: number): PropertyDecorator {
  return constraint((value) => (Number(value) > max ? 'TOO_LARGE' : Number(value) < min ? 'TOO_SMALL' : null), { min, max });
}

export function AtMost(max: number): PropertyDecorator {
  return constraint((value) => (Array.isArray(value) && value.length > max ? 'TOO_MANY' : null), { max });
}

export function Email(): PropertyDecorator {
  return constraint((value) => (String(value).length <= 254 && isEmail(String(value).trim()) ? null : 'NOT_AN_EMAIL'));
}

export function Phone(): PropertyDecorator {
  return constraint((value) => (String(value).trim() === '' || /^\+?[\d\s()-]{5,25}$/.test(String(value).trim()) ? null : 'NOT_A_PHONE'));
}

/** A page of the portal itself: an address elsewhere, in any of its spellings, is none. */
export function OwnPath(max: number): PropertyDecorator {
  return constraint((value) => (String(value).length > max ? 'TOO_LONG' : isOwnPath(String(value)) ? null : 'INVALID'), { max });
}

export function isOwnPath(text: string): boolean {
  return /^\/(?![/\\])[^\s\\]*$/.test(text);
}

/** An id of the portal, or several. */
export function Id(): PropertyDecorator {
  return constraint((value) => ([value].flat().every((id) => isUuid(String(id))) ? null : 'NOT_AN_ID'));
}

/** A calendar day as 2026-12-31. */
export function Day(): PropertyDecorator {
  return constraint((value) => (isDay(String(value)) ? null : 'NOT_A_DATE'));
}

export function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && DateTime.fromISO(text).isValid;
}

function textError(text: string, min: number, max: number): FieldErrorCode | null {
  const length = text.trim().length;
  if (length === 0) return 'REQUIRED';
  if (length < min) return 'TOO_SHORT';
  return length > max ? 'TOO_LONG' : null;
}

/** The refusal that says which fields of an input are wrong and why. */
export function refusalOfValidation(errors: readonly ValidationError[]): Refusal {
  return invalidInput(...errors.flatMap((error) => fieldErrors(error, '')));
}

function fieldErrors(error: ValidationError, above: string): FieldError[] {
  const path = above ? `${above}.${error.property}` : error.property;
  const broken = Object.values(error.contexts ?? {}) as ({ check: Check } & Bounds)[];
  const own = error.constraints && Object.keys(error.constraints).length > 0 ? [fieldError(path, error.value, broken[0])] : [];
  return [...own, ...(error.children ?? []).flatMap((child) => fieldErrors(child, path))];
}

function fieldError(path: string, value: unknown, found: ({ check: Check } & Bounds) | undefined): FieldError {
  const code = found?.check(value) ?? 'INVALID';
  const limits: Partial<Record<FieldErrorCode, number | undefined>> = {
    TOO_LONG: found?.max,
    TOO_LARGE: found?.max,
    TOO_MANY: found?.max,
    TOO_SHORT: found?.min,
    TOO_SMALL: found?.min,
  };
  const limit = limits[code];
  return limit === undefined ? { path, code } : { path, code, limit };
}
