#!/usr/bin/env bash
# Many tries of each race between an order and the giving up of what it counts on, and of many members for the last of
# something; called by `make test-races`.
set -euo pipefail
cd "$(dirname "$0")/.."
. dev/saleor.sh
has_saleor || { echo "No Saleor at $SALEOR_HOME: the races run in two of its servers."; exit 1; }
.venv-saleor/bin/python dev/databases.py >/dev/null
LOYALTY_RACE_TRIES="${TRIES:-200}" LOYALTY_RACE_LOG=/dev/stderr \
    saleor_python tests.saleor_settings -m pytest --ds tests.saleor_settings -q -s tests/host/races/test_races.py \
    tests/host/races/test_last_ones.py "$@"
