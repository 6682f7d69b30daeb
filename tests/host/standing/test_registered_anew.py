"""A customer who is deleted and registers anew is welcomed once (rule 112)."""

import pytest
from django.contrib.auth import get_user_model
from saleor.account.models import User

from saleor_loyalty_plugin.models import LoyaltyMember, WelcomedCustomer
from saleor_loyalty_plugin.services.standing import welcomes

from ..orders.test_customers import delete_by_staff, delete_many_by_staff

CUSTOMER_CREATE = """
mutation($email: String!) { customerCreate(input: {email: $email}) { user { id } errors { field code message } } }
"""


def delete_in_the_shell(shop, customer):
    User.objects.filter(pk=customer.pk).delete()


def register(shop, email="ada@example.com"):
    shop.run(CUSTOMER_CREATE, email=email)
    return LoyaltyMember.objects.get(user__email=email)


@pytest.mark.parametrize("delete", [delete_by_staff, delete_many_by_staff, delete_in_the_shell])
def test_however_they_were_deleted(delete, program, shop):
    # given
    program(welcome_points="50")
    first = register(shop)
    assert first.available == 50

    # when
    delete(shop, first.user)

    # then
    assert register(shop).available == 0
    assert register(shop, "grace@example.com").available == 50


def test_a_failure_of_ours_keeps_no_customer_from_being_deleted(program, shop, monkeypatch):
    # given
    program(welcome_points="50")
    member = register(shop)

    def fail(*args):
        raise RuntimeError("out of order")

    monkeypatch.setattr(welcomes, "_fingerprint", fail)

    # when
    delete_by_staff(shop, member.user)

    # then
    assert not get_user_model().objects.filter(email="ada@example.com").exists()
    assert not WelcomedCustomer.objects.exists()
