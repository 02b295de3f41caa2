/**
 * Saves a response as a file. It is read to its end first, so that a truncated download fails instead of leaving a file
 * that looks complete. Throws like `fetch` if the connection breaks.
 */
export async function saveFile(response: Response, name: string): Promise<void> {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(await response.blob());
  link.download = name;
  link.click();
  // Some browsers start reading only after the click has returned, and do not say when: a minute is enough.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
