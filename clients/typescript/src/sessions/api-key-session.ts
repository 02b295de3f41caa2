import type { Session } from './session.js';

/** A program with an API key (`annals_…`), which works until it expires or is revoked. */
export class ApiKeySession implements Session {
  constructor(private readonly key: string) {}

  authorization(): Promise<string> {
    return Promise.resolve(`Bearer ${this.key}`);
  }

  renew(): Promise<boolean> {
    return Promise.resolve(false);
  }
}
