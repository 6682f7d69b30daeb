import{o as e,r as t,t as n}from"./jsx-runtime-CFXVRddL.js";import{B as r,I as i,J as a,R as o,U as s,Z as c,_ as l,a as u,et as d,it as f,m as p,q as m,w as h,y as g}from"./States-CSzo4kHq.js";import{C as _,S as v,a as y,l as b}from"./index-DsNDCi-a.js";/* empty css                 */var x=class extends c{#e;#t=void 0;#n;#r;constructor(e,t){super(),this.#e=e,this.setOptions(t),this.bindMethods(),this.#i()}bindMethods(){this.mutate=this.mutate.bind(this),this.reset=this.reset.bind(this)}setOptions(e){let t=this.options;this.options=this.#e.defaultMutationOptions(e),m(this.options,t)||this.#e.getMutationCache().notify({type:`observerOptionsUpdated`,mutation:this.#n,observer:this}),t?.mutationKey&&this.options.mutationKey&&o(t.mutationKey)!==o(this.options.mutationKey)?this.reset():this.#n?.state.status===`pending`&&this.#n.setOptions(this.options)}onSubscribe(){this.listeners.size===1&&this.#n&&(this.#n.addObserver(this),this.#i())}onUnsubscribe(){this.hasListeners()||this.#n?.removeObserver(this)}onMutationUpdate(e){this.#i(),this.#a(e)}getCurrentResult(){return this.#t}reset(){this.#n?.removeObserver(this),this.#n=void 0,this.#i(),this.#a()}mutate(e,t){return this.#r=t,this.#n?.removeObserver(this),this.#n=this.#e.getMutationCache().build(this.#e,this.options),this.#n.addObserver(this),this.#n.execute(e)}#i(){let e=this.#n?.state??_();this.#t={...e,isPending:e.status===`pending`,isSuccess:e.status===`success`,isError:e.status===`error`,isIdle:e.status===`idle`,mutate:this.mutate,reset:this.reset}}#a(e){i.batch(()=>{let t=this.#r;if(t&&this.hasListeners()){let n=this.#t.variables,r=this.#t.context,i={client:this.#e,meta:this.options.meta,mutationKey:this.options.mutationKey};if(e?.type===`success`){try{t.onSuccess?.(e.data,n,r,i)}catch(e){Promise.reject(e)}try{t.onSettled?.(e.data,null,n,r,i)}catch(e){Promise.reject(e)}}else if(e?.type===`error`){try{t.onError?.(e.error,n,r,i)}catch(e){Promise.reject(e)}try{t.onSettled?.(void 0,e.error,n,r,i)}catch(e){Promise.reject(e)}}}this.listeners.forEach(e=>{e(this.#t)})})}},S=e(t(),1);function C(e,t){let n=d(t),[r]=S.useState(()=>new x(n,e));S.useEffect(()=>{r.setOptions(e)},[r,e]);let o=S.useSyncExternalStore(S.useCallback(e=>r.subscribe(i.batchCalls(e)),[r]),()=>r.getCurrentResult(),()=>r.getCurrentResult()),c=S.useCallback((...e)=>{r.mutate(e[0],e[1]).catch(s)},[r]);if(o.error&&a(r.options.throwOnError,[o.error]))throw o.error;return{...o,mutate:c,mutateAsync:o.mutate}}var w=class extends Error{refusals;constructor(e){super(e.map(e=>e.message).join(` `)),this.refusals=e}of(e){return this.refusals.find(t=>t.field===e)?.message??void 0}besides(e){return this.refusals.filter(t=>!e.includes(t.field??``)).map(e=>e.message??e.code)}};function T(e){if(!e)throw new w([{code:`GRAPHQL_ERROR`}]);if(e.errors.length)throw new w(e.errors);return e}var E=n();function D({title:e,children:t}){let n=g(),r=(0,S.useId)();return(0,E.jsxs)(`section`,{className:`card stack`,"aria-labelledby":r,children:[(0,E.jsx)(`h2`,{id:r,children:n(e)}),t]})}function O(e){if(!e)return``;let t=new Date(e);return new Date(t.getTime()-t.getTimezoneOffset()*6e4).toISOString().slice(0,16)}var k=e=>e?new Date(e).toISOString():null,A=()=>Intl.DateTimeFormat().resolvedOptions().timeZone;function j({title:e,action:t,destructive:n,busy:r=!1,onSubmit:i,onClose:a,children:o}){let s=g(),c=(0,S.useRef)(null),l=(0,S.useId)();return(0,S.useEffect)(()=>{c.current?.showModal(),c.current?.querySelector(`[data-first]`)?.focus()},[]),(0,E.jsx)(`dialog`,{ref:c,"aria-labelledby":l,"data-destructive":n||void 0,onClose:a,children:(0,E.jsxs)(`form`,{className:`stack`,noValidate:!0,onSubmit:e=>{e.preventDefault(),r||i()},children:[(0,E.jsx)(`h2`,{id:l,children:e}),o,(0,E.jsxs)(`div`,{className:`actions end`,children:[t&&(0,E.jsx)(f,{type:`button`,variant:`secondary`,onClick:a,children:s(`cancel`)}),(0,E.jsx)(f,{type:`submit`,variant:n?`error`:`primary`,disabled:r,children:t??s(`close`)})]})]})})}function M({page:e,title:t,sections:n}){let r=g(),i=p()[e.split(`/`).length]??``;return(0,E.jsx)(`nav`,{className:`sections`,"aria-label":r(t),children:n.map(({path:t,title:n})=>(0,E.jsx)(v,{to:t?`/${e}/${t}`:`/${e}`,current:t===i,children:r(n)},t))})}var N=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},P=new N(`
    query Languages {
  shop {
    languages {
      code
    }
  }
}
    `),F=new N(`
    query FindCategories($search: String!) {
  categories(first: 20, filter: {search: $search}) {
    edges {
      node {
        id
        name
      }
    }
  }
}
    `),I=new N(`
    query FindSegments($search: String!) {
  loyaltySegments(first: 20, search: $search) {
    edges {
      node {
        id
        code
        name
      }
    }
  }
}
    `),L=new N(`
    query FindProducts($search: String!) {
  products(first: 20, filter: {search: $search}) {
    edges {
      node {
        id
        name
      }
    }
  }
}
    `),ee=new N(`
    query FindVariants($search: String!) {
  productVariants(first: 20, filter: {search: $search}) {
    edges {
      node {
        id
        name
        sku
        product {
          name
        }
      }
    }
  }
}
    `),R=new N(`
    query Channels {
  channels {
    slug
    name
    isActive
  }
}
    `),z=new N(`
    query FindMembers($search: String!) {
  loyaltyMembers(first: 20, search: $search) {
    edges {
      node {
        id
        user {
          id
          email
          firstName
          lastName
        }
      }
    }
  }
}
    `),B=new N(`
    query FindCollections($search: String!) {
  collections(first: 20, filter: {search: $search}) {
    edges {
      node {
        id
        name
      }
    }
  }
}
    `),V=new N(`
    query FindPrizes($search: String!) {
  loyaltyAllRewards(
    first: 20
    filter: {kinds: [VOUCHER, GIFT_CARD], search: $search}
  ) {
    edges {
      node {
        id
        name
        pointsCost
      }
    }
  }
}
    `);function H({id:e,percent:t,plan:n}){let i=g(),[a,o]=(0,S.useState)({from:``,to:``}),s={from:G(a.from),to:G(a.to)},c=h({queryKey:[`plan`,e,s],queryFn:async()=>await n(s)??null,placeholderData:r});return(0,E.jsxs)(`section`,{className:`card stack`,"aria-labelledby":`plan`,children:[(0,E.jsx)(`h2`,{id:`plan`,children:i(`plan`)}),(0,E.jsx)(u,{query:c,lines:3,children:e=>e?(0,E.jsx)(U,{plan:e,percent:t}):null}),t>0&&(0,E.jsxs)(E.Fragment,{children:[(0,E.jsx)(W,{label:i(`plan.from`),help:i(`plan.fromHelp`),onSettle:e=>o(t=>({...t,from:e}))}),(0,E.jsx)(W,{label:i(`plan.to`),help:i(`plan.toHelp`),onSettle:e=>o(t=>({...t,to:e}))})]})]})}function U({plan:e,percent:t}){let n=g(),r=l(),{members:i,membersNeeded:a,smallestDifference:o}=e;return(0,E.jsxs)(E.Fragment,{children:[(0,E.jsx)(`p`,{children:n(`plan.members`,{count:i})}),t===0?(0,E.jsx)(`p`,{className:`note`,children:n(`plan.noHoldout`)}):o==null?(0,E.jsx)(`p`,{className:`note warning`,children:n(`plan.tooFew`)}):(0,E.jsx)(`p`,{children:n(`plan.smallest`,{points:r.number(Math.round(o*10)/10)})}),a!=null&&(0,E.jsx)(`p`,{className:a>i?`note warning`:`note`,children:n(a>i?`plan.needsMore`:`plan.enough`,{count:a})})]})}function W({label:e,help:t,onSettle:n}){let r=g(),[i,a]=(0,S.useState)(``),o=(0,S.useCallback)(e=>{a(e),n(e)},[n]),[s,c]=y(i,o),l=i!==``&&G(i)===null;return(0,E.jsx)(b,{label:e,help:t,unit:`%`,inputMode:`decimal`,value:s,onChange:e=>c(e.target.value),error:l?r(`number.percent`):void 0})}function G(e){let t=e.replace(`,`,`.`);return/^\d{1,3}(\.\d{1,4})?$/.test(t)&&Number(t)<=100?Number(t):null}function K({title:e,interval:{estimate:t,low:n,high:r},show:i}){let a=g(),[o,s]=[Math.min(n,0),Math.max(r,0)],c=e=>s===o?50:100*(e-o)/(s-o);return(0,E.jsxs)(`div`,{children:[(0,E.jsx)(`div`,{className:`quiet small`,children:e}),(0,E.jsxs)(`div`,{children:[(0,E.jsx)(`strong`,{children:i(t)}),` `,(0,E.jsx)(`span`,{className:`quiet small`,children:a(`interval`,{low:i(n),high:i(r)})})]}),(0,E.jsxs)(`div`,{className:`interval`,"aria-hidden":!0,children:[(0,E.jsx)(`span`,{className:`range`,style:{left:`${c(n)}%`,width:`${c(r)-c(n)}%`}}),(0,E.jsx)(`span`,{className:`zero`,style:{left:`${c(0)}%`}}),(0,E.jsx)(`span`,{className:`estimate`,style:{left:`${c(t)}%`}})]})]})}var q={PROVEN:`success`,HARMFUL:`warning`};function J({effect:e}){let t=g(),n=l(),{conversion:r,revenuePerMember:i,worth:a,cost:o,verdict:s}=e,c=e=>n.money({amount:e,currency:o.currency});return(0,E.jsxs)(E.Fragment,{children:[(0,E.jsxs)(`div`,{className:`actions`,children:[(0,E.jsx)(Y,{verdict:s}),e.isPreliminary&&(0,E.jsx)(`span`,{className:`chip`,children:t(`effect.preliminary`)})]}),(0,E.jsx)(`p`,{children:e.summary}),r&&(0,E.jsx)(K,{title:t(`effect.conversion`),interval:r,show:e=>t(`effect.percentagePoints`,{value:n.number(e)})}),i&&(0,E.jsx)(K,{title:t(`effect.revenuePerMember`),interval:i,show:c}),a&&(0,E.jsx)(K,{title:t(`effect.worth`),interval:a,show:c}),(0,E.jsx)(X,{effect:e})]})}function Y({verdict:e}){let t=g();return(0,E.jsx)(`span`,{className:`chip ${q[e]??``}`,children:t(`verdict.${e}`)})}function X({effect:{treated:e,heldOut:t,cost:n}}){let r=g(),i=l(),a=({members:e,buyers:t})=>e?r(`percent`,{value:i.number(Math.round(1e3*t/e)/10)}):`–`,o=[[`members`,i.number(e.members),i.number(t.members)],[`effect.buyers`,a(e),a(t)],[`effect.orders`,i.number(e.orders),i.number(t.orders)],[`effect.revenue`,i.money(e.revenue),i.money(t.revenue)]];return(0,E.jsxs)(E.Fragment,{children:[(0,E.jsx)(`div`,{className:`scroll`,children:(0,E.jsxs)(`table`,{className:`tight`,children:[(0,E.jsx)(`caption`,{className:`hidden`,children:r(`effect.sides`)}),(0,E.jsx)(`thead`,{children:(0,E.jsxs)(`tr`,{children:[(0,E.jsx)(`td`,{}),(0,E.jsx)(`th`,{scope:`col`,className:`number`,children:r(`effect.treated`)}),(0,E.jsx)(`th`,{scope:`col`,className:`number`,children:r(`effect.heldOut`)})]})}),(0,E.jsx)(`tbody`,{children:o.map(([e,t,n])=>(0,E.jsxs)(`tr`,{children:[(0,E.jsx)(`th`,{scope:`row`,children:r(e)}),(0,E.jsx)(`td`,{className:`number`,children:t}),(0,E.jsx)(`td`,{className:`number`,children:n})]},e))})]})}),(0,E.jsx)(`p`,{className:`quiet small`,children:r(`effect.cost`,{money:i.money(n)})})]})}var Z={JOINED:{},FIRST_ORDER:{},NTH_ORDER:{orders:`3`},NO_ORDER:{days:`30`,repeatDays:`90`},TIER_REACHED:{},TIER_AT_RISK:{days:`14`},POINTS_EXPIRING:{days:`30`},BIRTHDAY:{days:`14`,repeatDays:`183`},ANNIVERSARY:{days:`0`,repeatDays:`183`},CHECKOUT_ABANDONED:{minutes:`120`,repeatDays:`7`},BACK_IN_STOCK:{},NEW_PRODUCTS:{repeatDays:`7`},EVENT_SOON:{days:`1`},ORDER_HANDED_OVER:{},CHALLENGE_DONE:{},FRIEND_ORDERED:{},SEAT_TAKEN:{},SEAT_OFFERED:{},AMBASSADOR_DECIDED:{},REWARD_AFFORDABLE:{repeatDays:`30`}},Q=[`orders`,`days`,`minutes`,`repeatDays`],$=[`BIRTHDAY_POINTS`,`REWARD_RECEIVED`];function te(e,t){let n=e.toUpperCase();if(n in Z)return t(`trigger.${n}`);let r=$.find(e=>e===n);return r?t(`template.${r}`):e}var ne={SENT:`success`,FAILED:`warning`,UNCERTAIN:`warning`};function re({state:e}){let t=g();return(0,E.jsx)(`span`,{className:`chip ${ne[e]??``}`,children:t(`sent.state.${e}`)})}export{D as C,C as E,O as S,T,P as _,J as a,k as b,H as c,B as d,z as f,ee as g,I as h,Z as i,R as l,L as m,te as n,Y as o,V as p,Q as r,K as s,re as t,F as u,M as v,w,A as x,j as y};