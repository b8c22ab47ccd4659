# shellcheck shell=bash
# The packaged application as ./run starts it: its start, and its memory.

port=
base=
java_pid=

# On the bench's own server, or with the settings that are given.
start_spor() {
  local settings=("$@") options
  mapfile -t options < <(java_options)
  [ $# -gt 0 ] || mapfile -t settings < <(database_settings spor)
  port=$(free_port)
  base=http://127.0.0.1:$port
  start 1800 "$out/spor.log" env -i PATH="$PATH" HOME="$HOME" SPOR_PORT="$port" SPOR_DEMO=true "${settings[@]}" \
    "$JAVA_HOME/bin/java" "${options[@]}" -jar target/app/spor.jar
  until_page
  # timeout's only child: env has become java.
  java_pid=$(cat "/proc/${started[-1]}/task/${started[-1]}/children")
  java_pid=${java_pid// /}
}

until_page() {
  local tries=0
  until [ "$(curl -s -o /dev/null -w '%{http_code}' "$base/")" = 200 ]; do
    tries=$((tries + 1))
    [ "$tries" -lt 6000 ] && kill -0 "${started[-1]}" 2>/dev/null || die "Spor does not start: see $out/spor.log"
    sleep 0.02
  done
}

measure_memory() {
  sed -n 's/^\(VmRSS\|VmHWM\):[^0-9]*\([0-9]*\) kB/\1 \2/p' "/proc/$java_pid/status" >"$out/memory.txt"
}

# Three starts with existing data, on the bench's server and with the embedded one.
measure_starts() {
  local embedded=("SPOR_DATA=$work/embedded") i
  start_spor "${embedded[@]}" # makes the data
  stop_last
  for ((i = 0; i < rounds; i++)); do
    time_start outside
    time_start embedded "${embedded[@]}"
  done
}

time_start() {
  local began=${EPOCHREALTIME/./} what=$1
  shift
  start_spor "$@"
  printf '%s %d ms\n' "$what" $(((${EPOCHREALTIME/./} - began) / 1000)) | tee -a "$out/starts.txt" >&2
  stop_last
}
