# shellcheck shell=bash
# Submissions by the real verb, without and with the PDF made, and the same statements by pgbench.

clients=8

measure_submissions() {
  local settings with=${BENCH_WITH_PDF:-10} without=${BENCH_WITHOUT_PDF:-30} classes i each
  say "Submissions …"
  classes=$(mvn -o -q 2>/dev/null exec:exec -Dexec.executable=echo -Dexec.args=%classpath -Dexec.classpathScope=test)
  mapfile -t settings < <(database_settings submissions)
  # Without mail server each mail would warn that it waits.
  finish 900 "$out/submissions.txt" env -i PATH="$PATH" HOME="$HOME" "${settings[@]}" SPOR_PORT="$(free_port)" \
    LOGGING_LEVEL_DK_SPOR_NOTIFICATION=error BENCH_ROUNDS="$rounds" BENCH_WITH_PDF="$with" BENCH_WITHOUT_PDF="$without" \
    BENCH_SCRIPT="$out/submission.sql" \
    BENCH_SUPERUSER_PASSWORD="$superuser_password" BENCH_LOG="$work/cluster/log" \
    "$JAVA_HOME/bin/java" -Xmx256m -XX:+UseSerialGC -cp "$classes" dk.spor.bench.SubmissionBench
  cat "$out/submissions.txt" >&2
  each=$((without * 19 / clients))
  for ((i = 0; i < rounds; i++)); do
    finish 300 "$out/pgbench.txt" env PGPASSWORD="$app_password" "$bin/pgbench" -h 127.0.0.1 -p "$database_port" \
      -U spor_app -n -M prepared -c "$clients" -j 2 -t "$each" -D step=$((i * each - 1)) -f "$out/submission.sql" \
      submissions
  done
  ! grep 'failed' "$out/pgbench.txt" | grep -v ' 0 ' >&2 || die 'pgbench could not submit everything'
}

# The rates of rounds with this name.
rates() { sed -n "s/^$1: .* = \([0-9.]*\) per second\$/\1/p" "$out/submissions.txt"; }

pgbench_rates() { sed -n 's/^tps = \([0-9.]*\) .*/\1/p' "$out/pgbench.txt"; }

# A figure of each last minute, by the word before it.
last_minute() { sed -n "s/^last minute: .*$1 \([0-9]*\) ms.*/\1/p" "$out/submissions.txt"; }

# How many were acknowledged, or found afterwards, in all of them.
last_minutes() { sed -n 's/^last minute: //p' "$out/submissions.txt" | grep -o "[0-9]* $1" | awk '{ n += $1 } END { print n + 0 }'; }
