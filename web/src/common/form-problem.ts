import { ProblemError } from '@annals/client';

/** The server names the invalid value of several (`tags[2]`); a form has one field for all of them. */
const formField = (field: string) => field.replace(/\[\d+\]$/, '');

/** The server's errors by field, for the form that holds these fields. */
export function fieldErrors(error: unknown): Record<string, string> {
  if (!(error instanceof ProblemError)) return {};
  return Object.fromEntries(error.errors.map(({ field, message }) => [formField(field), message]));
}

/** Whether a form shows every error at its fields, so that nothing is left to say above it. */
export function isSaidAtFields(error: unknown, fields: readonly string[]): boolean {
  return error instanceof ProblemError && error.errors.length > 0 && error.errors.every(({ field }) => fields.includes(formField(field)));
}
