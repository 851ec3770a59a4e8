// What the guide to theming promises is there. Its tables are made from the manifest (tests/content/manifest.test.ts).
import { readFileSync } from 'node:fs';
import type { CustomElement } from 'custom-elements-manifest/schema';
import { describe, expect, test } from 'vitest';
import { makeManifest } from '../../scripts/build/manifest.ts';
import { typeScriptFiles } from '../support/source-files.ts';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const { cssParts = [], cssProperties = [] } = makeManifest().modules[0]!.declarations![0] as CustomElement;
const parts = cssParts.map(({ name }) => name);
const properties = cssProperties.map(({ name }) => name);

describe('the properties', () => {
  const tokens = read('src/element/styles/tokens.styles.ts');
  const sheets = typeScriptFiles('src')
    .filter(({ file }) => file.endsWith('.styles.ts'))
    .map(({ text }) => text)
    .join('\n');
  const declared = [...tokens.matchAll(/--_[\w-]+: var\((--hikikomori-help-[\w-]+), (.+)\);$/gm)].map(
    ([, name, value]) => ({ name: name!, value: value! }),
  );

  test('are those of the styles, in their order, and no more than twenty', () => {
    const names = [...new Set(declared.map(({ name }) => name))];
    expect(properties).toEqual(names);
    expect(new Set(sheets.match(/--hikikomori-help-[\w-]+/g))).toEqual(new Set(names));
    expect(names.length).toBeGreaterThan(10);
    expect(names.length).toBeLessThanOrEqual(20);
  });
  test.each(cssProperties)('$name has a default that a page could write itself', ({ default: value }) => {
    expect(value).toMatch(/\S/);
    expect(value).not.toContain('var(');
  });
  test.each([
    ['--hikikomori-help-soft', 'light-dark(#e9f7f9, #003741)'],
    ['--hikikomori-help-font-size', 'max(16px, min(1em, 64px), min(1rem, 24px))'],
    ['--hikikomori-help-launcher-z-index', '40'],
  ])('%s is read from the styles', (name, value) =>
    expect(cssProperties.find((one) => one.name === name)?.default).toBe(value),
  );
  test('that have a colour for light have the same one where there is no light-dark()', () => {
    for (const { name, value } of declared.filter((one) => one.value.startsWith('light-dark'))) {
      expect(declared.find((one) => one.name === name)!.value).toBe(
        /^light-dark\((var\(.+?\)), /.exec(value)![1],
      );
    }
  });
});

describe('the parts', () => {
  const source = ['components', 'screens', 'element']
    .flatMap((layer) => typeScriptFiles(`src/${layer}`))
    .map(({ text }) => text)
    .join('\n');
  const written = [
    ...[...source.matchAll(/[\s<]part="([\w -]+)"/g)].flatMap(([, names]) => names!.split(' ')),
    ...[...source.matchAll(/[\s<]part=\$\{([^}]+)\}/g)].flatMap(([, expression]) =>
      [...expression!.matchAll(/'([\w -]+)'/g)].flatMap(([, names]) => names!.split(' ')),
    ),
    ...[...source.matchAll(/\.part\.add\('([\w-]+)'\)/g)].map(([, name]) => name!),
  ];

  test('are all that the widget has', () => {
    expect(new Set(written).size).toBeGreaterThan(40);
    expect([...new Set(written)].filter((name) => !parts.includes(name))).toEqual([]);
  });
  test('are there, each of them, and are told once', () => {
    // One function is handed its part by name.
    const named = (name: string): boolean => written.includes(name) || source.includes(`'${name}')`);
    expect(parts.filter((name) => !named(name))).toEqual([]);
    expect(parts).toEqual([...new Set(parts)]);
  });
  test('that pages and tests rely on have not gone', () => {
    const promised = [
      'start',
      'door',
      'question',
      'option',
      'skip',
      'next',
      'back',
      'see-result',
      'crisis',
      'crisis-link',
      'result',
      'method',
      'reason',
      'contact',
      'contact-link',
      'status',
      'memo',
      'copy',
      'print',
      'calendar',
      'qr',
      'alternatives',
      'answers',
      'change',
      'clear',
      'launcher',
      'panel',
      'quick-exit',
      'language',
      'about',
    ];
    expect(promised.filter((name) => !written.includes(name))).toEqual([]);
  });
});

describe('the guide', () => {
  test('uses in its examples, and the pages of the demo in their styles, only names that there are', () => {
    const [examples, pages] = [
      [...read('docs/theming.md').matchAll(/```css\n([\s\S]*?)```/g)].map(([, css]) => css).join('\n'),
      ['town.css', 'school.css'].map((file) => read(`demo/${file}`)).join('\n'),
    ];
    const known = [...properties, ...parts];
    const used = [...(examples + pages).matchAll(/(--hikikomori-help-[\w-]+)|::part\(([\w-]+)\)/g)].map(
      ([, property, part]) => property ?? part,
    );
    expect(used.length).toBeGreaterThan(8);
    expect(used.filter((name) => !known.includes(name!))).toEqual([]);
  });
});
