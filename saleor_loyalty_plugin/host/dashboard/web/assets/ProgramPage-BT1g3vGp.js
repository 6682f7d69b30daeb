import{A as e,B as t,C as n,D as r,E as i,G as a,I as o,O as s,Q as c,T as l,U as u,Z as d,_ as f,a as p,et as ee,i as m,it as h,j as g,k as te,m as _,n as v,p as y,q as ne,r as b,s as x,tt as re,v as S,w as C,y as w}from"./States-CSzo4kHq.js";import{T,v as ie,y as ae}from"./forms-Dvu_uPLc.js";import{o as oe,r as se,t as ce}from"./jsx-runtime-CFXVRddL.js";import{S as E,c as D,l as O,s as k,y as le}from"./index-DsNDCi-a.js";import{t as A}from"./useSettled-BAV5kUbo.js";import{t as j}from"./mutations-DHSg2VtG.js";import{n as M,r as N,t as P}from"./useForm-Dgzd7geZ.js";import{t as ue}from"./ProgramState-7UEHBcDq.js";import{t as F}from"./Check-CBEB8XZB.js";import{i as I,n as L,r as R}from"./reading-B-DwqjjO.js";import{n as de}from"./Confirm-DfCqf155.js";import{n as fe}from"./Translations-jwRxnR2j.js";import{t as z}from"./codes-BI-bah2v.js";function B(e,t){let n=new Set(t);return e.filter(e=>!n.has(e))}var pe=class extends d{#e;#t;#n;#r;#i;#a;#o;#s;#c;#l=[];constructor(e,t,n){super(),this.#e=e,this.#r=n,this.#n=[],this.#i=[],this.#t=[],this.setQueries(t)}onSubscribe(){this.listeners.size===1&&this.#i.forEach(e=>this.#m(e))}onUnsubscribe(){this.listeners.size||this.destroy()}destroy(){this.listeners=new Set,this.#i.forEach(e=>{e.destroy()})}setQueries(e,t){this.#n=e,this.#r=t,o.batch(()=>{let e=this.#i,t=this.#p(this.#n);t.forEach(e=>e.observer.setOptions(e.defaultedQueryOptions));let n=t.map(e=>e.observer),r=n.map(e=>e.getCurrentResult()),i=e.length!==n.length,a=n.some((t,n)=>t!==e[n]),o=i||a,s=o?!0:r.some((e,t)=>{let n=this.#t[t];return!n||!ne(e,n)});(o||s)&&(o&&(this.#l=t,this.#i=n),this.#t=r,this.hasListeners()&&(o&&(B(e,n).forEach(e=>{e.destroy()}),B(n,e).forEach(e=>this.#m(e))),this.#g()))})}getCurrentResult(){return this.#t}getQueries(){return this.#i.map(e=>e.getCurrentQuery())}getObservers(){return this.#i}getOptimisticResult(e,t){let n=this.#p(e),r=n.map(e=>e.observer.getOptimisticResult(e.defaultedQueryOptions));n.length===this.#i.length&&n.some((e,t)=>e.observer.getCurrentResult()!==this.#t[t])&&n.every((e,t)=>e.observer===this.#i[t])&&(this.#t=n.map(e=>e.observer.getCurrentResult()));let i=n.map(e=>e.defaultedQueryOptions.queryHash);return[r,e=>this.#d(e??r,t,i),()=>this.#u(r,n)]}#u(e,t){let n=new Set;return t.map((r,i)=>{let a=e[i];return r.defaultedQueryOptions.notifyOnChangeProps?a:r.observer.trackResult(a,e=>{n.has(e)||(n.add(e),t.forEach(t=>{t.observer.trackProp(e)}))})})}#d(e,t,n){if(t){let r=this.#c,i=n!==void 0&&r!==void 0&&(r.length!==n.length||n.some((e,t)=>e!==r[t]));return(this.#t!==this.#s||i||t!==this.#o)&&(this.#o=t,this.#s=this.#t,n!==void 0&&(this.#c=n),this.#a=a(this.#a,t(e))),this.#a}return e}#f(){return!this.#r?.combine||this.#i.some((e,t)=>e.options.suspense&&this.#t[t]?.data===void 0)}#p(e){let t=new Map;this.#i.forEach(e=>{let n=e.options.queryHash;if(!n)return;let r=t.get(n);r?r.push(e):t.set(n,[e])});let n=[];return e.forEach(e=>{let r=this.#e.defaultQueryOptions(e),i=t.get(r.queryHash)?.shift()??new g(this.#e,r);n.push({defaultedQueryOptions:r,observer:i})}),n}#m(e){e.subscribe(t=>{this.#h(e,t)})}#h(e,t){let n=this.#i.indexOf(e);n!==-1&&(this.#t=this.#t.slice(),this.#t[n]=t,this.#g())}#g(){if(this.hasListeners()){let e=this.#f(),t=this.#a,n=e?t:this.#d(this.#u(this.#t,this.#l),this.#r?.combine,this.#l.map(e=>e.defaultedQueryOptions.queryHash));(e||t!==n)&&o.batch(()=>{this.listeners.forEach(e=>{e(this.#t)})})}}},V=oe(se(),1);function me({queries:t,...n},a){let d=ee(a),f=re(),p=c(),m=n.subscribed!==!1,h=V.useMemo(()=>t.map(e=>{let t=d.defaultQueryOptions(e);return t._optimisticResults=f?`isRestoring`:m?`optimistic`:void 0,t}),[t,d,f,m]);h.forEach(e=>{l(e);let t=d.getQueryCache().get(e.queryHash);s(e,p,t)}),e(p);let[_]=V.useState(()=>new pe(d,h,n)),[v,y,ne]=_.getOptimisticResult(h,n.combine);V.useEffect(()=>{_.setQueries(h,n)},[h,n,_]);let b=!f&&m;V.useSyncExternalStore(V.useCallback(e=>b?_.subscribe(o.batchCalls(e)):u,[_,b]),()=>_.getCurrentResult(),()=>_.getCurrentResult());let x=v.some((e,t)=>r(h[t],e))?v.flatMap((e,t)=>{let n=h[t];if(n&&r(n,e)){let e=new g(d,n);return i(n,e,p)}return[]}):[];if(x.length>0)throw Promise.all(x);let S=v.find((e,t)=>{let n=h[t];return n&&te({result:e,errorResetBoundary:p,throwOnError:n.throwOnError,query:d.getQueryCache().get(n.queryHash),suspense:n.suspense})});if(S)throw S.error;return y(ne())}var H=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},he=new H(`
    query ProgramSettings {
  loyaltySettings {
    active
    status
    problems
    programName
    programCurrency
    timeZone
    awardOn
    pointsPerCurrencyUnit
    earnOnShipping
    earnOnNet
    pendingDays
    expiresAfterDays
    pointValue
    minRedeemPoints
    redeemStep
    maxRedeemPercent
    holdMinutes
    autoEnroll
    welcomePoints
    birthdayPoints
    qualificationBasis
    qualificationWindow
    downgradeGraceDays
    marginPercent
    programHoldoutPercent
    earningActive
    spendingActive
    adjustLimitPerDay
    dashboardOrigins
    messageWay
    senderName
    senderAddress
    quietHours
    messagesPerWeek
    expiryRounding
    inactivityDays
    referralPendingDays
    giftsPerMonth
    reviewsNeedApproval
    reviewPoints
  }
}
    `),ge=new H(`
    mutation SaveSettings($input: LoyaltySettingsInput!) {
  loyaltySettingsUpdate(input: $input) {
    errors {
      field
      message
      code
    }
    settings {
      programName
    }
  }
}
    `),U=new H(`
    query ProgramTiers {
  loyaltySettings {
    qualificationBasis
    programCurrency
  }
  loyaltyTiers {
    ...TierLine
  }
}
    fragment TierLine on LoyaltyTier {
  id
  code
  name
  threshold
  earnMultiplier
  discountPercent
  members
  freeShipping {
    __typename
  }
}`),_e=new H(`
    query ProgramTier($id: ID!) {
  loyaltyTier(id: $id) {
    ...TierWhole
  }
}
    fragment TierLine on LoyaltyTier {
  id
  code
  name
  threshold
  earnMultiplier
  discountPercent
  members
  freeShipping {
    __typename
  }
}
fragment TierWhole on LoyaltyTier {
  ...TierLine
  description
  descriptions {
    language
    text
  }
  perks
  segment {
    id
  }
  channelTerms {
    channel {
      id
    }
    freeShippingMinimumOrder {
      amount
    }
    freeShippingPrice {
      amount
    }
  }
}`),W=new H(`
    query TierChoices {
  channels {
    id
    name
    currencyCode
  }
  loyaltySegments(first: 100) {
    edges {
      node {
        id
        name
      }
    }
  }
}
    `),ve=new H(`
    mutation CreateTier($input: LoyaltyTierInput!) {
  loyaltyTierCreate(input: $input) {
    errors {
      field
      message
      code
    }
    tier {
      name
    }
  }
}
    `),ye=new H(`
    mutation UpdateTier($id: ID!, $input: LoyaltyTierInput!) {
  loyaltyTierUpdate(id: $id, input: $input) {
    errors {
      field
      message
      code
    }
    tier {
      name
    }
  }
}
    `),be=new H(`
    mutation DeleteTier($id: ID!) {
  loyaltyTierDelete(id: $id) {
    errors {
      field
      message
      code
    }
    tier {
      name
    }
  }
}
    `),xe=new H(`
    query TermsChannels {
  channels {
    id
    slug
    name
    isActive
    currencyCode
  }
  loyaltySettings {
    pointsPerCurrencyUnit
    pointValue
  }
}
    `),Se=new H(`
    query ChannelTerms($channel: ID!) {
  loyaltyChannelTerms(channel: $channel) {
    active
    pointsPerCurrencyUnit
    pointValue
    freeShippingMinimumOrder {
      amount
      currency
    }
    freeShippingPrice {
      amount
      currency
    }
  }
}
    `),Ce=new H(`
    mutation SaveTerms($channel: ID!, $input: LoyaltyChannelTermsInput!) {
  loyaltyChannelTermsUpdate(channel: $channel, input: $input) {
    errors {
      field
      message
      code
    }
    program {
      name
    }
  }
}
    `),we=new H(`
    query ChangePreview($tiers: [LoyaltyTierPlanInput!], $terms: [LoyaltyChannelTermsPlanInput!], $settings: LoyaltySettingsInput) {
  loyaltyChangePreview(tiers: $tiers, terms: $terms, settings: $settings) {
    members
    moves {
      from {
        name
      }
      to {
        name
      }
      isUp
      members
      atOnce
      anyway
    }
    cost {
      points
      worth {
        amount
        currency
      }
      discounts {
        amount
        currency
      }
    }
    outstanding {
      amount
      currency
    }
    outstandingThen {
      amount
      currency
    }
  }
}
    `),Te=new H(`
    query CalculatorChoices {
  channels {
    slug
    name
    isActive
    currencyCode
  }
  loyaltyTiers {
    id
    name
  }
}
    `),Ee=new H(`
    query Calculate($channel: String!, $amount: Decimal!, $tier: ID, $language: LanguageCodeEnum!) {
  loyaltyPointsFor(channel: $channel, amount: $amount, tier: $tier) {
    points
    worth {
      amount
      currency
    }
    earning {
      kind
      points
      text(language: $language)
    }
  }
}
    `),G=ce();function De(){let e=w(),t=x(),n=C({queryKey:[`calculatorChoices`],queryFn:()=>t(Te,{})});return(0,G.jsx)(p,{query:n,lines:6,children:({channels:t,loyaltyTiers:n})=>{let r=[...t??[]].sort((e,t)=>Number(t.isActive)-Number(e.isActive));return r.length?(0,G.jsx)(Oe,{channels:r,tiers:n}):(0,G.jsx)(`p`,{className:`note`,children:e(`noChannel`)})}})}function Oe({channels:e,tiers:t}){let n=w(),[r,i]=(0,V.useState)(e[0].slug),[a,o]=(0,V.useState)(t[0]?.id??``),[s,c]=(0,V.useState)(`100`),l=e.find(e=>e.slug===r)??e[0],u=t.find(({id:e})=>e===a),d=ke(s);return(0,G.jsxs)(`div`,{className:`stack form`,children:[(0,G.jsx)(`p`,{className:`quiet`,children:n(`calculator.explained`)}),(0,G.jsxs)(`div`,{className:`toolbar`,children:[(0,G.jsx)(O,{label:n(`calculator.amount`),unit:l.currencyCode,inputMode:`decimal`,value:s,error:d===null?n(`number.decimal`):void 0,onChange:e=>c(e.target.value)}),(0,G.jsx)(k,{label:n(`channel`),value:r,onChange:e=>i(e.target.value),children:e.map(e=>(0,G.jsx)(`option`,{value:e.slug,children:e.name},e.slug))}),(0,G.jsxs)(k,{label:n(`tier`),value:a,onChange:e=>o(e.target.value),children:[t.map(({id:e,name:t})=>(0,G.jsx)(`option`,{value:e,children:t},e)),(0,G.jsx)(`option`,{value:``,children:n(`calculator.guest`)})]})]}),d!==null&&(0,G.jsx)(Ae,{amount:d,channel:l,tier:u})]})}function ke(e){let t=e.trim().replace(`,`,`.`);return/^\d{1,9}(\.\d{1,3})?$/.test(t)?Number(t):null}function Ae({amount:e,channel:n,tier:r}){let i=w(),a=x(),o=f(),s=S(),c={channel:n.slug,amount:A(e),tier:r?.id??null,language:s},l=C({queryKey:[`calculate`,c],queryFn:()=>a(Ee,c),placeholderData:t});return l.isError?(0,G.jsx)(v,{error:l.error,retry:()=>void l.refetch()}):(0,G.jsx)(p,{query:l,lines:3,children:({loyaltyPointsFor:t})=>(0,G.jsxs)(`section`,{className:`card stack`,"aria-live":`polite`,"aria-busy":l.isFetching,"aria-label":i(`calculator.result`),children:[(0,G.jsx)(`p`,{className:`big`,children:i(r?`calculator.earns`:`calculator.earnsGuest`,{amount:o.money({amount:e,currency:n.currencyCode}),tier:r?.name??``,points:t?.points??0,worth:t?o.money(t.worth):``})}),(0,G.jsx)(`ul`,{className:`plain steps`,children:t?.earning.map((e,t)=>(0,G.jsxs)(`li`,{children:[(0,G.jsx)(`span`,{children:e.text}),(0,G.jsx)(`span`,{className:`number`,children:i(`points.signed`,{points:e.points,signed:o.change(e.points)})})]},t))})]})})}function je({found:{cost:e,outstanding:t,outstandingThen:n}}){let r=w(),i=f(),a=!e.points&&!e.worth?.amount&&!e.discounts?.amount,o=JSON.stringify(t)!==JSON.stringify(n);return(0,G.jsxs)(G.Fragment,{children:[a?(0,G.jsx)(`p`,{className:`quiet`,children:r(`preview.free`)}):(0,G.jsxs)(`dl`,{className:`figures`,children:[(0,G.jsxs)(`div`,{children:[(0,G.jsx)(`dt`,{children:r(`preview.points`)}),(0,G.jsxs)(`dd`,{children:[r(`points.signed`,{points:e.points,signed:i.change(e.points)}),e.worth&&(0,G.jsx)(`small`,{children:r(`worth`,{money:i.signed(e.worth)})})]})]}),e.discounts&&(0,G.jsxs)(`div`,{children:[(0,G.jsx)(`dt`,{children:r(`preview.discounts`)}),(0,G.jsx)(`dd`,{children:i.signed(e.discounts)})]})]}),o&&(0,G.jsx)(`p`,{children:r(`preview.owed`,{now:i.either(t),then:i.either(n)})}),(0,G.jsx)(`p`,{className:`quiet small`,children:r(`preview.estimate`)})]})}function Me({moves:e,members:t}){let n=w();return e.length?(0,G.jsx)(`ul`,{className:`bullets`,children:e.map(e=>(0,G.jsx)(`li`,{children:(0,G.jsx)(Ne,{move:e})},`${e.from.name}/${e.to?.name}`))}):(0,G.jsx)(`p`,{children:n(`preview.nobody`,{members:t})})}function Ne({move:e}){let t=w(),n={from:e.from.name,to:e.to?.name??t(`preview.newTier`),members:e.members},r=e.members-e.atOnce;return(0,G.jsxs)(G.Fragment,{children:[t(e.isUp?`preview.up`:r?`preview.downLater`:`preview.down`,n),r>0&&e.atOnce>0&&(0,G.jsxs)(G.Fragment,{children:[` `,t(`preview.atOnce`,{members:e.atOnce})]}),e.anyway>0&&(0,G.jsxs)(G.Fragment,{children:[` `,t(`preview.anyway`,{members:e.anyway})]})]})}function K({plan:e}){let n=w(),r=x(),i=A(e),a=C({queryKey:[`preview`,i],queryFn:()=>r(we,i??{}),enabled:e!==null&&i!==null,placeholderData:t});if(e===null)return null;let o=a.data?.loyaltyChangePreview;return(0,G.jsxs)(`section`,{className:`card stack preview`,"aria-label":n(`preview`),"aria-live":`polite`,"aria-busy":a.isFetching,children:[(0,G.jsx)(`h2`,{children:n(`preview`)}),a.isError?(0,G.jsx)(Fe,{error:a.error}):o?(0,G.jsx)(Pe,{found:o}):(0,G.jsx)(b,{lines:2})]})}function Pe({found:e}){return(0,G.jsxs)(G.Fragment,{children:[(0,G.jsx)(Me,{moves:e.moves,members:e.members}),(0,G.jsx)(je,{found:e})]})}function Fe({error:e}){let t=w(),r=e instanceof n&&e.kind!==`failed`;return(0,G.jsx)(`p`,{className:`quiet`,children:r?t(`failure.offline`):t(`preview.refused`,{why:e.message})})}var q={programName:{kind:`text`},programCurrency:{kind:`text`},timeZone:{kind:`text`},awardOn:{kind:`choice`,choices:[`PAID`,`FULFILLED`]},pointsPerCurrencyUnit:{kind:`decimal`,unit:`unit.pointsPerMoney`},earnOnShipping:{kind:`flag`},earnOnNet:{kind:`flag`},pendingDays:{kind:`whole`,unit:`unit.days`},expiresAfterDays:{kind:`whole`,unit:`unit.days`},pointValue:{kind:`decimal`,unit:`unit.moneyPerPoint`},minRedeemPoints:{kind:`whole`,unit:`points.unit`},redeemStep:{kind:`whole`,unit:`points.unit`},maxRedeemPercent:{kind:`whole`,unit:`unit.percent`},holdMinutes:{kind:`whole`,unit:`unit.minutes`},autoEnroll:{kind:`flag`},welcomePoints:{kind:`whole`,unit:`points.unit`},birthdayPoints:{kind:`whole`,unit:`points.unit`},qualificationBasis:{kind:`choice`,choices:[`POINTS`,`SPEND`,`ORDERS`]},qualificationWindow:{kind:`choice`,choices:[`ROLLING_12_MONTHS`,`CALENDAR_YEAR`,`LIFETIME`]},downgradeGraceDays:{kind:`whole`,unit:`unit.days`},marginPercent:{kind:`whole`,unit:`unit.percent`},programHoldoutPercent:{kind:`whole`,unit:`unit.percent`},earningActive:{kind:`flag`},spendingActive:{kind:`flag`},adjustLimitPerDay:{kind:`whole`,unit:`points.unit`},dashboardOrigins:{kind:`text`},messageWay:{kind:`choice`,choices:[`none`,`email`,`app`]},senderName:{kind:`text`},senderAddress:{kind:`text`},quietHours:{kind:`text`},messagesPerWeek:{kind:`whole`,unit:`unit.messages`},expiryRounding:{kind:`choice`,choices:[`NONE`,`MONTH`,`YEAR`]},inactivityDays:{kind:`whole`,unit:`unit.days`},referralPendingDays:{kind:`whole`,unit:`unit.days`},giftsPerMonth:{kind:`whole`,unit:`points.unit`},reviewsNeedApproval:{kind:`flag`},reviewPoints:{kind:`whole`,unit:`points.unit`}},J=[{title:`settings.general`,names:[`programName`,`timeZone`,`programCurrency`]},{title:`settings.earning`,names:[`awardOn`,`pointsPerCurrencyUnit`,`pendingDays`,`expiresAfterDays`,`expiryRounding`,`inactivityDays`,`earnOnShipping`,`earnOnNet`]},{title:`settings.spending`,names:[`pointValue`,`minRedeemPoints`,`redeemStep`,`maxRedeemPercent`,`holdMinutes`]},{title:`settings.qualifying`,names:[`qualificationBasis`,`qualificationWindow`,`downgradeGraceDays`]},{title:`settings.joining`,names:[`welcomePoints`,`birthdayPoints`,`referralPendingDays`,`reviewPoints`,`reviewsNeedApproval`,`autoEnroll`]},{title:`settings.messages`,names:[`messageWay`,`messagesPerWeek`,`quietHours`,`senderName`,`senderAddress`]},{title:`settings.measuring`,names:[`marginPercent`,`programHoldoutPercent`]},{title:`settings.safety`,names:[`adjustLimitPerDay`,`giftsPerMonth`,`dashboardOrigins`,`earningActive`,`spendingActive`]}],Ie=[`qualificationBasis`,`qualificationWindow`,`downgradeGraceDays`,`pointsPerCurrencyUnit`,`pointValue`];function Le(e){let t=Ie.filter(t=>e[t]!==void 0&&e[t]!==null).map(t=>[t,e[t]]);return t.length?Object.fromEntries(t):null}var Re=e=>J.findLastIndex(({names:t})=>t.some(t=>t in e));function ze({name:e,value:t,onChange:n,error:r}){let i=w(),{kind:a,unit:o,choices:s}=q[e],c={label:i(`setting.${e}`),help:i(`setting.${e}.help`),error:r};return a===`flag`?(0,G.jsx)(F,{...c,help:r??c.help,checked:t===!0,onChange:n}):a===`choice`?(0,G.jsx)(k,{...c,value:String(t),onChange:e=>n(e.target.value),children:s?.map(e=>(0,G.jsx)(`option`,{value:e,children:i(`choice.${e}`)},e))}):(0,G.jsx)(O,{...c,unit:o&&i(o),inputMode:a===`whole`?`numeric`:a===`decimal`?`decimal`:void 0,value:String(t),onChange:e=>n(e.target.value)})}function Be(e){let t=w(),n=x(),r=Ve(e),i=M(r,async e=>{let i=R(t,t=>Y(P(e,r),t));return T((await n(ge,{input:i})).loyaltySettingsUpdate)},{say:()=>t(`settings.saved`)}),a=I(t,e=>Y(P(i.draft,r),e)),o=a&&Le(a);return{form:i,plan:o&&{settings:o}}}var Ve=e=>Object.fromEntries(Object.keys(q).map(t=>{let n=e[t];return[t,typeof n==`boolean`?n:String(n)]}));function Y(e,t){let n=Object.entries(e).map(([e,n])=>{let{kind:r}=q[e];return[e,r===`whole`||r===`decimal`?t[r](e,String(n)):n]});return Object.fromEntries(n)}function He(){let e=x(),t=C({queryKey:[`settings`],queryFn:()=>e(he,{})});return(0,G.jsx)(p,{query:t,lines:12,children:({loyaltySettings:e})=>(0,G.jsxs)(`div`,{className:`stack form`,children:[(0,G.jsx)(ue,{settings:e}),(0,G.jsx)(Ue,{settings:e})]})})}function Ue({settings:e}){let t=w(),{form:n,plan:r}=Be(e);return(0,G.jsxs)(`form`,{className:`stack`,noValidate:!0,onSubmit:n.send,children:[J.map(({title:e,names:i},a)=>(0,G.jsxs)(V.Fragment,{children:[(0,G.jsxs)(`section`,{className:`card stack`,"aria-labelledby":e,children:[(0,G.jsx)(`h2`,{id:e,children:t(e)}),(0,G.jsx)(`div`,{className:`fields`,children:i.map(e=>(0,G.jsx)(ze,{name:e,value:n.draft[e],onChange:t=>n.set({[e]:t}),error:n.refused(e)},e))})]}),r&&a===Re(r.settings)&&(0,G.jsx)(K,{plan:r})]},e)),(0,G.jsx)(j,{error:n.error,fields:Object.keys(q)}),n.isChanged&&(0,G.jsx)(N,{form:n})]})}var X=[`pointsPerCurrencyUnit`,`pointValue`,`freeShippingMinimumOrder`,`freeShippingPrice`];function We({channel:e,terms:t,defaults:n,onClose:r}){let i=w(),a=x(),o=f(),s=M(Ge(t),async t=>{let n=R(i,e=>Z(t,e)),r={channel:e.id,input:n};return T((await a(Ce,r)).loyaltyChannelTermsUpdate)},{say:()=>i(`saved`),after:r}),{draft:c,set:l}=s,u=e=>({inputMode:`decimal`,value:c[e],onChange:t=>l({[e]:t.target.value}),error:s.refused(e)}),d=s.isChanged?I(i,t=>Ke(e.id,c,t)):null;return(0,G.jsxs)(ae,{title:i(`terms.of`,{channel:e.name}),action:i(`save`),busy:s.isBusy,onSubmit:s.send,onClose:r,children:[(0,G.jsx)(F,{label:i(`terms.active`),help:i(`terms.activeHelp`),checked:c.active,onChange:e=>l({active:e})}),(0,G.jsx)(O,{label:i(`terms.rate`),help:i(`terms.emptyIs`,{value:o.number(n.pointsPerCurrencyUnit)}),unit:i(`terms.rateUnit`,{currency:e.currencyCode}),...u(`pointsPerCurrencyUnit`)}),(0,G.jsx)(O,{label:i(`terms.value`),help:i(`terms.emptyIs`,{value:o.number(n.pointValue)}),unit:i(`terms.valueUnit`,{currency:e.currencyCode}),...u(`pointValue`)}),(0,G.jsx)(O,{label:i(`terms.deliveryFrom`),unit:e.currencyCode,...u(`freeShippingMinimumOrder`)}),(0,G.jsx)(O,{label:i(`terms.deliveryPrice`),unit:e.currencyCode,...u(`freeShippingPrice`)}),(0,G.jsx)(K,{plan:d}),(0,G.jsx)(j,{error:s.error,fields:X})]})}var Ge=e=>({active:e.active,pointsPerCurrencyUnit:L(e.pointsPerCurrencyUnit),pointValue:L(e.pointValue),freeShippingMinimumOrder:L(e.freeShippingMinimumOrder.amount),freeShippingPrice:L(e.freeShippingPrice.amount)});function Z(e,t){let n=Object.fromEntries(X.map(n=>[n,t.decimal(n,e[n])]));return{active:e.active,...n}}function Ke(e,t,n){let{pointsPerCurrencyUnit:r=null,pointValue:i=null}=Z(t,n);return{terms:[{channel:e,active:t.active,pointsPerCurrencyUnit:r,pointValue:i}]}}function qe({rows:e,defaults:t,onEdit:n}){let r=w();return(0,G.jsx)(`div`,{className:`scroll`,children:(0,G.jsxs)(`table`,{children:[(0,G.jsx)(`caption`,{className:`hidden`,children:r(`program.terms`)}),(0,G.jsx)(`thead`,{children:(0,G.jsxs)(`tr`,{children:[(0,G.jsx)(`th`,{scope:`col`,children:r(`channel`)}),(0,G.jsx)(`th`,{scope:`col`,className:`number`,children:r(`terms.rate`)}),(0,G.jsx)(`th`,{scope:`col`,className:`number`,children:r(`terms.value`)}),(0,G.jsx)(`th`,{scope:`col`,className:`number`,children:r(`terms.deliveryFrom`)}),(0,G.jsx)(`th`,{scope:`col`,className:`number`,children:r(`terms.deliveryPrice`)})]})}),(0,G.jsx)(`tbody`,{children:e.map(e=>(0,G.jsx)(Je,{row:e,defaults:t,onEdit:()=>n(e)},e.channel.id))})]})})}function Je({row:e,defaults:t,onEdit:n}){let r=w(),i=f(),{channel:a,terms:o}=e,s=o.pointsPerCurrencyUnit??t.pointsPerCurrencyUnit;return(0,G.jsxs)(`tr`,{children:[(0,G.jsxs)(`th`,{scope:`row`,children:[(0,G.jsx)(`button`,{type:`button`,className:`link`,onClick:n,children:a.name}),` `,!o.active&&(0,G.jsx)(`span`,{className:`chip warning`,children:r(`terms.off`)}),(0,G.jsx)(`div`,{className:`quiet small`,children:a.currencyCode})]}),(0,G.jsxs)(`td`,{className:`number`,children:[r(`terms.perUnit`,{rate:i.number(s),points:s,currency:a.currencyCode}),o.pointsPerCurrencyUnit===null&&(0,G.jsx)(`div`,{className:`quiet small`,children:r(`terms.ofProgram`)})]}),(0,G.jsxs)(`td`,{className:`number`,children:[i.number(o.pointValue??t.pointValue),` `,a.currencyCode,o.pointValue===null&&(0,G.jsx)(`div`,{className:`quiet small`,children:r(`terms.ofProgram`)})]}),(0,G.jsx)(`td`,{className:`number`,children:i.money(o.freeShippingMinimumOrder)}),(0,G.jsx)(`td`,{className:`number`,children:i.money(o.freeShippingPrice)})]})}function Ye(){let e=w(),t=x(),n=C({queryKey:[`termsChannels`],queryFn:()=>t(xe,{})});return(0,G.jsx)(p,{query:n,lines:6,children:({channels:t,loyaltySettings:n})=>t?.length?(0,G.jsx)(Xe,{channels:t,defaults:n}):(0,G.jsx)(`p`,{className:`note`,children:e(`noChannel`)})})}function Xe({channels:e,defaults:t}){let n=w(),r=x(),[i,a]=(0,V.useState)(null),o=me({queries:e.map(({id:e})=>({queryKey:[`channelTerms`,e],queryFn:()=>r(Se,{channel:e})}))}),s=o.find(({isError:e})=>e);if(s)return(0,G.jsx)(v,{error:s.error,retry:()=>void s.refetch()});let c=e.flatMap((e,t)=>{let n=o[t]?.data?.loyaltyChannelTerms;return n?[{channel:e,terms:n}]:[]});return o.some(({isPending:e})=>e)?(0,G.jsx)(b,{lines:6}):(0,G.jsxs)(`div`,{className:`stack`,children:[(0,G.jsx)(`p`,{className:`quiet`,children:n(`terms.explained`)}),(0,G.jsx)(qe,{rows:c,defaults:t,onEdit:a}),i&&(0,G.jsx)(We,{...i,defaults:t,onClose:()=>a(null)})]})}var Ze={name:``,code:``,threshold:``,earnMultiplier:`1`,discountPercent:`0`,freeShipping:!1,deliveries:{},segment:``,description:``,translations:[],perks:``},Qe=e=>({name:e.name,code:e.code,threshold:String(e.threshold),earnMultiplier:String(e.earnMultiplier),discountPercent:String(e.discountPercent),freeShipping:e.freeShipping!==null&&e.freeShipping!==void 0,deliveries:Object.fromEntries((e.channelTerms??[]).map(e=>[e.channel.id,{minimum:L(e.freeShippingMinimumOrder?.amount),price:L(e.freeShippingPrice?.amount)}])),segment:e.segment?.id??``,description:e.description??``,translations:e.descriptions.map(({language:e,text:t})=>({language:e,text:t})),perks:e.perks.join(`
`)});function Q(e,t,n){return{code:e.code,name:e.name,...$(e,n),freeShipping:e.freeShipping,segment:e.segment||null,description:e.description,perks:e.perks.split(`
`).map(e=>e.trim()).filter(Boolean),descriptionTranslations:e.translations.map(({language:e,text:t})=>({language:e,description:t})),channelTerms:Object.keys(e.deliveries).filter(n=>e.deliveries[n]!==t.deliveries[n]).map(t=>({channel:t,freeShippingMinimumOrder:n.decimal(`channelTerms`,e.deliveries[t]?.minimum??``),freeShippingPrice:n.decimal(`channelTerms`,e.deliveries[t]?.price??``)}))}}var $=(e,t)=>({threshold:t.decimal(`threshold`,e.threshold),earnMultiplier:t.decimal(`earnMultiplier`,e.earnMultiplier),discountPercent:t.decimal(`discountPercent`,e.discountPercent)});function $e({tier:{id:e,name:t},onClose:n}){let r=w(),i=x();return(0,G.jsx)(de,{name:t,explained:r(`tier.deleteExplained`),remove:async()=>T((await i(be,{id:e})).loyaltyTierDelete),list:`/program/tiers`,onClose:n})}function et({draft:e,set:t,refused:n}){let r=w();return(0,G.jsxs)(`section`,{className:`card stack`,"aria-labelledby":`gives`,children:[(0,G.jsx)(`h3`,{id:`gives`,children:r(`tier.gives`)}),(0,G.jsxs)(`div`,{className:`pair`,children:[(0,G.jsx)(O,{label:r(`tier.earnMultiplier`),help:r(`tier.earnMultiplierHelp`),unit:r(`unit.times`),inputMode:`decimal`,value:e.earnMultiplier,onChange:e=>t({earnMultiplier:e.target.value}),error:n(`earnMultiplier`)}),(0,G.jsx)(O,{label:r(`tier.discountPercent`),help:r(`tier.discountPercentHelp`),unit:r(`unit.percent`),inputMode:`decimal`,value:e.discountPercent,onChange:e=>t({discountPercent:e.target.value}),error:n(`discountPercent`)})]}),(0,G.jsx)(F,{label:r(`tier.freeShipping`),help:r(`tier.freeShippingHelp`),checked:e.freeShipping,onChange:e=>t({freeShipping:e})}),e.freeShipping&&(0,G.jsx)(tt,{draft:e,set:t,refused:n})]})}function tt({draft:e,set:t,refused:n}){let r=w(),i=x(),{data:a}=C({queryKey:[`tierChoices`],queryFn:()=>i(W,{})}),o=n(`channelTerms`);return(0,G.jsxs)(`div`,{className:`stack`,role:`group`,"aria-label":r(`tier.freeShipping`),children:[(a?.channels??[]).map(({id:n,name:i,currencyCode:a})=>{let o=e.deliveries[n]??{minimum:``,price:``},s=r=>t({deliveries:{...e.deliveries,[n]:{...o,...r}}});return(0,G.jsxs)(`div`,{className:`pair`,children:[(0,G.jsx)(O,{label:r(`tier.deliveryFrom`,{channel:i}),unit:a,placeholder:r(`tier.asChannel`),inputMode:`decimal`,value:o.minimum,onChange:e=>s({minimum:e.target.value})}),(0,G.jsx)(O,{label:r(`tier.deliveryPrice`,{channel:i}),unit:a,placeholder:r(`tier.asChannel`),inputMode:`decimal`,value:o.price,onChange:e=>s({price:e.target.value})})]},n)}),o&&(0,G.jsx)(`small`,{className:`wrong`,role:`alert`,children:o})]})}function nt({draft:e,set:t,refused:n}){let r=w();return(0,G.jsxs)(`section`,{className:`card stack`,"aria-labelledby":`tells`,children:[(0,G.jsx)(`h3`,{id:`tells`,children:r(`tier.tells`)}),(0,G.jsx)(D,{label:r(`description`),value:e.description,onChange:e=>t({description:e.target.value}),error:n(`description`)}),(0,G.jsx)(fe,{label:r(`description`),texts:e.translations,onChange:e=>t({translations:e}),error:n(`descriptionTranslations`)}),(0,G.jsx)(D,{label:r(`tier.perks`),help:r(`tier.perksHelp`),value:e.perks,onChange:e=>t({perks:e.target.value}),error:n(`perks`)})]})}function rt({draft:e,set:t,refused:n,basis:r,isNew:i,isLowest:a}){let o=w(),s=n=>t({name:n,...i&&e.code===z(e.name)?{code:z(n)}:{}});return(0,G.jsx)(`section`,{className:`card stack`,"aria-label":o(`tier`),children:(0,G.jsxs)(`div`,{className:`pair`,children:[(0,G.jsx)(O,{label:o(`name`),value:e.name,maxLength:64,onChange:e=>s(e.target.value),error:n(`name`)}),(0,G.jsx)(O,{label:o(`tier.code`),help:o(i?`tier.codeHelp`:`tier.codeFixed`),value:e.code,disabled:!i,maxLength:32,onChange:e=>t({code:e.target.value}),error:n(`code`)}),(0,G.jsx)(O,{label:o(`tier.threshold`),help:o(a?`tier.thresholdLowest`:`tier.thresholdHelp`),unit:o(`unit.basis.${r}`),inputMode:`decimal`,disabled:a,value:e.threshold,onChange:e=>t({threshold:e.target.value}),error:n(`threshold`)}),!a&&(0,G.jsx)(it,{draft:e,set:t,refused:n})]})})}function it({draft:e,set:t,refused:n}){let r=w(),i=x(),{data:a}=C({queryKey:[`tierChoices`],queryFn:()=>i(W,{})}),o=a?.loyaltySegments?.edges??[];return(0,G.jsxs)(k,{label:r(`tier.segment`),help:r(`tier.segmentHelp`),value:e.segment,onChange:e=>t({segment:e.target.value}),error:n(`segment`),children:[(0,G.jsx)(`option`,{value:``,children:r(`tier.segmentNone`)}),o.map(({node:e})=>(0,G.jsx)(`option`,{value:e.id,children:e.name},e.id))]})}function at(e,t){let n=w(),r=x(),i=M(t,async(t,i)=>{let a=R(n,e=>Q(t,i,e));if(e===null)return T((await r(ve,{input:a})).loyaltyTierCreate);let o=R(n,e=>Q(i,i,e)),s={id:e,input:P(a,o)};return T((await r(ye,s)).loyaltyTierUpdate)},{say:()=>n(`saved`),after:()=>y(`/program/tiers`)});return{form:i,plan:I(n,n=>ot(e,i.draft,t,n))}}function ot(e,t,n,r){let i=[`threshold`,`earnMultiplier`,`discountPercent`];return i.every(e=>t[e]===n[e])||i.some(e=>!t[e].trim())?null:{tiers:[{id:e,...$(t,r)}]}}var st=[`name`,`code`,`threshold`,`segment`,`earnMultiplier`,`discountPercent`,`channelTerms`,`description`,`descriptionTranslations`,`perks`];function ct({basis:e,tier:t,first:n}){let r=w(),[i,a]=(0,V.useState)(!1),{form:o,plan:s}=at(t?.id??null,n);return(0,G.jsxs)(`div`,{className:`stack`,children:[(0,G.jsxs)(`div`,{className:`actions apart`,children:[(0,G.jsx)(`h2`,{children:t?.name??r(`tier.new`)}),t&&t.threshold>0&&(0,G.jsx)(h,{type:`button`,variant:`secondary`,onClick:()=>a(!0),children:r(`delete`)})]}),(0,G.jsxs)(`form`,{className:`stack`,noValidate:!0,onSubmit:o.send,children:[(0,G.jsx)(rt,{...o,basis:e,isNew:!t,isLowest:t?.threshold===0}),(0,G.jsx)(et,{...o}),(0,G.jsx)(nt,{...o}),(0,G.jsx)(K,{plan:s}),(0,G.jsx)(j,{error:o.error,fields:st}),(0,G.jsx)(N,{form:o,create:t?void 0:r(`tier.create`)})]}),i&&t&&(0,G.jsx)($e,{tier:t,onClose:()=>a(!1)})]})}function lt({id:e}){let t=w(),n=x(),r=C({queryKey:[`programTiers`],queryFn:()=>n(U,{})});return(0,G.jsxs)(`div`,{className:`stack form`,children:[(0,G.jsx)(`div`,{className:`small`,children:(0,G.jsxs)(E,{to:`/program/tiers`,children:[`← `,t(`program.tiers`)]})}),(0,G.jsx)(p,{query:r,lines:10,children:({loyaltySettings:{qualificationBasis:t}})=>e===`new`?(0,G.jsx)(ct,{basis:t,tier:null,first:Ze}):(0,G.jsx)(ut,{id:e,basis:t})})]})}function ut({id:e,basis:t}){let n=w(),r=x(),i=C({queryKey:[`programTier`,e],queryFn:()=>r(_e,{id:e})});return(0,G.jsx)(p,{query:i,lines:10,children:({loyaltyTier:e})=>e?(0,G.jsx)(ct,{basis:t,tier:e,first:Qe(e)}):(0,G.jsx)(`p`,{className:`note`,children:n(`tier.notFound`)})})}function dt({tiers:e,basis:t}){let n=w();return(0,G.jsx)(`div`,{className:`scroll`,children:(0,G.jsxs)(`table`,{children:[(0,G.jsx)(`caption`,{className:`hidden`,children:n(`program.tiers`)}),(0,G.jsx)(`thead`,{children:(0,G.jsxs)(`tr`,{children:[(0,G.jsx)(`th`,{scope:`col`,children:n(`tier`)}),(0,G.jsx)(`th`,{scope:`col`,className:`number`,children:n(`tiers.threshold.${t}`)}),(0,G.jsx)(`th`,{scope:`col`,className:`number`,children:n(`tiers.multiplier`)}),(0,G.jsx)(`th`,{scope:`col`,className:`number`,children:n(`tiers.discount`)}),(0,G.jsx)(`th`,{scope:`col`,children:n(`tiers.freeShipping`)}),(0,G.jsx)(`th`,{scope:`col`,className:`number`,children:n(`members`)})]})}),(0,G.jsx)(`tbody`,{children:e.map(e=>(0,G.jsx)(ft,{tier:e},e.id))})]})})}function ft({tier:e}){let t=w(),n=f();return(0,G.jsxs)(`tr`,{children:[(0,G.jsxs)(`th`,{scope:`row`,children:[(0,G.jsx)(E,{to:`/program/tiers/${encodeURIComponent(e.id)}`,children:e.name}),(0,G.jsx)(`div`,{className:`quiet small`,children:e.code})]}),(0,G.jsx)(`td`,{className:`number`,children:n.number(e.threshold)}),(0,G.jsxs)(`td`,{className:`number`,children:[`× `,n.number(e.earnMultiplier)]}),(0,G.jsx)(`td`,{className:`number`,children:t(`percent`,{value:n.number(e.discountPercent)})}),(0,G.jsx)(`td`,{children:t(e.freeShipping?`yes`:`no`)}),(0,G.jsx)(`td`,{className:`number`,children:n.number(e.members??0)})]})}function pt(){let[,,e]=_();return e?(0,G.jsx)(lt,{id:e},e):(0,G.jsx)(mt,{})}function mt(){let e=w(),t=x(),n=C({queryKey:[`programTiers`],queryFn:()=>t(U,{})});return(0,G.jsx)(p,{query:n,lines:6,children:({loyaltyTiers:t,loyaltySettings:n})=>(0,G.jsxs)(`div`,{className:`stack`,children:[(0,G.jsxs)(`div`,{className:`actions apart`,children:[(0,G.jsx)(`p`,{className:`quiet`,children:e(`tiers.by.${n.qualificationBasis}`)}),(0,G.jsx)(le,{to:`/program/tiers/new`,children:e(`tier.new`)})]}),(0,G.jsx)(dt,{tiers:t,basis:n.qualificationBasis})]})})}var ht=[{path:``,title:`program.settings`,Shown:He},{path:`tiers`,title:`program.tiers`,Shown:pt},{path:`terms`,title:`program.terms`,Shown:Ye},{path:`calculator`,title:`program.calculator`,Shown:De}];function gt(){let e=w(),[,t=``]=_(),n=ht.find(e=>e.path===t);return(0,G.jsx)(m,{to:`MANAGE_DISCOUNTS`,children:(0,G.jsxs)(`div`,{className:`stack`,children:[(0,G.jsx)(`h1`,{children:e(`program.title`)}),(0,G.jsx)(ie,{page:`program`,title:`program.title`,sections:ht}),n?(0,G.jsx)(n.Shown,{}):(0,G.jsx)(`p`,{className:`note`,children:e(`notFound`)})]})})}export{gt as default};