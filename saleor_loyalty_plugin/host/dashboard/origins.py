"""Who may show the pages in a frame: the Dashboard, wherever the operator has it.

Saleor knows no address of its Dashboard, only the hosts of clients that it trusts.
"""

import re

from django.conf import settings

from ...settings import ProgramSettings

_HOST = re.compile(r"(?P<name>[a-z0-9-]+(?:\.[a-z0-9-]+)*)(?P<port>:[0-9]{1,5})?")


def parents(program: ProgramSettings) -> list[str]:
    """Return the sources of the policy's `frame-ancestors`: origins of the setting, else the hosts Saleor trusts."""
    if program.dashboard_origins:
        return program.dashboard_origins.split()
    hosts: list[str] = settings.ALLOWED_CLIENT_HOSTS  # type: ignore[misc]
    return [source for host in hosts for source in _sources(host)]


def _sources(host: str) -> list[str]:
    """Return what Django means by a host, as the policy says it: any port unless one is named, `.` with all below."""
    host = host.strip().lower()
    if host == "*":
        return ["*"]
    # Whatever else stands there would be a word of the policy.
    if not (match := _HOST.fullmatch(host.removeprefix("."))):
        return []
    source = f"{match['name']}{match['port'] or ':*'}"
    return [source, f"*.{source}"] if host.startswith(".") else [source]
