import type * as TestAppModule from './test-app.js';
import type { TestApp } from './test-app.js';

/**
 * Another instance of the application, with its own copies of all modules, as in a separate process: passport keeps its
 * strategies in its module, so with a shared one the first application would accept the second's sessions. It can share
 * the database of the first, which drops it.
 */
export async function startSecondInstance(overrides: Readonly<Record<string, string>>, database: TestApp['database']): Promise<TestApp> {
  const started: TestApp[] = [];
  await jest.isolateModulesAsync(async () => {
    const { startTestApp } = jest.requireActual<typeof TestAppModule>('./test-app.js');
    started.push(await startTestApp(overrides, database));
  });
  return started[0] as TestApp;
}
