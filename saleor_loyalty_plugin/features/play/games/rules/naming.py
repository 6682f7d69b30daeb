"""How a member is named in the text that a draw is made by. Pure."""

from base64 import b64encode


def named(member_id: int) -> str:
    """Return the member's ID as the API shows it, which everybody can read of themselves and which has no colon."""
    return b64encode(f"LoyaltyMember:{member_id}".encode()).decode()
