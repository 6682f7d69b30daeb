"""The story of two friends: Bea comes by Ada's code and orders, does a challenge, and says what she thinks."""

from decimal import Decimal

from ..console import check, step, tell
from ..shops.friend_shop import FriendShop

NOTE = "They share a flat"


def play_friends(shop: FriendShop) -> None:
    """Tell the story and check every figure.

    Raises:
        WrongFigureError: a figure is not what the rules demand.

    """
    bring(shop)
    challenge(shop)
    survey(shop)


def bring(shop: FriendShop) -> None:
    step("19. Staff promise 200 points for a friend, and the friend 100; Bea comes by Ada's code and orders")
    shop.promise(friendPoints=100, referrerPoints=200, minimumOrder="50.00")
    shop.bea.join()
    code = shop.code()
    check("What her code is answered", shop.use(code), "NAMED")
    tell(f"Bea opens an account and says that {code} brought her.")
    ada, bea = shop.available()
    purchase = shop.bea.buy("USD", ["kettle"], "bicycle")
    check("Total of the order", purchase.total, Decimal("100.00"))
    bea += shop.bea.earned(purchase)
    tell(f"Order {purchase.number}, 100.00 USD, is paid. It goes to the address where Ada lives.")
    shop.pass_some_minutes()
    (held,) = shop.held()
    check("What holds it", "same_address" in [reason.lower() for reason in held["reasons"]], True)
    check("Points of both while it is held", shop.available(), (ada, bea))
    tell(f"So it is held for staff: {', '.join(held['reasons'])}. Nobody is refused for living together.")
    check("What staff decide", shop.approve(held["id"], NOTE), "REWARDED")
    check("Points of both", shop.available(), (ada + 200, bea + 100))
    tell(f'Staff approve: "{NOTE}". Ada has 200 points more, Bea 100.')
    shop.pass_some_minutes()
    expected = ("ada@example.com", "A friend of yours has ordered: 200 points for you")
    check("The message", shop.last_mail(), expected)
    tell(f"Ada is told by e-mail: {expected[1]}")


def challenge(shop: FriendShop) -> None:
    step("20. Staff set up a challenge, two orders for 50 points and a badge; Bea does it")
    shop.challenge(code="two", name="Two orders", goal="ORDERS", target=2, points=50, badge="two", badgeName="Regular")
    _, bea = shop.available()
    orders = [shop.bea.buy("USD", ["mug"], "bicycle") for _ in range(2)]
    shop.pass_some_minutes()
    (reached,) = shop.progress()["challenges"]
    check("How far she is", (reached["progress"], reached["target"], reached["hasPrize"]), (2, 2, True))
    check("Her badges", [badge["name"] for badge in shop.progress()["badges"]], ["Regular"])
    earned = sum(shop.bea.earned(order) for order in orders)
    check("Her points", shop.available()[1], bea + earned + 50)
    expected = ("bea@example.com", "You have done it: Two orders")
    check("The message", shop.last_mail(), expected)
    tell(f"Orders {orders[0].number} and {orders[1].number} are paid and earn {earned}; the challenge brings 50 more.")
    tell(f"Bea is told by e-mail: {expected[1]}")


def survey(shop: FriendShop) -> None:
    step("21. Staff ask whether she would recommend the shop, 20 points for an answer, whatever it is")
    question = {"kind": "NPS", "text": "How likely is it that you recommend us to a friend?"}
    survey_id = shop.survey(code="recommend-us", points=20, questions=[question])
    _, bea = shop.available()
    asked = shop.ask()
    check("What she is asked", (asked["id"], asked["questions"][0]["text"]), (survey_id, question["text"]))
    answered = shop.answer(asked, 9)
    check("Points for answering", (answered["points"], shop.available()[1]), (20, bea + 20))
    tell(f"She answers 9 of 10. {answered['thanks']}")
    shop.answer(asked, 10)
    check("Points after she thought again", shop.available()[1], bea + 20)
    check("What staff see", shop.results(survey_id), {"asked": 1, "answered": 1})
    tell("She thinks again and answers 10: it counts in place of the first, and the 20 points came once.")
