"""One amount that is changed past the triggers is found, in whatever kind of row."""

import hashlib

import pytest
from django.db import connection

from saleor_loyalty_plugin.features.books.selectors.verifying import findings, head, snapshot
from saleor_loyalty_plugin.features.books.services.proving import prove_batch
from saleor_loyalty_plugin.models import LoyaltyTransaction
from saleor_loyalty_plugin.services.settlement import settle_due_batch
from saleor_loyalty_plugin.services.spending.redemptions import release
from saleor_loyalty_plugin.settings import ProgramSettings
from tests.services.spending import spend

SHORT = ProgramSettings(expires_after_days=7)


def sql(statement: str) -> None:
    # What was to be checked when the transaction ends is checked before.
    connection.check_constraints()
    with connection.cursor() as cursor:
        # What a superuser can do: no trigger of ours runs.
        cursor.execute("SET LOCAL session_replication_role = replica")
        cursor.execute(statement)
        cursor.execute("SET LOCAL session_replication_role = origin")


def broken(now, **options) -> set[tuple[str, int | None]]:
    return {(finding.rule, finding.member_id) for finding in findings(now=now, **options)}


@pytest.fixture
def eventful(rich, bought, reconcile, orders, adjust, user, other_member, now):
    """A member who earned, spent, got back, lost and expired points, holds some, and one beside them."""
    order = bought(at=now)
    reconcile(order)
    orders.charge(order, "47.50")
    reconcile(order)
    adjust(50, settings=SHORT)
    adjust(-20)
    adjust(70, user_id=other_member.user_id)
    settle_due_batch(now=now.replace(month=2), limit=10)
    spend(user, 100, at=now.replace(month=2))
    return rich


def test_a_ledger_that_was_left_alone_adds_up(eventful, now):
    later = now.replace(month=2)

    assert list(findings(now=later, rebuild=True)) == []
    assert (head().members, head().entries) == (2, LoyaltyTransaction.objects.count())


LARGEST = "SELECT id FROM saleor_loyalty_{} WHERE {} ORDER BY points DESC, id LIMIT 1"
TAMPERED = {
    "points of an entry": (
        "UPDATE saleor_loyalty_loyaltytransaction SET points = points + 1 WHERE id = (SELECT min(id) FROM "
        "saleor_loyalty_loyaltytransaction)",
        {
            "the proof of an entry follows from it and the one before",
            "the balance of an entry is what the points up to it add up to",
            "points that came are in lots",
            "entries, lots and what is owed say what the balance says",
        },
    ),
    "points of an entry and every balance after it": (
        "UPDATE saleor_loyalty_loyaltytransaction SET balance = balance + 1, points = points + (id = (SELECT min(id) "
        "FROM saleor_loyalty_loyaltytransaction))::int WHERE member_id = (SELECT min(member_id) FROM "
        "saleor_loyalty_loyaltytransaction)",
        {
            "the proof of an entry follows from it and the one before",
            "points that came are in lots",
            "entries, lots and what is owed say what the balance says",
        },
    ),
    "date of an entry": (
        "UPDATE saleor_loyalty_loyaltytransaction SET created_at = created_at + interval '1 microsecond' WHERE id = "
        "(SELECT max(id) FROM saleor_loyalty_loyaltytransaction WHERE member_id = (SELECT min(member_id) FROM "
        "saleor_loyalty_loyaltytransaction))",
        {"the proof of an entry follows from it and the one before"},
    ),
    "points of a lot": (
        "UPDATE saleor_loyalty_pointslot SET points = points + 1 WHERE id = (SELECT min(id) FROM "
        "saleor_loyalty_pointslot)",
        {"a lot has given what was used of it", "points that came are in lots"},
    ),
    "what remains of a lot": (
        "UPDATE saleor_loyalty_pointslot SET remaining = remaining - 1 WHERE id = (SELECT min(id) FROM "
        "saleor_loyalty_pointslot WHERE remaining > 0)",
        {"a lot has given what was used of it", "entries, lots and what is owed say what the balance says"},
    ),
    "points that an entry took of a lot": (
        "UPDATE saleor_loyalty_lotconsumption SET points = points + 1 WHERE id = (SELECT min(id) FROM "
        "saleor_loyalty_lotconsumption)",
        {
            "a lot has given what was used of it",
            "no entry took more out of lots than its points",
            "entries, lots and what is owed say what the balance says",
        },
    ),
    "available points": (
        "UPDATE saleor_loyalty_loyaltymember SET available = available + 1 WHERE id = (SELECT min(member_id) FROM "
        "saleor_loyalty_loyaltytransaction)",
        {"entries, lots and what is owed say what the balance says", "what is outstanding is what the members have"},
    ),
    "held points": (
        "UPDATE saleor_loyalty_loyaltymember SET held = held + 1, available = available - 1 WHERE held > 0",
        {"what is held is what redemptions hold"},
    ),
    "points of a redemption": (
        "UPDATE saleor_loyalty_redemption SET points = points + 1 WHERE state = 'captured'",
        {"a redemption took its points once, less what came back"},
    ),
    "an award": (
        "UPDATE saleor_loyalty_orderaward SET earned = earned + 1",
        {"an order earned what its award says"},
    ),
    "when something falls due": (
        "UPDATE saleor_loyalty_loyaltymember SET next_due_at = NULL WHERE held > 0",
        {"nothing falls due before the member's row says so"},
    ),
}


