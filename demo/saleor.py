"""The story in a real Saleor, which stays open afterwards to look around in."""

import signal
from functools import partial

from dev import databases

from .api import Api
from .console import say, tell, working
from .databases import demo_database
from .mail import mail_folder
from .server import Server, running_server
from .shops.audience_shop import AudienceShop
from .shops.campaign_shop import CampaignShop
from .shops.friend_shop import FriendShop
from .shops.message_shop import MessageShop
from .shops.saleor_shop import SaleorShop
from .shops.setup_shop import set_up_shop
from .shops.spend_shop import SpendShop
from .shops.tier_shop import TierShop
from .shops.wheel_shop import WheelShop
from .stories.audience_story import play_audience
from .stories.campaign_story import play_campaign
from .stories.friend_story import play_friends
from .stories.message_story import play_messages
from .stories.spend_story import play_spending
from .stories.story import play
from .stories.tier_story import play_tiers
from .stories.wheel_story import play_wheel

STAFF = ("staff@example.com", "staff-demo-only")
MAILS = databases.LOGS / "demo-mails"
SHOPPER = ("ada@example.com", "ada-demo-only")
FRIEND = ("bea@example.com", "bea-demo-only")
STATUS = """{
    plugin(id: "saleor.loyalty") { globalConfiguration { configuration { name value } } }
}"""


def run(*, stay: bool) -> None:
    template = databases.ensure_templates()
    with demo_database(template) as url, running_server(url) as server, mail_folder(MAILS) as post:
        switch_on(server)
        staff = Api(server.url)
        staff.sign_in(*STAFF)
        with working("Staff set up two channels, deliveries and products over the API"):
            variants = set_up_shop(staff)
        shop = SaleorShop(shopper=Api(server.url), staff=staff, variants=variants, login=SHOPPER)
        play(shop)
        play_tiers(TierShop(shop))
        play_spending(SpendShop(shop))
        play_campaign(CampaignShop(shop))
        play_audience(AudienceShop(shop, make_up=partial(server.run, "demo.made_up_members")))
        later = partial(server.run, "demo.two_hours_later")
        play_messages(MessageShop(shop, post=post, pass_two_hours=later))
        tomorrow = partial(server.run, "demo.a_day_later")
        play_wheel(WheelShop(shop, pass_a_day=tomorrow), logs=databases.LOGS)
        bea = SaleorShop(shopper=Api(server.url), staff=staff, variants=variants, login=FRIEND, name="Bea Kowalska")
        minutes = partial(server.run, "demo.some_minutes_later")
        play_friends(FriendShop(shop, bea, post=post, pass_some_minutes=minutes))
        show_status(staff)
        verify(server)
        say("\nAll figures are as the rules demand.")
        if stay:
            leave_open(server)


def switch_on(server: Server) -> None:
    """Make a staff user and switch the program on, while the server starts."""
    superuser = ["createsuperuser", "--noinput", "--verbosity", "0", "--email", STAFF[0]]
    with working("manage.py createsuperuser, manage.py loyalty_enable"):
        status = server.manage(superuser, ["loyalty_enable"], DJANGO_SUPERUSER_PASSWORD=STAFF[1])
    tell(status.splitlines()[-1])
    with working("Starting a Saleor server"):
        server.wait()


def show_status(staff: Api) -> None:
    fields = staff.query(STATUS)["plugin"]["globalConfiguration"]["configuration"]
    status = next(field["value"] for field in fields if field["name"] == "status")
    say(f"\nThe plugin's page in the Dashboard tells the operator:\n   {status}")


def verify(server: Server) -> None:
    """Have the books checked, whatever the stories did."""
    with working("\nmanage.py loyalty_verify --rebuild"):
        told = server.manage(["loyalty_verify", "--rebuild"])
    for line in told.splitlines()[-2:]:
        tell(line)


def leave_open(server: Server) -> None:
    say("\nThe shop stays open; Ctrl-C stops it and removes its database.")
    tell(f"API, and its GraphQL page in a browser: {server.url}")
    tell(f"Staff, for this demo only:    {STAFF[0]}  password {STAFF[1]}")
    tell(f"Shopper, for this demo only:  {SHOPPER[0]}  password {SHOPPER[1]}")
    tell("Sign in with the mutation tokenCreate; send the token in the header Authorization: Bearer ...")
    signal.pause()
