"""How often a member can play a game now."""

from promise import Promise

from .....graphql.members.dataloaders import BalanceByMemberLoader
from ...games.rules.plays import free_plays, plays_left
from ...games.selectors.standing import standing_of, terms_of
from .dataloaders import ShownByGameIdLoader, StandingByMemberAndGameLoader


def left_of(game, member, info) -> Promise:
    """Return a promise of how often a member can play, with their points too; 0 of a game that is off or over."""
    balance = BalanceByMemberLoader(info.context).load(member)
    return Promise.all([_standing(game, member, info), balance]).then(
        lambda found: found[0] and plays_left(terms_of(game), found[0], points=found[1].available) or 0
    )


def free_of(game, member, info) -> Promise:
    """Return a promise of how often a member can play without points."""
    return _standing(game, member, info).then(lambda found: found and free_plays(terms_of(game), found) or 0)


def _standing(game, member, info) -> Promise:
    """Return a promise of what a member has of a game; None where nobody can play it, or who is suspended."""
    if not game.active or member.suspended_at is not None:
        return Promise.resolve(None)
    found = StandingByMemberAndGameLoader(info.context).load((member.pk, game.pk))
    shown = ShownByGameIdLoader(info.context).load(game.pk)
    return Promise.all([found, shown]).then(
        lambda both: None if both[0] is None or both[1].is_over else standing_of(both[0])
    )
