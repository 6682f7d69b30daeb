#!/usr/bin/env bash
# Measures the back-test's speed, and the program's inside a real Saleor; called by `make bench` with a PostgreSQL in
# DATABASE_URL. Arguments name those at size: scale, segments, journeys.
set -euo pipefail
cd "$(dirname "$0")/.."
. dev/saleor.sh
[ $# -gt 0 ] || .venv/bin/python -m benchmarks.backtest
has_saleor || { echo "No Saleor at $SALEOR_HOME: the benchmarks run inside one (set SALEOR_HOME)."; exit 1; }
exec .venv/bin/python -m benchmarks "$@"
