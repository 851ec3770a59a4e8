// What a page runs, and what is installed to make it: few, known, exact, from one place, with a hash.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import pkg from '../../package.json' with { type: 'json' };
import { typeScriptFiles } from '../support/source-files.ts';

interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly link?: boolean;
  readonly inBundle?: boolean;
}
interface Lock {
  readonly lockfileVersion: number;
  readonly packages: Readonly<Record<string, Locked>>;
}
const read = (file: string): string => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
const REGISTRY = 'https://registry.npmjs.org/';

/** What is wrong with a lock file, in words. */
function objections({ packages }: Lock): string[] {
  return Object.entries(packages)
    .filter(([name]) => name !== '')
    .flatMap(([name, { integrity, resolved, link }]) => [
      ...(link ? [`${name} is a link to a directory`] : []),
      ...(/^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity ?? '') ? [] : [`${name} has no hash`]),
      ...(resolved === undefined || resolved.startsWith(REGISTRY) ? [] : [`${name} comes from ${resolved}`]),
    ]);
}

describe('the packages that run on a page', () => {
  const runtime = Object.keys(pkg.dependencies);

  test('are at most six', () => {
    expect(runtime.length).toBeGreaterThan(0);
    expect(runtime.length).toBeLessThanOrEqual(6);
  });

  test('each have a reason', () => {
    const table = read('docs/decisions/0008-dependencies-and-policies.md')
      .split('\n')
      .flatMap((line) => /^\| `([^`]+)` \| .{20,} \| .{10,} \|$/.exec(line)?.[1] ?? []);
    expect(table.sort()).toEqual([...runtime].sort());
  });

  test('are all that the widget imports', () => {
    const files = typeScriptFiles('src').filter(({ file }) => !/^(?:cli|exchange)\//.test(file));
    const names = new Set(
      files.flatMap(({ text }) =>
        [...text.matchAll(/(?:from|import) '((?:@[^/']+\/)?[^/'.][^/']*)/g)].map(([, name]) => name),
      ),
    );
    expect([...names].sort()).toEqual([...runtime].sort());
  });
});

describe('what is installed', () => {
  const lock = JSON.parse(read('package-lock.json')) as Lock;

  test('is named by exact versions', () => {
    const versions = Object.entries({
      ...pkg.dependencies,
      ...pkg.devDependencies,
    });
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
    expect(
      versions.filter(([name, version]) => lock.packages[`node_modules/${name}`]?.version !== version),
    ).toEqual([]);
  });

  test('has a hash for each package, and comes from the registry alone', () => {
    expect(lock.lockfileVersion).toBeGreaterThanOrEqual(3);
    expect(Object.keys(lock.packages).length).toBeGreaterThan(100);
    expect(objections(lock)).toEqual([]);
  });

  test('runs nothing while it is being installed', () => {
    expect(read('.npmrc')).toMatch(/^ignore-scripts=true$/m);
    const own = Object.keys(pkg.scripts).filter((name) =>
      /^(?:pre|post)?(?:install|prepare|publish)$/.test(name),
    );
    expect(own).toEqual([]);
  });

  test('would be objected to if it were otherwise', () => {
    const good = { version: '1.0.0', integrity: `sha512-${'a'.repeat(86)}==` };
    const bad = {
      'node_modules/a': { version: '1.0.0' },
      'node_modules/b': { ...good, integrity: 'sha1-x' },
      'node_modules/c': { ...good, resolved: 'https://evil.example/c.tgz' },
      'node_modules/d': { ...good, resolved: 'git+ssh://x' },
      'packages/e': { ...good, link: true },
    };
    expect(
      objections({
        lockfileVersion: 3,
        packages: {
          '': {},
          'node_modules/ok': good,
          'node_modules/ok2': { ...good, resolved: `${REGISTRY}ok2/-/ok2-1.0.0.tgz` },
          ...bad,
        },
      }),
    ).toEqual([
      'node_modules/a has no hash',
      'node_modules/b has no hash',
      'node_modules/c comes from https://evil.example/c.tgz',
      'node_modules/d comes from git+ssh://x',
      'packages/e is a link to a directory',
    ]);
  });
});
