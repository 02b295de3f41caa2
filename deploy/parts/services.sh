# shellcheck shell=bash # sourced by deploy/cluster
# What runs beside the database: Redis, HAProxy, and Annals three times.

start_service() {
  case $1 in
    redis) start redis redis-server --bind 127.0.0.1 --port "$(port_of redis)" --save '' --appendonly no ;;
    proxy) start_proxy ;;
    app?) start_instance "$1" ;;
  esac
}

start_proxy() (
  export SETTINGS=$settings
  for name in http write read stats "${databases[@]}" "${instances[@]}"; do export "PORT_${name^^}=$(port_of "$name")"; done
  start proxy haproxy -db -f "$settings/haproxy.cfg"
)

# Its settings are those of the README. What the caller's environment says of others, such as RATE_LIMIT, holds as well.
start_instance() (
  [ -f "$repo/dist/src/main.js" ] || die 'nothing is built: npm run build'
  export NODE_ENV=production HOST=127.0.0.1 TRUST_PROXY=127.0.0.1 JWT_SECRET BOOTSTRAP_OWNER_PASSWORD
  PORT=$(port_of "$1")
  DATABASE_URL="mysql://annals:$DATABASE_PASSWORD@127.0.0.1:$(port_of write)/annals"
  REDIS_URL="redis://127.0.0.1:$(port_of redis)"
  export PORT DATABASE_URL REDIS_URL
  if [ "${CLUSTER_READS:-}" = all ]; then export DATABASE_READ_URLS="mysql://annals:$DATABASE_PASSWORD@127.0.0.1:$(port_of read)/annals"; fi
  start "$1" node --max-semi-space-size=8 "$repo/dist/src/main.js"
)

# Made once, and kept with the data that they open.
read_secrets() {
  local file=$folder/secrets
  if [ ! -f "$file" ]; then
    (
      umask 077
      for name in DATABASE_PASSWORD JWT_SECRET BOOTSTRAP_OWNER_PASSWORD; do echo "$name=$(head -c 36 /dev/urandom | base64 | tr '+/' '-_')"; done >"$file"
    )
  fi
  # shellcheck disable=SC1090 # made above
  . "$file"
}

# Not to the database yet, which may take its time to be found; but it has read its settings.
proxy_listens() {
  [ -n "$(pid_of proxy)" ] || die "proxy ended (see $folder/proxy/log)"
  curl --silent --max-time 2 --output /dev/null "http://127.0.0.1:$(port_of stats)/"
}

# An instance that finds no database as it starts ends. Like whatever supervises it elsewhere, we start it again.
is_ready() {
  start_service "$1"
  curl --silent --fail --max-time 2 --output /dev/null "http://127.0.0.1:$(port_of "$1")/health/ready"
}

is_served() { curl --silent --fail --max-time 2 --output /dev/null "http://127.0.0.1:$(port_of http)/health/ready"; }
