"""Pages over the plugin's own address."""

from .host.withdrawal import answer

__all__ = ["answer"]
