from .host.settings import follow_settings


def join() -> None:
    """Log changes of the settings, which are Saleor's rows and no table of ours."""
    follow_settings()
