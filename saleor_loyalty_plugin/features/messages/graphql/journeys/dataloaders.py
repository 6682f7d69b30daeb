from collections import Counter, defaultdict

from django.db.models import Count
from saleor.graphql.core.dataloaders import DataLoader

from ....audience.incentives.models import Incentive
from ...journeys.models import Journey, JourneyRun, JourneyVersion
from ...journeys.selectors.versions import present_versions


class JourneyByRunIdLoader(DataLoader[int, Journey | None]):
    context_key = "loyalty_journey_by_run_id"

    def batch_load(self, keys):
        runs = JourneyRun.objects.using(self.database_connection_name).select_related("journey").in_bulk(keys)
        return [runs[key].journey if key in runs else None for key in keys]


class VersionByJourneyIdLoader(DataLoader[int, JourneyVersion]):
    """What members enter who enter a journey now, with its steps."""

    context_key = "loyalty_version_by_journey_id"

    def batch_load(self, keys):
        versions = present_versions(keys, using=self.database_connection_name)
        return [versions[key] for key in keys]


class RunsByJourneyIdLoader(DataLoader[int, Counter[str]]):
    """How many runs of a journey are in each state."""

    context_key = "loyalty_runs_by_journey_id"

    def batch_load(self, keys):
        counts: defaultdict[int, Counter[str]] = defaultdict(Counter)
        runs = JourneyRun.objects.using(self.database_connection_name).filter(journey__in=keys).order_by()
        for journey_id, state, number in runs.values_list("journey_id", "state").annotate(number=Count("pk")):
            counts[journey_id][state] = number
        return [counts[key] for key in keys]


class IncentiveByIdLoader(DataLoader[int, Incentive | None]):
    context_key = "loyalty_incentive_by_id"

    def batch_load(self, keys):
        incentives = Incentive.objects.using(self.database_connection_name).in_bulk(keys)
        return [incentives.get(key) for key in keys]
