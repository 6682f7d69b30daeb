import{A as e,C as t,E as n,F as r,I as i,M as a,N as o,O as s,S as c,T as l,_ as u,c as d,f,j as p,k as m,l as h,o as g,p as _,v,w as y}from"./index-CbGrWFgb.js";var b=class extends p{#e;#t=void 0;#n;#r;constructor(e,t){super(),this.#e=e,this.setOptions(t),this.bindMethods(),this.#i()}bindMethods(){this.mutate=this.mutate.bind(this),this.reset=this.reset.bind(this)}setOptions(e){let t=this.options;this.options=this.#e.defaultMutationOptions(e),m(this.options,t)||this.#e.getMutationCache().notify({type:`observerOptionsUpdated`,mutation:this.#n,observer:this}),t?.mutationKey&&this.options.mutationKey&&n(t.mutationKey)!==n(this.options.mutationKey)?this.reset():this.#n?.state.status===`pending`&&this.#n.setOptions(this.options)}onSubscribe(){this.listeners.size===1&&this.#n&&(this.#n.addObserver(this),this.#i())}onUnsubscribe(){this.hasListeners()||this.#n?.removeObserver(this)}onMutationUpdate(e){this.#i(),this.#a(e)}getCurrentResult(){return this.#t}reset(){this.#n?.removeObserver(this),this.#n=void 0,this.#i(),this.#a()}mutate(e,t){return this.#r=t,this.#n?.removeObserver(this),this.#n=this.#e.getMutationCache().build(this.#e,this.options),this.#n.addObserver(this),this.#n.execute(e)}#i(){let e=this.#n?.state??y();this.#t={...e,isPending:e.status===`pending`,isSuccess:e.status===`success`,isError:e.status===`error`,isIdle:e.status===`idle`,mutate:this.mutate,reset:this.reset}}#a(e){l.batch(()=>{let t=this.#r;if(t&&this.hasListeners()){let n=this.#t.variables,r=this.#t.context,i={client:this.#e,meta:this.options.meta,mutationKey:this.options.mutationKey};if(e?.type===`success`){try{t.onSuccess?.(e.data,n,r,i)}catch(e){Promise.reject(e)}try{t.onSettled?.(e.data,null,n,r,i)}catch(e){Promise.reject(e)}}else if(e?.type===`error`){try{t.onError?.(e.error,n,r,i)}catch(e){Promise.reject(e)}try{t.onSettled?.(void 0,e.error,n,r,i)}catch(e){Promise.reject(e)}}}this.listeners.forEach(e=>{e(this.#t)})})}},x=i(r(),1);function S(t,n){let r=a(n),[i]=x.useState(()=>new b(r,t));x.useEffect(()=>{i.setOptions(t)},[i,t]);let o=x.useSyncExternalStore(x.useCallback(e=>i.subscribe(l.batchCalls(e)),[i]),()=>i.getCurrentResult(),()=>i.getCurrentResult()),c=x.useCallback((...e)=>{i.mutate(e[0],e[1]).catch(s)},[i]);if(o.error&&e(i.options.throwOnError,[o.error]))throw o.error;return{...o,mutate:c,mutateAsync:o.mutate}}var C=class extends Error{refusals;constructor(e){super(e.map(e=>e.message).join(` `)),this.refusals=e}of(e){return this.refusals.find(t=>t.field===e)?.message??void 0}besides(e){return this.refusals.filter(t=>!e.includes(t.field??``)).map(e=>e.message??e.code)}};function w(e){if(!e)throw new C([{code:`GRAPHQL_ERROR`}]);if(e.errors.length)throw new C(e.errors);return e}var T=o();function E(e,t){let n=a(),r=v();return S({mutationFn:e,onSuccess:async e=>{r.notify({status:`success`,text:t.say(e)}),t.after?.(),await n.invalidateQueries()}})}var D=(e,t)=>e instanceof C?e.of(t):void 0;function O({error:e,fields:t}){if(e instanceof C){let n=e.besides(t);return n.length?(0,T.jsx)(`div`,{className:`note wrong`,role:`alert`,children:n.map(e=>(0,T.jsx)(`p`,{children:e},e))}):null}return e?(0,T.jsx)(_,{error:e}):null}function k({takes:e,setTakes:t,typed:n,setTyped:r,reason:i,setReason:a,error:o}){let s=c();return(0,T.jsxs)(T.Fragment,{children:[(0,T.jsxs)(`fieldset`,{children:[(0,T.jsx)(`legend`,{className:`hidden`,children:s(`adjust.way`)}),(0,T.jsxs)(`label`,{children:[(0,T.jsx)(`input`,{type:`radio`,name:`way`,checked:!e,onChange:()=>t(!1)}),` `,s(`give`)]}),(0,T.jsxs)(`label`,{children:[(0,T.jsx)(`input`,{type:`radio`,name:`way`,checked:e,onChange:()=>t(!0)}),` `,s(`take`)]})]}),(0,T.jsx)(h,{label:s(`adjust.points`),unit:s(`points.unit`),inputMode:`numeric`,autoFocus:!0,value:n,onChange:e=>r(e.target.value),error:D(o,`points`)}),(0,T.jsx)(d,{label:s(`reason`),help:s(`adjust.reasonHelp`),value:i,maxLength:1e3,onChange:e=>a(e.target.value),error:D(o,`reason`)}),(0,T.jsx)(O,{error:o,fields:[`points`,`reason`]})]})}var A=g(`
  query Channels {
    channels {
      slug
      name
      isActive
    }
  }
`);g(`
  fragment Standing on LoyaltyMember {
    id
    enrolledAt
    suspended
    suspendedReason
    user {
      id
      email
      firstName
      lastName
    }
    points {
      available
      pending
      held
      lifetime
      value(channel: $channel) {
        amount
        currency
      }
    }
    tier {
      id
      name
      discountPercent
      earnMultiplier
      freeShipping {
        __typename
      }
    }
    tierExpiresAt
    nextTier {
      remaining
      percent
      tier {
        name
      }
    }
    assignedTier {
      id
    }
    assignedUntil
    assignedBy {
      email
    }
  }
`);var j=g(`
  query Member($id: ID!, $channel: String!) {
    loyaltyMember(id: $id) {
      ...Standing
      birthday {
        month
        day
      }
      expirations(first: 6) {
        points
        expiresAt
      }
    }
    loyaltyProgram(channel: $channel) {
      qualification {
        basis
      }
    }
  }
`),M=g(`
  query History(
    $id: ID!
    $filter: LoyaltyTransactionFilterInput
    $first: Int
    $after: String
    $last: Int
    $before: String
  ) {
    loyaltyMember(id: $id) {
      transactions(filter: $filter, first: $first, after: $after, last: $last, before: $before) {
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
            kind
            points
            balance
            createdAt
            availableAt
            expiresAt
            reason
            actorApp
            actor {
              email
            }
            order {
              id
              number
            }
          }
        }
      }
    }
  }
