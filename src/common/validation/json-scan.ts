import { FAULTS_NAMED_MAX, FIELD_LENGTH_MAX, type FieldError } from '../errors/index.js';
import { isPortableNumber } from './json-number.js';
import { HOLDS_HALF_A_PAIR, HOLDS_NUL } from './text-problem.js';

/** Deeper than any body of the API. */
const DEPTH_MAX = 32;
/** More names than 16 KiB of metadata can hold. */
const NAMES_MAX = 5_000;
/** Longer than a name in 16 KiB of metadata can be. V8 hashes longer texts by their length alone, so that a parser's table of names would degenerate. */
const NAME_LENGTH_MAX = 16_383;
/** A batch of 1,000 entries may have 500 values in each. */
const VALUES_MAX = 500_000;

/** So many names are compared with each other; more are sorted first. */
const COMPARED_MAX = 16;

const NUMBER_HELP =
  'must be a number that no JSON parser changes: an integer within ±9007199254740991, or a decimal with no more digits than a double keeps; send others as text';

const REPEATED = 'must be given only once: this name is repeated in its object';

const [QUOTE, COMMA, COLON, MINUS, DOT, BACKSLASH, LETTER_U] = [0x22, 0x2c, 0x3a, 0x2d, 0x2e, 0x5c, 0x75];
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [0x5b, 0x5d, 0x7b, 0x7d];

export interface JsonScan {
  /** What no field may hold, by the path of the field: the first few. */
  readonly faults: readonly FieldError[];
  /** Whether a bound was met: the rest of the text was not looked at. */
  readonly stopped: boolean;
}

/** An object or list that the scan is in. */
interface Level {
  readonly isObject: boolean;
  /** The place in a list, or the latest name of an object. */
  index: number;
  name: string;
  /** The names of the object. */
  readonly names: string[];
}

/** Of every list. */
const NO_NAMES: string[] = [];

/**
 * Looks through a JSON text in one pass, before anything is built of it, for what a parser would hide (a repeated name, a number that it rounds)
 * or what cannot be kept or compared safely: NUL, lone surrogates, a name that reaches a prototype, too much depth, too many values.
 * The text must be well-formed Unicode. It need not be JSON: finding that out is left to the parser.
 *
 * The work is proportional to the text, whatever it holds, and no text is the key of a table.
 */
export function scanJson(text: string): JsonScan {
  return new Scanner(text).scan();
}

class Scanner {
  private readonly faults: FieldError[] = [];
  private readonly levels: Level[] = [];
  private at = 0;
  private values = 0;
  private stopped = false;
  private awaitsName = false;
  /** The next backslash at or after `at`: looked for once each. */
  private backslash = -1;

  constructor(private readonly text: string) {}

  scan(): JsonScan {
    const { text } = this;
    while (this.at < text.length && !this.stopped) {
      const code = text.charCodeAt(this.at);
      if (code === QUOTE) this.readString();
      else if (code === MINUS || isDigit(code)) this.readNumber();
      else {
        this.at++;
        if (code === COMMA) this.next();
        else if (code === COLON) this.awaitsName = false;
        else if (code === OPEN_OBJECT || code === OPEN_LIST) this.open(code === OPEN_OBJECT);
        else if (code === CLOSE_OBJECT || code === CLOSE_LIST) this.close();
      }
    }
    return { faults: this.faults, stopped: this.stopped };
  }

  private open(isObject: boolean): void {
    if (this.levels.length === DEPTH_MAX) {
      this.stop(this.levels[0]?.isObject ? this.levels[0].name : 'body', `must not be nested deeper than ${DEPTH_MAX} levels`);
      return;
    }
    this.levels.push({ isObject, index: 0, name: '', names: isObject ? [] : NO_NAMES });
    this.awaitsName = isObject;
    this.count();
  }

  private close(): void {
    const names = this.levels.pop()?.names ?? NO_NAMES;
    this.awaitsName = false;
    for (const name of repeatedIn(names)) {
      if (!this.stopped) this.add(this.path([...this.levels, { isObject: true, name, index: 0, names: [] }]), REPEATED);
    }
  }

  private next(): void {
    const level = this.levels.at(-1);
    if (!level) return;
    level.index++;
    this.awaitsName = level.isObject;
    this.count();
  }

  /** Each value but the first of its list or object follows a comma. */
  private count(): void {
    if (++this.values > VALUES_MAX) this.stop('body', `must not hold more than ${VALUES_MAX} values: send less at once`);
  }

