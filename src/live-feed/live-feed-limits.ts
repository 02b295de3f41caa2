import { Injectable } from '@nestjs/common';

/** How the streams behave in time and in number. Fixed for a server; tests shorten what they would otherwise wait for. */
@Injectable()
export class LiveFeedLimits {
  /** On one instance. */
  streamsPerCaller = 20;
  /** After so long without an entry a comment tells the reader, and whatever stands in between, that the stream lives. */
  heartbeatMilliseconds = 15_000;
  /** Who has taken nothing for so long is not reading any more. */
  patienceMilliseconds = 20_000;
  /** How long the last words of a stream may wait for a reader. */
  farewellMilliseconds = 2_000;
  /** Together with the two seconds for which callers are remembered, under the five that the API promises. */
  accessCheckSeconds = 2;
}
