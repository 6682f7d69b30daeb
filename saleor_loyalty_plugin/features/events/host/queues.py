"""Where the tasks and deliveries of events wait."""

import os

# Of their own where points expire by the million; without it they wait with Saleor's other tasks and webhooks.
QUEUE = os.environ.get("LOYALTY_EVENTS_CELERY_QUEUE_NAME") or None
