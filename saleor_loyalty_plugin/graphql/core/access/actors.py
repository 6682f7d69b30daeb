"""Who calls, as the services keep it."""

from saleor.graphql.app.dataloaders import get_app_promise

from ....services.actors import Actor


def actor_of(info) -> Actor:
    """Return the requesting user, or the app."""
    app = get_app_promise(info.context).get()
    return Actor(
        user_id=info.context.user.pk if info.context.user else None,
        app=(app.identifier or app.name) if app else "",
    )
