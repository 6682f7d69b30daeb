# Sourced by the other scripts: where Saleor is, and whether there is one.
export SALEOR_HOME="${SALEOR_HOME:-$HOME/saleor}"
export DJANGO_SETTINGS_MODULE=tests.plain_settings

has_saleor() { [ -e "$SALEOR_HOME/saleor/__init__.py" ]; }

saleor_python() { PYTHONPATH=. DJANGO_SETTINGS_MODULE="$1" .venv-saleor/bin/python -W ignore "${@:2}"; }
