"""Checkouts that members left (rule 63).

Saleor keeps no time of when a checkout's goods or e-mail changed: its own moves for notes and gift cards too. So
those that changed are looked at every few minutes, while a journey asks for it, and what they had is kept as a
fingerprint. A checkout itself pays nothing.
"""

from datetime import datetime, timedelta

from django.conf import settings as host_settings
from django.db import connection, transaction
from django.db.models import CharField, Exists, F, IntegerField, Max, OuterRef, Q, QuerySet, Subquery, Value
from django.db.models.functions import Cast, Concat, JSONObject
from saleor.checkout.models import Checkout, CheckoutLine
from saleor.order.models import Order

from .....host.checkout.money import money_begun
from .....settings import ProgramSettings
from ...journeys.models import Journey, WatchedCheckout
from ...journeys.selectors.selecting import Sql, Window
from .shop import NO_ORDERS

# A transaction that changes a checkout may commit later than one that began after it.
OVERLAP = timedelta(minutes=10)
AT_FIRST = timedelta(days=7)
KEPT_FOR = timedelta(days=30)
LOOK = """
    INSERT INTO saleor_loyalty_watchedcheckout AS kept (checkout_id, member_id, fingerprint, changed_at, seen_at)
    SELECT checkout.token, member.id, md5(lower(coalesce(checkout.email, '')) || ' ' || coalesce(lines.goods, '')),
        checkout.last_change, checkout.last_change
    FROM checkout_checkout checkout
    JOIN saleor_loyalty_loyaltymember member ON member.left_at IS NULL AND member.user_id = coalesce(
        checkout.user_id, (SELECT id FROM account_user WHERE email = lower(checkout.email))
    )
    CROSS JOIN LATERAL (
        SELECT string_agg(line.variant_id || ':' || line.quantity, ' ' ORDER BY line.variant_id, line.id) AS goods
        FROM checkout_checkoutline line WHERE line.checkout_id = checkout.token AND NOT line.is_gift
    ) lines
    WHERE checkout.last_change > %s AND checkout.last_change <= %s
    ON CONFLICT (checkout_id) DO UPDATE SET
        changed_at = CASE
            WHEN kept.fingerprint = excluded.fingerprint AND kept.member_id = excluded.member_id THEN kept.changed_at
            ELSE excluded.changed_at END,
        member_id = excluded.member_id, fingerprint = excluded.fingerprint, seen_at = excluded.seen_at
"""


@transaction.atomic
def look_at_checkouts(*, now: datetime) -> None:
    """Keep when the goods or e-mail of members' checkouts changed, of those that changed since it was last looked."""
    seen = WatchedCheckout.objects.aggregate(newest=Max("seen_at"))["newest"]
    since = now - AT_FIRST if seen is None else max(seen - OVERLAP, now - AT_FIRST)
    with connection.cursor() as cursor:
        cursor.execute(LOOK, [since, now])


def forget_checkouts(*, now: datetime) -> None:
    """Forget checkouts that nobody has changed for 30 days."""
    WatchedCheckout.objects.filter(seen_at__lt=now - KEPT_FOR).delete()


def abandoned(journey: Journey, window: Window, settings: ProgramSettings) -> Sql:
    """Select members with a checkout whose goods and e-mail have not changed for so many minutes.

    Not while an order is being made or a payment is pending, nor where the member has ordered meanwhile, in any way.
    """
    after = timedelta(minutes=journey.minutes or 0)
    left = WatchedCheckout.objects.filter(changed_at__lte=window.now - after)
    if window.since is not None:
        left = left.filter(changed_at__gt=window.since - after)
    rows = left.filter(_is_left(window.now), ~_ordered_since()).annotate(
        occasion=Concat(Value("cart:"), Cast("checkout_id", CharField())),
        began_at=F("changed_at") + Value(after),
        facts=JSONObject(checkout_id=Cast("checkout_id", CharField())),
        channel_id=Subquery(_checkouts().values("channel_id"), output_field=IntegerField()),
    )
    columns = rows.order_by().values_list("member_id", "occasion", "began_at", "facts", "channel_id")
    sql, given = columns.query.sql_with_params()
    return sql, list(given)


def _checkouts() -> QuerySet[Checkout]:
    return Checkout.objects.filter(pk=OuterRef("checkout_id")).order_by()


def _is_left(now: datetime) -> Q:
    busy_since = now - timedelta(seconds=host_settings.CHECKOUT_COMPLETION_LOCK_TIME)  # type: ignore[misc]
    idle = Q(completing_started_at=None) | Q(completing_started_at__lte=busy_since)
    goods = CheckoutLine.objects.filter(checkout_id=OuterRef("pk"), is_gift=False)
    # Changed since it was looked at: it is looked at again first.
    there = _checkouts().filter(idle, Exists(goods), ~money_begun("pk"), last_change=OuterRef("seen_at"))
    return Q(Exists(there))


def _ordered_since() -> Exists:
    by_them = Q(user_id=OuterRef("member__user_id")) | Q(user_email=OuterRef("member__user__email"))
    orders = Order.objects.filter(by_them, created_at__gt=OuterRef("changed_at"))
    return Exists(orders.exclude(status__in=NO_ORDERS))
