import{B as e,_ as t,a as n,c as r,h as i,i as a,it as o,l as s,m as c,p as l,s as u,w as d,y as f}from"./States-CSzo4kHq.js";import{S as p,c as m,d as h,f as g,i as _,l as v,n as y,s as b,u as x,y as S}from"./index-CtqZBYIL.js";import{C,E as ee,T as w,v as te,x as ne,y as re}from"./forms-C2XncpCr.js";import{t as ie}from"./FriendsPage-D_Ey8qv0.js";import{o as ae,r as oe,t as se}from"./jsx-runtime-CFXVRddL.js";import{n as ce,r as le,t as T}from"./mutations-CxwHnKRy.js";import{n as E,r as D}from"./reading-BcJLZd1y.js";import{n as O,r as k,t as A}from"./useForm-BFUzmsJi.js";import{n as ue,t as j}from"./Check-CBEB8XZB.js";import{t as de}from"./codes-BI-bah2v.js";import{t as fe}from"./Translations-DakiI4oB.js";import{n as pe,t as M}from"./Confirm-_ftF665j.js";import{r as me}from"./sheet-DPE199WM.js";import{n as he,t as N}from"./Member-BtPbkoi_.js";import{a as ge,u as _e}from"./sources-J4mfB0f0.js";var P=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},ve=new P(`
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
}`),ye=new P(`
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
}`),be=new P(`
    query EventCalendar($id: ID!) {
  loyaltyEvent(id: $id) {
    code
    calendar
  }
}
    `),xe=new P(`
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
    `),Se=new P(`
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
}`),Ce=new P(`
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
    `),we=new P(`
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
    `),Te=new P(`
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
    `),Ee=new P(`
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
    `),De=new P(`
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
    `),F=ae(oe(),1),I=6e4,Oe=1440*I,ke=e=>[...new Set([`UTC`,e,...Intl.supportedValuesOf(`timeZone`)])].sort();function L(e){try{return new Intl.DateTimeFormat(`en`,{timeZone:e}),e}catch{return`UTC`}}function Ae(e,t){return e?z(new Date(e).getTime(),t):``}function je(e,t){if(!e)return null;let n=Date.parse(`${e}Z`),r=n-R(n,t);return new Date(n-R(r,t)).toISOString()}var Me=(e,t)=>new Date(Date.parse(`${e}Z`)-t*Oe).toISOString().slice(0,16),R=(e,t)=>Date.parse(`${z(e,t)}Z`)-Math.floor(e/I)*I;function z(e,t){let n=new Intl.DateTimeFormat(`en`,{timeZone:L(t),hourCycle:`h23`,year:`numeric`,month:`2-digit`,day:`2-digit`,hour:`2-digit`,minute:`2-digit`}),r=Object.fromEntries(n.formatToParts(e).map(({type:e,value:t})=>[e,t]));return`${r.year}-${r.month}-${r.day}T${r.hour}:${r.minute}`}var Ne=()=>({code:``,title:``,description:``,translations:[],channels:[],startsAt:``,timeZone:ne(),minutes:`120`,place:``,stream:``,seats:``,opensDays:``,openings:{},byTier:!1,offerHours:`48`,points:``}),Pe=e=>({code:e.code,title:e.title,description:e.description??``,translations:e.translations.map(({language:e,title:t,description:n})=>({language:e,title:t,description:n??``})),channels:e.channels?.map(({id:e})=>e)??[],startsAt:Ae(e.startsAt,e.timeZone),timeZone:e.timeZone,minutes:E(e.minutes),place:e.place,stream:e.stream??``,seats:E(e.seats),opensDays:E(e.opensDays),openings:Object.fromEntries(e.openings.map(({tier:e,days:t})=>[e.id,E(t)])),byTier:e.byTier,offerHours:E(e.offerHours),points:E(e.points)});function B(){let e=u(),{data:t}=d({queryKey:[`eventChoices`],queryFn:()=>e(xe,{})});return{channels:t?.channels??[],tiers:t?.loyaltyTiers??[]}}var V=se();function Fe({draft:{translations:e},set:n,refused:r}){let i=f(),a=t(),o=(0,F.useId)(),s=r(`translations`),c=(t,r)=>n({translations:e.map(e=>e.language===t?{...e,...r}:e)});return(0,V.jsxs)(`div`,{className:`stack`,role:`group`,"aria-label":i(`event.texts`),children:[e.map(({language:e,title:t,description:n})=>(0,V.jsxs)(`div`,{className:`group stack`,children:[(0,V.jsx)(v,{label:i(`translation`,{label:i(`event.title`),language:a.language(e)}),help:i(`event.titleHelp`),maxLength:128,value:t,onChange:t=>c(e,{title:t.target.value})}),(0,V.jsx)(m,{label:i(`translation`,{label:i(`description`),language:a.language(e)}),value:n,onChange:t=>c(e,{description:t.target.value})})]},e)),(0,V.jsx)(fe,{known:e.map(({language:e})=>e),onAdd:t=>n({translations:[...e,{language:t,title:``,description:``}]})}),s&&(0,V.jsx)(`p`,{id:o,className:`small wrong`,role:`alert`,children:s})]})}function Ie({isNew:e,...t}){let n=f(),{draft:r,set:i,refused:a}=t,o=t=>i(e&&r.code===de(r.title)?{title:t,code:de(t)}:{title:t});return(0,V.jsxs)(C,{title:`event`,children:[(0,V.jsx)(v,{label:n(`event.title`),autoFocus:e,maxLength:128,value:r.title,onChange:e=>o(e.target.value),error:a(`title`)}),e&&(0,V.jsx)(v,{label:n(`code`),help:n(`code.help`),maxLength:32,value:r.code,onChange:e=>i({code:e.target.value}),error:a(`code`)}),(0,V.jsx)(m,{label:n(`description`),value:r.description,onChange:e=>i({description:e.target.value}),error:a(`description`)}),(0,V.jsx)(Fe,{...t}),(0,V.jsx)(Le,{...t})]})}function Le({draft:e,set:t,refused:n}){let r=f(),{channels:i}=B();return i.length<2?null:(0,V.jsx)(ue,{label:r(`channels`),help:r(`event.channelsHelp`),options:i.map(({id:e,name:t})=>({value:e,label:t})),chosen:e.channels,onChange:e=>t({channels:e}),error:n(`channels`)})}var H=(e,t)=>({code:e.code,title:e.title,description:e.description,translations:e.translations,channels:e.channels,startsAt:t.chosen(`startsAt`,e.startsAt)&&je(e.startsAt,e.timeZone),timeZone:e.timeZone,minutes:t.needed(`minutes`,e.minutes),place:e.place,stream:e.stream,seats:t.whole(`seats`,e.seats),opensDays:t.whole(`opensDays`,e.opensDays),openings:Re(e,t),byTier:e.byTier,offerHours:t.needed(`offerHours`,e.offerHours),points:t.whole(`points`,e.points)}),U=({opensDays:e})=>!e.trim();function Re(e,t){return U(e)?[]:Object.entries(e.openings).map(([e,n])=>({tier:e,days:t.whole(`openings.${e}`,n)})).filter(e=>e.days!==null)}function ze({draft:e,set:t,refused:n}){let r=f(),i=Ve(e),a=Be(e),o=n(`openings`);return(0,V.jsxs)(C,{title:`event.registering`,children:[(0,V.jsx)(v,{label:r(`event.opensDays`),help:i(e.opensDays)??r(`event.opensDaysHelp`),unit:r(`unit.daysBefore`),inputMode:`numeric`,value:e.opensDays,onChange:e=>t({opensDays:e.target.value}),error:n(`opensDays`)}),!U(e)&&a.map(({id:a,name:o})=>(0,V.jsx)(v,{label:r(`tier.andAbove`,{tier:o}),help:i(e.openings[a]??``)??r(`event.openingHelp`),unit:r(`unit.daysBefore`),inputMode:`numeric`,value:e.openings[a]??``,onChange:n=>t({openings:{...e.openings,[a]:n.target.value}}),error:n(`openings.${a}`)},a)),o&&(0,V.jsx)(`p`,{className:`small wrong`,role:`alert`,children:o})]})}var Be=({openings:e})=>B().tiers.filter(({id:t},n)=>n>0||e[t]).reverse();function Ve({startsAt:e}){let n=f(),r=t();return t=>{if(!e||!/^\d{1,3}$/.test(t.trim()))return;let i=r.moment(`${Me(e,Number(t))}Z`,`UTC`);return n(`event.opensFrom`,{moment:i})}}var He=[[`seats`,`unit.seats`],[`offerHours`,`unit.hours`],[`points`,`points.unit`]];function Ue({draft:e,set:t,refused:n}){let r=f(),[i,a,o]=He.map(([i,a])=>(0,V.jsx)(v,{label:r(`event.${i}`),help:r(`event.${i}Help`),unit:r(a),inputMode:`numeric`,value:e[i],onChange:e=>t({[i]:e.target.value}),error:n(i)},i));return(0,V.jsxs)(C,{title:`event.seatsAndPoints`,children:[i,e.seats.trim()&&(0,V.jsxs)(V.Fragment,{children:[(0,V.jsx)(j,{label:r(`event.byTier`),help:r(`event.byTierHelp`),checked:e.byTier,onChange:e=>t({byTier:e})}),a]}),o]})}function We({draft:e,set:t,refused:n}){let r=f();return(0,V.jsxs)(C,{title:`event.when`,children:[(0,V.jsxs)(`div`,{className:`pair`,children:[(0,V.jsx)(v,{type:`datetime-local`,label:r(`event.startsAt`),help:r(`event.startsAtHelp`,{zone:e.timeZone}),value:e.startsAt,onChange:e=>t({startsAt:e.target.value}),error:n(`startsAt`)}),(0,V.jsx)(b,{label:r(`event.timeZone`),value:e.timeZone,onChange:e=>t({timeZone:e.target.value}),error:n(`timeZone`),children:ke(e.timeZone).map(e=>(0,V.jsx)(`option`,{value:e,children:e},e))}),(0,V.jsx)(v,{label:r(`event.length`),unit:r(`unit.minutes`),inputMode:`numeric`,value:e.minutes,onChange:e=>t({minutes:e.target.value}),error:n(`minutes`)})]}),(0,V.jsx)(v,{label:r(`event.place`),help:r(`event.placeHelp`),maxLength:255,value:e.place,onChange:e=>t({place:e.target.value}),error:n(`place`)}),(0,V.jsx)(v,{type:`url`,label:r(`event.stream`),help:r(`event.streamHelp`),value:e.stream,onChange:e=>t({stream:e.target.value}),error:n(`stream`)})]})}function W({isNew:e,...t}){return(0,V.jsxs)(V.Fragment,{children:[(0,V.jsx)(Ie,{isNew:e,...t}),(0,V.jsx)(We,{...t}),(0,V.jsx)(Ue,{...t}),(0,V.jsx)(ze,{...t})]})}var Ge=[`title`,`description`,`translations`,`channels`,`startsAt`,`timeZone`,`minutes`,`place`,`stream`,`seats`,`opensDays`,`openings`,`offerHours`,`points`],G=(e,{isNew:t=!1}={})=>[...Ge,...Object.keys(e.openings).map(e=>`openings.${e}`),...t?[`code`]:[]];function Ke(){let e=f(),t=u(),[n]=(0,F.useState)(Ne),r=O(n,async n=>{let r={...D(e,e=>H(n,e)),active:!1};return w((await t(we,{input:r})).loyaltyEventCreate).event},{say:({title:t})=>e(`event.created`,{name:t}),after:({id:e})=>l(`/friends/events/${encodeURIComponent(e)}/edit`,{replace:!0})});return(0,V.jsxs)(V.Fragment,{children:[(0,V.jsx)(`h1`,{children:e(`event.new`)}),(0,V.jsxs)(`form`,{className:`stack form`,noValidate:!0,onSubmit:r.send,children:[(0,V.jsx)(W,{isNew:!0,...r}),(0,V.jsx)(T,{error:r.error,fields:G(r.draft,{isNew:!0})}),(0,V.jsx)(k,{form:r,create:e(`event.create`),children:(0,V.jsx)(`span`,{className:`quiet small`,children:e(`event.createHelp`)})})]})]})}function K({member:e}){let t=f();if(!e)return(0,V.jsx)(V.Fragment,{children:t(`referral.gone`)});let n=y(e.user),r=e.user?.email??t(`member.gone`);return(0,V.jsxs)(V.Fragment,{children:[(0,V.jsx)(p,{to:`/members/${encodeURIComponent(e.id)}`,children:n||r}),(0,V.jsx)(`div`,{className:`quiet small`,children:[n&&r,e.tier.name].filter(Boolean).join(` · `)})]})}function qe({event:r}){let a=f(),o=t(),s=u(),[c,l]=i(),p={after:c.get(`after`),before:c.get(`before`)},m={event:r,...g(p,50)},h=d({queryKey:[`questions`,m],queryFn:()=>s(Ce,m),placeholderData:e});return(0,V.jsx)(n,{query:h,lines:6,children:({loyaltyEventQuestions:e})=>e?.edges.length?(0,V.jsxs)(`div`,{className:`stack`,"aria-busy":h.isPlaceholderData,children:[(0,V.jsx)(`p`,{className:`quiet small`,children:a(`event.questionsHelp`)}),(0,V.jsx)(`div`,{className:`scroll`,children:(0,V.jsxs)(`table`,{children:[(0,V.jsx)(`caption`,{className:`hidden`,children:a(`event.questions`)}),(0,V.jsx)(`thead`,{children:(0,V.jsxs)(`tr`,{children:[(0,V.jsx)(`th`,{scope:`col`,children:a(`event.question`)}),(0,V.jsx)(`th`,{scope:`col`,children:a(`member`)}),(0,V.jsx)(`th`,{scope:`col`,children:a(`date`)})]})}),(0,V.jsx)(`tbody`,{children:e.edges.map(({node:{id:e,text:t,member:n,askedAt:r}})=>(0,V.jsxs)(`tr`,{children:[(0,V.jsx)(`td`,{className:`written`,children:t}),(0,V.jsx)(`td`,{children:(0,V.jsx)(K,{member:n})}),(0,V.jsx)(`td`,{className:`quiet`,children:o.moment(r)})]},e))})]})}),(0,V.jsx)(x,{page:e.pageInfo,onMove:l})]}):(0,V.jsx)(`p`,{className:`note`,children:a(`event.questionsNone`)})})}var Je=6e4;function Ye({active:e,startsAt:t,minutes:n}){return new Date(t).getTime()+n*Je<=Date.now()?`over`:e?`shown`:`off`}var Xe=({startsAt:e})=>new Date(e)<=new Date,q=({startsAt:e,timeZone:t},n)=>`${n.moment(e,L(t))} (${t})`,J=({minutes:e},t)=>e%60?t(`event.minutes`,{minutes:e}):t(`event.hours`,{hours:e/60}),Y=({seats:e,figures:{taken:t}},n)=>typeof e==`number`?n(`event.takenOf`,{taken:t,seats:e}):n(`event.taken`,{taken:t});function Ze({event:e,user:t,onClose:n}){let r=f(),i=u(),a=y(t)||t.email,{points:o}=e;return(0,V.jsx)(M,{title:r(`registration.cameAsk`,{name:a}),action:r(`registration.came`),explained:o?r(`registration.cameGives`,{points:o}):r(`registration.cameExplained`),change:async()=>w((await i(De,{event:e.id,user:t.id})).loyaltyEventCame),say:()=>r(`registration.cameDone`,{name:a}),after:n,onClose:n,children:!Xe(e)&&(0,V.jsx)(`p`,{className:`note warning`,children:r(`event.notBegun`)})})}function Qe({event:e}){let t=f(),{came:n,waiting:r,cancelled:i}=e.figures;return(0,V.jsxs)(`dl`,{className:`card figures`,children:[(0,V.jsxs)(`div`,{children:[(0,V.jsx)(`dt`,{children:t(`event.seats`)}),(0,V.jsx)(`dd`,{children:Y(e,t)})]}),(0,V.jsxs)(`div`,{children:[(0,V.jsx)(`dt`,{children:t(`seat.CAME`)}),(0,V.jsx)(`dd`,{children:t(`members.count`,{count:n})})]}),(0,V.jsxs)(`div`,{children:[(0,V.jsx)(`dt`,{children:t(`seat.WAITING`)}),(0,V.jsx)(`dd`,{children:t(`members.count`,{count:r})})]}),(0,V.jsxs)(`div`,{children:[(0,V.jsx)(`dt`,{children:t(`seat.CANCELLED`)}),(0,V.jsx)(`dd`,{children:t(`members.count`,{count:i})})]}),(0,V.jsxs)(`div`,{children:[(0,V.jsx)(`dt`,{children:t(`event.points`)}),(0,V.jsx)(`dd`,{children:t(`points.count`,{points:e.points??0})})]})]})}function $e({registrations:e,onCame:t}){let n=f();return(0,V.jsx)(`div`,{className:`scroll`,children:(0,V.jsxs)(`table`,{children:[(0,V.jsx)(`caption`,{className:`hidden`,children:n(`event.coming`)}),(0,V.jsx)(`thead`,{children:(0,V.jsxs)(`tr`,{children:[(0,V.jsx)(`th`,{scope:`col`,children:n(`member`)}),(0,V.jsx)(`th`,{scope:`col`,children:n(`state`)}),(0,V.jsx)(`th`,{scope:`col`,children:n(`registration.askedAt`)}),(0,V.jsx)(`th`,{scope:`col`,children:n(`seat.CAME`)})]})}),(0,V.jsx)(`tbody`,{children:e.map(e=>(0,V.jsx)(et,{registration:e,onCame:()=>t(e)},e.id))})]})})}function et({registration:e,onCame:n}){let r=f(),i=t(),{member:a,state:o,waitingPosition:s,offeredUntil:c,askedAt:l,cameAt:u}=e;return(0,V.jsxs)(`tr`,{children:[(0,V.jsx)(`th`,{scope:`row`,children:(0,V.jsx)(K,{member:a})}),(0,V.jsxs)(`td`,{children:[(0,V.jsx)(`span`,{className:o===`CAME`?`chip success`:`chip`,children:r(`seat.${o}`)}),typeof s==`number`&&(0,V.jsx)(`div`,{className:`quiet small`,children:r(`registration.position`,{position:s})}),c&&(0,V.jsx)(`div`,{className:`quiet small`,children:r(`registration.offeredUntil`,{moment:i.moment(c)})})]}),(0,V.jsx)(`td`,{className:`quiet`,children:i.moment(l)}),(0,V.jsxs)(`td`,{children:[u&&(0,V.jsx)(`span`,{className:`quiet`,children:i.moment(u)}),o===`SEAT`&&a?.user&&(0,V.jsx)(`button`,{type:`button`,className:`link`,"aria-label":r(`registration.cameNamed`,{name:a.user.email}),onClick:n,children:r(`registration.came`)})]})]})}var X=[`SEAT`,`CAME`,`WAITING`,`CANCELLED`];function tt({event:t}){let r=f(),a=u(),[o,s]=i(),[c,l]=(0,F.useState)(null),p=X.filter(e=>e===o.get(`state`)),m=o.get(`search`),v={after:o.get(`after`),before:o.get(`before`)},y={event:t.id,filter:{states:p,search:m},...g(v,50)},S=d({queryKey:[`registrations`,y],queryFn:()=>a(Se,y),placeholderData:e});return(0,V.jsxs)(`div`,{className:`stack`,children:[(0,V.jsx)(Qe,{event:t}),(0,V.jsxs)(`div`,{children:[(0,V.jsxs)(`div`,{className:`toolbar`,role:`search`,children:[(0,V.jsx)(_,{name:`search`,label:r(`member.search`),type:`search`}),(0,V.jsxs)(b,{label:r(`state`),value:p[0]??``,onChange:({target:e})=>s({state:e.value,...h}),children:[(0,V.jsx)(`option`,{value:``,children:r(`seat.all`)}),X.map(e=>(0,V.jsx)(`option`,{value:e,children:r(`seat.${e}`)},e))]})]}),(0,V.jsx)(n,{query:S,lines:6,children:({loyaltyEventRegistrations:e})=>e?.edges.length?(0,V.jsxs)(`div`,{className:`stack`,"aria-busy":S.isPlaceholderData,children:[(0,V.jsx)($e,{registrations:e.edges.map(({node:e})=>e),onCame:l}),(0,V.jsx)(x,{page:e.pageInfo,onMove:s})]}):(0,V.jsx)(`p`,{className:`note`,children:r(m||p.length?`registrations.noneFound`:`registrations.none`)})})]}),c?.member?.user&&(0,V.jsx)(Ze,{event:t,user:c.member.user,onClose:()=>l(null)})]})}function nt({event:e}){let t=f(),n=u(),r=O(Pe(e),async(r,i)=>{let[a,o]=D(t,e=>[H(r,e),H(i,e)]),s={id:e.id,input:A(a,o)};return w((await n(Te,s)).loyaltyEventUpdate)},{say:()=>t(`saved`)});return(0,V.jsxs)(`form`,{className:`stack form`,noValidate:!0,onSubmit:r.send,children:[(0,V.jsx)(W,{isNew:!1,...r}),(0,V.jsx)(T,{error:r.error,fields:G(r.draft)}),(0,V.jsx)(k,{form:r})]})}function rt({id:e}){let t=f(),n=u(),i=r(),a=ee({mutationFn:()=>n(be,{id:e}),onSuccess:({loyaltyEvent:e})=>{if(!e)return;let{code:t,calendar:n}=e;me(`${t}.ics`,[n],`text/calendar`)},onError:()=>i.notify({status:`error`,text:t(`failure.failed`)})});return(0,V.jsx)(o,{variant:`secondary`,disabled:a.isPending,onClick:()=>a.mutate(),children:t(`event.calendar`)})}function it({event:{id:e,title:t},onClose:n}){let r=f(),i=u();return(0,V.jsx)(pe,{name:t,explained:r(`event.deleteExplained`),remove:async()=>w((await i(Ee,{id:e})).loyaltyEventDelete),list:`/friends/events`,onClose:n})}function at({event:{id:e,title:t,active:n},onClose:r}){let i=f(),a=u(),o=t;return(0,V.jsx)(M,{title:i(n?`event.switchOff`:`event.switchOn`,{name:o}),action:i(n?`switchOff`:`switchOn`),explained:i(n?`event.offExplained`:`event.onExplained`),change:async()=>w((await a(Te,{id:e,input:{active:!n}})).loyaltyEventUpdate),say:()=>i(n?`event.isOff`:`event.isOn`,{name:o}),after:r,onClose:r})}function ot({event:e}){let t=f(),n=s().has(`MANAGE_DISCOUNTS`),[r,i]=(0,F.useState)(null),a=()=>i(null);return(0,V.jsxs)(`div`,{className:`actions`,children:[(0,V.jsx)(rt,{id:e.id}),n&&(0,V.jsxs)(V.Fragment,{children:[(0,V.jsx)(o,{variant:e.active?`secondary`:`primary`,onClick:()=>i(`switch`),children:t(e.active?`switchOff`:`switchOn`)}),(0,V.jsx)(o,{variant:`secondary`,onClick:()=>i(`delete`),children:t(`delete`)})]}),r===`switch`&&(0,V.jsx)(at,{event:e,onClose:a}),r===`delete`&&(0,V.jsx)(it,{event:e,onClose:a})]})}function Z({event:e}){let t=f(),n=Ye(e);return(0,V.jsx)(`span`,{className:n===`shown`?`chip success`:`chip`,children:t(`event.state.${n}`)})}var st=[{path:``,title:`event.coming`},{path:`questions`,title:`event.questions`},{path:`edit`,title:`event.edit`}];function ct({event:e}){let n=f(),r=t(),i=c()[3]??``;return(0,V.jsxs)(V.Fragment,{children:[(0,V.jsxs)(`header`,{className:`actions apart`,children:[(0,V.jsxs)(`div`,{className:`actions`,children:[(0,V.jsx)(`h1`,{children:e.title}),(0,V.jsx)(Z,{event:e})]}),(0,V.jsx)(ot,{event:e})]}),(0,V.jsx)(`p`,{className:`quiet`,children:[q(e,r),J(e,n),e.place].join(` · `)}),(0,V.jsx)(te,{page:`friends/events/${encodeURIComponent(e.id)}`,title:`event`,sections:st}),i===`edit`?(0,V.jsx)(a,{to:`MANAGE_DISCOUNTS`,children:(0,V.jsx)(nt,{event:e})}):(0,V.jsx)(a,{to:`MANAGE_USERS`,children:i===`questions`?(0,V.jsx)(qe,{event:e.id}):(0,V.jsx)(tt,{event:e})})]})}function lt({id:e}){let t=f();return(0,V.jsx)(a,{to:e===`new`?`MANAGE_DISCOUNTS`:[`MANAGE_DISCOUNTS`,`MANAGE_USERS`],children:(0,V.jsxs)(`div`,{className:`stack`,children:[(0,V.jsx)(`div`,{className:`small`,children:(0,V.jsxs)(p,{to:`/friends/events`,children:[`← `,t(`events`)]})}),e===`new`?(0,V.jsx)(Ke,{}):(0,V.jsx)(ut,{id:e})]})})}function ut({id:e}){let t=f(),r=u(),i=s().has(`MANAGE_DISCOUNTS`),a=d({queryKey:[`event`,e,i],queryFn:()=>r(ye,{id:e,manages:i})});return(0,V.jsx)(n,{query:a,lines:10,children:({loyaltyEvent:e})=>e?(0,V.jsx)(ct,{event:e}):(0,V.jsx)(`p`,{className:`note`,children:t(`event.notFound`)})})}var dt=25;function ft(e){let t=e.get(`active`);return{filter:{search:e.get(`search`),active:t===`yes`||t!==`no`&&null,over:e.get(`when`)===`over`},...g({after:e.get(`after`),before:e.get(`before`)},dt)}}var pt=e=>[`search`,`active`,`when`].some(t=>e.get(t)),mt={search:null,active:null,when:null,...h};function ht(){let e=f(),[t,n]=i();return(0,V.jsxs)(`div`,{className:`toolbar`,role:`search`,children:[(0,V.jsx)(_,{name:`search`,label:e(`events.search`),type:`search`}),(0,V.jsxs)(b,{label:e(`event.when`),value:t.get(`when`)??``,onChange:e=>n({when:e.target.value,...h}),children:[(0,V.jsx)(`option`,{value:``,children:e(`events.ahead`)}),(0,V.jsx)(`option`,{value:`over`,children:e(`events.over`)})]}),(0,V.jsxs)(b,{label:e(`state`),value:t.get(`active`)??``,onChange:e=>n({active:e.target.value,...h}),children:[(0,V.jsx)(`option`,{value:``,children:e(`state.all`)}),(0,V.jsx)(`option`,{value:`yes`,children:e(`state.on`)}),(0,V.jsx)(`option`,{value:`no`,children:e(`state.off`)})]}),pt(t)&&(0,V.jsx)(o,{variant:`tertiary`,onClick:()=>n(mt),children:e(`filters.clear`)})]})}function gt({events:e}){let t=f();return(0,V.jsx)(`div`,{className:`scroll`,children:(0,V.jsxs)(`table`,{children:[(0,V.jsx)(`caption`,{className:`hidden`,children:t(`events`)}),(0,V.jsx)(`thead`,{children:(0,V.jsxs)(`tr`,{children:[(0,V.jsx)(`th`,{scope:`col`,children:t(`event`)}),(0,V.jsx)(`th`,{scope:`col`,children:t(`event.when`)}),(0,V.jsx)(`th`,{scope:`col`,children:t(`event.place`)}),(0,V.jsx)(`th`,{scope:`col`,className:`number`,children:t(`event.seats`)}),(0,V.jsx)(`th`,{scope:`col`,children:t(`state`)})]})}),(0,V.jsx)(`tbody`,{children:e.map(e=>(0,V.jsx)(_t,{event:e},e.id))})]})})}function _t({event:e}){let n=f(),r=t(),{waiting:i}=e.figures;return(0,V.jsxs)(`tr`,{children:[(0,V.jsxs)(`th`,{scope:`row`,children:[(0,V.jsx)(p,{to:`/friends/events/${encodeURIComponent(e.id)}`,children:e.title}),(0,V.jsx)(`div`,{className:`quiet small`,children:e.code})]}),(0,V.jsxs)(`td`,{children:[q(e,r),(0,V.jsx)(`div`,{className:`quiet small`,children:J(e,n)})]}),(0,V.jsx)(`td`,{children:e.place}),(0,V.jsxs)(`td`,{className:`number`,children:[Y(e,n),i>0&&(0,V.jsx)(`div`,{className:`quiet small`,children:n(`event.waiting`,{waiting:i})})]}),(0,V.jsx)(`td`,{children:(0,V.jsx)(Z,{event:e})})]})}function vt(){let t=f(),r=u(),[a,o]=i(),s=ft(a),c=d({queryKey:[`events`,s],queryFn:()=>r(ve,s),placeholderData:e});return(0,V.jsxs)(`div`,{children:[(0,V.jsx)(ht,{}),(0,V.jsx)(n,{query:c,lines:8,children:({loyaltyAllEvents:e})=>e?.edges.length?(0,V.jsxs)(`div`,{className:`stack`,"aria-busy":c.isPlaceholderData,children:[(0,V.jsx)(`p`,{className:`quiet small`,role:`status`,children:t(`events.count`,{count:e.totalCount??0})}),(0,V.jsx)(gt,{events:e.edges.map(({node:e})=>e)}),(0,V.jsx)(x,{page:e.pageInfo,onMove:o})]}):(0,V.jsx)(`p`,{className:`note`,children:t(pt(a)?`events.noneFound`:`events.none`)})})]})}var Q=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},yt=new Q(`
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
}`),bt=new Q(`
    query HeldReferrals {
  loyaltyReferrals(first: 1, filter: {states: [REVIEW]}) {
    totalCount
  }
}
    `),xt=new Q(`
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
}`),St=new Q(`
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
    `),Tt=[`oneself`,`same_mailbox`,`ordered_before`,`referred_already`,`circle`,`below_minimum`,`limit_reached`,`refused_by_staff`,`same_address`,`same_phone`,`same_last_name`,`many_claims_from_one_address`,`many_friends_in_a_day`,`order_cancelled_after_the_prize`],Et=(e,t)=>e.map(e=>{let n=Tt.find(t=>t===e);return n?t(`referral.because.${n}`):e}),Dt=({points:e,reward:t},n)=>typeof e==`number`?n(`points.count`,{points:e}):t?.name??n(`referral.rewardGone`),Ot=({state:e})=>e===`REVIEW`,kt=({state:e})=>e!==`REFUSED`&&e!==`TAKEN_BACK`;function At({referral:e,approve:t,onClose:n}){let r=f(),i=u(),[a,o]=(0,F.useState)(``),s=le(async()=>w((await i(wt,{id:e.id,approve:t,note:a})).loyaltyReferralDecide),{say:()=>r(t?`referral.approved`:`referral.refused`),after:n}),c={friend:jt(e.friend),referrer:jt(e.referrer)};return(0,V.jsxs)(re,{title:r(t?`referral.approveNamed`:`referral.refuseNamed`,c),action:r(t?`referral.approve`:`referral.refuse`),destructive:!t,busy:s.isPending,onSubmit:()=>s.mutate(void 0),onClose:n,children:[t?(0,V.jsx)(Mt,{referral:e}):(0,V.jsx)(Nt,{referral:e}),(0,V.jsx)(m,{label:r(`referral.note`),help:r(`referral.noteHelp`),autoFocus:!0,value:a,maxLength:1e3,onChange:e=>o(e.target.value),error:ce(s.error,`note`)}),(0,V.jsx)(T,{error:s.error,fields:[`note`]})]})}var jt=e=>y(e?.user)||e?.user?.email||`…`;function Mt({referral:e}){let t=f();return(0,V.jsxs)(V.Fragment,{children:[(0,V.jsx)(`ul`,{className:`bullets`,children:Et(e.reasons,t).map(e=>(0,V.jsx)(`li`,{children:e},e))}),(0,V.jsx)(`p`,{children:t(`referral.approveExplained`)})]})}function Nt({referral:e}){let t=f(),n=e.prizes.filter(e=>e.given);return(0,V.jsxs)(V.Fragment,{children:[(0,V.jsx)(`p`,{children:t(`referral.refuseExplained`)}),n.length>0&&(0,V.jsxs)(V.Fragment,{children:[(0,V.jsx)(`p`,{children:t(`referral.takesBack`)}),(0,V.jsx)(`ul`,{className:`bullets`,children:n.map(e=>(0,V.jsx)(`li`,{children:t(`referral.to.${e.side}`,{prize:Dt(e,t)})},e.side))})]})]})}var Pt=25,Ft=[`REVIEW`,`NAMED`,`PENDING`,`REWARDED`,`REFUSED`,`TAKEN_BACK`];function It(e){return{filter:{states:Ft.filter(t=>t===e.get(`state`)),search:e.get(`search`)},...g({after:e.get(`after`),before:e.get(`before`)},Pt)}}var $=e=>[`state`,`search`].some(t=>e.get(t));function Lt(){let e=f(),t=u(),[,n]=i(),r=d({queryKey:[`heldReferrals`],queryFn:()=>t(bt,{})}).data?.loyaltyReferrals?.totalCount??0;return r?(0,V.jsxs)(`div`,{className:`note warning actions apart`,children:[(0,V.jsx)(`p`,{children:e(`referrals.held`,{count:r})}),(0,V.jsx)(o,{variant:`secondary`,size:`small`,onClick:()=>n({state:`REVIEW`,search:null,...h}),children:e(`referrals.showHeld`)})]}):null}function Rt(){let e=f(),[t,n]=i();return(0,V.jsxs)(`div`,{className:`toolbar`,role:`search`,children:[(0,V.jsx)(_,{name:`search`,label:e(`referrals.search`),type:`search`}),(0,V.jsxs)(b,{label:e(`state`),value:t.get(`state`)??``,onChange:e=>n({state:e.target.value,...h}),children:[(0,V.jsx)(`option`,{value:``,children:e(`referral.state.all`)}),Ft.map(t=>(0,V.jsx)(`option`,{value:t,children:e(`referral.state.${t}`)},t))]}),$(t)&&(0,V.jsx)(o,{variant:`tertiary`,onClick:()=>n({search:null,state:null,...h}),children:e(`filters.clear`)})]})}function zt({referrals:e,onDecide:t}){let n=f();return(0,V.jsx)(`div`,{className:`scroll`,children:(0,V.jsxs)(`table`,{className:`wide`,children:[(0,V.jsx)(`caption`,{className:`hidden`,children:n(`friends.brought`)}),(0,V.jsx)(`thead`,{children:(0,V.jsxs)(`tr`,{children:[(0,V.jsx)(`th`,{scope:`col`,children:n(`referral.friend`)}),(0,V.jsx)(`th`,{scope:`col`,children:n(`referral.referrer`)}),(0,V.jsx)(`th`,{scope:`col`,children:n(`state`)}),(0,V.jsx)(`th`,{scope:`col`,children:n(`referral.prizes`)}),(0,V.jsx)(`th`,{scope:`col`,children:(0,V.jsx)(`span`,{className:`hidden`,children:n(`referral.decide`)})})]})}),(0,V.jsx)(`tbody`,{children:e.map(e=>(0,V.jsx)(Bt,{referral:e,onDecide:t},e.id))})]})})}function Bt({referral:e,onDecide:n}){let r=f(),i=t();return(0,V.jsxs)(`tr`,{children:[(0,V.jsxs)(`th`,{scope:`row`,children:[(0,V.jsx)(N,{member:e.friend}),(0,V.jsx)(`div`,{className:`quiet small`,children:r(`referral.named`,{moment:i.moment(e.createdAt)})})]}),(0,V.jsx)(`td`,{children:(0,V.jsx)(N,{member:e.referrer})}),(0,V.jsx)(`td`,{children:(0,V.jsx)(Vt,{referral:e})}),(0,V.jsx)(`td`,{children:(0,V.jsx)(Ut,{prizes:e.prizes})}),(0,V.jsx)(`td`,{children:(0,V.jsxs)(`div`,{className:`actions`,children:[Ot(e)&&(0,V.jsx)(`button`,{type:`button`,className:`link`,onClick:()=>n({referral:e,approve:!0}),children:r(`referral.approve`)}),kt(e)&&(0,V.jsx)(`button`,{type:`button`,className:`link`,onClick:()=>n({referral:e,approve:!1}),children:r(`referral.refuse`)})]})})]})}function Vt({referral:e}){let n=f(),r=t(),{state:i,rewardedFrom:a,note:o,decidedAt:s,decidedBy:c}=e;return(0,V.jsxs)(V.Fragment,{children:[(0,V.jsx)(`span`,{className:`chip ${Ht[i]??``}`,children:n(`referral.state.${i}`)}),a&&(0,V.jsx)(`div`,{className:`quiet small`,children:n(`referral.rewardedFrom`,{moment:r.moment(a)})}),Et(e.reasons,n).map(e=>(0,V.jsx)(`div`,{className:`small`,children:e},e)),(0,V.jsx)(he,{note:o,at:s,by:c})]})}var Ht={REVIEW:`warning`,REWARDED:`success`};function Ut({prizes:e}){let n=f(),r=t();return(0,V.jsx)(V.Fragment,{children:e.map(e=>(0,V.jsxs)(`div`,{className:`small unbroken`,children:[n(`referral.to.${e.side}`,{prize:Dt(e,n)}),` `,(0,V.jsx)(`span`,{className:`quiet`,children:e.given&&e.givenAt?n(`referral.given`,{day:r.day(e.givenAt)}):n(`referral.notGiven`)})]},e.side))})}function Wt(){let t=f(),r=u(),[a,o]=i(),[s,c]=(0,F.useState)(null),l=It(a),p=d({queryKey:[`referrals`,l],queryFn:()=>r(yt,l),placeholderData:e});return(0,V.jsxs)(`div`,{className:`stack`,children:[a.get(`state`)!==`REVIEW`&&(0,V.jsx)(Lt,{}),(0,V.jsxs)(`div`,{children:[(0,V.jsx)(Rt,{}),(0,V.jsx)(n,{query:p,lines:8,children:({loyaltyReferrals:e})=>e?.edges.length?(0,V.jsxs)(`div`,{className:`stack`,"aria-busy":p.isPlaceholderData,children:[(0,V.jsx)(`p`,{className:`quiet small`,role:`status`,children:t(`referrals.count`,{count:e.totalCount??0})}),(0,V.jsx)(zt,{referrals:e.edges.map(({node:e})=>e),onDecide:c}),(0,V.jsx)(x,{page:e.pageInfo,onMove:o})]}):(0,V.jsx)(`p`,{className:`note`,children:t($(a)?`referrals.noneFound`:`referrals.none`)})})]}),s&&(0,V.jsx)(At,{...s,onClose:()=>c(null)})]})}var Gt=[`none`,`points`,`reward`];function Kt({side:e,draft:t,set:n,refused:r}){let i=f(),a=ge(),o=t[e],s=t=>n({[e]:{...o,...t}});return(0,V.jsxs)(V.Fragment,{children:[(0,V.jsx)(b,{label:i(`referralTerms.prize`),value:o.kind,onChange:e=>s({kind:e.target.value}),children:Gt.map(e=>(0,V.jsx)(`option`,{value:e,children:i(`referralTerms.prize.${e}`)},e))}),o.kind===`points`&&(0,V.jsx)(v,{label:i(`adjust.points`),unit:i(`points.unit`),inputMode:`numeric`,value:o.points,onChange:e=>s({points:e.target.value}),error:r(`${e}Points`)}),o.kind===`reward`&&(0,V.jsx)(_e,{single:!0,label:i(`reward`),help:i(`referralTerms.rewardHelp`),source:a,chosen:o.reward,onChange:e=>s({reward:e}),error:r(`${e}Reward`)})]})}var qt=e=>({active:e.active,friend:Jt(e.friendPoints,e.friendReward),friendAtOnce:e.friendAtOnce,referrer:Jt(e.referrerPoints,e.referrerReward),minimumOrder:E(e.minimumOrder),pendingDays:E(e.pendingDays),monthLimit:E(e.monthLimit)}),Jt=(e,t)=>({kind:e==null?t?`reward`:`none`:`points`,points:E(e),reward:t?[{value:t.id,label:t.name}]:[]}),Yt=(e,t)=>({active:e.active,...Xt(`friend`,e.friend,t),friendAtOnce:e.friendAtOnce,...Xt(`referrer`,e.referrer,t),minimumOrder:t.decimal(`minimumOrder`,e.minimumOrder),monthLimit:t.whole(`monthLimit`,e.monthLimit),referralPendingDays:t.needed(`referralPendingDays`,e.pendingDays)}),Xt=(e,{kind:t,points:n,reward:r},i)=>({[`${e}Points`]:t===`points`?i.needed(`${e}Points`,n):null,[`${e}Reward`]:t===`reward`?i.chosen(`${e}Reward`,r[0]?.value):null});function Zt(e){let t=f(),n=u();return O(qt(e),async(e,r)=>{let[i,a]=D(t,t=>[Yt(e,t),Yt(r,t)]),{referralPendingDays:o,...s}=A(i,a);o!==void 0&&w((await n(Ct,{days:o})).loyaltySettingsUpdate),Object.keys(s).length&&w((await n(St,{input:s})).loyaltyReferralTermsUpdate)},{say:()=>t(`saved`)})}var Qt=[`active`,`friendPoints`,`friendReward`,`referrerPoints`,`referrerReward`,`minimumOrder`,`referralPendingDays`,`monthLimit`];function $t(){let e=u(),t=d({queryKey:[`referralTerms`],queryFn:()=>e(xt,{})});return(0,V.jsx)(n,{query:t,lines:10,children:({loyaltyReferralTerms:e})=>(0,V.jsx)(en,{terms:e})})}function en({terms:e}){let t=f(),n=Zt(e),{draft:r,set:i,refused:a}=n;return(0,V.jsxs)(`form`,{className:`stack form`,noValidate:!0,onSubmit:n.send,children:[(0,V.jsx)(`p`,{className:`quiet`,children:t(`referralTerms.help`)}),(0,V.jsx)(C,{title:`referralTerms.open`,children:(0,V.jsx)(j,{label:t(`referralTerms.active`),help:t(`referralTerms.activeHelp`),checked:r.active,onChange:e=>i({active:e}),error:a(`active`)})}),(0,V.jsxs)(C,{title:`referralTerms.friend`,children:[(0,V.jsx)(Kt,{side:`friend`,...n}),(0,V.jsx)(j,{label:t(`referralTerms.friendAtOnce`),help:t(`referralTerms.friendAtOnceHelp`),checked:r.friendAtOnce,onChange:e=>i({friendAtOnce:e})})]}),(0,V.jsx)(C,{title:`referralTerms.referrer`,children:(0,V.jsx)(Kt,{side:`referrer`,...n})}),(0,V.jsx)(tn,{currency:e.currency??t(`unit.money`),form:n}),(0,V.jsx)(T,{error:n.error,fields:Qt}),(0,V.jsx)(k,{form:n})]})}function tn({currency:e,form:{draft:t,set:n,refused:r}}){let i=f();return(0,V.jsxs)(C,{title:`referralTerms.conditions`,children:[(0,V.jsx)(v,{label:i(`referralTerms.minimumOrder`),help:i(`referralTerms.minimumOrderHelp`),unit:e,inputMode:`decimal`,value:t.minimumOrder,onChange:e=>n({minimumOrder:e.target.value}),error:r(`minimumOrder`)}),(0,V.jsx)(v,{label:i(`referralTerms.pendingDays`),help:i(`referralTerms.pendingDaysHelp`),unit:i(`unit.days`),inputMode:`numeric`,value:t.pendingDays,onChange:e=>n({pendingDays:e.target.value}),error:r(`referralPendingDays`)}),(0,V.jsx)(v,{label:i(`referralTerms.monthLimit`),help:i(`referralTerms.monthLimitHelp`),unit:i(`unit.friendsPerMonth`),inputMode:`numeric`,value:t.monthLimit,onChange:e=>n({monthLimit:e.target.value}),error:r(`monthLimit`)})]})}var nn=[{path:``,title:`friends.brought`},{path:`terms`,title:`friends.terms`},{path:`ambassadors`,title:`ambassadors`},{path:`events`,title:`events`}];function rn(){let e=f(),[,t=``,n]=c();return t===`events`&&n?(0,V.jsx)(lt,{id:n}):(0,V.jsxs)(`div`,{className:`stack`,children:[(0,V.jsxs)(`header`,{className:`actions apart`,children:[(0,V.jsx)(`h1`,{children:e(`friends`)}),t===`events`&&(0,V.jsx)(S,{to:`/friends/events/new`,children:e(`event.new`)})]}),(0,V.jsx)(te,{page:`friends`,title:`friends`,sections:nn}),(0,V.jsx)(an,{section:t})]})}function an({section:e}){let t=f();switch(e){case``:return(0,V.jsx)(a,{to:`MANAGE_USERS`,children:(0,V.jsx)(Wt,{})});case`terms`:return(0,V.jsx)(a,{to:`MANAGE_DISCOUNTS`,children:(0,V.jsx)($t,{})});case`ambassadors`:return(0,V.jsx)(ie,{});case`events`:return(0,V.jsx)(a,{to:[`MANAGE_DISCOUNTS`,`MANAGE_USERS`],children:(0,V.jsx)(vt,{})});default:return(0,V.jsx)(`p`,{className:`note`,children:t(`notFound`)})}}export{K as n,rn as t};