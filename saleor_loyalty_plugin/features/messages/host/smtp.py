"""Handing mail to a server, step by step: until it has the whole message nothing was sent (rule 61)."""

import smtplib
from collections.abc import Callable
from contextlib import suppress
from typing import Any

from django.core.mail.backends.smtp import EmailBackend

from .ways import DoubtfulError, NotTakenError

BROKEN = (smtplib.SMTPServerDisconnected, OSError)


class Post:
    """Keeps a connection open for the next message to the same server."""

    def __init__(self, backend: Callable[[], EmailBackend]) -> None:
        self._make = backend
        self._backend: EmailBackend | None = None

    def hand_over(self, *, sender: str, recipient: str, content: bytes) -> None:
        """Have the server take a message.

        Raises:
            NotTakenError: it cannot be reached, or refused the message.
            DoubtfulError: it had the message, and did not say what became of it.

        """
        connection = self._ready(sender)
        self._say(lambda: connection.rcpt(recipient))
        try:
            code, answer = connection.data(content)
        except smtplib.SMTPDataError as error:
            raise self._refused(error.smtp_code, error.smtp_error) from error
        except BROKEN as error:
            self.close()
            raise DoubtfulError(
                f"The connection to the mail server broke while it took the message: {error}"
            ) from error
        if code != 250:
            raise self._refused(code, answer)

    def _ready(self, sender: str) -> smtplib.SMTP:
        """Return a connection on which a message has begun; one that the server has closed meanwhile is opened anew."""
        if self._backend is not None:
            with suppress(NotTakenError):
                return self._begin(sender)
        return self._begin(sender)

    def _begin(self, sender: str) -> smtplib.SMTP:
        connection = self._open()
        self._say(lambda: connection.mail(sender))
        return connection

    def _open(self) -> Any:
        if self._backend is None:
            try:
                backend: Any = self._make()
                backend.open()
                backend.connection.ehlo_or_helo_if_needed()
            except Exception as error:
                # Also settings that no connection can be made of: nothing was handed over.
                raise NotTakenError(f"The mail server cannot be reached: {error}") from error
            self._backend = backend
        return self._backend.connection

    def _say(self, step: Callable[[], tuple[int, bytes]]) -> None:
        try:
            code, answer = step()
        except (*BROKEN, smtplib.SMTPException) as error:
            self.close()
            raise NotTakenError(f"The connection to the mail server broke: {error}") from error
        if code not in (250, 251):
            raise self._refused(code, answer)

    def _refused(self, code: int, answer: bytes | str) -> NotTakenError:
        # The next message begins anew.
        self.close()
        text = answer.decode("utf-8", "replace") if isinstance(answer, bytes) else answer
        return NotTakenError(f"The mail server refused it: {code} {text}")

    def close(self) -> None:
        """Take leave of the server."""
        backend, self._backend = self._backend, None
        if backend is not None:
            with suppress(smtplib.SMTPException, OSError):
                backend.close()
