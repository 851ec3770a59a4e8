/**
 * Lit makes a Trusted Types policy of the name `lit-html` as soon as it is read. Where a page lists the
 * policies that it allows, or has a Lit of its own, that throws before the element is defined. So the single
 * script's Lit has a policy of our name, made when the first template is drawn and not again, and a page that
 * refuses it is told through the element's own warning. This is the one change to a library's text. It fits
 * every lit-html 3 that was published (tests/scripts/build-policy.test.ts), minified or not; one that it does
 * not fit stops the build.
 */

/** What a page writes into `trusted-types` to let the widget draw. */
export const POLICY = 'hikikomori-help';

/**
 * `types ? types.createPolicy('lit-html', { createHTML: (s) => s }) : undefined`, whatever the variables are
 * called.
 */
const LITS_POLICY = new RegExp(
  [
    String.raw`(\w+) \? \1\.createPolicy\( ['"]lit-html['"] ,`,
    String.raw`\{ createHTML: \(?(\w+)\)? => \2 ,? \} \) : (?:void\s0|undefined)`,
  ]
    .join(' ')
    .replaceAll(' ', String.raw`\s*`),
  'g',
);

/**
 * First the page's own default policy is asked: it needs no name in any list. It counts only if it hands a
 * template back as it was, since one that cleans markup would leave half a screen. Refused by both, plain
 * strings still do where nothing is enforced. The last error's words are those that the element looks for.
 * Templates never hold an answer, so no policy gets to see one.
 */
const OUR_POLICY = `(trustedTypes)=>{
  let own;
  const refuse=()=>{throw new TypeError("TrustedHTML refused")};
  const make=()=>{
    try{return trustedTypes.createPolicy(${JSON.stringify(POLICY)},{createHTML:text=>text})}catch{}
    try{
      if(trustedTypes.defaultPolicy)refuse();
      document.createElement("template").innerHTML="<p>";
      return{createHTML:text=>text}
    }catch{return{createHTML:refuse}}
  };
  return{createHTML:text=>{
    try{
      const trusted=trustedTypes.defaultPolicy.createHTML(text);
      if(String(trusted)===text)return trusted
    }catch{}
    return(own??=make()).createHTML(text)
  }}
}`;

/** @param {string} code lit-html's module, as it is published */
export function withOwnPolicy(code) {
  const found = [...code.matchAll(LITS_POLICY)];
  if (found.length !== 1)
    throw new Error(
      `lit-html makes its policy in ${found.length} known places: see scripts/build/own-policy.mjs`,
    );
  return code.replace(
    LITS_POLICY,
    (_, trustedTypes) => `${trustedTypes}?(${OUR_POLICY})(${trustedTypes}):void 0`,
  );
}

/** @returns {import('vite').Plugin} */
export function ownPolicy() {
  return {
    name: 'own-policy',
    enforce: 'pre',
    transform: {
      filter: { id: /\/lit-html\/(?:development\/)?lit-html\.js$/ },
      handler: (code) => ({ code: withOwnPolicy(code), map: null }),
    },
  };
}
