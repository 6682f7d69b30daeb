"""Members enter something to vote for, and staff approve it (rule 91)."""

from datetime import datetime

from django.db import transaction
from django.db.models import Max

from .....enums import LoyaltyErrorCode
from .....errors import LoyaltyError
from .....models.locks import lock_row
from .....services.actors import Actor
from .....services.checks import check_there
from .....services.program.texts import check_address
from ...texts import check_line
from ..models import TEXT_LENGTH, EntryState, PollOption
from ..rules.showing import is_over
from .voting import open_poll


@transaction.atomic
def enter(*, user_id: int, poll_id: int, text: str, image: str | None, now: datetime) -> PollOption:
    """Keep what a member enters in a contest, once; it can be voted for when staff have approved it.

    Raises:
        LoyaltyError: on `text` or `image`, blank, too long, with a line break or markup, or no address; on `poll`, see
            `open_poll`; INVALID, it takes no entries; UNIQUE, they have entered.
        NotAMemberError: the user has not joined, or has left.
        MemberSuspendedError: the member is suspended.

    """
    text = check_line(text, field="text", maximum=TEXT_LENGTH)
    image = check_address(image, field="image")
    member, poll = open_poll(user_id, poll_id, now)
    if not poll.takes_entries:
        raise LoyaltyError("This poll takes no entries.", field="poll")
    if poll.options.filter(member=member).exists():
        raise LoyaltyError("You have entered this contest.", field="poll", code=LoyaltyErrorCode.UNIQUE)
    last = poll.options.aggregate(last=Max("place"))["last"]
    return PollOption.objects.create(
        poll=poll,
        member=member,
        place=0 if last is None else last + 1,
        text=text,
        image=image,
        state=EntryState.WAITING,
        entered_at=now,
    )


@transaction.atomic
def decide(*, entry: PollOption, approved: bool, actor: Actor, now: datetime) -> PollOption:
    """Let an entry be voted for, or take it out: its votes count for nobody then.

    Raises:
        LoyaltyError: on `id`; INVALID, the poll is closed; NOT_FOUND, it is gone.

    """
    # Who counts the winners locks the poll: either it sees this, or this sees that it is closed.
    poll = check_there(lock_row(entry.poll))
    if poll.settled_at is not None or is_over(poll.closes_at, now):
        raise LoyaltyError("This poll is closed.", field="id")
    found = check_there(PollOption.objects.filter(pk=entry.pk).first())
    found.state = EntryState.APPROVED if approved else EntryState.REFUSED
    found.decided_at, found.decided_by_id, found.decided_app = now, actor.user_id, actor.app
    found.save(update_fields=["state", "decided_at", "decided_by", "decided_app"])
    return found
