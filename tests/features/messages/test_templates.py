"""What a template may say: known fields and helpers, in a part of Handlebars (rule 59)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from saleor_loyalty_plugin.features.messages.rules.fields import FIELDS
from saleor_loyalty_plugin.features.messages.rules.handlebars import HELPERS, TemplateError, check_template
from saleor_loyalty_plugin.features.messages.rules.layout import in_page, is_whole_page
from saleor_loyalty_plugin.features.messages.rules.plain_text import plain_text


@pytest.mark.parametrize(
    ("source", "used"),
    [
        ("Hello", set()),
        ("{ not a tag } and } {", set()),
        ("{{member.first_name}}, {{ points }}", {"member.first_name", "points"}),
        ("{{#if voucher.code}}{{voucher.code}}{{else}}none{{/if}}", {"voucher.code"}),
        ("{{#unless tier}}x{{/unless}}{{! a note }}", {"tier"}),
        ("{{~points~}}", {"points"}),
        ("{{#if points}}{{#if tier}}a{{else}}b{{/if}}{{/if}}", {"points", "tier"}),
        ("{{#each items}}{{name}} {{this.quantity}}{{/each}}", {"items", "items.name", "items.quantity"}),
        ("{{#each items}}{{../points}}{{#if @first}}!{{/if}}{{/each}}", {"items", "items.@first", "points"}),
        ('{{#if (compare points ">" 5)}}x{{/if}}', {"points"}),
        ('{{price points points "EUR" display_gross=true}}', {"points"}),
        ("{{#if (compare (compare points 1) '==' tier)}}x{{/if}}", {"points", "tier"}),
    ],
)
def test_what_is_accepted(source, used):
    assert check_template(source) == used


@pytest.mark.parametrize(
    ("source", "says"),
    [
        ("{{#each", "Line 1"),
        ("Hello\n{{points", "Line 1"),
        ("a\nb {{#if points}}\n", "Line 2: {{#if}} is not closed"),
        ("{{/if}}", "closes nothing"),
        ("{{#if points}}{{#unless tier}}{{/if}}{{/unless}}", "closes nothing"),
        ("{{else}}", "stands once"),
        ("{{#if points}}a{{else}}b{{else}}c{{/if}}", "stands once"),
        ("{{#unless points}}a{{else}}b{{/unless}}", "stands once"),
        ("\n{{member.password}}", "Line 2: there is no field member.password"),
        ("{{member}}", "there is no field member."),
        ("{{member.first_name.__class__}}", "there is no field"),
        ("{{__class__}}", "there is no field"),
        ("{{name}}", "there is no field name"),
        ("{{#each items}}{{points}}{{/each}}", "write ../ before"),
        ("{{#each items}}{{else}}{{name}}{{/each}}", "there is no field name"),
        ("{{#each points}}{{/each}}", "takes one of: items"),
        ("{{items}}", "write {{#each items}}"),
        ("{{#each items}}{{#each items}}{{/each}}{{/each}}", "takes one of: items"),
        ("{{#each items.name}}{{/each}}", "takes one of: items"),
        ("{{#if points tier}}{{/if}}", "takes one field"),
        ("{{#with member}}{{/with}}", "Write {{field}}"),
        ("{{lookup member points}}", "there is no helper lookup"),
        ("{{log points}}", "there is no helper log"),
        ("{{{points}}}", "Write {{field}}"),
        ("{{{ points }}}", "Write {{field}}"),
        ("{{&points}}", "Write {{field}}"),
        ("{{> footer}}", "Write {{field}}"),
        ("{{{{raw}}}}x{{{{/raw}}}}", "Write {{field}}"),
        ("{{^points}}x{{/points}}", "Write {{field}}"),
        ("{{[x') or __import__('os').system('id') or ('y]}}", "Write {{field}}"),
        ('{{price points "a\\" b"}}', "Write {{field}}"),
        ("{{price __class__=points}}", "Write {{field}}"),
        ("{{#if (compare points}}x{{/if}}", "Write {{field}}"),
        ("{{#if ()}}x{{/if}}", "Write {{field}}"),
        ("{{}}", "Write {{field}}"),
        ("{{#}}", "Write {{field}}"),
    ],
)
def test_what_is_refused_says_where_and_why(source, says):
    with pytest.raises(TemplateError) as refused:
        check_template(source)

    assert says in str(refused.value)


@given(st.text(alphabet="{}#/!&>^~ ()\"'=.@_[]\\\nabcpoints", max_size=40))
def test_whatever_is_written_is_refused_or_names_what_there_is(source):
    try:
        used = check_template(source)
    except TemplateError:
        return
    assert {each.split(".")[0] for each in used} <= {each.split(".")[0] for each in FIELDS}


def test_helpers_are_saleors():
    assert set(HELPERS) == {"format_address", "price", "format_datetime", "get_product_image_thumbnail", "compare"}


def test_the_text_says_what_the_page_says():
    # given
    html = """<html><head><title>No</title><style>p{}</style></head><body><h1>Hello,
      Ada &amp; co</h1><p>You have <b>120\u00a0points</b>.<br>Use them.</p>
      <ul><li>Kettle</li><li>Cup</li></ul><p><a href="https://shop.example/x">The shop</a></p>
      <a href="https://shop.example">https://shop.example</a></body></html>"""

    # then
    assert plain_text(html) == (
        "Hello, Ada & co\n\nYou have 120\u00a0points.\nUse them.\n\n- Kettle\n- Cup\n\n"
        "The shop: https://shop.example/x\n\nhttps://shop.example\n"
    )


def test_a_page_that_leaves_out_the_end_of_its_head_has_a_text():
    assert plain_text("<!doctype html><html><head><title>No</title><body><p>Hello") == "Hello\n"


def test_what_comes_from_people_is_escaped_in_the_page():
    page = in_page(
        "<p>x</p>", language="en", subject="<b>", program='"Club" <i>', why="why", stop="stop", address='"><script>'
    )
    assert "<title>&lt;b&gt;</title>" in page
    assert "&quot;Club&quot; &lt;i&gt;" in page
    assert "<script>" not in page


def test_a_page_of_its_own_is_told_from_a_body():
    assert is_whole_page("  <!DOCTYPE html><html>")
    assert is_whole_page("<html lang='fi'>")
    assert not is_whole_page("<p>Hello</p>")
