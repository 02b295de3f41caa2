/** The length of a text as the API counts it: an emoji is one character, not two. */
export function codePoints(text: string): number {
  return [...text].length;
}
