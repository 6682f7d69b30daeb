from celery.schedules import crontab
from django.utils import timezone
from saleor.celeryconf import app
from saleor.core.db.connection import allow_writer

from ...host.chains import run_batch
from ...host.guard import guarded
from ...host.program.settings import active_settings
from .services.merging import follow_merges
from .services.sides import campaigns_to_part, part_members

BATCH = 5000


@app.on_after_finalize.connect
def register_periodic_tasks(sender, **kwargs):
    """Put the tasks into the schedule of Saleor's beat."""
    sender.add_periodic_task(300, part_members_task.s(), name="loyalty-part-members")
    sender.add_periodic_task(crontab(hour=3, minute=35), merge_sides_task.s(), name="loyalty-merge-sides")


@app.task
@allow_writer()
def part_members_task(lease: str | None = None, campaign_id: int = 0) -> None:
    """Write on which side of a campaign members are: when it starts, and of who fits it later."""
    if active_settings() is not None:
        run_batch(part_members_task, lease, lambda: _part(campaign_id))


def _part(first: int) -> tuple[int] | None:
    """Part members of the campaign with the lowest number that is not below `first`; return where to go on."""
    now, more = timezone.now(), False
    campaign = campaigns_to_part(now=now, first=first).first()
    if campaign is None:
        return None
    with guarded("parting the members of a campaign", campaign_id=campaign.pk):
        more = part_members(campaign_id=campaign.pk, now=now, limit=BATCH)
    return (campaign.pk if more else campaign.pk + 1,)


@app.task
@allow_writer()
def merge_sides_task() -> None:
    """Follow merges of members that nobody told of."""
    with guarded("moving sides of merged members"):
        follow_merges()
