"""What is told of challenges: who has done one, and what it is called (rule 63)."""

from datetime import datetime

from django.db.models import F

from ....services.questions.challenges import ToldChallenge
from ....services.questions.occasions import Rows, rows_of, within
from .models import Challenge, ChallengeRun


def challenge_done(after: datetime | None, until: datetime) -> Rows:
    """Select who was given the prize of a challenge: once a period, though it is undone and done again."""
    given = ChallengeRun.objects.filter(within("given_at", after, until), given=True)
    facts = {name: F(name) for name in ("challenge_id", "points", "reward_id", "plays", "badge")}
    return rows_of(given, occasion="challenge", at=F("given_at"), facts=facts)


def told(challenge_id: int, language: str) -> ToldChallenge | None:
    """Return a challenge's names in a language, its own where they are not translated; None where it is gone."""
    challenge = Challenge.objects.filter(pk=challenge_id).first()
    if challenge is None:
        return None
    # A language of messages is written small, one of the schema in capitals.
    code = language.replace("-", "_")
    texts = challenge.translations.filter(language_code__iexact=code).values_list("name", "badge_name").first()
    name, badge = texts or ("", "")
    return ToldChallenge(name or challenge.name, badge or challenge.badge_name)
