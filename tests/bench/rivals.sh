#!/usr/bin/env bash
# Sets the body of the brief in every width from 20 to 160 columns, with depeche and with others,
# and prints a row for each: tests/bench/README.md says what its figures mean.
#
# fold, fmt and par count bytes. So they get the text with one byte a character.
set -euo pipefail
cd "$(dirname "$0")/../.."
export LC_ALL=C

for tool in target/release/depeche fold fmt par iconv awk; do
  command -v "$tool" >/dev/null || { echo "rivals.sh: there is no $tool" >&2; exit 1; }
done

latin() { iconv -f UTF-8 -t ISO-8859-1; }
body=$(target/release/depeche --body --no-wrap | latin)

set_in() { # WIDTH TOOL
  case $2 in
    depeche) target/release/depeche --body --width "$1" | latin ;;
    'fold -s') fold -s -w "$1" <<<"$body" ;;
    'GNU fmt') fmt -w "$1" <<<"$body" ;;
    par) par "$1" <<<"$body" ;;
  esac
}

printf '%-8s%8s%11s%6s\n' '' lines forbidden gap
for tool in depeche 'fold -s' 'GNU fmt' par; do
  for width in {20..160}; do
    set_in "$width" "$tool" | sed "s/ *$//; s/^./$width &/"
    echo
  done | awk -v tool="$tool" '
    !NF { last = ""; next }
    { lines++; line = substr($0, length($1) + 2) }
    last { ends++; squares += ($1 - length(last)) ^ 2 }
    last ~ /(^| )(M\.|11-12|17)$/ { forbidden++ }
    { last = line }
    END { printf "%-8s%8d%11d%6.1f\n", tool, lines, forbidden, sqrt(squares / ends) }'
done
