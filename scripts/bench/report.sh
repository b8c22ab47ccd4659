# shellcheck shell=bash
# Writes docs/performance.md from the raw lines; why figures are as they are stands in docs/performance-notes.md.

machine() {
  printf '%s core(s) of %s, %d GiB of memory, Linux %s. ' "$(nproc)" \
    "$(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -n 1)" \
    "$(awk '/^MemTotal/ { print int($2 / 1048576 + 0.5) }' /proc/meminfo)" "$(uname -r | cut -d- -f1)"
  printf 'JDK %s, %s, %s, wrk %s.\n' \
    "$(sed -n 's/^JAVA_RUNTIME_VERSION="\(.*\)"/\1/p' "$JAVA_HOME/release")" \
    "$("$bin/postgres" --version | sed 's/ (\(Postgre\)*SQL)//; s/^postgres/PostgreSQL/; s/ (Debian.*//')" \
    "$(nginx -v 2>&1 | sed 's/.*: //')" "$(dpkg-query -W -f '${Version}' wrk 2>/dev/null || echo '?')"
}

# within FIGURE AIM: at least, or at most with a third word.
within() {
  awk -v a="$1" -v b="$2" -v most="${3:-}" 'BEGIN { exit !(most ? a <= b : a >= b) }' && printf yes || printf '**no**'
}

figures() {
  local spor nginx without with pgbench outside embedded resident a b meter last
  spor=$(requests spor | median)
  nginx=$(requests nginx | median)
  without=$(rates 'without PDF' | median)
  with=$(rates 'with PDF' | median)
  pgbench=$(pgbench_rates | median)
  outside=$(sed -n 's/^outside \([0-9]*\) ms/\1/p' "$out/starts.txt" | median | awk '{ printf "%.1f", $1 / 1000 }')
  embedded=$(sed -n 's/^embedded \([0-9]*\) ms/\1/p' "$out/starts.txt" | median | awk '{ printf "%.1f", $1 / 1000 }')
  resident=$(awk '/^VmRSS/ { printf "%d", $2 / 1024 }' "$out/memory.txt")
  meter=$(percentile 0.95 <"$out/meter.txt")
  last=$(last_minute 'p99' | sort -n | tail -n 1)
  a=$(ratio "$spor" "$nginx")
  b=$(ratio "$without" "$pgbench")
  cat <<TEXT
| | Spor | Beside it | Ratio | Aim | Reached |
| --- | --- | --- | --- | --- | --- |
| (a) GET of the public page, per second | $spor | nginx: $nginx | **$a** | ≥ 0.25 | $(within "$a" 0.25) |
| (b) submissions per second, PDF ready-made | $without | pgbench: $pgbench | **$b** | ≥ 0.40 | $(within "$b" 0.4) |
| (b) submissions per second, PDF made | **$with** | pgbench: $pgbench | $(ratio "$with" "$pgbench") | ≥ 25 | $(within "$with" 25) |
| (c) cold start to the first page, own server | **$outside s** | | | ≤ 6 s | $(within "$outside" 6 most) |
| (c) the same with the embedded server | **$embedded s** | | | ≤ 6 s | $(within "$embedded" 6 most) |
| (d) resident memory after (a) | **$resident MiB** | | | ≤ 400 MiB | $(within "$resident" 400 most) |
| (f) page meter at two pages, from the last key, p95 (median $(median <"$out/meter.txt") ms) | **$meter ms** | | | ≤ 300 ms | $(within "$meter" 300 most) |
| (g) the last minute, p99 of the slowest round (median $(last_minute 'median' | median) ms) | **$last ms** | | | ≤ 3000 ms | $(within "$last" 3000 most) |
| (g) acknowledged / found afterwards | $(last_minutes acknowledged) / $(last_minutes found) | | | none lost | $(within "$(last_minutes found)" "$(last_minutes acknowledged)") |
TEXT
}

pages_table() {
  printf '| (e) Page | As | Statements | of them different | Status |\n| --- | --- | --- | --- | --- |\n'
  sed 's/@[^|]*//; s/|-|/|nobody|/' "$out/statements.txt" |
    awk -F'|' '{ printf "| %s | %s | %s | %s | %s |\n", $1, $2, $6, $5, $4 }'
}

write_report() {
  cat <<TEXT
# Performance

*Written by \`./bench\` on $(date +%F), from $(git rev-parse --short HEAD); do not edit: what the figures mean is written in
\`docs/performance-notes.md\`, and repeated at the end. Everything ran on one machine and on loopback; medians of $rounds.*

$(machine) Load before it began: $load_before.

$(figures)

$(pages_table)

A submission is $(sed -n 's/^statements of a submission: //p' "$out/submissions.txt") statements, the mails it causes and begins and commits among them.

$(similar_section)

$(desk_section)

$(sed 's/^# .*/## What the figures mean/' docs/performance-notes.md)
TEXT
}

# replace_section NAME: puts one section into the document that there is, in the place of the one before.
replace_section() {
  "$1_section" >"$out/section.md"
  awk -v section="$out/section.md" -v name="$1" '
    $0 == "<!-- " name ":begin -->" { while ((getline line <section) > 0) print line; skip = 1 }
    !skip { print }
    $0 == "<!-- " name ":end -->" { skip = 0 }' docs/performance.md >"$out/performance.md"
}
