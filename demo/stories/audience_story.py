"""The story of the audience: a segment by what was bought, and what a campaign brought among made-up members."""

from ..console import check, step, table, tell, working
from ..shops.audience_shop import AudienceShop


def play_audience(shop: AudienceShop) -> None:
    """Tell the story and check every figure.

    Raises:
        WrongFigureError: a figure is not what the rules demand.

    """
    step("14. Staff keep a segment: who bought coffee in the last 30 days")
    size, members = shop.who_bought("coffee", days=30)
    tell(f"Before it is saved: {size} member, {', '.join(members)}")
    check("Members who bought coffee", size, 1)
    check("Size of the segment", shop.save_segment("coffee", "Coffee drinkers", "coffee", days=30), 1)

    step("15. What a campaign brought: 50 points an order for 90 of 100 members, 10 held out, among made-up members")
    tell(f"To see 5 of 100 become 8 it takes {shop.hold_out(10):,} members.")
    with working("   10,000 members join; 8 of 100 who have the campaign order, 5 of 100 of those held out"):
        shop.make_up()
    found = shop.measured()
    sides = [("With the campaign", found["treated"]), ("Held out", found["heldOut"])]
    table(("Side", "Members", "Who ordered"), [(name, side["members"], side["buyers"]) for name, side in sides])
    tell(found["summary"])
    check("Members on a side", sum(side["members"] for _, side in sides) >= 10_000, True)
    check("Verdict", (found["verdict"], found["isPreliminary"]), ("PROVEN", False))
