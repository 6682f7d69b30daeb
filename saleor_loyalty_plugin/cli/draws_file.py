"""A file with a day's seed and plays, and what is wrong with its draws. Pure."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from ..domain.draws import SEED_BYTES, commitment_of, drawn


class DrawsError(Exception):
    """The file cannot be read; the message says what is wrong where."""


@dataclass(frozen=True, slots=True)
class Play:
    """A play as the API tells it."""

    play: int
    number: int
    weights: list[int]
    word: str
    member: str | None


@dataclass(frozen=True, slots=True)
class Draws:
    """A day of one game: its seed, what was announced of it, and plays."""

    seed: bytes
    commitment: str
    plays: list[Play]


def read_draws(text: str) -> Draws:
    """Return what a JSON file says.

    Raises:
        DrawsError: it is not one, or something in it is missing or malformed.

    """
    try:
        data = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise DrawsError(f"This is not JSON: {error}.") from error
    plays = _of(data, "plays", list)
    if not plays:
        raise DrawsError("plays: enter one play or more.")
    return Draws(_seed(data), _of(data, "commitment", str).lower(), [_play(each, at) for at, each in enumerate(plays)])


def _seed(data: Any) -> bytes:
    digits = _of(data, "seed", str)
    try:
        seed = bytes.fromhex(digits)
    except ValueError as error:
        raise DrawsError("seed: enter hexadecimal digits.") from error
    if len(seed) != SEED_BYTES:
        raise DrawsError(f"seed: enter {2 * SEED_BYTES} hexadecimal digits.")
    return seed


def _play(data: Any, at: int) -> Play:
    where = f"plays[{at}]."
    weights = _of(data, "weights", list, where)
    if not weights or not all(type(weight) is int and weight >= 0 for weight in weights) or not sum(weights):
        raise DrawsError(f"{where}weights: enter whole numbers that add up to 1 or more.")
    return Play(
        play=_of(data, "play", int, where, lambda number: number >= 0),
        number=_of(data, "number", int, where, lambda number: 0 <= number < sum(weights)),
        weights=weights,
        word="" if data.get("word") is None else _of(data, "word", str, where),
        member=None if data.get("memberId") is None else _of(data, "memberId", str, where),
    )


def _of[Kind](
    data: Any, name: str, kind: type[Kind], where: str = "", fits: Callable[[Kind], bool] = lambda _: True
) -> Kind:
    value = data.get(name) if isinstance(data, dict) else None
    if type(value) is not kind or not fits(value):
        raise DrawsError(f"{where}{name}: this is missing, or not what the API says.")
    return value


def problems_of(draws: Draws) -> list[str]:
    """Return what is wrong with a day's draws: another seed than was announced, another number, a missing play."""
    problems = []
    if commitment_of(draws.seed) != draws.commitment:
        problems.append("The seed is not the one that was announced: its SHA-256 is another than the commitment.")
    members = sorted({play.member or "" for play in draws.plays})
    for member in members:
        plays = {play.play for play in draws.plays if (play.member or "") == member}
        missing = sorted(set(range(max(plays) + 1)) - plays)
        problems += [f"Play {each} is missing: numbers are given without gaps." for each in missing[:100]]
    return problems + [problem for play in draws.plays for problem in _wrong(draws.seed, play)]


def _wrong(seed: bytes, play: Play) -> list[str]:
    number = drawn(seed, word=play.word, member=play.member, play=play.play, total=sum(play.weights))
    if number == play.number:
        return []
    return [f"Play {play.play}: the seed gives {number}, the shop said {play.number}."]
