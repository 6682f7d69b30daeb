"""The wheel that a shop installs: built here, installed into a clean environment, and looked at."""

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
PACKAGE = ROOT / "saleor_loyalty_plugin"
LOOK = """
import importlib.metadata as metadata
import importlib.resources as resources

(entry,) = [e for e in metadata.entry_points(group="saleor.plugins") if e.name == "saleor_loyalty_plugin"]
print(entry.value)
migrations = resources.files("saleor_loyalty_plugin").joinpath("migrations")
print(sorted(path.name for path in migrations.iterdir() if path.name[0] == "0"))
print(resources.files("saleor_loyalty_plugin").joinpath("py.typed").is_file())
from saleor_loyalty_plugin.domain.earning import points_for
import saleor_loyalty_plugin
print(saleor_loyalty_plugin.__version__)
"""


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    target = tmp_path_factory.mktemp("dist")
    build = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(target), str(ROOT)]
    subprocess.run(build, check=True, capture_output=True)
    return next(target.glob("*.whl"))


def test_wheel_holds_every_file_of_the_package_and_nothing_else(wheel):
    # given
    shipped = {
        str(path.relative_to(ROOT)) for path in PACKAGE.rglob("*") if path.is_file() and "__pycache__" not in path.parts
    }

    # when
    held = {name for name in zipfile.ZipFile(wheel).namelist() if ".dist-info/" not in name}

    # then
    assert held == shipped
    assert "saleor_loyalty_plugin/migrations/sql/0002_ledger_guards.sql" in held
    assert "saleor_loyalty_plugin/backtest/report/templates/report.html.j2" in held


@pytest.fixture(scope="module")
def clean(wheel, tmp_path_factory):
    """Return the programs of a clean environment with the wheel in it, and nothing else of this project."""
    home = tmp_path_factory.mktemp("clean")
    subprocess.run([sys.executable, "-m", "venv", str(home)], check=True)
    install = [str(home / "bin" / "python"), "-m", "pip", "install", "--quiet", "--no-deps", str(wheel)]
    subprocess.run(install, check=True, capture_output=True)
    return home / "bin"


def test_installed_wheel_offers_the_plugin_to_saleor(wheel, clean, tmp_path):
    # when
    command = [str(clean / "python"), "-c", LOOK]
    look = subprocess.run(command, check=True, capture_output=True, text=True, cwd=tmp_path)

    # then
    entry, migrations, typed, version = look.stdout.splitlines()
    assert entry == "saleor_loyalty_plugin.plugin:LoyaltyPlugin"
    assert migrations == str(sorted(path.name for path in (PACKAGE / "migrations").glob("0*")))
    assert typed == "True"
    assert version in wheel.name


def test_installed_wheel_has_the_command_and_says_what_it_needs(clean, tmp_path):
    # when
    command = [str(clean / "saleor-loyalty"), "backtest", "orders.csv", "--report", "out"]
    refused = subprocess.run(command, capture_output=True, text=True, cwd=tmp_path)

    # then
    assert refused.returncode == 1
    assert refused.stderr.startswith("The back-test needs its libraries: pip install 'saleor-loyalty-plugin[backtest]'")


def test_the_extra_names_what_the_back_test_imports(wheel):
    # given
    metadata = next(name for name in zipfile.ZipFile(wheel).namelist() if name.endswith("METADATA"))
    lines = zipfile.ZipFile(wheel).read(metadata).decode().splitlines()

    # when
    extra = {line.split()[1].partition("<")[0].partition(">")[0] for line in lines if "extra == 'backtest'" in line}

    # then
    assert extra == {"babel", "jinja2", "matplotlib", "polars", "pymc-marketing", "rich"}
