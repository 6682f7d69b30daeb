import{a as e,o as t,r as n,t as r}from"./jsx-runtime-CFXVRddL.js";import{B as i,_ as a,a as o,h as s,i as c,it as l,p as ee,s as u,v as te,w as d,y as f}from"./States-CrajwlQn.js";import{S as p,_ as m,a as ne,b as h,s as re,v as ie,y as g}from"./forms-BThQ5JWn.js";import{S as _,c as ae,d as v,f as oe,i as se,l as y,r as ce,s as b,u as x,y as le}from"./index-DVRWz0TX.js";import{t as S}from"./mutations-BNlxaD7a.js";import{n as C,r as w}from"./reading-Bdtl55W3.js";import{n as T,r as E,t as ue}from"./useForm-BSuAatdE.js";import{n as D,t as O}from"./Check-CBEB8XZB.js";import{n as de,t as fe}from"./Confirm-5QwAM-2Q.js";import{t as k}from"./codes-BI-bah2v.js";import{n as pe}from"./Translations-Dq1c6N1R.js";import{a as me,c as A,i as he,n as ge,o as j,s as M,t as N}from"./sources-DYbccFDl.js";var P=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},F=new P(`
    query Campaigns($filter: LoyaltyCampaignFilterInput, $first: Int, $after: String, $last: Int, $before: String) {
  loyaltyCampaigns(
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
        ...CampaignLine
      }
    }
  }
}
    fragment CampaignLine on LoyaltyCampaign {
  id
  code
  name
  active
  startsAt
  endsAt
  weekdays
  fromTime
  untilTime
  effect
  factor
  points
  budget
  budgetUsed
}`),I=new P(`
    query Campaign($id: ID!) {
  loyaltyCampaign(id: $id) {
    ...CampaignWhole
  }
}
    fragment CampaignLine on LoyaltyCampaign {
  id
  code
  name
  active
  startsAt
  endsAt
  weekdays
  fromTime
  untilTime
  effect
  factor
  points
  budget
  budgetUsed
}
fragment CampaignWhole on LoyaltyCampaign {
  ...CampaignLine
  description
  descriptions {
    language
    text
  }
  channels {
    id
  }
  everywhere
  tier {
    id
  }
  segment {
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
  channelMinimums {
    channel {
      id
    }
    amount {
      amount
    }
  }
  firstOrders
  pointsPerOrderLimit
  pointsPerMemberLimit
  timesPerMemberLimit
  priority
  stackable
  holdoutPercent
}`),L=new P(`
    query CampaignChoices {
  channels {
    id
    name
    currencyCode
  }
  loyaltySettings {
    timeZone
  }
  loyaltyTiers {
    id
    name
  }
}
    `),_e=new P(`
    query CampaignPlan($id: ID!, $from: Decimal, $to: Decimal) {
  loyaltyCampaign(id: $id) {
    plan(fromPercent: $from, toPercent: $to) {
      members
      membersNeeded
      smallestDifference
    }
  }
}
    `),ve=new P(`
    query CampaignMeasured($id: ID!, $language: LanguageCodeEnum!) {
  loyaltyCampaign(id: $id) {
    measured {
      ...Effect
    }
  }
}
    fragment Effect on LoyaltyEffect {
  treated {
    ...Side
  }
  heldOut {
    ...Side
  }
  conversion {
    estimate
    low
    high
  }
  revenuePerMember {
    estimate
    low
    high
  }
  worth {
    estimate
    low
    high
  }
  cost {
    amount
    currency
  }
  isPreliminary
  verdict
  summary(language: $language)
}
fragment Side on LoyaltyEffectGroup {
  members
  orders
  buyers
  revenue {
    amount
    currency
  }
}`),ye=new P(`
    query FindCollections($search: String!) {
  collections(first: 20, filter: {search: $search}) {
    edges {
      node {
        id
        name
      }
    }
  }
}
    `),be=new P(`
    mutation CampaignCreate($input: LoyaltyCampaignInput!) {
  loyaltyCampaignCreate(input: $input) {
    errors {
      field
      message
      code
    }
    campaign {
      id
      name
    }
  }
}
    `),R=new P(`
    mutation CampaignUpdate($id: ID!, $input: LoyaltyCampaignInput!) {
  loyaltyCampaignUpdate(id: $id, input: $input) {
    errors {
      field
      message
      code
    }
    campaign {
      ...CampaignWhole
    }
  }
}
    fragment CampaignLine on LoyaltyCampaign {
  id
  code
  name
  active
  startsAt
  endsAt
  weekdays
  fromTime
  untilTime
  effect
  factor
  points
  budget
  budgetUsed
}
fragment CampaignWhole on LoyaltyCampaign {
  ...CampaignLine
  description
  descriptions {
    language
    text
  }
  channels {
    id
  }
  everywhere
  tier {
    id
  }
  segment {
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
  channelMinimums {
    channel {
      id
    }
    amount {
      amount
    }
  }
  firstOrders
  pointsPerOrderLimit
  pointsPerMemberLimit
  timesPerMemberLimit
  priority
  stackable
  holdoutPercent
}`),xe=new P(`
    mutation CampaignDelete($id: ID!) {
  loyaltyCampaignDelete(id: $id) {
    errors {
      field
      message
      code
    }
    campaign {
      name
    }
  }
}
    `),z=r();function Se({campaign:{goods:e,channels:t,everywhere:n}}){let r=f(),i=[e.products,e.variants,e.collections,e.categories];return(0,z.jsxs)(z.Fragment,{children:[!e.everything&&i.every(e=>!e.length)&&(0,z.jsx)(`p`,{className:`note warning`,children:r(`campaign.goodsGone`)}),!n&&!t.length&&(0,z.jsx)(`p`,{className:`note warning`,children:r(`campaign.channelsGone`)})]})}var B=t(n(),1);function Ce({campaign:{id:e,name:t},onClose:n}){let r=f(),i=u();return(0,z.jsx)(de,{name:t,explained:r(`campaign.deleteExplained`),remove:async()=>p((await i(xe,{id:e})).loyaltyCampaignDelete),list:`/campaigns`,onClose:n})}function we({campaign:{id:e,name:t,active:n},onClose:r}){let i=f(),a=u();return(0,z.jsx)(fe,{title:i(n?`campaign.switchOff`:`campaign.switchOn`,{name:t}),action:i(n?`switchOff`:`switchOn`),explained:i(n?`campaign.offExplained`:`campaign.onExplained`),change:async()=>p((await a(R,{id:e,input:{active:!n}})).loyaltyCampaignUpdate),say:()=>i(n?`campaign.isOff`:`campaign.isOn`,{name:t}),after:r,onClose:r})}function Te({campaign:e}){let t=f(),[n,r]=(0,B.useState)(null),i=()=>r(null);return(0,z.jsxs)(`div`,{className:`actions`,children:[(0,z.jsx)(l,{variant:e.active?`secondary`:`primary`,onClick:()=>r(`switch`),children:t(e.active?`switchOff`:`switchOn`)}),(0,z.jsx)(l,{variant:`secondary`,onClick:()=>r(`delete`),children:t(`delete`)}),n===`switch`&&(0,z.jsx)(we,{campaign:e,onClose:i}),n===`delete`&&(0,z.jsx)(Ce,{campaign:e,onClose:i})]})}function Ee({draft:e,set:t,refused:n,isNew:r}){let i=f(),a=n=>t(r&&e.code===k(e.name)?{name:n,code:k(n)}:{name:n});return(0,z.jsxs)(h,{title:`campaign.basics`,children:[(0,z.jsx)(y,{label:i(`name`),autoFocus:r,maxLength:64,value:e.name,onChange:e=>a(e.target.value),error:n(`name`)}),r&&(0,z.jsx)(y,{label:i(`code`),help:i(`code.help`),maxLength:32,value:e.code,onChange:e=>t({code:e.target.value}),error:n(`code`)}),(0,z.jsx)(ae,{label:i(`campaign.description`),help:i(`campaign.descriptionHelp`),value:e.description,onChange:e=>t({description:e.target.value}),error:n(`description`)}),(0,z.jsx)(pe,{label:i(`campaign.description`),texts:e.descriptionTranslations,onChange:e=>t({descriptionTranslations:e}),error:n(`descriptionTranslations`)})]})}var De=[`MULTIPLIER`,`POINTS_PER_ITEM`,`POINTS_PER_ORDER`];function Oe({draft:e,set:t,refused:n}){let r=f();return(0,z.jsxs)(h,{title:`campaign.effect`,children:[(0,z.jsx)(b,{label:r(`campaign.kind`),value:e.effect,onChange:e=>t({effect:e.target.value}),error:n(`effect`),children:De.map(e=>(0,z.jsx)(`option`,{value:e,children:r(`campaign.kind.${e}`)},e))}),e.effect===`MULTIPLIER`?(0,z.jsxs)(z.Fragment,{children:[(0,z.jsx)(y,{label:r(`campaign.factor`),unit:r(`campaign.times`),help:r(`campaign.factorHelp`),inputMode:`decimal`,value:e.factor,onChange:e=>t({factor:e.target.value}),error:n(`factor`)}),(0,z.jsx)(O,{label:r(`campaign.stackable`),help:r(`campaign.stackableHelp`),checked:e.stackable,onChange:e=>t({stackable:e})})]}):(0,z.jsx)(y,{label:r(`adjust.points`),unit:r(`points.unit`),inputMode:`numeric`,value:e.points,onChange:e=>t({points:e.target.value}),error:n(`points`)}),(0,z.jsx)(y,{label:r(`campaign.priority`),help:r(`campaign.priorityHelp`),inputMode:`numeric`,value:e.priority,onChange:e=>t({priority:e.target.value}),error:n(`priority`)})]})}function ke({draft:e,set:t,refused:n}){let r=f(),i={products:he(),variants:M(),collections:Ae(),categories:ge()};return(0,z.jsxs)(h,{title:`campaign.goods`,children:[(0,z.jsx)(`p`,{className:`quiet`,children:r(`campaign.goodsHelp`)}),[`products`,`variants`,`collections`,`categories`].map(a=>(0,z.jsx)(A,{label:r(`goods.${a}`),help:a===`categories`?r(`goods.categoriesHelp`):void 0,source:i[a],chosen:e[a],onChange:e=>t({[a]:e}),error:n(a)},a)),(0,z.jsx)(O,{label:r(`campaign.excludeSale`),checked:e.excludeSale,onChange:e=>t({excludeSale:e})})]})}var Ae=()=>j(`collections`,async(e,t)=>N((await e(ye,{search:t})).collections)),V=({effect:e,factor:t})=>e===`MULTIPLIER`&&/^0+([.,]0*)?$/.test(t.trim());function H(e,t){let n=n=>V(e)?null:t.whole(n,e[n]),r=e.effect===`MULTIPLIER`;return{code:e.code,name:e.name,description:e.description,descriptionTranslations:e.descriptionTranslations,effect:e.effect,factor:r?t.decimal(`factor`,e.factor):null,points:r?null:t.whole(`points`,e.points),stackable:r&&e.stackable,priority:t.whole(`priority`,e.priority),products:U(e.products),variants:U(e.variants),collections:U(e.collections),categories:U(e.categories),excludeSale:e.excludeSale,channels:e.channels,tier:e.tier||null,segment:e.segment[0]?.value??null,startsAt:m(e.startsAt),endsAt:m(e.endsAt),weekdays:e.weekdays,fromTime:e.fromTime||null,untilTime:e.untilTime||null,minimums:je(e,t),firstOrders:t.whole(`firstOrders`,e.firstOrders),pointsPerOrderLimit:n(`pointsPerOrderLimit`),pointsPerMemberLimit:n(`pointsPerMemberLimit`),timesPerMemberLimit:n(`timesPerMemberLimit`),budget:V(e)?null:t.decimal(`budget`,e.budget),holdoutPercent:t.whole(`holdoutPercent`,e.holdoutPercent)}}var U=e=>e.map(({value:e})=>e);function je({minimums:e},t){return Object.entries(e).map(([e,n])=>({channel:e,amount:t.decimal(`minimums.${e}`,n)})).filter(e=>e.amount!==null)}var W=[[`budget`,`points.unit`],[`pointsPerOrderLimit`,`points.unit`],[`pointsPerMemberLimit`,`points.unit`],[`timesPerMemberLimit`,`orders.unit`],[`holdoutPercent`,`percent.ofMembers`]];function Me({draft:e,set:t,refused:n}){let r=f(),i=V(e)?W.slice(-1):W;return(0,z.jsx)(h,{title:`campaign.limits`,children:i.map(([i,a])=>(0,z.jsx)(y,{label:r(`campaign.${i}`),help:r(i===`holdoutPercent`?`campaign.holdoutHelp`:`limit.none`),unit:r(a),inputMode:`numeric`,value:e[i],onChange:e=>t({[i]:e.target.value}),error:n(i)},i))})}function G(){let e=u();return d({queryKey:[`campaignChoices`],queryFn:()=>e(L,{})})}var Ne=[`MONDAY`,`TUESDAY`,`WEDNESDAY`,`THURSDAY`,`FRIDAY`,`SATURDAY`,`SUNDAY`];function K({active:e,startsAt:t,endsAt:n}){let r=new Date;return n&&new Date(n)<=r?`over`:e?t&&new Date(t)>r?`planned`:`running`:`off`}var Pe=e=>[`off`,`planned`].includes(K(e))&&!e.budgetUsed;function q({effect:e,factor:t,points:n},r,i){return e===`MULTIPLIER`?t?r(`campaign.does.MULTIPLIER`,{factor:i.number(t)}):r(`campaign.does.NOTHING`):r(`campaign.does.${e}`,{points:n??0})}function Fe({startsAt:e,endsAt:t,weekdays:n,fromTime:r,untilTime:i},a,o){return[e&&a(`campaign.from`,{moment:o.moment(e)}),t&&a(`campaign.until`,{moment:o.moment(t)}),n.length>0&&n.map(e=>a(`weekday.short.${e}`)).join(`, `),(r??i)&&a(`campaign.hours`,{from:r??`00:00`,until:i??`24:00`}),!e&&!t&&!n.length&&!r&&!i&&a(`campaign.always`)].filter(e=>!!e)}function Ie({draft:e,set:t,refused:n}){let r=f(),i=G().data?.loyaltySettings.timeZone??`…`,[a,o,s,c]=[[`startsAt`,`datetime-local`,r(`campaign.startsAtHelp`,{zone:ie()})],[`endsAt`,`datetime-local`,r(`campaign.endsAtHelp`)],[`fromTime`,`time`,r(`campaign.clocksHelp`,{zone:i})],[`untilTime`,`time`,r(`campaign.untilTimeHelp`)]].map(([i,a,o])=>(0,z.jsx)(y,{type:a,label:r(`campaign.${i}`),help:o,value:e[i],onChange:e=>t({[i]:e.target.value}),error:n(i)},i));return(0,z.jsxs)(h,{title:`campaign.when`,children:[(0,z.jsxs)(`div`,{className:`pair`,children:[a,o]}),(0,z.jsx)(D,{label:r(`weekdays`),help:r(`campaign.weekdaysHelp`,{zone:i}),options:Ne.map(e=>({value:e,label:r(`weekday.short.${e}`)})),chosen:e.weekdays,onChange:e=>t({weekdays:e}),error:n(`weekdays`)}),(0,z.jsxs)(`div`,{className:`pair`,children:[s,c]})]})}function Le({draft:e,set:t,refused:n}){let r=f(),i=G(),a=me(),o=i.data?.channels??[];return(0,z.jsxs)(h,{title:`campaign.whom`,children:[(0,z.jsxs)(b,{label:r(`campaign.tier`),value:e.tier,onChange:e=>t({tier:e.target.value}),error:n(`tier`),children:[(0,z.jsx)(`option`,{value:``,children:r(`everybody`)}),i.data?.loyaltyTiers.map(({id:e,name:t})=>(0,z.jsx)(`option`,{value:e,children:r(`tier.andAbove`,{tier:t})},e))]}),(0,z.jsx)(A,{single:!0,label:r(`segment`),help:r(`campaign.segmentHelp`),source:a,chosen:e.segment,onChange:e=>t({segment:e}),error:n(`segment`)}),(0,z.jsx)(y,{label:r(`campaign.firstOrders`),help:r(`campaign.firstOrdersHelp`),unit:r(`orders.unit`),inputMode:`numeric`,value:e.firstOrders,onChange:e=>t({firstOrders:e.target.value}),error:n(`firstOrders`)}),(0,z.jsx)(D,{label:r(`channels`),help:r(`campaign.channelsHelp`),options:o.map(({id:e,name:t})=>({value:e,label:t})),chosen:e.channels,onChange:e=>t({channels:e}),error:n(`channels`)}),o.filter(({id:t})=>!e.channels.length||e.channels.includes(t)||e.minimums[t]).map(({id:i,name:a,currencyCode:o})=>(0,z.jsx)(y,{label:r(`campaign.minimum`,{channel:a}),unit:o,inputMode:`decimal`,value:e.minimums[i]??``,onChange:n=>t({minimums:{...e.minimums,[i]:n.target.value}}),error:n(`minimums.${i}`)??n(`minimums`)},i))]})}function J({isNew:e,...t}){return(0,z.jsxs)(z.Fragment,{children:[(0,z.jsx)(Ee,{isNew:e,...t}),(0,z.jsx)(Oe,{...t}),(0,z.jsx)(ke,{...t}),(0,z.jsx)(Le,{...t}),(0,z.jsx)(Ie,{...t}),(0,z.jsx)(Me,{...t})]})}function Re({id:e}){let t=f(),n=u(),r=te(),i=d({queryKey:[`measured`,e,r],queryFn:()=>n(ve,{id:e,language:r})});return(0,z.jsxs)(`section`,{className:`card stack`,"aria-labelledby":`measured`,children:[(0,z.jsx)(`h2`,{id:`measured`,children:t(`effect`)}),(0,z.jsx)(o,{query:i,children:({loyaltyCampaign:e})=>e&&(0,z.jsx)(ne,{effect:e.measured})})]})}var ze=[`budget`,`pointsPerOrderLimit`,`pointsPerMemberLimit`,`timesPerMemberLimit`],Be=[`name`,`description`,`descriptionTranslations`,`effect`,`priority`,`products`,`variants`,`collections`,`categories`,`tier`,`segment`,`firstOrders`,`channels`,`minimums`,`startsAt`,`endsAt`,`weekdays`,`fromTime`,`untilTime`,`holdoutPercent`],Y=(e,{isNew:t=!1}={})=>[...Be,...Object.keys(e.minimums).map(e=>`minimums.${e}`),e.effect===`MULTIPLIER`?`factor`:`points`,...V(e)?[]:ze,...t?[`code`]:[]];function X({campaign:e}){let t=f(),n=K(e);return(0,z.jsx)(`span`,{className:n===`running`?`chip success`:`chip`,children:t(`campaign.state.${n}`)})}var Ve={code:``,name:``,description:``,descriptionTranslations:[],effect:`MULTIPLIER`,factor:`2`,points:``,stackable:!1,priority:`0`,products:[],variants:[],collections:[],categories:[],excludeSale:!1,channels:[],tier:``,segment:[],startsAt:``,endsAt:``,weekdays:[],fromTime:``,untilTime:``,minimums:{},firstOrders:``,pointsPerOrderLimit:``,pointsPerMemberLimit:``,timesPerMemberLimit:``,budget:``,holdoutPercent:`0`};function He(e){let{goods:t}=e;return{code:e.code,name:e.name,description:e.description??``,descriptionTranslations:e.descriptions,effect:e.effect,factor:C(e.factor),points:C(e.points),stackable:e.stackable,priority:C(e.priority),products:t.products.map(Z),variants:t.variants.map(e=>({value:e.id,label:ce(e)})),collections:t.collections.map(Z),categories:t.categories.map(Z),excludeSale:t.excludeSale,channels:e.channels.map(({id:e})=>e),tier:e.tier?.id??``,segment:e.segment?[Z(e.segment)]:[],startsAt:g(e.startsAt),endsAt:g(e.endsAt),weekdays:e.weekdays,fromTime:e.fromTime??``,untilTime:e.untilTime??``,minimums:Object.fromEntries(e.channelMinimums.map(({channel:e,amount:t})=>[e.id,C(t.amount)])),firstOrders:C(e.firstOrders),pointsPerOrderLimit:C(e.pointsPerOrderLimit),pointsPerMemberLimit:C(e.pointsPerMemberLimit),timesPerMemberLimit:C(e.timesPerMemberLimit),budget:C(e.budget),holdoutPercent:C(e.holdoutPercent)}}var Z=({id:e,name:t})=>({value:e,label:t});function Ue(e){let t=f(),n=u();return T(He(e),async(r,i)=>{let[a,o]=w(t,e=>[H(r,e),H(i,e)]),s={id:e.id,input:ue(a,o)};return p((await n(R,s)).loyaltyCampaignUpdate)},{say:()=>t(`saved`)})}function We({campaign:e}){let t=f(),n=a(),r=u(),i=Ue(e);return(0,z.jsxs)(z.Fragment,{children:[(0,z.jsxs)(`header`,{className:`actions apart`,children:[(0,z.jsxs)(`div`,{className:`actions`,children:[(0,z.jsx)(`h1`,{children:e.name}),(0,z.jsx)(X,{campaign:e})]}),(0,z.jsx)(Te,{campaign:e})]}),(0,z.jsxs)(`p`,{className:`quiet`,children:[e.code,` · `,q(e,t,n)]}),(0,z.jsx)(Se,{campaign:e}),(0,z.jsxs)(`div`,{className:`columns`,children:[(0,z.jsxs)(`form`,{className:`stack`,noValidate:!0,onSubmit:i.send,children:[(0,z.jsx)(J,{isNew:!1,...i}),(0,z.jsx)(S,{error:i.error,fields:Y(i.draft)}),(0,z.jsx)(E,{form:i})]}),(0,z.jsx)(`div`,{className:`stack`,children:Pe(e)?(0,z.jsx)(re,{id:e.id,percent:e.holdoutPercent,plan:async t=>(await r(_e,{id:e.id,...t})).loyaltyCampaign?.plan}):(0,z.jsx)(Re,{id:e.id})})]})]})}function Ge(){let e=f(),t=u(),n=T(Ve,async n=>{let r={...w(e,e=>H(n,e)),active:!1};return p((await t(be,{input:r})).loyaltyCampaignCreate).campaign},{say:({name:t})=>e(`campaign.created`,{name:t}),after:({id:e})=>ee(`/campaigns/${encodeURIComponent(e)}`,{replace:!0})});return(0,z.jsxs)(z.Fragment,{children:[(0,z.jsx)(`h1`,{children:e(`campaign.new`)}),(0,z.jsxs)(`form`,{className:`stack form`,noValidate:!0,onSubmit:n.send,children:[(0,z.jsx)(J,{isNew:!0,...n}),(0,z.jsx)(S,{error:n.error,fields:Y(n.draft,{isNew:!0})}),(0,z.jsx)(E,{form:n,create:e(`campaign.create`),children:(0,z.jsx)(`span`,{className:`quiet small`,children:e(`campaign.createHelp`)})})]})]})}var Q=e({default:()=>Ke});function Ke({id:e}){let t=f();return(0,z.jsx)(c,{to:`MANAGE_DISCOUNTS`,children:(0,z.jsxs)(`div`,{className:`stack`,children:[(0,z.jsx)(`div`,{className:`small`,children:(0,z.jsxs)(_,{to:`/campaigns`,children:[`← `,t(`campaigns`)]})}),e===`new`?(0,z.jsx)(Ge,{}):(0,z.jsx)(qe,{id:e})]})})}function qe({id:e}){let t=f(),n=u(),r=d({queryKey:[`campaign`,e],queryFn:()=>n(I,{id:e})});return(0,z.jsx)(o,{query:r,lines:10,children:({loyaltyCampaign:e})=>e?(0,z.jsx)(We,{campaign:e}):(0,z.jsx)(`p`,{className:`note`,children:t(`campaign.notFound`)})})}var Je=25;function Ye(e,t){let n=e.get(`active`);return{filter:{search:e.get(`search`),active:n===`yes`||n!==`no`&&null,channels:e.get(`channel`)?[e.get(`channel`)]:null,at:e.get(`now`)?t:null},...oe({after:e.get(`after`),before:e.get(`before`)},Je)}}var $=e=>[`search`,`active`,`channel`,`now`].some(t=>e.get(t)),Xe={search:null,active:null,channel:null,now:null,...v};function Ze(){let e=f(),[t,n]=s(),r=G().data?.channels??[];return(0,z.jsxs)(`div`,{className:`toolbar`,role:`search`,children:[(0,z.jsx)(se,{name:`search`,label:e(`campaigns.search`),type:`search`}),(0,z.jsxs)(b,{label:e(`state`),value:t.get(`active`)??``,onChange:e=>n({active:e.target.value,...v}),children:[(0,z.jsx)(`option`,{value:``,children:e(`state.all`)}),(0,z.jsx)(`option`,{value:`yes`,children:e(`state.on`)}),(0,z.jsx)(`option`,{value:`no`,children:e(`state.off`)})]}),(0,z.jsxs)(b,{label:e(`campaign.when`),value:t.get(`now`)??``,onChange:e=>n({now:e.target.value,...v}),children:[(0,z.jsx)(`option`,{value:``,children:e(`campaign.anyTime`)}),(0,z.jsx)(`option`,{value:`yes`,children:e(`campaign.rightNow`)})]}),r.length>1&&(0,z.jsxs)(b,{label:e(`channel`),value:t.get(`channel`)??``,onChange:e=>n({channel:e.target.value,...v}),children:[(0,z.jsx)(`option`,{value:``,children:e(`channel.all`)}),r.map(({id:e,name:t})=>(0,z.jsx)(`option`,{value:e,children:t},e))]}),$(t)&&(0,z.jsx)(l,{variant:`tertiary`,onClick:()=>n(Xe),children:e(`filters.clear`)})]})}function Qe({campaigns:e}){let t=f();return(0,z.jsx)(`div`,{className:`scroll`,children:(0,z.jsxs)(`table`,{children:[(0,z.jsx)(`caption`,{className:`hidden`,children:t(`campaigns`)}),(0,z.jsx)(`thead`,{children:(0,z.jsxs)(`tr`,{children:[(0,z.jsx)(`th`,{scope:`col`,children:t(`campaign`)}),(0,z.jsx)(`th`,{scope:`col`,children:t(`state`)}),(0,z.jsx)(`th`,{scope:`col`,children:t(`campaign.effect`)}),(0,z.jsx)(`th`,{scope:`col`,children:t(`campaign.when`)}),(0,z.jsx)(`th`,{scope:`col`,className:`number`,children:t(`campaign.given`)})]})}),(0,z.jsx)(`tbody`,{children:e.map(e=>(0,z.jsx)($e,{campaign:e},e.id))})]})})}function $e({campaign:e}){let t=f(),n=a();return(0,z.jsxs)(`tr`,{children:[(0,z.jsxs)(`th`,{scope:`row`,children:[(0,z.jsx)(_,{to:`/campaigns/${encodeURIComponent(e.id)}`,children:e.name}),(0,z.jsx)(`div`,{className:`quiet small`,children:e.code})]}),(0,z.jsx)(`td`,{children:(0,z.jsx)(X,{campaign:e})}),(0,z.jsx)(`td`,{children:q(e,t,n)}),(0,z.jsx)(`td`,{children:Fe(e,t,n).map(e=>(0,z.jsx)(`div`,{children:e},e))}),(0,z.jsxs)(`td`,{className:`number`,children:[t(`points.count`,{points:e.budgetUsed}),e.budget!=null&&(0,z.jsx)(`div`,{className:`quiet small`,children:t(`campaign.ofBudget`,{points:e.budget})})]})]})}var et=e({default:()=>tt});function tt(){let e=f();return(0,z.jsx)(c,{to:`MANAGE_DISCOUNTS`,children:(0,z.jsxs)(`div`,{className:`stack`,children:[(0,z.jsxs)(`header`,{className:`actions apart`,children:[(0,z.jsx)(`h1`,{children:e(`campaigns`)}),(0,z.jsx)(le,{to:`/campaigns/new`,children:e(`campaign.new`)})]}),(0,z.jsxs)(`div`,{children:[(0,z.jsx)(Ze,{}),(0,z.jsx)(nt,{})]})]})})}function nt(){let e=f(),t=u(),[n,r]=s(),[a]=(0,B.useState)(()=>new Date().toISOString()),c=Ye(n,a),l=d({queryKey:[`campaigns`,c],queryFn:()=>t(F,c),placeholderData:i});return(0,z.jsx)(o,{query:l,lines:8,children:({loyaltyCampaigns:t})=>t?.edges.length?(0,z.jsxs)(`div`,{className:`stack`,"aria-busy":l.isPlaceholderData,children:[(0,z.jsx)(`p`,{className:`quiet small`,role:`status`,children:e(`campaigns.count`,{count:t.totalCount??0})}),(0,z.jsx)(Qe,{campaigns:t.edges.map(({node:e})=>e)}),(0,z.jsx)(x,{page:t.pageInfo,onMove:r})]}):(0,z.jsx)(`p`,{className:`note`,children:e($(n)?`campaigns.noneFound`:`campaigns.none`)})})}export{Q as n,et as t};