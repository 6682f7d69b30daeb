import{a as e,o as t,r as n,t as r}from"./jsx-runtime-CFXVRddL.js";import{B as i,_ as a,a as o,et as s,h as c,i as l,it as u,r as d,s as f,v as p,w as m,y as h}from"./States-PiiAvBvh.js";import{b as ee,c as g,f as te,n as ne,t as re,u as _,v as ie,y as ae}from"./forms-X2XhKmNc.js";import{S as v,b as y,c as b,d as x,f as S,l as C,n as w,p as oe,s as T,t as E,u as D,x as O}from"./index-BPzFqJAF.js";import{n as k,r as A,t as j}from"./mutations-C0bFiPxf.js";import{t as M}from"./Confirm-zqOLQlnb.js";import{a as se,s as ce}from"./sources-CIdsvL6b.js";import{t as N}from"./keys-DhqW7daE.js";var P=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},le=new P(`
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
}`),ue=new P(`
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
    `),de=new P(`
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
    `),fe=new P(`
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
    `),pe=new P(`
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
    `),F=new P(`
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
    `),I=new P(`
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
    `),L=new P(`
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
}`),R=new P(`
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
    `),z=new P(`
    query FindMembers($search: String!) {
  loyaltyMembers(first: 20, search: $search) {
    edges {
      node {
        id
        user {
          id
          email
          firstName
          lastName
        }
      }
    }
  }
}
    `),B=new P(`
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
    `),V=t(n(),1),H=r();function U({takes:e,setTakes:t,typed:n,setTyped:r,reason:i,setReason:a,error:o}){let s=h();return(0,H.jsxs)(H.Fragment,{children:[(0,H.jsxs)(`fieldset`,{children:[(0,H.jsx)(`legend`,{className:`hidden`,children:s(`adjust.way`)}),(0,H.jsxs)(`label`,{children:[(0,H.jsx)(`input`,{type:`radio`,name:`way`,checked:!e,onChange:()=>t(!1)}),` `,s(`give`)]}),(0,H.jsxs)(`label`,{children:[(0,H.jsx)(`input`,{type:`radio`,name:`way`,checked:e,onChange:()=>t(!0)}),` `,s(`take`)]})]}),(0,H.jsx)(C,{label:s(`adjust.points`),unit:s(`points.unit`),inputMode:`numeric`,autoFocus:!0,value:n,onChange:e=>r(e.target.value),error:k(o,`points`)}),(0,H.jsx)(b,{label:s(`reason`),help:s(`adjust.reasonHelp`),value:i,maxLength:1e3,onChange:e=>a(e.target.value),error:k(o,`reason`)}),(0,H.jsx)(j,{error:o,fields:[`points`,`reason`]})]})}function W(e,t){let n=h(),r=f(),[i,a]=(0,V.useState)(!1),[o,s]=(0,V.useState)(``),[c,l]=(0,V.useState)(``),[u]=(0,V.useState)(N),d=/^\d{1,9}$/.test(o.trim())?Number(o):0,p=A(async()=>{let t={user:e,points:i?-d:d,reason:c,idempotencyKey:u};return _((await r(de,{input:t})).loyaltyPointsAdjust)},{say:({transaction:e})=>n(i?`adjust.taken`:`adjust.given`,{balance:e?.balance??0,points:d}),after:t});return{fields:{takes:i,setTakes:a,typed:o,setTyped:s,reason:c,setReason:l,error:p.error},action:d?n(i?`adjust.take`:`adjust.give`,{points:d}):n(`adjust`),busy:p.isPending,send:()=>p.mutate(void 0)}}function me({user:e,onClose:t}){let n=h(),{fields:r,action:i,busy:a,send:o}=W(e,t);return(0,H.jsx)(g,{title:n(`adjust`),action:i,busy:a,onSubmit:o,onClose:t,children:(0,H.jsx)(U,{...r})})}function he({user:e,tier:t,onClose:n}){let r=h(),i=f(),a=m({queryKey:[`tiers`],queryFn:()=>i(oe,{})}),[o,s]=(0,V.useState)(t),[c,l]=(0,V.useState)(``),u=A(async()=>{let t={user:e,tier:o,until:c?ge(c):null};return _((await i(fe,t)).loyaltyMemberTierAssign)},{say:({member:e})=>r(`assign.done`,{tier:e?.tier.name??``}),after:n});return(0,H.jsxs)(g,{title:r(`assign`),action:r(`assign`),busy:u.isPending,onSubmit:()=>u.mutate(void 0),onClose:n,children:[(0,H.jsx)(`p`,{className:`quiet`,children:r(`assign.explained`)}),(0,H.jsx)(T,{label:r(`tier`),value:o,onChange:e=>s(e.target.value),error:k(u.error,`tier`),children:a.data?.loyaltyTiers.map(({id:e,name:t})=>(0,H.jsx)(`option`,{value:e,children:t},e))}),(0,H.jsx)(C,{type:`date`,label:r(`assign.until`),help:r(`assign.untilHelp`),value:c,onChange:e=>l(e.target.value),error:k(u.error,`until`)}),(0,H.jsx)(j,{error:u.error??a.error,fields:[`tier`,`until`]})]})}var ge=e=>new Date(`${e}T23:59:59`).toISOString();function _e({member:e,onClose:t}){let n=h(),r=f(),i=ve(e.id),[a,o]=(0,V.useState)([]),[s]=(0,V.useState)(N),c=a[0]?.value??``,l=A(async()=>_((await r(B,{from:c,into:e.id,idempotencyKey:s})).loyaltyMembersMerge),{say:({member:e})=>n(`merge.done`,{points:e?.points.available??0}),after:t});return(0,H.jsxs)(g,{title:n(`merge`),action:n(`merge.action`),destructive:!0,busy:l.isPending||!c,onSubmit:()=>l.mutate(void 0),onClose:t,children:[(0,H.jsx)(`p`,{children:n(`merge.explained`,{email:e.user?.email??``})}),(0,H.jsx)(ce,{label:n(`merge.from`),help:n(`merge.fromHelp`),single:!0,source:i,chosen:a,onChange:o,error:k(l.error,`from`)}),(0,H.jsx)(j,{error:l.error,fields:[`from`]})]})}var ve=e=>se(`members but ${e}`,async(t,n)=>((await t(z,{search:n})).loyaltyMembers?.edges??[]).filter(({node:t})=>t.id!==e&&t.user).map(({node:e})=>({value:e.id,label:[w(e.user),e.user?.email].filter(Boolean).join(`, `)})));function ye({user:e,suspended:t,onClose:n}){let r=h(),i=f(),[a,o]=(0,V.useState)(``),s=A(async()=>_((await i(F,{user:e,suspended:!t,reason:a})).loyaltyMemberSuspend),{say:({member:e})=>r(e?.suspended?`suspend.done`:`unsuspend.done`),after:n}),c=r(t?`unsuspend`:`suspend`);return(0,H.jsxs)(g,{title:c,action:c,destructive:!t,busy:s.isPending,onSubmit:()=>s.mutate(void 0),onClose:n,children:[(0,H.jsx)(`p`,{children:r(t?`unsuspend.explained`:`suspend.explained`)}),(0,H.jsx)(b,{label:r(`reason`),autoFocus:!0,value:a,maxLength:1e3,onChange:e=>o(e.target.value),error:k(s.error,`reason`)}),(0,H.jsx)(j,{error:s.error,fields:[`reason`]})]})}function be({user:e,onClose:t}){let n=h(),r=f();return(0,H.jsx)(M,{title:n(`unassign`),action:n(`unassign`),explained:n(`unassign.explained`),change:async()=>_((await r(pe,{user:e})).loyaltyMemberTierUnassign),say:({member:e})=>n(`assign.done`,{tier:e?.tier.name??``}),after:t,onClose:t})}function xe({member:e,user:t}){let n=h(),[r,i]=(0,V.useState)(null),a=()=>i(null);return(0,H.jsxs)(`div`,{className:`actions`,children:[(0,H.jsx)(u,{onClick:()=>i(`adjust`),children:n(`adjust`)}),(0,H.jsx)(u,{variant:`secondary`,onClick:()=>i(`assign`),children:n(`assign`)}),e.assignedTier&&(0,H.jsx)(u,{variant:`secondary`,onClick:()=>i(`unassign`),children:n(`unassign`)}),(0,H.jsx)(u,{variant:`secondary`,onClick:()=>i(`suspend`),children:n(e.suspended?`unsuspend`:`suspend`)}),(0,H.jsx)(u,{variant:`secondary`,onClick:()=>i(`merge`),children:n(`merge`)}),r===`adjust`&&(0,H.jsx)(me,{user:t.id,onClose:a}),r===`assign`&&(0,H.jsx)(he,{user:t.id,tier:e.tier.id,onClose:a}),r===`unassign`&&(0,H.jsx)(be,{user:t.id,onClose:a}),r===`suspend`&&(0,H.jsx)(ye,{user:t.id,suspended:!!e.suspended,onClose:a}),r===`merge`&&(0,H.jsx)(_e,{member:e,onClose:a})]})}function G(){let e=f(),[t]=c(),n=m({queryKey:[`channels`],queryFn:()=>e(te,{}),select:e=>[...e.channels??[]].sort((e,t)=>Number(t.isActive)-Number(e.isActive))});return{channels:n,channel:n.data?.find(({slug:e})=>e===t.get(`channel`))??n.data?.[0]}}function Se({member:e}){let t=h(),n=a(),{points:r}=e;return(0,H.jsxs)(`section`,{className:`card stack`,"aria-label":t(`points`),children:[(0,H.jsxs)(`dl`,{className:`figures`,children:[(0,H.jsx)(K,{title:`points.available`,points:r.available,children:t(`worth`,{money:n.money(r.value)})}),(0,H.jsx)(K,{title:`points.pending`,points:r.pending}),(0,H.jsx)(K,{title:`points.held`,points:r.held}),(0,H.jsx)(K,{title:`points.lifetime`,points:r.lifetime})]}),r.available<0&&(0,H.jsx)(`p`,{className:`note warning`,children:t(`points.belowZero`)}),(0,H.jsx)(Ce,{})]})}function K({title:e,points:t,children:n}){let r=h();return(0,H.jsxs)(`div`,{children:[(0,H.jsx)(`dt`,{children:r(e)}),(0,H.jsxs)(`dd`,{children:[r(`points.count`,{points:t}),n&&(0,H.jsx)(`small`,{children:n})]})]})}function Ce(){let e=h(),[,t]=c(),{channels:n,channel:r}=G();return!n.data||n.data.length<2?null:(0,H.jsx)(`div`,{className:`narrow`,children:(0,H.jsx)(T,{label:e(`worth.channel`),value:r?.slug,onChange:e=>t({channel:e.target.value}),children:n.data.map(({slug:e,name:t})=>(0,H.jsx)(`option`,{value:e,children:t},e))})})}var we={default:`consent.by.default`,import:`consent.by.import`,link:`consent.by.link`,staff:`consent.by.staff`,storefront:`consent.by.storefront`};function Te({id:e,user:t}){let n=h(),r=f(),[i,a]=(0,V.useState)(null),s=m({queryKey:[`consents`,e],queryFn:()=>r(L,{id:e})});return(0,H.jsxs)(`section`,{className:`card stack`,"aria-labelledby":`consents`,children:[(0,H.jsx)(`h2`,{id:`consents`,children:n(`consents`)}),(0,H.jsx)(o,{query:s,lines:3,children:({loyaltyMember:e})=>(0,H.jsx)(`ul`,{className:`plain`,children:e?.consents.map(e=>(0,H.jsx)(Ee,{consent:e,onChange:t?()=>a(e):void 0},e.purpose))})}),i&&t&&(0,H.jsx)(De,{user:t.id,consent:i,onClose:()=>a(null)})]})}function Ee({consent:e,onChange:t}){let n=h(),r=a(),{purpose:i,granted:o,at:s,source:c,text:l}=e,u=we[c];return(0,H.jsxs)(`li`,{children:[(0,H.jsxs)(`div`,{children:[n(`consent.${i}`),(0,H.jsx)(`div`,{className:`quiet small`,children:[u?n(u):c,r.day(s),l].filter(Boolean).join(` · `)})]}),(0,H.jsxs)(`div`,{className:`number`,children:[(0,H.jsx)(`span`,{className:o?`chip success`:`chip`,children:n(o?`yes`:`no`)}),` `,t&&(0,H.jsx)(`button`,{type:`button`,className:`link small`,"aria-label":n(`consent.changeNamed`,{purpose:n(`consent.${i}`)}),onClick:t,children:n(`change`)})]})]})}function De({user:e,consent:{purpose:t,granted:n},onClose:r}){let i=h(),a=f(),[o,s]=(0,V.useState)(``);return(0,H.jsx)(M,{title:i(n?`consent.withdraw`:`consent.give`,{purpose:i(`consent.${t}`)}),action:i(n?`consent.withdrawAction`:`consent.giveAction`),explained:i(n?`consent.withdrawExplained`:`consent.giveExplained`),change:async()=>_((await a(R,{user:e,consent:{purpose:t,granted:!n,text:o||null}})).loyaltyMemberUpdate),say:()=>i(`saved`),after:r,onClose:r,children:!n&&(0,H.jsx)(C,{label:i(`consent.text`),help:i(`consent.textHelp`),maxLength:64,value:o,onChange:e=>s(e.target.value)})})}function Oe(e,t){let n=new Map;for(let{points:r,expiresAt:i}of e)n.set(t(i),(n.get(t(i))??0)+r);return[...n]}function ke({moments:e}){let t=h(),n=a();return(0,H.jsxs)(`section`,{className:`card stack`,"aria-labelledby":`expirations`,children:[(0,H.jsx)(`h2`,{id:`expirations`,children:t(`expirations`)}),e.length?(0,H.jsx)(`ul`,{className:`plain`,children:Oe(e,n.day).map(([e,n])=>(0,H.jsxs)(`li`,{children:[(0,H.jsx)(`span`,{children:e}),(0,H.jsx)(`span`,{className:`number`,children:t(`points.count`,{points:n})})]},e))}):(0,H.jsx)(`p`,{className:`quiet`,children:t(`expirations.none`)})]})}var Ae=[`EARN`,`BONUS`,`REVERSAL`,`REDEMPTION`,`RESTORATION`,`EXPIRATION`,`ADJUSTMENT`];function je({id:e}){let t=h(),n=f(),[r,a]=(0,V.useState)(x),[s,c]=(0,V.useState)(``),l={id:e,filter:s?{kinds:[s]}:null,...S(r,20)},u=m({queryKey:[`history`,l],queryFn:()=>n(ue,l),placeholderData:i}),d=e=>{c(e),a(x)};return(0,H.jsxs)(`section`,{className:`stack`,"aria-labelledby":`history`,children:[(0,H.jsx)(`h2`,{id:`history`,children:t(`history`)}),(0,H.jsx)(`div`,{className:`narrow`,children:(0,H.jsxs)(T,{label:t(`kind`),value:s,onChange:e=>d(e.target.value),children:[(0,H.jsx)(`option`,{value:``,children:t(`kind.all`)}),Ae.map(e=>(0,H.jsx)(`option`,{value:e,children:t(`kind.${e}`)},e))]})}),(0,H.jsx)(o,{query:u,children:({loyaltyMember:e})=>{let{edges:n,pageInfo:r}=e?.transactions??{edges:[],pageInfo:null};return n.length&&r?(0,H.jsxs)(`div`,{className:`stack`,"aria-busy":u.isPlaceholderData,children:[(0,H.jsx)(Me,{entries:n.map(({node:e})=>e)}),(0,H.jsx)(D,{page:r,onMove:a})]}):(0,H.jsx)(`p`,{className:`note`,children:t(s?`history.noneOfKind`:`history.none`)})}})]})}function Me({entries:e}){let t=h();return(0,H.jsx)(`div`,{className:`scroll`,children:(0,H.jsxs)(`table`,{children:[(0,H.jsx)(`caption`,{className:`hidden`,children:t(`history`)}),(0,H.jsx)(`thead`,{children:(0,H.jsxs)(`tr`,{children:[(0,H.jsx)(`th`,{scope:`col`,children:t(`date`)}),(0,H.jsx)(`th`,{scope:`col`,children:t(`entry`)}),(0,H.jsx)(`th`,{scope:`col`,className:`number`,children:t(`points`)}),(0,H.jsx)(`th`,{scope:`col`,className:`number`,children:t(`balance.after`)})]})}),(0,H.jsx)(`tbody`,{children:e.map(e=>(0,H.jsx)(Ne,{entry:e},e.id))})]})})}function Ne({entry:e}){let t=h(),n=a(),r=e.actor?.email??e.actorApp;return(0,H.jsxs)(`tr`,{children:[(0,H.jsx)(`td`,{className:`quiet`,children:n.moment(e.createdAt)}),(0,H.jsxs)(`td`,{children:[t(`kind.${e.kind}`),e.order&&(0,H.jsxs)(H.Fragment,{children:[` `,(0,H.jsx)(O,{to:`/orders/${encodeURIComponent(e.order.id)}`,children:t(`order.number`,{number:e.order.number})})]}),(e.reason||r)&&(0,H.jsx)(`div`,{className:`quiet small`,children:[e.reason,r&&t(`by`,{by:r})].filter(Boolean).join(` · `)}),(0,H.jsx)(Pe,{entry:e})]}),(0,H.jsx)(`td`,{className:`number`,children:n.change(e.points)}),(0,H.jsx)(`td`,{className:`number quiet`,children:n.number(e.balance)})]})}function Pe({entry:e}){let t=h(),n=a();if(e.points<=0)return null;let r=[e.availableAt&&new Date(e.availableAt)>new Date&&t(`entry.availableAt`,{day:n.day(e.availableAt)}),e.expiresAt&&t(`entry.expiresAt`,{day:n.day(e.expiresAt)})].filter(Boolean);return r.length?(0,H.jsx)(`div`,{className:`quiet small`,children:r.join(` · `)}):null}function q({lines:e,children:t}){let n=h(),{channels:r,channel:i}=G();return(0,H.jsx)(o,{query:r,lines:e,children:()=>i?t(i.slug):(0,H.jsx)(`p`,{className:`note`,children:n(`noChannel`)})})}function J({tier:e}){let t=h(),n=a(),r=[e.earnMultiplier!==1&&t(`tier.multiplier`,{factor:n.number(e.earnMultiplier)}),e.discountPercent>0&&t(`tier.discount`,{percent:n.number(e.discountPercent)}),e.freeShipping&&t(`tier.freeDelivery`)].filter(Boolean);return r.length?(0,H.jsx)(`p`,{className:`quiet small`,children:r.join(` · `)}):null}function Fe({member:e,basis:t}){let n=h(),{tier:r}=e;return(0,H.jsxs)(`section`,{className:`card stack`,"aria-labelledby":`tier`,children:[(0,H.jsx)(`h2`,{id:`tier`,children:n(`tier.named`,{tier:r.name})}),(0,H.jsx)(J,{tier:r}),(0,H.jsx)(Ie,{member:e}),e.nextTier&&(0,H.jsx)(Le,{next:e.nextTier,basis:t})]})}function Ie({member:e}){let t=h(),n=a();if(e.assignedTier){let r=e.assignedBy?.email??t(`anApp`);return(0,H.jsx)(`p`,{className:`quiet`,children:e.assignedUntil?t(`tier.assignedUntil`,{by:r,day:n.day(e.assignedUntil)}):t(`tier.assignedForGood`,{by:r})})}return e.tierExpiresAt?(0,H.jsx)(`p`,{className:`quiet`,children:t(`tier.until`,{day:n.day(e.tierExpiresAt)})}):null}function Le({next:e,basis:t}){let n=h(),r=a(),i={tier:e.tier.name,percent:e.percent,remaining:e.remaining},o=t?n(`tier.next.${t}`,{...i,amount:r.number(e.remaining)}):n(`tier.next`,i);return(0,H.jsxs)(`div`,{children:[(0,H.jsx)(`div`,{className:`bar`,role:`progressbar`,"aria-valuenow":e.percent,"aria-valuemin":0,"aria-valuemax":100,"aria-label":o,children:(0,H.jsx)(`span`,{style:{width:`${e.percent}%`}})}),(0,H.jsx)(`p`,{className:`quiet small`,children:o})]})}function Re({id:e}){let t=h(),n=f(),[r,a]=(0,V.useState)(x),s={id:e,...S(r,10)},c=m({queryKey:[`written`,s],queryFn:()=>n(I,s),placeholderData:i});return(0,H.jsxs)(`section`,{className:`stack`,"aria-labelledby":`written`,children:[(0,H.jsx)(`h2`,{id:`written`,children:t(`written`)}),(0,H.jsx)(o,{query:c,lines:3,children:({loyaltyMember:e})=>{let{edges:n,pageInfo:r}=e?.messages??{edges:[],pageInfo:null};return n.length&&r?(0,H.jsxs)(`div`,{className:`stack`,"aria-busy":c.isPlaceholderData,children:[(0,H.jsx)(ze,{messages:n.map(({node:e})=>e)}),(0,H.jsx)(D,{page:r,onMove:a})]}):(0,H.jsx)(`p`,{className:`note`,children:t(`written.none`)})}})]})}function ze({messages:e}){let t=h(),n=a();return(0,H.jsx)(`div`,{className:`scroll`,children:(0,H.jsxs)(`table`,{children:[(0,H.jsx)(`caption`,{className:`hidden`,children:t(`written`)}),(0,H.jsx)(`thead`,{children:(0,H.jsxs)(`tr`,{children:[(0,H.jsx)(`th`,{scope:`col`,children:t(`date`)}),(0,H.jsx)(`th`,{scope:`col`,children:t(`template`)}),(0,H.jsx)(`th`,{scope:`col`,children:t(`state`)})]})}),(0,H.jsx)(`tbody`,{children:e.map(({id:e,dueAt:r,sentAt:i,template:a,journey:o,state:s,reason:c})=>(0,H.jsxs)(`tr`,{children:[(0,H.jsx)(`td`,{className:`quiet`,children:n.moment(i??r)}),(0,H.jsxs)(`td`,{children:[a?ne(a.code,t):t(`template.gone`),o&&(0,H.jsx)(`div`,{className:`small`,children:(0,H.jsx)(v,{to:`/journeys/${encodeURIComponent(o.id)}`,children:o.name})})]}),(0,H.jsxs)(`td`,{children:[(0,H.jsx)(re,{state:s}),c&&(0,H.jsx)(`div`,{className:`quiet small`,children:c})]})]},e))})]})})}var Be=e({default:()=>Ve});function Ve({id:e}){let t=h();return(0,H.jsx)(l,{to:`MANAGE_USERS`,children:(0,H.jsxs)(`div`,{className:`stack`,children:[(0,H.jsx)(`div`,{className:`small`,children:(0,H.jsxs)(v,{to:`/members`,children:[`← `,t(`members`)]})}),(0,H.jsx)(q,{lines:8,children:t=>(0,H.jsx)(He,{id:e,channel:t})})]})})}function He({id:e,channel:t}){let n=h(),r=a(),i=f(),s=m({queryKey:[`member`,e,t],queryFn:()=>i(le,{id:e,channel:t})});return(0,H.jsx)(o,{query:s,lines:8,children:({loyaltyMember:t,loyaltyProgram:i})=>t?(0,H.jsxs)(H.Fragment,{children:[(0,H.jsxs)(`header`,{className:`actions`,children:[(0,H.jsx)(`h1`,{children:w(t.user)||t.user?.email||n(`member.gone`)}),t.suspended&&(0,H.jsx)(`span`,{className:`chip warning`,children:n(`suspended`)})]}),(0,H.jsxs)(`p`,{className:`quiet`,children:[t.user&&(0,H.jsxs)(H.Fragment,{children:[(0,H.jsx)(O,{to:`/customers/${encodeURIComponent(t.user.id)}`,children:t.user.email}),` · `]}),n(`member.since`,{day:r.day(t.enrolledAt)})]}),t.suspendedReason&&(0,H.jsx)(`p`,{className:`note warning`,children:n(`suspended.because`,{reason:t.suspendedReason})}),t.user&&(0,H.jsx)(xe,{member:t,user:t.user}),(0,H.jsxs)(`div`,{className:`columns`,children:[(0,H.jsxs)(`div`,{className:`stack`,children:[(0,H.jsx)(Se,{member:t}),(0,H.jsx)(je,{id:e}),(0,H.jsx)(Re,{id:e})]}),(0,H.jsxs)(`div`,{className:`stack`,children:[(0,H.jsx)(Fe,{member:t,basis:i?.qualification.basis}),(0,H.jsx)(ke,{moments:t.expirations}),(0,H.jsx)(Te,{id:e,user:t.user})]})]})]}):(0,H.jsx)(`p`,{className:`note`,children:n(`member.notFound`)})})}var Y=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},Ue=new Y(`
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
}`),We=new Y(`
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
}`),Ge=new Y(`
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
}`),Ke=new Y(`
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
    `),qe=new Y(`
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
    `),Je=new Y(`
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
    `),Ye=new Y(`
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
    `),Xe=`loyalty.tier`,Ze=`loyalty.early_access_until`;function Qe(e){let t=!!e.tier?.trim(),n=(t?e.tier:e.privateTier)??``,r=t?e.opens:e.privateOpens;return{tier:n.trim().toLowerCase(),opens:n.trim()?X(r):``}}function $e(e){let t=e.tier?.trim()?e.opens:e.privateTier?.trim()?e.privateOpens:null;return t?.trim()&&!X(t)?t:null}function X(e){let t=e?.trim()??``;if(!/^\d{4}-\d{2}-\d{2}([T ]|$)/.test(t))return``;let n=new Date(/([+-]\d{2}:?\d{2}|Z)$/i.test(t)||t.length===10?t:`${t}Z`);return Number.isNaN(n.getTime())?``:ee(n.toISOString())}function et(e,t,n){let r=!n.tier?.trim()&&!!n.privateTier?.trim(),i=[{key:Xe,value:t.tier},{key:Ze,value:t.tier?ie(t.opens)??``:``}],a=i.filter(({value:e})=>e),o=i.filter(({value:e})=>!e).map(({key:e})=>e);return{id:e,set:a,gone:o,setsPublic:a.length>0&&!r,setsPrivate:a.length>0&&r,dropsPublic:o.length>0&&!r,dropsPrivate:o.length>0&&(r||!t.tier)}}function tt(e,t,n){let r=h(),i=f(),a=s();return A(async n=>{let r=await i(Ke,et(e,n,t));return Object.values(r).forEach(e=>_(e)),await a.invalidateQueries({queryKey:[`access`]}),r},{say:()=>r(`saved`),after:n})}var nt=e({CollectionWidget:()=>at,ProductWidget:()=>it,VoucherWidget:()=>ot}),rt={product:Ue,collection:We,voucher:Ge},it=()=>(0,H.jsx)(Z,{kind:`product`}),at=()=>(0,H.jsx)(Z,{kind:`collection`}),ot=()=>(0,H.jsx)(Z,{kind:`voucher`});function Z({kind:e}){let t=E(`${e}Id`);return(0,H.jsx)(l,{to:e===`voucher`?`MANAGE_DISCOUNTS`:`MANAGE_PRODUCTS`,children:t?(0,H.jsx)(st,{kind:e,id:t}):(0,H.jsx)(d,{lines:3})})}function st({kind:e,id:t}){let n=f(),r=m({queryKey:[`access`,e,t],queryFn:()=>n(rt[e],{id:t})});return(0,H.jsx)(o,{query:r,lines:3,children:({kept:n,loyaltyTiers:r})=>n&&(0,H.jsx)(ct,{kind:e,id:t,access:n,tiers:r})})}function ct({kind:e,id:t,access:n,tiers:r}){let i=h(),a=Qe(n),o=$e(n),[s,c]=(0,V.useState)({}),l={...a,...s},d=tt(t,n,()=>c({})),f=l.tier!==a.tier||l.tier!==``&&l.opens!==a.opens;return(0,H.jsxs)(`form`,{className:`stack`,noValidate:!0,onSubmit:e=>{e.preventDefault(),d.isPending||d.mutate(l)},children:[(0,H.jsxs)(T,{label:i(`access.${e}`),value:l.tier,onChange:e=>c({...s,tier:e.target.value}),children:[(0,H.jsx)(`option`,{value:``,children:i(`everybody`)}),r.map(({code:e,name:t})=>(0,H.jsx)(`option`,{value:e,children:i(`tier.andAbove`,{tier:t})},e)),l.tier&&!r.some(({code:e})=>e===l.tier)&&(0,H.jsx)(`option`,{value:l.tier,children:i(`access.noTier`,{code:l.tier})})]}),l.tier&&(0,H.jsx)(C,{type:`datetime-local`,label:i(`access.opens`),help:i(`access.opensHelp`,{zone:ae()}),value:l.opens,onChange:e=>c({...s,opens:e.target.value})}),l.tier&&!l.opens&&o&&(0,H.jsx)(`p`,{className:`note warning`,children:i(`access.unreadable`,{written:o})}),(0,H.jsx)(j,{error:d.error,fields:[]}),f&&(0,H.jsxs)(`div`,{className:`actions`,children:[(0,H.jsx)(u,{type:`submit`,size:`small`,disabled:d.isPending,children:i(`save`)}),(0,H.jsx)(u,{type:`button`,variant:`secondary`,size:`small`,onClick:()=>c({}),children:i(`cancel`)})]})]})}function Q({entries:e}){let t=h(),n=a();return(0,H.jsx)(`ul`,{className:`plain`,children:e.map(({id:e,kind:r,points:i,createdAt:a})=>(0,H.jsxs)(`li`,{children:[(0,H.jsxs)(`span`,{children:[t(`kind.${r}`),` `,(0,H.jsx)(`span`,{className:`quiet small`,children:n.day(a)})]}),(0,H.jsx)(`span`,{className:`number`,children:n.change(i)})]},e))})}var lt=e({default:()=>ut});function ut(){let e=E(`customerId`);return(0,H.jsx)(l,{to:`MANAGE_USERS`,children:e&&(0,H.jsx)(q,{lines:3,children:t=>(0,H.jsx)(dt,{user:e,channel:t})})})}function dt({user:e,channel:t}){let n=h(),r=f(),i=m({queryKey:[`customer`,e,t],queryFn:()=>r(qe,{user:e,channel:t})});return(0,H.jsx)(o,{query:i,lines:3,children:({loyaltyMember:t})=>t?(0,H.jsx)(ft,{member:t,user:e}):(0,H.jsx)(`p`,{className:`quiet`,children:n(`widget.noMember`)})})}function ft({member:e,user:t}){let n=h(),r=a(),[i,o]=(0,V.useState)(!1);return(0,H.jsxs)(`div`,{className:`stack`,children:[(0,H.jsxs)(`div`,{children:[(0,H.jsx)(`h2`,{children:n(`points.count`,{points:e.points.available})}),(0,H.jsx)(`p`,{className:`quiet`,children:n(`worth`,{money:r.money(e.points.value)})}),e.points.pending>0&&(0,H.jsx)(`p`,{className:`quiet small`,children:n(`points.andPending`,{points:e.points.pending})})]}),e.suspended&&(0,H.jsx)(`p`,{className:`note warning`,children:n(`suspended.because`,{reason:e.suspendedReason??``})}),(0,H.jsxs)(`div`,{children:[(0,H.jsx)(`span`,{className:`chip`,children:n(`tier.named`,{tier:e.tier.name})}),(0,H.jsx)(J,{tier:e.tier})]}),(0,H.jsx)(Q,{entries:e.transactions.edges.map(({node:e})=>e)}),i?(0,H.jsx)(pt,{user:t,onClose:()=>o(!1)}):(0,H.jsxs)(`div`,{className:`actions`,children:[(0,H.jsx)(u,{variant:`secondary`,size:`small`,onClick:()=>o(!0),children:n(`adjust`)}),(0,H.jsx)(y,{to:`/members/${encodeURIComponent(e.id)}`})]})]})}function pt({user:e,onClose:t}){let n=h(),{fields:r,action:i,busy:a,send:o}=W(e,t);return(0,H.jsxs)(`form`,{className:`stack`,noValidate:!0,onSubmit:e=>{e.preventDefault(),a||o()},children:[(0,H.jsx)(U,{...r}),(0,H.jsxs)(`div`,{className:`actions`,children:[(0,H.jsx)(u,{type:`submit`,size:`small`,disabled:a,children:i}),(0,H.jsx)(u,{type:`button`,variant:`secondary`,size:`small`,onClick:t,children:n(`cancel`)})]})]})}var mt=e({default:()=>ht});function ht(){return(0,H.jsx)(l,{to:`MANAGE_DISCOUNTS`,children:(0,H.jsx)(gt,{})})}function gt(){let e=h(),t=a(),n=f(),r=m({queryKey:[`home`],queryFn:()=>n(Ye,{})});return(0,H.jsx)(o,{query:r,lines:3,children:({loyaltyLiability:n})=>(0,H.jsxs)(`div`,{className:`stack`,children:[(0,H.jsxs)(`dl`,{className:`figures`,children:[(0,H.jsxs)(`div`,{children:[(0,H.jsx)(`dt`,{children:e(`members`)}),(0,H.jsx)(`dd`,{children:t.number(n?.members??0)})]}),(0,H.jsxs)(`div`,{children:[(0,H.jsx)(`dt`,{children:e(`outstanding`)}),(0,H.jsx)(`dd`,{children:e(`points.count`,{points:n?.pointsOutstanding??0})}),(0,H.jsx)(`dd`,{className:`small`,children:e(`worth`,{money:t.either(n?.values??[])})})]})]}),(0,H.jsx)(`div`,{children:(0,H.jsx)(y,{})})]})})}var _t=e({default:()=>vt});function vt(){let e=E(`orderId`);return(0,H.jsx)(l,{to:`MANAGE_ORDERS`,children:e?(0,H.jsx)($,{id:e}):(0,H.jsx)(d,{lines:3})})}function $({id:e}){let t=h(),n=f(),r=p(),i=m({queryKey:[`order`,e,r],queryFn:()=>n(Je,{id:e,language:r})});return(0,H.jsx)(o,{query:i,lines:3,children:({order:e})=>e?.loyalty?(0,H.jsx)(yt,{loyalty:e.loyalty}):(0,H.jsx)(`p`,{className:`quiet`,children:t(`widget.noOrder`)})})}function yt({loyalty:e}){let t=h(),n=a(),{pointsEarned:r,pointsExpected:i,pointsPending:o,pointsRedeemed:s,redemptionAmount:c,tier:l,transactions:u}=e;return(0,H.jsxs)(`div`,{className:`stack`,children:[(0,H.jsxs)(`dl`,{className:`figures`,children:[(0,H.jsxs)(`div`,{children:[(0,H.jsx)(`dt`,{children:t(`order.earned`)}),(0,H.jsx)(`dd`,{children:t(`points.count`,{points:r})}),i>0&&(0,H.jsx)(`dd`,{className:`small`,children:t(`order.expected`,{points:i})}),o>0&&(0,H.jsx)(`dd`,{className:`small`,children:t(`order.pending`,{points:o})})]}),(0,H.jsxs)(`div`,{children:[(0,H.jsx)(`dt`,{children:t(`order.spent`)}),(0,H.jsx)(`dd`,{children:t(`points.count`,{points:s})}),s>0&&(0,H.jsx)(`dd`,{className:`small`,children:t(`worth`,{money:n.money(c)})})]})]}),l&&(0,H.jsx)(`p`,{className:`quiet`,children:t(`order.tier`,{tier:l.name})}),(0,H.jsx)(bt,{steps:e.earning}),u.length>0&&(0,H.jsx)(Q,{entries:u})]})}function bt({steps:e}){let t=h(),n=a();return e.length?(0,H.jsxs)(`details`,{open:!0,children:[(0,H.jsx)(`summary`,{children:t(`order.why`)}),(0,H.jsx)(`ul`,{className:`plain`,children:e.map(({points:e,text:t},r)=>(0,H.jsxs)(`li`,{children:[(0,H.jsx)(`span`,{children:t}),(0,H.jsx)(`span`,{className:`number`,children:n.change(e)})]},r))})]}):null}export{Be as a,nt as i,mt as n,lt as r,_t as t};