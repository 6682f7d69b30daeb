import{a as e,o as t,r as n,t as r}from"./jsx-runtime-CFXVRddL.js";import{B as i,C as a,_ as o,a as s,h as c,i as l,it as u,l as d,m as f,n as p,p as ee,r as te,s as m,v as ne,w as h,y as g}from"./States-CSzo4kHq.js";import{C as _,T as v,a as re,c as ie,i as y,n as b,o as ae,r as oe,t as se,v as x,w as S}from"./forms-C2XncpCr.js";import{S as C,c as ce,d as w,f as T,l as E,s as D,u as le,y as ue}from"./index-CtqZBYIL.js";import{t as O}from"./mutations-CxwHnKRy.js";import{n as k,r as de}from"./reading-BcJLZd1y.js";import{n as A,r as j,t as fe}from"./useForm-BFUzmsJi.js";import{n as pe,t as me}from"./Check-CBEB8XZB.js";import{n as M,t as N}from"./Confirm-_ftF665j.js";import{t as P}from"./codes-BI-bah2v.js";import{t as he}from"./Translations-DakiI4oB.js";import{i as ge,s as F,t as _e,u as I}from"./sources-J4mfB0f0.js";import{t as ve}from"./useSettled-BAV5kUbo.js";import{n as ye,t as be}from"./Moves-B0_cGWsH.js";var L=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},xe=new L(`
    query Journeys($first: Int, $after: String, $last: Int, $before: String) {
  loyaltyJourneys(first: $first, after: $after, last: $last, before: $before) {
    totalCount
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    edges {
      node {
        ...JourneyLine
      }
    }
  }
}
    fragment JourneyLine on LoyaltyJourney {
  id
  code
  name
  active
  trigger
  days
  minutes
  orders
  running
  finished
  exited
  heldOut
  steps {
    ...Step
  }
}
fragment Step on LoyaltyJourneyStep {
  waitMinutes
  onlyIn {
    id
    name
  }
  message {
    id
    code
  }
  points
  voucher {
    discountPercent
    amount
    freeShipping
    validDays
  }
  incentive {
    id
    name
  }
  survey {
    id
    code
  }
}`),Se=new L(`
    query Journey($id: ID!) {
  loyaltyJourney(id: $id) {
    ...JourneyWhole
  }
}
    fragment JourneyLine on LoyaltyJourney {
  id
  code
  name
  active
  trigger
  days
  minutes
  orders
  running
  finished
  exited
  heldOut
  steps {
    ...Step
  }
}
fragment Step on LoyaltyJourneyStep {
  waitMinutes
  onlyIn {
    id
    name
  }
  message {
    id
    code
  }
  points
  voucher {
    discountPercent
    amount
    freeShipping
    validDays
  }
  incentive {
    id
    name
  }
  survey {
    id
    code
  }
}
fragment JourneyWhole on LoyaltyJourney {
  ...JourneyLine
  repeatDays
  segment {
    id
    name
  }
  exits
  priority
  validMinutes
  holdoutPercent
}`),Ce=new L(`
    query JourneyTemplates {
  loyaltyMessageTemplates {
    id
    code
  }
}
    `),we=new L(`
    query JourneyIncentives {
  loyaltyIncentives(first: 100) {
    edges {
      node {
        id
        name
      }
    }
  }
}
    `),Te=new L(`
    query JourneySurveys {
  loyaltySurveys(first: 100) {
    edges {
      node {
        id
        code
      }
    }
  }
}
    `),Ee=new L(`
    query JourneyEntering($id: ID!) {
  loyaltyJourney(id: $id) {
    wouldEnter
  }
}
    `),De=new L(`
    query JourneyPlan($id: ID!, $from: Decimal, $to: Decimal) {
  loyaltyJourney(id: $id) {
    plan(fromPercent: $from, toPercent: $to) {
      members
      membersNeeded
      smallestDifference
    }
  }
}
    `),Oe=new L(`
    query JourneyMeasured($id: ID!, $language: LanguageCodeEnum!) {
  loyaltyJourney(id: $id) {
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
}`),ke=new L(`
    mutation JourneyCreate($input: LoyaltyJourneyInput!) {
  loyaltyJourneyCreate(input: $input) {
    errors {
      field
      message
      code
    }
    journey {
      id
      name
    }
  }
}
    `),R=new L(`
    mutation JourneyUpdate($id: ID!, $input: LoyaltyJourneyInput!) {
  loyaltyJourneyUpdate(id: $id, input: $input) {
    errors {
      field
      message
      code
    }
    journey {
      ...JourneyWhole
    }
  }
}
    fragment JourneyLine on LoyaltyJourney {
  id
  code
  name
  active
  trigger
  days
  minutes
  orders
  running
  finished
  exited
  heldOut
  steps {
    ...Step
  }
}
fragment Step on LoyaltyJourneyStep {
  waitMinutes
  onlyIn {
    id
    name
  }
  message {
    id
    code
  }
  points
  voucher {
    discountPercent
    amount
    freeShipping
    validDays
  }
  incentive {
    id
    name
  }
  survey {
    id
    code
  }
}
fragment JourneyWhole on LoyaltyJourney {
  ...JourneyLine
  repeatDays
  segment {
    id
    name
  }
  exits
  priority
  validMinutes
  holdoutPercent
}`),Ae=new L(`
    mutation JourneyDelete($id: ID!) {
  loyaltyJourneyDelete(id: $id) {
    errors {
      field
      message
      code
    }
    journey {
      name
    }
  }
}
    `),z=t(n(),1),B=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},je=new B(`
    query Templates {
  loyaltyMessageTemplates {
    id
    code
    purpose
    texts {
      language
      isShipped
    }
  }
  loyaltyJourneys(first: 100) {
    edges {
      node {
        ...Sender
      }
    }
  }
}
    fragment Sender on LoyaltyJourney {
  id
  name
  active
  steps {
    message {
      id
    }
  }
}`),Me=new B(`
    query Template($id: ID!) {
  loyaltyMessageTemplate(id: $id) {
    ...TemplateWhole
  }
}
    fragment TemplateWhole on LoyaltyMessageTemplate {
  id
  code
  purpose
  isShipped
  fields
  texts {
    language
    subject
    body
    isShipped
  }
}`),Ne=new B(`
    query TemplatePreview($id: ID!, $member: ID, $language: LanguageCodeEnum!, $subject: String!, $body: String!) {
  loyaltyMessageTemplate(id: $id) {
    preview(member: $member, language: $language, subject: $subject, body: $body) {
      subject
      html
      text
    }
  }
}
    `),Pe=new B(`
    query SentMessages($filter: LoyaltyMessageFilterInput, $first: Int, $after: String, $last: Int, $before: String) {
  loyaltyMessages(
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
        ...SentLine
      }
    }
  }
}
    fragment SentLine on LoyaltyMessage {
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
  member {
    id
    user {
      email
    }
  }
}`),Fe=new B(`
    query SenderNames {
  loyaltyJourneys(first: 100) {
    edges {
      node {
        id
        name
      }
    }
  }
}
    `),Ie=new B(`
    mutation TemplateCreate($input: LoyaltyMessageTemplateInput!) {
  loyaltyMessageTemplateCreate(input: $input) {
    errors {
      field
      message
      code
    }
    template {
      id
      code
    }
  }
}
    `),V=new B(`
    mutation TemplateUpdate($id: ID!, $input: LoyaltyMessageTemplateInput!) {
  loyaltyMessageTemplateUpdate(id: $id, input: $input) {
    errors {
      field
      message
      code
    }
    template {
      ...TemplateWhole
    }
  }
}
    fragment TemplateWhole on LoyaltyMessageTemplate {
  id
  code
  purpose
  isShipped
  fields
  texts {
    language
    subject
    body
    isShipped
  }
}`),Le=new B(`
    mutation TemplateDelete($id: ID!) {
  loyaltyMessageTemplateDelete(id: $id) {
    errors {
      field
      message
      code
    }
    template {
      code
    }
  }
}
    `),Re=new B(`
    mutation MessageSend($member: ID!, $template: ID!) {
  loyaltyMessageSend(member: $member, template: $template) {
    errors {
      field
      message
      code
    }
    message {
      state
    }
  }
}
    `),ze=new B(`
    mutation MessageRetry($id: ID!) {
  loyaltyMessageRetry(id: $id) {
    errors {
      field
      message
      code
    }
    message {
      state
    }
  }
}
    `),H=r();function Be({message:{id:e,state:t},onClose:n}){let r=g(),i=m();return(0,H.jsx)(N,{title:r(`sent.againTitle`),action:r(`sent.again`),explained:r(t===`UNCERTAIN`?`sent.againUncertain`:`sent.againFailed`),change:async()=>v((await i(ze,{id:e})).loyaltyMessageRetry),say:()=>r(`sent.againDone`),after:n,onClose:n})}function Ve({messages:e,onRetry:t}){let n=g();return(0,H.jsx)(`div`,{className:`scroll`,children:(0,H.jsxs)(`table`,{children:[(0,H.jsx)(`caption`,{className:`hidden`,children:n(`sent`)}),(0,H.jsx)(`thead`,{children:(0,H.jsxs)(`tr`,{children:[(0,H.jsx)(`th`,{scope:`col`,children:n(`template`)}),(0,H.jsx)(`th`,{scope:`col`,children:n(`member`)}),(0,H.jsx)(`th`,{scope:`col`,children:n(`state`)}),(0,H.jsx)(`th`,{scope:`col`,children:n(`sent.due`)}),(0,H.jsx)(`th`,{scope:`col`,children:(0,H.jsx)(`span`,{className:`hidden`,children:n(`sent.again`)})})]})}),(0,H.jsx)(`tbody`,{children:e.map(e=>(0,H.jsx)(He,{message:e,onRetry:()=>t(e)},e.id))})]})})}function He({message:e,onRetry:t}){let n=g(),r=o(),{template:i,journey:a,member:s,state:c,reason:l}=e;return(0,H.jsxs)(`tr`,{children:[(0,H.jsxs)(`th`,{scope:`row`,children:[i?b(i.code,n):n(`template.gone`),a&&(0,H.jsx)(`div`,{className:`small`,children:(0,H.jsx)(C,{to:`/journeys/${encodeURIComponent(a.id)}`,children:a.name})})]}),(0,H.jsx)(`td`,{children:s?(0,H.jsx)(C,{to:`/members/${encodeURIComponent(s.id)}`,children:s.user?.email??n(`member.gone`)}):n(`member.gone`)}),(0,H.jsxs)(`td`,{children:[(0,H.jsx)(se,{state:c}),l&&(0,H.jsx)(`div`,{className:`quiet small`,children:l})]}),(0,H.jsxs)(`td`,{className:`quiet`,children:[r.moment(e.dueAt),e.sentAt&&(0,H.jsx)(`div`,{className:`small`,children:n(`sent.at`,{moment:r.moment(e.sentAt)})})]}),(0,H.jsx)(`td`,{className:`number`,children:(c===`FAILED`||c===`UNCERTAIN`)&&(0,H.jsx)(`button`,{type:`button`,className:`link`,onClick:t,children:n(`sent.again`)})})]})}var U=[`WAITING`,`SENDING`,`SENT`,`DROPPED`,`FAILED`,`UNCERTAIN`];function Ue(){let e=g(),t=m(),[n,r]=c(),[a,o]=(0,z.useState)(null),[l,u]=[n.get(`state`),n.get(`journey`)],d={filter:{states:U.filter(e=>e===l),journey:u},...T({after:n.get(`after`),before:n.get(`before`)},25)},f=h({queryKey:[`sentMessages`,d],queryFn:()=>t(Pe,d),placeholderData:i});return(0,H.jsxs)(`div`,{children:[(0,H.jsx)(We,{}),(0,H.jsx)(s,{query:f,lines:8,children:({loyaltyMessages:t})=>t?.edges.length?(0,H.jsxs)(`div`,{className:`stack`,"aria-busy":f.isPlaceholderData,children:[(0,H.jsx)(`p`,{className:`quiet small`,role:`status`,children:e(`sent.count`,{count:t.totalCount??0})}),(0,H.jsx)(Ve,{messages:t.edges.map(({node:e})=>e),onRetry:o}),(0,H.jsx)(le,{page:t.pageInfo,onMove:r})]}):(0,H.jsx)(`p`,{className:`note`,children:e(l||u?`sent.noneFound`:`sent.none`)})}),a&&(0,H.jsx)(Be,{message:a,onClose:()=>o(null)})]})}function We(){let e=g(),t=m(),[n,r]=c(),i=h({queryKey:[`senderNames`],queryFn:()=>t(Fe,{})});return(0,H.jsxs)(`div`,{className:`toolbar`,role:`search`,children:[(0,H.jsxs)(D,{label:e(`journey`),value:n.get(`journey`)??``,onChange:e=>r({journey:e.target.value,...w}),children:[(0,H.jsx)(`option`,{value:``,children:e(`sent.allJourneys`)}),i.data?.loyaltyJourneys?.edges.map(({node:{id:e,name:t}})=>(0,H.jsx)(`option`,{value:e,children:t},e))]}),(0,H.jsxs)(D,{label:e(`state`),value:n.get(`state`)??``,onChange:e=>r({state:e.target.value,...w}),children:[(0,H.jsx)(`option`,{value:``,children:e(`sent.allStates`)}),U.map(t=>(0,H.jsx)(`option`,{value:t,children:e(`sent.state.${t}`)},t))]})]})}var Ge=[`MARKETING`,`TRANSACTIONAL`],W={subject:``,body:``},Ke=({purpose:e,texts:t})=>({purpose:e,...Object.fromEntries(t.map(({language:e,subject:t,body:n})=>[e,{subject:t,body:n}]))}),qe=(e,t)=>G(e).filter(n=>JSON.stringify(e[n])!==JSON.stringify(t[n])).map(t=>({language:t,...e[t]})),G=({purpose:e,...t})=>Object.keys(t);function Je(e,t){if(!(e instanceof S))return e;let n=e=>e.replace(/^texts\.(\d+)\./,(e,n)=>{let r=t[Number(n)]?.language;return r?`${r}.`:e});return new S(e.refusals.map(e=>e.field?{...e,field:n(e.field)}:e))}function Ye({form:{draft:e,set:t,refused:n},shown:r,onShow:i,onTakeBack:a}){let s=g(),c=o(),l=G(e),d=e=>!!(n(`${e}.subject`)??n(`${e}.body`));return(0,H.jsxs)(`div`,{className:`stack`,children:[(0,H.jsx)(`div`,{className:`sections`,role:`group`,"aria-label":s(`template.languages`),children:l.map(e=>(0,H.jsx)(`button`,{type:`button`,"aria-pressed":e===r,className:d(e)?`wrong`:void 0,onClick:()=>i(e),children:c.language(e)},e))}),(0,H.jsxs)(`div`,{className:`actions`,children:[(0,H.jsx)(he,{known:l,onAdd:e=>{t({[e]:W}),i(e)}}),a&&(0,H.jsx)(u,{type:`button`,variant:`tertiary`,size:`small`,onClick:a,children:s(`template.takeBack`)})]})]})}function K({value:e,onChange:t,error:n}){let r=g();return(0,H.jsx)(D,{label:r(`template.purpose`),help:r(e===`MARKETING`?`purpose.MARKETING.help`:`purpose.TRANSACTIONAL.help`),value:e,onChange:e=>t(e.target.value),error:n,children:Ge.map(e=>(0,H.jsx)(`option`,{value:e,children:r(`purpose.${e}`)},e))})}function Xe({draft:e,set:t,language:n,fields:r,refused:i}){let a=g(),s=o(),c=e[n]??W,[l,u]=(0,z.useState)(null),d=e=>t({[n]:{...c,...e}}),f=e=>{let t=l??c.body.length;d({body:`${c.body.slice(0,t)}{{${e}}}${c.body.slice(t)}`}),u(t+e.length+4)},p=s.language(n);return(0,H.jsxs)(H.Fragment,{children:[(0,H.jsx)(E,{label:a(`template.subjectIn`,{language:p}),maxLength:255,value:c.subject,onChange:e=>d({subject:e.target.value}),error:i(`subject`)}),(0,H.jsx)(ce,{label:a(`template.bodyIn`,{language:p}),help:a(`template.bodyHelp`),className:`source`,spellCheck:!1,rows:16,value:c.body,onChange:e=>d({body:e.target.value}),onSelect:e=>u(e.currentTarget.selectionStart),error:i(`body`)}),(0,H.jsxs)(`details`,{children:[(0,H.jsx)(`summary`,{children:a(`template.fields`)}),(0,H.jsx)(`p`,{className:`quiet small`,children:a(`template.fieldsHelp`)}),(0,H.jsx)(`ul`,{className:`chips inserted`,children:r.filter(Ze).map(e=>(0,H.jsx)(`li`,{children:(0,H.jsx)(`button`,{type:`button`,className:`chip`,onClick:()=>f(e),children:e})},e))})]})]})}var Ze=e=>e!==`items`&&!e.startsWith(`items.`);function Qe({html:e,isNarrow:t}){let n=g(),r=(0,z.useRef)(null),[i,a]=(0,z.useState)(!1),[o,s]=(0,z.useState)(320);return(0,z.useEffect)(()=>{let t=i&&r.current?.contentDocument;if(!t)return;$e(t,e);let n=()=>s(t.documentElement.scrollHeight);n();let a=new ResizeObserver(n);return a.observe(t.body),()=>a.disconnect()},[e,i,t]),(0,H.jsx)(`iframe`,{ref:r,className:t?`mail narrow`:`mail`,title:n(`mail`),src:new URL(`mail`,document.baseURI).href,sandbox:`allow-same-origin`,style:{height:o},onLoad:()=>a(!0)})}function $e(e,t){e.documentElement.innerHTML=t,e.documentElement.lang=/<html[^>]* lang="([\w-]+)"/i.exec(t)?.[1]??``;for(let t of e.links)t.setAttribute(`href`,`#`)}function et({template:e,member:t,onClose:n}){let r=g(),i=m();return(0,H.jsx)(N,{title:r(`mail.sendTo`,{email:t.label}),action:r(`mail.send`),explained:r(`mail.sendExplained`),change:async()=>v((await i(Re,{member:t.value,template:e.id})).loyaltyMessageSend),say:()=>r(`mail.sent`,{email:t.label}),after:n,onClose:n})}function tt(e,t,n=W){let r=m(),[a,o]=(0,z.useState)(null),s=ve({id:e,member:a?.value??null,language:t,...n});return{member:a,setMember:o,read:h({queryKey:[`templatePreview`,s],queryFn:()=>r(Ne,s),enabled:!!(s.subject.trim()&&s.body.trim()),placeholderData:i})}}function nt(e){let[,t,n]=e instanceof a&&/^(subject|body): (.+)$/s.exec(e.message)||[];return t&&n?new S([{field:t,message:n,code:`INVALID`}]):null}var rt={narrow:`mail.narrow`,wide:`mail.wide`,text:`mail.text`};function it({template:e,preview:t,isSaved:n}){let r=g(),[i,a]=(0,z.useState)(`narrow`),{member:o,setMember:s}=t;return(0,H.jsxs)(`section`,{className:i===`wide`?`card stack across`:`card stack`,"aria-labelledby":`preview`,children:[(0,H.jsx)(`h2`,{id:`preview`,children:r(`mail`)}),(0,H.jsx)(I,{single:!0,label:r(`mail.for`),help:r(`mail.forHelp`),source:ge(),chosen:o?[o]:[],onChange:([e])=>s(e??null)}),(0,H.jsx)(`div`,{className:`sections`,role:`group`,"aria-label":r(`mail.view`),children:Object.keys(rt).map(e=>(0,H.jsx)(`button`,{type:`button`,"aria-pressed":e===i,onClick:()=>a(e),children:r(rt[e])},e))}),(0,H.jsx)(at,{preview:t,view:i}),o&&(0,H.jsx)(ot,{template:e,member:o,isSaved:n})]})}function at({preview:{read:e},view:t}){let n=g();if(nt(e.error))return(0,H.jsx)(`p`,{className:`note`,children:n(`mail.refused`)});if(e.isError)return(0,H.jsx)(p,{error:e.error,retry:()=>void e.refetch()});if(e.isPending)return e.isFetching?(0,H.jsx)(te,{lines:8}):(0,H.jsx)(`p`,{className:`note`,children:n(`mail.empty`)});let r=e.data.loyaltyMessageTemplate?.preview;return r?(0,H.jsxs)(`div`,{className:`stack`,"aria-busy":e.isPlaceholderData,children:[(0,H.jsxs)(`p`,{children:[(0,H.jsx)(`span`,{className:`quiet small`,children:n(`template.subject`)}),(0,H.jsx)(`br`,{}),(0,H.jsx)(`strong`,{children:r.subject})]}),t===`text`?(0,H.jsx)(`pre`,{className:`mailtext`,children:r.text}):(0,H.jsx)(Qe,{html:r.html,isNarrow:t===`narrow`})]}):null}function ot({template:e,member:t,isSaved:n}){let r=g(),[i,a]=(0,z.useState)(!1);return(0,H.jsxs)(`div`,{className:`actions`,children:[(0,H.jsx)(u,{variant:`secondary`,disabled:!n,onClick:()=>a(!0),children:r(`mail.send`)}),!n&&(0,H.jsx)(`span`,{className:`quiet small`,children:r(`mail.saveFirst`)}),i&&(0,H.jsx)(et,{template:e,member:t,onClose:()=>a(!1)})]})}function st({template:{id:e,isShipped:t},language:n,onClose:r}){let i=g(),a=o(),s=m(),c={texts:[{language:n,...W}]};return(0,H.jsx)(N,{title:i(`template.takeBackNamed`,{language:a.language(n)}),action:i(`template.takeBack`),destructive:!0,explained:i(t?`template.takeBackShipped`:`template.takeBackOwn`),change:async()=>v((await s(V,{id:e,input:c})).loyaltyMessageTemplateUpdate),say:()=>i(`saved`),after:r,onClose:r})}function ct({texts:e,isShipped:t},n){let r=e.find(e=>e.language===n);return!!r&&!r.isShipped&&(t||e.length>1)}function lt(e){let t=g(),n=m();return A(Ke(e),async(t,r)=>{let i=qe(t,r),a={texts:i,...t.purpose===r.purpose?{}:{purpose:t.purpose}};try{return v((await n(V,{id:e.id,input:a})).loyaltyMessageTemplateUpdate)}catch(e){throw Je(e,i)}},{say:()=>t(`saved`)})}function ut({template:e}){let t=lt(e),{draft:n,set:r,refused:i}=t,[a,o]=(0,z.useState)(G(n)[0]??`EN`),s=G(n).includes(a)?a:G(n)[0]??`EN`,[c,l]=(0,z.useState)(!1),u=tt(e.id,s,n[s]),d=nt(u.read.error);return(0,H.jsxs)(H.Fragment,{children:[(0,H.jsx)(dt,{template:e}),(0,H.jsxs)(`div`,{className:`halves`,children:[(0,H.jsxs)(`form`,{className:`stack`,noValidate:!0,onSubmit:t.send,children:[(0,H.jsxs)(`section`,{className:`card stack`,children:[(0,H.jsx)(K,{value:n.purpose,onChange:e=>r({purpose:e}),error:i(`purpose`)}),(0,H.jsx)(Ye,{form:t,shown:s,onShow:o,onTakeBack:ct(e,s)?()=>l(!0):null}),(0,H.jsx)(Xe,{...t,language:s,fields:e.fields,refused:e=>i(`${s}.${e}`)??d?.of(e)})]}),(0,H.jsx)(O,{error:t.error,fields:[`purpose`,`${s}.subject`,`${s}.body`]}),(0,H.jsx)(j,{form:t})]}),(0,H.jsx)(it,{template:e,preview:u,isSaved:!t.isChanged})]}),c&&(0,H.jsx)(st,{template:e,language:s,onClose:()=>l(!1)})]})}function dt({template:{id:e,code:t,isShipped:n}}){let r=g(),i=m(),[a,o]=(0,z.useState)(!1),s=b(t,r);return(0,H.jsxs)(H.Fragment,{children:[(0,H.jsxs)(`header`,{className:`actions apart`,children:[(0,H.jsx)(`h1`,{children:s}),!n&&(0,H.jsx)(u,{variant:`secondary`,onClick:()=>o(!0),children:r(`delete`)})]}),(0,H.jsxs)(`p`,{className:`quiet`,children:[t,n&&` · ${r(`template.shipped`)}`]}),a&&(0,H.jsx)(M,{name:s,explained:r(`template.deleteExplained`),remove:async()=>v((await i(Le,{id:e})).loyaltyMessageTemplateDelete),list:`/journeys/texts`,onClose:()=>o(!1)})]})}var ft={code:``,purpose:`MARKETING`,EN:W};function pt(){let e=g(),t=m(),n=A(ft,async e=>{let{code:n,...r}=e,{purpose:i}=e,a=qe(r,{purpose:i});try{return v((await t(Ie,{input:{code:n,purpose:i,texts:a}})).loyaltyMessageTemplateCreate).template}catch(e){throw Je(e,a)}},{say:({code:t})=>e(`template.created`,{code:t}),after:({id:e})=>ee(`/journeys/texts/${encodeURIComponent(e)}`,{replace:!0})}),{draft:r,set:i,refused:a}=n;return(0,H.jsxs)(H.Fragment,{children:[(0,H.jsx)(`h1`,{children:e(`template.new`)}),(0,H.jsxs)(`form`,{className:`stack form`,noValidate:!0,onSubmit:n.send,children:[(0,H.jsxs)(`section`,{className:`card stack`,children:[(0,H.jsx)(E,{label:e(`code`),help:e(`code.help`),autoFocus:!0,maxLength:32,value:r.code,onChange:e=>i({code:e.target.value}),error:a(`code`)}),(0,H.jsx)(K,{value:r.purpose,onChange:e=>i({purpose:e}),error:a(`purpose`)}),(0,H.jsx)(Xe,{...n,language:`EN`,fields:[],refused:e=>a(`EN.${e}`)})]}),(0,H.jsx)(O,{error:n.error,fields:[`code`,`purpose`,`EN.subject`,`EN.body`]}),(0,H.jsx)(j,{form:n,create:e(`template.create`),children:(0,H.jsx)(`span`,{className:`quiet small`,children:e(`template.createHelp`)})})]})]})}function mt({id:e}){let t=g();return(0,H.jsxs)(H.Fragment,{children:[(0,H.jsx)(`div`,{className:`small`,children:(0,H.jsxs)(C,{to:`/journeys/texts`,children:[`← `,t(`templates`)]})}),e===`new`?(0,H.jsx)(pt,{}):(0,H.jsx)(ht,{id:e})]})}function ht({id:e}){let t=g(),n=m(),r=h({queryKey:[`template`,e],queryFn:()=>n(Me,{id:e})});return(0,H.jsx)(s,{query:r,lines:10,children:({loyaltyMessageTemplate:e})=>e?(0,H.jsx)(ut,{template:e}):(0,H.jsx)(`p`,{className:`note`,children:t(`template.notFound`)})})}function q({active:e}){let t=g();return(0,H.jsx)(`span`,{className:e?`chip success`:`chip`,children:t(e?`on`:`off`)})}function gt(){let e=g(),t=m(),n=h({queryKey:[`templates`],queryFn:()=>t(je,{})});return(0,H.jsxs)(H.Fragment,{children:[(0,H.jsxs)(`div`,{className:`actions apart`,children:[(0,H.jsx)(`p`,{className:`quiet`,children:e(`templates.help`)}),(0,H.jsx)(ue,{to:`/journeys/texts/new`,children:e(`template.new`)})]}),(0,H.jsx)(s,{query:n,lines:8,children:({loyaltyMessageTemplates:e,loyaltyJourneys:t})=>(0,H.jsx)(_t,{templates:e,journeys:(t?.edges??[]).map(({node:e})=>e)})})]})}function _t({templates:e,journeys:t}){let n=g();return(0,H.jsx)(`div`,{className:`scroll`,children:(0,H.jsxs)(`table`,{children:[(0,H.jsx)(`caption`,{className:`hidden`,children:n(`templates`)}),(0,H.jsx)(`thead`,{children:(0,H.jsxs)(`tr`,{children:[(0,H.jsx)(`th`,{scope:`col`,children:n(`template`)}),(0,H.jsx)(`th`,{scope:`col`,children:n(`template.purpose`)}),(0,H.jsx)(`th`,{scope:`col`,children:n(`template.languages`)}),(0,H.jsx)(`th`,{scope:`col`,children:n(`template.sentBy`)})]})}),(0,H.jsx)(`tbody`,{children:e.map(e=>(0,H.jsx)(vt,{template:e,senders:t.filter(({steps:t})=>t.some(({message:t})=>t?.id===e.id))},e.id))})]})})}function vt({template:e,senders:t}){let n=g(),r=o(),{id:i,code:a,purpose:s,texts:c}=e,l=c.some(({isShipped:e})=>!e);return(0,H.jsxs)(`tr`,{children:[(0,H.jsxs)(`th`,{scope:`row`,children:[(0,H.jsx)(C,{to:`/journeys/texts/${encodeURIComponent(i)}`,children:b(a,n)}),(0,H.jsx)(`div`,{className:`quiet small`,children:a})]}),(0,H.jsx)(`td`,{children:n(`purpose.${s}`)}),(0,H.jsxs)(`td`,{children:[c.map(({language:e})=>r.language(e)).join(`, `),l&&(0,H.jsx)(`div`,{className:`quiet small`,children:n(`template.own`)})]}),(0,H.jsxs)(`td`,{children:[t.map(({id:e,name:t,active:n})=>(0,H.jsxs)(`div`,{children:[(0,H.jsx)(C,{to:`/journeys/${encodeURIComponent(e)}`,children:t}),` `,(0,H.jsx)(q,{active:n})]},e)),!t.length&&(0,H.jsx)(`span`,{className:`quiet`,children:n(`template.sentByNone`)})]})]})}function yt({journey:e,onClose:t}){let n=g(),r=m(),i=xt(e.id),[a,o]=(0,z.useState)(!1),c=h({queryKey:[`entering`,e.id],queryFn:()=>r(Ee,{id:e.id})});return(0,H.jsxs)(N,{title:n(`journey.switchOn`,{name:e.name}),action:n(`switchOn`),explained:n(`journey.onExplained`),change:()=>i(a?{active:!0,enterPast:a}:{active:!0}),say:()=>n(`journey.isOn`,{name:e.name}),after:t,onClose:t,children:[(0,H.jsx)(s,{query:c,lines:2,children:({loyaltyJourney:t})=>(0,H.jsx)(me,{label:n(`journey.enterPast`,{count:t?.wouldEnter??0}),help:n(e.trigger===`CHECKOUT_ABANDONED`||e.trigger===`BACK_IN_STOCK`?`journey.enterPastLooked`:`journey.enterPastHelp`),checked:a,onChange:o})}),e.holdoutPercent===0&&(0,H.jsx)(`p`,{className:`note`,children:n(`journey.noHoldout`)})]})}function bt({journey:e,onClose:t}){let n=g(),r=xt(e.id);return(0,H.jsx)(N,{title:n(`journey.switchOff`,{name:e.name}),action:n(`switchOff`),explained:n(`journey.offExplained`,{count:e.running}),change:()=>r({active:!1}),say:()=>n(`journey.isOff`,{name:e.name}),after:t,onClose:t})}function xt(e){let t=m();return async n=>v((await t(R,{id:e,input:n})).loyaltyJourneyUpdate)}function St({journey:e}){let t=g(),[n,r]=(0,z.useState)(null),i=()=>r(null),a=e.active?bt:yt;return(0,H.jsxs)(`div`,{className:`actions`,children:[(0,H.jsx)(u,{variant:e.active?`secondary`:`primary`,onClick:()=>r(`switch`),children:t(e.active?`switchOff`:`switchOn`)}),(0,H.jsx)(u,{variant:`secondary`,onClick:()=>r(`delete`),children:t(`delete`)}),n===`switch`&&(0,H.jsx)(a,{journey:e,onClose:i}),n===`delete`&&(0,H.jsx)(Ct,{journey:e,onClose:i})]})}function Ct({journey:{id:e,name:t},onClose:n}){let r=g(),i=m();return(0,H.jsx)(M,{name:t,explained:r(`journey.deleteExplained`),remove:async()=>v((await i(Ae,{id:e})).loyaltyJourneyDelete),list:`/journeys`,onClose:n})}function wt({draft:e,set:t,refused:n,isNew:r}){let i=g(),a=n=>t(r&&e.code===P(e.name)?{name:n,code:P(n)}:{name:n});return(0,H.jsxs)(_,{title:`journey`,children:[(0,H.jsx)(E,{label:i(`name`),help:i(`journey.nameHelp`),autoFocus:r,maxLength:64,value:e.name,onChange:e=>a(e.target.value),error:n(`name`)}),r&&(0,H.jsx)(E,{label:i(`code`),help:i(`code.help`),maxLength:32,value:e.code,onChange:e=>t({code:e.target.value}),error:n(`code`)})]})}var Tt=[`ORDER`,`SEGMENT_LEFT`],Et=[[`priority`,`priority`,null,`journey.priorityHelp`],[`validHours`,`validMinutes`,`unit.hours`,`journey.validHelp`],[`holdoutPercent`,`holdoutPercent`,`percent.ofMembers`,`journey.holdoutHelp`]];function Dt({draft:e,set:t,refused:n}){let r=g();return(0,H.jsxs)(_,{title:`journey.ends`,children:[(0,H.jsx)(pe,{label:r(`journey.exits`),help:r(`journey.exitsHelp`),options:Tt.map(e=>({value:e,label:r(`exit.${e}`)})),chosen:e.exits,onChange:e=>t({exits:e}),error:n(`exits`)}),Et.map(([i,a,o,s])=>(0,H.jsx)(E,{label:r(`journey.${i}`),help:r(s),unit:o?r(o):void 0,inputMode:i===`validHours`?`decimal`:`numeric`,value:e[i],onChange:e=>t({[i]:e.target.value}),error:n(a)},i))]})}function Ot({trigger:e,days:t,minutes:n,orders:r},i){switch(e){case`NTH_ORDER`:return i(`trigger.says.NTH_ORDER`,{orders:r??0});case`CHECKOUT_ABANDONED`:return i(`trigger.says.CHECKOUT_ABANDONED`,{after:At(n??0,i)});case`NO_ORDER`:case`TIER_AT_RISK`:case`POINTS_EXPIRING`:case`BIRTHDAY`:case`ANNIVERSARY`:case`EVENT_SOON`:return i(`trigger.says.${e}`,{days:t??0});default:return i(`trigger.${e}`)}}function kt(e){return e%1440==0?{count:e/1440,unit:`days`}:e%60==0?{count:e/60,unit:`hours`}:{count:e,unit:`minutes`}}function At(e,t){let{count:n,unit:r}=kt(e);return t(`lasts.${r}`,{count:n})}function jt(e,t,n){return e.waitMinutes==null?e.onlyIn?t(`step.says.onlyIn`,{segment:e.onlyIn.name}):e.message?t(`step.says.message`,{template:b(e.message.code,t)}):e.points==null?e.incentive?t(`step.says.incentive`,{incentive:e.incentive.name}):e.survey?t(`step.says.survey`,{survey:e.survey.code}):e.voucher?Mt(e.voucher,t,n):``:t(`points.count`,{points:e.points}):t(`step.says.wait`,{time:At(e.waitMinutes,t)})}function Mt({discountPercent:e,amount:t,validDays:n},r,i){return e==null?t==null?r(`step.says.freeShipping`,{days:n}):r(`step.says.amount`,{amount:i.number(t),days:n}):r(`step.says.percent`,{percent:i.number(e),days:n})}var Nt=({active:e,running:t,finished:n,exited:r,heldOut:i})=>!e&&t+n+r+i===0,J={kind:`message`,time:`1`,unit:`days`,segment:[],message:``,points:``,off:`percent`,value:``,validDays:`14`,incentive:``,survey:``},Pt=0,Ft=()=>({...J,key:`new ${++Pt}`}),It={code:``,name:``,trigger:`JOINED`,days:``,minutes:``,orders:``,repeatDays:``,segment:[],steps:[{...J,key:`first`}],exits:[],priority:`50`,validHours:`72`,holdoutPercent:`0`},Lt=e=>({code:e.code,name:e.name,trigger:e.trigger,days:k(e.days),minutes:k(e.minutes),orders:k(e.orders),repeatDays:k(e.repeatDays),segment:e.segment?[Bt(e.segment)]:[],steps:e.steps.map((e,t)=>({...J,...Rt(e),key:String(t)})),exits:e.exits,priority:k(e.priority),validHours:k(e.validMinutes/60),holdoutPercent:k(e.holdoutPercent)});function Rt(e){if(e.waitMinutes!=null){let{count:t,unit:n}=kt(e.waitMinutes);return{kind:`wait`,time:String(t),unit:n}}return e.onlyIn?{kind:`onlyIn`,segment:[Bt(e.onlyIn)]}:e.message?{kind:`message`,message:e.message.id}:e.points==null?e.incentive?{kind:`incentive`,incentive:e.incentive.id}:e.survey?{kind:`survey`,survey:e.survey.id}:e.voucher?zt(e.voucher):{}:{kind:`points`,points:String(e.points)}}var zt=e=>({kind:`voucher`,off:e.discountPercent==null?e.amount==null?`freeShipping`:`amount`:`percent`,value:k(e.discountPercent??e.amount),validDays:String(e.validDays)}),Bt=({id:e,name:t})=>({value:e,label:t});function Vt(){let e=g(),t=m();return(h({queryKey:[`templateNames`],queryFn:()=>t(Ce,{})}).data?.loyaltyMessageTemplates??[]).map(({id:t,code:n})=>({value:t,label:b(n,e)}))}function Ht(){let e=m(),t=d().has(`MANAGE_DISCOUNTS`),n=h({queryKey:[`incentiveNames`],queryFn:()=>e(we,{}),enabled:t});return _e(n.data?.loyaltyIncentives)}function Ut(){let e=m();return(h({queryKey:[`surveyNames`],queryFn:()=>e(Te,{})}).data?.loyaltySurveys?.edges??[]).map(({node:{id:e,code:t}})=>({value:e,label:t}))}function Wt(e){let t=g();switch(e.step.kind){case`wait`:return(0,H.jsx)(Yt,{...e});case`onlyIn`:return(0,H.jsx)(Xt,{...e});case`message`:return(0,H.jsx)(Gt,{...e});case`points`:return(0,H.jsx)(Y,{...e,name:`points`,label:t(`adjust.points`),unit:t(`points.unit`)});case`incentive`:return(0,H.jsx)(Kt,{...e});case`survey`:return(0,H.jsx)(qt,{...e});case`voucher`:return(0,H.jsx)(Qt,{...e})}}var Y=({step:e,onChange:t,name:n,...r})=>(0,H.jsx)(E,{...r,inputMode:n===`value`?`decimal`:`numeric`,value:e[n],onChange:e=>t({[n]:e.target.value})});function X({step:e,onChange:t,error:n,name:r,label:i,options:a}){let o=g();return(0,H.jsxs)(D,{label:i,error:n,value:e[r],onChange:e=>t({[r]:e.target.value}),children:[(0,H.jsx)(`option`,{value:``,children:o(`choose`)}),a.map(({value:e,label:t})=>(0,H.jsx)(`option`,{value:e,children:t},e))]})}var Gt=e=>(0,H.jsx)(X,{...e,name:`message`,label:g()(`template`),options:Vt()}),Kt=e=>(0,H.jsx)(X,{...e,name:`incentive`,label:g()(`incentive`),options:Ht()}),qt=e=>(0,H.jsx)(X,{...e,name:`survey`,label:g()(`survey`),options:Ut()}),Jt=[`minutes`,`hours`,`days`];function Yt(e){let t=g();return(0,H.jsxs)(H.Fragment,{children:[(0,H.jsx)(Y,{...e,name:`time`,label:t(`step.time`)}),(0,H.jsx)(D,{label:t(`step.unit`),value:e.step.unit,onChange:t=>e.onChange({unit:t.target.value}),children:Jt.map(e=>(0,H.jsx)(`option`,{value:e,children:t(`unit.${e}`)},e))})]})}function Xt({step:e,onChange:t,error:n}){let r=g(),i=F();return(0,H.jsx)(I,{single:!0,label:r(`segment`),source:i,chosen:e.segment,onChange:e=>t({segment:e}),error:n})}var Zt={percent:`reward.off.percent`,amount:`reward.off.amount`,freeShipping:`tier.freeShipping`};function Qt({error:e,...t}){let n=g(),{off:r}=t.step,i={...t,error:void 0};return(0,H.jsxs)(H.Fragment,{children:[(0,H.jsx)(D,{label:n(`reward.off`),value:r,onChange:e=>i.onChange({off:e.target.value}),error:e,children:Object.keys(Zt).map(e=>(0,H.jsx)(`option`,{value:e,children:n(Zt[e])},e))}),r!==`freeShipping`&&(0,H.jsx)(Y,{...i,name:`value`,label:n(`step.value`),unit:n(r===`percent`?`unit.percent`:`unit.money`)}),(0,H.jsx)(Y,{...i,name:`validDays`,label:n(`step.validDays`),unit:n(`unit.days`)})]})}var $t=[`message`,`wait`,`onlyIn`,`points`,`voucher`,`incentive`,`survey`];function en({step:e,place:t,isLast:n,onChange:r,onMove:i,onRemove:a,error:o}){let s=g(),c=t+1;return(0,H.jsxs)(`li`,{className:`group stack`,"aria-label":s(`step`,{number:c}),children:[(0,H.jsxs)(`div`,{className:`condition`,children:[(0,H.jsx)(D,{label:s(`step`,{number:c}),value:e.kind,onChange:e=>r({kind:e.target.value}),children:$t.map(e=>(0,H.jsx)(`option`,{value:e,children:s(`step.kind.${e}`)},e))}),(0,H.jsx)(Wt,{step:e,onChange:r,error:o})]}),(0,H.jsx)(be,{of:`step`,place:t,isLast:n,onMove:i,onRemove:a})]})}function tn({draft:{steps:e},set:t,refused:n}){let r=g(),i=n(`steps`),a=e=>t({steps:e});return(0,H.jsxs)(_,{title:`journey.steps`,children:[(0,H.jsx)(`p`,{className:`quiet`,children:r(`journey.stepsHelp`)}),(0,H.jsx)(`ol`,{className:`bare stack`,children:e.map((t,r)=>(0,H.jsx)(en,{step:t,place:r,isLast:r===e.length-1,onChange:n=>a(e.map(e=>e===t?{...e,...n}:e)),onMove:t=>a(ye(e,r,t)),onRemove:()=>a(e.filter(e=>e!==t)),error:n(`steps.${r}`)},t.key))}),i&&(0,H.jsx)(`p`,{className:`wrong small`,role:`alert`,children:i}),(0,H.jsx)(`div`,{children:(0,H.jsx)(u,{type:`button`,variant:`secondary`,size:`small`,onClick:()=>a([...e,Ft()]),children:r(`step.add`)})})]})}var nn={orders:`unit.nthOrder`,days:`unit.days`,minutes:`unit.minutes`,repeatDays:`unit.days`};function rn({draft:e,set:t,refused:n,isNew:r}){let i=g(),a=F(),o=e=>t({trigger:e,days:``,minutes:``,orders:``,repeatDays:``,...y[e]}),s=oe.filter(t=>t in y[e.trigger]);return(0,H.jsxs)(_,{title:`journey.begins`,children:[(0,H.jsx)(D,{label:i(`journey.trigger`),help:i(r?`journey.triggerHelp`:`journey.triggerFixed`),disabled:!r,value:e.trigger,onChange:e=>o(e.target.value),error:n(`trigger`),children:Object.keys(y).map(e=>(0,H.jsx)(`option`,{value:e,children:i(`trigger.${e}`)},e))}),s.length>0&&(0,H.jsx)(`div`,{className:`pair`,children:s.map(r=>(0,H.jsx)(E,{label:on(r,e.trigger,i),help:r===`orders`?void 0:i(`journey.unlessGiven`,{value:y[e.trigger][r]}),unit:i(nn[r]),inputMode:`numeric`,value:e[r],onChange:e=>t({[r]:e.target.value}),error:n(r)},r))}),(0,H.jsx)(I,{single:!0,label:i(`segment`),help:i(`campaign.segmentHelp`),source:a,chosen:e.segment,onChange:e=>t({segment:e}),error:n(`segment`)})]})}var an=[`TIER_AT_RISK`,`POINTS_EXPIRING`,`BIRTHDAY`,`ANNIVERSARY`];function on(e,t,n){return n(e===`days`?an.includes(t)?`journey.days.before`:`journey.days.after`:`journey.${e}`)}function sn({isNew:e,...t}){return(0,H.jsxs)(H.Fragment,{children:[(0,H.jsx)(wt,{isNew:e,...t}),(0,H.jsx)(rn,{isNew:e,...t}),(0,H.jsx)(tn,{...t}),(0,H.jsx)(Dt,{...t})]})}var cn=[`running`,`finished`,`exited`,`heldOut`];function ln({journey:e}){let t=g(),n=o();return(0,H.jsxs)(`section`,{className:`card stack`,"aria-labelledby":`counts`,children:[(0,H.jsx)(`h2`,{id:`counts`,children:t(`members`)}),(0,H.jsx)(`dl`,{className:`figures two`,children:cn.map(r=>(0,H.jsxs)(`div`,{children:[(0,H.jsx)(`dt`,{children:t(`journey.${r}`)}),(0,H.jsx)(`dd`,{children:n.number(e[r])})]},r))}),(0,H.jsx)(`div`,{className:`small`,children:(0,H.jsx)(C,{to:`/journeys/sent?journey=${encodeURIComponent(e.id)}`,children:t(`journey.itsMessages`)})})]})}function un(e){let t=m(),n=ne();return h({queryKey:[`measuredJourney`,e,n],queryFn:()=>t(Oe,{id:e,language:n})})}function dn({id:e}){let t=g(),n=un(e);return(0,H.jsxs)(`section`,{className:`card stack`,"aria-labelledby":`measured`,children:[(0,H.jsx)(`h2`,{id:`measured`,children:t(`effect`)}),(0,H.jsx)(s,{query:n,children:({loyaltyJourney:e})=>e&&(0,H.jsx)(re,{effect:e.measured})})]})}var fn=[`name`,`trigger`,`segment`,`exits`,`priority`,`validMinutes`,`holdoutPercent`],pn=(e,{isNew:t=!1}={})=>[...fn,...Object.keys(y[e.trigger]),...e.steps.map((e,t)=>`steps.${t}`),`steps`,...t?[`code`]:[]],mn={minutes:1,hours:60,days:1440};function Z(e,t){let n=oe.filter(t=>t in y[e.trigger]),r=t.decimal(`validMinutes`,e.validHours);return{code:e.code,name:e.name,trigger:e.trigger,...Object.fromEntries(n.map(n=>[n,t.whole(n,e[n])])),segment:e.segment[0]?.value??null,steps:e.steps.map((e,n)=>hn(e,`steps.${n}`,t)),exits:e.exits,priority:t.whole(`priority`,e.priority),validMinutes:r===null?null:Math.round(r*60),holdoutPercent:t.whole(`holdoutPercent`,e.holdoutPercent)}}function hn(e,t,n){switch(e.kind){case`wait`:return{waitMinutes:(n.needed(t,e.time)??0)*mn[e.unit]};case`onlyIn`:return{onlyIn:n.chosen(t,e.segment[0]?.value)};case`message`:return{message:n.chosen(t,e.message)};case`points`:return{points:n.needed(t,e.points)};case`incentive`:return{incentive:n.chosen(t,e.incentive)};case`survey`:return{survey:n.chosen(t,e.survey)};case`voucher`:return{voucher:{...gn(e,t,n),validDays:n.needed(t,e.validDays)??0}}}}function gn({off:e,value:t},n,r){if(e===`freeShipping`)return{freeShipping:!0};let i=r.decimal(n,t);return e===`percent`?{discountPercent:i}:{amount:i}}function _n(e){let t=g(),n=m();return A(Lt(e),async(r,i)=>{let[a,o]=de(t,e=>[Z(r,e),Z(i,e)]),s={id:e.id,input:fe(a,o)};return v((await n(R,s)).loyaltyJourneyUpdate)},{say:()=>t(`saved`)})}function vn({journey:e}){let t=g(),n=m(),r=_n(e);return(0,H.jsxs)(H.Fragment,{children:[(0,H.jsxs)(`header`,{className:`actions apart`,children:[(0,H.jsxs)(`div`,{className:`actions`,children:[(0,H.jsx)(`h1`,{children:e.name}),(0,H.jsx)(q,{active:e.active})]}),(0,H.jsx)(St,{journey:e})]}),(0,H.jsxs)(`p`,{className:`quiet`,children:[e.code,` · `,Ot(e,t)]}),(0,H.jsxs)(`div`,{className:`columns`,children:[(0,H.jsxs)(`form`,{className:`stack`,noValidate:!0,onSubmit:r.send,children:[(0,H.jsx)(sn,{isNew:!1,...r}),e.running>0&&(0,H.jsx)(`p`,{className:`note`,children:t(`journey.goesOn`,{count:e.running})}),(0,H.jsx)(O,{error:r.error,fields:pn(r.draft)}),(0,H.jsx)(j,{form:r})]}),(0,H.jsxs)(`div`,{className:`stack`,children:[(0,H.jsx)(ln,{journey:e}),Nt(e)?(0,H.jsx)(ie,{id:e.id,percent:e.holdoutPercent,plan:async t=>(await n(De,{id:e.id,...t})).loyaltyJourney?.plan}):(0,H.jsx)(dn,{id:e.id})]})]})]})}function yn(){let e=g(),t=m(),n=A(It,async n=>{let r={...de(e,e=>Z(n,e)),active:!1};return v((await t(ke,{input:r})).loyaltyJourneyCreate).journey},{say:({name:t})=>e(`journey.created`,{name:t}),after:({id:e})=>ee(`/journeys/${encodeURIComponent(e)}`,{replace:!0})});return(0,H.jsxs)(H.Fragment,{children:[(0,H.jsx)(`h1`,{children:e(`journey.new`)}),(0,H.jsxs)(`form`,{className:`stack form`,noValidate:!0,onSubmit:n.send,children:[(0,H.jsx)(sn,{isNew:!0,...n}),(0,H.jsx)(O,{error:n.error,fields:pn(n.draft,{isNew:!0})}),(0,H.jsx)(j,{form:n,create:e(`journey.create`),children:(0,H.jsx)(`span`,{className:`quiet small`,children:e(`journey.createHelp`)})})]})]})}var bn=[{path:``,title:`journeys`},{path:`texts`,title:`templates`},{path:`sent`,title:`sent`}],xn=e({default:()=>Sn});function Sn({id:e}){let[,,t]=f();return(0,H.jsx)(l,{to:`MANAGE_USERS`,children:(0,H.jsx)(`div`,{className:`stack`,children:e===`sent`?(0,H.jsx)(Q,{children:(0,H.jsx)(Ue,{})}):e===`texts`?t?(0,H.jsx)(mt,{id:t},t):(0,H.jsx)(Q,{children:(0,H.jsx)(gt,{})}):(0,H.jsx)(Cn,{id:e})})})}function Q({children:e}){let t=g();return(0,H.jsxs)(H.Fragment,{children:[(0,H.jsx)(`h1`,{children:t(`journeys.page`)}),(0,H.jsx)(x,{page:`journeys`,title:`journeys.page`,sections:bn}),e]})}function Cn({id:e}){let t=g();return(0,H.jsxs)(H.Fragment,{children:[(0,H.jsx)(`div`,{className:`small`,children:(0,H.jsxs)(C,{to:`/journeys`,children:[`← `,t(`journeys`)]})}),e===`new`?(0,H.jsx)(yn,{}):(0,H.jsx)(wn,{id:e})]})}function wn({id:e}){let t=g(),n=m(),r=h({queryKey:[`journey`,e],queryFn:()=>n(Se,{id:e})});return(0,H.jsx)(s,{query:r,lines:10,children:({loyaltyJourney:e})=>e?(0,H.jsx)(vn,{journey:e}):(0,H.jsx)(`p`,{className:`note`,children:t(`journey.notFound`)})})}function Tn({id:e}){let t=g(),{data:n,isError:r}=un(e);if(r)return(0,H.jsx)(`span`,{className:`quiet`,children:`–`});let i=n?.loyaltyJourney?.measured;return i?(0,H.jsx)(ae,{verdict:i.verdict}):(0,H.jsx)(`span`,{className:`quiet`,children:t(`loading`)})}var $=4;function En({journeys:e}){let t=g();return(0,H.jsx)(`div`,{className:`scroll`,children:(0,H.jsxs)(`table`,{children:[(0,H.jsx)(`caption`,{className:`hidden`,children:t(`journeys`)}),(0,H.jsx)(`thead`,{children:(0,H.jsxs)(`tr`,{children:[(0,H.jsx)(`th`,{scope:`col`,children:t(`journey`)}),(0,H.jsx)(`th`,{scope:`col`,children:t(`state`)}),(0,H.jsx)(`th`,{scope:`col`,children:t(`journey.trigger`)}),(0,H.jsx)(`th`,{scope:`col`,children:t(`journey.steps`)}),(0,H.jsx)(`th`,{scope:`col`,className:`number`,children:t(`journey.running`)}),(0,H.jsx)(`th`,{scope:`col`,children:t(`effect`)})]})}),(0,H.jsx)(`tbody`,{children:e.map(e=>(0,H.jsx)(Dn,{journey:e},e.id))})]})})}function Dn({journey:e}){let t=g(),n=o(),r=e.finished+e.exited;return(0,H.jsxs)(`tr`,{children:[(0,H.jsxs)(`th`,{scope:`row`,children:[(0,H.jsx)(C,{to:`/journeys/${encodeURIComponent(e.id)}`,children:e.name}),(0,H.jsx)(`div`,{className:`quiet small`,children:e.code})]}),(0,H.jsx)(`td`,{children:(0,H.jsx)(q,{active:e.active})}),(0,H.jsx)(`td`,{children:Ot(e,t)}),(0,H.jsxs)(`td`,{children:[e.steps.slice(0,$).map((e,r)=>(0,H.jsx)(`div`,{children:jt(e,t,n)},r)),e.steps.length>$&&(0,H.jsx)(`div`,{className:`quiet small`,children:t(`journey.moreSteps`,{count:e.steps.length-$})})]}),(0,H.jsxs)(`td`,{className:`number`,children:[n.number(e.running),r>0&&(0,H.jsx)(`div`,{className:`quiet small`,children:t(`journey.were`,{count:r})})]}),(0,H.jsx)(`td`,{children:e.heldOut>0?(0,H.jsx)(Tn,{id:e.id}):(0,H.jsx)(`span`,{className:`quiet`,children:`–`})})]})}var On=e({default:()=>An}),kn=25;function An(){let e=g();return(0,H.jsx)(l,{to:`MANAGE_USERS`,children:(0,H.jsxs)(`div`,{className:`stack`,children:[(0,H.jsxs)(`header`,{className:`actions apart`,children:[(0,H.jsx)(`h1`,{children:e(`journeys.page`)}),(0,H.jsx)(ue,{to:`/journeys/new`,children:e(`journey.new`)})]}),(0,H.jsx)(x,{page:`journeys`,title:`journeys.page`,sections:bn}),(0,H.jsx)(jn,{})]})})}function jn(){let e=g(),t=m(),[n,r]=c(),a=T({after:n.get(`after`),before:n.get(`before`)},kn),o=h({queryKey:[`journeys`,a],queryFn:()=>t(xe,a),placeholderData:i});return(0,H.jsx)(s,{query:o,lines:8,children:({loyaltyJourneys:t})=>t?.edges.length?(0,H.jsxs)(`div`,{className:`stack`,"aria-busy":o.isPlaceholderData,children:[(0,H.jsx)(`p`,{className:`quiet small`,role:`status`,children:e(`journeys.count`,{count:t.totalCount??0})}),(0,H.jsx)(En,{journeys:t.edges.map(({node:e})=>e)}),(0,H.jsx)(le,{page:t.pageInfo,onMove:r})]}):(0,H.jsx)(`p`,{className:`note`,children:e(`journeys.none`)})})}export{xn as n,On as t};