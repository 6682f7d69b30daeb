import { graphql } from "../api/generated";

export const CUSTOMER = graphql(`
  query Customer($user: ID!, $channel: String!) {
    loyaltyMember(user: $user) {
      ...Standing
      transactions(first: 3) {
        edges {
          node {
            id
            kind
            points
            createdAt
          }
        }
      }
    }
    loyaltyProgram(channel: $channel) {
      qualification {
        basis
      }
    }
  }
`);

export const ORDER = graphql(`
  query OrderLoyalty($id: ID!) {
    order(id: $id) {
      loyalty {
        pointsEarned
        pointsPending
        pointsRedeemed
        redemptionAmount {
          amount
          currency
        }
        tier {
          name
        }
        transactions {
          id
          kind
          points
          createdAt
        }
      }
    }
  }
`);

export const HOME = graphql(`
  query Home {
    loyaltyLiability {
      members
      pointsOutstanding
      values {
        amount
        currency
      }
    }
  }
`);
