/** Which way the arrows go. Each rule fails the build, and says why it is worth that. */
const LAYERS_BELOW_FEATURES = '^src/(common|config|auth/access)/';

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Files that need each other can be neither understood nor tested one at a time, and load in an order that nobody chose.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'config-stands-alone',
      comment: 'Everything asks for the settings, so they can ask for nothing.',
      severity: 'error',
      from: { path: '^src/config/' },
      to: { path: '^src/', pathNot: '^src/config/' },
    },
    {
      name: 'database-knows-no-features',
      comment: 'What makes a write safe on both databases must not depend on what is written.',
      severity: 'error',
      from: { path: '^src/database/' },
      to: { path: '^src/', pathNot: '^src/(database|config)/' },
    },
    {
      name: 'common-knows-no-features',
      comment: 'What every feature uses would otherwise drag one feature into all others.',
      severity: 'error',
      from: { path: '^src/common/' },
      to: { path: '^src/', pathNot: '^src/(common|config|database)/' },
    },
    {
      name: 'lowest-layers-take-only-types-of-the-database',
      comment: 'What every feature uses can be used, and tested, without a database.',
      severity: 'error',
      from: { path: '^src/(common|auth/access)/' },
      to: { path: '^src/database/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'access-knows-no-features',
      comment: 'The door stands before every feature: they tell it who may enter, it never asks them anything but through its own abstract classes.',
      severity: 'error',
      from: { path: '^src/auth/access/' },
      to: { path: '^src/', pathNot: '^src/(auth/access|common|config|database)/' },
    },
    {
      name: 'features-through-their-index',
      comment: 'A feature promises what its index.ts exports. The rest can be changed without looking further than its folder.',
      severity: 'error',
      from: { path: '^src/([^/]+)/' },
      to: {
        path: '^src/[^/]+/',
        pathNot: ['^src/$1/', '^src/(common|config)/', '^src/[^/]+/index\\.ts$', '^src/auth/access/index\\.ts$', '^src/integrity/merkle/index\\.ts$'],
      },
    },
    {
      name: 'activity-logs-on-few',
      comment: 'The heart of the product depends on who people are and on nothing else, so that feeds, exports and proofs can build on it.',
      severity: 'error',
      from: { path: '^src/activity-logs/' },
      to: {
        path: '^src/',
        pathNot: ['^src/(activity-logs|organizations|users|api-keys|idempotency|database)/', '^src/integrity/merkle/', LAYERS_BELOW_FEATURES],
      },
    },
    {
      name: 'accounts-know-no-activity-logs',
      comment: 'They write the trail through TrailRecorder of common/, or the arrow would point both ways.',
      severity: 'error',
      from: { path: '^src/(organizations|users|roles|api-keys|auth|idempotency)/' },
      to: { path: '^src/activity-logs/' },
    },
    {
      name: 'rows-out-on-few',
      comment: 'What leaves the house is read from the sealed trail: files and streams need no other feature, and not each other.',
      severity: 'error',
      from: { path: '^src/(exports|live-feed)/' },
      to: { path: '^src/', pathNot: ['^src/$1/', '^src/(activity-logs|integrity|database)/', LAYERS_BELOW_FEATURES] },
    },
    {
      name: 'nothing-on-rows-out',
      comment: 'Files and streams stand at the end of the arrows: whatever they have that others need belongs to the trail or its seals.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(exports/|live-feed/|app\\.module\\.ts$)' },
      to: { path: '^src/(exports|live-feed)/' },
    },
    {
      name: 'storage-knows-no-requests',
      comment: 'Repositories and entities outlive any version of the API: services translate between the two.',
      severity: 'error',
      from: { path: '\\.(repository|entity)\\.ts$' },
      to: { path: '/dto/' },
    },
    {
      name: 'merkle-stands-alone',
      comment: 'Proofs must be checkable offline, by a verifier that takes this folder and nothing else.',
      severity: 'error',
      from: { path: '^src/integrity/merkle/' },
      to: { path: '^src/', pathNot: '^src/integrity/merkle/' },
    },
    {
      name: 'drivers-only-in-database',
      comment: 'A driver used elsewhere would be a second way around the transaction and the queue.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/database/' },
      to: { path: 'node_modules/(mysql2|better-sqlite3)/' },
    },
    {
      name: 'swagger-only-when-asked',
      comment:
        'It takes as long to load, and as much memory, as the rest of the server: src/common/api-docs.ts loads it for whoever asks for the documentation.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: 'node_modules/@nestjs/swagger/', dependencyTypesNot: ['type-only', 'dynamic-import'] },
    },
    {
      name: 'class-validator-by-the-file',
      comment: 'Its index brings 320 modules that nobody uses here: src/common/validation/class-validator.ts has the few that are used (decision 24).',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: 'node_modules/class-validator/(cjs|esm5|esm2015|types)/index\\.' },
    },
    {
      name: 'main-loads-the-rest-later',
      comment: 'What is imported at its top is loaded before V8 knows how large the heap may become (decision 24).',
      severity: 'error',
      from: { path: '^src/main\\.ts$' },
      to: { pathNot: '^src/small-heap\\.ts$', dependencyTypesNot: ['dynamic-import'] },
    },
    {
      name: 'no-development-packages',
      comment: 'A production install leaves devDependencies out.',
      severity: 'error',
      from: { path: '^src/', pathNot: '\\.spec\\.ts$' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-undeclared-packages',
      comment:
        'A package that only another one brings along goes away when that one no longer needs it. (Types may: those of Fastify must be the ones of the adapter that brings it.)',
      severity: 'error',
      from: { path: '^src/', pathNot: '\\.spec\\.ts$' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'nothing-unresolved',
      comment: 'An import that leads nowhere is a mistake, and hides from every rule above.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    // Imports of types count: an arrow is an arrow, whether or not it is still there when the program runs.
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.js', '.mjs', '.cjs', '.json', '.d.ts'],
    },
  },
};
