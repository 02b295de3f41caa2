import type * as TestAppModule from './test-app.js';
import type { TestApp } from './test-app.js';

/**
 * One more instance of the application, with modules of its own as if in a process of its own: passport keeps the
 * strategies in its module, so that of two applications that shared it the first would believe the second's sessions.
 * Given the database of the first it works on that one, whose owner drops it.
 */
export async function startSecondInstance(overrides: Readonly<Record<string, string>>, database: TestApp['database']): Promise<TestApp> {
  const started: TestApp[] = [];
  await jest.isolateModulesAsync(async () => {
    const { startTestApp } = jest.requireActual<typeof TestAppModule>('./test-app.js');
    started.push(await startTestApp(overrides, database));
  });
  return started[0] as TestApp;
}
