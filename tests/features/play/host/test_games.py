"""Games inside a real Saleor: what makes prizes, and what is done by the clock."""

from datetime import timedelta

import pytest
from django.utils import timezone
from saleor.plugins.models import PluginConfiguration

from saleor_loyalty_plugin.features.play.games.models import Game, GameDay, GamePlay
from saleor_loyalty_plugin.features.play.host.games import open_channels
from saleor_loyalty_plugin.features.play.tasks import announce_draws_task, forget_play_task
from saleor_loyalty_plugin.models import ChannelTerms

from ..games.fair import Shop, game, play


def test_the_task_announces_what_is_missing_of_games_that_are_on(program):
    # given
    now = timezone.now()
    on, off = game(now, code="on"), game(now, code="off")
    Game.objects.filter(pk=off.pk).update(active=False)
    GameDay.objects.filter(day__gt=now.date() + timedelta(days=2)).delete()

    # when
    announce_draws_task()

    # then
    assert (on.days.count(), off.days.count()) == (8, 3)
    # when the program is off
    GameDay.objects.filter(game=on).delete()
    PluginConfiguration.objects.update(active=False)
    announce_draws_task()
    # then
    assert on.days.count() == 0


def test_the_task_at_night_forgets_who_is_gone(member):
    # given
    now = timezone.now()
    play(member, game(now), now, Shop(), word="my name")
    member.user = None
    member.save(update_fields=["user"])

    # when
    forget_play_task()

    # then
    assert GamePlay.objects.get().word == ""


@pytest.mark.django_db
def test_rewards_can_be_made_where_the_channel_is_there_and_loyalty_is_on(channel_USD, channel_PLN):
    # given
    ChannelTerms.objects.update_or_create(channel_id=channel_PLN.pk, defaults={"active": False})

    # when / then
    assert open_channels({channel_USD.pk, channel_PLN.pk, 0}) == {channel_USD.pk}
    assert open_channels(set()) == set()
