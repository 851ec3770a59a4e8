// Lit's policy under our name. What it does is seen in tests/dist/csp-matrix.test.ts; here that no version of
// Lit undoes it unseen.
import { existsSync, readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { describe, expect, it, vi } from 'vitest';
import { ownPolicy, POLICY, withOwnPolicy } from '../../scripts/build/own-policy.mjs';
import type { TrustedTypes } from '../../src/element/policy.ts';
import { looksAt, transformed } from '../support/plugin.ts';
import PUBLISHED from './lit-html-policies.json' with { type: 'json' };

const FOLDER = 'node_modules/lit-html';
const FILES = ['lit-html.js', 'development/lit-html.js'] as const;
const installed = (file: string): string => readFileSync(`${FOLDER}/${file}`, 'utf8');
const { version } = JSON.parse(installed('package.json')) as { version: keyof typeof PUBLISHED };

interface Policy {
  readonly createHTML: (text: string) => string;
}
interface Made {
  readonly policy: Policy | undefined;
  /** The names of policies that were asked for so far. */
  readonly names: readonly string[];
}

/** Runs such a statement; gives the policy that it makes, and the names that were asked for so far. */
async function run(statement: string, hasTrustedTypes = true): Promise<Made> {
  // A module of its own for each: it makes its policy once.
  vi.resetModules();
  const { litPolicy } = await import('../../src/element/policy.ts');
  const names: string[] = [];
  const trustedTypes: TrustedTypes = {
    createPolicy: (name, rules) => (names.push(name), rules),
    defaultPolicy: null,
  };
  const [variable] = /\w+(?=\s*=\s*\w+\s*\?)/.exec(statement)!;
  return {
    policy: runInNewContext(`${statement};${variable}`, {
      litPolicy,
      ...(hasTrustedTypes && { trustedTypes }),
    }) as Policy | undefined,
    names,
  };
}

/**
 * The statement by which each published lit-html 3 makes its policy, as it stands in the package (`npm pack
 * lit-html@3.0.0`). The release that is installed has to be among them, so an update of Lit adds its own.
 */
const statements = Object.entries(PUBLISHED).flatMap(([release, files]) =>
  FILES.map((file) => [release, file, files[file]] as const),
);

describe('a published lit-html 3', () => {
  it.each(statements)(
    '%s, %s: makes a policy of its own name when it is read',
    async (_release, _file, statement) => {
      expect((await run(statement)).names).toEqual(['lit-html']);
    },
  );

  it.each(statements)(
    '%s, %s: in the script makes one of our name when it draws, and no other',
    async (_release, _file, statement) => {
      const { policy, names } = await run(withOwnPolicy(statement));
      expect(names).toEqual([]);
      expect([policy!.createHTML('<p>'), policy!.createHTML('<b>')]).toEqual(['<p>', '<b>']);
      expect(names).toEqual([POLICY]);
      expect(POLICY).toBe('hikikomori-help');
    },
  );

  it.each(statements)(
    '%s, %s: goes without a policy in a browser without Trusted Types',
    async (_release, _file, statement) => {
      expect(await run(withOwnPolicy(statement), false)).toEqual({ policy: undefined, names: [] });
    },
  );
});

describe.each(FILES)('the lit-html that is installed, %s', (file) => {
  const code = installed(file);
  const statement = PUBLISHED[version][file]
    .split('\n')
    .slice(file === 'lit-html.js' ? 0 : 2)
    .join('\n');

  it('is among those above, and the same in all else', () => {
    const [head, tail, ...more] = code.split(statement);
    expect(more).toEqual([]);
    expect(withOwnPolicy(code)).toBe(`${head}${withOwnPolicy(statement)}${tail}`);
  });

  it('stops the build where an update has moved the place, or made two of it', () => {
    for (const moved of [code.replace(statement, ''), '', `${code}${statement}`])
      expect(() => withOwnPolicy(moved)).toThrow('scripts/build/own-policy.mjs');
  });

  it('is looked for where it is installed, before anything else has changed it', () => {
    expect(existsSync(`${FOLDER}/${file}`)).toBe(true);
    expect(ownPolicy().enforce).toBe('pre');
    const made = transformed(ownPolicy(), code, `${FOLDER}/${file}`);
    expect(made).toMatch(/^import\{litPolicy\}from".+\/src\/element\/policy\.ts";/);
    expect(made.slice(made.indexOf(';') + 1)).toBe(withOwnPolicy(code));
    expect(looksAt(ownPolicy(), `/x/${FOLDER}/${file}`)).toBe(true);
    expect(looksAt(ownPolicy(), `/x/${FOLDER}/directives/live.js`)).toBe(false);
    expect(looksAt(ownPolicy(), '/x/node_modules/lit/index.js')).toBe(false);
  });
});
