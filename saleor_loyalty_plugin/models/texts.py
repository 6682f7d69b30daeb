"""What rows that shoppers see have in common: texts in other languages, and what others keep with them."""

from django.db import models


class WithMetadata(models.Model):
    """Keys and values of others, as Saleor's ModelWithMetadata, which a project without Saleor lacks."""

    metadata = models.JSONField(default=dict, blank=True, help_text="Texts by key. For everybody.")
    private_metadata = models.JSONField(default=dict, blank=True, help_text="Texts by key. For staff and apps.")

    class Meta:
        abstract = True


class Translation(models.Model):
    """A row's description in another language."""

    language_code = models.CharField(max_length=35)
    description = models.TextField()

    class Meta:
        abstract = True
        ordering = ("pk",)
