# shellcheck shell=bash
# How good suggestions of similar points are, by the labelled inputs, and what they cost among more and more points.

measure_similar() {
  local settings classes
  say "Similar points …"
  classes=$(mvn -o -q 2>/dev/null exec:exec -Dexec.executable=echo -Dexec.args=%classpath -Dexec.classpathScope=test)
  make_database alike
  mapfile -t settings < <(database_settings alike)
  finish "${BENCH_SIMILAR_SECONDS:-1500}" "$out/similar.txt" env -i PATH="$PATH" HOME="$HOME" "${settings[@]}" \
    SPOR_PORT="$(free_port)" LOGGING_LEVEL_DK_SPOR_NOTIFICATION=error \
    BENCH_SIMILAR="${BENCH_SIMILAR:-1000 2000 10000 100000}" BENCH_SUPERUSER_PASSWORD="$superuser_password" \
    BENCH_LOG="$work/cluster/log" \
    "$JAVA_HOME/bin/java" -Xmx256m -XX:+UseSerialGC -cp "$classes" dk.spor.bench.SimilarBench
}

# The section of docs/performance.md, with its own date and machine, as it may be measured alone.
similar_section() {
  cat <<TEXT
<!-- similar:begin -->
## Similar points

*Measured by \`./bench\` (alone: \`./bench similar\`) on $(date +%F). $(machine) Load before it began: $load_before.*

| Of 191 labelled inputs: what says the same is | For inputs of the groups | Precision | Recall |
| --- | --- | --- | --- |
$(sed -n 's/^quality //p' "$out/similar.txt")

| Points in the consultation | Suggestions for one, median | p95 | Indexed per second | The index | All groups (how many) |
| --- | --- | --- | --- | --- | --- |
$(sed -n 's/^cost //p' "$out/similar.txt")
<!-- similar:end -->
TEXT
}
