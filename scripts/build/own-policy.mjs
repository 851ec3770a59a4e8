/**
 * Lit makes a Trusted Types policy of the name `lit-html` as soon as it is read. Where a page lists the policies that it allows, or has
 * a Lit of its own, that throws before the element is defined. So the single script's Lit has a policy of our name, made when the first
 * template is drawn and not again, and a page that refuses it is told through the element's own warning.
 * The anchor is exact: an update of lit-html that moves it stops the build.
 */

/** What a page writes into `trusted-types` to let the widget draw. */
export const POLICY = 'hikikomori-help';

const ANCHOR = 's?s.createPolicy("lit-html",{createHTML:t=>t}):void 0';

/**
 * First the page's own default policy is asked: it needs no name in any list. It counts only if it hands a template back as it was,
 * since one that cleans markup would leave half a screen. Refused by both, plain strings still do where nothing is enforced. The last
 * error's words are those that the element looks for. Templates never hold an answer, so no policy gets to see one.
 */
const OWN = `s?(()=>{
  let own;
  const refuse=()=>{throw new TypeError("TrustedHTML refused")};
  const make=()=>{
    try{return s.createPolicy(${JSON.stringify(POLICY)},{createHTML:t=>t})}catch{}
    try{
      if(s.defaultPolicy)refuse();
      document.createElement("template").innerHTML="<p>";
      return{createHTML:t=>t}
    }catch{return{createHTML:refuse}}
  };
  return{createHTML:t=>{
    try{
      const trusted=s.defaultPolicy.createHTML(t);
      if(String(trusted)===t)return trusted
    }catch{}
    return(own??=make()).createHTML(t)
  }}
})():void 0`;

/** @param {string} code lit-html's module, as it is published */
export function withOwnPolicy(code) {
  if (code.split(ANCHOR).length !== 2) throw new Error(`lit-html no longer contains "${ANCHOR}" once: see scripts/build/own-policy.mjs`);
  return code.replace(ANCHOR, () => OWN);
}

/** @returns {import('vite').Plugin} */
export function ownPolicy() {
  return {
    name: 'own-policy',
    enforce: 'pre',
    transform: { filter: { id: /\/lit-html\/lit-html\.js$/ }, handler: (code) => ({ code: withOwnPolicy(code), map: null }) },
  };
}
