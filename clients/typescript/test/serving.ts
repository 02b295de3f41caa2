import { listening } from '../../../test/support/event-reader.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';
import type { TestOrganization } from '../../../test/support/test-organization.js';
import { AnnalsClient, ApiKeySession, type AnnalsClientOptions } from '../src/index.js';

/** The production application, listening, with an organization. */
export interface Serving {
  readonly test: TestApp;
  readonly org: TestOrganization;
  readonly baseUrl: string;
  /** A client with an API key of this role. */
  clientOf(role: string, options?: Partial<AnnalsClientOptions>): Promise<AnnalsClient>;
}

export async function serve(overrides: Readonly<Record<string, string>> = {}): Promise<Serving> {
  const test = await startTestApp(overrides);
  const org = await test.organization();
  const baseUrl = await originOf(test);
  const clientOf = async (role: string, options: Partial<AnnalsClientOptions> = {}) =>
    new AnnalsClient({ baseUrl, session: new ApiKeySession((await org.addApiKey(role)).key), ...options });
  return { test, org, baseUrl, clientOf };
}

export async function originOf({ app }: TestApp): Promise<string> {
  return new URL(await listening(app)).origin;
}

/** Really sends, and keeps the paths that were asked for. */
export function recordingFetch(): { readonly paths: string[]; readonly fetch: typeof fetch } {
  const paths: string[] = [];
  return {
    paths,
    fetch: (input, init) => {
      paths.push(new URL(input instanceof Request ? input.url : input).pathname);
      return fetch(input, init);
    },
  };
}
