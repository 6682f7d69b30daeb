"""Games for tests: a wheel with the rule's slices, a shop that makes codes of nothing, and seeds that are known."""

from collections.abc import Collection, Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from django.contrib.auth import get_user_model

from saleor_loyalty_plugin.domain.draws import commitment_of
from saleor_loyalty_plugin.domain.program_money import ProgramMoney
from saleor_loyalty_plugin.enums import LoyaltyErrorCode
from saleor_loyalty_plugin.errors import LoyaltyError
from saleor_loyalty_plugin.features.play.games.models import Game, GameDay, GamePlay
from saleor_loyalty_plugin.features.play.games.rules.plays import plays_left
from saleor_loyalty_plugin.features.play.games.selectors.standing import standing_of, standings, terms_of
from saleor_loyalty_plugin.features.play.games.services.playing import Asked, play_game
from saleor_loyalty_plugin.features.play.games.services.rows import create_game, update_game
from saleor_loyalty_plugin.models import LoyaltyMember, Redemption, Reward, RewardKind
from saleor_loyalty_plugin.services.adjustments import adjust_points
from saleor_loyalty_plugin.services.members import enroll
from saleor_loyalty_plugin.settings import ProgramSettings

SETTINGS = ProgramSettings()
ZONE = ZoneInfo("UTC")
SEED = bytes(range(32))
MONEY = ProgramMoney(currency="USD", rate=Decimal(1), rates={}, default=Decimal(1))
SLICES = (
    {"code": "gold", "label": "Gold", "weight": 100, "points": 1000, "stock": 1},
    {"code": "silver", "label": "Silver", "weight": 900, "points": 100},
    {"code": "bronze", "label": "Bronze", "weight": 3000, "points": 10, "fallback": True},
    {"code": "nothing", "label": "Nothing", "weight": 6000},
)
# All but the fallback is this one prize.
LAST_PRIZE = (
    {"code": "prize", "label": "The last one", "weight": 10_000, "points": 500, "stock": 1},
    {"code": "else", "label": "Thank you", "weight": 0, "points": 1, "fallback": True},
)


class Shop:
    """Codes that are counted, in channel 1."""

    def __init__(self) -> None:
        self.made: list[int] = []
        self.open = {1}

    def money(self) -> ProgramMoney:
        return MONEY

    def open_channels(self, channel_ids: Collection[int]) -> Collection[int]:
        return self.open & set(channel_ids)

    def currency(self, reward: Reward) -> str:
        return "USD"

    def make(self, claim: Redemption, member: LoyaltyMember) -> None:
        self.made.append(claim.pk)


def join(name: str, now: datetime) -> LoyaltyMember:
    user = get_user_model().objects.create(username=name, email=f"{name}@example.com")
    return enroll(user_id=user.pk, settings=SETTINGS, now=now)


def voucher(**facts: Any) -> Reward:
    known = {"name": "5 off", "kind": RewardKind.VOUCHER, "points_cost": 100, "channel_id": 1, "amount": Decimal(5)}
    return Reward.objects.create(**known | facts)


def game(now: datetime, **fields: Any) -> Game:
    """Set a wheel up an hour ago: three plays a day, unless `fields` say otherwise. Its seed of today is known."""
    known = {
        "code": "wheel",
        "kind": "wheel",
        "name": "Wheel",
        "slices": SLICES,
        "plays_a_day": 3,
        "conditions": "One play a day for everybody.",
        "conditions_address": "https://example.com/wheel",
        "active": True,
    }
    at = now - timedelta(hours=1)
    made = create_game(fields=known | fields, fraction_digits=2, zone=ZONE, now=at)
    day = made.days.filter(day=now.astimezone(ZONE).date()).first()
    if day is not None:
        seeded(day)
    return made


def seeded(day: GameDay, seed: bytes = SEED) -> None:
    """Have a day a seed that is known: nothing in the program can do that."""
    facts = {"game_id": day.game_id, "day": day.day, "opens_at": day.opens_at, "closes_at": day.closes_at}
    announced_at = day.announced_at
    day.delete()
    GameDay.objects.create(**facts, announced_at=announced_at, seed=seed, commitment=commitment_of(seed))


def change(row: Game, now: datetime, **fields: Any) -> Game:
    return update_game(game=row, fields=fields, fraction_digits=2, zone=ZONE, now=now)


def play(member: LoyaltyMember, row: Game, now: datetime, shop: Shop, **facts: Any) -> GamePlay:
    """Play once; `facts` are a word, a key, or other settings."""
    settings = facts.pop("settings", SETTINGS)
    asked = Asked(user_id=member.user_id or 0, game_id=row.pk, **facts)
    return play_game(asked=asked, shop=shop, settings=settings, money=MONEY, now=now)


def left(member: LoyaltyMember, row: Game, now: datetime) -> int:
    """Return how often a member can play now."""
    member.refresh_from_db()
    found = standings([(member.pk, row.pk)], now=now, money=MONEY)[member.pk, row.pk]
    return plays_left(terms_of(found), standing_of(found), points=member.available)


def give_points(member: LoyaltyMember, points: int, now: datetime) -> None:
    adjust_points(
        user_id=member.user_id or 0,
        points=points,
        reason="For tests",
        idempotency_key=f"points {member.pk} {points}",
        settings=SETTINGS,
        now=now,
    )


def slices(row: Game) -> dict[str, tuple[int, int | None]]:
    """Return how many were won of each slice and how many there are."""
    return {each.code: (each.won, each.stock) for each in row.slices.filter(removed=False)}


@contextmanager
def refused(code: LoyaltyErrorCode, field: str = "game") -> Iterator[None]:
    """Expect a refusal with a code on a field."""
    with pytest.raises(LoyaltyError) as error:
        yield
    assert (error.value.code, error.value.field) == (code, field), error.value.message
