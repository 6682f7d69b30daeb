"""A shop to look at in the Dashboard: what the demo sells, a customer with a story, and some more."""

from demo.api import Api
from demo.server import Server
from demo.shops.saleor_shop import SaleorShop
from demo.shops.setup_shop import set_up_shop
from demo.stories.story import play

STAFF = ("staff@example.com", "staff-demo-only")
SHOPPER = ("ada@example.com", "ada-demo-only")
# Staff who may do one thing each, by the permission of the widget that they are to see.
CLERKS = {
    "MANAGE_USERS": "users",
    "MANAGE_ORDERS": "orders",
    "MANAGE_DISCOUNTS": "discounts",
    "MANAGE_PRODUCTS": "products",
}
# Customers who can sign in as well, to bring friends and to register for events.
FRIENDS = ("leon10", "kinga9", "maja11", "gosia5")
CUSTOMER = """mutation ($input: UserCreateInput!) {
    customerCreate(input: $input) { user { id } errors { field message } }
}"""
ADJUST = """mutation ($input: LoyaltyPointsAdjustInput!) {
    loyaltyPointsAdjust(input: $input) { errors { field message code } }
}"""
GROUP = """mutation ($input: PermissionGroupCreateInput!) {
    permissionGroupCreate(input: $input) { group { id } errors { field message } }
}"""
CLERK = """mutation ($input: StaffCreateInput!) {
    staffCreate(input: $input) { user { id } errors { field message } }
}"""
NAMES = [
    "Berta",
    "Cyryl",
    "Dagmara",
    "Ewa",
    "Filip",
    "Gosia",
    "Henryk",
    "Irena",
    "Jan",
    "Kinga",
    "Leon",
    "Maja",
    "Nina",
]


def fill(server: Server) -> None:
    """Set the shop up over the API, as staff and shoppers do."""
    staff = Api(server.url)
    staff.sign_in(*STAFF)
    variants = set_up_shop(staff)
    play(SaleorShop(shopper=Api(server.url), staff=staff, variants=variants, login=SHOPPER))
    for number, name in enumerate(NAMES * 2):
        _customer(staff, f"{name} {number}", number)
    for permission, name in CLERKS.items():
        _clerk(staff, permission, name)


def _customer(staff: Api, name: str, number: int) -> None:
    first, last = name.split()
    user = {"email": f"{first.lower()}{last}@example.com", "firstName": first, "lastName": f"Nowak-{last}"}
    user_id = staff.mutate(CUSTOMER, input=user)["user"]["id"]
    points = {"user": user_id, "points": 37 * (number + 1), "reason": "Opening balance", "idempotencyKey": f"o{number}"}
    staff.mutate(ADJUST, input=points)


def _clerk(staff: Api, permission: str, name: str) -> None:
    facts = {"name": name, "addPermissions": [permission], "restrictedAccessToChannels": False}
    group = staff.mutate(GROUP, input=facts)["group"]["id"]
    staff.mutate(CLERK, input={"email": f"{name}@example.com", "addGroups": [group], "isActive": True})
