from ..pricing.conftest import channel, goods  # noqa: F401
