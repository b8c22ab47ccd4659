# shellcheck shell=bash
# A PostgreSQL server of the bench's own: Debian's newest, as durable as it comes, the two roles of docs/operating.md.

bin=$(dirname "$(find /usr/lib/postgresql -path '*/bin/initdb' 2>/dev/null | sort -V | tail -n 1)")
database_port=
superuser_password=
owner_password=
app_password=

password() { od -An -N16 -tx1 /dev/urandom | tr -d ' \n'; }

as_postgres() {
  if [ "$(id -u)" -eq 0 ]; then (cd / && runuser -u postgres -- "$@"); else "$@"; fi
}

start_cluster() {
  say "Starting PostgreSQL …"
  database_port=$(free_port)
  superuser_password=$(password)
  owner_password=$(password)
  app_password=$(password)
  mkdir "$work/cluster"
  printf '%s\n' "$superuser_password" >"$work/cluster/password"
  [ "$(id -u)" -ne 0 ] || chown -R postgres "$work/cluster"
  as_postgres "$bin/initdb" --pgdata="$work/cluster/data" --username=postgres --pwfile="$work/cluster/password" \
    --auth=scram-sha-256 --encoding=UTF8 --locale=C.UTF-8 >"$out/postgresql.log"
  cat >>"$work/cluster/data/postgresql.conf" <<CONF
port = $database_port
listen_addresses = '127.0.0.1'
unix_socket_directories = ''
shared_preload_libraries = 'pg_stat_statements'
logging_collector = on
log_destination = 'jsonlog'
log_directory = '$work/cluster/log'
log_rotation_age = 0
log_rotation_size = 0
CONF
  as_postgres "$bin/pg_ctl" start --wait --silent --pgdata="$work/cluster/data" >>"$out/postgresql.log" 2>&1
  sql postgres "create role spor_owner login password '$owner_password'"
  sql postgres "create role spor_app login password '$app_password'"
}

# By the process id that the server keeps in its data folder.
stop_cluster() {
  if [ -f "$work/cluster/data/postmaster.pid" ]; then
    as_postgres "$bin/pg_ctl" stop --silent --mode=immediate --pgdata="$work/cluster/data" || true
  fi
}

# Spor stops its embedded server itself; this is for a Spor that was killed while it started.
stop_embedded() {
  local pid_file=$work/embedded/postgresql/postmaster.pid
  if [ -f "$pid_file" ]; then kill -QUIT "$(head -n 1 "$pid_file")" 2>/dev/null || true; fi
}

# As the superuser: sql DATABASE STATEMENT
sql() {
  PGPASSWORD=$superuser_password "$bin/psql" --no-psqlrc -qAt -v ON_ERROR_STOP=1 -h 127.0.0.1 -p "$database_port" \
    -U postgres -d "$1" -c "$2"
}

make_database() {
  sql postgres "create database $1 owner spor_owner"
  sql postgres "revoke all on database $1 from public"
  sql postgres "grant connect, temporary on database $1 to spor_app"
}

# The settings of Spor on one of the databases, for env.
database_settings() {
  printf '%s\n' "SPOR_DATABASE_URL=jdbc:postgresql://127.0.0.1:$database_port/$1" \
    SPOR_DATABASE_USER=spor_app "SPOR_DATABASE_PASSWORD=$app_password" \
    SPOR_DATABASE_OWNER_USER=spor_owner "SPOR_DATABASE_OWNER_PASSWORD=$owner_password"
}
