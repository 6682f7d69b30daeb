"""The fields of the plugin's page in the Dashboard.

The Dashboard marks no field that is wrong and shows one message of an answer: each says all. It shows a field's help in
any case, in whole.
"""

from collections.abc import Iterator, Mapping
from dataclasses import fields
from decimal import Decimal
from typing import Any

from saleor.plugins.base_plugin import ConfigurationTypeField

from ..settings import ProgramSettings, SettingsError
from .dashboard.extensions import console_address
from .dashboard.registration import find_app
from .databases import REPLICA
from .program.money import currency_problem
from .program.settings import parse_configuration
from .program.status import Line, activity, figures, problems

FIELDS = {
    "program_name": ("Program name", "What shoppers call the program. 1 to 64 characters."),
    "award_on": ("Award points when an order is", "paid, or fulfilled (paid and everything sent)."),
    "points_per_currency_unit": (
        "Points per currency unit",
        "Points for one unit of money, such as 1 or 0.5. A channel's own terms go first.",
    ),
    "point_value": (
        "Point value",
        "Money that one point is worth when it is spent, such as 0.01. A channel's own terms go first.",
    ),
    "earn_on_shipping": ("Delivery earns points", "Whether what is paid for delivery counts."),
    "earn_on_net": ("Earn on prices without tax", "Whether points are counted on the price without tax."),
    "pending_days": ("Days until points can be spent", "0 to 365, from the award. Covers the time for returns."),
    "expires_after_days": (
        "Days until points expire",
        "0 (never) to 3650, from the day the points become available.",
    ),
    "expiry_rounding": (
        "Points expire at the end of",
        "none (to the day), month or year: that in which they would expire, by the program's time zone.",
    ),
    "inactivity_days": (
        "Days without an order until points expire",
        "0 (by age) to 3650: instead of by age, all points of a member who has not ordered for so long. Switching it "
        "on expires nobody before one whole period has passed. Switched off, points that came meanwhile never expire.",
    ),
    "min_redeem_points": ("Fewest points to spend at once", "1 or more."),
    "redeem_step": ("Points are spent in steps of", "1 or more."),
    "max_redeem_percent": ("Points pay at most this percentage", "1 to 100, of the goods' price in a checkout."),
    "qualification_basis": ("Tiers are reached by", "points, spend or orders."),
    "qualification_window": ("Tiers look at", "rolling_12_months, calendar_year or lifetime."),
    "downgrade_grace_days": ("Days of grace before a lower tier", "0 to 365."),
    "auto_enroll": ("Every customer is a member", "Off: customers join by themselves."),
    "welcome_points": ("Welcome points", "0 or more, once, on joining."),
    "birthday_points": ("Birthday points", "0 or more, once a year."),
    "hold_minutes": (
        "Minutes that points stay set aside",
        "10 or more: in a checkout that nobody touches.",
    ),
    "earning_active": (
        "Points are awarded",
        "Off stops all awards, for an incident. Orders placed meanwhile are awarded once it is on again.",
    ),
    "spending_active": (
        "Points can be spent",
        "Off stops new spending, for an incident. What checkouts hold already can still be ordered.",
    ),
    "adjust_limit_per_day": (
        "Points that one person may give by hand in 24 hours",
        "0 (no limit) or more. Holds for each of the staff and for each app.",
    ),
    "time_zone": (
        "Time zone",
        "Such as Europe/Warsaw or UTC. Weekdays and hours of campaigns are those of its clocks.",
    ),
    "program_currency": (
        "Program currency",
        "A channel's currency, such as EUR, that amounts of several channels are converted to by their rates. Empty: "
        "that of the oldest active channel without a rate of its own.",
    ),
    "margin_percent": (
        "Margin in percent",
        "0 to 100: what is left of the price of goods. Says what a campaign's further revenue is worth.",
    ),
    "program_holdout_percent": (
        "Members held out of everything, in percent",
        "0 (nobody) to 50: they get no campaign, no marketing journey, no incentive, and earn as if there were none.",
    ),
    "dashboard_origins": (
        "Addresses of the Dashboard",
        "Such as https://dashboard.example.com, a space between two: who may show the loyalty pages. "
        "Empty: the hosts of ALLOWED_CLIENT_HOSTS.",
    ),
    "message_way": (
        "Messages to members go by",
        "none (apps alone are told), email (through the SMTP server of Saleor's plugin User emails), or app (Saleor's "
        "webhook NOTIFY_USER, for shops whose mail goes through an app).",
    ),
    "sender_name": ("Sender's name", "Of e-mails to members, up to 64 characters. Empty: that of User emails."),
    "sender_address": (
        "Sender's address",
        "Such as club@example.com, of a domain that your mail server may send for. Empty: that of User emails.",
    ),
    "quiet_hours": (
        "Quiet hours",
        "Such as 21:00-09:00 by each member's clocks: marketing that is due then goes at their end. Empty: none.",
    ),
    "messages_per_week": (
        "Marketing messages a week",
        "0 (no limit) to 50 for each member in any 7 times 24 hours. One too many waits, or is dropped.",
    ),
    "referral_pending_days": (
        "Days until who brought a friend is rewarded",
        "0 to 365, from the payment of the friend's first order. Covers the time for returns.",
    ),
    "gifts_per_month": (
        "Gifts that one person may give in a month, in points",
        "0 (no limit) or more: what the rewards given without points cost. Holds for each of the staff and each app.",
    ),
    "reviews_need_approval": (
        "Reviews need approval",
        "Staff look at each review of a product before it is shown. Off: it is shown at once.",
    ),
    "review_points": (
        "Points for a review",
        "0 or more, once for each product that a member bought and reviewed, when it is approved; whatever it says.",
    ),
}


