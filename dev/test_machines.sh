#!/usr/bin/env bash
# Plays the machines of random orders for longer; called by `make test-machines` with a PostgreSQL in DATABASE_URL.
set -euo pipefail
cd "$(dirname "$0")/.."
. dev/saleor.sh

.venv/bin/python -m pytest --ds tests.plain_settings -q -n 2 tests/services/books/test_invariants.py "$@"
has_saleor || { echo "No Saleor at $SALEOR_HOME: the orders that staff edit are played in one."; exit 1; }
.venv-saleor/bin/python dev/databases.py >/dev/null
saleor_python tests.saleor_settings -m pytest --ds tests.saleor_settings -q -n 2 tests/host/orders/test_any_order.py "$@"
