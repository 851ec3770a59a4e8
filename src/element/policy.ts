/**
 * The one Trusted Types policy of the single scripts: for Lit's templates, and for the address of a language file.
 * Made when it is first needed. lit-html gets it in the build (scripts/build/own-policy.mjs).
 */

/** The name that a page adds to `trusted-types` so that the widget can draw. */
const POLICY = 'hikikomori-help';
/** No other address is ever made trusted. */
const LANGUAGE_FILE = /\/locales\/[\w-]+\.js$/;

interface Rules {
  readonly createHTML: (text: string) => string;
  readonly createScriptURL: (address: string) => string;
}
/** `trustedTypes`, as far as it is used; the compiler's DOM does not have it. */
export interface TrustedTypes {
  readonly createPolicy: (name: string, rules: Rules) => Rules;
  readonly defaultPolicy: Rules | null;
}

const refuse = (): never => {
  throw new TypeError('TrustedHTML refused');
};
const PLAIN: Rules = {
  createHTML: (text) => text,
  createScriptURL: (address) => (LANGUAGE_FILE.test(address) ? address : refuse()),
};
const REFUSED: Rules = { createHTML: refuse, createScriptURL: refuse };

/** Null: the page refuses it. Not asked for again: each time would be one more violation in its reports. */
let own: Rules | null | undefined;

function ours(trustedTypes: TrustedTypes): Rules | null {
  if (own === undefined)
    try {
      own = trustedTypes.createPolicy(POLICY, PLAIN);
    } catch {
      own = null;
    }
  return own;
}

/** If the page refuses our policy, plain strings still work where nothing is enforced. */
function withoutOurs({ defaultPolicy }: TrustedTypes, tryPlainText: () => void): Rules {
  if (defaultPolicy) return REFUSED;
  try {
    tryPlainText();
    return PLAIN;
  } catch {
    return REFUSED;
  }
}

/**
 * The page's default policy needs no name in a list. It is used only if it returns the text unchanged: a policy
 * that sanitizes markup would leave half a screen.
 */
function byDefault(trustedTypes: TrustedTypes, kind: keyof Rules, text: string): string | undefined {
  try {
    const trusted = trustedTypes.defaultPolicy?.[kind](text);
    return String(trusted) === text ? trusted : undefined;
  } catch {
    return undefined;
  }
}

/**
 * In the place of lit-html's own policy. If it refuses, the element says what to allow (warnings.ts). Templates
 * contain no answers, so no policy sees one.
 * @param tryPlainText makes markup from a text without a policy; throws where the page forbids that
 */
export function litPolicy(trustedTypes: TrustedTypes, tryPlainText: () => void): Pick<Rules, 'createHTML'> {
  let other: Rules | undefined;
  return {
    createHTML: (text) =>
      byDefault(trustedTypes, 'createHTML', text) ??
      (ours(trustedTypes) ?? (other ??= withoutOurs(trustedTypes, tryPlainText))).createHTML(text),
  };
}

/** The address of a language file, as the page's rules want it; a plain one where they know no policy. */
export function languageAddress(address: string): string {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };
  if (!trustedTypes) return PLAIN.createScriptURL(address);
  return (
    byDefault(trustedTypes, 'createScriptURL', address) ??
    (ours(trustedTypes) ?? PLAIN).createScriptURL(address)
  );
}
