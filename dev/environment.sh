#!/usr/bin/env bash
# Prepares what `make` needs and prints nothing when there is nothing to do.
#   .venv         Python 3.12 with the locked development packages and this package
#   .venv-saleor  the same package laid over the operator's Saleor environment, which stays as it is
set -euo pipefail
cd "$(dirname "$0")/.."

say() { printf '%s\n' "$*" >&2; }

is_python_312() {
    "$1" -c 'import sys; raise SystemExit(sys.version_info[:2] != (3, 12))' >/dev/null 2>&1
}

find_python_312() {
    local candidate
    for candidate in ${PYTHON:-} python3.12 "${PYENV_ROOT:-$HOME/.pyenv}"/versions/3.12*/bin/python python3; do
        if is_python_312 "$candidate"; then command -v "$candidate"; return; fi
    done
    if command -v uv >/dev/null; then
        uv python find 3.12 2>/dev/null || { uv python install 3.12 >&2 && uv python find 3.12; }
        return
    fi
    say "Python 3.12 is needed: none on the path, among pyenv's versions or by uv."
    return 1
}

fingerprint() { cat pyproject.toml requirements.txt dev/environment.sh | sha256sum | cut -c1-16; }

prepare_plain() {
    local stamp=".venv/.prepared" wanted
    wanted="$(fingerprint)"
    [ "$(cat "$stamp" 2>/dev/null)" = "$wanted" ] && return
    say "Preparing .venv (Python 3.12 and the locked packages) ..."
    local python
    python="$(find_python_312)"
    is_python_312 .venv/bin/python || "$python" -m venv --clear .venv
    # The lock is whole, so nothing is resolved: with extras, pip would ask for a newer release than the locked one.
    .venv/bin/python -m pip install --quiet --disable-pip-version-check --no-deps --require-hashes -r requirements.txt
    .venv/bin/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
    echo "$wanted" >"$stamp"
}

prepare_saleor() {
    local home="${SALEOR_HOME:-$HOME/saleor}"
    # No Saleor is a supported way to work; a Saleor that is there but broken is an error.
    [ -e "$home/saleor/__init__.py" ] || return 0
    local host_python="${SALEOR_PYTHON:-$home/.venv/bin/python}"
    if ! (cd "$home" && "$host_python" -c 'import django, graphene, celery, pytest_django') 2>/dev/null; then
        say "Saleor at $home is broken: $host_python cannot import what Saleor and its tests need."
        say "Set its environment up as its documentation says (with the dev group), or point SALEOR_PYTHON at it."
        return 1
    fi
    local stamp=".venv-saleor/.prepared" wanted
    wanted="$(fingerprint) $home $host_python"
    [ "$(cat "$stamp" 2>/dev/null)" = "$wanted" ] && return
    say "Preparing .venv-saleor (this package over the Saleor at $home) ..."
    "$host_python" -m venv --clear .venv-saleor
    local site
    site="$(.venv-saleor/bin/python -c 'import sysconfig; print(sysconfig.get_path("purelib"))')"
    local host_site
    host_site="$(cd "$home" && "$host_python" -c 'import sysconfig; print(sysconfig.get_path("purelib"))')"
    {
        echo "import site; site.addsitedir('$host_site')"
        echo "$home"
    } >"$site/saleor_home.pth"
    # This package by its metadata (the entry point that Saleor looks for) and its source tree.
    pwd >"$site/saleor_loyalty_plugin.pth"
    cp -r .venv/lib/python3.12/site-packages/saleor_loyalty_plugin-*.dist-info "$site/"
    # What our tests need and Saleor's own environment lacks, at the locked versions.
    awk '/^[a-z]/ { wanted = /^(aiosmtpd|atpublic|attrs|hypothesis|polars|polars-runtime-32|sortedcontainers)==/ } wanted' requirements.txt >.venv-saleor/extra.txt
    .venv-saleor/bin/python -m pip install --quiet --disable-pip-version-check --no-deps --require-hashes \
        -r .venv-saleor/extra.txt
    echo "$wanted" >"$stamp"
}

prepare_plain
prepare_saleor
