// Which version number a change of the public interface asks for. Each case spoils the real manifest.
import { readFileSync } from 'node:fs';
import type { Package } from 'custom-elements-manifest/schema';
import { describe, expect, test } from 'vitest';
import {
  type Change,
  compareCodes,
  compareManifests,
  comparePackages,
  type Level,
  lowestVersion,
} from '../../scripts/release/public-changes.ts';
import pkg from '../../package.json' with { type: 'json' };

interface Named {
  name: string;
  [key: string]: unknown;
}
type Class = Record<'attributes' | 'members' | 'events' | 'slots' | 'cssParts' | 'cssProperties', Named[]>;
const TEXT = readFileSync('custom-elements.json', 'utf8');
const real = (): Package => JSON.parse(TEXT) as Package;

/** The real manifest with something done to its class. */
function spoilt(spoil: (declaration: Class, manifest: Package) => void): Package {
  const manifest = real();
  spoil(manifest.modules[0]!.declarations![0] as unknown as Class, manifest);
  return manifest;
}
const find = (list: Named[], name: string): Named => {
  const found = list.find((entry) => entry.name === name);
  if (!found) throw new Error(`the manifest has no ${name}`);
  return found;
};
const take = (list: Named[], name: string): void => {
  list.splice(list.indexOf(find(list, name)), 1);
};
/** From the real manifest to the spoilt one, and back. */
const there = (spoil: Parameters<typeof spoilt>[0]): readonly Change[] =>
  compareManifests(real(), spoilt(spoil));
const back = (spoil: Parameters<typeof spoilt>[0]): readonly Change[] =>
  compareManifests(spoilt(spoil), real());

test('the same manifest has no changes', () => {
  expect(compareManifests(real(), real())).toEqual([]);
});

describe('what is taken away breaks pages, and what is added does not', () => {
  test.each<[string, (declaration: Class, manifest: Package) => void]>([
    ['attribute area', ({ attributes }) => take(attributes, 'area')],
    ['property centerName', ({ members }) => take(members, 'centerName')],
    ['method restart', ({ members }) => take(members, 'restart')],
    ['event hikikomori-help-step', ({ events }) => take(events, 'hikikomori-help-step')],
    ['slot (without a name)', ({ slots }) => take(slots, '')],
    ['part door', ({ cssParts }) => take(cssParts, 'door')],
    [
      'CSS variable --hikikomori-help-soft',
      ({ cssProperties }) => take(cssProperties, '--hikikomori-help-soft'),
    ],
    [
      'export HikikomoriHelpElement of dist/index.js',
      (_, { modules }) => void modules[0]!.exports!.splice(0, 1),
    ],
    ['tag hikikomori-help of dist/define.js', (_, { modules }) => void modules[1]!.exports!.splice(1, 1)],
  ])('%s', (name, spoil) => {
    expect(there(spoil)).toEqual([{ level: 'major', what: `${name}: removed, or renamed` }]);
    expect(back(spoil)).toEqual([{ level: 'minor', what: `${name}: new` }]);
  });

  test('a new name is the old one taken away', () => {
    const changes = there(({ attributes }) => {
      find(attributes, 'area').name = 'place';
    });
    expect(changes.map(({ level, what }) => `${level} ${what}`)).toEqual([
      'major attribute area: removed, or renamed',
      'minor attribute place: new',
    ]);
  });
});

describe('a type', () => {
  const typed =
    (list: 'attributes' | 'members' | 'events', name: string, text: string) => (declaration: Class) => {
      find(declaration[list], name)['type'] = { text };
    };
  test.each<[Level, string, (declaration: Class) => void]>([
    ['major', 'takes fewer values', typed('attributes', 'area', 'string')],
    ['minor', 'takes more values', typed('attributes', 'area', 'string | number | null | undefined')],
    ['major', 'takes other values', typed('members', 'area', 'boolean')],
    ['minor', 'of what is read only gets fewer values', typed('members', 'version', "'0.1.0' | '0.2.0'")],
    ['major', 'of what is read only gets more values', typed('members', 'version', 'string | undefined')],
    [
      'major',
      'of an event is another',
      typed('events', 'hikikomori-help-step', 'CustomEvent<{ step: number }>'),
    ],
  ])('%s: it %s', (level, _, spoil) => {
    expect(there(spoil).map((change) => change.level)).toEqual([level]);
  });

  test('of words in quotation marks is within that of all words, and what stands in brackets is one', () => {
    const from = (before: string, after: string): Level | undefined =>
      compareManifests(spoilt(typed('members', 'area', before)), spoilt(typed('members', 'area', after)))[0]
        ?.level;
    expect(from("'a' | 'b|c'", 'string')).toBe('minor');
    expect(from('string', "'a' | 'b'")).toBe('major');
    expect(from("'b' | 'a'", "'a' | 'b' | 'c'")).toBe('minor');
    expect(from('1 | true', 'number | boolean')).toBe('minor');
    expect(from('Map<string | number, 1>', 'Map<string, 1> | number')).toBe('major');
  });
});

