"""The seeds of a game's days. Nobody is shown one before its day is over (rule 87)."""

from datetime import datetime, timedelta

from django.db import models
from django.db.models import F, Q

from .games import Game

# The clocks of servers differ: nobody plays on a day by one while another shows its seed.
CLOCKS_DIFFER = timedelta(minutes=1)


class GameDay(models.Model):
    """A day's seed and what is public before. Its limits are those of the program's clocks when it was announced.

    The database keeps a row as it is, and takes none whose commitment is not the seed's.
    """

    game = models.ForeignKey(Game, on_delete=models.CASCADE, db_index=False, related_name="days")
    day = models.DateField()
    seed = models.BinaryField(max_length=32)
    commitment = models.CharField(max_length=64, help_text="The seed's SHA-256, in hexadecimal digits.")
    opens_at = models.DateTimeField()
    closes_at = models.DateTimeField()
    announced_at = models.DateTimeField()

    class Meta:
        ordering = ("day", "pk")
        indexes = [models.Index(fields=["day"], name="loyalty_game_day_day")]
        constraints = [
            models.UniqueConstraint(fields=["game", "day"], name="loyalty_game_day_once"),
            models.CheckConstraint(condition=Q(opens_at__lt=F("closes_at")), name="loyalty_game_day_lasts"),
        ]

    def __repr__(self) -> str:
        # Not the seed, wherever a row is printed.
        return f"<GameDay {self.pk}: {self.day}>"

    def public_seed(self, now: datetime) -> str | None:
        """Return the seed in hexadecimal digits, None before the day is over."""
        return bytes(self.seed).hex() if self.closes_at + CLOCKS_DIFFER <= now else None
