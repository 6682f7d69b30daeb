import{B as e,_ as t,a as n,c as r,h as i,i as a,it as o,l as s,m as c,p as l,s as u,w as d,y as f}from"./States-CrajwlQn.js";import{S as p,c as m,d as h,f as g,i as _,l as v,n as y,s as b,u as x,y as S}from"./index-DVRWz0TX.js";import{C as ee,S as C,b as w,g as te,h as ne,v as re}from"./forms-BThQ5JWn.js";import{a as ie,o as ae,r as oe,t as se}from"./jsx-runtime-CFXVRddL.js";import{n as ce,r as le,t as T}from"./mutations-BNlxaD7a.js";import{n as E,r as D}from"./reading-Bdtl55W3.js";import{n as O,r as k,t as A}from"./useForm-BSuAatdE.js";import{n as ue,t as j}from"./Check-CBEB8XZB.js";import{t as M}from"./codes-BI-bah2v.js";import{t as de}from"./Translations-Dq1c6N1R.js";import{n as fe,t as N}from"./Confirm-5QwAM-2Q.js";import{r as pe}from"./sheet-DPE199WM.js";import{c as me,o as he,t as ge}from"./sources-DYbccFDl.js";var P=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},_e=new P(`
    query Events($filter: LoyaltyEventFilterInput, $first: Int, $after: String, $last: Int, $before: String) {
  loyaltyAllEvents(
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
        ...EventLine
      }
    }
  }
}
    fragment EventLine on LoyaltyEvent {
  id
  code
  title
  active
  startsAt
  timeZone
  minutes
  place
  seats
  points
  figures {
    taken
    came
    waiting
    cancelled
  }
}`),ve=new P(`
    query Event($id: ID!, $manages: Boolean!) {
  loyaltyEvent(id: $id) {
    ...EventWhole
  }
}
    fragment EventLine on LoyaltyEvent {
  id
  code
  title
  active
  startsAt
  timeZone
  minutes
  place
  seats
  points
  figures {
    taken
    came
    waiting
    cancelled
  }
}
fragment EventWhole on LoyaltyEvent {
  ...EventLine
  description
  translations {
    language
    title
    description
  }
  channels @include(if: $manages) {
    id
  }
  stream
  opensDays
  openings {
    days
    tier {
      id
      name
    }
  }
  byTier
  offerHours
}`),ye=new P(`
    query EventCalendar($id: ID!) {
  loyaltyEvent(id: $id) {
    code
    calendar
  }
}
    `),be=new P(`
    query EventChoices {
  channels {
    id
    name
  }
  loyaltyTiers {
    id
    name
  }
}
    `),xe=new P(`
    query Registrations($event: ID!, $filter: LoyaltyEventRegistrationFilterInput, $first: Int, $after: String, $last: Int, $before: String) {
  loyaltyEventRegistrations(
    event: $event
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
        ...RegistrationLine
      }
    }
  }
}
    fragment RegistrationLine on LoyaltyEventRegistration {
  id
  state
  askedAt
  waitingPosition
  offeredUntil
  cameAt
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
}`),Se=new P(`
    query Questions($event: ID!, $first: Int, $after: String, $last: Int, $before: String) {
  loyaltyEventQuestions(
    event: $event
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    edges {
      node {
        id
        text
        askedAt
        member {
          id
          user {
            email
            firstName
            lastName
          }
          tier {
            name
          }
        }
      }
    }
  }
}
    `),Ce=new P(`
    mutation CreateEvent($input: LoyaltyEventInput!) {
  loyaltyEventCreate(input: $input) {
    errors {
      field
      message
      code
    }
    event {
      id
      title
    }
  }
}
    `),F=new P(`
    mutation UpdateEvent($id: ID!, $input: LoyaltyEventInput!) {
  loyaltyEventUpdate(id: $id, input: $input) {
    errors {
      field
      message
      code
    }
    event {
      active
    }
  }
}
    `),we=new P(`
    mutation DeleteEvent($id: ID!) {
  loyaltyEventDelete(id: $id) {
    errors {
      field
      message
      code
    }
    event {
      title
    }
  }
}
    `),Te=new P(`
    mutation MarkCame($event: ID!, $user: ID!) {
  loyaltyEventCame(event: $event, user: $user) {
    errors {
      field
      message
      code
    }
    registration {
      state
    }
  }
}
    `),I=ae(oe(),1),L=6e4,Ee=1440*L,De=e=>[...new Set([`UTC`,e,...Intl.supportedValuesOf(`timeZone`)])].sort();function R(e){try{return new Intl.DateTimeFormat(`en`,{timeZone:e}),e}catch{return`UTC`}}function Oe(e,t){return e?B(new Date(e).getTime(),t):``}function ke(e,t){if(!e)return null;let n=Date.parse(`${e}Z`),r=n-z(n,t);return new Date(n-z(r,t)).toISOString()}var Ae=(e,t)=>new Date(Date.parse(`${e}Z`)-t*Ee).toISOString().slice(0,16),z=(e,t)=>Date.parse(`${B(e,t)}Z`)-Math.floor(e/L)*L;function B(e,t){let n=new Intl.DateTimeFormat(`en`,{timeZone:R(t),hourCycle:`h23`,year:`numeric`,month:`2-digit`,day:`2-digit`,hour:`2-digit`,minute:`2-digit`}),r=Object.fromEntries(n.formatToParts(e).map(({type:e,value:t})=>[e,t]));return`${r.year}-${r.month}-${r.day}T${r.hour}:${r.minute}`}var je=()=>({code:``,title:``,description:``,translations:[],channels:[],startsAt:``,timeZone:re(),minutes:`120`,place:``,stream:``,seats:``,opensDays:``,openings:{},byTier:!1,offerHours:`48`,points:``}),Me=e=>({code:e.code,title:e.title,description:e.description??``,translations:e.translations.map(({language:e,title:t,description:n})=>({language:e,title:t,description:n??``})),channels:e.channels?.map(({id:e})=>e)??[],startsAt:Oe(e.startsAt,e.timeZone),timeZone:e.timeZone,minutes:E(e.minutes),place:e.place,stream:e.stream??``,seats:E(e.seats),opensDays:E(e.opensDays),openings:Object.fromEntries(e.openings.map(({tier:e,days:t})=>[e.id,E(t)])),byTier:e.byTier,offerHours:E(e.offerHours),points:E(e.points)});function V(){let e=u(),{data:t}=d({queryKey:[`eventChoices`],queryFn:()=>e(be,{})});return{channels:t?.channels??[],tiers:t?.loyaltyTiers??[]}}var H=se();function Ne({draft:{translations:e},set:n,refused:r}){let i=f(),a=t(),o=(0,I.useId)(),s=r(`translations`),c=(t,r)=>n({translations:e.map(e=>e.language===t?{...e,...r}:e)});return(0,H.jsxs)(`div`,{className:`stack`,role:`group`,"aria-label":i(`event.texts`),children:[e.map(({language:e,title:t,description:n})=>(0,H.jsxs)(`div`,{className:`group stack`,children:[(0,H.jsx)(v,{label:i(`translation`,{label:i(`event.title`),language:a.language(e)}),help:i(`event.titleHelp`),maxLength:128,value:t,onChange:t=>c(e,{title:t.target.value})}),(0,H.jsx)(m,{label:i(`translation`,{label:i(`description`),language:a.language(e)}),value:n,onChange:t=>c(e,{description:t.target.value})})]},e)),(0,H.jsx)(de,{known:e.map(({language:e})=>e),onAdd:t=>n({translations:[...e,{language:t,title:``,description:``}]})}),s&&(0,H.jsx)(`p`,{id:o,className:`small wrong`,role:`alert`,children:s})]})}function Pe({isNew:e,...t}){let n=f(),{draft:r,set:i,refused:a}=t,o=t=>i(e&&r.code===M(r.title)?{title:t,code:M(t)}:{title:t});return(0,H.jsxs)(w,{title:`event`,children:[(0,H.jsx)(v,{label:n(`event.title`),autoFocus:e,maxLength:128,value:r.title,onChange:e=>o(e.target.value),error:a(`title`)}),e&&(0,H.jsx)(v,{label:n(`code`),help:n(`code.help`),maxLength:32,value:r.code,onChange:e=>i({code:e.target.value}),error:a(`code`)}),(0,H.jsx)(m,{label:n(`description`),value:r.description,onChange:e=>i({description:e.target.value}),error:a(`description`)}),(0,H.jsx)(Ne,{...t}),(0,H.jsx)(Fe,{...t})]})}function Fe({draft:e,set:t,refused:n}){let r=f(),{channels:i}=V();return i.length<2?null:(0,H.jsx)(ue,{label:r(`channels`),help:r(`event.channelsHelp`),options:i.map(({id:e,name:t})=>({value:e,label:t})),chosen:e.channels,onChange:e=>t({channels:e}),error:n(`channels`)})}var U=(e,t)=>({code:e.code,title:e.title,description:e.description,translations:e.translations,channels:e.channels,startsAt:t.chosen(`startsAt`,e.startsAt)&&ke(e.startsAt,e.timeZone),timeZone:e.timeZone,minutes:t.needed(`minutes`,e.minutes),place:e.place,stream:e.stream,seats:t.whole(`seats`,e.seats),opensDays:t.whole(`opensDays`,e.opensDays),openings:Ie(e,t),byTier:e.byTier,offerHours:t.needed(`offerHours`,e.offerHours),points:t.whole(`points`,e.points)}),W=({opensDays:e})=>!e.trim();function Ie(e,t){return W(e)?[]:Object.entries(e.openings).map(([e,n])=>({tier:e,days:t.whole(`openings.${e}`,n)})).filter(e=>e.days!==null)}function Le({draft:e,set:t,refused:n}){let r=f(),i=ze(e),a=Re(e),o=n(`openings`);return(0,H.jsxs)(w,{title:`event.registering`,children:[(0,H.jsx)(v,{label:r(`event.opensDays`),help:i(e.opensDays)??r(`event.opensDaysHelp`),unit:r(`unit.daysBefore`),inputMode:`numeric`,value:e.opensDays,onChange:e=>t({opensDays:e.target.value}),error:n(`opensDays`)}),!W(e)&&a.map(({id:a,name:o})=>(0,H.jsx)(v,{label:r(`tier.andAbove`,{tier:o}),help:i(e.openings[a]??``)??r(`event.openingHelp`),unit:r(`unit.daysBefore`),inputMode:`numeric`,value:e.openings[a]??``,onChange:n=>t({openings:{...e.openings,[a]:n.target.value}}),error:n(`openings.${a}`)},a)),o&&(0,H.jsx)(`p`,{className:`small wrong`,role:`alert`,children:o})]})}var Re=({openings:e})=>V().tiers.filter(({id:t},n)=>n>0||e[t]).reverse();function ze({startsAt:e}){let n=f(),r=t();return t=>{if(!e||!/^\d{1,3}$/.test(t.trim()))return;let i=r.moment(`${Ae(e,Number(t))}Z`,`UTC`);return n(`event.opensFrom`,{moment:i})}}var Be=[[`seats`,`unit.seats`],[`offerHours`,`unit.hours`],[`points`,`points.unit`]];function Ve({draft:e,set:t,refused:n}){let r=f(),[i,a,o]=Be.map(([i,a])=>(0,H.jsx)(v,{label:r(`event.${i}`),help:r(`event.${i}Help`),unit:r(a),inputMode:`numeric`,value:e[i],onChange:e=>t({[i]:e.target.value}),error:n(i)},i));return(0,H.jsxs)(w,{title:`event.seatsAndPoints`,children:[i,e.seats.trim()&&(0,H.jsxs)(H.Fragment,{children:[(0,H.jsx)(j,{label:r(`event.byTier`),help:r(`event.byTierHelp`),checked:e.byTier,onChange:e=>t({byTier:e})}),a]}),o]})}function He({draft:e,set:t,refused:n}){let r=f();return(0,H.jsxs)(w,{title:`event.when`,children:[(0,H.jsxs)(`div`,{className:`pair`,children:[(0,H.jsx)(v,{type:`datetime-local`,label:r(`event.startsAt`),help:r(`event.startsAtHelp`,{zone:e.timeZone}),value:e.startsAt,onChange:e=>t({startsAt:e.target.value}),error:n(`startsAt`)}),(0,H.jsx)(b,{label:r(`event.timeZone`),value:e.timeZone,onChange:e=>t({timeZone:e.target.value}),error:n(`timeZone`),children:De(e.timeZone).map(e=>(0,H.jsx)(`option`,{value:e,children:e},e))}),(0,H.jsx)(v,{label:r(`event.length`),unit:r(`unit.minutes`),inputMode:`numeric`,value:e.minutes,onChange:e=>t({minutes:e.target.value}),error:n(`minutes`)})]}),(0,H.jsx)(v,{label:r(`event.place`),help:r(`event.placeHelp`),maxLength:255,value:e.place,onChange:e=>t({place:e.target.value}),error:n(`place`)}),(0,H.jsx)(v,{type:`url`,label:r(`event.stream`),help:r(`event.streamHelp`),value:e.stream,onChange:e=>t({stream:e.target.value}),error:n(`stream`)})]})}function G({isNew:e,...t}){return(0,H.jsxs)(H.Fragment,{children:[(0,H.jsx)(Pe,{isNew:e,...t}),(0,H.jsx)(He,{...t}),(0,H.jsx)(Ve,{...t}),(0,H.jsx)(Le,{...t})]})}var Ue=[`title`,`description`,`translations`,`channels`,`startsAt`,`timeZone`,`minutes`,`place`,`stream`,`seats`,`opensDays`,`openings`,`offerHours`,`points`],K=(e,{isNew:t=!1}={})=>[...Ue,...Object.keys(e.openings).map(e=>`openings.${e}`),...t?[`code`]:[]];function We(){let e=f(),t=u(),[n]=(0,I.useState)(je),r=O(n,async n=>{let r={...D(e,e=>U(n,e)),active:!1};return C((await t(Ce,{input:r})).loyaltyEventCreate).event},{say:({title:t})=>e(`event.created`,{name:t}),after:({id:e})=>l(`/friends/events/${encodeURIComponent(e)}/edit`,{replace:!0})});return(0,H.jsxs)(H.Fragment,{children:[(0,H.jsx)(`h1`,{children:e(`event.new`)}),(0,H.jsxs)(`form`,{className:`stack form`,noValidate:!0,onSubmit:r.send,children:[(0,H.jsx)(G,{isNew:!0,...r}),(0,H.jsx)(T,{error:r.error,fields:K(r.draft,{isNew:!0})}),(0,H.jsx)(k,{form:r,create:e(`event.create`),children:(0,H.jsx)(`span`,{className:`quiet small`,children:e(`event.createHelp`)})})]})]})}function q({member:e}){let t=f();if(!e)return(0,H.jsx)(H.Fragment,{children:t(`referral.gone`)});let n=y(e.user),r=e.user?.email??t(`member.gone`);return(0,H.jsxs)(H.Fragment,{children:[(0,H.jsx)(p,{to:`/members/${encodeURIComponent(e.id)}`,children:n||r}),(0,H.jsx)(`div`,{className:`quiet small`,children:[n&&r,e.tier.name].filter(Boolean).join(` · `)})]})}function Ge({event:r}){let a=f(),o=t(),s=u(),[c,l]=i(),p={after:c.get(`after`),before:c.get(`before`)},m={event:r,...g(p,50)},h=d({queryKey:[`questions`,m],queryFn:()=>s(Se,m),placeholderData:e});return(0,H.jsx)(n,{query:h,lines:6,children:({loyaltyEventQuestions:e})=>e?.edges.length?(0,H.jsxs)(`div`,{className:`stack`,"aria-busy":h.isPlaceholderData,children:[(0,H.jsx)(`p`,{className:`quiet small`,children:a(`event.questionsHelp`)}),(0,H.jsx)(`div`,{className:`scroll`,children:(0,H.jsxs)(`table`,{children:[(0,H.jsx)(`caption`,{className:`hidden`,children:a(`event.questions`)}),(0,H.jsx)(`thead`,{children:(0,H.jsxs)(`tr`,{children:[(0,H.jsx)(`th`,{scope:`col`,children:a(`event.question`)}),(0,H.jsx)(`th`,{scope:`col`,children:a(`member`)}),(0,H.jsx)(`th`,{scope:`col`,children:a(`date`)})]})}),(0,H.jsx)(`tbody`,{children:e.edges.map(({node:{id:e,text:t,member:n,askedAt:r}})=>(0,H.jsxs)(`tr`,{children:[(0,H.jsx)(`td`,{className:`written`,children:t}),(0,H.jsx)(`td`,{children:(0,H.jsx)(q,{member:n})}),(0,H.jsx)(`td`,{className:`quiet`,children:o.moment(r)})]},e))})]})}),(0,H.jsx)(x,{page:e.pageInfo,onMove:l})]}):(0,H.jsx)(`p`,{className:`note`,children:a(`event.questionsNone`)})})}var Ke=6e4;function qe({active:e,startsAt:t,minutes:n}){return new Date(t).getTime()+n*Ke<=Date.now()?`over`:e?`shown`:`off`}var Je=({startsAt:e})=>new Date(e)<=new Date,J=({startsAt:e,timeZone:t},n)=>`${n.moment(e,R(t))} (${t})`,Y=({minutes:e},t)=>e%60?t(`event.minutes`,{minutes:e}):t(`event.hours`,{hours:e/60}),X=({seats:e,figures:{taken:t}},n)=>typeof e==`number`?n(`event.takenOf`,{taken:t,seats:e}):n(`event.taken`,{taken:t});function Ye({event:e,user:t,onClose:n}){let r=f(),i=u(),a=y(t)||t.email,{points:o}=e;return(0,H.jsx)(N,{title:r(`registration.cameAsk`,{name:a}),action:r(`registration.came`),explained:o?r(`registration.cameGives`,{points:o}):r(`registration.cameExplained`),change:async()=>C((await i(Te,{event:e.id,user:t.id})).loyaltyEventCame),say:()=>r(`registration.cameDone`,{name:a}),after:n,onClose:n,children:!Je(e)&&(0,H.jsx)(`p`,{className:`note warning`,children:r(`event.notBegun`)})})}function Xe({event:e}){let t=f(),{came:n,waiting:r,cancelled:i}=e.figures;return(0,H.jsxs)(`dl`,{className:`card figures`,children:[(0,H.jsxs)(`div`,{children:[(0,H.jsx)(`dt`,{children:t(`event.seats`)}),(0,H.jsx)(`dd`,{children:X(e,t)})]}),(0,H.jsxs)(`div`,{children:[(0,H.jsx)(`dt`,{children:t(`seat.CAME`)}),(0,H.jsx)(`dd`,{children:t(`members.count`,{count:n})})]}),(0,H.jsxs)(`div`,{children:[(0,H.jsx)(`dt`,{children:t(`seat.WAITING`)}),(0,H.jsx)(`dd`,{children:t(`members.count`,{count:r})})]}),(0,H.jsxs)(`div`,{children:[(0,H.jsx)(`dt`,{children:t(`seat.CANCELLED`)}),(0,H.jsx)(`dd`,{children:t(`members.count`,{count:i})})]}),(0,H.jsxs)(`div`,{children:[(0,H.jsx)(`dt`,{children:t(`event.points`)}),(0,H.jsx)(`dd`,{children:t(`points.count`,{points:e.points??0})})]})]})}function Ze({registrations:e,onCame:t}){let n=f();return(0,H.jsx)(`div`,{className:`scroll`,children:(0,H.jsxs)(`table`,{children:[(0,H.jsx)(`caption`,{className:`hidden`,children:n(`event.coming`)}),(0,H.jsx)(`thead`,{children:(0,H.jsxs)(`tr`,{children:[(0,H.jsx)(`th`,{scope:`col`,children:n(`member`)}),(0,H.jsx)(`th`,{scope:`col`,children:n(`state`)}),(0,H.jsx)(`th`,{scope:`col`,children:n(`registration.askedAt`)}),(0,H.jsx)(`th`,{scope:`col`,children:n(`seat.CAME`)})]})}),(0,H.jsx)(`tbody`,{children:e.map(e=>(0,H.jsx)(Qe,{registration:e,onCame:()=>t(e)},e.id))})]})})}function Qe({registration:e,onCame:n}){let r=f(),i=t(),{member:a,state:o,waitingPosition:s,offeredUntil:c,askedAt:l,cameAt:u}=e;return(0,H.jsxs)(`tr`,{children:[(0,H.jsx)(`th`,{scope:`row`,children:(0,H.jsx)(q,{member:a})}),(0,H.jsxs)(`td`,{children:[(0,H.jsx)(`span`,{className:o===`CAME`?`chip success`:`chip`,children:r(`seat.${o}`)}),typeof s==`number`&&(0,H.jsx)(`div`,{className:`quiet small`,children:r(`registration.position`,{position:s})}),c&&(0,H.jsx)(`div`,{className:`quiet small`,children:r(`registration.offeredUntil`,{moment:i.moment(c)})})]}),(0,H.jsx)(`td`,{className:`quiet`,children:i.moment(l)}),(0,H.jsxs)(`td`,{children:[u&&(0,H.jsx)(`span`,{className:`quiet`,children:i.moment(u)}),o===`SEAT`&&a?.user&&(0,H.jsx)(`button`,{type:`button`,className:`link`,"aria-label":r(`registration.cameNamed`,{name:a.user.email}),onClick:n,children:r(`registration.came`)})]})]})}var Z=[`SEAT`,`CAME`,`WAITING`,`CANCELLED`];function $e({event:t}){let r=f(),a=u(),[o,s]=i(),[c,l]=(0,I.useState)(null),p=Z.filter(e=>e===o.get(`state`)),m=o.get(`search`),v={after:o.get(`after`),before:o.get(`before`)},y={event:t.id,filter:{states:p,search:m},...g(v,50)},S=d({queryKey:[`registrations`,y],queryFn:()=>a(xe,y),placeholderData:e});return(0,H.jsxs)(`div`,{className:`stack`,children:[(0,H.jsx)(Xe,{event:t}),(0,H.jsxs)(`div`,{children:[(0,H.jsxs)(`div`,{className:`toolbar`,role:`search`,children:[(0,H.jsx)(_,{name:`search`,label:r(`member.search`),type:`search`}),(0,H.jsxs)(b,{label:r(`state`),value:p[0]??``,onChange:({target:e})=>s({state:e.value,...h}),children:[(0,H.jsx)(`option`,{value:``,children:r(`seat.all`)}),Z.map(e=>(0,H.jsx)(`option`,{value:e,children:r(`seat.${e}`)},e))]})]}),(0,H.jsx)(n,{query:S,lines:6,children:({loyaltyEventRegistrations:e})=>e?.edges.length?(0,H.jsxs)(`div`,{className:`stack`,"aria-busy":S.isPlaceholderData,children:[(0,H.jsx)(Ze,{registrations:e.edges.map(({node:e})=>e),onCame:l}),(0,H.jsx)(x,{page:e.pageInfo,onMove:s})]}):(0,H.jsx)(`p`,{className:`note`,children:r(m||p.length?`registrations.noneFound`:`registrations.none`)})})]}),c?.member?.user&&(0,H.jsx)(Ye,{event:t,user:c.member.user,onClose:()=>l(null)})]})}function et({event:e}){let t=f(),n=u(),r=O(Me(e),async(r,i)=>{let[a,o]=D(t,e=>[U(r,e),U(i,e)]),s={id:e.id,input:A(a,o)};return C((await n(F,s)).loyaltyEventUpdate)},{say:()=>t(`saved`)});return(0,H.jsxs)(`form`,{className:`stack form`,noValidate:!0,onSubmit:r.send,children:[(0,H.jsx)(G,{isNew:!1,...r}),(0,H.jsx)(T,{error:r.error,fields:K(r.draft)}),(0,H.jsx)(k,{form:r})]})}function tt({id:e}){let t=f(),n=u(),i=r(),a=ee({mutationFn:()=>n(ye,{id:e}),onSuccess:({loyaltyEvent:e})=>{if(!e)return;let{code:t,calendar:n}=e;pe(`${t}.ics`,[n],`text/calendar`)},onError:()=>i.notify({status:`error`,text:t(`failure.failed`)})});return(0,H.jsx)(o,{variant:`secondary`,disabled:a.isPending,onClick:()=>a.mutate(),children:t(`event.calendar`)})}function nt({event:{id:e,title:t},onClose:n}){let r=f(),i=u();return(0,H.jsx)(fe,{name:t,explained:r(`event.deleteExplained`),remove:async()=>C((await i(we,{id:e})).loyaltyEventDelete),list:`/friends/events`,onClose:n})}function rt({event:{id:e,title:t,active:n},onClose:r}){let i=f(),a=u(),o=t;return(0,H.jsx)(N,{title:i(n?`event.switchOff`:`event.switchOn`,{name:o}),action:i(n?`switchOff`:`switchOn`),explained:i(n?`event.offExplained`:`event.onExplained`),change:async()=>C((await a(F,{id:e,input:{active:!n}})).loyaltyEventUpdate),say:()=>i(n?`event.isOff`:`event.isOn`,{name:o}),after:r,onClose:r})}function it({event:e}){let t=f(),n=s().has(`MANAGE_DISCOUNTS`),[r,i]=(0,I.useState)(null),a=()=>i(null);return(0,H.jsxs)(`div`,{className:`actions`,children:[(0,H.jsx)(tt,{id:e.id}),n&&(0,H.jsxs)(H.Fragment,{children:[(0,H.jsx)(o,{variant:e.active?`secondary`:`primary`,onClick:()=>i(`switch`),children:t(e.active?`switchOff`:`switchOn`)}),(0,H.jsx)(o,{variant:`secondary`,onClick:()=>i(`delete`),children:t(`delete`)})]}),r===`switch`&&(0,H.jsx)(rt,{event:e,onClose:a}),r===`delete`&&(0,H.jsx)(nt,{event:e,onClose:a})]})}function at({event:e}){let t=f(),n=qe(e);return(0,H.jsx)(`span`,{className:n===`shown`?`chip success`:`chip`,children:t(`event.state.${n}`)})}var ot=[{path:``,title:`event.coming`},{path:`questions`,title:`event.questions`},{path:`edit`,title:`event.edit`}];function st({event:e}){let n=f(),r=t(),i=c()[3]??``;return(0,H.jsxs)(H.Fragment,{children:[(0,H.jsxs)(`header`,{className:`actions apart`,children:[(0,H.jsxs)(`div`,{className:`actions`,children:[(0,H.jsx)(`h1`,{children:e.title}),(0,H.jsx)(at,{event:e})]}),(0,H.jsx)(it,{event:e})]}),(0,H.jsx)(`p`,{className:`quiet`,children:[J(e,r),Y(e,n),e.place].join(` · `)}),(0,H.jsx)(ne,{page:`friends/events/${encodeURIComponent(e.id)}`,title:`event`,sections:ot}),i===`edit`?(0,H.jsx)(a,{to:`MANAGE_DISCOUNTS`,children:(0,H.jsx)(et,{event:e})}):(0,H.jsx)(a,{to:`MANAGE_USERS`,children:i===`questions`?(0,H.jsx)(Ge,{event:e.id}):(0,H.jsx)($e,{event:e})})]})}function ct({id:e}){let t=f();return(0,H.jsx)(a,{to:e===`new`?`MANAGE_DISCOUNTS`:[`MANAGE_DISCOUNTS`,`MANAGE_USERS`],children:(0,H.jsxs)(`div`,{className:`stack`,children:[(0,H.jsx)(`div`,{className:`small`,children:(0,H.jsxs)(p,{to:`/friends/events`,children:[`← `,t(`events`)]})}),e===`new`?(0,H.jsx)(We,{}):(0,H.jsx)(lt,{id:e})]})})}function lt({id:e}){let t=f(),r=u(),i=s().has(`MANAGE_DISCOUNTS`),a=d({queryKey:[`event`,e,i],queryFn:()=>r(ve,{id:e,manages:i})});return(0,H.jsx)(n,{query:a,lines:10,children:({loyaltyEvent:e})=>e?(0,H.jsx)(st,{event:e}):(0,H.jsx)(`p`,{className:`note`,children:t(`event.notFound`)})})}var ut=25;function dt(e){let t=e.get(`active`);return{filter:{search:e.get(`search`),active:t===`yes`||t!==`no`&&null,over:e.get(`when`)===`over`},...g({after:e.get(`after`),before:e.get(`before`)},ut)}}var ft=e=>[`search`,`active`,`when`].some(t=>e.get(t)),pt={search:null,active:null,when:null,...h};function mt(){let e=f(),[t,n]=i();return(0,H.jsxs)(`div`,{className:`toolbar`,role:`search`,children:[(0,H.jsx)(_,{name:`search`,label:e(`events.search`),type:`search`}),(0,H.jsxs)(b,{label:e(`event.when`),value:t.get(`when`)??``,onChange:e=>n({when:e.target.value,...h}),children:[(0,H.jsx)(`option`,{value:``,children:e(`events.ahead`)}),(0,H.jsx)(`option`,{value:`over`,children:e(`events.over`)})]}),(0,H.jsxs)(b,{label:e(`state`),value:t.get(`active`)??``,onChange:e=>n({active:e.target.value,...h}),children:[(0,H.jsx)(`option`,{value:``,children:e(`state.all`)}),(0,H.jsx)(`option`,{value:`yes`,children:e(`state.on`)}),(0,H.jsx)(`option`,{value:`no`,children:e(`state.off`)})]}),ft(t)&&(0,H.jsx)(o,{variant:`tertiary`,onClick:()=>n(pt),children:e(`filters.clear`)})]})}function ht({events:e}){let t=f();return(0,H.jsx)(`div`,{className:`scroll`,children:(0,H.jsxs)(`table`,{children:[(0,H.jsx)(`caption`,{className:`hidden`,children:t(`events`)}),(0,H.jsx)(`thead`,{children:(0,H.jsxs)(`tr`,{children:[(0,H.jsx)(`th`,{scope:`col`,children:t(`event`)}),(0,H.jsx)(`th`,{scope:`col`,children:t(`event.when`)}),(0,H.jsx)(`th`,{scope:`col`,children:t(`event.place`)}),(0,H.jsx)(`th`,{scope:`col`,className:`number`,children:t(`event.seats`)}),(0,H.jsx)(`th`,{scope:`col`,children:t(`state`)})]})}),(0,H.jsx)(`tbody`,{children:e.map(e=>(0,H.jsx)(gt,{event:e},e.id))})]})})}function gt({event:e}){let n=f(),r=t(),{waiting:i}=e.figures;return(0,H.jsxs)(`tr`,{children:[(0,H.jsxs)(`th`,{scope:`row`,children:[(0,H.jsx)(p,{to:`/friends/events/${encodeURIComponent(e.id)}`,children:e.title}),(0,H.jsx)(`div`,{className:`quiet small`,children:e.code})]}),(0,H.jsxs)(`td`,{children:[J(e,r),(0,H.jsx)(`div`,{className:`quiet small`,children:Y(e,n)})]}),(0,H.jsx)(`td`,{children:e.place}),(0,H.jsxs)(`td`,{className:`number`,children:[X(e,n),i>0&&(0,H.jsx)(`div`,{className:`quiet small`,children:n(`event.waiting`,{waiting:i})})]}),(0,H.jsx)(`td`,{children:(0,H.jsx)(at,{event:e})})]})}function _t(){let t=f(),r=u(),[a,o]=i(),s=dt(a),c=d({queryKey:[`events`,s],queryFn:()=>r(_e,s),placeholderData:e});return(0,H.jsxs)(`div`,{children:[(0,H.jsx)(mt,{}),(0,H.jsx)(n,{query:c,lines:8,children:({loyaltyAllEvents:e})=>e?.edges.length?(0,H.jsxs)(`div`,{className:`stack`,"aria-busy":c.isPlaceholderData,children:[(0,H.jsx)(`p`,{className:`quiet small`,role:`status`,children:t(`events.count`,{count:e.totalCount??0})}),(0,H.jsx)(ht,{events:e.edges.map(({node:e})=>e)}),(0,H.jsx)(x,{page:e.pageInfo,onMove:o})]}):(0,H.jsx)(`p`,{className:`note`,children:t(ft(a)?`events.noneFound`:`events.none`)})})]})}var Q=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},vt=new Q(`
    query Referrals($filter: LoyaltyReferralFilterInput, $first: Int, $after: String, $last: Int, $before: String) {
  loyaltyReferrals(
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
        ...ReferralLine
      }
    }
  }
}
    fragment ReferralLine on LoyaltyReferral {
  id
  state
  reasons
  note
  createdAt
  decidedAt
  decidedBy {
    email
  }
  rewardedFrom
  referrer {
    id
    user {
      email
      firstName
      lastName
    }
  }
  friend {
    id
    user {
      email
      firstName
      lastName
    }
  }
  prizes {
    side
    points
    given
    givenAt
    reward {
      name
    }
  }
}`),yt=new Q(`
    query HeldReferrals {
  loyaltyReferrals(first: 1, filter: {states: [REVIEW]}) {
    totalCount
  }
}
    `),bt=new Q(`
    query ReferralTerms {
  loyaltyReferralTerms {
    ...Promised
  }
}
    fragment Promised on LoyaltyReferralTerms {
  active
  friendPoints
  friendReward {
    id
    name
  }
  friendAtOnce
  referrerPoints
  referrerReward {
    id
    name
  }
  minimumOrder
  monthLimit
  pendingDays
  currency
}`),xt=new Q(`
    query FindPrizes($search: String!) {
  loyaltyAllRewards(
    first: 20
    filter: {kinds: [VOUCHER, GIFT_CARD], search: $search}
  ) {
    edges {
      node {
        id
        name
      }
    }
  }
}
    `),St=new Q(`
    mutation UpdateReferralTerms($input: LoyaltyReferralTermsInput!) {
  loyaltyReferralTermsUpdate(input: $input) {
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
    `),Ct=new Q(`
    mutation UpdatePendingDays($days: Int) {
  loyaltySettingsUpdate(input: {referralPendingDays: $days}) {
    errors {
      field
      message
      code
    }
  }
}
    `),wt=new Q(`
    mutation DecideReferral($id: ID!, $approve: Boolean!, $note: String!) {
  loyaltyReferralDecide(id: $id, approve: $approve, note: $note) {
    errors {
      field
      message
      code
    }
    referral {
      state
    }
  }
}
    `),Tt=[`oneself`,`same_mailbox`,`ordered_before`,`referred_already`,`circle`,`below_minimum`,`limit_reached`,`refused_by_staff`,`same_address`,`same_phone`,`same_last_name`,`many_claims_from_one_address`,`many_friends_in_a_day`,`order_cancelled_after_the_prize`],Et=(e,t)=>e.map(e=>{let n=Tt.find(t=>t===e);return n?t(`referral.because.${n}`):e}),Dt=({points:e,reward:t},n)=>typeof e==`number`?n(`points.count`,{points:e}):t?.name??n(`referral.rewardGone`),Ot=({state:e})=>e===`REVIEW`,kt=({state:e})=>e!==`REFUSED`&&e!==`TAKEN_BACK`;function At({referral:e,approve:t,onClose:n}){let r=f(),i=u(),[a,o]=(0,I.useState)(``),s=le(async()=>C((await i(wt,{id:e.id,approve:t,note:a})).loyaltyReferralDecide),{say:()=>r(t?`referral.approved`:`referral.refused`),after:n}),c={friend:jt(e.friend),referrer:jt(e.referrer)};return(0,H.jsxs)(te,{title:r(t?`referral.approveNamed`:`referral.refuseNamed`,c),action:r(t?`referral.approve`:`referral.refuse`),destructive:!t,busy:s.isPending,onSubmit:()=>s.mutate(void 0),onClose:n,children:[t?(0,H.jsx)(Mt,{referral:e}):(0,H.jsx)(Nt,{referral:e}),(0,H.jsx)(m,{label:r(`referral.note`),help:r(`referral.noteHelp`),autoFocus:!0,value:a,maxLength:1e3,onChange:e=>o(e.target.value),error:ce(s.error,`note`)}),(0,H.jsx)(T,{error:s.error,fields:[`note`]})]})}var jt=e=>y(e?.user)||e?.user?.email||`…`;function Mt({referral:e}){let t=f();return(0,H.jsxs)(H.Fragment,{children:[(0,H.jsx)(`ul`,{className:`bullets`,children:Et(e.reasons,t).map(e=>(0,H.jsx)(`li`,{children:e},e))}),(0,H.jsx)(`p`,{children:t(`referral.approveExplained`)})]})}function Nt({referral:e}){let t=f(),n=e.prizes.filter(e=>e.given);return(0,H.jsxs)(H.Fragment,{children:[(0,H.jsx)(`p`,{children:t(`referral.refuseExplained`)}),n.length>0&&(0,H.jsxs)(H.Fragment,{children:[(0,H.jsx)(`p`,{children:t(`referral.takesBack`)}),(0,H.jsx)(`ul`,{className:`bullets`,children:n.map(e=>(0,H.jsx)(`li`,{children:t(`referral.to.${e.side}`,{prize:Dt(e,t)})},e.side))})]})]})}var Pt=25,Ft=[`REVIEW`,`NAMED`,`PENDING`,`REWARDED`,`REFUSED`,`TAKEN_BACK`];function It(e){return{filter:{states:Ft.filter(t=>t===e.get(`state`)),search:e.get(`search`)},...g({after:e.get(`after`),before:e.get(`before`)},Pt)}}var Lt=e=>[`state`,`search`].some(t=>e.get(t));function Rt(){let e=f(),t=u(),[,n]=i(),r=d({queryKey:[`heldReferrals`],queryFn:()=>t(yt,{})}).data?.loyaltyReferrals?.totalCount??0;return r?(0,H.jsxs)(`div`,{className:`note warning actions apart`,children:[(0,H.jsx)(`p`,{children:e(`referrals.held`,{count:r})}),(0,H.jsx)(o,{variant:`secondary`,size:`small`,onClick:()=>n({state:`REVIEW`,search:null,...h}),children:e(`referrals.showHeld`)})]}):null}function zt(){let e=f(),[t,n]=i();return(0,H.jsxs)(`div`,{className:`toolbar`,role:`search`,children:[(0,H.jsx)(_,{name:`search`,label:e(`referrals.search`),type:`search`}),(0,H.jsxs)(b,{label:e(`state`),value:t.get(`state`)??``,onChange:e=>n({state:e.target.value,...h}),children:[(0,H.jsx)(`option`,{value:``,children:e(`referral.state.all`)}),Ft.map(t=>(0,H.jsx)(`option`,{value:t,children:e(`referral.state.${t}`)},t))]}),Lt(t)&&(0,H.jsx)(o,{variant:`tertiary`,onClick:()=>n({search:null,state:null,...h}),children:e(`filters.clear`)})]})}function Bt({referrals:e,onDecide:t}){let n=f();return(0,H.jsx)(`div`,{className:`scroll`,children:(0,H.jsxs)(`table`,{className:`wide`,children:[(0,H.jsx)(`caption`,{className:`hidden`,children:n(`friends.brought`)}),(0,H.jsx)(`thead`,{children:(0,H.jsxs)(`tr`,{children:[(0,H.jsx)(`th`,{scope:`col`,children:n(`referral.friend`)}),(0,H.jsx)(`th`,{scope:`col`,children:n(`referral.referrer`)}),(0,H.jsx)(`th`,{scope:`col`,children:n(`state`)}),(0,H.jsx)(`th`,{scope:`col`,children:n(`referral.prizes`)}),(0,H.jsx)(`th`,{scope:`col`,children:(0,H.jsx)(`span`,{className:`hidden`,children:n(`referral.decide`)})})]})}),(0,H.jsx)(`tbody`,{children:e.map(e=>(0,H.jsx)(Vt,{referral:e,onDecide:t},e.id))})]})})}function Vt({referral:e,onDecide:n}){let r=f(),i=t();return(0,H.jsxs)(`tr`,{children:[(0,H.jsxs)(`th`,{scope:`row`,children:[(0,H.jsx)(Ht,{member:e.friend}),(0,H.jsx)(`div`,{className:`quiet small`,children:r(`referral.named`,{moment:i.moment(e.createdAt)})})]}),(0,H.jsx)(`td`,{children:(0,H.jsx)(Ht,{member:e.referrer})}),(0,H.jsx)(`td`,{children:(0,H.jsx)(Ut,{referral:e})}),(0,H.jsx)(`td`,{children:(0,H.jsx)(Gt,{prizes:e.prizes})}),(0,H.jsx)(`td`,{children:(0,H.jsxs)(`div`,{className:`actions`,children:[Ot(e)&&(0,H.jsx)(`button`,{type:`button`,className:`link`,onClick:()=>n({referral:e,approve:!0}),children:r(`referral.approve`)}),kt(e)&&(0,H.jsx)(`button`,{type:`button`,className:`link`,onClick:()=>n({referral:e,approve:!1}),children:r(`referral.refuse`)})]})})]})}function Ht({member:e}){let t=f();if(!e)return(0,H.jsx)(H.Fragment,{children:t(`referral.gone`)});let n=y(e.user),r=e.user?.email??t(`member.gone`);return(0,H.jsxs)(H.Fragment,{children:[(0,H.jsx)(p,{to:`/members/${encodeURIComponent(e.id)}`,children:n||r}),n&&(0,H.jsx)(`div`,{className:`quiet small`,children:r})]})}function Ut({referral:e}){let n=f(),r=t(),{state:i,rewardedFrom:a,note:o,decidedAt:s,decidedBy:c}=e;return(0,H.jsxs)(H.Fragment,{children:[(0,H.jsx)(`span`,{className:`chip ${Wt[i]??``}`,children:n(`referral.state.${i}`)}),a&&(0,H.jsx)(`div`,{className:`quiet small`,children:n(`referral.rewardedFrom`,{moment:r.moment(a)})}),Et(e.reasons,n).map(e=>(0,H.jsx)(`div`,{className:`small`,children:e},e)),o&&(0,H.jsx)(`div`,{className:`quiet small`,children:n(`quoted`,{text:o})}),s&&(0,H.jsx)(`div`,{className:`quiet small`,children:[c?.email,r.moment(s)].filter(Boolean).join(` · `)})]})}var Wt={REVIEW:`warning`,REWARDED:`success`};function Gt({prizes:e}){let n=f(),r=t();return(0,H.jsx)(H.Fragment,{children:e.map(e=>(0,H.jsxs)(`div`,{className:`small unbroken`,children:[n(`referral.to.${e.side}`,{prize:Dt(e,n)}),` `,(0,H.jsx)(`span`,{className:`quiet`,children:e.given&&e.givenAt?n(`referral.given`,{day:r.day(e.givenAt)}):n(`referral.notGiven`)})]},e.side))})}function Kt(){let t=f(),r=u(),[a,o]=i(),[s,c]=(0,I.useState)(null),l=It(a),p=d({queryKey:[`referrals`,l],queryFn:()=>r(vt,l),placeholderData:e});return(0,H.jsxs)(`div`,{className:`stack`,children:[a.get(`state`)!==`REVIEW`&&(0,H.jsx)(Rt,{}),(0,H.jsxs)(`div`,{children:[(0,H.jsx)(zt,{}),(0,H.jsx)(n,{query:p,lines:8,children:({loyaltyReferrals:e})=>e?.edges.length?(0,H.jsxs)(`div`,{className:`stack`,"aria-busy":p.isPlaceholderData,children:[(0,H.jsx)(`p`,{className:`quiet small`,role:`status`,children:t(`referrals.count`,{count:e.totalCount??0})}),(0,H.jsx)(Bt,{referrals:e.edges.map(({node:e})=>e),onDecide:c}),(0,H.jsx)(x,{page:e.pageInfo,onMove:o})]}):(0,H.jsx)(`p`,{className:`note`,children:t(Lt(a)?`referrals.noneFound`:`referrals.none`)})})]}),s&&(0,H.jsx)(At,{...s,onClose:()=>c(null)})]})}var qt=[`none`,`points`,`reward`];function Jt({side:e,draft:t,set:n,refused:r}){let i=f(),a=Yt(),o=t[e],s=t=>n({[e]:{...o,...t}});return(0,H.jsxs)(H.Fragment,{children:[(0,H.jsx)(b,{label:i(`referralTerms.prize`),value:o.kind,onChange:e=>s({kind:e.target.value}),children:qt.map(e=>(0,H.jsx)(`option`,{value:e,children:i(`referralTerms.prize.${e}`)},e))}),o.kind===`points`&&(0,H.jsx)(v,{label:i(`adjust.points`),unit:i(`points.unit`),inputMode:`numeric`,value:o.points,onChange:e=>s({points:e.target.value}),error:r(`${e}Points`)}),o.kind===`reward`&&(0,H.jsx)(me,{single:!0,label:i(`reward`),help:i(`referralTerms.rewardHelp`),source:a,chosen:o.reward,onChange:e=>s({reward:e}),error:r(`${e}Reward`)})]})}var Yt=()=>he(`prizes`,async(e,t)=>ge((await e(xt,{search:t})).loyaltyAllRewards)),Xt=e=>({active:e.active,friend:Zt(e.friendPoints,e.friendReward),friendAtOnce:e.friendAtOnce,referrer:Zt(e.referrerPoints,e.referrerReward),minimumOrder:E(e.minimumOrder),pendingDays:E(e.pendingDays),monthLimit:E(e.monthLimit)}),Zt=(e,t)=>({kind:e==null?t?`reward`:`none`:`points`,points:E(e),reward:t?[{value:t.id,label:t.name}]:[]}),Qt=(e,t)=>({active:e.active,...$(`friend`,e.friend,t),friendAtOnce:e.friendAtOnce,...$(`referrer`,e.referrer,t),minimumOrder:t.decimal(`minimumOrder`,e.minimumOrder),monthLimit:t.whole(`monthLimit`,e.monthLimit),referralPendingDays:t.needed(`referralPendingDays`,e.pendingDays)}),$=(e,{kind:t,points:n,reward:r},i)=>({[`${e}Points`]:t===`points`?i.needed(`${e}Points`,n):null,[`${e}Reward`]:t===`reward`?i.chosen(`${e}Reward`,r[0]?.value):null});function $t(e){let t=f(),n=u();return O(Xt(e),async(e,r)=>{let[i,a]=D(t,t=>[Qt(e,t),Qt(r,t)]),{referralPendingDays:o,...s}=A(i,a);o!==void 0&&C((await n(Ct,{days:o})).loyaltySettingsUpdate),Object.keys(s).length&&C((await n(St,{input:s})).loyaltyReferralTermsUpdate)},{say:()=>t(`saved`)})}var en=[`active`,`friendPoints`,`friendReward`,`referrerPoints`,`referrerReward`,`minimumOrder`,`referralPendingDays`,`monthLimit`];function tn(){let e=u(),t=d({queryKey:[`referralTerms`],queryFn:()=>e(bt,{})});return(0,H.jsx)(n,{query:t,lines:10,children:({loyaltyReferralTerms:e})=>(0,H.jsx)(nn,{terms:e})})}function nn({terms:e}){let t=f(),n=$t(e),{draft:r,set:i,refused:a}=n;return(0,H.jsxs)(`form`,{className:`stack form`,noValidate:!0,onSubmit:n.send,children:[(0,H.jsx)(`p`,{className:`quiet`,children:t(`referralTerms.help`)}),(0,H.jsx)(w,{title:`referralTerms.open`,children:(0,H.jsx)(j,{label:t(`referralTerms.active`),help:t(`referralTerms.activeHelp`),checked:r.active,onChange:e=>i({active:e}),error:a(`active`)})}),(0,H.jsxs)(w,{title:`referralTerms.friend`,children:[(0,H.jsx)(Jt,{side:`friend`,...n}),(0,H.jsx)(j,{label:t(`referralTerms.friendAtOnce`),help:t(`referralTerms.friendAtOnceHelp`),checked:r.friendAtOnce,onChange:e=>i({friendAtOnce:e})})]}),(0,H.jsx)(w,{title:`referralTerms.referrer`,children:(0,H.jsx)(Jt,{side:`referrer`,...n})}),(0,H.jsx)(rn,{currency:e.currency??t(`unit.money`),form:n}),(0,H.jsx)(T,{error:n.error,fields:en}),(0,H.jsx)(k,{form:n})]})}function rn({currency:e,form:{draft:t,set:n,refused:r}}){let i=f();return(0,H.jsxs)(w,{title:`referralTerms.conditions`,children:[(0,H.jsx)(v,{label:i(`referralTerms.minimumOrder`),help:i(`referralTerms.minimumOrderHelp`),unit:e,inputMode:`decimal`,value:t.minimumOrder,onChange:e=>n({minimumOrder:e.target.value}),error:r(`minimumOrder`)}),(0,H.jsx)(v,{label:i(`referralTerms.pendingDays`),help:i(`referralTerms.pendingDaysHelp`),unit:i(`unit.days`),inputMode:`numeric`,value:t.pendingDays,onChange:e=>n({pendingDays:e.target.value}),error:r(`referralPendingDays`)}),(0,H.jsx)(v,{label:i(`referralTerms.monthLimit`),help:i(`referralTerms.monthLimitHelp`),unit:i(`unit.friendsPerMonth`),inputMode:`numeric`,value:t.monthLimit,onChange:e=>n({monthLimit:e.target.value}),error:r(`monthLimit`)})]})}var an=ie({default:()=>sn}),on=[{path:``,title:`friends.brought`},{path:`terms`,title:`friends.terms`},{path:`events`,title:`events`}];function sn(){let e=f(),[,t=``,n]=c();return t===`events`&&n?(0,H.jsx)(ct,{id:n}):(0,H.jsxs)(`div`,{className:`stack`,children:[(0,H.jsxs)(`header`,{className:`actions apart`,children:[(0,H.jsx)(`h1`,{children:e(`friends`)}),t===`events`&&(0,H.jsx)(S,{to:`/friends/events/new`,children:e(`event.new`)})]}),(0,H.jsx)(ne,{page:`friends`,title:`friends`,sections:on}),(0,H.jsx)(cn,{section:t})]})}function cn({section:e}){let t=f();switch(e){case``:return(0,H.jsx)(a,{to:`MANAGE_USERS`,children:(0,H.jsx)(Kt,{})});case`terms`:return(0,H.jsx)(a,{to:`MANAGE_DISCOUNTS`,children:(0,H.jsx)(tn,{})});case`events`:return(0,H.jsx)(a,{to:[`MANAGE_DISCOUNTS`,`MANAGE_USERS`],children:(0,H.jsx)(_t,{})});default:return(0,H.jsx)(`p`,{className:`note`,children:t(`notFound`)})}}export{an as t};