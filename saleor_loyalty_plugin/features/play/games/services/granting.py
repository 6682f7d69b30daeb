"""Plays as prizes: given and taken back under a key (services/questions/plays.py)."""

from datetime import datetime

from ..models import Game, PlayGrant


class GamePlays:
    """Answers with games."""

    def there(self, game_id: int) -> bool:
        return Game.objects.filter(pk=game_id).exists()

    def give(self, *, member_id: int, plays: int, key: str, now: datetime, game_id: int | None = None) -> None:
        facts = {"member_id": member_id, "game_id": game_id, "plays": plays, "given_at": now}
        grant, created = PlayGrant.objects.get_or_create(key=key, defaults=facts)
        if not created and grant.taken_back:
            grant.taken_back = False
            grant.save(update_fields=["taken_back"])

    def take_back(self, *, key: str) -> None:
        PlayGrant.objects.filter(key=key).update(taken_back=True)
