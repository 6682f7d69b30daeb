"""Who is answered what: every query and mutation of ours, and every field that is not simply open as its parent.

A row gives callers to outcomes, the first that fits; `*` is everybody else. Callers (callers.py makes them):

    anonymous, owner, stranger    nobody signed in; the customer whom all is about; another customer, a member too
    staff, app                    every one of them, whatever they may
    manage_users, ...             staff and apps with this permission, alone or among others
    manage_users+manage_orders    staff and apps with both
    elsewhere                     staff with every permission whose groups reach another channel alone; no permission
                                  speaks for them, a row names them

Outcomes: ALLOWED, NOTHING (null, zero or an empty list, no error), REFUSED (PermissionDenied), or the code of an error.
`Type.field (note)` asks the same field in another way. What is asked stands in questions.py under the same name.
"""

ALLOWED, NOTHING, REFUSED = "allowed", "nothing", "refused"

OF_CHECKOUT = "owner manage_checkouts handle_checkouts elsewhere"
OF_DISCOUNTS = "manage_discounts elsewhere"
# Of a member, but not for them.
OF_STAFF = {ALLOWED: "manage_users elsewhere", REFUSED: "owner", NOTHING: "*"}

ACCESS = {
    # What shoppers see
    "Query.loyaltyProgram": {ALLOWED: "*"},
    "Query.loyaltyRewards": {ALLOWED: "*"},
    "Query.loyaltyRewards (affordable)": {ALLOWED: "owner stranger", NOTHING: "*"},
    "LoyaltyFreeShipping.price": {ALLOWED: "*"},
    "LoyaltyFreeShipping.price (channel that is off)": {ALLOWED: "staff app", "GraphQLError": "*"},
    "Query.loyaltyReward": {ALLOWED: "*"},
    "LoyaltyReward.variant": {ALLOWED: "*"},
    "LoyaltyReward.variant (of a product that is not published)": {
        ALLOWED: "manage_discounts manage_orders manage_products elsewhere",
        NOTHING: "*",
    },
    # What staff see of the catalogue, of tiers and of terms
    "Query.loyaltyReward (that nobody can claim)": {ALLOWED: OF_DISCOUNTS, NOTHING: "*"},
    "Query.loyaltyAllRewards": {ALLOWED: f"manage_users {OF_DISCOUNTS}", REFUSED: "*"},
    "LoyaltyReward.active": {ALLOWED: OF_DISCOUNTS, REFUSED: "*"},
    "LoyaltyReward.quantity": {ALLOWED: OF_DISCOUNTS, REFUSED: "*"},
    "LoyaltyReward.claimed": {ALLOWED: OF_DISCOUNTS, REFUSED: "*"},
    "LoyaltyReward.privateMetadata": {ALLOWED: OF_DISCOUNTS, REFUSED: "*"},
    "Query.loyaltyTiers": {ALLOWED: f"manage_users manage_products {OF_DISCOUNTS}", REFUSED: "*"},
    "Query.loyaltyTier": {ALLOWED: f"manage_users manage_products {OF_DISCOUNTS}", REFUSED: "*"},
    "LoyaltyTier.members": {ALLOWED: OF_DISCOUNTS, REFUSED: "*"},
    "LoyaltyTier.channelTerms": {ALLOWED: OF_DISCOUNTS, REFUSED: "*"},
    "LoyaltyTier.privateMetadata": {ALLOWED: OF_DISCOUNTS, REFUSED: "*"},
    "Query.loyaltyChannelTerms": {ALLOWED: OF_DISCOUNTS, REFUSED: "*"},
    # Members and their points
    "Query.loyaltyMember": {ALLOWED: "owner manage_users elsewhere", NOTHING: "*"},
    "Query.loyaltyMember (by id)": {ALLOWED: "owner manage_users elsewhere", NOTHING: "*"},
    "Query.loyaltyMember (oneself)": {ALLOWED: "owner stranger", NOTHING: "*"},
    "Query.loyaltyMembers": {ALLOWED: "manage_users elsewhere", REFUSED: "*"},
    "Query.loyaltyLiability": {ALLOWED: OF_DISCOUNTS, REFUSED: "*"},
    "Query.loyaltySettings": {ALLOWED: OF_DISCOUNTS, REFUSED: "*"},
    "Query.loyaltyPointsFor": {ALLOWED: OF_DISCOUNTS, REFUSED: "*"},
    "Query.loyaltyChangePreview": {ALLOWED: OF_DISCOUNTS, REFUSED: "*"},
    "Mutation.loyaltySettingsUpdate": {ALLOWED: OF_DISCOUNTS, REFUSED: "*"},
    "User.loyalty": {ALLOWED: "owner manage_users elsewhere", REFUSED: "*"},
    "LoyaltyPoints.value (channel that is off)": {
        ALLOWED: "manage_users elsewhere",
        "GraphQLError": "owner",
        NOTHING: "*",
    },
    "LoyaltyTransaction.order": {ALLOWED: "owner manage_users+manage_orders", NOTHING: "*"},
    "LoyaltyTransaction.actor": OF_STAFF,
    "LoyaltyTransaction.actorApp": OF_STAFF,
    "LoyaltyMember.assignedTier": OF_STAFF,
    "LoyaltyMember.assignedUntil": OF_STAFF,
    "LoyaltyMember.assignedBy": OF_STAFF,
    "LoyaltyMember.suspended": OF_STAFF,
    "LoyaltyMember.suspendedReason": {REFUSED: "owner", NOTHING: "*"},
    "LoyaltyMember.suspendedReason (of a suspended member)": {ALLOWED: "manage_users elsewhere", NOTHING: "*"},
    "Mutation.loyaltyEnroll": {ALLOWED: "owner stranger staff", REFUSED: "*"},
    "Mutation.loyaltyPointsAdjust": {ALLOWED: "manage_users elsewhere", REFUSED: "*"},
    "Mutation.loyaltyMemberTierAssign": {ALLOWED: "manage_users elsewhere", REFUSED: "*"},
    "Mutation.loyaltyMemberTierUnassign": {ALLOWED: "manage_users elsewhere", REFUSED: "*"},
    "Mutation.loyaltyMemberSuspend": {ALLOWED: "manage_users elsewhere", REFUSED: "*"},
    "Mutation.loyaltyPointsBulkAdjust": {ALLOWED: "manage_users elsewhere", REFUSED: "*"},
    "Mutation.loyaltyLeave": {ALLOWED: "owner", "INVALID": "stranger", "NOT_A_MEMBER": "staff", REFUSED: "*"},
    # Orders
    "Order.loyalty": {ALLOWED: "owner manage_orders", REFUSED: "*"},
    "OrderLoyalty.transactions": {ALLOWED: "owner manage_orders", REFUSED: "*"},
    "OrderLoyalty.transactions (order that has another customer now)": {
        ALLOWED: "manage_orders",
        NOTHING: "stranger",
        REFUSED: "*",
    },
    # Checkouts: Saleor shows one to whoever knows its id, and confines nobody to channels
    "Checkout.loyalty": {ALLOWED: "*"},
    "CheckoutLoyalty.member": {ALLOWED: "owner manage_users elsewhere", NOTHING: "*"},
    "CheckoutLoyalty.redeemable": {ALLOWED: OF_CHECKOUT, NOTHING: "*"},
    "Mutation.checkoutLoyaltyPointsApply": {ALLOWED: OF_CHECKOUT, REFUSED: "*"},
    "Mutation.checkoutLoyaltyPointsApply (nobody's checkout)": {"NOT_A_MEMBER": "*"},
    "Mutation.checkoutLoyaltyPointsRemove": {ALLOWED: OF_CHECKOUT, REFUSED: "*"},
    # Rewards
    "Mutation.loyaltyRewardClaim": {ALLOWED: OF_CHECKOUT, REFUSED: "*"},
    "Mutation.loyaltyRewardClaim (to keep)": {ALLOWED: "owner stranger", "NOT_A_MEMBER": "*"},
    "Mutation.loyaltyRewardClaim (nobody's checkout)": {"NOT_A_MEMBER": "*"},
    "LoyaltyRewardClaim.voucherCode": {ALLOWED: OF_CHECKOUT, REFUSED: "*"},
    "LoyaltyRewardClaim.giftCard": {
        ALLOWED: "owner manage_checkouts+manage_gift_card handle_checkouts+manage_gift_card elsewhere",
        REFUSED: "*",
    },
    "LoyaltyRewardClaim.member": {
        ALLOWED: "owner manage_checkouts+manage_users handle_checkouts+manage_users elsewhere",
        NOTHING: "manage_checkouts handle_checkouts",
        REFUSED: "*",
    },
    "Mutation.loyaltyRewardUnclaim": {ALLOWED: OF_CHECKOUT, REFUSED: "*"},
    # Claims; codes are for the member and for who manages users, cards' codes as Saleor shows them
    "Query.loyaltyClaim": {ALLOWED: "owner manage_users elsewhere", NOTHING: "*"},
    "Query.loyaltyClaims": {ALLOWED: "manage_users elsewhere", REFUSED: "*"},
    "LoyaltyMember.claims": {ALLOWED: "owner manage_users elsewhere", NOTHING: "*"},
    "CheckoutLoyalty.rewards": {ALLOWED: "*"},
    "LoyaltyClaim.member": {ALLOWED: "owner manage_users elsewhere", NOTHING: "*"},
    "LoyaltyClaim.voucherCode": {ALLOWED: "owner manage_users elsewhere", NOTHING: "*"},
    "LoyaltyClaim.voucherCode (in a checkout)": {ALLOWED: "owner manage_users elsewhere", NOTHING: "*"},
    "LoyaltyClaim.giftCard": {ALLOWED: "owner manage_users elsewhere", NOTHING: "*"},
    "LoyaltyClaim.giftCard (code)": {
        ALLOWED: "owner manage_users+manage_gift_card elsewhere",
        REFUSED: "manage_users",
        NOTHING: "*",
    },
    "LoyaltyClaim.checkoutLine": {ALLOWED: OF_CHECKOUT, NOTHING: "*"},
    "LoyaltyClaim.order": {ALLOWED: "owner manage_users+manage_orders", NOTHING: "*"},
    "Mutation.loyaltyClaimCancel": {ALLOWED: "manage_users elsewhere", REFUSED: "*"},
    # Product pages
    "ProductVariant.loyalty": {ALLOWED: "*"},
    "LoyaltyVariant.availableToMe": {ALLOWED: "*"},
    "Mutation.loyaltyRewardCreate": {ALLOWED: OF_DISCOUNTS, REFUSED: "*"},
    "Mutation.loyaltyRewardCreate (for a channel)": {ALLOWED: "manage_discounts", REFUSED: "*"},
    "Mutation.loyaltyRewardUpdate": {ALLOWED: OF_DISCOUNTS, REFUSED: "*"},
    "Mutation.loyaltyRewardUpdate (of a channel)": {ALLOWED: "manage_discounts", REFUSED: "*"},
    "Mutation.loyaltyRewardDelete": {ALLOWED: OF_DISCOUNTS, REFUSED: "*"},
    "Mutation.loyaltyRewardDelete (of a channel)": {ALLOWED: "manage_discounts", REFUSED: "*"},
    # Tiers and terms
    "Mutation.loyaltyTierCreate": {ALLOWED: OF_DISCOUNTS, REFUSED: "*"},
    "Mutation.loyaltyTierUpdate": {ALLOWED: OF_DISCOUNTS, REFUSED: "*"},
    "Mutation.loyaltyTierDelete": {ALLOWED: OF_DISCOUNTS, REFUSED: "*"},
    "Mutation.loyaltyChannelTermsUpdate": {ALLOWED: "manage_discounts", REFUSED: "*"},
}

