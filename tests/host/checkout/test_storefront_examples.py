"""The documents of examples/storefront, run in their order as a storefront would."""

from pathlib import Path

import graphene
import pytest
from graphql.language.parser import parse
from graphql.language.printer import print_ast

from ..rewards.catalogue import Catalogue

EXAMPLES = Path(__file__).resolve().parents[3] / "examples" / "storefront"


@pytest.fixture
def run(user_api_client):
    """Run a document by its number, and return what its root field answered."""
    used = set()

    def one(number, **variables):
        (path,) = EXAMPLES.glob(f"{number:02}-*.graphql")
        used.add(path)
        content = user_api_client.post_graphql(path.read_text(), variables).json()
        assert "errors" not in content, content
        (answer,) = content["data"].values()
        assert not (answer or {}).get("errors"), answer
        return answer

    one.used = used
    return one


def test_the_documents_run_in_their_order(run, cart, goods, channel, shop):
    # given
    reward = Catalogue(shop, channel).product(goods.sell("8.00"), name="Mug")
    cart.open((goods.sell("10.00"), 3))
    cart.deliver()
    here = {"channel": channel.slug}

    # when / then
    assert run(1, **here)["redemption"] == {"minPoints": 100, "step": 1, "maxPercent": 100}
    assert run(2)["member"]
    assert run(3, **here)["points"]["available"] == 3000
    assert run(4, checkout=cart.id)["loyalty"]["redeemable"]["maxPoints"] == 3000
    assert run(5, checkout=cart.id, points=500)["checkout"]["totalPrice"]["gross"]["amount"] == 35.0
    assert run(6, checkout=cart.id)["checkout"]["totalPrice"]["gross"]["amount"] == 40.0
    assert [edge["node"]["id"] for edge in run(7, **here, affordable=True)["edges"]] == [reward]
    assert run(8, reward=reward, checkout=cart.id)["member"] == {"points": {"available": 2500, "held": 500}}
    run(9, reward=reward, checkout=cart.id)
    run(5, checkout=cart.id, points=500)
    order = run(10, checkout=cart.id)["order"]["id"]
    loyalty = run(11, order=order)["loyalty"]
    assert (loyalty["pointsRedeemed"], loyalty["redemptionAmount"]["amount"]) == (500, 5.0)
    assert graphene.Node.from_global_id(order)[0] == "Order"
    assert run.used == set(EXAMPLES.glob("*.graphql"))


def test_the_points_box_reads_applies_and_gives_back(user_api_client, cart, goods, shop):
    # given
    document = parse((EXAMPLES / "points-box" / "src" / "points-box.graphql").read_text())
    fragment, *operations = [print_ast(definition) for definition in document.definitions]
    cart.open((goods.sell("10.00"), 3))
    cart.deliver()

    def run(operation, **variables):
        # One at a time, as the generated client sends them: Saleor counts the cost of all that a document has.
        (query,) = [text for text in operations if f" {operation}(" in text]
        content = user_api_client.post_graphql(fragment + query, {"checkout": cart.id, **variables}).json()
        assert "errors" not in content, content
        (answer,) = content["data"].values()
        assert not answer.get("errors"), answer
        return answer.get("checkout", answer)

    # when / then
    loyalty = run("PointsBox")["loyalty"]
    assert loyalty["member"]["points"]["available"] == 3000
    assert (loyalty["redemption"], loyalty["redeemable"]["maxPoints"]) == (None, 3000)
    applied = run("PointsBoxApply", points=500)
    assert applied["totalPrice"]["gross"]["amount"] == 35.0
    assert applied["loyalty"]["redemption"] == {"points": 500, "amount": {"amount": 5.0, "currency": "USD"}}
    given_back = run("PointsBoxRemove")
    assert (given_back["totalPrice"]["gross"]["amount"], given_back["loyalty"]["redemption"]) == (40.0, None)
