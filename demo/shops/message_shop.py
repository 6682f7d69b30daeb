"""What the story of a message needs of a real Saleor: mail, a journey, consent, and two hours that pass."""

from collections.abc import Callable
from typing import Any

from ..api import Api
from ..mail import Mail, MailFolder
from .saleor_shop import SaleorShop
from .tier_shop import TierShop

CHANNELS = "{ channels { id } }"
MAIL_SERVER = """mutation ($channel: ID!, $input: PluginUpdateInput!) {
    pluginUpdate(id: "mirumee.notifications.user_email", channelId: $channel, input: $input) {
        errors { field message }
    }
}"""
# At any hour: the demo is run at night too.
SETTINGS = """mutation {
    loyaltySettingsUpdate(input: { messageWay: "email", quietHours: "" }) { errors { field message } }
}"""
JOURNEYS = "{ loyaltyJourneys(first: 50) { edges { node { id code } } } }"
SWITCH_ON = """mutation ($id: ID!) {
    loyaltyJourneyUpdate(id: $id, input: { active: true }) { errors { field message } }
}"""
AGREE = """mutation {
    loyaltyMemberUpdate(input: { consents: [{ purpose: MARKETING, granted: true }] }) { errors { field message } }
}"""
MESSAGES = "{ loyaltyMessages(first: 10) { edges { node { state template { code } } } } }"


def send_mail_to(staff: Api, port: int) -> None:
    """Have staff set a mail server of this machine in Saleor's plugin User emails, and messages go by it."""
    known = {"host": "127.0.0.1", "port": str(port), "sender_address": "shop@example.com"}
    configuration = [{"name": name, "value": value} for name, value in known.items()]
    for channel in staff.query(CHANNELS)["channels"]:
        staff.mutate(MAIL_SERVER, channel=channel["id"], input={"active": True, "configuration": configuration})
    staff.mutate(SETTINGS)


def switch_on(staff: Api, code: str) -> None:
    """Have staff switch a journey on that comes with the program."""
    edges = staff.query(JOURNEYS)["loyaltyJourneys"]["edges"]
    journey = next(edge["node"]["id"] for edge in edges if edge["node"]["code"] == code)
    staff.mutate(SWITCH_ON, id=journey)


class MessageShop(TierShop):
    """The same shop and shopper; mail goes to a folder. `pass_two_hours` does what beat does, two hours later."""

    def __init__(self, shop: SaleorShop, *, post: MailFolder, pass_two_hours: Callable[[], Any]) -> None:
        super().__init__(shop)
        self.post, self.pass_two_hours = post, pass_two_hours

    def set_up(self) -> None:
        """Have staff set up mail and the journey, and the shopper agree to offers and news."""
        send_mail_to(self.shop.staff, self.post.port)
        switch_on(self.shop.staff, "checkout-abandoned")
        self.shop.shopper.mutate(AGREE)

    def mails(self) -> list[Mail]:
        return self.post.mails

    def messages(self) -> list[tuple[str, str]]:
        """Return what was written to members, the newest first: the template's code and the state."""
        edges = self.shop.staff.query(MESSAGES)["loyaltyMessages"]["edges"]
        return [(edge["node"]["template"]["code"], edge["node"]["state"]) for edge in edges]
