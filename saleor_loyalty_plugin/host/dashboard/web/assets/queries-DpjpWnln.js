import{o as e}from"./index-CbGrWFgb.js";var t=e(`
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
`),n=e(`
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
`),r=e(`
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
`);export{r as n,n as r,t};