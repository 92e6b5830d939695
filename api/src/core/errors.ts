import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { ArgumentValidationError } from 'type-graphql';
import { newId } from './ids.js';
import { refusalOfValidation } from './input.js';
import type { Language } from './localized.js';
import { Refusal } from './refusal.js';
import { fieldErrorTexts, refusalTexts, type RefusalCode } from './refusal.texts.js';

export interface FaultLog {
  error(fields: object, text: string): void;
  warn(fields: object, text: string): void;
}

/** What an error of any origin becomes for the caller: a refusal in their language, or a masked fault with its id. */
export function formatterOf(log: FaultLog, languageOfRequest: () => Language) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const language = languageOfRequest();
    const cause = causeOf(error);
    const { locations, path } = formatted;
    const where = { ...(locations ? { locations } : {}), ...(path ? { path } : {}) };
    if (cause instanceof ArgumentValidationError) return { ...where, ...refused(refusalOfValidation(cause.extensions.validationErrors as never), language) };
    if (cause instanceof Refusal) return { ...where, ...refused(cause, language) };
    const code = String(formatted.extensions?.['code'] ?? '');
    // Apollo puts a code of its own on what validation reports.
    if (formatted.message === 'TOO_COMPLEX') return { ...where, ...refused(new Refusal('TOO_COMPLEX'), language) };
    if (isUnavailable(cause)) {
      log.warn({ reason: (cause as Error).message }, 'The database is away; requests are answered with 503 until it is back.');
      return { ...where, ...refused(new Refusal('UNAVAILABLE'), language) };
    }
    const variable = invalidVariable(formatted.message);
    if (variable) return { ...where, ...refused(variable, language, formatted.message) };
    if (cause instanceof GraphQLError || isClientMistake(code)) return formatted;
    const faultId = newId();
    log.error({ faultId, path, err: cause }, 'A request failed.');
    return { ...where, message: `${refusalTexts.FAULT[language]} (${faultId})`, extensions: { code: 'FAULT', faultId } };
  };
}

function refused(refusal: Refusal, language: Language, detail?: string): Pick<GraphQLFormattedError, 'message' | 'extensions'> {
  const fields = refusal.fields.map((field) => ({ ...field, message: fieldErrorTexts[field.code][language].replace('{limit}', String(field.limit ?? '')) }));
  return { message: refusal.textIn(language), extensions: { code: refusal.code satisfies RefusalCode, ...(fields.length > 0 ? { fields } : {}), ...refusal.details, ...(detail ? { detail } : {}) } };
}

function causeOf(error: unknown): unknown {
  let cause = error;
  while (cause instanceof GraphQLError && cause.originalError) cause = cause.originalError;
  return cause;
}

/** A variable of the wrong shape: the reader is told which field, the developer gets the executor's own words too. */
function invalidVariable(message: string): Refusal | null {
  const variable = /^Variable "\$(\w+)"/.exec(message)?.[1];
  if (!variable) return null;
  const at = / at "([^"]+)"/.exec(message)?.[1] ?? variable;
  const missing = /Field "(\w+)" of required type/.exec(message)?.[1];
  const path = [at, missing].filter(Boolean).join('.').replace(/^input\./, '');
  const required = missing || /was not provided|must not be null|not to be null/.test(message);
  return new Refusal('INVALID_INPUT', [{ path, code: required ? 'REQUIRED' : 'INVALID' }]);
}

/** Apollo's own codes for what is wrong with the document or its variables: the developer's to mend, told as they are. */
function isClientMistake(code: string): boolean {
  return ['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT', 'BAD_REQUEST', 'OPERATION_RESOLUTION_FAILURE', 'PERSISTED_QUERY_NOT_FOUND', 'PERSISTED_QUERY_NOT_SUPPORTED'].includes(code);
}

const AWAY = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ENOTFOUND', 'ETIMEDOUT', '57P01', '57P02', '57P03', '08000', '08003', '08006', '53300']);

/** Whether the database could not be reached: nothing was written, and the same request can be made again. */
export function isUnavailable(error: unknown): boolean {
  for (let cause = error as { code?: string; message?: string; cause?: unknown } | undefined; cause; cause = cause.cause as typeof cause) {
    if (cause.code && AWAY.has(cause.code)) return true;
    if (/timeout exceeded when trying to connect|Connection terminated|Client has encountered a connection error/i.test(cause.message ?? '')) return true;
    if (cause instanceof AggregateError && cause.errors.some(isUnavailable)) return true;
  }
  return false;
}
