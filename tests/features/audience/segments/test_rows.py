"""Segments as operators edit them: each refusal on its field or path, and nothing half done (rules 50 and 53)."""

from decimal import Decimal

import pytest
from django.db import IntegrityError, transaction

from saleor_loyalty_plugin.enums import LoyaltyErrorCode
from saleor_loyalty_plugin.errors import LoyaltyError
from saleor_loyalty_plugin.features.audience.segments.models import Segment, SegmentMember
from saleor_loyalty_plugin.features.audience.segments.services.rows import delete_segment, update_segment
from saleor_loyalty_plugin.features.audience.services.forgetting import forget_members
from saleor_loyalty_plugin.models import Tier
from saleor_loyalty_plugin.services.program.tier_rows import create_tier, delete_tier

from .people import person, segment
from .rules import ORDERED, POLISH, all_of, but, condition, nested

pytestmark = pytest.mark.django_db
Code = LoyaltyErrorCode


def in_segment(*codes):
    return condition("SEGMENT", "IN", *codes)


def change(row, **fields):
    return update_segment(segment=row, fields=fields)


def refused(act, *args, **fields) -> tuple[str | None, LoyaltyErrorCode]:
    """Return field and code of a refusal, having checked that it changed nothing."""
    before = list(Segment.objects.values())
    with pytest.raises(LoyaltyError) as caught, transaction.atomic():
        act(*args, **fields)
    assert list(Segment.objects.values()) == before
    return caught.value.field, caught.value.code


def listed(row) -> set[int]:
    return set(SegmentMember.objects.filter(segment=row).values_list("member_id", flat=True))


def test_without_a_rule_a_segment_is_a_list():
    # when
    with_rule, without = segment(ORDERED), segment()

    # then
    assert (with_rule.kind, with_rule.rule, with_rule.expanded) == ("rule", ORDERED, ORDERED)
    assert (without.kind, without.rule, without.expanded) == ("list", None, {"listed": without.pk})


@pytest.mark.parametrize(
    ("fields", "field", "code"),
    [
        ({"code": None}, "code", Code.REQUIRED),
        ({"code": "VIP"}, "code", Code.INVALID),
        ({"code": "taken"}, "code", Code.UNIQUE),
        ({"name": None}, "name", Code.REQUIRED),
        ({"name": " "}, "name", Code.REQUIRED),
        ({"name": "x" * 65}, "name", Code.INVALID),
        ({"rule": {}}, "rule", Code.REQUIRED),
        ({"rule": nested(40)}, "rule" + ".all.0" * 30, Code.INVALID),
        ({"rule": all_of(ORDERED, condition("RFM", "GT", "LOST"))}, "rule.all.1.condition.operator", Code.INVALID),
        ({"rule": condition("TIER", "IN", "gold", "tin")}, "rule.condition.values", Code.NOT_FOUND),
        ({"rule": in_segment("nowhere")}, "rule.condition.values", Code.INVALID),
        ({"rule": condition("CONSENT", "EQ", "SPAM")}, "rule.condition.values", Code.INVALID),
        ({"rule": but(condition("METADATA", "EQ", "1", key="vip"))}, "rule.not.condition.field", Code.INVALID),
        ({"rule": in_segment("new")}, "rule.condition.values", Code.INVALID),
        ({"rule": ORDERED, "add_members": [1]}, "add_members", Code.INVALID),
    ],
)
def test_what_cannot_be_created(fields, field, code):
    # given
    segment(code="taken")

    # then
    assert refused(segment, **{"code": "new", **fields}) == (field, code)


def test_a_kind_and_a_code_never_change():
    # given
    rule, names = segment(ORDERED), segment()

    # then
    assert refused(change, rule, code="other") == ("code", Code.INVALID)
    assert refused(change, rule, rule=None) == ("rule", Code.REQUIRED)
    assert refused(change, names, rule=ORDERED) == ("rule", Code.INVALID)
    assert change(rule, rule=POLISH, name=" Poles ").rule == POLISH
    assert Segment.objects.get(pk=rule.pk).name == "Poles"
    with pytest.raises(IntegrityError), transaction.atomic():
        Segment.objects.filter(pk=names.pk).update(rule=ORDERED)


def test_who_is_named_follows_the_named(who, now):
    # given
    inner = segment(ORDERED, code="inner")
    segment(but(in_segment("inner")), code="middle")
    outer = segment(all_of(in_segment("middle"), POLISH), code="outer")

    # when
    change(inner, rule=POLISH)

    # then
    outer.refresh_from_db()
    assert outer.rule == all_of(in_segment("middle"), POLISH)
    assert outer.expanded == all_of(but(POLISH), POLISH)


def test_no_segment_comes_to_need_itself_by_a_change_of_another():
    # given
    first = segment(ORDERED, code="first")
    segment(in_segment("first"), code="second")

    # then
    assert refused(change, first, rule=all_of(POLISH, in_segment("second"))) == (
        "rule.all.1.condition.values",
        Code.INVALID,
    )


def test_a_change_that_makes_another_too_large_is_refused():
    # given
    small = segment(ORDERED, code="small")
    segment(all_of(in_segment("small"), *[ORDERED] * 199), code="large")

    # then
    assert refused(change, small, rule=all_of(ORDERED, POLISH)) == ("rule", Code.INVALID)


def test_what_others_ask_for_cannot_be_deleted():
    # given
    inner, outer = segment(ORDERED, code="inner"), segment(but(in_segment("inner")))
    assert refused(delete_segment, segment=inner) == ("id", Code.IN_USE)

    # when
    delete_segment(segment=outer)
    delete_segment(segment=inner)

    # then
    assert not Segment.objects.exists()


def test_a_tier_that_a_rule_names_stays():
    # given
    tier = create_tier(fields={"code": "tin", "name": "Tin", "threshold": Decimal(7)})
    row = segment(condition("TIER", "IN", "tin", "gold"))

    # then
    assert refused(delete_tier, tier=tier) == ("id", Code.TIER_IN_USE)
    change(row, rule=ORDERED)
    delete_tier(tier=tier)
    assert not Tier.objects.filter(code="tin").exists()


def test_a_list_is_changed_and_forgets_who_is_gone(now):
    # given
    ada, bea, cyd = (person(name, now) for name in ("ada", "bea", "cyd"))
    row = segment(add_members=[ada.pk, bea.pk, ada.pk])

    # then
    change(row, add_members=[bea.pk, cyd.pk], remove_members=[ada.pk])
    assert listed(row) == {bea.pk, cyd.pk}
    bea.user.delete()
    forget_members()
    assert listed(row) == {cyd.pk}
    delete_segment(segment=row)
    assert not SegmentMember.objects.exists()


def test_a_segment_that_somebody_has_just_deleted_is_not_made_again():
    # given
    row = segment(ORDERED)
    Segment.objects.filter(pk=row.pk).delete()

    # then
    assert refused(change, row, name="Again") == ("id", Code.NOT_FOUND)
