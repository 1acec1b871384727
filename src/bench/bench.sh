#!/usr/bin/env bash
# Measures what docs/performance.md reports, and writes it. Needs nginx, wrk and curl (Debian: nginx-light wrk curl).
# Server and load share this machine, on loopback; ratios of one run count, absolute figures are for orientation.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
work=$(mktemp -d)
port=8971 nginx_port=8972
seconds=${BENCH_SECONDS:-10}
million=${BENCH_MILLION:-1000000}
trap 'kill $(jobs -p) 2>/dev/null || true; rm -rf "$work"' EXIT
for tool in nginx wrk curl; do command -v $tool >/dev/null || { echo "bench.sh needs $tool"; exit 1; }; done

"$root/broadsheet" demo --make-only --today 2026-11-20 --data "$work/demo"
home=$(ls -dt "$root"/build/*/ | grep -v target | head -1)
until [ -e "$home/trained" ]; do sleep 1; done
java=$(ls -d /usr/lib/jvm/*25*/bin/java | head -1)
[ -n "${JAVA_HOME:-}" ] && java=$JAVA_HOME/bin/java
rows=()
row() { rows+=("| $1 | $2 | $3 | $4 |"); echo "$1 | $2 | $3 | $4"; }
verdict() { awk "BEGIN { exit !($1) }" && echo reached || echo missed; }

# Start to the first 200, and memory.
best=99999
for round in 1 2 3; do
  begin=$(date +%s%N)
  "$root/broadsheet" demo --bench --data "$work/demo" --port $port >/dev/null 2>&1 &
  server=$!
  until curl -so /dev/null "http://localhost:$port/health"; do sleep 0.01; done
  curl -so /dev/null "http://localhost:$port/"
  took=$((($(date +%s%N) - begin) / 1000000))
  [ $took -lt $best ] && best=$took
  if [ "$round" != 3 ]; then kill $server; wait $server 2>/dev/null || true; fi
done
row "Start to the first 200 (best of 3)" "≤ 1,000 ms" "$best ms" "$(verdict "$best <= 1000")"
story=/nation/assembly/2026/11/20/harbour-bridge-budget-vote

# Hot page against nginx serving the same bytes.
mkdir -p "$work/nginx/html"
curl -s "http://localhost:$port$story" >"$work/nginx/html/page.html"
gzip -k9 "$work/nginx/html/page.html"
cat >"$work/nginx/nginx.conf" <<CONF
worker_processes 2; pid $work/nginx/pid; error_log stderr crit; daemon off;
events { worker_connections 1024; }
http { access_log off; sendfile on; tcp_nopush on; keepalive_requests 1000000; default_type text/html;
  client_body_temp_path $work/nginx/a; proxy_temp_path $work/nginx/b; fastcgi_temp_path $work/nginx/c; uwsgi_temp_path $work/nginx/d; scgi_temp_path $work/nginx/e;
  server { listen 127.0.0.1:$nginx_port; root $work/nginx/html; gzip_static on; } }
CONF
nginx -c "$work/nginx/nginx.conf" -p "$work/nginx" &
sleep 1
load() { wrk -t1 -c64 -d"${2}s" --latency -H 'Accept-Encoding: gzip' "$1" | awk '/99%/{p=$2} /Requests\/sec/{print $2, p}'; }
ms() { awk -v v="$1" 'BEGIN { n=v+0; if (v ~ /us/) n/=1000; else if (v !~ /ms/) n*=1000; printf "%.2f", n }'; }
load "http://127.0.0.1:$port$story" 25 >/dev/null
load "http://127.0.0.1:$nginx_port/page.html" 3 >/dev/null
ours_rate=0 theirs_rate=0 ours_p99=0 theirs_p99=0
for round in 1 2 3; do
  read -r rate p99 < <(load "http://127.0.0.1:$port$story" "$seconds")
  read -r rate2 p992 < <(load "http://127.0.0.1:$nginx_port/page.html" "$seconds")
  ours_rate=$(awk "BEGIN{print $ours_rate+$rate/3}"); theirs_rate=$(awk "BEGIN{print $theirs_rate+$rate2/3}")
  ours_p99=$(awk "BEGIN{print $ours_p99+$(ms "$p99")/3}"); theirs_p99=$(awk "BEGIN{print $theirs_p99+$(ms "$p992")/3}")
