import{B as e,_ as t,a as n,c as r,h as i,i as a,it as o,l as s,m as c,p as l,s as u,w as d,y as f}from"./States-CSzo4kHq.js";import{S as p,c as m,d as h,f as g,i as _,l as v,n as y,s as b,u as ee,y as x}from"./index-DsNDCi-a.js";import{C as S,E as te,T as C,v as w,x as ne,y as re}from"./forms-Dvu_uPLc.js";import{t as ie}from"./FriendsPage-B2P3wUT_.js";import{t as ae}from"./OnePage-15XDFdZr.js";import{o as oe,r as se,t as ce}from"./jsx-runtime-CFXVRddL.js";import{n as le,r as ue,t as T}from"./mutations-DHSg2VtG.js";import{n as E,r as D}from"./reading-B-DwqjjO.js";import{n as O,r as k,t as A}from"./useForm-Dgzd7geZ.js";import{n as de,t as j}from"./Check-CBEB8XZB.js";import{t as M}from"./codes-BI-bah2v.js";import{t as fe}from"./Translations-jwRxnR2j.js";import{n as pe,t as N}from"./Confirm-DfCqf155.js";import{r as me}from"./sheet-DPE199WM.js";import{t as P}from"./Listed-B6IGdN94.js";import{n as he,t as F}from"./Member-C_nIVH8Y.js";import{a as ge,u as _e}from"./sources-UiPCTzrZ.js";var I=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},ve=new I(`
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
}`),ye=new I(`
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
}`),be=new I(`
    query EventCalendar($id: ID!) {
  loyaltyEvent(id: $id) {
    code
    calendar
  }
}
    `),xe=new I(`
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
    `),Se=new I(`
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
}`),Ce=new I(`
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
    `),we=new I(`
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
    `),Te=new I(`
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
    `),Ee=new I(`
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
    `),De=new I(`
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
    `),L=oe(se(),1),R=6e4,Oe=1440*R,ke=e=>[...new Set([`UTC`,e,...Intl.supportedValuesOf(`timeZone`)])].sort();function z(e){try{return new Intl.DateTimeFormat(`en`,{timeZone:e}),e}catch{return`UTC`}}function Ae(e,t){return e?V(new Date(e).getTime(),t):``}function je(e,t){if(!e)return null;let n=Date.parse(`${e}Z`),r=n-B(n,t);return new Date(n-B(r,t)).toISOString()}var Me=(e,t)=>new Date(Date.parse(`${e}Z`)-t*Oe).toISOString().slice(0,16),B=(e,t)=>Date.parse(`${V(e,t)}Z`)-Math.floor(e/R)*R;function V(e,t){let n=new Intl.DateTimeFormat(`en`,{timeZone:z(t),hourCycle:`h23`,year:`numeric`,month:`2-digit`,day:`2-digit`,hour:`2-digit`,minute:`2-digit`}),r=Object.fromEntries(n.formatToParts(e).map(({type:e,value:t})=>[e,t]));return`${r.year}-${r.month}-${r.day}T${r.hour}:${r.minute}`}var Ne=()=>({code:``,title:``,description:``,translations:[],channels:[],startsAt:``,timeZone:ne(),minutes:`120`,place:``,stream:``,seats:``,opensDays:``,openings:{},byTier:!1,offerHours:`48`,points:``}),Pe=e=>({code:e.code,title:e.title,description:e.description??``,translations:e.translations.map(({language:e,title:t,description:n})=>({language:e,title:t,description:n??``})),channels:e.channels?.map(({id:e})=>e)??[],startsAt:Ae(e.startsAt,e.timeZone),timeZone:e.timeZone,minutes:E(e.minutes),place:e.place,stream:e.stream??``,seats:E(e.seats),opensDays:E(e.opensDays),openings:Object.fromEntries(e.openings.map(({tier:e,days:t})=>[e.id,E(t)])),byTier:e.byTier,offerHours:E(e.offerHours),points:E(e.points)});function H(){let e=u(),{data:t}=d({queryKey:[`eventChoices`],queryFn:()=>e(xe,{})});return{channels:t?.channels??[],tiers:t?.loyaltyTiers??[]}}var U=ce();function Fe({draft:{translations:e},set:n,refused:r}){let i=f(),a=t(),o=(0,L.useId)(),s=r(`translations`),c=(t,r)=>n({translations:e.map(e=>e.language===t?{...e,...r}:e)});return(0,U.jsxs)(`div`,{className:`stack`,role:`group`,"aria-label":i(`event.texts`),children:[e.map(({language:e,title:t,description:n})=>(0,U.jsxs)(`div`,{className:`group stack`,children:[(0,U.jsx)(v,{label:i(`translation`,{label:i(`event.title`),language:a.language(e)}),help:i(`event.titleHelp`),maxLength:128,value:t,onChange:t=>c(e,{title:t.target.value})}),(0,U.jsx)(m,{label:i(`translation`,{label:i(`description`),language:a.language(e)}),value:n,onChange:t=>c(e,{description:t.target.value})})]},e)),(0,U.jsx)(fe,{known:e.map(({language:e})=>e),onAdd:t=>n({translations:[...e,{language:t,title:``,description:``}]})}),s&&(0,U.jsx)(`p`,{id:o,className:`small wrong`,role:`alert`,children:s})]})}function Ie({isNew:e,...t}){let n=f(),{draft:r,set:i,refused:a}=t,o=t=>i(e&&r.code===M(r.title)?{title:t,code:M(t)}:{title:t});return(0,U.jsxs)(S,{title:`event`,children:[(0,U.jsx)(v,{label:n(`event.title`),autoFocus:e,maxLength:128,value:r.title,onChange:e=>o(e.target.value),error:a(`title`)}),e&&(0,U.jsx)(v,{label:n(`code`),help:n(`code.help`),maxLength:32,value:r.code,onChange:e=>i({code:e.target.value}),error:a(`code`)}),(0,U.jsx)(m,{label:n(`description`),value:r.description,onChange:e=>i({description:e.target.value}),error:a(`description`)}),(0,U.jsx)(Fe,{...t}),(0,U.jsx)(Le,{...t})]})}function Le({draft:e,set:t,refused:n}){let r=f(),{channels:i}=H();return i.length<2?null:(0,U.jsx)(de,{label:r(`channels`),help:r(`event.channelsHelp`),options:i.map(({id:e,name:t})=>({value:e,label:t})),chosen:e.channels,onChange:e=>t({channels:e}),error:n(`channels`)})}var W=(e,t)=>({code:e.code,title:e.title,description:e.description,translations:e.translations,channels:e.channels,startsAt:t.chosen(`startsAt`,e.startsAt)&&je(e.startsAt,e.timeZone),timeZone:e.timeZone,minutes:t.needed(`minutes`,e.minutes),place:e.place,stream:e.stream,seats:t.whole(`seats`,e.seats),opensDays:t.whole(`opensDays`,e.opensDays),openings:Re(e,t),byTier:e.byTier,offerHours:t.needed(`offerHours`,e.offerHours),points:t.whole(`points`,e.points)}),G=({opensDays:e})=>!e.trim();function Re(e,t){return G(e)?[]:Object.entries(e.openings).map(([e,n])=>({tier:e,days:t.whole(`openings.${e}`,n)})).filter(e=>e.days!==null)}function ze({draft:e,set:t,refused:n}){let r=f(),i=Ve(e),a=Be(e),o=n(`openings`);return(0,U.jsxs)(S,{title:`event.registering`,children:[(0,U.jsx)(v,{label:r(`event.opensDays`),help:i(e.opensDays)??r(`event.opensDaysHelp`),unit:r(`unit.daysBefore`),inputMode:`numeric`,value:e.opensDays,onChange:e=>t({opensDays:e.target.value}),error:n(`opensDays`)}),!G(e)&&a.map(({id:a,name:o})=>(0,U.jsx)(v,{label:r(`tier.andAbove`,{tier:o}),help:i(e.openings[a]??``)??r(`event.openingHelp`),unit:r(`unit.daysBefore`),inputMode:`numeric`,value:e.openings[a]??``,onChange:n=>t({openings:{...e.openings,[a]:n.target.value}}),error:n(`openings.${a}`)},a)),o&&(0,U.jsx)(`p`,{className:`small wrong`,role:`alert`,children:o})]})}var Be=({openings:e})=>H().tiers.filter(({id:t},n)=>n>0||e[t]).reverse();function Ve({startsAt:e}){let n=f(),r=t();return t=>{if(!e||!/^\d{1,3}$/.test(t.trim()))return;let i=r.moment(`${Me(e,Number(t))}Z`,`UTC`);return n(`event.opensFrom`,{moment:i})}}var He=[[`seats`,`unit.seats`],[`offerHours`,`unit.hours`],[`points`,`points.unit`]];function Ue({draft:e,set:t,refused:n}){let r=f(),[i,a,o]=He.map(([i,a])=>(0,U.jsx)(v,{label:r(`event.${i}`),help:r(`event.${i}Help`),unit:r(a),inputMode:`numeric`,value:e[i],onChange:e=>t({[i]:e.target.value}),error:n(i)},i));return(0,U.jsxs)(S,{title:`event.seatsAndPoints`,children:[i,e.seats.trim()&&(0,U.jsxs)(U.Fragment,{children:[(0,U.jsx)(j,{label:r(`event.byTier`),help:r(`event.byTierHelp`),checked:e.byTier,onChange:e=>t({byTier:e})}),a]}),o]})}function We({draft:e,set:t,refused:n}){let r=f();return(0,U.jsxs)(S,{title:`event.when`,children:[(0,U.jsxs)(`div`,{className:`pair`,children:[(0,U.jsx)(v,{type:`datetime-local`,label:r(`event.startsAt`),help:r(`event.startsAtHelp`,{zone:e.timeZone}),value:e.startsAt,onChange:e=>t({startsAt:e.target.value}),error:n(`startsAt`)}),(0,U.jsx)(b,{label:r(`event.timeZone`),value:e.timeZone,onChange:e=>t({timeZone:e.target.value}),error:n(`timeZone`),children:ke(e.timeZone).map(e=>(0,U.jsx)(`option`,{value:e,children:e},e))}),(0,U.jsx)(v,{label:r(`event.length`),unit:r(`unit.minutes`),inputMode:`numeric`,value:e.minutes,onChange:e=>t({minutes:e.target.value}),error:n(`minutes`)})]}),(0,U.jsx)(v,{label:r(`event.place`),help:r(`event.placeHelp`),maxLength:255,value:e.place,onChange:e=>t({place:e.target.value}),error:n(`place`)}),(0,U.jsx)(v,{type:`url`,label:r(`event.stream`),help:r(`event.streamHelp`),value:e.stream,onChange:e=>t({stream:e.target.value}),error:n(`stream`)})]})}function K({isNew:e,...t}){return(0,U.jsxs)(U.Fragment,{children:[(0,U.jsx)(Ie,{isNew:e,...t}),(0,U.jsx)(We,{...t}),(0,U.jsx)(Ue,{...t}),(0,U.jsx)(ze,{...t})]})}var Ge=[`title`,`description`,`translations`,`channels`,`startsAt`,`timeZone`,`minutes`,`place`,`stream`,`seats`,`opensDays`,`openings`,`offerHours`,`points`],q=(e,{isNew:t=!1}={})=>[...Ge,...Object.keys(e.openings).map(e=>`openings.${e}`),...t?[`code`]:[]];function Ke(){let e=f(),t=u(),[n]=(0,L.useState)(Ne),r=O(n,async n=>{let r={...D(e,e=>W(n,e)),active:!1};return C((await t(we,{input:r})).loyaltyEventCreate).event},{say:({title:t})=>e(`event.created`,{name:t}),after:({id:e})=>l(`/friends/events/${encodeURIComponent(e)}/edit`,{replace:!0})});return(0,U.jsxs)(U.Fragment,{children:[(0,U.jsx)(`h1`,{children:e(`event.new`)}),(0,U.jsxs)(`form`,{className:`stack form`,noValidate:!0,onSubmit:r.send,children:[(0,U.jsx)(K,{isNew:!0,...r}),(0,U.jsx)(T,{error:r.error,fields:q(r.draft,{isNew:!0})}),(0,U.jsx)(k,{form:r,create:e(`event.create`),children:(0,U.jsx)(`span`,{className:`quiet small`,children:e(`event.createHelp`)})})]})]})}function J({member:e}){let t=f();if(!e)return(0,U.jsx)(U.Fragment,{children:t(`referral.gone`)});let n=y(e.user),r=e.user?.email??t(`member.gone`);return(0,U.jsxs)(U.Fragment,{children:[(0,U.jsx)(p,{to:`/members/${encodeURIComponent(e.id)}`,children:n||r}),(0,U.jsx)(`div`,{className:`quiet small`,children:[n&&r,e.tier.name].filter(Boolean).join(` · `)})]})}function qe({event:r}){let a=f(),o=t(),s=u(),[c,l]=i(),p={after:c.get(`after`),before:c.get(`before`)},m={event:r,...g(p,50)},h=d({queryKey:[`questions`,m],queryFn:()=>s(Ce,m),placeholderData:e});return(0,U.jsx)(n,{query:h,lines:6,children:({loyaltyEventQuestions:e})=>e?.edges.length?(0,U.jsxs)(`div`,{className:`stack`,"aria-busy":h.isPlaceholderData,children:[(0,U.jsx)(`p`,{className:`quiet small`,children:a(`event.questionsHelp`)}),(0,U.jsx)(`div`,{className:`scroll`,children:(0,U.jsxs)(`table`,{children:[(0,U.jsx)(`caption`,{className:`hidden`,children:a(`event.questions`)}),(0,U.jsx)(`thead`,{children:(0,U.jsxs)(`tr`,{children:[(0,U.jsx)(`th`,{scope:`col`,children:a(`event.question`)}),(0,U.jsx)(`th`,{scope:`col`,children:a(`member`)}),(0,U.jsx)(`th`,{scope:`col`,children:a(`date`)})]})}),(0,U.jsx)(`tbody`,{children:e.edges.map(({node:{id:e,text:t,member:n,askedAt:r}})=>(0,U.jsxs)(`tr`,{children:[(0,U.jsx)(`td`,{className:`written`,children:t}),(0,U.jsx)(`td`,{children:(0,U.jsx)(J,{member:n})}),(0,U.jsx)(`td`,{className:`quiet`,children:o.moment(r)})]},e))})]})}),(0,U.jsx)(ee,{page:e.pageInfo,onMove:l})]}):(0,U.jsx)(`p`,{className:`note`,children:a(`event.questionsNone`)})})}var Je=6e4;function Ye({active:e,startsAt:t,minutes:n}){return new Date(t).getTime()+n*Je<=Date.now()?`over`:e?`shown`:`off`}var Xe=({startsAt:e})=>new Date(e)<=new Date,Y=({startsAt:e,timeZone:t},n)=>`${n.moment(e,z(t))} (${t})`,X=({minutes:e},t)=>e%60?t(`event.minutes`,{minutes:e}):t(`event.hours`,{hours:e/60}),Z=({seats:e,figures:{taken:t}},n)=>typeof e==`number`?n(`event.takenOf`,{taken:t,seats:e}):n(`event.taken`,{taken:t});function Ze({event:e,user:t,onClose:n}){let r=f(),i=u(),a=y(t)||t.email,{points:o}=e;return(0,U.jsx)(N,{title:r(`registration.cameAsk`,{name:a}),action:r(`registration.came`),explained:o?r(`registration.cameGives`,{points:o}):r(`registration.cameExplained`),change:async()=>C((await i(De,{event:e.id,user:t.id})).loyaltyEventCame),say:()=>r(`registration.cameDone`,{name:a}),after:n,onClose:n,children:!Xe(e)&&(0,U.jsx)(`p`,{className:`note warning`,children:r(`event.notBegun`)})})}function Qe({event:e}){let t=f(),{came:n,waiting:r,cancelled:i}=e.figures;return(0,U.jsxs)(`dl`,{className:`card figures`,children:[(0,U.jsxs)(`div`,{children:[(0,U.jsx)(`dt`,{children:t(`event.seats`)}),(0,U.jsx)(`dd`,{children:Z(e,t)})]}),(0,U.jsxs)(`div`,{children:[(0,U.jsx)(`dt`,{children:t(`seat.CAME`)}),(0,U.jsx)(`dd`,{children:t(`members.count`,{count:n})})]}),(0,U.jsxs)(`div`,{children:[(0,U.jsx)(`dt`,{children:t(`seat.WAITING`)}),(0,U.jsx)(`dd`,{children:t(`members.count`,{count:r})})]}),(0,U.jsxs)(`div`,{children:[(0,U.jsx)(`dt`,{children:t(`seat.CANCELLED`)}),(0,U.jsx)(`dd`,{children:t(`members.count`,{count:i})})]}),(0,U.jsxs)(`div`,{children:[(0,U.jsx)(`dt`,{children:t(`event.points`)}),(0,U.jsx)(`dd`,{children:t(`points.count`,{points:e.points??0})})]})]})}function $e({registrations:e,onCame:t}){let n=f();return(0,U.jsx)(`div`,{className:`scroll`,children:(0,U.jsxs)(`table`,{children:[(0,U.jsx)(`caption`,{className:`hidden`,children:n(`event.coming`)}),(0,U.jsx)(`thead`,{children:(0,U.jsxs)(`tr`,{children:[(0,U.jsx)(`th`,{scope:`col`,children:n(`member`)}),(0,U.jsx)(`th`,{scope:`col`,children:n(`state`)}),(0,U.jsx)(`th`,{scope:`col`,children:n(`registration.askedAt`)}),(0,U.jsx)(`th`,{scope:`col`,children:n(`seat.CAME`)})]})}),(0,U.jsx)(`tbody`,{children:e.map(e=>(0,U.jsx)(et,{registration:e,onCame:()=>t(e)},e.id))})]})})}function et({registration:e,onCame:n}){let r=f(),i=t(),{member:a,state:o,waitingPosition:s,offeredUntil:c,askedAt:l,cameAt:u}=e;return(0,U.jsxs)(`tr`,{children:[(0,U.jsx)(`th`,{scope:`row`,children:(0,U.jsx)(J,{member:a})}),(0,U.jsxs)(`td`,{children:[(0,U.jsx)(`span`,{className:o===`CAME`?`chip success`:`chip`,children:r(`seat.${o}`)}),typeof s==`number`&&(0,U.jsx)(`div`,{className:`quiet small`,children:r(`registration.position`,{position:s})}),c&&(0,U.jsx)(`div`,{className:`quiet small`,children:r(`registration.offeredUntil`,{moment:i.moment(c)})})]}),(0,U.jsx)(`td`,{className:`quiet`,children:i.moment(l)}),(0,U.jsxs)(`td`,{children:[u&&(0,U.jsx)(`span`,{className:`quiet`,children:i.moment(u)}),o===`SEAT`&&a?.user&&(0,U.jsx)(`button`,{type:`button`,className:`link`,"aria-label":r(`registration.cameNamed`,{name:a.user.email}),onClick:n,children:r(`registration.came`)})]})]})}var Q=[`SEAT`,`CAME`,`WAITING`,`CANCELLED`];function tt({event:t}){let r=f(),a=u(),[o,s]=i(),[c,l]=(0,L.useState)(null),p=Q.filter(e=>e===o.get(`state`)),m=o.get(`search`),v={after:o.get(`after`),before:o.get(`before`)},y={event:t.id,filter:{states:p,search:m},...g(v,50)},x=d({queryKey:[`registrations`,y],queryFn:()=>a(Se,y),placeholderData:e});return(0,U.jsxs)(`div`,{className:`stack`,children:[(0,U.jsx)(Qe,{event:t}),(0,U.jsxs)(`div`,{children:[(0,U.jsxs)(`div`,{className:`toolbar`,role:`search`,children:[(0,U.jsx)(_,{name:`search`,label:r(`member.search`),type:`search`}),(0,U.jsxs)(b,{label:r(`state`),value:p[0]??``,onChange:({target:e})=>s({state:e.value,...h}),children:[(0,U.jsx)(`option`,{value:``,children:r(`seat.all`)}),Q.map(e=>(0,U.jsx)(`option`,{value:e,children:r(`seat.${e}`)},e))]})]}),(0,U.jsx)(n,{query:x,lines:6,children:({loyaltyEventRegistrations:e})=>e?.edges.length?(0,U.jsxs)(`div`,{className:`stack`,"aria-busy":x.isPlaceholderData,children:[(0,U.jsx)($e,{registrations:e.edges.map(({node:e})=>e),onCame:l}),(0,U.jsx)(ee,{page:e.pageInfo,onMove:s})]}):(0,U.jsx)(`p`,{className:`note`,children:r(m||p.length?`registrations.noneFound`:`registrations.none`)})})]}),c?.member?.user&&(0,U.jsx)(Ze,{event:t,user:c.member.user,onClose:()=>l(null)})]})}function nt({event:e}){let t=f(),n=u(),r=O(Pe(e),async(r,i)=>{let[a,o]=D(t,e=>[W(r,e),W(i,e)]),s={id:e.id,input:A(a,o)};return C((await n(Te,s)).loyaltyEventUpdate)},{say:()=>t(`saved`)});return(0,U.jsxs)(`form`,{className:`stack form`,noValidate:!0,onSubmit:r.send,children:[(0,U.jsx)(K,{isNew:!1,...r}),(0,U.jsx)(T,{error:r.error,fields:q(r.draft)}),(0,U.jsx)(k,{form:r})]})}function rt({id:e}){let t=f(),n=u(),i=r(),a=te({mutationFn:()=>n(be,{id:e}),onSuccess:({loyaltyEvent:e})=>{if(!e)return;let{code:t,calendar:n}=e;me(`${t}.ics`,[n],`text/calendar`)},onError:()=>i.notify({status:`error`,text:t(`failure.failed`)})});return(0,U.jsx)(o,{variant:`secondary`,disabled:a.isPending,onClick:()=>a.mutate(),children:t(`event.calendar`)})}function it({event:{id:e,title:t},onClose:n}){let r=f(),i=u();return(0,U.jsx)(pe,{name:t,explained:r(`event.deleteExplained`),remove:async()=>C((await i(Ee,{id:e})).loyaltyEventDelete),list:`/friends/events`,onClose:n})}function at({event:{id:e,title:t,active:n},onClose:r}){let i=f(),a=u(),o=t;return(0,U.jsx)(N,{title:i(n?`event.switchOff`:`event.switchOn`,{name:o}),action:i(n?`switchOff`:`switchOn`),explained:i(n?`event.offExplained`:`event.onExplained`),change:async()=>C((await a(Te,{id:e,input:{active:!n}})).loyaltyEventUpdate),say:()=>i(n?`event.isOff`:`event.isOn`,{name:o}),after:r,onClose:r})}function ot({event:e}){let t=f(),n=s().has(`MANAGE_DISCOUNTS`),[r,i]=(0,L.useState)(null),a=()=>i(null);return(0,U.jsxs)(`div`,{className:`actions`,children:[(0,U.jsx)(rt,{id:e.id}),n&&(0,U.jsxs)(U.Fragment,{children:[(0,U.jsx)(o,{variant:e.active?`secondary`:`primary`,onClick:()=>i(`switch`),children:t(e.active?`switchOff`:`switchOn`)}),(0,U.jsx)(o,{variant:`secondary`,onClick:()=>i(`delete`),children:t(`delete`)})]}),r===`switch`&&(0,U.jsx)(at,{event:e,onClose:a}),r===`delete`&&(0,U.jsx)(it,{event:e,onClose:a})]})}function st({event:e}){let t=f(),n=Ye(e);return(0,U.jsx)(`span`,{className:n===`shown`?`chip success`:`chip`,children:t(`event.state.${n}`)})}var ct=[{path:``,title:`event.coming`},{path:`questions`,title:`event.questions`},{path:`edit`,title:`event.edit`}];function lt({event:e}){let n=f(),r=t(),i=c()[3]??``;return(0,U.jsxs)(U.Fragment,{children:[(0,U.jsxs)(`header`,{className:`actions apart`,children:[(0,U.jsxs)(`div`,{className:`actions`,children:[(0,U.jsx)(`h1`,{children:e.title}),(0,U.jsx)(st,{event:e})]}),(0,U.jsx)(ot,{event:e})]}),(0,U.jsx)(`p`,{className:`quiet`,children:[Y(e,r),X(e,n),e.place].join(` · `)}),(0,U.jsx)(w,{page:`friends/events/${encodeURIComponent(e.id)}`,title:`event`,sections:ct}),i===`edit`?(0,U.jsx)(a,{to:`MANAGE_DISCOUNTS`,children:(0,U.jsx)(nt,{event:e})}):(0,U.jsx)(a,{to:`MANAGE_USERS`,children:i===`questions`?(0,U.jsx)(qe,{event:e.id}):(0,U.jsx)(tt,{event:e})})]})}function ut({id:e}){return(0,U.jsx)(ae,{id:e,back:`/friends/events`,list:`events`,forStaff:!0,create:(0,U.jsx)(Ke,{}),children:(0,U.jsx)(dt,{id:e})})}function dt({id:e}){let t=f(),r=u(),i=s().has(`MANAGE_DISCOUNTS`),a=d({queryKey:[`event`,e,i],queryFn:()=>r(ye,{id:e,manages:i})});return(0,U.jsx)(n,{query:a,lines:10,children:({loyaltyEvent:e})=>e?(0,U.jsx)(lt,{event:e}):(0,U.jsx)(`p`,{className:`note`,children:t(`event.notFound`)})})}var ft=25;function pt(e){let t=e.get(`active`);return{filter:{search:e.get(`search`),active:t===`yes`||t!==`no`&&null,over:e.get(`when`)===`over`},...g({after:e.get(`after`),before:e.get(`before`)},ft)}}var mt=e=>[`search`,`active`,`when`].some(t=>e.get(t)),ht={search:null,active:null,when:null,...h};function gt(){let e=f(),[t,n]=i();return(0,U.jsxs)(`div`,{className:`toolbar`,role:`search`,children:[(0,U.jsx)(_,{name:`search`,label:e(`events.search`),type:`search`}),(0,U.jsxs)(b,{label:e(`event.when`),value:t.get(`when`)??``,onChange:e=>n({when:e.target.value,...h}),children:[(0,U.jsx)(`option`,{value:``,children:e(`events.ahead`)}),(0,U.jsx)(`option`,{value:`over`,children:e(`events.over`)})]}),(0,U.jsxs)(b,{label:e(`state`),value:t.get(`active`)??``,onChange:e=>n({active:e.target.value,...h}),children:[(0,U.jsx)(`option`,{value:``,children:e(`state.all`)}),(0,U.jsx)(`option`,{value:`yes`,children:e(`state.on`)}),(0,U.jsx)(`option`,{value:`no`,children:e(`state.off`)})]}),mt(t)&&(0,U.jsx)(o,{variant:`tertiary`,onClick:()=>n(ht),children:e(`filters.clear`)})]})}function _t({events:e}){let t=f();return(0,U.jsx)(`div`,{className:`scroll`,children:(0,U.jsxs)(`table`,{children:[(0,U.jsx)(`caption`,{className:`hidden`,children:t(`events`)}),(0,U.jsx)(`thead`,{children:(0,U.jsxs)(`tr`,{children:[(0,U.jsx)(`th`,{scope:`col`,children:t(`event`)}),(0,U.jsx)(`th`,{scope:`col`,children:t(`event.when`)}),(0,U.jsx)(`th`,{scope:`col`,children:t(`event.place`)}),(0,U.jsx)(`th`,{scope:`col`,className:`number`,children:t(`event.seats`)}),(0,U.jsx)(`th`,{scope:`col`,children:t(`state`)})]})}),(0,U.jsx)(`tbody`,{children:e.map(e=>(0,U.jsx)(vt,{event:e},e.id))})]})})}function vt({event:e}){let n=f(),r=t(),{waiting:i}=e.figures;return(0,U.jsxs)(`tr`,{children:[(0,U.jsxs)(`th`,{scope:`row`,children:[(0,U.jsx)(p,{to:`/friends/events/${encodeURIComponent(e.id)}`,children:e.title}),(0,U.jsx)(`div`,{className:`quiet small`,children:e.code})]}),(0,U.jsxs)(`td`,{children:[Y(e,r),(0,U.jsx)(`div`,{className:`quiet small`,children:X(e,n)})]}),(0,U.jsx)(`td`,{children:e.place}),(0,U.jsxs)(`td`,{className:`number`,children:[Z(e,n),i>0&&(0,U.jsx)(`div`,{className:`quiet small`,children:n(`event.waiting`,{waiting:i})})]}),(0,U.jsx)(`td`,{children:(0,U.jsx)(st,{event:e})})]})}function yt(){let t=u(),[n,r]=i(),a=pt(n),o=d({queryKey:[`events`,a],queryFn:()=>t(ve,a),placeholderData:e});return(0,U.jsxs)(`div`,{children:[(0,U.jsx)(gt,{}),(0,U.jsx)(P,{read:o,of:e=>e.loyaltyAllEvents,count:`events.count`,none:mt(n)?`events.noneFound`:`events.none`,onMove:r,lines:8,children:e=>(0,U.jsx)(_t,{events:e})})]})}var $=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},bt=new $(`
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
}`),xt=new $(`
    query HeldReferrals {
  loyaltyReferrals(first: 1, filter: {states: [REVIEW]}) {
    totalCount
  }
}
    `),St=new $(`
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
}`),Ct=new $(`
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
    `),wt=new $(`
    mutation UpdatePendingDays($days: Int) {
  loyaltySettingsUpdate(input: {referralPendingDays: $days}) {
    errors {
      field
      message
      code
    }
  }
}
    `),Tt=new $(`
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
    `),Et=[`oneself`,`same_mailbox`,`ordered_before`,`referred_already`,`circle`,`below_minimum`,`limit_reached`,`refused_by_staff`,`same_address`,`same_phone`,`same_last_name`,`many_claims_from_one_address`,`many_friends_in_a_day`,`order_cancelled_after_the_prize`],Dt=(e,t)=>e.map(e=>{let n=Et.find(t=>t===e);return n?t(`referral.because.${n}`):e}),Ot=({points:e,reward:t},n)=>typeof e==`number`?n(`points.count`,{points:e}):t?.name??n(`referral.rewardGone`),kt=({state:e})=>e===`REVIEW`,At=({state:e})=>e!==`REFUSED`&&e!==`TAKEN_BACK`;function jt({referral:e,approve:t,onClose:n}){let r=f(),i=u(),[a,o]=(0,L.useState)(``),s=ue(async()=>C((await i(Tt,{id:e.id,approve:t,note:a})).loyaltyReferralDecide),{say:()=>r(t?`referral.approved`:`referral.refused`),after:n}),c={friend:Mt(e.friend),referrer:Mt(e.referrer)};return(0,U.jsxs)(re,{title:r(t?`referral.approveNamed`:`referral.refuseNamed`,c),action:r(t?`referral.approve`:`referral.refuse`),destructive:!t,busy:s.isPending,onSubmit:()=>s.mutate(void 0),onClose:n,children:[t?(0,U.jsx)(Nt,{referral:e}):(0,U.jsx)(Pt,{referral:e}),(0,U.jsx)(m,{label:r(`referral.note`),help:r(`referral.noteHelp`),autoFocus:!0,value:a,maxLength:1e3,onChange:e=>o(e.target.value),error:le(s.error,`note`)}),(0,U.jsx)(T,{error:s.error,fields:[`note`]})]})}var Mt=e=>y(e?.user)||e?.user?.email||`…`;function Nt({referral:e}){let t=f();return(0,U.jsxs)(U.Fragment,{children:[(0,U.jsx)(`ul`,{className:`bullets`,children:Dt(e.reasons,t).map(e=>(0,U.jsx)(`li`,{children:e},e))}),(0,U.jsx)(`p`,{children:t(`referral.approveExplained`)})]})}function Pt({referral:e}){let t=f(),n=e.prizes.filter(e=>e.given);return(0,U.jsxs)(U.Fragment,{children:[(0,U.jsx)(`p`,{children:t(`referral.refuseExplained`)}),n.length>0&&(0,U.jsxs)(U.Fragment,{children:[(0,U.jsx)(`p`,{children:t(`referral.takesBack`)}),(0,U.jsx)(`ul`,{className:`bullets`,children:n.map(e=>(0,U.jsx)(`li`,{children:t(`referral.to.${e.side}`,{prize:Ot(e,t)})},e.side))})]})]})}var Ft=25,It=[`REVIEW`,`NAMED`,`PENDING`,`REWARDED`,`REFUSED`,`TAKEN_BACK`];function Lt(e){return{filter:{states:It.filter(t=>t===e.get(`state`)),search:e.get(`search`)},...g({after:e.get(`after`),before:e.get(`before`)},Ft)}}var Rt=e=>[`state`,`search`].some(t=>e.get(t));function zt(){let e=f(),t=u(),[,n]=i(),r=d({queryKey:[`heldReferrals`],queryFn:()=>t(xt,{})}).data?.loyaltyReferrals?.totalCount??0;return r?(0,U.jsxs)(`div`,{className:`note warning actions apart`,children:[(0,U.jsx)(`p`,{children:e(`referrals.held`,{count:r})}),(0,U.jsx)(o,{variant:`secondary`,size:`small`,onClick:()=>n({state:`REVIEW`,search:null,...h}),children:e(`referrals.showHeld`)})]}):null}function Bt(){let e=f(),[t,n]=i();return(0,U.jsxs)(`div`,{className:`toolbar`,role:`search`,children:[(0,U.jsx)(_,{name:`search`,label:e(`referrals.search`),type:`search`}),(0,U.jsxs)(b,{label:e(`state`),value:t.get(`state`)??``,onChange:e=>n({state:e.target.value,...h}),children:[(0,U.jsx)(`option`,{value:``,children:e(`referral.state.all`)}),It.map(t=>(0,U.jsx)(`option`,{value:t,children:e(`referral.state.${t}`)},t))]}),Rt(t)&&(0,U.jsx)(o,{variant:`tertiary`,onClick:()=>n({search:null,state:null,...h}),children:e(`filters.clear`)})]})}function Vt({referrals:e,onDecide:t}){let n=f();return(0,U.jsx)(`div`,{className:`scroll`,children:(0,U.jsxs)(`table`,{className:`wide`,children:[(0,U.jsx)(`caption`,{className:`hidden`,children:n(`friends.brought`)}),(0,U.jsx)(`thead`,{children:(0,U.jsxs)(`tr`,{children:[(0,U.jsx)(`th`,{scope:`col`,children:n(`referral.friend`)}),(0,U.jsx)(`th`,{scope:`col`,children:n(`referral.referrer`)}),(0,U.jsx)(`th`,{scope:`col`,children:n(`state`)}),(0,U.jsx)(`th`,{scope:`col`,children:n(`referral.prizes`)}),(0,U.jsx)(`th`,{scope:`col`,children:(0,U.jsx)(`span`,{className:`hidden`,children:n(`referral.decide`)})})]})}),(0,U.jsx)(`tbody`,{children:e.map(e=>(0,U.jsx)(Ht,{referral:e,onDecide:t},e.id))})]})})}function Ht({referral:e,onDecide:n}){let r=f(),i=t();return(0,U.jsxs)(`tr`,{children:[(0,U.jsxs)(`th`,{scope:`row`,children:[(0,U.jsx)(F,{member:e.friend}),(0,U.jsx)(`div`,{className:`quiet small`,children:r(`referral.named`,{moment:i.moment(e.createdAt)})})]}),(0,U.jsx)(`td`,{children:(0,U.jsx)(F,{member:e.referrer})}),(0,U.jsx)(`td`,{children:(0,U.jsx)(Ut,{referral:e})}),(0,U.jsx)(`td`,{children:(0,U.jsx)(Gt,{prizes:e.prizes})}),(0,U.jsx)(`td`,{children:(0,U.jsxs)(`div`,{className:`actions`,children:[kt(e)&&(0,U.jsx)(`button`,{type:`button`,className:`link`,onClick:()=>n({referral:e,approve:!0}),children:r(`referral.approve`)}),At(e)&&(0,U.jsx)(`button`,{type:`button`,className:`link`,onClick:()=>n({referral:e,approve:!1}),children:r(`referral.refuse`)})]})})]})}function Ut({referral:e}){let n=f(),r=t(),{state:i,rewardedFrom:a,note:o,decidedAt:s,decidedBy:c}=e;return(0,U.jsxs)(U.Fragment,{children:[(0,U.jsx)(`span`,{className:`chip ${Wt[i]??``}`,children:n(`referral.state.${i}`)}),a&&(0,U.jsx)(`div`,{className:`quiet small`,children:n(`referral.rewardedFrom`,{moment:r.moment(a)})}),Dt(e.reasons,n).map(e=>(0,U.jsx)(`div`,{className:`small`,children:e},e)),(0,U.jsx)(he,{note:o,at:s,by:c})]})}var Wt={REVIEW:`warning`,REWARDED:`success`};function Gt({prizes:e}){let n=f(),r=t();return(0,U.jsx)(U.Fragment,{children:e.map(e=>(0,U.jsxs)(`div`,{className:`small unbroken`,children:[n(`referral.to.${e.side}`,{prize:Ot(e,n)}),` `,(0,U.jsx)(`span`,{className:`quiet`,children:e.given&&e.givenAt?n(`referral.given`,{day:r.day(e.givenAt)}):n(`referral.notGiven`)})]},e.side))})}function Kt(){let t=u(),[n,r]=i(),[a,o]=(0,L.useState)(null),s=Lt(n),c=d({queryKey:[`referrals`,s],queryFn:()=>t(bt,s),placeholderData:e});return(0,U.jsxs)(`div`,{className:`stack`,children:[n.get(`state`)!==`REVIEW`&&(0,U.jsx)(zt,{}),(0,U.jsxs)(`div`,{children:[(0,U.jsx)(Bt,{}),(0,U.jsx)(P,{read:c,of:e=>e.loyaltyReferrals,count:`referrals.count`,none:Rt(n)?`referrals.noneFound`:`referrals.none`,onMove:r,lines:8,children:e=>(0,U.jsx)(Vt,{referrals:e,onDecide:o})})]}),a&&(0,U.jsx)(jt,{...a,onClose:()=>o(null)})]})}var qt=[`none`,`points`,`reward`];function Jt({side:e,draft:t,set:n,refused:r}){let i=f(),a=ge(),o=t[e],s=t=>n({[e]:{...o,...t}});return(0,U.jsxs)(U.Fragment,{children:[(0,U.jsx)(b,{label:i(`referralTerms.prize`),value:o.kind,onChange:e=>s({kind:e.target.value}),children:qt.map(e=>(0,U.jsx)(`option`,{value:e,children:i(`referralTerms.prize.${e}`)},e))}),o.kind===`points`&&(0,U.jsx)(v,{label:i(`adjust.points`),unit:i(`points.unit`),inputMode:`numeric`,value:o.points,onChange:e=>s({points:e.target.value}),error:r(`${e}Points`)}),o.kind===`reward`&&(0,U.jsx)(_e,{single:!0,label:i(`reward`),help:i(`referralTerms.rewardHelp`),source:a,chosen:o.reward,onChange:e=>s({reward:e}),error:r(`${e}Reward`)})]})}var Yt=e=>({active:e.active,friend:Xt(e.friendPoints,e.friendReward),friendAtOnce:e.friendAtOnce,referrer:Xt(e.referrerPoints,e.referrerReward),minimumOrder:E(e.minimumOrder),pendingDays:E(e.pendingDays),monthLimit:E(e.monthLimit)}),Xt=(e,t)=>({kind:e==null?t?`reward`:`none`:`points`,points:E(e),reward:t?[{value:t.id,label:t.name}]:[]}),Zt=(e,t)=>({active:e.active,...Qt(`friend`,e.friend,t),friendAtOnce:e.friendAtOnce,...Qt(`referrer`,e.referrer,t),minimumOrder:t.decimal(`minimumOrder`,e.minimumOrder),monthLimit:t.whole(`monthLimit`,e.monthLimit),referralPendingDays:t.needed(`referralPendingDays`,e.pendingDays)}),Qt=(e,{kind:t,points:n,reward:r},i)=>({[`${e}Points`]:t===`points`?i.needed(`${e}Points`,n):null,[`${e}Reward`]:t===`reward`?i.chosen(`${e}Reward`,r[0]?.value):null});function $t(e){let t=f(),n=u();return O(Yt(e),async(e,r)=>{let[i,a]=D(t,t=>[Zt(e,t),Zt(r,t)]),{referralPendingDays:o,...s}=A(i,a);o!==void 0&&C((await n(wt,{days:o})).loyaltySettingsUpdate),Object.keys(s).length&&C((await n(Ct,{input:s})).loyaltyReferralTermsUpdate)},{say:()=>t(`saved`)})}var en=[`active`,`friendPoints`,`friendReward`,`referrerPoints`,`referrerReward`,`minimumOrder`,`referralPendingDays`,`monthLimit`];function tn(){let e=u(),t=d({queryKey:[`referralTerms`],queryFn:()=>e(St,{})});return(0,U.jsx)(n,{query:t,lines:10,children:({loyaltyReferralTerms:e})=>(0,U.jsx)(nn,{terms:e})})}function nn({terms:e}){let t=f(),n=$t(e),{draft:r,set:i,refused:a}=n;return(0,U.jsxs)(`form`,{className:`stack form`,noValidate:!0,onSubmit:n.send,children:[(0,U.jsx)(`p`,{className:`quiet`,children:t(`referralTerms.help`)}),(0,U.jsx)(S,{title:`referralTerms.open`,children:(0,U.jsx)(j,{label:t(`referralTerms.active`),help:t(`referralTerms.activeHelp`),checked:r.active,onChange:e=>i({active:e}),error:a(`active`)})}),(0,U.jsxs)(S,{title:`referralTerms.friend`,children:[(0,U.jsx)(Jt,{side:`friend`,...n}),(0,U.jsx)(j,{label:t(`referralTerms.friendAtOnce`),help:t(`referralTerms.friendAtOnceHelp`),checked:r.friendAtOnce,onChange:e=>i({friendAtOnce:e})})]}),(0,U.jsx)(S,{title:`referralTerms.referrer`,children:(0,U.jsx)(Jt,{side:`referrer`,...n})}),(0,U.jsx)(rn,{currency:e.currency??t(`unit.money`),form:n}),(0,U.jsx)(T,{error:n.error,fields:en}),(0,U.jsx)(k,{form:n})]})}function rn({currency:e,form:{draft:t,set:n,refused:r}}){let i=f();return(0,U.jsxs)(S,{title:`referralTerms.conditions`,children:[(0,U.jsx)(v,{label:i(`referralTerms.minimumOrder`),help:i(`referralTerms.minimumOrderHelp`),unit:e,inputMode:`decimal`,value:t.minimumOrder,onChange:e=>n({minimumOrder:e.target.value}),error:r(`minimumOrder`)}),(0,U.jsx)(v,{label:i(`referralTerms.pendingDays`),help:i(`referralTerms.pendingDaysHelp`),unit:i(`unit.days`),inputMode:`numeric`,value:t.pendingDays,onChange:e=>n({pendingDays:e.target.value}),error:r(`referralPendingDays`)}),(0,U.jsx)(v,{label:i(`referralTerms.monthLimit`),help:i(`referralTerms.monthLimitHelp`),unit:i(`unit.friendsPerMonth`),inputMode:`numeric`,value:t.monthLimit,onChange:e=>n({monthLimit:e.target.value}),error:r(`monthLimit`)})]})}var an=[{path:``,title:`friends.brought`},{path:`terms`,title:`friends.terms`},{path:`ambassadors`,title:`ambassadors`},{path:`events`,title:`events`}];function on(){let e=f(),[,t=``,n]=c();return t===`events`&&n?(0,U.jsx)(ut,{id:n}):(0,U.jsxs)(`div`,{className:`stack`,children:[(0,U.jsxs)(`header`,{className:`actions apart`,children:[(0,U.jsx)(`h1`,{children:e(`friends`)}),t===`events`&&(0,U.jsx)(x,{to:`/friends/events/new`,children:e(`event.new`)})]}),(0,U.jsx)(w,{page:`friends`,title:`friends`,sections:an}),(0,U.jsx)(sn,{section:t})]})}function sn({section:e}){let t=f();switch(e){case``:return(0,U.jsx)(a,{to:`MANAGE_USERS`,children:(0,U.jsx)(Kt,{})});case`terms`:return(0,U.jsx)(a,{to:`MANAGE_DISCOUNTS`,children:(0,U.jsx)(tn,{})});case`ambassadors`:return(0,U.jsx)(ie,{});case`events`:return(0,U.jsx)(a,{to:[`MANAGE_DISCOUNTS`,`MANAGE_USERS`],children:(0,U.jsx)(yt,{})});default:return(0,U.jsx)(`p`,{className:`note`,children:t(`notFound`)})}}export{J as n,on as t};