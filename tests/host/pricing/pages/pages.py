"""What product pages ask for."""

from saleor.graphql.core.utils import to_global_id_or_none

FACTS = "pointsToEarn memberPrice { amount currency } tier { code } availableToMe openToEverybodyAt"
PAGE = f"""query($id: ID!, $page: String!, $channel: String!) {{
  productVariant(id: $id, channel: $page) {{ loyalty(channel: $channel) {{ {FACTS} }} }}
}}"""
LIST = f"""query($channel: String!, $first: Int) {{
  productVariants(channel: $channel, first: $first) {{
    edges {{ node {{ loyalty(channel: $channel) {{ {FACTS} }} }} }}
  }}
}}"""


def page_of(client, variant, channel, slug=None):
    """Return what a product page says of a variant; an error of the request fails."""
    variables = {"id": to_global_id_or_none(variant), "page": channel.slug, "channel": slug or channel.slug}
    content = client.post_graphql(PAGE, variables).json()
    assert "errors" not in content, content
    return content["data"]["productVariant"]["loyalty"]