done
ratio=$(awk "BEGIN{printf \"%.2f\", $ours_rate/$theirs_rate}")
p_ratio=$(awk "BEGIN{printf \"%.2f\", $ours_p99/$theirs_p99}")
row "Hot story page against nginx gzip_static, 64 connections: throughput" "≥ 1.0 ×" "$ratio × ($(printf %.0f "$ours_rate")/s to $(printf %.0f "$theirs_rate")/s)" "$(verdict "$ratio >= 1.0")"
row "the same: p99" "≤ 1.0 ×" "$p_ratio × ($(printf %.2f "$ours_p99") ms to $(printf %.2f "$theirs_p99") ms)" "$(verdict "$p_ratio <= 1.0")"
pid=$(pgrep -f "broadsheet.Broadsheet demo --bench --data $work/demo" | head -1)
rss=$(awk '/VmRSS/{printf "%.0f", $2/1024}' "/proc/$pid/status")
row "Resident memory while serving it" "≤ 200 MB" "$rss MB" "$(verdict "$rss <= 200")"

# Durable comments through the whole HTTP path.
mkdir -p "$work/classes"
"${java%java}javac" -d "$work/classes" -cp "$home/broadsheet.jar:$home/lib/*" "$root"/src/bench/java/broadsheet/*.java 2>/dev/null
bench() { "$java" -XX:+UseSerialGC -Xmx256m --enable-native-access=ALL-UNNAMED -cp "$work/classes:$home/broadsheet.jar:$home/lib/*" broadsheet.Bench "$@"; }
bench comments $port "$story" 400 >/dev/null || true
line=$(bench comments $port "$story" 120)
rate=$(sed 's/.*, \([0-9]*\)\/s.*/\1/' <<<"$line"); p99=$(sed 's/.*p99 \([0-9.]*\) ms.*/\1/' <<<"$line")
row "Durable comments, 128 clients" "≥ 2,000/s" "$rate/s ($line)" "$(verdict "$rate >= 2000")"
row "the same: p99" "≤ 50 ms" "$p99 ms" "$(verdict "$p99 <= 50")"

# Ten thousand open pages hear of a comment a second.
bench streams $port "$story" 10000 | tee "$work/streams.txt"
read -r told wrote most < <(awk '/all told/ { print $5, $9, $13 }' "$work/streams.txt")
row "10,000 open pages told of a comment a second: the last of them" "≤ 1,000 ms" "$told ms" "$(verdict "${told:-9999} <= 1000")"
row "the same: whoever writes it, p99" "≤ 50 ms" "$wrote ms (at most $most ms)" "$(verdict "${wrote:-9999} <= 50")"
kill "$pid" 2>/dev/null || true
sleep 2

# Cold renders behind a small and a large archive.
bench cold "$work/small" 1000 >"$work/small.txt"
bench cold "$work/large" "$million" >"$work/large.txt"
while read -r _ page _ median p99; do
  large=$(awk -v p="$page" '$2 == p { print $4 }' "$work/large.txt")
  growth=$(awk "BEGIN{printf \"%.2f\", $large/$median}")
  row "Cold render of $page, 1,000 stories: median, best of 3 rounds" "≤ 2 ms" "$median ms (p99 $p99 ms)" "$(verdict "$median <= 2")"
  row "the same behind $million stories" "≤ 1.2 ×" "$growth × ($large ms)" "$(verdict "$growth <= 1.2")"
done <"$work/small.txt"

