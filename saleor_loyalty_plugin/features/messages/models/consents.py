"""What members agreed to, and when they changed their mind."""

from django.db import models
from django.db.models import Q


class Purpose(models.TextChoices):
    """What a member is written to for."""

    MARKETING = "marketing", "Offers and news"
    PERSONALISATION = "personalisation", "What the member does is looked at to choose what to offer"
    TRANSACTIONAL = "transactional", "Points about to expire, tiers, rewards and vouchers: news of what is theirs"

    @property
    def is_given(self) -> bool:
        """Whether who has said nothing agreed to it when they joined."""
        return self == Purpose.TRANSACTIONAL


class Source(models.TextChoices):
    """Where a consent came from."""

    STOREFRONT = "storefront", "The member, signed in"
    STAFF = "staff", "Staff or an app, for the member"
    IMPORT = "import", "Taken over from another system"
    LINK = "link", "The link in a message"


class Agreement(models.Model):
    """What somebody said of a purpose: yes or no, when, where, and to which version of a text."""

    purpose = models.CharField(max_length=16, choices=Purpose.choices)
    granted = models.BooleanField()
    at = models.DateTimeField()
    source = models.CharField(max_length=16, choices=Source.choices)
    text = models.CharField(max_length=64, blank=True, default="", help_text="Version of what was agreed to.")

    class Meta:
        abstract = True
        ordering = ("pk",)


class Consent(Agreement):
    """What holds for a member and purpose now. Who has said nothing has no row."""

    member = models.ForeignKey("LoyaltyMember", on_delete=models.CASCADE, related_name="+")

    class Meta(Agreement.Meta):
        indexes = [models.Index(fields=["purpose", "member"], name="loyalty_consent_given", condition=Q(granted=True))]
        constraints = [
            models.UniqueConstraint(fields=["member", "purpose"], name="loyalty_consent_once"),
            models.CheckConstraint(condition=Q(purpose__in=Purpose.values), name="loyalty_consent_purpose"),
        ]


class ConsentChange(Agreement):
    """An entry of a member's history: what they said when. Never changed."""

    member = models.ForeignKey("LoyaltyMember", on_delete=models.CASCADE, related_name="+")

    class Meta(Agreement.Meta):
        constraints = [
            models.CheckConstraint(condition=Q(purpose__in=Purpose.values), name="loyalty_consent_change_purpose"),
        ]
