import { FAULTS_NAMED_MAX, brief } from './brief.js';
import { ERROR_CATALOGUE, type ErrorCode } from './catalogue.js';

/** An invalid field: its path in the request (`logs[3].description`), and what is allowed. */
export interface FieldError {
  readonly field: string;
  readonly message: string;
}

const NAMED_IN_DETAIL = 5;

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
    super(brief.detail(details.detail ?? ERROR_CATALOGUE[code].meaning));
    this.status = ERROR_CATALOGUE[code].status;
    this.detail = this.message;
    this.errors = details.errors && firstOfEachField(details.errors);
    this.retryAfterSeconds = details.retryAfterSeconds;
  }
}

/** Bad input: 400 with one message per invalid field, up to `FAULTS_NAMED_MAX`. */
export function invalid(...errors: FieldError[]): ApiError {
  const fields = firstOfEachField(errors).map(({ field }) => field);
  const named = fields.length > NAMED_IN_DETAIL ? `${fields.slice(0, NAMED_IN_DETAIL).join(', ')} and more` : fields.join(', ');
  return new ApiError('validation_failed', { detail: `Invalid: ${named}.`, errors });
}

/** Compares with the few that are kept instead of using a table, whose keys would come from the request. */
function firstOfEachField(errors: readonly FieldError[]): FieldError[] {
  const kept: FieldError[] = [];
  for (const error of errors) {
    if (kept.length === FAULTS_NAMED_MAX) break;
    const [field, message] = [brief.field(error.field), brief.message(error.message)];
    if (!kept.some((other) => other.field === field)) kept.push({ field, message });
  }
  return kept;
}

/** A value that must be unique already belongs to another record. */
export function taken(field: string, message: string): ApiError {
  return new ApiError('taken', { detail: message, errors: [{ field, message }] });
}

/** The same response for what never existed and for what the caller may not know about. */
export function notFound(what: string): ApiError {
  return new ApiError('not_found', { detail: `${what} not found.` });
}
