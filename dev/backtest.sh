#!/usr/bin/env bash
# Runs the back-test on the CDNOW purchases; called by `make backtest`. Arguments go to the command (ARGS=...).
#   BACKTEST_REPORT   the folder to write the report into (default: build/backtest)
set -euo pipefail
cd "$(dirname "$0")/.."
report="${BACKTEST_REPORT:-build/backtest}"
mkdir -p "$report"
.venv/bin/python -m demo.cdnow "$report/cdnow.csv"
exec .venv/bin/saleor-loyalty backtest "$report/cdnow.csv" --program demo/program.toml --report "$report" "$@"
