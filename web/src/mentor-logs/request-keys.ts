import { newIdempotencyKey } from '@annals/client';

/**
 * Idempotency keys for manual submissions. Submitting the same again after an error, without knowing whether it
 * arrived, means the same request: it carries the same key, and is carried out once.
 */
export class RequestKeys {
  private last: { readonly request: string; readonly key: string } | undefined;

  of(body: object): string {
    const request = JSON.stringify(body);
    if (this.last?.request !== request) this.last = { request, key: newIdempotencyKey() };
    return this.last.key;
  }

  /** It arrived: submitting the same again would be a new request. */
  done(): void {
    this.last = undefined;
  }
}
