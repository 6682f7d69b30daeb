"""The console's pages as a browser gets them: over the plugin's own address, also while the program is off."""

import gzip
import re

import pytest
from django.test import Client
from django.test.utils import override_settings

from saleor_loyalty_plugin.host.dashboard.files import WEB, assets

from ..plugin_page import update


@pytest.fixture
def browser(db):
    return Client()


def get(browser, path, **headers):
    return browser.get(f"/plugins/saleor.loyalty{path}", headers=headers)


def policy_of(response):
    return dict(part.strip().split(" ", 1) for part in response["Content-Security-Policy"].split(";"))


@pytest.mark.parametrize(
    ("path", "top"),
    [
        ("/console", "./"),
        ("/console/", "../"),
        ("/console/members", "../"),
        ("/console/members/TG95YWx0eU1lbWJlcjox", "../../"),
        ("/widgets/customer?customerId=VXNlcjox", "../"),
    ],
)
def test_page_is_served_while_the_program_is_off_and_finds_its_files(path, top, browser):
    # when
    response = get(browser, path)

    # then
    assert response.status_code == 200
    assert response["Content-Type"] == "text/html; charset=utf-8"
    assert f'<base href="{top}" />' in response.text
    assert "%" not in response.text
    for name in re.findall(r'(?:src|href)="\./assets/([^"]+)"', response.text):
        assert get(browser, f"/assets/{name}").status_code == 200


def test_page_runs_nothing_but_its_own_files_and_says_so(browser):
    # when
    response = get(browser, "/console")

    # then
    policy = policy_of(response)
    assert policy["default-src"] == "'none'"
    assert policy["script-src"] == policy["style-src"] == policy["connect-src"] == "'self'"
    assert "unsafe" not in response["Content-Security-Policy"]
    assert re.findall(r"<script(?![^>]* src=)", response.text) == re.findall(r"<style| on[a-z]+=", response.text) == []
    assert response["X-Content-Type-Options"] == "nosniff"
    assert response["Referrer-Policy"] == "no-referrer"
    assert response["Cache-Control"] == "no-cache"
    assert "X-Frame-Options" not in response


def test_a_mail_is_shown_in_a_page_in_which_nothing_runs(browser):
    # when
    response = get(browser, "/mail")

    # then
    policy = policy_of(response)
    assert policy["default-src"] == policy["form-action"] == "'none'"
    assert policy["sandbox"] == "allow-same-origin"
    assert policy["style-src"] == "'unsafe-inline'"
    assert "script-src" not in policy
    assert policy_of(get(browser, "/console"))["frame-src"] == "'self'"


@pytest.mark.parametrize(
    ("hosts", "ancestors"),
    [
        (["localhost", "127.0.0.1"], "localhost:* 127.0.0.1:*"),
        ([".example.com"], "example.com:* *.example.com:*"),
        (["Dashboard.Example.com"], "dashboard.example.com:*"),
        (["localhost:9000"], "localhost:9000"),
        (["*"], "*"),
        ([], "'none'"),
        (["evil.com; script-src *", "[::1]"], "'none'"),
    ],
)
def test_who_may_show_it_are_the_hosts_that_saleor_trusts(hosts, ancestors, browser):
    # when
    with override_settings(ALLOWED_CLIENT_HOSTS=hosts):
        response = get(browser, "/console")

    # then the page knows them as well
    assert policy_of(response)["frame-ancestors"] == ancestors
    told = "" if ancestors == "'none'" else ancestors
    assert f'<meta name="loyalty-parents" content="{told}" />' in response.text


def test_the_setting_goes_before_the_hosts(operator, browser):
    # given
    origins = "https://dashboard.example.com https://staging.example.com:8443"
    assert update(operator, active=True, dashboard_origins=f" {origins} ")["errors"] == []

    # then
    assert policy_of(get(browser, "/console"))["frame-ancestors"] == origins


def test_files_are_kept_for_a_year_and_come_compressed(browser):
    # given
    name = next(name for name in assets() if name.endswith(".js"))

    # when
    plain, squeezed = get(browser, f"/assets/{name}"), get(browser, f"/assets/{name}", accept_encoding="gzip, br")

    # then
    assert plain["Cache-Control"] == squeezed["Cache-Control"] == "public, max-age=31536000, immutable"
    assert plain["Content-Type"] == "text/javascript; charset=utf-8"
    assert plain.content == gzip.decompress(squeezed.content) == (WEB / "assets" / name).read_bytes()
    assert squeezed["Content-Encoding"] == "gzip"
    assert "Accept-Encoding" in squeezed["Vary"]


@pytest.mark.parametrize("path", ["/", "/assets/", "/assets/../index.html", "/assets/..%2findex.html", "/consoles"])
def test_there_is_nothing_else(path, browser):
    assert get(browser, path).status_code == 404


@pytest.mark.parametrize("method", ["post", "put", "delete", "options"])
def test_pages_take_nothing(method, browser):
    assert getattr(browser, method)("/plugins/saleor.loyalty/console").status_code == 405


def test_first_page_is_small():
    # given what every page loads: the script, the styles and one font
    markup = (WEB / "index.html").read_text()
    first = [assets()[name] for name in re.findall(r'(?:src|href)="\./assets/([^"]+)"', markup)]
    font = next(file for name, file in assets().items() if "inter-latin-wght" in name)

    # then
    assert sum(len(file.compressed or file.content) for file in [*first, font]) < 350 * 1024


def test_settings_that_cannot_be_read_keep_nobody_from_the_pages(operator, browser):
    # given
    from saleor.plugins.models import PluginConfiguration

    update(operator, active=True)
    configuration = PluginConfiguration.objects.get(identifier="saleor.loyalty")
    configuration.configuration = [{"name": "pending_days", "value": "soon"}]
    configuration.save()

    # then
    assert get(browser, "/console").status_code == 200
