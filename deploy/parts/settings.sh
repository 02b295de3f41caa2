# shellcheck shell=bash disable=SC2034 # sourced by deploy/cluster, which uses what is set here
# One cluster: where it is, on which ports, and as whom its processes run.

repo=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
folder=${CLUSTER_FOLDER:-$repo/data/cluster/main}
# The first of a hundred ports, all on 127.0.0.1.
base=${CLUSTER_PORT:-23000}

databases=(db1 db2 db3)
instances=(app1 app2 app3)
processes=("${databases[@]}" redis proxy "${instances[@]}")

port_of() {
  case $1 in
    http) echo "$base" ;;
    app[123]) echo $((base + ${1#app})) ;;
    write) echo $((base + 10)) ;;
    db[123]) echo $((base + 10 + ${1#db})) ;;
    read) echo $((base + 20)) ;;
    replication-db[123]) echo $((base + 20 + ${1#replication-db})) ;;
    increments-db[123]) echo $((base + 30 + ${1#increments-db})) ;;
    snapshots-db[123]) echo $((base + 40 + ${1#snapshots-db})) ;;
    redis) echo $((base + 50)) ;;
    stats) echo $((base + 60)) ;;
    *) die "nothing named $1 has a port" ;;
  esac
}

# A database server refuses to be root, and nothing else here needs to be.
user=$(id -un)
as_user=()
if [ "$(id -u)" -eq 0 ]; then
  user=${CLUSTER_USER:-mysql}
  as_user=(setpriv "--reuid=$user" "--regid=$(id -gn "$user")" --init-groups --)
fi
