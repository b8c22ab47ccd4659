# shellcheck shell=bash
# How check takes one step after another, each with a log under target/check.

logs=target/check
reports=target/surefire-reports
rm -rf "$logs" "$reports"
mkdir -p "$logs"
number=0
log=

# Runs a step; when it fails, shows the end of its log and ends.
step() {
  local name=$1 began=$SECONDS failed=0
  shift
  name_log "$name"
  printf '%-48s' "$name" >&2
  # Not in a condition: bash would go on after a failing command inside the step.
  set +e
  (
    set -e
    "$@"
  ) >"$log" 2>&1
  failed=$?
  set -e
  told "$failed" "$began" "$log" || give_up "$log"
}

# Runs two steps at the same time, each a name and a command without arguments: neither keeps two cores busy alone.
side_by_side() {
  local began=$SECONDS failed=() logs_of=() ids=() names=("$1" "$3") commands=("$2" "$4") i code
  set -m # each has a process group of its own, so that Ctrl-C ends what it has started
  for i in 0 1; do
    name_log "${names[i]}"
    logs_of+=("$log")
    (
      set -e
      "${commands[i]}"
    ) >"$log" 2>&1 &
    ids+=($!)
  done
  set +m
  # shellcheck disable=SC2064 # the values of now
  trap "kill -TERM -- -${ids[0]} -${ids[1]} 2>/dev/null; exit 130" INT TERM
  for i in 0 1; do
    code=0
    wait "${ids[i]}" || code=$?
    printf '%-48s' "${names[i]}" >&2
    told "$code" "$began" "${logs_of[i]}" || failed+=("${logs_of[i]}")
  done
  trap - INT TERM
  [ ${#failed[@]} -eq 0 ] || give_up "${failed[@]}"
}

name_log() {
  number=$((number + 1))
  log=$logs/$(printf '%02d' "$number")-$(printf '%s' "$1" | tr -cs 'A-Za-z0-9' '-').log
}

# Says how long a step took, counted from when it began until it is told of; false when it failed.
told() {
  if [ "$1" -ne 0 ]; then
    say "FAILED after $((SECONDS - $2)) s"
    tail -n 60 "$3" >&2
    return 1
  fi
  say "$((SECONDS - $2)) s"
}

give_up() {
  say "All of it is in $*"
  counts
  exit 1
}

maven() { mvn --batch-mode -q "$@"; }

# Runs the test classes of a pattern, which has to find some. The name keeps apart the reports and the temporary files of two
# runs: names of the same millisecond would give one the other's classes. What follows is for Maven: two forks for tests that
# leave a core idle.
tests() {
  maven surefire:test "-Dtest=${2// /}" "-Dsurefire.reportNameSuffix=$1" "-DtempDir=surefire-$1" "${@:3}"
}

# Fails when a test class has no report of this run: one that was given the classes of another passes, too. What follows the
# name of the run is for find: which files hold its classes.
all_ran() {
  local run=$1 missing=0 file class
  shift
  while IFS= read -r file; do
    class=${file#src/test/java/}
    class=${class%.java}
    if [ ! -e "$reports/TEST-${class//\//.}-$run.xml" ]; then
      say "${class//\//.} has not run"
      missing=$((missing + 1))
    fi
  done < <(find src/test/java \( "$@" \) -exec grep -L '@interface' {} +)
  [ "$missing" -eq 0 ]
}

# The sum of an attribute over the reports of all steps.
sum() {
  find "$reports" -name 'TEST-*.xml' -exec sed -n 's/^<testsuite .* '"$1"'="\([0-9]*\)".*/\1/p' {} + 2>/dev/null |
    awk '{ n += $1 } END { print n + 0 }'
}

counts() {
  local all failed skipped
  all=$(sum tests)
  failed=$(($(sum errors) + $(sum failures)))
  skipped=$(sum skipped)
  printf '%d passed, %d failed, %d skipped\n' $((all - failed - skipped)) "$failed" "$skipped"
}
