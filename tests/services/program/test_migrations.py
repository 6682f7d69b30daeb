"""The migrations go forward and back, and are complete."""

import pytest
from django.apps import apps
from django.core.management import call_command
from django.db import IntegrityError, connection

from saleor_loyalty_plugin.models import Tier
from saleor_loyalty_plugin.services.adjustments import adjust_points
from saleor_loyalty_plugin.services.members import enroll
from saleor_loyalty_plugin.services.program.tier_rows import delete_tier
from saleor_loyalty_plugin.services.spending.redemptions import release
from saleor_loyalty_plugin.settings import ProgramSettings

from ..spending import spend

OURS = "SELECT count(*) FROM pg_class WHERE relkind = 'r' AND relname LIKE 'saleor\\_loyalty\\_%'"
FUNCTIONS = "SELECT count(*) FROM pg_proc WHERE proname LIKE 'saleor\\_loyalty\\_%'"
KEYS_TO_USERS = """SELECT conrelid::regclass::text, confdeltype FROM pg_constraint
    WHERE contype = 'f' AND confrelid = 'auth_user'::regclass
        AND starts_with(conrelid::regclass::text, 'saleor_loyalty_')"""
TRIGGERS = "SELECT count(*) FROM pg_trigger WHERE tgname LIKE 'saleor\\_loyalty\\_%'"


def count(query: str) -> int:
    with connection.cursor() as cursor:
        cursor.execute(query)
        return cursor.fetchone()[0]


def points_of(member):
    member.refresh_from_db()
    return member.available, member.pending, member.held


def rows(query: str) -> list[tuple]:
    with connection.cursor() as cursor:
        cursor.execute(query)
        return cursor.fetchall()


@pytest.fixture
def migrated():
    yield
    call_command("migrate", "saleor_loyalty", verbosity=0)


@pytest.mark.django_db(transaction=True)
def test_the_program_can_be_removed_and_installed_again(migrated, django_user_model, now):
    # given
    before = [count(query) for query in (OURS, FUNCTIONS, TRIGGERS)]
    # Beside the rows' there is the list that the ledger's triggers check at a transaction's end.
    tables = 1 + len(list(apps.get_app_config("saleor_loyalty").get_models(include_auto_created=True)))
    assert before == [tables, 38, 72]
    # and a ledger with entries, and tiers that the operator changed
    grace = django_user_model.objects.create(username="grace")
    enroll(user_id=grace.pk, settings=ProgramSettings(welcome_points=250), now=now)
    delete_tier(tier=Tier.objects.get(code="gold"))

    # when
    call_command("migrate", "saleor_loyalty", "zero", verbosity=0)

    # then
    assert [count(query) for query in (OURS, FUNCTIONS, TRIGGERS)] == [0, 0, 0]
    assert django_user_model.objects.filter(pk=grace.pk).exists()

    # when
    call_command("migrate", "saleor_loyalty", verbosity=0)

    # then
    assert [count(query) for query in (OURS, FUNCTIONS, TRIGGERS)] == before
    assert list(Tier.objects.values_list("code", flat=True)) == ["bronze", "silver", "gold"]
    user = django_user_model.objects.create(username="ada")
    settings = ProgramSettings(welcome_points=250)
    member = enroll(user_id=user.pk, settings=settings, now=now)
    adjust_points(user_id=user.pk, points=-50, reason="r", idempotency_key="k", settings=settings, now=now)
    member.refresh_from_db()
    assert member.available == 200
    with pytest.raises(IntegrityError, match="does not match the ledger's 200"):
        type(member).objects.update(available=0)


# Longer than the rest together, and of a past that no new change touches.
@pytest.mark.long
@pytest.mark.django_db(transaction=True)
def test_what_is_set_aside_goes_back_to_lots_of_its_own_and_forward_again(migrated, member, adjust, user, now):
    # given
    adjust(200, settings=ProgramSettings(expires_after_days=100))
    adjust(100, settings=ProgramSettings(expires_after_days=10))
    first, second = spend(user, 60, at=now, min_points=1), spend(user, 150, at=now)

    # when
    call_command("migrate", "saleor_loyalty", "0003", verbosity=0)

    # then the first hold lies on what expires first, the second on what is left of it and the next
    assert rows("SELECT redemption_id, points FROM saleor_loyalty_lothold ORDER BY redemption_id, points DESC") == [
        (first.pk, 60),
        (second.pk, 110),
        (second.pk, 40),
    ]
    assert rows("SELECT remaining, held FROM saleor_loyalty_pointslot ORDER BY id") == [(200, 110), (100, 100)]

    # when
    call_command("migrate", "saleor_loyalty", verbosity=0)

    # then
    assert points_of(member) == (90, 0, 210)
    assert release(redemption_id=second.pk, now=now)
    assert points_of(member) == (240, 0, 60)


@pytest.mark.django_db
def test_the_database_itself_lets_users_go(django_user_model, now):
    # given what every key of ours to a user does when the user is deleted
    keys = rows(KEYS_TO_USERS)

    # then
    assert ("saleor_loyalty_loyaltymember", "n") in keys
    assert {action for _, action in keys} == {"n"}, "see migrations/_user_keys.py"

    # when a user is deleted where Django knows nothing of us
    user = django_user_model.objects.create(username="ada")
    member = enroll(user_id=user.pk, settings=ProgramSettings(welcome_points=250), now=now)
    with connection.cursor() as cursor:
        cursor.execute("DELETE FROM auth_user WHERE id = %s", [user.pk])
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")

    # then
    member.refresh_from_db()
    assert (member.user_id, member.available) == (None, 250)


@pytest.mark.django_db
def test_the_models_need_no_further_migration():
    call_command("makemigrations", "saleor_loyalty", check=True, dry_run=True, verbosity=0)
