"""What the host tells the program, and what the program does about it: a table of contents."""

from functools import cached_property
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from saleor.plugins.base_plugin import BasePlugin
from saleor.plugins.error_codes import PluginErrorCode

from .features.registry import parts
from .host.checkout.access import refuse_exclusive
from .host.checkout_customers import expire_prices
from .host.configuration import CONFIG_STRUCTURE, DEFAULT_CONFIGURATION, check, refusal, shown
from .host.dashboard.pages import answer
from .host.dashboard.registration import register
from .host.evaluation import evaluate_tiers_task
from .host.guard import guarded
from .host.holds import require_held
from .host.orders.customers import forget, welcome
from .host.orders.edits import follow_edit
from .host.orders.states import reconcile
from .host.program.settings import PLUGIN_ID, parse_configuration
from .host.queueing import hurry
from .settings import ProgramSettings, SettingsError
from .tasks import reprice_members_task


class LoyaltyPlugin(BasePlugin):
    """Points, tiers and rewards for Saleor. One for the whole shop; inactive until the operator switches it on."""

    PLUGIN_ID = PLUGIN_ID
    PLUGIN_NAME = "Loyalty"
    PLUGIN_DESCRIPTION = "Orders that are paid earn points. Customers and staff see them in Saleor's own API."
    CONFIGURATION_PER_CHANNEL = False
    DEFAULT_ACTIVE = False
    CONFIG_STRUCTURE = CONFIG_STRUCTURE
    DEFAULT_CONFIGURATION = DEFAULT_CONFIGURATION

    @cached_property
    def settings(self) -> ProgramSettings:
        """The program's settings, as this request found them."""
        return parse_configuration(self.configuration)

    # Orders: every event leads to the same question, what the order's state demands now.

    def order_created(self, order: Any, previous_value: Any, *args: Any, **kwargs: Any) -> Any:
        return self._order_changed(order, previous_value)

    order_confirmed = order_paid = order_fully_paid = order_fulfilled = order_created
    order_updated = order_refunded = order_fully_refunded = order_cancelled = order_expired = order_created

    def order_bulk_created(self, orders: Any, previous_value: Any, *args: Any, **kwargs: Any) -> Any:
        for order in orders:
            self._order_changed(order, previous_value)
        return previous_value

    def _order_changed(self, order: Any, previous_value: Any) -> Any:
        follow_edit(order)
        with guarded("reading the settings"):
            reconcile(order.pk, self.settings)
        return previous_value

    # Checkouts: a mutation that changes the customer does not reprice by itself.

    def checkout_updated(self, checkout: Any, previous_value: Any, *args: Any, **kwargs: Any) -> Any:
        expire_prices(checkout)
        return previous_value

    def preprocess_order_creation(
        self, checkout_info: Any, lines: Any, previous_value: Any, *args: Any, **kwargs: Any
    ) -> Any:
        refuse_exclusive(checkout_info, lines)
        require_held(checkout_info, lines)
        return previous_value

    # Customers: join, get the orders that Saleor matched to them, and are forgotten.

    def customer_created(self, customer: Any, previous_value: Any, *args: Any, **kwargs: Any) -> Any:
        with guarded("reading the settings"):
            welcome(customer.pk, self.settings, is_staff=customer.is_staff)
        return previous_value

    customer_updated = account_confirmed = account_email_changed = customer_created

    def customer_deleted(self, customer: Any, previous_value: Any, *args: Any, **kwargs: Any) -> Any:
        forget()
        return previous_value

    account_deleted = customer_deleted

    # The operator: settings, the switch, and the state in words.

    @classmethod
    def validate_plugin_configuration(cls, plugin_configuration: Any, **kwargs: Any) -> None:
        try:
            check(plugin_configuration.configuration)
        except SettingsError as error:
            code, message = PluginErrorCode.PLUGIN_MISCONFIGURED.value, refusal(error.problems)
            raise ValidationError({field: ValidationError(message, code=code) for field in error.problems}) from error

    @classmethod
    def save_plugin_configuration(cls, plugin_configuration: Any, cleaned_data: Any) -> Any:
        was_active = plugin_configuration.active
        # Where the program begins is written with the switch: see host/program.py.
        with transaction.atomic():
            saved = super().save_plugin_configuration(plugin_configuration, cleaned_data)
            if saved.active and not was_active:
                with guarded("putting the pages into the Dashboard"):
                    register()
            if saved.active != was_active:
                hurry(reprice_members_task)
            if saved.active and not was_active:
                # Tiers may have been prepared meanwhile.
                hurry(evaluate_tiers_task)
        return saved

    def webhook(self, request: Any, path: str, previous_value: Any, *args: Any, **kwargs: Any) -> Any:
        settings = ProgramSettings()
        # Settings that cannot be read keep nobody from the pages that mend them.
        with guarded("reading the settings"):
            settings = self.settings
        found = next((page for pages in parts("pages") if (page := pages.answer(request, path, settings))), None)
        return found or answer(request, path, settings)

    def resolve_plugin_configuration(self, request: Any) -> Any:
        return shown(self.configuration, active=self.active)
