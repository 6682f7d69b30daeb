"""Who of the staff reads polls: who makes them, and who decides on what members enter."""

from saleor.permission.enums import AccountPermissions, DiscountPermissions

MANAGES = DiscountPermissions.MANAGE_DISCOUNTS
DECIDES = AccountPermissions.MANAGE_USERS
STAFF = [MANAGES, DECIDES]
