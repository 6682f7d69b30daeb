import json
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.core.serializers.json import DjangoJSONEncoder
from saleor.core.db.connection import allow_writer

from saleor_loyalty_plugin.features.books.services.personal import all_of
from saleor_loyalty_plugin.host.databases import WRITER


class Command(BaseCommand):
    help = "Says as JSON everything that the loyalty program keeps of the person with an e-mail address."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("email", help="the address, in capitals or not")

    @allow_writer()
    def handle(self, *args: Any, **options: Any) -> None:
        found = all_of(email=options["email"], using=WRITER)
        if found is None:
            raise CommandError(f"The loyalty program keeps nothing of {options['email']}.")
        self.stdout.write(json.dumps(found, cls=DjangoJSONEncoder, indent=2, ensure_ascii=False))
