"""The command, as an operator runs it."""

from io import StringIO

from django.core.management import CommandError, call_command


def uninstall(*options: str) -> str:
    """Return what the command says, its refusal included."""
    output = StringIO()
    try:
        call_command("loyalty_uninstall", *options, stdout=output)
    except CommandError as error:
        output.write(f"refused: {error}\n")
    return output.getvalue()
