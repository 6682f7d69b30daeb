from typing import Any

from django.apps import AppConfig, apps
from django.apps.registry import Apps
from django.db.models.signals import post_migrate

from .features.registry import parts


class LoyaltyConfig(AppConfig):
    """Joins the host. Touches no database: an error here would stop the whole server."""

    name = "saleor_loyalty_plugin"
    label = "saleor_loyalty"
    verbose_name = "Loyalty"
    default_auto_field = "django.db.models.BigAutoField"

    def import_models(self) -> None:
        super().import_models()
        list(parts("models"))

    def ready(self) -> None:
        post_migrate.connect(install_defaults, sender=self)
        for listeners in parts("listeners"):
            listeners.listen()
        for answers in parts("answers"):
            answers.answer()
        if apps.is_installed("saleor.account"):
            from .graphql.mount import mount
            from .host.startup import join_host

            join_host()
            for joining in parts("joining"):
                joining.join()
            mount()


def install_defaults(apps: Apps = apps, **kwargs: Any) -> None:
    """Give a freshly migrated database what a new installation starts with."""
    from .services.changes import COMMAND_LINE, changed_by
    from .services.program.defaults import create_default_tiers

    # After a migration to zero there are no tables.
    if "tier" in apps.all_models[LoyaltyConfig.label]:
        with changed_by(COMMAND_LINE):
            create_default_tiers()
