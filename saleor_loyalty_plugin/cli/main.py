"""Table of contents of the command `saleor-loyalty`. A command adds its parser, and sets what runs it as `run`."""

import argparse
import sys
from collections.abc import Sequence

from . import backtest, verify_draw

COMMANDS = (backtest, verify_draw)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command that is named; return 0, or 1 where the input is not acceptable or what was asked is not so."""
    parser = argparse.ArgumentParser(prog="saleor-loyalty", description="Tools around the loyalty program of a Saleor.")
    commands = parser.add_subparsers(dest="command", required=True)
    for command in COMMANDS:
        command.add_to(commands)
    options = parser.parse_args(arguments)
    return int(options.run(options))


if __name__ == "__main__":
    sys.exit(main())
