"""Parts of bodies that look alike in every language."""

CODE = (
    '<p style="margin:20px 0;padding:14px 16px;background:#f3f4f6;border-radius:6px;text-align:center;'
    'font:bold 20px/1.3 Menlo,Consolas,monospace;">{{voucher.code}}</p>'
)
ITEMS = (
    '{{#if items}}<ul style="padding-left:20px;">'
    "{{#each items}}<li>{{name}}{{#if variant}}, {{variant}}{{/if}}"
    "{{#if quantity}}&nbsp;×&nbsp;{{quantity}}{{/if}}</li>{{/each}}"
    "</ul>{{/if}}"
)


def code(before: str, after: str) -> str:
    """Return what is said of a voucher's code, where there is one: for what, what it takes off, and until when."""
    worth = "{{#if voucher.value}}: <b>{{voucher.value}}</b>{{/if}}."
    return f"{{{{#if voucher.code}}}}<p>{before}{worth}</p>{CODE}<p>{after}</p>{{{{/if}}}}"


def prize(what: str, later: str, already: str) -> str:
    """Return what is said of points or a reward: that it comes `later` where a day is named, else is there already."""
    when = f"{{{{#if prize_on}}}}{later}{{{{else}}}}{already}{{{{/if}}}}"
    fields = ("points", "reward")
    return "".join(f"{{{{#if {each}}}}}<p>{what}: <b>{{{{{each}}}}}</b>. {when}</p>{{{{/if}}}}" for each in fields)


def body(greeting: str, *paragraphs: str) -> str:
    """Return a body: the greeting, then paragraphs; what is marked up already stays as it is."""
    return "\n".join(each if each.startswith(("<", "{{#")) else f"<p>{each}</p>" for each in (greeting, *paragraphs))
