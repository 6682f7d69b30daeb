"""Channels as a caller may know them, and those that the caller's groups reach."""

from django.contrib.postgres.aggregates import BoolAnd
from graphql.error import GraphQLError
from promise import Promise
from saleor.account.models import User
from saleor.core.exceptions import PermissionDenied
from saleor.graphql.account.dataloaders import AccessibleChannelsByUserIdLoader
from saleor.graphql.channel.dataloaders.by_self import ChannelBySlugLoader
from saleor.graphql.core.dataloaders import DataLoader
from saleor.graphql.utils import get_user_or_app_from_context

from ....domain.texts import is_storable


class ReachedChannelIdsByUserIdLoader(DataLoader[int, frozenset[int] | None]):
    """The channels that a user's groups reach; None for all, also those that are gone from the shop by now.

    Saleor confines by groups alone: who is in none reaches all, and so does who is in one that is not confined.
    """

    context_key = "loyalty_reached_channel_ids_by_user_id"

    def batch_load(self, keys):
        groups = User.groups.through._default_manager.using(self.database_connection_name).filter(user_id__in=keys)
        all_confined = BoolAnd("group__restricted_access_to_channels")
        confined = dict(groups.order_by().values_list("user_id").annotate(confined=all_confined))
        users = [key for key in keys if confined.get(key)]

        def reached(found):
            channels = {user: frozenset(row.pk for row in rows) for user, rows in zip(users, found, strict=True)}
            return [channels.get(key) for key in keys]

        return AccessibleChannelsByUserIdLoader(self.context).load_many(users).then(reached)


def reaches_channel(info, channel_id: int | None) -> Promise[bool]:
    """Return whether the caller's groups reach a channel. Apps reach all, and what is of no channel is of everybody."""
    requestor = get_user_or_app_from_context(info.context)
    if channel_id is None or not isinstance(requestor, User):
        return Promise.resolve(True)
    loader = ReachedChannelIdsByUserIdLoader(info.context)
    return loader.load(requestor.pk).then(lambda reached: reached is None or channel_id in reached)


def require_channel(info, channel_id: int | None) -> None:
    """Refuse staff whose groups do not reach a channel; for mutations.

    Raises:
        PermissionDenied: they do not.

    """
    require_reached(reaches_channel(info, channel_id).get())


def require_reached(reached: bool) -> None:
    """Refuse staff whose groups do not reach a channel.

    Raises:
        PermissionDenied: they do not.

    """
    if not reached:
        raise PermissionDenied(message="You don't have access to some objects' channel.")


def load_channel(info, slug: str) -> Promise:
    """Return a promise of the channel with a slug, None where there is none, as for what no database can hold."""
    return ChannelBySlugLoader(info.context).load(slug) if is_storable(slug) else Promise.resolve(None)


def channel_of_slug(info, slug: str) -> Promise:
    """Return a promise of a channel. One that is switched off is there for staff and apps alone, as in Saleor.

    Raises:
        GraphQLError: there is none for this caller, in the promise.

    """
    requestor = get_user_or_app_from_context(info.context)
    is_back_office = bool(requestor) and (not isinstance(requestor, User) or requestor.is_staff)

    def known(channel):
        if channel is None or not (channel.is_active or is_back_office):
            raise GraphQLError(f"Channel with slug {slug} does not exist.")
        return channel

    return load_channel(info, slug).then(known)
