"""A channel whose books a caller asks for."""

from ....graphql.core.access.channels import channel_of_slug, reaches_channel, require_reached


def of_channel(info, slug: str | None, told):
    """Return what `told` returns for the number of a channel, None for all of them; else a promise of it.

    Raises:
        GraphQLError: there is none with this slug, in the promise.
        PermissionDenied: the caller's groups do not reach it, in the promise.

    """
    if slug is None:
        return told(None)

    def reached(channel):
        return reaches_channel(info, channel.pk).then(require_reached).then(lambda _: told(channel.pk))

    return channel_of_slug(info, slug).then(reached)
