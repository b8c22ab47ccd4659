# shellcheck shell=bash
# Whatever the bench starts is ended by its process id, also after a failure or Ctrl-C.

started=()
work=

begin() {
  work=$(mktemp -d)
  chmod 755 "$work"
  trap end EXIT
  trap 'exit 130' INT
  trap 'exit 143' TERM
}

end() {
  trap '' INT TERM
  while [ "${#started[@]}" -gt 0 ]; do stop_last; done
  stop_cluster
  stop_embedded
  rm -rf "$work"
}

# Starts a command that ends after so many seconds at the latest: start SECONDS LOG COMMAND…
start() {
  local most=$1 log=$2
  shift 2
  timeout --kill-after=60 "$most" "$@" >>"$log" 2>&1 &
  started+=($!)
}

# timeout hands the signal on to its command.
stop_last() {
  local pid=${started[-1]}
  kill -TERM "$pid" 2>/dev/null || true
  wait "$pid" 2>/dev/null || true
  unset 'started[-1]'
}

# Runs a command to its end. In the background, as bash looks at a Ctrl-C only when nothing runs in front.
finish() {
  local code=0
  start "$@"
  wait "${started[-1]}" || code=$?
  unset 'started[-1]'
  if [ "$code" -ne 0 ]; then
    tail -n 30 "$2" >&2
    die "Failed with $code (124: took longer than $1 s); all of it is in $2"
  fi
}

free_port() {
  local port
  while :; do
    port=$((20000 + RANDOM % 10000))
    if ! (: >"/dev/tcp/127.0.0.1/$port") 2>/dev/null; then printf '%d' "$port" && return; fi
  done
}

# Of a column of numbers.
median() { sort -n | awk '{ n[NR] = $1 } END { print NR % 2 ? n[(NR + 1) / 2] : (n[NR / 2] + n[NR / 2 + 1]) / 2 }'; }

ratio() { awk -v a="$1" -v b="$2" 'BEGIN { printf "%.2f", a / b }'; }
