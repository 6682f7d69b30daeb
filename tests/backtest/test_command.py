"""`saleor-loyalty backtest`, from files to files."""

import csv
import json

import pytest

from saleor_loyalty_plugin.backtest.reading.headers import COLUMNS
from saleor_loyalty_plugin.cli.main import main

from .past import HEAD, write

ROWS = [
    f"{number},c{number % 7},2025-{number % 12 + 1:02}-{number % 28 + 1:02},{number % 90}.50,USD,,5,,"
    for number in range(120)
]
TOTALS = {
    "orders",
    "customers",
    "revenue",
    "points_earned",
    "points_redeemed",
    "points_expired",
    "points_outstanding",
    "liability",
}


@pytest.fixture
def orders(tmp_path):
    return write(tmp_path, *ROWS)


def program(tmp_path, text: str = "", name: str = "program"):
    path = tmp_path / f"{name}.toml"
    path.write_text(text, encoding="utf-8")
    return path


def run(*arguments) -> int:
    return main(["backtest", *(str(argument) for argument in arguments)])


def test_a_report_for_people_and_for_programs(orders, tmp_path, capsys):
    # given
    rules = program(tmp_path, "points_per_currency_unit = 2\n[tiers.silver]\nthreshold = 100\nearn_multiplier = 1.5\n")
    out = tmp_path / "out"

    # when
    assert run(orders, "--program", rules, "--report", out) == 0

    # then
    assert {path.name for path in out.iterdir()} == {
        "report.html",
        "report.json",
        "customers.csv",
        "months.csv",
        "retention.csv",
        "cohorts.csv",
    }
    report = json.loads((out / "report.json").read_text())
    totals = report["totals"]
    assert totals.keys() >= TOTALS
    assert (totals["orders"], totals["customers"]) == (120, 7)
    assert totals["revenue"] == pytest.approx(sum(number % 90 + 0.5 for number in range(120)))
    assert totals["points_earned"] == (
        totals["points_redeemed"] + totals["points_expired"] + totals["points_outstanding"]
    )
    assert totals["liability"] == totals["points_outstanding"] / 100

    with (out / "customers.csv").open() as file:
        customers = list(csv.DictReader(file))
    assert list(customers[0]) == ["customer", "orders", "revenue", "points_earned", "points_available", "tier"]
    assert [row["customer"] for row in customers] == [f"c{number}" for number in range(7)]
    assert sum(int(row["points_earned"]) for row in customers) == totals["points_earned"]
    assert sum(int(row["points_available"]) for row in customers) == totals["points_outstanding"]
    assert {row["tier"] for row in customers} == {"silver"}

    shown = capsys.readouterr().out
    assert "Points earned" in shown
    assert str(out / "report.html") in shown.replace("\n", "")


def test_the_headline_is_the_middle_assumption(orders, tmp_path, capsys):
    # when
    assert run(orders, "--report", tmp_path / "out") == 0

    # then: in the JSON, on the page, and in the first line that is printed of the program
    report = json.loads((tmp_path / "out" / "report.json").read_text())
    middle = report["assumptions"][1]
    assert (report["redemption"], report["totals"]) == (middle["redemption"], middle["totals"])
    assert middle["totals"]["points_redeemed"] > 0
    page = (tmp_path / "out" / "report.html").read_text()
    assert "Members spend their points by the assumption rate=0.6." in page
    cost = f"{middle['totals']['cost']:,.2f} USD"
    assert page.index(cost) < page.index("Low, middle and high")
    (headline,) = [line for line in capsys.readouterr().out.splitlines() if line.startswith("as installed, ")]
    assert headline.startswith(f"as installed, points spent by rate=0.6: costs {cost}, ")


def test_months_add_up_to_the_totals(orders, tmp_path):
    # when
    out = tmp_path / "out"
    assert run(orders, "--report", out, "--redemption", "eager") == 0

    # then
    totals = json.loads((out / "report.json").read_text())["totals"]
    with (out / "months.csv").open() as file:
        months = list(csv.DictReader(file))
    for name in ("points_earned", "points_redeemed", "points_expired", "orders"):
        assert sum(int(month[name]) for month in months) == totals[name]
    assert totals["points_redeemed"] > 0
    assert int(months[-1]["points_outstanding"]) == totals["points_outstanding"]
    assert int(months[-1]["members_bronze"]) + int(months[-1]["members_silver"]) == 7


