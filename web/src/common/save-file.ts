/**
 * Saves an answer as a file. It is read to its end first: a download that is cut off fails instead of leaving a file that looks whole.
 * Throws as `fetch` does where the connection breaks.
 */
export async function saveFile(response: Response, name: string): Promise<void> {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(await response.blob());
  link.download = name;
  link.click();
  // Some browsers begin to read it only after the click has returned, and say to nobody when: a minute is time enough.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
