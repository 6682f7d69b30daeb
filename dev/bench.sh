#!/usr/bin/env bash
# Measures the back-test's speed, and the program's inside a real Saleor; called by `make bench` with a PostgreSQL in
# DATABASE_URL.
set -euo pipefail
cd "$(dirname "$0")/.."
. dev/saleor.sh
[ "${1:-}" = scale ] || .venv/bin/python -m benchmarks.backtest
has_saleor || { echo "No Saleor at $SALEOR_HOME: the benchmarks run inside one (set SALEOR_HOME)."; exit 1; }
exec .venv/bin/python -m benchmarks "$@"
