"""The tables of the feature, found by the registry under this name."""

from .polls.models import Poll, PollOption, PollVote
from .reviews.models import Review
from .surveys.models import Survey, SurveyAsking, SurveyQuestion, SurveyReply

__all__ = [
    "Poll",
    "PollOption",
    "PollVote",
    "Review",
    "Survey",
    "SurveyAsking",
    "SurveyQuestion",
    "SurveyReply",
]
