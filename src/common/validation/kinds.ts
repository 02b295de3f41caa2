import type { OpenAPIObject } from '@nestjs/swagger';
import { OBJECT_ID, PLAIN_ID } from '../ids.js';
import { parseDate, parseTime } from '../text/time.js';
import { wordsOf } from '../text/words.js';
import { isEmail } from 'class-validator';
import { emailSpelling, isEmailAddress, showsSomething } from '../../config/index.js';

type SchemaObject = Exclude<NonNullable<NonNullable<OpenAPIObject['components']>['schemas']>[string], { $ref: string }>;

/**
 * A kind of value that clients may send: how it is documented, read and checked. Documentation and check are side by
 * side, so they cannot drift apart.
 */
export interface Kind {
  readonly openapi: SchemaObject;
  /** Converts the input to the form that services use; leaves alone what it cannot read. */
  readonly read?: (raw: unknown) => unknown;
  /** What one looks like, where clients cannot make one up. */
  readonly sample?: string;
  /** What is wrong with the value: a phrase that follows the field's name. Undefined if nothing is. */
  readonly problem: (value: unknown) => string | undefined;
}

/** Whether a text has `min` to `max` code points. A text that is far too long is not split to count them. */
function hasLength(text: string, min: number, max: number): boolean {
  if (text.length < min || text.length > 2 * max) return false;
  if (text.length <= max && text.length >= 2 * min) return true;
  const length = [...text].length;
  return length >= min && length <= max;
}

/** Text of `min` to `max` code points that is not blank; kept as sent. */
export function text(max: number, min = 1): Kind {
  const message = `must be text of ${min} to ${max} characters${min > 0 ? ', at least one of them visible' : ''}`;
  return {
    openapi: { type: 'string', minLength: min, maxLength: max },
    problem: (value) => {
      if (typeof value !== 'string' || (min > 0 && !showsSomething(value))) return message;
      return hasLength(value, min, max) ? undefined : message;
    },
  };
}

/** The name of somebody or something: however its letters are composed, it is kept as one text. */
export function name(max: number): Kind {
  return { ...text(max), read: composed };
}

/** NFC, as keyboards of all systems should give it. Half of a surrogate pair stays what it is, and is refused as such. */
function composed(raw: unknown): unknown {
  return typeof raw === 'string' ? raw.normalize('NFC') : raw;
}

/** A secret: counted like text, but may be blank. */
export function password(): Kind {
  return {
    openapi: { type: 'string', minLength: 10, maxLength: 128, format: 'password' },
    read: composed,
    problem: (value) => (typeof value === 'string' && hasLength(value, 10, 128) ? undefined : 'must be text of 10 to 128 characters'),
  };
}

/** Any text up to `max` code points: for values that are only compared, such as the password of a login. */
export function anyText(max: number): Kind {
  return {
    openapi: { type: 'string', minLength: 1, maxLength: max },
    problem: (value) => (typeof value === 'string' && hasLength(value, 1, max) ? undefined : `must be text of 1 to ${max} characters`),
  };
}

/** A place in a list, as the previous response gave it. Whether it belongs to that list is checked when it is decoded. */
export function cursor(): Kind {
  const { openapi, problem } = anyText(400);
  return { openapi: { ...openapi, pattern: '^[A-Za-z0-9_-]+$' }, sample: 'WyJ0cmFpbDpzZXEiLDQyLCJvMTVwbjN2YnlVZyJd', problem };
}

/** The address of an account, in the one spelling in which it is kept. */
export function email(): Kind {
  return {
    openapi: { type: 'string', format: 'email', maxLength: 254 },
    read: spelled,
    problem: (value) =>
      typeof value === 'string' && isEmailAddress(value)
        ? undefined
        : 'must be an e-mail address of visible ASCII characters; its domain may be internationalized',
  };
}

/** One that an account may have from before, when other characters were accepted: for looking it up. */
export function knownEmail(): Kind {
  return {
    openapi: { type: 'string', minLength: 3, maxLength: 254 },
    read: spelled,
    problem: (value) => (typeof value === 'string' && value.length <= 254 && isEmail(value) ? undefined : 'must be an e-mail address'),
  };
}

