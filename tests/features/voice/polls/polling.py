"""Polls, votes and entries, for tests."""

from datetime import datetime
from itertools import count

from saleor_loyalty_plugin.features.voice.polls.models import Poll, PollOption, PollVote
from saleor_loyalty_plugin.features.voice.polls.services.entering import decide, enter
from saleor_loyalty_plugin.features.voice.polls.services.rows import create_poll
from saleor_loyalty_plugin.features.voice.polls.services.voting import vote
from saleor_loyalty_plugin.models import LoyaltyMember
from saleor_loyalty_plugin.services.actors import Actor

from ..people import DAY, SETTINGS, Shop

_numbers = count(1)


def poll(now: datetime, *options: str, **fields) -> Poll:
    """Create a poll that is on, of A, B and C unless `options` are others."""
    known = {
        "code": f"p{next(_numbers)}",
        "question": "Which?",
        "active": True,
        "options": [{"text": text} for text in options or ("A", "B", "C")],
    }
    return create_poll(fields={**known, **fields}, now=now)


def contest(now: datetime, **fields) -> Poll:
    """Create a contest that closes in ten days, of which the first wins 500 points."""
    known = {"takes_entries": True, "closes_at": now + 10 * DAY, "winners": 1, "prize": 500, "options": []}
    return poll(now, **known | fields)


def cast(member: LoyaltyMember, of: Poll, text: str, at: datetime, shop: Shop | None = None, **facts) -> PollVote:
    """Vote for the option with a text."""
    option = of.options.get(text=text)
    known = {"settings": SETTINGS, "shop": shop or Shop(), "option_id": option.pk}
    return vote(user_id=member.user_id, poll_id=of.pk, now=at, **known | facts)


def bring(member: LoyaltyMember, to: Poll, text: str, at: datetime, *, approved: bool | None = True) -> PollOption:
    """Enter something, and have staff approve it; None: nobody has decided."""
    entry = enter(user_id=member.user_id, poll_id=to.pk, text=text, image="https://example.com/a.jpg", now=at)
    return entry if approved is None else decide(entry=entry, approved=approved, actor=Actor(app="desk"), now=at)
