"""A GraphQL client as a shop's own programs have one: JSON over HTTP."""

import json
import urllib.error
import urllib.request
from decimal import Decimal
from typing import Any


class ApiError(Exception):
    """The API refused a request."""


# Never through a proxy: the shop runs on this machine.
_opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))


class Api:
    """Calls one API as one person; amounts come as Decimal."""

    def __init__(self, url: str) -> None:
        self.url = url
        self.token: str | None = None

    def sign_in(self, email: str, password: str) -> None:
        document = """mutation ($email: String!, $password: String!) {
            tokenCreate(email: $email, password: $password) { token errors { field message } }
        }"""
        self.token = self.mutate(document, email=email, password=password)["token"]

    def query(self, document: str, **variables: Any) -> dict[str, Any]:
        """Return the answer's data.

        Raises:
            ApiError: the answer has errors.

        """
        headers = {"Content-Type": "application/json"}
        if self.token:
            headers["Authorization"] = f"Bearer {self.token}"
        body = json.dumps({"query": document, "variables": variables}, default=str).encode()
        return self._data(self.send(body, headers), document)

    def send(self, body: bytes, headers: dict[str, str]) -> bytes:
        """Post a request and return the answer's body, also where the answer is an error."""
        request = urllib.request.Request(self.url, data=body, headers=headers)
        try:
            with _opener.open(request, timeout=60) as response:
                return response.read()
        except urllib.error.HTTPError as error:
            return error.read()

    def mutate(self, document: str, **variables: Any) -> Any:
        """Return the one mutation's payload.

        Raises:
            ApiError: the answer or the payload has errors.

        """
        (payload,) = self.query(document, **variables).values()
        if payload["errors"]:
            raise ApiError(f"{_first_line(document)}: {payload['errors']}")
        return payload

    def _data(self, answer: bytes, document: str) -> dict[str, Any]:
        try:
            content = json.loads(answer, parse_float=Decimal)
        except ValueError:
            raise ApiError(f"{_first_line(document)}: {answer[:300]!r}") from None
        if content.get("errors"):
            messages = "; ".join(error["message"] for error in content["errors"])
            raise ApiError(f"{_first_line(document)}: {messages}")
        return content["data"]


def _first_line(document: str) -> str:
    return " ".join(document.split())[:80]
