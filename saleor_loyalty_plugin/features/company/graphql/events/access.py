"""Who of the staff reads events: who makes them, and who sees to the members that come."""

from saleor.permission.enums import AccountPermissions, DiscountPermissions

STAFF = [DiscountPermissions.MANAGE_DISCOUNTS, AccountPermissions.MANAGE_USERS]
