import { createContext, useContext } from 'react';

/** One thing that is wrong with one field; `name` is the field's name in the form. */
export type FieldError = { name: string; message: string };

/** What a form says when it could not be sent. */
export type Problem = {
  /** In the reader's language. */
  message?: string;
  /** `network`: nobody answered. `unexpected`: a fault of ours. Otherwise the API's code. */
  code?: string;
  fields?: { path: string | readonly (string | number)[]; code?: string; limit?: number | null; message?: string }[];
};

/** Says what a thrown error means to a reader. The app sets it, so that the kit knows no GraphQL. */
export const ExplainContext = createContext<(error: unknown) => Problem>(() => ({ code: 'unexpected' }));

export const FieldErrorContext = createContext<{ prefix: string; errors: readonly FieldError[] }>({ prefix: '', errors: [] });

/** Ids are the same wherever a field, its hint, its error and the summary's link meet. */
export function useFieldIds(name: string, ownError?: string) {
  const { prefix, errors } = useContext(FieldErrorContext);
  const id = fieldId(prefix, name);
  const error = ownError ?? errors.find((one) => one.name === name)?.message;
  return { id, hintId: `${id}-hint`, errorId: `${id}-error`, error };
}

export function fieldId(prefix: string, name: string): string {
  return prefix + name.replace(/[^\w-]/g, '-');
}

export function describedBy(...ids: (string | false | undefined)[]): string | undefined {
  return ids.filter(Boolean).join(' ') || undefined;
}
