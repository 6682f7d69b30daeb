#!/usr/bin/env bash
# A real Celery worker and beat of Saleor over a real Redis; called by `make test-worker` with a PostgreSQL in
# DATABASE_URL.
set -euo pipefail
cd "$(dirname "$0")/.."
. dev/saleor.sh
has_saleor || { echo "No Saleor at $SALEOR_HOME: these tests run in its processes (set SALEOR_HOME)."; exit 1; }
command -v redis-server >/dev/null || {
    echo "No redis-server on the path: install it (Debian and Ubuntu: apt-get install redis-server)."
    exit 1
}
saleor_python tests.saleor_settings -m pytest --ds tests.saleor_settings -q tests/features/messages/host/worker -m worker "$@"
