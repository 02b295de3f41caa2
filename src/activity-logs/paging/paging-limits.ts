import { Injectable } from '@nestjs/common';

/** How far lists are walked. Fixed on a server; tests lower it, so that few rows suffice. */
@Injectable()
export class PagingLimits {
  /** Skipping up to this many keys is faster than locating their end by counters. */
  offsetMax = 500;
}
