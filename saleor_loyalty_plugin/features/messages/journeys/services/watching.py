"""What members look at and wait for (rule 49)."""

from collections.abc import Collection
from datetime import datetime, timedelta

from django.db import transaction

from .....models import LoyaltyMember
from .....services.profile import locked_member
from ...models.consents import Consent, Purpose
from ..models import ProductView, ProductWatch, Restock

KEPT_FOR = timedelta(days=90)
KEPT_OF_A_MEMBER = 100
WAITED_FOR = timedelta(days=90)
WAITED_FOR_WHAT_WAS_LOOKED_AT = timedelta(days=30)


@transaction.atomic
def keep_view(*, user_id: int, product_id: int, sold_out: Collection[tuple[int, int]], now: datetime) -> LoyaltyMember:
    """Keep that a member looked at a product, the last hundred of 90 days; nothing without their consent to that.

    `sold_out` are its variants that were sold out then, each with the channel: they are waited for during 30 days.

    Raises:
        NotAMemberError: the user has not joined, or has left.

    """
    member = locked_member(user_id)
    if not Consent.objects.filter(member=member, purpose=Purpose.PERSONALISATION, granted=True).exists():
        return member
    ProductView.objects.update_or_create(member=member, product_id=product_id, defaults={"viewed_at": now})
    keep_newest(member.pk)
    ProductView.objects.filter(member=member, viewed_at__lte=now - KEPT_FOR).delete()
    for variant_id, channel_id in sold_out:
        _wait(member, variant_id, channel_id, now, WAITED_FOR_WHAT_WAS_LOOKED_AT, is_sold_out=True)
    return member


def keep_newest(member_id: int) -> None:
    """Delete what a member looked at but for the last hundred; they are locked."""
    views = ProductView.objects.filter(member=member_id)
    views.exclude(pk__in=views.order_by("-viewed_at", "-pk").values("pk")[:KEPT_OF_A_MEMBER]).delete()


@transaction.atomic
def watch(*, user_id: int, variant_id: int, channel_id: int, is_sold_out: bool, now: datetime) -> LoyaltyMember:
    """Have a member wait for a variant in a channel, for 90 days; asked again, for 90 days from then.

    Raises:
        NotAMemberError: the user has not joined, or has left.

    """
    member = locked_member(user_id)
    _wait(member, variant_id, channel_id, now, WAITED_FOR, is_sold_out=is_sold_out)
    return member


@transaction.atomic
def unwatch(*, user_id: int, variant_id: int) -> LoyaltyMember:
    """Have a member wait for a variant no longer, in no channel. Nothing where they do not.

    Raises:
        NotAMemberError: the user has not joined, or has left.

    """
    member = locked_member(user_id)
    ProductWatch.objects.filter(member=member, variant_id=variant_id).delete()
    return member


def _wait(
    member: LoyaltyMember, variant_id: int, channel_id: int, now: datetime, during: timedelta, *, is_sold_out: bool
) -> None:
    known = {"member": member, "variant_id": variant_id, "channel_id": channel_id}
    there = ProductWatch.objects.filter(**known).first()
    if there is None:
        ProductWatch.objects.create(**known, since=now, until=now + during)
    elif there.told_at is not None or there.until < now:
        # They begin anew, behind those who wait already.
        ProductWatch.objects.filter(pk=there.pk).update(since=now, until=now + during, told_at=None)
    elif there.until < now + during:
        ProductWatch.objects.filter(pk=there.pk).update(until=now + during)
    if is_sold_out:
        see_sold_out(variant_id=variant_id, channel_id=channel_id, now=now)


def see_sold_out(*, variant_id: int, channel_id: int, now: datetime) -> None:
    """Keep that a variant is sold out in a channel: who is told of it from then on is counted from nought."""
    values = {"sold_out_at": now, "told": 0}
    Restock.objects.update_or_create(variant_id=variant_id, channel_id=channel_id, defaults=values)


@transaction.atomic
def forget_old(*, now: datetime) -> None:
    """Delete what was looked at 90 days ago, what nobody waits for any more, and what deleted customers did."""
    ProductView.objects.filter(viewed_at__lte=now - KEPT_FOR).delete()
    ProductWatch.objects.filter(until__lt=now).delete()
    for model in (ProductView, ProductWatch):
        model._default_manager.filter(member__user__isnull=True).delete()
    waited_for = ProductWatch.objects.values_list("variant_id", flat=True)
    Restock.objects.exclude(variant_id__in=waited_for).delete()
