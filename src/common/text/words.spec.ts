import { searchPatternsOf, searchTextOf, wordsOf } from './words.js';

/** What the database does with the pattern. */
function finds(query: string, text: string): boolean {
  const kept = searchTextOf(text);
  return searchPatternsOf(query).every((pattern) => kept.includes(pattern.slice(1, -1)));
}

describe('searching for words', () => {
  it.each([
    ['a word', 'review', 'Monthly progress review'],
    ['the beginning of a word', 'prog', 'Monthly progress review'],
    ['several words in any order', 'review monthly', 'Monthly progress review'],
    ['words whatever their case', 'MONTHLY rEvIeW', 'Monthly progress review'],
    ['ß by ss, and ss by ß', 'STRASSE', 'an der Straße'],
    ['both Greek small sigmas', 'ΟΔΟΣ', 'η οδος και η οδός'],
    ['a letter with its mark, however it is composed', 'Cafe\u0301', 'Café'],
    ['numbers', '2026', 'Plan for 2026'],
    ['words of other scripts', '東京', '東京 出張'],
  ])('finds %s', (_, query, text) => {
    expect(finds(query, text)).toBe(true);
  });

  it.each([
    ['the middle of a word', 'gress', 'Monthly progress review'],
    ['a text that lacks one of the words', 'monthly budget', 'Monthly progress review'],
    ['two words that only stand beside each other', 'progressreview', 'Monthly progress review'],
  ])('does not find %s', (_, query, text) => {
    expect(finds(query, text)).toBe(false);
  });

  it('takes nothing of a query for a wildcard', () => {
    expect(searchPatternsOf('50%_off')).toEqual(['% 50%', '% OFF%']);
    expect(searchPatternsOf('%')).toEqual([]);
  });

  it('sees words between any other characters', () => {
    expect(wordsOf('one,two;three–four "five" six_seven')).toEqual(['ONE', 'TWO', 'THREE', 'FOUR', 'FIVE', 'SIX', 'SEVEN']);
    expect(wordsOf('…')).toEqual([]);
  });
});
