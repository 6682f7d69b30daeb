"""What the Dashboard shows of the program: an entry in its menu and widgets on its pages."""

from dataclasses import dataclass, field
from typing import Any

from saleor.app.models import AppExtension
from saleor.core.utils import build_absolute_uri

from ... import __version__

IDENTIFIER = "saleor.loyalty"
# Answers while the program is switched off too, unlike the address below /plugins/global/.
ADDRESS = f"/plugins/{IDENTIFIER}"
# What the pages do; a token has of it what its user may do as well.
PERMISSIONS = ("manage_users", "manage_discounts", "manage_orders", "manage_products")
BY_GET: dict[str, Any] = {"widgetTarget": {"method": "GET"}}
# New in 3.23, as is the mount of the home page: 3.22 answers no list of extensions with a mount that it does not know.
HAS_IDENTIFIER = any(field.name == "identifier" for field in AppExtension._meta.get_fields())


@dataclass(frozen=True, slots=True)
class Extension:
    """A place of the Dashboard with a page of ours in it."""

    path: str
    """What it is known by, as 3.22 has no identifier for it: of a page below the App's address, of a widget below the
    plugin's."""
    label: str
    mount: str
    target: str = "widget"
    permission: str | None = None
    """The one that staff need to be given a token: with two, those who have one of them would see nothing."""
    settings: dict[str, Any] = field(default_factory=lambda: BY_GET)

    @property
    def identifier(self) -> str:
        return self.path.strip("/").replace("/", "-") or "console"

    @property
    def url(self) -> str:
        # The Dashboard puts the address of a page behind the App's own.
        return self.path if self.target == "app_page" else build_absolute_uri(ADDRESS + self.path)

    def row(self) -> dict[str, Any]:
        """Return the fields of Saleor's AppExtension that it has in every version."""
        return {
            "label": self.label,
            "url": self.url,
            "mount": self.mount,
            "target": self.target,
            "settings": self.settings,
        }


EXTENSIONS = [
    Extension("/", "Loyalty", "navigation_customers", target="app_page", settings={}),
    Extension("/widgets/customer", "Loyalty", "customer_details_widgets", permission="manage_users"),
    Extension("/widgets/order", "Loyalty", "order_details_widgets", permission="manage_orders"),
    Extension("/widgets/product", "Loyalty", "product_details_widgets", permission="manage_products"),
    Extension("/widgets/collection", "Loyalty", "collection_details_widgets", permission="manage_products"),
    Extension("/widgets/voucher", "Loyalty", "voucher_details_widgets", permission="manage_discounts"),
]
if HAS_IDENTIFIER:
    on_home = {"homeWidgetTarget": {"method": "GET", "fullscreen": False}}
    EXTENSIONS += [
        Extension("/widgets/home", "Loyalty", "homepage_widgets", permission="manage_discounts", settings=on_home)
    ]


def console_address() -> str:
    """Return where the pages are, as Saleor is called from outside (PUBLIC_URL, else the site's domain)."""
    return build_absolute_uri(f"{ADDRESS}/console")


def app_row() -> dict[str, Any]:
    """Return the fields of Saleor's App."""
    return {
        "name": "Loyalty",
        "about_app": "Points, tiers and rewards. Made by the loyalty plugin: manage.py loyalty_dashboard.",
        "app_url": console_address(),
        "version": __version__,
    }