function spelled(raw: unknown): unknown {
  return typeof raw === 'string' ? emailSpelling(raw) : raw;
}

function matching(pattern: RegExp, message: string): Kind {
  return {
    openapi: { type: 'string', pattern: pattern.source },
    problem: (value) => (typeof value === 'string' && pattern.test(value) ? undefined : message),
  };
}

export const plainId = (): Kind => matching(PLAIN_ID, 'must be an id of 1 to 64 letters, digits, "_" or "-", beginning with a letter or digit');
/** An integrator's own id: opaque, and compared exactly. */
export const externalId = (): Kind => matching(/^[!-~]{1,128}$/, 'must be 1 to 128 visible ASCII characters, without blanks');
export const objectId = (): Kind => matching(OBJECT_ID, 'must be an id of 24 hexadecimal digits, in lower case');
export const activityTypeOfTrail = (): Kind =>
  matching(/^[a-z][a-z0-9-]{0,63}$/, 'must be 1 to 64 lower-case letters, digits or "-", beginning with a letter, such as "export-invoice"');

/** Search words. At least one is required, or nothing would narrow the search. */
export function searchWords(): Kind {
  return {
    openapi: { type: 'string', minLength: 1, maxLength: 100 },
    problem: (value) => {
      if (typeof value !== 'string' || !hasLength(value, 0, 100)) return 'must be text of 1 to 100 characters';
      return wordsOf(value).length > 0 ? undefined : 'must contain at least one letter or digit';
    },
  };
}

export function oneOf(values: readonly string[]): Kind {
  return {
    openapi: { type: 'string', enum: [...values] },
    problem: (value) => (values.includes(value as string) ? undefined : `must be one of ${values.join(', ')}`),
  };
}

export function flag(): Kind {
  return {
    openapi: { type: 'boolean' },
    problem: (value) => (typeof value === 'boolean' ? undefined : 'must be true or false'),
  };
}

export function integer(min: number, max: number): Kind {
  return {
    openapi: { type: 'integer', minimum: min, maximum: max },
    problem: (value) =>
      Number.isInteger(value) && (value as number) >= min && (value as number) <= max ? undefined : `must be a whole number from ${min} to ${max}`,
  };
}

const TIME_HELP = 'must be a time with a zone, such as 2026-03-26T13:00:00Z, between 1970 and 9999';

/** A moment, RFC 3339 with a zone. */
export function time(): Kind {
  return {
    openapi: { type: 'string', format: 'date-time' },
    read: (raw) => (typeof raw === 'string' ? (parseTime(raw) ?? raw) : raw),
    problem: (value) => (value instanceof Date ? undefined : TIME_HELP),
  };
}

/** A bound of a range: a moment, or a day, which stands for its start in UTC. */
export function timeOrDate(): Kind {
  return {
    openapi: {
      type: 'string',
      anyOf: [
        { type: 'string', format: 'date-time' },
        { type: 'string', format: 'date' },
      ],
      description: 'A time with a time zone (`2026-03-26T13:00:00Z`), or a date (its start in UTC).',
    },
    read: (raw) => (typeof raw === 'string' ? (parseTime(raw) ?? parseDate(raw) ?? raw) : raw),
    problem: (value) => (value instanceof Date ? undefined : `${TIME_HELP}, or a date such as 2026-03-26`),
  };
}

/** A list without repeats. */
export function listOf(kind: Kind, min: number, max: number): Kind {
  const shape = `must be a list of ${min === 0 ? 'at most' : `${min} to`} ${max} values`;
  return {
    openapi: { type: 'array', minItems: min, maxItems: max, uniqueItems: true, items: kind.openapi },
    problem: (value) => {
      if (!Array.isArray(value) || value.length < min || value.length > max) return shape;
      if (new Set(value).size < value.length) return `${shape}, each only once`;
      const at = value.findIndex((item) => kind.problem(item) !== undefined);
      return at < 0 ? undefined : `has a value at position ${at} that ${kind.problem(value[at])}`;
    },
  };
}
