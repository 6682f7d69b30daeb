#!/usr/bin/env bash
# Measures the program's speed inside a real Saleor; called by `make bench` with a PostgreSQL in DATABASE_URL.
set -euo pipefail
cd "$(dirname "$0")/.."
. dev/saleor.sh
has_saleor || { echo "No Saleor at $SALEOR_HOME: the benchmarks run inside one (set SALEOR_HOME)."; exit 1; }
exec .venv/bin/python -m benchmarks
