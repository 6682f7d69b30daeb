"""Tiers by invitation: the core's question to a feature (rule 52). Without an answer nobody is invited."""

from collections.abc import Collection, Hashable, Mapping, Sequence
from datetime import datetime
from functools import cache
from typing import Any, Protocol

from django.db.models import OuterRef, QuerySet, Subquery

from ...models import Tier
from ...models.prepared import Prepared


class Invitations(Hashable, Protocol):
    """The feature that answers."""

    def rule(self, tier: OuterRef) -> QuerySet[Any]:
        """Return a query for whom the tier of this id is for by invitation: one JSON value, none for nobody.

        It is asked within the query of the tiers, so that it costs none.
        """

    def invited(
        self, rules: Mapping[int, Any], member_ids: Collection[int], now: datetime
    ) -> Mapping[int, Collection[int]]:
        """Return the ids of the tiers that each member is invited to, by member id, with one query.

        Args:
            rules: what `rule` found, by the tier's id; at least one.
            member_ids: who is asked about.
            now: when.

        """


class _Answers:
    invitations: Invitations | None = None


def answer_with(invitations: Invitations) -> None:
    """Have a feature answer from now on."""
    _Answers.invitations = invitations


def tiers_with_invitations() -> list[Tier]:
    """Return every tier, with whom it is for by invitation as `invitation`: one query."""
    return _tiers(_Answers.invitations).rows()


@cache
def _tiers(invitations: Invitations | None) -> Prepared:
    tiers: Any = Tier.objects.all()
    if invitations is not None:
        tiers = tiers.annotate(invitation=Subquery(invitations.rule(OuterRef("pk"))))
    return Prepared(lambda: tiers)


def invited_tiers(tiers: Sequence[Tier], member_ids: Collection[int], now: datetime) -> dict[int, list[Tier]]:
    """Return the tiers that members are invited to, by member id; no query where no tier is by invitation."""
    by_id = {tier.pk: tier for tier in tiers}
    rules = {pk: rule for pk, tier in by_id.items() if (rule := getattr(tier, "invitation", None)) is not None}
    if _Answers.invitations is None or not rules:
        return {}
    invited = _Answers.invitations.invited(rules, member_ids, now)
    return {member_id: [by_id[pk] for pk in tier_ids] for member_id, tier_ids in invited.items()}
