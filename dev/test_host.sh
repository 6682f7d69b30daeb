#!/usr/bin/env bash
# Saleor's own tests of what the seams touch, with this package installed and without it, compared test by test: the
# seams must change nothing for a shop without members. By hand: two runs of about 15 minutes on two cores.
# Called by `make test-host` with a PostgreSQL in DATABASE_URL; ARGS replaces the list of test folders.
set -euo pipefail
cd "$(dirname "$0")/.."
. dev/saleor.sh
has_saleor || { echo "No Saleor at $SALEOR_HOME: its tests cannot be run."; exit 1; }
project="$PWD" results="$(mktemp -d)"
folders=("$@")
[ ${#folders[@]} -gt 0 ] || folders=(saleor/checkout saleor/discount saleor/shipping saleor/graphql/checkout saleor/plugins)

run() { # NAME PYTHON TEMPLATE
    local name="$1" python="$2" template="$3" database="host_$1" worker
    for worker in gw0 gw1; do
        .venv/bin/python dev/databases.py copy "$template" "test_${database}_$worker"
    done
    echo "Saleor's tests, $name the package ..."
    (
        cd "$SALEOR_HOME"
        export DATABASE_URL DJANGO_SETTINGS_MODULE=saleor.tests.settings PYTHONDONTWRITEBYTECODE=1
        DATABASE_URL="$("$project/.venv/bin/python" "$project/dev/databases.py" url "$database")"
        "$python" -m pytest -q -n 2 --reuse-db -p no:cacheprovider --junitxml "$results/$name.xml" "${folders[@]}" \
            >"$results/$name.log" 2>&1 || true
        tail -1 "$results/$name.log"
    )
}

base="$(.venv/bin/python dev/databases.py saleor-template)"
full="$(.venv-saleor/bin/python dev/databases.py)"
run without "${SALEOR_PYTHON:-$SALEOR_HOME/.venv/bin/python}" "$base"
run with "$project/.venv-saleor/bin/python" "$full"
.venv/bin/python dev/compare_runs.py "$results/without.xml" "$results/with.xml"