def _value(default: Any) -> Any:
    if isinstance(default, bool):
        return default
    return f"{default:f}" if isinstance(default, Decimal) else str(default)


def _type(default: Any) -> str:
    return ConfigurationTypeField.BOOLEAN if isinstance(default, bool) else ConfigurationTypeField.STRING


_DEFAULTS = {field.name: field.default for field in fields(ProgramSettings)}

CONFIG_STRUCTURE = {
    name: {"type": _type(_DEFAULTS[name]), "label": label, "help_text": help_text}
    for name, (label, help_text) in FIELDS.items()
} | {
    "status": {
        "type": ConfigurationTypeField.OUTPUT,
        "label": "Status",
        "help_text": "What the program is doing now.",
    }
}
DEFAULT_CONFIGURATION = [{"name": name, "value": _value(_DEFAULTS[name])} for name in FIELDS] + [
    {"name": "status", "value": ""}
]


def check(configuration: list[dict[str, Any]]) -> None:
    """Look at a configuration that is to be saved.

    Raises:
        SettingsError: with a problem for every field that is not acceptable.

    """
    if problem := currency_problem(parse_configuration(configuration)):
        raise SettingsError({"program_currency": problem})


def refusal(found: Mapping[str, str]) -> str:
    """Return what is wrong with some settings, each by the label that the page has for it."""
    return " ".join(f"{FIELDS[name][0]}: {problem}" for name, problem in found.items())


def shown(configuration: list[dict[str, Any]], *, active: bool) -> list[dict[str, Any]]:
    """Return the fields of the page: what needs attention, the state, then the settings."""
    settings = [field for field in configuration if field["name"] in FIELDS]
    return [*_outputs(active=active), *settings]


def _outputs(*, active: bool) -> Iterator[dict[str, Any]]:
    nothing = Line("What keeps the program from its work is told here.", "Nothing.")
    for number, line in enumerate(problems() or [nothing], start=1):
        label = "Needs attention" if number == 1 else f"Needs attention ({number})"
        yield _output(f"problem_{number}", label, line)
    yield _output("status", "Status", activity(active=active))
    yield _output("figures", "Figures", figures())
    yield _output("console", "Pages", _console())


def _output(name: str, label: str, line: Line) -> dict[str, Any]:
    return {
        "name": name,
        "type": ConfigurationTypeField.OUTPUT,
        "label": label,
        "value": line.short,
        "help_text": line.text,
    }


def _console() -> Line:
    address = console_address()
    if find_app(using=REPLICA) is None:
        text = f"Not in the Dashboard: run manage.py loyalty_dashboard. Their address is {address}."
        return Line.of(text, "Not in the Dashboard")
    return Line.of(f"In the Dashboard under Customers, Loyalty. Their address is {address}.", "Customers, Loyalty")
