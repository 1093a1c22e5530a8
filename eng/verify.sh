#!/usr/bin/env bash
# The one definition of green: restore, build, format, scan of ourselves, tests. Needs bash and the .NET SDK of global.json; what else the tests
# need from the system is declared in eng/apt-packages.txt. The last line is always the sum over all test projects:
#   N passed, N failed, N skipped
# A step that fails without a failed test counts as one failed, so that the line never reads better than the exit code.
set -uo pipefail

cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." || exit 1
exec </dev/null
logs="$PWD/artifacts/verify"
rm -rf -- "$logs"
mkdir -p -- "$logs" || exit 1

# Builds that the tests start inherit all of this. One warm compiler serves them all; nothing outlives this script.
export MSBUILDDISABLENODEREUSE=1 DOTNET_CLI_USE_MSBUILD_SERVER=0 UseSharedCompilation=true
trap 'dotnet build-server shutdown --vbcscompiler >/dev/null 2>&1' EXIT
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_CLI_UI_LANGUAGE=en
# A user without a home, as in many containers, gets one here, and keeps it for the packages.
if [[ ! -w "${HOME:-/nowhere}" ]]; then
  export HOME="$PWD/artifacts/home" DOTNET_CLI_HOME="$PWD/artifacts/home"
  mkdir -p -- "$HOME"
fi

passed=0 failed=0 skipped=0
format=(dotnet format whitespace . --folder --exclude artifacts)

conclude() {
  if ((failed)); then echo "verify: RED, logs in artifacts/verify"; else echo "verify: green"; fi
  echo "$passed passed, $failed failed, $skipped skipped"
  exit $((failed > 0))
}

# step NAME COMMAND...: one line when it succeeds, and all that it said when it does not.
step() {
  local name="$1" log="$logs/${1// /-}.log" start=$SECONDS mark=ok
  shift
  "$@" >"$log" 2>&1 || mark=FAILED
  printf '%-7s %4d s  %s\n' "$mark" "$((SECONDS - start))" "$name"
  [[ $mark == ok ]] && return
  cat -- "$log"
  return 1
}

# must NAME COMMAND...: a step without which the later ones mean nothing.
must() { step "$@" || { complain "Nothing after \"$1\" was tried."; conclude; }; }

complain() {
  echo "$1"
  ((failed += 1))
}

system_packages() {
  local package missing=()
  # Where there is no dpkg, the tests that need a program say so themselves.
  command -v dpkg-query || return 0
  while read -r package; do
    [[ "$(dpkg-query -W -f '${db:Status-Status}' "$package")" == installed ]] || missing+=("$package")
  done < <(sed -e 's/#.*//' -e 's/[[:space:]]//g' -e '/^$/d' eng/apt-packages.txt)
  ((${#missing[@]})) || return 0
  if ((EUID != 0)); then
    echo "Missing; as root: apt-get install -y --no-install-recommends ${missing[*]}"
    return 1
  fi
  apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "${missing[@]}"
}

# count FILE PATTERN: how often it occurs. A TRX has one UnitTestResult start tag per result, all in one line.
count() { grep -o -e "$2" -- "$1" | wc -l; }

# Silence is not success: a project counts only when it wrote results, and at least one.
test_project() {
  local name trx ended all good skip bad
  name="$(basename -- "$1" .csproj)"
  trx="$logs/$name.trx"
  step "test $name" dotnet test "$1" -c Release --no-build --logger "trx;LogFileName=$name.trx" \
    --results-directory "$logs" --blame-hang-timeout 5m --blame-hang-dump-type none
  ended=$?
  [[ -s "$trx" ]] || { complain "$name wrote no results."; return; }
  all="$(count "$trx" '<UnitTestResult ')"
  good="$(count "$trx" '<UnitTestResult [^>]* outcome="Passed"')"
  skip="$(count "$trx" '<UnitTestResult [^>]* outcome="NotExecuted"')"
  bad=$((all - good - skip))
  ((passed += good, skipped += skip, failed += bad))
  if ((all == 0)); then
    complain "$name has not one result of a test."
  elif ((ended && bad == 0)); then
    complain "$name ended with $ended, though no test of it failed."
  fi
}

# lane NAME PROJECT...: one project after the other, beside the other lanes. A lane that dies has no sum.
lane() {
  local name="$1" project
  shift
  passed=0 failed=0 skipped=0
  for project; do test_project "$project"; done
  echo "$passed $failed $skipped" >"$logs/$name.sum"
}

add() {
  local good bad skip
  read -r good bad skip <"$logs/$1.sum" || { complain "The lane of the $1 did not come to its end."; return; }
  ((passed += good, failed += bad, skipped += skip))
}

slowest() {
  echo "the ten slowest tests:"
  find "$logs" -name '*.trx' -exec sed -n 's/.*<UnitTestResult .* testName="\([^"]*\)".* duration="\([0-9:.]*\)".*/\2  \1/p' {} + |
    sort -r | head -n 10 | sed -e 's/&lt;/</g' -e 's/&gt;/>/g' -e 's/&quot;/"/g' -e 's/&amp;/\&/g'
}

must "system packages" system_packages
must "restore" dotnet restore QualityGate.sln
must "build" dotnet build QualityGate.sln -c Release --no-restore -warnaserror
# Style is the build's to check (EnforceCodeStyleInBuild), and so are our own rules; they cannot read themselves while they are built.
step "format" "${format[@]}" --verify-no-changes || complain "To mend it: ${format[*]}"
step "scan" dotnet src/QualityGate.Cli/bin/Release/net10.0/QualityGate.Cli.dll scan analyzers --no-build --configuration Release --fail-on info ||
  complain "Our own rules find something in analyzers/."
# The tests of the commands wait for processes most of their time; the others make use of it.
commands=tests/QualityGate.Cli.Tests/QualityGate.Cli.Tests.csproj others=()
for project in tests/*.Tests/*.Tests.csproj; do [[ $project == "$commands" ]] || others+=("$project"); done
lane commands "$commands" &
lane parts "${others[@]}" &
wait
add commands
add parts
slowest
conclude
