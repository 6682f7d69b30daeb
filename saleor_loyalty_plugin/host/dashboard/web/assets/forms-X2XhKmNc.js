import{o as e,r as t,t as n}from"./jsx-runtime-CFXVRddL.js";import{B as r,I as i,J as a,R as o,U as s,Z as c,_ as l,a as u,et as d,it as f,m as p,q as m,w as h,y as g}from"./States-PiiAvBvh.js";import{C as _,S as ee,a as v,l as y}from"./index-BPzFqJAF.js";/* empty css                 */var b=class extends c{#e;#t=void 0;#n;#r;constructor(e,t){super(),this.#e=e,this.setOptions(t),this.bindMethods(),this.#i()}bindMethods(){this.mutate=this.mutate.bind(this),this.reset=this.reset.bind(this)}setOptions(e){let t=this.options;this.options=this.#e.defaultMutationOptions(e),m(this.options,t)||this.#e.getMutationCache().notify({type:`observerOptionsUpdated`,mutation:this.#n,observer:this}),t?.mutationKey&&this.options.mutationKey&&o(t.mutationKey)!==o(this.options.mutationKey)?this.reset():this.#n?.state.status===`pending`&&this.#n.setOptions(this.options)}onSubscribe(){this.listeners.size===1&&this.#n&&(this.#n.addObserver(this),this.#i())}onUnsubscribe(){this.hasListeners()||this.#n?.removeObserver(this)}onMutationUpdate(e){this.#i(),this.#a(e)}getCurrentResult(){return this.#t}reset(){this.#n?.removeObserver(this),this.#n=void 0,this.#i(),this.#a()}mutate(e,t){return this.#r=t,this.#n?.removeObserver(this),this.#n=this.#e.getMutationCache().build(this.#e,this.options),this.#n.addObserver(this),this.#n.execute(e)}#i(){let e=this.#n?.state??_();this.#t={...e,isPending:e.status===`pending`,isSuccess:e.status===`success`,isError:e.status===`error`,isIdle:e.status===`idle`,mutate:this.mutate,reset:this.reset}}#a(e){i.batch(()=>{let t=this.#r;if(t&&this.hasListeners()){let n=this.#t.variables,r=this.#t.context,i={client:this.#e,meta:this.options.meta,mutationKey:this.options.mutationKey};if(e?.type===`success`){try{t.onSuccess?.(e.data,n,r,i)}catch(e){Promise.reject(e)}try{t.onSettled?.(e.data,null,n,r,i)}catch(e){Promise.reject(e)}}else if(e?.type===`error`){try{t.onError?.(e.error,n,r,i)}catch(e){Promise.reject(e)}try{t.onSettled?.(void 0,e.error,n,r,i)}catch(e){Promise.reject(e)}}}this.listeners.forEach(e=>{e(this.#t)})})}},x=e(t(),1);function S(e,t){let n=d(t),[r]=x.useState(()=>new b(n,e));x.useEffect(()=>{r.setOptions(e)},[r,e]);let o=x.useSyncExternalStore(x.useCallback(e=>r.subscribe(i.batchCalls(e)),[r]),()=>r.getCurrentResult(),()=>r.getCurrentResult()),c=x.useCallback((...e)=>{r.mutate(e[0],e[1]).catch(s)},[r]);if(o.error&&a(r.options.throwOnError,[o.error]))throw o.error;return{...o,mutate:c,mutateAsync:o.mutate}}var C=n();function w({page:e,title:t,sections:n}){let r=g(),[,i=``]=p();return(0,C.jsx)(`nav`,{className:`sections`,"aria-label":r(t),children:n.map(({path:t,title:n})=>(0,C.jsx)(ee,{to:t?`/${e}/${t}`:`/${e}`,current:t===i,children:r(n)},t))})}function T(e){if(!e)return``;let t=new Date(e);return new Date(t.getTime()-t.getTimezoneOffset()*6e4).toISOString().slice(0,16)}var E=e=>e?new Date(e).toISOString():null,D=()=>Intl.DateTimeFormat().resolvedOptions().timeZone,O=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},k=new O(`
    query Languages {
  shop {
    languages {
      code
    }
  }
}
    `),A=new O(`
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
    `),j=new O(`
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
    `),M=new O(`
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
    `),N=new O(`
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
    `),P=new O(`
    query Channels {
  channels {
    slug
    name
    isActive
  }
}
    `);function F({id:e,percent:t,plan:n}){let i=g(),[a,o]=(0,x.useState)({from:``,to:``}),s={from:R(a.from),to:R(a.to)},c=h({queryKey:[`plan`,e,s],queryFn:async()=>await n(s)??null,placeholderData:r});return(0,C.jsxs)(`section`,{className:`card stack`,"aria-labelledby":`plan`,children:[(0,C.jsx)(`h2`,{id:`plan`,children:i(`plan`)}),(0,C.jsx)(u,{query:c,lines:3,children:e=>e?(0,C.jsx)(I,{plan:e,percent:t}):null}),t>0&&(0,C.jsxs)(C.Fragment,{children:[(0,C.jsx)(L,{label:i(`plan.from`),help:i(`plan.fromHelp`),onSettle:e=>o(t=>({...t,from:e}))}),(0,C.jsx)(L,{label:i(`plan.to`),help:i(`plan.toHelp`),onSettle:e=>o(t=>({...t,to:e}))})]})]})}function I({plan:e,percent:t}){let n=g(),r=l(),{members:i,membersNeeded:a,smallestDifference:o}=e;return(0,C.jsxs)(C.Fragment,{children:[(0,C.jsx)(`p`,{children:n(`plan.members`,{count:i})}),t===0?(0,C.jsx)(`p`,{className:`note`,children:n(`plan.noHoldout`)}):o==null?(0,C.jsx)(`p`,{className:`note warning`,children:n(`plan.tooFew`)}):(0,C.jsx)(`p`,{children:n(`plan.smallest`,{points:r.number(Math.round(o*10)/10)})}),a!=null&&(0,C.jsx)(`p`,{className:a>i?`note warning`:`note`,children:n(a>i?`plan.needsMore`:`plan.enough`,{count:a})})]})}function L({label:e,help:t,onSettle:n}){let r=g(),[i,a]=(0,x.useState)(``),o=(0,x.useCallback)(e=>{a(e),n(e)},[n]),[s,c]=v(i,o),l=i!==``&&R(i)===null;return(0,C.jsx)(y,{label:e,help:t,unit:`%`,inputMode:`decimal`,value:s,onChange:e=>c(e.target.value),error:l?r(`number.percent`):void 0})}function R(e){let t=e.replace(`,`,`.`);return/^\d{1,3}(\.\d{1,4})?$/.test(t)&&Number(t)<=100?Number(t):null}var z=class extends Error{refusals;constructor(e){super(e.map(e=>e.message).join(` `)),this.refusals=e}of(e){return this.refusals.find(t=>t.field===e)?.message??void 0}besides(e){return this.refusals.filter(t=>!e.includes(t.field??``)).map(e=>e.message??e.code)}};function B(e){if(!e)throw new z([{code:`GRAPHQL_ERROR`}]);if(e.errors.length)throw new z(e.errors);return e}function V({title:e,action:t,destructive:n,busy:r=!1,onSubmit:i,onClose:a,children:o}){let s=g(),c=(0,x.useRef)(null),l=(0,x.useId)();return(0,x.useEffect)(()=>{c.current?.showModal(),c.current?.querySelector(`[data-first]`)?.focus()},[]),(0,C.jsx)(`dialog`,{ref:c,"aria-labelledby":l,"data-destructive":n||void 0,onClose:a,children:(0,C.jsxs)(`form`,{className:`stack`,noValidate:!0,onSubmit:e=>{e.preventDefault(),r||i()},children:[(0,C.jsx)(`h2`,{id:l,children:e}),o,(0,C.jsxs)(`div`,{className:`actions end`,children:[(0,C.jsx)(f,{type:`button`,variant:`secondary`,onClick:a,children:s(`cancel`)}),(0,C.jsx)(f,{type:`submit`,variant:n?`error`:`primary`,disabled:r,children:t})]})]})})}function H({title:e,children:t}){let n=g(),r=(0,x.useId)();return(0,C.jsxs)(`section`,{className:`card stack`,"aria-labelledby":r,children:[(0,C.jsx)(`h2`,{id:r,children:n(e)}),t]})}function U({title:e,interval:{estimate:t,low:n,high:r},show:i}){let a=g(),[o,s]=[Math.min(n,0),Math.max(r,0)],c=e=>s===o?50:100*(e-o)/(s-o);return(0,C.jsxs)(`div`,{children:[(0,C.jsx)(`div`,{className:`quiet small`,children:e}),(0,C.jsxs)(`div`,{children:[(0,C.jsx)(`strong`,{children:i(t)}),` `,(0,C.jsx)(`span`,{className:`quiet small`,children:a(`interval`,{low:i(n),high:i(r)})})]}),(0,C.jsxs)(`div`,{className:`interval`,"aria-hidden":!0,children:[(0,C.jsx)(`span`,{className:`range`,style:{left:`${c(n)}%`,width:`${c(r)-c(n)}%`}}),(0,C.jsx)(`span`,{className:`zero`,style:{left:`${c(0)}%`}}),(0,C.jsx)(`span`,{className:`estimate`,style:{left:`${c(t)}%`}})]})]})}var W={PROVEN:`success`,HARMFUL:`warning`};function G({effect:e}){let t=g(),n=l(),{conversion:r,revenuePerMember:i,worth:a,cost:o,verdict:s}=e,c=e=>n.money({amount:e,currency:o.currency});return(0,C.jsxs)(C.Fragment,{children:[(0,C.jsxs)(`div`,{className:`actions`,children:[(0,C.jsx)(K,{verdict:s}),e.isPreliminary&&(0,C.jsx)(`span`,{className:`chip`,children:t(`effect.preliminary`)})]}),(0,C.jsx)(`p`,{children:e.summary}),r&&(0,C.jsx)(U,{title:t(`effect.conversion`),interval:r,show:e=>t(`effect.percentagePoints`,{value:n.number(e)})}),i&&(0,C.jsx)(U,{title:t(`effect.revenuePerMember`),interval:i,show:c}),a&&(0,C.jsx)(U,{title:t(`effect.worth`),interval:a,show:c}),(0,C.jsx)(q,{effect:e})]})}function K({verdict:e}){let t=g();return(0,C.jsx)(`span`,{className:`chip ${W[e]??``}`,children:t(`verdict.${e}`)})}function q({effect:{treated:e,heldOut:t,cost:n}}){let r=g(),i=l(),a=({members:e,buyers:t})=>e?r(`percent`,{value:i.number(Math.round(1e3*t/e)/10)}):`–`,o=[[`members`,i.number(e.members),i.number(t.members)],[`effect.buyers`,a(e),a(t)],[`effect.orders`,i.number(e.orders),i.number(t.orders)],[`effect.revenue`,i.money(e.revenue),i.money(t.revenue)]];return(0,C.jsxs)(C.Fragment,{children:[(0,C.jsx)(`div`,{className:`scroll`,children:(0,C.jsxs)(`table`,{className:`tight`,children:[(0,C.jsx)(`caption`,{className:`hidden`,children:r(`effect.sides`)}),(0,C.jsx)(`thead`,{children:(0,C.jsxs)(`tr`,{children:[(0,C.jsx)(`td`,{}),(0,C.jsx)(`th`,{scope:`col`,className:`number`,children:r(`effect.treated`)}),(0,C.jsx)(`th`,{scope:`col`,className:`number`,children:r(`effect.heldOut`)})]})}),(0,C.jsx)(`tbody`,{children:o.map(([e,t,n])=>(0,C.jsxs)(`tr`,{children:[(0,C.jsx)(`th`,{scope:`row`,children:r(e)}),(0,C.jsx)(`td`,{className:`number`,children:t}),(0,C.jsx)(`td`,{className:`number`,children:n})]},e))})]})}),(0,C.jsx)(`p`,{className:`quiet small`,children:r(`effect.cost`,{money:i.money(n)})})]})}var J={JOINED:{},FIRST_ORDER:{},NTH_ORDER:{orders:`3`},NO_ORDER:{days:`30`,repeatDays:`90`},TIER_REACHED:{},TIER_AT_RISK:{days:`14`},POINTS_EXPIRING:{days:`30`},BIRTHDAY:{days:`14`,repeatDays:`183`},ANNIVERSARY:{days:`0`,repeatDays:`183`},CHECKOUT_ABANDONED:{minutes:`120`,repeatDays:`7`},BACK_IN_STOCK:{},NEW_PRODUCTS:{repeatDays:`7`},EVENT_SOON:{days:`1`},REWARD_AFFORDABLE:{repeatDays:`30`}},Y=[`orders`,`days`,`minutes`,`repeatDays`],X=[`BIRTHDAY_POINTS`,`REWARD_RECEIVED`];function Z(e,t){let n=e.toUpperCase();if(n in J)return t(`trigger.${n}`);let r=X.find(e=>e===n);return r?t(`template.${r}`):e}var Q={SENT:`success`,FAILED:`warning`,UNCERTAIN:`warning`};function $({state:e}){let t=g();return(0,C.jsx)(`span`,{className:`chip ${Q[e]??``}`,children:t(`sent.state.${e}`)})}export{S,k as _,G as a,T as b,V as c,F as d,P as f,N as g,j as h,J as i,z as l,M as m,Z as n,K as o,A as p,Y as r,H as s,$ as t,B as u,E as v,w as x,D as y};