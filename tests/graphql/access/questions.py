"""How each row of table.py is asked: what is looked at has the name `asked`, `$names` are ids and slugs of world.py."""

TRANSACTIONS = "{ loyaltyMember(user: $user) { transactions(first: 20) { edges { node { %s } } } } }"
MEMBER = "{ loyaltyMember(user: $%s) { %s } }"
FREE_SHIPPING = (
    "{ loyaltyProgram(channel: $channel) { tiers { freeShipping { price(channel: %s) { asked: currency } } } } }"
)
IN_CHECKOUT = "{ checkout(id: $checkout) { loyalty { rewards { %s } } } }"
VARIANT = "{ productVariant(id: $variant, channel: $channel) { loyalty(channel: $channel) { asked: %s } } }"
NEW_REWARD = '{ name: "New", kind: FREE_SHIPPING, pointsCost: 5%s }'

QUESTIONS = {
    "Query.loyaltyProgram": "{ loyaltyProgram(channel: $channel) { asked: name } }",
    "Query.loyaltyRewards": "{ loyaltyRewards(channel: $channel, first: 9) { edges { node { asked: name } } } }",
    "Query.loyaltyRewards (affordable)": (
        "{ loyaltyRewards(channel: $channel, first: 9, affordable: true) { edges { node { asked: name } } } }"
    ),
    "Query.loyaltyReward": "{ loyaltyReward(id: $shipping) { asked: name } }",
    "Query.loyaltyReward (that nobody can claim)": "{ loyaltyReward(id: $paused) { asked: name } }",
    "Query.loyaltyAllRewards": "{ loyaltyAllRewards(first: 9) { edges { node { asked: name } } } }",
    "LoyaltyReward.variant": "{ loyaltyReward(id: $mug) { variant { asked: sku } } }",
    "LoyaltyReward.variant (of a product that is not published)": (
        "{ loyaltyReward(id: $secret) { variant { asked: sku } } }"
    ),
    "LoyaltyReward.active": "{ loyaltyReward(id: $shipping) { asked: active } }",
    "LoyaltyReward.quantity": "{ loyaltyReward(id: $shipping) { asked: quantity } }",
    "LoyaltyReward.claimed": "{ loyaltyReward(id: $shipping) { asked: claimed } }",
    "LoyaltyReward.privateMetadata": "{ loyaltyReward(id: $shipping) { privateMetadata { asked: key } } }",
    "Query.loyaltyTiers": "{ loyaltyTiers { asked: code } }",
    "Query.loyaltyTier": '{ loyaltyTier(code: "gold") { asked: code } }',
    "LoyaltyTier.members": "{ loyaltyProgram(channel: $channel) { tiers { asked: members } } }",
    "LoyaltyTier.channelTerms": (
        "{ loyaltyProgram(channel: $channel) { tiers { channelTerms { freeShippingPrice { asked: amount } } } } }"
    ),
    "LoyaltyTier.privateMetadata": "{ loyaltyProgram(channel: $channel) { tiers { privateMetadata { asked: key } } } }",
    "Query.loyaltyChannelTerms": "{ loyaltyChannelTerms(channel: $channel_id) { asked: active } }",
    "LoyaltyFreeShipping.price": FREE_SHIPPING % "$channel",
    "LoyaltyFreeShipping.price (channel that is off)": FREE_SHIPPING % "$off",
    "Query.loyaltyMember": "{ loyaltyMember(user: $user) { asked: id } }",
    "Query.loyaltyMember (by id)": "{ loyaltyMember(id: $member) { asked: id } }",
    "Query.loyaltyMember (oneself)": "{ loyaltyMember { asked: id } }",
    "Query.loyaltyMembers": "{ loyaltyMembers(first: 9) { edges { node { user { asked: email } } } } }",
    "Query.loyaltyLiability": "{ loyaltyLiability { asked: pointsOutstanding } }",
    "Query.loyaltySettings": "{ loyaltySettings { asked: programName } }",
    "Query.loyaltyPointsFor": "{ loyaltyPointsFor(channel: $channel, amount: 9) { asked: points } }",
    "Query.loyaltyChangePreview": "{ loyaltyChangePreview { asked: members } }",
    "Mutation.loyaltySettingsUpdate": (
        'mutation { loyaltySettingsUpdate(input: { programName: "New" })'
        " { settings { asked: programName } errors { code } } }"
    ),
    "User.loyalty": "{ order(id: $order) { user { loyalty { asked: id } } } }",
    "LoyaltyPoints.value (channel that is off)": (
        "{ loyaltyMember(user: $user) { points { value(channel: $off) { asked: currency } } } }"
    ),
    "LoyaltyTransaction.order": TRANSACTIONS % "order { asked: number }",
    "LoyaltyTransaction.actor": TRANSACTIONS % "actor { asked: email }",
    "LoyaltyTransaction.actorApp": TRANSACTIONS % "asked: actorApp",
    "LoyaltyMember.assignedTier": MEMBER % ("user", "assignedTier { asked: code }"),
    "LoyaltyMember.assignedUntil": MEMBER % ("user", "asked: assignedUntil"),
    "LoyaltyMember.assignedBy": MEMBER % ("user", "assignedBy { asked: email }"),
    "LoyaltyMember.suspended": MEMBER % ("user", "asked: suspended"),
    "LoyaltyMember.suspendedReason": MEMBER % ("user", "asked: suspendedReason"),
    "LoyaltyMember.suspendedReason (of a suspended member)": MEMBER % ("suspended", "asked: suspendedReason"),
    "Mutation.loyaltyMemberTierUnassign": (
        "mutation { loyaltyMemberTierUnassign(user: $user) { member { asked: id } errors { code } } }"
    ),
    "Mutation.loyaltyMemberSuspend": (
        'mutation { loyaltyMemberSuspend(user: $user, suspended: true, reason: "fraud")'
        " { member { asked: id } errors { code } } }"
    ),
    "Mutation.loyaltyPointsBulkAdjust": (
        'mutation { loyaltyPointsBulkAdjust(inputs: [{ user: $user, points: 5, reason: "gift" }])'
        " { results { member { asked: id } errors { code } } errors { code } } }"
    ),
    "Mutation.loyaltyLeave": "mutation { loyaltyLeave(confirmPoints: $points) { asked: __typename errors { code } } }",
    "Mutation.loyaltyEnroll": "mutation { loyaltyEnroll { member { asked: id } errors { code } } }",
    "Mutation.loyaltyPointsAdjust": (
        'mutation { loyaltyPointsAdjust(input: { user: $user, points: 5, reason: "gift" })'
        " { member { asked: id } errors { code } } }"
    ),
    "Mutation.loyaltyMemberTierAssign": (
        "mutation { loyaltyMemberTierAssign(user: $user, tier: $gold) { member { asked: id } errors { code } } }"
    ),
    "Order.loyalty": "{ order(id: $order) { loyalty { asked: pointsEarned } } }",
    "OrderLoyalty.transactions": "{ order(id: $order) { loyalty { transactions { asked: balance } } } }",
    "OrderLoyalty.transactions (order that has another customer now)": (
        "{ order(id: $passed_on) { loyalty { transactions { asked: balance } } } }"
    ),
    "Checkout.loyalty": "{ checkout(id: $checkout) { loyalty { asked: pointsToEarn } } }",
    "CheckoutLoyalty.member": "{ checkout(id: $checkout) { loyalty { member { asked: id } } } }",
    "CheckoutLoyalty.redeemable": "{ checkout(id: $checkout) { loyalty { redeemable { asked: maxPoints } } } }",
    "Mutation.checkoutLoyaltyPointsApply": (
        "mutation { checkoutLoyaltyPointsApply(id: $checkout, points: 300) { checkout { asked: id } errors { code } } }"
    ),
    "Mutation.checkoutLoyaltyPointsApply (nobody's checkout)": (
        "mutation { checkoutLoyaltyPointsApply(id: $nobodys, points: 300) { checkout { asked: id } errors { code } } }"
    ),
    "Mutation.checkoutLoyaltyPointsRemove": (
        "mutation { checkoutLoyaltyPointsRemove(id: $checkout) { checkout { asked: id } errors { code } } }"
    ),
    "Mutation.loyaltyRewardClaim": (
        "mutation { loyaltyRewardClaim(reward: $shipping, checkout: $checkout)"
        " { checkout { asked: id } errors { code } } }"
    ),
    "Mutation.loyaltyRewardClaim (to keep)": (
        "mutation { loyaltyRewardClaim(reward: $voucher) { asked: voucherCode errors { code } } }"
    ),
    "Mutation.loyaltyRewardClaim (nobody's checkout)": (
        "mutation { loyaltyRewardClaim(reward: $shipping, checkout: $nobodys)"
        " { checkout { asked: id } errors { code } } }"
    ),
    "LoyaltyRewardClaim.voucherCode": (
        "mutation { loyaltyRewardClaim(reward: $voucher, checkout: $checkout) { asked: voucherCode errors { code } } }"
    ),
    "LoyaltyRewardClaim.giftCard": (
        "mutation { loyaltyRewardClaim(reward: $card, checkout: $checkout)"
        " { giftCard { asked: code } errors { code } } }"
    ),
    "LoyaltyRewardClaim.member": (
        "mutation { loyaltyRewardClaim(reward: $voucher, checkout: $checkout)"
        " { member { asked: id } errors { code } } }"
    ),
    "Mutation.loyaltyRewardUnclaim": (
        "mutation { loyaltyRewardUnclaim(reward: $claimed, checkout: $checkout)"
        " { checkout { asked: id } errors { code } } }"
    ),
    "Query.loyaltyClaim": "{ loyaltyClaim(id: $kept_code) { asked: id } }",
    "Query.loyaltyClaims": "{ loyaltyClaims(first: 9) { edges { node { asked: id } } } }",
    "LoyaltyMember.claims": MEMBER % ("user", "claims(first: 9) { edges { node { asked: id } } }"),
    "CheckoutLoyalty.rewards": IN_CHECKOUT % "asked: rewardName",
    "LoyaltyClaim.member": IN_CHECKOUT % "member { asked: id }",
    "LoyaltyClaim.voucherCode": "{ loyaltyClaim(id: $kept_code) { asked: voucherCode } }",
    "LoyaltyClaim.voucherCode (in a checkout)": IN_CHECKOUT % "asked: voucherCode",
    "LoyaltyClaim.giftCard": "{ loyaltyClaim(id: $kept_card) { giftCard { asked: id } } }",
    "LoyaltyClaim.giftCard (code)": "{ loyaltyClaim(id: $kept_card) { giftCard { asked: code } } }",
    "LoyaltyClaim.checkoutLine": IN_CHECKOUT % "checkoutLine { asked: id }",
    "LoyaltyClaim.order": "{ loyaltyClaim(id: $used_code) { order { asked: number } } }",
    "Mutation.loyaltyClaimCancel": (
        'mutation { loyaltyClaimCancel(id: $kept_code, reason: "gone") { claim { asked: id } errors { code } } }'
    ),
    "ProductVariant.loyalty": VARIANT % "pointsToEarn",
    "LoyaltyVariant.availableToMe": VARIANT % "availableToMe",
    "Mutation.loyaltyRewardCreate": (
        "mutation { loyaltyRewardCreate(input: %s) { reward { asked: id } errors { code } } }" % (NEW_REWARD % "")
    ),
    "Mutation.loyaltyRewardCreate (for a channel)": (
        "mutation { loyaltyRewardCreate(input: %s) { reward { asked: id } errors { code } } }"
        % (NEW_REWARD % ", channel: $channel_id")
    ),
    "Mutation.loyaltyRewardUpdate": (
        "mutation { loyaltyRewardUpdate(id: $shipping, input: { pointsCost: 5 })"
        " { reward { asked: id } errors { code } } }"
    ),
    "Mutation.loyaltyRewardUpdate (of a channel)": (
        "mutation { loyaltyRewardUpdate(id: $voucher, input: { pointsCost: 5 })"
        " { reward { asked: id } errors { code } } }"
    ),
    "Mutation.loyaltyRewardDelete": (
        "mutation { loyaltyRewardDelete(id: $shipping) { reward { asked: id } errors { code } } }"
    ),
    "Mutation.loyaltyRewardDelete (of a channel)": (
        "mutation { loyaltyRewardDelete(id: $voucher) { reward { asked: id } errors { code } } }"
    ),
    "Mutation.loyaltyTierCreate": (
        'mutation { loyaltyTierCreate(input: { code: "new", name: "New", threshold: 77 })'
        " { tier { asked: id } errors { code } } }"
    ),
    "Mutation.loyaltyTierUpdate": (
        'mutation { loyaltyTierUpdate(id: $gold, input: { name: "New" }) { tier { asked: id } errors { code } } }'
    ),
    "Mutation.loyaltyTierDelete": "mutation { loyaltyTierDelete(id: $gold) { tier { asked: id } errors { code } } }",
    "Mutation.loyaltyChannelTermsUpdate": (
        "mutation { loyaltyChannelTermsUpdate(channel: $channel_id, input: { pointValue: 0.02 })"
        " { program { asked: name } errors { code } } }"
    ),
}