  private readNumber(): void {
    const { text, at: start } = this;
    let [end, digits] = [start + 1, true];
    for (let code = text.charCodeAt(end); isDigit(code) || isPartOfNumber(code); code = text.charCodeAt(++end)) digits &&= isDigit(code) || code === DOT;
    this.at = end;
    // A double keeps every decimal of 15 digits.
    if ((end - start > 15 || !digits) && !isPortableNumber(text.slice(start, end))) this.add(this.path(), NUMBER_HELP);
  }

  private readString(): void {
    const { text, at: start } = this;
    if (this.backslash < start) this.findBackslash(start);
    let end = text.indexOf('"', start + 1);
    const escaped = this.backslash < end;
    let problem: string | undefined;
    while (this.backslash < end) {
      const unit = this.escapedUnit(this.backslash);
      let after = this.backslash + 2;
      if (unit === 0) problem ??= HOLDS_NUL;
      else if (isHighSurrogate(unit) && isLowSurrogate(this.escapedUnit(after + 4))) after += 10;
      else if (isSurrogate(unit)) problem ??= HOLDS_HALF_A_PAIR;
      if (after > end) end = text.indexOf('"', after);
      this.findBackslash(after);
    }
    // A text without an end is no JSON.
    this.at = end < 0 ? text.length : end + 1;
    if (end < 0) return;
    if (this.awaitsName) this.readName(text.slice(start + 1, end), escaped, problem);
    else if (problem) this.add(this.path(), problem);
  }

  private readName(raw: string, escaped: boolean, problem: string | undefined): void {
    const level = this.levels.at(-1);
    if (!level) return;
    if (raw.length > NAME_LENGTH_MAX) return this.stop(this.pathOfObject(), `must not hold a name longer than ${NAME_LENGTH_MAX} characters`);
    if (level.names.length === NAMES_MAX) return this.stop(this.pathOfObject(), `must not hold more than ${NAMES_MAX} names`);
    level.name = escaped ? unescaped(raw) : raw;
    level.names.push(level.name);
    if (problem) this.add(this.pathOfObject(), `has a name that ${problem}`);
    else if (level.name === '__proto__') this.add(this.path(), 'is not allowed as a name');
  }

  /** The code unit that `\uXXXX` at this place stands for; NaN for anything else. */
  private escapedUnit(at: number): number {
    return this.text.charCodeAt(at + 1) === LETTER_U && this.text.charCodeAt(at) === BACKSLASH ? Number(`0x${this.text.slice(at + 2, at + 6)}`) : NaN;
  }

  private findBackslash(from: number): void {
    const found = this.text.charCodeAt(from) === BACKSLASH ? from : this.text.indexOf('\\', from);
    this.backslash = found < 0 ? Infinity : found;
  }

  private add(field: string, message: string): void {
    this.faults.push({ field: field || 'body', message });
    if (this.faults.length === FAULTS_NAMED_MAX) this.stopped = true;
  }

  private stop(field: string, message: string): void {
    this.add(field, message);
    this.stopped = true;
  }

  private path(levels: readonly Level[] = this.levels): string {
    let path = '';
    for (const { isObject, index, name } of levels) {
      // What follows would be cut off.
      if (path.length > FIELD_LENGTH_MAX) break;
      path = isObject ? join(path, name.slice(0, FIELD_LENGTH_MAX + 1)) : `${path}[${index}]`;
    }
    return path;
  }

  private pathOfObject(): string {
    return this.path(this.levels.slice(0, -1));
  }
}

function join(path: string, name: string): string {
  return path ? `${path}.${name}` : name;
}

function unescaped(raw: string): string {
  try {
    return JSON.parse(`"${raw}"`) as string;
  } catch {
    return raw; // no JSON, as the parser is about to find
  }
}

/** Sorting compares texts and needs no table of them, which somebody could fill with texts of one hash. */
function repeatedIn(names: string[]): readonly string[] {
  if (names.length < 2) return [];
  if (names.length <= COMPARED_MAX) return names.filter((name, index) => names.indexOf(name) < index);
  return names.sort().filter((name, index) => name === names[index - 1]);
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** `.`, `e`, `E` and the signs. */
function isPartOfNumber(code: number): boolean {
  return code === DOT || code === 0x65 || code === 0x45 || code === MINUS || code === 0x2b;
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}

function isSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdfff;
}
