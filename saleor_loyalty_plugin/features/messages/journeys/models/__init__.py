"""Journeys, who is in them, and what members wait for."""

from .journeys import Journey, JourneySide, JourneyStep, JourneyVersion
from .runs import JourneyGift, JourneyRun, RunState
from .watching import ProductView, ProductWatch, Restock, WatchedCheckout

__all__ = [
    "Journey",
    "JourneyGift",
    "JourneyRun",
    "JourneySide",
    "JourneyStep",
    "JourneyVersion",
    "ProductView",
    "ProductWatch",
    "Restock",
    "RunState",
    "WatchedCheckout",
]
