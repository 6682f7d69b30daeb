import{t as e}from"./jsx-runtime-CFXVRddL.js";import{_ as t,y as n}from"./States-CSzo4kHq.js";var r=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},i=new r(`
    query Backtests($first: Int, $after: String, $last: Int, $before: String) {
  loyaltyBacktests(first: $first, after: $after, last: $last, before: $before) {
    totalCount
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    edges {
      node {
        ...BacktestLine
      }
    }
  }
}
    fragment BacktestLine on LoyaltyBacktest {
  id
  name
  state
  progressPercent
  since
  until
  redemptionPercent
  marginPercent
  sweep
  createdAt
  startedAt
  endedAt
  failure
  problem
}`),a=new r(`
    query Backtest($id: ID!) {
  loyaltyBacktest(id: $id) {
    ...BacktestLine
    program
    report {
      ...Report
    }
  }
}
    fragment BacktestLine on LoyaltyBacktest {
  id
  name
  state
  progressPercent
  since
  until
  redemptionPercent
  marginPercent
  sweep
  createdAt
  startedAt
  endedAt
  failure
  problem
}
fragment Money on Money {
  amount
  currency
}
fragment Totals on LoyaltyBacktestTotals {
  orders
  customers
  revenue {
    ...Money
  }
  pointsEarned
  pointsBonus
  pointsRedeemed
  pointsExpired
  pointsOutstanding
  liability {
    ...Money
  }
  costOfDiscounts {
    ...Money
  }
  costOfDelivery {
    ...Money
  }
  costOfPoints {
    ...Money
  }
  cost {
    ...Money
  }
  costPercent
  discountedPercent
  deliveryPercent
  breakagePercent
  membersAboveLowest
  tiers {
    code
    members
  }
  campaigns {
    code
    orders
    points
    worth {
      ...Money
    }
  }
}
fragment Report on LoyaltyBacktestReport {
  currency
  until
  redemption
  ordersUnread
  totals {
    ...Totals
  }
  assumptions {
    redemption
    upliftPercent
    totals {
      pointsRedeemed
      pointsExpired
      cost {
        ...Money
      }
      costPercent
      liability {
        ...Money
      }
    }
  }
  months {
    month
    pointsEarned
    pointsBonus
    pointsRedeemed
    pointsExpired
    pointsOutstanding
    outstandingWorth {
      ...Money
    }
    tiers {
      code
      members
    }
  }
  sweep {
    value
    totals {
      pointsEarned
      cost {
        ...Money
      }
      costPercent
      liability {
        ...Money
      }
      membersAboveLowest
    }
  }
  shop {
    orders
    guestOrders
    customers
    revenue {
      ...Money
    }
    averageOrder {
      ...Money
    }
    ordersPerCustomer
    repeatPercent
    discountedPercent
    lifetimeValue {
      ...Money
    }
    quarters {
      name
      atStart
      new
      atEnd
      lost
      retentionPercent
    }
  }
  files {
    name
    content
  }
}`),o=new r(`
    query BacktestToday {
  loyaltyBacktestProgram {
    text
    notes
    canRun
    campaigns {
      code
      name
      active
      problem
    }
  }
  loyaltySettings {
    pointsPerCurrencyUnit
    pointValue
    expiresAfterDays
    pendingDays
    qualificationBasis
  }
  loyaltyTiers {
    code
    name
    threshold
    discountPercent
  }
}
    `),s=new r(`
    mutation BacktestStart($input: LoyaltyBacktestInput!) {
  loyaltyBacktestStart(input: $input) {
    backtest {
      id
      name
    }
    errors {
      field
      message
      code
      path
    }
  }
}
    `),c=new r(`
    mutation BacktestCancel($id: ID!) {
  loyaltyBacktestCancel(id: $id) {
    backtest {
      id
      name
    }
    errors {
      field
      message
      code
    }
  }
}
    `),l=2e3,u=e=>e===`WAITING`||e===`RUNNING`,d=e=>e.some(u)?l:!1,f=e();function p({backtest:{name:e,state:r,progressPercent:i}}){let a=n(),o=t();return r===`RUNNING`?(0,f.jsxs)(`div`,{className:`progress`,children:[(0,f.jsx)(`progress`,{max:100,value:i,"aria-label":a(`backtest.progressOf`,{name:e})}),(0,f.jsx)(`span`,{className:`quiet small`,children:a(`percent`,{value:o.number(i)})})]}):null}function m({since:e,until:t},n,r){let i=e&&r.day(e),a=t&&r.day(new Date(Date.parse(t)-1).toISOString());return i&&a?n(`backtest.period`,{from:i,to:a}):i?n(`backtest.periodFrom`,{from:i}):a?n(`backtest.periodTo`,{to:a}):n(`backtest.periodAll`)}function h(e,t,n){if(e===`never`||e===`eager`)return t(`backtest.spending.${e}`);let r=Math.round(Number(e.replace(`rate=`,``))*100);return t(`backtest.spending.rate`,{percent:n.number(r)})}var g={DONE:`chip success`,FAILED:`chip warning`};function _({backtest:{state:e}}){let t=n();return(0,f.jsx)(`span`,{className:g[e]??`chip`,children:t(`backtest.state.${e}`)})}export{u as a,a as c,i as d,p as i,s as l,m as n,d as o,h as r,c as s,_ as t,o as u};