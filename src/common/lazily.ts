/** Does something when it is first asked for, once for all who ask. A failure is told and forgotten: who asks next has it tried again. */
export function lazily<T>(work: () => Promise<T>): () => Promise<T> {
  let begun: Promise<T> | undefined;
  return () => {
    begun ??= work().catch((error: unknown) => {
      begun = undefined;
      throw error;
    });
    return begun;
  };
}
