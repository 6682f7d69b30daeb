# Sourced by the other scripts: where Saleor is, and whether there is one.
export SALEOR_HOME="${SALEOR_HOME:-$HOME/saleor}"
export DJANGO_SETTINGS_MODULE=tests.plain_settings
# Each start of a Saleor that may not keep its compiled modules compiles for 20 seconds.
unset PYTHONDONTWRITEBYTECODE

has_saleor() { [ -e "$SALEOR_HOME/saleor/__init__.py" ]; }

# Compiled modules are kept apart: Saleor's own folder stays as it is.
saleor_python() { PYTHONPYCACHEPREFIX="$PWD/.venv-saleor/compiled" PYTHONPATH=. DJANGO_SETTINGS_MODULE="$1" .venv-saleor/bin/python -W ignore "${@:2}"; }
