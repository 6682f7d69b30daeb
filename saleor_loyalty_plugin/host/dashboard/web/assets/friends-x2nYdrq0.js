import{B as e,_ as t,a as n,c as r,h as i,i as a,it as o,l as s,m as c,p as l,s as u,w as d,y as f}from"./States-CrajwlQn.js";import{S as p,c as m,d as h,f as g,i as _,l as v,n as y,s as b,u as x,y as S}from"./index-DTITf4Uz.js";import{S as ee,_ as te,h as ne,m as C,x as w,y as T}from"./forms-CTv83D0v.js";import{a as re,o as ie,r as ae,t as oe}from"./jsx-runtime-CFXVRddL.js";import{n as se,r as ce,t as E}from"./mutations-CzZaykoQ.js";import{n as D,r as O}from"./reading-CWGV6fWi.js";import{n as k,r as A,t as j}from"./useForm-Chkk059q.js";import{n as le,t as M}from"./Check-CBEB8XZB.js";import{t as N}from"./codes-BI-bah2v.js";import{t as ue}from"./Translations-TBYyDzwR.js";import{n as de,t as P}from"./Confirm-B9GJJ9bb.js";import{r as fe}from"./sheet-DPE199WM.js";import{a as pe,s as me,t as he}from"./sources-C7thLcl2.js";var F=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},ge=new F(`
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
}`),_e=new F(`
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
}`),ve=new F(`
    query EventCalendar($id: ID!) {
  loyaltyEvent(id: $id) {
    code
    calendar
  }
}
    `),ye=new F(`
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
    `),be=new F(`
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
}`),xe=new F(`
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
    `),Se=new F(`
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
    `),I=new F(`
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
    `),Ce=new F(`
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
    `),we=new F(`
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
    `),L=ie(ae(),1),R=6e4,Te=1440*R,Ee=e=>[...new Set([`UTC`,e,...Intl.supportedValuesOf(`timeZone`)])].sort();function z(e){try{return new Intl.DateTimeFormat(`en`,{timeZone:e}),e}catch{return`UTC`}}function De(e,t){return e?V(new Date(e).getTime(),t):``}function Oe(e,t){if(!e)return null;let n=Date.parse(`${e}Z`),r=n-B(n,t);return new Date(n-B(r,t)).toISOString()}var ke=(e,t)=>new Date(Date.parse(`${e}Z`)-t*Te).toISOString().slice(0,16),B=(e,t)=>Date.parse(`${V(e,t)}Z`)-Math.floor(e/R)*R;function V(e,t){let n=new Intl.DateTimeFormat(`en`,{timeZone:z(t),hourCycle:`h23`,year:`numeric`,month:`2-digit`,day:`2-digit`,hour:`2-digit`,minute:`2-digit`}),r=Object.fromEntries(n.formatToParts(e).map(({type:e,value:t})=>[e,t]));return`${r.year}-${r.month}-${r.day}T${r.hour}:${r.minute}`}var Ae=()=>({code:``,title:``,description:``,translations:[],channels:[],startsAt:``,timeZone:te(),minutes:`120`,place:``,stream:``,seats:``,opensDays:``,openings:{},byTier:!1,offerHours:`48`,points:``}),je=e=>({code:e.code,title:e.title,description:e.description??``,translations:e.translations.map(({language:e,title:t,description:n})=>({language:e,title:t,description:n??``})),channels:e.channels?.map(({id:e})=>e)??[],startsAt:De(e.startsAt,e.timeZone),timeZone:e.timeZone,minutes:D(e.minutes),place:e.place,stream:e.stream??``,seats:D(e.seats),opensDays:D(e.opensDays),openings:Object.fromEntries(e.openings.map(({tier:e,days:t})=>[e.id,D(t)])),byTier:e.byTier,offerHours:D(e.offerHours),points:D(e.points)});function H(){let e=u(),{data:t}=d({queryKey:[`eventChoices`],queryFn:()=>e(ye,{})});return{channels:t?.channels??[],tiers:t?.loyaltyTiers??[]}}var U=oe();function Me({draft:{translations:e},set:n,refused:r}){let i=f(),a=t(),o=(0,L.useId)(),s=r(`translations`),c=(t,r)=>n({translations:e.map(e=>e.language===t?{...e,...r}:e)});return(0,U.jsxs)(`div`,{className:`stack`,role:`group`,"aria-label":i(`event.texts`),children:[e.map(({language:e,title:t,description:n})=>(0,U.jsxs)(`div`,{className:`group stack`,children:[(0,U.jsx)(v,{label:i(`translation`,{label:i(`event.title`),language:a.language(e)}),help:i(`event.titleHelp`),maxLength:128,value:t,onChange:t=>c(e,{title:t.target.value})}),(0,U.jsx)(m,{label:i(`translation`,{label:i(`description`),language:a.language(e)}),value:n,onChange:t=>c(e,{description:t.target.value})})]},e)),(0,U.jsx)(ue,{known:e.map(({language:e})=>e),onAdd:t=>n({translations:[...e,{language:t,title:``,description:``}]})}),s&&(0,U.jsx)(`p`,{id:o,className:`small wrong`,role:`alert`,children:s})]})}function Ne({isNew:e,...t}){let n=f(),{draft:r,set:i,refused:a}=t,o=t=>i(e&&r.code===N(r.title)?{title:t,code:N(t)}:{title:t});return(0,U.jsxs)(T,{title:`event`,children:[(0,U.jsx)(v,{label:n(`event.title`),autoFocus:e,maxLength:128,value:r.title,onChange:e=>o(e.target.value),error:a(`title`)}),e&&(0,U.jsx)(v,{label:n(`code`),help:n(`code.help`),maxLength:32,value:r.code,onChange:e=>i({code:e.target.value}),error:a(`code`)}),(0,U.jsx)(m,{label:n(`description`),value:r.description,onChange:e=>i({description:e.target.value}),error:a(`description`)}),(0,U.jsx)(Me,{...t}),(0,U.jsx)(Pe,{...t})]})}function Pe({draft:e,set:t,refused:n}){let r=f(),{channels:i}=H();return i.length<2?null:(0,U.jsx)(le,{label:r(`channels`),help:r(`event.channelsHelp`),options:i.map(({id:e,name:t})=>({value:e,label:t})),chosen:e.channels,onChange:e=>t({channels:e}),error:n(`channels`)})}var W=(e,t)=>({code:e.code,title:e.title,description:e.description,translations:e.translations,channels:e.channels,startsAt:t.chosen(`startsAt`,e.startsAt)&&Oe(e.startsAt,e.timeZone),timeZone:e.timeZone,minutes:t.needed(`minutes`,e.minutes),place:e.place,stream:e.stream,seats:t.whole(`seats`,e.seats),opensDays:t.whole(`opensDays`,e.opensDays),openings:Fe(e,t),byTier:e.byTier,offerHours:t.needed(`offerHours`,e.offerHours),points:t.whole(`points`,e.points)}),G=({opensDays:e})=>!e.trim();function Fe(e,t){return G(e)?[]:Object.entries(e.openings).map(([e,n])=>({tier:e,days:t.whole(`openings.${e}`,n)})).filter(e=>e.days!==null)}function Ie({draft:e,set:t,refused:n}){let r=f(),i=Re(e),a=Le(e),o=n(`openings`);return(0,U.jsxs)(T,{title:`event.registering`,children:[(0,U.jsx)(v,{label:r(`event.opensDays`),help:i(e.opensDays)??r(`event.opensDaysHelp`),unit:r(`unit.daysBefore`),inputMode:`numeric`,value:e.opensDays,onChange:e=>t({opensDays:e.target.value}),error:n(`opensDays`)}),!G(e)&&a.map(({id:a,name:o})=>(0,U.jsx)(v,{label:r(`tier.andAbove`,{tier:o}),help:i(e.openings[a]??``)??r(`event.openingHelp`),unit:r(`unit.daysBefore`),inputMode:`numeric`,value:e.openings[a]??``,onChange:n=>t({openings:{...e.openings,[a]:n.target.value}}),error:n(`openings.${a}`)},a)),o&&(0,U.jsx)(`p`,{className:`small wrong`,role:`alert`,children:o})]})}var Le=({openings:e})=>H().tiers.filter(({id:t},n)=>n>0||e[t]).reverse();function Re({startsAt:e}){let n=f(),r=t();return t=>{if(!e||!/^\d{1,3}$/.test(t.trim()))return;let i=r.moment(`${ke(e,Number(t))}Z`,`UTC`);return n(`event.opensFrom`,{moment:i})}}var ze=[[`seats`,`unit.seats`],[`offerHours`,`unit.hours`],[`points`,`points.unit`]];function Be({draft:e,set:t,refused:n}){let r=f(),[i,a,o]=ze.map(([i,a])=>(0,U.jsx)(v,{label:r(`event.${i}`),help:r(`event.${i}Help`),unit:r(a),inputMode:`numeric`,value:e[i],onChange:e=>t({[i]:e.target.value}),error:n(i)},i));return(0,U.jsxs)(T,{title:`event.seatsAndPoints`,children:[i,e.seats.trim()&&(0,U.jsxs)(U.Fragment,{children:[(0,U.jsx)(M,{label:r(`event.byTier`),help:r(`event.byTierHelp`),checked:e.byTier,onChange:e=>t({byTier:e})}),a]}),o]})}function Ve({draft:e,set:t,refused:n}){let r=f();return(0,U.jsxs)(T,{title:`event.when`,children:[(0,U.jsxs)(`div`,{className:`pair`,children:[(0,U.jsx)(v,{type:`datetime-local`,label:r(`event.startsAt`),help:r(`event.startsAtHelp`,{zone:e.timeZone}),value:e.startsAt,onChange:e=>t({startsAt:e.target.value}),error:n(`startsAt`)}),(0,U.jsx)(b,{label:r(`event.timeZone`),value:e.timeZone,onChange:e=>t({timeZone:e.target.value}),error:n(`timeZone`),children:Ee(e.timeZone).map(e=>(0,U.jsx)(`option`,{value:e,children:e},e))}),(0,U.jsx)(v,{label:r(`event.length`),unit:r(`unit.minutes`),inputMode:`numeric`,value:e.minutes,onChange:e=>t({minutes:e.target.value}),error:n(`minutes`)})]}),(0,U.jsx)(v,{label:r(`event.place`),help:r(`event.placeHelp`),maxLength:255,value:e.place,onChange:e=>t({place:e.target.value}),error:n(`place`)}),(0,U.jsx)(v,{type:`url`,label:r(`event.stream`),help:r(`event.streamHelp`),value:e.stream,onChange:e=>t({stream:e.target.value}),error:n(`stream`)})]})}function K({isNew:e,...t}){return(0,U.jsxs)(U.Fragment,{children:[(0,U.jsx)(Ne,{isNew:e,...t}),(0,U.jsx)(Ve,{...t}),(0,U.jsx)(Be,{...t}),(0,U.jsx)(Ie,{...t})]})}var He=[`title`,`description`,`translations`,`channels`,`startsAt`,`timeZone`,`minutes`,`place`,`stream`,`seats`,`opensDays`,`openings`,`offerHours`,`points`],q=(e,{isNew:t=!1}={})=>[...He,...Object.keys(e.openings).map(e=>`openings.${e}`),...t?[`code`]:[]];function Ue(){let e=f(),t=u(),[n]=(0,L.useState)(Ae),r=k(n,async n=>{let r={...O(e,e=>W(n,e)),active:!1};return w((await t(Se,{input:r})).loyaltyEventCreate).event},{say:({title:t})=>e(`event.created`,{name:t}),after:({id:e})=>l(`/friends/events/${encodeURIComponent(e)}/edit`,{replace:!0})});return(0,U.jsxs)(U.Fragment,{children:[(0,U.jsx)(`h1`,{children:e(`event.new`)}),(0,U.jsxs)(`form`,{className:`stack form`,noValidate:!0,onSubmit:r.send,children:[(0,U.jsx)(K,{isNew:!0,...r}),(0,U.jsx)(E,{error:r.error,fields:q(r.draft,{isNew:!0})}),(0,U.jsx)(A,{form:r,create:e(`event.create`),children:(0,U.jsx)(`span`,{className:`quiet small`,children:e(`event.createHelp`)})})]})]})}function J({member:e}){let t=f();if(!e)return(0,U.jsx)(U.Fragment,{children:t(`referral.gone`)});let n=y(e.user),r=e.user?.email??t(`member.gone`);return(0,U.jsxs)(U.Fragment,{children:[(0,U.jsx)(p,{to:`/members/${encodeURIComponent(e.id)}`,children:n||r}),(0,U.jsx)(`div`,{className:`quiet small`,children:[n&&r,e.tier.name].filter(Boolean).join(` · `)})]})}function We({event:r}){let a=f(),o=t(),s=u(),[c,l]=i(),p={after:c.get(`after`),before:c.get(`before`)},m={event:r,...g(p,50)},h=d({queryKey:[`questions`,m],queryFn:()=>s(xe,m),placeholderData:e});return(0,U.jsx)(n,{query:h,lines:6,children:({loyaltyEventQuestions:e})=>e?.edges.length?(0,U.jsxs)(`div`,{className:`stack`,"aria-busy":h.isPlaceholderData,children:[(0,U.jsx)(`p`,{className:`quiet small`,children:a(`event.questionsHelp`)}),(0,U.jsx)(`div`,{className:`scroll`,children:(0,U.jsxs)(`table`,{children:[(0,U.jsx)(`caption`,{className:`hidden`,children:a(`event.questions`)}),(0,U.jsx)(`thead`,{children:(0,U.jsxs)(`tr`,{children:[(0,U.jsx)(`th`,{scope:`col`,children:a(`event.question`)}),(0,U.jsx)(`th`,{scope:`col`,children:a(`member`)}),(0,U.jsx)(`th`,{scope:`col`,children:a(`date`)})]})}),(0,U.jsx)(`tbody`,{children:e.edges.map(({node:{id:e,text:t,member:n,askedAt:r}})=>(0,U.jsxs)(`tr`,{children:[(0,U.jsx)(`td`,{className:`written`,children:t}),(0,U.jsx)(`td`,{children:(0,U.jsx)(J,{member:n})}),(0,U.jsx)(`td`,{className:`quiet`,children:o.moment(r)})]},e))})]})}),(0,U.jsx)(x,{page:e.pageInfo,onMove:l})]}):(0,U.jsx)(`p`,{className:`note`,children:a(`event.questionsNone`)})})}var Ge=6e4;function Ke({active:e,startsAt:t,minutes:n}){return new Date(t).getTime()+n*Ge<=Date.now()?`over`:e?`shown`:`off`}var qe=({startsAt:e})=>new Date(e)<=new Date,Y=({startsAt:e,timeZone:t},n)=>`${n.moment(e,z(t))} (${t})`,X=({minutes:e},t)=>e%60?t(`event.minutes`,{minutes:e}):t(`event.hours`,{hours:e/60}),Z=({seats:e,figures:{taken:t}},n)=>typeof e==`number`?n(`event.takenOf`,{taken:t,seats:e}):n(`event.taken`,{taken:t});function Je({event:e,user:t,onClose:n}){let r=f(),i=u(),a=y(t)||t.email,{points:o}=e;return(0,U.jsx)(P,{title:r(`registration.cameAsk`,{name:a}),action:r(`registration.came`),explained:o?r(`registration.cameGives`,{points:o}):r(`registration.cameExplained`),change:async()=>w((await i(we,{event:e.id,user:t.id})).loyaltyEventCame),say:()=>r(`registration.cameDone`,{name:a}),after:n,onClose:n,children:!qe(e)&&(0,U.jsx)(`p`,{className:`note warning`,children:r(`event.notBegun`)})})}function Ye({event:e}){let t=f(),{came:n,waiting:r,cancelled:i}=e.figures;return(0,U.jsxs)(`dl`,{className:`card figures`,children:[(0,U.jsxs)(`div`,{children:[(0,U.jsx)(`dt`,{children:t(`event.seats`)}),(0,U.jsx)(`dd`,{children:Z(e,t)})]}),(0,U.jsxs)(`div`,{children:[(0,U.jsx)(`dt`,{children:t(`seat.CAME`)}),(0,U.jsx)(`dd`,{children:t(`members.count`,{count:n})})]}),(0,U.jsxs)(`div`,{children:[(0,U.jsx)(`dt`,{children:t(`seat.WAITING`)}),(0,U.jsx)(`dd`,{children:t(`members.count`,{count:r})})]}),(0,U.jsxs)(`div`,{children:[(0,U.jsx)(`dt`,{children:t(`seat.CANCELLED`)}),(0,U.jsx)(`dd`,{children:t(`members.count`,{count:i})})]}),(0,U.jsxs)(`div`,{children:[(0,U.jsx)(`dt`,{children:t(`event.points`)}),(0,U.jsx)(`dd`,{children:t(`points.count`,{points:e.points??0})})]})]})}function Xe({registrations:e,onCame:t}){let n=f();return(0,U.jsx)(`div`,{className:`scroll`,children:(0,U.jsxs)(`table`,{children:[(0,U.jsx)(`caption`,{className:`hidden`,children:n(`event.coming`)}),(0,U.jsx)(`thead`,{children:(0,U.jsxs)(`tr`,{children:[(0,U.jsx)(`th`,{scope:`col`,children:n(`member`)}),(0,U.jsx)(`th`,{scope:`col`,children:n(`state`)}),(0,U.jsx)(`th`,{scope:`col`,children:n(`registration.askedAt`)}),(0,U.jsx)(`th`,{scope:`col`,children:n(`seat.CAME`)})]})}),(0,U.jsx)(`tbody`,{children:e.map(e=>(0,U.jsx)(Ze,{registration:e,onCame:()=>t(e)},e.id))})]})})}function Ze({registration:e,onCame:n}){let r=f(),i=t(),{member:a,state:o,waitingPosition:s,offeredUntil:c,askedAt:l,cameAt:u}=e;return(0,U.jsxs)(`tr`,{children:[(0,U.jsx)(`th`,{scope:`row`,children:(0,U.jsx)(J,{member:a})}),(0,U.jsxs)(`td`,{children:[(0,U.jsx)(`span`,{className:o===`CAME`?`chip success`:`chip`,children:r(`seat.${o}`)}),typeof s==`number`&&(0,U.jsx)(`div`,{className:`quiet small`,children:r(`registration.position`,{position:s})}),c&&(0,U.jsx)(`div`,{className:`quiet small`,children:r(`registration.offeredUntil`,{moment:i.moment(c)})})]}),(0,U.jsx)(`td`,{className:`quiet`,children:i.moment(l)}),(0,U.jsxs)(`td`,{children:[u&&(0,U.jsx)(`span`,{className:`quiet`,children:i.moment(u)}),o===`SEAT`&&a?.user&&(0,U.jsx)(`button`,{type:`button`,className:`link`,"aria-label":r(`registration.cameNamed`,{name:a.user.email}),onClick:n,children:r(`registration.came`)})]})]})}var Qe=[`SEAT`,`CAME`,`WAITING`,`CANCELLED`];function $e({event:t}){let r=f(),a=u(),[o,s]=i(),[c,l]=(0,L.useState)(null),p=Qe.filter(e=>e===o.get(`state`)),m=o.get(`search`),v={after:o.get(`after`),before:o.get(`before`)},y={event:t.id,filter:{states:p,search:m},...g(v,50)},S=d({queryKey:[`registrations`,y],queryFn:()=>a(be,y),placeholderData:e});return(0,U.jsxs)(`div`,{className:`stack`,children:[(0,U.jsx)(Ye,{event:t}),(0,U.jsxs)(`div`,{children:[(0,U.jsxs)(`div`,{className:`toolbar`,role:`search`,children:[(0,U.jsx)(_,{name:`search`,label:r(`member.search`),type:`search`}),(0,U.jsxs)(b,{label:r(`state`),value:p[0]??``,onChange:({target:e})=>s({state:e.value,...h}),children:[(0,U.jsx)(`option`,{value:``,children:r(`seat.all`)}),Qe.map(e=>(0,U.jsx)(`option`,{value:e,children:r(`seat.${e}`)},e))]})]}),(0,U.jsx)(n,{query:S,lines:6,children:({loyaltyEventRegistrations:e})=>e?.edges.length?(0,U.jsxs)(`div`,{className:`stack`,"aria-busy":S.isPlaceholderData,children:[(0,U.jsx)(Xe,{registrations:e.edges.map(({node:e})=>e),onCame:l}),(0,U.jsx)(x,{page:e.pageInfo,onMove:s})]}):(0,U.jsx)(`p`,{className:`note`,children:r(m||p.length?`registrations.noneFound`:`registrations.none`)})})]}),c?.member?.user&&(0,U.jsx)(Je,{event:t,user:c.member.user,onClose:()=>l(null)})]})}function et({event:e}){let t=f(),n=u(),r=k(je(e),async(r,i)=>{let[a,o]=O(t,e=>[W(r,e),W(i,e)]),s={id:e.id,input:j(a,o)};return w((await n(I,s)).loyaltyEventUpdate)},{say:()=>t(`saved`)});return(0,U.jsxs)(`form`,{className:`stack form`,noValidate:!0,onSubmit:r.send,children:[(0,U.jsx)(K,{isNew:!1,...r}),(0,U.jsx)(E,{error:r.error,fields:q(r.draft)}),(0,U.jsx)(A,{form:r})]})}function tt({id:e}){let t=f(),n=u(),i=r(),a=ee({mutationFn:()=>n(ve,{id:e}),onSuccess:({loyaltyEvent:e})=>{if(!e)return;let{code:t,calendar:n}=e;fe(`${t}.ics`,[n],`text/calendar`)},onError:()=>i.notify({status:`error`,text:t(`failure.failed`)})});return(0,U.jsx)(o,{variant:`secondary`,disabled:a.isPending,onClick:()=>a.mutate(),children:t(`event.calendar`)})}function nt({event:{id:e,title:t},onClose:n}){let r=f(),i=u();return(0,U.jsx)(de,{name:t,explained:r(`event.deleteExplained`),remove:async()=>w((await i(Ce,{id:e})).loyaltyEventDelete),list:`/friends/events`,onClose:n})}function rt({event:{id:e,title:t,active:n},onClose:r}){let i=f(),a=u(),o=t;return(0,U.jsx)(P,{title:i(n?`event.switchOff`:`event.switchOn`,{name:o}),action:i(n?`switchOff`:`switchOn`),explained:i(n?`event.offExplained`:`event.onExplained`),change:async()=>w((await a(I,{id:e,input:{active:!n}})).loyaltyEventUpdate),say:()=>i(n?`event.isOff`:`event.isOn`,{name:o}),after:r,onClose:r})}function it({event:e}){let t=f(),n=s().has(`MANAGE_DISCOUNTS`),[r,i]=(0,L.useState)(null),a=()=>i(null);return(0,U.jsxs)(`div`,{className:`actions`,children:[(0,U.jsx)(tt,{id:e.id}),n&&(0,U.jsxs)(U.Fragment,{children:[(0,U.jsx)(o,{variant:e.active?`secondary`:`primary`,onClick:()=>i(`switch`),children:t(e.active?`switchOff`:`switchOn`)}),(0,U.jsx)(o,{variant:`secondary`,onClick:()=>i(`delete`),children:t(`delete`)})]}),r===`switch`&&(0,U.jsx)(rt,{event:e,onClose:a}),r===`delete`&&(0,U.jsx)(nt,{event:e,onClose:a})]})}function at({event:e}){let t=f(),n=Ke(e);return(0,U.jsx)(`span`,{className:n===`shown`?`chip success`:`chip`,children:t(`event.state.${n}`)})}var ot=[{path:``,title:`event.coming`},{path:`questions`,title:`event.questions`},{path:`edit`,title:`event.edit`}];function st({event:e}){let n=f(),r=t(),i=c()[3]??``;return(0,U.jsxs)(U.Fragment,{children:[(0,U.jsxs)(`header`,{className:`actions apart`,children:[(0,U.jsxs)(`div`,{className:`actions`,children:[(0,U.jsx)(`h1`,{children:e.title}),(0,U.jsx)(at,{event:e})]}),(0,U.jsx)(it,{event:e})]}),(0,U.jsx)(`p`,{className:`quiet`,children:[Y(e,r),X(e,n),e.place].join(` · `)}),(0,U.jsx)(C,{page:`friends/events/${encodeURIComponent(e.id)}`,title:`event`,sections:ot}),i===`edit`?(0,U.jsx)(a,{to:`MANAGE_DISCOUNTS`,children:(0,U.jsx)(et,{event:e})}):(0,U.jsx)(a,{to:`MANAGE_USERS`,children:i===`questions`?(0,U.jsx)(We,{event:e.id}):(0,U.jsx)($e,{event:e})})]})}function ct({id:e}){let t=f();return(0,U.jsx)(a,{to:e===`new`?`MANAGE_DISCOUNTS`:[`MANAGE_DISCOUNTS`,`MANAGE_USERS`],children:(0,U.jsxs)(`div`,{className:`stack`,children:[(0,U.jsx)(`div`,{className:`small`,children:(0,U.jsxs)(p,{to:`/friends/events`,children:[`← `,t(`events`)]})}),e===`new`?(0,U.jsx)(Ue,{}):(0,U.jsx)(lt,{id:e})]})})}function lt({id:e}){let t=f(),r=u(),i=s().has(`MANAGE_DISCOUNTS`),a=d({queryKey:[`event`,e,i],queryFn:()=>r(_e,{id:e,manages:i})});return(0,U.jsx)(n,{query:a,lines:10,children:({loyaltyEvent:e})=>e?(0,U.jsx)(st,{event:e}):(0,U.jsx)(`p`,{className:`note`,children:t(`event.notFound`)})})}var ut=25;function dt(e){let t=e.get(`active`);return{filter:{search:e.get(`search`),active:t===`yes`||t!==`no`&&null,over:e.get(`when`)===`over`},...g({after:e.get(`after`),before:e.get(`before`)},ut)}}var ft=e=>[`search`,`active`,`when`].some(t=>e.get(t)),pt={search:null,active:null,when:null,...h};function mt(){let e=f(),[t,n]=i();return(0,U.jsxs)(`div`,{className:`toolbar`,role:`search`,children:[(0,U.jsx)(_,{name:`search`,label:e(`events.search`),type:`search`}),(0,U.jsxs)(b,{label:e(`event.when`),value:t.get(`when`)??``,onChange:e=>n({when:e.target.value,...h}),children:[(0,U.jsx)(`option`,{value:``,children:e(`events.ahead`)}),(0,U.jsx)(`option`,{value:`over`,children:e(`events.over`)})]}),(0,U.jsxs)(b,{label:e(`state`),value:t.get(`active`)??``,onChange:e=>n({active:e.target.value,...h}),children:[(0,U.jsx)(`option`,{value:``,children:e(`state.all`)}),(0,U.jsx)(`option`,{value:`yes`,children:e(`state.on`)}),(0,U.jsx)(`option`,{value:`no`,children:e(`state.off`)})]}),ft(t)&&(0,U.jsx)(o,{variant:`tertiary`,onClick:()=>n(pt),children:e(`filters.clear`)})]})}function ht({events:e}){let t=f();return(0,U.jsx)(`div`,{className:`scroll`,children:(0,U.jsxs)(`table`,{children:[(0,U.jsx)(`caption`,{className:`hidden`,children:t(`events`)}),(0,U.jsx)(`thead`,{children:(0,U.jsxs)(`tr`,{children:[(0,U.jsx)(`th`,{scope:`col`,children:t(`event`)}),(0,U.jsx)(`th`,{scope:`col`,children:t(`event.when`)}),(0,U.jsx)(`th`,{scope:`col`,children:t(`event.place`)}),(0,U.jsx)(`th`,{scope:`col`,className:`number`,children:t(`event.seats`)}),(0,U.jsx)(`th`,{scope:`col`,children:t(`state`)})]})}),(0,U.jsx)(`tbody`,{children:e.map(e=>(0,U.jsx)(gt,{event:e},e.id))})]})})}function gt({event:e}){let n=f(),r=t(),{waiting:i}=e.figures;return(0,U.jsxs)(`tr`,{children:[(0,U.jsxs)(`th`,{scope:`row`,children:[(0,U.jsx)(p,{to:`/friends/events/${encodeURIComponent(e.id)}`,children:e.title}),(0,U.jsx)(`div`,{className:`quiet small`,children:e.code})]}),(0,U.jsxs)(`td`,{children:[Y(e,r),(0,U.jsx)(`div`,{className:`quiet small`,children:X(e,n)})]}),(0,U.jsx)(`td`,{children:e.place}),(0,U.jsxs)(`td`,{className:`number`,children:[Z(e,n),i>0&&(0,U.jsx)(`div`,{className:`quiet small`,children:n(`event.waiting`,{waiting:i})})]}),(0,U.jsx)(`td`,{children:(0,U.jsx)(at,{event:e})})]})}function _t(){let t=f(),r=u(),[a,o]=i(),s=dt(a),c=d({queryKey:[`events`,s],queryFn:()=>r(ge,s),placeholderData:e});return(0,U.jsxs)(`div`,{children:[(0,U.jsx)(mt,{}),(0,U.jsx)(n,{query:c,lines:8,children:({loyaltyAllEvents:e})=>e?.edges.length?(0,U.jsxs)(`div`,{className:`stack`,"aria-busy":c.isPlaceholderData,children:[(0,U.jsx)(`p`,{className:`quiet small`,role:`status`,children:t(`events.count`,{count:e.totalCount??0})}),(0,U.jsx)(ht,{events:e.edges.map(({node:e})=>e)}),(0,U.jsx)(x,{page:e.pageInfo,onMove:o})]}):(0,U.jsx)(`p`,{className:`note`,children:t(ft(a)?`events.noneFound`:`events.none`)})})]})}var Q=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},vt=new Q(`
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
    `),Tt=[`oneself`,`same_mailbox`,`ordered_before`,`referred_already`,`circle`,`below_minimum`,`limit_reached`,`refused_by_staff`,`same_address`,`same_phone`,`same_last_name`,`many_claims_from_one_address`,`many_friends_in_a_day`,`order_cancelled_after_the_prize`],Et=(e,t)=>e.map(e=>{let n=Tt.find(t=>t===e);return n?t(`referral.because.${n}`):e}),Dt=({points:e,reward:t},n)=>typeof e==`number`?n(`points.count`,{points:e}):t?.name??n(`referral.rewardGone`),Ot=({state:e})=>e===`REVIEW`,kt=({state:e})=>e!==`REFUSED`&&e!==`TAKEN_BACK`;function At({referral:e,approve:t,onClose:n}){let r=f(),i=u(),[a,o]=(0,L.useState)(``),s=ce(async()=>w((await i(wt,{id:e.id,approve:t,note:a})).loyaltyReferralDecide),{say:()=>r(t?`referral.approved`:`referral.refused`),after:n}),c={friend:jt(e.friend),referrer:jt(e.referrer)};return(0,U.jsxs)(ne,{title:r(t?`referral.approveNamed`:`referral.refuseNamed`,c),action:r(t?`referral.approve`:`referral.refuse`),destructive:!t,busy:s.isPending,onSubmit:()=>s.mutate(void 0),onClose:n,children:[t?(0,U.jsx)(Mt,{referral:e}):(0,U.jsx)(Nt,{referral:e}),(0,U.jsx)(m,{label:r(`referral.note`),help:r(`referral.noteHelp`),autoFocus:!0,value:a,maxLength:1e3,onChange:e=>o(e.target.value),error:se(s.error,`note`)}),(0,U.jsx)(E,{error:s.error,fields:[`note`]})]})}var jt=e=>y(e?.user)||e?.user?.email||`…`;function Mt({referral:e}){let t=f();return(0,U.jsxs)(U.Fragment,{children:[(0,U.jsx)(`ul`,{className:`bullets`,children:Et(e.reasons,t).map(e=>(0,U.jsx)(`li`,{children:e},e))}),(0,U.jsx)(`p`,{children:t(`referral.approveExplained`)})]})}function Nt({referral:e}){let t=f(),n=e.prizes.filter(e=>e.given);return(0,U.jsxs)(U.Fragment,{children:[(0,U.jsx)(`p`,{children:t(`referral.refuseExplained`)}),n.length>0&&(0,U.jsxs)(U.Fragment,{children:[(0,U.jsx)(`p`,{children:t(`referral.takesBack`)}),(0,U.jsx)(`ul`,{className:`bullets`,children:n.map(e=>(0,U.jsx)(`li`,{children:t(`referral.to.${e.side}`,{prize:Dt(e,t)})},e.side))})]})]})}var Pt=25,Ft=[`REVIEW`,`NAMED`,`PENDING`,`REWARDED`,`REFUSED`,`TAKEN_BACK`];function It(e){return{filter:{states:Ft.filter(t=>t===e.get(`state`)),search:e.get(`search`)},...g({after:e.get(`after`),before:e.get(`before`)},Pt)}}var Lt=e=>[`state`,`search`].some(t=>e.get(t));function Rt(){let e=f(),t=u(),[,n]=i(),r=d({queryKey:[`heldReferrals`],queryFn:()=>t(yt,{})}).data?.loyaltyReferrals?.totalCount??0;return r?(0,U.jsxs)(`div`,{className:`note warning actions apart`,children:[(0,U.jsx)(`p`,{children:e(`referrals.held`,{count:r})}),(0,U.jsx)(o,{variant:`secondary`,size:`small`,onClick:()=>n({state:`REVIEW`,search:null,...h}),children:e(`referrals.showHeld`)})]}):null}function zt(){let e=f(),[t,n]=i();return(0,U.jsxs)(`div`,{className:`toolbar`,role:`search`,children:[(0,U.jsx)(_,{name:`search`,label:e(`referrals.search`),type:`search`}),(0,U.jsxs)(b,{label:e(`state`),value:t.get(`state`)??``,onChange:e=>n({state:e.target.value,...h}),children:[(0,U.jsx)(`option`,{value:``,children:e(`referral.state.all`)}),Ft.map(t=>(0,U.jsx)(`option`,{value:t,children:e(`referral.state.${t}`)},t))]}),Lt(t)&&(0,U.jsx)(o,{variant:`tertiary`,onClick:()=>n({search:null,state:null,...h}),children:e(`filters.clear`)})]})}function Bt({referrals:e,onDecide:t}){let n=f();return(0,U.jsx)(`div`,{className:`scroll`,children:(0,U.jsxs)(`table`,{className:`wide`,children:[(0,U.jsx)(`caption`,{className:`hidden`,children:n(`friends.brought`)}),(0,U.jsx)(`thead`,{children:(0,U.jsxs)(`tr`,{children:[(0,U.jsx)(`th`,{scope:`col`,children:n(`referral.friend`)}),(0,U.jsx)(`th`,{scope:`col`,children:n(`referral.referrer`)}),(0,U.jsx)(`th`,{scope:`col`,children:n(`state`)}),(0,U.jsx)(`th`,{scope:`col`,children:n(`referral.prizes`)}),(0,U.jsx)(`th`,{scope:`col`,children:(0,U.jsx)(`span`,{className:`hidden`,children:n(`referral.decide`)})})]})}),(0,U.jsx)(`tbody`,{children:e.map(e=>(0,U.jsx)(Vt,{referral:e,onDecide:t},e.id))})]})})}function Vt({referral:e,onDecide:n}){let r=f(),i=t();return(0,U.jsxs)(`tr`,{children:[(0,U.jsxs)(`th`,{scope:`row`,children:[(0,U.jsx)(Ht,{member:e.friend}),(0,U.jsx)(`div`,{className:`quiet small`,children:r(`referral.named`,{moment:i.moment(e.createdAt)})})]}),(0,U.jsx)(`td`,{children:(0,U.jsx)(Ht,{member:e.referrer})}),(0,U.jsx)(`td`,{children:(0,U.jsx)(Ut,{referral:e})}),(0,U.jsx)(`td`,{children:(0,U.jsx)(Gt,{prizes:e.prizes})}),(0,U.jsx)(`td`,{children:(0,U.jsxs)(`div`,{className:`actions`,children:[Ot(e)&&(0,U.jsx)(`button`,{type:`button`,className:`link`,onClick:()=>n({referral:e,approve:!0}),children:r(`referral.approve`)}),kt(e)&&(0,U.jsx)(`button`,{type:`button`,className:`link`,onClick:()=>n({referral:e,approve:!1}),children:r(`referral.refuse`)})]})})]})}function Ht({member:e}){let t=f();if(!e)return(0,U.jsx)(U.Fragment,{children:t(`referral.gone`)});let n=y(e.user),r=e.user?.email??t(`member.gone`);return(0,U.jsxs)(U.Fragment,{children:[(0,U.jsx)(p,{to:`/members/${encodeURIComponent(e.id)}`,children:n||r}),n&&(0,U.jsx)(`div`,{className:`quiet small`,children:r})]})}function Ut({referral:e}){let n=f(),r=t(),{state:i,rewardedFrom:a,note:o,decidedAt:s,decidedBy:c}=e;return(0,U.jsxs)(U.Fragment,{children:[(0,U.jsx)(`span`,{className:`chip ${Wt[i]??``}`,children:n(`referral.state.${i}`)}),a&&(0,U.jsx)(`div`,{className:`quiet small`,children:n(`referral.rewardedFrom`,{moment:r.moment(a)})}),Et(e.reasons,n).map(e=>(0,U.jsx)(`div`,{className:`small`,children:e},e)),o&&(0,U.jsx)(`div`,{className:`quiet small`,children:n(`quoted`,{text:o})}),s&&(0,U.jsx)(`div`,{className:`quiet small`,children:[c?.email,r.moment(s)].filter(Boolean).join(` · `)})]})}var Wt={REVIEW:`warning`,REWARDED:`success`};function Gt({prizes:e}){let n=f(),r=t();return(0,U.jsx)(U.Fragment,{children:e.map(e=>(0,U.jsxs)(`div`,{className:`small unbroken`,children:[n(`referral.to.${e.side}`,{prize:Dt(e,n)}),` `,(0,U.jsx)(`span`,{className:`quiet`,children:e.given&&e.givenAt?n(`referral.given`,{day:r.day(e.givenAt)}):n(`referral.notGiven`)})]},e.side))})}function Kt(){let t=f(),r=u(),[a,o]=i(),[s,c]=(0,L.useState)(null),l=It(a),p=d({queryKey:[`referrals`,l],queryFn:()=>r(vt,l),placeholderData:e});return(0,U.jsxs)(`div`,{className:`stack`,children:[a.get(`state`)!==`REVIEW`&&(0,U.jsx)(Rt,{}),(0,U.jsxs)(`div`,{children:[(0,U.jsx)(zt,{}),(0,U.jsx)(n,{query:p,lines:8,children:({loyaltyReferrals:e})=>e?.edges.length?(0,U.jsxs)(`div`,{className:`stack`,"aria-busy":p.isPlaceholderData,children:[(0,U.jsx)(`p`,{className:`quiet small`,role:`status`,children:t(`referrals.count`,{count:e.totalCount??0})}),(0,U.jsx)(Bt,{referrals:e.edges.map(({node:e})=>e),onDecide:c}),(0,U.jsx)(x,{page:e.pageInfo,onMove:o})]}):(0,U.jsx)(`p`,{className:`note`,children:t(Lt(a)?`referrals.noneFound`:`referrals.none`)})})]}),s&&(0,U.jsx)(At,{...s,onClose:()=>c(null)})]})}var qt=[`none`,`points`,`reward`];function Jt({side:e,draft:t,set:n,refused:r}){let i=f(),a=Yt(),o=t[e],s=t=>n({[e]:{...o,...t}});return(0,U.jsxs)(U.Fragment,{children:[(0,U.jsx)(b,{label:i(`referralTerms.prize`),value:o.kind,onChange:e=>s({kind:e.target.value}),children:qt.map(e=>(0,U.jsx)(`option`,{value:e,children:i(`referralTerms.prize.${e}`)},e))}),o.kind===`points`&&(0,U.jsx)(v,{label:i(`adjust.points`),unit:i(`points.unit`),inputMode:`numeric`,value:o.points,onChange:e=>s({points:e.target.value}),error:r(`${e}Points`)}),o.kind===`reward`&&(0,U.jsx)(me,{single:!0,label:i(`reward`),help:i(`referralTerms.rewardHelp`),source:a,chosen:o.reward,onChange:e=>s({reward:e}),error:r(`${e}Reward`)})]})}var Yt=()=>pe(`prizes`,async(e,t)=>he((await e(xt,{search:t})).loyaltyAllRewards)),Xt=e=>({active:e.active,friend:Zt(e.friendPoints,e.friendReward),friendAtOnce:e.friendAtOnce,referrer:Zt(e.referrerPoints,e.referrerReward),minimumOrder:D(e.minimumOrder),pendingDays:D(e.pendingDays),monthLimit:D(e.monthLimit)}),Zt=(e,t)=>({kind:e==null?t?`reward`:`none`:`points`,points:D(e),reward:t?[{value:t.id,label:t.name}]:[]}),Qt=(e,t)=>({active:e.active,...$(`friend`,e.friend,t),friendAtOnce:e.friendAtOnce,...$(`referrer`,e.referrer,t),minimumOrder:t.decimal(`minimumOrder`,e.minimumOrder),monthLimit:t.whole(`monthLimit`,e.monthLimit),referralPendingDays:t.needed(`referralPendingDays`,e.pendingDays)}),$=(e,{kind:t,points:n,reward:r},i)=>({[`${e}Points`]:t===`points`?i.needed(`${e}Points`,n):null,[`${e}Reward`]:t===`reward`?i.chosen(`${e}Reward`,r[0]?.value):null});function $t(e){let t=f(),n=u();return k(Xt(e),async(e,r)=>{let[i,a]=O(t,t=>[Qt(e,t),Qt(r,t)]),{referralPendingDays:o,...s}=j(i,a);o!==void 0&&w((await n(Ct,{days:o})).loyaltySettingsUpdate),Object.keys(s).length&&w((await n(St,{input:s})).loyaltyReferralTermsUpdate)},{say:()=>t(`saved`)})}var en=[`active`,`friendPoints`,`friendReward`,`referrerPoints`,`referrerReward`,`minimumOrder`,`referralPendingDays`,`monthLimit`];function tn(){let e=u(),t=d({queryKey:[`referralTerms`],queryFn:()=>e(bt,{})});return(0,U.jsx)(n,{query:t,lines:10,children:({loyaltyReferralTerms:e})=>(0,U.jsx)(nn,{terms:e})})}function nn({terms:e}){let t=f(),n=$t(e),{draft:r,set:i,refused:a}=n;return(0,U.jsxs)(`form`,{className:`stack form`,noValidate:!0,onSubmit:n.send,children:[(0,U.jsx)(`p`,{className:`quiet`,children:t(`referralTerms.help`)}),(0,U.jsx)(T,{title:`referralTerms.open`,children:(0,U.jsx)(M,{label:t(`referralTerms.active`),help:t(`referralTerms.activeHelp`),checked:r.active,onChange:e=>i({active:e}),error:a(`active`)})}),(0,U.jsxs)(T,{title:`referralTerms.friend`,children:[(0,U.jsx)(Jt,{side:`friend`,...n}),(0,U.jsx)(M,{label:t(`referralTerms.friendAtOnce`),help:t(`referralTerms.friendAtOnceHelp`),checked:r.friendAtOnce,onChange:e=>i({friendAtOnce:e})})]}),(0,U.jsx)(T,{title:`referralTerms.referrer`,children:(0,U.jsx)(Jt,{side:`referrer`,...n})}),(0,U.jsx)(rn,{currency:e.currency??t(`unit.money`),form:n}),(0,U.jsx)(E,{error:n.error,fields:en}),(0,U.jsx)(A,{form:n})]})}function rn({currency:e,form:{draft:t,set:n,refused:r}}){let i=f();return(0,U.jsxs)(T,{title:`referralTerms.conditions`,children:[(0,U.jsx)(v,{label:i(`referralTerms.minimumOrder`),help:i(`referralTerms.minimumOrderHelp`),unit:e,inputMode:`decimal`,value:t.minimumOrder,onChange:e=>n({minimumOrder:e.target.value}),error:r(`minimumOrder`)}),(0,U.jsx)(v,{label:i(`referralTerms.pendingDays`),help:i(`referralTerms.pendingDaysHelp`),unit:i(`unit.days`),inputMode:`numeric`,value:t.pendingDays,onChange:e=>n({pendingDays:e.target.value}),error:r(`referralPendingDays`)}),(0,U.jsx)(v,{label:i(`referralTerms.monthLimit`),help:i(`referralTerms.monthLimitHelp`),unit:i(`unit.friendsPerMonth`),inputMode:`numeric`,value:t.monthLimit,onChange:e=>n({monthLimit:e.target.value}),error:r(`monthLimit`)})]})}var an=re({default:()=>sn}),on=[{path:``,title:`friends.brought`},{path:`terms`,title:`friends.terms`},{path:`events`,title:`events`}];function sn(){let e=f(),[,t=``,n]=c();return t===`events`&&n?(0,U.jsx)(ct,{id:n}):(0,U.jsxs)(`div`,{className:`stack`,children:[(0,U.jsxs)(`header`,{className:`actions apart`,children:[(0,U.jsx)(`h1`,{children:e(`friends`)}),t===`events`&&(0,U.jsx)(S,{to:`/friends/events/new`,children:e(`event.new`)})]}),(0,U.jsx)(C,{page:`friends`,title:`friends`,sections:on}),(0,U.jsx)(cn,{section:t})]})}function cn({section:e}){let t=f();switch(e){case``:return(0,U.jsx)(a,{to:`MANAGE_USERS`,children:(0,U.jsx)(Kt,{})});case`terms`:return(0,U.jsx)(a,{to:`MANAGE_DISCOUNTS`,children:(0,U.jsx)(tn,{})});case`events`:return(0,U.jsx)(a,{to:[`MANAGE_DISCOUNTS`,`MANAGE_USERS`],children:(0,U.jsx)(_t,{})});default:return(0,U.jsx)(`p`,{className:`note`,children:t(`notFound`)})}}export{an as t};