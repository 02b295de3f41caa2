import { startTestApp, type TestApp } from './test-app.js';
import type { TestOrganization } from './test-organization.js';

/** Starts the application before the tests of this `describe` and closes it after them. */
export function useTestApp(overrides: Readonly<Record<string, string>> = {}): TestApp {
  let started: TestApp | undefined;
  beforeAll(async () => {
    started = await startTestApp(overrides);
  });
  afterAll(() => started?.close());
  return lateBound(() => started);
}

/** A new organization for the tests of this `describe`. */
export function useOrganization(test: TestApp): TestOrganization {
  let organization: TestOrganization | undefined;
  beforeAll(async () => {
    organization = await test.organization();
  });
  return lateBound(() => organization);
}

/** A stand-in for what hooks create: a constant that can be referenced before it exists. */
function lateBound<T extends object>(find: () => T | undefined): T {
  return new Proxy({} as T, {
    get(_target, key) {
      const found = find();
      if (!found) throw new Error(`${String(key)} is there only while tests and their hooks run`);
      return Reflect.get(found, key, found) as unknown;
    },
  });
}
