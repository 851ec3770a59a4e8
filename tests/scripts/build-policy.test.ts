// Lit's policy under our name. What it does is seen in tests/dist/csp-matrix.test.ts; here that no update undoes it unseen.
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ownPolicy, POLICY, withOwnPolicy } from '../../scripts/build/own-policy.mjs';
import { looksAt, transformed } from '../support/plugin.ts';

const FILE = 'node_modules/lit-html/lit-html.js';
const code = readFileSync(FILE, 'utf8');
const [ANCHOR] = /s\?s\.createPolicy\(.*?\):void 0/.exec(code)!;

describe('the Lit in the single script', () => {
  it('has a policy of our name and none of its own', () => {
    expect(ANCHOR).toContain('"lit-html"');
    const changed = withOwnPolicy(code);
    expect(changed.match(/createPolicy\("([^"]+)"/g)).toEqual([`createPolicy("${POLICY}"`]);
    expect(POLICY).toBe('hikikomori-help');
  });

  it('is the same in all else', () => {
    const [head, tail] = code.split(ANCHOR) as [string, string];
    const changed = withOwnPolicy(code);
    expect(changed.startsWith(head)).toBe(true);
    expect(changed.endsWith(tail)).toBe(true);
  });

  it('stops the build when an update has moved the place, or made two of it', () => {
    for (const moved of [code.replace(ANCHOR, 'void 0'), '', `${code}${ANCHOR}`]) expect(() => withOwnPolicy(moved)).toThrow('scripts/build/own-policy.mjs');
  });

  it('is looked for where it is installed, before anything else has changed it', () => {
    expect(existsSync(FILE)).toBe(true);
    expect(ownPolicy().enforce).toBe('pre');
    expect(transformed(ownPolicy(), code, FILE)).toBe(withOwnPolicy(code));
    expect(looksAt(ownPolicy(), `/x/${FILE}`)).toBe(true);
    expect(looksAt(ownPolicy(), '/x/node_modules/lit-html/directives/live.js')).toBe(false);
    expect(looksAt(ownPolicy(), '/x/node_modules/lit/index.js')).toBe(false);
  });
});
