// npm run test:related [-- file …]
//
// A first answer about what was touched: the given files, or those that differ from main. Runs the unit tests that import them, and their
// feature's suites on the embedded database. Every suite starts the whole application, so imports cannot tell whose suite it is: the list
// below does. Suites that take long are left out; `npm test` has them, and everything else.
import { execFileSync, spawnSync } from 'node:child_process';

/** The first that matches a file says which suites are about it. */
const SUITES = [
  [/^test\/.*\.sqlite\.spec\.ts$|^test\/(api|security|integrity|database|migrations)\/.*(?<!\.mysql)\.spec\.ts$/, (file) => [file]],
  [/^src\/webhooks\//, ['test/api/webhooks/(manage|order-and-filters|signed-messages|failures)']],
  [/^src\/api-keys\//, ['test/api/accounts/(api-keys|takes-effect)', 'test/security/escalation']],
  [/^src\/(users|roles|organizations)\//, ['test/api/accounts/(users|roles|organizations|owners)', 'test/security/(escalation|tenancy)']],
  [/^src\/auth\//, ['test/api/accounts/(bootstrap|cookie|known|login|password|register|sessions)']],
  [/^src\/access\//, ['test/api/accounts/takes-effect', 'test/security/(access-table|escalation|before-the-body)']],
  [/^src\/idempotency\//, ['test/api/idempotency/(every|lifetime|repeat|twins)']],
  [/^src\/activity-logs\/(mentor-logs|mentor-summary)\//, ['test/api/mentor-logs/', 'test/api/contract/mentor']],
  [/^src\/activity-logs\/trail\//, ['test/api/trail/', 'test/api/contract/activity', 'test/integrity/statistics\\.']],
  [/^src\/activity-logs\//, ['test/api/(mentor-logs|trail)/', 'test/database/numbered-pages', 'test/integrity/statistics\\.']],
  [/^src\/(integrity|merkle)\//, ['test/integrity/(sealing|proofs|feeds|offline|erasure)']],
  [/^src\/exports\//, ['test/api/mentor-logs/export', 'test/integrity/exports']],
  [/^src\/live-feed\//, ['test/integrity/stream\\.']],
  [/^src\/database\//, ['test/database/(after|bound|by-key|concurrent|insert|lease|look|opening|shared)', 'test/api/mentor-logs/(create|list)']],
  [/^src\/(docs|dashboard)\//, (_file, [, feature]) => [`test/api/${feature}/`]],
  [/^src\//, ['test/api/operation/(http|health|cors)', 'test/api/mentor-logs/create', 'test/api/trail/record', 'test/security/hostile-bodies']],
];

const files = process.argv.length > 2 ? process.argv.slice(2) : touched();
const suites = [...new Set(files.flatMap(suitesOf))];
if (files.length === 0) console.log('Nothing differs from main.');
else {
  console.log(`Tests of ${files.join(', ')}`);
  jest('unit', '--findRelatedTests', ...files);
  if (suites.length > 0) jest('api-sqlite', ...suites);
}

function suitesOf(file) {
  const [pattern, suites] = SUITES.find(([pattern]) => pattern.test(file)) ?? [];
  if (!pattern) return [];
  return typeof suites === 'function' ? suites(file, pattern.exec(file)) : suites;
}

/** Since the branch left main, and what is not committed. */
function touched() {
  const [base] = git('merge-base', 'HEAD', 'main');
  const names = [...git('diff', '--name-only', '--diff-filter=d', base), ...git('ls-files', '--others', '--exclude-standard')];
  return [...new Set(names)].filter((name) => /\.tsx?$/.test(name));
}

function git(...args) {
  return execFileSync('git', args, { encoding: 'utf8' }).split('\n').filter(Boolean);
}

function jest(project, ...args) {
  const { status } = spawnSync(process.execPath, ['node_modules/jest/bin/jest.js', '--selectProjects', project, '--passWithNoTests', ...args], {
    stdio: 'inherit',
  });
  if (status !== 0) process.exitCode = 1;
}
