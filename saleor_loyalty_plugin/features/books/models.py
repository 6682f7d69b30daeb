"""The log of changes."""

from django.conf import settings
from django.db import models


class ProgramChange(models.Model):
    """One field of the program that somebody changed. The database writes it (migration 0021), for whoever changes.

    Never changed or deleted; of a user who is deleted the row stays without them.
    """

    at = models.DateTimeField()
    actor = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    app = models.CharField(max_length=256, help_text='An app, "command line" or "unknown"; empty for a user.')
    object = models.TextField(help_text="What was changed, as `tier gold`.")
    field = models.TextField()
    before = models.TextField(null=True, blank=True)  # noqa: DJ001 - nothing is not an empty text
    after = models.TextField(null=True, blank=True)  # noqa: DJ001 - as above

    class Meta:
        ordering = ("-pk",)
        verbose_name = "change"
        indexes = [models.Index(fields=["object", "-id"], name="loyalty_change_object")]
