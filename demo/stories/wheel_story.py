"""The story of a wheel: Ada turns it once, and checks the draw the day after."""

from datetime import date, timedelta
from pathlib import Path

from ..console import check, step, table, tell
from ..shops.wheel_shop import WheelShop

WORD = "coffee"
SLICES = [
    {"code": "gold", "label": "500 points", "weight": 100, "points": 500, "stock": 3},
    {"code": "silver", "label": "50 points", "weight": 900, "points": 50},
    {"code": "bronze", "label": "5 points", "weight": 3000, "points": 5, "fallback": True},
    {"code": "nothing", "label": "Nothing", "weight": 6000},
]


def play_wheel(shop: WheelShop, *, logs: Path) -> None:
    """Tell the story and check every figure.

    Raises:
        WrongFigureError: a figure is not what the rules demand.

    """
    step("17. Staff set up a wheel with published chances; Ada turns it")
    game = shop.make_wheel("Wheel of the day", SLICES)
    chances = [(each["label"], each["chancePercent"]) for each in game["slices"]]
    check("Chances", [chance for _, chance in chances], [1, 9, 30, 60])
    table(("Slice", "Chance, %"), chances)
    before = shop.shop.points("USD").available
    turned = shop.turn(game["id"], WORD)
    play = turned["play"]
    won = SLICES[play["position"]].get("points")
    check("What is won", (play["points"], play["slice"]["label"]), (won, SLICES[play["position"]]["label"]))
    check("Points after it", turned["member"]["points"]["available"], before + (won or 0))
    check("The seed, before the day is over", shop.seed(play["day"])["seed"], None)
    tell(f'She types "{WORD}" and turns: {play["number"]} of 10000, which is {play["slice"]["label"].lower()}.')
    tell(f"The seed's SHA-256 was public before: {play['commitment'][:16]}... The seed is not.")
    check_it(shop, game["id"], play, logs)


def check_it(shop: WheelShop, game: str, play: dict, logs: Path) -> None:
    step("18. The day after the seed is public; she checks the draw on her own machine")
    shop.pass_a_day()
    yesterday = str(date.fromisoformat(play["day"]) - timedelta(days=1))
    day, plays = shop.seed(yesterday), shop.played(game, yesterday)
    check("Draws of the day", [each["number"] for each in plays], [play["number"]])
    check("The commitment", day["commitment"], play["commitment"])
    path = logs / "demo-draw.json"
    tell(f"saleor-loyalty verify-draw {path}")
    check("saleor-loyalty verify-draw", shop.verify(path, day, plays), 0)
