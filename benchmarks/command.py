"""One command in a process of its own: it says how long it took, without Saleor's start, and its highest memory."""

import json
import resource
import sys

import django
from django.core.management import call_command

from .measure import seconds


def main() -> None:
    django.setup()
    spent = seconds(call_command, *sys.argv[1:])
    megabytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps({"seconds": spent, "megabytes": megabytes}))


if __name__ == "__main__":
    main()
