#!/usr/bin/env bash
# The tests that start servers, one after another, or play at random; called by `make test-long` with a PostgreSQL in
# DATABASE_URL.
set -euo pipefail
cd "$(dirname "$0")/.."
. dev/saleor.sh
has_saleor || { echo "No Saleor at $SALEOR_HOME: these tests run in its servers."; exit 1; }
.venv-saleor/bin/python dev/databases.py >/dev/null
saleor_python tests.saleor_settings -m pytest --ds tests.saleor_settings -q -n 2 tests/host tests/features/host tests/features/*/host \
    -m long "$@"
