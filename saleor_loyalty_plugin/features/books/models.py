"""What was brought in from other systems, which members were merged, and who changed what in the program."""

from django.conf import settings
from django.db import models
from django.db.models import Q


class ImportedFile(models.Model):
    """A file of members that was imported, by its name: the same file again posts nothing twice."""

    name = models.CharField(max_length=255, unique=True)
    content = models.CharField(max_length=64, help_text="SHA-256 of what the file had in it the last time.")
    imported_at = models.DateTimeField(help_text="When it was imported the last time.")

    class Meta:
        ordering = ("pk",)


class ImportedRow(models.Model):
    """A row of such a file: what it brought a member, or what waits under the address of somebody without an account.

    A row is the same one where file, number and address are.
    """

    file = models.ForeignKey(ImportedFile, on_delete=models.PROTECT, db_index=False, related_name="rows")
    row = models.PositiveIntegerField(help_text="In the file; its headers are row 1.")
    key = models.CharField(max_length=64, unique=True, help_text="SHA-256 of the file's name, the row and the address.")
    member = models.ForeignKey(
        "LoyaltyMember", null=True, blank=True, on_delete=models.PROTECT, related_name="imported_rows"
    )
    address = models.CharField(max_length=254, blank=True, default="", help_text="While it waits; small letters.")
    points = models.BigIntegerField()
    waiting = models.JSONField(null=True, blank=True, help_text="What else it brings, while it waits.")

    class Meta:
        ordering = ("pk",)
        indexes = [
            models.Index(fields=["file", "member"], name="loyalty_imported_of_file"),
            models.Index(fields=["address"], name="loyalty_imported_waiting", condition=~Q(address="")),
        ]
        constraints = [
            models.CheckConstraint(condition=Q(points__gte=0), name="loyalty_imported_points"),
            models.CheckConstraint(
                condition=Q(member__isnull=True, waiting__isnull=False)
                | Q(member__isnull=False, waiting__isnull=True, address=""),
                name="loyalty_imported_or_waits",
            ),
        ]


class MembersMerge(models.Model):
    """That all of one member's was moved to another: two accounts of one person."""

    merged = models.ForeignKey("LoyaltyMember", on_delete=models.PROTECT, related_name="+", help_text="Who went.")
    into = models.ForeignKey("LoyaltyMember", on_delete=models.PROTECT, related_name="+", help_text="Who stays.")
    at = models.DateTimeField()
    idempotency_key = models.CharField(max_length=150, null=True, blank=True, unique=True)
    actor = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    actor_app = models.CharField(max_length=256, blank=True, default="")

    class Meta:
        ordering = ("pk",)


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
