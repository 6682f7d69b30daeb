"""Welcome points are given once, also to who is deleted and registers anew (rule 112)."""

import pytest
from django.contrib.auth import get_user_model

from saleor_loyalty_plugin.models import LoyaltyMember, WelcomedCustomer
from saleor_loyalty_plugin.services.members import enroll, enroll_many
from saleor_loyalty_plugin.services.standing.welcomes import remember_welcome
from saleor_loyalty_plugin.settings import ProgramSettings

WELCOME = ProgramSettings(welcome_points=250)
EMAIL = "Ada@example.com"


@pytest.fixture
def register(db):
    """Return a maker of customers with an e-mail address."""

    def run(email):
        users = get_user_model().objects
        return users.create(username=f"user {users.count()} {email}", email=email)

    return run


def erase(user):
    remember_welcome(user_id=user.pk, email=user.email)
    user.delete()


def points_of(user):
    return LoyaltyMember.objects.get(user_id=user.pk).available


@pytest.mark.parametrize("join", [enroll, lambda user_id, **facts: enroll_many(user_ids=[user_id], **facts)])
def test_who_registers_anew_is_not_welcomed_twice(join, register, now):
    # given
    first = register(EMAIL)
    enroll(user_id=first.pk, settings=WELCOME, now=now)
    erase(first)

    # when
    again, other = register(" ada@EXAMPLE.com "), register("grace@example.com")
    for user in (again, other):
        join(user_id=user.pk, settings=WELCOME, now=now)

    # then
    assert (points_of(again), points_of(other)) == (0, 250)


def test_nothing_that_names_them_is_kept(register, now):
    # given
    user = register(EMAIL)
    enroll(user_id=user.pk, settings=WELCOME, now=now)

    # when
    erase(user)
    erase(register(EMAIL))

    # then
    (row,) = WelcomedCustomer.objects.values()
    assert set(row) == {"id", "fingerprint"}
    assert len(row["fingerprint"]) == 64
    assert "ada" not in row["fingerprint"]


def test_the_hash_is_worth_nothing_without_the_shops_key(register, now, settings):
    # given
    fingerprints = []
    for key in ("one", "another"):
        settings.SECRET_KEY = key
        user = register(EMAIL)
        enroll(user_id=user.pk, settings=ProgramSettings(welcome_points=1), now=now)
        erase(user)
        fingerprints = list(WelcomedCustomer.objects.values_list("fingerprint", flat=True))

    # then
    assert len(set(fingerprints)) == 2


@pytest.mark.parametrize("email", [EMAIL, ""])
def test_who_was_not_welcomed_leaves_no_trace(email, register, now):
    # given: no welcome points then, or no address
    user = register(email)
    enroll(user_id=user.pk, settings=WELCOME if not email else ProgramSettings(), now=now)

    # when
    erase(user)
    erase(register("stranger@example.com"))

    # then
    assert not WelcomedCustomer.objects.exists()
    again = register(email)
    enroll(user_id=again.pk, settings=WELCOME, now=now)
    assert points_of(again) == 250
