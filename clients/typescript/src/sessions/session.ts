/** Who sends the requests of a client. */
export interface Session {
  /** The present value of the `Authorization` header; undefined where nobody is signed in. */
  authorization(): Promise<string | undefined>;
  /** Asked when the API no longer accepts it: true where there is a new one to try. */
  renew(): Promise<boolean>;
}
