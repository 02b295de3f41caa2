# shellcheck shell=bash # sourced by deploy/cluster
# Processes by name: each has a folder, and works in it, by which its id is known to be still its own.

start() {
  local name=$1
  shift
  [ -z "$(pid_of "$name")" ] || return 0
  make_folder "$folder/$name"
  cd "$folder/$name" || die "$folder/$name is not there"
  setsid "${as_user[@]}" "$@" </dev/null >>"$folder/$name/log" 2>&1 &
  echo $! >"$folder/$name/pid"
  cd "$repo" || die "$repo is not there"
}

make_folder() {
  mkdir -p "$1"
  [ ${#as_user[@]} -eq 0 ] || chown "$user:" "$1"
}

# Empty where it does not run. A number that the system has given to another process by now is none of ours.
pid_of() {
  local pid
  pid=$(cat "$folder/$1/pid" 2>/dev/null) || return 0
  case $(readlink "/proc/$pid/cwd" || true) in
    "$folder/$1" | "$folder/$1"/*) echo "$pid" ;;
  esac
}

# signal name SIGNAL
signal() {
  local pid
  pid=$(pid_of "$1")
  [ -z "$pid" ] || kill "-$2" "$pid" 2>/dev/null || true
}

ended() { [ -z "$(pid_of "$1")" ]; }

kill_now() {
  signal "$1" KILL
  wait_until 10 "$1 to end" ended "$1"
}

# In good order. One that was paused would never hear of it, and a database node that is just joining may not listen.
stop() {
  local until=$((SECONDS + 30))
  signal "$1" TERM
  signal "$1" CONT
  until ended "$1"; do
    sleep 0.2
    [ "$SECONDS" -lt "$until" ] || { echo "cluster: $1 did not stop, and is killed" >&2 && kill_now "$1"; }
  done
}

# wait_until seconds words command …
wait_until() {
  local words=$2
  reached "$1" "${@:3}" || die "waited in vain for $words (see the logs in $folder)"
}

# reached seconds command …
reached() {
  local until=$((SECONDS + $1))
  shift
  until "$@"; do
    [ "$SECONDS" -lt "$until" ] || return 1
    sleep 0.2
  done
}

die() {
  echo "cluster: $*" >&2
  exit 1
}
