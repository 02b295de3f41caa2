/** Loads the native part of better-sqlite3 from SQLITE_BINDING: the one in node_modules is made for another version of Node. */
const { dlopen } = process;
const { SQLITE_BINDING } = process.env;
process.dlopen = (module, file, ...flags) =>
  dlopen.call(process, module, SQLITE_BINDING && file.endsWith('better_sqlite3.node') ? SQLITE_BINDING : file, ...flags);
