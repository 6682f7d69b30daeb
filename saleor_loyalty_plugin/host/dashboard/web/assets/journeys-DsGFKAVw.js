import{a as e,o as t,r as n,t as r}from"./jsx-runtime-CFXVRddL.js";import{B as i,C as a,_ as o,a as s,h as c,i as l,it as u,l as d,m as f,n as p,p as ee,r as te,s as m,v as ne,w as h,y as g}from"./States-PiiAvBvh.js";import{a as re,d as ie,i as _,l as v,n as y,o as ae,r as oe,s as b,t as se,u as x,x as S}from"./forms-X2XhKmNc.js";import{S as C,c as ce,d as le,f as w,l as T,s as E,u as ue,y as D}from"./index-BPzFqJAF.js";import{t as O}from"./mutations-C0bFiPxf.js";import{a as k,n as A,r as de,t as fe}from"./useForm-DmW2qx8c.js";import{n as pe,t as j}from"./Confirm-zqOLQlnb.js";import{n as me,r as M,t as he}from"./Check-DXAud-54.js";import{a as ge,i as N,s as P,t as _e}from"./sources-CIdsvL6b.js";import{n as F,r as ve}from"./reading-vWB-MB-L.js";import{t as ye}from"./useSettled-BAV5kUbo.js";var I=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},be=new I(`
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
}`),xe=new I(`
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
}`),Se=new I(`
    query JourneyTemplates {
  loyaltyMessageTemplates {
    id
    code
  }
}
    `),Ce=new I(`
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
    `),we=new I(`
    query JourneyEntering($id: ID!) {
  loyaltyJourney(id: $id) {
    wouldEnter
  }
}
    `),Te=new I(`
    query JourneyPlan($id: ID!, $from: Decimal, $to: Decimal) {
  loyaltyJourney(id: $id) {
    plan(fromPercent: $from, toPercent: $to) {
      members
      membersNeeded
      smallestDifference
    }
  }
}
    `),Ee=new I(`
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
}`),De=new I(`
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
    `),Oe=new I(`
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
}`),ke=new I(`
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
    `),L=t(n(),1),R=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},Ae=new R(`
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
}`),je=new R(`
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
}`),Me=new R(`
    query TemplatePreview($id: ID!, $member: ID, $language: LanguageCodeEnum!, $subject: String!, $body: String!) {
  loyaltyMessageTemplate(id: $id) {
    preview(member: $member, language: $language, subject: $subject, body: $body) {
      subject
      html
      text
    }
  }
}
    `),Ne=new R(`
    query FindMembers($search: String!) {
  loyaltyMembers(first: 20, search: $search) {
    edges {
      node {
        id
        user {
          email
        }
      }
    }
  }
}
    `),Pe=new R(`
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
}`),Fe=new R(`
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
    `),Ie=new R(`
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
    `),z=new R(`
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
}`),Le=new R(`
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
    `),Re=new R(`
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
    `),ze=new R(`
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
    `),B=r();function Be({message:{id:e,state:t},onClose:n}){let r=g(),i=m();return(0,B.jsx)(j,{title:r(`sent.againTitle`),action:r(`sent.again`),explained:r(t===`UNCERTAIN`?`sent.againUncertain`:`sent.againFailed`),change:async()=>x((await i(ze,{id:e})).loyaltyMessageRetry),say:()=>r(`sent.againDone`),after:n,onClose:n})}function Ve({messages:e,onRetry:t}){let n=g();return(0,B.jsx)(`div`,{className:`scroll`,children:(0,B.jsxs)(`table`,{children:[(0,B.jsx)(`caption`,{className:`hidden`,children:n(`sent`)}),(0,B.jsx)(`thead`,{children:(0,B.jsxs)(`tr`,{children:[(0,B.jsx)(`th`,{scope:`col`,children:n(`template`)}),(0,B.jsx)(`th`,{scope:`col`,children:n(`member`)}),(0,B.jsx)(`th`,{scope:`col`,children:n(`state`)}),(0,B.jsx)(`th`,{scope:`col`,children:n(`sent.due`)}),(0,B.jsx)(`th`,{scope:`col`,children:(0,B.jsx)(`span`,{className:`hidden`,children:n(`sent.again`)})})]})}),(0,B.jsx)(`tbody`,{children:e.map(e=>(0,B.jsx)(He,{message:e,onRetry:()=>t(e)},e.id))})]})})}function He({message:e,onRetry:t}){let n=g(),r=o(),{template:i,journey:a,member:s,state:c,reason:l}=e;return(0,B.jsxs)(`tr`,{children:[(0,B.jsxs)(`th`,{scope:`row`,children:[i?y(i.code,n):n(`template.gone`),a&&(0,B.jsx)(`div`,{className:`small`,children:(0,B.jsx)(C,{to:`/journeys/${encodeURIComponent(a.id)}`,children:a.name})})]}),(0,B.jsx)(`td`,{children:s?(0,B.jsx)(C,{to:`/members/${encodeURIComponent(s.id)}`,children:s.user?.email??n(`member.gone`)}):n(`member.gone`)}),(0,B.jsxs)(`td`,{children:[(0,B.jsx)(se,{state:c}),l&&(0,B.jsx)(`div`,{className:`quiet small`,children:l})]}),(0,B.jsxs)(`td`,{className:`quiet`,children:[r.moment(e.dueAt),e.sentAt&&(0,B.jsx)(`div`,{className:`small`,children:n(`sent.at`,{moment:r.moment(e.sentAt)})})]}),(0,B.jsx)(`td`,{className:`number`,children:(c===`FAILED`||c===`UNCERTAIN`)&&(0,B.jsx)(`button`,{type:`button`,className:`link`,onClick:t,children:n(`sent.again`)})})]})}var V=[`WAITING`,`SENDING`,`SENT`,`DROPPED`,`FAILED`,`UNCERTAIN`];function Ue(){let e=g(),t=m(),[n,r]=c(),[a,o]=(0,L.useState)(null),[l,u]=[n.get(`state`),n.get(`journey`)],d={filter:{states:V.filter(e=>e===l),journey:u},...w({after:n.get(`after`),before:n.get(`before`)},25)},f=h({queryKey:[`sentMessages`,d],queryFn:()=>t(Pe,d),placeholderData:i});return(0,B.jsxs)(`div`,{children:[(0,B.jsx)(We,{}),(0,B.jsx)(s,{query:f,lines:8,children:({loyaltyMessages:t})=>t?.edges.length?(0,B.jsxs)(`div`,{className:`stack`,"aria-busy":f.isPlaceholderData,children:[(0,B.jsx)(`p`,{className:`quiet small`,role:`status`,children:e(`sent.count`,{count:t.totalCount??0})}),(0,B.jsx)(Ve,{messages:t.edges.map(({node:e})=>e),onRetry:o}),(0,B.jsx)(ue,{page:t.pageInfo,onMove:r})]}):(0,B.jsx)(`p`,{className:`note`,children:e(l||u?`sent.noneFound`:`sent.none`)})}),a&&(0,B.jsx)(Be,{message:a,onClose:()=>o(null)})]})}function We(){let e=g(),t=m(),[n,r]=c(),i=h({queryKey:[`senderNames`],queryFn:()=>t(Fe,{})});return(0,B.jsxs)(`div`,{className:`toolbar`,role:`search`,children:[(0,B.jsxs)(E,{label:e(`journey`),value:n.get(`journey`)??``,onChange:e=>r({journey:e.target.value,...le}),children:[(0,B.jsx)(`option`,{value:``,children:e(`sent.allJourneys`)}),i.data?.loyaltyJourneys?.edges.map(({node:{id:e,name:t}})=>(0,B.jsx)(`option`,{value:e,children:t},e))]}),(0,B.jsxs)(E,{label:e(`state`),value:n.get(`state`)??``,onChange:e=>r({state:e.target.value,...le}),children:[(0,B.jsx)(`option`,{value:``,children:e(`sent.allStates`)}),V.map(t=>(0,B.jsx)(`option`,{value:t,children:e(`sent.state.${t}`)},t))]})]})}var Ge=[`MARKETING`,`TRANSACTIONAL`],H={subject:``,body:``},Ke=({purpose:e,texts:t})=>({purpose:e,...Object.fromEntries(t.map(({language:e,subject:t,body:n})=>[e,{subject:t,body:n}]))}),U=(e,t)=>W(e).filter(n=>JSON.stringify(e[n])!==JSON.stringify(t[n])).map(t=>({language:t,...e[t]})),W=({purpose:e,...t})=>Object.keys(t);function G(e,t){if(!(e instanceof v))return e;let n=e=>e.replace(/^texts\.(\d+)\./,(e,n)=>{let r=t[Number(n)]?.language;return r?`${r}.`:e});return new v(e.refusals.map(e=>e.field?{...e,field:n(e.field)}:e))}function qe({form:{draft:e,set:t,refused:n},shown:r,onShow:i,onTakeBack:a}){let s=g(),c=o(),l=W(e),d=e=>!!(n(`${e}.subject`)??n(`${e}.body`));return(0,B.jsxs)(`div`,{className:`stack`,children:[(0,B.jsx)(`div`,{className:`sections`,role:`group`,"aria-label":s(`template.languages`),children:l.map(e=>(0,B.jsx)(`button`,{type:`button`,"aria-pressed":e===r,className:d(e)?`wrong`:void 0,onClick:()=>i(e),children:c.language(e)},e))}),(0,B.jsxs)(`div`,{className:`actions`,children:[(0,B.jsx)(de,{known:l,onAdd:e=>{t({[e]:H}),i(e)}}),a&&(0,B.jsx)(u,{type:`button`,variant:`tertiary`,size:`small`,onClick:a,children:s(`template.takeBack`)})]})]})}function K({value:e,onChange:t,error:n}){let r=g();return(0,B.jsx)(E,{label:r(`template.purpose`),help:r(e===`MARKETING`?`purpose.MARKETING.help`:`purpose.TRANSACTIONAL.help`),value:e,onChange:e=>t(e.target.value),error:n,children:Ge.map(e=>(0,B.jsx)(`option`,{value:e,children:r(`purpose.${e}`)},e))})}function q({draft:e,set:t,language:n,fields:r,refused:i}){let a=g(),s=o(),c=e[n]??H,[l,u]=(0,L.useState)(null),d=e=>t({[n]:{...c,...e}}),f=e=>{let t=l??c.body.length;d({body:`${c.body.slice(0,t)}{{${e}}}${c.body.slice(t)}`}),u(t+e.length+4)},p=s.language(n);return(0,B.jsxs)(B.Fragment,{children:[(0,B.jsx)(T,{label:a(`template.subjectIn`,{language:p}),maxLength:255,value:c.subject,onChange:e=>d({subject:e.target.value}),error:i(`subject`)}),(0,B.jsx)(ce,{label:a(`template.bodyIn`,{language:p}),help:a(`template.bodyHelp`),className:`source`,spellCheck:!1,rows:16,value:c.body,onChange:e=>d({body:e.target.value}),onSelect:e=>u(e.currentTarget.selectionStart),error:i(`body`)}),(0,B.jsxs)(`details`,{children:[(0,B.jsx)(`summary`,{children:a(`template.fields`)}),(0,B.jsx)(`p`,{className:`quiet small`,children:a(`template.fieldsHelp`)}),(0,B.jsx)(`ul`,{className:`chips inserted`,children:r.filter(Je).map(e=>(0,B.jsx)(`li`,{children:(0,B.jsx)(`button`,{type:`button`,className:`chip`,onClick:()=>f(e),children:e})},e))})]})]})}var Je=e=>e!==`items`&&!e.startsWith(`items.`);function Ye({html:e,isNarrow:t}){let n=g(),r=(0,L.useRef)(null),[i,a]=(0,L.useState)(!1),[o,s]=(0,L.useState)(320);return(0,L.useEffect)(()=>{let t=i&&r.current?.contentDocument;if(!t)return;Xe(t,e);let n=()=>s(t.documentElement.scrollHeight);n();let a=new ResizeObserver(n);return a.observe(t.body),()=>a.disconnect()},[e,i,t]),(0,B.jsx)(`iframe`,{ref:r,className:t?`mail narrow`:`mail`,title:n(`mail`),src:new URL(`mail`,document.baseURI).href,sandbox:`allow-same-origin`,style:{height:o},onLoad:()=>a(!0)})}function Xe(e,t){e.documentElement.innerHTML=t,e.documentElement.lang=/<html[^>]* lang="([\w-]+)"/i.exec(t)?.[1]??``;for(let t of e.links)t.setAttribute(`href`,`#`)}function Ze({template:e,member:t,onClose:n}){let r=g(),i=m();return(0,B.jsx)(j,{title:r(`mail.sendTo`,{email:t.label}),action:r(`mail.send`),explained:r(`mail.sendExplained`),change:async()=>x((await i(Re,{member:t.value,template:e.id})).loyaltyMessageSend),say:()=>r(`mail.sent`,{email:t.label}),after:n,onClose:n})}function Qe(e,t,n=H){let r=m(),[a,o]=(0,L.useState)(null),s=ye({id:e,member:a?.value??null,language:t,...n});return{member:a,setMember:o,read:h({queryKey:[`templatePreview`,s],queryFn:()=>r(Me,s),enabled:!!(s.subject.trim()&&s.body.trim()),placeholderData:i})}}function $e(e){let[,t,n]=e instanceof a&&/^(subject|body): (.+)$/s.exec(e.message)||[];return t&&n?new v([{field:t,message:n,code:`INVALID`}]):null}var et={narrow:`mail.narrow`,wide:`mail.wide`,text:`mail.text`};function tt({template:e,preview:t,isSaved:n}){let r=g(),[i,a]=(0,L.useState)(`narrow`),{member:o,setMember:s}=t;return(0,B.jsxs)(`section`,{className:i===`wide`?`card stack across`:`card stack`,"aria-labelledby":`preview`,children:[(0,B.jsx)(`h2`,{id:`preview`,children:r(`mail`)}),(0,B.jsx)(P,{single:!0,label:r(`mail.for`),help:r(`mail.forHelp`),source:it(),chosen:o?[o]:[],onChange:([e])=>s(e??null)}),(0,B.jsx)(`div`,{className:`sections`,role:`group`,"aria-label":r(`mail.view`),children:Object.keys(et).map(e=>(0,B.jsx)(`button`,{type:`button`,"aria-pressed":e===i,onClick:()=>a(e),children:r(et[e])},e))}),(0,B.jsx)(nt,{preview:t,view:i}),o&&(0,B.jsx)(rt,{template:e,member:o,isSaved:n})]})}function nt({preview:{read:e},view:t}){let n=g();if($e(e.error))return(0,B.jsx)(`p`,{className:`note`,children:n(`mail.refused`)});if(e.isError)return(0,B.jsx)(p,{error:e.error,retry:()=>void e.refetch()});if(e.isPending)return e.isFetching?(0,B.jsx)(te,{lines:8}):(0,B.jsx)(`p`,{className:`note`,children:n(`mail.empty`)});let r=e.data.loyaltyMessageTemplate?.preview;return r?(0,B.jsxs)(`div`,{className:`stack`,"aria-busy":e.isPlaceholderData,children:[(0,B.jsxs)(`p`,{children:[(0,B.jsx)(`span`,{className:`quiet small`,children:n(`template.subject`)}),(0,B.jsx)(`br`,{}),(0,B.jsx)(`strong`,{children:r.subject})]}),t===`text`?(0,B.jsx)(`pre`,{className:`mailtext`,children:r.text}):(0,B.jsx)(Ye,{html:r.html,isNarrow:t===`narrow`})]}):null}function rt({template:e,member:t,isSaved:n}){let r=g(),[i,a]=(0,L.useState)(!1);return(0,B.jsxs)(`div`,{className:`actions`,children:[(0,B.jsx)(u,{variant:`secondary`,disabled:!n,onClick:()=>a(!0),children:r(`mail.send`)}),!n&&(0,B.jsx)(`span`,{className:`quiet small`,children:r(`mail.saveFirst`)}),i&&(0,B.jsx)(Ze,{template:e,member:t,onClose:()=>a(!1)})]})}var it=()=>ge(`members`,async(e,t)=>((await e(Ne,{search:t})).loyaltyMembers?.edges??[]).flatMap(({node:e})=>e.user?[{value:e.id,label:e.user.email}]:[]));function at({template:{id:e,isShipped:t},language:n,onClose:r}){let i=g(),a=o(),s=m(),c={texts:[{language:n,...H}]};return(0,B.jsx)(j,{title:i(`template.takeBackNamed`,{language:a.language(n)}),action:i(`template.takeBack`),destructive:!0,explained:i(t?`template.takeBackShipped`:`template.takeBackOwn`),change:async()=>x((await s(z,{id:e,input:c})).loyaltyMessageTemplateUpdate),say:()=>i(`saved`),after:r,onClose:r})}function ot({texts:e,isShipped:t},n){let r=e.find(e=>e.language===n);return!!r&&!r.isShipped&&(t||e.length>1)}function st(e){let t=g(),n=m();return A(Ke(e),async(t,r)=>{let i=U(t,r),a={texts:i,...t.purpose===r.purpose?{}:{purpose:t.purpose}};try{return x((await n(z,{id:e.id,input:a})).loyaltyMessageTemplateUpdate)}catch(e){throw G(e,i)}},{say:()=>t(`saved`)})}function ct({template:e}){let t=st(e),{draft:n,set:r,refused:i}=t,[a,o]=(0,L.useState)(W(n)[0]??`EN`),s=W(n).includes(a)?a:W(n)[0]??`EN`,[c,l]=(0,L.useState)(!1),u=Qe(e.id,s,n[s]),d=$e(u.read.error);return(0,B.jsxs)(B.Fragment,{children:[(0,B.jsx)(lt,{template:e}),(0,B.jsxs)(`div`,{className:`halves`,children:[(0,B.jsxs)(`form`,{className:`stack`,noValidate:!0,onSubmit:t.send,children:[(0,B.jsxs)(`section`,{className:`card stack`,children:[(0,B.jsx)(K,{value:n.purpose,onChange:e=>r({purpose:e}),error:i(`purpose`)}),(0,B.jsx)(qe,{form:t,shown:s,onShow:o,onTakeBack:ot(e,s)?()=>l(!0):null}),(0,B.jsx)(q,{...t,language:s,fields:e.fields,refused:e=>i(`${s}.${e}`)??d?.of(e)})]}),(0,B.jsx)(O,{error:t.error,fields:[`purpose`,`${s}.subject`,`${s}.body`]}),(0,B.jsx)(k,{form:t})]}),(0,B.jsx)(tt,{template:e,preview:u,isSaved:!t.isChanged})]}),c&&(0,B.jsx)(at,{template:e,language:s,onClose:()=>l(!1)})]})}function lt({template:{id:e,code:t,isShipped:n}}){let r=g(),i=m(),[a,o]=(0,L.useState)(!1),s=y(t,r);return(0,B.jsxs)(B.Fragment,{children:[(0,B.jsxs)(`header`,{className:`actions apart`,children:[(0,B.jsx)(`h1`,{children:s}),!n&&(0,B.jsx)(u,{variant:`secondary`,onClick:()=>o(!0),children:r(`delete`)})]}),(0,B.jsxs)(`p`,{className:`quiet`,children:[t,n&&` · ${r(`template.shipped`)}`]}),a&&(0,B.jsx)(pe,{name:s,explained:r(`template.deleteExplained`),remove:async()=>x((await i(Le,{id:e})).loyaltyMessageTemplateDelete),list:`/journeys/texts`,onClose:()=>o(!1)})]})}var ut={code:``,purpose:`MARKETING`,EN:H};function dt(){let e=g(),t=m(),n=A(ut,async e=>{let{code:n,...r}=e,{purpose:i}=e,a=U(r,{purpose:i});try{return x((await t(Ie,{input:{code:n,purpose:i,texts:a}})).loyaltyMessageTemplateCreate).template}catch(e){throw G(e,a)}},{say:({code:t})=>e(`template.created`,{code:t}),after:({id:e})=>ee(`/journeys/texts/${encodeURIComponent(e)}`,{replace:!0})}),{draft:r,set:i,refused:a}=n;return(0,B.jsxs)(B.Fragment,{children:[(0,B.jsx)(`h1`,{children:e(`template.new`)}),(0,B.jsxs)(`form`,{className:`stack form`,noValidate:!0,onSubmit:n.send,children:[(0,B.jsxs)(`section`,{className:`card stack`,children:[(0,B.jsx)(T,{label:e(`code`),help:e(`code.help`),autoFocus:!0,maxLength:32,value:r.code,onChange:e=>i({code:e.target.value}),error:a(`code`)}),(0,B.jsx)(K,{value:r.purpose,onChange:e=>i({purpose:e}),error:a(`purpose`)}),(0,B.jsx)(q,{...n,language:`EN`,fields:[],refused:e=>a(`EN.${e}`)})]}),(0,B.jsx)(O,{error:n.error,fields:[`code`,`purpose`,`EN.subject`,`EN.body`]}),(0,B.jsx)(k,{form:n,create:e(`template.create`),children:(0,B.jsx)(`span`,{className:`quiet small`,children:e(`template.createHelp`)})})]})]})}function ft({id:e}){let t=g();return(0,B.jsxs)(B.Fragment,{children:[(0,B.jsx)(`div`,{className:`small`,children:(0,B.jsxs)(C,{to:`/journeys/texts`,children:[`← `,t(`templates`)]})}),e===`new`?(0,B.jsx)(dt,{}):(0,B.jsx)(pt,{id:e})]})}function pt({id:e}){let t=g(),n=m(),r=h({queryKey:[`template`,e],queryFn:()=>n(je,{id:e})});return(0,B.jsx)(s,{query:r,lines:10,children:({loyaltyMessageTemplate:e})=>e?(0,B.jsx)(ct,{template:e}):(0,B.jsx)(`p`,{className:`note`,children:t(`template.notFound`)})})}function J({active:e}){let t=g();return(0,B.jsx)(`span`,{className:e?`chip success`:`chip`,children:t(e?`on`:`off`)})}function mt(){let e=g(),t=m(),n=h({queryKey:[`templates`],queryFn:()=>t(Ae,{})});return(0,B.jsxs)(B.Fragment,{children:[(0,B.jsxs)(`div`,{className:`actions apart`,children:[(0,B.jsx)(`p`,{className:`quiet`,children:e(`templates.help`)}),(0,B.jsx)(D,{to:`/journeys/texts/new`,children:e(`template.new`)})]}),(0,B.jsx)(s,{query:n,lines:8,children:({loyaltyMessageTemplates:e,loyaltyJourneys:t})=>(0,B.jsx)(ht,{templates:e,journeys:(t?.edges??[]).map(({node:e})=>e)})})]})}function ht({templates:e,journeys:t}){let n=g();return(0,B.jsx)(`div`,{className:`scroll`,children:(0,B.jsxs)(`table`,{children:[(0,B.jsx)(`caption`,{className:`hidden`,children:n(`templates`)}),(0,B.jsx)(`thead`,{children:(0,B.jsxs)(`tr`,{children:[(0,B.jsx)(`th`,{scope:`col`,children:n(`template`)}),(0,B.jsx)(`th`,{scope:`col`,children:n(`template.purpose`)}),(0,B.jsx)(`th`,{scope:`col`,children:n(`template.languages`)}),(0,B.jsx)(`th`,{scope:`col`,children:n(`template.sentBy`)})]})}),(0,B.jsx)(`tbody`,{children:e.map(e=>(0,B.jsx)(gt,{template:e,senders:t.filter(({steps:t})=>t.some(({message:t})=>t?.id===e.id))},e.id))})]})})}function gt({template:e,senders:t}){let n=g(),r=o(),{id:i,code:a,purpose:s,texts:c}=e,l=c.some(({isShipped:e})=>!e);return(0,B.jsxs)(`tr`,{children:[(0,B.jsxs)(`th`,{scope:`row`,children:[(0,B.jsx)(C,{to:`/journeys/texts/${encodeURIComponent(i)}`,children:y(a,n)}),(0,B.jsx)(`div`,{className:`quiet small`,children:a})]}),(0,B.jsx)(`td`,{children:n(`purpose.${s}`)}),(0,B.jsxs)(`td`,{children:[c.map(({language:e})=>r.language(e)).join(`, `),l&&(0,B.jsx)(`div`,{className:`quiet small`,children:n(`template.own`)})]}),(0,B.jsxs)(`td`,{children:[t.map(({id:e,name:t,active:n})=>(0,B.jsxs)(`div`,{children:[(0,B.jsx)(C,{to:`/journeys/${encodeURIComponent(e)}`,children:t}),` `,(0,B.jsx)(J,{active:n})]},e)),!t.length&&(0,B.jsx)(`span`,{className:`quiet`,children:n(`template.sentByNone`)})]})]})}function _t({journey:e,onClose:t}){let n=g(),r=m(),i=yt(e.id),[a,o]=(0,L.useState)(!1),c=h({queryKey:[`entering`,e.id],queryFn:()=>r(we,{id:e.id})});return(0,B.jsxs)(j,{title:n(`journey.switchOn`,{name:e.name}),action:n(`switchOn`),explained:n(`journey.onExplained`),change:()=>i(a?{active:!0,enterPast:a}:{active:!0}),say:()=>n(`journey.isOn`,{name:e.name}),after:t,onClose:t,children:[(0,B.jsx)(s,{query:c,lines:2,children:({loyaltyJourney:t})=>(0,B.jsx)(he,{label:n(`journey.enterPast`,{count:t?.wouldEnter??0}),help:n(e.trigger===`CHECKOUT_ABANDONED`||e.trigger===`BACK_IN_STOCK`?`journey.enterPastLooked`:`journey.enterPastHelp`),checked:a,onChange:o})}),e.holdoutPercent===0&&(0,B.jsx)(`p`,{className:`note`,children:n(`journey.noHoldout`)})]})}function vt({journey:e,onClose:t}){let n=g(),r=yt(e.id);return(0,B.jsx)(j,{title:n(`journey.switchOff`,{name:e.name}),action:n(`switchOff`),explained:n(`journey.offExplained`,{count:e.running}),change:()=>r({active:!1}),say:()=>n(`journey.isOff`,{name:e.name}),after:t,onClose:t})}function yt(e){let t=m();return async n=>x((await t(Oe,{id:e,input:n})).loyaltyJourneyUpdate)}function bt({journey:e}){let t=g(),[n,r]=(0,L.useState)(null),i=()=>r(null),a=e.active?vt:_t;return(0,B.jsxs)(`div`,{className:`actions`,children:[(0,B.jsx)(u,{variant:e.active?`secondary`:`primary`,onClick:()=>r(`switch`),children:t(e.active?`switchOff`:`switchOn`)}),(0,B.jsx)(u,{variant:`secondary`,onClick:()=>r(`delete`),children:t(`delete`)}),n===`switch`&&(0,B.jsx)(a,{journey:e,onClose:i}),n===`delete`&&(0,B.jsx)(xt,{journey:e,onClose:i})]})}function xt({journey:{id:e,name:t},onClose:n}){let r=g(),i=m();return(0,B.jsx)(pe,{name:t,explained:r(`journey.deleteExplained`),remove:async()=>x((await i(ke,{id:e})).loyaltyJourneyDelete),list:`/journeys`,onClose:n})}function St({draft:e,set:t,refused:n,isNew:r}){let i=g(),a=n=>t(r&&e.code===M(e.name)?{name:n,code:M(n)}:{name:n});return(0,B.jsxs)(b,{title:`journey`,children:[(0,B.jsx)(T,{label:i(`name`),help:i(`journey.nameHelp`),autoFocus:r,maxLength:64,value:e.name,onChange:e=>a(e.target.value),error:n(`name`)}),r&&(0,B.jsx)(T,{label:i(`code`),help:i(`code.help`),maxLength:32,value:e.code,onChange:e=>t({code:e.target.value}),error:n(`code`)})]})}var Ct=[`ORDER`,`SEGMENT_LEFT`],wt=[[`priority`,`priority`,null,`journey.priorityHelp`],[`validHours`,`validMinutes`,`unit.hours`,`journey.validHelp`],[`holdoutPercent`,`holdoutPercent`,`percent.ofMembers`,`journey.holdoutHelp`]];function Tt({draft:e,set:t,refused:n}){let r=g();return(0,B.jsxs)(b,{title:`journey.ends`,children:[(0,B.jsx)(me,{label:r(`journey.exits`),help:r(`journey.exitsHelp`),options:Ct.map(e=>({value:e,label:r(`exit.${e}`)})),chosen:e.exits,onChange:e=>t({exits:e}),error:n(`exits`)}),wt.map(([i,a,o,s])=>(0,B.jsx)(T,{label:r(`journey.${i}`),help:r(s),unit:o?r(o):void 0,inputMode:i===`validHours`?`decimal`:`numeric`,value:e[i],onChange:e=>t({[i]:e.target.value}),error:n(a)},i))]})}function Et({trigger:e,days:t,minutes:n,orders:r},i){switch(e){case`NTH_ORDER`:return i(`trigger.says.NTH_ORDER`,{orders:r??0});case`CHECKOUT_ABANDONED`:return i(`trigger.says.CHECKOUT_ABANDONED`,{after:Ot(n??0,i)});case`NO_ORDER`:case`TIER_AT_RISK`:case`POINTS_EXPIRING`:case`BIRTHDAY`:case`ANNIVERSARY`:case`EVENT_SOON`:return i(`trigger.says.${e}`,{days:t??0});default:return i(`trigger.${e}`)}}function Dt(e){return e%1440==0?{count:e/1440,unit:`days`}:e%60==0?{count:e/60,unit:`hours`}:{count:e,unit:`minutes`}}function Ot(e,t){let{count:n,unit:r}=Dt(e);return t(`lasts.${r}`,{count:n})}function kt(e,t,n){return e.waitMinutes==null?e.onlyIn?t(`step.says.onlyIn`,{segment:e.onlyIn.name}):e.message?t(`step.says.message`,{template:y(e.message.code,t)}):e.points==null?e.incentive?t(`step.says.incentive`,{incentive:e.incentive.name}):e.voucher?At(e.voucher,t,n):``:t(`points.count`,{points:e.points}):t(`step.says.wait`,{time:Ot(e.waitMinutes,t)})}function At({discountPercent:e,amount:t,validDays:n},r,i){return e==null?t==null?r(`step.says.freeShipping`,{days:n}):r(`step.says.amount`,{amount:i.number(t),days:n}):r(`step.says.percent`,{percent:i.number(e),days:n})}var jt=({active:e,running:t,finished:n,exited:r,heldOut:i})=>!e&&t+n+r+i===0,Y={kind:`message`,time:`1`,unit:`days`,segment:[],message:``,points:``,off:`percent`,value:``,validDays:`14`,incentive:``},Mt=0,Nt=()=>({...Y,key:`new ${++Mt}`}),Pt={code:``,name:``,trigger:`JOINED`,days:``,minutes:``,orders:``,repeatDays:``,segment:[],steps:[{...Y,key:`first`}],exits:[],priority:`50`,validHours:`72`,holdoutPercent:`0`},Ft=e=>({code:e.code,name:e.name,trigger:e.trigger,days:F(e.days),minutes:F(e.minutes),orders:F(e.orders),repeatDays:F(e.repeatDays),segment:e.segment?[Rt(e.segment)]:[],steps:e.steps.map((e,t)=>({...Y,...It(e),key:String(t)})),exits:e.exits,priority:F(e.priority),validHours:F(e.validMinutes/60),holdoutPercent:F(e.holdoutPercent)});function It(e){if(e.waitMinutes!=null){let{count:t,unit:n}=Dt(e.waitMinutes);return{kind:`wait`,time:String(t),unit:n}}return e.onlyIn?{kind:`onlyIn`,segment:[Rt(e.onlyIn)]}:e.message?{kind:`message`,message:e.message.id}:e.points==null?e.incentive?{kind:`incentive`,incentive:e.incentive.id}:e.voucher?Lt(e.voucher):{}:{kind:`points`,points:String(e.points)}}var Lt=e=>({kind:`voucher`,off:e.discountPercent==null?e.amount==null?`freeShipping`:`amount`:`percent`,value:F(e.discountPercent??e.amount),validDays:String(e.validDays)}),Rt=({id:e,name:t})=>({value:e,label:t});function zt(){let e=g(),t=m();return(h({queryKey:[`templateNames`],queryFn:()=>t(Se,{})}).data?.loyaltyMessageTemplates??[]).map(({id:t,code:n})=>({value:t,label:y(n,e)}))}function Bt(){let e=m(),t=d().has(`MANAGE_DISCOUNTS`),n=h({queryKey:[`incentiveNames`],queryFn:()=>e(Ce,{}),enabled:t});return _e(n.data?.loyaltyIncentives)}function Vt(e){let t=g();switch(e.step.kind){case`wait`:return(0,B.jsx)(Kt,{...e});case`onlyIn`:return(0,B.jsx)(qt,{...e});case`message`:return(0,B.jsx)(Ut,{...e});case`points`:return(0,B.jsx)(X,{...e,name:`points`,label:t(`adjust.points`),unit:t(`points.unit`)});case`incentive`:return(0,B.jsx)(Wt,{...e});case`voucher`:return(0,B.jsx)(Yt,{...e})}}var X=({step:e,onChange:t,name:n,...r})=>(0,B.jsx)(T,{...r,inputMode:n===`value`?`decimal`:`numeric`,value:e[n],onChange:e=>t({[n]:e.target.value})});function Ht({step:e,onChange:t,error:n,name:r,label:i,options:a}){let o=g();return(0,B.jsxs)(E,{label:i,error:n,value:e[r],onChange:e=>t({[r]:e.target.value}),children:[(0,B.jsx)(`option`,{value:``,children:o(`choose`)}),a.map(({value:e,label:t})=>(0,B.jsx)(`option`,{value:e,children:t},e))]})}var Ut=e=>(0,B.jsx)(Ht,{...e,name:`message`,label:g()(`template`),options:zt()}),Wt=e=>(0,B.jsx)(Ht,{...e,name:`incentive`,label:g()(`incentive`),options:Bt()}),Gt=[`minutes`,`hours`,`days`];function Kt(e){let t=g();return(0,B.jsxs)(B.Fragment,{children:[(0,B.jsx)(X,{...e,name:`time`,label:t(`step.time`)}),(0,B.jsx)(E,{label:t(`step.unit`),value:e.step.unit,onChange:t=>e.onChange({unit:t.target.value}),children:Gt.map(e=>(0,B.jsx)(`option`,{value:e,children:t(`unit.${e}`)},e))})]})}function qt({step:e,onChange:t,error:n}){let r=g(),i=N();return(0,B.jsx)(P,{single:!0,label:r(`segment`),source:i,chosen:e.segment,onChange:e=>t({segment:e}),error:n})}var Jt={percent:`reward.off.percent`,amount:`reward.off.amount`,freeShipping:`tier.freeShipping`};function Yt({error:e,...t}){let n=g(),{off:r}=t.step,i={...t,error:void 0};return(0,B.jsxs)(B.Fragment,{children:[(0,B.jsx)(E,{label:n(`reward.off`),value:r,onChange:e=>i.onChange({off:e.target.value}),error:e,children:Object.keys(Jt).map(e=>(0,B.jsx)(`option`,{value:e,children:n(Jt[e])},e))}),r!==`freeShipping`&&(0,B.jsx)(X,{...i,name:`value`,label:n(`step.value`),unit:n(r===`percent`?`unit.percent`:`unit.money`)}),(0,B.jsx)(X,{...i,name:`validDays`,label:n(`step.validDays`),unit:n(`unit.days`)})]})}var Xt=[`message`,`wait`,`onlyIn`,`points`,`voucher`,`incentive`];function Zt({step:e,place:t,isLast:n,onChange:r,onMove:i,onRemove:a,error:o}){let s=g(),c=t+1;return(0,B.jsxs)(`li`,{className:`group stack`,"aria-label":s(`step`,{number:c}),children:[(0,B.jsxs)(`div`,{className:`condition`,children:[(0,B.jsx)(E,{label:s(`step`,{number:c}),value:e.kind,onChange:e=>r({kind:e.target.value}),children:Xt.map(e=>(0,B.jsx)(`option`,{value:e,children:s(`step.kind.${e}`)},e))}),(0,B.jsx)(Vt,{step:e,onChange:r,error:o})]}),(0,B.jsxs)(`div`,{className:`actions`,children:[(0,B.jsx)(Z,{name:s(`step.up`,{number:c}),says:`↑`,disabled:t===0,onClick:()=>i(-1)}),(0,B.jsx)(Z,{name:s(`step.down`,{number:c}),says:`↓`,disabled:n,onClick:()=>i(1)}),(0,B.jsx)(Z,{name:s(`step.remove`,{number:c}),says:s(`remove`),onClick:a})]})]})}var Z=({name:e,says:t,...n})=>(0,B.jsx)(u,{type:`button`,variant:`tertiary`,size:`small`,"aria-label":e,title:e,...n,children:t});function Qt({draft:{steps:e},set:t,refused:n}){let r=g(),i=n(`steps`),a=e=>t({steps:e}),o=(t,n)=>{let r=[...e];r.splice(t+n,0,...r.splice(t,1)),a(r)};return(0,B.jsxs)(b,{title:`journey.steps`,children:[(0,B.jsx)(`p`,{className:`quiet`,children:r(`journey.stepsHelp`)}),(0,B.jsx)(`ol`,{className:`bare stack`,children:e.map((t,r)=>(0,B.jsx)(Zt,{step:t,place:r,isLast:r===e.length-1,onChange:n=>a(e.map(e=>e===t?{...e,...n}:e)),onMove:e=>o(r,e),onRemove:()=>a(e.filter(e=>e!==t)),error:n(`steps.${r}`)},t.key))}),i&&(0,B.jsx)(`p`,{className:`wrong small`,role:`alert`,children:i}),(0,B.jsx)(`div`,{children:(0,B.jsx)(u,{type:`button`,variant:`secondary`,size:`small`,onClick:()=>a([...e,Nt()]),children:r(`step.add`)})})]})}var $t={orders:`unit.nthOrder`,days:`unit.days`,minutes:`unit.minutes`,repeatDays:`unit.days`};function en({draft:e,set:t,refused:n,isNew:r}){let i=g(),a=N(),o=e=>t({trigger:e,days:``,minutes:``,orders:``,repeatDays:``,..._[e]}),s=oe.filter(t=>t in _[e.trigger]);return(0,B.jsxs)(b,{title:`journey.begins`,children:[(0,B.jsx)(E,{label:i(`journey.trigger`),help:i(r?`journey.triggerHelp`:`journey.triggerFixed`),disabled:!r,value:e.trigger,onChange:e=>o(e.target.value),error:n(`trigger`),children:Object.keys(_).map(e=>(0,B.jsx)(`option`,{value:e,children:i(`trigger.${e}`)},e))}),s.length>0&&(0,B.jsx)(`div`,{className:`pair`,children:s.map(r=>(0,B.jsx)(T,{label:nn(r,e.trigger,i),help:r===`orders`?void 0:i(`journey.unlessGiven`,{value:_[e.trigger][r]}),unit:i($t[r]),inputMode:`numeric`,value:e[r],onChange:e=>t({[r]:e.target.value}),error:n(r)},r))}),(0,B.jsx)(P,{single:!0,label:i(`segment`),help:i(`campaign.segmentHelp`),source:a,chosen:e.segment,onChange:e=>t({segment:e}),error:n(`segment`)})]})}var tn=[`TIER_AT_RISK`,`POINTS_EXPIRING`,`BIRTHDAY`,`ANNIVERSARY`];function nn(e,t,n){return n(e===`days`?tn.includes(t)?`journey.days.before`:`journey.days.after`:`journey.${e}`)}function rn({isNew:e,...t}){return(0,B.jsxs)(B.Fragment,{children:[(0,B.jsx)(St,{isNew:e,...t}),(0,B.jsx)(en,{isNew:e,...t}),(0,B.jsx)(Qt,{...t}),(0,B.jsx)(Tt,{...t})]})}var an=[`running`,`finished`,`exited`,`heldOut`];function on({journey:e}){let t=g(),n=o();return(0,B.jsxs)(`section`,{className:`card stack`,"aria-labelledby":`counts`,children:[(0,B.jsx)(`h2`,{id:`counts`,children:t(`members`)}),(0,B.jsx)(`dl`,{className:`figures two`,children:an.map(r=>(0,B.jsxs)(`div`,{children:[(0,B.jsx)(`dt`,{children:t(`journey.${r}`)}),(0,B.jsx)(`dd`,{children:n.number(e[r])})]},r))}),(0,B.jsx)(`div`,{className:`small`,children:(0,B.jsx)(C,{to:`/journeys/sent?journey=${encodeURIComponent(e.id)}`,children:t(`journey.itsMessages`)})})]})}function sn(e){let t=m(),n=ne();return h({queryKey:[`measuredJourney`,e,n],queryFn:()=>t(Ee,{id:e,language:n})})}function cn({id:e}){let t=g(),n=sn(e);return(0,B.jsxs)(`section`,{className:`card stack`,"aria-labelledby":`measured`,children:[(0,B.jsx)(`h2`,{id:`measured`,children:t(`effect`)}),(0,B.jsx)(s,{query:n,children:({loyaltyJourney:e})=>e&&(0,B.jsx)(re,{effect:e.measured})})]})}var ln=[`name`,`trigger`,`segment`,`exits`,`priority`,`validMinutes`,`holdoutPercent`],un=(e,{isNew:t=!1}={})=>[...ln,...Object.keys(_[e.trigger]),...e.steps.map((e,t)=>`steps.${t}`),`steps`,...t?[`code`]:[]],dn={minutes:1,hours:60,days:1440};function Q(e,t){let n=oe.filter(t=>t in _[e.trigger]),r=t.decimal(`validMinutes`,e.validHours);return{code:e.code,name:e.name,trigger:e.trigger,...Object.fromEntries(n.map(n=>[n,t.whole(n,e[n])])),segment:e.segment[0]?.value??null,steps:e.steps.map((e,n)=>fn(e,`steps.${n}`,t)),exits:e.exits,priority:t.whole(`priority`,e.priority),validMinutes:r===null?null:Math.round(r*60),holdoutPercent:t.whole(`holdoutPercent`,e.holdoutPercent)}}function fn(e,t,n){switch(e.kind){case`wait`:return{waitMinutes:(n.needed(t,e.time)??0)*dn[e.unit]};case`onlyIn`:return{onlyIn:n.chosen(t,e.segment[0]?.value)};case`message`:return{message:n.chosen(t,e.message)};case`points`:return{points:n.needed(t,e.points)};case`incentive`:return{incentive:n.chosen(t,e.incentive)};case`voucher`:return{voucher:{...pn(e,t,n),validDays:n.needed(t,e.validDays)??0}}}}function pn({off:e,value:t},n,r){if(e===`freeShipping`)return{freeShipping:!0};let i=r.decimal(n,t);return e===`percent`?{discountPercent:i}:{amount:i}}function mn(e){let t=g(),n=m();return A(Ft(e),async(r,i)=>{let[a,o]=ve(t,e=>[Q(r,e),Q(i,e)]),s={id:e.id,input:fe(a,o)};return x((await n(Oe,s)).loyaltyJourneyUpdate)},{say:()=>t(`saved`)})}function hn({journey:e}){let t=g(),n=m(),r=mn(e);return(0,B.jsxs)(B.Fragment,{children:[(0,B.jsxs)(`header`,{className:`actions apart`,children:[(0,B.jsxs)(`div`,{className:`actions`,children:[(0,B.jsx)(`h1`,{children:e.name}),(0,B.jsx)(J,{active:e.active})]}),(0,B.jsx)(bt,{journey:e})]}),(0,B.jsxs)(`p`,{className:`quiet`,children:[e.code,` · `,Et(e,t)]}),(0,B.jsxs)(`div`,{className:`columns`,children:[(0,B.jsxs)(`form`,{className:`stack`,noValidate:!0,onSubmit:r.send,children:[(0,B.jsx)(rn,{isNew:!1,...r}),e.running>0&&(0,B.jsx)(`p`,{className:`note`,children:t(`journey.goesOn`,{count:e.running})}),(0,B.jsx)(O,{error:r.error,fields:un(r.draft)}),(0,B.jsx)(k,{form:r})]}),(0,B.jsxs)(`div`,{className:`stack`,children:[(0,B.jsx)(on,{journey:e}),jt(e)?(0,B.jsx)(ie,{id:e.id,percent:e.holdoutPercent,plan:async t=>(await n(Te,{id:e.id,...t})).loyaltyJourney?.plan}):(0,B.jsx)(cn,{id:e.id})]})]})]})}function gn(){let e=g(),t=m(),n=A(Pt,async n=>{let r={...ve(e,e=>Q(n,e)),active:!1};return x((await t(De,{input:r})).loyaltyJourneyCreate).journey},{say:({name:t})=>e(`journey.created`,{name:t}),after:({id:e})=>ee(`/journeys/${encodeURIComponent(e)}`,{replace:!0})});return(0,B.jsxs)(B.Fragment,{children:[(0,B.jsx)(`h1`,{children:e(`journey.new`)}),(0,B.jsxs)(`form`,{className:`stack form`,noValidate:!0,onSubmit:n.send,children:[(0,B.jsx)(rn,{isNew:!0,...n}),(0,B.jsx)(O,{error:n.error,fields:un(n.draft,{isNew:!0})}),(0,B.jsx)(k,{form:n,create:e(`journey.create`),children:(0,B.jsx)(`span`,{className:`quiet small`,children:e(`journey.createHelp`)})})]})]})}var _n=[{path:``,title:`journeys`},{path:`texts`,title:`templates`},{path:`sent`,title:`sent`}],vn=e({default:()=>yn});function yn({id:e}){let[,,t]=f();return(0,B.jsx)(l,{to:`MANAGE_USERS`,children:(0,B.jsx)(`div`,{className:`stack`,children:e===`sent`?(0,B.jsx)(bn,{children:(0,B.jsx)(Ue,{})}):e===`texts`?t?(0,B.jsx)(ft,{id:t},t):(0,B.jsx)(bn,{children:(0,B.jsx)(mt,{})}):(0,B.jsx)(xn,{id:e})})})}function bn({children:e}){let t=g();return(0,B.jsxs)(B.Fragment,{children:[(0,B.jsx)(`h1`,{children:t(`journeys.page`)}),(0,B.jsx)(S,{page:`journeys`,title:`journeys.page`,sections:_n}),e]})}function xn({id:e}){let t=g();return(0,B.jsxs)(B.Fragment,{children:[(0,B.jsx)(`div`,{className:`small`,children:(0,B.jsxs)(C,{to:`/journeys`,children:[`← `,t(`journeys`)]})}),e===`new`?(0,B.jsx)(gn,{}):(0,B.jsx)(Sn,{id:e})]})}function Sn({id:e}){let t=g(),n=m(),r=h({queryKey:[`journey`,e],queryFn:()=>n(xe,{id:e})});return(0,B.jsx)(s,{query:r,lines:10,children:({loyaltyJourney:e})=>e?(0,B.jsx)(hn,{journey:e}):(0,B.jsx)(`p`,{className:`note`,children:t(`journey.notFound`)})})}function Cn({id:e}){let t=g(),{data:n,isError:r}=sn(e);if(r)return(0,B.jsx)(`span`,{className:`quiet`,children:`–`});let i=n?.loyaltyJourney?.measured;return i?(0,B.jsx)(ae,{verdict:i.verdict}):(0,B.jsx)(`span`,{className:`quiet`,children:t(`loading`)})}var $=4;function wn({journeys:e}){let t=g();return(0,B.jsx)(`div`,{className:`scroll`,children:(0,B.jsxs)(`table`,{children:[(0,B.jsx)(`caption`,{className:`hidden`,children:t(`journeys`)}),(0,B.jsx)(`thead`,{children:(0,B.jsxs)(`tr`,{children:[(0,B.jsx)(`th`,{scope:`col`,children:t(`journey`)}),(0,B.jsx)(`th`,{scope:`col`,children:t(`state`)}),(0,B.jsx)(`th`,{scope:`col`,children:t(`journey.trigger`)}),(0,B.jsx)(`th`,{scope:`col`,children:t(`journey.steps`)}),(0,B.jsx)(`th`,{scope:`col`,className:`number`,children:t(`journey.running`)}),(0,B.jsx)(`th`,{scope:`col`,children:t(`effect`)})]})}),(0,B.jsx)(`tbody`,{children:e.map(e=>(0,B.jsx)(Tn,{journey:e},e.id))})]})})}function Tn({journey:e}){let t=g(),n=o(),r=e.finished+e.exited;return(0,B.jsxs)(`tr`,{children:[(0,B.jsxs)(`th`,{scope:`row`,children:[(0,B.jsx)(C,{to:`/journeys/${encodeURIComponent(e.id)}`,children:e.name}),(0,B.jsx)(`div`,{className:`quiet small`,children:e.code})]}),(0,B.jsx)(`td`,{children:(0,B.jsx)(J,{active:e.active})}),(0,B.jsx)(`td`,{children:Et(e,t)}),(0,B.jsxs)(`td`,{children:[e.steps.slice(0,$).map((e,r)=>(0,B.jsx)(`div`,{children:kt(e,t,n)},r)),e.steps.length>$&&(0,B.jsx)(`div`,{className:`quiet small`,children:t(`journey.moreSteps`,{count:e.steps.length-$})})]}),(0,B.jsxs)(`td`,{className:`number`,children:[n.number(e.running),r>0&&(0,B.jsx)(`div`,{className:`quiet small`,children:t(`journey.were`,{count:r})})]}),(0,B.jsx)(`td`,{children:e.heldOut>0?(0,B.jsx)(Cn,{id:e.id}):(0,B.jsx)(`span`,{className:`quiet`,children:`–`})})]})}var En=e({default:()=>On}),Dn=25;function On(){let e=g();return(0,B.jsx)(l,{to:`MANAGE_USERS`,children:(0,B.jsxs)(`div`,{className:`stack`,children:[(0,B.jsxs)(`header`,{className:`actions apart`,children:[(0,B.jsx)(`h1`,{children:e(`journeys.page`)}),(0,B.jsx)(D,{to:`/journeys/new`,children:e(`journey.new`)})]}),(0,B.jsx)(S,{page:`journeys`,title:`journeys.page`,sections:_n}),(0,B.jsx)(kn,{})]})})}function kn(){let e=g(),t=m(),[n,r]=c(),a=w({after:n.get(`after`),before:n.get(`before`)},Dn),o=h({queryKey:[`journeys`,a],queryFn:()=>t(be,a),placeholderData:i});return(0,B.jsx)(s,{query:o,lines:8,children:({loyaltyJourneys:t})=>t?.edges.length?(0,B.jsxs)(`div`,{className:`stack`,"aria-busy":o.isPlaceholderData,children:[(0,B.jsx)(`p`,{className:`quiet small`,role:`status`,children:e(`journeys.count`,{count:t.totalCount??0})}),(0,B.jsx)(wn,{journeys:t.edges.map(({node:e})=>e)}),(0,B.jsx)(ue,{page:t.pageInfo,onMove:r})]}):(0,B.jsx)(`p`,{className:`note`,children:e(`journeys.none`)})})}export{vn as n,En as t};