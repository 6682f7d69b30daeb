"""The documents of examples/storefront, run in their order as a storefront would."""

from pathlib import Path

import graphene
import pytest

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
