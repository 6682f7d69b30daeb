import{E as e,G as t,H as n,J as r,_ as i,a,f as o,i as s,l as c,n as l,p as u,q as d,r as f,s as p,t as m,u as h,z as ee}from"./generated-C6cBGEe4.js";import{a as g,c as _,d as v,i as y,l as b,n as te,o as x,r as S,s as C,t as w,u as ne}from"./index-DlQNsBlE.js";import{i as T,n as E,r as D,t as O}from"./mutations-CxmAC2GN.js";import{t as k}from"./MemberPage-D0ysmAe0.js";var A=r(t(),1),j=ee();function M({takes:e,setTakes:t,typed:n,setTyped:r,reason:i,setReason:a,error:o}){let s=u();return(0,j.jsxs)(j.Fragment,{children:[(0,j.jsxs)(`fieldset`,{children:[(0,j.jsx)(`legend`,{className:`hidden`,children:s(`adjust.way`)}),(0,j.jsxs)(`label`,{children:[(0,j.jsx)(`input`,{type:`radio`,name:`way`,checked:!e,onChange:()=>t(!1)}),` `,s(`give`)]}),(0,j.jsxs)(`label`,{children:[(0,j.jsx)(`input`,{type:`radio`,name:`way`,checked:e,onChange:()=>t(!0)}),` `,s(`take`)]})]}),(0,j.jsx)(_,{label:s(`adjust.points`),unit:s(`points.unit`),inputMode:`numeric`,autoFocus:!0,value:n,onChange:e=>r(e.target.value),error:E(o,`points`)}),(0,j.jsx)(C,{label:s(`reason`),help:s(`adjust.reasonHelp`),value:i,maxLength:1e3,onChange:e=>a(e.target.value),error:E(o,`reason`)}),(0,j.jsx)(O,{error:o,fields:[`points`,`reason`]})]})}var re=m(`
  query Channels {
    channels {
      slug
      name
      isActive
    }
  }
`);m(`
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
`);var ie=m(`
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
`),N=m(`
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
`),P=m(`
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
`),F=m(`
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
`),I=m(`
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
`),L=m(`
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
`);function R(e,t){let n=u(),r=p(),[i,a]=(0,A.useState)(!1),[o,s]=(0,A.useState)(``),[c,l]=(0,A.useState)(``),[d]=(0,A.useState)(()=>crypto.randomUUID()),f=/^\d{1,9}$/.test(o.trim())?Number(o):0,m=D(async()=>{let t={user:e,points:i?-f:f,reason:c,idempotencyKey:d};return T((await r(P,{input:t})).loyaltyPointsAdjust)},{say:({transaction:e})=>n(i?`adjust.taken`:`adjust.given`,{balance:e?.balance??0,points:f}),after:t});return{fields:{takes:i,setTakes:a,typed:o,setTyped:s,reason:c,setReason:l,error:m.error},action:f?n(i?`adjust.take`:`adjust.give`,{points:f}):n(`adjust`),busy:m.isPending,send:()=>m.mutate(void 0)}}function z({user:e,onClose:t}){let n=u(),{fields:r,action:i,busy:a,send:o}=R(e,t);return(0,j.jsx)(k,{title:n(`adjust`),action:i,busy:a,onSubmit:o,onClose:t,children:(0,j.jsx)(M,{...r})})}function B({user:e,tier:t,onClose:n}){let r=u(),a=p(),o=i({queryKey:[`tiers`],queryFn:()=>a(g,{})}),[s,c]=(0,A.useState)(t),[l,d]=(0,A.useState)(``),f=D(async()=>{let t={user:e,tier:s,until:l?V(l):null};return T((await a(F,t)).loyaltyMemberTierAssign)},{say:({member:e})=>r(`assign.done`,{tier:e?.tier.name??``}),after:n});return(0,j.jsxs)(k,{title:r(`assign`),action:r(`assign`),busy:f.isPending,onSubmit:()=>f.mutate(void 0),onClose:n,children:[(0,j.jsx)(`p`,{className:`quiet`,children:r(`assign.explained`)}),(0,j.jsx)(x,{label:r(`tier`),value:s,onChange:e=>c(e.target.value),error:E(f.error,`tier`),children:o.data?.loyaltyTiers.map(({id:e,name:t})=>(0,j.jsx)(`option`,{value:e,children:t},e))}),(0,j.jsx)(_,{type:`date`,label:r(`assign.until`),help:r(`assign.untilHelp`),value:l,onChange:e=>d(e.target.value),error:E(f.error,`until`)}),(0,j.jsx)(O,{error:f.error??o.error,fields:[`tier`,`until`]})]})}var V=e=>new Date(`${e}T23:59:59`).toISOString();function H({user:e,suspended:t,onClose:n}){let r=u(),i=p(),[a,o]=(0,A.useState)(``),s=D(async()=>T((await i(L,{user:e,suspended:!t,reason:a})).loyaltyMemberSuspend),{say:({member:e})=>r(e?.suspended?`suspend.done`:`unsuspend.done`),after:n}),c=r(t?`unsuspend`:`suspend`);return(0,j.jsxs)(k,{title:c,action:c,destructive:!t,busy:s.isPending,onSubmit:()=>s.mutate(void 0),onClose:n,children:[(0,j.jsx)(`p`,{children:r(t?`unsuspend.explained`:`suspend.explained`)}),(0,j.jsx)(C,{label:r(`reason`),autoFocus:!0,value:a,maxLength:1e3,onChange:e=>o(e.target.value),error:E(s.error,`reason`)}),(0,j.jsx)(O,{error:s.error,fields:[`reason`]})]})}function U({user:e,onClose:t}){let n=u(),r=p(),i=D(async()=>T((await r(I,{user:e})).loyaltyMemberTierUnassign),{say:({member:e})=>n(`assign.done`,{tier:e?.tier.name??``}),after:t});return(0,j.jsxs)(k,{title:n(`unassign`),action:n(`unassign`),busy:i.isPending,onSubmit:()=>i.mutate(void 0),onClose:t,children:[(0,j.jsx)(`p`,{children:n(`unassign.explained`)}),(0,j.jsx)(O,{error:i.error,fields:[]})]})}function W({member:e,user:t}){let r=u(),[i,a]=(0,A.useState)(null),o=()=>a(null);return(0,j.jsxs)(`div`,{className:`actions`,children:[(0,j.jsx)(n,{onClick:()=>a(`adjust`),children:r(`adjust`)}),(0,j.jsx)(n,{variant:`secondary`,onClick:()=>a(`assign`),children:r(`assign`)}),e.assignedTier&&(0,j.jsx)(n,{variant:`secondary`,onClick:()=>a(`unassign`),children:r(`unassign`)}),(0,j.jsx)(n,{variant:`secondary`,onClick:()=>a(`suspend`),children:r(e.suspended?`unsuspend`:`suspend`)}),i===`adjust`&&(0,j.jsx)(z,{user:t.id,onClose:o}),i===`assign`&&(0,j.jsx)(B,{user:t.id,tier:e.tier.id,onClose:o}),i===`unassign`&&(0,j.jsx)(U,{user:t.id,onClose:o}),i===`suspend`&&(0,j.jsx)(H,{user:t.id,suspended:!!e.suspended,onClose:o})]})}function G(){let e=p(),[t]=v(),n=i({queryKey:[`channels`],queryFn:()=>e(re,{}),select:e=>[...e.channels??[]].sort((e,t)=>Number(t.isActive)-Number(e.isActive))});return{channels:n,channel:n.data?.find(({slug:e})=>e===t.get(`channel`))??n.data?.[0]}}function K({member:e}){let t=u(),n=o(),{points:r}=e;return(0,j.jsxs)(`section`,{className:`card stack`,"aria-label":t(`points`),children:[(0,j.jsxs)(`dl`,{className:`figures`,children:[(0,j.jsx)(q,{title:`points.available`,points:r.available,children:t(`worth`,{money:n.money(r.value)})}),(0,j.jsx)(q,{title:`points.pending`,points:r.pending}),(0,j.jsx)(q,{title:`points.held`,points:r.held}),(0,j.jsx)(q,{title:`points.lifetime`,points:r.lifetime})]}),r.available<0&&(0,j.jsx)(`p`,{className:`note warning`,children:t(`points.belowZero`)}),(0,j.jsx)(J,{})]})}function q({title:e,points:t,children:n}){let r=u();return(0,j.jsxs)(`div`,{children:[(0,j.jsx)(`dt`,{children:r(e)}),(0,j.jsxs)(`dd`,{children:[r(`points.count`,{points:t}),n&&(0,j.jsx)(`small`,{children:n})]})]})}function J(){let e=u(),[,t]=v(),{channels:n,channel:r}=G();return!n.data||n.data.length<2?null:(0,j.jsx)(`div`,{className:`narrow`,children:(0,j.jsx)(x,{label:e(`worth.channel`),value:r?.slug,onChange:e=>t({channel:e.target.value}),children:n.data.map(({slug:e,name:t})=>(0,j.jsx)(`option`,{value:e,children:t},e))})})}function Y(e,t){let n=new Map;for(let{points:r,expiresAt:i}of e)n.set(t(i),(n.get(t(i))??0)+r);return[...n]}function ae({moments:e}){let t=u(),n=o();return(0,j.jsxs)(`section`,{className:`card stack`,"aria-labelledby":`expirations`,children:[(0,j.jsx)(`h2`,{id:`expirations`,children:t(`expirations`)}),e.length?(0,j.jsx)(`ul`,{className:`plain`,children:Y(e,n.day).map(([e,n])=>(0,j.jsxs)(`li`,{children:[(0,j.jsx)(`span`,{children:e}),(0,j.jsx)(`span`,{className:`number`,children:t(`points.count`,{points:n})})]},e))}):(0,j.jsx)(`p`,{className:`quiet`,children:t(`expirations.none`)})]})}var oe=[`EARN`,`BONUS`,`REVERSAL`,`REDEMPTION`,`RESTORATION`,`EXPIRATION`,`ADJUSTMENT`],X={after:null,before:null};function se({id:t}){let n=u(),r=p(),[o,s]=(0,A.useState)(X),[c,l]=(0,A.useState)(``),d={id:t,filter:c?{kinds:[c]}:null,...ne(o,20)},f=i({queryKey:[`history`,d],queryFn:()=>r(N,d),placeholderData:e}),m=e=>{l(e),s(X)};return(0,j.jsxs)(`section`,{className:`stack`,"aria-labelledby":`history`,children:[(0,j.jsx)(`h2`,{id:`history`,children:n(`history`)}),(0,j.jsx)(`div`,{className:`narrow`,children:(0,j.jsxs)(x,{label:n(`kind`),value:c,onChange:e=>m(e.target.value),children:[(0,j.jsx)(`option`,{value:``,children:n(`kind.all`)}),oe.map(e=>(0,j.jsx)(`option`,{value:e,children:n(`kind.${e}`)},e))]})}),(0,j.jsx)(a,{query:f,children:({loyaltyMember:e})=>{let{edges:t,pageInfo:r}=e?.transactions??{edges:[],pageInfo:null};return t.length&&r?(0,j.jsxs)(`div`,{className:`stack`,"aria-busy":f.isPlaceholderData,children:[(0,j.jsx)(ce,{entries:t.map(({node:e})=>e)}),(0,j.jsx)(b,{page:r,onMove:s})]}):(0,j.jsx)(`p`,{className:`note`,children:n(c?`history.noneOfKind`:`history.none`)})}})]})}function ce({entries:e}){let t=u();return(0,j.jsx)(`div`,{className:`scroll`,children:(0,j.jsxs)(`table`,{children:[(0,j.jsx)(`caption`,{className:`hidden`,children:t(`history`)}),(0,j.jsx)(`thead`,{children:(0,j.jsxs)(`tr`,{children:[(0,j.jsx)(`th`,{scope:`col`,children:t(`date`)}),(0,j.jsx)(`th`,{scope:`col`,children:t(`entry`)}),(0,j.jsx)(`th`,{scope:`col`,className:`number`,children:t(`points`)}),(0,j.jsx)(`th`,{scope:`col`,className:`number`,children:t(`balance.after`)})]})}),(0,j.jsx)(`tbody`,{children:e.map(e=>(0,j.jsx)(le,{entry:e},e.id))})]})})}function le({entry:e}){let t=u(),n=o(),r=e.actor?.email??e.actorApp;return(0,j.jsxs)(`tr`,{children:[(0,j.jsx)(`td`,{className:`quiet`,children:n.moment(e.createdAt)}),(0,j.jsxs)(`td`,{children:[t(`kind.${e.kind}`),e.order&&(0,j.jsxs)(j.Fragment,{children:[` `,(0,j.jsx)(S,{to:`/orders/${encodeURIComponent(e.order.id)}`,children:t(`order.number`,{number:e.order.number})})]}),(e.reason||r)&&(0,j.jsx)(`div`,{className:`quiet small`,children:[e.reason,r&&t(`by`,{by:r})].filter(Boolean).join(` · `)}),(0,j.jsx)(ue,{entry:e})]}),(0,j.jsx)(`td`,{className:`number`,children:n.change(e.points)}),(0,j.jsx)(`td`,{className:`number quiet`,children:n.number(e.balance)})]})}function ue({entry:e}){let t=u(),n=o();if(e.points<=0)return null;let r=[e.availableAt&&new Date(e.availableAt)>new Date&&t(`entry.availableAt`,{day:n.day(e.availableAt)}),e.expiresAt&&t(`entry.expiresAt`,{day:n.day(e.expiresAt)})].filter(Boolean);return r.length?(0,j.jsx)(`div`,{className:`quiet small`,children:r.join(` · `)}):null}function Z({tier:e}){let t=u(),n=o(),r=[e.earnMultiplier!==1&&t(`tier.multiplier`,{factor:n.number(e.earnMultiplier)}),e.discountPercent>0&&t(`tier.discount`,{percent:n.number(e.discountPercent)}),e.freeShipping&&t(`tier.freeDelivery`)].filter(Boolean);return r.length?(0,j.jsx)(`p`,{className:`quiet small`,children:r.join(` · `)}):null}function de({member:e,basis:t}){let n=u(),{tier:r}=e;return(0,j.jsxs)(`section`,{className:`card stack`,"aria-labelledby":`tier`,children:[(0,j.jsx)(`h2`,{id:`tier`,children:n(`tier.named`,{tier:r.name})}),(0,j.jsx)(Z,{tier:r}),(0,j.jsx)(fe,{member:e}),e.nextTier&&(0,j.jsx)(pe,{next:e.nextTier,basis:t})]})}function fe({member:e}){let t=u(),n=o();if(e.assignedTier){let r=e.assignedBy?.email??t(`anApp`);return(0,j.jsx)(`p`,{className:`quiet`,children:e.assignedUntil?t(`tier.assignedUntil`,{by:r,day:n.day(e.assignedUntil)}):t(`tier.assignedForGood`,{by:r})})}return e.tierExpiresAt?(0,j.jsx)(`p`,{className:`quiet`,children:t(`tier.until`,{day:n.day(e.tierExpiresAt)})}):null}function pe({next:e,basis:t}){let n=u(),r=o(),i={tier:e.tier.name,percent:e.percent,remaining:e.remaining},a=t?n(`tier.next.${t}`,{...i,amount:r.number(e.remaining)}):n(`tier.next`,i);return(0,j.jsxs)(`div`,{children:[(0,j.jsx)(`div`,{className:`bar`,role:`progressbar`,"aria-valuenow":e.percent,"aria-valuemin":0,"aria-valuemax":100,"aria-label":a,children:(0,j.jsx)(`span`,{style:{width:`${e.percent}%`}})}),(0,j.jsx)(`p`,{className:`quiet small`,children:a})]})}function me({id:e}){let t=u(),{channels:n,channel:r}=G();return(0,j.jsx)(s,{to:`MANAGE_USERS`,children:(0,j.jsxs)(`div`,{className:`stack`,children:[(0,j.jsx)(`div`,{className:`small`,children:(0,j.jsxs)(y,{to:`/members`,children:[`← `,t(`members`)]})}),r?(0,j.jsx)(he,{id:e,channel:r.slug}):n.isError?(0,j.jsx)(l,{error:n.error,retry:()=>void n.refetch()}):n.data?(0,j.jsx)(`p`,{className:`note`,children:t(`noChannel`)}):(0,j.jsx)(f,{lines:8})]})})}function he({id:e,channel:t}){let n=u(),r=o(),s=p(),c=i({queryKey:[`member`,e,t],queryFn:()=>s(ie,{id:e,channel:t})});return(0,j.jsx)(a,{query:c,lines:8,children:({loyaltyMember:t,loyaltyProgram:i})=>t?(0,j.jsxs)(j.Fragment,{children:[(0,j.jsxs)(`header`,{className:`actions`,children:[(0,j.jsx)(`h1`,{children:te(t.user)||t.user?.email||n(`member.gone`)}),t.suspended&&(0,j.jsx)(`span`,{className:`chip warning`,children:n(`suspended`)})]}),(0,j.jsxs)(`p`,{className:`quiet`,children:[t.user&&(0,j.jsxs)(j.Fragment,{children:[(0,j.jsx)(S,{to:`/customers/${encodeURIComponent(t.user.id)}`,children:t.user.email}),` · `]}),n(`member.since`,{day:r.day(t.enrolledAt)})]}),t.suspendedReason&&(0,j.jsx)(`p`,{className:`note warning`,children:n(`suspended.because`,{reason:t.suspendedReason})}),t.user&&(0,j.jsx)(W,{member:t,user:t.user}),(0,j.jsxs)(`div`,{className:`columns`,children:[(0,j.jsxs)(`div`,{className:`stack`,children:[(0,j.jsx)(K,{member:t}),(0,j.jsx)(se,{id:e})]}),(0,j.jsxs)(`div`,{className:`stack`,children:[(0,j.jsx)(de,{member:t,basis:i?.qualification.basis}),(0,j.jsx)(ae,{moments:t.expirations})]})]})]}):(0,j.jsx)(`p`,{className:`note`,children:n(`member.notFound`)})})}function Q({entries:e}){let t=u(),n=o();return(0,j.jsx)(`ul`,{className:`plain`,children:e.map(({id:e,kind:r,points:i,createdAt:a})=>(0,j.jsxs)(`li`,{children:[(0,j.jsxs)(`span`,{children:[t(`kind.${r}`),` `,(0,j.jsx)(`span`,{className:`quiet small`,children:n.day(a)})]}),(0,j.jsx)(`span`,{className:`number`,children:n.change(i)})]},e))})}var ge=m(`
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
`),_e=m(`
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
`),ve=m(`
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
`),ye=d({default:()=>be});function be(){let e=w(`customerId`),{channels:t,channel:n}=G();return(0,j.jsx)(s,{to:`MANAGE_USERS`,children:e&&n?(0,j.jsx)($,{user:e,channel:n.slug}):t.isError?(0,j.jsx)(l,{error:t.error,retry:()=>void t.refetch()}):(0,j.jsx)(f,{lines:3})})}function $({user:e,channel:t}){let n=u(),r=p(),o=i({queryKey:[`customer`,e,t],queryFn:()=>r(ge,{user:e,channel:t})});return(0,j.jsx)(a,{query:o,lines:3,children:({loyaltyMember:t})=>t?(0,j.jsx)(xe,{member:t,user:e}):(0,j.jsx)(`p`,{className:`quiet`,children:n(`widget.noMember`)})})}function xe({member:e,user:t}){let r=u(),i=o(),[a,s]=(0,A.useState)(!1),l=h(c().token);return(0,j.jsxs)(`div`,{className:`stack`,children:[(0,j.jsxs)(`div`,{children:[(0,j.jsx)(`h2`,{children:r(`points.count`,{points:e.points.available})}),(0,j.jsx)(`p`,{className:`quiet`,children:r(`worth`,{money:i.money(e.points.value)})}),e.points.pending>0&&(0,j.jsx)(`p`,{className:`quiet small`,children:r(`points.andPending`,{points:e.points.pending})})]}),e.suspended&&(0,j.jsx)(`p`,{className:`note warning`,children:r(`suspended.because`,{reason:e.suspendedReason??``})}),(0,j.jsxs)(`div`,{children:[(0,j.jsx)(`span`,{className:`chip`,children:r(`tier.named`,{tier:e.tier.name})}),(0,j.jsx)(Z,{tier:e.tier})]}),(0,j.jsx)(Q,{entries:e.transactions.edges.map(({node:e})=>e)}),a?(0,j.jsx)(Se,{user:t,onClose:()=>s(!1)}):(0,j.jsxs)(`div`,{className:`actions`,children:[(0,j.jsx)(n,{variant:`secondary`,size:`small`,onClick:()=>s(!0),children:r(`adjust`)}),l&&(0,j.jsx)(S,{to:`/extensions/app/${encodeURIComponent(l)}/members/${encodeURIComponent(e.id)}`,children:r(`widget.open`)})]})]})}function Se({user:e,onClose:t}){let r=u(),{fields:i,action:a,busy:o,send:s}=R(e,t);return(0,j.jsxs)(`form`,{className:`stack`,noValidate:!0,onSubmit:e=>{e.preventDefault(),o||s()},children:[(0,j.jsx)(M,{...i}),(0,j.jsxs)(`div`,{className:`actions`,children:[(0,j.jsx)(n,{type:`submit`,size:`small`,disabled:o,children:a}),(0,j.jsx)(n,{type:`button`,variant:`secondary`,size:`small`,onClick:t,children:r(`cancel`)})]})]})}var Ce=d({default:()=>we});function we(){return(0,j.jsx)(s,{to:`MANAGE_DISCOUNTS`,children:(0,j.jsx)(Te,{})})}function Te(){let e=u(),t=o(),n=p(),r=h(c().token),s=i({queryKey:[`home`],queryFn:()=>n(ve,{})});return(0,j.jsx)(a,{query:s,lines:3,children:({loyaltyLiability:n})=>(0,j.jsxs)(`div`,{className:`stack`,children:[(0,j.jsxs)(`dl`,{className:`figures`,children:[(0,j.jsxs)(`div`,{children:[(0,j.jsx)(`dt`,{children:e(`members`)}),(0,j.jsx)(`dd`,{children:t.number(n?.members??0)})]}),(0,j.jsxs)(`div`,{children:[(0,j.jsx)(`dt`,{children:e(`outstanding`)}),(0,j.jsx)(`dd`,{children:e(`points.count`,{points:n?.pointsOutstanding??0})}),(0,j.jsx)(`dd`,{className:`small`,children:e(`worth`,{money:t.either(n?.values??[])})})]})]}),r&&(0,j.jsx)(`div`,{children:(0,j.jsx)(S,{to:`/extensions/app/${encodeURIComponent(r)}`,children:e(`widget.open`)})})]})})}var Ee=d({default:()=>De});function De(){let e=w(`orderId`);return(0,j.jsx)(s,{to:`MANAGE_ORDERS`,children:e?(0,j.jsx)(Oe,{id:e}):(0,j.jsx)(f,{lines:3})})}function Oe({id:e}){let t=u(),n=p(),r=i({queryKey:[`order`,e],queryFn:()=>n(_e,{id:e})});return(0,j.jsx)(a,{query:r,lines:3,children:({order:e})=>e?.loyalty?(0,j.jsx)(ke,{loyalty:e.loyalty}):(0,j.jsx)(`p`,{className:`quiet`,children:t(`widget.noOrder`)})})}function ke({loyalty:e}){let t=u(),n=o(),{pointsEarned:r,pointsPending:i,pointsRedeemed:a,redemptionAmount:s,tier:c,transactions:l}=e;return(0,j.jsxs)(`div`,{className:`stack`,children:[(0,j.jsxs)(`dl`,{className:`figures`,children:[(0,j.jsxs)(`div`,{children:[(0,j.jsx)(`dt`,{children:t(`order.earned`)}),(0,j.jsx)(`dd`,{children:t(`points.count`,{points:r})}),i>0&&(0,j.jsx)(`dd`,{className:`small`,children:t(`order.pending`,{points:i})})]}),(0,j.jsxs)(`div`,{children:[(0,j.jsx)(`dt`,{children:t(`order.spent`)}),(0,j.jsx)(`dd`,{children:t(`points.count`,{points:a})}),a>0&&(0,j.jsx)(`dd`,{className:`small`,children:t(`worth`,{money:n.money(s)})})]})]}),c&&(0,j.jsx)(`p`,{className:`quiet`,children:t(`order.tier`,{tier:c.name})}),l.length>0&&(0,j.jsx)(Q,{entries:l})]})}export{me as i,Ce as n,ye as r,Ee as t};