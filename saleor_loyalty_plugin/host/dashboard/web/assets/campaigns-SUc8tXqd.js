import{a as e,o as t,r as n,t as r}from"./jsx-runtime-CFXVRddL.js";import{B as i,_ as a,a as o,h as s,i as c,it as l,p as ee,s as u,v as te,w as d,y as f}from"./States-CSzo4kHq.js";import{C as p,S as m,T as h,a as ne,b as g,c as _,x as re}from"./forms-Dvu_uPLc.js";import{S as v,c as ie,d as y,f as ae,i as oe,l as b,r as x,s as S,u as se,y as ce}from"./index-DsNDCi-a.js";import{t as C}from"./mutations-DHSg2VtG.js";import{n as w,r as T}from"./reading-B-DwqjjO.js";import{n as E,r as D,t as le}from"./useForm-Dgzd7geZ.js";import{n as O,t as ue}from"./Check-CBEB8XZB.js";import{n as de,t as fe}from"./Confirm-DfCqf155.js";import{t as k}from"./codes-BI-bah2v.js";import{n as pe}from"./Translations-jwRxnR2j.js";import{s as me,u as he}from"./sources-UiPCTzrZ.js";import{t as A}from"./GoodsFields-BP5F3EUs.js";var j=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},M=new j(`
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
}`),N=new j(`
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
}`),P=new j(`
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
    `),F=new j(`
    query CampaignPlan($id: ID!, $from: Decimal, $to: Decimal) {
  loyaltyCampaign(id: $id) {
    plan(fromPercent: $from, toPercent: $to) {
      members
      membersNeeded
      smallestDifference
    }
  }
}
    `),I=new j(`
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
}`),L=new j(`
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
    `),R=new j(`
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
}`),ge=new j(`
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
    `),z=r();function _e({campaign:{goods:e,channels:t,everywhere:n}}){let r=f(),i=[e.products,e.variants,e.collections,e.categories];return(0,z.jsxs)(z.Fragment,{children:[!e.everything&&i.every(e=>!e.length)&&(0,z.jsx)(`p`,{className:`note warning`,children:r(`campaign.goodsGone`)}),!n&&!t.length&&(0,z.jsx)(`p`,{className:`note warning`,children:r(`campaign.channelsGone`)})]})}var B=t(n(),1);function ve({campaign:{id:e,name:t},onClose:n}){let r=f(),i=u();return(0,z.jsx)(de,{name:t,explained:r(`campaign.deleteExplained`),remove:async()=>h((await i(ge,{id:e})).loyaltyCampaignDelete),list:`/campaigns`,onClose:n})}function ye({campaign:{id:e,name:t,active:n},onClose:r}){let i=f(),a=u();return(0,z.jsx)(fe,{title:i(n?`campaign.switchOff`:`campaign.switchOn`,{name:t}),action:i(n?`switchOff`:`switchOn`),explained:i(n?`campaign.offExplained`:`campaign.onExplained`),change:async()=>h((await a(R,{id:e,input:{active:!n}})).loyaltyCampaignUpdate),say:()=>i(n?`campaign.isOff`:`campaign.isOn`,{name:t}),after:r,onClose:r})}function be({campaign:e}){let t=f(),[n,r]=(0,B.useState)(null),i=()=>r(null);return(0,z.jsxs)(`div`,{className:`actions`,children:[(0,z.jsx)(l,{variant:e.active?`secondary`:`primary`,onClick:()=>r(`switch`),children:t(e.active?`switchOff`:`switchOn`)}),(0,z.jsx)(l,{variant:`secondary`,onClick:()=>r(`delete`),children:t(`delete`)}),n===`switch`&&(0,z.jsx)(ye,{campaign:e,onClose:i}),n===`delete`&&(0,z.jsx)(ve,{campaign:e,onClose:i})]})}function xe({draft:e,set:t,refused:n,isNew:r}){let i=f(),a=n=>t(r&&e.code===k(e.name)?{name:n,code:k(n)}:{name:n});return(0,z.jsxs)(p,{title:`campaign.basics`,children:[(0,z.jsx)(b,{label:i(`name`),autoFocus:r,maxLength:64,value:e.name,onChange:e=>a(e.target.value),error:n(`name`)}),r&&(0,z.jsx)(b,{label:i(`code`),help:i(`code.help`),maxLength:32,value:e.code,onChange:e=>t({code:e.target.value}),error:n(`code`)}),(0,z.jsx)(ie,{label:i(`campaign.description`),help:i(`campaign.descriptionHelp`),value:e.description,onChange:e=>t({description:e.target.value}),error:n(`description`)}),(0,z.jsx)(pe,{label:i(`campaign.description`),texts:e.descriptionTranslations,onChange:e=>t({descriptionTranslations:e}),error:n(`descriptionTranslations`)})]})}var Se=[`MULTIPLIER`,`POINTS_PER_ITEM`,`POINTS_PER_ORDER`];function Ce({draft:e,set:t,refused:n}){let r=f();return(0,z.jsxs)(p,{title:`campaign.effect`,children:[(0,z.jsx)(S,{label:r(`campaign.kind`),value:e.effect,onChange:e=>t({effect:e.target.value}),error:n(`effect`),children:Se.map(e=>(0,z.jsx)(`option`,{value:e,children:r(`campaign.kind.${e}`)},e))}),e.effect===`MULTIPLIER`?(0,z.jsxs)(z.Fragment,{children:[(0,z.jsx)(b,{label:r(`campaign.factor`),unit:r(`campaign.times`),help:r(`campaign.factorHelp`),inputMode:`decimal`,value:e.factor,onChange:e=>t({factor:e.target.value}),error:n(`factor`)}),(0,z.jsx)(ue,{label:r(`campaign.stackable`),help:r(`campaign.stackableHelp`),checked:e.stackable,onChange:e=>t({stackable:e})})]}):(0,z.jsx)(b,{label:r(`adjust.points`),unit:r(`points.unit`),inputMode:`numeric`,value:e.points,onChange:e=>t({points:e.target.value}),error:n(`points`)}),(0,z.jsx)(b,{label:r(`campaign.priority`),help:r(`campaign.priorityHelp`),inputMode:`numeric`,value:e.priority,onChange:e=>t({priority:e.target.value}),error:n(`priority`)})]})}function we(e){let t=f();return(0,z.jsxs)(p,{title:`campaign.goods`,children:[(0,z.jsx)(`p`,{className:`quiet`,children:t(`campaign.goodsHelp`)}),(0,z.jsx)(A,{...e})]})}var V=({effect:e,factor:t})=>e===`MULTIPLIER`&&/^0+([.,]0*)?$/.test(t.trim());function H(e,t){let n=n=>V(e)?null:t.whole(n,e[n]),r=e.effect===`MULTIPLIER`;return{code:e.code,name:e.name,description:e.description,descriptionTranslations:e.descriptionTranslations,effect:e.effect,factor:r?t.decimal(`factor`,e.factor):null,points:r?null:t.whole(`points`,e.points),stackable:r&&e.stackable,priority:t.whole(`priority`,e.priority),products:U(e.products),variants:U(e.variants),collections:U(e.collections),categories:U(e.categories),excludeSale:e.excludeSale,channels:e.channels,tier:e.tier||null,segment:e.segment[0]?.value??null,startsAt:g(e.startsAt),endsAt:g(e.endsAt),weekdays:e.weekdays,fromTime:e.fromTime||null,untilTime:e.untilTime||null,minimums:Te(e,t),firstOrders:t.whole(`firstOrders`,e.firstOrders),pointsPerOrderLimit:n(`pointsPerOrderLimit`),pointsPerMemberLimit:n(`pointsPerMemberLimit`),timesPerMemberLimit:n(`timesPerMemberLimit`),budget:V(e)?null:t.decimal(`budget`,e.budget),holdoutPercent:t.whole(`holdoutPercent`,e.holdoutPercent)}}var U=e=>e.map(({value:e})=>e);function Te({minimums:e},t){return Object.entries(e).map(([e,n])=>({channel:e,amount:t.decimal(`minimums.${e}`,n)})).filter(e=>e.amount!==null)}var W=[[`budget`,`points.unit`],[`pointsPerOrderLimit`,`points.unit`],[`pointsPerMemberLimit`,`points.unit`],[`timesPerMemberLimit`,`orders.unit`],[`holdoutPercent`,`percent.ofMembers`]];function Ee({draft:e,set:t,refused:n}){let r=f(),i=V(e)?W.slice(-1):W;return(0,z.jsx)(p,{title:`campaign.limits`,children:i.map(([i,a])=>(0,z.jsx)(b,{label:r(`campaign.${i}`),help:r(i===`holdoutPercent`?`campaign.holdoutHelp`:`limit.none`),unit:r(a),inputMode:`numeric`,value:e[i],onChange:e=>t({[i]:e.target.value}),error:n(i)},i))})}function G(){let e=u();return d({queryKey:[`campaignChoices`],queryFn:()=>e(P,{})})}var De=[`MONDAY`,`TUESDAY`,`WEDNESDAY`,`THURSDAY`,`FRIDAY`,`SATURDAY`,`SUNDAY`];function K({active:e,startsAt:t,endsAt:n}){let r=new Date;return n&&new Date(n)<=r?`over`:e?t&&new Date(t)>r?`planned`:`running`:`off`}var Oe=e=>[`off`,`planned`].includes(K(e))&&!e.budgetUsed;function q({effect:e,factor:t,points:n},r,i){return e===`MULTIPLIER`?t?r(`campaign.does.MULTIPLIER`,{factor:i.number(t)}):r(`campaign.does.NOTHING`):r(`campaign.does.${e}`,{points:n??0})}function ke({startsAt:e,endsAt:t,weekdays:n,fromTime:r,untilTime:i},a,o){return[e&&a(`campaign.from`,{moment:o.moment(e)}),t&&a(`campaign.until`,{moment:o.moment(t)}),n.length>0&&n.map(e=>a(`weekday.short.${e}`)).join(`, `),(r??i)&&a(`campaign.hours`,{from:r??`00:00`,until:i??`24:00`}),!e&&!t&&!n.length&&!r&&!i&&a(`campaign.always`)].filter(e=>!!e)}function Ae({draft:e,set:t,refused:n}){let r=f(),i=G().data?.loyaltySettings.timeZone??`…`,[a,o,s,c]=[[`startsAt`,`datetime-local`,r(`campaign.startsAtHelp`,{zone:re()})],[`endsAt`,`datetime-local`,r(`campaign.endsAtHelp`)],[`fromTime`,`time`,r(`campaign.clocksHelp`,{zone:i})],[`untilTime`,`time`,r(`campaign.untilTimeHelp`)]].map(([i,a,o])=>(0,z.jsx)(b,{type:a,label:r(`campaign.${i}`),help:o,value:e[i],onChange:e=>t({[i]:e.target.value}),error:n(i)},i));return(0,z.jsxs)(p,{title:`campaign.when`,children:[(0,z.jsxs)(`div`,{className:`pair`,children:[a,o]}),(0,z.jsx)(O,{label:r(`weekdays`),help:r(`campaign.weekdaysHelp`,{zone:i}),options:De.map(e=>({value:e,label:r(`weekday.short.${e}`)})),chosen:e.weekdays,onChange:e=>t({weekdays:e}),error:n(`weekdays`)}),(0,z.jsxs)(`div`,{className:`pair`,children:[s,c]})]})}function je({draft:e,set:t,refused:n}){let r=f(),i=G(),a=me(),o=i.data?.channels??[];return(0,z.jsxs)(p,{title:`campaign.whom`,children:[(0,z.jsxs)(S,{label:r(`campaign.tier`),value:e.tier,onChange:e=>t({tier:e.target.value}),error:n(`tier`),children:[(0,z.jsx)(`option`,{value:``,children:r(`everybody`)}),i.data?.loyaltyTiers.map(({id:e,name:t})=>(0,z.jsx)(`option`,{value:e,children:r(`tier.andAbove`,{tier:t})},e))]}),(0,z.jsx)(he,{single:!0,label:r(`segment`),help:r(`campaign.segmentHelp`),source:a,chosen:e.segment,onChange:e=>t({segment:e}),error:n(`segment`)}),(0,z.jsx)(b,{label:r(`campaign.firstOrders`),help:r(`campaign.firstOrdersHelp`),unit:r(`orders.unit`),inputMode:`numeric`,value:e.firstOrders,onChange:e=>t({firstOrders:e.target.value}),error:n(`firstOrders`)}),(0,z.jsx)(O,{label:r(`channels`),help:r(`campaign.channelsHelp`),options:o.map(({id:e,name:t})=>({value:e,label:t})),chosen:e.channels,onChange:e=>t({channels:e}),error:n(`channels`)}),o.filter(({id:t})=>!e.channels.length||e.channels.includes(t)||e.minimums[t]).map(({id:i,name:a,currencyCode:o})=>(0,z.jsx)(b,{label:r(`campaign.minimum`,{channel:a}),unit:o,inputMode:`decimal`,value:e.minimums[i]??``,onChange:n=>t({minimums:{...e.minimums,[i]:n.target.value}}),error:n(`minimums.${i}`)??n(`minimums`)},i))]})}function J({isNew:e,...t}){return(0,z.jsxs)(z.Fragment,{children:[(0,z.jsx)(xe,{isNew:e,...t}),(0,z.jsx)(Ce,{...t}),(0,z.jsx)(we,{...t}),(0,z.jsx)(je,{...t}),(0,z.jsx)(Ae,{...t}),(0,z.jsx)(Ee,{...t})]})}function Me({id:e}){let t=f(),n=u(),r=te(),i=d({queryKey:[`measured`,e,r],queryFn:()=>n(I,{id:e,language:r})});return(0,z.jsxs)(`section`,{className:`card stack`,"aria-labelledby":`measured`,children:[(0,z.jsx)(`h2`,{id:`measured`,children:t(`effect`)}),(0,z.jsx)(o,{query:i,children:({loyaltyCampaign:e})=>e&&(0,z.jsx)(ne,{effect:e.measured})})]})}var Ne=[`budget`,`pointsPerOrderLimit`,`pointsPerMemberLimit`,`timesPerMemberLimit`],Pe=[`name`,`description`,`descriptionTranslations`,`effect`,`priority`,`products`,`variants`,`collections`,`categories`,`tier`,`segment`,`firstOrders`,`channels`,`minimums`,`startsAt`,`endsAt`,`weekdays`,`fromTime`,`untilTime`,`holdoutPercent`],Y=(e,{isNew:t=!1}={})=>[...Pe,...Object.keys(e.minimums).map(e=>`minimums.${e}`),e.effect===`MULTIPLIER`?`factor`:`points`,...V(e)?[]:Ne,...t?[`code`]:[]];function X({campaign:e}){let t=f(),n=K(e);return(0,z.jsx)(`span`,{className:n===`running`?`chip success`:`chip`,children:t(`campaign.state.${n}`)})}var Fe={code:``,name:``,description:``,descriptionTranslations:[],effect:`MULTIPLIER`,factor:`2`,points:``,stackable:!1,priority:`0`,products:[],variants:[],collections:[],categories:[],excludeSale:!1,channels:[],tier:``,segment:[],startsAt:``,endsAt:``,weekdays:[],fromTime:``,untilTime:``,minimums:{},firstOrders:``,pointsPerOrderLimit:``,pointsPerMemberLimit:``,timesPerMemberLimit:``,budget:``,holdoutPercent:`0`};function Ie(e){let{goods:t}=e;return{code:e.code,name:e.name,description:e.description??``,descriptionTranslations:e.descriptions,effect:e.effect,factor:w(e.factor),points:w(e.points),stackable:e.stackable,priority:w(e.priority),products:t.products.map(Z),variants:t.variants.map(e=>({value:e.id,label:x(e)})),collections:t.collections.map(Z),categories:t.categories.map(Z),excludeSale:t.excludeSale,channels:e.channels.map(({id:e})=>e),tier:e.tier?.id??``,segment:e.segment?[Z(e.segment)]:[],startsAt:m(e.startsAt),endsAt:m(e.endsAt),weekdays:e.weekdays,fromTime:e.fromTime??``,untilTime:e.untilTime??``,minimums:Object.fromEntries(e.channelMinimums.map(({channel:e,amount:t})=>[e.id,w(t.amount)])),firstOrders:w(e.firstOrders),pointsPerOrderLimit:w(e.pointsPerOrderLimit),pointsPerMemberLimit:w(e.pointsPerMemberLimit),timesPerMemberLimit:w(e.timesPerMemberLimit),budget:w(e.budget),holdoutPercent:w(e.holdoutPercent)}}var Z=({id:e,name:t})=>({value:e,label:t});function Le(e){let t=f(),n=u();return E(Ie(e),async(r,i)=>{let[a,o]=T(t,e=>[H(r,e),H(i,e)]),s={id:e.id,input:le(a,o)};return h((await n(R,s)).loyaltyCampaignUpdate)},{say:()=>t(`saved`)})}function Re({campaign:e}){let t=f(),n=a(),r=u(),i=Le(e);return(0,z.jsxs)(z.Fragment,{children:[(0,z.jsxs)(`header`,{className:`actions apart`,children:[(0,z.jsxs)(`div`,{className:`actions`,children:[(0,z.jsx)(`h1`,{children:e.name}),(0,z.jsx)(X,{campaign:e})]}),(0,z.jsx)(be,{campaign:e})]}),(0,z.jsxs)(`p`,{className:`quiet`,children:[e.code,` · `,q(e,t,n)]}),(0,z.jsx)(_e,{campaign:e}),(0,z.jsxs)(`div`,{className:`columns`,children:[(0,z.jsxs)(`form`,{className:`stack`,noValidate:!0,onSubmit:i.send,children:[(0,z.jsx)(J,{isNew:!1,...i}),(0,z.jsx)(C,{error:i.error,fields:Y(i.draft)}),(0,z.jsx)(D,{form:i})]}),(0,z.jsx)(`div`,{className:`stack`,children:Oe(e)?(0,z.jsx)(_,{id:e.id,percent:e.holdoutPercent,plan:async t=>(await r(F,{id:e.id,...t})).loyaltyCampaign?.plan}):(0,z.jsx)(Me,{id:e.id})})]})]})}function ze(){let e=f(),t=u(),n=E(Fe,async n=>{let r={...T(e,e=>H(n,e)),active:!1};return h((await t(L,{input:r})).loyaltyCampaignCreate).campaign},{say:({name:t})=>e(`campaign.created`,{name:t}),after:({id:e})=>ee(`/campaigns/${encodeURIComponent(e)}`,{replace:!0})});return(0,z.jsxs)(z.Fragment,{children:[(0,z.jsx)(`h1`,{children:e(`campaign.new`)}),(0,z.jsxs)(`form`,{className:`stack form`,noValidate:!0,onSubmit:n.send,children:[(0,z.jsx)(J,{isNew:!0,...n}),(0,z.jsx)(C,{error:n.error,fields:Y(n.draft,{isNew:!0})}),(0,z.jsx)(D,{form:n,create:e(`campaign.create`),children:(0,z.jsx)(`span`,{className:`quiet small`,children:e(`campaign.createHelp`)})})]})]})}var Be=e({default:()=>Ve});function Ve({id:e}){let t=f();return(0,z.jsx)(c,{to:`MANAGE_DISCOUNTS`,children:(0,z.jsxs)(`div`,{className:`stack`,children:[(0,z.jsx)(`div`,{className:`small`,children:(0,z.jsxs)(v,{to:`/campaigns`,children:[`← `,t(`campaigns`)]})}),e===`new`?(0,z.jsx)(ze,{}):(0,z.jsx)(He,{id:e})]})})}function He({id:e}){let t=f(),n=u(),r=d({queryKey:[`campaign`,e],queryFn:()=>n(N,{id:e})});return(0,z.jsx)(o,{query:r,lines:10,children:({loyaltyCampaign:e})=>e?(0,z.jsx)(Re,{campaign:e}):(0,z.jsx)(`p`,{className:`note`,children:t(`campaign.notFound`)})})}var Q=25;function Ue(e,t){let n=e.get(`active`);return{filter:{search:e.get(`search`),active:n===`yes`||n!==`no`&&null,channels:e.get(`channel`)?[e.get(`channel`)]:null,at:e.get(`now`)?t:null},...ae({after:e.get(`after`),before:e.get(`before`)},Q)}}var $=e=>[`search`,`active`,`channel`,`now`].some(t=>e.get(t)),We={search:null,active:null,channel:null,now:null,...y};function Ge(){let e=f(),[t,n]=s(),r=G().data?.channels??[];return(0,z.jsxs)(`div`,{className:`toolbar`,role:`search`,children:[(0,z.jsx)(oe,{name:`search`,label:e(`campaigns.search`),type:`search`}),(0,z.jsxs)(S,{label:e(`state`),value:t.get(`active`)??``,onChange:e=>n({active:e.target.value,...y}),children:[(0,z.jsx)(`option`,{value:``,children:e(`state.all`)}),(0,z.jsx)(`option`,{value:`yes`,children:e(`state.on`)}),(0,z.jsx)(`option`,{value:`no`,children:e(`state.off`)})]}),(0,z.jsxs)(S,{label:e(`campaign.when`),value:t.get(`now`)??``,onChange:e=>n({now:e.target.value,...y}),children:[(0,z.jsx)(`option`,{value:``,children:e(`campaign.anyTime`)}),(0,z.jsx)(`option`,{value:`yes`,children:e(`campaign.rightNow`)})]}),r.length>1&&(0,z.jsxs)(S,{label:e(`channel`),value:t.get(`channel`)??``,onChange:e=>n({channel:e.target.value,...y}),children:[(0,z.jsx)(`option`,{value:``,children:e(`channel.all`)}),r.map(({id:e,name:t})=>(0,z.jsx)(`option`,{value:e,children:t},e))]}),$(t)&&(0,z.jsx)(l,{variant:`tertiary`,onClick:()=>n(We),children:e(`filters.clear`)})]})}function Ke({campaigns:e}){let t=f();return(0,z.jsx)(`div`,{className:`scroll`,children:(0,z.jsxs)(`table`,{children:[(0,z.jsx)(`caption`,{className:`hidden`,children:t(`campaigns`)}),(0,z.jsx)(`thead`,{children:(0,z.jsxs)(`tr`,{children:[(0,z.jsx)(`th`,{scope:`col`,children:t(`campaign`)}),(0,z.jsx)(`th`,{scope:`col`,children:t(`state`)}),(0,z.jsx)(`th`,{scope:`col`,children:t(`campaign.effect`)}),(0,z.jsx)(`th`,{scope:`col`,children:t(`campaign.when`)}),(0,z.jsx)(`th`,{scope:`col`,className:`number`,children:t(`campaign.given`)})]})}),(0,z.jsx)(`tbody`,{children:e.map(e=>(0,z.jsx)(qe,{campaign:e},e.id))})]})})}function qe({campaign:e}){let t=f(),n=a();return(0,z.jsxs)(`tr`,{children:[(0,z.jsxs)(`th`,{scope:`row`,children:[(0,z.jsx)(v,{to:`/campaigns/${encodeURIComponent(e.id)}`,children:e.name}),(0,z.jsx)(`div`,{className:`quiet small`,children:e.code})]}),(0,z.jsx)(`td`,{children:(0,z.jsx)(X,{campaign:e})}),(0,z.jsx)(`td`,{children:q(e,t,n)}),(0,z.jsx)(`td`,{children:ke(e,t,n).map(e=>(0,z.jsx)(`div`,{children:e},e))}),(0,z.jsxs)(`td`,{className:`number`,children:[t(`points.count`,{points:e.budgetUsed}),e.budget!=null&&(0,z.jsx)(`div`,{className:`quiet small`,children:t(`campaign.ofBudget`,{points:e.budget})})]})]})}var Je=e({default:()=>Ye});function Ye(){let e=f();return(0,z.jsx)(c,{to:`MANAGE_DISCOUNTS`,children:(0,z.jsxs)(`div`,{className:`stack`,children:[(0,z.jsxs)(`header`,{className:`actions apart`,children:[(0,z.jsx)(`h1`,{children:e(`campaigns`)}),(0,z.jsx)(ce,{to:`/campaigns/new`,children:e(`campaign.new`)})]}),(0,z.jsxs)(`div`,{children:[(0,z.jsx)(Ge,{}),(0,z.jsx)(Xe,{})]})]})})}function Xe(){let e=f(),t=u(),[n,r]=s(),[a]=(0,B.useState)(()=>new Date().toISOString()),c=Ue(n,a),l=d({queryKey:[`campaigns`,c],queryFn:()=>t(M,c),placeholderData:i});return(0,z.jsx)(o,{query:l,lines:8,children:({loyaltyCampaigns:t})=>t?.edges.length?(0,z.jsxs)(`div`,{className:`stack`,"aria-busy":l.isPlaceholderData,children:[(0,z.jsx)(`p`,{className:`quiet small`,role:`status`,children:e(`campaigns.count`,{count:t.totalCount??0})}),(0,z.jsx)(Ke,{campaigns:t.edges.map(({node:e})=>e)}),(0,z.jsx)(se,{page:t.pageInfo,onMove:r})]}):(0,z.jsx)(`p`,{className:`note`,children:e($(n)?`campaigns.noneFound`:`campaigns.none`)})})}export{Be as n,Je as t};