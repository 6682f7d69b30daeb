"""What the story of the wheel needs of a real Saleor: a game, a turn of it, and the seed that is public later."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from saleor_loyalty_plugin.cli.main import main as saleor_loyalty

from .saleor_shop import SaleorShop

WHEEL = """mutation ($input: LoyaltyGameInput!) {
    loyaltyGameCreate(input: $input) {
        game { id slices { label chancePercent } today { commitment } }
        errors { field message code }
    }
}"""
TURN = """mutation ($game: ID!, $word: String) {
    loyaltyGamePlay(game: $game, word: $word) {
        play { day play number weights position word memberId commitment points slice { label } }
        member { points { available } }
        errors { field message code }
    }
}"""
SEED = """query ($day: Date!) {
    loyaltyDraws(from: $day, to: $day) { day commitment seed }
}"""
PLAYED = """query ($game: ID!, $day: Date!) {
    loyaltyMember { played(game: $game, day: $day) { play number weights word memberId } }
}"""
CONDITIONS = {"conditions": "One turn a day for every member, for nothing.", "conditionsAddress": "https://example.com"}


class WheelShop:
    """The same shop and shopper, with a wheel. `pass_a_day` has what is drawn today be yesterday's."""

    def __init__(self, shop: SaleorShop, *, pass_a_day: Callable[[], Any]) -> None:
        self.shop = shop
        self.pass_a_day = pass_a_day

    def make_wheel(self, name: str, slices: list[dict[str, Any]]) -> dict[str, Any]:
        """Have staff set a wheel up that is turned once a day for nothing."""
        facts = {"code": "wheel", "kind": "WHEEL", "name": name, "slices": slices, "playsADay": 1, "active": True}
        return self.shop.staff.mutate(WHEEL, input={**facts, **CONDITIONS})["game"]

    def turn(self, game: str, word: str) -> dict[str, Any]:
        return self.shop.shopper.mutate(TURN, game=game, word=word)

    def seed(self, day: str) -> dict[str, Any]:
        """Return what everybody is told of the draws of a day."""
        (told,) = self.shop.shopper.query(SEED, day=day)["loyaltyDraws"]
        return told

    def played(self, game: str, day: str) -> list[dict[str, Any]]:
        return self.shop.shopper.query(PLAYED, game=game, day=day)["loyaltyMember"]["played"]

    def verify(self, path: Path, day: dict[str, Any], plays: list[dict[str, Any]]) -> int:
        """Check draws as anybody can, with `saleor-loyalty verify-draw`; return what the command returned."""
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps({"seed": day["seed"], "commitment": day["commitment"], "plays": plays}, default=str))
        return saleor_loyalty(["verify-draw", str(path)])