@pytest.mark.parametrize("what", TAMPERED)
def test_one_changed_amount_is_found_and_its_member_named(what, eventful, now):
    # given
    statement, rules = TAMPERED[what]
    later = now.replace(month=2)

    # when
    sql(statement)

    # then every rule that it breaks names the member, and nobody else is named
    found = broken(later)
    assert {rule for rule, _ in found} == rules
    assert {member_id for _, member_id in found} - {None} == {eventful.pk}


@pytest.mark.parametrize(
    "what", ["points of an entry", "what remains of a lot", "points that an entry took of a lot", "available points"]
)
def test_what_is_computed_anew_differs_too(what, eventful, now):
    sql(TAMPERED[what][0])

    assert ("lots and balances computed anew", eventful.pk) in broken(now.replace(month=2), rebuild=True)


def test_the_proof_can_be_computed_by_anybody(rich, now):
    # given what migration 0021 says is in it
    entry = LoyaltyTransaction.objects.get()
    microseconds = str(round(now.timestamp() * 1_000_000))
    expires = "" if entry.expires_at is None else str(round(entry.expires_at.timestamp() * 1_000_000))
    content = f"{rich.pk}adjustment|600|600|{microseconds}|{microseconds}|{expires}||{entry.idempotency_key}"

    # then
    with connection.cursor() as cursor:
        cursor.execute("SELECT proof FROM saleor_loyalty_loyaltytransaction")
        assert bytes(cursor.fetchone()[0]) == hashlib.sha256(content.encode()).digest()


def test_another_entry_gives_another_head(rich, adjust):
    before = head()
    assert head() == before

    adjust(1)

    assert head().hash != before.hash


def test_entries_of_before_are_proved_once(eventful, adjust, now):
    # given a ledger from before the upgrade, to which an entry is added before the first run
    whole = head()
    sql("UPDATE saleor_loyalty_loyaltytransaction SET proof = NULL")
    assert len(broken(now.replace(month=2))) == 2
    adjust(5)
    added = head()

    # when
    members, entries = set(), 0
    after = 0
    while (proved := prove_batch(after=after)) is not None:
        after, entries = proved[0], entries + proved[1]
        members.add(after)

    # then everything carries what it would have carried, and there is nothing left to do
    assert entries == whole.entries
    assert broken(now.replace(month=2)) == set()
    assert head().entries == added.entries == whole.entries + 1
    assert prove_batch(after=0) is None


def test_a_snapshot_is_one_moment(eventful, now):
    with snapshot():
        assert broken(now.replace(month=2)) == set()


def test_what_was_held_and_is_back_adds_up(rich, user, adjust, now):
    held = spend(user, 200, at=now)
    adjust(30, settings=SHORT)
    release(redemption_id=held.pk, now=now)

    assert list(findings(now=now, rebuild=True)) == []
