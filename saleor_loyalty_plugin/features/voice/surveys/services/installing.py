"""The surveys that come with the program."""

from ..models import Survey
from ..shipped import SHIPPED
from .rows import create_survey


def install_surveys() -> None:
    """Create each survey that is shipped and is not there, switched off; what operators changed stays."""
    there = set(Survey.objects.filter(code__in=SHIPPED).values_list("code", flat=True))
    for code, fields in SHIPPED.items():
        if code not in there:
            create_survey(fields={"code": code, **fields})
