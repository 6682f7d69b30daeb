"""Surveys, their questions, who was asked, and what they answered."""

from typing import Any

from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Q

from ....domain.amounts import MAX_POINTS
from ....models import LoyaltyMember, Tier
from ..thanks.models import Thanked
from .rules.pauses import About
from .rules.questions import SCALES, QuestionKind

TEXT_LENGTH, CHOICE_LENGTH = 255, 120
KINDS = [(kind.value, kind.name) for kind in QuestionKind]


def _translations() -> "models.JSONField[Any, Any]":
    return models.JSONField(default=dict, blank=True, help_text="Texts by language.")


class Survey(models.Model):
    """Questions about the shop or about an order, with what members get for answering."""

    code = models.SlugField(max_length=32, unique=True)
    active = models.BooleanField(default=False)
    about = models.CharField(max_length=8, choices=[(each.value, each.name) for each in About])
    points = models.PositiveIntegerField(null=True, blank=True, help_text="For answering, whatever is answered.")
    thanks = models.TextField(blank=True, default="", help_text="What is said after answering; blank: as shipped.")
    translations = _translations()

    class Meta:
        ordering = ("code",)
        constraints = [
            models.CheckConstraint(
                condition=Q(about__in=[each.value for each in About]), name="loyalty_survey_about_known"
            ),
            models.CheckConstraint(
                condition=Q(points__isnull=True) | Q(points__range=(1, MAX_POINTS)), name="loyalty_survey_points"
            ),
        ]


class SurveyQuestion(models.Model):
    """A question of a survey. One of NPS is alone of its kind in it."""

    survey = models.ForeignKey(Survey, on_delete=models.CASCADE, db_index=False, related_name="questions")
    place = models.PositiveSmallIntegerField(help_text="From 0.")
    kind = models.CharField(max_length=8, choices=KINDS)
    text = models.CharField(max_length=TEXT_LENGTH)
    choices = ArrayField(models.CharField(max_length=CHOICE_LENGTH), default=list, blank=True)
    translations = _translations()

    class Meta:
        ordering = ("survey", "place")
        constraints = [
            models.UniqueConstraint(fields=["survey", "place"], name="loyalty_survey_question_once"),
            models.UniqueConstraint(fields=["survey"], condition=Q(kind="nps"), name="loyalty_survey_nps_once"),
            models.CheckConstraint(
                condition=Q(kind="choice", choices__len__gte=2)
                | Q(kind__in=[kind.value for kind in QuestionKind if kind != "choice"], choices=[]),
                name="loyalty_survey_question_kind",
            ),
        ]


class SurveyAsking(Thanked):
    """A member who was asked a survey, and whether they answered. The order and the channel are referred to by id."""

    survey = models.ForeignKey(Survey, on_delete=models.PROTECT, db_index=False, related_name="askings")
    member = models.ForeignKey(LoyaltyMember, on_delete=models.PROTECT, db_index=False, related_name="+")
    order_id = models.UUIDField(null=True, blank=True, help_text="That it is about; null: the shop.")
    turn = models.PositiveIntegerField(default=1, help_text="How often they were asked this, from 1.")
    channel_id = models.IntegerField(null=True, blank=True, help_text="Where they were asked, or ordered.")
    tier = models.ForeignKey(
        Tier, null=True, blank=True, on_delete=models.SET_NULL, related_name="+", help_text="When they answered."
    )
    asked_at = models.DateTimeField()
    answered_at = models.DateTimeField(null=True, blank=True)
    is_low = models.BooleanField(default=False, help_text="Staff are to look after it.")
    done_at = models.DateTimeField(null=True, blank=True, help_text="When staff did.")
    done_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    done_app = models.CharField(max_length=256, blank=True, default="")
    note = models.TextField(blank=True, default="")

    class Meta(Thanked.Meta):
        ordering = ("-pk",)
        verbose_name = "response"
        indexes = [
            *Thanked.Meta.indexes,
            models.Index(fields=["member", "asked_at"], name="loyalty_asking_member"),
            models.Index(fields=["survey", "answered_at"], name="loyalty_asking_answered"),
            models.Index(fields=["id"], name="loyalty_asking_low", condition=Q(is_low=True, done_at=None)),
        ]
        constraints = [
            *Thanked.Meta.constraints,
            models.UniqueConstraint(
                fields=["survey", "member", "order_id", "turn"], nulls_distinct=False, name="loyalty_asking_once"
            ),
            models.CheckConstraint(
                condition=Q(answered_at__isnull=False) | Q(points__isnull=True, is_low=False),
                name="loyalty_asking_answered_first",
            ),
            models.CheckConstraint(condition=Q(is_low=True) | Q(done_at=None), name="loyalty_asking_done_if_low"),
        ]

    @property
    def thanked_for(self) -> str:
        return f"Answering {self.survey.code}"


def _on_scale(kind: QuestionKind) -> Q:
    return Q(kind=kind.value, number__isnull=False, number__range=SCALES[kind], choice="", text="")


class SurveyReply(models.Model):
    """What was answered to one question. A choice is kept as it was worded in the survey's own language."""

    asking = models.ForeignKey(SurveyAsking, on_delete=models.CASCADE, db_index=False, related_name="replies")
    question = models.ForeignKey(SurveyQuestion, on_delete=models.PROTECT, related_name="+")
    kind = models.CharField(max_length=8, choices=KINDS, help_text="The question's.")
    number = models.PositiveSmallIntegerField(null=True, blank=True)
    choice = models.CharField(max_length=CHOICE_LENGTH, blank=True, default="")
    text = models.TextField(blank=True, default="")

    class Meta:
        ordering = ("pk",)
        constraints = [
            models.UniqueConstraint(fields=["asking", "question"], name="loyalty_reply_once"),
            models.CheckConstraint(
                condition=_on_scale(QuestionKind.NPS)
                | _on_scale(QuestionKind.CSAT)
                | _on_scale(QuestionKind.CES)
                | Q(kind="choice", number__isnull=True, text="") & ~Q(choice="")
                | Q(kind="text", number__isnull=True, choice="") & ~Q(text=""),
                name="loyalty_reply_on_scale",
            ),
        ]
