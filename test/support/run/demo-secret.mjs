/** Whoever serves the demo's database must have the secret with which its signing key was put away. */
export const DEMO_SECRET = 'a secret of the tests, and of nothing else';
