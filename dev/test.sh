#!/usr/bin/env bash
# Runs every test that this machine can run; called by `make test` with a PostgreSQL in DATABASE_URL.
set -euo pipefail
cd "$(dirname "$0")/.."
. dev/saleor.sh

.venv/bin/python -m pytest --ds tests.plain_settings -q -n 2 tests/domain tests/backtest tests/services tests/scenarios tests/packaging "$@"

if has_saleor; then
    .venv-saleor/bin/python dev/databases.py >/dev/null
    saleor_python tests.saleor_settings -m pytest --ds tests.saleor_settings -q -n 2 tests/host tests/graphql "$@"
else
    echo "No Saleor at $SALEOR_HOME: left out tests/host and tests/graphql, which run inside a real Saleor (set SALEOR_HOME)."
fi
