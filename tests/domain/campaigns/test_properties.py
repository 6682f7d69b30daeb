"""What holds for any order and any campaigns."""

from dataclasses import replace
from decimal import Decimal
from fractions import Fraction
from math import floor

from hypothesis import given
from hypothesis import strategies as st

from saleor_loyalty_plugin.domain.campaigns.earning import Basket
from saleor_loyalty_plugin.domain.campaigns.goods import CampaignGoods
from saleor_loyalty_plugin.domain.campaigns.terms import CampaignEffect, CampaignTerms
from saleor_loyalty_plugin.domain.earning import EarningTerms, points_for

from .figures import earned_of, line

amounts = st.decimals("0", "500", places=2)
few = st.integers(0, 3)
terms = st.builds(
    EarningTerms,
    rate=st.sampled_from([Decimal(1), Decimal("0.25"), Decimal("1.3333"), Decimal(10)]),
    multiplier=st.sampled_from([Decimal(1), Decimal("1.25"), Decimal("1.5")]),
)
baskets = st.builds(
    Basket,
    lines=st.lists(st.tuples(amounts, few, st.booleans(), st.integers(1, 5)), max_size=5).map(
        lambda rows: tuple(
            line(str(amount), product, line_id=str(index), is_gift_card=is_card, quantity=pieces)
            for index, (amount, product, is_card, pieces) in enumerate(rows)
        )
    ),
    delivery=amounts,
)
campaigns = st.lists(
    st.builds(
        CampaignTerms,
        number=st.integers(1, 1000),
        effect=st.sampled_from(CampaignEffect),
        factor=st.one_of(st.just(Decimal(0)), st.decimals("1", "5", places=4)),
        points=st.integers(1, 100),
        goods=st.builds(CampaignGoods, products=st.frozensets(few, max_size=2)),
        minimum=st.sampled_from([Decimal(0), Decimal(100)]),
        limit=st.one_of(st.none(), st.integers(1, 200)),
        priority=st.integers(0, 2),
        stackable=st.booleans(),
    ),
    max_size=6,
    unique_by=lambda campaign: campaign.number,
)
left = st.dictionaries(st.integers(1, 1000), st.integers(0, 100), max_size=4)
shares = st.fractions(0, 1)


@given(baskets, terms, campaigns, left)
def test_the_steps_add_up_to_the_points(basket, terms, campaigns, left):
    # when
    earning = earned_of(basket, terms, campaigns, left=left)

    # then
    assert earning.points == earning.base_points + sum(each.points for each in earning.given) == floor(earning.exact)
    assert all(each.points >= 0 and each.clipped >= 0 for each in earning.given)


@given(baskets, terms, campaigns, left, shares, shares)
def test_a_refund_never_leaves_more_than_was_earned_nor_a_larger_one_more_than_a_smaller(
    basket, terms, campaigns, left, one, other
):
    # given
    earning = earned_of(basket, terms, campaigns, left=left)
    frozen = replace(terms, exact=earning.exact)

    # when
    less, more = sorted([one, other])
    kept = [points_for(Decimal(0), frozen, share=share) for share in (Fraction(0), less, more, Fraction(1))]

    # then
    assert kept == sorted(kept)
    assert (kept[0], kept[-1]) == (0, earning.points)


@given(baskets, terms, campaigns, left, st.randoms())
def test_the_order_in_which_campaigns_are_named_does_not_matter(basket, terms, campaigns, left, random):
    # given
    shuffled = list(campaigns)
    random.shuffle(shuffled)

    # then
    assert earned_of(basket, terms, shuffled, left=left) == earned_of(basket, terms, campaigns, left=left)


@given(baskets, terms, campaigns)
def test_what_campaigns_of_one_priority_give_together_does_not_hang_on_their_age(basket, terms, campaigns):
    # given campaigns without limits, and the same ones in the contrary age
    unlimited = [replace(each, limit=None, priority=0) for each in campaigns]
    ages = sorted(each.number for each in unlimited)
    turned = [replace(each, number=ages[-1 - ages.index(each.number)]) for each in unlimited]

    # then
    assert earned_of(basket, terms, turned).exact == earned_of(basket, terms, unlimited).exact


@given(baskets, terms, campaigns, st.integers(1, 100), st.data())
def test_limits_clip_the_points_of_their_own_campaign_and_nobody_elses(basket, terms, campaigns, limit, data):
    # given
    free = [replace(each, limit=None) for each in campaigns]
    limited = data.draw(st.sampled_from(free)) if free else None
    capped = [replace(each, limit=limit) if each is limited else each for each in free]

    # when
    without = {each.number: each.points for each in earned_of(basket, terms, free).given}
    within = {each.number: each.points for each in earned_of(basket, terms, capped).given}

    # then
    assert within == {
        number: min(points, limit) if limited and number == limited.number else points
        for number, points in without.items()
    }


@given(baskets, terms, campaigns, left)
def test_nobody_gives_more_than_is_left(basket, terms, campaigns, left):
    for each in earned_of(basket, terms, campaigns, left=left).given:
        assert each.points <= left.get(each.number, each.points)
