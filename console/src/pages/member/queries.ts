import { graphql } from "../../api/generated";

export const CHANNELS = graphql(`
  query Channels {
    channels {
      slug
      name
      isActive
    }
  }
`);

/** What a member has: shown on their page and in the widget beside a customer. */
export const STANDING = graphql(`
  fragment Standing on LoyaltyMember {
    id
    enrolledAt
    suspended
    suspendedReason
    user {
      id
      email
      firstName
      lastName
    }
    points {
      available
      pending
      held
      lifetime
      value(channel: $channel) {
        amount
        currency
      }
    }
    tier {
      id
      name
      discountPercent
      earnMultiplier
      freeShipping {
        __typename
      }
    }
    tierExpiresAt
    nextTier {
      remaining
      percent
      tier {
        name
      }
    }
    assignedTier {
      id
    }
    assignedUntil
    assignedBy {
      email
    }
  }
`);

export const MEMBER = graphql(`
  query Member($id: ID!, $channel: String!) {
    loyaltyMember(id: $id) {
      ...Standing
      birthday {
        month
        day
      }
      expirations(first: 20) {
        points
        expiresAt
      }
    }
    loyaltyProgram(channel: $channel) {
      qualification {
        basis
      }
    }
  }
`);

export const HISTORY = graphql(`
  query History(
    $id: ID!
    $filter: LoyaltyTransactionFilterInput
    $first: Int
    $after: String
    $last: Int
    $before: String
  ) {
    loyaltyMember(id: $id) {
      transactions(filter: $filter, first: $first, after: $after, last: $last, before: $before) {
        totalCount
        pageInfo {
          hasNextPage
          hasPreviousPage
          startCursor
          endCursor
        }
        edges {
          node {
            id
            kind
            points
            balance
            createdAt
            availableAt
            expiresAt
            reason
            actorApp
            actor {
              email
            }
            order {
              id
              number
            }
          }
        }
      }
    }
  }
`);

export const ADJUST = graphql(`
  mutation Adjust($input: LoyaltyPointsAdjustInput!) {
    loyaltyPointsAdjust(input: $input) {
      errors {
        field
        message
        code
      }
      transaction {
        points
        balance
      }
    }
  }
`);

export const ASSIGN = graphql(`
  mutation AssignTier($user: ID!, $tier: ID!, $until: DateTime) {
    loyaltyMemberTierAssign(user: $user, tier: $tier, until: $until) {
      errors {
        field
        message
        code
      }
      member {
        tier {
          name
        }
      }
    }
  }
`);

export const UNASSIGN = graphql(`
  mutation UnassignTier($user: ID!) {
    loyaltyMemberTierUnassign(user: $user) {
      errors {
        field
        message
        code
      }
      member {
        tier {
          name
        }
      }
    }
  }
`);

export const SUSPEND = graphql(`
  mutation Suspend($user: ID!, $suspended: Boolean!, $reason: String!) {
    loyaltyMemberSuspend(user: $user, suspended: $suspended, reason: $reason) {
      errors {
        field
        message
        code
      }
      member {
        suspended
      }
    }
  }
`);
