import{B as e,_ as t,a as n,h as r,i,it as a,l as o,m as s,p as c,s as l,v as u,w as d,y as f}from"./States-CSzo4kHq.js";import{S as p,c as m,d as h,f as g,i as _,l as v,n as ee,r as te,s as y,y as ne}from"./index-DsNDCi-a.js";import{C as b,S as re,T as x,b as ie,v as S,x as ae}from"./forms-Dvu_uPLc.js";import{t as oe}from"./OnePage-15XDFdZr.js";import{t as C}from"./mutations-DHSg2VtG.js";import{n as w,r as T}from"./reading-B-DwqjjO.js";import{n as E,r as D,t as O}from"./useForm-Dgzd7geZ.js";import{t as k}from"./codes-BI-bah2v.js";import{n as se,t as A}from"./Translations-jwRxnR2j.js";import{o as ce,r as le,t as ue}from"./jsx-runtime-CFXVRddL.js";import{t as de}from"./GoodsFields-BP5F3EUs.js";import{a as j,c as fe,s as pe,u as M}from"./sources-UiPCTzrZ.js";import{n as me,t as he}from"./Check-CBEB8XZB.js";import{n as ge,t as N}from"./Confirm-DfCqf155.js";import{t as P}from"./Listed-B6IGdN94.js";import{n as _e}from"./friends-BaKbyUnB.js";import{r as ve}from"./sheet-DPE199WM.js";import{t as F}from"./Figure-CzObEtZ_.js";var I=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},ye=new I(`
    query Challenges($filter: LoyaltyChallengeFilterInput, $manages: Boolean!, $first: Int, $after: String, $last: Int, $before: String) {
  loyaltyAllChallenges(
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
        ...ChallengeLine
      }
    }
  }
}
    fragment ChallengeLine on LoyaltyChallenge {
  id
  code
  name
  active
  goal
  target
  streakOf
  period
  days
  startsAt
  endsAt
  winners
  points
  badge
  badgeName
  plays
  reward {
    id
    name
    pointsCost
  }
  done @include(if: $manages)
  badgeMembers @include(if: $manages)
}`),be=new I(`
    query Challenge($id: ID!, $manages: Boolean!) {
  loyaltyChallenge(id: $id) {
    ...ChallengeWhole
  }
}
    fragment ChallengeLine on LoyaltyChallenge {
  id
  code
  name
  active
  goal
  target
  streakOf
  period
  days
  startsAt
  endsAt
  winners
  points
  badge
  badgeName
  plays
  reward {
    id
    name
    pointsCost
  }
  done @include(if: $manages)
  badgeMembers @include(if: $manages)
}
fragment ChallengeWhole on LoyaltyChallenge {
  ...ChallengeLine
  description
  image
  translations {
    language
    name
    description
    badgeName
  }
  channels @include(if: $manages) {
    id
  }
  tier {
    id
  }
  segment @include(if: $manages) {
    id
    name
  }
  goods {
    products {
      id
      name
    }
    variants {
      id
      name
      sku
      product {
        name
      }
    }
    collections {
      id
      name
    }
    categories {
      id
      name
    }
    everything
    excludeSale
  }
}`),xe=new I(`
    query ChallengeChoices {
  channels {
    id
    name
  }
  loyaltyTiers {
    id
    name
  }
}
    `),Se=new I(`
    query ChallengeRuns($challenge: ID!, $filter: LoyaltyChallengeRunFilterInput, $first: Int, $after: String, $last: Int, $before: String) {
  loyaltyChallengeRuns(
    challenge: $challenge
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
        ...RunLine
      }
    }
  }
}
    fragment RunLine on LoyaltyChallengeRun {
  id
  periodStart
  doneAt
  due
  hasPrize
  givenAt
  points
  badge
  plays
  claim {
    id
    rewardName
  }
  member {
    id
    user {
      id
      email
      firstName
      lastName
    }
    tier {
      name
    }
  }
}`),Ce=new I(`
    mutation CreateChallenge($input: LoyaltyChallengeInput!) {
  loyaltyChallengeCreate(input: $input) {
    errors {
      field
      message
      code
    }
    challenge {
      id
      name
    }
  }
}
    `),we=new I(`
    mutation UpdateChallenge($id: ID!, $input: LoyaltyChallengeInput!) {
  loyaltyChallengeUpdate(id: $id, input: $input) {
    errors {
      field
      message
      code
    }
    challenge {
      active
    }
  }
}
    `),Te=new I(`
    mutation DeleteChallenge($id: ID!) {
  loyaltyChallengeDelete(id: $id) {
    errors {
      field
      message
      code
    }
    challenge {
      name
    }
  }
}
    `),L=ue();function Ee({draft:{translations:e,badgeName:n},set:r,refused:i}){let a=f(),o=t(),s=i(`translations`),c=(t,n)=>r({translations:e.map(e=>e.language===t?{...e,...n}:e)}),l=(e,t)=>a(`translation`,{label:e,language:o.language(t)});return(0,L.jsxs)(`div`,{className:`stack`,role:`group`,"aria-label":a(`challenge.texts`),children:[e.map(({language:e,name:t,description:r,badgeName:i})=>(0,L.jsxs)(`div`,{className:`group stack`,children:[(0,L.jsx)(v,{label:l(a(`name`),e),maxLength:64,value:t,onChange:t=>c(e,{name:t.target.value})}),(0,L.jsx)(m,{label:l(a(`description`),e),value:r,onChange:t=>c(e,{description:t.target.value})}),(n||i)&&(0,L.jsx)(v,{label:l(a(`challenge.badgeName`),e),maxLength:64,value:i,onChange:t=>c(e,{badgeName:t.target.value})})]},e)),(0,L.jsx)(A,{known:e.map(({language:e})=>e),onAdd:t=>r({translations:[...e,{language:t,name:``,description:``,badgeName:``}]})}),s&&(0,L.jsx)(`p`,{className:`small wrong`,role:`alert`,children:s})]})}function De({isNew:e,...t}){let n=f(),{draft:r,set:i,refused:a}=t,o=t=>i(e&&r.code===k(r.name)?{name:t,code:k(t)}:{name:t});return(0,L.jsxs)(b,{title:`challenge`,children:[(0,L.jsx)(v,{label:n(`name`),autoFocus:e,maxLength:64,value:r.name,onChange:e=>o(e.target.value),error:a(`name`)}),e&&(0,L.jsx)(v,{label:n(`code`),help:n(`code.help`),maxLength:32,value:r.code,onChange:e=>i({code:e.target.value}),error:a(`code`)}),(0,L.jsx)(m,{label:n(`description`),value:r.description,onChange:e=>i({description:e.target.value}),error:a(`description`)}),(0,L.jsx)(v,{type:`url`,label:n(`reward.image`),help:n(`challenge.imageHelp`),value:r.image,onChange:e=>i({image:e.target.value}),error:a(`image`)}),(0,L.jsx)(Ee,{...t})]})}var R=e=>e===`PIECES`||e===`CATEGORIES`;function z(e,t){let{code:n,name:r,description:i,image:a,translations:o,channels:s,goal:c,period:l}=e;return{code:n,name:r,description:i,image:a,translations:o,channels:s,tier:e.tier||null,segment:e.segment[0]?.value??null,goal:c,target:t.decimal(`target`,e.target),streakOf:c===`STREAK`?e.streakOf:null,...Oe(e),period:l,days:l===`FROM_JOINING`?t.needed(`days`,e.days):null,startsAt:ie(e.startsAt),endsAt:ie(e.endsAt),winners:t.whole(`winners`,e.winners),points:t.whole(`points`,e.points),badge:e.badge.trim()||null,badgeName:e.badgeName.trim()||null,reward:e.reward[0]?.value??null,plays:t.whole(`plays`,e.plays)}}function Oe({goal:e,products:t,variants:n,collections:r,categories:i,excludeSale:a}){let o=t=>R(e)?t.map(({value:e})=>e):[];return{products:o(t),variants:o(n),collections:o(r),categories:o(i),excludeSale:R(e)&&a}}var ke=[`ORDERS`,`SPEND`,`PIECES`,`CATEGORIES`,`STREAK`,`ANSWERS`],Ae=[`DAY`,`WEEK`,`MONTH`];function je(e){let t=f(),{draft:n,set:r,refused:i}=e;return(0,L.jsxs)(b,{title:`challenge.goal`,children:[(0,L.jsxs)(`div`,{className:`pair`,children:[(0,L.jsx)(y,{label:t(`challenge.counts`),value:n.goal,onChange:e=>r({goal:e.target.value}),error:i(`goal`),children:ke.map(e=>(0,L.jsx)(`option`,{value:e,children:t(`challenge.goal.${e}`)},e))}),n.goal===`STREAK`&&(0,L.jsx)(y,{label:t(`challenge.streakOf`),value:n.streakOf,onChange:e=>r({streakOf:e.target.value}),error:i(`streakOf`),children:Ae.map(e=>(0,L.jsx)(`option`,{value:e,children:t(`challenge.streak.${e}`)},e))}),(0,L.jsx)(v,{label:t(`challenge.target`),unit:t(`challenge.unit.${n.goal}`),inputMode:n.goal===`SPEND`?`decimal`:`numeric`,value:n.target,onChange:e=>r({target:e.target.value}),error:i(`target`)})]}),R(n.goal)&&(0,L.jsxs)(L.Fragment,{children:[(0,L.jsx)(`p`,{className:`quiet small`,children:t(`challenge.goodsHelp`)}),(0,L.jsx)(de,{...e})]})]})}var Me=[[`points`,`points.unit`],[`plays`,`unit.plays`],[`winners`,`unit.members`]];function Ne({draft:e,set:t,refused:n}){let r=f(),i=j(),[a,o,s]=Me.map(([i,a])=>(0,L.jsx)(v,{label:r(`challenge.${i}`),help:r(`challenge.${i}Help`),unit:r(a),inputMode:`numeric`,value:e[i],onChange:e=>t({[i]:e.target.value}),error:n(i)},i)),c=n=>t(e.badge===k(e.badgeName)?{badgeName:n,badge:k(n)}:{badgeName:n});return(0,L.jsxs)(b,{title:`challenge.prize`,children:[a,(0,L.jsxs)(`div`,{className:`pair`,children:[(0,L.jsx)(v,{label:r(`challenge.badgeName`),help:r(`challenge.badgeNameHelp`),maxLength:64,value:e.badgeName,onChange:e=>c(e.target.value),error:n(`badgeName`)}),(0,L.jsx)(v,{label:r(`challenge.badge`),help:r(`challenge.badgeHelp`),maxLength:32,value:e.badge,onChange:e=>t({badge:e.target.value}),error:n(`badge`)})]}),(0,L.jsx)(M,{single:!0,label:r(`reward`),help:r(`referralTerms.rewardHelp`),source:i,chosen:e.reward,onChange:e=>t({reward:e}),error:n(`reward`)}),o,s]})}var Pe=[`ONCE`,`DAY`,`WEEK`,`MONTH`,`YEAR`,`FROM_JOINING`];function Fe({draft:e,set:t,refused:n}){let r=f(),i=[[`startsAt`,r(`challenge.startsAtHelp`,{zone:ae()})],[`endsAt`,r(`campaign.endsAtHelp`)]];return(0,L.jsxs)(b,{title:`challenge.when`,children:[(0,L.jsxs)(`div`,{className:`pair`,children:[(0,L.jsx)(y,{label:r(`challenge.period`),value:e.period,onChange:e=>t({period:e.target.value}),error:n(`period`),children:Pe.map(e=>(0,L.jsx)(`option`,{value:e,children:r(`challenge.period.${e}`)},e))}),e.period===`FROM_JOINING`&&(0,L.jsx)(v,{label:r(`challenge.days`),help:r(`challenge.daysHelp`),unit:r(`unit.days`),inputMode:`numeric`,value:e.days,onChange:e=>t({days:e.target.value}),error:n(`days`)})]}),(0,L.jsx)(`div`,{className:`pair`,children:i.map(([i,a])=>(0,L.jsx)(v,{type:`datetime-local`,label:r(`campaign.${i}`),help:a,value:e[i],onChange:e=>t({[i]:e.target.value}),error:n(i)},i))})]})}function Ie(){let e=l(),{data:t}=d({queryKey:[`challengeChoices`],queryFn:()=>e(xe,{})});return{channels:t?.channels??[],tiers:t?.loyaltyTiers??[]}}function Le({draft:e,set:t,refused:n}){let r=f(),{channels:i,tiers:a}=Ie(),o=pe();return(0,L.jsxs)(b,{title:`challenge.whom`,children:[(0,L.jsxs)(y,{label:r(`campaign.tier`),value:e.tier,onChange:e=>t({tier:e.target.value}),error:n(`tier`),children:[(0,L.jsx)(`option`,{value:``,children:r(`everybody`)}),a.map(({id:e,name:t})=>(0,L.jsx)(`option`,{value:e,children:r(`tier.andAbove`,{tier:t})},e))]}),(0,L.jsx)(M,{single:!0,label:r(`segment`),help:r(`campaign.segmentHelp`),source:o,chosen:e.segment,onChange:e=>t({segment:e}),error:n(`segment`)}),i.length>1&&(0,L.jsx)(me,{label:r(`channels`),help:r(`challenge.channelsHelp`),options:i.map(({id:e,name:t})=>({value:e,label:t})),chosen:e.channels,onChange:e=>t({channels:e}),error:n(`channels`)})]})}function Re({isNew:e,...t}){return(0,L.jsxs)(L.Fragment,{children:[(0,L.jsx)(De,{isNew:e,...t}),(0,L.jsx)(je,{...t}),(0,L.jsx)(Fe,{...t}),(0,L.jsx)(Ne,{...t}),(0,L.jsx)(Le,{...t})]})}var B={code:``,name:``,description:``,image:``,translations:[],channels:[],tier:``,segment:[],goal:`ORDERS`,target:`3`,streakOf:`WEEK`,products:[],variants:[],collections:[],categories:[],excludeSale:!1,period:`MONTH`,days:`30`,startsAt:``,endsAt:``,winners:``,points:`50`,badge:``,badgeName:``,reward:[],plays:``};function ze(e){let{goods:t,reward:n,segment:r}=e;return{code:e.code,name:e.name,description:e.description??``,image:e.image??``,translations:e.translations.map(({language:e,name:t,description:n,badgeName:r})=>({language:e,name:t??``,description:n??``,badgeName:r??``})),channels:e.channels?.map(({id:e})=>e)??[],tier:e.tier?.id??``,segment:r?[V(r)]:[],goal:e.goal,target:w(e.target),streakOf:e.streakOf??B.streakOf,products:t.products.map(V),variants:t.variants.map(e=>({value:e.id,label:te(e)})),collections:t.collections.map(V),categories:t.categories.map(V),excludeSale:t.excludeSale,period:e.period,days:w(e.days)||B.days,startsAt:re(e.startsAt),endsAt:re(e.endsAt),winners:w(e.winners),points:w(e.points),badge:e.badge??``,badgeName:e.badgeName??``,reward:n?[{...V(n),cost:n.pointsCost}]:[],plays:w(e.plays)}}var V=({id:e,name:t})=>({value:e,label:t}),Be=[`name`,`description`,`image`,`translations`,`tier`,`segment`,`goal`,`target`,`period`,`startsAt`,`endsAt`,`winners`,`points`,`badge`,`badgeName`,`reward`,`plays`],Ve=[`products`,`variants`,`collections`,`categories`,`excludeSale`],He=({goal:e,period:t},{isNew:n=!1}={})=>[...Be,...e===`STREAK`?[`streakOf`]:[],...R(e)?Ve:[],...t===`FROM_JOINING`?[`days`]:[],...n?[`code`]:[]];function Ue(){let e=f(),t=l(),n=E(B,async n=>{let r={...T(e,e=>z(n,e)),active:!1};return x((await t(Ce,{input:r})).loyaltyChallengeCreate).challenge},{say:({name:t})=>e(`challenge.created`,{name:t}),after:({id:e})=>c(`/play/challenges/${encodeURIComponent(e)}/edit`,{replace:!0})});return(0,L.jsxs)(L.Fragment,{children:[(0,L.jsx)(`h1`,{children:e(`challenge.new`)}),(0,L.jsxs)(`form`,{className:`stack form`,noValidate:!0,onSubmit:n.send,children:[(0,L.jsx)(Re,{isNew:!0,...n}),(0,L.jsx)(C,{error:n.error,fields:He(n.draft,{isNew:!0})}),(0,L.jsx)(D,{form:n,create:e(`challenge.create`),children:(0,L.jsx)(`span`,{className:`quiet small`,children:e(`challenge.createHelp`)})})]})]})}var H=ce(le(),1);function We({active:e,startsAt:t,endsAt:n}){let r=new Date;return n&&new Date(n)<=r?`over`:e?t&&new Date(t)>r?`ahead`:`on`:`off`}var Ge=({startsAt:e})=>!!(e&&new Date(e)<=new Date);function Ke({goal:e,target:t,streakOf:n},r,i){return e===`SPEND`?r(`challenge.goal.says.SPEND`,{amount:i.number(t)}):r(e===`STREAK`?`challenge.streak.says.${n}`:`challenge.goal.says.${e}`,{target:t})}var U=({period:e,days:t},n)=>n(`challenge.period.says.${e}`,{days:t??0}),W=(e,t)=>[e.points&&t(`points.count`,{points:e.points}),e.badge&&t(`challenge.badgeNamed`,{badge:e.badgeName??e.badge}),e.reward?.name,e.plays&&t(`game.plays`,{plays:e.plays})].filter(Boolean).join(`, `),qe=({points:e,badge:t,claim:n,plays:r},i)=>[e&&i(`points.count`,{points:e}),t&&i(`challenge.badgeNamed`,{badge:t}),n?.rewardName,r&&i(`game.plays`,{plays:r})].filter(Boolean).join(`, `);function Je({hasPrize:e,due:t,doneAt:n}){return e?`has`:t?`due`:n?`late`:`undone`}function Ye({challenge:e}){let t=f(),n=We(e);return(0,L.jsx)(`span`,{className:n===`on`?`chip success`:`chip`,children:t(`challenge.state.${n}`)})}function Xe({challenge:{id:e,name:t,active:n},onClose:r}){let i=f(),a=l();return(0,L.jsx)(N,{title:i(n?`campaign.switchOff`:`campaign.switchOn`,{name:t}),action:i(n?`switchOff`:`switchOn`),explained:i(n?`challenge.offExplained`:`challenge.onExplained`),change:async()=>x((await a(we,{id:e,input:{active:!n}})).loyaltyChallengeUpdate),say:()=>i(n?`campaign.isOff`:`campaign.isOn`,{name:t}),after:r,onClose:r})}function Ze({challenge:{id:e,name:t},onClose:n}){let r=f(),i=l();return(0,L.jsx)(ge,{name:t,explained:r(`challenge.deleteExplained`),remove:async()=>x((await i(Te,{id:e})).loyaltyChallengeDelete),list:`/play/challenges`,onClose:n})}function Qe({challenge:e}){let t=f(),n=l(),r=E(ze(e),async(r,i)=>{let[a,o]=T(t,e=>[z(r,e),z(i,e)]),s={id:e.id,input:O(a,o)};return x((await n(we,s)).loyaltyChallengeUpdate)},{say:()=>t(`saved`)});return(0,L.jsxs)(`form`,{className:`stack form`,noValidate:!0,onSubmit:r.send,children:[Ge(e)&&(0,L.jsx)(`p`,{className:`note`,children:t(`challenge.begun`)}),(0,L.jsx)(Re,{isNew:!1,...r}),(0,L.jsx)(C,{error:r.error,fields:He(r.draft)}),(0,L.jsx)(D,{form:r})]})}var $e={has:`success`,due:``,late:``,undone:`warning`};function et({runs:e}){let t=f();return(0,L.jsx)(`div`,{className:`scroll`,children:(0,L.jsxs)(`table`,{children:[(0,L.jsx)(`caption`,{className:`hidden`,children:t(`challenge.who`)}),(0,L.jsx)(`thead`,{children:(0,L.jsxs)(`tr`,{children:[(0,L.jsx)(`th`,{scope:`col`,children:t(`member`)}),(0,L.jsx)(`th`,{scope:`col`,children:t(`run.period`)}),(0,L.jsx)(`th`,{scope:`col`,children:t(`run.reached`)}),(0,L.jsx)(`th`,{scope:`col`,children:t(`challenge.prize`)})]})}),(0,L.jsx)(`tbody`,{children:e.map(e=>(0,L.jsx)(tt,{run:e},e.id))})]})})}function tt({run:e}){let n=f(),r=t(),{member:i,periodStart:a,doneAt:o,givenAt:s,hasPrize:c}=e,l=Je(e);return(0,L.jsxs)(`tr`,{children:[(0,L.jsx)(`th`,{scope:`row`,children:(0,L.jsx)(_e,{member:i})}),(0,L.jsx)(`td`,{children:typeof a==`string`?n(`run.from`,{day:r.day(`${a}T12:00:00`)}):n(`run.only`)}),(0,L.jsx)(`td`,{className:`quiet`,children:o?r.moment(o):``}),(0,L.jsxs)(`td`,{children:[(0,L.jsx)(`span`,{className:`chip ${$e[l]}`,children:n(`run.${l}`)}),c&&(0,L.jsx)(`div`,{className:`small`,children:qe(e,n)}),c&&s&&(0,L.jsx)(`div`,{className:`quiet small`,children:n(`referral.given`,{day:r.day(s)})})]})]})}var nt={yes:!0,no:!1};function rt({challenge:t}){let n=f(),i=l(),[a,o]=r(),s=a.get(`prize`)??``,c=a.get(`search`),u={after:a.get(`after`),before:a.get(`before`)},p={hasPrize:nt[s]??null,search:c},m={challenge:t.id,filter:p,...g(u,50)},v=d({queryKey:[`challengeRuns`,m],queryFn:()=>i(Se,m),placeholderData:e});return(0,L.jsxs)(`div`,{children:[(0,L.jsxs)(`div`,{className:`toolbar`,role:`search`,children:[(0,L.jsx)(_,{name:`search`,label:n(`member.search`),type:`search`}),(0,L.jsxs)(y,{label:n(`challenge.prize`),value:s,onChange:({target:e})=>o({prize:e.value,...h}),children:[(0,L.jsx)(`option`,{value:``,children:n(`runs.all`)}),(0,L.jsx)(`option`,{value:`yes`,children:n(`runs.withPrize`)}),(0,L.jsx)(`option`,{value:`no`,children:n(`runs.withoutPrize`)})]})]}),(0,L.jsx)(P,{read:v,of:e=>e.loyaltyChallengeRuns,count:`runs.count`,none:c||s?`runs.noneFound`:`runs.none`,onMove:o,lines:6,children:e=>(0,L.jsx)(et,{runs:e})})]})}var it=[{path:``,title:`challenge.who`},{path:`edit`,title:`challenge.edit`}];function at({challenge:e}){let n=f(),r=t(),a=s()[3]??``,c=o().has(`MANAGE_DISCOUNTS`),l=[Ke(e,n,r),U(e,n),W(e,n)];return(0,L.jsxs)(L.Fragment,{children:[(0,L.jsxs)(`header`,{className:`actions apart`,children:[(0,L.jsxs)(`div`,{className:`actions`,children:[(0,L.jsx)(`h1`,{children:e.name}),(0,L.jsx)(Ye,{challenge:e})]}),c&&(0,L.jsx)(ot,{challenge:e})]}),(0,L.jsx)(`p`,{className:`quiet`,children:l.join(` · `)}),(0,L.jsx)(S,{page:`play/challenges/${encodeURIComponent(e.id)}`,title:`challenge`,sections:it}),a===``&&(0,L.jsx)(i,{to:`MANAGE_USERS`,children:(0,L.jsx)(rt,{challenge:e})}),a===`edit`&&(0,L.jsx)(i,{to:`MANAGE_DISCOUNTS`,children:(0,L.jsx)(Qe,{challenge:e})})]})}function ot({challenge:e}){let t=f(),[n,r]=(0,H.useState)(null),i=()=>r(null);return(0,L.jsxs)(`div`,{className:`actions`,children:[(0,L.jsx)(a,{variant:e.active?`secondary`:`primary`,onClick:()=>r(`switch`),children:t(e.active?`switchOff`:`switchOn`)}),(0,L.jsx)(a,{variant:`secondary`,onClick:()=>r(`delete`),children:t(`delete`)}),n===`switch`&&(0,L.jsx)(Xe,{challenge:e,onClose:i}),n===`delete`&&(0,L.jsx)(Ze,{challenge:e,onClose:i})]})}function st({id:e}){return(0,L.jsx)(oe,{id:e,back:`/play/challenges`,list:`challenges`,forStaff:!0,create:(0,L.jsx)(Ue,{}),children:(0,L.jsx)(ct,{id:e})})}function ct({id:e}){let t=f(),r=l(),i=o().has(`MANAGE_DISCOUNTS`),a=d({queryKey:[`challenge`,e,i],queryFn:()=>r(be,{id:e,manages:i})});return(0,L.jsx)(n,{query:a,lines:10,children:({loyaltyChallenge:e})=>e?(0,L.jsx)(at,{challenge:e}):(0,L.jsx)(`p`,{className:`note`,children:t(`challenge.notFound`)})})}var lt=25;function ut(e){let t=e.get(`active`);return{filter:{search:e.get(`search`),active:t===`yes`||t!==`no`&&null,over:e.get(`when`)===`over`},...g({after:e.get(`after`),before:e.get(`before`)},lt)}}var dt=e=>[`search`,`active`,`when`].some(t=>e.get(t)),ft={search:null,active:null,when:null,...h};function pt(){let e=f(),[t,n]=r();return(0,L.jsxs)(`div`,{className:`toolbar`,role:`search`,children:[(0,L.jsx)(_,{name:`search`,label:e(`campaigns.search`),type:`search`}),(0,L.jsxs)(y,{label:e(`challenge.when`),value:t.get(`when`)??``,onChange:e=>n({when:e.target.value,...h}),children:[(0,L.jsx)(`option`,{value:``,children:e(`challenges.notOver`)}),(0,L.jsx)(`option`,{value:`over`,children:e(`challenges.over`)})]}),(0,L.jsxs)(y,{label:e(`state`),value:t.get(`active`)??``,onChange:e=>n({active:e.target.value,...h}),children:[(0,L.jsx)(`option`,{value:``,children:e(`state.all`)}),(0,L.jsx)(`option`,{value:`yes`,children:e(`state.on`)}),(0,L.jsx)(`option`,{value:`no`,children:e(`state.off`)})]}),dt(t)&&(0,L.jsx)(a,{variant:`tertiary`,onClick:()=>n(ft),children:e(`filters.clear`)})]})}function mt({challenges:e}){let t=f();return(0,L.jsx)(`div`,{className:`scroll`,children:(0,L.jsxs)(`table`,{className:`wide`,children:[(0,L.jsx)(`caption`,{className:`hidden`,children:t(`challenges`)}),(0,L.jsx)(`thead`,{children:(0,L.jsxs)(`tr`,{children:[(0,L.jsx)(`th`,{scope:`col`,children:t(`challenge`)}),(0,L.jsx)(`th`,{scope:`col`,children:t(`challenge.goal`)}),(0,L.jsx)(`th`,{scope:`col`,children:t(`challenge.prize`)}),(0,L.jsx)(`th`,{scope:`col`,children:t(`challenge.done`)}),(0,L.jsx)(`th`,{scope:`col`,children:t(`state`)})]})}),(0,L.jsx)(`tbody`,{children:e.map(e=>(0,L.jsx)(ht,{challenge:e},e.id))})]})})}function ht({challenge:e}){let n=f(),r=t(),{id:i,name:a,code:o,winners:s}=e;return(0,L.jsxs)(`tr`,{children:[(0,L.jsxs)(`th`,{scope:`row`,children:[(0,L.jsx)(p,{to:`/play/challenges/${encodeURIComponent(i)}`,children:a}),(0,L.jsx)(`div`,{className:`quiet small`,children:o})]}),(0,L.jsxs)(`td`,{children:[Ke(e,n,r),(0,L.jsx)(`div`,{className:`quiet small`,children:U(e,n)})]}),(0,L.jsxs)(`td`,{children:[W(e,n),typeof s==`number`&&(0,L.jsx)(`div`,{className:`quiet small`,children:n(`challenge.forFirst`,{winners:s})})]}),(0,L.jsx)(`td`,{children:(0,L.jsx)(gt,{challenge:e})}),(0,L.jsx)(`td`,{children:(0,L.jsx)(Ye,{challenge:e})})]})}function gt({challenge:{done:e,badgeMembers:t}}){let n=f();return(0,L.jsxs)(L.Fragment,{children:[typeof e==`number`&&n(`challenge.prizes`,{done:e}),typeof t==`number`&&(0,L.jsx)(`div`,{className:`quiet small`,children:n(`challenge.badgeMembers`,{members:t})})]})}function _t(){let t=l(),[n,i]=r(),a=o().has(`MANAGE_DISCOUNTS`),s={...ut(n),manages:a},c=d({queryKey:[`challenges`,s],queryFn:()=>t(ye,s),placeholderData:e});return(0,L.jsxs)(`div`,{children:[(0,L.jsx)(pt,{}),(0,L.jsx)(P,{read:c,of:e=>e.loyaltyAllChallenges,count:`challenges.count`,none:dt(n)?`challenges.noneFound`:`challenges.none`,onMove:i,lines:6,children:e=>(0,L.jsx)(mt,{challenges:e})})]})}var G=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},vt=new G(`
    query DrawDays($day: Date!) {
  loyaltyDraws(from: $day, to: $day) {
    commitment
    seed
    game {
      id
      name
    }
  }
}
    `),yt=new G(`
    query MemberDraws($user: ID!, $game: ID!, $day: Date!) {
  loyaltyMember(user: $user) {
    plays(game: $game)
    played(game: $game, day: $day) {
      number
      weights
      position
      play
      word
      memberId
      slice {
        label
      }
      points
      claim {
        rewardName
      }
      pointsPaid
      playedAt
    }
  }
}
    `),bt=new G(`
    query FindPlayers($search: String!) {
  loyaltyMembers(first: 20, search: $search) {
    edges {
      node {
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
    `);function xt({plays:e}){let t=f();return(0,L.jsx)(`div`,{className:`scroll`,children:(0,L.jsxs)(`table`,{className:`wide`,children:[(0,L.jsx)(`caption`,{className:`hidden`,children:t(`draws.check`)}),(0,L.jsx)(`thead`,{children:(0,L.jsxs)(`tr`,{children:[(0,L.jsx)(`th`,{scope:`col`,children:t(`draw`)}),(0,L.jsx)(`th`,{scope:`col`,children:t(`draw.word`)}),(0,L.jsx)(`th`,{scope:`col`,children:t(`draw.number`)}),(0,L.jsx)(`th`,{scope:`col`,children:t(`draw.slice`)}),(0,L.jsx)(`th`,{scope:`col`,children:t(`draw.won`)}),(0,L.jsx)(`th`,{scope:`col`,children:t(`draw.paid`)})]})}),(0,L.jsx)(`tbody`,{children:e.map(e=>(0,L.jsx)(St,{play:e},`${e.memberId} ${e.play}`))})]})})}function St({play:e}){let n=f(),r=t(),{number:i,weights:a,position:o,word:s,slice:c,points:l,claim:u,pointsPaid:d,playedAt:p}=e,m=a.reduce((e,t)=>e+t,0),h=(a[o]??0)*100/m;return(0,L.jsxs)(`tr`,{children:[(0,L.jsxs)(`th`,{scope:`row`,children:[n(`draw.nth`,{number:e.play}),(0,L.jsx)(`div`,{className:`quiet small`,children:r.moment(p)})]}),(0,L.jsx)(`td`,{children:s??(0,L.jsx)(`span`,{className:`quiet`,children:n(`draw.noWord`)})}),(0,L.jsx)(`td`,{className:`unbroken`,children:n(`draw.of`,{number:i,total:m})}),(0,L.jsxs)(`td`,{children:[c.label,(0,L.jsx)(`div`,{className:`quiet small`,children:n(`draw.had`,{percent:r.number(h)})})]}),(0,L.jsx)(`td`,{children:typeof l==`number`?n(`points.count`,{points:l}):u?.rewardName??n(`game.nothing`)}),(0,L.jsx)(`td`,{children:n(`points.count`,{points:d})})]})}var Ct=`day.json`,wt=`saleor-loyalty verify-draw ${Ct}`;function Tt({drawn:e,plays:t}){let n=f();return e.seed?(0,L.jsxs)(L.Fragment,{children:[(0,L.jsx)(`p`,{children:n(`draws.verify`)}),(0,L.jsx)(`pre`,{className:`note`,children:`pip install saleor-loyalty-plugin\n${wt}`}),(0,L.jsx)(`div`,{children:(0,L.jsx)(a,{variant:`secondary`,onClick:()=>ve(Ct,[Et(e,t)],`application/json`),children:n(`draws.file`)})})]}):(0,L.jsx)(`p`,{className:`note`,children:n(`draws.tomorrow`)})}function Et({seed:e,commitment:t},n){let r=n.map(({play:e,number:t,weights:n,word:r,memberId:i})=>({play:e,number:t,weights:n,word:r,memberId:i}));return`${JSON.stringify({seed:e,commitment:t,plays:r},null,2)}\n`}function Dt({day:e,drawn:t,days:n,onGame:r}){let i=f(),a=kt(),[o,s]=(0,H.useState)([]);return(0,L.jsxs)(L.Fragment,{children:[(0,L.jsxs)(`div`,{className:`pair`,children:[(0,L.jsx)(y,{label:i(`game`),value:t.game.id,onChange:e=>r(e.target.value),children:n.map(({game:e})=>(0,L.jsx)(`option`,{value:e.id,children:e.name},e.id))}),(0,L.jsx)(M,{single:!0,label:i(`member`),source:a,chosen:o,onChange:s})]}),o[0]&&(0,L.jsx)(Ot,{day:e,drawn:t,user:o[0].value})]})}function Ot({day:e,drawn:t,user:r}){let i=f(),a=l(),o={user:r,game:t.game.id,day:e},s=d({queryKey:[`memberDraws`,o],queryFn:()=>a(yt,o)});return(0,L.jsx)(n,{query:s,lines:3,children:({loyaltyMember:e})=>e?.played.length?(0,L.jsxs)(L.Fragment,{children:[(0,L.jsx)(xt,{plays:e.played}),(0,L.jsx)(Tt,{drawn:t,plays:e.played})]}):(0,L.jsx)(`p`,{className:`note`,children:i(`draws.noneOfMember`)})})}var kt=()=>fe(`players`,async(e,t)=>((await e(bt,{search:t})).loyaltyMembers?.edges??[]).flatMap(({node:{user:e}})=>e?[{value:e.id,label:[ee(e),e.email].filter(Boolean).join(`, `)}]:[])),At=864e5,jt=/^\d{4}-\d{2}-\d{2}$/,Mt=()=>new Date(Date.now()-At).toISOString().slice(0,10);function Nt(){let e=f(),t=l(),[i,a]=r(),o=i.get(`day`)??Mt(),s=d({queryKey:[`draws`,o],queryFn:()=>t(vt,{day:o}),enabled:jt.test(o)});return(0,L.jsxs)(`div`,{className:`stack`,children:[(0,L.jsx)(`p`,{children:e(`draws.help`)}),(0,L.jsx)(`div`,{className:`narrow`,children:(0,L.jsx)(v,{type:`date`,label:e(`draws.day`),help:e(`draws.dayHelp`),value:o,onChange:e=>a({day:e.target.value})})}),(0,L.jsx)(n,{query:s,lines:4,children:({loyaltyDraws:t})=>t.length?(0,L.jsxs)(L.Fragment,{children:[(0,L.jsx)(Pt,{days:t}),(0,L.jsx)(Ft,{day:o,days:t},o)]}):(0,L.jsx)(`p`,{className:`note`,children:e(`draws.none`)})})]})}function Pt({days:e}){let t=f();return(0,L.jsx)(`div`,{className:`scroll`,children:(0,L.jsxs)(`table`,{className:`wide`,children:[(0,L.jsx)(`caption`,{className:`hidden`,children:t(`draws`)}),(0,L.jsx)(`thead`,{children:(0,L.jsxs)(`tr`,{children:[(0,L.jsx)(`th`,{scope:`col`,children:t(`game`)}),(0,L.jsx)(`th`,{scope:`col`,children:t(`draws.commitment`)}),(0,L.jsx)(`th`,{scope:`col`,children:t(`draws.seed`)})]})}),(0,L.jsx)(`tbody`,{children:e.map(({game:e,commitment:n,seed:r})=>(0,L.jsxs)(`tr`,{children:[(0,L.jsx)(`th`,{scope:`row`,children:e.name}),(0,L.jsx)(`td`,{className:`small written`,children:n}),(0,L.jsx)(`td`,{className:`small written`,children:r??(0,L.jsx)(`span`,{className:`quiet`,children:t(`draws.secret`)})})]},e.id))})]})})}function Ft({day:e,days:t}){let n=f(),[r,a]=(0,H.useState)(t[0].game.id),o=t.find(e=>e.game.id===r)??t[0];return(0,L.jsxs)(`section`,{className:`card stack`,"aria-label":n(`draws.check`),children:[(0,L.jsx)(`h2`,{children:n(`draws.check`)}),(0,L.jsx)(`p`,{className:`quiet`,children:n(`draws.checkHelp`)}),(0,L.jsx)(i,{to:`MANAGE_USERS`,children:(0,L.jsx)(Dt,{day:e,drawn:o,days:t,onGame:a})})]})}var K=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},It=new K(`
    query Games($filter: LoyaltyGameFilterInput, $first: Int, $after: String, $last: Int, $before: String) {
  loyaltyAllGames(
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
        ...GameLine
      }
    }
  }
}
    fragment GameLine on LoyaltyGame {
  id
  code
  name
  kind
  active
  isOver
  pointsCost
  orderMinimum
  playsADay
  playsOnce
  budget
  spent
  averagePoints
  returnPercent
  figures {
    plays
    members
    pointsPaid
  }
}`),Lt=new K(`
    query Game($id: ID!) {
  loyaltyGame(id: $id) {
    ...GameWhole
  }
}
    fragment GameLine on LoyaltyGame {
  id
  code
  name
  kind
  active
  isOver
  pointsCost
  orderMinimum
  playsADay
  playsOnce
  budget
  spent
  averagePoints
  returnPercent
  figures {
    plays
    members
    pointsPaid
  }
}
fragment GameWhole on LoyaltyGame {
  ...GameLine
  conditions
  conditionsAddress
  translations {
    language
    name
    conditions
  }
  channels {
    id
  }
  leastAge
  dayLimit
  memberLimit
  withoutPurchase
  slices {
    code
    label
    weight
    chancePercent
    points
    reward {
      id
      name
      pointsCost
    }
    stock
    left
    won
    fallback
    translations {
      language
      text
    }
  }
}`),Rt=new K(`
    query GameChoices {
  channels {
    id
    name
  }
}
    `),zt=new K(`
    mutation CreateGame($input: LoyaltyGameInput!) {
  loyaltyGameCreate(input: $input) {
    errors {
      field
      message
      code
    }
    game {
      id
      name
    }
  }
}
    `),Bt=new K(`
    mutation UpdateGame($id: ID!, $input: LoyaltyGameInput!) {
  loyaltyGameUpdate(id: $id, input: $input) {
    errors {
      field
      message
      code
    }
    game {
      active
    }
  }
}
    `),Vt=new K(`
    mutation DeleteGame($id: ID!) {
  loyaltyGameDelete(id: $id) {
    errors {
      field
      message
      code
    }
    game {
      name
    }
  }
}
    `),q=e=>{let t=1+Math.max(0,...e.map(({key:e})=>Number(/^slice-(\d+)$/.exec(e)?.[1]??0)));return{key:`slice-${t}`,isNew:!0,code:`slice-${t}`,label:``,translations:[],chance:``,prize:`points`,points:``,reward:[],stock:``}};function Ht(){let e={...q([]),chance:`30`,points:`10`},t={...q([e]),chance:`70`,prize:`nothing`};return{code:``,kind:`WHEEL`,name:``,conditions:``,conditionsAddress:``,translations:[],channels:[],leastAge:`18`,playsADay:`1`,playsOnce:``,orderMinimum:``,pointsCost:``,dayLimit:``,memberLimit:``,budget:``,slices:[e,t],fallback:t.key}}var Ut=e=>({code:e.code,kind:e.kind,name:e.name,conditions:e.conditions,conditionsAddress:e.conditionsAddress??``,translations:e.translations.map(({language:e,name:t,conditions:n})=>({language:e,name:t,conditions:n??``})),channels:e.channels.map(({id:e})=>e),leastAge:w(e.leastAge),playsADay:w(e.playsADay),playsOnce:w(e.playsOnce),orderMinimum:w(e.orderMinimum),pointsCost:w(e.pointsCost),dayLimit:w(e.dayLimit),memberLimit:w(e.memberLimit),budget:w(e.budget),slices:e.slices.map(Wt),fallback:e.slices.find(e=>e.fallback)?.code??``}),Wt=e=>({key:e.code,isNew:!1,code:e.code,label:e.label,translations:e.translations,chance:String(e.weight/100),prize:typeof e.points==`number`?`points`:e.reward?`reward`:`nothing`,points:w(e.points),reward:e.reward?[{value:e.reward.id,label:e.reward.name,cost:e.reward.pointsCost}]:[],stock:w(e.stock)});function Gt(){let e=l(),{data:t}=d({queryKey:[`gameChoices`],queryFn:()=>e(Rt,{})});return t?.channels??[]}var Kt=[`WHEEL`,`SCRATCH`];function qt({isNew:e,draft:t,set:n,refused:r}){let i=f(),a=r=>n(e&&t.code===k(t.name)?{name:r,code:k(r)}:{name:r});return(0,L.jsxs)(b,{title:`game`,children:[(0,L.jsx)(v,{label:i(`name`),autoFocus:e,maxLength:128,value:t.name,onChange:e=>a(e.target.value),error:r(`name`)}),e&&(0,L.jsxs)(`div`,{className:`pair`,children:[(0,L.jsx)(y,{label:i(`game.kind`),help:i(`game.kindHelp`),value:t.kind,onChange:e=>n({kind:e.target.value}),error:r(`kind`),children:Kt.map(e=>(0,L.jsx)(`option`,{value:e,children:i(`game.kind.${e}`)},e))}),(0,L.jsx)(v,{label:i(`code`),help:i(`code.help`),maxLength:32,value:t.code,onChange:e=>n({code:e.target.value}),error:r(`code`)})]}),(0,L.jsx)(Jt,{draft:t,set:n,refused:r})]})}function Jt({draft:e,set:t,refused:n}){let r=f(),i=Gt();return i.length<2?null:(0,L.jsx)(me,{label:r(`channels`),help:r(`game.channelsHelp`),options:i.map(({id:e,name:t})=>({value:e,label:t})),chosen:e.channels,onChange:e=>t({channels:e}),error:n(`channels`)})}function Yt(e){let t=f(),{draft:n,set:r,refused:i}=e;return(0,L.jsxs)(b,{title:`game.conditionsSection`,children:[(0,L.jsx)(`p`,{className:`quiet small`,children:t(`game.law`)}),(0,L.jsx)(m,{label:t(`game.conditions`),help:t(`game.conditionsHelp`),value:n.conditions,onChange:e=>r({conditions:e.target.value}),error:i(`conditions`)}),(0,L.jsx)(v,{type:`url`,label:t(`game.conditionsAddress`),help:t(`game.conditionsAddressHelp`),value:n.conditionsAddress,onChange:e=>r({conditionsAddress:e.target.value}),error:i(`conditionsAddress`)}),(0,L.jsx)(v,{label:t(`game.leastAge`),help:t(`game.leastAgeHelp`),unit:t(`unit.years`),inputMode:`numeric`,value:n.leastAge,onChange:e=>r({leastAge:e.target.value}),error:i(`leastAge`)}),(0,L.jsx)(Xt,{...e})]})}function Xt({draft:{translations:e},set:n,refused:r}){let i=f(),a=t(),o=r(`translations`),s=(t,r)=>n({translations:e.map(e=>e.language===t?{...e,...r}:e)}),c=(e,t)=>i(`translation`,{label:e,language:a.language(t)});return(0,L.jsxs)(`div`,{className:`stack`,role:`group`,"aria-label":i(`game.texts`),children:[e.map(({language:e,name:t,conditions:n})=>(0,L.jsxs)(`div`,{className:`group stack`,children:[(0,L.jsx)(v,{label:c(i(`name`),e),help:i(`game.nameHelp`),maxLength:128,value:t,onChange:t=>s(e,{name:t.target.value})}),(0,L.jsx)(m,{label:c(i(`game.conditions`),e),value:n,onChange:t=>s(e,{conditions:t.target.value})})]},e)),(0,L.jsx)(A,{known:e.map(({language:e})=>e),onAdd:t=>n({translations:[...e,{language:t,name:``,conditions:``}]})}),o&&(0,L.jsx)(`p`,{className:`small wrong`,role:`alert`,children:o})]})}var Zt=1e4,J=e=>{let t=Number(e.trim().replace(`,`,`.`));return Number.isFinite(t)&&t>0?t:0},Qt=({chance:e})=>Math.round(J(e)*100);function $t({prize:e,points:t,reward:n}){return e===`points`?J(t):e===`reward`?n[0]?.cost??0:0}function en({slices:e,pointsCost:t}){let n=e.reduce((e,t)=>e+Qt(t),0),r=e.reduce((e,t)=>e+Qt(t)*$t(t),0)/Zt,i=J(t);return{missing:(Zt-n)/100,average:r,returned:i?Math.round(r/i*1e4)/100:null}}function tn({draft:e}){let n=f(),r=t(),{missing:i,average:a,returned:o}=en(e);return(0,L.jsxs)(`div`,{className:`stack`,role:`status`,children:[i===0?(0,L.jsx)(`p`,{children:n(`odds.whole`)}):(0,L.jsx)(`p`,{className:`note warning`,children:n(i>0?`odds.missing`:`odds.tooMuch`,{percent:r.number(Math.abs(i)),total:r.number(100-i)})}),(0,L.jsxs)(`p`,{children:[n(`odds.average`,{points:r.number(a)}),o!==null&&` ${n(`odds.returned`,{percent:r.number(o)})}`]})]})}var nn=[`leastAge`,`playsADay`,`playsOnce`,`pointsCost`,`dayLimit`,`memberLimit`,`budget`];function Y(e,t){let{code:n,kind:r,name:i,conditions:a,conditionsAddress:o,translations:s,channels:c}=e;return{code:n,kind:r,name:i,conditions:a,conditionsAddress:o,translations:s,channels:c,...Object.fromEntries(nn.map(n=>[n,t.whole(n,e[n])])),orderMinimum:t.decimal(`orderMinimum`,e.orderMinimum),slices:e.slices.map(n=>rn(n,n.key===e.fallback,t))}}function rn(e,t,n){let r=t=>X(e,t),i=e.prize===`reward`;return{code:e.code,label:e.label,translations:e.translations,weight:n.hundredths(r(`chance`),e.chance)??0,points:e.prize===`points`?n.needed(r(`points`),e.points):null,reward:i?n.chosen(r(`reward`),e.reward[0]?.value):null,stock:t?null:n.whole(r(`stock`),e.stock),fallback:t}}var X=({key:e},t)=>`slices.${e}.${t}`,an=[`nothing`,`points`,`reward`];function on({slice:e,isFallback:t,onChange:n,refused:r}){let i=f(),a=j();return(0,L.jsxs)(`div`,{className:`condition`,children:[(0,L.jsx)(y,{label:i(`slice.prize`),value:e.prize,onChange:e=>n({prize:e.target.value}),children:an.filter(n=>n!==`reward`||!t||e.prize===n).map(e=>(0,L.jsx)(`option`,{value:e,children:i(`slice.prize.${e}`)},e))}),e.prize===`points`&&(0,L.jsx)(v,{label:i(`adjust.points`),unit:i(`points.unit`),inputMode:`numeric`,value:e.points,onChange:e=>n({points:e.target.value}),error:r(X(e,`points`))}),e.prize===`reward`&&(0,L.jsx)(M,{single:!0,label:i(`reward`),help:e.reward[0]&&i(`slice.costs`,{points:e.reward[0].cost}),source:a,chosen:e.reward,onChange:e=>n({reward:e}),error:r(X(e,`reward`))}),!t&&(0,L.jsx)(v,{label:i(`slice.stock`),help:i(`slice.stockHelp`),unit:i(`unit.pieces`),inputMode:`numeric`,value:e.stock,onChange:e=>n({stock:e.target.value}),error:r(X(e,`stock`))})]})}function sn(e){let t=f(),{slice:n,place:r,isFallback:i,onChange:a,onFallback:o,refused:s}=e,c=r+1,{isNew:l,code:u,key:d}=n,p=e=>a(l&&u===cn(n)?{label:e,code:cn({label:e,key:d})}:{label:e});return(0,L.jsxs)(`li`,{className:`group stack`,"aria-label":t(`slice`,{number:c}),children:[(0,L.jsxs)(`div`,{className:`condition`,children:[(0,L.jsx)(v,{label:t(`slice.label`),maxLength:64,value:n.label,onChange:e=>p(e.target.value)}),l&&(0,L.jsx)(v,{label:t(`code`),maxLength:32,value:u,onChange:e=>a({code:e.target.value})}),(0,L.jsx)(v,{label:t(`slice.chance`),unit:t(`unit.percent`),inputMode:`decimal`,value:n.chance,onChange:e=>a({chance:e.target.value}),error:s(X(n,`chance`))})]}),(0,L.jsx)(on,{...e}),(0,L.jsxs)(`label`,{className:`check`,children:[(0,L.jsx)(`input`,{type:`radio`,name:`fallback`,checked:i,onChange:o}),` `,t(`slice.fallback`)]}),(0,L.jsx)(se,{label:t(`slice.label`),texts:n.translations,onChange:e=>a({translations:e})}),(0,L.jsx)(ln,{...e,number:c})]})}var cn=({label:e,key:t})=>k(e)||t;function ln({number:e,place:t,isLast:n,onMove:r,onRemove:i}){let a=f();return(0,L.jsxs)(`div`,{className:`actions`,children:[(0,L.jsx)(Z,{name:a(`slice.up`,{number:e}),says:`↑`,disabled:t===0,onClick:()=>r(-1)}),(0,L.jsx)(Z,{name:a(`slice.down`,{number:e}),says:`↓`,disabled:n,onClick:()=>r(1)}),(0,L.jsx)(Z,{name:a(`slice.remove`,{number:e}),says:a(`remove`),onClick:i})]})}var Z=({name:e,says:t,...n})=>(0,L.jsx)(a,{type:`button`,variant:`tertiary`,size:`small`,"aria-label":e,title:e,...n,children:t});function un({draft:e,set:t,refused:n}){let r=f(),{slices:i}=e,o=n(`slices`),s=(e,n)=>t({slices:i.map(t=>t.key===e?{...t,...n}:t)}),c=(e,n)=>t({slices:dn(i,e,n)});return(0,L.jsxs)(b,{title:`game.slices`,children:[(0,L.jsx)(`p`,{className:`quiet small`,children:r(`game.slicesHelp`)}),(0,L.jsx)(`ol`,{className:`bare stack`,children:i.map((r,a)=>(0,L.jsx)(sn,{slice:r,place:a,isLast:a===i.length-1,isFallback:r.key===e.fallback,onChange:e=>s(r.key,e),onFallback:()=>t({fallback:r.key}),onMove:e=>c(a,e),onRemove:()=>t({slices:i.filter(({key:e})=>e!==r.key)}),refused:n},r.key))}),(0,L.jsx)(`div`,{children:(0,L.jsx)(a,{type:`button`,variant:`secondary`,size:`small`,onClick:()=>t({slices:[...i,q(i)]}),children:r(`slice.add`)})}),(0,L.jsx)(tn,{draft:e}),o&&(0,L.jsx)(`p`,{className:`small wrong`,role:`alert`,children:o})]})}function dn(e,t,n){let r=[...e],[i]=r.splice(t,1);return r.splice(t+n,0,i),r}var fn=[{name:`playsADay`,unit:`unit.playsADay`},{name:`playsOnce`,unit:`unit.playsOnce`},{name:`orderMinimum`,unit:`unit.money`},{name:`pointsCost`,unit:`points.unit`}],pn=[{name:`dayLimit`,unit:`unit.playsADay`},{name:`memberLimit`,unit:`unit.playsOnce`},{name:`budget`,unit:`points.unit`}];function mn(e){let t=f(),{playsADay:n,playsOnce:r}=e.draft,i=!n.trim()&&!r.trim();return(0,L.jsxs)(L.Fragment,{children:[(0,L.jsxs)(b,{title:`game.turns`,children:[(0,L.jsx)(hn,{fields:fn,...e}),i&&(0,L.jsx)(`p`,{className:`note warning`,children:t(`game.notFree`)})]}),(0,L.jsx)(b,{title:`game.limits`,children:(0,L.jsx)(hn,{fields:pn,...e})})]})}function hn({fields:e,draft:t,set:n,refused:r}){let i=f();return(0,L.jsx)(`div`,{className:`fields`,children:e.map(({name:e,unit:a})=>(0,L.jsx)(v,{label:i(`game.${e}`),help:i(`game.${e}Help`),unit:i(a),inputMode:e===`orderMinimum`?`decimal`:`numeric`,value:t[e],onChange:t=>n({[e]:t.target.value}),error:r(e)},e))})}function gn({isNew:e,...t}){return(0,L.jsxs)(L.Fragment,{children:[(0,L.jsx)(qt,{isNew:e,...t}),(0,L.jsx)(un,{...t}),(0,L.jsx)(mn,{...t}),(0,L.jsx)(Yt,{...t})]})}var _n=[`name`,`conditions`,`conditionsAddress`,`translations`,`channels`,`leastAge`,`playsADay`,`playsOnce`,`orderMinimum`,`pointsCost`,`dayLimit`,`memberLimit`,`budget`,`slices`],vn=({slices:e},{isNew:t=!1}={})=>[..._n,...e.flatMap(e=>[`chance`,`points`,`reward`,`stock`].map(t=>X(e,t))),...t?[`code`,`kind`]:[]];function yn(){let e=f(),t=l(),[n]=(0,H.useState)(Ht),r=E(n,async n=>{let r={...T(e,e=>Y(n,e)),active:!1};return x((await t(zt,{input:r})).loyaltyGameCreate).game},{say:({name:t})=>e(`game.created`,{name:t}),after:({id:e})=>c(`/play/games/${encodeURIComponent(e)}`,{replace:!0})});return(0,L.jsxs)(L.Fragment,{children:[(0,L.jsx)(`h1`,{children:e(`game.new`)}),(0,L.jsxs)(`form`,{className:`stack form`,noValidate:!0,onSubmit:r.send,children:[(0,L.jsx)(gn,{isNew:!0,...r}),(0,L.jsx)(C,{error:r.error,fields:vn(r.draft,{isNew:!0})}),(0,L.jsx)(D,{form:r,create:e(`game.create`),children:(0,L.jsx)(`span`,{className:`quiet small`,children:e(`game.createHelp`)})})]})]})}var bn=({active:e,isOver:t})=>e?t?`over`:`on`:`off`;function xn({playsADay:e,playsOnce:t,orderMinimum:n,pointsCost:r},i,a){let o=[e&&i(`game.turns.day`,{plays:e}),t&&i(`game.turns.once`,{plays:t}),n&&i(`game.turns.order`,{amount:a.number(n)}),r&&i(`game.turns.points`,{points:r})].filter(e=>!!e);return o.length?o:[i(`game.turns.none`)]}var Sn=({budget:e,spent:t},n)=>typeof e==`number`?n(`game.spentOf`,{spent:t,budget:e}):n(`game.spentPoints`,{spent:t});function Cn({points:e,reward:t},n){return typeof e==`number`?n(`points.count`,{points:e}):t?n(`game.rewardWorth`,{name:t.name,points:t.pointsCost}):n(`game.nothing`)}var wn=({left:e,stock:t,won:n},r)=>typeof e==`number`?r(`game.left`,{left:e,of:Math.max(t??0,e+n)}):r(`game.noLimit`);function Tn({game:{slices:e}}){let t=f();return(0,L.jsxs)(L.Fragment,{children:[(0,L.jsx)(`p`,{className:`quiet small`,children:t(`game.chancesHelp`)}),(0,L.jsx)(`div`,{className:`scroll`,children:(0,L.jsxs)(`table`,{children:[(0,L.jsx)(`caption`,{className:`hidden`,children:t(`game.chances`)}),(0,L.jsx)(`thead`,{children:(0,L.jsxs)(`tr`,{children:[(0,L.jsx)(`th`,{scope:`col`,children:t(`slice.label`)}),(0,L.jsx)(`th`,{scope:`col`,className:`number`,children:t(`game.chanceNow`)}),(0,L.jsx)(`th`,{scope:`col`,className:`number`,children:t(`game.chanceSet`)}),(0,L.jsx)(`th`,{scope:`col`,children:t(`slice.prize`)}),(0,L.jsx)(`th`,{scope:`col`,children:t(`game.prizesLeft`)}),(0,L.jsx)(`th`,{scope:`col`,className:`number`,children:t(`game.won`)})]})}),(0,L.jsx)(`tbody`,{children:e.map(e=>(0,L.jsx)(En,{slice:e},e.code))})]})})]})}function En({slice:e}){let n=f(),r=t(),i=e=>n(`percent`,{value:r.number(e)});return(0,L.jsxs)(`tr`,{children:[(0,L.jsxs)(`th`,{scope:`row`,children:[e.label,(0,L.jsx)(`div`,{className:`quiet small`,children:e.code})]}),(0,L.jsx)(`td`,{className:`number`,children:i(e.chancePercent)}),(0,L.jsx)(`td`,{className:`number`,children:i(e.weight/100)}),(0,L.jsxs)(`td`,{children:[Cn(e,n),e.fallback&&(0,L.jsx)(`div`,{className:`quiet small`,children:n(`game.isFallback`)})]}),(0,L.jsx)(`td`,{children:wn(e,n)}),(0,L.jsx)(`td`,{className:`number`,children:r.number(e.won)})]})}function Dn({game:{id:e,name:t},onClose:n}){let r=f(),i=l();return(0,L.jsx)(ge,{name:t,explained:r(`game.deleteExplained`),remove:async()=>x((await i(Vt,{id:e})).loyaltyGameDelete),list:`/play`,onClose:n})}function On({game:e}){let t=f(),n=l(),r=E(Ut(e),async(r,i)=>{let[a,o]=T(t,e=>[Y(r,e),Y(i,e)]),s={id:e.id,input:O(a,o)};return x((await n(Bt,s)).loyaltyGameUpdate)},{say:()=>t(`saved`)});return(0,L.jsxs)(`form`,{className:`stack form`,noValidate:!0,onSubmit:r.send,children:[(0,L.jsx)(gn,{isNew:!1,...r}),(0,L.jsx)(C,{error:r.error,fields:vn(r.draft)}),(0,L.jsx)(D,{form:r})]})}var kn={on:`success`,off:``,over:`warning`};function An({game:e}){let t=f(),n=bn(e);return(0,L.jsx)(`span`,{className:`chip ${kn[n]}`,children:t(`game.state.${n}`)})}function jn({game:e}){let n=f(),r=t(),{plays:i,members:a,pointsPaid:o}=e.figures,s=e.returnPercent;return(0,L.jsxs)(`dl`,{className:`card figures wide`,children:[(0,L.jsx)(F,{title:`game.played`,help:n(`game.by`,{members:a}),children:n(`game.plays`,{plays:i})}),(0,L.jsx)(F,{title:`game.paid`,help:n(`game.paidHelp`),children:n(`points.count`,{points:o})}),(0,L.jsx)(F,{title:`game.spent`,help:n(`game.spentHelp`),children:Sn(e,n)}),(0,L.jsx)(F,{title:`game.average`,help:typeof s==`number`?n(`game.returns`,{percent:r.number(s)}):n(`game.costsNothing`),children:n(`game.averagePoints`,{points:r.number(e.averagePoints)})})]})}function Mn({game:{id:e,name:t,active:n,withoutPurchase:r},onClose:i}){let a=f(),o=l();return(0,L.jsx)(N,{title:a(n?`campaign.switchOff`:`campaign.switchOn`,{name:t}),action:a(n?`switchOff`:`switchOn`),explained:a(n?`game.offExplained`:`game.onExplained`),change:async()=>x((await o(Bt,{id:e,input:{active:!n}})).loyaltyGameUpdate),say:()=>a(n?`campaign.isOff`:`campaign.isOn`,{name:t}),after:i,onClose:i,children:!n&&!r&&(0,L.jsx)(`p`,{className:`note warning`,children:a(`game.notFree`)})})}var Nn=[{path:``,title:`game.chances`},{path:`edit`,title:`game.edit`}];function Pn({game:e}){let t=f(),n=s()[3]??``;return(0,L.jsxs)(L.Fragment,{children:[(0,L.jsxs)(`header`,{className:`actions apart`,children:[(0,L.jsxs)(`div`,{className:`actions`,children:[(0,L.jsx)(`h1`,{children:e.name}),(0,L.jsx)(An,{game:e})]}),(0,L.jsx)(Fn,{game:e})]}),(0,L.jsx)(S,{page:`play/games/${encodeURIComponent(e.id)}`,title:`game`,sections:Nn}),n===``&&(0,L.jsxs)(L.Fragment,{children:[e.active&&e.isOver&&(0,L.jsx)(`p`,{className:`note warning`,children:t(`game.over`)}),(0,L.jsx)(jn,{game:e}),(0,L.jsx)(Tn,{game:e})]}),n===`edit`&&(0,L.jsx)(On,{game:e})]})}function Fn({game:e}){let t=f(),[n,r]=(0,H.useState)(null),i=()=>r(null);return(0,L.jsxs)(`div`,{className:`actions`,children:[(0,L.jsx)(a,{variant:e.active?`secondary`:`primary`,onClick:()=>r(`switch`),children:t(e.active?`switchOff`:`switchOn`)}),(0,L.jsx)(a,{variant:`secondary`,onClick:()=>r(`delete`),children:t(`delete`)}),n===`switch`&&(0,L.jsx)(Mn,{game:e,onClose:i}),n===`delete`&&(0,L.jsx)(Dn,{game:e,onClose:i})]})}function In({id:e}){return(0,L.jsx)(oe,{id:e,back:`/play`,list:`games`,create:(0,L.jsx)(yn,{}),children:(0,L.jsx)(Ln,{id:e})})}function Ln({id:e}){let t=f(),r=l(),i=d({queryKey:[`game`,e],queryFn:()=>r(Lt,{id:e})});return(0,L.jsx)(n,{query:i,lines:10,children:({loyaltyGame:e})=>e?(0,L.jsx)(Pn,{game:e}):(0,L.jsx)(`p`,{className:`note`,children:t(`game.notFound`)})})}var Rn=25;function zn(e){let t=e.get(`active`);return{filter:{search:e.get(`search`),active:t===`yes`||t!==`no`&&null},...g({after:e.get(`after`),before:e.get(`before`)},Rn)}}var Bn=e=>[`search`,`active`].some(t=>e.get(t));function Vn(){let e=f(),[t,n]=r();return(0,L.jsxs)(`div`,{className:`toolbar`,role:`search`,children:[(0,L.jsx)(_,{name:`search`,label:e(`campaigns.search`),type:`search`}),(0,L.jsxs)(y,{label:e(`state`),value:t.get(`active`)??``,onChange:e=>n({active:e.target.value,...h}),children:[(0,L.jsx)(`option`,{value:``,children:e(`state.all`)}),(0,L.jsx)(`option`,{value:`yes`,children:e(`state.on`)}),(0,L.jsx)(`option`,{value:`no`,children:e(`state.off`)})]}),Bn(t)&&(0,L.jsx)(a,{variant:`tertiary`,onClick:()=>n({search:null,active:null,...h}),children:e(`filters.clear`)})]})}function Hn({games:e}){let t=f();return(0,L.jsx)(`div`,{className:`scroll`,children:(0,L.jsxs)(`table`,{className:`wide`,children:[(0,L.jsx)(`caption`,{className:`hidden`,children:t(`games`)}),(0,L.jsx)(`thead`,{children:(0,L.jsxs)(`tr`,{children:[(0,L.jsx)(`th`,{scope:`col`,children:t(`game`)}),(0,L.jsx)(`th`,{scope:`col`,children:t(`game.turns`)}),(0,L.jsx)(`th`,{scope:`col`,children:t(`game.average`)}),(0,L.jsx)(`th`,{scope:`col`,children:t(`game.played`)}),(0,L.jsx)(`th`,{scope:`col`,children:t(`game.spent`)}),(0,L.jsx)(`th`,{scope:`col`,children:t(`state`)})]})}),(0,L.jsx)(`tbody`,{children:e.map(e=>(0,L.jsx)(Un,{game:e},e.id))})]})})}function Un({game:e}){let n=f(),r=t(),{plays:i,members:a}=e.figures;return(0,L.jsxs)(`tr`,{children:[(0,L.jsxs)(`th`,{scope:`row`,children:[(0,L.jsx)(p,{to:`/play/games/${encodeURIComponent(e.id)}`,children:e.name}),(0,L.jsx)(`div`,{className:`quiet small`,children:[n(`game.kind.${e.kind}`),e.code].join(` · `)})]}),(0,L.jsx)(`td`,{children:xn(e,n,r).map(e=>(0,L.jsx)(`div`,{children:e},e))}),(0,L.jsxs)(`td`,{className:`unbroken`,children:[n(`game.averagePoints`,{points:r.number(e.averagePoints)}),typeof e.returnPercent==`number`&&(0,L.jsx)(`div`,{className:`quiet small`,children:n(`game.returns`,{percent:r.number(e.returnPercent)})})]}),(0,L.jsxs)(`td`,{className:`unbroken`,children:[n(`game.plays`,{plays:i}),i>0&&(0,L.jsx)(`div`,{className:`quiet small`,children:n(`game.by`,{members:a})})]}),(0,L.jsx)(`td`,{children:Sn(e,n)}),(0,L.jsx)(`td`,{children:(0,L.jsx)(An,{game:e})})]})}function Wn(){let t=l(),[n,i]=r(),a=zn(n),o=d({queryKey:[`games`,a],queryFn:()=>t(It,a),placeholderData:e});return(0,L.jsxs)(`div`,{children:[(0,L.jsx)(Vn,{}),(0,L.jsx)(P,{read:o,of:e=>e.loyaltyAllGames,count:`games.count`,none:Bn(n)?`games.noneFound`:`games.none`,onMove:i,lines:6,children:e=>(0,L.jsx)(Hn,{games:e})})]})}var Q=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},Gn=new Q(`
    query Board($period: LoyaltyPeriodEnum!, $at: DateTime, $language: LanguageCodeEnum!) {
  loyaltyLeaderboard(period: $period, first: 100, at: $at) {
    from
    to
    closedAt
    prizes
    rows {
      rank
      name(language: $language)
      points
    }
  }
}
    `),Kn=new Q(`
    query BoardTerms {
  loyaltyLeaderboardTerms {
    ...BoardSet
  }
}
    fragment BoardSet on LoyaltyLeaderboardTerms {
  period
  active
  prizes
  closingDays
}`),qn=new Q(`
    mutation UpdateBoard($period: LoyaltyPeriodEnum!, $input: LoyaltyLeaderboardInput!) {
  loyaltyLeaderboardUpdate(period: $period, input: $input) {
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
    `),$=[`WEEK`,`MONTH`,`YEAR`];function Jn(){let t=f(),i=l(),o=u(),[s,c]=r(),p=$.find(e=>e===s.get(`period`))??`MONTH`,m=s.get(`at`),h=d({queryKey:[`board`,p,m,o],queryFn:()=>i(Gn,{period:p,at:m,language:o}),placeholderData:e});return(0,L.jsxs)(`section`,{className:`card stack`,"aria-label":t(`leaderboard`),children:[(0,L.jsx)(`div`,{className:`narrow`,children:(0,L.jsx)(y,{label:t(`board.of`),value:p,onChange:e=>c({period:e.target.value,at:null}),children:$.map(e=>(0,L.jsx)(`option`,{value:e,children:t(`board.period.${e}`)},e))})}),(0,L.jsx)(n,{query:h,lines:6,children:({loyaltyLeaderboard:e})=>e?(0,L.jsx)(Yn,{board:e,onMove:e=>c({at:e})}):(0,L.jsxs)(L.Fragment,{children:[(0,L.jsx)(`p`,{className:`note`,children:t(m?`board.noneThen`:`board.none`)}),m&&(0,L.jsx)(`div`,{children:(0,L.jsx)(a,{variant:`secondary`,onClick:()=>c({at:null}),children:t(`board.present`)})})]})})]})}function Yn({board:e,onMove:n}){let r=f(),i=t(),{from:o,to:s,closedAt:c,prizes:l}=e,u=e=>new Date(new Date(e).getTime()-1e3).toISOString(),d=new Date(s)<=new Date;return(0,L.jsxs)(L.Fragment,{children:[(0,L.jsxs)(`div`,{className:`actions apart`,children:[(0,L.jsxs)(`p`,{children:[r(`books.span`,{from:i.moment(o),to:i.moment(s)}),` `,(0,L.jsx)(`span`,{className:c?`chip`:`chip success`,children:c?r(`board.closed`,{moment:i.moment(c)}):r(d?`board.closing`:`board.running`)})]}),(0,L.jsxs)(`div`,{className:`actions`,children:[(0,L.jsx)(a,{variant:`secondary`,size:`small`,onClick:()=>n(u(o)),children:r(`board.earlier`)}),(0,L.jsx)(a,{variant:`secondary`,size:`small`,disabled:!d,onClick:()=>n(s),children:r(`board.later`)})]})]}),l.length>0&&(0,L.jsx)(`p`,{className:`quiet small`,children:r(`board.prizesAre`,{prizes:l.map(e=>i.number(e)).join(`, `)})}),(0,L.jsx)(Xn,{rows:e.rows})]})}function Xn({rows:e}){let n=f(),r=t();return e.length?(0,L.jsx)(`div`,{className:`scroll`,children:(0,L.jsxs)(`table`,{className:`tight`,children:[(0,L.jsx)(`caption`,{className:`hidden`,children:n(`leaderboard`)}),(0,L.jsx)(`thead`,{children:(0,L.jsxs)(`tr`,{children:[(0,L.jsx)(`th`,{scope:`col`,className:`number`,children:n(`board.rank`)}),(0,L.jsx)(`th`,{scope:`col`,children:n(`board.name`)}),(0,L.jsx)(`th`,{scope:`col`,className:`number`,children:n(`points`)})]})}),(0,L.jsx)(`tbody`,{children:e.map(({rank:e,name:t,points:n},i)=>(0,L.jsxs)(`tr`,{children:[(0,L.jsx)(`th`,{scope:`row`,className:`number`,children:r.number(e)}),(0,L.jsx)(`td`,{children:t}),(0,L.jsx)(`td`,{className:`number`,children:r.number(n)})]},i))})]})}):(0,L.jsx)(`p`,{className:`note`,children:n(`board.empty`)})}var Zn=[`active`,`prizes`,`closingDays`];function Qn(){let e=l(),t=d({queryKey:[`boardTerms`],queryFn:()=>e(Kn,{})});return(0,L.jsx)(n,{query:t,lines:8,children:({loyaltyLeaderboardTerms:e})=>$.map(t=>(0,L.jsx)($n,{period:t,board:e.find(e=>e.period===t)},t))})}function $n({period:e,board:t}){let n=f(),[r,i]=(0,H.useState)(!1),{form:a,save:o}=er(e,t),{draft:s,set:c,refused:l}=a,u=!!t?.active&&!s.active;return(0,L.jsxs)(L.Fragment,{children:[(0,L.jsx)(`form`,{className:`form`,noValidate:!0,onSubmit:e=>{e.preventDefault(),u?i(!0):a.send()},children:(0,L.jsxs)(b,{title:`board.period.${e}`,children:[(0,L.jsx)(he,{label:n(`board.active`),help:n(`board.activeHelp`),checked:s.active,onChange:e=>c({active:e}),error:l(`active`)}),(0,L.jsxs)(`div`,{className:`pair`,children:[(0,L.jsx)(v,{label:n(`board.prizes`),help:n(`board.prizesHelp`),unit:n(`points.unit`),value:s.prizes,onChange:e=>c({prizes:e.target.value}),error:l(`prizes`)}),(0,L.jsx)(v,{label:n(`board.closingDays`),help:n(`board.closingDaysHelp`),unit:n(`unit.days`),inputMode:`numeric`,value:s.closingDays,onChange:e=>c({closingDays:e.target.value}),error:l(`closingDays`)})]}),(0,L.jsx)(C,{error:a.error,fields:Zn}),(0,L.jsx)(D,{form:a})]})}),r&&(0,L.jsx)(N,{title:n(`campaign.switchOff`,{name:n(`board.period.${e}`)}),action:n(`switchOff`),destructive:!0,explained:n(`board.offExplained`),change:o,say:()=>n(`saved`),after:()=>i(!1),onClose:()=>i(!1)})]})}function er(e,t){let n=f(),r=l(),i=async(t,i)=>{let[a,o]=T(n,e=>[nr(t,e),nr(i,e)]),s={period:e,input:O(a,o)};return x((await r(qn,s)).loyaltyLeaderboardUpdate)},a=tr(t),o=E(a,i,{say:()=>n(`saved`)});return{form:o,save:()=>i(o.draft,a)}}var tr=e=>({active:e?.active??!1,prizes:e?.prizes.join(`, `)??``,closingDays:w(e?.closingDays??3)}),nr=({active:e,prizes:t,closingDays:n},r)=>({active:e,prizes:t.split(/[,;\s]+/).filter(Boolean).map(e=>r.whole(`prizes`,e)??0),closingDays:r.needed(`closingDays`,n)});function rr(){let e=f();return(0,L.jsxs)(`div`,{className:`stack`,children:[(0,L.jsx)(`p`,{className:`quiet`,children:e(`board.help`)}),(0,L.jsx)(Jn,{}),(0,L.jsx)(`h2`,{children:e(`board.settings`)}),(0,L.jsx)(i,{to:`MANAGE_DISCOUNTS`,children:(0,L.jsx)(Qn,{})})]})}var ir=[{path:``,title:`games`},{path:`draws`,title:`draws`},{path:`challenges`,title:`challenges`},{path:`leaderboard`,title:`leaderboard`}];function ar(){let e=f(),[,t=``,n]=s();return t===`games`&&n?(0,L.jsx)(In,{id:n}):t===`challenges`&&n?(0,L.jsx)(st,{id:n}):(0,L.jsxs)(`div`,{className:`stack`,children:[(0,L.jsxs)(`header`,{className:`actions apart`,children:[(0,L.jsx)(`h1`,{children:e(`play`)}),t===``&&(0,L.jsx)(ne,{to:`/play/games/new`,children:e(`game.new`)}),t===`challenges`&&(0,L.jsx)(ne,{to:`/play/challenges/new`,children:e(`challenge.new`)})]}),(0,L.jsx)(S,{page:`play`,title:`play`,sections:ir}),(0,L.jsx)(or,{section:t})]})}function or({section:e}){let t=f();switch(e){case``:return(0,L.jsx)(i,{to:`MANAGE_DISCOUNTS`,children:(0,L.jsx)(Wn,{})});case`draws`:return(0,L.jsx)(Nt,{});case`challenges`:return(0,L.jsx)(i,{to:[`MANAGE_DISCOUNTS`,`MANAGE_USERS`],children:(0,L.jsx)(_t,{})});case`leaderboard`:return(0,L.jsx)(rr,{});default:return(0,L.jsx)(`p`,{className:`note`,children:t(`notFound`)})}}export{ar as default};