"""A shop in processes of its own, set up and asked over its API; nobody calls a task."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import psycopg

from demo.api import Api
from demo.databases import demo_database
from demo.server import running_server
from demo.shops.message_shop import AGREE, send_mail_to
from demo.shops.saleor_shop import SaleorShop
from demo.shops.setup_shop import set_up_shop
from dev import databases

from ..mail_server import MailServer
from .processes import BEAT, WORKER, Process, redis, running, until

STAFF = ("staff@example.com", "staff-test-only")
JOURNEYS = "{ loyaltyJourneys(first: 50) { edges { node { code running finished } } } }"
MEMBER = "{ me { loyalty { tier { code } } } }"
MESSAGES = "{ loyaltyMessages(first: 100) { edges { node { state reason member { user { email } } } } } }"
# What a worker that is killed leaves behind is taken up after a quarter of an hour, or ten minutes.
PASS_TIME = (
    "UPDATE saleor_loyalty_tasklease SET expires_at = expires_at - interval '15 minutes'",
    "UPDATE saleor_loyalty_message SET claimed_at = claimed_at - interval '10 minutes' WHERE state = 'sending'",
)


class WorkedShop:
    """The shop with its worker and beat; mail goes to `post`."""

    def __init__(self, staff: Api, variants: dict[str, str], worker: Process, post: MailServer, url: str) -> None:
        self.staff, self.variants, self.worker, self.post, self.url = staff, variants, worker, post, url

    def journey(self, code: str) -> dict[str, Any]:
        edges = self.staff.query(JOURNEYS)["loyaltyJourneys"]["edges"]
        return next(edge["node"] for edge in edges if edge["node"]["code"] == code)

    def member(self, name: str) -> SaleorShop:
        """Have somebody register, become a member and agree to marketing."""
        login = (f"{name}@example.com", "member-test-only")
        shop = SaleorShop(shopper=Api(self.staff.url), staff=self.staff, variants=self.variants, login=login)
        shop.join()
        until(lambda: shop.shopper.query(MEMBER)["me"]["loyalty"], f"{name} is a member")
        shop.shopper.mutate(AGREE)
        return shop

    def mails(self, name: str) -> list[Any]:
        """Return the messages that came to a member, without Saleor's own."""
        came = list(zip(self.post.recipients, self.post.taken, strict=True))
        return [mail for to, mail in came if to == f"{name}@example.com" and mail["List-Unsubscribe"]]

    def states(self) -> dict[str, str]:
        """Return the state of each member's message, by the member's address."""
        edges = self.staff.query(MESSAGES)["loyaltyMessages"]["edges"]
        return {edge["node"]["member"]["user"]["email"]: edge["node"]["state"] for edge in edges}

    def start_worker(self) -> None:
        """Start another worker, a quarter of an hour after the last one was killed."""
        with psycopg.connect(self.url, autocommit=True) as connection:
            for statement in PASS_TIME:
                connection.execute(statement)
        self.worker.start()


@contextmanager
def worked_shop(post: MailServer) -> Iterator[WorkedShop]:
    """Start Redis, the API, a worker and beat on a database of their own."""
    with redis() as broker, demo_database(databases.ensure_templates()) as url:
        environment = {"CELERY_BROKER_URL": f"{broker}/1", "CACHE_URL": f"{broker}/0"}
        with running_server(url, **environment) as server:
            superuser = ["createsuperuser", "--noinput", "--verbosity", "0", "--email", STAFF[0]]
            server.manage(superuser, ["loyalty_enable"], DJANGO_SUPERUSER_PASSWORD=STAFF[1])
            server.wait()
            staff = Api(server.url)
            staff.sign_in(*STAFF)
            with running("worker", WORKER, server.environment) as worker, running("beat", BEAT, server.environment):
                shop = WorkedShop(staff, set_up_shop(staff), worker, post, url)
                send_mail_to(staff, post.port)
                yield shop
