"""The App and its extensions in Saleor's own tables."""

from io import StringIO

import pytest
import saleor
from django.core.management import call_command
from django.test.utils import override_settings
from saleor.app.models import App, AppExtension

from saleor_loyalty_plugin.tasks import keep_console_task

from ..plugin_page import shown, update

PLACES = {
    "navigation_customers": ("app_page", "/", set()),
    "customer_details_widgets": ("widget", "widgets/customer", {"manage_users"}),
    "order_details_widgets": ("widget", "widgets/order", {"manage_orders"}),
    "product_details_widgets": ("widget", "widgets/product", {"manage_products"}),
    "collection_details_widgets": ("widget", "widgets/collection", {"manage_products"}),
    "voucher_details_widgets": ("widget", "widgets/voucher", {"manage_discounts"}),
}
# Saleor 3.22 has no widget on its home page.
IS_BEFORE_3_23 = saleor.__version__.startswith("3.22.")
if not IS_BEFORE_3_23:
    PLACES["homepage_widgets"] = ("widget", "widgets/home", {"manage_discounts"})


def run(*options):
    output = StringIO()
    call_command("loyalty_dashboard", *options, stdout=output)
    return output.getvalue()


def codes(row):
    return set(row.permissions.values_list("codename", flat=True))


def places():
    return {
        row.mount: (row.target, row.url.removeprefix("https://shop.example.com/plugins/saleor.loyalty/"), codes(row))
        for row in AppExtension.objects.all()
    }


@pytest.fixture(autouse=True)
def public_url(db):
    with override_settings(PUBLIC_URL="https://shop.example.com"):
        yield


def test_switching_on_puts_the_pages_into_the_dashboard(operator):
    # when
    update(operator, active=True)

    # then
    app = App.objects.get()
    assert (app.identifier, app.type, app.is_active) == ("saleor.loyalty", "thirdparty", True)
    assert app.app_url == "https://shop.example.com/plugins/saleor.loyalty/console"
    assert codes(app) == {"manage_users", "manage_discounts", "manage_orders", "manage_products"}
    assert places() == PLACES
    assert shown(operator)["console"]["value"] == "Customers, Loyalty"

    # and they stay when it is switched off, once for all
    update(operator, active=False)
    update(operator, active=True)
    assert App.objects.count() == 1
    assert places() == PLACES


def test_command_makes_them_while_the_program_is_off_and_says_so(operator):
    # given
    assert shown(operator)["console"]["value"] == "Not in the Dashboard"

    # then
    said = run()
    address = "https://shop.example.com/plugins/saleor.loyalty/console"
    assert said.startswith(f"Made the App Loyalty, {address}, with {len(PLACES)} places in the Dashboard.")
    assert "frame of: " in said
    assert run().startswith("The App Loyalty is as it should be.")
    assert run("--remove") == "Took the App Loyalty away.\n"
    assert not App.objects.exists()
    assert run("--remove") == "There was no App Loyalty: nothing to do.\n"


def test_what_is_old_follows_and_what_is_missing_comes(operator):
    # given the shop before it moved, and a version without the widget
    with override_settings(PUBLIC_URL="http://old.example.com"):
        run()
    app = App.objects.get()
    written = app.private_metadata["loyalty.written"]
    app.extensions.filter(mount="order_details_widgets").delete()
    app.private_metadata["loyalty.written"] = written.replace("/widgets/order", "/widgets/older")
    app.save()

    # when
    said = run()

    # then
    assert "Repaired app_url of the App." in said
    assert "Added Loyalty on order_details_widgets." in said
    assert places() == PLACES


def test_what_the_operator_changed_stays(operator):
    # given
    run()
    app = App.objects.get()
    app.name, app.is_active = "Club", False
    app.save()
    app.permissions.remove(app.permissions.get(codename="manage_orders"))
    app.extensions.filter(mount="voucher_details_widgets").delete()
    app.extensions.filter(mount="customer_details_widgets").update(label="Points")

    # when
    with override_settings(PUBLIC_URL="https://new.example.com"):
        said = run()

    # then
    app.refresh_from_db()
    assert (app.name, app.is_active) == ("Club", False)
    assert app.app_url.startswith("https://new.example.com/")
    assert codes(app) == {"manage_users", "manage_discounts", "manage_products"}
    assert dict(AppExtension.objects.values_list("mount", "label")) == {
        mount: "Points" if mount == "customer_details_widgets" else "Loyalty"
        for mount in PLACES
        if mount != "voucher_details_widgets"
    }
    for told in (
        "name of the App is 'Club'",
        "MANAGE_ORDERS",
        "switched off",
        "voucher_details_widgets",
        "is 'Points'",
    ):
        assert told in said
    assert "--remove, then this command again" in said

    # and after it was taken away and made anew all is ours
    run("--remove")
    run()
    assert places() == PLACES


@pytest.mark.parametrize("talks", ["tokens", "webhooks"])
def test_somebody_elses_app_is_given_nothing(talks, operator):
    # given an App whose manifest has our identifier
    theirs = App.objects.create(
        name="Theirs", identifier="saleor.loyalty", type="thirdparty", app_url="https://x.example"
    )
    getattr(theirs, talks).create(**{"tokens": {}, "webhooks": {"target_url": "https://x.example"}}[talks])

    # when
    update(operator, active=True)
    keep_console_task()
    said = run()

    # then
    theirs.refresh_from_db()
    assert App.objects.get() == theirs
    assert (theirs.name, theirs.app_url, codes(theirs)) == ("Theirs", "https://x.example", set())
    assert not AppExtension.objects.exists()
    assert said.startswith("The App Theirs is not touched: its identifier is saleor.loyalty")
    assert shown(operator)["console"]["value"] == "Not in the Dashboard"

    # and it is not taken away either
    assert run("--remove").startswith("The App Theirs is not touched")
    assert App.objects.get() == theirs

    # when it is gone
    theirs.delete()
    run()

    # then
    assert places() == PLACES


def test_an_app_that_somebody_took_away_does_not_come_back_by_itself(operator):
    # given
    update(operator, active=True)
    App.objects.get().delete()

    # when
    keep_console_task()

    # then
    assert not App.objects.exists()


def test_the_pages_go_with_the_program(operator):
    # given
    update(operator, active=True)

    # when
    output = StringIO()
    call_command("loyalty_uninstall", stdout=output)

    # then
    assert "The App Loyalty is gone from the Dashboard." in output.getvalue()
    assert not App.objects.exists()


def test_a_failure_of_the_pages_keeps_nobody_from_switching_on(operator, monkeypatch):
    # given
    monkeypatch.setattr("saleor_loyalty_plugin.plugin.register", lambda: 1 / 0)

    # when
    answer = update(operator, active=True)

    # then
    assert answer["errors"] == []
    assert answer["plugin"]["globalConfiguration"]["active"]
    assert "putting the pages into the Dashboard failed" in shown(operator)["problem_1"]["helpText"]
