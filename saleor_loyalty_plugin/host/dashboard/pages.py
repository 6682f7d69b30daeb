"""The console's pages over the plugin's own address: nothing else to deploy."""

from html import escape

from django.http import HttpRequest, HttpResponse, HttpResponseNotAllowed, HttpResponseNotFound
from django.utils.cache import patch_vary_headers

from ...settings import ProgramSettings
from .files import File, assets, page
from .origins import parents

ASSETS = "/assets/"
PAGES = ("/console", "/widgets")
# Their names change with what is in them.
FOR_A_YEAR = "public, max-age=31536000, immutable"
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; "
    "connect-src 'self'; frame-src 'self'; base-uri 'self'; form-action 'none'; frame-ancestors {parents}"
)
MAIL, EMPTY = "/mail", "<!doctype html><title></title>"
# A mail has its styles in its elements and its pictures from elsewhere. What stands in a page's own markup is under the
# page's policy, so that a mail is shown in an empty page with this one: nothing in it runs or is sent.
POLICY_OF_MAIL = (
    "default-src 'none'; style-src 'unsafe-inline'; img-src http: https: data:; base-uri 'none'; form-action 'none'; "
    "sandbox allow-same-origin; frame-ancestors 'self' {parents}"
)


def answer(request: HttpRequest, path: str, program: ProgramSettings) -> HttpResponse:
    """Return the page or file at a path below the plugin's address, such as `/console/members`; 404 for others."""
    if request.method not in ("GET", "HEAD"):
        return HttpResponseNotAllowed(["GET", "HEAD"])
    if path.startswith(ASSETS):
        found = assets().get(path.removeprefix(ASSETS))
        return HttpResponseNotFound() if found is None else _file(request, found)
    if path == MAIL:
        return _told(EMPTY, POLICY_OF_MAIL, parents(program))
    if not any(path == top or path.startswith(f"{top}/") for top in PAGES):
        return HttpResponseNotFound()
    return _page(path, parents(program))


def _page(path: str, sources: list[str]) -> HttpResponse:
    # Relative, so that it holds behind a proxy that serves Saleor below a path.
    top = "../" * (path.count("/") - 1) or "./"
    markup = page().replace("%BASE%", top).replace("%PARENTS%", escape(" ".join(sources)))
    return _told(markup, POLICY, sources)


def _told(markup: str, policy: str, sources: list[str]) -> HttpResponse:
    """Return a page with its policy; `sources` may show it in a frame."""
    headers = {
        "Content-Security-Policy": policy.format(parents=" ".join(sources) or "'none'"),
        "Cache-Control": "no-cache",
        "Referrer-Policy": "no-referrer",
    }
    return _protected(HttpResponse(markup, headers=headers))


def _file(request: HttpRequest, found: File) -> HttpResponse:
    squeezed = found.compressed is not None and "gzip" in request.headers.get("Accept-Encoding", "")
    response = HttpResponse(
        found.compressed if squeezed else found.content,
        content_type=found.content_type,
        headers={"Cache-Control": FOR_A_YEAR},
    )
    if squeezed:
        response["Content-Encoding"] = "gzip"
    patch_vary_headers(response, ["Accept-Encoding"])
    return _protected(response)


def _protected(response: HttpResponse) -> HttpResponse:
    response["X-Content-Type-Options"] = "nosniff"
    return response
