"""Two hours pass in the demo's Saleor, in whose process this runs; then what Celery's beat does every few minutes."""

from datetime import timedelta

import django

from .some_minutes_later import write_to_members

TWO_HOURS = timedelta(hours=2)


def main() -> None:
    django.setup()
    _pass()
    write_to_members()


def _pass() -> None:
    """Have everything that decides on an abandoned checkout be two hours older."""
    from django.db.models import F
    from saleor.checkout.models import Checkout
    from saleor.order.models import Order

    from saleor_loyalty_plugin.features.messages.journeys.models import Journey, WatchedCheckout

    columns = {
        Checkout: ["last_change"],
        Order: ["created_at"],
        WatchedCheckout: ["changed_at", "seen_at"],
        Journey: ["active_since"],
    }
    for model, names in columns.items():
        model.objects.update(**{name: F(name) - TWO_HOURS for name in names})


if __name__ == "__main__":
    main()
