"""What an operator may enter for a challenge."""

from datetime import UTC, datetime
from decimal import Decimal

import pytest

from saleor_loyalty_plugin.enums import LoyaltyErrorCode
from saleor_loyalty_plugin.errors import LoyaltyError
from saleor_loyalty_plugin.features.play.challenges.services.rows import delete_challenge, update_challenge
from saleor_loyalty_plugin.features.play.models import Challenge, ChallengeTerms

from .playing import UTC_ZONE, challenge, voucher

pytestmark = pytest.mark.django_db
NOW = datetime(2026, 11, 10, 12, tzinfo=UTC)


def change(row, **fields):
    return update_challenge(challenge=row, fields=fields, now=NOW, zone=UTC_ZONE)


@pytest.mark.parametrize(
    ("fields", "field"),
    [
        ({"code": "With Spaces"}, "code"),
        ({"name": " "}, "name"),
        ({"name": "x" * 65}, "name"),
        ({"name": None}, "name"),
        ({"description": "\0"}, "description"),
        ({"image": "javascript:alert(1)"}, "image"),
        ({"target": Decimal(0)}, "target"),
        ({"target": Decimal("2.5")}, "target"),
        ({"target": Decimal("NaN")}, "target"),
        ({"goal": "spend", "target": Decimal("9.999")}, "target"),
        ({"goal": "streak"}, "streak_of"),
        ({"goal": "streak", "streak_of": "year"}, "streak_of"),
        ({"goal": "streak", "streak_of": "month", "period": "week"}, "streak_of"),
        ({"streak_of": "week"}, "streak_of"),
        ({"products": [1]}, "products"),
        ({"exclude_sale": True}, "exclude_sale"),
        ({"goal": "answers"}, "goal"),
        ({"period": "from_joining"}, "days"),
        ({"period": "from_joining", "days": 0}, "days"),
        ({"days": 5}, "days"),
        ({"starts_at": NOW, "ends_at": NOW}, "ends_at"),
        ({"winners": 0}, "winners"),
        ({"points": None}, "points"),
        ({"points": 0}, "points"),
        ({"badge": "b"}, "badge_name"),
        ({"badge_name": "B"}, "badge"),
        ({"badge": "Not a code"}, "badge"),
        ({"reward_id": 0}, "reward_id"),
        ({"plays": 0}, "plays"),
        ({"translations": [{"language": "PL", "name": "x" * 65}]}, "translations"),
    ],
)
def test_what_makes_no_sense_is_refused_on_its_field(fields, field):
    with pytest.raises(LoyaltyError) as refused:
        challenge(NOW, **fields)

    assert refused.value.field == field
    assert not Challenge.objects.exists()


def test_a_code_is_one_challenges():
    challenge(NOW, code="one")
    with pytest.raises(LoyaltyError) as refused:
        challenge(NOW, code="one")
    assert (refused.value.field, refused.value.code) == ("code", LoyaltyErrorCode.UNIQUE)


@pytest.mark.parametrize(
    ("fields", "begins"),
    [
        ({"period": "once"}, NOW),
        ({"period": "day"}, datetime(2026, 11, 10, tzinfo=UTC)),
        ({"period": "week"}, datetime(2026, 11, 9, tzinfo=UTC)),
        ({"period": "month"}, datetime(2026, 11, 1, tzinfo=UTC)),
        ({"period": "year"}, datetime(2026, 1, 1, tzinfo=UTC)),
        ({"period": "from_joining", "days": 9}, datetime(2026, 11, 1, 12, tzinfo=UTC)),
        ({"period": "month", "starts_at": datetime(2026, 12, 24, tzinfo=UTC)}, datetime(2026, 12, 24, tzinfo=UTC)),
    ],
)
def test_where_nothing_says_when_it_begins_the_present_period_counts(fields, begins):
    assert challenge(NOW, **fields).starts_at == begins


@pytest.mark.parametrize(
    ("fields", "field"),
    [
        ({"code": "other"}, "code"),
        ({"period": "week"}, "period"),
        ({"channels": [1]}, "channels"),
        ({"starts_at": datetime(2026, 11, 2, tzinfo=UTC)}, "starts_at"),
        ({"ends_at": datetime(2026, 11, 9, tzinfo=UTC)}, "ends_at"),
        ({"winners": 4}, "winners"),
    ],
)
def test_what_was_promised_does_not_change(fields, field):
    row = challenge(NOW, winners=5)
    with pytest.raises(LoyaltyError) as refused:
        change(row, **fields)
    assert refused.value.field == field


def test_before_it_begins_everything_may_change_and_nothing_is_kept():
    row = challenge(NOW, starts_at=datetime(2027, 1, 1, tzinfo=UTC))

    changed = change(row, period="week", target=Decimal(9), winners=3)

    assert (changed.period, changed.target, changed.winners) == ("week", 9, 3)
    assert not ChallengeTerms.objects.exists()


def test_terms_are_kept_where_goal_or_prize_change():
    row = challenge(NOW)
    change(row, name="Renamed")
    assert not ChallengeTerms.objects.exists()

    change(row, points=None, reward_id=voucher().pk)
    kept = ChallengeTerms.objects.get()
    assert (kept.points, kept.reward, kept.until) == (50, None, NOW)


def test_texts_in_other_languages():
    row = challenge(NOW, badge="b", badge_name="B", translations=[{"language": "PL", "badge_name": "Odznaka"}])
    assert [text.badge_name for text in row.translations.all()] == ["Odznaka"]

    change(row, translations=[{"language": "PL", "name": " ", "badge_name": None}])
    assert not row.translations.exists()


def test_what_was_done_is_kept(play, ada):
    row = challenge(NOW, target=Decimal(1))
    play.pay(ada, NOW)
    play.look(NOW)
    with pytest.raises(LoyaltyError) as refused:
        delete_challenge(challenge=row)
    assert (refused.value.field, refused.value.code) == ("id", LoyaltyErrorCode.IN_USE)

    other = challenge(NOW, target=Decimal(2))
    change(other, points=7)
    delete_challenge(challenge=other)
    assert Challenge.objects.get() == row
