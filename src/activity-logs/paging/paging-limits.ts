import { Injectable } from '@nestjs/common';

/** How far lists are walked. Fixed for a server; tests shorten it, so that few rows are enough for them. */
@Injectable()
export class PagingLimits {
  /** So many keys are passed over sooner than it takes to find out where they end. */
  offsetMax = 500;
}
