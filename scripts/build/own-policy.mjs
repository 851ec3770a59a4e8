/**
 * lit-html creates a Trusted Types policy named `lit-html` when its module is evaluated. If the page lists
 * the policies it allows, or has a Lit of its own, that throws before the element is defined. So this plugin
 * renames the policy in the single script, and creates it when the first template is drawn, once. If a page
 * refuses it, the element warns (src/element/policy.ts). This is the only change to a library's code. The pattern matches every
 * published lit-html 3 (tests/scripts/build-policy.test.ts), minified or not; if it does not match, the build
 * fails.
 */

import { fileURLToPath } from 'node:url';

/** The name that a page adds to `trusted-types` so that the widget can draw. */
export const POLICY = 'hikikomori-help';

/**
 * `types ? types.createPolicy('lit-html', { createHTML: (s) => s }) : undefined`, with any names of
 * variables.
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

/** Where our policy is made; the script imports it into lit-html. */
const POLICY_MODULE = fileURLToPath(new URL('../../src/element/policy.ts', import.meta.url));
const IMPORT = `import{litPolicy}from${JSON.stringify(POLICY_MODULE)};`;

/** @param {string} code the module of lit-html, as published */
export function withOwnPolicy(code) {
  const found = [...code.matchAll(LITS_POLICY)];
  if (found.length !== 1)
    throw new Error(
      `lit-html makes its policy in ${found.length} known places: see scripts/build/own-policy.mjs`,
    );
  return code.replace(
    LITS_POLICY,
    (_, trustedTypes) =>
      `${trustedTypes}?litPolicy(${trustedTypes},()=>{document.createElement("template").innerHTML="<p>"}):void 0`,
  );
}

/** @returns {import('vite').Plugin} */
export function ownPolicy() {
  return {
    name: 'own-policy',
    enforce: 'pre',
    transform: {
      filter: { id: /\/lit-html\/(?:development\/)?lit-html\.js$/ },
      handler: (code) => ({ code: `${IMPORT}${withOwnPolicy(code)}`, map: null }),
    },
  };
}