describe('a method', () => {
  const method =
    (change: (open: Named & { parameters: Record<string, unknown>[] }) => void) => (declaration: Class) =>
      change(find(declaration.members, 'open') as Named & { parameters: Record<string, unknown>[] });
  const force = { name: 'force', type: { text: 'boolean' } };
  test.each<[Level, string, (declaration: Class) => void]>([
    ['major', 'loses a parameter', method((open) => open.parameters.pop())],
    ['major', 'needs one that could be left out', method(({ parameters: [one] }) => delete one!['optional'])],
    ['major', 'needs one more', method((open) => open.parameters.push(force))],
    ['minor', 'can have one more', method((open) => open.parameters.push({ ...force, optional: true }))],
    [
      'major',
      'takes another type',
      method(({ parameters: [one] }) => Object.assign(one!, { type: { text: 'string' } })),
    ],
    [
      'minor',
      'takes more types',
      method(({ parameters: [one] }) => Object.assign(one!, { type: { text: 'OpenOptions | string' } })),
    ],
    [
      'major',
      'gives something else',
      method((open) => (open['return'] = { type: { text: 'Promise<void>' } })),
    ],
    ['major', 'belongs to the class', method((open) => (open['static'] = true))],
  ])('%s: it %s', (level, _, spoil) => {
    expect(there(spoil).map((change) => change.level)).toEqual([level]);
  });

  test('that no longer needs a parameter is called as before', () => {
    expect(back(method(({ parameters: [one] }) => delete one!['optional']))).toMatchObject([
      { level: 'minor' },
    ]);
  });
});

test('another default, and a property that can no longer be set, break pages', () => {
  const colour = (declaration: Class): void => {
    find(declaration.cssProperties, '--hikikomori-help-soft')['default'] = '#fff';
  };
  const readonly = (declaration: Class): void => {
    find(declaration.members, 'area')['readonly'] = true;
  };
  expect(there(colour)).toMatchObject([{ level: 'major' }]);
  expect(there(colour)[0]!.what).toMatch(/^CSS variable --hikikomori-help-soft: default was .+, is "#fff"$/);
  expect(there(readonly)).toMatchObject([{ level: 'major' }]);
  expect(back(readonly)).toMatchObject([{ level: 'minor' }]);
});

test('what will go is announced by a minor version, and other words are a patch', () => {
  expect(
    there(({ attributes }) => {
      find(attributes, 'area')['deprecated'] = 'use place';
    }),
  ).toMatchObject([{ level: 'minor' }]);
  expect(
    there(({ cssParts }) => {
      find(cssParts, 'door')['description'] = 'One of the doors';
    }),
  ).toEqual([{ level: 'patch', what: 'part door: described in other words' }]);
});

test('the gravest change comes first', () => {
  const changes = there(({ attributes, cssParts, events }) => {
    find(cssParts, 'door')['description'] = 'One of the doors';
    attributes.push({ name: 'colour' });
    take(events, 'hikikomori-help-step');
  });
  expect(changes.map(({ level }) => level)).toEqual(['major', 'minor', 'patch']);
});

test('entries, conditions and commands of the package, and the Node it needs, are public', () => {
  const { './core': core, './sri.json': _sri, ...exports } = pkg.exports;
  const changes = comparePackages(pkg, {
    ...pkg,
    exports: { ...exports, './core': { default: core.default }, './new': './dist/new.js' },
    bin: {},
    engines: { node: '>=24' },
  });
  expect(comparePackages(pkg, pkg)).toEqual([]);
  expect(changes.map(({ level, what }) => `${level} ${what}`)).toEqual([
    'major entry ./core (types): removed, or renamed',
    'major entry ./sri.json (default): removed, or renamed',
    'major command hikikomori-help: removed, or renamed',
    expect.stringMatching(/^major Node: engines was/),
    'minor entry ./new (default): new',
  ]);
});

test('codes of warnings are public: pages listen for them', () => {
  const text = readFileSync('docs/warnings.md', 'utf8');
  const without = text.replace('`attribute/phone`', '`attribute/telephone`');
  expect(without).not.toBe(text);
  expect(compareCodes(text, text)).toEqual([]);
  expect(compareCodes(text, without)).toEqual([
    { level: 'major', what: 'warning attribute/phone: removed, or renamed' },
    { level: 'minor', what: 'warning attribute/telephone: new' },
  ]);
  // A row may name several.
  expect(compareCodes(text, text.replace('`attribute/address`、', ''))).toMatchObject([
    { what: 'warning attribute/address: removed, or renamed' },
  ]);
});

test.each<[string, Level | null, string]>([
  ['0.1.0', 'major', '0.2.0'],
  ['0.1.0', 'minor', '0.1.1'],
  ['0.1.3', 'patch', '0.1.4'],
  ['0.1.3', null, '0.1.4'],
  ['1.2.3', 'major', '2.0.0'],
  ['1.2.3', 'minor', '1.3.0'],
  ['1.2.3', 'patch', '1.2.4'],
])('after %s a %s change makes %s', (last, level, next) => {
  expect(lowestVersion(last, level === null ? [] : [{ level, what: '' }])).toBe(next);
});

test('no version comes after what is none', () => {
  expect(() => lowestVersion('next', [])).toThrow(/next/i);
});
