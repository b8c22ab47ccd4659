# shellcheck shell=bash
# The public page under load beside nginx, and how many statements each page asks.

page=/consultations/klimastrategi

start_nginx() {
  local user=''
  nginx_port=$(free_port)
  mkdir -p "$work/nginx$page"
  rmdir "$work/nginx$page"
  curl -s "$base$page" >"$work/nginx$page"
  [ "$(id -u)" -ne 0 ] || user='user nobody nogroup;'
  cat >"$work/nginx/nginx.conf" <<CONF
daemon off; worker_processes auto; pid $work/nginx/pid; error_log $work/nginx/error.log; $user
events { worker_connections 256; }
http {
  access_log off; sendfile on; default_type "text/html;charset=UTF-8";
  client_body_temp_path $work/nginx/t1; proxy_temp_path $work/nginx/t2; fastcgi_temp_path $work/nginx/t3;
  uwsgi_temp_path $work/nginx/t4; scgi_temp_path $work/nginx/t5;
  server { listen 127.0.0.1:$nginx_port; root $work/nginx; }
}
CONF
  start 1800 "$out/nginx.log" nginx -p "$work/nginx" -c "$work/nginx/nginx.conf"
  until curl -s -o /dev/null "http://127.0.0.1:$nginx_port$page"; do
    kill -0 "${started[-1]}" || die "nginx does not start: see $out/nginx.log"
    sleep 0.1
  done
}

# load NAME BASE SECONDS
load() {
  printf '== %s\n' "$1" >>"$out/wrk.txt"
  finish $(($3 + 30)) "$out/wrk.txt" wrk -t2 -c32 -d"${3}s" --latency "$2$page"
}

measure_page() {
  local i
  say "The public page beside nginx …"
  start_nginx
  load 'warm-up spor' "$base" $((seconds * 2))
  load 'warm-up nginx' "http://127.0.0.1:$nginx_port" 2
  for ((i = 0; i < rounds; i++)); do
    load spor "$base" "$seconds"
    load nginx "http://127.0.0.1:$nginx_port" "$seconds"
  done
  ! grep -E 'Non-2xx|Socket errors' "$out/wrk.txt" >&2 || say 'Not every answer was a page: see above'
  stop_last
}

# The requests per second of one side, a line for each time.
requests() { awk -v side="== $1" '/^==/ { mine = ($0 == side) } mine && /^Requests\/sec/ { print $2 }' "$out/wrk.txt"; }

token() { sed -n 's/.*name="_csrf" value="\([^"]*\)".*/\1/p' | head -n 1; }

# Signs in as a person of the demo, by the mailbox.
sign_in() {
  local jar="$work/$1.cookies" csrf
  csrf=$(curl -s -c "$jar" "$base/demo" | token)
  curl -s -o /dev/null -b "$jar" -c "$jar" --data-urlencode "_csrf=$csrf" --data-urlencode "as=$1" "$base/demo/sign-in"
}

# statements WHAT WHO PATH: those of a second GET, when a page that is kept for a second is to be made anew.
statements() {
  local jar="$work/$2.cookies" code
  curl -s -o /dev/null -b "$jar" -L "$base$3"
  sleep 1.5
  sql spor 'select pg_stat_statements_reset()' >/dev/null
  code=$(curl -s -o /dev/null -b "$jar" -w '%{http_code}' "$base$3")
  sleep 0.3
  printf '== %s\n' "$1" >>"$out/statements-asked.txt"
  sql spor "select calls, regexp_replace(query, '\s+', ' ', 'g') from pg_stat_statements
    where userid = 'spor_app'::regrole order by calls desc" >>"$out/statements-asked.txt"
  # Of the application's role only, without what begins and ends transactions and without the outbox.
  sql spor "select '$1|$2|$3|$code|' || count(*) || '|' || coalesce(sum(calls), 0) from pg_stat_statements
    where userid = 'spor_app'::regrole and dbid = (select oid from pg_database where datname = 'spor')
      and query !~* '^(begin|commit|rollback|set )|notification[.]|shedlock|response[.]receipt'" >>"$out/statements.txt"
}

measure_statements() {
  local viborg=kkr-koordinator@viborg.example.org lead=sekretariatsleder@kkr-midtjylland.example.org draft
  say "Statements of each page …"
  sql spor 'create extension if not exists pg_stat_statements'
  sign_in "$viborg"
  sign_in "$lead"
  draft=$(curl -s "$base$page" | grep -o '/strategies/[^"#?]*' | head -n 1)
  statements 'Front page' - /
  statements 'Consultation' - "$page"
  statements 'Draft text' - "$draft"
  statements 'Response' "$viborg" "$page/response"
  statements 'Check of the response' "$viborg" "$page/response/check"
  statements 'Home of a co-ordinator' "$viborg" /home
  statements 'Home of the secretariat' "$lead" /home
  statements 'Status board' "$lead" "$page/status"
  statements 'Consultation report' "$lead" "$page/report"
}
