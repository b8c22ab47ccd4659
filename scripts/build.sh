# shellcheck shell=bash
# Builds the application into target/app when its sources have changed. Needs JAVA_HOME and say.

# One number for everything the application is made of.
fingerprint() {
  find pom.xml .mvn src/main frontend -type f -not -path '*/node_modules/*' -print0 | sort -z | xargs -0 cksum | cksum
}

build_when_needed() {
  local now
  now=$(fingerprint)
  if [ "$(cat target/app.built 2>/dev/null)" != "$now" ]; then
    say "Building Spor (the first time fetches its parts and takes some minutes) …"
    rm -rf target/app target/app.built target/classes
    quietly mvn -q package -Dfast -Dmaven.test.skip=true
    quietly "$JAVA_HOME/bin/java" -Djarmode=tools -jar target/spor.jar extract --destination target/app
    printf '%s\n' "$now" >target/app.built
  fi
}

quietly() {
  mkdir -p target
  if ! "$@" >target/build.log 2>&1; then
    tail -n 40 target/build.log >&2
    die "The build failed: $1. All of it is in target/build.log"
  fi
}

# Java's options for memory, and for the archive of loaded classes that makes the start quick.
java_options() {
  printf '%s\n' -Xmx256m -XX:+UseSerialGC -Xlog:disable -Xlog:all=error:stderr
  [ ! -f "$(archive)" ] || printf '%s\n' "-XX:$(archive_option)=$(archive)"
}

archive() { printf 'target/app/classes-%s.jsa' "$(sed -n 's/^JAVA_VERSION="\(.*\)"/\1/p' "$JAVA_HOME/release")"; }

archive_option() {
  if [ "$(jdk_version "$JAVA_HOME")" -ge 25 ]; then printf 'AOTCache'; else printf 'SharedArchiveFile'; fi
}

# Starts once on a throw-away database, asks for a page, stops, and keeps the classes that were loaded.
train_when_needed() {
  local data port record=ArchiveClassesAtExit
  [ ! -f "$(archive)" ] && [ ! -f "$(archive).failed" ] || return 0
  say "Preparing a quick start …"
  [ "$(archive_option)" != AOTCache ] || record=AOTCacheOutput
  rm -f target/train.log
  data=$(mktemp -d)
  port=$((20000 + RANDOM % 10000))
  env -i PATH="$PATH" HOME="$HOME" SPOR_DATA="$data" SPOR_PORT=$port "$JAVA_HOME/bin/java" \
    -Xmx256m -XX:+UseSerialGC "-XX:$record=$(archive)" -jar target/app/spor.jar >target/train.log 2>&1 &
  # Ctrl-C does not reach what the shell runs in the background: it is passed on, and the database server ends too.
  # shellcheck disable=SC2064 # the values of now
  trap "kill -TERM $! 2>/dev/null; wait $! || true; rm -rf '$data' '$(archive)'; exit 130" INT TERM
  visit_and_stop $! "$port"
  trap - INT TERM
  rm -rf "$data"
  if [ ! -f "$(archive)" ]; then
    touch "$(archive).failed"
    say "(starts will be slower: see target/train.log)"
  fi
}

# Waits at most two minutes for the process to be ready; stopped by TERM, it ends its database server too.
visit_and_stop() {
  local waited=0
  until grep -qs 'Spor is ready' target/train.log || [ "$waited" -gt 600 ] || ! kill -0 "$1" 2>/dev/null; do
    sleep 0.2
    waited=$((waited + 1))
  done
  curl -s -o /dev/null "http://127.0.0.1:$2/" || true
  kill -TERM "$1" 2>/dev/null || true
  wait "$1" || true
}
