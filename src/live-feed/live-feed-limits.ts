import { Inject, Injectable } from '@nestjs/common';
import { SETTINGS, type Settings } from '../config/index.js';

/** Limits and timings of streams. Fixed for a server; tests shorten what they would otherwise wait for. */
@Injectable()
export class LiveFeedLimits {
  /** Per instance. */
  streamsPerCaller: number;
  streamsPerOrganization: number;
  /** After this time without an entry, a comment tells the reader and any proxies that the stream is alive. */
  heartbeatMilliseconds = 15_000;
  /** A reader that takes nothing for this long is no longer reading. */
  patienceMilliseconds = 20_000;
  /** How long the last event of a stream may wait for its reader. */
  farewellMilliseconds = 2_000;
  /** Together with the two seconds for which callers are cached, below the five that the API promises. */
  accessCheckSeconds = 2;

  constructor(@Inject(SETTINGS) { streamsPerCaller, streamsPerOrganization }: Settings) {
    this.streamsPerCaller = streamsPerCaller;
    this.streamsPerOrganization = streamsPerOrganization;
  }
}
