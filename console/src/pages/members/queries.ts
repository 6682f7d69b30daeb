import { graphql } from "../../api/generated";

export const MEMBERS = graphql(`
  query Members(
    $search: String
    $filter: LoyaltyMemberFilterInput
    $sortBy: LoyaltyMemberSortingInput
    $first: Int
    $after: String
    $last: Int
    $before: String
  ) {
    loyaltyMembers(
      search: $search
      filter: $filter
      sortBy: $sortBy
      first: $first
      after: $after
      last: $last
      before: $before
    ) {
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
          enrolledAt
          suspended
          user {
            email
            firstName
            lastName
          }
          tier {
            name
          }
          points {
            available
            pending
          }
        }
      }
    }
  }
`);

export const TIERS = graphql(`
  query Tiers {
    loyaltyTiers {
      id
      name
    }
  }
`);
