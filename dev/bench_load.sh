#!/usr/bin/env bash
# Loads a real Saleor of two processes with the program on and off; called by `make bench-load` with a PostgreSQL in
# DATABASE_URL.
set -euo pipefail
cd "$(dirname "$0")/.."
. dev/saleor.sh
has_saleor || { echo "No Saleor at $SALEOR_HOME: the benchmarks run inside one (set SALEOR_HOME)."; exit 1; }
exec .venv/bin/python -m benchmarks.load "$@"
