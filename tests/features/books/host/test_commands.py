"""Members brought in, told of and forgotten by commands, in a real Saleor."""

import csv
import io
import json

import pytest
from django.contrib.sites.models import Site
from django.core.management import CommandError, call_command
from saleor.account.models import User

from saleor_loyalty_plugin.features.books.tasks import give_waiting_task, give_waiting_to_task
from saleor_loyalty_plugin.models import LoyaltyMember
from tests.graphql.members.members import give, join


def run(command, *arguments):
    said = io.StringIO()
    call_command(command, *arguments, stdout=said, stderr=said)
    return said.getvalue()


@pytest.fixture
def confirming(db):
    """The shop asks for addresses to be confirmed."""
    settings = Site.objects.get_current().settings
    settings.enable_account_confirmation_by_email = True
    settings.save()


def test_members_come_in_once_and_bad_rows_are_told_by_line(program, customer_user, tmp_path):
    # given
    file = tmp_path / "members.csv"
    file.write_text(f"Email;Points Balance\n{customer_user.email.upper()};1250\nnobody;5\nnew@example.com;40\n")

    # when
    dry = run("loyalty_import", str(file), "--dry-run")
    first, second = (run("loyalty_import", str(file)) for _ in range(2))

    # then
    assert "It would be:" in dry
    assert all("got what they bring: 1, with 1250 points" in said for said in (dry, first))
    assert all("for an account: 1, with 40 points" in said for said in (dry, first))
    assert 'line 3: column "Email": enter an e-mail address.' in first
    assert "Posted before: 2." in second
    assert LoyaltyMember.objects.get(user=customer_user).available == 1250


def test_a_file_that_is_none_is_refused(program, tmp_path):
    with pytest.raises(CommandError, match="cannot be read"):
        run("loyalty_import", str(tmp_path / "missing.csv"))
    with pytest.raises(CommandError, match="COLUMN=HEADER"):
        run("loyalty_import", __file__, "--column", "email")


def test_what_waits_is_given_once_the_address_is_confirmed(program, confirming, tmp_path):
    # given
    file = tmp_path / "members.csv"
    file.write_text("email,points\nnew@example.com,40\n")
    run("loyalty_import", str(file))
    user = User.objects.create(email="new@example.com", is_confirmed=False)
    member = join(user)

    # when
    give_waiting_to_task([user.pk])
    give_waiting_task()
    member.refresh_from_db()
    before = member.available
    User.objects.filter(pk=user.pk).update(is_confirmed=True)
    give_waiting_task()

    # then
    member.refresh_from_db()
    assert (before, member.available) == (0, 40)


def test_who_joins_gets_at_once_what_waits(program, tmp_path):
    # given
    file = tmp_path / "members.csv"
    file.write_text("email,points\nnew@example.com,40\n")
    run("loyalty_import", str(file))
    user = User.objects.create(email="new@example.com", is_confirmed=True)
    member = join(user)

    # when
    give_waiting_to_task([user.pk])

    # then
    member.refresh_from_db()
    assert member.available == 40


def test_rows_are_taken_out_as_csv_or_json(program, customer_user, tmp_path):
    # given
    join(customer_user)
    give(customer_user, 100)
    file = tmp_path / "lots.jsonl"

    # when
    [row] = csv.DictReader(io.StringIO(run("loyalty_export", "transactions", "--since", "2020-01-01")))
    run("loyalty_export", "lots", str(file), "--format", "jsonl")

    # then
    assert (row["kind"], row["points"], row["order"]) == ("adjustment", "100", "")
    assert json.loads(file.read_text())["remaining"] == 100
    with pytest.raises(CommandError, match="2026-13-01"):
        run("loyalty_export", "lots", "--since", "2026-13-01")


def test_what_is_kept_of_a_person_is_told_and_forgotten(program, customer_user):
    # given
    join(customer_user)
    give(customer_user, 100, reason="For her trouble")

    # when
    told = json.loads(run("loyalty_subject_access", customer_user.email))
    said = run("loyalty_forget", customer_user.email, "--yes")

    # then
    assert told["members"][0]["LoyaltyTransaction"][0]["reason"] == "For her trouble"
    assert "erased" in said
    assert User.objects.filter(pk=customer_user.pk).exists()
    assert "For her trouble" not in run("loyalty_subject_access", customer_user.email)


def test_of_nobody_there_is_nothing_to_tell_or_forget(program):
    for command, *more in (["loyalty_subject_access"], ["loyalty_forget", "--yes"]):
        with pytest.raises(CommandError, match="keeps nothing"):
            run(command, "nobody@example.com", *more)