def test_the_page_needs_no_network(orders, tmp_path):
    run(orders, "--report", tmp_path / "out")

    page = (tmp_path / "out" / "report.html").read_text()
    # names of XML, which nothing is loaded from
    for name in ("http://www.w3.org/2000/svg", "http://www.w3.org/1999/xlink"):
        page = page.replace(name, "")
    assert "http" not in page
    assert "<script" not in page
    assert page.count("<svg") >= 4


def test_what_a_customer_is_called_is_text_in_the_page(tmp_path):
    orders = write(
        tmp_path,
        *(f"{number},<script>x</script>,2026-01-0{number},900" for number in (1, 2)),
        head="order_id,customer,date,amount",
    )

    run(orders, "--report", tmp_path / "out")

    assert "&lt;script&gt;x" in (tmp_path / "out" / "report.html").read_text()


def test_the_same_input_gives_the_same_files(orders, tmp_path):
    for name in ("one", "two"):
        assert run(orders, "--report", tmp_path / name, "--redemption", "rate=0.3", "--seed", "7") == 0

    for path in (tmp_path / "one").iterdir():
        assert path.read_bytes() == (tmp_path / "two" / path.name).read_bytes()


def test_low_middle_and_high_are_told_whatever_is_chosen(orders, tmp_path):
    for chosen, names in (("never", ["never", "rate=0.6", "eager"]), ("rate=0.25", ["never", "rate=0.25", "eager"])):
        run(orders, "--report", tmp_path / "out", "--redemption", chosen)

        report = json.loads((tmp_path / "out" / "report.json").read_text())
        assert [told["redemption"] for told in report["assumptions"]] == names
        low, middle, high = (told["totals"]["points_redeemed"] for told in report["assumptions"])
        assert 0 == low < middle < high
        assert report["redemption"] == chosen


def test_the_uplift_pays_for_cost_and_liability(orders, tmp_path):
    run(orders, "--report", tmp_path / "out", "--redemption", "eager", "--margin", "0.3")

    told = json.loads((tmp_path / "out" / "report.json").read_text())["assumptions"][2]
    totals, uplift = told["totals"], told["uplift_to_break_even"]
    owed = totals["cost"] + totals["liability"]
    # so many more orders leave 30 %, and cost as much as the others
    assert uplift * totals["revenue"] * 0.3 == pytest.approx(owed + uplift * owed)


def test_programs_side_by_side(orders, tmp_path):
    # given
    plain = program(tmp_path, "", "plain")
    double = program(tmp_path, "points_per_currency_unit = 2", "double")

    # when
    assert run(orders, "--program", plain, double, "--report", tmp_path / "out") == 0

    # then
    overview = json.loads((tmp_path / "out" / "report.json").read_text())
    assert [entry["program"] for entry in overview["programs"]] == ["plain", "double"]
    for entry in overview["programs"]:
        own = json.loads((tmp_path / "out" / entry["program"] / "report.json").read_text())
        assert own["totals"] == entry["totals"]
    page = (tmp_path / "out" / "report.html").read_text()
    assert "The programs side by side" in page


def test_a_sweep_over_a_threshold(orders, tmp_path):
    # when
    sweep = "tiers.silver.threshold=100..900:200"
    assert run(orders, "--report", tmp_path / "out", "--sweep", sweep) == 0

    # then
    swept = json.loads((tmp_path / "out" / "report.json").read_text())["sweep"]
    assert swept["path"] == "tiers.silver.threshold"
    assert [entry["value"] for entry in swept["values"]] == [100, 300, 500, 700, 900]
    reached = [sum(list(entry["totals"]["members_by_tier"].values())[1:]) for entry in swept["values"]]
    assert reached == sorted(reached, reverse=True)
    assert reached[0] > reached[-1]
    # the program itself has 500
    assert swept["values"][2]["totals"] == json.loads((tmp_path / "out" / "report.json").read_text())["totals"]
    assert "Cost against members reached" in (tmp_path / "out" / "report.html").read_text()


