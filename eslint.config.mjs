import { defineConfig, globalIgnores } from 'eslint/config';
import reactHooks from 'eslint-plugin-react-hooks';
import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

const OUTPUT = ['log', 'info', 'warn', 'error', 'debug'].map((method) => ({
  object: 'console',
  property: method,
  message: 'Use the logger, which redacts secrets and writes JSON.',
}));

export default defineConfig(
  globalIgnores(['bench/results/', 'coverage/', 'data/', '**/dist/', 'clients/*/src/generated/']),
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
  },
  {
    // Text of strangers meets them: the work must be proportional to its length.
    plugins: { regexp },
    rules: { 'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }], 'regexp/no-super-linear-move': 'error' },
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      'no-restricted-properties': [
        'error',
        ...OUTPUT,
        { object: 'request', property: 'ip', message: 'Use request.clientAddress: ip repeats whatever a trusted proxy passes on.' },
        { object: 'process', property: 'env', message: 'Only src/config reads the environment; ask for SETTINGS.' },
      ],
      'prefer-const': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // Nest's modules are classes whose decorator says it all.
      '@typescript-eslint/no-extraneous-class': 'off',
      // Interfaces ask for promises where an implementation has nothing to wait for.
      '@typescript-eslint/require-await': 'off',
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/config/**', 'src/database/**'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['**/config/index.js', '**/config/environment.js'],
              importNames: ['dialect'],
              message: 'What differs between the databases lives in src/database.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['src/config/**/*.ts', 'test/**/*.ts', 'bench/**/*.ts', 'clients/*/test/**/*.ts'],
    rules: { 'no-restricted-properties': ['error', ...OUTPUT] },
  },
  {
    files: ['web/src/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat['recommended-latest']],
    rules: {
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      'no-restricted-globals': [
        'error',
        { name: 'fetch', message: 'The dashboard talks to the API only through the typed client.' },
        { name: 'localStorage', message: 'Nothing of a session or of people is left in the browser.' },
        { name: 'sessionStorage', message: 'Nothing of a session or of people is left in the browser.' },
      ],
      'no-restricted-syntax': ['error', { selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]', message: 'Text of people is shown as text.' }],
    },
  },
  {
    // Jest's matchers are typed any.
    files: ['**/*.spec.ts'],
    rules: { '@typescript-eslint/no-unsafe-argument': 'off' },
  },
);
