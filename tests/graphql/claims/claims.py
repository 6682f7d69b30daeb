"""How claims are asked for."""

from ..callers import answer, id_of

FIELDS = """id rewardName reward { name } points state claimedAt usedAt
  voucherCode giftCard { id currentBalance { amount } }
  checkoutLine { id quantity } order { id } member { id user { email } }"""
CLAIM = f"query($id: ID!) {{ loyaltyClaim(id: $id) {{ {FIELDS} }} }}"
CLAIMS = f"""query($filter: LoyaltyClaimFilterInput, $first: Int, $last: Int, $after: String) {{
  loyaltyClaims(filter: $filter, first: $first, last: $last, after: $after) {{
    totalCount pageInfo {{ endCursor hasNextPage }} edges {{ node {{ {FIELDS} }} }}
  }}
}}"""
OF_MEMBERS = f"""query($first: Int) {{
  loyaltyMembers(first: 20) {{ edges {{ node {{
    claims(first: $first) {{ totalCount edges {{ node {{ {FIELDS} }} }} }}
  }} }} }}
}}"""
MINE = "query { loyaltyMember { claims(first: 9) { edges { node { id state voucherCode giftCard { code } } } } } }"
REWARDS = f"query($id: ID!) {{ checkout(id: $id) {{ loyalty {{ rewards {{ {FIELDS} }} }} }} }}"
CODE = "query($id: ID!) { loyaltyClaim(id: $id) { giftCard { code } } }"


def claim_id(claim):
    return id_of(claim, "LoyaltyClaim")


def states(client, **filter_by):
    found = answer(client, CLAIMS, first=20, filter=filter_by)
    assert found["totalCount"] == len(found["edges"])
    return [edge["node"]["state"] for edge in found["edges"]]
