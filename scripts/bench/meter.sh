# shellcheck shell=bash
# How long after the last key the page meter shows the figure of whoever writes two pages: the pause that its script waits for,
# and the request over http with session and form token.

measure_meter() {
  local who=kkr-koordinator@viborg.example.org jar form action csrf municipality text pause i
  say "The page meter …"
  pause=$(sed -n 's/^const PAUSE = \([0-9]*\);.*/\1/p' frontend/js/meter.js)
  [ -n "$pause" ] || die "How long the page meter waits is not found in frontend/js/meter.js"
  jar="$work/$who.cookies"
  form=$(curl -s -b "$jar" "$base$page/response/inputs/new")
  action=$(printf '%s' "$form" | grep -o "$page/response/inputs/[0-9a-f-]\{36\}" | head -n 1)
  csrf=$(printf '%s' "$form" | token)
  municipality=$(printf '%s' "$form" | sed -n 's/.*name="municipality" value="\([^"]*\)".*/\1/p' | head -n 1)
  text=$(for ((i = 0; i < 140; i++)); do printf 'Vi bakker op om en fælles klimastrategi. '; done)
  for ((i = 0; i < 40 * rounds; i++)); do meter >>"$out/meter-warm-up.txt"; done
  for ((i = 0; i < 100 * rounds; i++)); do meter >>"$out/meter.txt"; done
  grep -q 'data-pages' "$out/meter-answer.html" || die "The page meter did not answer: see $out/meter-answer.html"
}

# One question, as the script of the page asks it; prints the milliseconds, its pause among them.
meter() {
  curl -s -o "$out/meter-answer.html" -b "$jar" -H 'X-Saves-Itself: true' -w '%{time_total}\n' \
    --data-urlencode "_csrf=$csrf" --data-urlencode "municipality=$municipality" --data-urlencode 'revision=0' \
    --data-urlencode 'kind=GENERAL' --data-urlencode "text=$text" "$base$action/extent" |
    awk -v pause="$pause" '{ printf "%.1f\n", pause + $1 * 1000 }'
}

# The value that this part of a column of numbers does not exceed.
percentile() { sort -n | awk -v part="$1" '{ n[NR] = $1 } END { i = int(NR * part); print n[i < NR * part ? i + 1 : i] }'; }
