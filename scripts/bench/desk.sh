# shellcheck shell=bash
# The secretariat's desk and the report at 2,000 responses and 20,000 points, by the packaged application over http.

desk_lead=sekretariatsleder@kkr-midtjylland.example.org

measure_desk() {
  local settings i
  say "The desk at 20,000 points …"
  make_database desk
  mapfile -t settings < <(database_settings desk)
  start_spor "${settings[@]}"
  sql desk "$(cat scripts/bench/desk.sql)" >>"$out/postgresql.log"
  past_the_deadline
  sign_in "$desk_lead"
  until [ "$(sql desk 'select count(*) from similarity.stemming')" = 0 ]; do sleep 2; done
  sql desk 'vacuum analyze'
  for ((i = 0; i < 20 * rounds; i++)); do desk_time '' >/dev/null; done
  desk_row 'First page' ''
  desk_row 'Page 400' '?page=400'
  desk_row 'Of a track' '?track=2'
  desk_row 'Of a municipality' '?municipality=proeve-1700'
  desk_row 'Of a kind' '?kind=TRACK'
  desk_row 'Final ones that are noted' '?state=FINAL&outcome=NOTED'
  desk_row 'Unanswered' '?outcome=none'
  desk_row 'One worker’s' '?worker=me'
  desk_row 'Words that many say' '?q=klima'
  desk_row 'Words that some say' '?q=klima+vand'
  desk_row 'A label' '?q=P1700-3'
  desk_row 'A point that is open, among its list' '/P1700-3'
  for i in report report.pdf report.docx report/table report.xlsx report.csv; do file_row "$i"; done
  measure_desk_memory
  stop_last
}

past_the_deadline() {
  local jar="$work/clock.cookies" csrf
  csrf=$(curl -s -c "$jar" "$base/demo" | token)
  curl -s -o /dev/null -b "$jar" --data-urlencode "_csrf=$csrf" --data-urlencode 'to=2020-12-16T09:00' "$base/demo/clock"
}

# desk_time QUERY: the milliseconds of one GET as the secretariat sees it.
desk_time() {
  curl -s -o "$out/desk.html" -b "$work/$desk_lead.cookies" -w '%{http_code} %{time_total}\n' "$base$page/points$1" |
    awk '{ if ($1 != 200) { print "no page: " $1 >"/dev/stderr"; exit 1 } printf "%.1f\n", $2 * 1000 }'
}

desk_row() {
  local i
  : >"$out/desk-times.txt"
  for ((i = 0; i < 15 * rounds; i++)); do desk_time "$2" >>"$out/desk-times.txt"; done
  printf 'page | %s | %s ms | %s ms |\n' "$1" "$(median <"$out/desk-times.txt")" "$(percentile 0.95 <"$out/desk-times.txt")" |
    tee -a "$out/desk.txt" >&2
}

# The time to the first byte tells whether a file is streamed.
file_row() {
  local line
  line=$(curl -s -o "$out/desk-file" -b "$work/$desk_lead.cookies" \
    -w "file | $1 | %{http_code} | %{time_starttransfer} s | %{time_total} s | %{size_download} |\n" "$base$page/$1")
  printf '%s\n' "$line" | tee -a "$out/desk.txt" >&2
  [[ $line == *' | 200 | '* ]] || die "No file: $1, see $out/spor.log"
}

measure_desk_memory() {
  sed -n 's/^VmHWM:[^0-9]*\([0-9]*\) kB/\1/p' "/proc/$java_pid/status" |
    awk '{ printf "memory %d\n", $1 / 1024 }' >>"$out/desk.txt"
}

desk_section() {
  cat <<TEXT
<!-- desk:begin -->
## The desk and the report at 2,000 responses

*Measured by \`./bench\` (alone: \`./bench desk\`) on $(date +%F). $(machine) Load before it began: $load_before.*
$(sql desk "select to_char(count(distinct response), 'FM9,999') || ' responses with ' || to_char(count(*), 'FM99,999')
  || ' points' from synthesis.point"), in the demo; over http from the same machine, with the session's cookie; the aim is a
median of at most 100 ms.

| The work list | Median | p95 |
| --- | --- | --- |
$(sed -n 's/^page //p' "$out/desk.txt")

| File | Status | To its first byte | Whole | Bytes |
| --- | --- | --- | --- | --- |
$(sed -n 's/^file //p' "$out/desk.txt")

All of it in a heap of 256 MiB; the most memory that the process had: $(sed -n 's/^memory //p' "$out/desk.txt") MiB.
<!-- desk:end -->
TEXT
}
