// node --import ./test/support/typescript/register.mjs src/main.ts
//
// Runs the project's TypeScript in a process of its own, without a build: for tests of what only a process can show.
import { register } from 'node:module';

register('./hooks.mjs', import.meta.url);
