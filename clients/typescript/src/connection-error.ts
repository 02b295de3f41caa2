/** The API was not reached, its answer was cut off, or somebody else answered in its place: whether it carried out the request is not known. */
export class ConnectionError extends Error {
  override readonly name = 'ConnectionError';

  constructor(
    message: string,
    /** Of an answer that was not the API's. */
    readonly status?: number,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
