#!/usr/bin/env bash
# The pages in a real Dashboard and a real Saleor; called by `make test-browser` with a PostgreSQL in DATABASE_URL.
# Needs Node, Chromium (CHROMIUM, default /usr/bin/chromium), SALEOR_HOME and a built Dashboard at DASHBOARD_HOME.
set -euo pipefail
cd "$(dirname "$0")/.."
. dev/saleor.sh
. dev/node.sh
export DASHBOARD_HOME="${DASHBOARD_HOME:-$HOME/saleor-dashboard}"
has_saleor || { echo "No Saleor at $SALEOR_HOME (set SALEOR_HOME)."; exit 1; }
has_node || { echo "Node 22 or newer is needed."; exit 1; }
[ -e "$DASHBOARD_HOME/build/dashboard/index.html" ] || {
    echo "No built Dashboard at $DASHBOARD_HOME (set DASHBOARD_HOME; its \`pnpm build\` makes build/dashboard)."
    exit 1
}
[ -d console/node_modules ] || console_packages
exec .venv/bin/python -m tests.browser "$@"
