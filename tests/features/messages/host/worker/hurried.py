"""Saleor's own scheduler of Celery's beat, in which what a journey waits for comes every two seconds, not minutes."""

from saleor.schedulers.schedulers import DatabaseScheduler

TWO_SECONDS = 2.0
HURRIED = {
    "loyalty-enroll-customers",
    "loyalty-sweep-orders",
    "loyalty-read-orders",
    "loyalty-enter-journeys",
    "loyalty-go-on-in-journeys",
    "loyalty-send-messages",
    "loyalty-give-up-silent",
}


class HurriedScheduler(DatabaseScheduler):
    def setup_schedule(self):
        for name in HURRIED:
            self.app.conf.beat_schedule[name]["schedule"] = TWO_SECONDS
        super().setup_schedule()
