/* eslint-disable */
import * as types from './graphql';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query Channels {\n    channels {\n      slug\n      name\n      isActive\n    }\n  }\n": typeof types.ChannelsDocument,
    "\n  fragment Standing on LoyaltyMember {\n    id\n    enrolledAt\n    suspended\n    suspendedReason\n    user {\n      id\n      email\n      firstName\n      lastName\n    }\n    points {\n      available\n      pending\n      held\n      lifetime\n      value(channel: $channel) {\n        amount\n        currency\n      }\n    }\n    tier {\n      id\n      name\n      discountPercent\n      earnMultiplier\n      freeShipping {\n        __typename\n      }\n    }\n    tierExpiresAt\n    nextTier {\n      remaining\n      percent\n      tier {\n        name\n      }\n    }\n    assignedTier {\n      id\n    }\n    assignedUntil\n    assignedBy {\n      email\n    }\n  }\n": typeof types.StandingFragmentDoc,
    "\n  query Member($id: ID!, $channel: String!) {\n    loyaltyMember(id: $id) {\n      ...Standing\n      birthday {\n        month\n        day\n      }\n      expirations(first: 20) {\n        points\n        expiresAt\n      }\n    }\n    loyaltyProgram(channel: $channel) {\n      qualification {\n        basis\n      }\n    }\n  }\n": typeof types.MemberDocument,
    "\n  query History(\n    $id: ID!\n    $filter: LoyaltyTransactionFilterInput\n    $first: Int\n    $after: String\n    $last: Int\n    $before: String\n  ) {\n    loyaltyMember(id: $id) {\n      transactions(filter: $filter, first: $first, after: $after, last: $last, before: $before) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          hasPreviousPage\n          startCursor\n          endCursor\n        }\n        edges {\n          node {\n            id\n            kind\n            points\n            balance\n            createdAt\n            availableAt\n            expiresAt\n            reason\n            actorApp\n            actor {\n              email\n            }\n            order {\n              id\n              number\n            }\n          }\n        }\n      }\n    }\n  }\n": typeof types.HistoryDocument,
    "\n  mutation Adjust($input: LoyaltyPointsAdjustInput!) {\n    loyaltyPointsAdjust(input: $input) {\n      errors {\n        field\n        message\n        code\n      }\n      transaction {\n        points\n        balance\n      }\n    }\n  }\n": typeof types.AdjustDocument,
    "\n  mutation AssignTier($user: ID!, $tier: ID!, $until: DateTime) {\n    loyaltyMemberTierAssign(user: $user, tier: $tier, until: $until) {\n      errors {\n        field\n        message\n        code\n      }\n      member {\n        tier {\n          name\n        }\n      }\n    }\n  }\n": typeof types.AssignTierDocument,
    "\n  mutation UnassignTier($user: ID!) {\n    loyaltyMemberTierUnassign(user: $user) {\n      errors {\n        field\n        message\n        code\n      }\n      member {\n        tier {\n          name\n        }\n      }\n    }\n  }\n": typeof types.UnassignTierDocument,
    "\n  mutation Suspend($user: ID!, $suspended: Boolean!, $reason: String!) {\n    loyaltyMemberSuspend(user: $user, suspended: $suspended, reason: $reason) {\n      errors {\n        field\n        message\n        code\n      }\n      member {\n        suspended\n      }\n    }\n  }\n": typeof types.SuspendDocument,
    "\n  query Members(\n    $search: String\n    $filter: LoyaltyMemberFilterInput\n    $sortBy: LoyaltyMemberSortingInput\n    $first: Int\n    $after: String\n    $last: Int\n    $before: String\n  ) {\n    loyaltyMembers(\n      search: $search\n      filter: $filter\n      sortBy: $sortBy\n      first: $first\n      after: $after\n      last: $last\n      before: $before\n    ) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        startCursor\n        endCursor\n      }\n      edges {\n        node {\n          id\n          enrolledAt\n          suspended\n          user {\n            email\n            firstName\n            lastName\n          }\n          tier {\n            name\n          }\n          points {\n            available\n            pending\n          }\n        }\n      }\n    }\n  }\n": typeof types.MembersDocument,
    "\n  query Tiers {\n    loyaltyTiers {\n      id\n      name\n    }\n  }\n": typeof types.TiersDocument,
    "\n  query Customer($user: ID!, $channel: String!) {\n    loyaltyMember(user: $user) {\n      ...Standing\n      transactions(first: 3) {\n        edges {\n          node {\n            id\n            kind\n            points\n            createdAt\n          }\n        }\n      }\n    }\n    loyaltyProgram(channel: $channel) {\n      qualification {\n        basis\n      }\n    }\n  }\n": typeof types.CustomerDocument,
    "\n  query OrderLoyalty($id: ID!) {\n    order(id: $id) {\n      loyalty {\n        pointsEarned\n        pointsPending\n        pointsRedeemed\n        redemptionAmount {\n          amount\n          currency\n        }\n        tier {\n          name\n        }\n        transactions {\n          id\n          kind\n          points\n          createdAt\n        }\n      }\n    }\n  }\n": typeof types.OrderLoyaltyDocument,
    "\n  query Home {\n    loyaltyLiability {\n      members\n      pointsOutstanding\n      values {\n        amount\n        currency\n      }\n    }\n  }\n": typeof types.HomeDocument,
};
const documents: Documents = {
    "\n  query Channels {\n    channels {\n      slug\n      name\n      isActive\n    }\n  }\n": types.ChannelsDocument,
    "\n  fragment Standing on LoyaltyMember {\n    id\n    enrolledAt\n    suspended\n    suspendedReason\n    user {\n      id\n      email\n      firstName\n      lastName\n    }\n    points {\n      available\n      pending\n      held\n      lifetime\n      value(channel: $channel) {\n        amount\n        currency\n      }\n    }\n    tier {\n      id\n      name\n      discountPercent\n      earnMultiplier\n      freeShipping {\n        __typename\n      }\n    }\n    tierExpiresAt\n    nextTier {\n      remaining\n      percent\n      tier {\n        name\n      }\n    }\n    assignedTier {\n      id\n    }\n    assignedUntil\n    assignedBy {\n      email\n    }\n  }\n": types.StandingFragmentDoc,
    "\n  query Member($id: ID!, $channel: String!) {\n    loyaltyMember(id: $id) {\n      ...Standing\n      birthday {\n        month\n        day\n      }\n      expirations(first: 20) {\n        points\n        expiresAt\n      }\n    }\n    loyaltyProgram(channel: $channel) {\n      qualification {\n        basis\n      }\n    }\n  }\n": types.MemberDocument,
    "\n  query History(\n    $id: ID!\n    $filter: LoyaltyTransactionFilterInput\n    $first: Int\n    $after: String\n    $last: Int\n    $before: String\n  ) {\n    loyaltyMember(id: $id) {\n      transactions(filter: $filter, first: $first, after: $after, last: $last, before: $before) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          hasPreviousPage\n          startCursor\n          endCursor\n        }\n        edges {\n          node {\n            id\n            kind\n            points\n            balance\n            createdAt\n            availableAt\n            expiresAt\n            reason\n            actorApp\n            actor {\n              email\n            }\n            order {\n              id\n              number\n            }\n          }\n        }\n      }\n    }\n  }\n": types.HistoryDocument,
    "\n  mutation Adjust($input: LoyaltyPointsAdjustInput!) {\n    loyaltyPointsAdjust(input: $input) {\n      errors {\n        field\n        message\n        code\n      }\n      transaction {\n        points\n        balance\n      }\n    }\n  }\n": types.AdjustDocument,
    "\n  mutation AssignTier($user: ID!, $tier: ID!, $until: DateTime) {\n    loyaltyMemberTierAssign(user: $user, tier: $tier, until: $until) {\n      errors {\n        field\n        message\n        code\n      }\n      member {\n        tier {\n          name\n        }\n      }\n    }\n  }\n": types.AssignTierDocument,
    "\n  mutation UnassignTier($user: ID!) {\n    loyaltyMemberTierUnassign(user: $user) {\n      errors {\n        field\n        message\n        code\n      }\n      member {\n        tier {\n          name\n        }\n      }\n    }\n  }\n": types.UnassignTierDocument,
    "\n  mutation Suspend($user: ID!, $suspended: Boolean!, $reason: String!) {\n    loyaltyMemberSuspend(user: $user, suspended: $suspended, reason: $reason) {\n      errors {\n        field\n        message\n        code\n      }\n      member {\n        suspended\n      }\n    }\n  }\n": types.SuspendDocument,
    "\n  query Members(\n    $search: String\n    $filter: LoyaltyMemberFilterInput\n    $sortBy: LoyaltyMemberSortingInput\n    $first: Int\n    $after: String\n    $last: Int\n    $before: String\n  ) {\n    loyaltyMembers(\n      search: $search\n      filter: $filter\n      sortBy: $sortBy\n      first: $first\n      after: $after\n      last: $last\n      before: $before\n    ) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        startCursor\n        endCursor\n      }\n      edges {\n        node {\n          id\n          enrolledAt\n          suspended\n          user {\n            email\n            firstName\n            lastName\n          }\n          tier {\n            name\n          }\n          points {\n            available\n            pending\n          }\n        }\n      }\n    }\n  }\n": types.MembersDocument,
    "\n  query Tiers {\n    loyaltyTiers {\n      id\n      name\n    }\n  }\n": types.TiersDocument,
    "\n  query Customer($user: ID!, $channel: String!) {\n    loyaltyMember(user: $user) {\n      ...Standing\n      transactions(first: 3) {\n        edges {\n          node {\n            id\n            kind\n            points\n            createdAt\n          }\n        }\n      }\n    }\n    loyaltyProgram(channel: $channel) {\n      qualification {\n        basis\n      }\n    }\n  }\n": types.CustomerDocument,
    "\n  query OrderLoyalty($id: ID!) {\n    order(id: $id) {\n      loyalty {\n        pointsEarned\n        pointsPending\n        pointsRedeemed\n        redemptionAmount {\n          amount\n          currency\n        }\n        tier {\n          name\n        }\n        transactions {\n          id\n          kind\n          points\n          createdAt\n        }\n      }\n    }\n  }\n": types.OrderLoyaltyDocument,
    "\n  query Home {\n    loyaltyLiability {\n      members\n      pointsOutstanding\n      values {\n        amount\n        currency\n      }\n    }\n  }\n": types.HomeDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Channels {\n    channels {\n      slug\n      name\n      isActive\n    }\n  }\n"): typeof import('./graphql').ChannelsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Standing on LoyaltyMember {\n    id\n    enrolledAt\n    suspended\n    suspendedReason\n    user {\n      id\n      email\n      firstName\n      lastName\n    }\n    points {\n      available\n      pending\n      held\n      lifetime\n      value(channel: $channel) {\n        amount\n        currency\n      }\n    }\n    tier {\n      id\n      name\n      discountPercent\n      earnMultiplier\n      freeShipping {\n        __typename\n      }\n    }\n    tierExpiresAt\n    nextTier {\n      remaining\n      percent\n      tier {\n        name\n      }\n    }\n    assignedTier {\n      id\n    }\n    assignedUntil\n    assignedBy {\n      email\n    }\n  }\n"): typeof import('./graphql').StandingFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Member($id: ID!, $channel: String!) {\n    loyaltyMember(id: $id) {\n      ...Standing\n      birthday {\n        month\n        day\n      }\n      expirations(first: 20) {\n        points\n        expiresAt\n      }\n    }\n    loyaltyProgram(channel: $channel) {\n      qualification {\n        basis\n      }\n    }\n  }\n"): typeof import('./graphql').MemberDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query History(\n    $id: ID!\n    $filter: LoyaltyTransactionFilterInput\n    $first: Int\n    $after: String\n    $last: Int\n    $before: String\n  ) {\n    loyaltyMember(id: $id) {\n      transactions(filter: $filter, first: $first, after: $after, last: $last, before: $before) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          hasPreviousPage\n          startCursor\n          endCursor\n        }\n        edges {\n          node {\n            id\n            kind\n            points\n            balance\n            createdAt\n            availableAt\n            expiresAt\n            reason\n            actorApp\n            actor {\n              email\n            }\n            order {\n              id\n              number\n            }\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').HistoryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Adjust($input: LoyaltyPointsAdjustInput!) {\n    loyaltyPointsAdjust(input: $input) {\n      errors {\n        field\n        message\n        code\n      }\n      transaction {\n        points\n        balance\n      }\n    }\n  }\n"): typeof import('./graphql').AdjustDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AssignTier($user: ID!, $tier: ID!, $until: DateTime) {\n    loyaltyMemberTierAssign(user: $user, tier: $tier, until: $until) {\n      errors {\n        field\n        message\n        code\n      }\n      member {\n        tier {\n          name\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').AssignTierDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UnassignTier($user: ID!) {\n    loyaltyMemberTierUnassign(user: $user) {\n      errors {\n        field\n        message\n        code\n      }\n      member {\n        tier {\n          name\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').UnassignTierDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Suspend($user: ID!, $suspended: Boolean!, $reason: String!) {\n    loyaltyMemberSuspend(user: $user, suspended: $suspended, reason: $reason) {\n      errors {\n        field\n        message\n        code\n      }\n      member {\n        suspended\n      }\n    }\n  }\n"): typeof import('./graphql').SuspendDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Members(\n    $search: String\n    $filter: LoyaltyMemberFilterInput\n    $sortBy: LoyaltyMemberSortingInput\n    $first: Int\n    $after: String\n    $last: Int\n    $before: String\n  ) {\n    loyaltyMembers(\n      search: $search\n      filter: $filter\n      sortBy: $sortBy\n      first: $first\n      after: $after\n      last: $last\n      before: $before\n    ) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        startCursor\n        endCursor\n      }\n      edges {\n        node {\n          id\n          enrolledAt\n          suspended\n          user {\n            email\n            firstName\n            lastName\n          }\n          tier {\n            name\n          }\n          points {\n            available\n            pending\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').MembersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Tiers {\n    loyaltyTiers {\n      id\n      name\n    }\n  }\n"): typeof import('./graphql').TiersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Customer($user: ID!, $channel: String!) {\n    loyaltyMember(user: $user) {\n      ...Standing\n      transactions(first: 3) {\n        edges {\n          node {\n            id\n            kind\n            points\n            createdAt\n          }\n        }\n      }\n    }\n    loyaltyProgram(channel: $channel) {\n      qualification {\n        basis\n      }\n    }\n  }\n"): typeof import('./graphql').CustomerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrderLoyalty($id: ID!) {\n    order(id: $id) {\n      loyalty {\n        pointsEarned\n        pointsPending\n        pointsRedeemed\n        redemptionAmount {\n          amount\n          currency\n        }\n        tier {\n          name\n        }\n        transactions {\n          id\n          kind\n          points\n          createdAt\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').OrderLoyaltyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Home {\n    loyaltyLiability {\n      members\n      pointsOutstanding\n      values {\n        amount\n        currency\n      }\n    }\n  }\n"): typeof import('./graphql').HomeDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
