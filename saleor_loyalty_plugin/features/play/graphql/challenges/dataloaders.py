from collections import defaultdict

from django.db.models import Count
from django.utils import timezone
from saleor.graphql.core.dataloaders import DataLoader

from .....graphql.core.program import prepared_program
from .....graphql.members.dataloaders import BY_MEMBER_ID
from .....host.databases import allow_reading
from .....models import LoyaltyMember
from ...challenges.models import ChallengeRun, ChallengeTranslation
from .progress import ShownBadge, ShownProgress, badges_of, progress_of


class ProgressByMemberLoader(DataLoader[LoyaltyMember, list[ShownProgress]]):
    context_key = "loyalty_challenge_progress_by_member"

    def batch_load(self, keys):
        using, zone = self.database_connection_name, prepared_program(self).zone
        with allow_reading(using):
            found = progress_of(keys, zone=zone, now=timezone.now(), using=using)
        return [found[key.pk] for key in keys]


class BadgesByMemberIdLoader(DataLoader[int, list[ShownBadge]]):
    context_key = "loyalty_badges_by_member_id"

    def batch_load(self, keys):
        found = badges_of(keys, using=self.database_connection_name)
        return [found[key] for key in keys]


class MembersByBadgeLoader(DataLoader[str, int]):
    """How many members have a badge."""

    context_key = "loyalty_members_by_badge"

    def batch_load(self, keys):
        given = ChallengeRun.objects.using(self.database_connection_name).filter(badge__in=keys, given=True)
        counted = dict(given.order_by().values_list("badge").annotate(members=Count("member", distinct=True)))
        return [counted.get(key, 0) for key in keys]


class DoneByChallengeIdLoader(DataLoader[int, int]):
    """How often the prize of a challenge was given and is there still."""

    context_key = "loyalty_done_by_challenge_id"

    def batch_load(self, keys):
        given = ChallengeRun.objects.using(self.database_connection_name).filter(challenge__in=keys, given=True)
        counted = dict(given.order_by().values_list("challenge").annotate(number=Count("pk")))
        return [counted.get(key, 0) for key in keys]


class ChallengeTranslationsByChallengeIdLoader(DataLoader[int, dict[str, ChallengeTranslation]]):
    """Texts by language."""

    context_key = "loyalty_challenge_translations_by_challenge_id"

    def batch_load(self, keys):
        rows = ChallengeTranslation.objects.using(self.database_connection_name).filter(challenge_id__in=keys)
        found: dict[int, dict[str, ChallengeTranslation]] = defaultdict(dict)
        for row in rows.order_by("language_code"):
            found[row.challenge_id][row.language_code] = row
        return [found[key] for key in keys]


BY_MEMBER_ID.append(BadgesByMemberIdLoader)