@pytest.mark.parametrize(
    ("arguments", "lines"),
    [
        (
            ["--redemption", "sometimes"],
            ['--redemption sometimes: enter eager, never or a rate from 0 to 1, such as "rate=0.6".'],
        ),
        (
            ["--redemption", "rate=1.5"],
            ['--redemption rate=1.5: enter eager, never or a rate from 0 to 1, such as "rate=0.6".'],
        ),
        (["--margin", "0"], ["--margin 0.0: enter a number above 0 up to 1."]),
        (["--currency", "dollar"], ["--currency dollar: enter a code of three letters, such as USD."]),
        (["--separator", ";;"], ["--separator ;;: enter one character."]),
        (
            ["--column", "price=x"],
            [f"--column price=x: enter COLUMN=HEADER; the columns are {', '.join(COLUMNS)}."],
        ),
        (["--decimal", "dot"], ["--decimal dot: enter point or comma."]),
        (
            ["--encoding", "utf-9"],
            ["--encoding utf-9: there is no such encoding; cp1252, latin-1, utf-8 and utf-16 are some."],
        ),
        (
            ["--date-format", "%H"],
            ["--date-format %H: Invalid format string: Please either specify both hour and minute, or neither."],
        ),
    ],
)
def test_an_option_that_is_not_acceptable(orders, tmp_path, capsys, arguments, lines):
    assert run(orders, "--report", tmp_path / "out", *arguments) == 1

    assert capsys.readouterr().err.splitlines() == lines
    assert not (tmp_path / "out").exists()


def test_bad_rows_stop_the_command_or_are_left_out(tmp_path, capsys):
    # given
    orders = write(tmp_path, *ROWS, "x,ada,never,5,USD,,,,", "0,ada,2026-01-01,5,USD,,,,")
    lines = [
        'orders.csv, row 122, column "date": "never" is not a date; write it in ISO 8601, such as'
        " 2026-01-15T10:00:00+01:00, or say how it is written with --date-format, such as %d/%m/%Y.",
        'orders.csv, row 123, column "order_id": the order 0 is in row 2 already; --skip-bad leaves such rows out.',
    ]

    # when / then
    assert run(orders, "--report", tmp_path / "out") == 1
    assert capsys.readouterr().err.splitlines() == lines

    # when / then
    assert run(orders, "--report", tmp_path / "out", "--skip-bad") == 0
    assert capsys.readouterr().err.splitlines() == [*lines, "2 rows were left out."]
    report = json.loads((tmp_path / "out" / "report.json").read_text())
    assert (report["rows_left_out"], report["totals"]["orders"]) == (2, 120)


def test_what_is_read_as_what_is_told_before_rows_are_looked_at(tmp_path, capsys):
    # given
    orders = write(tmp_path, "1,ada,never,110,10,0,x", head="Order,Email,Created at,Grand Total,Shipping,Tax,Notes")

    # when / then
    assert run(orders, "--report", tmp_path / "out") == 1
    assert capsys.readouterr().out.splitlines() == [
        "orders.csv is read:",
        '  order_id is "Order"',
        '  email is "Email"',
        '  date is "Created at"',
        '  shipping is "Shipping"',
        '  amount is "Grand Total" less "Shipping", "Tax"',
        "  not used: Notes",
    ]


def test_orders_that_are_no_sales_are_counted(tmp_path, capsys):
    # given
    states = ["paid", "voided", "voided", "refunded"]
    rows = [f"{number},ada,2026-01-15,9,{state}" for number, state in enumerate(states)]
    orders = write(tmp_path, *rows, head="order_id,customer,date,amount,financial_status")

    # when
    assert run(orders, "--report", tmp_path / "out") == 0

    # then
    shown = capsys.readouterr().out
    assert "3 orders are left out for their states (--keep STATE counts them):" in shown
    assert '  2 voided, with "voided" in "financial_status"' in shown
    report = json.loads((tmp_path / "out" / "report.json").read_text())
    assert report["totals"]["orders"] == 1
    assert report["orders_left_out"] == [
        {"header": "financial_status", "state": "voided", "reason": "voided", "orders": 2},
        {"header": "financial_status", "state": "refunded", "reason": "refunded in full", "orders": 1},
    ]
    page = (tmp_path / "out" / "report.html").read_text()
    assert "Left out as no sales: 2 voided, 1 refunded in full." in page


