import pytest
from saleor.app.models import App
from saleor.permission.models import Permission
from saleor.webhook.models import Webhook

from saleor_loyalty_plugin.features.events.tasks import tell_apps_task
from saleor_loyalty_plugin.services.members import enroll
from tests.services.conftest import adjust, now, settings_of_program, user  # noqa: F401

from .receiver import receiving


@pytest.fixture
def receiver():
    with receiving() as received:
        yield received


@pytest.fixture
def app_of(db):
    """Make an app with permissions, by default the one that the events take."""

    def make(name="Points screen", permissions=("manage_users",)):
        app = App.objects.create(name=name, is_active=True, identifier=name)
        app.permissions.set(Permission.objects.filter(codename__in=permissions))
        return app

    return make


@pytest.fixture
def listen(app_of, receiver):
    """Make a webhook at the receiver, after one look at what is there already."""

    def make(query, *events, app=None, **facts):
        tell_apps_task()
        webhook = Webhook.objects.create(
            app=app or app_of(), target_url=receiver.url, name="events", subscription_query=query, **facts
        )
        for event in events:
            webhook.events.create(event_type=event)
        return webhook

    return make


@pytest.fixture
def tell(django_capture_on_commit_callbacks):
    """Have the beat tell apps, as it does every few seconds."""

    def run():
        with django_capture_on_commit_callbacks(execute=True):
            tell_apps_task()

    return run


@pytest.fixture
def member(program, customer_user, settings_of_program, now):  # noqa: F811
    return enroll(user_id=customer_user.pk, settings=settings_of_program, now=now)


@pytest.fixture
def user(customer_user):  # noqa: F811
    return customer_user
