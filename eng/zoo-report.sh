#!/usr/bin/env bash
# Makes a new record of the zoo and renders reports/zoo from it. By hand, when the zoo or the report changes in substance.
set -euo pipefail
cd "$(dirname "$0")/.."
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT

# Ends with 2 on purpose: the zoo is flaky.
dotnet run --project src/QualityGate.Cli -c Release -- audit tests/FlakyZoo/FlakyZoo.sln --runs 10 --output "$out" || [ $? -eq 2 ]

mkdir -p reports/zoo/record
gzip --no-name --best --stdout "$out/record/record.jsonl" > reports/zoo/record/record.jsonl.gz
dotnet run --project src/QualityGate.Cli -c Release --no-build -- report reports/zoo || [ $? -eq 2 ]
