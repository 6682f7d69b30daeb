"""Texts of messages. Those that are shipped are in shipped/: a row here says what an operator changed."""

from django.db import models
from django.db.models import Q

from .consents import Purpose

# Nobody is written to for being looked at.
WRITTEN_FOR = [Purpose.MARKETING.value, Purpose.TRANSACTIONAL.value]


class MessageTemplate(models.Model):
    """What a message says, in several languages."""

    code = models.SlugField(max_length=32, unique=True)
    purpose = models.CharField(max_length=16, choices=Purpose.choices)

    class Meta:
        ordering = ("code",)
        constraints = [
            models.CheckConstraint(condition=Q(purpose__in=WRITTEN_FOR), name="loyalty_template_purpose"),
        ]


class MessageText(models.Model):
    """A template's subject and body in a language, in Handlebars, as an operator wrote them."""

    template = models.ForeignKey(MessageTemplate, on_delete=models.CASCADE, related_name="texts")
    language_code = models.CharField(max_length=35)
    subject = models.CharField(max_length=255)
    body = models.TextField(help_text="HTML.")

    class Meta:
        ordering = ("template", "language_code")
        constraints = [
            models.UniqueConstraint(fields=["template", "language_code"], name="loyalty_message_text_once"),
        ]
