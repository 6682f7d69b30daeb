"""Sides of a holdout in queries of sets (rule 40)."""

from typing import Any

from django.db.models import F, Func, IntegerField, Q, Subquery, Value
from django.db.models.functions import Coalesce

from ..domain.holdout.assignment import BUCKETS_OF_A_PERCENT, is_held_out
from ..models import ProgramState
from ..settings import ProgramSettings

HELD_OUT = Q(bucket__lt=F("held_below"))
"""Of sides: those of members who are held out, and always were."""
TREATED = Q(bucket__gte=F("treated_from"))
"""Of sides: those of members who are treated, and always were."""


class Bucket(Func):
    """A member's bucket by a salt: domain/holdout/assignment.py in SQL."""

    function = "saleor_loyalty_bucket"
    output_field = IntegerField()

    def __init__(self, salt: Any, member: Any = "pk") -> None:
        super().__init__(salt, member)


def program_salt() -> Coalesce:
    """Return an expression for the salt of the program's own holdout, empty before the program has begun."""
    salts = ProgramState.objects.filter(pk=ProgramState.SINGLETON).values("holdout_salt")
    return Coalesce(Subquery(salts), Value(""))


def program_salt_now() -> str:
    """Return that salt; one query."""
    return ProgramState.objects.filter(pk=ProgramState.SINGLETON).values_list("holdout_salt", flat=True).first() or ""


def held_out_of_program(member_id: int, settings: ProgramSettings) -> bool:
    """Return whether a member is held out of the whole program; without such a holdout nothing is asked."""
    if not settings.program_holdout_percent:
        return False
    return is_held_out(program_salt_now(), member_id, settings.program_holdout_percent)


def compared(settings: ProgramSettings) -> Q:
    """Return a condition for the sides that are compared.

    Without those whom a changed percentage put on the other side, those who had nobody to be compared with, and those
    whom the program's own holdout keeps from everything.
    """
    in_the_program = Q(program_bucket__gte=settings.program_holdout_percent * BUCKETS_OF_A_PERCENT)
    return Q(held_below__gt=0) & (HELD_OUT | TREATED) & in_the_program
