import { Injectable } from '@nestjs/common';

/** Timings of exports. Fixed for a server; tests shorten what they would otherwise wait for. */
@Injectable()
export class ExportLimits {
  /** Together with the two seconds for which callers are cached, below the five that the API promises. */
  accessCheckMilliseconds = 2_000;
  /** A reader that takes nothing for this long counts as gone; the same limit as for streams. */
  patienceMilliseconds = 20_000;
}
