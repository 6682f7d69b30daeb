#!/usr/bin/env bash
# Types, tests and build of the Dashboard's pages; called by `make console`, and by `make test` where Node is.
#   --check   fail where the build in the repository is not the source's, instead of writing it
set -euo pipefail
cd "$(dirname "$0")/.."
. dev/saleor.sh
. dev/node.sh
web=saleor_loyalty_plugin/host/dashboard/web
[ -d console/node_modules ] || console_packages
cd console
if [ "${1:-}" = --check ]; then
    npm run --silent check
    built="$(mktemp -d)"
    types="$(mktemp -d)"
    trap 'rm -rf "$built" "$types"' EXIT
    if has_saleor; then
        LOYALTY_TYPES="$types/" npm run --silent generate -- --silent
        diff -r src/api/generated "$types" || { echo "The types are not the schema's: run \`make console\`."; exit 1; }
    fi
    LOYALTY_WEB="$built" npm run --silent build -- --logLevel warn
    diff -r "../$web" "$built" || { echo "The build is not the source's: run \`make console\` and commit it."; exit 1; }
else
    npm run --silent generate
    npm run --silent check
    npm run --silent build
fi
