# shellcheck shell=bash
# How check takes one step after another, each with a log under target/check.

logs=target/check
reports=target/surefire-reports
rm -rf "$logs" "$reports"
mkdir -p "$logs"
number=0

# Runs a step; when it fails, shows the end of its log and ends.
step() {
  local name=$1 began=$SECONDS log failed=0
  shift
  number=$((number + 1))
  log=$logs/$(printf '%02d' "$number")-$(printf '%s' "$name" | tr -cs 'A-Za-z0-9' '-').log
  printf '%-48s' "$name" >&2
  # Not in a condition: bash would go on after a failing command inside the step.
  set +e
  (
    set -e
    "$@"
  ) >"$log" 2>&1
  failed=$?
  set -e
  if [ "$failed" -ne 0 ]; then
    say "FAILED after $((SECONDS - began)) s"
    tail -n 60 "$log" >&2
    say "All of it is in $log"
    counts
    exit 1
  fi
  say "$((SECONDS - began)) s"
}

maven() { mvn --batch-mode -q "$@"; }

# Runs the test classes of a pattern, which has to find some; a suffix keeps the reports of a second run apart.
tests() {
  maven surefire:test "-Dtest=${2// /}" "-Dsurefire.reportNameSuffix=$1"
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
