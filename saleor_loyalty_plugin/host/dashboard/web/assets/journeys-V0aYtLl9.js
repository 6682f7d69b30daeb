import{a as e,o as t,r as n,t as r}from"./jsx-runtime-CFXVRddL.js";import{B as i,C as a,_ as o,a as s,h as c,i as l,it as u,l as d,m as ee,n as f,p as te,r as ne,s as p,v as re,w as m,y as h}from"./States-CSzo4kHq.js";import{C as g,T as _,a as ie,c as ae,i as v,n as y,o as oe,r as se,t as ce,v as b,w as x}from"./forms-Dvu_uPLc.js";import{S,c as le,d as C,f as ue,l as w,s as T,u as de,y as E}from"./index-DsNDCi-a.js";import{t as D}from"./mutations-DHSg2VtG.js";import{n as O,r as fe}from"./reading-B-DwqjjO.js";import{n as k,r as A,t as pe}from"./useForm-Dgzd7geZ.js";import{n as me,t as he}from"./Check-CBEB8XZB.js";import{n as j,t as M}from"./Confirm-DfCqf155.js";import{t as ge}from"./Listed-B6IGdN94.js";import{t as _e}from"./codes-BI-bah2v.js";import{t as ve}from"./Translations-jwRxnR2j.js";import{i as ye,s as be,t as xe,u as N}from"./sources-UiPCTzrZ.js";import{t as Se}from"./useSettled-BAV5kUbo.js";import{n as Ce,t as we}from"./Moves-B0_cGWsH.js";var P=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},Te=new P(`
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
}`),Ee=new P(`
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
}`),De=new P(`
    query JourneyTemplates {
  loyaltyMessageTemplates {
    id
    code
  }
}
    `),Oe=new P(`
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
    `),ke=new P(`
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
    `),Ae=new P(`
    query JourneyEntering($id: ID!) {
  loyaltyJourney(id: $id) {
    wouldEnter
  }
}
    `),je=new P(`
    query JourneyPlan($id: ID!, $from: Decimal, $to: Decimal) {
  loyaltyJourney(id: $id) {
    plan(fromPercent: $from, toPercent: $to) {
      members
      membersNeeded
      smallestDifference
    }
  }
}
    `),Me=new P(`
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
}`),Ne=new P(`
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
    `),Pe=new P(`
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
}`),Fe=new P(`
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
    `),F=t(n(),1),I=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},Ie=new I(`
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
}`),Le=new I(`
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
}`),Re=new I(`
    query TemplatePreview($id: ID!, $member: ID, $language: LanguageCodeEnum!, $subject: String!, $body: String!) {
  loyaltyMessageTemplate(id: $id) {
    preview(member: $member, language: $language, subject: $subject, body: $body) {
      subject
      html
      text
    }
  }
}
    `),ze=new I(`
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
}`),Be=new I(`
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
    `),Ve=new I(`
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
    `),L=new I(`
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
}`),He=new I(`
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
    `),Ue=new I(`
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
    `),We=new I(`
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
    `),R=r();function Ge({message:{id:e,state:t},onClose:n}){let r=h(),i=p();return(0,R.jsx)(M,{title:r(`sent.againTitle`),action:r(`sent.again`),explained:r(t===`UNCERTAIN`?`sent.againUncertain`:`sent.againFailed`),change:async()=>_((await i(We,{id:e})).loyaltyMessageRetry),say:()=>r(`sent.againDone`),after:n,onClose:n})}function Ke({messages:e,onRetry:t}){let n=h();return(0,R.jsx)(`div`,{className:`scroll`,children:(0,R.jsxs)(`table`,{children:[(0,R.jsx)(`caption`,{className:`hidden`,children:n(`sent`)}),(0,R.jsx)(`thead`,{children:(0,R.jsxs)(`tr`,{children:[(0,R.jsx)(`th`,{scope:`col`,children:n(`template`)}),(0,R.jsx)(`th`,{scope:`col`,children:n(`member`)}),(0,R.jsx)(`th`,{scope:`col`,children:n(`state`)}),(0,R.jsx)(`th`,{scope:`col`,children:n(`sent.due`)}),(0,R.jsx)(`th`,{scope:`col`,children:(0,R.jsx)(`span`,{className:`hidden`,children:n(`sent.again`)})})]})}),(0,R.jsx)(`tbody`,{children:e.map(e=>(0,R.jsx)(qe,{message:e,onRetry:()=>t(e)},e.id))})]})})}function qe({message:e,onRetry:t}){let n=h(),r=o(),{template:i,journey:a,member:s,state:c,reason:l}=e;return(0,R.jsxs)(`tr`,{children:[(0,R.jsxs)(`th`,{scope:`row`,children:[i?y(i.code,n):n(`template.gone`),a&&(0,R.jsx)(`div`,{className:`small`,children:(0,R.jsx)(S,{to:`/journeys/${encodeURIComponent(a.id)}`,children:a.name})})]}),(0,R.jsx)(`td`,{children:s?(0,R.jsx)(S,{to:`/members/${encodeURIComponent(s.id)}`,children:s.user?.email??n(`member.gone`)}):n(`member.gone`)}),(0,R.jsxs)(`td`,{children:[(0,R.jsx)(ce,{state:c}),l&&(0,R.jsx)(`div`,{className:`quiet small`,children:l})]}),(0,R.jsxs)(`td`,{className:`quiet`,children:[r.moment(e.dueAt),e.sentAt&&(0,R.jsx)(`div`,{className:`small`,children:n(`sent.at`,{moment:r.moment(e.sentAt)})})]}),(0,R.jsx)(`td`,{className:`number`,children:(c===`FAILED`||c===`UNCERTAIN`)&&(0,R.jsx)(`button`,{type:`button`,className:`link`,onClick:t,children:n(`sent.again`)})})]})}var z=[`WAITING`,`SENDING`,`SENT`,`DROPPED`,`FAILED`,`UNCERTAIN`];function Je(){let e=p(),[t,n]=c(),[r,a]=(0,F.useState)(null),[o,s]=[t.get(`state`),t.get(`journey`)],l={filter:{states:z.filter(e=>e===o),journey:s},...ue({after:t.get(`after`),before:t.get(`before`)},25)},u=m({queryKey:[`sentMessages`,l],queryFn:()=>e(ze,l),placeholderData:i});return(0,R.jsxs)(`div`,{children:[(0,R.jsx)(Ye,{}),(0,R.jsx)(ge,{read:u,of:e=>e.loyaltyMessages,count:`sent.count`,none:o||s?`sent.noneFound`:`sent.none`,onMove:n,lines:8,children:e=>(0,R.jsx)(Ke,{messages:e,onRetry:a})}),r&&(0,R.jsx)(Ge,{message:r,onClose:()=>a(null)})]})}function Ye(){let e=h(),t=p(),[n,r]=c(),i=m({queryKey:[`senderNames`],queryFn:()=>t(Be,{})});return(0,R.jsxs)(`div`,{className:`toolbar`,role:`search`,children:[(0,R.jsxs)(T,{label:e(`journey`),value:n.get(`journey`)??``,onChange:e=>r({journey:e.target.value,...C}),children:[(0,R.jsx)(`option`,{value:``,children:e(`sent.allJourneys`)}),i.data?.loyaltyJourneys?.edges.map(({node:{id:e,name:t}})=>(0,R.jsx)(`option`,{value:e,children:t},e))]}),(0,R.jsxs)(T,{label:e(`state`),value:n.get(`state`)??``,onChange:e=>r({state:e.target.value,...C}),children:[(0,R.jsx)(`option`,{value:``,children:e(`sent.allStates`)}),z.map(t=>(0,R.jsx)(`option`,{value:t,children:e(`sent.state.${t}`)},t))]})]})}var Xe=[`MARKETING`,`TRANSACTIONAL`],B={subject:``,body:``},Ze=({purpose:e,texts:t})=>({purpose:e,...Object.fromEntries(t.map(({language:e,subject:t,body:n})=>[e,{subject:t,body:n}]))}),V=(e,t)=>H(e).filter(n=>JSON.stringify(e[n])!==JSON.stringify(t[n])).map(t=>({language:t,...e[t]})),H=({purpose:e,...t})=>Object.keys(t);function U(e,t){if(!(e instanceof x))return e;let n=e=>e.replace(/^texts\.(\d+)\./,(e,n)=>{let r=t[Number(n)]?.language;return r?`${r}.`:e});return new x(e.refusals.map(e=>e.field?{...e,field:n(e.field)}:e))}function Qe({form:{draft:e,set:t,refused:n},shown:r,onShow:i,onTakeBack:a}){let s=h(),c=o(),l=H(e),d=e=>!!(n(`${e}.subject`)??n(`${e}.body`));return(0,R.jsxs)(`div`,{className:`stack`,children:[(0,R.jsx)(`div`,{className:`sections`,role:`group`,"aria-label":s(`template.languages`),children:l.map(e=>(0,R.jsx)(`button`,{type:`button`,"aria-pressed":e===r,className:d(e)?`wrong`:void 0,onClick:()=>i(e),children:c.language(e)},e))}),(0,R.jsxs)(`div`,{className:`actions`,children:[(0,R.jsx)(ve,{known:l,onAdd:e=>{t({[e]:B}),i(e)}}),a&&(0,R.jsx)(u,{type:`button`,variant:`tertiary`,size:`small`,onClick:a,children:s(`template.takeBack`)})]})]})}function W({value:e,onChange:t,error:n}){let r=h();return(0,R.jsx)(T,{label:r(`template.purpose`),help:r(e===`MARKETING`?`purpose.MARKETING.help`:`purpose.TRANSACTIONAL.help`),value:e,onChange:e=>t(e.target.value),error:n,children:Xe.map(e=>(0,R.jsx)(`option`,{value:e,children:r(`purpose.${e}`)},e))})}function G({draft:e,set:t,language:n,fields:r,refused:i}){let a=h(),s=o(),c=e[n]??B,[l,u]=(0,F.useState)(null),d=e=>t({[n]:{...c,...e}}),ee=e=>{let t=l??c.body.length;d({body:`${c.body.slice(0,t)}{{${e}}}${c.body.slice(t)}`}),u(t+e.length+4)},f=s.language(n);return(0,R.jsxs)(R.Fragment,{children:[(0,R.jsx)(w,{label:a(`template.subjectIn`,{language:f}),maxLength:255,value:c.subject,onChange:e=>d({subject:e.target.value}),error:i(`subject`)}),(0,R.jsx)(le,{label:a(`template.bodyIn`,{language:f}),help:a(`template.bodyHelp`),className:`source`,spellCheck:!1,rows:16,value:c.body,onChange:e=>d({body:e.target.value}),onSelect:e=>u(e.currentTarget.selectionStart),error:i(`body`)}),(0,R.jsxs)(`details`,{children:[(0,R.jsx)(`summary`,{children:a(`template.fields`)}),(0,R.jsx)(`p`,{className:`quiet small`,children:a(`template.fieldsHelp`)}),(0,R.jsx)(`ul`,{className:`chips inserted`,children:r.filter($e).map(e=>(0,R.jsx)(`li`,{children:(0,R.jsx)(`button`,{type:`button`,className:`chip`,onClick:()=>ee(e),children:e})},e))})]})]})}var $e=e=>e!==`items`&&!e.startsWith(`items.`);function et({html:e,isNarrow:t}){let n=h(),r=(0,F.useRef)(null),[i,a]=(0,F.useState)(!1),[o,s]=(0,F.useState)(320);return(0,F.useEffect)(()=>{let t=i&&r.current?.contentDocument;if(!t)return;tt(t,e);let n=()=>s(t.documentElement.scrollHeight);n();let a=new ResizeObserver(n);return a.observe(t.body),()=>a.disconnect()},[e,i,t]),(0,R.jsx)(`iframe`,{ref:r,className:t?`mail narrow`:`mail`,title:n(`mail`),src:new URL(`mail`,document.baseURI).href,sandbox:`allow-same-origin`,style:{height:o},onLoad:()=>a(!0)})}function tt(e,t){e.documentElement.innerHTML=t,e.documentElement.lang=/<html[^>]* lang="([\w-]+)"/i.exec(t)?.[1]??``;for(let t of e.links)t.setAttribute(`href`,`#`)}function nt({template:e,member:t,onClose:n}){let r=h(),i=p();return(0,R.jsx)(M,{title:r(`mail.sendTo`,{email:t.label}),action:r(`mail.send`),explained:r(`mail.sendExplained`),change:async()=>_((await i(Ue,{member:t.value,template:e.id})).loyaltyMessageSend),say:()=>r(`mail.sent`,{email:t.label}),after:n,onClose:n})}function rt(e,t,n=B){let r=p(),[a,o]=(0,F.useState)(null),s=Se({id:e,member:a?.value??null,language:t,...n});return{member:a,setMember:o,read:m({queryKey:[`templatePreview`,s],queryFn:()=>r(Re,s),enabled:!!(s.subject.trim()&&s.body.trim()),placeholderData:i})}}function K(e){let[,t,n]=e instanceof a&&/^(subject|body): (.+)$/s.exec(e.message)||[];return t&&n?new x([{field:t,message:n,code:`INVALID`}]):null}var it={narrow:`mail.narrow`,wide:`mail.wide`,text:`mail.text`};function at({template:e,preview:t,isSaved:n}){let r=h(),[i,a]=(0,F.useState)(`narrow`),{member:o,setMember:s}=t;return(0,R.jsxs)(`section`,{className:i===`wide`?`card stack across`:`card stack`,"aria-labelledby":`preview`,children:[(0,R.jsx)(`h2`,{id:`preview`,children:r(`mail`)}),(0,R.jsx)(N,{single:!0,label:r(`mail.for`),help:r(`mail.forHelp`),source:ye(),chosen:o?[o]:[],onChange:([e])=>s(e??null)}),(0,R.jsx)(`div`,{className:`sections`,role:`group`,"aria-label":r(`mail.view`),children:Object.keys(it).map(e=>(0,R.jsx)(`button`,{type:`button`,"aria-pressed":e===i,onClick:()=>a(e),children:r(it[e])},e))}),(0,R.jsx)(ot,{preview:t,view:i}),o&&(0,R.jsx)(st,{template:e,member:o,isSaved:n})]})}function ot({preview:{read:e},view:t}){let n=h();if(K(e.error))return(0,R.jsx)(`p`,{className:`note`,children:n(`mail.refused`)});if(e.isError)return(0,R.jsx)(f,{error:e.error,retry:()=>void e.refetch()});if(e.isPending)return e.isFetching?(0,R.jsx)(ne,{lines:8}):(0,R.jsx)(`p`,{className:`note`,children:n(`mail.empty`)});let r=e.data.loyaltyMessageTemplate?.preview;return r?(0,R.jsxs)(`div`,{className:`stack`,"aria-busy":e.isPlaceholderData,children:[(0,R.jsxs)(`p`,{children:[(0,R.jsx)(`span`,{className:`quiet small`,children:n(`template.subject`)}),(0,R.jsx)(`br`,{}),(0,R.jsx)(`strong`,{children:r.subject})]}),t===`text`?(0,R.jsx)(`pre`,{className:`mailtext`,children:r.text}):(0,R.jsx)(et,{html:r.html,isNarrow:t===`narrow`})]}):null}function st({template:e,member:t,isSaved:n}){let r=h(),[i,a]=(0,F.useState)(!1);return(0,R.jsxs)(`div`,{className:`actions`,children:[(0,R.jsx)(u,{variant:`secondary`,disabled:!n,onClick:()=>a(!0),children:r(`mail.send`)}),!n&&(0,R.jsx)(`span`,{className:`quiet small`,children:r(`mail.saveFirst`)}),i&&(0,R.jsx)(nt,{template:e,member:t,onClose:()=>a(!1)})]})}function ct({template:{id:e,isShipped:t},language:n,onClose:r}){let i=h(),a=o(),s=p(),c={texts:[{language:n,...B}]};return(0,R.jsx)(M,{title:i(`template.takeBackNamed`,{language:a.language(n)}),action:i(`template.takeBack`),destructive:!0,explained:i(t?`template.takeBackShipped`:`template.takeBackOwn`),change:async()=>_((await s(L,{id:e,input:c})).loyaltyMessageTemplateUpdate),say:()=>i(`saved`),after:r,onClose:r})}function lt({texts:e,isShipped:t},n){let r=e.find(e=>e.language===n);return!!r&&!r.isShipped&&(t||e.length>1)}function ut(e){let t=h(),n=p();return k(Ze(e),async(t,r)=>{let i=V(t,r),a={texts:i,...t.purpose===r.purpose?{}:{purpose:t.purpose}};try{return _((await n(L,{id:e.id,input:a})).loyaltyMessageTemplateUpdate)}catch(e){throw U(e,i)}},{say:()=>t(`saved`)})}function dt({template:e}){let t=ut(e),{draft:n,set:r,refused:i}=t,[a,o]=(0,F.useState)(H(n)[0]??`EN`),s=H(n).includes(a)?a:H(n)[0]??`EN`,[c,l]=(0,F.useState)(!1),u=rt(e.id,s,n[s]),d=K(u.read.error);return(0,R.jsxs)(R.Fragment,{children:[(0,R.jsx)(ft,{template:e}),(0,R.jsxs)(`div`,{className:`halves`,children:[(0,R.jsxs)(`form`,{className:`stack`,noValidate:!0,onSubmit:t.send,children:[(0,R.jsxs)(`section`,{className:`card stack`,children:[(0,R.jsx)(W,{value:n.purpose,onChange:e=>r({purpose:e}),error:i(`purpose`)}),(0,R.jsx)(Qe,{form:t,shown:s,onShow:o,onTakeBack:lt(e,s)?()=>l(!0):null}),(0,R.jsx)(G,{...t,language:s,fields:e.fields,refused:e=>i(`${s}.${e}`)??d?.of(e)})]}),(0,R.jsx)(D,{error:t.error,fields:[`purpose`,`${s}.subject`,`${s}.body`]}),(0,R.jsx)(A,{form:t})]}),(0,R.jsx)(at,{template:e,preview:u,isSaved:!t.isChanged})]}),c&&(0,R.jsx)(ct,{template:e,language:s,onClose:()=>l(!1)})]})}function ft({template:{id:e,code:t,isShipped:n}}){let r=h(),i=p(),[a,o]=(0,F.useState)(!1),s=y(t,r);return(0,R.jsxs)(R.Fragment,{children:[(0,R.jsxs)(`header`,{className:`actions apart`,children:[(0,R.jsx)(`h1`,{children:s}),!n&&(0,R.jsx)(u,{variant:`secondary`,onClick:()=>o(!0),children:r(`delete`)})]}),(0,R.jsxs)(`p`,{className:`quiet`,children:[t,n&&` · ${r(`template.shipped`)}`]}),a&&(0,R.jsx)(j,{name:s,explained:r(`template.deleteExplained`),remove:async()=>_((await i(He,{id:e})).loyaltyMessageTemplateDelete),list:`/journeys/texts`,onClose:()=>o(!1)})]})}var pt={code:``,purpose:`MARKETING`,EN:B};function mt(){let e=h(),t=p(),n=k(pt,async e=>{let{code:n,...r}=e,{purpose:i}=e,a=V(r,{purpose:i});try{return _((await t(Ve,{input:{code:n,purpose:i,texts:a}})).loyaltyMessageTemplateCreate).template}catch(e){throw U(e,a)}},{say:({code:t})=>e(`template.created`,{code:t}),after:({id:e})=>te(`/journeys/texts/${encodeURIComponent(e)}`,{replace:!0})}),{draft:r,set:i,refused:a}=n;return(0,R.jsxs)(R.Fragment,{children:[(0,R.jsx)(`h1`,{children:e(`template.new`)}),(0,R.jsxs)(`form`,{className:`stack form`,noValidate:!0,onSubmit:n.send,children:[(0,R.jsxs)(`section`,{className:`card stack`,children:[(0,R.jsx)(w,{label:e(`code`),help:e(`code.help`),autoFocus:!0,maxLength:32,value:r.code,onChange:e=>i({code:e.target.value}),error:a(`code`)}),(0,R.jsx)(W,{value:r.purpose,onChange:e=>i({purpose:e}),error:a(`purpose`)}),(0,R.jsx)(G,{...n,language:`EN`,fields:[],refused:e=>a(`EN.${e}`)})]}),(0,R.jsx)(D,{error:n.error,fields:[`code`,`purpose`,`EN.subject`,`EN.body`]}),(0,R.jsx)(A,{form:n,create:e(`template.create`),children:(0,R.jsx)(`span`,{className:`quiet small`,children:e(`template.createHelp`)})})]})]})}function ht({id:e}){let t=h();return(0,R.jsxs)(R.Fragment,{children:[(0,R.jsx)(`div`,{className:`small`,children:(0,R.jsxs)(S,{to:`/journeys/texts`,children:[`← `,t(`templates`)]})}),e===`new`?(0,R.jsx)(mt,{}):(0,R.jsx)(gt,{id:e})]})}function gt({id:e}){let t=h(),n=p(),r=m({queryKey:[`template`,e],queryFn:()=>n(Le,{id:e})});return(0,R.jsx)(s,{query:r,lines:10,children:({loyaltyMessageTemplate:e})=>e?(0,R.jsx)(dt,{template:e}):(0,R.jsx)(`p`,{className:`note`,children:t(`template.notFound`)})})}function q({active:e}){let t=h();return(0,R.jsx)(`span`,{className:e?`chip success`:`chip`,children:t(e?`on`:`off`)})}function _t(){let e=h(),t=p(),n=m({queryKey:[`templates`],queryFn:()=>t(Ie,{})});return(0,R.jsxs)(R.Fragment,{children:[(0,R.jsxs)(`div`,{className:`actions apart`,children:[(0,R.jsx)(`p`,{className:`quiet`,children:e(`templates.help`)}),(0,R.jsx)(E,{to:`/journeys/texts/new`,children:e(`template.new`)})]}),(0,R.jsx)(s,{query:n,lines:8,children:({loyaltyMessageTemplates:e,loyaltyJourneys:t})=>(0,R.jsx)(vt,{templates:e,journeys:(t?.edges??[]).map(({node:e})=>e)})})]})}function vt({templates:e,journeys:t}){let n=h();return(0,R.jsx)(`div`,{className:`scroll`,children:(0,R.jsxs)(`table`,{children:[(0,R.jsx)(`caption`,{className:`hidden`,children:n(`templates`)}),(0,R.jsx)(`thead`,{children:(0,R.jsxs)(`tr`,{children:[(0,R.jsx)(`th`,{scope:`col`,children:n(`template`)}),(0,R.jsx)(`th`,{scope:`col`,children:n(`template.purpose`)}),(0,R.jsx)(`th`,{scope:`col`,children:n(`template.languages`)}),(0,R.jsx)(`th`,{scope:`col`,children:n(`template.sentBy`)})]})}),(0,R.jsx)(`tbody`,{children:e.map(e=>(0,R.jsx)(yt,{template:e,senders:t.filter(({steps:t})=>t.some(({message:t})=>t?.id===e.id))},e.id))})]})})}function yt({template:e,senders:t}){let n=h(),r=o(),{id:i,code:a,purpose:s,texts:c}=e,l=c.some(({isShipped:e})=>!e);return(0,R.jsxs)(`tr`,{children:[(0,R.jsxs)(`th`,{scope:`row`,children:[(0,R.jsx)(S,{to:`/journeys/texts/${encodeURIComponent(i)}`,children:y(a,n)}),(0,R.jsx)(`div`,{className:`quiet small`,children:a})]}),(0,R.jsx)(`td`,{children:n(`purpose.${s}`)}),(0,R.jsxs)(`td`,{children:[c.map(({language:e})=>r.language(e)).join(`, `),l&&(0,R.jsx)(`div`,{className:`quiet small`,children:n(`template.own`)})]}),(0,R.jsxs)(`td`,{children:[t.map(({id:e,name:t,active:n})=>(0,R.jsxs)(`div`,{children:[(0,R.jsx)(S,{to:`/journeys/${encodeURIComponent(e)}`,children:t}),` `,(0,R.jsx)(q,{active:n})]},e)),!t.length&&(0,R.jsx)(`span`,{className:`quiet`,children:n(`template.sentByNone`)})]})]})}function bt({journey:e,onClose:t}){let n=h(),r=p(),i=St(e.id),[a,o]=(0,F.useState)(!1),c=m({queryKey:[`entering`,e.id],queryFn:()=>r(Ae,{id:e.id})});return(0,R.jsxs)(M,{title:n(`journey.switchOn`,{name:e.name}),action:n(`switchOn`),explained:n(`journey.onExplained`),change:()=>i(a?{active:!0,enterPast:a}:{active:!0}),say:()=>n(`journey.isOn`,{name:e.name}),after:t,onClose:t,children:[(0,R.jsx)(s,{query:c,lines:2,children:({loyaltyJourney:t})=>(0,R.jsx)(he,{label:n(`journey.enterPast`,{count:t?.wouldEnter??0}),help:n(e.trigger===`CHECKOUT_ABANDONED`||e.trigger===`BACK_IN_STOCK`?`journey.enterPastLooked`:`journey.enterPastHelp`),checked:a,onChange:o})}),e.holdoutPercent===0&&(0,R.jsx)(`p`,{className:`note`,children:n(`journey.noHoldout`)})]})}function xt({journey:e,onClose:t}){let n=h(),r=St(e.id);return(0,R.jsx)(M,{title:n(`journey.switchOff`,{name:e.name}),action:n(`switchOff`),explained:n(`journey.offExplained`,{count:e.running}),change:()=>r({active:!1}),say:()=>n(`journey.isOff`,{name:e.name}),after:t,onClose:t})}function St(e){let t=p();return async n=>_((await t(Pe,{id:e,input:n})).loyaltyJourneyUpdate)}function Ct({journey:e}){let t=h(),[n,r]=(0,F.useState)(null),i=()=>r(null),a=e.active?xt:bt;return(0,R.jsxs)(`div`,{className:`actions`,children:[(0,R.jsx)(u,{variant:e.active?`secondary`:`primary`,onClick:()=>r(`switch`),children:t(e.active?`switchOff`:`switchOn`)}),(0,R.jsx)(u,{variant:`secondary`,onClick:()=>r(`delete`),children:t(`delete`)}),n===`switch`&&(0,R.jsx)(a,{journey:e,onClose:i}),n===`delete`&&(0,R.jsx)(wt,{journey:e,onClose:i})]})}function wt({journey:{id:e,name:t},onClose:n}){let r=h(),i=p();return(0,R.jsx)(j,{name:t,explained:r(`journey.deleteExplained`),remove:async()=>_((await i(Fe,{id:e})).loyaltyJourneyDelete),list:`/journeys`,onClose:n})}function Tt({draft:e,set:t,refused:n,isNew:r}){let i=h(),a=n=>t(r&&e.code===_e(e.name)?{name:n,code:_e(n)}:{name:n});return(0,R.jsxs)(g,{title:`journey`,children:[(0,R.jsx)(w,{label:i(`name`),help:i(`journey.nameHelp`),autoFocus:r,maxLength:64,value:e.name,onChange:e=>a(e.target.value),error:n(`name`)}),r&&(0,R.jsx)(w,{label:i(`code`),help:i(`code.help`),maxLength:32,value:e.code,onChange:e=>t({code:e.target.value}),error:n(`code`)})]})}var Et=[`ORDER`,`SEGMENT_LEFT`],Dt=[[`priority`,`priority`,null,`journey.priorityHelp`],[`validHours`,`validMinutes`,`unit.hours`,`journey.validHelp`],[`holdoutPercent`,`holdoutPercent`,`percent.ofMembers`,`journey.holdoutHelp`]];function Ot({draft:e,set:t,refused:n}){let r=h();return(0,R.jsxs)(g,{title:`journey.ends`,children:[(0,R.jsx)(me,{label:r(`journey.exits`),help:r(`journey.exitsHelp`),options:Et.map(e=>({value:e,label:r(`exit.${e}`)})),chosen:e.exits,onChange:e=>t({exits:e}),error:n(`exits`)}),Dt.map(([i,a,o,s])=>(0,R.jsx)(w,{label:r(`journey.${i}`),help:r(s),unit:o?r(o):void 0,inputMode:i===`validHours`?`decimal`:`numeric`,value:e[i],onChange:e=>t({[i]:e.target.value}),error:n(a)},i))]})}function kt({trigger:e,days:t,minutes:n,orders:r},i){switch(e){case`NTH_ORDER`:return i(`trigger.says.NTH_ORDER`,{orders:r??0});case`CHECKOUT_ABANDONED`:return i(`trigger.says.CHECKOUT_ABANDONED`,{after:jt(n??0,i)});case`NO_ORDER`:case`TIER_AT_RISK`:case`POINTS_EXPIRING`:case`BIRTHDAY`:case`ANNIVERSARY`:case`EVENT_SOON`:return i(`trigger.says.${e}`,{days:t??0});default:return i(`trigger.${e}`)}}function At(e){return e%1440==0?{count:e/1440,unit:`days`}:e%60==0?{count:e/60,unit:`hours`}:{count:e,unit:`minutes`}}function jt(e,t){let{count:n,unit:r}=At(e);return t(`lasts.${r}`,{count:n})}function Mt(e,t,n){return e.waitMinutes==null?e.onlyIn?t(`step.says.onlyIn`,{segment:e.onlyIn.name}):e.message?t(`step.says.message`,{template:y(e.message.code,t)}):e.points==null?e.incentive?t(`step.says.incentive`,{incentive:e.incentive.name}):e.survey?t(`step.says.survey`,{survey:e.survey.code}):e.voucher?Nt(e.voucher,t,n):``:t(`points.count`,{points:e.points}):t(`step.says.wait`,{time:jt(e.waitMinutes,t)})}function Nt({discountPercent:e,amount:t,validDays:n},r,i){return e==null?t==null?r(`step.says.freeShipping`,{days:n}):r(`step.says.amount`,{amount:i.number(t),days:n}):r(`step.says.percent`,{percent:i.number(e),days:n})}var Pt=({active:e,running:t,finished:n,exited:r,heldOut:i})=>!e&&t+n+r+i===0,J={kind:`message`,time:`1`,unit:`days`,segment:[],message:``,points:``,off:`percent`,value:``,validDays:`14`,incentive:``,survey:``},Ft=0,It=()=>({...J,key:`new ${++Ft}`}),Lt={code:``,name:``,trigger:`JOINED`,days:``,minutes:``,orders:``,repeatDays:``,segment:[],steps:[{...J,key:`first`}],exits:[],priority:`50`,validHours:`72`,holdoutPercent:`0`},Rt=e=>({code:e.code,name:e.name,trigger:e.trigger,days:O(e.days),minutes:O(e.minutes),orders:O(e.orders),repeatDays:O(e.repeatDays),segment:e.segment?[Vt(e.segment)]:[],steps:e.steps.map((e,t)=>({...J,...zt(e),key:String(t)})),exits:e.exits,priority:O(e.priority),validHours:O(e.validMinutes/60),holdoutPercent:O(e.holdoutPercent)});function zt(e){if(e.waitMinutes!=null){let{count:t,unit:n}=At(e.waitMinutes);return{kind:`wait`,time:String(t),unit:n}}return e.onlyIn?{kind:`onlyIn`,segment:[Vt(e.onlyIn)]}:e.message?{kind:`message`,message:e.message.id}:e.points==null?e.incentive?{kind:`incentive`,incentive:e.incentive.id}:e.survey?{kind:`survey`,survey:e.survey.id}:e.voucher?Bt(e.voucher):{}:{kind:`points`,points:String(e.points)}}var Bt=e=>({kind:`voucher`,off:e.discountPercent==null?e.amount==null?`freeShipping`:`amount`:`percent`,value:O(e.discountPercent??e.amount),validDays:String(e.validDays)}),Vt=({id:e,name:t})=>({value:e,label:t});function Ht(){let e=h(),t=p();return(m({queryKey:[`templateNames`],queryFn:()=>t(De,{})}).data?.loyaltyMessageTemplates??[]).map(({id:t,code:n})=>({value:t,label:y(n,e)}))}function Ut(){let e=p(),t=d().has(`MANAGE_DISCOUNTS`),n=m({queryKey:[`incentiveNames`],queryFn:()=>e(Oe,{}),enabled:t});return xe(n.data?.loyaltyIncentives)}function Wt(){let e=p();return(m({queryKey:[`surveyNames`],queryFn:()=>e(ke,{})}).data?.loyaltySurveys?.edges??[]).map(({node:{id:e,code:t}})=>({value:e,label:t}))}function Gt(e){let t=h();switch(e.step.kind){case`wait`:return(0,R.jsx)(Xt,{...e});case`onlyIn`:return(0,R.jsx)(Zt,{...e});case`message`:return(0,R.jsx)(Kt,{...e});case`points`:return(0,R.jsx)(Y,{...e,name:`points`,label:t(`adjust.points`),unit:t(`points.unit`)});case`incentive`:return(0,R.jsx)(qt,{...e});case`survey`:return(0,R.jsx)(Jt,{...e});case`voucher`:return(0,R.jsx)($t,{...e})}}var Y=({step:e,onChange:t,name:n,...r})=>(0,R.jsx)(w,{...r,inputMode:n===`value`?`decimal`:`numeric`,value:e[n],onChange:e=>t({[n]:e.target.value})});function X({step:e,onChange:t,error:n,name:r,label:i,options:a}){let o=h();return(0,R.jsxs)(T,{label:i,error:n,value:e[r],onChange:e=>t({[r]:e.target.value}),children:[(0,R.jsx)(`option`,{value:``,children:o(`choose`)}),a.map(({value:e,label:t})=>(0,R.jsx)(`option`,{value:e,children:t},e))]})}var Kt=e=>(0,R.jsx)(X,{...e,name:`message`,label:h()(`template`),options:Ht()}),qt=e=>(0,R.jsx)(X,{...e,name:`incentive`,label:h()(`incentive`),options:Ut()}),Jt=e=>(0,R.jsx)(X,{...e,name:`survey`,label:h()(`survey`),options:Wt()}),Yt=[`minutes`,`hours`,`days`];function Xt(e){let t=h();return(0,R.jsxs)(R.Fragment,{children:[(0,R.jsx)(Y,{...e,name:`time`,label:t(`step.time`)}),(0,R.jsx)(T,{label:t(`step.unit`),value:e.step.unit,onChange:t=>e.onChange({unit:t.target.value}),children:Yt.map(e=>(0,R.jsx)(`option`,{value:e,children:t(`unit.${e}`)},e))})]})}function Zt({step:e,onChange:t,error:n}){let r=h(),i=be();return(0,R.jsx)(N,{single:!0,label:r(`segment`),source:i,chosen:e.segment,onChange:e=>t({segment:e}),error:n})}var Qt={percent:`reward.off.percent`,amount:`reward.off.amount`,freeShipping:`tier.freeShipping`};function $t({error:e,...t}){let n=h(),{off:r}=t.step,i={...t,error:void 0};return(0,R.jsxs)(R.Fragment,{children:[(0,R.jsx)(T,{label:n(`reward.off`),value:r,onChange:e=>i.onChange({off:e.target.value}),error:e,children:Object.keys(Qt).map(e=>(0,R.jsx)(`option`,{value:e,children:n(Qt[e])},e))}),r!==`freeShipping`&&(0,R.jsx)(Y,{...i,name:`value`,label:n(`step.value`),unit:n(r===`percent`?`unit.percent`:`unit.money`)}),(0,R.jsx)(Y,{...i,name:`validDays`,label:n(`step.validDays`),unit:n(`unit.days`)})]})}var en=[`message`,`wait`,`onlyIn`,`points`,`voucher`,`incentive`,`survey`];function tn({step:e,place:t,isLast:n,onChange:r,onMove:i,onRemove:a,error:o}){let s=h(),c=t+1;return(0,R.jsxs)(`li`,{className:`group stack`,"aria-label":s(`step`,{number:c}),children:[(0,R.jsxs)(`div`,{className:`condition`,children:[(0,R.jsx)(T,{label:s(`step`,{number:c}),value:e.kind,onChange:e=>r({kind:e.target.value}),children:en.map(e=>(0,R.jsx)(`option`,{value:e,children:s(`step.kind.${e}`)},e))}),(0,R.jsx)(Gt,{step:e,onChange:r,error:o})]}),(0,R.jsx)(we,{of:`step`,place:t,isLast:n,onMove:i,onRemove:a})]})}function nn({draft:{steps:e},set:t,refused:n}){let r=h(),i=n(`steps`),a=e=>t({steps:e});return(0,R.jsxs)(g,{title:`journey.steps`,children:[(0,R.jsx)(`p`,{className:`quiet`,children:r(`journey.stepsHelp`)}),(0,R.jsx)(`ol`,{className:`bare stack`,children:e.map((t,r)=>(0,R.jsx)(tn,{step:t,place:r,isLast:r===e.length-1,onChange:n=>a(e.map(e=>e===t?{...e,...n}:e)),onMove:t=>a(Ce(e,r,t)),onRemove:()=>a(e.filter(e=>e!==t)),error:n(`steps.${r}`)},t.key))}),i&&(0,R.jsx)(`p`,{className:`wrong small`,role:`alert`,children:i}),(0,R.jsx)(`div`,{children:(0,R.jsx)(u,{type:`button`,variant:`secondary`,size:`small`,onClick:()=>a([...e,It()]),children:r(`step.add`)})})]})}var rn={orders:`unit.nthOrder`,days:`unit.days`,minutes:`unit.minutes`,repeatDays:`unit.days`};function an({draft:e,set:t,refused:n,isNew:r}){let i=h(),a=be(),o=e=>t({trigger:e,days:``,minutes:``,orders:``,repeatDays:``,...v[e]}),s=se.filter(t=>t in v[e.trigger]);return(0,R.jsxs)(g,{title:`journey.begins`,children:[(0,R.jsx)(T,{label:i(`journey.trigger`),help:i(r?`journey.triggerHelp`:`journey.triggerFixed`),disabled:!r,value:e.trigger,onChange:e=>o(e.target.value),error:n(`trigger`),children:Object.keys(v).map(e=>(0,R.jsx)(`option`,{value:e,children:i(`trigger.${e}`)},e))}),s.length>0&&(0,R.jsx)(`div`,{className:`pair`,children:s.map(r=>(0,R.jsx)(w,{label:sn(r,e.trigger,i),help:r===`orders`?void 0:i(`journey.unlessGiven`,{value:v[e.trigger][r]}),unit:i(rn[r]),inputMode:`numeric`,value:e[r],onChange:e=>t({[r]:e.target.value}),error:n(r)},r))}),(0,R.jsx)(N,{single:!0,label:i(`segment`),help:i(`campaign.segmentHelp`),source:a,chosen:e.segment,onChange:e=>t({segment:e}),error:n(`segment`)})]})}var on=[`TIER_AT_RISK`,`POINTS_EXPIRING`,`BIRTHDAY`,`ANNIVERSARY`];function sn(e,t,n){return n(e===`days`?on.includes(t)?`journey.days.before`:`journey.days.after`:`journey.${e}`)}function cn({isNew:e,...t}){return(0,R.jsxs)(R.Fragment,{children:[(0,R.jsx)(Tt,{isNew:e,...t}),(0,R.jsx)(an,{isNew:e,...t}),(0,R.jsx)(nn,{...t}),(0,R.jsx)(Ot,{...t})]})}var ln=[`running`,`finished`,`exited`,`heldOut`];function un({journey:e}){let t=h(),n=o();return(0,R.jsxs)(`section`,{className:`card stack`,"aria-labelledby":`counts`,children:[(0,R.jsx)(`h2`,{id:`counts`,children:t(`members`)}),(0,R.jsx)(`dl`,{className:`figures two`,children:ln.map(r=>(0,R.jsxs)(`div`,{children:[(0,R.jsx)(`dt`,{children:t(`journey.${r}`)}),(0,R.jsx)(`dd`,{children:n.number(e[r])})]},r))}),(0,R.jsx)(`div`,{className:`small`,children:(0,R.jsx)(S,{to:`/journeys/sent?journey=${encodeURIComponent(e.id)}`,children:t(`journey.itsMessages`)})})]})}function Z(e){let t=p(),n=re();return m({queryKey:[`measuredJourney`,e,n],queryFn:()=>t(Me,{id:e,language:n})})}function dn({id:e}){let t=h(),n=Z(e);return(0,R.jsxs)(`section`,{className:`card stack`,"aria-labelledby":`measured`,children:[(0,R.jsx)(`h2`,{id:`measured`,children:t(`effect`)}),(0,R.jsx)(s,{query:n,children:({loyaltyJourney:e})=>e&&(0,R.jsx)(ie,{effect:e.measured})})]})}var fn=[`name`,`trigger`,`segment`,`exits`,`priority`,`validMinutes`,`holdoutPercent`],pn=(e,{isNew:t=!1}={})=>[...fn,...Object.keys(v[e.trigger]),...e.steps.map((e,t)=>`steps.${t}`),`steps`,...t?[`code`]:[]],mn={minutes:1,hours:60,days:1440};function Q(e,t){let n=se.filter(t=>t in v[e.trigger]),r=t.decimal(`validMinutes`,e.validHours);return{code:e.code,name:e.name,trigger:e.trigger,...Object.fromEntries(n.map(n=>[n,t.whole(n,e[n])])),segment:e.segment[0]?.value??null,steps:e.steps.map((e,n)=>hn(e,`steps.${n}`,t)),exits:e.exits,priority:t.whole(`priority`,e.priority),validMinutes:r===null?null:Math.round(r*60),holdoutPercent:t.whole(`holdoutPercent`,e.holdoutPercent)}}function hn(e,t,n){switch(e.kind){case`wait`:return{waitMinutes:(n.needed(t,e.time)??0)*mn[e.unit]};case`onlyIn`:return{onlyIn:n.chosen(t,e.segment[0]?.value)};case`message`:return{message:n.chosen(t,e.message)};case`points`:return{points:n.needed(t,e.points)};case`incentive`:return{incentive:n.chosen(t,e.incentive)};case`survey`:return{survey:n.chosen(t,e.survey)};case`voucher`:return{voucher:{...gn(e,t,n),validDays:n.needed(t,e.validDays)??0}}}}function gn({off:e,value:t},n,r){if(e===`freeShipping`)return{freeShipping:!0};let i=r.decimal(n,t);return e===`percent`?{discountPercent:i}:{amount:i}}function _n(e){let t=h(),n=p();return k(Rt(e),async(r,i)=>{let[a,o]=fe(t,e=>[Q(r,e),Q(i,e)]),s={id:e.id,input:pe(a,o)};return _((await n(Pe,s)).loyaltyJourneyUpdate)},{say:()=>t(`saved`)})}function vn({journey:e}){let t=h(),n=p(),r=_n(e);return(0,R.jsxs)(R.Fragment,{children:[(0,R.jsxs)(`header`,{className:`actions apart`,children:[(0,R.jsxs)(`div`,{className:`actions`,children:[(0,R.jsx)(`h1`,{children:e.name}),(0,R.jsx)(q,{active:e.active})]}),(0,R.jsx)(Ct,{journey:e})]}),(0,R.jsxs)(`p`,{className:`quiet`,children:[e.code,` · `,kt(e,t)]}),(0,R.jsxs)(`div`,{className:`columns`,children:[(0,R.jsxs)(`form`,{className:`stack`,noValidate:!0,onSubmit:r.send,children:[(0,R.jsx)(cn,{isNew:!1,...r}),e.running>0&&(0,R.jsx)(`p`,{className:`note`,children:t(`journey.goesOn`,{count:e.running})}),(0,R.jsx)(D,{error:r.error,fields:pn(r.draft)}),(0,R.jsx)(A,{form:r})]}),(0,R.jsxs)(`div`,{className:`stack`,children:[(0,R.jsx)(un,{journey:e}),Pt(e)?(0,R.jsx)(ae,{id:e.id,percent:e.holdoutPercent,plan:async t=>(await n(je,{id:e.id,...t})).loyaltyJourney?.plan}):(0,R.jsx)(dn,{id:e.id})]})]})]})}function yn(){let e=h(),t=p(),n=k(Lt,async n=>{let r={...fe(e,e=>Q(n,e)),active:!1};return _((await t(Ne,{input:r})).loyaltyJourneyCreate).journey},{say:({name:t})=>e(`journey.created`,{name:t}),after:({id:e})=>te(`/journeys/${encodeURIComponent(e)}`,{replace:!0})});return(0,R.jsxs)(R.Fragment,{children:[(0,R.jsx)(`h1`,{children:e(`journey.new`)}),(0,R.jsxs)(`form`,{className:`stack form`,noValidate:!0,onSubmit:n.send,children:[(0,R.jsx)(cn,{isNew:!0,...n}),(0,R.jsx)(D,{error:n.error,fields:pn(n.draft,{isNew:!0})}),(0,R.jsx)(A,{form:n,create:e(`journey.create`),children:(0,R.jsx)(`span`,{className:`quiet small`,children:e(`journey.createHelp`)})})]})]})}var bn=[{path:``,title:`journeys`},{path:`texts`,title:`templates`},{path:`sent`,title:`sent`}],xn=e({default:()=>Sn});function Sn({id:e}){let[,,t]=ee();return(0,R.jsx)(l,{to:`MANAGE_USERS`,children:(0,R.jsx)(`div`,{className:`stack`,children:e===`sent`?(0,R.jsx)(Cn,{children:(0,R.jsx)(Je,{})}):e===`texts`?t?(0,R.jsx)(ht,{id:t},t):(0,R.jsx)(Cn,{children:(0,R.jsx)(_t,{})}):(0,R.jsx)(wn,{id:e})})})}function Cn({children:e}){let t=h();return(0,R.jsxs)(R.Fragment,{children:[(0,R.jsx)(`h1`,{children:t(`journeys.page`)}),(0,R.jsx)(b,{page:`journeys`,title:`journeys.page`,sections:bn}),e]})}function wn({id:e}){let t=h();return(0,R.jsxs)(R.Fragment,{children:[(0,R.jsx)(`div`,{className:`small`,children:(0,R.jsxs)(S,{to:`/journeys`,children:[`← `,t(`journeys`)]})}),e===`new`?(0,R.jsx)(yn,{}):(0,R.jsx)(Tn,{id:e})]})}function Tn({id:e}){let t=h(),n=p(),r=m({queryKey:[`journey`,e],queryFn:()=>n(Ee,{id:e})});return(0,R.jsx)(s,{query:r,lines:10,children:({loyaltyJourney:e})=>e?(0,R.jsx)(vn,{journey:e}):(0,R.jsx)(`p`,{className:`note`,children:t(`journey.notFound`)})})}function En({id:e}){let t=h(),{data:n,isError:r}=Z(e);if(r)return(0,R.jsx)(`span`,{className:`quiet`,children:`–`});let i=n?.loyaltyJourney?.measured;return i?(0,R.jsx)(oe,{verdict:i.verdict}):(0,R.jsx)(`span`,{className:`quiet`,children:t(`loading`)})}var $=4;function Dn({journeys:e}){let t=h();return(0,R.jsx)(`div`,{className:`scroll`,children:(0,R.jsxs)(`table`,{children:[(0,R.jsx)(`caption`,{className:`hidden`,children:t(`journeys`)}),(0,R.jsx)(`thead`,{children:(0,R.jsxs)(`tr`,{children:[(0,R.jsx)(`th`,{scope:`col`,children:t(`journey`)}),(0,R.jsx)(`th`,{scope:`col`,children:t(`state`)}),(0,R.jsx)(`th`,{scope:`col`,children:t(`journey.trigger`)}),(0,R.jsx)(`th`,{scope:`col`,children:t(`journey.steps`)}),(0,R.jsx)(`th`,{scope:`col`,className:`number`,children:t(`journey.running`)}),(0,R.jsx)(`th`,{scope:`col`,children:t(`effect`)})]})}),(0,R.jsx)(`tbody`,{children:e.map(e=>(0,R.jsx)(On,{journey:e},e.id))})]})})}function On({journey:e}){let t=h(),n=o(),r=e.finished+e.exited;return(0,R.jsxs)(`tr`,{children:[(0,R.jsxs)(`th`,{scope:`row`,children:[(0,R.jsx)(S,{to:`/journeys/${encodeURIComponent(e.id)}`,children:e.name}),(0,R.jsx)(`div`,{className:`quiet small`,children:e.code})]}),(0,R.jsx)(`td`,{children:(0,R.jsx)(q,{active:e.active})}),(0,R.jsx)(`td`,{children:kt(e,t)}),(0,R.jsxs)(`td`,{children:[e.steps.slice(0,$).map((e,r)=>(0,R.jsx)(`div`,{children:Mt(e,t,n)},r)),e.steps.length>$&&(0,R.jsx)(`div`,{className:`quiet small`,children:t(`journey.moreSteps`,{count:e.steps.length-$})})]}),(0,R.jsxs)(`td`,{className:`number`,children:[n.number(e.running),r>0&&(0,R.jsx)(`div`,{className:`quiet small`,children:t(`journey.were`,{count:r})})]}),(0,R.jsx)(`td`,{children:e.heldOut>0?(0,R.jsx)(En,{id:e.id}):(0,R.jsx)(`span`,{className:`quiet`,children:`–`})})]})}var kn=e({default:()=>jn}),An=25;function jn(){let e=h();return(0,R.jsx)(l,{to:`MANAGE_USERS`,children:(0,R.jsxs)(`div`,{className:`stack`,children:[(0,R.jsxs)(`header`,{className:`actions apart`,children:[(0,R.jsx)(`h1`,{children:e(`journeys.page`)}),(0,R.jsx)(E,{to:`/journeys/new`,children:e(`journey.new`)})]}),(0,R.jsx)(b,{page:`journeys`,title:`journeys.page`,sections:bn}),(0,R.jsx)(Mn,{})]})})}function Mn(){let e=h(),t=p(),[n,r]=c(),a=ue({after:n.get(`after`),before:n.get(`before`)},An),o=m({queryKey:[`journeys`,a],queryFn:()=>t(Te,a),placeholderData:i});return(0,R.jsx)(s,{query:o,lines:8,children:({loyaltyJourneys:t})=>t?.edges.length?(0,R.jsxs)(`div`,{className:`stack`,"aria-busy":o.isPlaceholderData,children:[(0,R.jsx)(`p`,{className:`quiet small`,role:`status`,children:e(`journeys.count`,{count:t.totalCount??0})}),(0,R.jsx)(Dn,{journeys:t.edges.map(({node:e})=>e)}),(0,R.jsx)(de,{page:t.pageInfo,onMove:r})]}):(0,R.jsx)(`p`,{className:`note`,children:e(`journeys.none`)})})}export{xn as n,kn as t};