/** What nobody sees: controls, format characters, fillers, the blank of Braille. */
export const INVISIBLE = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/u;

const SHOWN = /[^\p{White_Space}\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}\u2800]/u;

/** Whether somebody who reads the text sees anything. */
export function showsSomething(text: string): boolean {
  return SHOWN.test(text);
}
