"""Birthdays that members told before they had a table of their own."""

import pytest
from django.core.management import call_command
from django.db import connection

from saleor_loyalty_plugin.features.birthdays.models import Birthday

COLUMNS = "SELECT birthday_month, birthday_day, birthday_year FROM saleor_loyalty_loyaltymember WHERE id = %s"


@pytest.fixture
def migrated():
    yield
    call_command("migrate", "saleor_loyalty", verbosity=0)


@pytest.mark.django_db(transaction=True)
def test_they_move_there_and_back(migrated, member, other_member):
    # given
    Birthday.objects.create(member=member, month=2, day=29, year=1996)

    # when
    call_command("migrate", "saleor_loyalty", "0002", verbosity=0)

    # then
    with connection.cursor() as cursor:
        cursor.execute(COLUMNS, [member.pk])
        assert cursor.fetchone() == (2, 29, 1996)
        cursor.execute(COLUMNS, [other_member.pk])
        assert cursor.fetchone() == (None, None, None)

    # when
    call_command("migrate", "saleor_loyalty", verbosity=0)

    # then
    assert list(Birthday.objects.values_list("member_id", "month", "day", "year")) == [(member.pk, 2, 29, 1996)]