`),N=g(`
  mutation Adjust($input: LoyaltyPointsAdjustInput!) {
    loyaltyPointsAdjust(input: $input) {
      errors {
        field
        message
        code
      }
      transaction {
        points
        balance
      }
    }
  }
`),P=g(`
  mutation AssignTier($user: ID!, $tier: ID!, $until: DateTime) {
    loyaltyMemberTierAssign(user: $user, tier: $tier, until: $until) {
      errors {
        field
        message
        code
      }
      member {
        tier {
          name
        }
      }
    }
  }
`),F=g(`
  mutation UnassignTier($user: ID!) {
    loyaltyMemberTierUnassign(user: $user) {
      errors {
        field
        message
        code
      }
      member {
        tier {
          name
        }
      }
    }
  }
`),I=g(`
  mutation Suspend($user: ID!, $suspended: Boolean!, $reason: String!) {
    loyaltyMemberSuspend(user: $user, suspended: $suspended, reason: $reason) {
      errors {
        field
        message
        code
      }
      member {
        suspended
      }
    }
  }
`);function L(e,t){let n=c(),r=u(),[i,a]=(0,x.useState)(!1),[o,s]=(0,x.useState)(``),[l,d]=(0,x.useState)(``),[f]=(0,x.useState)(()=>crypto.randomUUID()),p=/^\d{1,9}$/.test(o.trim())?Number(o):0,m=E(async()=>{let t={user:e,points:i?-p:p,reason:l,idempotencyKey:f};return w((await r(N,{input:t})).loyaltyPointsAdjust)},{say:({transaction:e})=>n(i?`adjust.taken`:`adjust.given`,{balance:e?.balance??0,points:p}),after:t});return{fields:{takes:i,setTakes:a,typed:o,setTyped:s,reason:l,setReason:d,error:m.error},action:p?n(i?`adjust.take`:`adjust.give`,{points:p}):n(`adjust`),busy:m.isPending,send:()=>m.mutate(void 0)}}function R(){let e=u(),[n]=f(),r=t({queryKey:[`channels`],queryFn:()=>e(A,{}),select:e=>[...e.channels??[]].sort((e,t)=>Number(t.isActive)-Number(e.isActive))});return{channels:r,channel:r.data?.find(({slug:e})=>e===n.get(`channel`))??r.data?.[0]}}export{j as a,k as c,E as d,w as f,M as i,O as l,L as n,I as o,P as r,F as s,R as t,D as u};