# The desk's list and search, and publishing while a page is read by many.
bench desk "$work/desk" 100000 | tee "$work/desk.txt"
p99=$(awk '$1 == "desk" { print $3 }' "$work/desk.txt")
row "The desk's lists and searches over 100,000 stories: p99" "≤ 50 ms" "$p99 ms" "$(verdict "$p99 <= 50")"
# One act of a moderator about ten thousand comments.
bench moderation "$work/moderation" 10000 | tee "$work/moderation.txt"
slowest=$(awk '$1 == "moderation" && $4 > m { m = $4 } END { print m }' "$work/moderation.txt")
row "10,000 comments decided about in one act" "≤ 5,000 ms" "$slowest ms" "$(verdict "$slowest <= 5000")"
bench words | tee "$work/words.txt"
slowest=$(awk '$1 == "words" && $3 > m { m = $3 } END { print m }' "$work/words.txt")
row "50,000 characters read against 3,000 entries of word lists, the slowest kind of text" "≤ 10 ms" "$slowest ms" "$(verdict "$slowest <= 10")"
# Floods: comments and sign-ins.
bench flood "$work/flood" | tee "$work/flood.txt"
rate=$(awk '/^flood comments/ { print $7 }' "$work/flood.txt")
shown=$(awk '/^flood left shown/ { print $4 }' "$work/flood.txt")
p99=$(awk '/^flood reader/ { print $7 }' "$work/flood.txt")
row "500 comments/s from 10,000 new addresses for a minute: published" "0" "${shown:-0} (answered: p99 $rate ms)" "$(verdict "${shown:-0} == 0")"
row "the same: p99 of a page meanwhile" "≤ 25 ms" "$p99 ms" "$(verdict "$p99 <= 25")"
bench sign-ins "$work/sign-ins" | tee "$work/sign-ins.txt"
right=$(awk '/^flood right/ { print $3 }' "$work/sign-ins.txt")
p99=$(awk '/^flood reader/ { print $7 }' "$work/sign-ins.txt")
row "200 wrong sign-ins/s from 500 addresses for a minute: the right one, from elsewhere" "≤ 5,000 ms" "$right ms" "$(verdict "$right >= 0 && $right <= 5000")"
row "the same: p99 of a page meanwhile" "≤ 25 ms" "$p99 ms" "$(verdict "$p99 <= 25")"
bench publish "$work/publish" | tee "$work/publish.txt"
read -r reads published prints stale failed p99 < <(awk '$1 == "publish" { print $3, $5, $7, $9, $11, $15 }' "$work/publish.txt")
row "Publishing $published times while 5,000 requests/s read the page: stale replies, failures" "0" "$stale, $failed (of $reads; p99 $p99 ms)" "$(verdict "$stale + $failed == 0")"
row "the same: prints of the page a publication" "≤ 1" "$(awk "BEGIN{printf \"%.2f\", $prints/$published}")" "$(verdict "$prints <= $published")"

# Import.
items=60000
awk -v n=$items 'BEGIN {
  print "<?xml version=\"1.0\" encoding=\"UTF-8\"?><rss version=\"2.0\" xmlns:excerpt=\"http://wordpress.org/export/1.2/excerpt/\" xmlns:content=\"http://purl.org/rss/1.0/modules/content/\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:wp=\"http://wordpress.org/export/1.2/\"><channel><title>Bench</title><link>http://bench.example</link><description>b</description><language>en</language><wp:wxr_version>1.2</wp:wxr_version>";
  for (i = 1; i <= n; i++) printf "<item><title>Story %d</title><link>http://bench.example/?p=%d</link><dc:creator>ann</dc:creator><content:encoded><![CDATA[<p>Words of story %d.</p>\n\n<p>More <em>words</em>.</p>]]></content:encoded><excerpt:encoded></excerpt:encoded><wp:post_id>%d</wp:post_id><wp:post_date>2019-%02d-%02d 10:00:00</wp:post_date><wp:post_date_gmt>2019-%02d-%02d 10:00:00</wp:post_date_gmt><wp:comment_status>open</wp:comment_status><wp:post_name>story-%d</wp:post_name><wp:status>publish</wp:status><wp:post_parent>0</wp:post_parent><wp:post_type>post</wp:post_type><wp:post_password></wp:post_password><wp:is_sticky>0</wp:is_sticky><category domain=\"category\" nicename=\"c%d\">C%d</category></item>\n", i, i, i, i, 1+i%12, 1+i%28, 1+i%12, 1+i%28, i, i%5, i%5;
  print "</channel></rss>" }' >"$work/bench.xml"
begin=$(date +%s%N)
if "$root/broadsheet" import wordpress "$work/bench.xml" --data "$work/imported" >"$work/import.log" 2>&1; then
  rate=$(awk "BEGIN{printf \"%.0f\", $items/(($(date +%s%N)-$begin)/1e9)}")
  row "Import from WordPress, pictures apart, start of the program included" "≥ 2,000 items/s" "$rate/s" "$(verdict "$rate >= 2000")"
else
  row "Import from WordPress" "≥ 2,000 items/s" "did not run" "missed"
fi

{
  echo "# Performance"
  echo
  echo "Written by \`src/bench/bench.sh\` on a machine with $(nproc) cores and $(awk '/MemTotal/{printf "%.0f", $2/1048576}' /proc/meminfo) GB; $("$java" -version 2>&1 | head -1); $(nginx -v 2>&1). Server, peer and"
  echo "load generator share the machine and speak over loopback, so ratios of one run count; absolute figures are for"
  echo "orientation. The program runs as \`./broadsheet\` starts it (SerialGC, 256 MB of heap at most, AOT cache)."
  echo
  echo "| what | to reach | measured | |"
  echo "|---|---|---|---|"
  printf '%s\n' "${rows[@]}"
  if [ -f "$root/src/bench/notes.md" ]; then echo; cat "$root/src/bench/notes.md"; fi
} >"$root/docs/performance.md"
echo "Written: docs/performance.md"
