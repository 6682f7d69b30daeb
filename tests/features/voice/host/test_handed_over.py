"""Journeys for orders that were handed over, and what is asked of Saleor (rule 89)."""

from datetime import timedelta

from django.utils import timezone
from saleor.celeryconf import app
from saleor.order import OrderEvents, OrderOrigin, OrderStatus
from saleor.order.models import Order, OrderEvent
from saleor.plugins.models import PluginConfiguration

from saleor_loyalty_plugin.features.voice.host.shop import SaleorShop
from saleor_loyalty_plugin.features.voice.surveys.models import SurveyAsking
from saleor_loyalty_plugin.features.voice.surveys.services.rows import create_survey
from saleor_loyalty_plugin.features.voice.tasks import give_thanks_task
from saleor_loyalty_plugin.models import LoyaltyMember
from tests.features.messages.host.journeys.journeys import let_in
from tests.features.messages.journeys.journeys import journey

NOW = timezone.now()
HOUR = timedelta(hours=1)


def sent(order, at):
    OrderEvent.objects.create(order=order, type=OrderEvents.FULFILLMENT_FULFILLED_ITEMS, date=at)


def test_who_has_all_of_an_order_enters_once(program, member, fulfilled_order, channel_USD):
    # given
    of = journey("order_handed_over", since=NOW - 100 * HOUR)
    Order.objects.update(status=OrderStatus.PARTIALLY_FULFILLED)
    sent(fulfilled_order, NOW - 5 * HOUR)
    partly = let_in(of, NOW - 4 * HOUR)

    # when
    Order.objects.update(status=OrderStatus.FULFILLED)
    sent(fulfilled_order, NOW - 3 * HOUR)
    whole = let_in(of, NOW)
    sent(fulfilled_order, NOW + HOUR)

    # then
    assert partly == []
    assert whole == [f"handed-over:{fulfilled_order.pk}"] == let_in(of, NOW + 2 * HOUR)
    run = of.runs.get()
    assert (run.member, run.channel_id, run.began_at) == (member, channel_USD.pk, NOW - 3 * HOUR)
    assert run.facts == {"order_id": str(fulfilled_order.pk)}


def test_a_replacement_and_what_came_back_let_nobody_in(program, member, fulfilled_order):
    # given
    of = journey("order_handed_over", since=NOW - 100 * HOUR)
    sent(fulfilled_order, NOW - HOUR)

    # then
    for facts in ({"origin": OrderOrigin.REISSUE}, {"status": OrderStatus.RETURNED}):
        Order.objects.update(**facts)
        assert let_in(of, NOW) == []


def test_an_order_is_its_customers_also_of_an_account_that_was_made_one_with_theirs(
    member, fulfilled_order, customer_user2, channel_USD
):
    # given
    shop = SaleorShop()
    other = LoyaltyMember(pk=0, merged_ids=[])

    # then
    assert shop.order_of(fulfilled_order.pk, member) == (channel_USD.pk, True)
    assert shop.order_of(fulfilled_order.pk, other) is None
    other.merged_ids = [member.pk]
    assert shop.order_of(fulfilled_order.pk, other) == (channel_USD.pk, True)

    # when
    Order.objects.update(status=OrderStatus.CANCELED)

    # then
    assert shop.order_of(fulfilled_order.pk, member) == (channel_USD.pk, False)


def test_points_that_waited_are_posted_by_the_task_once(program, member):
    # given
    questions = [{"kind": "nps", "text": "Would you recommend us?"}]
    own = create_survey(fields={"code": "own", "about": "shop", "questions": questions})
    SurveyAsking.objects.create(survey=own, member=member, asked_at=NOW, answered_at=NOW, points=20)

    # when
    app.finalize()
    PluginConfiguration.objects.update(active=False)
    give_thanks_task()
    member.refresh_from_db()
    assert member.available == 0
    PluginConfiguration.objects.update(active=True)
    for _ in range(2):
        give_thanks_task()

    # then
    member.refresh_from_db()
    assert member.available == 20
    assert app.conf.beat_schedule["loyalty-give-thanks"]["task"] == give_thanks_task.name
