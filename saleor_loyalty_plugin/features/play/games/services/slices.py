"""A game's slices as the operator edits them: all at once, known by their codes."""

from collections.abc import Mapping, Sequence
from typing import Any

from .....domain.amounts import MAX_POINTS
from .....domain.draws import WHOLE
from .....errors import LoyaltyError
from .....models import Reward
from .....services.checks import check_code, check_text
from .....services.program.texts import check_texts, save_texts
from .....services.spending.claims import TO_KEEP
from ..models import Game, GameSlice

LABEL_LENGTH, MOST = 64, 50
FIELD = "slices"


def replace_slices(game: Game, given: Sequence[Mapping[str, Any]]) -> None:
    """Make the slices what is given, in that order. Those with the same code keep what was won; others are left out.

    Raises:
        LoyaltyError: on `slices`; the weights do not add up, not one is the fallback, or a slice is malformed.

    """
    _check_together(given)
    rows = {row.code: row for row in game.slices.all()}
    codes = [each["code"] for each in given]
    _leave_out(game, [row for code, row in rows.items() if code not in codes])
    # No two are the fallback, not for a moment.
    fallbacks = [each["code"] for each in given if each.get("fallback")]
    game.slices.filter(fallback=True).exclude(code__in=fallbacks).update(fallback=False)
    for place, each in enumerate(given):
        _save(rows.get(each["code"]) or GameSlice(game=game, code=each["code"]), place, each)


def _check_together(given: Sequence[Mapping[str, Any]]) -> None:
    if not 1 <= len(given) <= MOST:
        raise _refused(f"Enter 1 to {MOST} slices.")
    codes = [check_code(each["code"], field=FIELD) for each in given]
    if len(set(codes)) < len(codes):
        raise _refused("Give each slice a code of its own.")
    for each in given:
        _check_weight(each)
    total = sum(each["weight"] for each in given)
    if total != WHOLE:
        raise _refused(f"The weights add up to {total}: they have to add up to {WHOLE}, in hundredths of a per cent.")
    if sum(bool(each.get("fallback")) for each in given) != 1:
        raise _refused("Say of one slice that it is the fallback: it has the chances of what is gone.")


def _check_weight(given: Mapping[str, Any]) -> None:
    least = 0 if given.get("fallback") else 1
    if not least <= given["weight"] <= WHOLE:
        message = f"Enter a weight from {least} to {WHOLE}, in hundredths of a per cent."
        raise _refused(f"{given['code']}: {message}")


def _leave_out(game: Game, rows: Sequence[GameSlice]) -> None:
    """Delete slices that nobody won, and keep the others for what was drawn."""
    for row in rows:
        if not row.won:
            row.delete()
        elif not row.removed:
            row.removed, row.fallback = True, False
            row.save(update_fields=["removed", "fallback"])


def _save(row: GameSlice, place: int, given: Mapping[str, Any]) -> None:
    code = given["code"]
    row.place, row.weight, row.removed = place, given["weight"], False
    row.label = check_text(given["label"], field=FIELD, maximum=LABEL_LENGTH)
    row.fallback = bool(given.get("fallback"))
    row.points = _number(given, "points", MAX_POINTS)
    row.stock = _number(given, "stock", MAX_POINTS)
    row.reward_id = _reward(given)
    if row.points is not None and row.reward_id is not None:
        raise _refused(f"{code}: a prize is points or a reward, or neither for nothing.")
    if row.fallback and (row.stock is not None or row.reward_id is not None):
        raise _refused(f"{code}: the fallback is there for everybody: points or nothing, without a stock.")
    if row.stock is not None and row.stock < row.won:
        raise _refused(f"{code}: enter a stock of {row.won} or more: so many were won.")
    texts = check_texts(given.get("translations"), name="text", field=FIELD)
    if any(len(text) > LABEL_LENGTH for _, text in texts):
        raise _refused(f"{code}: enter at most {LABEL_LENGTH} characters in each language.")
    row.save()
    save_texts(row, texts)


def _number(given: Mapping[str, Any], name: str, most: int) -> int | None:
    value: int | None = given.get(name)
    if value is not None and not 1 <= value <= most:
        raise _refused(f"{given['code']}: enter {name} from 1 to {most}, or null.")
    return value


def _reward(given: Mapping[str, Any]) -> int | None:
    reward_id: int | None = given.get("reward_id")
    if reward_id is None or Reward.objects.filter(pk=reward_id, kind__in=TO_KEEP, deleted=False).exists():
        return reward_id
    raise _refused(f"{given['code']}: choose a voucher or a gift card of the catalogue.")


def _refused(message: str) -> LoyaltyError:
    return LoyaltyError(message, field=FIELD)
