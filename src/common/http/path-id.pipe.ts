import type { PipeTransform } from '@nestjs/common';
import { notFound } from '../errors/index.js';
import { OBJECT_ID, PLAIN_ID } from '../ids.js';

/** An id in a path: a malformed one cannot exist, so the response is the same as for an unknown one. */
class PathIdPipe implements PipeTransform<string, string> {
  constructor(
    private readonly pattern: RegExp,
    private readonly what: string,
  ) {}

  transform(id: string): string {
    if (!this.pattern.test(id)) throw notFound(this.what);
    return id;
  }
}

export const objectIdOf = (what: string): PipeTransform => new PathIdPipe(OBJECT_ID, what);
export const plainIdOf = (what: string): PipeTransform => new PathIdPipe(PLAIN_ID, what);
