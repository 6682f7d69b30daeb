"""What the ledger must hold whatever happened, asked of the rows and not of the services."""

from datetime import datetime

from django.db import connection, transaction
from django.db.models import F, Sum, Value
from django.db.models.functions import Coalesce
from django.utils import timezone

from saleor_loyalty_plugin.domain.earning import points_due
from saleor_loyalty_plugin.features.registry import FEATURES
from saleor_loyalty_plugin.models import LoyaltyMember, LoyaltyTransaction, OrderAward
from saleor_loyalty_plugin.selectors.balances import Balance, balances_at
from saleor_loyalty_plugin.selectors.liability import Liability, liability_at, liability_now
from saleor_loyalty_plugin.selectors.members import with_points_available
from saleor_loyalty_plugin.services.earning.awards import terms_of
from saleor_loyalty_plugin.services.settlement import settle_due_batch
from tests.every_order import check_orders
from tests.orders import Orders

WRONG = {
    "an entry's balance is the sum of all entries up to it": """
        SELECT * FROM (
            SELECT id, balance, sum(points) OVER (PARTITION BY member_id ORDER BY id) AS added
            FROM saleor_loyalty_loyaltytransaction
        ) entry WHERE balance <> added
    """,
    "a lot has given what its consumptions say, and not more than it had": """
        SELECT lot.id, lot.points, remaining, sum(used.points) FROM saleor_loyalty_pointslot lot
        LEFT JOIN saleor_loyalty_lotconsumption used ON lot_id = lot.id
        GROUP BY lot.id HAVING lot.points - remaining <> coalesce(sum(used.points), 0) OR remaining < 0
    """,
    "no entry took more out of lots than it took": """
        SELECT entry.id, entry.points, sum(used.points) FROM saleor_loyalty_loyaltytransaction entry
        JOIN saleor_loyalty_lotconsumption used ON transaction_id = entry.id
        GROUP BY entry.id HAVING sum(used.points) > -entry.points
    """,
    "the entries, the lots and what is owed say what the balance says": """
        SELECT * FROM (
            SELECT id, available, pending, held,
                (SELECT coalesce(sum(points), 0) FROM saleor_loyalty_loyaltytransaction WHERE member_id = member.id)
                    AS added,
                (SELECT coalesce(-sum(points), 0) FROM saleor_loyalty_loyaltytransaction
                    WHERE member_id = member.id AND points < 0) AS gone,
                (SELECT coalesce(sum(points), 0) FROM saleor_loyalty_lotconsumption
                    WHERE transaction_id IN
                        (SELECT id FROM saleor_loyalty_loyaltytransaction WHERE member_id = member.id)) AS used,
                (SELECT coalesce(sum(remaining), 0) FROM saleor_loyalty_pointslot
                    WHERE member_id = member.id AND NOT released) AS lots_pending,
                (SELECT coalesce(sum(remaining), 0) - member.held FROM saleor_loyalty_pointslot
                    WHERE member_id = member.id AND released) AS lots_available
            FROM saleor_loyalty_loyaltymember member
        ) member
        WHERE added <> available + pending + held OR pending <> lots_pending OR pending < 0
            OR greatest(available, 0) <> lots_available OR gone - used <> greatest(-available, 0)
    """,
    "what a member holds is what the redemptions say, and lots that were there when they were made can hold it": """
        SELECT * FROM (
            SELECT id, held,
                (SELECT coalesce(sum(remaining), 0) FROM saleor_loyalty_pointslot
                    WHERE member_id = member.id AND released AND available_at <= held_as_of) AS lots,
                (SELECT coalesce(sum(points), 0) FROM saleor_loyalty_redemption
                    WHERE member_id = member.id AND state = 'held') AS redemptions
            FROM saleor_loyalty_loyaltymember member
        ) member WHERE held > lots OR held <> redemptions
    """,
    "a captured redemption took its points once, less what came back": """
        SELECT redemption.id, redemption.points, restored, sum(entry.points) FROM saleor_loyalty_redemption redemption
        LEFT JOIN saleor_loyalty_loyaltytransaction entry ON entry.idempotency_key = 'redemption:' || redemption.id
            OR entry.idempotency_key LIKE 'redemption:' || redemption.id || ':%'
        GROUP BY redemption.id
        HAVING coalesce(sum(entry.points), 0)
            <> CASE WHEN state = 'captured' THEN restored - redemption.points ELSE 0 END
    """,
    "nothing falls due before the moment that the member's row names": """
        SELECT member.id, next_due_at, due_at FROM saleor_loyalty_loyaltymember member
        JOIN (SELECT member_id, CASE WHEN released THEN expires_at ELSE available_at END AS due_at,
                  sum(remaining) OVER (PARTITION BY member_id ORDER BY NOT released, expires_at, available_at, id)
                      AS upto
              FROM saleor_loyalty_pointslot WHERE remaining > 0) lot ON member_id = member.id
        WHERE due_at < coalesce(next_due_at, 'infinity') AND upto > held
    """,
}


def check_ledger() -> None:
    """Entries, lots, consumptions and balances of all members fit together, and the database's guards agree."""
    connection.check_constraints()
    with connection.cursor() as cursor:
        for rule, query in WRONG.items():
            cursor.execute(query)
            assert (rule, cursor.fetchall()) == (rule, [])


def check_proof() -> None:
    """`loyalty_verify --rebuild` finds nothing, where the feature that verifies is there."""
    if "books" not in FEATURES:
        return
    from saleor_loyalty_plugin.features.books.selectors.verifying import findings

    assert list(findings(now=timezone.now(), rebuild=True)) == []


def check_reads(now: datetime) -> None:
    """What is read of every member now is what the ledger says once everything due is written."""
    if not LoyaltyMember.objects.filter(next_due_at__lte=now).exists():
        return
    read = balances_at(LoyaltyMember.objects.all(), now)
    listed = dict(with_points_available(LoyaltyMember.objects.all(), now).values_list("pk", "points_available"))
    with transaction.atomic():
        settle_due_batch(now=now, limit=1000)
        posted = {
            member.pk: Balance(member.available, member.pending, member.held) for member in LoyaltyMember.objects.all()
        }
        transaction.set_rollback(True)
    assert read == posted
    assert listed == {pk: balance.available for pk, balance in posted.items()}


def outstanding(now: datetime) -> int:
    """Return the outstanding points of all members, having checked that the report says the same as their balances."""
    balances = balances_at(LoyaltyMember.objects.all(), now).values()
    points = sum(max(balance.available + balance.pending + balance.held, 0) for balance in balances)
    assert liability_at(now) == liability_now(now) == Liability(members=len(balances), points=points)
    return points


def check_awards(orders: Orders) -> None:
    """Every order holds what its state demands; more only by points that expired before they could be taken."""
    for award in OrderAward.objects.all():
        of_the_order = LoyaltyTransaction.objects.filter(order_id=award.order_id)
        earned = of_the_order.filter(kind__in=["earn", "reversal"]).aggregate(points=Coalesce(Sum("points"), Value(0)))
        expired = of_the_order.filter(kind="expiration").aggregate(points=Coalesce(Sum(-F("points")), Value(0)))
        # An order that is gone was never paid.
        state = orders.states.get(award.order_id)
        counts = state is not None and award.base is not None and award.member_id is not None
        due = points_due(award.base, terms_of(award), state) if counts else 0
        assert award.earned == earned["points"]
        assert due <= award.earned <= due + expired["points"]
    check_orders()
