import { ERROR_CATALOGUE, type ErrorCode } from './catalogue.js';

/** One field at fault: its path in the request (`logs[3].description`), and what is allowed there. */
export interface FieldError {
  readonly field: string;
  readonly message: string;
}

interface Details {
  readonly detail?: string;
  readonly errors?: readonly FieldError[];
  readonly retryAfterSeconds?: number;
}

/** An error of the catalogue, on its way to the client. */
export class ApiError extends Error {
  readonly status: number;
  readonly detail: string;
  readonly errors: readonly FieldError[] | undefined;
  readonly retryAfterSeconds: number | undefined;

  constructor(
    readonly code: ErrorCode,
    details: Details = {},
  ) {
    super(details.detail ?? ERROR_CATALOGUE[code].meaning);
    this.status = ERROR_CATALOGUE[code].status;
    this.detail = this.message;
    this.errors = details.errors;
    this.retryAfterSeconds = details.retryAfterSeconds;
  }
}

/** Bad input: 400 with one message for each field at fault. */
export function invalid(...errors: FieldError[]): ApiError {
  const fields = [...new Set(errors.map((error) => error.field))];
  const named = fields.length > 5 ? `${fields.slice(0, 5).join(', ')} and ${fields.length - 5} more` : fields.join(', ');
  return new ApiError('validation_failed', { detail: `Invalid: ${named}.`, errors });
}

/** A value that must be unique already belongs to another record. */
export function taken(field: string, message: string): ApiError {
  return new ApiError('taken', { detail: message, errors: [{ field, message }] });
}

/** The same answer for what never was and for what the caller may not know of. */
export function notFound(what: string): ApiError {
  return new ApiError('not_found', { detail: `${what} not found.` });
}
