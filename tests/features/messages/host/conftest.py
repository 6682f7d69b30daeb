import pytest
from django.utils import timezone
from saleor.plugins.models import PluginConfiguration

from saleor_loyalty_plugin.features.messages.models import Message, MessageTemplate, Purpose, Source
from saleor_loyalty_plugin.features.messages.services.consents import Said, set_consents
from saleor_loyalty_plugin.features.messages.services.plans import plan_message
from saleor_loyalty_plugin.features.messages.tasks import send_messages_task
from saleor_loyalty_plugin.services.members import enroll
from saleor_loyalty_plugin.settings import ProgramSettings

from .mail_server import mail_server

USER_EMAILS = "saleor.plugins.user_email.plugin.UserEmailPlugin"


@pytest.fixture
def post():
    """Return a mail server of the test's own."""
    with mail_server() as server:
        yield server


@pytest.fixture
def mailbox(post, loyalty_plugin):
    """Set a channel's mail server, by default the test's own, in Saleor's plugin for e-mails to users."""
    loyalty_plugin.PLUGINS = [*loyalty_plugin.PLUGINS, USER_EMAILS]

    def configure(channel, *, active=True, **values):
        known = {
            "host": "127.0.0.1",
            "port": str(post.port),
            "sender_name": "Shop",
            "sender_address": "shop@example.com",
        }
        configuration = [{"name": name, "value": value} for name, value in (known | values).items()]
        PluginConfiguration.objects.create(
            identifier="mirumee.notifications.user_email",
            name="User emails",
            channel=channel,
            active=active,
            configuration=configuration,
        )

    return configure


@pytest.fixture
def by_email(program, mailbox, channel_USD):
    """Send messages by the mail server of the shop's channel, at any hour."""
    mailbox(channel_USD)
    program(message_way="email", quiet_hours="", program_name="Tea Club")


@pytest.fixture
def member(program, customer_user):
    """Return a member who agreed to marketing."""
    customer_user.first_name, customer_user.email = "Ada", "ada@example.com"
    customer_user.save()
    member = enroll(user_id=customer_user.pk, settings=ProgramSettings(), now=timezone.now())
    agreed = [Said(Purpose.MARKETING, granted=True)]
    set_consents(user_id=customer_user.pk, said=agreed, source=Source.STOREFRONT, now=timezone.now())
    return member


@pytest.fixture
def plan(member):
    """Plan a message that is due now."""

    def run(code="joined", occasion="test:1", **given):
        now = timezone.now()
        known = {
            "member_id": member.pk,
            "template": MessageTemplate.objects.get(code=code),
            "occasion": occasion,
            "due": now,
            "now": now,
        }
        return plan_message(**known | given)

    return run


@pytest.fixture
def send():
    """Have the beat send what is due; return each message's state and reason, oldest first."""

    def run():
        send_messages_task()
        return list(Message.objects.order_by("pk").values_list("state", "reason"))

    return run
