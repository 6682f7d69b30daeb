import{B as e,_ as t,a as n,h as r,i,it as a,l as o,m as s,p as c,s as l,w as u,y as d}from"./States-CSzo4kHq.js";import{S as f,c as p,d as m,f as h,i as g,l as _,s as v,u as y,x as b,y as ee}from"./index-CtqZBYIL.js";import{C as x,S as te,T as S,b as ne,s as re,v as C,w as ie,x as ae,y as w}from"./forms-C2XncpCr.js";import{o as oe,r as se,t as ce}from"./jsx-runtime-CFXVRddL.js";import{n as T,t as E}from"./Member-BtPbkoi_.js";import{n as le,r as D,t as O}from"./mutations-CxwHnKRy.js";import{n as k,r as A}from"./reading-BcJLZd1y.js";import{n as j,r as M,t as ue}from"./useForm-BFUzmsJi.js";import{n as de,t as fe}from"./Check-CBEB8XZB.js";import{t as pe}from"./codes-BI-bah2v.js";import{n as N,t as me}from"./Translations-DakiI4oB.js";import{n as he,t as ge}from"./Moves-B0_cGWsH.js";import{n as _e,t as P}from"./Confirm-_ftF665j.js";import{o as ve,s as ye,u as be}from"./sources-J4mfB0f0.js";import{t as xe}from"./ChannelField-DNuzw6b7.js";var F=oe(se(),1),I=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},Se=new I(`
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
}`),Ce=new I(`
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
    `),we=new I(`
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
    `),Te=25,Ee=[`waiting`,`done`,`all`],L=e=>Ee.find(t=>t===e.get(`show`))??`waiting`,De={waiting:{low:!0,done:!1},done:{low:!0,done:!0},all:{}};function Oe(e){return{filter:{...De[L(e)],survey:e.get(`survey`),search:e.get(`search`)},...h({after:e.get(`after`),before:e.get(`before`)},Te)}}var ke=e=>[`show`,`survey`,`search`].some(t=>e.get(t)),R=ce(),Ae={show:null,survey:null,search:null,...m};function je(){let e=d(),t=l(),[n,i]=r(),o=u({queryKey:[`surveyCodes`],queryFn:()=>t(Ce,{})});return(0,R.jsxs)(`div`,{className:`toolbar`,role:`search`,children:[(0,R.jsx)(g,{name:`search`,label:e(`member.search`),type:`search`}),(0,R.jsx)(v,{label:e(`answers.show`),value:L(n),onChange:e=>i({show:e.target.value,...m}),children:Ee.map(t=>(0,R.jsx)(`option`,{value:t,children:e(`answers.show.${t}`)},t))}),(0,R.jsxs)(v,{label:e(`survey`),value:n.get(`survey`)??``,onChange:e=>i({survey:e.target.value,...m}),children:[(0,R.jsx)(`option`,{value:``,children:e(`surveys.all`)}),o.data?.loyaltySurveys?.edges.map(({node:{id:e,code:t}})=>(0,R.jsx)(`option`,{value:e,children:t},e))]}),ke(n)&&(0,R.jsx)(a,{variant:`tertiary`,onClick:()=>i(Ae),children:e(`filters.clear`)})]})}var Me={NPS:10,CSAT:5,CES:7};function z({replies:e}){return(0,R.jsx)(`dl`,{className:`replies`,children:e.map(e=>(0,R.jsxs)(`div`,{children:[(0,R.jsx)(`dt`,{className:`quiet small`,children:e.question.text}),(0,R.jsx)(`dd`,{children:(0,R.jsx)(Ne,{reply:e})})]},e.question.id))})}function Ne({reply:{number:e,choice:t,text:n,question:r}}){let i=d();return typeof e==`number`?(0,R.jsx)(`strong`,{children:i(`answer.of`,{number:e,highest:Me[r.kind]??e})}):t?(0,R.jsx)(R.Fragment,{children:t}):(0,R.jsx)(`span`,{className:`written`,children:i(`quoted`,{text:n??``})})}function Pe({responses:e,onDone:t}){let n=d();return(0,R.jsx)(`div`,{className:`scroll`,children:(0,R.jsxs)(`table`,{className:`wide`,children:[(0,R.jsx)(`caption`,{className:`hidden`,children:n(`answers`)}),(0,R.jsx)(`thead`,{children:(0,R.jsxs)(`tr`,{children:[(0,R.jsx)(`th`,{scope:`col`,children:n(`member`)}),(0,R.jsx)(`th`,{scope:`col`,children:n(`survey`)}),(0,R.jsx)(`th`,{scope:`col`,children:n(`answers`)}),(0,R.jsx)(`th`,{scope:`col`,children:n(`state`)})]})}),(0,R.jsx)(`tbody`,{children:e.map(e=>(0,R.jsx)(Fe,{response:e,onDone:()=>t(e)},e.id))})]})})}function Fe({response:e,onDone:n}){let r=d(),i=t(),{member:a,survey:o,order:s,answeredAt:c,replies:l}=e;return(0,R.jsxs)(`tr`,{children:[(0,R.jsxs)(`th`,{scope:`row`,children:[(0,R.jsx)(E,{member:a}),(0,R.jsx)(`div`,{className:`quiet small`,children:i.moment(c)})]}),(0,R.jsxs)(`td`,{children:[(0,R.jsx)(f,{to:`/voice/surveys/${encodeURIComponent(o.id)}`,children:o.code}),s&&(0,R.jsx)(`div`,{className:`small`,children:(0,R.jsx)(b,{to:`/orders/${encodeURIComponent(s.id)}`,children:r(`order.number`,{number:s.number})})})]}),(0,R.jsx)(`td`,{children:(0,R.jsx)(z,{replies:l})}),(0,R.jsx)(`td`,{children:(0,R.jsx)(Ie,{response:e,onDone:n})})]})}function Ie({response:e,onDone:t}){let n=d(),{low:r,doneAt:i,doneBy:a,note:o}=e;return r?i?(0,R.jsxs)(R.Fragment,{children:[(0,R.jsx)(`span`,{className:`chip success`,children:n(`answer.done`)}),(0,R.jsx)(T,{note:o,at:i,by:a})]}):(0,R.jsxs)(R.Fragment,{children:[(0,R.jsx)(`span`,{className:`chip warning`,children:n(`answer.low`)}),(0,R.jsx)(`div`,{children:(0,R.jsx)(`button`,{type:`button`,className:`link`,onClick:t,children:n(`answer.markDone`)})})]}):null}function Le({response:{id:e,replies:t},onClose:n}){let r=d(),i=l(),[a,o]=(0,F.useState)(``),s=D(async()=>S((await i(we,{id:e,note:a})).loyaltySurveyResponseDone),{say:()=>r(`answer.isDone`),after:n});return(0,R.jsxs)(w,{title:r(`answer.markDone`),action:r(`save`),busy:s.isPending,onSubmit:()=>s.mutate(void 0),onClose:n,children:[(0,R.jsx)(z,{replies:t}),(0,R.jsx)(p,{label:r(`answer.note`),help:r(`answer.noteHelp`),autoFocus:!0,value:a,maxLength:1e3,onChange:e=>o(e.target.value),error:le(s.error,`note`)}),(0,R.jsx)(O,{error:s.error,fields:[`note`]})]})}function Re(){let t=d(),i=l(),[a,o]=r(),[s,c]=(0,F.useState)(null),f=Oe(a),p=u({queryKey:[`responses`,f],queryFn:()=>i(Se,f),placeholderData:e});return(0,R.jsxs)(`div`,{className:`stack`,children:[(0,R.jsx)(`p`,{className:`quiet`,children:t(`answers.help`)}),(0,R.jsxs)(`div`,{children:[(0,R.jsx)(je,{}),(0,R.jsx)(n,{query:p,lines:8,children:({loyaltySurveyResponses:e})=>e?.edges.length?(0,R.jsxs)(`div`,{className:`stack`,"aria-busy":p.isPlaceholderData,children:[(0,R.jsx)(`p`,{className:`quiet small`,role:`status`,children:t(L(a)===`waiting`?`answers.waiting`:`answers.count`,{count:e.totalCount??0})}),(0,R.jsx)(Pe,{responses:e.edges.map(({node:e})=>e),onDone:c}),(0,R.jsx)(y,{page:e.pageInfo,onMove:o})]}):(0,R.jsx)(`p`,{className:`note`,children:t(ke(a)?`answers.noneFound`:`answers.none`)})})]}),s&&(0,R.jsx)(Le,{response:s,onClose:()=>c(null)})]})}var B=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},ze=new B(`
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
}`),Be=new B(`
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
}`),Ve=new B(`
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
    `),He=new B(`
    query WaitingEntries {
  loyaltyPollEntries(first: 1, filter: {states: [WAITING]}) {
    totalCount
  }
}
    `),Ue=new B(`
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
}`),We=new B(`
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
    `),Ge=new B(`
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
    `),V=new B(`
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
    `),Ke=new B(`
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
    `),qe=new B(`
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
    `),Je=25,Ye={open:{active:!0,closed:!1},off:{active:!1},closed:{closed:!0}},H=[`off`,`open`,`closed`];function Xe(e){let t=H.find(t=>t===e.get(`state`));return{filter:{search:e.get(`search`),...t&&Ye[t]},...h({after:e.get(`after`),before:e.get(`before`)},Je)}}var U=e=>[`search`,`state`].some(t=>e.get(t));function Ze(){let e=d(),[t,n]=r();return(0,R.jsxs)(`div`,{className:`toolbar`,role:`search`,children:[(0,R.jsx)(g,{name:`search`,label:e(`polls.search`),type:`search`}),(0,R.jsxs)(v,{label:e(`state`),value:t.get(`state`)??``,onChange:e=>n({state:e.target.value,...m}),children:[(0,R.jsx)(`option`,{value:``,children:e(`poll.state.all`)}),H.map(t=>(0,R.jsx)(`option`,{value:t,children:e(`poll.state.${t}`)},t))]}),U(t)&&(0,R.jsx)(a,{variant:`tertiary`,onClick:()=>n({search:null,state:null,...m}),children:e(`filters.clear`)})]})}var Qe=({active:e,closed:t})=>t?`closed`:e?`open`:`off`;function W({closesAt:e,closed:t},n,r){return e?n(t?`poll.closedOn`:`poll.closesOn`,{moment:r.moment(e)}):n(`poll.stays`)}var $e=({winners:e,prize:t},n)=>e&&t?n(`poll.wins`,{winners:e,points:t}):``;function et({poll:e}){let t=d(),n=Qe(e);return(0,R.jsx)(`span`,{className:n===`open`?`chip success`:`chip`,children:t(`poll.state.${n}`)})}function tt({polls:e}){let t=d();return(0,R.jsx)(`div`,{className:`scroll`,children:(0,R.jsxs)(`table`,{children:[(0,R.jsx)(`caption`,{className:`hidden`,children:t(`polls`)}),(0,R.jsx)(`thead`,{children:(0,R.jsxs)(`tr`,{children:[(0,R.jsx)(`th`,{scope:`col`,children:t(`poll`)}),(0,R.jsx)(`th`,{scope:`col`,children:t(`poll.closing`)}),(0,R.jsx)(`th`,{scope:`col`,children:t(`poll.gives`)}),(0,R.jsx)(`th`,{scope:`col`,className:`number`,children:t(`votes`)}),(0,R.jsx)(`th`,{scope:`col`,children:t(`state`)})]})}),(0,R.jsx)(`tbody`,{children:e.map(e=>(0,R.jsx)(nt,{poll:e},e.id))})]})})}function nt({poll:e}){let n=d(),r=t(),{id:i,question:a,code:o,points:s,voters:c,entriesWaiting:l}=e;return(0,R.jsxs)(`tr`,{children:[(0,R.jsxs)(`th`,{scope:`row`,children:[(0,R.jsx)(f,{to:`/voice/polls/${encodeURIComponent(i)}`,children:a}),(0,R.jsx)(`div`,{className:`quiet small`,children:o})]}),(0,R.jsx)(`td`,{children:W(e,n,r)}),(0,R.jsxs)(`td`,{children:[s?n(`poll.forVoting`,{points:s}):null,(0,R.jsx)(`div`,{children:$e(e,n)})]}),(0,R.jsxs)(`td`,{className:`number`,children:[n(`votes.count`,{count:c}),l>0&&(0,R.jsx)(`div`,{className:`small`,children:(0,R.jsx)(f,{to:`/voice/polls/${encodeURIComponent(i)}/entries?state=WAITING`,children:n(`entries.waiting`,{count:l})})})]}),(0,R.jsx)(`td`,{children:(0,R.jsx)(et,{poll:e})})]})}function rt(){let e=d(),t=l(),n=o().has(`MANAGE_USERS`),r=u({queryKey:[`waitingEntries`],queryFn:()=>t(He,{}),enabled:n}).data?.loyaltyPollEntries?.totalCount??0;return r?(0,R.jsx)(`p`,{className:`note warning`,children:e(`polls.waiting`,{count:r})}):null}function it(){let t=d(),i=l(),[a,o]=r(),s=Xe(a),c=u({queryKey:[`polls`,s],queryFn:()=>i(ze,s),placeholderData:e});return(0,R.jsxs)(`div`,{className:`stack`,children:[(0,R.jsx)(rt,{}),(0,R.jsxs)(`div`,{children:[(0,R.jsx)(Ze,{}),(0,R.jsx)(n,{query:c,lines:8,children:({loyaltyAllPolls:e})=>e?.edges.length?(0,R.jsxs)(`div`,{className:`stack`,"aria-busy":c.isPlaceholderData,children:[(0,R.jsx)(`p`,{className:`quiet small`,role:`status`,children:t(`polls.count`,{count:e.totalCount??0})}),(0,R.jsx)(tt,{polls:e.edges.map(({node:e})=>e)}),(0,R.jsx)(y,{page:e.pageInfo,onMove:o})]}):(0,R.jsx)(`p`,{className:`note`,children:t(U(a)?`polls.noneFound`:`polls.none`)})})]})]})}var at=0,G=()=>({key:`new ${++at}`,text:``,image:``,translations:[]}),ot=()=>({code:``,question:``,translations:[],channels:[],options:[G(),G()],tier:``,closesAt:``,showing:`AFTER_VOTING`,points:``,takesEntries:!1,winners:``,prize:``}),st=e=>({code:e.code,question:e.question,translations:e.translations,channels:e.channels?.map(({id:e})=>e)??[],options:e.options.filter(({entered:e})=>!e).map(({id:e,text:t,image:n,translations:r})=>({key:e,text:t,image:n??``,translations:r})),tier:e.tier?.id??``,closesAt:te(e.closesAt),showing:e.showing,points:k(e.points),takesEntries:e.takesEntries,winners:k(e.winners),prize:k(e.prize)}),K=(e,t)=>({code:e.code,question:e.question,translations:e.translations,channels:e.channels,options:e.options.filter(q).map(ct),tier:e.tier||null,closesAt:ne(e.closesAt),showing:e.showing,points:t.whole(`points`,e.points),takesEntries:e.takesEntries,winners:t.whole(`winners`,e.winners),prize:t.whole(`prize`,e.prize)}),q=({text:e,image:t,translations:n})=>!!(e.trim()||t.trim()||n.length),ct=({text:e,image:t,translations:n})=>({text:e,image:t,translations:n});function lt(){let e=l(),{data:t}=u({queryKey:[`pollChoices`],queryFn:()=>e(Ve,{})});return{channels:t?.channels??[],tiers:t?.loyaltyTiers??[]}}function ut({isNew:e,isFixed:t,...n}){let r=d(),{draft:i,set:a,refused:o}=n,s=t=>a(e&&i.code===pe(i.question)?{question:t,code:pe(t)}:{question:t});return(0,R.jsxs)(x,{title:`poll`,children:[(0,R.jsx)(_,{label:r(`poll.question`),autoFocus:e,disabled:t,maxLength:255,value:i.question,onChange:e=>s(e.target.value),error:o(`question`)}),(0,R.jsx)(N,{label:r(`poll.question`),texts:i.translations,onChange:e=>a({translations:e}),error:o(`translations`)}),e&&(0,R.jsx)(_,{label:r(`code`),help:r(`code.help`),maxLength:32,value:i.code,onChange:e=>a({code:e.target.value}),error:o(`code`)}),(0,R.jsx)(dt,{...n})]})}function dt({draft:e,set:t,refused:n}){let r=d(),{channels:i}=lt();return i.length<2?null:(0,R.jsx)(de,{label:r(`channels`),help:r(`event.channelsHelp`),options:i.map(({id:e,name:t})=>({value:e,label:t})),chosen:e.channels,onChange:e=>t({channels:e}),error:n(`channels`)})}var ft=[[`winners`,`unit.entries`],[`prize`,`points.unit`]];function pt({draft:e,set:t,refused:n,isFixed:r}){let i=d(),[a,o]=ft.map(([a,o])=>(0,R.jsx)(_,{label:i(`poll.${a}`),help:i(`poll.${a}Help`),unit:i(o),inputMode:`numeric`,disabled:r,value:e[a],onChange:e=>t({[a]:e.target.value}),error:n(a)},a));return(0,R.jsxs)(x,{title:`poll.contest`,children:[(0,R.jsx)(fe,{label:i(`poll.takesEntries`),help:i(`poll.takesEntriesHelp`),checked:e.takesEntries,onChange:e=>t({takesEntries:e}),error:n(`takesEntries`)}),(0,R.jsxs)(`div`,{className:`pair`,children:[a,o]}),(0,R.jsx)(`p`,{className:`quiet small`,children:i(`poll.law`)})]})}function mt({option:{text:e,image:t,translations:n},onChange:r,error:i,...a}){let o=d(),s=o(`option`,{number:a.place+1});return(0,R.jsxs)(`li`,{className:`group stack`,children:[(0,R.jsxs)(`div`,{className:`pair`,children:[(0,R.jsx)(_,{label:s,maxLength:255,value:e,onChange:e=>r({text:e.target.value}),error:i}),(0,R.jsx)(_,{label:o(`option.image`),help:o(`option.imageHelp`),type:`url`,value:t,onChange:e=>r({image:e.target.value})})]}),(0,R.jsx)(N,{label:s,texts:n,onChange:e=>r({translations:e})}),(0,R.jsx)(ge,{of:`option`,...a})]})}function ht({draft:{options:e},set:t,refused:n,isFixed:r}){let i=d(),o=n(`options`),s=e=>t({options:e});return r?(0,R.jsx)(gt,{options:e}):(0,R.jsxs)(x,{title:`poll.options`,children:[(0,R.jsx)(`p`,{className:`quiet`,children:i(`poll.optionsHelp`)}),(0,R.jsx)(`ol`,{className:`bare stack`,children:e.map((t,r)=>(0,R.jsx)(mt,{option:t,place:r,isLast:r===e.length-1,onChange:n=>s(e.map(e=>e===t?{...e,...n}:e)),onMove:t=>s(he(e,r,t)),onRemove:()=>s(e.filter(e=>e!==t)),error:n(`options.${_t(e,r)}`)},t.key))}),o&&(0,R.jsx)(`p`,{className:`wrong small`,role:`alert`,children:o}),(0,R.jsx)(`div`,{children:(0,R.jsx)(a,{type:`button`,variant:`secondary`,size:`small`,onClick:()=>s([...e,G()]),children:i(`option.add`)})})]})}function gt({options:e}){return e.length?(0,R.jsx)(x,{title:`poll.options`,children:(0,R.jsx)(`ul`,{className:`bullets`,children:e.map(({key:e,text:t})=>(0,R.jsx)(`li`,{children:t},e))})}):null}var _t=(e,t)=>q(e[t])?e.slice(0,t).filter(q).length:`unsent`,vt=[`AFTER_VOTING`,`AT_END`];function yt({draft:e,set:t,refused:n,isFixed:r,isClosed:i}){let a=d(),{tiers:o}=lt();return(0,R.jsx)(x,{title:`poll.voting`,children:(0,R.jsxs)(`div`,{className:`pair`,children:[(0,R.jsx)(_,{type:`datetime-local`,label:a(`poll.closesAt`),help:i?a(`poll.closedForGood`):a(`poll.closesAtHelp`,{zone:ae()}),disabled:i,value:e.closesAt,onChange:e=>t({closesAt:e.target.value}),error:n(`closesAt`)}),(0,R.jsxs)(v,{label:a(`poll.tier`),help:a(`poll.tierHelp`),disabled:r,value:e.tier,onChange:e=>t({tier:e.target.value}),error:n(`tier`),children:[(0,R.jsx)(`option`,{value:``,children:a(`poll.everybody`)}),o.map(({id:e,name:t})=>(0,R.jsx)(`option`,{value:e,children:a(`tier.andAbove`,{tier:t})},e))]}),(0,R.jsx)(v,{label:a(`poll.showing`),disabled:r,value:e.showing,onChange:e=>t({showing:e.target.value}),error:n(`showing`),children:vt.map(e=>(0,R.jsx)(`option`,{value:e,children:a(`poll.showing.${e}`)},e))}),(0,R.jsx)(_,{label:a(`poll.points`),help:a(`poll.pointsHelp`),unit:a(`points.unit`),inputMode:`numeric`,disabled:r,value:e.points,onChange:e=>t({points:e.target.value}),error:n(`points`)})]})})}function J({isNew:e,isVotedIn:t,isClosed:n,...r}){let i=d();return(0,R.jsxs)(R.Fragment,{children:[t&&(0,R.jsx)(`p`,{className:`note`,children:i(`poll.fixed`)}),(0,R.jsx)(ut,{isNew:e,isFixed:t,...r}),(0,R.jsx)(ht,{isFixed:t,...r}),(0,R.jsx)(yt,{isFixed:t,isClosed:n,...r}),(0,R.jsx)(pt,{isFixed:t,...r})]})}var bt=({options:e},{isNew:t=!1}={})=>[`question`,`translations`,`channels`,`options`,...e.map((e,t)=>`options.${t}`),`tier`,`closesAt`,`showing`,`points`,`takesEntries`,`winners`,`prize`,...t?[`code`]:[]];function xt(){let e=d(),t=l(),[n]=(0,F.useState)(ot),r=j(n,async n=>{let r={...A(e,e=>K(n,e)),active:!1};return S((await t(Ge,{input:r})).loyaltyPollCreate).poll},{say:({question:t})=>e(`poll.created`,{name:t}),after:({id:e})=>c(`/voice/polls/${encodeURIComponent(e)}/edit`,{replace:!0})});return(0,R.jsxs)(R.Fragment,{children:[(0,R.jsx)(`h1`,{children:e(`poll.new`)}),(0,R.jsxs)(`form`,{className:`stack form`,noValidate:!0,onSubmit:r.send,children:[(0,R.jsx)(J,{isNew:!0,isVotedIn:!1,isClosed:!1,...r}),(0,R.jsx)(O,{error:r.error,fields:bt(r.draft,{isNew:!0})}),(0,R.jsx)(M,{form:r,create:e(`poll.create`),children:(0,R.jsx)(`span`,{className:`quiet small`,children:e(`poll.createHelp`)})})]})]})}function St({poll:e}){let t=d(),n=l(),r=j(st(e),async(r,i)=>{let[a,o]=A(t,e=>[K(r,e),K(i,e)]),s={id:e.id,input:ue(a,o)};return S((await n(V,s)).loyaltyPollUpdate)},{say:()=>t(`saved`)});return(0,R.jsxs)(`form`,{className:`stack form`,noValidate:!0,onSubmit:r.send,children:[(0,R.jsx)(J,{isNew:!1,isVotedIn:e.voters>0,isClosed:e.closed,...r}),(0,R.jsx)(O,{error:r.error,fields:bt(r.draft)}),(0,R.jsx)(M,{form:r})]})}function Ct({entry:{id:e,text:t},approved:n,onClose:r}){let i=d(),a=l(),o=t||i(`entry.gone`);return(0,R.jsx)(P,{title:i(n?`entry.approveNamed`:`entry.refuseNamed`,{name:o}),action:i(n?`entry.approve`:`entry.refuse`),destructive:!n,explained:i(n?`entry.approveExplained`:`entry.refuseExplained`),change:async()=>S((await a(qe,{id:e,approved:n})).loyaltyPollEntryApprove),say:()=>i(n?`entry.isApproved`:`entry.isRefused`,{name:o}),after:r,onClose:r})}function wt({address:e,label:t}){let n=d(),[r,i]=(0,F.useState)(!1);if(r)return(0,R.jsx)(Tt,{address:e,label:t});let a=Et(e);return(0,R.jsx)(`button`,{type:`button`,className:`link small`,"aria-label":n(`picture.showNamed`,{host:a,label:t}),title:e,onClick:()=>i(!0),children:n(`picture.show`,{host:a})})}function Tt({address:e,label:t}){let n=(0,F.useRef)(null);return(0,R.jsx)(`iframe`,{ref:n,className:`picture`,title:t,src:new URL(`mail`,document.baseURI).href,sandbox:`allow-same-origin`,onLoad:()=>{let r=n.current?.contentDocument;if(!r)return;let i=r.createElement(`img`);Object.assign(i,{src:e,alt:t,referrerPolicy:`no-referrer`}),Object.assign(i.style,{maxWidth:`100%`,maxHeight:`100%`}),r.documentElement.lang=document.documentElement.lang,r.title=t,r.body.style.margin=`0`,r.body.replaceChildren(i)}})}function Et(e){try{return new URL(e).host}catch{return e}}function Dt({entries:e,...t}){let n=d();return(0,R.jsx)(`div`,{className:`scroll`,children:(0,R.jsxs)(`table`,{className:`wide`,children:[(0,R.jsx)(`caption`,{className:`hidden`,children:n(`entries`)}),(0,R.jsx)(`thead`,{children:(0,R.jsxs)(`tr`,{children:[(0,R.jsx)(`th`,{scope:`col`,children:n(`poll.entry`)}),(0,R.jsx)(`th`,{scope:`col`,children:n(`member`)}),(0,R.jsx)(`th`,{scope:`col`,children:n(`state`)}),(0,R.jsx)(`th`,{scope:`col`,children:(0,R.jsx)(`span`,{className:`hidden`,children:n(`review.decide`)})})]})}),(0,R.jsx)(`tbody`,{children:e.map(e=>(0,R.jsx)(kt,{entry:e,...t},e.id))})]})})}var Ot={WAITING:`warning`,APPROVED:`success`};function kt({entry:e,canDecide:n,onDecide:r}){let i=d(),a=t(),{text:o,image:s,member:c,enteredAt:l,state:u,won:f,points:p}=e,m=o||i(`entry.gone`);return(0,R.jsxs)(`tr`,{children:[(0,R.jsxs)(`th`,{scope:`row`,children:[m,s&&(0,R.jsx)(`div`,{children:(0,R.jsx)(wt,{address:s,label:m})})]}),(0,R.jsxs)(`td`,{children:[(0,R.jsx)(E,{member:c}),(0,R.jsx)(`div`,{className:`quiet small`,children:a.moment(l)})]}),(0,R.jsxs)(`td`,{children:[(0,R.jsx)(`span`,{className:`chip ${Ot[u]??``}`,children:i(`entry.state.${u}`)}),f&&(0,R.jsx)(`div`,{className:`small`,children:i(`entry.won`,{points:p??0})})]}),(0,R.jsx)(`td`,{children:n&&(0,R.jsx)(At,{entry:e,onDecide:r})})]})}function At({entry:e,onDecide:t}){let n=d();return(0,R.jsxs)(`div`,{className:`actions`,children:[e.state!==`APPROVED`&&(0,R.jsx)(`button`,{type:`button`,className:`link`,onClick:()=>t({entry:e,approved:!0}),children:n(`entry.approve`)}),e.state!==`REFUSED`&&(0,R.jsx)(`button`,{type:`button`,className:`link`,onClick:()=>t({entry:e,approved:!1}),children:n(`entry.refuse`)})]})}var jt=[`WAITING`,`APPROVED`,`REFUSED`];function Mt({poll:t}){let i=d(),a=l(),[o,s]=r(),[c,f]=(0,F.useState)(null),p=jt.filter(e=>e===o.get(`state`)),g={after:o.get(`after`),before:o.get(`before`)},_={filter:{poll:t.id,states:p},...h(g,25)},b=u({queryKey:[`pollEntries`,_],queryFn:()=>a(Ue,_),placeholderData:e});return(0,R.jsxs)(`div`,{children:[(0,R.jsx)(`div`,{className:`toolbar narrow`,role:`search`,children:(0,R.jsxs)(v,{label:i(`state`),value:p[0]??``,onChange:e=>s({state:e.target.value,...m}),children:[(0,R.jsx)(`option`,{value:``,children:i(`entry.state.all`)}),jt.map(e=>(0,R.jsx)(`option`,{value:e,children:i(`entry.state.${e}`)},e))]})}),(0,R.jsx)(n,{query:b,lines:6,children:({loyaltyPollEntries:e})=>e?.edges.length?(0,R.jsxs)(`div`,{className:`stack`,"aria-busy":b.isPlaceholderData,children:[t.closed&&(0,R.jsx)(`p`,{className:`note`,children:i(`entries.closed`)}),(0,R.jsx)(Dt,{entries:e.edges.map(({node:e})=>e),canDecide:!t.closed,onDecide:f}),(0,R.jsx)(y,{page:e.pageInfo,onMove:s})]}):(0,R.jsx)(`p`,{className:`note`,children:i(p.length?`entries.noneFound`:t.takesEntries?`entries.none`:`entries.notTaken`)})}),c&&(0,R.jsx)(Ct,{...c,onClose:()=>f(null)})]})}var Nt=new Date(0).toISOString();function Pt({poll:{id:e,question:t,winners:n,prize:r,entriesWaiting:i},onClose:a}){let o=d(),s=l();return(0,R.jsxs)(P,{title:o(`poll.closeNamed`,{name:t}),action:o(`poll.close`),destructive:!0,explained:o(`poll.closeExplained`),change:async()=>S((await s(V,{id:e,input:{closesAt:Nt}})).loyaltyPollUpdate),say:()=>o(`poll.isClosed`,{name:t}),after:a,onClose:a,children:[n&&r?(0,R.jsx)(`p`,{children:o(`poll.closeWins`,{winners:n,points:r})}):null,i>0&&(0,R.jsx)(`p`,{className:`note warning`,children:o(`poll.closeWaiting`,{count:i})})]})}function Ft({poll:{id:e,question:t},onClose:n}){let r=d(),i=l();return(0,R.jsx)(_e,{name:t,explained:r(`poll.deleteExplained`),remove:async()=>S((await i(Ke,{id:e})).loyaltyPollDelete),list:`/voice/polls`,onClose:n})}function It({poll:{id:e,question:t,active:n,closed:r},onClose:i}){let a=d(),o=l(),s=t;return(0,R.jsx)(P,{title:a(n?`poll.switchOff`:`poll.switchOn`,{name:s}),action:a(n?`switchOff`:`switchOn`),explained:a(n?`poll.offExplained`:r?`poll.onClosedExplained`:`poll.onExplained`),change:async()=>S((await o(V,{id:e,input:{active:!n}})).loyaltyPollUpdate),say:()=>a(n?`poll.isOff`:`poll.isOn`,{name:s}),after:i,onClose:i})}function Lt({poll:e}){let t=d(),n=o().has(`MANAGE_DISCOUNTS`),[r,i]=(0,F.useState)(null),s=()=>i(null);return n?(0,R.jsxs)(`div`,{className:`actions`,children:[(0,R.jsx)(a,{variant:e.active?`secondary`:`primary`,onClick:()=>i(`switch`),children:t(e.active?`switchOff`:`switchOn`)}),!e.closed&&(0,R.jsx)(a,{variant:`secondary`,onClick:()=>i(`close`),children:t(`poll.close`)}),(0,R.jsx)(a,{variant:`secondary`,onClick:()=>i(`delete`),children:t(`delete`)}),r===`switch`&&(0,R.jsx)(It,{poll:e,onClose:s}),r===`close`&&(0,R.jsx)(Pt,{poll:e,onClose:s}),r===`delete`&&(0,R.jsx)(Ft,{poll:e,onClose:s})]}):null}function Rt({title:e,what:n,counted:r,rows:i,show:a}){let o=d(),s=t(),c=i.reduce((e,{count:t})=>e+t,0),l=e=>c?Math.round(1e3*e/c)/10:0;return(0,R.jsx)(`div`,{className:`scroll`,children:(0,R.jsxs)(`table`,{children:[(0,R.jsx)(`caption`,{className:`hidden`,children:e}),(0,R.jsx)(`thead`,{children:(0,R.jsxs)(`tr`,{children:[(0,R.jsx)(`th`,{scope:`col`,children:n}),(0,R.jsx)(`th`,{scope:`col`,className:`number`,children:r}),(0,R.jsx)(`th`,{scope:`col`,className:`number`,children:o(`share`)})]})}),(0,R.jsx)(`tbody`,{children:i.map(({key:e,name:t,count:n})=>(0,R.jsxs)(`tr`,{children:[(0,R.jsxs)(`th`,{scope:`row`,children:[t,(0,R.jsx)(`div`,{className:`bar`,"aria-hidden":!0,children:(0,R.jsx)(`span`,{style:{width:`${l(n)}%`}})})]}),(0,R.jsx)(`td`,{className:`number`,children:a(n)}),(0,R.jsx)(`td`,{className:`number`,children:o(`percent`,{value:s.number(l(n))})})]},e))})]})})}function zt({poll:e}){let t=d(),n=[...e.options].sort((e,t)=>Y(t)-Y(e));return(0,R.jsxs)(R.Fragment,{children:[(0,R.jsx)(Bt,{poll:e}),n.length>0?(0,R.jsx)(Rt,{title:t(`results`),what:t(`poll.option`),counted:t(`votes`),rows:n.map(e=>({key:e.id,name:(0,R.jsx)(Vt,{option:e}),count:Y(e)})),show:e=>t(`votes.count`,{count:e})}):(0,R.jsx)(`p`,{className:`note`,children:t(`poll.noOptions`)})]})}var Y=({votes:e})=>e??0;function Bt({poll:{voters:e,closed:t,settledAt:n,winners:r,options:i}}){let a=d();if(t&&r&&!n)return(0,R.jsx)(`p`,{className:`note`,children:a(`poll.isCounted`)});if(!e)return(0,R.jsx)(`p`,{className:`note`,children:a(`poll.noVotes`)});let o=i.filter(e=>e.won).length;return(0,R.jsx)(`p`,{className:`quiet`,children:[a(`poll.voters`,{count:e}),o>0&&a(`poll.won`,{count:o})].filter(Boolean).join(` · `)})}function Vt({option:{text:e,image:t,entered:n,won:r}}){let i=d(),a=e||i(`entry.gone`);return(0,R.jsxs)(R.Fragment,{children:[a,` `,n&&(0,R.jsx)(`span`,{className:`chip`,children:i(`option.entered`)}),` `,r&&(0,R.jsx)(`span`,{className:`chip success`,children:i(`option.won`)}),t&&(0,R.jsx)(`div`,{children:(0,R.jsx)(wt,{address:t,label:a})})]})}function Ht({ballots:e}){let n=d(),r=t();return(0,R.jsx)(`div`,{className:`scroll`,children:(0,R.jsxs)(`table`,{children:[(0,R.jsx)(`caption`,{className:`hidden`,children:n(`votes`)}),(0,R.jsx)(`thead`,{children:(0,R.jsxs)(`tr`,{children:[(0,R.jsx)(`th`,{scope:`col`,children:n(`member`)}),(0,R.jsx)(`th`,{scope:`col`,children:n(`votes.for`)}),(0,R.jsx)(`th`,{scope:`col`,children:n(`date`)})]})}),(0,R.jsx)(`tbody`,{children:e.map(({id:e,member:t,option:i,votedAt:a,sameAddress:o})=>(0,R.jsxs)(`tr`,{children:[(0,R.jsx)(`th`,{scope:`row`,children:(0,R.jsx)(E,{member:t})}),(0,R.jsx)(`td`,{children:i.text||n(`entry.gone`)}),(0,R.jsxs)(`td`,{children:[(0,R.jsx)(`span`,{className:`quiet`,children:r.moment(a)}),o&&(0,R.jsx)(`div`,{children:(0,R.jsx)(`span`,{className:`chip warning`,children:n(`votes.sameChip`)})})]})]},e))})]})})}function Ut({poll:t}){let i=d(),a=l(),[o,s]=r(),c=o.get(`same`)===`yes`||null,f=o.get(`search`),p={after:o.get(`after`),before:o.get(`before`)},_={poll:t,filter:{sameAddress:c,search:f},...h(p,50)},b=u({queryKey:[`ballots`,_],queryFn:()=>a(We,_),placeholderData:e});return(0,R.jsxs)(`div`,{children:[(0,R.jsxs)(`div`,{className:`toolbar`,role:`search`,children:[(0,R.jsx)(g,{name:`search`,label:i(`member.search`),type:`search`}),(0,R.jsxs)(v,{label:i(`votes.address`),value:c?`yes`:``,onChange:e=>s({same:e.target.value,...m}),children:[(0,R.jsx)(`option`,{value:``,children:i(`votes.all`)}),(0,R.jsx)(`option`,{value:`yes`,children:i(`votes.same`)})]})]}),(0,R.jsx)(n,{query:b,lines:6,children:({loyaltyPollBallots:e})=>e?.edges.length?(0,R.jsxs)(`div`,{className:`stack`,"aria-busy":b.isPlaceholderData,children:[(0,R.jsx)(`p`,{className:`quiet small`,role:`status`,children:i(`votes.count`,{count:e.totalCount??0})}),(0,R.jsx)(Ht,{ballots:e.edges.map(({node:e})=>e)}),(0,R.jsx)(y,{page:e.pageInfo,onMove:s})]}):(0,R.jsx)(`p`,{className:`note`,children:i(c||f?`votes.noneFound`:`poll.noVotes`)})})]})}var Wt=[{path:``,title:`results`},{path:`entries`,title:`entries`},{path:`votes`,title:`votes`},{path:`edit`,title:`poll.edit`}];function Gt({poll:e}){let n=d(),r=t(),i=s()[3]??``;return(0,R.jsxs)(R.Fragment,{children:[(0,R.jsxs)(`header`,{className:`actions apart`,children:[(0,R.jsxs)(`div`,{className:`actions`,children:[(0,R.jsx)(`h1`,{children:e.question}),(0,R.jsx)(et,{poll:e})]}),(0,R.jsx)(Lt,{poll:e})]}),(0,R.jsx)(`p`,{className:`quiet`,children:[W(e,n,r),$e(e,n)].filter(Boolean).join(` · `)}),(0,R.jsx)(C,{page:`voice/polls/${encodeURIComponent(e.id)}`,title:`poll`,sections:Wt}),(0,R.jsx)(Kt,{poll:e,section:i})]})}function Kt({poll:e,section:t}){let n=d();switch(t){case``:return(0,R.jsx)(zt,{poll:e});case`entries`:return(0,R.jsx)(i,{to:`MANAGE_USERS`,children:(0,R.jsx)(Mt,{poll:e})});case`votes`:return(0,R.jsx)(i,{to:`MANAGE_USERS`,children:(0,R.jsx)(Ut,{poll:e.id})});case`edit`:return(0,R.jsx)(i,{to:`MANAGE_DISCOUNTS`,children:(0,R.jsx)(St,{poll:e})});default:return(0,R.jsx)(`p`,{className:`note`,children:n(`notFound`)})}}function qt({id:e}){let t=d();return(0,R.jsx)(i,{to:e===`new`?`MANAGE_DISCOUNTS`:[`MANAGE_DISCOUNTS`,`MANAGE_USERS`],children:(0,R.jsxs)(`div`,{className:`stack`,children:[(0,R.jsx)(`div`,{className:`small`,children:(0,R.jsxs)(f,{to:`/voice/polls`,children:[`← `,t(`polls`)]})}),e===`new`?(0,R.jsx)(xt,{}):(0,R.jsx)(Jt,{id:e})]})})}function Jt({id:e}){let t=d(),r=l(),i=o().has(`MANAGE_DISCOUNTS`),a=u({queryKey:[`poll`,e,i],queryFn:()=>r(Be,{id:e,manages:i})});return(0,R.jsx)(n,{query:a,lines:10,children:({loyaltyPoll:e})=>e?(0,R.jsx)(Gt,{poll:e}):(0,R.jsx)(`p`,{className:`note`,children:t(`poll.notFound`)})})}var X=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},Yt=new X(`
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
}`),Xt=new X(`
    query WaitingReviews {
  loyaltyReviews(first: 1, filter: {states: [WAITING]}) {
    totalCount
  }
}
    `),Zt=new X(`
    query ReviewedProduct($id: ID!) {
  product(id: $id) {
    id
    name
  }
}
    `),Qt=new X(`
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
    `),$t=5;function en({count:e}){let t=d();return(0,R.jsxs)(`span`,{className:`unbroken`,role:`img`,"aria-label":t(`review.stars.of`,{count:e,most:$t}),children:[`★`.repeat(e),(0,R.jsx)(`span`,{className:`quiet`,children:`☆`.repeat($t-e)})]})}function tn({review:e,approved:t,onClose:n}){let r=d(),i=l(),[a,o]=(0,F.useState)(``),s=D(async()=>{if(!t&&!a.trim())throw new ie([{field:`note`,message:r(`review.noteNeeded`),code:`REQUIRED`}]);return S((await i(Qt,{id:e.id,approved:t,note:a})).loyaltyReviewApprove)},{say:()=>r(t?`review.isApproved`:`review.isRefused`),after:n}),c=e.state===`APPROVED`;return(0,R.jsxs)(w,{title:r(t?`review.approveTitle`:c?`review.takeDownTitle`:`review.refuseTitle`,{product:e.product.name}),action:r(t?`review.approve`:c?`review.takeDown`:`review.refuse`),destructive:!t,busy:s.isPending,onSubmit:()=>s.mutate(void 0),onClose:n,children:[(0,R.jsxs)(`blockquote`,{children:[(0,R.jsx)(en,{count:e.stars}),` `,(0,R.jsx)(`strong`,{children:e.title}),e.text&&(0,R.jsx)(`p`,{className:`written`,children:e.text})]}),(0,R.jsx)(`p`,{children:r(t?`review.approveExplained`:`review.refuseExplained`)}),e.points&&(0,R.jsx)(nn,{approved:t,review:e,points:e.points}),(0,R.jsx)(p,{label:r(t?`review.note`:`review.why`),help:r(t?`review.noteHelp`:`review.whyHelp`),autoFocus:!0,value:a,maxLength:1e3,onChange:e=>o(e.target.value),error:le(s.error,`note`)}),(0,R.jsx)(O,{error:s.error,fields:[`note`]})]})}function nn({approved:e,review:t,points:n}){let r=d();return t.pointsGiven?(0,R.jsx)(`p`,{children:r(`review.pointsStay`,{points:n})}):(0,R.jsx)(`p`,{children:r(e?`review.givesPoints`:`review.withoutPoints`,{points:n})})}var rn=25,an=[`WAITING`,`APPROVED`,`REFUSED`],on=[5,4,3,2,1];function sn(e){let t=on.find(t=>String(t)===e.get(`stars`));return{filter:{states:an.filter(t=>t===e.get(`state`)),stars:t?{gte:t,lte:t}:null,product:e.get(`product`),search:e.get(`search`)},...h({after:e.get(`after`),before:e.get(`before`)},rn)}}var cn=e=>[`state`,`stars`,`product`,`search`].some(t=>e.get(t)),ln={state:null,stars:null,product:null,search:null,...m};function un(){let e=d(),[t,n]=r();return(0,R.jsxs)(`div`,{className:`toolbar`,role:`search`,children:[(0,R.jsx)(g,{name:`search`,label:e(`reviews.search`),type:`search`}),(0,R.jsxs)(v,{label:e(`state`),value:t.get(`state`)??``,onChange:e=>n({state:e.target.value,...m}),children:[(0,R.jsx)(`option`,{value:``,children:e(`review.state.all`)}),an.map(t=>(0,R.jsx)(`option`,{value:t,children:e(`review.state.${t}`)},t))]}),(0,R.jsxs)(v,{label:e(`review.stars`),value:t.get(`stars`)??``,onChange:e=>n({stars:e.target.value,...m}),children:[(0,R.jsx)(`option`,{value:``,children:e(`review.stars.all`)}),on.map(t=>(0,R.jsx)(`option`,{value:t,children:e(`review.stars.count`,{count:t})},t))]}),(0,R.jsx)(dn,{}),cn(t)&&(0,R.jsx)(a,{variant:`tertiary`,onClick:()=>n(ln),children:e(`filters.clear`)})]})}function dn(){let e=d(),t=l(),[n,i]=r(),a=ve(),o=n.get(`product`),s=u({queryKey:[`reviewedProduct`,o],queryFn:()=>t(Zt,{id:o}),enabled:!!o});return(0,R.jsx)(be,{single:!0,label:e(`review.product`),source:a,chosen:o?[{value:o,label:s.data?.product?.name??`…`}]:[],onChange:([e])=>i({product:e?.value??null,...m})})}function fn({points:e,pointsGiven:t,state:n},r){return e?r(t?`review.reward.given`:n===`APPROVED`?`review.reward.waits`:`review.reward.promised`,{points:e}):r(`review.reward.none`)}function pn({reviews:e,onDecide:t}){let n=d();return(0,R.jsx)(`div`,{className:`scroll`,children:(0,R.jsxs)(`table`,{className:`wide`,children:[(0,R.jsx)(`caption`,{className:`hidden`,children:n(`reviews`)}),(0,R.jsx)(`thead`,{children:(0,R.jsxs)(`tr`,{children:[(0,R.jsx)(`th`,{scope:`col`,children:n(`review`)}),(0,R.jsx)(`th`,{scope:`col`,children:n(`review.product`)}),(0,R.jsx)(`th`,{scope:`col`,children:n(`state`)}),(0,R.jsx)(`th`,{scope:`col`,children:n(`review.reward`)}),(0,R.jsx)(`th`,{scope:`col`,children:(0,R.jsx)(`span`,{className:`hidden`,children:n(`review.decide`)})})]})}),(0,R.jsx)(`tbody`,{children:e.map(e=>(0,R.jsx)(mn,{review:e,onDecide:t},e.id))})]})})}function mn({review:e,onDecide:t}){let n=d();return(0,R.jsxs)(`tr`,{children:[(0,R.jsx)(`th`,{scope:`row`,children:(0,R.jsx)(gn,{review:e})}),(0,R.jsxs)(`td`,{children:[(0,R.jsx)(b,{to:`/products/${encodeURIComponent(e.product.id)}`,children:e.product.name}),(0,R.jsx)(`div`,{className:`quiet small`,children:n(`review.bought`)})]}),(0,R.jsxs)(`td`,{children:[(0,R.jsx)(`span`,{className:`chip ${hn[e.state]??``}`,children:n(`review.state.${e.state}`)}),(0,R.jsx)(T,{note:e.note,at:e.decidedAt,by:e.decidedBy})]}),(0,R.jsx)(`td`,{className:`small`,children:fn(e,n)}),(0,R.jsx)(`td`,{children:(0,R.jsx)(_n,{review:e,onDecide:t})})]})}var hn={WAITING:`warning`,APPROVED:`success`};function gn({review:e}){let n=d(),r=t(),{stars:i,title:a,text:o,name:s,member:c,createdAt:l}=e;return(0,R.jsxs)(R.Fragment,{children:[(0,R.jsx)(en,{count:i}),` `,(0,R.jsx)(`strong`,{children:a}),o&&(0,R.jsx)(`div`,{className:`written`,children:o}),(0,R.jsx)(`div`,{className:`quiet small`,children:[s?n(`review.shownAs`,{name:s}):n(`review.unnamed`),r.moment(l)].join(` · `)}),c&&(0,R.jsx)(`div`,{className:`small`,children:(0,R.jsx)(E,{member:c})})]})}function _n({review:e,onDecide:t}){let n=d();return(0,R.jsxs)(`div`,{className:`actions`,children:[e.state!==`APPROVED`&&(0,R.jsx)(`button`,{type:`button`,className:`link`,onClick:()=>t({review:e,approved:!0}),children:n(`review.approve`)}),e.state!==`REFUSED`&&(0,R.jsx)(`button`,{type:`button`,className:`link`,onClick:()=>t({review:e,approved:!1}),children:n(e.state===`APPROVED`?`review.takeDown`:`review.refuse`)})]})}function vn(){let e=d(),t=l(),[,n]=r(),i=u({queryKey:[`waitingReviews`],queryFn:()=>t(Xt,{})}).data?.loyaltyReviews?.totalCount??0;return i?(0,R.jsxs)(`div`,{className:`note warning actions apart`,children:[(0,R.jsx)(`p`,{children:e(`reviews.waiting`,{count:i})}),(0,R.jsx)(a,{variant:`secondary`,size:`small`,onClick:()=>n({state:`WAITING`,stars:null,product:null,search:null,...m}),children:e(`reviews.showWaiting`)})]}):null}function yn(){let t=d(),i=l(),[a,o]=r(),[s,c]=(0,F.useState)(null),f=sn(a),p=u({queryKey:[`reviews`,f],queryFn:()=>i(Yt,f),placeholderData:e});return(0,R.jsxs)(`div`,{className:`stack`,children:[a.get(`state`)!==`WAITING`&&(0,R.jsx)(vn,{}),(0,R.jsxs)(`div`,{children:[(0,R.jsx)(un,{}),(0,R.jsx)(n,{query:p,lines:8,children:({loyaltyReviews:e})=>e?.edges.length?(0,R.jsxs)(`div`,{className:`stack`,"aria-busy":p.isPlaceholderData,children:[(0,R.jsx)(`p`,{className:`quiet small`,role:`status`,children:t(`reviews.count`,{count:e.totalCount??0})}),(0,R.jsx)(pn,{reviews:e.edges.map(({node:e})=>e),onDecide:c}),(0,R.jsx)(y,{page:e.pageInfo,onMove:o})]}):(0,R.jsx)(`p`,{className:`note`,children:t(cn(a)?`reviews.noneFound`:`reviews.none`)})})]}),s&&(0,R.jsx)(tn,{...s,onClose:()=>c(null)})]})}var Z=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},bn=new Z(`
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
}`),xn=new Z(`
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
}`),Sn=new Z(`
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
}`),Cn=new Z(`
    query SurveyTiers {
  loyaltyTiers {
    id
    name
  }
}
    `),wn=new Z(`
    query NamedSegment($id: ID!) {
  loyaltySegment(id: $id) {
    id
    name
  }
}
    `),Tn=new Z(`
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
    `),En=new Z(`
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
    `),Dn=new Z(`
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
    `);function On({active:e}){let t=d();return(0,R.jsx)(`span`,{className:e?`chip success`:`chip`,children:t(e?`survey.state.on`:`survey.state.off`)})}function kn({surveys:e}){let t=d();return(0,R.jsx)(`div`,{className:`scroll`,children:(0,R.jsxs)(`table`,{children:[(0,R.jsx)(`caption`,{className:`hidden`,children:t(`surveys`)}),(0,R.jsx)(`thead`,{children:(0,R.jsxs)(`tr`,{children:[(0,R.jsx)(`th`,{scope:`col`,children:t(`survey`)}),(0,R.jsx)(`th`,{scope:`col`,children:t(`survey.about`)}),(0,R.jsx)(`th`,{scope:`col`,children:t(`survey.questions`)}),(0,R.jsx)(`th`,{scope:`col`,className:`number`,children:t(`survey.points`)}),(0,R.jsx)(`th`,{scope:`col`,children:t(`state`)})]})}),(0,R.jsx)(`tbody`,{children:e.map(e=>(0,R.jsx)(An,{survey:e},e.id))})]})})}function An({survey:e}){let t=d(),{id:n,code:r,about:i,questions:a,points:o,active:s}=e;return(0,R.jsxs)(`tr`,{children:[(0,R.jsx)(`th`,{scope:`row`,children:(0,R.jsx)(f,{to:`/voice/surveys/${encodeURIComponent(n)}`,children:r})}),(0,R.jsx)(`td`,{children:t(`survey.about.${i}`)}),(0,R.jsxs)(`td`,{children:[a[0]?.text,a.length>1&&(0,R.jsx)(`div`,{className:`quiet small`,children:t(`survey.more`,{count:a.length-1})})]}),(0,R.jsx)(`td`,{className:`number`,children:t(`points.count`,{points:o??0})}),(0,R.jsx)(`td`,{children:(0,R.jsx)(On,{active:s})})]})}var jn=25;function Mn(){let t=d(),i=l(),[a,o]=r(),s=h({after:a.get(`after`),before:a.get(`before`)},jn),c=u({queryKey:[`surveys`,s],queryFn:()=>i(bn,s),placeholderData:e});return(0,R.jsx)(n,{query:c,lines:8,children:({loyaltySurveys:e})=>e?.edges.length?(0,R.jsxs)(`div`,{className:`stack`,"aria-busy":c.isPlaceholderData,children:[(0,R.jsx)(`p`,{className:`quiet small`,role:`status`,children:t(`surveys.count`,{count:e.totalCount??0})}),(0,R.jsx)(kn,{surveys:e.edges.map(({node:e})=>e)}),(0,R.jsx)(y,{page:e.pageInfo,onMove:o})]}):(0,R.jsx)(`p`,{className:`note`,children:t(`surveys.none`)})})}var Nn=0,Pn=()=>({key:`new ${++Nn}`,kind:`CSAT`,text:``,choices:``,translations:[]}),Fn=()=>({code:``,about:`ORDER`,points:``,thanks:``,translations:[],questions:[Pn()]}),In=e=>({code:e.code,about:e.about,points:k(e.points),thanks:e.thanks??``,translations:e.translations,questions:e.questions.map(e=>({key:e.id,kind:e.kind,text:e.text,choices:(e.choices??[]).join(`
`),translations:e.translations.map(({language:e,text:t,choices:n})=>({language:e,text:t,choices:n.join(`
`)}))}))}),Q=(e,t)=>({code:e.code,about:e.about,points:t.whole(`points`,e.points),thanks:e.thanks,translations:e.translations,questions:e.questions.map(Ln)}),Ln=({kind:e,text:t,choices:n,translations:r})=>({kind:e,text:t,choices:Rn(e,n),translations:r.filter(e=>e.text.trim()).map(t=>({language:t.language,text:t.text,choices:Rn(e,t.choices)}))}),Rn=(e,t)=>e===`CHOICE`?t.split(`
`).map(e=>e.trim()).filter(Boolean):[],zn=({questions:e},{isNew:t=!1}={})=>[`points`,`thanks`,`translations`,`questions`,...e.map((e,t)=>`questions.${t}`),...t?[`code`,`about`]:[]],Bn=[`ORDER`,`SHOP`];function Vn({draft:e,set:t,refused:n}){let r=d();return(0,R.jsxs)(x,{title:`survey`,children:[(0,R.jsx)(_,{label:r(`code`),help:r(`code.help`),autoFocus:!0,maxLength:32,value:e.code,onChange:e=>t({code:e.target.value}),error:n(`code`)}),(0,R.jsx)(v,{label:r(`survey.about`),help:r(`survey.aboutHelp.${e.about}`),value:e.about,onChange:e=>t({about:e.target.value}),error:n(`about`),children:Bn.map(e=>(0,R.jsx)(`option`,{value:e,children:r(`survey.about.${e}`)},e))})]})}function Hn({questions:e}){let t=d();return(0,R.jsx)(`ol`,{className:`bullets`,children:e.map(({key:e,kind:n,text:r,choices:i})=>(0,R.jsxs)(`li`,{children:[r,(0,R.jsx)(`div`,{className:`quiet small`,children:[t(`question.kind.${n}`),i.split(`
`).join(` / `)].filter(Boolean).join(`: `)})]},e))})}function Un({question:{kind:e,translations:t},label:n,onChange:r}){if(e===`CHOICE`)return(0,R.jsx)(Wn,{texts:t,label:n,onChange:r});let i=e=>t.find(t=>t.language===e)?.choices??``;return(0,R.jsx)(N,{label:n,texts:t,onChange:e=>r({translations:e.map(({language:e,text:t})=>({language:e,text:t,choices:i(e)}))})})}function Wn({texts:e,label:n,onChange:r}){let i=d(),a=t(),o=(t,n)=>r({translations:e.map(e=>e.language===t?{...e,...n}:e)});return(0,R.jsxs)(`div`,{className:`stack`,role:`group`,"aria-label":i(`translations.of`,{label:n}),children:[e.map(({language:e,text:t,choices:r})=>(0,R.jsxs)(`div`,{className:`pair`,children:[(0,R.jsx)(_,{label:i(`translation`,{label:n,language:a.language(e)}),help:i(`question.translationHelp`),maxLength:255,value:t,onChange:t=>o(e,{text:t.target.value})}),(0,R.jsx)(p,{label:i(`translation`,{label:i(`question.choices`),language:a.language(e)}),help:i(`question.choicesTranslated`),value:r,onChange:t=>o(e,{choices:t.target.value})})]},e)),(0,R.jsx)(me,{known:e.map(({language:e})=>e),onAdd:t=>r({translations:[...e,{language:t,text:``,choices:``}]})})]})}var Gn=[`CSAT`,`NPS`,`CES`,`CHOICE`,`TEXT`];function Kn({question:e,onChange:t,error:n,...r}){let i=d(),{kind:a,text:o,choices:s}=e,c=i(`question`,{number:r.place+1});return(0,R.jsxs)(`li`,{className:`group stack`,children:[(0,R.jsx)(v,{label:i(`question.kind`),help:i(`question.kindHelp.${a}`),value:a,onChange:e=>t({kind:e.target.value}),children:Gn.map(e=>(0,R.jsx)(`option`,{value:e,children:i(`question.kind.${e}`)},e))}),(0,R.jsx)(_,{label:c,maxLength:255,value:o,onChange:e=>t({text:e.target.value}),error:n}),a===`CHOICE`&&(0,R.jsx)(p,{label:i(`question.choices`),help:i(`question.choicesHelp`),value:s,onChange:e=>t({choices:e.target.value})}),(0,R.jsx)(Un,{question:e,label:c,onChange:t}),(0,R.jsx)(ge,{of:`question`,...r})]})}function qn({draft:{questions:e},set:t,refused:n,isAnswered:r}){let i=d(),o=n(`questions`),s=e=>t({questions:e});return r?(0,R.jsxs)(x,{title:`survey.questions`,children:[(0,R.jsx)(`p`,{className:`note`,children:i(`survey.questionsFixed`)}),(0,R.jsx)(Hn,{questions:e})]}):(0,R.jsxs)(x,{title:`survey.questions`,children:[(0,R.jsx)(`ol`,{className:`bare stack`,children:e.map((t,r)=>(0,R.jsx)(Kn,{question:t,place:r,isLast:r===e.length-1,onChange:n=>s(e.map(e=>e===t?{...e,...n}:e)),onMove:t=>s(he(e,r,t)),onRemove:()=>s(e.filter(e=>e!==t)),error:n(`questions.${r}`)},t.key))}),o&&(0,R.jsx)(`p`,{className:`wrong small`,role:`alert`,children:o}),(0,R.jsx)(`div`,{children:(0,R.jsx)(a,{type:`button`,variant:`secondary`,size:`small`,onClick:()=>s([...e,Pn()]),children:i(`question.add`)})})]})}function Jn({draft:e,set:t,refused:n}){let r=d();return(0,R.jsxs)(x,{title:`survey.thanking`,children:[(0,R.jsx)(_,{label:r(`survey.points`),help:r(`survey.pointsHelp`),unit:r(`points.unit`),inputMode:`numeric`,value:e.points,onChange:e=>t({points:e.target.value}),error:n(`points`)}),(0,R.jsx)(p,{label:r(`survey.thanks`),help:r(`survey.thanksHelp`),maxLength:1e3,value:e.thanks,onChange:e=>t({thanks:e.target.value}),error:n(`thanks`)}),(0,R.jsx)(N,{label:r(`survey.thanks`),texts:e.translations,onChange:e=>t({translations:e}),error:n(`translations`)})]})}function Yn({isNew:e,isAnswered:t=!1,...n}){return(0,R.jsxs)(R.Fragment,{children:[e&&(0,R.jsx)(Vn,{...n}),(0,R.jsx)(qn,{isAnswered:t,...n}),(0,R.jsx)(Jn,{...n})]})}function Xn(){let e=d(),t=l(),[n]=(0,F.useState)(Fn),r=j(n,async n=>{let r={...A(e,e=>Q(n,e)),active:!1};return S((await t(Tn,{input:r})).loyaltySurveyCreate).survey},{say:({code:t})=>e(`survey.created`,{name:t}),after:({id:e})=>c(`/voice/surveys/${encodeURIComponent(e)}/edit`,{replace:!0})});return(0,R.jsxs)(R.Fragment,{children:[(0,R.jsx)(`h1`,{children:e(`survey.new`)}),(0,R.jsxs)(`form`,{className:`stack form`,noValidate:!0,onSubmit:r.send,children:[(0,R.jsx)(Yn,{isNew:!0,...r}),(0,R.jsx)(O,{error:r.error,fields:zn(r.draft,{isNew:!0})}),(0,R.jsx)(M,{form:r,create:e(`survey.create`),children:(0,R.jsx)(`span`,{className:`quiet small`,children:e(`survey.createHelp`)})})]})]})}function Zn({survey:e}){let t=d(),n=l(),r=j(In(e),async(r,i)=>{let[a,o]=A(t,e=>[Q(r,e),Q(i,e)]),s={id:e.id,input:ue(a,o)};return S((await n(En,s)).loyaltySurveyUpdate)},{say:()=>t(`saved`)});return(0,R.jsxs)(`form`,{className:`stack form`,noValidate:!0,onSubmit:r.send,children:[(0,R.jsx)(Yn,{isNew:!1,isAnswered:e.results.answered>0,...r}),(0,R.jsx)(O,{error:r.error,fields:zn(r.draft)}),(0,R.jsx)(M,{form:r})]})}var Qn=e=>({from:$n(e.get(`since`)),to:$n(e.get(`until`),1),tier:e.get(`tier`),segment:e.get(`segment`),channel:e.get(`channel`)});function $n(e,t=0){let n=new Date(`${e}T00:00`);return!e||Number.isNaN(n.getTime())?null:(n.setDate(n.getDate()+t),n.toISOString())}var er=[`since`,`until`,`tier`,`segment`,`channel`],$=e=>er.some(t=>e.get(t)),tr=({from:e,to:t})=>!!(e&&t&&e>=t);function nr({nps:e,csat:t,ces:n},r,i){return e?r(`results.nps.${rr(e)}`):t?r(`results.csat.says`,{share:i.number(t.estimate),low:i.number(t.low),high:i.number(t.high)}):typeof n==`number`?r(`results.ces.says`,{mean:i.number(n)}):``}var rr=({low:e,high:t})=>e>0?`above`:t<0?`below`:`open`;function ir({counted:e}){let t=d(),n=(0,F.useId)(),{question:r,answered:i}=e;return(0,R.jsxs)(`section`,{className:`card stack`,"aria-labelledby":n,children:[(0,R.jsxs)(`div`,{children:[(0,R.jsx)(`h2`,{id:n,children:r.text}),(0,R.jsx)(`p`,{className:`quiet small`,children:[t(`question.kind.${r.kind}`),typeof i==`number`&&t(`results.answers`,{count:i})].filter(Boolean).join(` · `)})]}),r.kind===`TEXT`?(0,R.jsx)(`p`,{className:`quiet`,children:t(`results.inWords`)}):i?(0,R.jsx)(ar,{counted:e}):(0,R.jsx)(`p`,{className:`quiet`,children:t(`results.unanswered`)})]})}function ar({counted:e}){let n=d(),r=t(),{nps:i,csat:a,ces:o,choices:s}=e;return(0,R.jsxs)(R.Fragment,{children:[!s&&(0,R.jsx)(`p`,{children:nr(e,n,r)}),i&&(0,R.jsx)(re,{title:n(`results.nps`),interval:i,show:r.change}),a&&(0,R.jsx)(re,{title:n(`results.csat`),interval:a,show:e=>n(`percent`,{value:r.number(e)})}),typeof o==`number`&&(0,R.jsxs)(`div`,{children:[(0,R.jsx)(`div`,{className:`quiet small`,children:n(`results.ces`)}),(0,R.jsx)(`strong`,{children:n(`results.of7`,{mean:r.number(o)})})]}),s&&(0,R.jsx)(Rt,{title:e.question.text,what:n(`results.choice`),counted:n(`results.answered`),rows:s.map(({choice:e,count:t})=>({key:e,name:e,count:t})),show:e=>n(`results.times`,{count:e})})]})}var or=Object.fromEntries(er.map(e=>[e,null]));function sr(){let e=d(),[t,n]=r();return(0,R.jsxs)(`div`,{className:`toolbar`,role:`search`,children:[(0,R.jsx)(cr,{name:`since`,label:e(`changes.since`)}),(0,R.jsx)(cr,{name:`until`,label:e(`changes.until`)}),(0,R.jsx)(lr,{}),(0,R.jsx)(xe,{}),(0,R.jsx)(ur,{}),$(t)&&(0,R.jsx)(a,{variant:`tertiary`,onClick:()=>n(or),children:e(`filters.clear`)})]})}function cr({name:e,label:t}){let[n,i]=r();return(0,R.jsx)(_,{label:t,type:`date`,value:n.get(e)??``,onChange:t=>i({[e]:t.target.value})})}function lr(){let e=d(),t=l(),[n,i]=r(),a=u({queryKey:[`surveyTiers`],queryFn:()=>t(Cn,{})});return(0,R.jsxs)(v,{label:e(`survey.tierThen`),value:n.get(`tier`)??``,onChange:e=>i({tier:e.target.value}),children:[(0,R.jsx)(`option`,{value:``,children:e(`tier.all`)}),a.data?.loyaltyTiers?.map(({id:e,name:t})=>(0,R.jsx)(`option`,{value:e,children:t},e))]})}function ur(){let e=d(),t=l(),[n,i]=r(),a=ye(),o=n.get(`segment`),s=u({queryKey:[`namedSegment`,o],queryFn:()=>t(wn,{id:o}),enabled:!!o});return(0,R.jsx)(be,{single:!0,label:e(`survey.segmentNow`),source:a,chosen:o?[{value:o,label:s.data?.loyaltySegment?.name??`…`}]:[],onChange:([e])=>i({segment:e?.value??null})})}var dr=5;function fr({id:t}){let i=d(),a=l(),[o]=r(),s=Qn(o),c=u({queryKey:[`surveyResults`,t,s],queryFn:()=>a(Sn,{id:t,...s}),placeholderData:e,enabled:!tr(s)});return(0,R.jsxs)(`div`,{children:[(0,R.jsx)(sr,{}),tr(s)?(0,R.jsx)(`p`,{className:`note`,children:i(`results.backwards`)}):(0,R.jsx)(n,{query:c,lines:8,children:({loyaltySurvey:e})=>e&&(0,R.jsx)(`div`,{className:`stack`,"aria-busy":c.isPlaceholderData,children:(0,R.jsx)(pr,{id:t,results:e.results})})})]})}function pr({id:e,results:{asked:t,answered:n,questions:i}}){let a=d(),[s]=r(),c=o().has(`MANAGE_USERS`),l=$(s)&&n>0&&n<dr;return(0,R.jsxs)(R.Fragment,{children:[(0,R.jsxs)(`dl`,{className:`card figures`,children:[(0,R.jsxs)(`div`,{children:[(0,R.jsx)(`dt`,{children:a(`results.asked`)}),(0,R.jsx)(`dd`,{children:a(`results.times`,{count:t})})]}),(0,R.jsxs)(`div`,{children:[(0,R.jsx)(`dt`,{children:a(`results.answered`)}),(0,R.jsx)(`dd`,{children:a(`results.times`,{count:n})})]})]}),n===0&&(0,R.jsx)(`p`,{className:`note`,children:a($(s)?`results.noneFound`:`results.none`)}),l&&(0,R.jsx)(`p`,{className:`note`,children:a(`results.hidden`,{least:dr})}),n>0&&!l&&i.map(e=>(0,R.jsx)(ir,{counted:e},e.question.id)),n>0&&c&&(0,R.jsx)(`p`,{children:(0,R.jsx)(f,{to:`/voice/answers?show=all&survey=${encodeURIComponent(e)}`,children:a(`results.read`)})})]})}function mr({survey:{id:e,code:t},onClose:n}){let r=d(),i=l();return(0,R.jsx)(_e,{name:t,explained:r(`survey.deleteExplained`),remove:async()=>S((await i(Dn,{id:e})).loyaltySurveyDelete),list:`/voice`,onClose:n})}function hr({survey:{id:e,code:t,active:n,about:r},onClose:i}){let a=d(),o=l(),s=t;return(0,R.jsx)(P,{title:a(n?`survey.switchOff`:`survey.switchOn`,{name:s}),action:a(n?`switchOff`:`switchOn`),explained:a(n?`survey.offExplained`:`survey.onExplained.${r}`),change:async()=>S((await o(En,{id:e,input:{active:!n}})).loyaltySurveyUpdate),say:()=>a(n?`survey.isOff`:`survey.isOn`,{name:s}),after:i,onClose:i})}function gr({survey:e}){let t=d(),n=o().has(`MANAGE_DISCOUNTS`),[r,i]=(0,F.useState)(null),s=()=>i(null);return n?(0,R.jsxs)(`div`,{className:`actions`,children:[(0,R.jsx)(a,{variant:e.active?`secondary`:`primary`,onClick:()=>i(`switch`),children:t(e.active?`switchOff`:`switchOn`)}),(0,R.jsx)(a,{variant:`secondary`,onClick:()=>i(`delete`),children:t(`delete`)}),r===`switch`&&(0,R.jsx)(hr,{survey:e,onClose:s}),r===`delete`&&(0,R.jsx)(mr,{survey:e,onClose:s})]}):null}var _r=[{path:``,title:`results`},{path:`edit`,title:`survey.edit`}];function vr({survey:e}){let t=d(),n=s()[3]??``;return(0,R.jsxs)(R.Fragment,{children:[(0,R.jsxs)(`header`,{className:`actions apart`,children:[(0,R.jsxs)(`div`,{className:`actions`,children:[(0,R.jsx)(`h1`,{children:e.code}),(0,R.jsx)(On,{active:e.active})]}),(0,R.jsx)(gr,{survey:e})]}),(0,R.jsx)(`p`,{className:`quiet`,children:t(`survey.asks.${e.about}`)}),(0,R.jsx)(C,{page:`voice/surveys/${encodeURIComponent(e.id)}`,title:`survey`,sections:_r}),n===`edit`?(0,R.jsx)(i,{to:`MANAGE_DISCOUNTS`,children:(0,R.jsx)(Zn,{survey:e})}):(0,R.jsx)(fr,{id:e.id})]})}function yr({id:e}){let t=d();return(0,R.jsx)(i,{to:e===`new`?`MANAGE_DISCOUNTS`:[`MANAGE_DISCOUNTS`,`MANAGE_USERS`],children:(0,R.jsxs)(`div`,{className:`stack`,children:[(0,R.jsx)(`div`,{className:`small`,children:(0,R.jsxs)(f,{to:`/voice`,children:[`← `,t(`surveys`)]})}),e===`new`?(0,R.jsx)(Xn,{}):(0,R.jsx)(br,{id:e})]})})}function br({id:e}){let t=d(),r=l(),i=u({queryKey:[`survey`,e],queryFn:()=>r(xn,{id:e})});return(0,R.jsx)(n,{query:i,lines:10,children:({loyaltySurvey:e})=>e?(0,R.jsx)(vr,{survey:e}):(0,R.jsx)(`p`,{className:`note`,children:t(`survey.notFound`)})})}var xr=[{path:``,title:`surveys`},{path:`answers`,title:`answers`},{path:`reviews`,title:`reviews`},{path:`polls`,title:`polls`}],Sr=[`MANAGE_DISCOUNTS`,`MANAGE_USERS`];function Cr(){let e=d(),[,t=``,n]=s();return t===`surveys`&&n?(0,R.jsx)(yr,{id:n}):t===`polls`&&n?(0,R.jsx)(qt,{id:n}):(0,R.jsxs)(`div`,{className:`stack`,children:[(0,R.jsxs)(`header`,{className:`actions apart`,children:[(0,R.jsx)(`h1`,{children:e(`voice`)}),(0,R.jsx)(wr,{section:t})]}),(0,R.jsx)(C,{page:`voice`,title:`voice`,sections:xr}),(0,R.jsx)(Tr,{section:t})]})}function wr({section:e}){let t=d();return o().has(`MANAGE_DISCOUNTS`)?e===``?(0,R.jsx)(ee,{to:`/voice/surveys/new`,children:t(`survey.new`)}):e===`polls`?(0,R.jsx)(ee,{to:`/voice/polls/new`,children:t(`poll.new`)}):null:null}function Tr({section:e}){let t=d();switch(e){case``:return(0,R.jsx)(i,{to:Sr,children:(0,R.jsx)(Mn,{})});case`answers`:return(0,R.jsx)(i,{to:`MANAGE_USERS`,children:(0,R.jsx)(Re,{})});case`reviews`:return(0,R.jsx)(i,{to:`MANAGE_PRODUCTS`,children:(0,R.jsx)(yn,{})});case`polls`:return(0,R.jsx)(i,{to:Sr,children:(0,R.jsx)(it,{})});default:return(0,R.jsx)(`p`,{className:`note`,children:t(`notFound`)})}}export{Cr as default};