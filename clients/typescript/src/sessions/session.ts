/** The identity behind a client's requests. */
export interface Session {
  /** The current `Authorization` header; undefined if nobody is signed in. */
  authorization(): Promise<string | undefined>;
  /** Called when the API no longer accepts it; true if there is a new one to try. */
  renew(): Promise<boolean>;
}
