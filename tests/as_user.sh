#!/usr/bin/env bash
# Runs the test programs whose paths come in, JOBS at a time; each one's output goes to PATH.log.
# What failed is tried once more, alone: a crowded machine is told from a fault, and both are printed.
set -u
jobs=$1 failed=$HOME/failed
cd "$HOME" || exit 1
: >"$failed"

run_one() { # PROGRAM
  timeout -k 5 1200 "$1" >"$1.log" 2>&1
  local rc=$?
  if [ "$rc" = 0 ]; then echo "passed  ${1##*/}"; return; fi
  echo "FAILED  ${1##*/} (status $rc)"
  tail -n 60 "$1.log"
  grep -A 3 -E '^(FAIL!|XPASS|QFATAL)' "$1.log"
  echo "$1" >>"$failed"
}
export -f run_one
export failed

xargs -P "$jobs" -I{} bash -c 'run_one {}'
[ -s "$failed" ] || exit 0
mapfile -t again <"$failed"
: >"$failed"
echo "failed: ${again[*]##*/}; now once more, each alone"
for program in "${again[@]}"; do
  cp "$program.log" "$program.first"
  run_one "$program"
done
[ ! -s "$failed" ]
