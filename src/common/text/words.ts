/**
 * A word is a run of letters, digits and their marks. Everything else separates words, including a mark on nothing (as
 * in many emoji).
 */
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;

/**
 * The words of a text, folded so that case makes no difference. Upper case last, because Unicode's upper case also
 * unites "ß" with "SS" and both Greek small sigmas; lower case before it, because "ẞ" has no other upper case; and
 * composed again, because some letters come out decomposed ("i̇" for "İ").
 */
export function wordsOf(text: string): string[] {
  return text.normalize('NFC').toLowerCase().toUpperCase().normalize('NFC').match(WORD) ?? [];
}

/**
 * The search text stored beside a text: each word preceded by a space, so that `LIKE '% WORD%'` finds words and
 * prefixes alike on both databases.
 */
export function searchTextOf(text: string): string {
  return wordsOf(text)
    .map((word) => ` ${word}`)
    .join('');
}

/** LIKE patterns that must all match. Words contain neither `%` nor `_`, so nothing needs escaping. */
export function searchPatternsOf(query: string): string[] {
  return wordsOf(query).map((word) => `% ${word}%`);
}
