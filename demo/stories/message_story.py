"""The story of a message: Ada leaves a basket, is reminded of it two hours later, and buys with the code."""

import re
from decimal import Decimal

from ..console import check, step, tell
from ..mail import Mail
from ..shops.message_shop import MessageShop
from .story import basket
from .tier_story import show

EXPECTED = ("ada@example.com", "Your basket is still here")


def play_messages(shop: MessageShop) -> None:
    """Tell the story and check every figure.

    Raises:
        WrongFigureError: a figure is not what the rules demand.

    """
    step("16. Staff set a mail server and switch the journey for abandoned checkouts on; Ada agrees to offers")
    shop.set_up()
    checkout, prices = shop.fill("USD", ["coffee", "mug"])
    check("Total of the checkout", prices.total, Decimal("24.21"))
    tell(f"She fills her basket with {basket('USD', 'coffee', 'mug')}, 24.21 USD for her, and leaves.")
    mail = reminded(shop)
    buy_with(shop, checkout, code_in(mail))


def reminded(shop: MessageShop) -> Mail:
    """Let two hours pass, once and again; return the one message that comes."""
    shop.pass_two_hours()
    check("Messages after two hours", [(mail.to, mail.subject) for mail in shop.mails()], [EXPECTED])
    shop.pass_two_hours()
    check("Messages after two hours more", len(shop.mails()), 1)
    check("What staff see of it", shop.messages(), [("checkout_abandoned", "SENT")])
    (mail,) = shop.mails()
    tell("Two hours later, and only once, she gets this:")
    for line in (f"Subject: {mail.subject}", *mail.text.splitlines()):
        tell(f"   | {line}".rstrip())
    tell(f"As it looks: file://{mail.path}")
    return mail


def code_in(mail: Mail) -> str:
    """Return the code that a message brings, on a line of its own; an empty one where it brings none."""
    found = re.search(r"^[0-9A-F]{4}(-[0-9A-F]{4})+$", mail.text, re.MULTILINE)
    return found[0] if found else ""


def buy_with(shop: MessageShop, checkout: str, code: str) -> None:
    prices = shop.add_voucher(checkout, code)
    show(prices, "USD")
    check("Total with the code", prices.total, Decimal("21.79"))
    purchase = shop.pay(checkout, "USD")
    check("Total of the order", purchase.total, Decimal("21.79"))
    tell(f"She adds {code}: a tenth less. Order {purchase.number}, 21.79 USD, is paid.")
