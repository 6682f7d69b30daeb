"""Where members stood at a moment: suspended or not (rule 111)."""

from collections import defaultdict
from collections.abc import Collection
from datetime import datetime

from django.db.models import BooleanField, Q, Subquery, Value
from django.db.models.functions import Coalesce

from ..models import LoyaltyMember, StandingChange

Kind = StandingChange.Kind


def suspended_when(member_id: int, moment: datetime) -> Coalesce:
    """Return, for any query, whether a member was suspended at a moment; False where 0 stands for nobody."""
    changes = StandingChange.objects.filter(
        member_id=member_id, kind__in=(Kind.SUSPENDED, Kind.LIFTED), since__lte=moment
    )
    last = changes.order_by("-since", "-pk").annotate(suspended=Q(kind=Kind.SUSPENDED))
    return Coalesce(Subquery(last.values("suspended")[:1]), Value(False), output_field=BooleanField())


def was_suspended(member_id: int, moment: datetime) -> bool:
    """Return whether a member was suspended at a moment."""
    return LoyaltyMember.objects.filter(pk=member_id).filter(suspended_when(member_id, moment)).exists()


def suspensions_of(member_ids: Collection[int]) -> dict[int, list[tuple[datetime, bool]]]:
    """Return from when on members were suspended, or no longer were, by member id, the last first. One query."""
    by_member: dict[int, list[tuple[datetime, bool]]] = defaultdict(list)
    changes = StandingChange.objects.filter(member__in=member_ids, kind__in=(Kind.SUSPENDED, Kind.LIFTED))
    for member_id, kind, since in changes.order_by("-since", "-pk").values_list("member_id", "kind", "since"):
        by_member[member_id].append((since, kind == Kind.SUSPENDED))
    return by_member
