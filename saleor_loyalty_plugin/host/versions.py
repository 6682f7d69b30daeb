"""Which Saleor versions the plugin was made for."""

from django.core.checks import CheckMessage, Warning, register

SUPPORTED = ("3.22", "3.23", "3.24")


def host_version() -> str:
    """Return the version of the running Saleor, such as 3.23.28."""
    import saleor

    return str(saleor.__version__)


def is_supported(version: str) -> bool:
    return ".".join(version.split(".")[:2]) in SUPPORTED


@register("loyalty")
def check_host_version(app_configs: object, **kwargs: object) -> list[CheckMessage]:
    """Warn about a Saleor that the plugin was not tested with; a shop starts and sells all the same."""
    version = host_version()
    if is_supported(version):
        return []
    return [
        Warning(
            f"saleor-loyalty-plugin was not tested with Saleor {version}.",
            hint=f"It was made for Saleor {', '.join(SUPPORTED)}.",
            id="saleor_loyalty.W001",
        )
    ]
