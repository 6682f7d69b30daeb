#!/usr/bin/env bash
# Plays the machines of random orders for longer; called by `make test-machines` with a PostgreSQL in DATABASE_URL.
set -euo pipefail
cd "$(dirname "$0")/.."
. dev/saleor.sh

.venv-saleor/bin/python dev/databases.py >/dev/null
saleor_python tests.saleor_settings -m pytest --ds tests.saleor_settings -q -n 2 tests/host/orders/test_any_order.py "$@"
