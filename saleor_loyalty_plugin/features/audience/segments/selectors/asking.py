"""When a rule is asked, and of whom: the query of some members reads their rows alone (rule 51)."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from django.db.models import QuerySet


@dataclass(frozen=True, slots=True)
class Asking:
    """`members` are the ids of those who are asked about, None: everybody is."""

    now: datetime
    members: Collection[int] | None = None

    def of_members[Rows: QuerySet[Any]](self, rows: Rows, name: str = "member_id") -> Rows:
        """Return the rows of who is asked about; `name` is their column with the member's id."""
        if self.members is None:
            return rows.filter(**{f"{name}__isnull": False})
        return rows.filter(**{f"{name}__in": self.members})

    def since(self, days: int) -> datetime:
        """Return the moment so many times 24 hours ago."""
        return self.now - timedelta(days=days)
