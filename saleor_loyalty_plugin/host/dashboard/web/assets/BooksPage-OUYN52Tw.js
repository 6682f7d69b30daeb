import{B as e,S as t,_ as n,a as r,h as i,i as a,it as o,m as s,s as c,w as l,y as u}from"./States-CSzo4kHq.js";import{b as d,v as f}from"./forms-Dvu_uPLc.js";import{_ as p,d as m,f as h,l as g,s as _,v}from"./index-DsNDCi-a.js";import{o as y,r as b,t as x}from"./jsx-runtime-CFXVRddL.js";import{t as S}from"./Listed-B6IGdN94.js";import{t as C}from"./Panel-DR9WXHTQ.js";import{t as w}from"./useCells-CB63NqTq.js";import{t as T}from"./Figure-CzObEtZ_.js";import{t as E}from"./ChannelField-BWHjJMHy.js";var D=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},ee=new D(`
    query MonthBounds($from: DateTime!, $to: DateTime!) {
  loyaltyMovements(from: $from, to: $to) {
    from
  }
}
    `),te=new D(`
    query Statement($from: DateTime!, $to: DateTime!, $channel: String) {
  loyaltyStatement(from: $from, to: $to, channel: $channel) {
    opening
    earned
    bonus
    adjusted
    restored
    reversed
    redeemed
    expired
    closing
    values {
      amount
      currency
    }
  }
}
    `),ne=new D(`
    query Owed($at: DateTime) {
  loyaltyLiability(at: $at) {
    members
    pointsOutstanding
    values {
      amount
      currency
    }
  }
}
    `),re=new D(`
    query OwedParts($at: DateTime) {
  loyaltyLiability(at: $at) {
    byAge {
      ...Bucket
    }
    byExpiry {
      ...Bucket
    }
    byChannel {
      channel {
        name
      }
      points
    }
    expectedPoints
    breakagePercent
  }
}
    fragment Bucket on LoyaltyLiabilityBucket {
  fromDays
  toDays
  points
}`),ie=new D(`
    query Changes($filter: LoyaltyChangeFilterInput, $first: Int, $after: String, $last: Int, $before: String) {
  loyaltyChanges(
    filter: $filter
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
        at
        actor {
          email
        }
        app
        object
        field
        before
        after
      }
    }
  }
}
    `),ae=50,O=[`settings`,`tier`,`terms of channel`,`reward`,`campaign`,`segment`,`incentive`,`journey`,`event`,`game`,`slice`,`survey`,`poll`,`message template`,`referral terms`],k=e=>[`kind`,`since`,`until`].some(t=>e.get(t)),A=(e,t)=>e&&!Number.isNaN(Date.parse(e))?d(`${e}T${t}`):null;function j(e){let t={after:e.get(`after`),before:e.get(`before`)},n=A(e.get(`since`),`00:00:00`),r=A(e.get(`until`),`23:59:59`);return{filter:{object:e.get(`kind`),at:n||r?{gte:n,lte:r}:null},...h(t,ae)}}var M=x(),N={kind:null,since:null,until:null,...m};function P(){let e=u(),[t,n]=i();return(0,M.jsxs)(`div`,{className:`toolbar`,role:`search`,children:[(0,M.jsxs)(_,{label:e(`changes.object`),value:t.get(`kind`)??``,onChange:e=>n({kind:e.target.value,...m}),children:[(0,M.jsx)(`option`,{value:``,children:e(`changes.all`)}),O.map(t=>(0,M.jsx)(`option`,{value:t,children:e(`changes.kind.${t}`)},t))]}),(0,M.jsx)(F,{name:`since`,label:e(`changes.since`)}),(0,M.jsx)(F,{name:`until`,label:e(`changes.until`)}),k(t)&&(0,M.jsx)(o,{variant:`tertiary`,onClick:()=>n(N),children:e(`filters.clear`)})]})}function F({name:e,label:t}){let[n,r]=i();return(0,M.jsx)(g,{label:t,type:`date`,value:n.get(e)??``,onChange:t=>r({[e]:t.target.value,...m})})}var I=1e3;function L(e){let t=[];for(let n of e){let e=t.at(-1);e&&R(e[0],n)?e.push(n):t.push([n])}return t}var R=(e,t)=>Math.abs(Date.parse(e.at)-Date.parse(t.at))<I&&e.object===t.object&&e.actor?.email===t.actor?.email&&e.app===t.app;function z(e){let t=O.find(t=>e===t||e.startsWith(`${t} `))??null;return{kind:t,name:t?e.slice(t.length).trim():e}}function B({changes:e}){let t=u();return(0,M.jsx)(`div`,{className:`scroll`,tabIndex:0,role:`region`,"aria-label":t(`books.changes`),children:(0,M.jsxs)(`table`,{className:`changes`,children:[(0,M.jsx)(`caption`,{className:`hidden`,children:t(`books.changes`)}),(0,M.jsx)(`thead`,{children:(0,M.jsxs)(`tr`,{children:[(0,M.jsx)(`th`,{scope:`col`,children:t(`date`)}),(0,M.jsx)(`th`,{scope:`col`,children:t(`changes.who`)}),(0,M.jsx)(`th`,{scope:`col`,children:t(`changes.object`)}),(0,M.jsx)(`th`,{scope:`col`,children:t(`changes.field`)}),(0,M.jsx)(`th`,{scope:`col`,children:t(`changes.before`)}),(0,M.jsx)(`th`,{scope:`col`,children:t(`changes.after`)})]})}),L(e).map(e=>(0,M.jsx)(V,{group:e},e[0].id))]})})}function V({group:e}){let t=u(),r=n(),[{at:i,actor:a,app:o,object:s}]=e,{kind:c,name:l}=z(s),d=e.length;return(0,M.jsx)(`tbody`,{children:e.map(({id:e,field:n,before:s,after:u},f)=>(0,M.jsxs)(`tr`,{children:[f===0&&(0,M.jsxs)(M.Fragment,{children:[(0,M.jsx)(`td`,{rowSpan:d,className:`quiet`,children:r.moment(i)}),(0,M.jsx)(`td`,{rowSpan:d,children:a?.email??H(t,o)}),(0,M.jsxs)(`th`,{rowSpan:d,scope:`rowgroup`,children:[c&&t(`changes.kind.${c}`),` `,l&&(0,M.jsx)(`code`,{children:l})]})]}),(0,M.jsx)(`td`,{children:(0,M.jsx)(`code`,{children:n})}),(0,M.jsx)(U,{of:s}),(0,M.jsx)(U,{of:u})]},e))})}function H(e,t){return t===`command line`?e(`changes.commandLine`):!t||t===`unknown`?e(`changes.unknown`):t}function U({of:e}){let t=u();return(0,M.jsx)(`td`,{className:`value`,children:e??(0,M.jsx)(`span`,{className:`quiet`,children:t(`changes.nothing`)})})}function W(){let t=c(),[n,r]=i(),a=j(n),o=l({queryKey:[`changes`,a],queryFn:()=>t(ie,a),placeholderData:e});return(0,M.jsxs)(`div`,{children:[(0,M.jsx)(P,{}),(0,M.jsx)(S,{read:o,of:e=>e.loyaltyChanges,count:`changes.count`,none:k(n)?`changes.noneFound`:`changes.none`,onMove:r,lines:8,children:e=>(0,M.jsx)(B,{changes:e})})]})}function G({kind:e,found:t}){let r=u(),i=n(),a=w(),o=t.map(t=>({days:K(r,e,t),points:t.points}));return o.length?(0,M.jsx)(C,{title:`books.${e}`,help:`books.${e}Help`,file:`outstanding-by-${e}`,sheet:{columns:[r(`books.days`),r(`points`)],rows:o.map(({days:e,points:t})=>[a.text(e),a.number(t)])},chart:{kind:`bars`,format:i.number,data:o.map(({days:e,points:t})=>({label:e,points:t})),series:[{key:`points`,title:r(`points`),color:`var(--chart-1)`}]}}):null}function K(e,t,{fromDays:n,toDays:r}){return r==null?e(`books.never`):n<0?e(t===`age`?`books.pending`:`books.setAside`):e(`books.span`,{from:n,to:r-1})}function q({found:e}){let t=u(),n=w();return e.length?(0,M.jsx)(C,{title:`books.byChannel`,help:`books.byChannelHelp`,file:`outstanding-by-channel`,sheet:{columns:[t(`channel`),t(`points`)],rows:e.map(({channel:e,points:r})=>[n.text(e?.name??t(`books.noChannel`)),n.number(r)])}}):null}function J(){let[e]=i(),t=e.get(`day`)??``,n=/^\d{4}-\d{2}-\d{2}$/.test(t)&&!Number.isNaN(Date.parse(t)),r=n?d(`${t}T23:59:59`):null;return{day:n?t:``,at:r&&Date.parse(r)<Date.now()?r:null}}function oe(){let e=c(),{at:t}=J();return l({queryKey:[`owed`,t],queryFn:()=>e(ne,{at:t}),select:e=>e.loyaltyLiability??null})}function Y(){let e=c(),{at:t}=J();return l({queryKey:[`owedParts`,t],queryFn:()=>e(re,{at:t}),select:e=>e.loyaltyLiability??null})}function se(){let e=u();return(0,M.jsx)(`section`,{className:`card`,"aria-label":e(`books.owed`),children:(0,M.jsxs)(`dl`,{className:`wide figures`,children:[(0,M.jsx)(ce,{}),(0,M.jsx)(le,{})]})})}function ce(){let e=u(),t=n(),{at:i}=J();return(0,M.jsx)(r,{query:oe(),lines:2,children:n=>(0,M.jsxs)(M.Fragment,{children:[(0,M.jsx)(T,{title:`overview.outstanding`,help:e(`worth`,{money:t.either(n?.values??[])}),children:e(`points.count`,{points:n?.pointsOutstanding??0})}),(0,M.jsx)(T,{title:`members`,help:i?t.moment(i):e(`overview.now`),children:t.number(n?.members??0)})]})})}function le(){return(0,M.jsx)(r,{query:Y(),lines:2,children:e=>e&&(0,M.jsx)(ue,{parts:e})})}function ue({parts:{expectedPoints:e,breakagePercent:t}}){let r=u(),i=n(),a=e>0&&t!=null,[o,s]=a?[r(`points.count`,{points:Math.round(e)}),r(`percent`,{value:i.number(t)})]:[r(`overview.unknown`),r(`overview.unknown`)];return(0,M.jsxs)(M.Fragment,{children:[(0,M.jsx)(T,{title:`books.expected`,help:r(a?`books.expectedHelp`:`books.tooEarly`),children:o}),(0,M.jsx)(T,{title:`books.breakage`,help:r(`books.breakageHelp`),children:s})]})}function de(){let e=u(),[,t]=i(),{day:n}=J();return(0,M.jsxs)(`div`,{className:`stack`,children:[(0,M.jsx)(`div`,{className:`narrow`,children:(0,M.jsx)(g,{label:e(`books.day`),help:e(`books.dayHelp`),type:`date`,max:fe(),value:n,onChange:e=>t({day:e.target.value})})}),(0,M.jsx)(se,{}),(0,M.jsx)(r,{query:Y(),lines:12,children:e=>e&&(0,M.jsxs)(M.Fragment,{children:[(0,M.jsx)(G,{kind:`age`,found:e.byAge}),(0,M.jsx)(G,{kind:`expiry`,found:e.byExpiry}),(0,M.jsx)(q,{found:e.byChannel})]})})]})}var fe=()=>new Date(Date.now()-new Date().getTimezoneOffset()*6e4).toISOString().slice(0,10),X=y(b(),1),pe=60,me=()=>Array.from({length:pe},(e,t)=>p(new Date().toISOString(),t).slice(0,7));function Z(){let[e]=i(),[t]=(0,X.useState)(me),n=e.get(`month`)??``;return{all:t,month:t.includes(n)?n:t[1],channel:e.get(`channel`)}}function he(){let e=c(),{month:t,channel:n}=Z(),[r]=(0,X.useState)(v);return l({queryKey:[`statement`,t,n,r],queryFn:async()=>{let r=p(`${t}-15T00:00:00Z`,0),i=p(r,-1),{loyaltyMovements:a}=await e(ee,{from:r,to:i}),o={from:a[0]?.from??r,to:a[1]?.from??i},{loyaltyStatement:s}=await e(te,{...o,channel:n});return{...o,statement:s??null}}})}function ge(){let e=u(),n=t(),[,r]=i(),{all:a,month:o}=Z();return(0,M.jsxs)(`div`,{className:`toolbar`,children:[(0,M.jsx)(_,{label:e(`overview.month`),value:o,onChange:e=>r({month:e.target.value}),children:a.map(e=>(0,M.jsx)(`option`,{value:e,children:n.formatDate(`${e}-15`,{month:`long`,year:`numeric`,timeZone:`UTC`})},e))}),(0,M.jsx)(E,{})]})}var _e=[`earned`,`bonus`,`adjusted`,`restored`,`reversed`,`redeemed`,`expired`];function Q({statement:e}){let t=u(),r=n(),i=w(),{month:a,channel:o}=Z();return(0,M.jsx)(C,{title:`books.statement`,help:`books.statementHelp`,file:[`statement`,a,o].filter(Boolean).join(`-`),sheet:{columns:[t(`books.entry`),t(`points`)],rows:[[i.text(t(`books.opening`)),i.number(e.opening)],..._e.map(n=>[i.text(t(`overview.kind.${n}`)),i.number(e[n])]),[i.text(t(`books.closing`)),i.number(e.closing)]]},totals:!0,children:(0,M.jsx)(`p`,{children:t(`books.closingWorth`,{money:r.either(e.values)})})})}function ve(){let e=u();return(0,M.jsxs)(`div`,{className:`stack`,children:[(0,M.jsx)(ge,{}),(0,M.jsx)(r,{query:he(),lines:9,children:({statement:t})=>t?(0,M.jsx)(Q,{statement:t}):(0,M.jsx)(`p`,{className:`note`,children:e(`failure.failed`)})})]})}var $=[{path:``,title:`books.statement`,Shown:ve},{path:`owed`,title:`books.owed`,Shown:de},{path:`changes`,title:`books.changes`,Shown:W}];function ye(){let e=u(),[,t=``]=s(),n=$.find(e=>e.path===t);return(0,M.jsx)(a,{to:`MANAGE_DISCOUNTS`,children:(0,M.jsxs)(`div`,{className:`stack`,children:[(0,M.jsx)(`h1`,{children:e(`books`)}),(0,M.jsx)(f,{page:`books`,title:`books`,sections:$}),n?(0,M.jsx)(n.Shown,{}):(0,M.jsx)(`p`,{className:`note`,children:e(`notFound`)})]})})}export{ye as default};