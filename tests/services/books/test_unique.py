"""Two operators who save one name at once: one of them has it, and the other is told on which field."""

from decimal import Decimal
from functools import partial

import pytest

from saleor_loyalty_plugin.enums import LoyaltyErrorCode
from saleor_loyalty_plugin.errors import LoyaltyError
from saleor_loyalty_plugin.models import Tier
from saleor_loyalty_plugin.services.unique import save_unique

from ..threads import raised, together


def tier(code, threshold):
    return Tier(code=code, name="A tier", threshold=Decimal(threshold))


def test_what_another_row_has_is_refused_on_its_field(db):
    # given
    save_unique(tier("tin", 7), "code", "threshold")

    # then
    for row, field in ((tier("tin", 8), "code"), (tier("lead", 7), "threshold")):
        with pytest.raises(LoyaltyError) as caught:
            save_unique(row, "code", "threshold")
        assert (caught.value.field, caught.value.code) == (field, LoyaltyErrorCode.UNIQUE)
        assert caught.value.message == f"Another tier has this {field}."


def test_a_row_is_saved_again_and_only_the_columns_that_are_named(db):
    # given
    row = tier("tin", 7)
    save_unique(row, "code")
    row.name, row.discount_percent = "Tin", Decimal(5)

    # when
    save_unique(row, "code", columns=["name"])

    # then
    row.refresh_from_db()
    assert (row.name, row.discount_percent) == ("Tin", 0)


@pytest.mark.django_db(transaction=True)
def test_of_two_who_save_one_code_at_once_one_is_told_so():
    # when
    outcomes = together(*[partial(save_unique, tier("tin", place), "code") for place in range(7, 11)])

    # then
    refused = raised(outcomes)
    assert [(type(error), error.field) for error in refused] == [(LoyaltyError, "code")] * 3
    assert Tier.objects.filter(code="tin").count() == 1
