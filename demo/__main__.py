"""Run the demo: `python -m demo saleor` or `python -m demo plain`. Called by dev/demo.sh."""

import argparse
import signal
import sys

from .api import ApiError
from .console import WrongFigureError, say
from .server import ServerError


def main() -> int:
    parser = argparse.ArgumentParser(prog="make demo", description="Shows what the program does, and checks it.")
    parser.add_argument("engine", choices=["saleor", "plain"])
    parser.add_argument("--exit", action="store_true", help="end by itself instead of leaving the shop open")
    arguments = parser.parse_args()
    # A polite stop ends the run like Ctrl-C: what was started is stopped.
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        run(arguments.engine, stay=not arguments.exit)
    except KeyboardInterrupt:
        say("\nStopped.")
    except WrongFigureError as error:
        say(f"\nWRONG FIGURE. {error}")
        return 1
    except (ApiError, ServerError) as error:
        say(f"\n{error}")
        return 1
    return 0


def run(engine: str, *, stay: bool) -> None:
    if engine == "plain":
        from . import plain

        plain.run()
    else:
        from . import saleor

        saleor.run(stay=stay)


if __name__ == "__main__":
    sys.exit(main())
