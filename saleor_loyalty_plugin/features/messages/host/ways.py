"""What came of handing a message over."""


class NotTakenError(Exception):
    """It was surely not taken: it may be handed over again. The message is for staff."""


class DoubtfulError(Exception):
    """Nobody knows whether it was taken. The message is for staff."""
