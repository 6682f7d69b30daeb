"""The page behind the link by which a member gets no more, and the click of mail programs (RFC 8058).

Scanners open the links of mails: a GET asks, and a POST does it, by the page's button or by the mail program, without
cookies and without signing in.
"""

from html import escape

from django.http import HttpRequest, HttpResponse, HttpResponseNotAllowed
from django.utils import timezone
from saleor.core.db.connection import allow_writer

from ....models import LoyaltyMember
from ....settings import ProgramSettings
from ..services.withdrawals import withdraw
from ..shipped.words import words_in
from .links import PATH, read_token

POLICY = "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
PAGE = """<!doctype html>
<html lang="{language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>{program}</title>
</head>
<body style="margin:0;background:#f3f4f6;font:17px/1.5 Arial,Helvetica,sans-serif;color:#111827;">
<main style="max-width:460px;margin:10vh auto;padding:28px;background:#fff;border-radius:8px;">
<h1 style="margin:0 0 16px;font-size:19px;">{program}</h1>
<p style="margin:0;">{text}</p>
{form}
</main>
</body>
</html>
"""
FORM = (
    '<form method="post" style="margin:20px 0 0;"><button style="padding:12px 20px;font:inherit;color:#fff;'
    'background:#111827;border:0;border-radius:6px;cursor:pointer;">{yes}</button></form>'
)


def answer(request: HttpRequest, path: str, program: ProgramSettings) -> HttpResponse | None:
    """Return the page of a member's link, None for a path that is none of ours."""
    if not path.startswith(PATH):
        return None
    if request.method not in ("GET", "HEAD", "POST"):
        return HttpResponseNotAllowed(["GET", "HEAD", "POST"])
    with allow_writer():
        return _answer(request, path, program)


def _answer(request: HttpRequest, path: str, program: ProgramSettings) -> HttpResponse:
    found = read_token(path.removeprefix(PATH).strip("/"))
    member = None if found is None else LoyaltyMember.objects.select_related("user").filter(pk=found[0]).first()
    if found is None or member is None:
        return _page(words_in("en").broken, "en", program, status=404)
    language = getattr(member.user, "language_code", "en")
    words, purpose = words_in(language), found[1]
    if request.method == "POST":
        withdraw(member_id=member.pk, purpose=purpose, now=timezone.now())
        return _page(words.done(purpose), language, program)
    return _page(words.ask(purpose), language, program, form=FORM.format(yes=escape(words.yes)))


def _page(text: str, language: str, program: ProgramSettings, *, form: str = "", status: int = 200) -> HttpResponse:
    name = program.program_name
    markup = PAGE.format(
        language=escape(language), program=escape(name), text=escape(text.format(program=name)), form=form
    )
    headers = {
        "Content-Security-Policy": POLICY,
        "Cache-Control": "no-store",
        "Referrer-Policy": "no-referrer",
        "X-Content-Type-Options": "nosniff",
        "X-Robots-Tag": "noindex",
    }
    return HttpResponse(markup, status=status, headers=headers)
