import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { formatResultsErrors } from 'jest-message-util';
import JestRunner from 'jest-runner';

/** Each loads every module once. More of them share the work more evenly among processors. */
const GROUPS_PER_PROJECT = 6;
/** Fewer files are not worth a group. */
const GROUP_FILES_MIN = 8;
/** Where nothing has run before, jest goes by the sizes of files. These take much longer than theirs says; the rest is dealt after them. */
const LONG = [
  /\/plans\.spec/,
  /\/accessibility\.browser/,
  /\/database-hangs\./,
  /\/(packets|tls)\.mysql/,
  /\/exports\./,
  /\/(crash|killed[^/]*|process|log-in-trouble)\./,
  /\/(access-table|login-limit|tampering|numbered-pages|migrations|secrets|same-transaction)\./,
  /\/stream[^/]*\./,
];
/** Short ones, which even out at the end who of the workers has done more. */
const LAST = ['client', 'unit'];
const TOGETHER = join(dirname(fileURLToPath(import.meta.url)), 'together.cjs');

/**
 * Jest loads every module anew for every file, which takes longer than most suites do. Here several files run as if
 * they were written in one, each in a `describe` of its own, and share the modules. Results are told of each file as
 * ever. A few files that are asked for by name run by themselves.
 */
export default class TogetherRunner extends JestRunner {
  #filesOf = new Map();

  async runTests(tests, watcher, options) {
    const folder = mkdtempSync(join(tmpdir(), 'annals-together-'));
    try {
      await super.runTests(this._globalConfig.testNamePattern ? tests : this.#group(tests, folder), watcher, options);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }

  on(event, listener) {
    return super.on(event, async ([subject, ...rest]) => {
      const files = this.#filesOf.get(subject?.path ?? subject);
      if (!files) return listener([subject, ...rest]);
      if (event.startsWith('test-case')) return; // told once its file has ended
      for (const file of files) {
        const told = event === 'test-file-success' ? [resultOf(file, files, rest[0], this._globalConfig)] : rest;
        await listener([file, ...told]);
      }
    });
  }

  /** The files that take longest come first: dealt like cards, they make groups that take about as long. */
  #group(tests, folder) {
    const contexts = [...new Set(tests.map(({ context }) => context))].sort((one, other) => lateness(one) - lateness(other));
    return contexts.flatMap((context) => {
      const ofProject = tests.filter((test) => test.context === context).sort((one, other) => rankOf(one) - rankOf(other));
      const count = Math.min(GROUPS_PER_PROJECT, Math.floor(ofProject.length / GROUP_FILES_MIN));
      if (count === 0) return ofProject;
      return Array.from({ length: count }, (_, number) => {
        const files = ofProject.filter((_, index) => index % count === number);
        const path = join(folder, `${context.config.displayName.name}-${number}.cjs`);
        writeFileSync(path, `require(${JSON.stringify(TOGETHER)})(${JSON.stringify(files.map((file) => file.path))});\n`);
        this.#filesOf.set(path, files);
        return { context, path };
      });
    });
  }
}

function lateness({ config }) {
  return LAST.indexOf(config.displayName.name);
}

function rankOf({ path }) {
  const rank = LONG.findIndex((pattern) => pattern.test(path));
  return rank < 0 ? LONG.length : rank;
}

/** What a group's result says of one of its files; what it says of none is told of the first. */
function resultOf(file, files, group, globalConfig) {
  const tests = group.testResults
    .filter(({ ancestorTitles }) => ancestorTitles[0] === file.path)
    .map((test) => ({ ...test, ancestorTitles: test.ancestorTitles.slice(1), fullName: test.fullName.slice(file.path.length + 1) }));
  const count = (status) => tests.filter((test) => test.status === status).length;
  const isFirst = file === files[0];
  const own = formatResultsErrors(tests, file.context.config, globalConfig, file.path);
  const start = Math.min(group.perfStats.end, ...tests.map(({ startAt }) => startAt ?? Infinity));
  const end = Math.max(start, ...tests.map(({ startAt, duration }) => (startAt ?? start) + (duration ?? 0)));
  const numPendingTests = count('pending');
  return {
    ...group,
    testFilePath: file.path,
    testResults: tests,
    numPassingTests: count('passed'),
    numFailingTests: count('failed'),
    numPendingTests,
    numTodoTests: count('todo'),
    skipped: tests.length === numPendingTests,
    failureMessage: isFirst && group.testExecError ? group.failureMessage : own,
    testExecError: isFirst ? group.testExecError : undefined,
    console: isFirst ? group.console : undefined,
    perfStats: { ...group.perfStats, start, end, runtime: end - start, slow: end - start > file.context.config.slowTestThreshold * 1000 },
  };
}
