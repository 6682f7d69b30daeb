"""Which header of a file of members is read as which column."""

from collections.abc import Mapping, Sequence

from .....domain.texts import plain

REQUIRED = ("email", "points")
NAMES: Mapping[str, tuple[str, ...]] = {
    "email": ("email", "customer_email", "email_address", "e_mail", "user_email", "billing_email"),
    # LoyaltyLion calls what can be spent approved, Smile and Yotpo call it the balance.
    "points": (
        "points", "points_balance", "approved_points", "points_approved", "point_balance", "current_points",
        "available_points", "points_available", "balance",
    ),
    "tier": ("tier", "vip_tier", "loyalty_tier", "tier_name", "vip_tier_name", "current_tier"),
    "expires": ("expires", "expires_at", "points_expire_at", "points_expiry", "points_expiration_date", "expiry_date"),
    "joined": (
        "joined", "joined_at", "enrolled_at", "enrollment_date", "enrolment_date", "opted_in_at", "opt_in_date",
        "member_since", "created_at", "date_created",
    ),
    "birthday": (
        "birthday", "date_of_birth", "dob", "birthdate", "birthday_mm_dd_or_mm_dd_yyyy", "birthday_mm_dd",
        "birthday_mm_dd_yyyy",
    ),
    "lifetime": ("lifetime_points", "lifetime", "points_earned", "total_points_earned", "points_lifetime"),
    "note": ("note", "reason", "comment"),
}  # fmt: skip
"""Each column and the headers that are taken for it, the best first, as `plain` writes them."""


class HeaderError(ValueError):
    """A file's headers do not say what is needed; the message is for a person."""


def find_columns(headers: Sequence[str], chosen: Mapping[str, str]) -> dict[str, int]:
    """Return the place of each column that a file has; `chosen` names headers by column, blank for none.

    Raises:
        HeaderError: a needed column is not there, a chosen header is not there, or one is there twice.

    """
    places = {column: _chosen(headers, column, header) for column, header in chosen.items() if header}
    plain_headers = [plain(header) for header in headers]
    for column, names in NAMES.items():
        if column not in chosen and (found := _recognised(plain_headers, names)) is not None:
            places[column] = found
    if missing := [column for column in REQUIRED if column not in places]:
        raise HeaderError(
            f"no column says {' and '.join(missing)}; its columns are {', '.join(headers)}. "
            f"Say which is meant with --column, such as --column {missing[0]}=HEADER."
        )
    return places


def _chosen(headers: Sequence[str], column: str, header: str) -> int:
    if column not in NAMES:
        raise HeaderError(f"--column {column}: there is no such column; there are {', '.join(NAMES)}.")
    if list(headers).count(header) != 1:
        there = "no column" if header not in headers else "more than one column"
        raise HeaderError(f'there is {there} "{header}" to read as {column}; its columns are {", ".join(headers)}.')
    return list(headers).index(header)


def _recognised(headers: Sequence[str], names: Sequence[str]) -> int | None:
    return next((headers.index(name) for name in names if name in headers), None)