LIST = "pageInfo edges totalCount"
EDGE = "node cursor"

# Fields that whoever is given the object may read.
OPEN = {
    "LoyaltyCalculation": "points worth earning",
    "LoyaltyChangeCost": "points worth discounts",
    "LoyaltyChangePreview": "members moves cost outstanding outstandingThen",
    "LoyaltySettings": (
        "messageWay senderName senderAddress quietHours messagesPerWeek expiryRounding inactivityDays "
        "referralPendingDays giftsPerMonth reviewsNeedApproval reviewPoints "
        "active status problems programName awardOn pointsPerCurrencyUnit pointValue earnOnShipping "
        "earnOnNet pendingDays expiresAfterDays minRedeemPoints redeemStep maxRedeemPercent "
        "qualificationBasis qualificationWindow downgradeGraceDays autoEnroll welcomePoints "
        "birthdayPoints holdMinutes earningActive spendingActive adjustLimitPerDay timeZone "
        "programCurrency marginPercent programHoldoutPercent dashboardOrigins"
    ),
    "LoyaltySettingsUpdate": "settings errors",
    "LoyaltyTierMove": "from to isUp members atOnce anyway",
    "CheckoutLoyalty": "pointsToEarn earning tierDiscount freeShipping freeShippingRemaining redemption",
    "CheckoutLoyaltyPointsApply": "checkout errors",
    "CheckoutLoyaltyPointsRemove": "checkout errors",
    "LoyaltyChannelTerms": "channel active pointsPerCurrencyUnit pointValue freeShippingMinimumOrder freeShippingPrice",
    "LoyaltyChannelTermsUpdate": "program errors",
    "LoyaltyClaim": "id reward rewardName points state claimedAt usedAt",
    "LoyaltyClaimCancel": "claim member errors",
    "LoyaltyClaimCountableConnection": LIST,
    "LoyaltyClaimCountableEdge": EDGE,
    "LoyaltyEarningLine": "line amount",
    "LoyaltyEarningStep": "kind points amount factor lines text",
    "LoyaltyEnroll": "member errors",
    "LoyaltyError": "field message code",
    "LoyaltyExpiration": "points expiresAt",
    "LoyaltyFreeShipping": "minimumOrder",
    "LoyaltyLiability": "at members pointsOutstanding values",
    "LoyaltyLeave": "errors",
    "LoyaltyMember": "id user enrolledAt points tier tierExpiresAt nextTier expirations transactions timeZone",
    "LoyaltyMemberCountableConnection": LIST,
    "LoyaltyMemberCountableEdge": EDGE,
    "LoyaltyMemberSuspend": "member errors",
    "LoyaltyMemberTierAssign": "member errors",
    "LoyaltyMemberTierUnassign": "member errors",
    "LoyaltyPerks": "language perks",
    "LoyaltyPoints": "available pending held lifetime",
    "LoyaltyPointsAdjust": "transaction member errors",
    "LoyaltyPointsBulkAdjust": "results errors",
    "LoyaltyProgram": (
        "name tiers pointsPerCurrencyUnit pointValue pointValueAmount awardOn pendingDays expiresAfterDays redemption "
        "qualification"
    ),
    "LoyaltyQualification": "basis window",
    "LoyaltyRedeemable": "minPoints maxPoints step maxAmount",
    "LoyaltyRedemption": "points amount",
    "LoyaltyRedemptionTerms": "minPoints step maxPercent",
    "LoyaltyReward": (
        "id name kind pointsCost tier remaining validUntil description descriptions image discountPercent amount "
        "channel metadata"
    ),
    "LoyaltyRewardClaim": "checkout errors",
    "LoyaltyRewardCountableConnection": LIST,
    "LoyaltyRewardCountableEdge": EDGE,
    "LoyaltyRewardCreate": "reward errors",
    "LoyaltyRewardDelete": "reward errors",
    "LoyaltyRewardUnclaim": "checkout errors",
    "LoyaltyRewardUpdate": "reward errors",
    "LoyaltyTier": (
        "id code name threshold earnMultiplier discountPercent freeShipping description descriptions perks "
        "perksTranslations metadata"
    ),
    "LoyaltyTierChannelTerms": "channel freeShippingMinimumOrder freeShippingPrice",
    "LoyaltyTierCreate": "tier errors",
    "LoyaltyTierDelete": "tier errors",
    "LoyaltyTierProgress": "tier remaining percent",
    "LoyaltyTierUpdate": "tier errors",
    "LoyaltyTranslation": "language text",
    "LoyaltyTransaction": "id kind points balance createdAt availableAt expiresAt reason explanation",
    "LoyaltyTransactionCountableConnection": LIST,
    "LoyaltyTransactionCountableEdge": EDGE,
    "LoyaltyVariant": "pointsToEarn memberPrice tier openToEverybodyAt",
    "OrderLoyalty": "pointsEarned pointsExpected earning pointsPending pointsRedeemed redemptionAmount tier",
}
