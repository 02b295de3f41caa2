# shellcheck shell=bash # sourced by deploy/cluster
# The three database nodes: started as the first of a cluster or as one more, and asked how they are.

start_databases() {
  local node first
  first=$(node_with_quorum)
  if [ -z "$first" ]; then
    # Nobody knows that it is the majority: all are started anew, beginning with the one that has the most.
    for node in "${databases[@]}"; do stop "$node"; done
    first=$(newest_node)
    # The memory of the last view would make them wait for each other; the flag lets only the last that stopped be the first.
    rm -f "$folder"/db?/data/gvwstate.dat
    [ ! -f "$folder/$first/data/grastate.dat" ] || sed -i 's/^safe_to_bootstrap:.*/safe_to_bootstrap: 1/' "$folder/$first/data/grastate.dat"
    start_node "$first" --wsrep-new-cluster
    wait_until 60 "$first to be a cluster of one" is_synced "$first"
  fi
  for node in "${databases[@]}"; do start_node "$node"; done
  if ! reached 60 are_whole; then
    # A donor that loses sight of the others while it is copied from never becomes synced again, until it joins anew.
    for node in "${databases[@]}"; do
      is_synced "$node" || stop "$node"
      start_node "$node"
    done
    wait_until 120 "the database nodes to find each other" are_whole
  fi
}

# start_node name [--wsrep-new-cluster]
start_node() {
  local node=$1 position=
  shift
  [ -z "$(pid_of "$node")" ] || return 0
  make_folder "$folder/$node"
  write_options "$node"
  if [ ! -d "$folder/$node/data" ]; then
    make_folder "$folder/$node/data"
    # Only the first: the others get everything, with their first snapshot.
    [ $# -eq 0 ] || install_database "$node"
  elif [ "$(written_position "$node")" = -1 ]; then
    # Killed, it could not write down how far it had come. InnoDB knows, and then only what is missing has to be sent.
    position=$(recovered_position "$node")
    rm -f "$folder/$node/position"
  fi
  start "$node" mariadbd "--defaults-file=$folder/$node/node.cnf" ${position:+"$position"} "$@"
}

# What a node has of its own: a file beside the one that all have in common.
write_options() {
  local node=$1 port peers
  port=$(port_of "replication-$node")
  peers=$(for peer in "${databases[@]}"; do echo "127.0.0.1:$(port_of "replication-$peer")"; done | paste -sd,)
  cat >"$folder/$node/node.cnf" <<END
!include $settings/galera.cnf
[mysqld]
datadir = $folder/$node/data
socket = $folder/$node/socket
pid_file = $folder/$node/mariadbd.pid
bind_address = 127.0.0.1
port = $(port_of "$node")
wsrep_node_name = $node
wsrep_node_address = 127.0.0.1
wsrep_cluster_address = gcomm://$peers
wsrep_sst_receive_address = 127.0.0.1:$(port_of "snapshots-$node")
wsrep_provider_options = "$(printf '%s; ' base_host=127.0.0.1 "base_port=$port" "gmcast.listen_addr=tcp://127.0.0.1:$port" \
    "ist.recv_addr=127.0.0.1:$(port_of "increments-$node")" gcache.size=64M)"
END
}

install_database() {
  "${as_user[@]}" mariadb-install-db "--defaults-file=$folder/$1/node.cnf" --wsrep-on=OFF --skip-test-db --auth-root-authentication-method=socket \
    "--auth-root-socket-user=$user" >"$folder/$1/install.log" 2>&1 || die "mariadb-install-db failed (see $folder/$1/install.log)"
}

# Of the transactions of the cluster; -1 where the node did not stop in good order, nothing where it never joined.
written_position() {
  sed -n 's/^seqno: *//p' "$folder/$1/data/grastate.dat" 2>/dev/null || true
}

# As an option of mariadbd. It takes a start of the server to know, so the answer is kept until the node starts.
recovered_position() {
  [ -f "$folder/$1/position" ] || "${as_user[@]}" galera_recovery "--defaults-file=$folder/$1/node.cnf" >"$folder/$1/position" 2>>"$folder/$1/recovery.log"
  cat "$folder/$1/position"
}

newest_node() {
  local node position newest=db1 most=-1
  for node in "${databases[@]}"; do
    position=$(written_position "$node")
    [ "$position" != -1 ] || position=$(recovered_position "$node")
    position=${position##*:}
    if [ "${position:--1}" -gt "$most" ]; then
      most=$position
      newest=$node
    fi
  done
  echo "$newest"
}

node_with_quorum() {
  local node
  for node in "${databases[@]}"; do
    [ "$(status_of "$node" wsrep_cluster_status)" != Primary ] || { echo "$node" && return; }
  done
}

is_synced() {
  [ -n "$(pid_of "$1")" ] || die "$1 ended (see $folder/$1/log)"
  [ "$(status_of "$1" wsrep_local_state_comment wsrep_ready)" = "Synced ON" ]
}

# In one look at all: a node that hung takes itself for synced until it has heard of what it missed, and the others know better.
are_whole() {
  local node
  for node in "${databases[@]}"; do
    is_synced "$node" && [ "$(status_of "$node" wsrep_cluster_size)" = ${#databases[@]} ] || return 1
  done
}

# status_of node variable …: in the order of the alphabet; empty where it does not answer
status_of() {
  local node=$1 names
  shift
  names=$(printf "'%s'," "$@")
  [ -z "$(pid_of "$node")" ] || sql "$node" "SHOW GLOBAL STATUS WHERE Variable_name IN (${names%,})" 2>/dev/null | cut -f2 | paste -sd' '
}

# sql node statement: as its administrator
sql() {
  timeout 5 "${as_user[@]}" mariadb --no-defaults "--socket=$folder/$1/socket" --connect-timeout=2 --skip-column-names --batch --execute="$2"
}

# Once: they are kept with the data.
make_accounts() {
  [ ! -f "$folder/accounts" ] || return 0
  sql db1 "
    CREATE DATABASE IF NOT EXISTS annals;
    CREATE USER IF NOT EXISTS annals@'127.0.0.1' IDENTIFIED BY '$DATABASE_PASSWORD';
    GRANT ALL ON annals.* TO annals@'127.0.0.1';
    -- For the proxy's question how a node is: it may do nothing.
    CREATE USER IF NOT EXISTS haproxy@'127.0.0.1'"
  touch "$folder/accounts"
}
