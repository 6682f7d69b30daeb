"""A channel whose books a caller asks for."""

from saleor.core.exceptions import PermissionDenied

from ....graphql.core.access.channels import channel_of_slug, reaches_channel


def _reached(info, slug: str):
    """Return a promise of a channel that the caller's groups reach.

    Raises:
        GraphQLError: there is none with this slug, in the promise.
        PermissionDenied: they do not reach it, in the promise.

    """

    def reached(channel):
        return reaches_channel(info, channel.pk).then(lambda reaches: channel if reaches else _denied())

    return channel_of_slug(info, slug).then(reached)


def of_channel(info, slug: str | None, told):
    """Return what `told` returns for the number of a channel, None for all of them."""
    return told(None) if slug is None else _reached(info, slug).then(lambda found: told(found.pk))


def _denied():
    raise PermissionDenied(message="You don't have access to some objects' channel.")
