import{a as e,o as t,r as n,t as r}from"./jsx-runtime-CFXVRddL.js";import{B as i,_ as a,a as o,h as s,i as c,it as l,p as u,s as d,w as f,y as p}from"./States-CSzo4kHq.js";import{S as m,T as h,b as g,v as _,x as ee,y as te}from"./forms-Dvu_uPLc.js";import{S as v,c as y,d as b,f as x,i as ne,l as S,r as C,s as w,u as T,x as E,y as D}from"./index-DsNDCi-a.js";import{n as O,r as k,t as A}from"./mutations-DHSg2VtG.js";import{n as j,r as M}from"./reading-B-DwqjjO.js";import{n as re,r as ie,t as ae}from"./useForm-Dgzd7geZ.js";import{n as oe,t as se}from"./Confirm-DfCqf155.js";import{n as ce}from"./Translations-jwRxnR2j.js";import{l as le,u as ue}from"./sources-UiPCTzrZ.js";var N=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},P=new N(`
    query Rewards($filter: LoyaltyRewardFilterInput, $first: Int, $after: String, $last: Int, $before: String) {
  loyaltyAllRewards(
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
        ...RewardLine
      }
    }
  }
}
    fragment RewardLine on LoyaltyReward {
  id
  name
  kind
  pointsCost
  active
  quantity
  remaining
  claimed
  validUntil
  discountPercent
  amount {
    amount
    currency
  }
  channel {
    id
    name
  }
  tier {
    id
    name
  }
  variant {
    id
    name
    product {
      name
    }
  }
}`),F=new N(`
    query Reward($id: ID!) {
  loyaltyReward(id: $id) {
    ...RewardWhole
  }
}
    fragment RewardLine on LoyaltyReward {
  id
  name
  kind
  pointsCost
  active
  quantity
  remaining
  claimed
  validUntil
  discountPercent
  amount {
    amount
    currency
  }
  channel {
    id
    name
  }
  tier {
    id
    name
  }
  variant {
    id
    name
    product {
      name
    }
  }
}
fragment RewardWhole on LoyaltyReward {
  ...RewardLine
  description
  descriptions {
    language
    text
  }
  image
}`),I=new N(`
    query RewardChoices {
  channels {
    id
    name
    currencyCode
  }
  loyaltyTiers {
    id
    name
  }
}
    `),L=new N(`
    mutation CreateReward($input: LoyaltyRewardInput!) {
  loyaltyRewardCreate(input: $input) {
    errors {
      field
      message
      code
    }
    reward {
      name
    }
  }
}
    `),R=new N(`
    mutation UpdateReward($id: ID!, $input: LoyaltyRewardInput!) {
  loyaltyRewardUpdate(id: $id, input: $input) {
    errors {
      field
      message
      code
    }
    reward {
      active
    }
  }
}
    `),z=new N(`
    mutation DeleteReward($id: ID!) {
  loyaltyRewardDelete(id: $id) {
    errors {
      field
      message
      code
    }
    reward {
      id
    }
  }
}
    `),B=new N(`
    query Claims($filter: LoyaltyClaimFilterInput, $first: Int, $after: String, $last: Int, $before: String) {
  loyaltyClaims(
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
        ...ClaimLine
      }
    }
  }
}
    fragment ClaimLine on LoyaltyClaim {
  id
  rewardName
  points
  state
  claimedAt
  usedAt
  voucherCode
  order {
    id
    number
  }
  member {
    id
    user {
      email
    }
  }
}`),V=new N(`
    mutation CancelClaim($id: ID!, $reason: String!) {
  loyaltyClaimCancel(id: $id, reason: $reason) {
    errors {
      field
      message
      code
    }
    claim {
      points
    }
  }
}
    `),H=t(n(),1),U=r();function de({claim:{id:e,rewardName:t,points:n},onClose:r}){let i=p(),a=d(),[o,s]=(0,H.useState)(``),c=k(async()=>h((await a(V,{id:e,reason:o})).loyaltyClaimCancel),{say:()=>i(`claim.cancelled`,{points:n}),after:r});return(0,U.jsxs)(te,{title:i(`claim.cancelNamed`,{name:t}),action:i(`claim.cancel`),destructive:!0,busy:c.isPending,onSubmit:()=>c.mutate(void 0),onClose:r,children:[(0,U.jsx)(`p`,{children:i(`claim.cancelExplained`,{points:n})}),(0,U.jsx)(y,{label:i(`reason`),help:i(`adjust.reasonHelp`),autoFocus:!0,value:o,maxLength:1e3,onChange:e=>s(e.target.value),error:O(c.error,`reason`)}),(0,U.jsx)(A,{error:c.error,fields:[`reason`]})]})}function fe({claims:e,onCancel:t}){let n=p();return(0,U.jsx)(`div`,{className:`scroll`,children:(0,U.jsxs)(`table`,{children:[(0,U.jsx)(`caption`,{className:`hidden`,children:n(`rewards.claims`)}),(0,U.jsx)(`thead`,{children:(0,U.jsxs)(`tr`,{children:[(0,U.jsx)(`th`,{scope:`col`,children:n(`reward`)}),(0,U.jsx)(`th`,{scope:`col`,children:n(`member`)}),(0,U.jsx)(`th`,{scope:`col`,className:`number`,children:n(`points`)}),(0,U.jsx)(`th`,{scope:`col`,children:n(`claim.state`)}),(0,U.jsx)(`th`,{scope:`col`,children:n(`date`)}),(0,U.jsx)(`th`,{scope:`col`,children:(0,U.jsx)(`span`,{className:`hidden`,children:n(`claim.cancel`)})})]})}),(0,U.jsx)(`tbody`,{children:e.map(e=>(0,U.jsx)(pe,{claim:e,onCancel:()=>t(e)},e.id))})]})})}function pe({claim:e,onCancel:t}){let n=p(),r=a(),{member:i,order:o}=e;return(0,U.jsxs)(`tr`,{children:[(0,U.jsxs)(`th`,{scope:`row`,children:[e.rewardName,e.voucherCode&&(0,U.jsx)(`div`,{className:`quiet small`,children:e.voucherCode})]}),(0,U.jsx)(`td`,{children:i?(0,U.jsx)(v,{to:`/members/${encodeURIComponent(i.id)}`,children:i.user?.email??n(`member.gone`)}):n(`member.gone`)}),(0,U.jsx)(`td`,{className:`number`,children:r.number(e.points)}),(0,U.jsxs)(`td`,{children:[(0,U.jsx)(`span`,{className:`chip`,children:n(`claim.state.${e.state}`)}),o&&(0,U.jsx)(`div`,{className:`small`,children:(0,U.jsx)(E,{to:`/orders/${encodeURIComponent(o.id)}`,children:n(`order.number`,{number:o.number})})})]}),(0,U.jsxs)(`td`,{className:`quiet`,children:[r.moment(e.claimedAt),e.usedAt&&(0,U.jsx)(`div`,{className:`small`,children:n(`claim.usedAt`,{moment:r.moment(e.usedAt)})})]}),(0,U.jsx)(`td`,{className:`number`,children:(e.state===`KEPT`||e.state===`IN_CHECKOUT`)&&(0,U.jsx)(`button`,{type:`button`,className:`link`,onClick:t,children:n(`claim.cancel`)})})]})}var me=[`IN_CHECKOUT`,`KEPT`,`USED`,`GIVEN_UP`];function W({reward:e}){let t=p(),n=d(),[r,a]=(0,H.useState)(b),[s,c]=(0,H.useState)(``),[l,u]=(0,H.useState)(null),m={filter:{reward:e??null,states:s?[s]:null},...x(r,20)},h=f({queryKey:[`claims`,m],queryFn:()=>n(B,m),placeholderData:i}),g=e=>{c(e),a(b)};return(0,U.jsxs)(`div`,{className:`stack`,children:[(0,U.jsx)(`div`,{className:`narrow`,children:(0,U.jsxs)(w,{label:t(`claim.state`),value:s,onChange:e=>g(e.target.value),children:[(0,U.jsx)(`option`,{value:``,children:t(`claim.state.all`)}),me.map(e=>(0,U.jsx)(`option`,{value:e,children:t(`claim.state.${e}`)},e))]})}),(0,U.jsx)(o,{query:h,lines:6,children:({loyaltyClaims:e})=>e?.edges.length?(0,U.jsxs)(`div`,{className:`stack`,"aria-busy":h.isPlaceholderData,children:[(0,U.jsx)(fe,{claims:e.edges.map(({node:e})=>e),onCancel:u}),(0,U.jsx)(T,{page:e.pageInfo,onMove:a})]}):(0,U.jsx)(`p`,{className:`note`,children:t(s?`claims.noneFound`:`claims.none`)})}),l&&(0,U.jsx)(de,{claim:l,onClose:()=>u(null)})]})}function he({reward:{id:e,name:t},onClose:n}){let r=p(),i=d();return(0,U.jsx)(oe,{name:t,explained:r(`reward.deleteExplained`),remove:async()=>h((await i(z,{id:e})).loyaltyRewardDelete),list:`/rewards`,onClose:n})}var ge=25,G=[`VOUCHER`,`GIFT_CARD`,`PRODUCT`,`FREE_SHIPPING`];function _e(e){let t=e.get(`state`);return{filter:{search:e.get(`search`),kinds:G.filter(t=>t===e.get(`kind`)),active:t===`on`||t!==`off`&&null},...x({after:e.get(`after`),before:e.get(`before`)},ge)}}var K=e=>[`search`,`kind`,`state`].some(t=>e.get(t));function q(){let e=d(),{data:t}=f({queryKey:[`rewardChoices`],queryFn:()=>e(I,{})}),n=t?.channels??[];return{channels:n,tiers:t?.loyaltyTiers??[],currencyOf:e=>n.find(({id:t})=>t===e)?.currencyCode}}function ve({draft:e,set:t,refused:n,isNew:r}){let i=p(),a=le();return(0,U.jsxs)(`section`,{className:`card stack`,"aria-label":i(`reward`),children:[(0,U.jsxs)(`div`,{className:`pair`,children:[(0,U.jsx)(S,{label:i(`name`),value:e.name,maxLength:128,onChange:e=>t({name:e.target.value}),error:n(`name`)}),(0,U.jsx)(S,{label:i(`reward.cost`),unit:i(`points.unit`),inputMode:`numeric`,value:e.pointsCost,onChange:e=>t({pointsCost:e.target.value}),error:n(`pointsCost`)}),(0,U.jsx)(w,{label:i(`reward.kind`),help:i(`reward.kindHelp.${e.kind}`),disabled:!r,value:e.kind,onChange:e=>t({kind:e.target.value}),error:n(`kind`),children:G.map(e=>(0,U.jsx)(`option`,{value:e,children:i(`reward.kind.${e}`)},e))}),(0,U.jsx)(ye,{draft:e,set:t,refused:n,isNew:r})]}),e.kind===`VOUCHER`&&(0,U.jsx)(be,{draft:e,set:t,refused:n}),e.kind===`GIFT_CARD`&&(0,U.jsx)(J,{draft:e,set:t,refused:n}),e.kind===`PRODUCT`&&(0,U.jsx)(ue,{label:i(`reward.variant`),source:a,single:!0,chosen:e.variants,onChange:e=>t({variants:e}),error:n(`variant`)})]})}function ye({draft:e,set:t,refused:n,isNew:r}){let i=p(),{channels:a}=q(),o=e.kind===`VOUCHER`||e.kind===`GIFT_CARD`;return(0,U.jsxs)(w,{label:i(`channel`),help:i(r?`reward.channelHelp`:`reward.channelFixed`),disabled:!r,value:e.channel,onChange:e=>t({channel:e.target.value}),error:n(`channel`),children:[(0,U.jsx)(`option`,{value:``,children:i(o?`choose`:`reward.allChannels`)}),a.map(({id:e,name:t})=>(0,U.jsx)(`option`,{value:e,children:t},e))]})}function be({draft:e,set:t,refused:n}){let r=p();return(0,U.jsxs)(`div`,{className:`stack`,children:[(0,U.jsxs)(`fieldset`,{children:[(0,U.jsx)(`legend`,{className:`hidden`,children:r(`reward.off`)}),(0,U.jsxs)(`label`,{children:[(0,U.jsx)(`input`,{type:`radio`,name:`off`,checked:e.isPercent,onChange:()=>t({isPercent:!0})}),` `,r(`reward.off.percent`)]}),(0,U.jsxs)(`label`,{children:[(0,U.jsx)(`input`,{type:`radio`,name:`off`,checked:!e.isPercent,onChange:()=>t({isPercent:!1})}),` `,r(`reward.off.amount`)]})]}),e.isPercent?(0,U.jsx)(S,{label:r(`reward.discountPercent`),unit:r(`unit.percent`),inputMode:`decimal`,value:e.discountPercent,onChange:e=>t({discountPercent:e.target.value}),error:n(`discountPercent`)}):(0,U.jsx)(J,{draft:e,set:t,refused:n})]})}function J({draft:e,set:t,refused:n}){let r=p(),{currencyOf:i}=q();return(0,U.jsx)(S,{label:r(e.kind===`VOUCHER`?`reward.amount`:`reward.cardAmount`),unit:i(e.channel),inputMode:`decimal`,value:e.amount,onChange:e=>t({amount:e.target.value}),error:n(`amount`)??n(`discountPercent`)})}function xe({draft:e,set:t,refused:n}){let r=p(),{tiers:i}=q();return(0,U.jsxs)(`section`,{className:`card stack`,"aria-labelledby":`limits`,children:[(0,U.jsx)(`h2`,{id:`limits`,children:r(`reward.limits`)}),(0,U.jsxs)(`div`,{className:`pair`,children:[(0,U.jsxs)(w,{label:r(`reward.for`),value:e.tier,onChange:e=>t({tier:e.target.value}),error:n(`tier`),children:[(0,U.jsx)(`option`,{value:``,children:r(`reward.everybody`)}),i.map(({id:e,name:t})=>(0,U.jsx)(`option`,{value:e,children:r(`tier.andAbove`,{tier:t})},e))]}),(0,U.jsx)(S,{label:r(`reward.quantity`),help:r(`reward.quantityHelp`),unit:r(`unit.pieces`),inputMode:`numeric`,value:e.quantity,onChange:e=>t({quantity:e.target.value}),error:n(`quantity`)}),(0,U.jsx)(S,{type:`datetime-local`,label:r(`reward.until`),help:r(`reward.untilHelp`,{zone:ee()}),value:e.validUntil,onChange:e=>t({validUntil:e.target.value}),error:n(`validUntil`)})]})]})}function Se({draft:e,set:t,refused:n}){let r=p();return(0,U.jsxs)(`section`,{className:`card stack`,"aria-labelledby":`texts`,children:[(0,U.jsx)(`h2`,{id:`texts`,children:r(`tier.tells`)}),(0,U.jsx)(y,{label:r(`description`),value:e.description,onChange:e=>t({description:e.target.value}),error:n(`description`)}),(0,U.jsx)(ce,{label:r(`description`),texts:e.translations,onChange:e=>t({translations:e}),error:n(`descriptionTranslations`)}),(0,U.jsx)(S,{label:r(`reward.image`),help:r(`reward.imageHelp`),type:`url`,value:e.image,onChange:e=>t({image:e.target.value}),error:n(`image`)})]})}var Ce={name:``,kind:`VOUCHER`,pointsCost:``,isPercent:!0,discountPercent:``,amount:``,channel:``,variants:[],tier:``,quantity:``,validUntil:``,description:``,translations:[],image:``},we=e=>({name:e.name,kind:e.kind,pointsCost:String(e.pointsCost),isPercent:e.amount===null||e.amount===void 0,discountPercent:j(e.discountPercent),amount:j(e.amount?.amount),channel:e.channel?.id??``,variants:e.variant?[{value:e.variant.id,label:C(e.variant)}]:[],tier:e.tier?.id??``,quantity:j(e.quantity),validUntil:m(e.validUntil),description:e.description??``,translations:e.descriptions.map(({language:e,text:t})=>({language:e,text:t})),image:e.image??``}),Y=(e,t)=>({name:e.name,kind:e.kind,channel:e.channel||null,pointsCost:t.whole(`pointsCost`,e.pointsCost),tier:e.tier||null,quantity:t.whole(`quantity`,e.quantity),validUntil:g(e.validUntil),description:e.description,descriptionTranslations:e.translations.map(({language:e,text:t})=>({language:e,text:t})),image:e.image,...Te(e,t)});function Te(e,t){switch(e.kind){case`VOUCHER`:return e.isPercent?{discountPercent:t.decimal(`discountPercent`,e.discountPercent),amount:null}:{discountPercent:null,amount:t.decimal(`amount`,e.amount)};case`GIFT_CARD`:return{amount:t.decimal(`amount`,e.amount)};case`PRODUCT`:return{variant:e.variants[0]?.value??null};default:return{}}}function Ee(e,t){let n=p(),r=d();return re(t,async(t,i)=>{let a=M(n,e=>Y(t,e));if(e===null)return h((await r(L,{input:a})).loyaltyRewardCreate);let o=M(n,e=>Y(i,e)),s={id:e,input:ae(a,o)};return h((await r(R,s)).loyaltyRewardUpdate)},{say:()=>n(`saved`),after:()=>u(`/rewards`)})}var De=[`name`,`kind`,`pointsCost`,`tier`,`quantity`,`validUntil`,`discountPercent`,`amount`,`channel`,`variant`,`description`,`descriptionTranslations`,`image`];function X({id:e,first:t}){let n=p(),r=Ee(e,t);return(0,U.jsxs)(`form`,{className:`stack form`,noValidate:!0,onSubmit:r.send,children:[(0,U.jsx)(ve,{...r,isNew:e===null}),(0,U.jsx)(xe,{...r}),(0,U.jsx)(Se,{...r}),(0,U.jsx)(A,{error:r.error,fields:De}),(0,U.jsx)(ie,{form:r,create:e===null?n(`reward.create`):void 0})]})}function Z({reward:e}){let t=p(),n=e.validUntil&&new Date(e.validUntil)<=new Date,r=e.active?n?`over`:e.remaining===0?`soldOut`:null:`paused`;return r&&(0,U.jsx)(`span`,{className:`chip warning`,children:t(`reward.state.${r}`)})}function Oe({reward:{id:e,name:t,active:n},onClose:r}){let i=p(),a=d();return(0,U.jsx)(se,{title:i(n?`reward.pauseNamed`:`reward.resumeNamed`,{name:t}),action:i(n?`reward.pause`:`reward.resume`),explained:i(n?`reward.pauseExplained`:`reward.resumeExplained`),change:async()=>h((await a(R,{id:e,input:{active:!n}})).loyaltyRewardUpdate),say:()=>i(n?`reward.paused`:`reward.resumed`,{name:t}),after:r,onClose:r})}function ke({reward:e,first:t}){let n=p(),[r,i]=(0,H.useState)(null),a=()=>i(null);return(0,U.jsxs)(U.Fragment,{children:[(0,U.jsxs)(`header`,{className:`actions apart`,children:[(0,U.jsxs)(`h1`,{children:[e.name,` `,(0,U.jsx)(Z,{reward:e})]}),(0,U.jsxs)(`div`,{className:`actions`,children:[(0,U.jsx)(l,{variant:`secondary`,onClick:()=>i(`pause`),children:n(e.active?`reward.pause`:`reward.resume`)}),(0,U.jsx)(l,{variant:`secondary`,onClick:()=>i(`delete`),children:n(`delete`)})]})]}),(0,U.jsx)(X,{id:e.id,first:t}),(0,U.jsxs)(`section`,{className:`stack`,"aria-labelledby":`claims`,children:[(0,U.jsx)(`h2`,{id:`claims`,children:n(`rewards.claims`)}),(0,U.jsx)(c,{to:`MANAGE_USERS`,children:(0,U.jsx)(W,{reward:e.id})})]}),r===`pause`&&(0,U.jsx)(Oe,{reward:e,onClose:a}),r===`delete`&&(0,U.jsx)(he,{reward:e,onClose:a})]})}var Q=[{path:``,title:`rewards.catalogue`},{path:`claims`,title:`rewards.claims`}],Ae=e({default:()=>je});function je({id:e}){return e===`claims`?(0,U.jsx)(Me,{}):(0,U.jsx)(Ne,{id:e})}function Me(){let e=p();return(0,U.jsxs)(`div`,{className:`stack`,children:[(0,U.jsx)(`h1`,{children:e(`rewards`)}),(0,U.jsx)(_,{page:`rewards`,title:`rewards`,sections:Q}),(0,U.jsx)(c,{to:`MANAGE_USERS`,children:(0,U.jsx)(W,{})})]})}function Ne({id:e}){let t=p();return(0,U.jsx)(c,{to:`MANAGE_DISCOUNTS`,children:(0,U.jsxs)(`div`,{className:`stack`,children:[(0,U.jsx)(`div`,{className:`small`,children:(0,U.jsxs)(v,{to:`/rewards`,children:[`← `,t(`rewards`)]})}),e===`new`?(0,U.jsx)(Pe,{}):(0,U.jsx)($,{id:e})]})})}function Pe(){let e=p();return(0,U.jsxs)(U.Fragment,{children:[(0,U.jsx)(`h1`,{children:e(`reward.new`)}),(0,U.jsx)(X,{id:null,first:Ce})]})}function $({id:e}){let t=p(),n=d(),r=f({queryKey:[`reward`,e],queryFn:()=>n(F,{id:e})});return(0,U.jsx)(o,{query:r,lines:10,children:({loyaltyReward:e})=>e?(0,U.jsx)(ke,{reward:e,first:we(e)}):(0,U.jsx)(`p`,{className:`note`,children:t(`reward.notFound`)})})}function Fe(){let e=p(),[t,n]=s();return(0,U.jsxs)(`div`,{className:`toolbar`,role:`search`,children:[(0,U.jsx)(ne,{name:`search`,label:e(`name`),type:`search`}),(0,U.jsxs)(w,{label:e(`reward.kind`),value:t.get(`kind`)??``,onChange:e=>n({kind:e.target.value,...b}),children:[(0,U.jsx)(`option`,{value:``,children:e(`reward.kind.all`)}),G.map(t=>(0,U.jsx)(`option`,{value:t,children:e(`reward.kind.${t}`)},t))]}),(0,U.jsxs)(w,{label:e(`state`),value:t.get(`state`)??``,onChange:e=>n({state:e.target.value,...b}),children:[(0,U.jsx)(`option`,{value:``,children:e(`state.all`)}),(0,U.jsx)(`option`,{value:`on`,children:e(`state.on`)}),(0,U.jsx)(`option`,{value:`off`,children:e(`state.off`)})]}),K(t)&&(0,U.jsx)(l,{variant:`tertiary`,onClick:()=>n({search:null,kind:null,state:null,...b}),children:e(`filters.clear`)})]})}function Ie({kind:e,discountPercent:t,amount:n,variant:r}){let i=p(),o=a();return e===`VOUCHER`&&typeof t==`number`?i(`reward.percentOff`,{percent:o.number(t)}):e===`VOUCHER`&&n?i(`reward.amountOff`,{amount:o.money(n)}):e===`GIFT_CARD`&&n?i(`reward.card`,{amount:o.money(n)}):e===`PRODUCT`&&r?C(r):i(`reward.kind.${e}`)}function Le({rewards:e}){let t=p();return(0,U.jsx)(`div`,{className:`scroll`,children:(0,U.jsxs)(`table`,{children:[(0,U.jsx)(`caption`,{className:`hidden`,children:t(`rewards`)}),(0,U.jsx)(`thead`,{children:(0,U.jsxs)(`tr`,{children:[(0,U.jsx)(`th`,{scope:`col`,children:t(`reward`)}),(0,U.jsx)(`th`,{scope:`col`,children:t(`reward.gives`)}),(0,U.jsx)(`th`,{scope:`col`,className:`number`,children:t(`reward.cost`)}),(0,U.jsx)(`th`,{scope:`col`,children:t(`reward.for`)}),(0,U.jsx)(`th`,{scope:`col`,className:`number`,children:t(`reward.claimed`)}),(0,U.jsx)(`th`,{scope:`col`,children:t(`reward.until`)})]})}),(0,U.jsx)(`tbody`,{children:e.map(e=>(0,U.jsx)(Re,{reward:e},e.id))})]})})}function Re({reward:e}){let t=p(),n=a(),r=Ie(e),i=n.number(e.claimed??0);return(0,U.jsxs)(`tr`,{children:[(0,U.jsxs)(`th`,{scope:`row`,children:[(0,U.jsx)(v,{to:`/rewards/${encodeURIComponent(e.id)}`,children:e.name}),` `,(0,U.jsx)(Z,{reward:e})]}),(0,U.jsxs)(`td`,{children:[r,e.channel&&(0,U.jsx)(`div`,{className:`quiet small`,children:e.channel.name})]}),(0,U.jsx)(`td`,{className:`number`,children:t(`points.count`,{points:e.pointsCost})}),(0,U.jsx)(`td`,{children:e.tier?t(`tier.andAbove`,{tier:e.tier.name}):t(`reward.everybody`)}),(0,U.jsx)(`td`,{className:`number`,children:typeof e.quantity==`number`?t(`reward.claimedOf`,{claimed:i,quantity:n.number(e.quantity)}):i}),(0,U.jsx)(`td`,{className:`quiet`,children:e.validUntil?n.day(e.validUntil):t(`reward.always`)})]})}var ze=e({default:()=>Be});function Be(){let e=p();return(0,U.jsxs)(`div`,{className:`stack`,children:[(0,U.jsxs)(`header`,{className:`actions apart`,children:[(0,U.jsx)(`h1`,{children:e(`rewards`)}),(0,U.jsx)(D,{to:`/rewards/new`,children:e(`reward.new`)})]}),(0,U.jsx)(_,{page:`rewards`,title:`rewards`,sections:Q}),(0,U.jsx)(c,{to:`MANAGE_DISCOUNTS`,children:(0,U.jsxs)(`div`,{children:[(0,U.jsx)(Fe,{}),(0,U.jsx)(Ve,{})]})})]})}function Ve(){let e=p(),t=d(),[n,r]=s(),a=_e(n),c=f({queryKey:[`rewards`,a],queryFn:()=>t(P,a),placeholderData:i});return(0,U.jsx)(o,{query:c,lines:8,children:({loyaltyAllRewards:t})=>t?.edges.length?(0,U.jsxs)(`div`,{className:`stack`,"aria-busy":c.isPlaceholderData,children:[(0,U.jsx)(`p`,{className:`quiet small`,role:`status`,children:e(`rewards.count`,{count:t.totalCount??0})}),(0,U.jsx)(Le,{rewards:t.edges.map(({node:e})=>e)}),(0,U.jsx)(T,{page:t.pageInfo,onMove:r})]}):(0,U.jsx)(`p`,{className:`note`,children:e(K(n)?`rewards.noneFound`:`rewards.none`)})})}export{Ae as n,ze as t};