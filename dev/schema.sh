#!/usr/bin/env bash
# Prints Saleor's schema with and without the plugin and keeps the difference; called by `make schema`.
set -euo pipefail
cd "$(dirname "$0")/.."
. dev/saleor.sh
has_saleor || { echo "No Saleor at $SALEOR_HOME: its schema cannot be printed."; exit 1; }
saleor_python tests.saleor_settings -m tests.sdl >schema/loyalty.graphql
echo "Wrote schema/loyalty.graphql"
