#!/usr/bin/env bash
# Runs every test that this machine can run; called by `make test` with a PostgreSQL in DATABASE_URL.
set -euo pipefail
cd "$(dirname "$0")/.."
. dev/saleor.sh
. dev/node.sh

# What of the features needs Saleor lies in their folders host/ and graphql/.
.venv/bin/python -m pytest --ds tests.plain_settings -q -n 2 --ignore-glob='tests/features/*host' \
    --ignore-glob='tests/features/*/graphql' \
    tests/domain tests/backtest tests/cli tests/services tests/features tests/scenarios tests/packaging \
    -m "not long" "$@"

# The example's page that checks draws needs Node and nothing else.
if has_node; then node --test --test-reporter=dot examples/storefront/verify-draw/draws.test.mjs; fi

if has_node && [ -d console/node_modules ]; then
    dev/console.sh --check
else
    echo "No Node with the console's packages (\`make console\` brings them): its own tests are left out; that its build is the source's was checked."
fi

if has_saleor; then
    .venv-saleor/bin/python dev/databases.py >/dev/null
    shopt -s nullglob
    saleor_python tests.saleor_settings -m pytest --ds tests.saleor_settings -q -n 2 tests/host tests/graphql \
        tests/features/host tests/features/*/host tests/features/*/graphql -m "not long and not worker" "$@"
else
    echo "No Saleor at $SALEOR_HOME: left out tests/host, tests/graphql and the same of the features, which run inside a real Saleor (set SALEOR_HOME)."
fi
