/** The number of faults named; a client with more fixes these first. */
export const FAULTS_NAMED_MAX = 20;
/** Longer field names are truncated. */
export const FIELD_LENGTH_MAX = 128;

const MESSAGE_LENGTH_MAX = 300;
const DETAIL_LENGTH_MAX = 1_000;
const PATH_LENGTH_MAX = 1_024;

/**
 * What an error repeats of a request is cut here, so that no refusal is longer than 64 KiB, whatever was sent:
 * a character takes at most six bytes of JSON, and 20 × (128 + 300) + 1,000 of them, the path and the frame take less than 60 KiB.
 */
export const brief = {
  field: (name: string) => cut(name, FIELD_LENGTH_MAX),
  message: (text: string) => cut(text, MESSAGE_LENGTH_MAX),
  detail: (text: string) => cut(text, DETAIL_LENGTH_MAX),
  /** For a path that is already a URI reference; percent-encodings are not split. */
  path: (path: string) => (path.length > PATH_LENGTH_MAX ? path.slice(0, PATH_LENGTH_MAX).replace(/%.?$/, '') : path),
};

function cut(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length - 1).replace(/[\uD800-\uDBFF]$/, '')}…` : text;
}
