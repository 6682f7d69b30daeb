import{a as e,o as t,r as n,t as r}from"./jsx-runtime-CFXVRddL.js";import{B as i,_ as a,a as o,et as s,h as c,i as l,it as u,r as d,s as f,v as p,w as m,y as h}from"./States-CSzo4kHq.js";import{S as g,T as _,b as ee,l as te,n as ne,t as re,w as ie,x as ae,y as v}from"./forms-Dvu_uPLc.js";import{S as y,b,c as x,d as S,f as C,l as w,n as oe,p as se,s as T,t as E,u as D,x as O}from"./index-DsNDCi-a.js";import{n as k,r as A,t as j}from"./mutations-DHSg2VtG.js";import{t as M}from"./Confirm-DfCqf155.js";import{i as ce,u as le}from"./sources-UiPCTzrZ.js";import{t as N}from"./keys-DhqW7daE.js";var P=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},ue=new P(`
    query Member($id: ID, $user: ID, $channel: String!) {
  loyaltyMember(id: $id, user: $user) {
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
}`),de=new P(`
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
    `),fe=new P(`
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
    `),pe=new P(`
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
    `),me=new P(`
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
    `),he=new P(`
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
    `),ge=new P(`
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
    `),F=new P(`
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
}`),I=new P(`
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
    `),L=new P(`
    mutation Merge($from: ID!, $into: ID!, $idempotencyKey: String!) {
  loyaltyMembersMerge(from: $from, into: $into, idempotencyKey: $idempotencyKey) {
    errors {
      field
      message
      code
    }
    member {
      points {
        available
      }
    }
  }
}
    `),_e=new P(`
    query Gifts($search: String!) {
  loyaltyAllRewards(
    first: 100
    filter: {kinds: [VOUCHER, GIFT_CARD], search: $search}
  ) {
    pageInfo {
      hasNextPage
    }
    edges {
      node {
        id
        name
        pointsCost
      }
    }
  }
  loyaltyGiftAllowance {
    monthLimit
    leftThisMonth
    dayLimit
    leftToday
  }
}
    `),ve=new P(`
    mutation Give($user: ID!, $reward: ID!, $note: String!, $idempotencyKey: String!) {
  loyaltyGift(
    user: $user
    reward: $reward
    note: $note
    idempotencyKey: $idempotencyKey
  ) {
    errors {
      field
      message
      code
    }
    claim {
      rewardName
      voucherCode
    }
  }
}
    `),R=t(n(),1),z=r();function B({takes:e,setTakes:t,typed:n,setTyped:r,reason:i,setReason:a,error:o}){let s=h();return(0,z.jsxs)(z.Fragment,{children:[(0,z.jsxs)(`fieldset`,{children:[(0,z.jsx)(`legend`,{className:`hidden`,children:s(`adjust.way`)}),(0,z.jsxs)(`label`,{children:[(0,z.jsx)(`input`,{type:`radio`,name:`way`,checked:!e,onChange:()=>t(!1)}),` `,s(`give`)]}),(0,z.jsxs)(`label`,{children:[(0,z.jsx)(`input`,{type:`radio`,name:`way`,checked:e,onChange:()=>t(!0)}),` `,s(`take`)]})]}),(0,z.jsx)(w,{label:s(`adjust.points`),unit:s(`points.unit`),inputMode:`numeric`,autoFocus:!0,value:n,onChange:e=>r(e.target.value),error:k(o,`points`)}),(0,z.jsx)(x,{label:s(`reason`),help:s(`adjust.reasonHelp`),value:i,maxLength:1e3,onChange:e=>a(e.target.value),error:k(o,`reason`)}),(0,z.jsx)(j,{error:o,fields:[`points`,`reason`]})]})}function V(e,t){let n=h(),r=f(),[i,a]=(0,R.useState)(!1),[o,s]=(0,R.useState)(``),[c,l]=(0,R.useState)(``),[u]=(0,R.useState)(N),d=/^\d{1,9}$/.test(o.trim())?Number(o):0,p=A(async()=>{let t={user:e,points:i?-d:d,reason:c,idempotencyKey:u};return _((await r(fe,{input:t})).loyaltyPointsAdjust)},{say:({transaction:e})=>n(i?`adjust.taken`:`adjust.given`,{balance:e?.balance??0,points:d}),after:t});return{fields:{takes:i,setTakes:a,typed:o,setTyped:s,reason:c,setReason:l,error:p.error},action:d?n(i?`adjust.take`:`adjust.give`,{points:d}):n(`adjust`),busy:p.isPending,send:()=>p.mutate(void 0)}}function ye({user:e,onClose:t}){let n=h(),{fields:r,action:i,busy:a,send:o}=V(e,t);return(0,z.jsx)(v,{title:n(`adjust`),action:i,busy:a,onSubmit:o,onClose:t,children:(0,z.jsx)(B,{...r})})}function be({user:e,tier:t,onClose:n}){let r=h(),i=f(),a=m({queryKey:[`tiers`],queryFn:()=>i(se,{})}),[o,s]=(0,R.useState)(t),[c,l]=(0,R.useState)(``),u=A(async()=>{let t={user:e,tier:o,until:c?xe(c):null};return _((await i(pe,t)).loyaltyMemberTierAssign)},{say:({member:e})=>r(`assign.done`,{tier:e?.tier.name??``}),after:n});return(0,z.jsxs)(v,{title:r(`assign`),action:r(`assign`),busy:u.isPending,onSubmit:()=>u.mutate(void 0),onClose:n,children:[(0,z.jsx)(`p`,{className:`quiet`,children:r(`assign.explained`)}),(0,z.jsx)(T,{label:r(`tier`),value:o,onChange:e=>s(e.target.value),error:k(u.error,`tier`),children:a.data?.loyaltyTiers.map(({id:e,name:t})=>(0,z.jsx)(`option`,{value:e,children:t},e))}),(0,z.jsx)(w,{type:`date`,label:r(`assign.until`),help:r(`assign.untilHelp`),value:c,onChange:e=>l(e.target.value),error:k(u.error,`until`)}),(0,z.jsx)(j,{error:u.error??a.error,fields:[`tier`,`until`]})]})}var xe=e=>new Date(`${e}T23:59:59`).toISOString();function H({gifts:e,search:t,setSearch:n,reward:r,setReward:i,note:a,setNote:s,error:c}){let l=h();return(0,z.jsxs)(z.Fragment,{children:[(0,z.jsx)(`p`,{className:`quiet small`,children:l(`gift.explained`)}),(0,z.jsx)(o,{query:e,lines:3,children:({loyaltyAllRewards:e,loyaltyGiftAllowance:a})=>(0,z.jsxs)(z.Fragment,{children:[(t||e?.pageInfo.hasNextPage)&&(0,z.jsx)(w,{type:`search`,label:l(`gift.search`),value:t,onChange:e=>n(e.target.value)}),(0,z.jsxs)(T,{label:l(`reward`),value:r,onChange:e=>i(e.target.value),error:k(c,`reward`),help:e?.edges.length?void 0:l(`gift.none`),children:[(0,z.jsx)(`option`,{value:``,children:l(`choose`)}),e?.edges.map(({node:{id:e,name:t,pointsCost:n}})=>(0,z.jsx)(`option`,{value:e,children:l(`gift.option`,{name:t,points:n})},e))]}),(0,z.jsx)(Se,{allowance:a})]})}),(0,z.jsx)(x,{label:l(`gift.note`),help:l(`gift.noteHelp`),value:a,maxLength:1e3,onChange:e=>s(e.target.value),error:k(c,`note`)}),(0,z.jsx)(j,{error:c,fields:[`reward`,`note`]})]})}function Se({allowance:e}){let t=h(),{monthLimit:n,leftThisMonth:r,dayLimit:i,leftToday:a}=e;return(0,z.jsxs)(z.Fragment,{children:[typeof n==`number`&&(0,z.jsx)(`p`,{className:`small`,children:t(`gift.leftThisMonth`,{left:r??0,limit:n})}),typeof i==`number`&&(0,z.jsx)(`p`,{className:`small`,children:t(`gift.leftToday`,{left:a??0,limit:i})})]})}function U(e,t){let n=h(),r=f(),[a,o]=(0,R.useState)(``),[s,c]=(0,R.useState)(``),[l,u]=(0,R.useState)(``),[d]=(0,R.useState)(N),p=m({queryKey:[`gifts`,a],queryFn:()=>r(_e,{search:a}),placeholderData:i}),g=A(async()=>{if(!s)throw new ie([{field:`reward`,message:n(`choose.one`),code:`REQUIRED`}]);return _((await r(ve,{user:e,reward:s,note:l,idempotencyKey:d})).loyaltyGift)},{say:({claim:e})=>e?.voucherCode?n(`gift.givenCode`,{name:e.rewardName,code:e.voucherCode}):n(`gift.given`,{name:e?.rewardName??``}),after:t});return{fields:{gifts:p,search:a,setSearch:o,reward:s,setReward:c,note:l,setNote:u,error:g.error},busy:g.isPending,send:()=>g.mutate(void 0)}}function Ce({user:e,onClose:t}){let n=h(),{fields:r,busy:i,send:a}=U(e,t);return(0,z.jsx)(v,{title:n(`gift.give`),action:n(`gift.give`),busy:i,onSubmit:a,onClose:t,children:(0,z.jsx)(H,{...r})})}function we({member:e,onClose:t}){let n=h(),r=f(),i=ce(e.id),[a,o]=(0,R.useState)([]),[s]=(0,R.useState)(N),c=a[0]?.value??``,l=A(async()=>_((await r(L,{from:c,into:e.id,idempotencyKey:s})).loyaltyMembersMerge),{say:({member:e})=>n(`merge.done`,{points:e?.points.available??0}),after:t});return(0,z.jsxs)(v,{title:n(`merge`),action:n(`merge.action`),destructive:!0,busy:l.isPending||!c,onSubmit:()=>l.mutate(void 0),onClose:t,children:[(0,z.jsx)(`p`,{children:n(`merge.explained`,{email:e.user?.email??``})}),(0,z.jsx)(le,{label:n(`merge.from`),help:n(`merge.fromHelp`),single:!0,source:i,chosen:a,onChange:o,error:k(l.error,`from`)}),(0,z.jsx)(j,{error:l.error,fields:[`from`]})]})}function Te({user:e,suspended:t,onClose:n}){let r=h(),i=f(),[a,o]=(0,R.useState)(``),s=A(async()=>_((await i(he,{user:e,suspended:!t,reason:a})).loyaltyMemberSuspend),{say:({member:e})=>r(e?.suspended?`suspend.done`:`unsuspend.done`),after:n}),c=r(t?`unsuspend`:`suspend`);return(0,z.jsxs)(v,{title:c,action:c,destructive:!t,busy:s.isPending,onSubmit:()=>s.mutate(void 0),onClose:n,children:[(0,z.jsx)(`p`,{children:r(t?`unsuspend.explained`:`suspend.explained`)}),(0,z.jsx)(x,{label:r(`reason`),autoFocus:!0,value:a,maxLength:1e3,onChange:e=>o(e.target.value),error:k(s.error,`reason`)}),(0,z.jsx)(j,{error:s.error,fields:[`reason`]})]})}function Ee({user:e,onClose:t}){let n=h(),r=f();return(0,z.jsx)(M,{title:n(`unassign`),action:n(`unassign`),explained:n(`unassign.explained`),change:async()=>_((await r(me,{user:e})).loyaltyMemberTierUnassign),say:({member:e})=>n(`assign.done`,{tier:e?.tier.name??``}),after:t,onClose:t})}function De({member:e,user:t}){let n=h(),[r]=c(),[i,a]=(0,R.useState)(r.get(`open`)===`give`?`give`:null),o=()=>a(null);return(0,z.jsxs)(`div`,{className:`actions`,children:[(0,z.jsx)(u,{onClick:()=>a(`adjust`),children:n(`adjust`)}),(0,z.jsx)(u,{variant:`secondary`,onClick:()=>a(`give`),children:n(`gift.give`)}),(0,z.jsx)(u,{variant:`secondary`,onClick:()=>a(`assign`),children:n(`assign`)}),e.assignedTier&&(0,z.jsx)(u,{variant:`secondary`,onClick:()=>a(`unassign`),children:n(`unassign`)}),(0,z.jsx)(u,{variant:`secondary`,onClick:()=>a(`suspend`),children:n(e.suspended?`unsuspend`:`suspend`)}),(0,z.jsx)(u,{variant:`secondary`,onClick:()=>a(`merge`),children:n(`merge`)}),i===`adjust`&&(0,z.jsx)(ye,{user:t.id,onClose:o}),i===`give`&&(0,z.jsx)(Ce,{user:t.id,onClose:o}),i===`assign`&&(0,z.jsx)(be,{user:t.id,tier:e.tier.id,onClose:o}),i===`unassign`&&(0,z.jsx)(Ee,{user:t.id,onClose:o}),i===`suspend`&&(0,z.jsx)(Te,{user:t.id,suspended:!!e.suspended,onClose:o}),i===`merge`&&(0,z.jsx)(we,{member:e,onClose:o})]})}function W(){let e=f(),[t]=c(),n=m({queryKey:[`channels`],queryFn:()=>e(te,{}),select:e=>[...e.channels??[]].sort((e,t)=>Number(t.isActive)-Number(e.isActive))});return{channels:n,channel:n.data?.find(({slug:e})=>e===t.get(`channel`))??n.data?.[0]}}function Oe({member:e}){let t=h(),n=a(),{points:r}=e;return(0,z.jsxs)(`section`,{className:`card stack`,"aria-label":t(`points`),children:[(0,z.jsxs)(`dl`,{className:`figures`,children:[(0,z.jsx)(G,{title:`points.available`,points:r.available,children:t(`worth`,{money:n.money(r.value)})}),(0,z.jsx)(G,{title:`points.pending`,points:r.pending}),(0,z.jsx)(G,{title:`points.held`,points:r.held}),(0,z.jsx)(G,{title:`points.lifetime`,points:r.lifetime})]}),r.available<0&&(0,z.jsx)(`p`,{className:`note warning`,children:t(`points.belowZero`)}),(0,z.jsx)(ke,{})]})}function G({title:e,points:t,children:n}){let r=h();return(0,z.jsxs)(`div`,{children:[(0,z.jsx)(`dt`,{children:r(e)}),(0,z.jsxs)(`dd`,{children:[r(`points.count`,{points:t}),n&&(0,z.jsx)(`small`,{children:n})]})]})}function ke(){let e=h(),[,t]=c(),{channels:n,channel:r}=W();return!n.data||n.data.length<2?null:(0,z.jsx)(`div`,{className:`narrow`,children:(0,z.jsx)(T,{label:e(`worth.channel`),value:r?.slug,onChange:e=>t({channel:e.target.value}),children:n.data.map(({slug:e,name:t})=>(0,z.jsx)(`option`,{value:e,children:t},e))})})}var Ae={default:`consent.by.default`,import:`consent.by.import`,link:`consent.by.link`,staff:`consent.by.staff`,storefront:`consent.by.storefront`};function je({id:e,user:t}){let n=h(),r=f(),[i,a]=(0,R.useState)(null),s=m({queryKey:[`consents`,e],queryFn:()=>r(F,{id:e})});return(0,z.jsxs)(`section`,{className:`card stack`,"aria-labelledby":`consents`,children:[(0,z.jsx)(`h2`,{id:`consents`,children:n(`consents`)}),(0,z.jsx)(o,{query:s,lines:3,children:({loyaltyMember:e})=>(0,z.jsx)(`ul`,{className:`plain`,children:e?.consents.map(e=>(0,z.jsx)(Me,{consent:e,onChange:t?()=>a(e):void 0},e.purpose))})}),i&&t&&(0,z.jsx)(Ne,{user:t.id,consent:i,onClose:()=>a(null)})]})}function Me({consent:e,onChange:t}){let n=h(),r=a(),{purpose:i,granted:o,at:s,source:c,text:l}=e,u=Ae[c];return(0,z.jsxs)(`li`,{children:[(0,z.jsxs)(`div`,{children:[n(`consent.${i}`),(0,z.jsx)(`div`,{className:`quiet small`,children:[u?n(u):c,r.day(s),l].filter(Boolean).join(` · `)})]}),(0,z.jsxs)(`div`,{className:`number`,children:[(0,z.jsx)(`span`,{className:o?`chip success`:`chip`,children:n(o?`yes`:`no`)}),` `,t&&(0,z.jsx)(`button`,{type:`button`,className:`link small`,"aria-label":n(`consent.changeNamed`,{purpose:n(`consent.${i}`)}),onClick:t,children:n(`change`)})]})]})}function Ne({user:e,consent:{purpose:t,granted:n},onClose:r}){let i=h(),a=f(),[o,s]=(0,R.useState)(``);return(0,z.jsx)(M,{title:i(n?`consent.withdraw`:`consent.give`,{purpose:i(`consent.${t}`)}),action:i(n?`consent.withdrawAction`:`consent.giveAction`),explained:i(n?`consent.withdrawExplained`:`consent.giveExplained`),change:async()=>_((await a(I,{user:e,consent:{purpose:t,granted:!n,text:o||null}})).loyaltyMemberUpdate),say:()=>i(`saved`),after:r,onClose:r,children:!n&&(0,z.jsx)(w,{label:i(`consent.text`),help:i(`consent.textHelp`),maxLength:64,value:o,onChange:e=>s(e.target.value)})})}function Pe(e,t){let n=new Map;for(let{points:r,expiresAt:i}of e)n.set(t(i),(n.get(t(i))??0)+r);return[...n]}function Fe({moments:e}){let t=h(),n=a();return(0,z.jsxs)(`section`,{className:`card stack`,"aria-labelledby":`expirations`,children:[(0,z.jsx)(`h2`,{id:`expirations`,children:t(`expirations`)}),e.length?(0,z.jsx)(`ul`,{className:`plain`,children:Pe(e,n.day).map(([e,n])=>(0,z.jsxs)(`li`,{children:[(0,z.jsx)(`span`,{children:e}),(0,z.jsx)(`span`,{className:`number`,children:t(`points.count`,{points:n})})]},e))}):(0,z.jsx)(`p`,{className:`quiet`,children:t(`expirations.none`)})]})}var Ie=[`EARN`,`BONUS`,`REVERSAL`,`REDEMPTION`,`RESTORATION`,`EXPIRATION`,`ADJUSTMENT`];function Le({id:e}){let t=h(),n=f(),[r,a]=(0,R.useState)(S),[s,c]=(0,R.useState)(``),l={id:e,filter:s?{kinds:[s]}:null,...C(r,20)},u=m({queryKey:[`history`,l],queryFn:()=>n(de,l),placeholderData:i}),d=e=>{c(e),a(S)};return(0,z.jsxs)(`section`,{className:`stack`,"aria-labelledby":`history`,children:[(0,z.jsx)(`h2`,{id:`history`,children:t(`history`)}),(0,z.jsx)(`div`,{className:`narrow`,children:(0,z.jsxs)(T,{label:t(`kind`),value:s,onChange:e=>d(e.target.value),children:[(0,z.jsx)(`option`,{value:``,children:t(`kind.all`)}),Ie.map(e=>(0,z.jsx)(`option`,{value:e,children:t(`kind.${e}`)},e))]})}),(0,z.jsx)(o,{query:u,children:({loyaltyMember:e})=>{let{edges:n,pageInfo:r}=e?.transactions??{edges:[],pageInfo:null};return n.length&&r?(0,z.jsxs)(`div`,{className:`stack`,"aria-busy":u.isPlaceholderData,children:[(0,z.jsx)(Re,{entries:n.map(({node:e})=>e)}),(0,z.jsx)(D,{page:r,onMove:a})]}):(0,z.jsx)(`p`,{className:`note`,children:t(s?`history.noneOfKind`:`history.none`)})}})]})}function Re({entries:e}){let t=h();return(0,z.jsx)(`div`,{className:`scroll`,children:(0,z.jsxs)(`table`,{children:[(0,z.jsx)(`caption`,{className:`hidden`,children:t(`history`)}),(0,z.jsx)(`thead`,{children:(0,z.jsxs)(`tr`,{children:[(0,z.jsx)(`th`,{scope:`col`,children:t(`date`)}),(0,z.jsx)(`th`,{scope:`col`,children:t(`entry`)}),(0,z.jsx)(`th`,{scope:`col`,className:`number`,children:t(`points`)}),(0,z.jsx)(`th`,{scope:`col`,className:`number`,children:t(`balance.after`)})]})}),(0,z.jsx)(`tbody`,{children:e.map(e=>(0,z.jsx)(ze,{entry:e},e.id))})]})})}function ze({entry:e}){let t=h(),n=a(),r=e.actor?.email??e.actorApp;return(0,z.jsxs)(`tr`,{children:[(0,z.jsx)(`td`,{className:`quiet`,children:n.moment(e.createdAt)}),(0,z.jsxs)(`td`,{children:[t(`kind.${e.kind}`),e.order&&(0,z.jsxs)(z.Fragment,{children:[` `,(0,z.jsx)(O,{to:`/orders/${encodeURIComponent(e.order.id)}`,children:t(`order.number`,{number:e.order.number})})]}),(e.reason||r)&&(0,z.jsx)(`div`,{className:`quiet small`,children:[e.reason,r&&t(`by`,{by:r})].filter(Boolean).join(` · `)}),(0,z.jsx)(Be,{entry:e})]}),(0,z.jsx)(`td`,{className:`number`,children:n.change(e.points)}),(0,z.jsx)(`td`,{className:`number quiet`,children:n.number(e.balance)})]})}function Be({entry:e}){let t=h(),n=a();if(e.points<=0)return null;let r=[e.availableAt&&new Date(e.availableAt)>new Date&&t(`entry.availableAt`,{day:n.day(e.availableAt)}),e.expiresAt&&t(`entry.expiresAt`,{day:n.day(e.expiresAt)})].filter(Boolean);return r.length?(0,z.jsx)(`div`,{className:`quiet small`,children:r.join(` · `)}):null}function K({lines:e,children:t}){let n=h(),{channels:r,channel:i}=W();return(0,z.jsx)(o,{query:r,lines:e,children:()=>i?t(i.slug):(0,z.jsx)(`p`,{className:`note`,children:n(`noChannel`)})})}function q({tier:e}){let t=h(),n=a(),r=[e.earnMultiplier!==1&&t(`tier.multiplier`,{factor:n.number(e.earnMultiplier)}),e.discountPercent>0&&t(`tier.discount`,{percent:n.number(e.discountPercent)}),e.freeShipping&&t(`tier.freeDelivery`)].filter(Boolean);return r.length?(0,z.jsx)(`p`,{className:`quiet small`,children:r.join(` · `)}):null}function Ve({member:e,basis:t}){let n=h(),{tier:r}=e;return(0,z.jsxs)(`section`,{className:`card stack`,"aria-labelledby":`tier`,children:[(0,z.jsx)(`h2`,{id:`tier`,children:n(`tier.named`,{tier:r.name})}),(0,z.jsx)(q,{tier:r}),(0,z.jsx)(He,{member:e}),e.nextTier&&(0,z.jsx)(Ue,{next:e.nextTier,basis:t})]})}function He({member:e}){let t=h(),n=a();if(e.assignedTier){let r=e.assignedBy?.email??t(`anApp`);return(0,z.jsx)(`p`,{className:`quiet`,children:e.assignedUntil?t(`tier.assignedUntil`,{by:r,day:n.day(e.assignedUntil)}):t(`tier.assignedForGood`,{by:r})})}return e.tierExpiresAt?(0,z.jsx)(`p`,{className:`quiet`,children:t(`tier.until`,{day:n.day(e.tierExpiresAt)})}):null}function Ue({next:e,basis:t}){let n=h(),r=a(),i={tier:e.tier.name,percent:e.percent,remaining:e.remaining},o=t?n(`tier.next.${t}`,{...i,amount:r.number(e.remaining)}):n(`tier.next`,i);return(0,z.jsxs)(`div`,{children:[(0,z.jsx)(`div`,{className:`bar`,role:`progressbar`,"aria-valuenow":e.percent,"aria-valuemin":0,"aria-valuemax":100,"aria-label":o,children:(0,z.jsx)(`span`,{style:{width:`${e.percent}%`}})}),(0,z.jsx)(`p`,{className:`quiet small`,children:o})]})}function We({id:e}){let t=h(),n=f(),[r,a]=(0,R.useState)(S),s={id:e,...C(r,10)},c=m({queryKey:[`written`,s],queryFn:()=>n(ge,s),placeholderData:i});return(0,z.jsxs)(`section`,{className:`stack`,"aria-labelledby":`written`,children:[(0,z.jsx)(`h2`,{id:`written`,children:t(`written`)}),(0,z.jsx)(o,{query:c,lines:3,children:({loyaltyMember:e})=>{let{edges:n,pageInfo:r}=e?.messages??{edges:[],pageInfo:null};return n.length&&r?(0,z.jsxs)(`div`,{className:`stack`,"aria-busy":c.isPlaceholderData,children:[(0,z.jsx)(Ge,{messages:n.map(({node:e})=>e)}),(0,z.jsx)(D,{page:r,onMove:a})]}):(0,z.jsx)(`p`,{className:`note`,children:t(`written.none`)})}})]})}function Ge({messages:e}){let t=h(),n=a();return(0,z.jsx)(`div`,{className:`scroll`,children:(0,z.jsxs)(`table`,{children:[(0,z.jsx)(`caption`,{className:`hidden`,children:t(`written`)}),(0,z.jsx)(`thead`,{children:(0,z.jsxs)(`tr`,{children:[(0,z.jsx)(`th`,{scope:`col`,children:t(`date`)}),(0,z.jsx)(`th`,{scope:`col`,children:t(`template`)}),(0,z.jsx)(`th`,{scope:`col`,children:t(`state`)})]})}),(0,z.jsx)(`tbody`,{children:e.map(({id:e,dueAt:r,sentAt:i,template:a,journey:o,state:s,reason:c})=>(0,z.jsxs)(`tr`,{children:[(0,z.jsx)(`td`,{className:`quiet`,children:n.moment(i??r)}),(0,z.jsxs)(`td`,{children:[a?ne(a.code,t):t(`template.gone`),o&&(0,z.jsx)(`div`,{className:`small`,children:(0,z.jsx)(y,{to:`/journeys/${encodeURIComponent(o.id)}`,children:o.name})})]}),(0,z.jsxs)(`td`,{children:[(0,z.jsx)(re,{state:s}),c&&(0,z.jsx)(`div`,{className:`quiet small`,children:c})]})]},e))})]})})}var Ke=e({default:()=>qe});function qe({id:e}){let t=h();return(0,z.jsx)(l,{to:`MANAGE_USERS`,children:(0,z.jsxs)(`div`,{className:`stack`,children:[(0,z.jsx)(`div`,{className:`small`,children:(0,z.jsxs)(y,{to:`/members`,children:[`← `,t(`members`)]})}),(0,z.jsx)(K,{lines:8,children:t=>(0,z.jsx)(Je,{id:e,channel:t})})]})})}function Je({id:e,channel:t}){let n=h(),r=a(),i=f(),s=m({queryKey:[`member`,e,t],queryFn:()=>i(ue,{...Ye(e)?{user:e}:{id:e},channel:t})});return(0,z.jsx)(o,{query:s,lines:8,children:({loyaltyMember:e,loyaltyProgram:t})=>e?(0,z.jsxs)(z.Fragment,{children:[(0,z.jsxs)(`header`,{className:`actions`,children:[(0,z.jsx)(`h1`,{children:oe(e.user)||e.user?.email||n(`member.gone`)}),e.suspended&&(0,z.jsx)(`span`,{className:`chip warning`,children:n(`suspended`)})]}),(0,z.jsxs)(`p`,{className:`quiet`,children:[e.user&&(0,z.jsxs)(z.Fragment,{children:[(0,z.jsx)(O,{to:`/customers/${encodeURIComponent(e.user.id)}`,children:e.user.email}),` · `]}),n(`member.since`,{day:r.day(e.enrolledAt)})]}),e.suspendedReason&&(0,z.jsx)(`p`,{className:`note warning`,children:n(`suspended.because`,{reason:e.suspendedReason})}),e.user&&(0,z.jsx)(De,{member:e,user:e.user}),(0,z.jsxs)(`div`,{className:`columns`,children:[(0,z.jsxs)(`div`,{className:`stack`,children:[(0,z.jsx)(Oe,{member:e}),(0,z.jsx)(Le,{id:e.id}),(0,z.jsx)(We,{id:e.id})]}),(0,z.jsxs)(`div`,{className:`stack`,children:[(0,z.jsx)(Ve,{member:e,basis:t?.qualification.basis}),(0,z.jsx)(Fe,{moments:e.expirations}),(0,z.jsx)(je,{id:e.id,user:e.user})]})]})]}):(0,z.jsx)(`p`,{className:`note`,children:n(`member.notFound`)})})}function Ye(e){try{return atob(e).startsWith(`User:`)}catch{return!1}}var J=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},Xe=new J(`
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
}`),Ze=new J(`
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
}`),Qe=new J(`
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
}`),$e=new J(`
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
    `),et=new J(`
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
    `),tt=new J(`
    query OrderLoyalty($id: ID!, $language: LanguageCodeEnum!) {
  order(id: $id) {
    user {
      id
    }
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
    `),nt=new J(`
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
    `),rt=`loyalty.tier`,it=`loyalty.early_access_until`;function at(e){let t=!!e.tier?.trim(),n=(t?e.tier:e.privateTier)??``,r=t?e.opens:e.privateOpens;return{tier:n.trim().toLowerCase(),opens:n.trim()?Y(r):``}}function ot(e){let t=e.tier?.trim()?e.opens:e.privateTier?.trim()?e.privateOpens:null;return t?.trim()&&!Y(t)?t:null}function Y(e){let t=e?.trim()??``;if(!/^\d{4}-\d{2}-\d{2}([T ]|$)/.test(t))return``;let n=new Date(/([+-]\d{2}:?\d{2}|Z)$/i.test(t)||t.length===10?t:`${t}Z`);return Number.isNaN(n.getTime())?``:g(n.toISOString())}function st(e,t,n){let r=!n.tier?.trim()&&!!n.privateTier?.trim(),i=[{key:rt,value:t.tier},{key:it,value:t.tier?ee(t.opens)??``:``}],a=i.filter(({value:e})=>e),o=i.filter(({value:e})=>!e).map(({key:e})=>e);return{id:e,set:a,gone:o,setsPublic:a.length>0&&!r,setsPrivate:a.length>0&&r,dropsPublic:o.length>0&&!r,dropsPrivate:o.length>0&&(r||!t.tier)}}function ct(e,t,n){let r=h(),i=f(),a=s();return A(async n=>{let r=await i($e,st(e,n,t));return Object.values(r).forEach(e=>_(e)),await a.invalidateQueries({queryKey:[`access`]}),r},{say:()=>r(`saved`),after:n})}var lt=e({CollectionWidget:()=>ft,ProductWidget:()=>dt,VoucherWidget:()=>pt}),ut={product:Xe,collection:Ze,voucher:Qe},dt=()=>(0,z.jsx)(X,{kind:`product`}),ft=()=>(0,z.jsx)(X,{kind:`collection`}),pt=()=>(0,z.jsx)(X,{kind:`voucher`});function X({kind:e}){let t=E(`${e}Id`);return(0,z.jsx)(l,{to:e===`voucher`?`MANAGE_DISCOUNTS`:`MANAGE_PRODUCTS`,children:t?(0,z.jsx)(mt,{kind:e,id:t}):(0,z.jsx)(d,{lines:3})})}function mt({kind:e,id:t}){let n=f(),r=m({queryKey:[`access`,e,t],queryFn:()=>n(ut[e],{id:t})});return(0,z.jsx)(o,{query:r,lines:3,children:({kept:n,loyaltyTiers:r})=>n&&(0,z.jsx)(ht,{kind:e,id:t,access:n,tiers:r})})}function ht({kind:e,id:t,access:n,tiers:r}){let i=h(),a=at(n),o=ot(n),[s,c]=(0,R.useState)({}),l={...a,...s},d=ct(t,n,()=>c({})),f=l.tier!==a.tier||l.tier!==``&&l.opens!==a.opens;return(0,z.jsxs)(`form`,{className:`stack`,noValidate:!0,onSubmit:e=>{e.preventDefault(),d.isPending||d.mutate(l)},children:[(0,z.jsxs)(T,{label:i(`access.${e}`),value:l.tier,onChange:e=>c({...s,tier:e.target.value}),children:[(0,z.jsx)(`option`,{value:``,children:i(`everybody`)}),r.map(({code:e,name:t})=>(0,z.jsx)(`option`,{value:e,children:i(`tier.andAbove`,{tier:t})},e)),l.tier&&!r.some(({code:e})=>e===l.tier)&&(0,z.jsx)(`option`,{value:l.tier,children:i(`access.noTier`,{code:l.tier})})]}),l.tier&&(0,z.jsx)(w,{type:`datetime-local`,label:i(`access.opens`),help:i(`access.opensHelp`,{zone:ae()}),value:l.opens,onChange:e=>c({...s,opens:e.target.value})}),l.tier&&!l.opens&&o&&(0,z.jsx)(`p`,{className:`note warning`,children:i(`access.unreadable`,{written:o})}),(0,z.jsx)(j,{error:d.error,fields:[]}),f&&(0,z.jsxs)(`div`,{className:`actions`,children:[(0,z.jsx)(u,{type:`submit`,size:`small`,disabled:d.isPending,children:i(`save`)}),(0,z.jsx)(u,{type:`button`,variant:`secondary`,size:`small`,onClick:()=>c({}),children:i(`cancel`)})]})]})}function Z({entries:e}){let t=h(),n=a();return(0,z.jsx)(`ul`,{className:`plain`,children:e.map(({id:e,kind:r,points:i,createdAt:a})=>(0,z.jsxs)(`li`,{children:[(0,z.jsxs)(`span`,{children:[t(`kind.${r}`),` `,(0,z.jsx)(`span`,{className:`quiet small`,children:n.day(a)})]}),(0,z.jsx)(`span`,{className:`number`,children:n.change(i)})]},e))})}function Q({action:e,busy:t,onSend:n,onClose:r,children:i}){let a=h();return(0,z.jsxs)(`form`,{className:`stack`,noValidate:!0,onSubmit:e=>{e.preventDefault(),t||n()},children:[i,(0,z.jsxs)(`div`,{className:`actions`,children:[(0,z.jsx)(u,{type:`submit`,size:`small`,disabled:t,children:e}),(0,z.jsx)(u,{type:`button`,variant:`secondary`,size:`small`,onClick:r,children:a(`cancel`)})]})]})}var gt=e({default:()=>_t});function _t(){let e=E(`customerId`);return(0,z.jsx)(l,{to:`MANAGE_USERS`,children:e&&(0,z.jsx)(K,{lines:3,children:t=>(0,z.jsx)(vt,{user:e,channel:t})})})}function vt({user:e,channel:t}){let n=h(),r=f(),i=m({queryKey:[`customer`,e,t],queryFn:()=>r(et,{user:e,channel:t})});return(0,z.jsx)(o,{query:i,lines:3,children:({loyaltyMember:t})=>t?(0,z.jsx)(yt,{member:t,user:e}):(0,z.jsx)(`p`,{className:`quiet`,children:n(`widget.noMember`)})})}function yt({member:e,user:t}){let n=h(),r=a(),[i,o]=(0,R.useState)(null),s=()=>o(null);return(0,z.jsxs)(`div`,{className:`stack`,children:[(0,z.jsxs)(`div`,{children:[(0,z.jsx)(`h2`,{children:n(`points.count`,{points:e.points.available})}),(0,z.jsx)(`p`,{className:`quiet`,children:n(`worth`,{money:r.money(e.points.value)})}),e.points.pending>0&&(0,z.jsx)(`p`,{className:`quiet small`,children:n(`points.andPending`,{points:e.points.pending})})]}),e.suspended&&(0,z.jsx)(`p`,{className:`note warning`,children:n(`suspended.because`,{reason:e.suspendedReason??``})}),(0,z.jsxs)(`div`,{children:[(0,z.jsx)(`span`,{className:`chip`,children:n(`tier.named`,{tier:e.tier.name})}),(0,z.jsx)(q,{tier:e.tier})]}),(0,z.jsx)(Z,{entries:e.transactions.edges.map(({node:e})=>e)}),i===`adjust`&&(0,z.jsx)($,{user:t,onClose:s}),i===`give`&&(0,z.jsx)(bt,{user:t,onClose:s}),!i&&(0,z.jsxs)(`div`,{className:`actions`,children:[(0,z.jsx)(u,{variant:`secondary`,size:`small`,onClick:()=>o(`adjust`),children:n(`adjust`)}),(0,z.jsx)(u,{variant:`secondary`,size:`small`,onClick:()=>o(`give`),children:n(`gift.give`)}),(0,z.jsx)(b,{to:`/members/${encodeURIComponent(e.id)}`})]})]})}function $({user:e,onClose:t}){let{fields:n,action:r,busy:i,send:a}=V(e,t);return(0,z.jsx)(Q,{action:r,busy:i,onSend:a,onClose:t,children:(0,z.jsx)(B,{...n})})}function bt({user:e,onClose:t}){let n=h(),{fields:r,busy:i,send:a}=U(e,t);return(0,z.jsx)(Q,{action:n(`gift.give`),busy:i,onSend:a,onClose:t,children:(0,z.jsx)(H,{...r})})}var xt=e({default:()=>St});function St(){return(0,z.jsx)(l,{to:`MANAGE_DISCOUNTS`,children:(0,z.jsx)(Ct,{})})}function Ct(){let e=h(),t=a(),n=f(),r=m({queryKey:[`home`],queryFn:()=>n(nt,{})});return(0,z.jsx)(o,{query:r,lines:3,children:({loyaltyLiability:n})=>(0,z.jsxs)(`div`,{className:`stack`,children:[(0,z.jsxs)(`dl`,{className:`figures`,children:[(0,z.jsxs)(`div`,{children:[(0,z.jsx)(`dt`,{children:e(`members`)}),(0,z.jsx)(`dd`,{children:t.number(n?.members??0)})]}),(0,z.jsxs)(`div`,{children:[(0,z.jsx)(`dt`,{children:e(`outstanding`)}),(0,z.jsx)(`dd`,{children:e(`points.count`,{points:n?.pointsOutstanding??0})}),(0,z.jsx)(`dd`,{className:`small`,children:e(`worth`,{money:t.either(n?.values??[])})})]})]}),(0,z.jsx)(`div`,{children:(0,z.jsx)(b,{})})]})})}var wt=e({default:()=>Tt});function Tt(){let e=E(`orderId`);return(0,z.jsx)(l,{to:`MANAGE_ORDERS`,children:e?(0,z.jsx)(Et,{id:e}):(0,z.jsx)(d,{lines:3})})}function Et({id:e}){let t=h(),n=f(),r=p(),i=m({queryKey:[`order`,e,r],queryFn:()=>n(tt,{id:e,language:r})});return(0,z.jsx)(o,{query:i,lines:3,children:({order:e})=>e?.loyalty?(0,z.jsxs)(`div`,{className:`stack`,children:[(0,z.jsx)(Dt,{loyalty:e.loyalty}),e.user&&(0,z.jsx)(`div`,{children:(0,z.jsx)(b,{to:`/members/${encodeURIComponent(e.user.id)}?open=give`,children:t(`gift.give`)})})]}):(0,z.jsx)(`p`,{className:`quiet`,children:t(`widget.noOrder`)})})}function Dt({loyalty:e}){let t=h(),n=a(),{pointsEarned:r,pointsExpected:i,pointsPending:o,pointsRedeemed:s,redemptionAmount:c,tier:l,transactions:u}=e;return(0,z.jsxs)(`div`,{className:`stack`,children:[(0,z.jsxs)(`dl`,{className:`figures`,children:[(0,z.jsxs)(`div`,{children:[(0,z.jsx)(`dt`,{children:t(`order.earned`)}),(0,z.jsx)(`dd`,{children:t(`points.count`,{points:r})}),i>0&&(0,z.jsx)(`dd`,{className:`small`,children:t(`order.expected`,{points:i})}),o>0&&(0,z.jsx)(`dd`,{className:`small`,children:t(`order.pending`,{points:o})})]}),(0,z.jsxs)(`div`,{children:[(0,z.jsx)(`dt`,{children:t(`order.spent`)}),(0,z.jsx)(`dd`,{children:t(`points.count`,{points:s})}),s>0&&(0,z.jsx)(`dd`,{className:`small`,children:t(`worth`,{money:n.money(c)})})]})]}),l&&(0,z.jsx)(`p`,{className:`quiet`,children:t(`order.tier`,{tier:l.name})}),(0,z.jsx)(Ot,{steps:e.earning}),u.length>0&&(0,z.jsx)(Z,{entries:u})]})}function Ot({steps:e}){let t=h(),n=a();return e.length?(0,z.jsxs)(`details`,{open:!0,children:[(0,z.jsx)(`summary`,{children:t(`order.why`)}),(0,z.jsx)(`ul`,{className:`plain`,children:e.map(({points:e,text:t},r)=>(0,z.jsxs)(`li`,{children:[(0,z.jsx)(`span`,{children:t}),(0,z.jsx)(`span`,{className:`number`,children:n.change(e)})]},r))})]}):null}export{Ke as a,lt as i,xt as n,gt as r,wt as t};