import type { Issue } from '../directory/issue.ts';
import { issue } from '../directory/issue.ts';

/**
 * As Chromium and WebKit, Firefox, and the single script itself (scripts/build/own-policy.mjs) say that the
 * page allows no markup of ours.
 */
const REFUSED = /TrustedHTML|Trusted Types|sink type mismatch/i;

/**
 * What went wrong in drawing, as the embedder is told it: a policy of the page's own can be mended there,
 * anything else only by us.
 */
export function failure(error: unknown): Issue {
  const words = wordsOf(error);
  return REFUSED.test(words)
    ? issue('render/trusted-types', words, 'the policy hikikomori-help in trusted-types')
    : issue('render/failed', words, 'no error; please report this');
}

/** Anything can be thrown, also what can't be made a text. */
function wordsOf(error: unknown): string {
  try {
    return String(error);
  } catch {
    return typeof error;
  }
}
