/**
 * The API was unreachable, its response was cut off, or something else answered in its place. The request may have been
 * carried out.
 */
export class ConnectionError extends Error {
  override readonly name = 'ConnectionError';

  constructor(
    message: string,
    /** The status of a response that did not come from the API. */
    readonly status?: number,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
