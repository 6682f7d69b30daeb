"""What has happened to members, for who acts on it: a question to whoever keeps it. Without an answer it never does."""

from collections.abc import Callable
from datetime import datetime
from enum import StrEnum
from typing import Any

from django.db.models import Expression, F, IntegerField, Model, Q, QuerySet, TextField, Value
from django.db.models.functions import Cast, Concat, JSONObject


class Occasion(StrEnum):
    """What happens."""

    CHALLENGE_DONE = "challenge_done"
    FRIEND_ORDERED = "friend_ordered"
    SEAT_TAKEN = "seat_taken"
    SEAT_OFFERED = "seat_offered"
    AMBASSADOR_DECIDED = "ambassador_decided"


type Rows = QuerySet[Any, Any]
type Happened = Callable[[datetime | None, datetime], Rows]
"""Takes the moment after which, None: ever, and the one until which it happened; returns what `rows_of` does."""


def rows_of[M: Model](
    found: QuerySet[M],
    *,
    occasion: str,
    at: Expression | F,
    facts: dict[str, Any],
    member: str = "member_id",
    turn: Expression | F | None = None,
) -> Rows:
    """Return a query for what happened: whose, by what it is known for good, when, what it is about, and no channel.

    Args:
        found: the rows that tell of it.
        occasion: what each is called, before its number.
        at: when it happened.
        facts: ids and numbers by name, as messages take them.
        member: the column that says whose it is.
        turn: what tells one occasion of a row from another, where it can have several.

    """
    name = [Value(f"{occasion}:"), Cast("pk", TextField())]
    if turn is not None:
        name += [Value(":"), Cast(turn, TextField())]
    columns: dict[str, Any] = {
        "whose": F(member),
        "occasion": Concat(*name, output_field=TextField()),
        "happened_at": at,
        "about": JSONObject(**facts),
        "in_channel": Cast(Value(None), IntegerField()),
    }
    rows: Rows = found.order_by().annotate(**columns).values_list(*columns)
    return rows


def within(column: str, after: datetime | None, until: datetime) -> Q:
    """Return a condition for a moment to be after one, None: ever, and until another one, included."""
    begun = Q() if after is None else Q(**{f"{column}__gt": after})
    return begun & Q(**{f"{column}__lte": until})


_ANSWERS: dict[Occasion, Happened] = {}


def answer_with(occasion: Occasion, happened: Happened) -> None:
    """Have a feature answer from now on."""
    _ANSWERS[occasion] = happened


def happened(occasion: Occasion) -> Happened | None:
    """Return the feature that answers, None where none does."""
    return _ANSWERS.get(occasion)
