"""The page around a message's body: what mail programs on narrow and wide screens show alike."""

from html import escape

# Mail programs drop what stands in a <style>, so each element says how it looks.
PAGE = """<!doctype html>
<html lang="{language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light">
<title>{subject}</title>
</head>
<body style="margin:0;padding:0;background:#f3f4f6;">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="background:#f3f4f6;">
<tr><td align="center" style="padding:24px 12px;">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="max-width:560px;background:#ffffff;\
border-radius:8px;">
<tr><td style="padding:28px 28px 0;font:bold 15px/1.4 Arial,Helvetica,sans-serif;color:#4b5563;">{program}</td></tr>
<tr><td style="padding:8px 28px 12px;font:16px/1.55 Arial,Helvetica,sans-serif;color:#111827;\
overflow-wrap:anywhere;">
{body}
</td></tr>
</table>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="max-width:560px;">
<tr><td style="padding:16px 28px;font:13px/1.5 Arial,Helvetica,sans-serif;color:#4b5563;">
<p style="margin:0;">{why} <a href="{address}" style="color:#374151;">{stop}</a></p>
</td></tr>
</table>
</td></tr>
</table>
</body>
</html>
"""


def is_whole_page(body: str) -> bool:
    """Return whether a body is a page of its own: nothing is put around it."""
    return body.lstrip()[:14].lower().startswith(("<!doctype", "<html"))


def in_page(body: str, *, language: str, subject: str, program: str, why: str, stop: str, address: str) -> str:
    """Return a page with the body, why the member gets it, and the link by which they get no more."""
    texts = {"language": language, "subject": subject, "program": program, "why": why, "stop": stop, "address": address}
    return PAGE.format(body=body, **{name: escape(text) for name, text in texts.items()})
