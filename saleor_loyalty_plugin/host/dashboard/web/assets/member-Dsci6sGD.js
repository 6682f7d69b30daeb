import{a as e,o as t,r as n,t as r}from"./jsx-runtime-CFXVRddL.js";import{B as i,_ as a,a as o,et as s,h as c,i as l,it as u,r as d,s as f,v as p,w as m,y as h}from"./States-BkLIkzMF.js";import{b as g,c as _,f as ee,n as v,t as y,u as b,v as x,y as te}from"./forms-DLz_cUI9.js";import{S,b as C,c as w,d as T,f as E,l as D,n as ne,p as re,s as O,t as k,u as A,x as j}from"./index-Dbt17IzX.js";import{n as M,r as N,t as P}from"./mutations-BR1f5sC-.js";import{t as F}from"./Confirm-DLwuCPnw.js";var I=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},ie=new I(`
    query Member($id: ID!, $channel: String!) {
  loyaltyMember(id: $id) {
    ...Standing
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
}`),ae=new I(`
    query History($id: ID!, $filter: LoyaltyTransactionFilterInput, $first: Int, $after: String, $last: Int, $before: String) {
  loyaltyMember(id: $id) {
    transactions(
      filter: $filter
      first: $first
      after: $after
      last: $last
      before: $before
    ) {
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
    `),oe=new I(`
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
    `),se=new I(`
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
    `),ce=new I(`
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
    `),le=new I(`
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
    `),L=new I(`
    query Written($id: ID!, $first: Int, $after: String, $last: Int, $before: String) {
  loyaltyMember(id: $id) {
    messages(first: $first, after: $after, last: $last, before: $before) {
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      edges {
        node {
          id
          state
          dueAt
          sentAt
          reason
          template {
            code
          }
          journey {
            id
            name
          }
        }
      }
    }
  }
}
    `),R=new I(`
    query Consents($id: ID!) {
  loyaltyMember(id: $id) {
    consents {
      ...Consent
    }
  }
}
    fragment Consent on LoyaltyConsent {
  purpose
  granted
  at
  source
  text
}`),z=new I(`
    mutation SetConsent($user: ID!, $consent: LoyaltyConsentInput!) {
  loyaltyMemberUpdate(user: $user, input: {consents: [$consent]}) {
    errors {
      field
      message
      code
    }
    member {
      id
    }
  }
}
    `),B=t(n(),1),V=r();function H({takes:e,setTakes:t,typed:n,setTyped:r,reason:i,setReason:a,error:o}){let s=h();return(0,V.jsxs)(V.Fragment,{children:[(0,V.jsxs)(`fieldset`,{children:[(0,V.jsx)(`legend`,{className:`hidden`,children:s(`adjust.way`)}),(0,V.jsxs)(`label`,{children:[(0,V.jsx)(`input`,{type:`radio`,name:`way`,checked:!e,onChange:()=>t(!1)}),` `,s(`give`)]}),(0,V.jsxs)(`label`,{children:[(0,V.jsx)(`input`,{type:`radio`,name:`way`,checked:e,onChange:()=>t(!0)}),` `,s(`take`)]})]}),(0,V.jsx)(D,{label:s(`adjust.points`),unit:s(`points.unit`),inputMode:`numeric`,autoFocus:!0,value:n,onChange:e=>r(e.target.value),error:M(o,`points`)}),(0,V.jsx)(w,{label:s(`reason`),help:s(`adjust.reasonHelp`),value:i,maxLength:1e3,onChange:e=>a(e.target.value),error:M(o,`reason`)}),(0,V.jsx)(P,{error:o,fields:[`points`,`reason`]})]})}var U=()=>[...crypto.getRandomValues(new Uint8Array(16))].map(e=>e.toString(16).padStart(2,`0`)).join(``);function W(e,t){let n=h(),r=f(),[i,a]=(0,B.useState)(!1),[o,s]=(0,B.useState)(``),[c,l]=(0,B.useState)(``),[u]=(0,B.useState)(U),d=/^\d{1,9}$/.test(o.trim())?Number(o):0,p=N(async()=>{let t={user:e,points:i?-d:d,reason:c,idempotencyKey:u};return b((await r(oe,{input:t})).loyaltyPointsAdjust)},{say:({transaction:e})=>n(i?`adjust.taken`:`adjust.given`,{balance:e?.balance??0,points:d}),after:t});return{fields:{takes:i,setTakes:a,typed:o,setTyped:s,reason:c,setReason:l,error:p.error},action:d?n(i?`adjust.take`:`adjust.give`,{points:d}):n(`adjust`),busy:p.isPending,send:()=>p.mutate(void 0)}}function ue({user:e,onClose:t}){let n=h(),{fields:r,action:i,busy:a,send:o}=W(e,t);return(0,V.jsx)(_,{title:n(`adjust`),action:i,busy:a,onSubmit:o,onClose:t,children:(0,V.jsx)(H,{...r})})}function de({user:e,tier:t,onClose:n}){let r=h(),i=f(),a=m({queryKey:[`tiers`],queryFn:()=>i(re,{})}),[o,s]=(0,B.useState)(t),[c,l]=(0,B.useState)(``),u=N(async()=>{let t={user:e,tier:o,until:c?fe(c):null};return b((await i(se,t)).loyaltyMemberTierAssign)},{say:({member:e})=>r(`assign.done`,{tier:e?.tier.name??``}),after:n});return(0,V.jsxs)(_,{title:r(`assign`),action:r(`assign`),busy:u.isPending,onSubmit:()=>u.mutate(void 0),onClose:n,children:[(0,V.jsx)(`p`,{className:`quiet`,children:r(`assign.explained`)}),(0,V.jsx)(O,{label:r(`tier`),value:o,onChange:e=>s(e.target.value),error:M(u.error,`tier`),children:a.data?.loyaltyTiers.map(({id:e,name:t})=>(0,V.jsx)(`option`,{value:e,children:t},e))}),(0,V.jsx)(D,{type:`date`,label:r(`assign.until`),help:r(`assign.untilHelp`),value:c,onChange:e=>l(e.target.value),error:M(u.error,`until`)}),(0,V.jsx)(P,{error:u.error??a.error,fields:[`tier`,`until`]})]})}var fe=e=>new Date(`${e}T23:59:59`).toISOString();function pe({user:e,suspended:t,onClose:n}){let r=h(),i=f(),[a,o]=(0,B.useState)(``),s=N(async()=>b((await i(le,{user:e,suspended:!t,reason:a})).loyaltyMemberSuspend),{say:({member:e})=>r(e?.suspended?`suspend.done`:`unsuspend.done`),after:n}),c=r(t?`unsuspend`:`suspend`);return(0,V.jsxs)(_,{title:c,action:c,destructive:!t,busy:s.isPending,onSubmit:()=>s.mutate(void 0),onClose:n,children:[(0,V.jsx)(`p`,{children:r(t?`unsuspend.explained`:`suspend.explained`)}),(0,V.jsx)(w,{label:r(`reason`),autoFocus:!0,value:a,maxLength:1e3,onChange:e=>o(e.target.value),error:M(s.error,`reason`)}),(0,V.jsx)(P,{error:s.error,fields:[`reason`]})]})}function me({user:e,onClose:t}){let n=h(),r=f();return(0,V.jsx)(F,{title:n(`unassign`),action:n(`unassign`),explained:n(`unassign.explained`),change:async()=>b((await r(ce,{user:e})).loyaltyMemberTierUnassign),say:({member:e})=>n(`assign.done`,{tier:e?.tier.name??``}),after:t,onClose:t})}function he({member:e,user:t}){let n=h(),[r,i]=(0,B.useState)(null),a=()=>i(null);return(0,V.jsxs)(`div`,{className:`actions`,children:[(0,V.jsx)(u,{onClick:()=>i(`adjust`),children:n(`adjust`)}),(0,V.jsx)(u,{variant:`secondary`,onClick:()=>i(`assign`),children:n(`assign`)}),e.assignedTier&&(0,V.jsx)(u,{variant:`secondary`,onClick:()=>i(`unassign`),children:n(`unassign`)}),(0,V.jsx)(u,{variant:`secondary`,onClick:()=>i(`suspend`),children:n(e.suspended?`unsuspend`:`suspend`)}),r===`adjust`&&(0,V.jsx)(ue,{user:t.id,onClose:a}),r===`assign`&&(0,V.jsx)(de,{user:t.id,tier:e.tier.id,onClose:a}),r===`unassign`&&(0,V.jsx)(me,{user:t.id,onClose:a}),r===`suspend`&&(0,V.jsx)(pe,{user:t.id,suspended:!!e.suspended,onClose:a})]})}function G(){let e=f(),[t]=c(),n=m({queryKey:[`channels`],queryFn:()=>e(ee,{}),select:e=>[...e.channels??[]].sort((e,t)=>Number(t.isActive)-Number(e.isActive))});return{channels:n,channel:n.data?.find(({slug:e})=>e===t.get(`channel`))??n.data?.[0]}}function ge({member:e}){let t=h(),n=a(),{points:r}=e;return(0,V.jsxs)(`section`,{className:`card stack`,"aria-label":t(`points`),children:[(0,V.jsxs)(`dl`,{className:`figures`,children:[(0,V.jsx)(K,{title:`points.available`,points:r.available,children:t(`worth`,{money:n.money(r.value)})}),(0,V.jsx)(K,{title:`points.pending`,points:r.pending}),(0,V.jsx)(K,{title:`points.held`,points:r.held}),(0,V.jsx)(K,{title:`points.lifetime`,points:r.lifetime})]}),r.available<0&&(0,V.jsx)(`p`,{className:`note warning`,children:t(`points.belowZero`)}),(0,V.jsx)(_e,{})]})}function K({title:e,points:t,children:n}){let r=h();return(0,V.jsxs)(`div`,{children:[(0,V.jsx)(`dt`,{children:r(e)}),(0,V.jsxs)(`dd`,{children:[r(`points.count`,{points:t}),n&&(0,V.jsx)(`small`,{children:n})]})]})}function _e(){let e=h(),[,t]=c(),{channels:n,channel:r}=G();return!n.data||n.data.length<2?null:(0,V.jsx)(`div`,{className:`narrow`,children:(0,V.jsx)(O,{label:e(`worth.channel`),value:r?.slug,onChange:e=>t({channel:e.target.value}),children:n.data.map(({slug:e,name:t})=>(0,V.jsx)(`option`,{value:e,children:t},e))})})}var ve={default:`consent.by.default`,import:`consent.by.import`,link:`consent.by.link`,staff:`consent.by.staff`,storefront:`consent.by.storefront`};function ye({id:e,user:t}){let n=h(),r=f(),[i,a]=(0,B.useState)(null),s=m({queryKey:[`consents`,e],queryFn:()=>r(R,{id:e})});return(0,V.jsxs)(`section`,{className:`card stack`,"aria-labelledby":`consents`,children:[(0,V.jsx)(`h2`,{id:`consents`,children:n(`consents`)}),(0,V.jsx)(o,{query:s,lines:3,children:({loyaltyMember:e})=>(0,V.jsx)(`ul`,{className:`plain`,children:e?.consents.map(e=>(0,V.jsx)(be,{consent:e,onChange:t?()=>a(e):void 0},e.purpose))})}),i&&t&&(0,V.jsx)(xe,{user:t.id,consent:i,onClose:()=>a(null)})]})}function be({consent:e,onChange:t}){let n=h(),r=a(),{purpose:i,granted:o,at:s,source:c,text:l}=e,u=ve[c];return(0,V.jsxs)(`li`,{children:[(0,V.jsxs)(`div`,{children:[n(`consent.${i}`),(0,V.jsx)(`div`,{className:`quiet small`,children:[u?n(u):c,r.day(s),l].filter(Boolean).join(` · `)})]}),(0,V.jsxs)(`div`,{className:`number`,children:[(0,V.jsx)(`span`,{className:o?`chip success`:`chip`,children:n(o?`yes`:`no`)}),` `,t&&(0,V.jsx)(`button`,{type:`button`,className:`link small`,"aria-label":n(`consent.changeNamed`,{purpose:n(`consent.${i}`)}),onClick:t,children:n(`change`)})]})]})}function xe({user:e,consent:{purpose:t,granted:n},onClose:r}){let i=h(),a=f(),[o,s]=(0,B.useState)(``);return(0,V.jsx)(F,{title:i(n?`consent.withdraw`:`consent.give`,{purpose:i(`consent.${t}`)}),action:i(n?`consent.withdrawAction`:`consent.giveAction`),explained:i(n?`consent.withdrawExplained`:`consent.giveExplained`),change:async()=>b((await a(z,{user:e,consent:{purpose:t,granted:!n,text:o||null}})).loyaltyMemberUpdate),say:()=>i(`saved`),after:r,onClose:r,children:!n&&(0,V.jsx)(D,{label:i(`consent.text`),help:i(`consent.textHelp`),maxLength:64,value:o,onChange:e=>s(e.target.value)})})}function Se(e,t){let n=new Map;for(let{points:r,expiresAt:i}of e)n.set(t(i),(n.get(t(i))??0)+r);return[...n]}function Ce({moments:e}){let t=h(),n=a();return(0,V.jsxs)(`section`,{className:`card stack`,"aria-labelledby":`expirations`,children:[(0,V.jsx)(`h2`,{id:`expirations`,children:t(`expirations`)}),e.length?(0,V.jsx)(`ul`,{className:`plain`,children:Se(e,n.day).map(([e,n])=>(0,V.jsxs)(`li`,{children:[(0,V.jsx)(`span`,{children:e}),(0,V.jsx)(`span`,{className:`number`,children:t(`points.count`,{points:n})})]},e))}):(0,V.jsx)(`p`,{className:`quiet`,children:t(`expirations.none`)})]})}var we=[`EARN`,`BONUS`,`REVERSAL`,`REDEMPTION`,`RESTORATION`,`EXPIRATION`,`ADJUSTMENT`];function Te({id:e}){let t=h(),n=f(),[r,a]=(0,B.useState)(T),[s,c]=(0,B.useState)(``),l={id:e,filter:s?{kinds:[s]}:null,...E(r,20)},u=m({queryKey:[`history`,l],queryFn:()=>n(ae,l),placeholderData:i}),d=e=>{c(e),a(T)};return(0,V.jsxs)(`section`,{className:`stack`,"aria-labelledby":`history`,children:[(0,V.jsx)(`h2`,{id:`history`,children:t(`history`)}),(0,V.jsx)(`div`,{className:`narrow`,children:(0,V.jsxs)(O,{label:t(`kind`),value:s,onChange:e=>d(e.target.value),children:[(0,V.jsx)(`option`,{value:``,children:t(`kind.all`)}),we.map(e=>(0,V.jsx)(`option`,{value:e,children:t(`kind.${e}`)},e))]})}),(0,V.jsx)(o,{query:u,children:({loyaltyMember:e})=>{let{edges:n,pageInfo:r}=e?.transactions??{edges:[],pageInfo:null};return n.length&&r?(0,V.jsxs)(`div`,{className:`stack`,"aria-busy":u.isPlaceholderData,children:[(0,V.jsx)(Ee,{entries:n.map(({node:e})=>e)}),(0,V.jsx)(A,{page:r,onMove:a})]}):(0,V.jsx)(`p`,{className:`note`,children:t(s?`history.noneOfKind`:`history.none`)})}})]})}function Ee({entries:e}){let t=h();return(0,V.jsx)(`div`,{className:`scroll`,children:(0,V.jsxs)(`table`,{children:[(0,V.jsx)(`caption`,{className:`hidden`,children:t(`history`)}),(0,V.jsx)(`thead`,{children:(0,V.jsxs)(`tr`,{children:[(0,V.jsx)(`th`,{scope:`col`,children:t(`date`)}),(0,V.jsx)(`th`,{scope:`col`,children:t(`entry`)}),(0,V.jsx)(`th`,{scope:`col`,className:`number`,children:t(`points`)}),(0,V.jsx)(`th`,{scope:`col`,className:`number`,children:t(`balance.after`)})]})}),(0,V.jsx)(`tbody`,{children:e.map(e=>(0,V.jsx)(De,{entry:e},e.id))})]})})}function De({entry:e}){let t=h(),n=a(),r=e.actor?.email??e.actorApp;return(0,V.jsxs)(`tr`,{children:[(0,V.jsx)(`td`,{className:`quiet`,children:n.moment(e.createdAt)}),(0,V.jsxs)(`td`,{children:[t(`kind.${e.kind}`),e.order&&(0,V.jsxs)(V.Fragment,{children:[` `,(0,V.jsx)(j,{to:`/orders/${encodeURIComponent(e.order.id)}`,children:t(`order.number`,{number:e.order.number})})]}),(e.reason||r)&&(0,V.jsx)(`div`,{className:`quiet small`,children:[e.reason,r&&t(`by`,{by:r})].filter(Boolean).join(` · `)}),(0,V.jsx)(Oe,{entry:e})]}),(0,V.jsx)(`td`,{className:`number`,children:n.change(e.points)}),(0,V.jsx)(`td`,{className:`number quiet`,children:n.number(e.balance)})]})}function Oe({entry:e}){let t=h(),n=a();if(e.points<=0)return null;let r=[e.availableAt&&new Date(e.availableAt)>new Date&&t(`entry.availableAt`,{day:n.day(e.availableAt)}),e.expiresAt&&t(`entry.expiresAt`,{day:n.day(e.expiresAt)})].filter(Boolean);return r.length?(0,V.jsx)(`div`,{className:`quiet small`,children:r.join(` · `)}):null}function q({lines:e,children:t}){let n=h(),{channels:r,channel:i}=G();return(0,V.jsx)(o,{query:r,lines:e,children:()=>i?t(i.slug):(0,V.jsx)(`p`,{className:`note`,children:n(`noChannel`)})})}function J({tier:e}){let t=h(),n=a(),r=[e.earnMultiplier!==1&&t(`tier.multiplier`,{factor:n.number(e.earnMultiplier)}),e.discountPercent>0&&t(`tier.discount`,{percent:n.number(e.discountPercent)}),e.freeShipping&&t(`tier.freeDelivery`)].filter(Boolean);return r.length?(0,V.jsx)(`p`,{className:`quiet small`,children:r.join(` · `)}):null}function ke({member:e,basis:t}){let n=h(),{tier:r}=e;return(0,V.jsxs)(`section`,{className:`card stack`,"aria-labelledby":`tier`,children:[(0,V.jsx)(`h2`,{id:`tier`,children:n(`tier.named`,{tier:r.name})}),(0,V.jsx)(J,{tier:r}),(0,V.jsx)(Ae,{member:e}),e.nextTier&&(0,V.jsx)(je,{next:e.nextTier,basis:t})]})}function Ae({member:e}){let t=h(),n=a();if(e.assignedTier){let r=e.assignedBy?.email??t(`anApp`);return(0,V.jsx)(`p`,{className:`quiet`,children:e.assignedUntil?t(`tier.assignedUntil`,{by:r,day:n.day(e.assignedUntil)}):t(`tier.assignedForGood`,{by:r})})}return e.tierExpiresAt?(0,V.jsx)(`p`,{className:`quiet`,children:t(`tier.until`,{day:n.day(e.tierExpiresAt)})}):null}function je({next:e,basis:t}){let n=h(),r=a(),i={tier:e.tier.name,percent:e.percent,remaining:e.remaining},o=t?n(`tier.next.${t}`,{...i,amount:r.number(e.remaining)}):n(`tier.next`,i);return(0,V.jsxs)(`div`,{children:[(0,V.jsx)(`div`,{className:`bar`,role:`progressbar`,"aria-valuenow":e.percent,"aria-valuemin":0,"aria-valuemax":100,"aria-label":o,children:(0,V.jsx)(`span`,{style:{width:`${e.percent}%`}})}),(0,V.jsx)(`p`,{className:`quiet small`,children:o})]})}function Me({id:e}){let t=h(),n=f(),[r,a]=(0,B.useState)(T),s={id:e,...E(r,10)},c=m({queryKey:[`written`,s],queryFn:()=>n(L,s),placeholderData:i});return(0,V.jsxs)(`section`,{className:`stack`,"aria-labelledby":`written`,children:[(0,V.jsx)(`h2`,{id:`written`,children:t(`written`)}),(0,V.jsx)(o,{query:c,lines:3,children:({loyaltyMember:e})=>{let{edges:n,pageInfo:r}=e?.messages??{edges:[],pageInfo:null};return n.length&&r?(0,V.jsxs)(`div`,{className:`stack`,"aria-busy":c.isPlaceholderData,children:[(0,V.jsx)(Ne,{messages:n.map(({node:e})=>e)}),(0,V.jsx)(A,{page:r,onMove:a})]}):(0,V.jsx)(`p`,{className:`note`,children:t(`written.none`)})}})]})}function Ne({messages:e}){let t=h(),n=a();return(0,V.jsx)(`div`,{className:`scroll`,children:(0,V.jsxs)(`table`,{children:[(0,V.jsx)(`caption`,{className:`hidden`,children:t(`written`)}),(0,V.jsx)(`thead`,{children:(0,V.jsxs)(`tr`,{children:[(0,V.jsx)(`th`,{scope:`col`,children:t(`date`)}),(0,V.jsx)(`th`,{scope:`col`,children:t(`template`)}),(0,V.jsx)(`th`,{scope:`col`,children:t(`state`)})]})}),(0,V.jsx)(`tbody`,{children:e.map(({id:e,dueAt:r,sentAt:i,template:a,journey:o,state:s,reason:c})=>(0,V.jsxs)(`tr`,{children:[(0,V.jsx)(`td`,{className:`quiet`,children:n.moment(i??r)}),(0,V.jsxs)(`td`,{children:[a?v(a.code,t):t(`template.gone`),o&&(0,V.jsx)(`div`,{className:`small`,children:(0,V.jsx)(S,{to:`/journeys/${encodeURIComponent(o.id)}`,children:o.name})})]}),(0,V.jsxs)(`td`,{children:[(0,V.jsx)(y,{state:s}),c&&(0,V.jsx)(`div`,{className:`quiet small`,children:c})]})]},e))})]})})}var Pe=e({default:()=>Fe});function Fe({id:e}){let t=h();return(0,V.jsx)(l,{to:`MANAGE_USERS`,children:(0,V.jsxs)(`div`,{className:`stack`,children:[(0,V.jsx)(`div`,{className:`small`,children:(0,V.jsxs)(S,{to:`/members`,children:[`← `,t(`members`)]})}),(0,V.jsx)(q,{lines:8,children:t=>(0,V.jsx)(Ie,{id:e,channel:t})})]})})}function Ie({id:e,channel:t}){let n=h(),r=a(),i=f(),s=m({queryKey:[`member`,e,t],queryFn:()=>i(ie,{id:e,channel:t})});return(0,V.jsx)(o,{query:s,lines:8,children:({loyaltyMember:t,loyaltyProgram:i})=>t?(0,V.jsxs)(V.Fragment,{children:[(0,V.jsxs)(`header`,{className:`actions`,children:[(0,V.jsx)(`h1`,{children:ne(t.user)||t.user?.email||n(`member.gone`)}),t.suspended&&(0,V.jsx)(`span`,{className:`chip warning`,children:n(`suspended`)})]}),(0,V.jsxs)(`p`,{className:`quiet`,children:[t.user&&(0,V.jsxs)(V.Fragment,{children:[(0,V.jsx)(j,{to:`/customers/${encodeURIComponent(t.user.id)}`,children:t.user.email}),` · `]}),n(`member.since`,{day:r.day(t.enrolledAt)})]}),t.suspendedReason&&(0,V.jsx)(`p`,{className:`note warning`,children:n(`suspended.because`,{reason:t.suspendedReason})}),t.user&&(0,V.jsx)(he,{member:t,user:t.user}),(0,V.jsxs)(`div`,{className:`columns`,children:[(0,V.jsxs)(`div`,{className:`stack`,children:[(0,V.jsx)(ge,{member:t}),(0,V.jsx)(Te,{id:e}),(0,V.jsx)(Me,{id:e})]}),(0,V.jsxs)(`div`,{className:`stack`,children:[(0,V.jsx)(ke,{member:t,basis:i?.qualification.basis}),(0,V.jsx)(Ce,{moments:t.expirations}),(0,V.jsx)(ye,{id:e,user:t.user})]})]})]}):(0,V.jsx)(`p`,{className:`note`,children:n(`member.notFound`)})})}var Y=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},Le=new Y(`
    query ProductAccess($id: ID!) {
  kept: product(id: $id) {
    ...AccessKept
  }
  loyaltyTiers {
    ...TierChoice
  }
}
    fragment AccessKept on ObjectWithMetadata {
  tier: metafield(key: "loyalty.tier")
  opens: metafield(key: "loyalty.early_access_until")
  privateTier: privateMetafield(key: "loyalty.tier")
  privateOpens: privateMetafield(key: "loyalty.early_access_until")
}
fragment TierChoice on LoyaltyTier {
  code
  name
}`),Re=new Y(`
    query CollectionAccess($id: ID!) {
  kept: collection(id: $id) {
    ...AccessKept
  }
  loyaltyTiers {
    ...TierChoice
  }
}
    fragment AccessKept on ObjectWithMetadata {
  tier: metafield(key: "loyalty.tier")
  opens: metafield(key: "loyalty.early_access_until")
  privateTier: privateMetafield(key: "loyalty.tier")
  privateOpens: privateMetafield(key: "loyalty.early_access_until")
}
fragment TierChoice on LoyaltyTier {
  code
  name
}`),ze=new Y(`
    query VoucherAccess($id: ID!) {
  kept: voucher(id: $id) {
    ...AccessKept
  }
  loyaltyTiers {
    ...TierChoice
  }
}
    fragment AccessKept on ObjectWithMetadata {
  tier: metafield(key: "loyalty.tier")
  opens: metafield(key: "loyalty.early_access_until")
  privateTier: privateMetafield(key: "loyalty.tier")
  privateOpens: privateMetafield(key: "loyalty.early_access_until")
}
fragment TierChoice on LoyaltyTier {
  code
  name
}`),Be=new Y(`
    mutation AccessChange($id: ID!, $set: [MetadataInput!]!, $gone: [String!]!, $setsPublic: Boolean!, $setsPrivate: Boolean!, $dropsPublic: Boolean!, $dropsPrivate: Boolean!) {
  updateMetadata(id: $id, input: $set) @include(if: $setsPublic) {
    errors {
      field
      message
      code
    }
  }
  updatePrivateMetadata(id: $id, input: $set) @include(if: $setsPrivate) {
    errors {
      field
      message
      code
    }
  }
  deleteMetadata(id: $id, keys: $gone) @include(if: $dropsPublic) {
    errors {
      field
      message
      code
    }
  }
  deletePrivateMetadata(id: $id, keys: $gone) @include(if: $dropsPrivate) {
    errors {
      field
      message
      code
    }
  }
}
    `),Ve=new Y(`
    query Customer($user: ID!, $channel: String!) {
  loyaltyMember(user: $user) {
    id
    suspended
    suspendedReason
    points {
      available
      pending
      value(channel: $channel) {
        amount
        currency
      }
    }
    tier {
      name
      discountPercent
      earnMultiplier
      freeShipping {
        __typename
      }
    }
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
}
    `),He=new Y(`
    query OrderLoyalty($id: ID!, $language: LanguageCodeEnum!) {
  order(id: $id) {
    loyalty {
      pointsEarned
      pointsExpected
      pointsPending
      pointsRedeemed
      redemptionAmount {
        amount
        currency
      }
      tier {
        name
      }
      earning {
        points
        text(language: $language)
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
    `),Ue=new Y(`
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
    `),We=`loyalty.tier`,Ge=`loyalty.early_access_until`;function Ke(e){let t=!!e.tier?.trim(),n=(t?e.tier:e.privateTier)??``,r=t?e.opens:e.privateOpens;return{tier:n.trim().toLowerCase(),opens:n.trim()?X(r):``}}function qe(e){let t=e.tier?.trim()?e.opens:e.privateTier?.trim()?e.privateOpens:null;return t?.trim()&&!X(t)?t:null}function X(e){let t=e?.trim()??``;if(!/^\d{4}-\d{2}-\d{2}([T ]|$)/.test(t))return``;let n=new Date(/([+-]\d{2}:?\d{2}|Z)$/i.test(t)||t.length===10?t:`${t}Z`);return Number.isNaN(n.getTime())?``:g(n.toISOString())}function Je(e,t,n){let r=!n.tier?.trim()&&!!n.privateTier?.trim(),i=[{key:We,value:t.tier},{key:Ge,value:t.tier?x(t.opens)??``:``}],a=i.filter(({value:e})=>e),o=i.filter(({value:e})=>!e).map(({key:e})=>e);return{id:e,set:a,gone:o,setsPublic:a.length>0&&!r,setsPrivate:a.length>0&&r,dropsPublic:o.length>0&&!r,dropsPrivate:o.length>0&&(r||!t.tier)}}function Ye(e,t,n){let r=h(),i=f(),a=s();return N(async n=>{let r=await i(Be,Je(e,n,t));return Object.values(r).forEach(e=>b(e)),await a.invalidateQueries({queryKey:[`access`]}),r},{say:()=>r(`saved`),after:n})}var Xe=e({CollectionWidget:()=>$e,ProductWidget:()=>Qe,VoucherWidget:()=>et}),Ze={product:Le,collection:Re,voucher:ze},Qe=()=>(0,V.jsx)(Z,{kind:`product`}),$e=()=>(0,V.jsx)(Z,{kind:`collection`}),et=()=>(0,V.jsx)(Z,{kind:`voucher`});function Z({kind:e}){let t=k(`${e}Id`);return(0,V.jsx)(l,{to:e===`voucher`?`MANAGE_DISCOUNTS`:`MANAGE_PRODUCTS`,children:t?(0,V.jsx)(tt,{kind:e,id:t}):(0,V.jsx)(d,{lines:3})})}function tt({kind:e,id:t}){let n=f(),r=m({queryKey:[`access`,e,t],queryFn:()=>n(Ze[e],{id:t})});return(0,V.jsx)(o,{query:r,lines:3,children:({kept:n,loyaltyTiers:r})=>n&&(0,V.jsx)(nt,{kind:e,id:t,access:n,tiers:r})})}function nt({kind:e,id:t,access:n,tiers:r}){let i=h(),a=Ke(n),o=qe(n),[s,c]=(0,B.useState)({}),l={...a,...s},d=Ye(t,n,()=>c({})),f=l.tier!==a.tier||l.tier!==``&&l.opens!==a.opens;return(0,V.jsxs)(`form`,{className:`stack`,noValidate:!0,onSubmit:e=>{e.preventDefault(),d.isPending||d.mutate(l)},children:[(0,V.jsxs)(O,{label:i(`access.${e}`),value:l.tier,onChange:e=>c({...s,tier:e.target.value}),children:[(0,V.jsx)(`option`,{value:``,children:i(`everybody`)}),r.map(({code:e,name:t})=>(0,V.jsx)(`option`,{value:e,children:i(`tier.andAbove`,{tier:t})},e)),l.tier&&!r.some(({code:e})=>e===l.tier)&&(0,V.jsx)(`option`,{value:l.tier,children:i(`access.noTier`,{code:l.tier})})]}),l.tier&&(0,V.jsx)(D,{type:`datetime-local`,label:i(`access.opens`),help:i(`access.opensHelp`,{zone:te()}),value:l.opens,onChange:e=>c({...s,opens:e.target.value})}),l.tier&&!l.opens&&o&&(0,V.jsx)(`p`,{className:`note warning`,children:i(`access.unreadable`,{written:o})}),(0,V.jsx)(P,{error:d.error,fields:[]}),f&&(0,V.jsxs)(`div`,{className:`actions`,children:[(0,V.jsx)(u,{type:`submit`,size:`small`,disabled:d.isPending,children:i(`save`)}),(0,V.jsx)(u,{type:`button`,variant:`secondary`,size:`small`,onClick:()=>c({}),children:i(`cancel`)})]})]})}function Q({entries:e}){let t=h(),n=a();return(0,V.jsx)(`ul`,{className:`plain`,children:e.map(({id:e,kind:r,points:i,createdAt:a})=>(0,V.jsxs)(`li`,{children:[(0,V.jsxs)(`span`,{children:[t(`kind.${r}`),` `,(0,V.jsx)(`span`,{className:`quiet small`,children:n.day(a)})]}),(0,V.jsx)(`span`,{className:`number`,children:n.change(i)})]},e))})}var rt=e({default:()=>it});function it(){let e=k(`customerId`);return(0,V.jsx)(l,{to:`MANAGE_USERS`,children:e&&(0,V.jsx)(q,{lines:3,children:t=>(0,V.jsx)($,{user:e,channel:t})})})}function $({user:e,channel:t}){let n=h(),r=f(),i=m({queryKey:[`customer`,e,t],queryFn:()=>r(Ve,{user:e,channel:t})});return(0,V.jsx)(o,{query:i,lines:3,children:({loyaltyMember:t})=>t?(0,V.jsx)(at,{member:t,user:e}):(0,V.jsx)(`p`,{className:`quiet`,children:n(`widget.noMember`)})})}function at({member:e,user:t}){let n=h(),r=a(),[i,o]=(0,B.useState)(!1);return(0,V.jsxs)(`div`,{className:`stack`,children:[(0,V.jsxs)(`div`,{children:[(0,V.jsx)(`h2`,{children:n(`points.count`,{points:e.points.available})}),(0,V.jsx)(`p`,{className:`quiet`,children:n(`worth`,{money:r.money(e.points.value)})}),e.points.pending>0&&(0,V.jsx)(`p`,{className:`quiet small`,children:n(`points.andPending`,{points:e.points.pending})})]}),e.suspended&&(0,V.jsx)(`p`,{className:`note warning`,children:n(`suspended.because`,{reason:e.suspendedReason??``})}),(0,V.jsxs)(`div`,{children:[(0,V.jsx)(`span`,{className:`chip`,children:n(`tier.named`,{tier:e.tier.name})}),(0,V.jsx)(J,{tier:e.tier})]}),(0,V.jsx)(Q,{entries:e.transactions.edges.map(({node:e})=>e)}),i?(0,V.jsx)(ot,{user:t,onClose:()=>o(!1)}):(0,V.jsxs)(`div`,{className:`actions`,children:[(0,V.jsx)(u,{variant:`secondary`,size:`small`,onClick:()=>o(!0),children:n(`adjust`)}),(0,V.jsx)(C,{to:`/members/${encodeURIComponent(e.id)}`})]})]})}function ot({user:e,onClose:t}){let n=h(),{fields:r,action:i,busy:a,send:o}=W(e,t);return(0,V.jsxs)(`form`,{className:`stack`,noValidate:!0,onSubmit:e=>{e.preventDefault(),a||o()},children:[(0,V.jsx)(H,{...r}),(0,V.jsxs)(`div`,{className:`actions`,children:[(0,V.jsx)(u,{type:`submit`,size:`small`,disabled:a,children:i}),(0,V.jsx)(u,{type:`button`,variant:`secondary`,size:`small`,onClick:t,children:n(`cancel`)})]})]})}var st=e({default:()=>ct});function ct(){return(0,V.jsx)(l,{to:`MANAGE_DISCOUNTS`,children:(0,V.jsx)(lt,{})})}function lt(){let e=h(),t=a(),n=f(),r=m({queryKey:[`home`],queryFn:()=>n(Ue,{})});return(0,V.jsx)(o,{query:r,lines:3,children:({loyaltyLiability:n})=>(0,V.jsxs)(`div`,{className:`stack`,children:[(0,V.jsxs)(`dl`,{className:`figures`,children:[(0,V.jsxs)(`div`,{children:[(0,V.jsx)(`dt`,{children:e(`members`)}),(0,V.jsx)(`dd`,{children:t.number(n?.members??0)})]}),(0,V.jsxs)(`div`,{children:[(0,V.jsx)(`dt`,{children:e(`outstanding`)}),(0,V.jsx)(`dd`,{children:e(`points.count`,{points:n?.pointsOutstanding??0})}),(0,V.jsx)(`dd`,{className:`small`,children:e(`worth`,{money:t.either(n?.values??[])})})]})]}),(0,V.jsx)(`div`,{children:(0,V.jsx)(C,{})})]})})}var ut=e({default:()=>dt});function dt(){let e=k(`orderId`);return(0,V.jsx)(l,{to:`MANAGE_ORDERS`,children:e?(0,V.jsx)(ft,{id:e}):(0,V.jsx)(d,{lines:3})})}function ft({id:e}){let t=h(),n=f(),r=p(),i=m({queryKey:[`order`,e,r],queryFn:()=>n(He,{id:e,language:r})});return(0,V.jsx)(o,{query:i,lines:3,children:({order:e})=>e?.loyalty?(0,V.jsx)(pt,{loyalty:e.loyalty}):(0,V.jsx)(`p`,{className:`quiet`,children:t(`widget.noOrder`)})})}function pt({loyalty:e}){let t=h(),n=a(),{pointsEarned:r,pointsExpected:i,pointsPending:o,pointsRedeemed:s,redemptionAmount:c,tier:l,transactions:u}=e;return(0,V.jsxs)(`div`,{className:`stack`,children:[(0,V.jsxs)(`dl`,{className:`figures`,children:[(0,V.jsxs)(`div`,{children:[(0,V.jsx)(`dt`,{children:t(`order.earned`)}),(0,V.jsx)(`dd`,{children:t(`points.count`,{points:r})}),i>0&&(0,V.jsx)(`dd`,{className:`small`,children:t(`order.expected`,{points:i})}),o>0&&(0,V.jsx)(`dd`,{className:`small`,children:t(`order.pending`,{points:o})})]}),(0,V.jsxs)(`div`,{children:[(0,V.jsx)(`dt`,{children:t(`order.spent`)}),(0,V.jsx)(`dd`,{children:t(`points.count`,{points:s})}),s>0&&(0,V.jsx)(`dd`,{className:`small`,children:t(`worth`,{money:n.money(c)})})]})]}),l&&(0,V.jsx)(`p`,{className:`quiet`,children:t(`order.tier`,{tier:l.name})}),(0,V.jsx)(mt,{steps:e.earning}),u.length>0&&(0,V.jsx)(Q,{entries:u})]})}function mt({steps:e}){let t=h(),n=a();return e.length?(0,V.jsxs)(`details`,{open:!0,children:[(0,V.jsx)(`summary`,{children:t(`order.why`)}),(0,V.jsx)(`ul`,{className:`plain`,children:e.map(({points:e,text:t},r)=>(0,V.jsxs)(`li`,{children:[(0,V.jsx)(`span`,{children:t}),(0,V.jsx)(`span`,{className:`number`,children:n.change(e)})]},r))})]}):null}export{Pe as a,Xe as i,st as n,rt as r,ut as t};