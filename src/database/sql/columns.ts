import { Column, PrimaryColumn, type ColumnOptions, type ValueTransformer } from 'typeorm';
import { dialect } from '../../config/index.js';

/**
 * The column kinds of the whole schema, each correct on both databases. Text is compared byte by byte everywhere
 * (`_bin` on MySQL, SQLite's default), so "A" and "a" are never the same tag on one database and two on the other.
 */
type Charset = Pick<ColumnOptions, 'charset' | 'collation'>;
const ascii: Charset = dialect === 'mysql' ? { charset: 'ascii', collation: 'ascii_bin' } : {};
const unicode: Charset = dialect === 'mysql' ? { charset: 'utf8mb4', collation: 'utf8mb4_bin' } : {};

type Options = Pick<ColumnOptions, 'nullable' | 'name' | 'default'>;

const bigCount: ValueTransformer = { to: (value: unknown) => value, from: (value: unknown) => (value === null ? null : Number(value)) };

/** Per code point. */
const UTF8_BYTES_MAX = 4;

const utf8: ValueTransformer = {
  to: (text: unknown) => (typeof text === 'string' ? Buffer.from(text) : text),
  from: (bytes: unknown) => (Buffer.isBuffer(bytes) ? bytes.toString() : bytes),
};

/** Part of the primary key: a 24-digit id unless a longer length is given. */
export const KeyColumn = (name: string, length = 24) => PrimaryColumn({ name, type: 'varchar', length, ...ascii });

const exactUnicode = (length: number) =>
  dialect === 'mysql' ? ({ type: 'varbinary', length: length * UTF8_BYTES_MAX, transformer: utf8 } as const) : ({ type: 'varchar', length } as const);

/**
 * Unicode text that equals another only if every character does. On MySQL it is stored as bytes: `utf8mb4_bin` ignores
 * trailing spaces, and no collation that all servers support avoids that.
 */
export const ExactTextColumn = (name: string, length: number) => Column({ name, ...exactUnicode(length) });

/** The same as part of the primary key. */
export const TextKeyColumn = (name: string, length: number) => PrimaryColumn({ name, ...exactUnicode(length) });

/** An ASCII word: an id, an activity type, a hash in hex. */
export const WordColumn = (name: string, length: number, options: Options = {}) => Column({ name, type: 'varchar', length, ...ascii, ...options });

/** Unicode text of a bounded length, counted in code points. */
export const TextColumn = (name: string, length: number, options: Options = {}) => Column({ name, type: 'varchar', length, ...unicode, ...options });

/** Unicode text of up to 65,535 bytes. */
export const LongTextColumn = (name: string, options: Options = {}) => Column({ name, type: 'text', ...unicode, ...options });

/**
 * A JSON value kept as text: MariaDB has no JSON type of its own, and MySQL's would reorder keys.
 * An absent value is NULL, never the text "null".
 */
export const JsonColumn = (name: string, options: Options = {}) =>
  Column({
    name,
    type: 'text',
    ...unicode,
    ...options,
    transformer: {
      to: (value: unknown) => (value === undefined || value === null ? null : JSON.stringify(value)),
      from: (text: string | null): unknown => (text === null ? null : JSON.parse(text)),
    },
  });

/** A moment in UTC with milliseconds; on SQLite the text `YYYY-MM-DD HH:MM:SS.mmm`, which sorts correctly. */
export const TimeColumn = (name: string, options: Options = {}) =>
  Column({ name, type: 'datetime', ...(dialect === 'mysql' ? { precision: 3 } : {}), ...options });

/** Part of the primary key: a moment, as in `TimeColumn`. */
export const TimeKeyColumn = (name: string) => PrimaryColumn({ name, type: 'datetime', ...(dialect === 'mysql' ? { precision: 3 } : {}) });

/** Part of the primary key: a whole number. */
export const CountKeyColumn = (name: string) => PrimaryColumn({ name, type: 'bigint', transformer: bigCount });

/** Up to 65,535 bytes. */
export const BytesColumn = (name: string) => Column({ name, type: 'blob' });

export const CountColumn = (name: string, options: Options = {}) => Column({ name, type: 'int', ...options });

export const FlagColumn = (name: string, options: Options = {}) => Column({ name, type: 'boolean', ...options });

/** A 64-bit counter as a JavaScript number: exact up to 2^53. */
export const BigCountColumn = (name: string, options: Options = {}) => Column({ name, type: 'bigint', ...options, transformer: bigCount });
