#!/usr/bin/env bash
# The tests that start servers, one after another, or play at random; called by `make test-long` with a PostgreSQL in
# DATABASE_URL.
set -euo pipefail
cd "$(dirname "$0")/.."
. dev/saleor.sh

.venv/bin/python -m pytest --ds tests.plain_settings -q -n 2 tests/services tests/features/books -m long --ignore-glob='tests/features/*host' \
    --ignore-glob='tests/features/*/graphql' "$@"

has_saleor || { echo "No Saleor at $SALEOR_HOME: the rest of these tests runs in its servers."; exit 1; }
.venv-saleor/bin/python dev/databases.py >/dev/null
saleor_python tests.saleor_settings -m pytest --ds tests.saleor_settings -q -n 2 tests/host tests/features/host tests/features/*/host \
    -m long "$@"
