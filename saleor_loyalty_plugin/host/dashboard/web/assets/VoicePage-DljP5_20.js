import{B as e,_ as t,a as n,h as r,i,it as a,l as o,m as s,p as c,s as l,w as u,y as d}from"./States-CSzo4kHq.js";import{S as f,c as p,d as m,f as h,i as g,l as _,s as v,u as ee,x as y,y as b}from"./index-DsNDCi-a.js";import{C as x,S as te,T as S,b as ne,s as re,v as C,w as ie,x as ae,y as w}from"./forms-Dvu_uPLc.js";import{o as oe,r as se,t as ce}from"./jsx-runtime-CFXVRddL.js";import{n as T,t as E}from"./Member-C_nIVH8Y.js";import{n as D,r as le,t as O}from"./mutations-DHSg2VtG.js";import{t as k}from"./Listed-B6IGdN94.js";import{t as ue}from"./OnePage-15XDFdZr.js";import{n as A,r as j}from"./reading-B-DwqjjO.js";import{n as M,r as N,t as de}from"./useForm-Dgzd7geZ.js";import{n as fe,t as pe}from"./Check-CBEB8XZB.js";import{t as me}from"./codes-BI-bah2v.js";import{n as P,t as he}from"./Translations-jwRxnR2j.js";import{n as ge,t as _e}from"./Moves-B0_cGWsH.js";import{n as ve,t as F}from"./Confirm-DfCqf155.js";import{o as ye,s as be,u as xe}from"./sources-UiPCTzrZ.js";import{t as Se}from"./ChannelField-BWHjJMHy.js";var I=oe(se(),1),L=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},Ce=new L(`
    query Responses($filter: LoyaltySurveyResponseFilterInput, $first: Int, $after: String, $last: Int, $before: String) {
  loyaltySurveyResponses(
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
        ...ResponseLine
      }
    }
  }
}
    fragment ResponseLine on LoyaltySurveyResponse {
  id
  answeredAt
  low
  doneAt
  doneBy {
    email
  }
  note
  survey {
    id
    code
  }
  member {
    id
    user {
      email
      firstName
      lastName
    }
  }
  order {
    id
    number
  }
  replies {
    number
    choice
    text
    question {
      id
      kind
      text
    }
  }
}`),we=new L(`
    query SurveyCodes {
  loyaltySurveys(first: 100) {
    edges {
      node {
        id
        code
      }
    }
  }
}
    `),Te=new L(`
    mutation MarkDone($id: ID!, $note: String!) {
  loyaltySurveyResponseDone(id: $id, note: $note) {
    errors {
      field
      message
      code
    }
    response {
      doneAt
    }
  }
}
    `),Ee=25,De=[`waiting`,`done`,`all`],R=e=>De.find(t=>t===e.get(`show`))??`waiting`,Oe={waiting:{low:!0,done:!1},done:{low:!0,done:!0},all:{}};function ke(e){return{filter:{...Oe[R(e)],survey:e.get(`survey`),search:e.get(`search`)},...h({after:e.get(`after`),before:e.get(`before`)},Ee)}}var z=e=>[`show`,`survey`,`search`].some(t=>e.get(t)),B=ce(),Ae={show:null,survey:null,search:null,...m};function je(){let e=d(),t=l(),[n,i]=r(),o=u({queryKey:[`surveyCodes`],queryFn:()=>t(we,{})});return(0,B.jsxs)(`div`,{className:`toolbar`,role:`search`,children:[(0,B.jsx)(g,{name:`search`,label:e(`member.search`),type:`search`}),(0,B.jsx)(v,{label:e(`answers.show`),value:R(n),onChange:e=>i({show:e.target.value,...m}),children:De.map(t=>(0,B.jsx)(`option`,{value:t,children:e(`answers.show.${t}`)},t))}),(0,B.jsxs)(v,{label:e(`survey`),value:n.get(`survey`)??``,onChange:e=>i({survey:e.target.value,...m}),children:[(0,B.jsx)(`option`,{value:``,children:e(`surveys.all`)}),o.data?.loyaltySurveys?.edges.map(({node:{id:e,code:t}})=>(0,B.jsx)(`option`,{value:e,children:t},e))]}),z(n)&&(0,B.jsx)(a,{variant:`tertiary`,onClick:()=>i(Ae),children:e(`filters.clear`)})]})}var Me={NPS:10,CSAT:5,CES:7};function V({replies:e}){return(0,B.jsx)(`dl`,{className:`replies`,children:e.map(e=>(0,B.jsxs)(`div`,{children:[(0,B.jsx)(`dt`,{className:`quiet small`,children:e.question.text}),(0,B.jsx)(`dd`,{children:(0,B.jsx)(Ne,{reply:e})})]},e.question.id))})}function Ne({reply:{number:e,choice:t,text:n,question:r}}){let i=d();return typeof e==`number`?(0,B.jsx)(`strong`,{children:i(`answer.of`,{number:e,highest:Me[r.kind]??e})}):t?(0,B.jsx)(B.Fragment,{children:t}):(0,B.jsx)(`span`,{className:`written`,children:i(`quoted`,{text:n??``})})}function Pe({responses:e,onDone:t}){let n=d();return(0,B.jsx)(`div`,{className:`scroll`,children:(0,B.jsxs)(`table`,{className:`wide`,children:[(0,B.jsx)(`caption`,{className:`hidden`,children:n(`answers`)}),(0,B.jsx)(`thead`,{children:(0,B.jsxs)(`tr`,{children:[(0,B.jsx)(`th`,{scope:`col`,children:n(`member`)}),(0,B.jsx)(`th`,{scope:`col`,children:n(`survey`)}),(0,B.jsx)(`th`,{scope:`col`,children:n(`answers`)}),(0,B.jsx)(`th`,{scope:`col`,children:n(`state`)})]})}),(0,B.jsx)(`tbody`,{children:e.map(e=>(0,B.jsx)(Fe,{response:e,onDone:()=>t(e)},e.id))})]})})}function Fe({response:e,onDone:n}){let r=d(),i=t(),{member:a,survey:o,order:s,answeredAt:c,replies:l}=e;return(0,B.jsxs)(`tr`,{children:[(0,B.jsxs)(`th`,{scope:`row`,children:[(0,B.jsx)(E,{member:a}),(0,B.jsx)(`div`,{className:`quiet small`,children:i.moment(c)})]}),(0,B.jsxs)(`td`,{children:[(0,B.jsx)(f,{to:`/voice/surveys/${encodeURIComponent(o.id)}`,children:o.code}),s&&(0,B.jsx)(`div`,{className:`small`,children:(0,B.jsx)(y,{to:`/orders/${encodeURIComponent(s.id)}`,children:r(`order.number`,{number:s.number})})})]}),(0,B.jsx)(`td`,{children:(0,B.jsx)(V,{replies:l})}),(0,B.jsx)(`td`,{children:(0,B.jsx)(Ie,{response:e,onDone:n})})]})}function Ie({response:e,onDone:t}){let n=d(),{low:r,doneAt:i,doneBy:a,note:o}=e;return r?i?(0,B.jsxs)(B.Fragment,{children:[(0,B.jsx)(`span`,{className:`chip success`,children:n(`answer.done`)}),(0,B.jsx)(T,{note:o,at:i,by:a})]}):(0,B.jsxs)(B.Fragment,{children:[(0,B.jsx)(`span`,{className:`chip warning`,children:n(`answer.low`)}),(0,B.jsx)(`div`,{children:(0,B.jsx)(`button`,{type:`button`,className:`link`,onClick:t,children:n(`answer.markDone`)})})]}):null}function Le({response:{id:e,replies:t},onClose:n}){let r=d(),i=l(),[a,o]=(0,I.useState)(``),s=le(async()=>S((await i(Te,{id:e,note:a})).loyaltySurveyResponseDone),{say:()=>r(`answer.isDone`),after:n});return(0,B.jsxs)(w,{title:r(`answer.markDone`),action:r(`save`),busy:s.isPending,onSubmit:()=>s.mutate(void 0),onClose:n,children:[(0,B.jsx)(V,{replies:t}),(0,B.jsx)(p,{label:r(`answer.note`),help:r(`answer.noteHelp`),autoFocus:!0,value:a,maxLength:1e3,onChange:e=>o(e.target.value),error:D(s.error,`note`)}),(0,B.jsx)(O,{error:s.error,fields:[`note`]})]})}function Re(){let t=d(),i=l(),[a,o]=r(),[s,c]=(0,I.useState)(null),f=ke(a),p=u({queryKey:[`responses`,f],queryFn:()=>i(Ce,f),placeholderData:e});return(0,B.jsxs)(`div`,{className:`stack`,children:[(0,B.jsx)(`p`,{className:`quiet`,children:t(`answers.help`)}),(0,B.jsxs)(`div`,{children:[(0,B.jsx)(je,{}),(0,B.jsx)(n,{query:p,lines:8,children:({loyaltySurveyResponses:e})=>e?.edges.length?(0,B.jsxs)(`div`,{className:`stack`,"aria-busy":p.isPlaceholderData,children:[(0,B.jsx)(`p`,{className:`quiet small`,role:`status`,children:t(R(a)===`waiting`?`answers.waiting`:`answers.count`,{count:e.totalCount??0})}),(0,B.jsx)(Pe,{responses:e.edges.map(({node:e})=>e),onDone:c}),(0,B.jsx)(ee,{page:e.pageInfo,onMove:o})]}):(0,B.jsx)(`p`,{className:`note`,children:t(z(a)?`answers.noneFound`:`answers.none`)})})]}),s&&(0,B.jsx)(Le,{response:s,onClose:()=>c(null)})]})}var H=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},ze=new H(`
    query Polls($filter: LoyaltyPollFilterInput, $first: Int, $after: String, $last: Int, $before: String) {
  loyaltyAllPolls(
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
        ...PollLine
      }
    }
  }
}
    fragment PollLine on LoyaltyPoll {
  id
  code
  question
  active
  closesAt
  closed
  points
  takesEntries
  winners
  prize
  voters
  entriesWaiting
}`),Be=new H(`
    query Poll($id: ID!, $manages: Boolean!) {
  loyaltyPoll(id: $id) {
    ...PollWhole
  }
}
    fragment PollLine on LoyaltyPoll {
  id
  code
  question
  active
  closesAt
  closed
  points
  takesEntries
  winners
  prize
  voters
  entriesWaiting
}
fragment PollWhole on LoyaltyPoll {
  ...PollLine
  settledAt
  showing
  translations {
    language
    text
  }
  channels @include(if: $manages) {
    id
  }
  tier {
    id
    name
  }
  options {
    id
    text
    translations {
      language
      text
    }
    image
    votes
    entered
    won
  }
}`),Ve=new H(`
    query PollChoices {
  channels {
    id
    name
  }
  loyaltyTiers {
    id
    name
  }
}
    `),He=new H(`
    query WaitingEntries {
  loyaltyPollEntries(first: 1, filter: {states: [WAITING]}) {
    totalCount
  }
}
    `),Ue=new H(`
    query PollEntries($filter: LoyaltyPollEntryFilterInput, $first: Int, $after: String, $last: Int, $before: String) {
  loyaltyPollEntries(
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
        ...EntryLine
      }
    }
  }
}
    fragment EntryLine on LoyaltyPollEntry {
  id
  text
  image
  state
  enteredAt
  won
  points
  member {
    id
    user {
      email
      firstName
      lastName
    }
  }
}`),We=new H(`
    query Ballots($poll: ID!, $filter: LoyaltyPollBallotFilterInput, $first: Int, $after: String, $last: Int, $before: String) {
  loyaltyPollBallots(
    poll: $poll
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
        id
        votedAt
        sameAddress
        option {
          id
          text
        }
        member {
          id
          user {
            email
            firstName
            lastName
          }
        }
      }
    }
  }
}
    `),Ge=new H(`
    mutation CreatePoll($input: LoyaltyPollInput!) {
  loyaltyPollCreate(input: $input) {
    errors {
      field
      message
      code
    }
    poll {
      id
      question
    }
  }
}
    `),U=new H(`
    mutation UpdatePoll($id: ID!, $input: LoyaltyPollInput!) {
  loyaltyPollUpdate(id: $id, input: $input) {
    errors {
      field
      message
      code
    }
    poll {
      active
    }
  }
}
    `),Ke=new H(`
    mutation DeletePoll($id: ID!) {
  loyaltyPollDelete(id: $id) {
    errors {
      field
      message
      code
    }
    poll {
      code
    }
  }
}
    `),qe=new H(`
    mutation DecideEntry($id: ID!, $approved: Boolean!) {
  loyaltyPollEntryApprove(id: $id, approved: $approved) {
    errors {
      field
      message
      code
    }
    entry {
      state
    }
  }
}
    `),Je=25,Ye={open:{active:!0,closed:!1},off:{active:!1},closed:{closed:!0}},W=[`off`,`open`,`closed`];function Xe(e){let t=W.find(t=>t===e.get(`state`));return{filter:{search:e.get(`search`),...t&&Ye[t]},...h({after:e.get(`after`),before:e.get(`before`)},Je)}}var Ze=e=>[`search`,`state`].some(t=>e.get(t));function Qe(){let e=d(),[t,n]=r();return(0,B.jsxs)(`div`,{className:`toolbar`,role:`search`,children:[(0,B.jsx)(g,{name:`search`,label:e(`polls.search`),type:`search`}),(0,B.jsxs)(v,{label:e(`state`),value:t.get(`state`)??``,onChange:e=>n({state:e.target.value,...m}),children:[(0,B.jsx)(`option`,{value:``,children:e(`poll.state.all`)}),W.map(t=>(0,B.jsx)(`option`,{value:t,children:e(`poll.state.${t}`)},t))]}),Ze(t)&&(0,B.jsx)(a,{variant:`tertiary`,onClick:()=>n({search:null,state:null,...m}),children:e(`filters.clear`)})]})}var $e=({active:e,closed:t})=>t?`closed`:e?`open`:`off`;function et({closesAt:e,closed:t},n,r){return e?n(t?`poll.closedOn`:`poll.closesOn`,{moment:r.moment(e)}):n(`poll.stays`)}var tt=({winners:e,prize:t},n)=>e&&t?n(`poll.wins`,{winners:e,points:t}):``;function nt({poll:e}){let t=d(),n=$e(e);return(0,B.jsx)(`span`,{className:n===`open`?`chip success`:`chip`,children:t(`poll.state.${n}`)})}function rt({polls:e}){let t=d();return(0,B.jsx)(`div`,{className:`scroll`,children:(0,B.jsxs)(`table`,{children:[(0,B.jsx)(`caption`,{className:`hidden`,children:t(`polls`)}),(0,B.jsx)(`thead`,{children:(0,B.jsxs)(`tr`,{children:[(0,B.jsx)(`th`,{scope:`col`,children:t(`poll`)}),(0,B.jsx)(`th`,{scope:`col`,children:t(`poll.closing`)}),(0,B.jsx)(`th`,{scope:`col`,children:t(`poll.gives`)}),(0,B.jsx)(`th`,{scope:`col`,className:`number`,children:t(`votes`)}),(0,B.jsx)(`th`,{scope:`col`,children:t(`state`)})]})}),(0,B.jsx)(`tbody`,{children:e.map(e=>(0,B.jsx)(it,{poll:e},e.id))})]})})}function it({poll:e}){let n=d(),r=t(),{id:i,question:a,code:o,points:s,voters:c,entriesWaiting:l}=e;return(0,B.jsxs)(`tr`,{children:[(0,B.jsxs)(`th`,{scope:`row`,children:[(0,B.jsx)(f,{to:`/voice/polls/${encodeURIComponent(i)}`,children:a}),(0,B.jsx)(`div`,{className:`quiet small`,children:o})]}),(0,B.jsx)(`td`,{children:et(e,n,r)}),(0,B.jsxs)(`td`,{children:[s?n(`poll.forVoting`,{points:s}):null,(0,B.jsx)(`div`,{children:tt(e,n)})]}),(0,B.jsxs)(`td`,{className:`number`,children:[n(`votes.count`,{count:c}),l>0&&(0,B.jsx)(`div`,{className:`small`,children:(0,B.jsx)(f,{to:`/voice/polls/${encodeURIComponent(i)}/entries?state=WAITING`,children:n(`entries.waiting`,{count:l})})})]}),(0,B.jsx)(`td`,{children:(0,B.jsx)(nt,{poll:e})})]})}function at(){let e=d(),t=l(),n=o().has(`MANAGE_USERS`),r=u({queryKey:[`waitingEntries`],queryFn:()=>t(He,{}),enabled:n}).data?.loyaltyPollEntries?.totalCount??0;return r?(0,B.jsx)(`p`,{className:`note warning`,children:e(`polls.waiting`,{count:r})}):null}function ot(){let t=l(),[n,i]=r(),a=Xe(n),o=u({queryKey:[`polls`,a],queryFn:()=>t(ze,a),placeholderData:e});return(0,B.jsxs)(`div`,{className:`stack`,children:[(0,B.jsx)(at,{}),(0,B.jsxs)(`div`,{children:[(0,B.jsx)(Qe,{}),(0,B.jsx)(k,{read:o,of:e=>e.loyaltyAllPolls,count:`polls.count`,none:Ze(n)?`polls.noneFound`:`polls.none`,onMove:i,lines:8,children:e=>(0,B.jsx)(rt,{polls:e})})]})]})}var st=0,G=()=>({key:`new ${++st}`,text:``,image:``,translations:[]}),ct=()=>({code:``,question:``,translations:[],channels:[],options:[G(),G()],tier:``,closesAt:``,showing:`AFTER_VOTING`,points:``,takesEntries:!1,winners:``,prize:``}),lt=e=>({code:e.code,question:e.question,translations:e.translations,channels:e.channels?.map(({id:e})=>e)??[],options:e.options.filter(({entered:e})=>!e).map(({id:e,text:t,image:n,translations:r})=>({key:e,text:t,image:n??``,translations:r})),tier:e.tier?.id??``,closesAt:te(e.closesAt),showing:e.showing,points:A(e.points),takesEntries:e.takesEntries,winners:A(e.winners),prize:A(e.prize)}),K=(e,t)=>({code:e.code,question:e.question,translations:e.translations,channels:e.channels,options:e.options.filter(q).map(ut),tier:e.tier||null,closesAt:ne(e.closesAt),showing:e.showing,points:t.whole(`points`,e.points),takesEntries:e.takesEntries,winners:t.whole(`winners`,e.winners),prize:t.whole(`prize`,e.prize)}),q=({text:e,image:t,translations:n})=>!!(e.trim()||t.trim()||n.length),ut=({text:e,image:t,translations:n})=>({text:e,image:t,translations:n});function dt(){let e=l(),{data:t}=u({queryKey:[`pollChoices`],queryFn:()=>e(Ve,{})});return{channels:t?.channels??[],tiers:t?.loyaltyTiers??[]}}function ft({isNew:e,isFixed:t,...n}){let r=d(),{draft:i,set:a,refused:o}=n,s=t=>a(e&&i.code===me(i.question)?{question:t,code:me(t)}:{question:t});return(0,B.jsxs)(x,{title:`poll`,children:[(0,B.jsx)(_,{label:r(`poll.question`),autoFocus:e,disabled:t,maxLength:255,value:i.question,onChange:e=>s(e.target.value),error:o(`question`)}),(0,B.jsx)(P,{label:r(`poll.question`),texts:i.translations,onChange:e=>a({translations:e}),error:o(`translations`)}),e&&(0,B.jsx)(_,{label:r(`code`),help:r(`code.help`),maxLength:32,value:i.code,onChange:e=>a({code:e.target.value}),error:o(`code`)}),(0,B.jsx)(pt,{...n})]})}function pt({draft:e,set:t,refused:n}){let r=d(),{channels:i}=dt();return i.length<2?null:(0,B.jsx)(fe,{label:r(`channels`),help:r(`event.channelsHelp`),options:i.map(({id:e,name:t})=>({value:e,label:t})),chosen:e.channels,onChange:e=>t({channels:e}),error:n(`channels`)})}var mt=[[`winners`,`unit.entries`],[`prize`,`points.unit`]];function ht({draft:e,set:t,refused:n,isFixed:r}){let i=d(),[a,o]=mt.map(([a,o])=>(0,B.jsx)(_,{label:i(`poll.${a}`),help:i(`poll.${a}Help`),unit:i(o),inputMode:`numeric`,disabled:r,value:e[a],onChange:e=>t({[a]:e.target.value}),error:n(a)},a));return(0,B.jsxs)(x,{title:`poll.contest`,children:[(0,B.jsx)(pe,{label:i(`poll.takesEntries`),help:i(`poll.takesEntriesHelp`),checked:e.takesEntries,onChange:e=>t({takesEntries:e}),error:n(`takesEntries`)}),(0,B.jsxs)(`div`,{className:`pair`,children:[a,o]}),(0,B.jsx)(`p`,{className:`quiet small`,children:i(`poll.law`)})]})}function gt({option:{text:e,image:t,translations:n},onChange:r,error:i,...a}){let o=d(),s=o(`option`,{number:a.place+1});return(0,B.jsxs)(`li`,{className:`group stack`,children:[(0,B.jsxs)(`div`,{className:`pair`,children:[(0,B.jsx)(_,{label:s,maxLength:255,value:e,onChange:e=>r({text:e.target.value}),error:i}),(0,B.jsx)(_,{label:o(`option.image`),help:o(`option.imageHelp`),type:`url`,value:t,onChange:e=>r({image:e.target.value})})]}),(0,B.jsx)(P,{label:s,texts:n,onChange:e=>r({translations:e})}),(0,B.jsx)(_e,{of:`option`,...a})]})}function _t({draft:{options:e},set:t,refused:n,isFixed:r}){let i=d(),o=n(`options`),s=e=>t({options:e});return r?(0,B.jsx)(vt,{options:e}):(0,B.jsxs)(x,{title:`poll.options`,children:[(0,B.jsx)(`p`,{className:`quiet`,children:i(`poll.optionsHelp`)}),(0,B.jsx)(`ol`,{className:`bare stack`,children:e.map((t,r)=>(0,B.jsx)(gt,{option:t,place:r,isLast:r===e.length-1,onChange:n=>s(e.map(e=>e===t?{...e,...n}:e)),onMove:t=>s(ge(e,r,t)),onRemove:()=>s(e.filter(e=>e!==t)),error:n(`options.${yt(e,r)}`)},t.key))}),o&&(0,B.jsx)(`p`,{className:`wrong small`,role:`alert`,children:o}),(0,B.jsx)(`div`,{children:(0,B.jsx)(a,{type:`button`,variant:`secondary`,size:`small`,onClick:()=>s([...e,G()]),children:i(`option.add`)})})]})}function vt({options:e}){return e.length?(0,B.jsx)(x,{title:`poll.options`,children:(0,B.jsx)(`ul`,{className:`bullets`,children:e.map(({key:e,text:t})=>(0,B.jsx)(`li`,{children:t},e))})}):null}var yt=(e,t)=>q(e[t])?e.slice(0,t).filter(q).length:`unsent`,bt=[`AFTER_VOTING`,`AT_END`];function xt({draft:e,set:t,refused:n,isFixed:r,isClosed:i}){let a=d(),{tiers:o}=dt();return(0,B.jsx)(x,{title:`poll.voting`,children:(0,B.jsxs)(`div`,{className:`pair`,children:[(0,B.jsx)(_,{type:`datetime-local`,label:a(`poll.closesAt`),help:i?a(`poll.closedForGood`):a(`poll.closesAtHelp`,{zone:ae()}),disabled:i,value:e.closesAt,onChange:e=>t({closesAt:e.target.value}),error:n(`closesAt`)}),(0,B.jsxs)(v,{label:a(`poll.tier`),help:a(`poll.tierHelp`),disabled:r,value:e.tier,onChange:e=>t({tier:e.target.value}),error:n(`tier`),children:[(0,B.jsx)(`option`,{value:``,children:a(`poll.everybody`)}),o.map(({id:e,name:t})=>(0,B.jsx)(`option`,{value:e,children:a(`tier.andAbove`,{tier:t})},e))]}),(0,B.jsx)(v,{label:a(`poll.showing`),disabled:r,value:e.showing,onChange:e=>t({showing:e.target.value}),error:n(`showing`),children:bt.map(e=>(0,B.jsx)(`option`,{value:e,children:a(`poll.showing.${e}`)},e))}),(0,B.jsx)(_,{label:a(`poll.points`),help:a(`poll.pointsHelp`),unit:a(`points.unit`),inputMode:`numeric`,disabled:r,value:e.points,onChange:e=>t({points:e.target.value}),error:n(`points`)})]})})}function St({isNew:e,isVotedIn:t,isClosed:n,...r}){let i=d();return(0,B.jsxs)(B.Fragment,{children:[t&&(0,B.jsx)(`p`,{className:`note`,children:i(`poll.fixed`)}),(0,B.jsx)(ft,{isNew:e,isFixed:t,...r}),(0,B.jsx)(_t,{isFixed:t,...r}),(0,B.jsx)(xt,{isFixed:t,isClosed:n,...r}),(0,B.jsx)(ht,{isFixed:t,...r})]})}var Ct=({options:e},{isNew:t=!1}={})=>[`question`,`translations`,`channels`,`options`,...e.map((e,t)=>`options.${t}`),`tier`,`closesAt`,`showing`,`points`,`takesEntries`,`winners`,`prize`,...t?[`code`]:[]];function wt(){let e=d(),t=l(),[n]=(0,I.useState)(ct),r=M(n,async n=>{let r={...j(e,e=>K(n,e)),active:!1};return S((await t(Ge,{input:r})).loyaltyPollCreate).poll},{say:({question:t})=>e(`poll.created`,{name:t}),after:({id:e})=>c(`/voice/polls/${encodeURIComponent(e)}/edit`,{replace:!0})});return(0,B.jsxs)(B.Fragment,{children:[(0,B.jsx)(`h1`,{children:e(`poll.new`)}),(0,B.jsxs)(`form`,{className:`stack form`,noValidate:!0,onSubmit:r.send,children:[(0,B.jsx)(St,{isNew:!0,isVotedIn:!1,isClosed:!1,...r}),(0,B.jsx)(O,{error:r.error,fields:Ct(r.draft,{isNew:!0})}),(0,B.jsx)(N,{form:r,create:e(`poll.create`),children:(0,B.jsx)(`span`,{className:`quiet small`,children:e(`poll.createHelp`)})})]})]})}function Tt({poll:e}){let t=d(),n=l(),r=M(lt(e),async(r,i)=>{let[a,o]=j(t,e=>[K(r,e),K(i,e)]),s={id:e.id,input:de(a,o)};return S((await n(U,s)).loyaltyPollUpdate)},{say:()=>t(`saved`)});return(0,B.jsxs)(`form`,{className:`stack form`,noValidate:!0,onSubmit:r.send,children:[(0,B.jsx)(St,{isNew:!1,isVotedIn:e.voters>0,isClosed:e.closed,...r}),(0,B.jsx)(O,{error:r.error,fields:Ct(r.draft)}),(0,B.jsx)(N,{form:r})]})}function Et({entry:{id:e,text:t},approved:n,onClose:r}){let i=d(),a=l(),o=t||i(`entry.gone`);return(0,B.jsx)(F,{title:i(n?`entry.approveNamed`:`entry.refuseNamed`,{name:o}),action:i(n?`entry.approve`:`entry.refuse`),destructive:!n,explained:i(n?`entry.approveExplained`:`entry.refuseExplained`),change:async()=>S((await a(qe,{id:e,approved:n})).loyaltyPollEntryApprove),say:()=>i(n?`entry.isApproved`:`entry.isRefused`,{name:o}),after:r,onClose:r})}function Dt({address:e,label:t}){let n=d(),[r,i]=(0,I.useState)(!1);if(r)return(0,B.jsx)(Ot,{address:e,label:t});let a=kt(e);return(0,B.jsx)(`button`,{type:`button`,className:`link small`,"aria-label":n(`picture.showNamed`,{host:a,label:t}),title:e,onClick:()=>i(!0),children:n(`picture.show`,{host:a})})}function Ot({address:e,label:t}){let n=(0,I.useRef)(null);return(0,B.jsx)(`iframe`,{ref:n,className:`picture`,title:t,src:new URL(`mail`,document.baseURI).href,sandbox:`allow-same-origin`,onLoad:()=>{let r=n.current?.contentDocument;if(!r)return;let i=r.createElement(`img`);Object.assign(i,{src:e,alt:t,referrerPolicy:`no-referrer`}),Object.assign(i.style,{maxWidth:`100%`,maxHeight:`100%`}),r.documentElement.lang=document.documentElement.lang,r.title=t,r.body.style.margin=`0`,r.body.replaceChildren(i)}})}function kt(e){try{return new URL(e).host}catch{return e}}function At({entries:e,...t}){let n=d();return(0,B.jsx)(`div`,{className:`scroll`,children:(0,B.jsxs)(`table`,{className:`wide`,children:[(0,B.jsx)(`caption`,{className:`hidden`,children:n(`entries`)}),(0,B.jsx)(`thead`,{children:(0,B.jsxs)(`tr`,{children:[(0,B.jsx)(`th`,{scope:`col`,children:n(`poll.entry`)}),(0,B.jsx)(`th`,{scope:`col`,children:n(`member`)}),(0,B.jsx)(`th`,{scope:`col`,children:n(`state`)}),(0,B.jsx)(`th`,{scope:`col`,children:(0,B.jsx)(`span`,{className:`hidden`,children:n(`review.decide`)})})]})}),(0,B.jsx)(`tbody`,{children:e.map(e=>(0,B.jsx)(Mt,{entry:e,...t},e.id))})]})})}var jt={WAITING:`warning`,APPROVED:`success`};function Mt({entry:e,canDecide:n,onDecide:r}){let i=d(),a=t(),{text:o,image:s,member:c,enteredAt:l,state:u,won:f,points:p}=e,m=o||i(`entry.gone`);return(0,B.jsxs)(`tr`,{children:[(0,B.jsxs)(`th`,{scope:`row`,children:[m,s&&(0,B.jsx)(`div`,{children:(0,B.jsx)(Dt,{address:s,label:m})})]}),(0,B.jsxs)(`td`,{children:[(0,B.jsx)(E,{member:c}),(0,B.jsx)(`div`,{className:`quiet small`,children:a.moment(l)})]}),(0,B.jsxs)(`td`,{children:[(0,B.jsx)(`span`,{className:`chip ${jt[u]??``}`,children:i(`entry.state.${u}`)}),f&&(0,B.jsx)(`div`,{className:`small`,children:i(`entry.won`,{points:p??0})})]}),(0,B.jsx)(`td`,{children:n&&(0,B.jsx)(Nt,{entry:e,onDecide:r})})]})}function Nt({entry:e,onDecide:t}){let n=d();return(0,B.jsxs)(`div`,{className:`actions`,children:[e.state!==`APPROVED`&&(0,B.jsx)(`button`,{type:`button`,className:`link`,onClick:()=>t({entry:e,approved:!0}),children:n(`entry.approve`)}),e.state!==`REFUSED`&&(0,B.jsx)(`button`,{type:`button`,className:`link`,onClick:()=>t({entry:e,approved:!1}),children:n(`entry.refuse`)})]})}var Pt=[`WAITING`,`APPROVED`,`REFUSED`];function Ft({poll:t}){let i=d(),a=l(),[o,s]=r(),[c,f]=(0,I.useState)(null),p=Pt.filter(e=>e===o.get(`state`)),g={after:o.get(`after`),before:o.get(`before`)},_={filter:{poll:t.id,states:p},...h(g,25)},y=u({queryKey:[`pollEntries`,_],queryFn:()=>a(Ue,_),placeholderData:e});return(0,B.jsxs)(`div`,{children:[(0,B.jsx)(`div`,{className:`toolbar narrow`,role:`search`,children:(0,B.jsxs)(v,{label:i(`state`),value:p[0]??``,onChange:e=>s({state:e.target.value,...m}),children:[(0,B.jsx)(`option`,{value:``,children:i(`entry.state.all`)}),Pt.map(e=>(0,B.jsx)(`option`,{value:e,children:i(`entry.state.${e}`)},e))]})}),(0,B.jsx)(n,{query:y,lines:6,children:({loyaltyPollEntries:e})=>e?.edges.length?(0,B.jsxs)(`div`,{className:`stack`,"aria-busy":y.isPlaceholderData,children:[t.closed&&(0,B.jsx)(`p`,{className:`note`,children:i(`entries.closed`)}),(0,B.jsx)(At,{entries:e.edges.map(({node:e})=>e),canDecide:!t.closed,onDecide:f}),(0,B.jsx)(ee,{page:e.pageInfo,onMove:s})]}):(0,B.jsx)(`p`,{className:`note`,children:i(p.length?`entries.noneFound`:t.takesEntries?`entries.none`:`entries.notTaken`)})}),c&&(0,B.jsx)(Et,{...c,onClose:()=>f(null)})]})}var It=new Date(0).toISOString();function Lt({poll:{id:e,question:t,winners:n,prize:r,entriesWaiting:i},onClose:a}){let o=d(),s=l();return(0,B.jsxs)(F,{title:o(`poll.closeNamed`,{name:t}),action:o(`poll.close`),destructive:!0,explained:o(`poll.closeExplained`),change:async()=>S((await s(U,{id:e,input:{closesAt:It}})).loyaltyPollUpdate),say:()=>o(`poll.isClosed`,{name:t}),after:a,onClose:a,children:[n&&r?(0,B.jsx)(`p`,{children:o(`poll.closeWins`,{winners:n,points:r})}):null,i>0&&(0,B.jsx)(`p`,{className:`note warning`,children:o(`poll.closeWaiting`,{count:i})})]})}function Rt({poll:{id:e,question:t},onClose:n}){let r=d(),i=l();return(0,B.jsx)(ve,{name:t,explained:r(`poll.deleteExplained`),remove:async()=>S((await i(Ke,{id:e})).loyaltyPollDelete),list:`/voice/polls`,onClose:n})}function zt({poll:{id:e,question:t,active:n,closed:r},onClose:i}){let a=d(),o=l(),s=t;return(0,B.jsx)(F,{title:a(n?`poll.switchOff`:`poll.switchOn`,{name:s}),action:a(n?`switchOff`:`switchOn`),explained:a(n?`poll.offExplained`:r?`poll.onClosedExplained`:`poll.onExplained`),change:async()=>S((await o(U,{id:e,input:{active:!n}})).loyaltyPollUpdate),say:()=>a(n?`poll.isOff`:`poll.isOn`,{name:s}),after:i,onClose:i})}function Bt({poll:e}){let t=d(),n=o().has(`MANAGE_DISCOUNTS`),[r,i]=(0,I.useState)(null),s=()=>i(null);return n?(0,B.jsxs)(`div`,{className:`actions`,children:[(0,B.jsx)(a,{variant:e.active?`secondary`:`primary`,onClick:()=>i(`switch`),children:t(e.active?`switchOff`:`switchOn`)}),!e.closed&&(0,B.jsx)(a,{variant:`secondary`,onClick:()=>i(`close`),children:t(`poll.close`)}),(0,B.jsx)(a,{variant:`secondary`,onClick:()=>i(`delete`),children:t(`delete`)}),r===`switch`&&(0,B.jsx)(zt,{poll:e,onClose:s}),r===`close`&&(0,B.jsx)(Lt,{poll:e,onClose:s}),r===`delete`&&(0,B.jsx)(Rt,{poll:e,onClose:s})]}):null}function Vt({title:e,what:n,counted:r,rows:i,show:a}){let o=d(),s=t(),c=i.reduce((e,{count:t})=>e+t,0),l=e=>c?Math.round(1e3*e/c)/10:0;return(0,B.jsx)(`div`,{className:`scroll`,children:(0,B.jsxs)(`table`,{children:[(0,B.jsx)(`caption`,{className:`hidden`,children:e}),(0,B.jsx)(`thead`,{children:(0,B.jsxs)(`tr`,{children:[(0,B.jsx)(`th`,{scope:`col`,children:n}),(0,B.jsx)(`th`,{scope:`col`,className:`number`,children:r}),(0,B.jsx)(`th`,{scope:`col`,className:`number`,children:o(`share`)})]})}),(0,B.jsx)(`tbody`,{children:i.map(({key:e,name:t,count:n})=>(0,B.jsxs)(`tr`,{children:[(0,B.jsxs)(`th`,{scope:`row`,children:[t,(0,B.jsx)(`div`,{className:`bar`,"aria-hidden":!0,children:(0,B.jsx)(`span`,{style:{width:`${l(n)}%`}})})]}),(0,B.jsx)(`td`,{className:`number`,children:a(n)}),(0,B.jsx)(`td`,{className:`number`,children:o(`percent`,{value:s.number(l(n))})})]},e))})]})})}function Ht({poll:e}){let t=d(),n=[...e.options].sort((e,t)=>J(t)-J(e));return(0,B.jsxs)(B.Fragment,{children:[(0,B.jsx)(Ut,{poll:e}),n.length>0?(0,B.jsx)(Vt,{title:t(`results`),what:t(`poll.option`),counted:t(`votes`),rows:n.map(e=>({key:e.id,name:(0,B.jsx)(Wt,{option:e}),count:J(e)})),show:e=>t(`votes.count`,{count:e})}):(0,B.jsx)(`p`,{className:`note`,children:t(`poll.noOptions`)})]})}var J=({votes:e})=>e??0;function Ut({poll:{voters:e,closed:t,settledAt:n,winners:r,options:i}}){let a=d();if(t&&r&&!n)return(0,B.jsx)(`p`,{className:`note`,children:a(`poll.isCounted`)});if(!e)return(0,B.jsx)(`p`,{className:`note`,children:a(`poll.noVotes`)});let o=i.filter(e=>e.won).length;return(0,B.jsx)(`p`,{className:`quiet`,children:[a(`poll.voters`,{count:e}),o>0&&a(`poll.won`,{count:o})].filter(Boolean).join(` · `)})}function Wt({option:{text:e,image:t,entered:n,won:r}}){let i=d(),a=e||i(`entry.gone`);return(0,B.jsxs)(B.Fragment,{children:[a,` `,n&&(0,B.jsx)(`span`,{className:`chip`,children:i(`option.entered`)}),` `,r&&(0,B.jsx)(`span`,{className:`chip success`,children:i(`option.won`)}),t&&(0,B.jsx)(`div`,{children:(0,B.jsx)(Dt,{address:t,label:a})})]})}function Gt({ballots:e}){let n=d(),r=t();return(0,B.jsx)(`div`,{className:`scroll`,children:(0,B.jsxs)(`table`,{children:[(0,B.jsx)(`caption`,{className:`hidden`,children:n(`votes`)}),(0,B.jsx)(`thead`,{children:(0,B.jsxs)(`tr`,{children:[(0,B.jsx)(`th`,{scope:`col`,children:n(`member`)}),(0,B.jsx)(`th`,{scope:`col`,children:n(`votes.for`)}),(0,B.jsx)(`th`,{scope:`col`,children:n(`date`)})]})}),(0,B.jsx)(`tbody`,{children:e.map(({id:e,member:t,option:i,votedAt:a,sameAddress:o})=>(0,B.jsxs)(`tr`,{children:[(0,B.jsx)(`th`,{scope:`row`,children:(0,B.jsx)(E,{member:t})}),(0,B.jsx)(`td`,{children:i.text||n(`entry.gone`)}),(0,B.jsxs)(`td`,{children:[(0,B.jsx)(`span`,{className:`quiet`,children:r.moment(a)}),o&&(0,B.jsx)(`div`,{children:(0,B.jsx)(`span`,{className:`chip warning`,children:n(`votes.sameChip`)})})]})]},e))})]})})}function Kt({poll:t}){let n=d(),i=l(),[a,o]=r(),s=a.get(`same`)===`yes`||null,c=a.get(`search`),f={after:a.get(`after`),before:a.get(`before`)},p={poll:t,filter:{sameAddress:s,search:c},...h(f,50)},_=u({queryKey:[`ballots`,p],queryFn:()=>i(We,p),placeholderData:e});return(0,B.jsxs)(`div`,{children:[(0,B.jsxs)(`div`,{className:`toolbar`,role:`search`,children:[(0,B.jsx)(g,{name:`search`,label:n(`member.search`),type:`search`}),(0,B.jsxs)(v,{label:n(`votes.address`),value:s?`yes`:``,onChange:e=>o({same:e.target.value,...m}),children:[(0,B.jsx)(`option`,{value:``,children:n(`votes.all`)}),(0,B.jsx)(`option`,{value:`yes`,children:n(`votes.same`)})]})]}),(0,B.jsx)(k,{read:_,of:e=>e.loyaltyPollBallots,count:`votes.count`,none:s||c?`votes.noneFound`:`poll.noVotes`,onMove:o,lines:6,children:e=>(0,B.jsx)(Gt,{ballots:e})})]})}var qt=[{path:``,title:`results`},{path:`entries`,title:`entries`},{path:`votes`,title:`votes`},{path:`edit`,title:`poll.edit`}];function Jt({poll:e}){let n=d(),r=t(),i=s()[3]??``;return(0,B.jsxs)(B.Fragment,{children:[(0,B.jsxs)(`header`,{className:`actions apart`,children:[(0,B.jsxs)(`div`,{className:`actions`,children:[(0,B.jsx)(`h1`,{children:e.question}),(0,B.jsx)(nt,{poll:e})]}),(0,B.jsx)(Bt,{poll:e})]}),(0,B.jsx)(`p`,{className:`quiet`,children:[et(e,n,r),tt(e,n)].filter(Boolean).join(` · `)}),(0,B.jsx)(C,{page:`voice/polls/${encodeURIComponent(e.id)}`,title:`poll`,sections:qt}),(0,B.jsx)(Yt,{poll:e,section:i})]})}function Yt({poll:e,section:t}){let n=d();switch(t){case``:return(0,B.jsx)(Ht,{poll:e});case`entries`:return(0,B.jsx)(i,{to:`MANAGE_USERS`,children:(0,B.jsx)(Ft,{poll:e})});case`votes`:return(0,B.jsx)(i,{to:`MANAGE_USERS`,children:(0,B.jsx)(Kt,{poll:e.id})});case`edit`:return(0,B.jsx)(i,{to:`MANAGE_DISCOUNTS`,children:(0,B.jsx)(Tt,{poll:e})});default:return(0,B.jsx)(`p`,{className:`note`,children:n(`notFound`)})}}function Xt({id:e}){return(0,B.jsx)(ue,{id:e,back:`/voice/polls`,list:`polls`,forStaff:!0,create:(0,B.jsx)(wt,{}),children:(0,B.jsx)(Zt,{id:e})})}function Zt({id:e}){let t=d(),r=l(),i=o().has(`MANAGE_DISCOUNTS`),a=u({queryKey:[`poll`,e,i],queryFn:()=>r(Be,{id:e,manages:i})});return(0,B.jsx)(n,{query:a,lines:10,children:({loyaltyPoll:e})=>e?(0,B.jsx)(Jt,{poll:e}):(0,B.jsx)(`p`,{className:`note`,children:t(`poll.notFound`)})})}var Y=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},Qt=new Y(`
    query Reviews($filter: LoyaltyReviewFilterInput, $first: Int, $after: String, $last: Int, $before: String) {
  loyaltyReviews(
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
        ...ReviewLine
      }
    }
  }
}
    fragment ReviewLine on LoyaltyReview {
  id
  stars
  title
  text
  name
  createdAt
  state
  points
  pointsGiven
  note
  decidedAt
  decidedBy {
    email
  }
  product {
    id
    name
  }
  member {
    id
    user {
      email
      firstName
      lastName
    }
  }
}`),$t=new Y(`
    query WaitingReviews {
  loyaltyReviews(first: 1, filter: {states: [WAITING]}) {
    totalCount
  }
}
    `),en=new Y(`
    query ReviewedProduct($id: ID!) {
  product(id: $id) {
    id
    name
  }
}
    `),tn=new Y(`
    mutation DecideReview($id: ID!, $approved: Boolean!, $note: String) {
  loyaltyReviewApprove(id: $id, approved: $approved, note: $note) {
    errors {
      field
      message
      code
    }
    review {
      state
    }
  }
}
    `),nn=5;function rn({count:e}){let t=d();return(0,B.jsxs)(`span`,{className:`unbroken`,role:`img`,"aria-label":t(`review.stars.of`,{count:e,most:nn}),children:[`★`.repeat(e),(0,B.jsx)(`span`,{className:`quiet`,children:`☆`.repeat(nn-e)})]})}function an({review:e,approved:t,onClose:n}){let r=d(),i=l(),[a,o]=(0,I.useState)(``),s=le(async()=>{if(!t&&!a.trim())throw new ie([{field:`note`,message:r(`review.noteNeeded`),code:`REQUIRED`}]);return S((await i(tn,{id:e.id,approved:t,note:a})).loyaltyReviewApprove)},{say:()=>r(t?`review.isApproved`:`review.isRefused`),after:n}),c=e.state===`APPROVED`;return(0,B.jsxs)(w,{title:r(t?`review.approveTitle`:c?`review.takeDownTitle`:`review.refuseTitle`,{product:e.product.name}),action:r(t?`review.approve`:c?`review.takeDown`:`review.refuse`),destructive:!t,busy:s.isPending,onSubmit:()=>s.mutate(void 0),onClose:n,children:[(0,B.jsxs)(`blockquote`,{children:[(0,B.jsx)(rn,{count:e.stars}),` `,(0,B.jsx)(`strong`,{children:e.title}),e.text&&(0,B.jsx)(`p`,{className:`written`,children:e.text})]}),(0,B.jsx)(`p`,{children:r(t?`review.approveExplained`:`review.refuseExplained`)}),e.points&&(0,B.jsx)(on,{approved:t,review:e,points:e.points}),(0,B.jsx)(p,{label:r(t?`review.note`:`review.why`),help:r(t?`review.noteHelp`:`review.whyHelp`),autoFocus:!0,value:a,maxLength:1e3,onChange:e=>o(e.target.value),error:D(s.error,`note`)}),(0,B.jsx)(O,{error:s.error,fields:[`note`]})]})}function on({approved:e,review:t,points:n}){let r=d();return t.pointsGiven?(0,B.jsx)(`p`,{children:r(`review.pointsStay`,{points:n})}):(0,B.jsx)(`p`,{children:r(e?`review.givesPoints`:`review.withoutPoints`,{points:n})})}var sn=25,cn=[`WAITING`,`APPROVED`,`REFUSED`],ln=[5,4,3,2,1];function un(e){let t=ln.find(t=>String(t)===e.get(`stars`));return{filter:{states:cn.filter(t=>t===e.get(`state`)),stars:t?{gte:t,lte:t}:null,product:e.get(`product`),search:e.get(`search`)},...h({after:e.get(`after`),before:e.get(`before`)},sn)}}var dn=e=>[`state`,`stars`,`product`,`search`].some(t=>e.get(t)),fn={state:null,stars:null,product:null,search:null,...m};function pn(){let e=d(),[t,n]=r();return(0,B.jsxs)(`div`,{className:`toolbar`,role:`search`,children:[(0,B.jsx)(g,{name:`search`,label:e(`reviews.search`),type:`search`}),(0,B.jsxs)(v,{label:e(`state`),value:t.get(`state`)??``,onChange:e=>n({state:e.target.value,...m}),children:[(0,B.jsx)(`option`,{value:``,children:e(`review.state.all`)}),cn.map(t=>(0,B.jsx)(`option`,{value:t,children:e(`review.state.${t}`)},t))]}),(0,B.jsxs)(v,{label:e(`review.stars`),value:t.get(`stars`)??``,onChange:e=>n({stars:e.target.value,...m}),children:[(0,B.jsx)(`option`,{value:``,children:e(`review.stars.all`)}),ln.map(t=>(0,B.jsx)(`option`,{value:t,children:e(`review.stars.count`,{count:t})},t))]}),(0,B.jsx)(mn,{}),dn(t)&&(0,B.jsx)(a,{variant:`tertiary`,onClick:()=>n(fn),children:e(`filters.clear`)})]})}function mn(){let e=d(),t=l(),[n,i]=r(),a=ye(),o=n.get(`product`),s=u({queryKey:[`reviewedProduct`,o],queryFn:()=>t(en,{id:o}),enabled:!!o});return(0,B.jsx)(xe,{single:!0,label:e(`review.product`),source:a,chosen:o?[{value:o,label:s.data?.product?.name??`…`}]:[],onChange:([e])=>i({product:e?.value??null,...m})})}function hn({points:e,pointsGiven:t,state:n},r){return e?r(t?`review.reward.given`:n===`APPROVED`?`review.reward.waits`:`review.reward.promised`,{points:e}):r(`review.reward.none`)}function gn({reviews:e,onDecide:t}){let n=d();return(0,B.jsx)(`div`,{className:`scroll`,children:(0,B.jsxs)(`table`,{className:`wide`,children:[(0,B.jsx)(`caption`,{className:`hidden`,children:n(`reviews`)}),(0,B.jsx)(`thead`,{children:(0,B.jsxs)(`tr`,{children:[(0,B.jsx)(`th`,{scope:`col`,children:n(`review`)}),(0,B.jsx)(`th`,{scope:`col`,children:n(`review.product`)}),(0,B.jsx)(`th`,{scope:`col`,children:n(`state`)}),(0,B.jsx)(`th`,{scope:`col`,children:n(`review.reward`)}),(0,B.jsx)(`th`,{scope:`col`,children:(0,B.jsx)(`span`,{className:`hidden`,children:n(`review.decide`)})})]})}),(0,B.jsx)(`tbody`,{children:e.map(e=>(0,B.jsx)(_n,{review:e,onDecide:t},e.id))})]})})}function _n({review:e,onDecide:t}){let n=d();return(0,B.jsxs)(`tr`,{children:[(0,B.jsx)(`th`,{scope:`row`,children:(0,B.jsx)(yn,{review:e})}),(0,B.jsxs)(`td`,{children:[(0,B.jsx)(y,{to:`/products/${encodeURIComponent(e.product.id)}`,children:e.product.name}),(0,B.jsx)(`div`,{className:`quiet small`,children:n(`review.bought`)})]}),(0,B.jsxs)(`td`,{children:[(0,B.jsx)(`span`,{className:`chip ${vn[e.state]??``}`,children:n(`review.state.${e.state}`)}),(0,B.jsx)(T,{note:e.note,at:e.decidedAt,by:e.decidedBy})]}),(0,B.jsx)(`td`,{className:`small`,children:hn(e,n)}),(0,B.jsx)(`td`,{children:(0,B.jsx)(bn,{review:e,onDecide:t})})]})}var vn={WAITING:`warning`,APPROVED:`success`};function yn({review:e}){let n=d(),r=t(),{stars:i,title:a,text:o,name:s,member:c,createdAt:l}=e;return(0,B.jsxs)(B.Fragment,{children:[(0,B.jsx)(rn,{count:i}),` `,(0,B.jsx)(`strong`,{children:a}),o&&(0,B.jsx)(`div`,{className:`written`,children:o}),(0,B.jsx)(`div`,{className:`quiet small`,children:[s?n(`review.shownAs`,{name:s}):n(`review.unnamed`),r.moment(l)].join(` · `)}),c&&(0,B.jsx)(`div`,{className:`small`,children:(0,B.jsx)(E,{member:c})})]})}function bn({review:e,onDecide:t}){let n=d();return(0,B.jsxs)(`div`,{className:`actions`,children:[e.state!==`APPROVED`&&(0,B.jsx)(`button`,{type:`button`,className:`link`,onClick:()=>t({review:e,approved:!0}),children:n(`review.approve`)}),e.state!==`REFUSED`&&(0,B.jsx)(`button`,{type:`button`,className:`link`,onClick:()=>t({review:e,approved:!1}),children:n(e.state===`APPROVED`?`review.takeDown`:`review.refuse`)})]})}function xn(){let e=d(),t=l(),[,n]=r(),i=u({queryKey:[`waitingReviews`],queryFn:()=>t($t,{})}).data?.loyaltyReviews?.totalCount??0;return i?(0,B.jsxs)(`div`,{className:`note warning actions apart`,children:[(0,B.jsx)(`p`,{children:e(`reviews.waiting`,{count:i})}),(0,B.jsx)(a,{variant:`secondary`,size:`small`,onClick:()=>n({state:`WAITING`,stars:null,product:null,search:null,...m}),children:e(`reviews.showWaiting`)})]}):null}function Sn(){let t=l(),[n,i]=r(),[a,o]=(0,I.useState)(null),s=un(n),c=u({queryKey:[`reviews`,s],queryFn:()=>t(Qt,s),placeholderData:e});return(0,B.jsxs)(`div`,{className:`stack`,children:[n.get(`state`)!==`WAITING`&&(0,B.jsx)(xn,{}),(0,B.jsxs)(`div`,{children:[(0,B.jsx)(pn,{}),(0,B.jsx)(k,{read:c,of:e=>e.loyaltyReviews,count:`reviews.count`,none:dn(n)?`reviews.noneFound`:`reviews.none`,onMove:i,lines:8,children:e=>(0,B.jsx)(gn,{reviews:e,onDecide:o})})]}),a&&(0,B.jsx)(an,{...a,onClose:()=>o(null)})]})}var X=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},Cn=new X(`
    query Surveys($first: Int, $after: String, $last: Int, $before: String) {
  loyaltySurveys(first: $first, after: $after, last: $last, before: $before) {
    totalCount
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    edges {
      node {
        ...SurveyLine
      }
    }
  }
}
    fragment SurveyLine on LoyaltySurvey {
  id
  code
  active
  about
  points
  questions {
    id
    kind
    text
  }
}`),wn=new X(`
    query Survey($id: ID!) {
  loyaltySurvey(id: $id) {
    ...SurveyWhole
  }
}
    fragment SurveyWhole on LoyaltySurvey {
  id
  code
  active
  about
  points
  thanks
  translations {
    language
    text
  }
  questions {
    id
    kind
    text
    choices
    translations {
      language
      text
      choices
    }
  }
  results {
    answered
  }
}`),Tn=new X(`
    query SurveyResults($id: ID!, $from: DateTime, $to: DateTime, $tier: ID, $segment: ID, $channel: String) {
  loyaltySurvey(id: $id) {
    results(from: $from, to: $to, tier: $tier, segment: $segment, channel: $channel) {
      asked
      answered
      questions {
        ...CountedQuestion
      }
    }
  }
}
    fragment CountedQuestion on LoyaltyQuestionResults {
  question {
    id
    kind
    text
  }
  answered
  nps {
    estimate
    low
    high
  }
  csat {
    estimate
    low
    high
  }
  ces
  choices {
    choice
    count
  }
}`),En=new X(`
    query SurveyTiers {
  loyaltyTiers {
    id
    name
  }
}
    `),Dn=new X(`
    query NamedSegment($id: ID!) {
  loyaltySegment(id: $id) {
    id
    name
  }
}
    `),On=new X(`
    mutation CreateSurvey($input: LoyaltySurveyInput!) {
  loyaltySurveyCreate(input: $input) {
    errors {
      field
      message
      code
    }
    survey {
      id
      code
    }
  }
}
    `),kn=new X(`
    mutation UpdateSurvey($id: ID!, $input: LoyaltySurveyInput!) {
  loyaltySurveyUpdate(id: $id, input: $input) {
    errors {
      field
      message
      code
    }
    survey {
      active
    }
  }
}
    `),An=new X(`
    mutation DeleteSurvey($id: ID!) {
  loyaltySurveyDelete(id: $id) {
    errors {
      field
      message
      code
    }
    survey {
      code
    }
  }
}
    `);function jn({active:e}){let t=d();return(0,B.jsx)(`span`,{className:e?`chip success`:`chip`,children:t(e?`survey.state.on`:`survey.state.off`)})}function Mn({surveys:e}){let t=d();return(0,B.jsx)(`div`,{className:`scroll`,children:(0,B.jsxs)(`table`,{children:[(0,B.jsx)(`caption`,{className:`hidden`,children:t(`surveys`)}),(0,B.jsx)(`thead`,{children:(0,B.jsxs)(`tr`,{children:[(0,B.jsx)(`th`,{scope:`col`,children:t(`survey`)}),(0,B.jsx)(`th`,{scope:`col`,children:t(`survey.about`)}),(0,B.jsx)(`th`,{scope:`col`,children:t(`survey.questions`)}),(0,B.jsx)(`th`,{scope:`col`,className:`number`,children:t(`survey.points`)}),(0,B.jsx)(`th`,{scope:`col`,children:t(`state`)})]})}),(0,B.jsx)(`tbody`,{children:e.map(e=>(0,B.jsx)(Nn,{survey:e},e.id))})]})})}function Nn({survey:e}){let t=d(),{id:n,code:r,about:i,questions:a,points:o,active:s}=e;return(0,B.jsxs)(`tr`,{children:[(0,B.jsx)(`th`,{scope:`row`,children:(0,B.jsx)(f,{to:`/voice/surveys/${encodeURIComponent(n)}`,children:r})}),(0,B.jsx)(`td`,{children:t(`survey.about.${i}`)}),(0,B.jsxs)(`td`,{children:[a[0]?.text,a.length>1&&(0,B.jsx)(`div`,{className:`quiet small`,children:t(`survey.more`,{count:a.length-1})})]}),(0,B.jsx)(`td`,{className:`number`,children:t(`points.count`,{points:o??0})}),(0,B.jsx)(`td`,{children:(0,B.jsx)(jn,{active:s})})]})}var Pn=25;function Fn(){let t=l(),[n,i]=r(),a=h({after:n.get(`after`),before:n.get(`before`)},Pn),o=u({queryKey:[`surveys`,a],queryFn:()=>t(Cn,a),placeholderData:e});return(0,B.jsx)(k,{read:o,of:e=>e.loyaltySurveys,count:`surveys.count`,none:`surveys.none`,onMove:i,lines:8,children:e=>(0,B.jsx)(Mn,{surveys:e})})}var In=0,Ln=()=>({key:`new ${++In}`,kind:`CSAT`,text:``,choices:``,translations:[]}),Rn=()=>({code:``,about:`ORDER`,points:``,thanks:``,translations:[],questions:[Ln()]}),zn=e=>({code:e.code,about:e.about,points:A(e.points),thanks:e.thanks??``,translations:e.translations,questions:e.questions.map(e=>({key:e.id,kind:e.kind,text:e.text,choices:(e.choices??[]).join(`
`),translations:e.translations.map(({language:e,text:t,choices:n})=>({language:e,text:t,choices:n.join(`
`)}))}))}),Z=(e,t)=>({code:e.code,about:e.about,points:t.whole(`points`,e.points),thanks:e.thanks,translations:e.translations,questions:e.questions.map(Bn)}),Bn=({kind:e,text:t,choices:n,translations:r})=>({kind:e,text:t,choices:Vn(e,n),translations:r.filter(e=>e.text.trim()).map(t=>({language:t.language,text:t.text,choices:Vn(e,t.choices)}))}),Vn=(e,t)=>e===`CHOICE`?t.split(`
`).map(e=>e.trim()).filter(Boolean):[],Q=({questions:e},{isNew:t=!1}={})=>[`points`,`thanks`,`translations`,`questions`,...e.map((e,t)=>`questions.${t}`),...t?[`code`,`about`]:[]],Hn=[`ORDER`,`SHOP`];function Un({draft:e,set:t,refused:n}){let r=d();return(0,B.jsxs)(x,{title:`survey`,children:[(0,B.jsx)(_,{label:r(`code`),help:r(`code.help`),autoFocus:!0,maxLength:32,value:e.code,onChange:e=>t({code:e.target.value}),error:n(`code`)}),(0,B.jsx)(v,{label:r(`survey.about`),help:r(`survey.aboutHelp.${e.about}`),value:e.about,onChange:e=>t({about:e.target.value}),error:n(`about`),children:Hn.map(e=>(0,B.jsx)(`option`,{value:e,children:r(`survey.about.${e}`)},e))})]})}function Wn({questions:e}){let t=d();return(0,B.jsx)(`ol`,{className:`bullets`,children:e.map(({key:e,kind:n,text:r,choices:i})=>(0,B.jsxs)(`li`,{children:[r,(0,B.jsx)(`div`,{className:`quiet small`,children:[t(`question.kind.${n}`),i.split(`
`).join(` / `)].filter(Boolean).join(`: `)})]},e))})}function Gn({question:{kind:e,translations:t},label:n,onChange:r}){if(e===`CHOICE`)return(0,B.jsx)(Kn,{texts:t,label:n,onChange:r});let i=e=>t.find(t=>t.language===e)?.choices??``;return(0,B.jsx)(P,{label:n,texts:t,onChange:e=>r({translations:e.map(({language:e,text:t})=>({language:e,text:t,choices:i(e)}))})})}function Kn({texts:e,label:n,onChange:r}){let i=d(),a=t(),o=(t,n)=>r({translations:e.map(e=>e.language===t?{...e,...n}:e)});return(0,B.jsxs)(`div`,{className:`stack`,role:`group`,"aria-label":i(`translations.of`,{label:n}),children:[e.map(({language:e,text:t,choices:r})=>(0,B.jsxs)(`div`,{className:`pair`,children:[(0,B.jsx)(_,{label:i(`translation`,{label:n,language:a.language(e)}),help:i(`question.translationHelp`),maxLength:255,value:t,onChange:t=>o(e,{text:t.target.value})}),(0,B.jsx)(p,{label:i(`translation`,{label:i(`question.choices`),language:a.language(e)}),help:i(`question.choicesTranslated`),value:r,onChange:t=>o(e,{choices:t.target.value})})]},e)),(0,B.jsx)(he,{known:e.map(({language:e})=>e),onAdd:t=>r({translations:[...e,{language:t,text:``,choices:``}]})})]})}var qn=[`CSAT`,`NPS`,`CES`,`CHOICE`,`TEXT`];function Jn({question:e,onChange:t,error:n,...r}){let i=d(),{kind:a,text:o,choices:s}=e,c=i(`question`,{number:r.place+1});return(0,B.jsxs)(`li`,{className:`group stack`,children:[(0,B.jsx)(v,{label:i(`question.kind`),help:i(`question.kindHelp.${a}`),value:a,onChange:e=>t({kind:e.target.value}),children:qn.map(e=>(0,B.jsx)(`option`,{value:e,children:i(`question.kind.${e}`)},e))}),(0,B.jsx)(_,{label:c,maxLength:255,value:o,onChange:e=>t({text:e.target.value}),error:n}),a===`CHOICE`&&(0,B.jsx)(p,{label:i(`question.choices`),help:i(`question.choicesHelp`),value:s,onChange:e=>t({choices:e.target.value})}),(0,B.jsx)(Gn,{question:e,label:c,onChange:t}),(0,B.jsx)(_e,{of:`question`,...r})]})}function Yn({draft:{questions:e},set:t,refused:n,isAnswered:r}){let i=d(),o=n(`questions`),s=e=>t({questions:e});return r?(0,B.jsxs)(x,{title:`survey.questions`,children:[(0,B.jsx)(`p`,{className:`note`,children:i(`survey.questionsFixed`)}),(0,B.jsx)(Wn,{questions:e})]}):(0,B.jsxs)(x,{title:`survey.questions`,children:[(0,B.jsx)(`ol`,{className:`bare stack`,children:e.map((t,r)=>(0,B.jsx)(Jn,{question:t,place:r,isLast:r===e.length-1,onChange:n=>s(e.map(e=>e===t?{...e,...n}:e)),onMove:t=>s(ge(e,r,t)),onRemove:()=>s(e.filter(e=>e!==t)),error:n(`questions.${r}`)},t.key))}),o&&(0,B.jsx)(`p`,{className:`wrong small`,role:`alert`,children:o}),(0,B.jsx)(`div`,{children:(0,B.jsx)(a,{type:`button`,variant:`secondary`,size:`small`,onClick:()=>s([...e,Ln()]),children:i(`question.add`)})})]})}function Xn({draft:e,set:t,refused:n}){let r=d();return(0,B.jsxs)(x,{title:`survey.thanking`,children:[(0,B.jsx)(_,{label:r(`survey.points`),help:r(`survey.pointsHelp`),unit:r(`points.unit`),inputMode:`numeric`,value:e.points,onChange:e=>t({points:e.target.value}),error:n(`points`)}),(0,B.jsx)(p,{label:r(`survey.thanks`),help:r(`survey.thanksHelp`),maxLength:1e3,value:e.thanks,onChange:e=>t({thanks:e.target.value}),error:n(`thanks`)}),(0,B.jsx)(P,{label:r(`survey.thanks`),texts:e.translations,onChange:e=>t({translations:e}),error:n(`translations`)})]})}function Zn({isNew:e,isAnswered:t=!1,...n}){return(0,B.jsxs)(B.Fragment,{children:[e&&(0,B.jsx)(Un,{...n}),(0,B.jsx)(Yn,{isAnswered:t,...n}),(0,B.jsx)(Xn,{...n})]})}function Qn(){let e=d(),t=l(),[n]=(0,I.useState)(Rn),r=M(n,async n=>{let r={...j(e,e=>Z(n,e)),active:!1};return S((await t(On,{input:r})).loyaltySurveyCreate).survey},{say:({code:t})=>e(`survey.created`,{name:t}),after:({id:e})=>c(`/voice/surveys/${encodeURIComponent(e)}/edit`,{replace:!0})});return(0,B.jsxs)(B.Fragment,{children:[(0,B.jsx)(`h1`,{children:e(`survey.new`)}),(0,B.jsxs)(`form`,{className:`stack form`,noValidate:!0,onSubmit:r.send,children:[(0,B.jsx)(Zn,{isNew:!0,...r}),(0,B.jsx)(O,{error:r.error,fields:Q(r.draft,{isNew:!0})}),(0,B.jsx)(N,{form:r,create:e(`survey.create`),children:(0,B.jsx)(`span`,{className:`quiet small`,children:e(`survey.createHelp`)})})]})]})}function $n({survey:e}){let t=d(),n=l(),r=M(zn(e),async(r,i)=>{let[a,o]=j(t,e=>[Z(r,e),Z(i,e)]),s={id:e.id,input:de(a,o)};return S((await n(kn,s)).loyaltySurveyUpdate)},{say:()=>t(`saved`)});return(0,B.jsxs)(`form`,{className:`stack form`,noValidate:!0,onSubmit:r.send,children:[(0,B.jsx)(Zn,{isNew:!1,isAnswered:e.results.answered>0,...r}),(0,B.jsx)(O,{error:r.error,fields:Q(r.draft)}),(0,B.jsx)(N,{form:r})]})}var er=e=>({from:tr(e.get(`since`)),to:tr(e.get(`until`),1),tier:e.get(`tier`),segment:e.get(`segment`),channel:e.get(`channel`)});function tr(e,t=0){let n=new Date(`${e}T00:00`);return!e||Number.isNaN(n.getTime())?null:(n.setDate(n.getDate()+t),n.toISOString())}var nr=[`since`,`until`,`tier`,`segment`,`channel`],$=e=>nr.some(t=>e.get(t)),rr=({from:e,to:t})=>!!(e&&t&&e>=t);function ir({nps:e,csat:t,ces:n},r,i){return e?r(`results.nps.${ar(e)}`):t?r(`results.csat.says`,{share:i.number(t.estimate),low:i.number(t.low),high:i.number(t.high)}):typeof n==`number`?r(`results.ces.says`,{mean:i.number(n)}):``}var ar=({low:e,high:t})=>e>0?`above`:t<0?`below`:`open`;function or({counted:e}){let t=d(),n=(0,I.useId)(),{question:r,answered:i}=e;return(0,B.jsxs)(`section`,{className:`card stack`,"aria-labelledby":n,children:[(0,B.jsxs)(`div`,{children:[(0,B.jsx)(`h2`,{id:n,children:r.text}),(0,B.jsx)(`p`,{className:`quiet small`,children:[t(`question.kind.${r.kind}`),typeof i==`number`&&t(`results.answers`,{count:i})].filter(Boolean).join(` · `)})]}),r.kind===`TEXT`?(0,B.jsx)(`p`,{className:`quiet`,children:t(`results.inWords`)}):i?(0,B.jsx)(sr,{counted:e}):(0,B.jsx)(`p`,{className:`quiet`,children:t(`results.unanswered`)})]})}function sr({counted:e}){let n=d(),r=t(),{nps:i,csat:a,ces:o,choices:s}=e;return(0,B.jsxs)(B.Fragment,{children:[!s&&(0,B.jsx)(`p`,{children:ir(e,n,r)}),i&&(0,B.jsx)(re,{title:n(`results.nps`),interval:i,show:r.change}),a&&(0,B.jsx)(re,{title:n(`results.csat`),interval:a,show:e=>n(`percent`,{value:r.number(e)})}),typeof o==`number`&&(0,B.jsxs)(`div`,{children:[(0,B.jsx)(`div`,{className:`quiet small`,children:n(`results.ces`)}),(0,B.jsx)(`strong`,{children:n(`results.of7`,{mean:r.number(o)})})]}),s&&(0,B.jsx)(Vt,{title:e.question.text,what:n(`results.choice`),counted:n(`results.answered`),rows:s.map(({choice:e,count:t})=>({key:e,name:e,count:t})),show:e=>n(`results.times`,{count:e})})]})}var cr=Object.fromEntries(nr.map(e=>[e,null]));function lr(){let e=d(),[t,n]=r();return(0,B.jsxs)(`div`,{className:`toolbar`,role:`search`,children:[(0,B.jsx)(ur,{name:`since`,label:e(`changes.since`)}),(0,B.jsx)(ur,{name:`until`,label:e(`changes.until`)}),(0,B.jsx)(dr,{}),(0,B.jsx)(Se,{}),(0,B.jsx)(fr,{}),$(t)&&(0,B.jsx)(a,{variant:`tertiary`,onClick:()=>n(cr),children:e(`filters.clear`)})]})}function ur({name:e,label:t}){let[n,i]=r();return(0,B.jsx)(_,{label:t,type:`date`,value:n.get(e)??``,onChange:t=>i({[e]:t.target.value})})}function dr(){let e=d(),t=l(),[n,i]=r(),a=u({queryKey:[`surveyTiers`],queryFn:()=>t(En,{})});return(0,B.jsxs)(v,{label:e(`survey.tierThen`),value:n.get(`tier`)??``,onChange:e=>i({tier:e.target.value}),children:[(0,B.jsx)(`option`,{value:``,children:e(`tier.all`)}),a.data?.loyaltyTiers?.map(({id:e,name:t})=>(0,B.jsx)(`option`,{value:e,children:t},e))]})}function fr(){let e=d(),t=l(),[n,i]=r(),a=be(),o=n.get(`segment`),s=u({queryKey:[`namedSegment`,o],queryFn:()=>t(Dn,{id:o}),enabled:!!o});return(0,B.jsx)(xe,{single:!0,label:e(`survey.segmentNow`),source:a,chosen:o?[{value:o,label:s.data?.loyaltySegment?.name??`…`}]:[],onChange:([e])=>i({segment:e?.value??null})})}var pr=5;function mr({id:t}){let i=d(),a=l(),[o]=r(),s=er(o),c=u({queryKey:[`surveyResults`,t,s],queryFn:()=>a(Tn,{id:t,...s}),placeholderData:e,enabled:!rr(s)});return(0,B.jsxs)(`div`,{children:[(0,B.jsx)(lr,{}),rr(s)?(0,B.jsx)(`p`,{className:`note`,children:i(`results.backwards`)}):(0,B.jsx)(n,{query:c,lines:8,children:({loyaltySurvey:e})=>e&&(0,B.jsx)(`div`,{className:`stack`,"aria-busy":c.isPlaceholderData,children:(0,B.jsx)(hr,{id:t,results:e.results})})})]})}function hr({id:e,results:{asked:t,answered:n,questions:i}}){let a=d(),[s]=r(),c=o().has(`MANAGE_USERS`),l=$(s)&&n>0&&n<pr;return(0,B.jsxs)(B.Fragment,{children:[(0,B.jsxs)(`dl`,{className:`card figures`,children:[(0,B.jsxs)(`div`,{children:[(0,B.jsx)(`dt`,{children:a(`results.asked`)}),(0,B.jsx)(`dd`,{children:a(`results.times`,{count:t})})]}),(0,B.jsxs)(`div`,{children:[(0,B.jsx)(`dt`,{children:a(`results.answered`)}),(0,B.jsx)(`dd`,{children:a(`results.times`,{count:n})})]})]}),n===0&&(0,B.jsx)(`p`,{className:`note`,children:a($(s)?`results.noneFound`:`results.none`)}),l&&(0,B.jsx)(`p`,{className:`note`,children:a(`results.hidden`,{least:pr})}),n>0&&!l&&i.map(e=>(0,B.jsx)(or,{counted:e},e.question.id)),n>0&&c&&(0,B.jsx)(`p`,{children:(0,B.jsx)(f,{to:`/voice/answers?show=all&survey=${encodeURIComponent(e)}`,children:a(`results.read`)})})]})}function gr({survey:{id:e,code:t},onClose:n}){let r=d(),i=l();return(0,B.jsx)(ve,{name:t,explained:r(`survey.deleteExplained`),remove:async()=>S((await i(An,{id:e})).loyaltySurveyDelete),list:`/voice`,onClose:n})}function _r({survey:{id:e,code:t,active:n,about:r},onClose:i}){let a=d(),o=l(),s=t;return(0,B.jsx)(F,{title:a(n?`survey.switchOff`:`survey.switchOn`,{name:s}),action:a(n?`switchOff`:`switchOn`),explained:a(n?`survey.offExplained`:`survey.onExplained.${r}`),change:async()=>S((await o(kn,{id:e,input:{active:!n}})).loyaltySurveyUpdate),say:()=>a(n?`survey.isOff`:`survey.isOn`,{name:s}),after:i,onClose:i})}function vr({survey:e}){let t=d(),n=o().has(`MANAGE_DISCOUNTS`),[r,i]=(0,I.useState)(null),s=()=>i(null);return n?(0,B.jsxs)(`div`,{className:`actions`,children:[(0,B.jsx)(a,{variant:e.active?`secondary`:`primary`,onClick:()=>i(`switch`),children:t(e.active?`switchOff`:`switchOn`)}),(0,B.jsx)(a,{variant:`secondary`,onClick:()=>i(`delete`),children:t(`delete`)}),r===`switch`&&(0,B.jsx)(_r,{survey:e,onClose:s}),r===`delete`&&(0,B.jsx)(gr,{survey:e,onClose:s})]}):null}var yr=[{path:``,title:`results`},{path:`edit`,title:`survey.edit`}];function br({survey:e}){let t=d(),n=s()[3]??``;return(0,B.jsxs)(B.Fragment,{children:[(0,B.jsxs)(`header`,{className:`actions apart`,children:[(0,B.jsxs)(`div`,{className:`actions`,children:[(0,B.jsx)(`h1`,{children:e.code}),(0,B.jsx)(jn,{active:e.active})]}),(0,B.jsx)(vr,{survey:e})]}),(0,B.jsx)(`p`,{className:`quiet`,children:t(`survey.asks.${e.about}`)}),(0,B.jsx)(C,{page:`voice/surveys/${encodeURIComponent(e.id)}`,title:`survey`,sections:yr}),n===`edit`?(0,B.jsx)(i,{to:`MANAGE_DISCOUNTS`,children:(0,B.jsx)($n,{survey:e})}):(0,B.jsx)(mr,{id:e.id})]})}function xr({id:e}){return(0,B.jsx)(ue,{id:e,back:`/voice`,list:`surveys`,forStaff:!0,create:(0,B.jsx)(Qn,{}),children:(0,B.jsx)(Sr,{id:e})})}function Sr({id:e}){let t=d(),r=l(),i=u({queryKey:[`survey`,e],queryFn:()=>r(wn,{id:e})});return(0,B.jsx)(n,{query:i,lines:10,children:({loyaltySurvey:e})=>e?(0,B.jsx)(br,{survey:e}):(0,B.jsx)(`p`,{className:`note`,children:t(`survey.notFound`)})})}var Cr=[{path:``,title:`surveys`},{path:`answers`,title:`answers`},{path:`reviews`,title:`reviews`},{path:`polls`,title:`polls`}],wr=[`MANAGE_DISCOUNTS`,`MANAGE_USERS`];function Tr(){let e=d(),[,t=``,n]=s();return t===`surveys`&&n?(0,B.jsx)(xr,{id:n}):t===`polls`&&n?(0,B.jsx)(Xt,{id:n}):(0,B.jsxs)(`div`,{className:`stack`,children:[(0,B.jsxs)(`header`,{className:`actions apart`,children:[(0,B.jsx)(`h1`,{children:e(`voice`)}),(0,B.jsx)(Er,{section:t})]}),(0,B.jsx)(C,{page:`voice`,title:`voice`,sections:Cr}),(0,B.jsx)(Dr,{section:t})]})}function Er({section:e}){let t=d();return o().has(`MANAGE_DISCOUNTS`)?e===``?(0,B.jsx)(b,{to:`/voice/surveys/new`,children:t(`survey.new`)}):e===`polls`?(0,B.jsx)(b,{to:`/voice/polls/new`,children:t(`poll.new`)}):null:null}function Dr({section:e}){let t=d();switch(e){case``:return(0,B.jsx)(i,{to:wr,children:(0,B.jsx)(Fn,{})});case`answers`:return(0,B.jsx)(i,{to:`MANAGE_USERS`,children:(0,B.jsx)(Re,{})});case`reviews`:return(0,B.jsx)(i,{to:`MANAGE_PRODUCTS`,children:(0,B.jsx)(Sn,{})});case`polls`:return(0,B.jsx)(i,{to:wr,children:(0,B.jsx)(ot,{})});default:return(0,B.jsx)(`p`,{className:`note`,children:t(`notFound`)})}}export{Tr as default};