"""Versions of journeys, and what is in them."""

from collections.abc import Sequence

from django.db import DEFAULT_DB_ALIAS
from django.db.models import Q

from ...models.consents import Purpose
from ..models import Journey, JourneyStep, JourneyVersion
from ..rules.steps import GIVES, Step, StepKind

MARKETING = Q(template__purpose=Purpose.MARKETING.value) | Q(kind__in=[kind.value for kind in GIVES])


def present_version(journey: Journey, *, using: str = DEFAULT_DB_ALIAS) -> JourneyVersion:
    """Return what members enter who enter a journey now."""
    return JourneyVersion.objects.using(using).filter(journey=journey).latest("number")


def present_versions(journey_ids: Sequence[int], *, using: str = DEFAULT_DB_ALIAS) -> dict[int, JourneyVersion]:
    """Return the version that members enter now, by the journey's number, with its steps; two queries."""
    versions = JourneyVersion.objects.using(using).filter(journey__in=journey_ids)
    newest = versions.order_by("journey_id", "-number").distinct("journey_id").prefetch_related("steps")
    return {version.journey_id: version for version in newest}


def is_marketing(version: JourneyVersion) -> bool:
    """Return whether a version is more than news of what is the member's own: it advertises, or gives something."""
    return JourneyStep.objects.filter(MARKETING, version=version).exists()


def step_of(row: JourneyStep) -> Step:
    """Return a step as the rules take it."""
    return Step(kind=StepKind(row.kind), minutes=row.minutes or 0, segment=row.segment_id)
