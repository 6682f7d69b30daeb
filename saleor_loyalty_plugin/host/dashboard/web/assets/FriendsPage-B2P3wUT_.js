import{t as e}from"./friends-BaKbyUnB.js";import{o as t,r as n,t as r}from"./jsx-runtime-CFXVRddL.js";import{S as i,_ as a,c as o,d as s,f as c,i as l,l as u,n as d,s as f}from"./index-DsNDCi-a.js";import{C as p,T as m,v as ee,y as h}from"./forms-Dvu_uPLc.js";import{B as g,_,a as v,h as y,i as b,it as x,m as S,s as C,w,y as T}from"./States-CSzo4kHq.js";import{n as E,r as D,t as O}from"./mutations-DHSg2VtG.js";import{n as k,r as A}from"./reading-B-DwqjjO.js";import{t as te}from"./useCells-CB63NqTq.js";import{t as ne}from"./Listed-B6IGdN94.js";import{t as re}from"./Check-CBEB8XZB.js";import{n as j,r as M,t as N}from"./useForm-Dgzd7geZ.js";var P=t(n(),1),F=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},ie=new F(`
    query Ambassadors($filter: LoyaltyAmbassadorFilterInput, $first: Int, $after: String, $last: Int, $before: String) {
  loyaltyAmbassadors(
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
        ...AmbassadorLine
      }
    }
  }
}
    fragment AmbassadorLine on LoyaltyAmbassador {
  id
  state
  appliedAt
  answers {
    question
    answer
  }
  decidedAt
  decidedBy {
    email
  }
  note
  sharePercent
  months
  acceptedAt
  endsAt
  brought {
    friends
    orders
    value
    currency
    points
  }
  member {
    id
    user {
      id
      email
      firstName
      lastName
    }
    referral {
      code
    }
  }
}`),ae=new F(`
    query WaitingAmbassadors {
  loyaltyAmbassadors(first: 1, filter: {states: [APPLIED]}) {
    totalCount
  }
}
    `),oe=new F(`
    query AmbassadorStatement($user: ID!, $from: Date!, $to: Date!) {
  loyaltyMember(user: $user) {
    ambassador {
      statement(from: $from, to: $to) {
        month
        opening
        orders
        value
        pointsGiven
        ordersTakenBack
        valueTakenBack
        pointsTakenBack
        closing
      }
    }
  }
}
    `),se=new F(`
    query AmbassadorTerms {
  loyaltyAmbassadorTerms {
    ...OfferedTerms
  }
  loyaltyTiers {
    id
    name
  }
}
    fragment OfferedTerms on LoyaltyAmbassadorTerms {
  active
  tier {
    id
  }
  questions {
    id
    text
  }
  sharePercent
  months
  conditions
}`),I=new F(`
    mutation DecideAmbassador($id: ID!, $approve: Boolean!, $note: String, $sharePercent: Decimal, $months: Int) {
  loyaltyAmbassadorDecide(
    id: $id
    approve: $approve
    note: $note
    sharePercent: $sharePercent
    months: $months
  ) {
    errors {
      field
      message
      code
    }
    ambassador {
      state
    }
  }
}
    `),L=new F(`
    mutation OfferAmbassador($id: ID!, $note: String!, $sharePercent: Decimal, $months: Int) {
  loyaltyAmbassadorOffer(
    id: $id
    note: $note
    sharePercent: $sharePercent
    months: $months
  ) {
    errors {
      field
      message
      code
    }
    ambassador {
      state
    }
  }
}
    `),R=new F(`
    mutation EndAmbassador($id: ID!, $note: String!) {
  loyaltyAmbassadorEnd(id: $id, note: $note) {
    errors {
      field
      message
      code
    }
    ambassador {
      state
    }
  }
}
    `),z=new F(`
    mutation UpdateAmbassadorTerms($input: LoyaltyAmbassadorTermsInput!) {
  loyaltyAmbassadorTermsUpdate(input: $input) {
    errors {
      field
      message
      code
    }
    terms {
      active
    }
  }
}
    `),B=r();function V({answers:e}){return(0,B.jsx)(`dl`,{className:`small`,children:e.map(({question:e,answer:t},n)=>(0,B.jsxs)(`div`,{children:[(0,B.jsx)(`dt`,{className:`quiet`,children:e}),(0,B.jsx)(`dd`,{className:`written`,children:t})]},n))})}var H={APPLIED:{offer:`ambassador.accept`,end:`referral.refuse`},OFFERED:{offer:`ambassador.change`,end:`ambassador.takeBack`},ACTIVE:{offer:`ambassador.change`,end:`ambassador.end`},ENDED:{offer:`ambassador.again`}},U=({state:e})=>Object.keys(H[e]??{}),W=({state:e},t)=>H[e]?.[t]??`referral.decide`,G=({member:e})=>d(e?.user)||e?.user?.email||`…`;function K({sharePercent:e,months:t},n,r){return[typeof e==`number`&&n(`ambassador.share`,{percent:r.number(e)}),typeof t==`number`&&n(`ambassador.forMonths`,{months:t})].filter(e=>!!e)}var q=({value:e,currency:t},n,r)=>t?r.money({amount:e,currency:t}):n(`ambassador.worth`,{amount:r.number(e)}),ce={APPLIED:`ambassador.refuseExplained`,OFFERED:`ambassador.takeBackExplained`,ACTIVE:`ambassador.endExplained`};function le({ambassador:e,onClose:t}){let n=T(),r=C(),[i,a]=(0,P.useState)(``),{id:s,state:c,answers:l}=e,u=D(async()=>m(c===`APPLIED`?(await r(I,{id:s,note:i,approve:!1})).loyaltyAmbassadorDecide:(await r(R,{id:s,note:i})).loyaltyAmbassadorEnd),{say:()=>n(c===`ACTIVE`?`ambassador.ended`:`ambassador.refused`),after:t}),d=n(W(e,`end`));return(0,B.jsxs)(h,{title:`${d}: ${G(e)}`,action:d,destructive:!0,busy:u.isPending,onSubmit:()=>u.mutate(void 0),onClose:t,children:[(0,B.jsx)(`p`,{children:n(ce[c])}),c===`APPLIED`&&l.length>0&&(0,B.jsx)(V,{answers:l}),(0,B.jsx)(o,{label:n(`referral.note`),help:n(`ambassador.noteHelp`),autoFocus:!0,value:i,maxLength:1e3,onChange:e=>a(e.target.value),error:E(u.error,`note`)}),(0,B.jsx)(O,{error:u.error,fields:[`note`]})]})}var ue=[`sharePercent`,`months`,`note`];function de({ambassador:e,onClose:t}){let n=T(),{state:r,answers:i}=e,{draft:a,set:s,offer:c}=fe(e,t),l=n(W(e,`offer`));return(0,B.jsxs)(h,{title:`${l}: ${G(e)}`,action:l,busy:c.isPending,onSubmit:()=>c.mutate(void 0),onClose:t,children:[(0,B.jsx)(`p`,{children:n(r===`ACTIVE`?`ambassador.changeExplained`:`ambassador.offerExplained`)}),r===`APPLIED`&&i.length>0&&(0,B.jsx)(V,{answers:i}),(0,B.jsxs)(`div`,{className:`pair`,children:[(0,B.jsx)(u,{label:n(`ambassador.sharePercent`),help:n(r===`APPLIED`?`ambassador.asTerms`:`ambassador.shareHelp`),unit:n(`unit.percent`),inputMode:`decimal`,value:a.share,onChange:e=>s({share:e.target.value}),error:E(c.error,`sharePercent`)}),(0,B.jsx)(u,{label:n(`ambassador.months`),help:n(r===`APPLIED`?`ambassador.asTerms`:`ambassador.monthsHelp`),unit:n(`unit.months`),inputMode:`numeric`,value:a.months,onChange:e=>s({months:e.target.value}),error:E(c.error,`months`)})]}),(0,B.jsx)(o,{label:n(`referral.note`),help:n(r===`APPLIED`?`ambassador.noteMay`:`ambassador.noteHelp`),value:a.note,maxLength:1e3,onChange:e=>s({note:e.target.value}),error:E(c.error,`note`)}),(0,B.jsx)(O,{error:c.error,fields:ue})]})}function fe({id:e,state:t,sharePercent:n,months:r},i){let a=T(),o=C(),[s,c]=(0,P.useState)({share:k(n),months:k(r),note:``});return{draft:s,set:e=>c(t=>({...t,...e})),offer:D(async()=>{let n=A(a,e=>({sharePercent:e.decimal(`sharePercent`,s.share),months:e.whole(`months`,s.months)})),r={id:e,note:s.note,...n};return m(t===`APPLIED`?(await o(I,{...r,approve:!0})).loyaltyAmbassadorDecide:(await o(L,r)).loyaltyAmbassadorOffer)},{say:()=>a(`ambassador.offered`),after:i})}}var pe=12,J=e=>e.slice(0,10);function me({ambassador:e,onClose:t}){let n=T(),r=C(),i=new Date().toISOString(),o=e.member?.user?.id??``,s={user:o,from:J(a(i,11)),to:J(a(i,0))},c=w({queryKey:[`ambassadorStatement`,s],queryFn:()=>r(oe,s),enabled:!!o});return(0,B.jsxs)(h,{title:`${n(`ambassador.statement`)}: ${G(e)}`,onSubmit:t,onClose:t,children:[(0,B.jsx)(`p`,{className:`quiet small`,children:n(`ambassador.statementHelp`,{months:pe})}),(0,B.jsx)(v,{query:c,lines:4,children:({loyaltyMember:t})=>(0,B.jsx)(he,{months:[...t?.ambassador?.statement??[]].reverse(),currency:e.brought.currency??null})})]})}function he({months:e,currency:t}){let n=T();return(0,B.jsx)(`div`,{className:`scroll`,tabIndex:0,role:`region`,"aria-label":n(`ambassador.statement`),children:(0,B.jsxs)(`table`,{className:`tight`,children:[(0,B.jsx)(`caption`,{className:`hidden`,children:n(`ambassador.statement`)}),(0,B.jsx)(`thead`,{children:(0,B.jsxs)(`tr`,{children:[(0,B.jsx)(`th`,{scope:`col`,children:n(`ambassador.month`)}),(0,B.jsx)(`th`,{scope:`col`,children:n(`ambassador.given`)}),(0,B.jsx)(`th`,{scope:`col`,children:n(`ambassador.takenBack`)}),(0,B.jsx)(`th`,{scope:`col`,className:`number`,children:n(`ambassador.closing`)})]})}),(0,B.jsx)(`tbody`,{children:e.map(e=>(0,B.jsx)(ge,{month:e,currency:t},String(e.month)))})]})})}function ge({month:e,currency:t}){let n=T(),r=_(),i=te(),a=e=>q({value:e,currency:t},n,r);return(0,B.jsxs)(`tr`,{children:[(0,B.jsx)(`th`,{scope:`row`,children:i.month(`${String(e.month)}T00:00:00Z`).shown}),(0,B.jsx)(`td`,{children:(0,B.jsx)(Y,{points:e.pointsGiven,orders:e.orders,worth:a(e.value)})}),(0,B.jsx)(`td`,{children:(0,B.jsx)(Y,{points:e.pointsTakenBack,orders:e.ordersTakenBack,worth:a(e.valueTakenBack)})}),(0,B.jsx)(`td`,{className:`number`,children:n(`points.count`,{points:e.closing})})]})}function Y({points:e,orders:t,worth:n}){let r=T();return(0,B.jsxs)(B.Fragment,{children:[r(`points.count`,{points:e}),t>0&&(0,B.jsx)(`div`,{className:`quiet small`,children:r(`ambassador.ordersWorth`,{orders:t,worth:n})})]})}var X=25,Z=[`APPLIED`,`OFFERED`,`ACTIVE`,`ENDED`,`REFUSED`,`WITHDRAWN`];function _e(e){return{filter:{states:Z.filter(t=>t===e.get(`state`)),search:e.get(`search`)},...c({after:e.get(`after`),before:e.get(`before`)},X)}}var Q=e=>[`state`,`search`].some(t=>e.get(t));function ve(){let e=T(),[t,n]=y();return(0,B.jsxs)(`div`,{className:`toolbar`,role:`search`,children:[(0,B.jsx)(l,{name:`search`,label:e(`member.search`),type:`search`}),(0,B.jsxs)(f,{label:e(`state`),value:t.get(`state`)??``,onChange:e=>n({state:e.target.value,...s}),children:[(0,B.jsx)(`option`,{value:``,children:e(`referral.state.all`)}),Z.map(t=>(0,B.jsx)(`option`,{value:t,children:e(`ambassador.state.${t}`)},t))]}),Q(t)&&(0,B.jsx)(x,{variant:`tertiary`,onClick:()=>n({search:null,state:null,...s}),children:e(`filters.clear`)})]})}var ye={APPLIED:`warning`,ACTIVE:`success`};function be({ambassador:e}){let t=T(),n=_(),{state:r,appliedAt:i,decidedAt:a,decidedBy:o,note:s}=e;return(0,B.jsxs)(B.Fragment,{children:[(0,B.jsx)(`span`,{className:`chip ${ye[r]??``}`,children:t(`ambassador.state.${r}`)}),(0,B.jsx)(`div`,{className:`quiet small`,children:t(`ambassador.applied`,{day:n.day(i)})}),s&&(0,B.jsx)(`div`,{className:`small`,children:t(`quoted`,{text:s})}),a&&(0,B.jsx)(`div`,{className:`quiet small`,children:[o?.email,n.moment(a)].filter(Boolean).join(` · `)})]})}function xe({ambassador:e,onStep:t}){let n=T(),r=U(e).map(t=>[t,n(W(e,t))]);return e.acceptedAt&&r.push([`statement`,n(`ambassador.statement`)]),(0,B.jsx)(`div`,{className:`actions`,children:r.map(([n,r])=>(0,B.jsx)(`button`,{type:`button`,className:`link`,"aria-label":`${r}: ${G(e)}`,onClick:()=>t(n),children:r},n))})}function Se({ambassadors:e,onStep:t}){let n=T();return(0,B.jsx)(`div`,{className:`scroll`,children:(0,B.jsxs)(`table`,{className:`wide`,children:[(0,B.jsx)(`caption`,{className:`hidden`,children:n(`ambassadors`)}),(0,B.jsx)(`thead`,{children:(0,B.jsxs)(`tr`,{children:[(0,B.jsx)(`th`,{scope:`col`,children:n(`member`)}),(0,B.jsx)(`th`,{scope:`col`,children:n(`state`)}),(0,B.jsx)(`th`,{scope:`col`,children:n(`ambassador.conditions`)}),(0,B.jsx)(`th`,{scope:`col`,children:n(`ambassador.brought`)}),(0,B.jsx)(`th`,{scope:`col`,children:(0,B.jsx)(`span`,{className:`hidden`,children:n(`referral.decide`)})})]})}),(0,B.jsx)(`tbody`,{children:e.map(e=>(0,B.jsx)(Ce,{ambassador:e,onStep:t},e.id))})]})})}function Ce({ambassador:e,onStep:t}){let n=T(),r=_(),{acceptedAt:i,endsAt:a}=e;return(0,B.jsxs)(`tr`,{children:[(0,B.jsx)(`th`,{scope:`row`,children:(0,B.jsx)(we,{ambassador:e})}),(0,B.jsx)(`td`,{children:(0,B.jsx)(be,{ambassador:e})}),(0,B.jsxs)(`td`,{children:[K(e,n,r).map(e=>(0,B.jsx)(`div`,{children:e},e)),i&&a&&(0,B.jsx)(`div`,{className:`quiet small`,children:n(`books.span`,{from:r.day(i),to:r.day(a)})})]}),(0,B.jsx)(`td`,{children:i&&(0,B.jsx)(Te,{ambassador:e})}),(0,B.jsx)(`td`,{children:(0,B.jsx)(xe,{ambassador:e,onStep:n=>t({ambassador:e,kind:n})})})]})}function we({ambassador:{member:e,answers:t}}){let n=T();if(!e)return(0,B.jsx)(B.Fragment,{children:n(`referral.gone`)});let r=d(e.user),a=e.user?.email??n(`member.gone`);return(0,B.jsxs)(B.Fragment,{children:[(0,B.jsx)(i,{to:`/members/${encodeURIComponent(e.id)}`,children:r||a}),r&&(0,B.jsx)(`div`,{className:`quiet small`,children:a}),(0,B.jsx)(`div`,{className:`small`,children:n(`ambassador.code`,{code:e.referral.code})}),t.length>0&&(0,B.jsxs)(`details`,{className:`small`,children:[(0,B.jsx)(`summary`,{children:n(`ambassador.answers`)}),(0,B.jsx)(V,{answers:t})]})]})}function Te({ambassador:{brought:e}}){let t=T(),n=_(),{friends:r,orders:i,points:a}=e;return(0,B.jsxs)(B.Fragment,{children:[(0,B.jsx)(`div`,{children:t(`ambassador.earned`,{points:a})}),(0,B.jsx)(`div`,{className:`quiet small`,children:t(`ambassador.orders`,{orders:i,friends:r})}),i>0&&(0,B.jsx)(`div`,{className:`quiet small`,children:q(e,t,n)})]})}function Ee(){let e=T(),t=C(),[,n]=y(),r=w({queryKey:[`waitingAmbassadors`],queryFn:()=>t(ae,{})}).data?.loyaltyAmbassadors?.totalCount??0;return r?(0,B.jsxs)(`div`,{className:`note warning actions apart`,children:[(0,B.jsx)(`p`,{children:e(`ambassadors.waiting`,{count:r})}),(0,B.jsx)(x,{variant:`secondary`,size:`small`,onClick:()=>n({state:`APPLIED`,search:null,...s}),children:e(`referrals.showHeld`)})]}):null}function De(){let e=C(),[t,n]=y(),[r,i]=(0,P.useState)(null),a=_e(t),o=w({queryKey:[`ambassadors`,a],queryFn:()=>e(ie,a),placeholderData:g});return(0,B.jsxs)(`div`,{className:`stack`,children:[t.get(`state`)!==`APPLIED`&&(0,B.jsx)(Ee,{}),(0,B.jsxs)(`div`,{children:[(0,B.jsx)(ve,{}),(0,B.jsx)(ne,{read:o,of:e=>e.loyaltyAmbassadors,count:`ambassadors.count`,none:Q(t)?`ambassadors.noneFound`:`ambassadors.none`,onMove:n,lines:8,children:e=>(0,B.jsx)(Se,{ambassadors:e,onStep:i})})]}),r&&(0,B.jsx)(ke,{...r,onClose:()=>i(null)})]})}var Oe={offer:de,end:le,statement:me};function ke({kind:e,ambassador:t,onClose:n}){let r=Oe[e];return(0,B.jsx)(r,{ambassador:t,onClose:n})}var Ae=e=>({active:e.active,tier:e.tier?.id??``,questions:e.questions.map(({id:e,text:t})=>({id:e,text:t})),share:k(e.sharePercent),months:k(e.months),conditions:e.conditions}),$=(e,t)=>({active:e.active,tier:e.tier||null,questions:e.questions.map(({id:e,text:t})=>e?{id:e,text:t}:{text:t}),sharePercent:t.decimal(`sharePercent`,e.share),months:t.whole(`months`,e.months),conditions:e.conditions}),je=10;function Me({draft:{questions:e},set:t,refused:n}){let r=T(),i=n(`questions`),a=(n,r)=>t({questions:e.map((e,t)=>t===n?{...e,text:r}:e)});return(0,B.jsxs)(p,{title:`ambassadorTerms.questions`,children:[(0,B.jsx)(`p`,{className:`quiet small`,children:r(`ambassadorTerms.questionsHelp`)}),e.map((n,i)=>(0,B.jsxs)(`div`,{className:`condition`,children:[(0,B.jsx)(u,{label:r(`ambassadorTerms.question`,{number:i+1}),maxLength:300,value:n.text,onChange:e=>a(i,e.target.value)}),(0,B.jsx)(x,{type:`button`,variant:`tertiary`,size:`small`,"aria-label":r(`remove.named`,{name:r(`ambassadorTerms.question`,{number:i+1})}),onClick:()=>t({questions:e.filter((e,t)=>t!==i)}),children:r(`remove`)})]},Ne(n,i))),e.length<je&&(0,B.jsx)(`div`,{children:(0,B.jsx)(x,{type:`button`,variant:`secondary`,size:`small`,onClick:()=>t({questions:[...e,{id:null,text:``}]}),children:r(`ambassadorTerms.addQuestion`)})}),i&&(0,B.jsx)(`p`,{className:`small wrong`,role:`alert`,children:i})]})}var Ne=({id:e},t)=>e??`new ${t}`,Pe=[`active`,`tier`,`questions`,`sharePercent`,`months`,`conditions`];function Fe(){let e=C(),t=w({queryKey:[`ambassadorTerms`],queryFn:()=>e(se,{})});return(0,B.jsx)(v,{query:t,lines:10,children:e=>(0,B.jsx)(Ie,{...e})})}function Ie({loyaltyAmbassadorTerms:e,loyaltyTiers:t}){let n=T(),r=C(),i=j(Ae(e),async(e,t)=>{let[i,a]=A(n,n=>[$(e,n),$(t,n)]),o=N(i,a);return m((await r(z,{input:o})).loyaltyAmbassadorTermsUpdate)},{say:()=>n(`saved`)});return(0,B.jsxs)(`form`,{className:`stack form`,noValidate:!0,onSubmit:i.send,children:[(0,B.jsx)(`p`,{className:`quiet`,children:n(`ambassadorTerms.help`)}),(0,B.jsx)(Le,{tiers:t,...i}),(0,B.jsx)(Re,{...i}),(0,B.jsx)(Me,{...i}),(0,B.jsx)(O,{error:i.error,fields:Pe}),(0,B.jsx)(M,{form:i})]})}function Le({tiers:e,draft:t,set:n,refused:r}){let i=T();return(0,B.jsxs)(p,{title:`ambassadorTerms.open`,children:[(0,B.jsx)(re,{label:i(`ambassadorTerms.active`),help:i(`ambassadorTerms.activeHelp`),checked:t.active,onChange:e=>n({active:e}),error:r(`active`)}),(0,B.jsxs)(f,{label:i(`ambassadorTerms.tier`),value:t.tier,onChange:e=>n({tier:e.target.value}),error:r(`tier`),children:[(0,B.jsx)(`option`,{value:``,children:i(`everybody`)}),e.map(({id:e,name:t})=>(0,B.jsx)(`option`,{value:e,children:i(`tier.andAbove`,{tier:t})},e))]})]})}function Re({draft:e,set:t,refused:n}){let r=T();return(0,B.jsxs)(p,{title:`ambassadorTerms.offer`,children:[(0,B.jsxs)(`div`,{className:`pair`,children:[(0,B.jsx)(u,{label:r(`ambassador.sharePercent`),help:r(`ambassador.shareHelp`),unit:r(`unit.percent`),inputMode:`decimal`,value:e.share,onChange:e=>t({share:e.target.value}),error:n(`sharePercent`)}),(0,B.jsx)(u,{label:r(`ambassador.months`),help:r(`ambassador.monthsHelp`),unit:r(`unit.months`),inputMode:`numeric`,value:e.months,onChange:e=>t({months:e.target.value}),error:n(`months`)})]}),(0,B.jsx)(o,{label:r(`ambassadorTerms.conditions`),help:r(`ambassadorTerms.conditionsHelp`),value:e.conditions,onChange:e=>t({conditions:e.target.value}),error:n(`conditions`)})]})}var ze=[{path:``,title:`ambassadors.members`},{path:`terms`,title:`ambassadors.terms`}];function Be(){let e=T(),t=S()[2]??``;return(0,B.jsxs)(B.Fragment,{children:[(0,B.jsx)(ee,{page:`friends/ambassadors`,title:`ambassadors`,sections:ze}),t===``&&(0,B.jsx)(b,{to:`MANAGE_USERS`,children:(0,B.jsx)(De,{})}),t===`terms`&&(0,B.jsx)(b,{to:`MANAGE_DISCOUNTS`,children:(0,B.jsx)(Fe,{})}),t!==``&&t!==`terms`&&(0,B.jsx)(`p`,{className:`note`,children:e(`notFound`)})]})}export{e as default,Be as t};