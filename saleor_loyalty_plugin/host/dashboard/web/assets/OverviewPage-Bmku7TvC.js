import{_ as e,a as t,h as n,i as r,s as i,w as a,y as o}from"./States-CSzo4kHq.js";import{t as s}from"./Figure-CzObEtZ_.js";import{o as c,r as l,t as u}from"./jsx-runtime-CFXVRddL.js";import{_ as d,s as f,v as p}from"./index-DsNDCi-a.js";import{t as m}from"./Panel-DR9WXHTQ.js";import{t as h}from"./useCells-CB63NqTq.js";import{t as g}from"./ChannelField-BWHjJMHy.js";var _=e=>e.reduce((e,t)=>e+t,0),v=e=>e.earned+e.bonus+e.adjusted+e.reversed,y=e=>-(e.redeemed+e.restored),b=(e,t)=>t>0?Math.round(1e3*e/t)/10:null,x=e=>b(_(e.map(y)),_(e.map(v))),S=e=>b(_(e.map(({members:e})=>e.orders)),_(e.map(({everybody:e})=>e.orders))),C=e=>b(_(e.map(({members:e})=>e.revenue?.amount??0)),_(e.map(({everybody:e})=>e.revenue?.amount??0))),w=c(l(),1),T=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},E=new T(`
    query ProgramStanding {
  loyaltyLiability {
    members
    pointsOutstanding
    values {
      amount
      currency
    }
  }
  loyaltyTiers {
    id
    name
    members
  }
}
    `),D=new T(`
    query Movements($from: DateTime!, $to: DateTime!, $channel: String) {
  loyaltyMovements(from: $from, to: $to, channel: $channel) {
    from
    earned
    bonus
    adjusted
    restored
    reversed
    redeemed
    expired
  }
}
    `),O=new T(`
    query Retention($from: DateTime!, $to: DateTime!, $channel: String) {
  loyaltyRetention(from: $from, to: $to, channel: $channel) {
    from
    members {
      ...Customers
    }
    everybody {
      ...Customers
    }
  }
}
    fragment Customers on LoyaltyRetentionFigures {
  orders
  revenue {
    amount
    currency
  }
  retentionPercent
  repeatPercent
  averageOrder {
    amount
    currency
  }
  clv {
    amount
    currency
  }
}`),k=[3,6,12,24,60],A=12;function j(){let[e]=n(),[t]=(0,w.useState)(p),r=k.find(t=>String(t)===e.get(`months`))??A;return{months:r,from:d(t,r-1),to:t,channel:e.get(`channel`)}}function M(){let e=i();return a({queryKey:[`programStanding`],queryFn:()=>e(E,{})})}function N(){let e=i(),{from:t,to:n,channel:r}=j(),o={from:t,to:n,channel:r};return a({queryKey:[`movements`,o],queryFn:()=>e(D,o),select:e=>e.loyaltyMovements})}function P(){let e=i(),{from:t,to:n,channel:r}=j(),o={from:t,to:n,channel:r};return a({queryKey:[`retention`,o],queryFn:()=>e(O,o),select:e=>e.loyaltyRetention})}var F=u();function I(){let e=o();return(0,F.jsxs)(`section`,{className:`card stack`,"aria-label":e(`overview.figures`),children:[(0,F.jsx)(L,{}),(0,F.jsx)(R,{})]})}function L(){let n=o(),r=e();return(0,F.jsx)(t,{query:M(),lines:2,children:({loyaltyLiability:e})=>(0,F.jsxs)(`dl`,{className:`wide figures`,children:[(0,F.jsx)(s,{title:`members`,help:n(`overview.now`),children:r.number(e?.members??0)}),(0,F.jsx)(s,{title:`overview.outstanding`,help:n(`worth`,{money:r.either(e?.values??[])}),children:n(`points.count`,{points:e?.pointsOutstanding??0})})]})})}function R(){let e=o(),n=N(),r=P();return(0,F.jsxs)(`dl`,{className:`wide figures`,children:[(0,F.jsx)(t,{query:n,lines:2,children:t=>(0,F.jsx)(s,{title:`overview.redemption`,help:e(`overview.redemptionHelp`),children:(0,F.jsx)(z,{value:x(t)})})}),(0,F.jsx)(t,{query:r,lines:2,children:t=>(0,F.jsxs)(F.Fragment,{children:[(0,F.jsx)(s,{title:`overview.orderShare`,help:e(`overview.ofPeriod`),children:(0,F.jsx)(z,{value:S(t)})}),(0,F.jsx)(s,{title:`overview.revenueShare`,help:e(`overview.ofPeriod`),children:(0,F.jsx)(z,{value:C(t)})})]})})]})}function z({value:t}){let n=o(),r=e();return t===null?n(`overview.unknown`):n(`percent`,{value:r.number(t)})}function B(){return(0,F.jsx)(t,{query:P(),lines:8,children:e=>(0,F.jsx)(V,{months:e})})}function V({months:t}){let n=o(),r=e(),i=h();return(0,F.jsx)(m,{title:`overview.shares`,help:`overview.sharesHelp`,file:`members-share`,sheet:{columns:[n(`overview.month`),n(`overview.ordersOfMembers`),n(`overview.orders`),n(`overview.orderShare`),n(`overview.revenueOfMembers`,{currency:H(t)}),n(`overview.revenue`,{currency:H(t)}),n(`overview.revenueShare`)],rows:t.map(e=>[i.month(e.from),i.number(e.members.orders),i.number(e.everybody.orders),i.percent(S([e])),i.money(e.members.revenue),i.money(e.everybody.revenue),i.percent(C([e]))])},chart:{kind:`lines`,format:e=>n(`percent`,{value:r.number(e)}),data:t.map(e=>({label:i.month(e.from).shown,orders:S([e]),revenue:C([e])})),series:[{key:`orders`,title:n(`overview.orderShare`),color:`var(--chart-1)`},{key:`revenue`,title:n(`overview.revenueShare`),color:`var(--chart-2)`}]}})}var H=e=>e.find(({everybody:e})=>e.revenue)?.everybody.revenue?.currency??``;function U(){return(0,F.jsx)(t,{query:M(),lines:6,children:({loyaltyTiers:e})=>(0,F.jsx)(W,{tiers:e})})}function W({tiers:t}){let n=o(),r=e(),i=h(),a=t.reduce((e,{members:t})=>e+(t??0),0);return(0,F.jsx)(m,{title:`overview.tiers`,help:`overview.tiersHelp`,file:`tiers`,sheet:{columns:[n(`tier`),n(`members`),n(`overview.share`)],rows:t.map(({name:e,members:t})=>[i.text(e),i.number(t??0),i.percent(b(t??0,a))])},chart:{kind:`bars`,format:r.number,data:t.map(({name:e,members:t})=>({label:e,members:t??0})),series:[{key:`members`,title:n(`members`),color:`var(--chart-1)`}]}})}function G(){return(0,F.jsx)(t,{query:N(),lines:8,children:e=>(0,F.jsx)(q,{months:e})})}var K=[`earned`,`bonus`,`adjusted`,`reversed`,`redeemed`,`restored`,`expired`];function q({months:t}){let n=o(),r=e(),i=h();return(0,F.jsx)(m,{title:`overview.points`,help:`overview.pointsHelp`,file:`points`,sheet:{columns:[n(`overview.month`),...K.map(e=>n(`overview.kind.${e}`))],rows:t.map(e=>[i.month(e.from),...K.map(t=>i.number(e[t]))])},chart:{kind:`bars`,format:r.number,data:t.map(e=>({label:i.month(e.from).shown,given:v(e),spent:y(e),expired:-e.expired})),series:[{key:`given`,title:n(`overview.given`),color:`var(--chart-1)`},{key:`spent`,title:n(`overview.spent`),color:`var(--chart-2)`},{key:`expired`,title:n(`overview.expired`),color:`var(--chart-3)`}]}})}function J(){let e=o(),[,t]=n(),{months:r}=j();return(0,F.jsxs)(`div`,{className:`toolbar`,children:[(0,F.jsx)(f,{label:e(`overview.period`),value:String(r),onChange:e=>t({months:e.target.value}),children:k.map(t=>(0,F.jsx)(`option`,{value:t,children:e(`overview.months`,{count:t})},t))}),(0,F.jsx)(g,{})]})}function Y(){return(0,F.jsx)(t,{query:P(),lines:8,children:e=>(0,F.jsx)(X,{months:e})})}function X({months:t}){let n=o(),r=e(),i=h(),a=H(t);return(0,F.jsx)(m,{title:`overview.staying`,help:`overview.stayingHelp`,file:`retention`,sheet:{columns:[n(`overview.month`),n(`overview.retentionOfMembers`),n(`overview.retention`),n(`overview.repeatOfMembers`),n(`overview.repeat`),n(`overview.averageOfMembers`,{currency:a}),n(`overview.average`,{currency:a}),n(`overview.clvOfMembers`,{currency:a}),n(`overview.clv`,{currency:a})],rows:t.map(({from:e,members:t,everybody:n})=>[i.month(e),i.percent(t.retentionPercent),i.percent(n.retentionPercent),i.percent(t.repeatPercent),i.percent(n.repeatPercent),i.money(t.averageOrder),i.money(n.averageOrder),i.money(t.clv),i.money(n.clv)])},chart:{kind:`lines`,format:e=>n(`percent`,{value:r.number(e)}),data:t.map(({from:e,members:t,everybody:n})=>({label:i.month(e).shown,members:t.retentionPercent??null,everybody:n.retentionPercent??null})),series:[{key:`members`,title:n(`overview.retentionOfMembers`),color:`var(--chart-1)`},{key:`everybody`,title:n(`overview.retention`),color:`var(--chart-2)`,dashed:!0}]}})}function Z(){let e=o();return(0,F.jsx)(r,{to:`MANAGE_DISCOUNTS`,children:(0,F.jsxs)(`div`,{className:`stack`,children:[(0,F.jsx)(`h1`,{children:e(`overview`)}),(0,F.jsx)(J,{}),(0,F.jsx)(I,{}),(0,F.jsx)(G,{}),(0,F.jsx)(U,{}),(0,F.jsx)(B,{}),(0,F.jsx)(Y,{})]})})}export{Z as default};