/** A word is a run of letters, digits and their marks; everything else separates, a mark on nothing (as in many emoji) too. */
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;

/**
 * The words of a text in a form in which case makes no difference. Upper case in the end rather than lower,
 * because Unicode's upper case also unites "ß" with "SS" and both Greek small sigmas; lower case before it, because
 * "ẞ" has no other upper case; and composed once more, because some letters come out of it in parts ("i̇" for "İ").
 */
export function wordsOf(text: string): string[] {
  return text.normalize('NFC').toLowerCase().toUpperCase().normalize('NFC').match(WORD) ?? [];
}

/**
 * What is kept beside a text to search it: each word preceded by a space, so that
 * `LIKE '% WORD%'` finds a word or the beginning of one, on both databases alike.
 */
export function searchTextOf(text: string): string {
  return wordsOf(text)
    .map((word) => ` ${word}`)
    .join('');
}

/** LIKE patterns that must all match. Words hold neither `%` nor `_`, so nothing needs escaping. */
export function searchPatternsOf(query: string): string[] {
  return wordsOf(query).map((word) => `% ${word}%`);
}
