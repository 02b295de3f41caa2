import { newIdempotencyKey } from '@annals/client';

/**
 * Idempotency keys for what people send by hand. Whoever sends the same again after an error, not knowing whether it arrived,
 * means the same request: it carries the same key, and is carried out once.
 */
export class RequestKeys {
  private last: { readonly request: string; readonly key: string } | undefined;

  of(body: object): string {
    const request = JSON.stringify(body);
    if (this.last?.request !== request) this.last = { request, key: newIdempotencyKey() };
    return this.last.key;
  }

  /** It arrived: the same once more would be another one. */
  done(): void {
    this.last = undefined;
  }
}
