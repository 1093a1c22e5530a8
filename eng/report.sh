#!/usr/bin/env bash
# Renders committed reports from their committed records: eng/report.sh [zoo|self ...]; without a name all of them.
# With --record first, makes a new record of each beforehand, which takes minutes.
set -euo pipefail
cd "$(dirname "$0")/.."

tool() { dotnet run --project src/QualityGate.Cli -c Release "$@"; }

# 2 is what the zoo is for; anything else is an accident.
may_be_red() { "$@" || [[ $? -eq 2 ]]; }

# What each report audits. Of ourselves the tests that start processes all the time are left out: 20 runs of them take most of an hour.
arguments_of() {
  case "$1" in
    zoo) echo tests/FlakyZoo/FlakyZoo.sln ;;
    self) echo QualityGate.sln --exclude 'FullyQualifiedName~Cli.Tests.|FullyQualifiedName~Runner.Tests.|FullyQualifiedName~Projects.Tests.' ;;
    *) echo "There is no report '$1'; known are zoo and self." >&2; return 5 ;;
  esac
}

# The zoo stands there in every format that there is, ourselves as people and programs read it.
formats_of() { if [[ $1 == zoo ]]; then echo all; else echo md,html,json; fi; }

record() {
  local out what; out="$(mktemp -d)"; read -ra what < <(arguments_of "$1")
  may_be_red tool -- audit "${what[@]}" --configuration Release --output "$out"
  mkdir -p "reports/$1/record"
  gzip --no-name --best --stdout "$out/record/record.jsonl" > "reports/$1/record/record.jsonl.gz"
  rm -rf "$out"
}

new=no
if [[ "${1:-}" == --record ]]; then new=yes; shift; fi
(($#)) || set -- zoo self
for name in "$@"; do
  arguments_of "$name" > /dev/null
  if [[ $new == yes ]]; then record "$name"; fi
  may_be_red tool -- report "reports/$name" --format "$(formats_of "$name")"
done
