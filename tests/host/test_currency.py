"""The program's currency, where no setting says it."""

from saleor_loyalty_plugin.host.currency import program_currency
from saleor_loyalty_plugin.models import ChannelTerms
from saleor_loyalty_plugin.settings import ProgramSettings


def of_program(**settings):
    return program_currency(ProgramSettings(**settings), using="default")


def test_it_is_that_of_the_oldest_channel_without_a_rate_of_its_own(channel_PLN, channel_USD):
    # given
    oldest, other = sorted([channel_PLN, channel_USD], key=lambda channel: channel.pk)

    # then
    assert of_program() == oldest.currency_code
    ChannelTerms.objects.create(channel_id=oldest.pk, points_per_currency_unit="0.25")
    assert of_program() == other.currency_code
    ChannelTerms.objects.create(channel_id=other.pk, points_per_currency_unit=1)
    assert of_program() == oldest.currency_code
    assert of_program(program_currency=other.currency_code) == other.currency_code


def test_a_shop_that_sells_nowhere_has_none(channel_USD):
    # given
    channel_USD.is_active = False
    channel_USD.save(update_fields=["is_active"])

    # then
    assert of_program() is None
