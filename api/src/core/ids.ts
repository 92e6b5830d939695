import { v7, validate } from 'uuid';

/** A new id: unguessable, and in the order of time, so that indexes stay compact. */
export function newId(): string {
  return v7();
}

export function isUuid(text: string): boolean {
  return validate(text);
}
