/** How long a request may take to arrive. Fixed for a server; tests shorten what they would otherwise wait for. */
export class Deadlines {
  /** For the head, from the first moment of the connection or of the next request on it. */
  readonly headMilliseconds = 15_000;
  /** For the body of a caller who is not known, which has 64 KiB at most. */
  strangersBodyMilliseconds = 30_000;
  /** For any body: 8 MiB come in time at 230 kbit/s. */
  bodyMilliseconds = 300_000;
  /** For the next byte of a body. */
  silenceMilliseconds = 15_000;
  /** How often all of this is looked at. */
  readonly checkMilliseconds = 1_000;
}
