# Sourced by the other scripts: where Saleor is, and whether there is one.
export SALEOR_HOME="${SALEOR_HOME:-$HOME/saleor}"
export DJANGO_SETTINGS_MODULE=tests.plain_settings
# Compiled modules are kept beside the project: each start of a Saleor that may not keep them compiles for 20 seconds,
# and Saleor's own folder stays as it is.
unset PYTHONDONTWRITEBYTECODE
export PYTHONPYCACHEPREFIX="$PWD/.pycache"

has_saleor() { [ -e "$SALEOR_HOME/saleor/__init__.py" ]; }

saleor_python() { PYTHONPATH=. DJANGO_SETTINGS_MODULE="$1" .venv-saleor/bin/python -W ignore "${@:2}"; }
