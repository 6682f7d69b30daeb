"""`saleor-loyalty verify-draw`: draws of a game computed anew from the day's seed, with nothing but what is public."""

import argparse
import sys
from pathlib import Path

from ..domain.draws import place_of
from .draws_file import Draws, DrawsError, problems_of, read_draws

EXAMPLE = """example:
  saleor-loyalty verify-draw day.json

The file has what the API answered: of loyaltyDraws the day's seed and commitment, of the member's `played` their plays:
  { "seed": "0001...", "commitment": "630d...",
    "plays": [{ "play": 0, "number": 3445, "weights": [100, 900, 3000, 6000], "word": "tea", "memberId": "TG95..." }] }
Nothing is asked of the shop: the command answers 0 where every draw is what the seed gives, else 1 and which is not.
More in docs/operate.md.
"""


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command's parser."""
    parser = commands.add_parser(
        "verify-draw",
        help="whether a game's draws are what the published seed gives",
        description="Computes a day's draws of a member anew, and says whether they are what the shop said.",
        epilog=EXAMPLE,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument(
        "file", type=Path, help="JSON file with the day's seed and the member's plays; - reads it from stdin"
    )
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Check the file's draws; return 0 where all are right, else 1 with a line for each problem."""
    try:
        draws = read_draws(sys.stdin.read() if str(options.file) == "-" else options.file.read_text("utf-8"))
    except DrawsError as error:
        return _refuse([str(error)])
    except (OSError, UnicodeDecodeError) as error:
        return _refuse([f"{options.file}: {getattr(error, 'strerror', None) or error}."])
    if problems := problems_of(draws):
        return _refuse(problems)
    _tell(draws)
    return 0


def _refuse(problems: list[str]) -> int:
    print("\n".join(problems), file=sys.stderr)  # noqa: T201
    return 1


def _tell(draws: Draws) -> None:
    for play in draws.plays:
        place = place_of(play.number, play.weights)
        chance = f"{play.weights[place] / sum(play.weights):.2%}"
        print(f"Play {play.play}: {play.number} of {sum(play.weights)}, slice {place + 1}, which had {chance}.")  # noqa: T201
    print(f"Draws that are what the seed gives: {len(draws.plays)}. The seed is the one that was announced.")  # noqa: T201
