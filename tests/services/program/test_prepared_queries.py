"""A query that is built once answers as the query does, whatever it is asked for."""

from datetime import timedelta

import pytest
from django.db.models import F, Q

from saleor_loyalty_plugin.models import LoyaltyMember, LoyaltyTransaction
from saleor_loyalty_plugin.models.prepared import ANY_MOMENT, ANY_NUMBER, Prepared


def models(member_id):
    return (
        LoyaltyMember.objects.select_related("tier")
        .annotate(all_points=F("available") + F("held"))
        .filter(pk=member_id)
    )


def values(member_id):
    return models(member_id).values("pk", "tier__code", "all_points")


def lists(member_id):
    return models(member_id).values_list("pk", "all_points")


@pytest.mark.parametrize("build", [values, lists])
def test_rows_are_those_of_the_query(build, member, other_member, adjust):
    # given
    adjust(50)
    prepared = Prepared(build, ANY_NUMBER)

    # when / then
    for each in (member, other_member):
        assert prepared.rows(each.pk) == list(build(each.pk))
    assert prepared.rows(0) == []


def test_models_come_with_what_belongs_to_them(member, other_member, adjust, django_assert_num_queries):
    # given
    adjust(50)
    prepared = Prepared(models, ANY_NUMBER)
    prepared.rows(other_member.pk)

    # when
    with django_assert_num_queries(1):
        (found,) = prepared.rows(member.pk)
        code = found.tier.code

    # then
    assert (found, found.all_points, code) == (member, 50, "bronze")
    assert found._state.db == "default"


def test_each_value_takes_the_place_of_its_own(member, adjust, now):
    # given
    adjust(50)

    def build(member_id, moment):
        return LoyaltyTransaction.objects.filter(Q(created_at__lte=moment), member_id=member_id).values_list(
            "points", flat=True
        )

    prepared = Prepared(build, ANY_NUMBER, ANY_MOMENT)

    # when / then
    assert prepared.rows(member.pk, now) == [50]
    assert prepared.rows(member.pk, now - timedelta(seconds=1)) == []


def test_a_value_that_is_not_in_the_query_is_told(member):
    # given a query that is the same for everybody
    prepared = Prepared(lambda member_id: models(member.pk), ANY_NUMBER)

    # when / then
    with pytest.raises(ValueError, match="the same for all"):
        prepared.rows(member.pk)
