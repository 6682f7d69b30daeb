from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser
from saleor.core.db.connection import allow_writer

from saleor_loyalty_plugin.features.books.host.personal import forget

ASKED = "Everything that the loyalty program keeps of {} is erased for ever; their points are gone."


class Command(BaseCommand):
    help = (
        "Erases what the loyalty program keeps of the person with an e-mail address, as when Saleor deletes the "
        "customer. The Saleor account stays; joining the program makes it a member anew."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("email", help="the address, in capitals or not")
        parser.add_argument("--yes", action="store_true", help="do not ask")

    @allow_writer()
    def handle(self, *args: Any, **options: Any) -> None:
        email = options["email"]
        if not options["yes"]:
            self.stdout.write(ASKED.format(email))
            if _answer("Type 'forget' to go on: ") != "forget":
                raise CommandError("Nothing was erased.")
        if not forget(email):
            raise CommandError(f"The loyalty program keeps nothing of {email}.")
        self.stdout.write("It was erased.")


def _answer(question: str) -> str:
    try:
        return input(question).strip()
    except EOFError as error:
        raise CommandError("Nobody is here to answer: use --yes.") from error
