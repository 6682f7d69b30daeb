import{a as e,o as t,r as n,t as r}from"./jsx-runtime-CFXVRddL.js";import{B as i,C as a,_ as o,a as s,et as c,h as l,i as u,it as d,n as f,p as ee,s as p,w as m,y as h}from"./States-CSzo4kHq.js";import{T as g,_ as te,w as _}from"./forms-Dvu_uPLc.js";import{S as v,c as y,d as ne,f as b,i as re,l as x,n as ie,s as S,u as C,y as ae}from"./index-DsNDCi-a.js";import{n as w,r as T,t as E}from"./mutations-DHSg2VtG.js";import{t as oe}from"./reading-B-DwqjjO.js";import{n as se}from"./Check-CBEB8XZB.js";import{n as ce}from"./Confirm-DfCqf155.js";import{t as D}from"./codes-BI-bah2v.js";import{c as O,n as le,o as ue,s as de,t as k,u as fe}from"./sources-UiPCTzrZ.js";var A=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},pe=new A(`
    query Segments($search: String, $first: Int, $after: String, $last: Int, $before: String) {
  loyaltySegments(
    search: $search
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
        id
        code
        name
        kind
        size
      }
    }
  }
}
    `),me=new A(`
    query Segment($id: ID!) {
  loyaltySegment(id: $id) {
    ...SegmentWhole
  }
}
    fragment SegmentWhole on LoyaltySegment {
  id
  code
  name
  kind
  size
  rule
}`),he=new A(`
    query SegmentMembers($id: ID!, $first: Int, $after: String, $last: Int, $before: String) {
  loyaltySegment(id: $id) {
    members(first: $first, after: $after, last: $last, before: $before) {
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      edges {
        node {
          id
          user {
            email
            firstName
            lastName
          }
          tier {
            name
          }
          points {
            available
          }
        }
      }
    }
  }
}
    `),ge=new A(`
    query RuleTerms {
  loyaltySegmentFields {
    field
    operators
    choices
    takesDays
    takesKey
  }
  loyaltyTiers {
    code
    name
  }
  channels {
    id
    name
  }
}
    `),_e=new A(`
    query Countries {
  shop {
    countries {
      code
    }
  }
}
    `),ve=new A(`
    query SegmentPreview($rule: LoyaltySegmentRuleInput!) {
  loyaltySegmentPreview(rule: $rule) {
    size
  }
}
    `),ye=new A(`
    query ProductNames($ids: [ID!]) {
  products(first: 100, where: {ids: $ids}) {
    edges {
      node {
        id
        name
      }
    }
  }
}
    `),be=new A(`
    query CategoryNames($ids: [ID!]) {
  categories(first: 100, filter: {ids: $ids}) {
    edges {
      node {
        id
        name
      }
    }
  }
}
    `),xe=new A(`
    query SegmentName($code: String!) {
  loyaltySegment(code: $code) {
    name
  }
}
    `),Se=new A(`
    mutation SegmentCreate($input: LoyaltySegmentInput!) {
  loyaltySegmentCreate(input: $input) {
    errors {
      field
      message
      code
    }
    segment {
      id
      name
    }
  }
}
    `),j=new A(`
    mutation SegmentUpdate($id: ID!, $input: LoyaltySegmentInput!) {
  loyaltySegmentUpdate(id: $id, input: $input) {
    errors {
      field
      message
      code
    }
    segment {
      ...SegmentWhole
    }
    unknownEmails
  }
}
    fragment SegmentWhole on LoyaltySegment {
  id
  code
  name
  kind
  size
  rule
}`),Ce=new A(`
    mutation SegmentDelete($id: ID!) {
  loyaltySegmentDelete(id: $id) {
    errors {
      field
      message
      code
    }
    segment {
      name
    }
  }
}
    `),M=t(n(),1),N=r();function we({segment:{id:e,name:t},onClose:n}){let r=h(),i=p();return(0,N.jsx)(ce,{name:t,explained:r(`segment.deleteExplained`),remove:async()=>g((await i(Ce,{id:e})).loyaltySegmentDelete),list:`/segments`,onClose:n})}var Te=/"((?:[^"]|"")*)"/g,Ee=/^e-?mail/i;function P(e){let t=e.replace(`﻿`,``).split(/\r?\n/).map(De),n=t[0]?.some(e=>e.includes(`@`))?-1:t[0].findIndex(e=>Ee.test(e)),r=n<0?t.flat():t.map(e=>e[n]??``);return[...new Map(r.filter(e=>e.includes(`@`)).map(e=>[e.toLowerCase(),e])).values()]}function De(e){let t=[];return e.replace(Te,(e,n)=>`\0${t.push(n.replaceAll(`""`,`"`))-1}\0`).split(/[,;\t]/).map(e=>e.replace(/\0(\d+)\0/g,(e,n)=>t[Number(n)]).trim())}var F=1e4;function Oe(e,t){let n=h(),r=p(),[i,a]=(0,M.useState)(0);return{put:T(async t=>{let n=[];for(let i=0;i<t.length;i+=F){a(i);let o={id:e,input:{addEmails:t.slice(i,i+F)}},s=g((await r(j,o)).loyaltySegmentUpdate);n.push(...s.unknownEmails)}return{known:t.length-n.length,unknown:n}},{say:({known:e})=>n(`import.told`,{count:e}),after:t}),done:i}}function ke({id:e}){let t=h();return(0,N.jsxs)(`section`,{className:`card stack form`,"aria-labelledby":`import`,children:[(0,N.jsx)(`h2`,{id:`import`,children:t(`import`)}),(0,N.jsx)(u,{to:`MANAGE_USERS`,children:(0,N.jsx)(Ae,{id:e})})]})}function Ae({id:e}){let t=h(),n=(0,M.useId)(),[r,i]=(0,M.useState)(``),a=P(r),{put:o,done:s}=Oe(e,()=>i(``));return(0,N.jsxs)(`form`,{className:`stack`,noValidate:!0,onSubmit:e=>{e.preventDefault(),o.isPending||o.mutate(a)},children:[(0,N.jsxs)(`div`,{className:`field`,children:[(0,N.jsx)(`span`,{children:(0,N.jsx)(`label`,{htmlFor:n,children:t(`import.file`)})}),(0,N.jsx)(`input`,{id:n,type:`file`,accept:`.csv,.txt,text/csv,text/plain`,onChange:async({target:e})=>{let t=e.files?.[0];t&&i(P(await t.text()).join(`
`)),e.value=``}}),(0,N.jsx)(`small`,{children:t(`import.fileHelp`)})]}),(0,N.jsx)(y,{label:t(`import.addresses`),help:t(`import.addressesHelp`),value:r,onChange:e=>i(e.target.value),error:w(o.error,`addEmails`)}),(0,N.jsx)(E,{error:o.error,fields:[`addEmails`]}),(0,N.jsxs)(`div`,{className:`actions`,children:[(0,N.jsx)(d,{type:`submit`,variant:`secondary`,disabled:!a.length||o.isPending,children:t(`import.put`,{count:a.length})}),o.isPending&&(0,N.jsx)(`span`,{role:`status`,children:t(`import.done`,{count:s})})]}),o.data&&o.data.unknown.length>0&&(0,N.jsx)(je,{addresses:o.data.unknown})]})}function je({addresses:e}){let t=h();return(0,N.jsx)(`div`,{className:`note warning`,children:(0,N.jsx)(y,{readOnly:!0,label:t(`import.unknown`,{count:e.length}),value:e.join(`
`)})})}function Me(e){let[,t,n]=e instanceof a&&/^(rule[.\w]*): (.+)$/s.exec(e.message)||[];return t&&n?new _([{field:t,message:n,code:`INVALID`}]):null}function I(e){if(!(e instanceof _))return e;let t=e.refusals.filter(({field:e})=>!e?.startsWith(`rule`));return t.length?new _(t):null}var L=(0,M.createContext)(null);function R(){let e=(0,M.useContext)(L);if(!e)throw Error(`No rule around this component.`);return e}var z=e=>({kind:`number`,unit:e}),B=e=>({kind:`found`,among:e}),Ne={TIER:{kind:`tier`},POINTS_AVAILABLE:z(`points.unit`),POINTS_PENDING:z(`points.unit`),POINTS_LIFETIME:z(`points.unit`),ORDERS:z(`orders.unit`),NET_SPEND:z(`unit.money`),AVERAGE_ORDER:z(`unit.money`),SPEND_PERCENTILE:z(`unit.percentile`),DISCOUNT_SHARE:z(`unit.share`),DAYS_SINCE_FIRST_ORDER:z(`unit.days`),DAYS_SINCE_LAST_ORDER:z(`unit.days`),DAYS_BETWEEN_ORDERS:z(`unit.days`),DAYS_SINCE_JOINING:z(`unit.days`),DAYS_UNTIL_BIRTHDAY:z(`unit.days`),DAYS_UNTIL_EXPIRY:z(`unit.days`),RECENCY:z(`unit.score`),FREQUENCY:z(`unit.score`),MONEY:z(`unit.score`),RFM:{kind:`choice`,texts:`rfm`},LIFE_CYCLE:{kind:`choice`,texts:`life`},CONSENT:{kind:`choice`,texts:`consent`},LANGUAGE:B(`language`),COUNTRY:B(`country`),CHANNEL:{kind:`channel`},BOUGHT_CATEGORY:B(`category`),BOUGHT_PRODUCT:B(`product`),USED_VOUCHER:{kind:`text`},METADATA:{kind:`text`},SEGMENT:B(`segment`)},Pe=[[`fields.program`,[`TIER`,`POINTS_AVAILABLE`,`POINTS_PENDING`,`POINTS_LIFETIME`,`DAYS_UNTIL_EXPIRY`,`SEGMENT`]],[`fields.orders`,[`ORDERS`,`NET_SPEND`,`AVERAGE_ORDER`,`DAYS_SINCE_LAST_ORDER`,`DAYS_SINCE_FIRST_ORDER`,`DAYS_BETWEEN_ORDERS`,`DISCOUNT_SHARE`,`USED_VOUCHER`,`BOUGHT_CATEGORY`,`BOUGHT_PRODUCT`,`CHANNEL`]],[`fields.scores`,[`LIFE_CYCLE`,`RFM`,`RECENCY`,`FREQUENCY`,`MONEY`,`SPEND_PERCENTILE`]],[`fields.person`,[`DAYS_SINCE_JOINING`,`DAYS_UNTIL_BIRTHDAY`,`LANGUAGE`,`COUNTRY`,`CONSENT`,`METADATA`]]],V=e=>e===`IN`||e===`NOT_IN`?`many`:e.startsWith(`IS_`)?`none`:`one`;function Fe(e,t){let n=p(),r=o(),a=m({queryKey:[`names`,e,t],queryFn:()=>Ie[e](n,t),enabled:(e===`product`||e===`category`||e===`segment`)&&t.length>0,placeholderData:i}),s=t=>e===`language`?r.language(t.toUpperCase()):e===`country`?r.country(t):a.data?.find(e=>e.value===t)?.label??(a.isPending?`…`:t);return t.map(e=>({value:e,label:s(e)}))}var Ie={product:async(e,t)=>k((await e(ye,{ids:[...t]})).products),category:async(e,t)=>k((await e(be,{ids:[...t]})).categories),segment:(e,t)=>Promise.all(t.map(async t=>({value:t,label:(await e(xe,{code:t})).loyaltySegment?.name??t})))};function H(e,t,n){return e.map(e=>({value:e,label:t(e)})).filter(({label:e})=>e.toLowerCase().includes(n.toLowerCase())).sort((e,t)=>e.label.localeCompare(t.label)).slice(0,50)}function Le(){let{country:e}=o();return O(`countries`,async(t,n)=>{let{countries:r}=(await t(_e,{})).shop;return H(r.map(({code:e})=>e),e,n)})}function Re(){let{language:e}=o();return O(`languages to choose`,async(t,n)=>{let{languages:r}=(await t(te,{})).shop;return H(r.map(({code:e})=>e.toLowerCase().replaceAll(`_`,`-`)),t=>e(t.toUpperCase()),n)})}function ze({condition:e,onChange:t,error:n,among:r}){let i=h(),a={product:ue(),category:le(),segment:de(`code`),language:Re(),country:Le()},o=V(e.operator)===`one`;return(0,N.jsx)(fe,{single:o,label:i(o?`rule.value`:`rule.values`),source:a[r],chosen:Fe(r,e.values),onChange:e=>t(e.map(({value:e})=>e)),error:n})}function Be({condition:e,onChange:t,error:n}){let r=Ne[e.field],i=Ve(e,r),a={condition:e,onChange:t,error:n};return i?(0,N.jsx)(He,{...a,options:i}):r.kind===`found`?(0,N.jsx)(ze,{...a,among:r.among}):(0,N.jsx)(Ue,{...a,...r.kind===`number`?{unit:r.unit}:{}})}function Ve({field:e},t){let n=h(),{loyaltySegmentFields:r,loyaltyTiers:i,channels:a}=R().terms;return t.kind===`tier`?i.map(({code:e,name:t})=>({value:e,label:t})):t.kind===`channel`?(a??[]).map(({id:e,name:t})=>({value:e,label:t})):t.kind===`choice`?(r.find(t=>t.field===e)?.choices??[]).map(e=>({value:e,label:n(`${t.texts}.${e}`)})):null}function He({condition:e,onChange:t,error:n,options:r}){let i=h(),{values:a}=e;if(V(e.operator)===`many`)return(0,N.jsx)(se,{label:i(`rule.values`),options:r,chosen:a,onChange:t,error:n});let o=a[0]??``;return(0,N.jsxs)(S,{label:i(`rule.value`),value:o,onChange:e=>t(e.target.value?[e.target.value]:[]),error:n,children:[(0,N.jsx)(`option`,{value:``,children:i(`choose`)}),r.map(e=>(0,N.jsx)(`option`,{value:e.value,children:e.label},e.value)),o&&!r.some(e=>e.value===o)&&(0,N.jsx)(`option`,{value:o,children:o})]})}function Ue({condition:e,onChange:t,error:n,unit:r}){let i=h(),a=e=>r?e.replaceAll(`,`,`.`):e,o={error:n,unit:r&&i(r)};return V(e.operator)===`many`?(0,N.jsx)(y,{...o,label:i(`rule.values`),help:i(`rule.valuesHelp`),value:e.values.join(`
`),onChange:e=>t(a(e.target.value).split(`
`))}):(0,N.jsx)(x,{...o,label:i(`rule.value`),inputMode:r?`decimal`:`text`,value:e.values[0]??``,onChange:e=>t([a(e.target.value)])})}function We({condition:e,path:t,onChange:n,onRemove:r}){let i=h(),{refused:a}=R(),o=e=>a(`${t}.condition.${e}`),s=t=>n({...e,...t}),c=Ge(e);return(0,N.jsxs)(`div`,{className:`condition`,children:[(0,N.jsx)(Ke,{condition:e,onChange:n,error:o(`field`)??a(`${t}.condition`)}),(0,N.jsx)(S,{label:i(`rule.operator`),value:e.operator,onChange:t=>{let n=t.target.value,r={none:0,one:1,many:1/0}[V(n)];s({operator:n,values:e.values.slice(0,r)})},error:o(`operator`),children:(c?.operators??[e.operator]).map(e=>(0,N.jsx)(`option`,{value:e,children:i(`operator.${e}`)},e))}),c?.takesKey&&(0,N.jsx)(x,{label:i(`rule.key`),value:e.key,onChange:e=>s({key:e.target.value}),error:o(`key`)}),V(e.operator)!==`none`&&(0,N.jsx)(Be,{condition:e,onChange:e=>s({values:e}),error:o(`values`)}),c?.takesDays&&(0,N.jsx)(x,{label:i(`rule.within`),unit:i(`unit.days`),help:i(`rule.withinHelp`),inputMode:`numeric`,value:e.days,onChange:e=>s({days:e.target.value}),error:o(`days`)}),(0,N.jsx)(d,{type:`button`,variant:`tertiary`,size:`small`,"aria-label":i(`rule.removeNamed`,{field:i(`field.${e.field}`)}),onClick:r,children:`×`})]})}function Ge({field:e}){return R().terms.loyaltySegmentFields.find(t=>t.field===e)}function Ke({condition:e,onChange:t,error:n}){let r=h(),{loyaltySegmentFields:i}=R().terms,a=n=>{let{field:r,operators:a}=i.find(e=>e.field===n),o=a.includes(e.operator)?e.operator:a[0];t({...e,field:r,operator:o,values:[],days:``,key:``})};return(0,N.jsx)(S,{label:r(`rule.field`),value:e.field,onChange:e=>a(e.target.value),error:n,children:Pe.map(([t,n])=>(0,N.jsx)(`optgroup`,{label:r(t),children:n.filter(t=>t===e.field||i.some(e=>e.field===t)).map(e=>(0,N.jsx)(`option`,{value:e,children:r(`field.${e}`)},e))},t))})}var U=e=>`joint`in e,qe=0,W=()=>qe+=1,G=()=>({id:W(),field:`ORDERS`,operator:`GTE`,values:[],days:``,key:``}),K=e=>({id:W(),joint:e,parts:[G()]});function q({joint:e,parts:t},n,r){return e===`none`?t.length===1?`${n}.not`:`${n}.not.any.${r}`:`${n}.${e}.${r}`}function J(e,t,n=`rule`){if(!U(e))return{condition:Je(e,t,`${n}.condition`)};let r=e.parts.map((r,i)=>J(r,t,q(e,n,i)));return e.joint===`none`?{not:r.length===1?r[0]:{any:r}}:{[e.joint]:r}}function Je({field:e,operator:t,values:n,days:r,key:i},a,o){return{field:e,operator:t,values:n.map(e=>e.trim()).filter(Boolean),...r.trim()?{days:a.whole(`${o}.days`,r)}:{},...i?{key:i}:{}}}function Ye(e){let t=Y(e);return U(t)?t:{id:W(),joint:`all`,parts:[t]}}function Y(e){let[[t,n]]=Object.entries(e).filter(([,e])=>e!==null);if(t===`condition`)return Xe(n);if(t!==`not`)return{id:W(),joint:t,parts:n.map(Y)};let r=Y(n);return U(r)&&r.joint===`any`?{...r,joint:`none`}:{id:W(),joint:`none`,parts:[r]}}var Xe=({field:e,operator:t,values:n,days:r,key:i})=>({id:W(),field:e,operator:t,values:n,days:r?String(r):``,key:i??``}),Ze=[`all`,`any`,`none`];function X({group:e,path:t,onChange:n,onRemove:r}){let i=h(),{refused:a}=R(),o=t=>n({...e,parts:t}),{parts:s}=e,c=[t,...[`all`,`any`,`not`,`not.any`].map(e=>`${t}.${e}`)].map(a).find(Boolean);return(0,N.jsxs)(`div`,{className:`group stack`,role:`group`,"aria-label":i(`rule.${e.joint}`),children:[(0,N.jsxs)(`div`,{className:`actions apart`,children:[(0,N.jsx)(`div`,{className:`field`,children:(0,N.jsx)(`select`,{"aria-label":i(`rule.joint`),value:e.joint,onChange:t=>n({...e,joint:t.target.value}),children:Ze.map(e=>(0,N.jsx)(`option`,{value:e,children:i(`rule.${e}`)},e))})}),r&&(0,N.jsx)(d,{type:`button`,variant:`tertiary`,size:`small`,onClick:r,children:i(`rule.removeGroup`)})]}),s.map((n,r)=>(0,N.jsx)(Qe,{part:n,path:q(e,t,r),onChange:e=>o(s.map(t=>t.id===n.id?e:t)),onRemove:()=>o(s.filter(e=>e.id!==n.id))},n.id)),c&&(0,N.jsx)(`p`,{className:`wrong small`,role:`alert`,children:c}),(0,N.jsxs)(`div`,{className:`actions`,children:[(0,N.jsx)(d,{type:`button`,variant:`secondary`,size:`small`,onClick:()=>o([...s,G()]),children:i(`rule.addCondition`)}),(0,N.jsx)(d,{type:`button`,variant:`tertiary`,size:`small`,onClick:()=>o([...s,K(e.joint===`any`?`all`:`any`)]),children:i(`rule.addGroup`)})]})]})}function Qe({part:e,...t}){return U(e)?(0,N.jsx)(X,{group:e,...t}):(0,N.jsx)(We,{condition:e,...t})}function $e({preview:e,isComplete:t,isRefused:n}){let r=h();if(t&&e.isError&&!n)return(0,N.jsx)(f,{error:e.error,retry:()=>void e.refetch()});let i=e.data?.loyaltySegmentPreview?.size,a=t?e.isError?r(`rule.refused`):i===void 0?r(`rule.counting`):r(`rule.fits`,{count:i}):r(`rule.incomplete`);return(0,N.jsx)(`p`,{className:`note size`,role:`status`,"aria-busy":e.isFetching,children:a})}function Z(e){let t=h();return{sent:()=>{let n=new oe(t),r=J(e,n);return n.end(),r}}}var et=500;function tt(e,t){let n=p(),{sent:r}=Z(e),a=Q(e,t)?nt(r):null,[o,s]=(0,M.useState)(a);return(0,M.useEffect)(()=>{let e=setTimeout(()=>s(a),et);return()=>clearTimeout(e)},[a]),{preview:m({queryKey:[`segmentPreview`,o],queryFn:()=>n(ve,{rule:JSON.parse(o)}),enabled:o!==null&&o===a,placeholderData:i}),isComplete:a!==null}}function nt(e){try{return JSON.stringify(e())}catch{return null}}function Q(e,t){if(U(e))return e.parts.length>0&&e.parts.every(e=>Q(e,t));let n=t.loyaltySegmentFields.find(({field:t})=>t===e.field);return(V(e.operator)===`none`||e.values.some(e=>e.trim()))&&(!n?.takesKey||e.key.trim()!==``)}function $(e){let t=h(),n=p(),r=m({queryKey:[`ruleTerms`],queryFn:()=>n(ge,{})});return(0,N.jsxs)(`section`,{className:`card stack`,"aria-labelledby":`rule`,children:[(0,N.jsx)(`h2`,{id:`rule`,children:t(`rule`)}),(0,N.jsx)(s,{query:r,children:t=>(0,N.jsx)(rt,{...e,terms:t})})]})}function rt({root:e,onChange:t,error:n,terms:r}){let{preview:i,isComplete:a}=tt(e,r),o=Me(i.error),s=(0,M.useMemo)(()=>({terms:r,refused:e=>w(n,e)??o?.of(e)}),[r,n,o]);return(0,N.jsxs)(L.Provider,{value:s,children:[(0,N.jsx)(X,{group:e,path:`rule`,onChange:t}),(0,N.jsx)($e,{preview:i,isComplete:a,isRefused:!!o})]})}function it({segment:e,members:t}){let n=h(),r=o(),i=p(),a=T(async t=>{let n={id:e,input:{removeMembers:[t.id]}};return g((await i(j,n)).loyaltySegmentUpdate),t},{say:({user:e})=>n(`segment.takenOff`,{name:e?.email??n(`member.gone`)})});return(0,N.jsxs)(N.Fragment,{children:[(0,N.jsx)(E,{error:a.error,fields:[]}),(0,N.jsx)(`div`,{className:`scroll`,children:(0,N.jsxs)(`table`,{children:[(0,N.jsx)(`caption`,{className:`hidden`,children:n(`members`)}),(0,N.jsx)(`thead`,{children:(0,N.jsxs)(`tr`,{children:[(0,N.jsx)(`th`,{scope:`col`,children:n(`member`)}),(0,N.jsx)(`th`,{scope:`col`,children:n(`tier`)}),(0,N.jsx)(`th`,{scope:`col`,className:`number`,children:n(`points.available`)}),e&&(0,N.jsx)(`td`,{})]})}),(0,N.jsx)(`tbody`,{children:t.map(t=>(0,N.jsxs)(`tr`,{children:[(0,N.jsxs)(`th`,{scope:`row`,children:[(0,N.jsx)(v,{to:`/members/${encodeURIComponent(t.id)}`,children:t.user?.email??n(`member.gone`)}),(0,N.jsx)(`div`,{className:`quiet small`,children:ie(t.user)})]}),(0,N.jsx)(`td`,{children:(0,N.jsx)(`span`,{className:`chip`,children:t.tier.name})}),(0,N.jsx)(`td`,{className:`number`,children:r.number(t.points.available)}),e&&(0,N.jsx)(`td`,{className:`number`,children:(0,N.jsx)(d,{variant:`tertiary`,size:`small`,disabled:a.isPending,"aria-label":n(`segment.takeOffNamed`,{name:t.user?.email??n(`member.gone`)}),onClick:()=>a.mutate(t),children:n(`segment.takeOff`)})})]},t.id))})]})})]})}function at({segment:e}){let t=h();return(0,N.jsxs)(`section`,{className:`stack`,"aria-labelledby":`members`,children:[(0,N.jsx)(`h2`,{id:`members`,children:t(`members`)}),(0,N.jsx)(u,{to:`MANAGE_USERS`,children:(0,N.jsx)(ot,{segment:e})})]})}function ot({segment:{id:e,kind:t}}){let n=h(),r=p(),[a,o]=(0,M.useState)(ne),c={id:e,...b(a,20)},l=m({queryKey:[`segmentMembers`,c],queryFn:()=>r(he,c),placeholderData:i});return(0,N.jsx)(s,{query:l,children:({loyaltySegment:r})=>{let i=r?.members;return i?.edges.length?(0,N.jsxs)(`div`,{className:`stack`,"aria-busy":l.isPlaceholderData,children:[(0,N.jsx)(it,{segment:t===`LIST`?e:null,members:i.edges.map(({node:e})=>e)}),(0,N.jsx)(C,{page:i.pageInfo,onMove:o})]}):(0,N.jsx)(`p`,{className:`note`,children:n(t===`LIST`?`segment.nobodyListed`:`segment.nobody`)})}})}function st(e){let t=h(),n=p(),r=c(),i=(0,M.useMemo)(()=>e.rule?Ye(e.rule):null,[e.rule]),[a,o]=(0,M.useState)(null),[s,l]=(0,M.useState)(null),{sent:u}=Z(s??K(`all`)),d=()=>{o(null),l(null)},f=T(async()=>{let t={...a===null?{}:{name:a},...s?{rule:u()}:{}},i=g((await n(j,{id:e.id,input:t})).loyaltySegmentUpdate);return r.setQueryData([`segment`,e.id],{loyaltySegment:i.segment}),i},{say:()=>t(`saved`),after:d});return{name:a??e.name,setName:o,root:s??i,setRoot:l,isChanged:s!==null||a!==null&&a!==e.name,undo:()=>{d(),f.reset()},save:f}}function ct({segment:e}){let t=h(),{name:n,setName:r,root:i,setRoot:a,isChanged:o,undo:s,save:c}=st(e);return(0,N.jsxs)(N.Fragment,{children:[(0,N.jsx)(lt,{segment:e}),(0,N.jsxs)(`form`,{className:`stack`,noValidate:!0,onSubmit:e=>{e.preventDefault(),c.isPending||c.mutate(void 0)},children:[(0,N.jsx)(`div`,{className:`form`,children:(0,N.jsx)(x,{label:t(`name`),maxLength:64,value:n,onChange:e=>r(e.target.value),error:w(c.error,`name`)})}),i&&(0,N.jsx)($,{root:i,onChange:a,error:c.error}),(0,N.jsx)(E,{error:I(c.error),fields:[`name`]}),(0,N.jsxs)(`div`,{className:`actions savebar`,children:[(0,N.jsx)(d,{type:`submit`,disabled:!o||c.isPending,children:t(`save`)}),o&&(0,N.jsx)(d,{type:`button`,variant:`secondary`,onClick:s,children:t(`undo`)})]})]}),e.kind===`LIST`&&(0,N.jsx)(ke,{id:e.id}),(0,N.jsx)(at,{segment:e})]})}function lt({segment:e}){let t=h(),[n,r]=(0,M.useState)(!1);return(0,N.jsxs)(N.Fragment,{children:[(0,N.jsxs)(`header`,{className:`actions apart`,children:[(0,N.jsxs)(`div`,{className:`actions`,children:[(0,N.jsx)(`h1`,{children:e.name}),(0,N.jsx)(`span`,{className:`chip`,children:t(`segment.kind.${e.kind}`)})]}),(0,N.jsx)(d,{variant:`secondary`,onClick:()=>r(!0),children:t(`delete`)})]}),(0,N.jsxs)(`p`,{className:`quiet`,children:[e.code,` · `,t(`members.count`,{count:e.size})]}),n&&(0,N.jsx)(we,{segment:e,onClose:()=>r(!1)})]})}var ut=[`RULE`,`LIST`];function dt(){let e=h(),t=p(),[n,r]=(0,M.useState)(``),[i,a]=(0,M.useState)(null),[o,s]=(0,M.useState)(`RULE`),[c,l]=(0,M.useState)(()=>K(`all`)),{sent:u}=Z(c),f=T(async()=>{let e={name:n,code:i??D(n),...o===`RULE`?{rule:u()}:{}},{segment:r}=g((await t(Se,{input:e})).loyaltySegmentCreate);return ee(`/segments/${encodeURIComponent(r.id)}`,{replace:!0}),r},{say:t=>e(`segment.created`,{name:t.name})});return(0,N.jsxs)(N.Fragment,{children:[(0,N.jsx)(`h1`,{children:e(`segment.new`)}),(0,N.jsxs)(`form`,{className:`stack`,noValidate:!0,onSubmit:e=>{e.preventDefault(),f.isPending||f.mutate(void 0)},children:[(0,N.jsxs)(`section`,{className:`card stack form`,"aria-label":e(`campaign.basics`),children:[(0,N.jsx)(x,{label:e(`name`),autoFocus:!0,maxLength:64,value:n,onChange:e=>r(e.target.value),error:w(f.error,`name`)}),(0,N.jsx)(x,{label:e(`code`),help:e(`code.help`),maxLength:32,value:i??D(n),onChange:e=>a(e.target.value),error:w(f.error,`code`)}),(0,N.jsxs)(`fieldset`,{className:`checks`,children:[(0,N.jsx)(`legend`,{children:e(`segment.kind`)}),ut.map(t=>(0,N.jsxs)(`label`,{className:`check`,children:[(0,N.jsx)(`input`,{type:`radio`,name:`kind`,checked:o===t,onChange:()=>s(t)}),` `,e(`segment.kindOf.${t}`)]},t)),(0,N.jsx)(`small`,{className:`quiet small`,children:e(`segment.kindHelp`)})]})]}),o===`RULE`&&(0,N.jsx)($,{root:c,onChange:l,error:f.error}),(0,N.jsx)(E,{error:I(f.error),fields:[`name`,`code`]}),(0,N.jsx)(`div`,{className:`actions savebar`,children:(0,N.jsx)(d,{type:`submit`,disabled:f.isPending,children:e(`segment.create`)})})]})]})}var ft=e({default:()=>pt});function pt({id:e}){let t=h();return(0,N.jsx)(u,{to:[`MANAGE_DISCOUNTS`,`MANAGE_USERS`],children:(0,N.jsxs)(`div`,{className:`stack`,children:[(0,N.jsx)(`div`,{className:`small`,children:(0,N.jsxs)(v,{to:`/segments`,children:[`← `,t(`segments`)]})}),e===`new`?(0,N.jsx)(dt,{}):(0,N.jsx)(mt,{id:e,children:e=>(0,N.jsx)(ct,{segment:e},e.id)})]})})}function mt({id:e,children:t}){let n=h(),r=p(),i=m({queryKey:[`segment`,e],queryFn:()=>r(me,{id:e})});return(0,N.jsx)(s,{query:i,lines:8,children:({loyaltySegment:e})=>e?t(e):(0,N.jsx)(`p`,{className:`note`,children:n(`segment.notFound`)})})}function ht({segments:e}){let t=h();return(0,N.jsx)(`div`,{className:`scroll`,children:(0,N.jsxs)(`table`,{children:[(0,N.jsx)(`caption`,{className:`hidden`,children:t(`segments`)}),(0,N.jsx)(`thead`,{children:(0,N.jsxs)(`tr`,{children:[(0,N.jsx)(`th`,{scope:`col`,children:t(`segment`)}),(0,N.jsx)(`th`,{scope:`col`,children:t(`segment.kind`)}),(0,N.jsx)(`th`,{scope:`col`,className:`number`,children:t(`segment.size`)})]})}),(0,N.jsx)(`tbody`,{children:e.map(({id:e,code:n,name:r,kind:i,size:a})=>(0,N.jsxs)(`tr`,{children:[(0,N.jsxs)(`th`,{scope:`row`,children:[(0,N.jsx)(v,{to:`/segments/${encodeURIComponent(e)}`,children:r}),(0,N.jsx)(`div`,{className:`quiet small`,children:n})]}),(0,N.jsx)(`td`,{children:(0,N.jsx)(`span`,{className:`chip`,children:t(`segment.kind.${i}`)})}),(0,N.jsx)(`td`,{className:`number`,children:t(`members.count`,{count:a})})]},e))})]})})}var gt=e({default:()=>vt}),_t=25;function vt(){let e=h();return(0,N.jsx)(u,{to:[`MANAGE_DISCOUNTS`,`MANAGE_USERS`],children:(0,N.jsxs)(`div`,{className:`stack`,children:[(0,N.jsxs)(`header`,{className:`actions apart`,children:[(0,N.jsx)(`h1`,{children:e(`segments`)}),(0,N.jsx)(ae,{to:`/segments/new`,children:e(`segment.new`)})]}),(0,N.jsxs)(`div`,{children:[(0,N.jsx)(`div`,{className:`toolbar`,role:`search`,children:(0,N.jsx)(re,{name:`search`,label:e(`campaigns.search`),type:`search`})}),(0,N.jsx)(yt,{})]})]})})}function yt(){let e=h(),t=p(),[n,r]=l(),a={after:n.get(`after`),before:n.get(`before`)},o={search:n.get(`search`),...b(a,_t)},c=m({queryKey:[`segments`,o],queryFn:()=>t(pe,o),placeholderData:i});return(0,N.jsx)(s,{query:c,lines:8,children:({loyaltySegments:t})=>t?.edges.length?(0,N.jsxs)(`div`,{className:`stack`,"aria-busy":c.isPlaceholderData,children:[(0,N.jsx)(`p`,{className:`quiet small`,role:`status`,children:e(`segments.count`,{count:t.totalCount??0})}),(0,N.jsx)(ht,{segments:t.edges.map(({node:e})=>e)}),(0,N.jsx)(C,{page:t.pageInfo,onMove:r})]}):(0,N.jsx)(`p`,{className:`note`,children:e(o.search?`segments.noneFound`:`segments.none`)})})}export{ft as n,gt as t};