def test_options_reach_the_reading(tmp_path):
    # given: a file of another country's spreadsheet
    path = tmp_path / "orders.csv"
    text = (
        "Nr;Kunde;Datum;Betrag;Status\n1;Jörg;31.01.2026 10:00;1.250;bezahlt\n2;Jörg;31.01.2026 10:00;7,5;storniert\n"
    )
    path.write_bytes(text.encode("cp1252"))
    columns = ["order_id=Nr", "customer=Kunde", "date=Datum", "amount=Betrag"]

    # when
    options = ["--decimal", "comma", "--encoding", "cp1252", "--date-format", "%d.%m.%Y %H:%M", "--keep", "bezahlt"]
    chosen = [part for column in columns for part in ("--column", column)]
    assert run(path, "--report", tmp_path / "out", *options, "--leave-out", "storniert", *chosen) == 0

    # then
    report = json.loads((tmp_path / "out" / "report.json").read_text())
    assert (report["totals"]["orders"], report["totals"]["revenue"]) == (1, 1250)
    assert report["columns"]["amount"] == '"Betrag"'
    assert "Jörg" in (tmp_path / "out" / "customers.csv").read_text(encoding="utf-8")


def test_a_currency_without_a_rate_stops_the_command_or_is_left_out(tmp_path, capsys):
    # given
    orders = write(tmp_path, *ROWS, "900,ada,2026-01-01,5,PLN,,,,")
    with_rate = program(tmp_path, "[currencies.PLN]\npoints_per_currency_unit = 0.25\n", "with")
    without = program(tmp_path, "", "without")
    line = "orders.csv, row 122: the currency PLN has no rate in without: write [currencies.PLN] there, or name"

    # when / then
    assert run(orders, "--program", with_rate, without, "--report", tmp_path / "out") == 1
    (told,) = capsys.readouterr().err.splitlines()
    assert told.startswith(line)

    # when / then
    assert run(orders, "--program", without, "--report", tmp_path / "out", "--skip-bad") == 0
    assert json.loads((tmp_path / "out" / "report.json").read_text())["totals"]["orders"] == 120

    # when / then
    assert run(orders, "--program", with_rate, "--report", tmp_path / "out") == 0
    report = json.loads((tmp_path / "out" / "report.json").read_text())
    assert (report["currency"], report["totals"]["orders"]) == ("USD", 121)


def test_a_folder_that_cannot_be_made(orders, tmp_path, capsys):
    # given
    (tmp_path / "file").write_text("")

    # when / then
    assert run(orders, "--report", tmp_path / "file" / "out") == 1
    assert capsys.readouterr().err == f"{tmp_path / 'file' / 'out'}: Not a directory.\n"


def test_two_programs_of_one_name(orders, tmp_path, capsys):
    (tmp_path / "other").mkdir()
    one, two = program(tmp_path), program(tmp_path / "other")

    assert run(orders, "--program", one, two, "--report", tmp_path / "out") == 1
    assert "two files are called program" in capsys.readouterr().err


def test_sweep_and_comparison_exclude_each_other(orders, tmp_path, capsys):
    one, two = program(tmp_path, name="one"), program(tmp_path, name="two")

    assert run(orders, "--program", one, two, "--report", tmp_path / "out", "--sweep", "pending_days=1..2:1") == 1
    assert capsys.readouterr().err == "--sweep goes with one program.\n"


def test_help_tells_the_columns(capsys):
    with pytest.raises(SystemExit) as ended:
        run("--help")

    assert ended.value.code == 0
    shown = capsys.readouterr().out
    assert all(word in shown for word in [*HEAD.split(","), "--skip-bad", "--sweep"])
