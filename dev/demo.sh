#!/usr/bin/env bash
# Shows the main job and checks its figures; called by `make demo` with a PostgreSQL in DATABASE_URL.
#   --exit   end by itself instead of leaving the shop open
set -euo pipefail
cd "$(dirname "$0")/.."
. dev/saleor.sh
if has_saleor; then
    exec .venv/bin/python -m demo saleor "$@"
fi
echo "No Saleor at $SALEOR_HOME: the same story on the plain engine, without the API (set SALEOR_HOME)."
.venv/bin/python -m demo plain "$@"
echo
echo "What such a program would have cost and brought on the past orders of a real shop:"
exec dev/backtest.sh
