// The guide to theming names every public property and part that there is, with its true default, and nothing
// else.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { typeScriptFiles } from '../support/source-files.ts';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const guide = read('docs/theming.md');
const PREFIX = '--hikikomori-help-';

/** `` | `name` | … | `` */
const rows = [...guide.matchAll(/^\| `([\w-]+)` \|(.+)\|$/gm)].map(([, name, cells]) => ({
  name: name!,
  cells: cells!.split(' | ').map((cell) => cell.trim()),
}));
const properties = rows.filter(({ name }) => name.startsWith(PREFIX));
const parts = rows.filter(({ name }) => !name.startsWith(PREFIX)).map(({ name }) => name);

describe('the properties of the guide', () => {
  const tokens = read('src/element/styles/tokens.styles.ts');
  const sheets = typeScriptFiles('src')
    .filter(({ file }) => file.endsWith('.styles.ts'))
    .map(({ text }) => text)
    .join('\n');

  /** What stands in the innermost `var(…, default)`. */
  const innermost = (value: string): string =>
    /^var\(--[\w-]+, ([\s\S]*)\)$/
      .exec(value)?.[1]
      ?.trim()
      .replace(/^[\s\S]+$/, innermost) ?? value;
  const declared = [...tokens.matchAll(/--_[\w-]+: var\((--hikikomori-help-[\w-]+), (.+)\);$/gm)].map(
    ([, name, value]) => ({ name: name!, value: value! }),
  );
  /** Its default, and where it has two, that for light and that for dark. */
  function defaults(name: string): string {
    const values = declared.filter((one) => one.name === name).map(({ value }) => value);
    const both = values.flatMap((value) =>
      [...value.matchAll(/^light-dark\((var\(.+?\)), (var\(.+?\))\)$/g)].flatMap(([, light, dark]) => [
        light!,
        dark!,
      ]),
    );
    return (both.length > 0 ? both : values).map((value) => `\`${innermost(value)}\``).join(' / ');
  }

  test('are those of the styles, in their order, and no more than twenty', () => {
    const names = [...new Set(declared.map(({ name }) => name))];
    expect(properties.map(({ name }) => name)).toEqual(names);
    expect(new Set(sheets.match(/--hikikomori-help-[\w-]+/g))).toEqual(new Set(names));
    expect(names.length).toBeGreaterThan(10);
    expect(names.length).toBeLessThanOrEqual(20);
  });
  test.each(properties)('$name has the default that the guide tells', ({ name, cells }) =>
    expect(cells[0]).toBe(defaults(name)),
  );
  test('that have a colour for light have the same one where there is no light-dark()', () => {
    for (const { name, value } of declared.filter((one) => one.value.startsWith('light-dark'))) {
      expect(declared.find((one) => one.name === name)!.value).toBe(
        /^light-dark\((var\(.+?\)), /.exec(value)![1],
      );
    }
  });
});

describe('the parts of the guide', () => {
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

test('the manifest for editors names the properties and parts of the guide', () => {
  const { cssProperties, cssParts } = (
    JSON.parse(read('custom-elements.json')) as {
      modules: { declarations: Record<'cssProperties' | 'cssParts', { name: string }[]>[] }[];
    }
  ).modules[0]!.declarations[0]!;
  expect(cssProperties.map(({ name }) => name)).toEqual(properties.map(({ name }) => name));
  expect(cssParts.map(({ name }) => name)).toEqual(parts);
});

describe('the guide', () => {
  test('tells each name in Japanese and in English', () => {
    for (const { name, cells } of rows) {
      const [japanese = '', english = ''] = cells.slice(-2);
      expect(japanese, name).toMatch(/[\u3040-\u30ff\u4e00-\u9fff]/);
      expect(english, name).toMatch(/^[A-Z“][^\u3040-\u30ff\u4e00-\u9fff]+$/);
    }
  });
  test('uses in its examples, and the pages of the demo in their styles, only names that there are', () => {
    const [examples, pages] = [
      [...guide.matchAll(/```css\n([\s\S]*?)```/g)].map(([, css]) => css).join('\n'),
      ['town.css', 'school.css'].map((file) => read(`demo/${file}`)).join('\n'),
    ];
    const known = [...properties.map(({ name }) => name), ...parts];
    const used = [...(examples + pages).matchAll(/(--hikikomori-help-[\w-]+)|::part\(([\w-]+)\)/g)].map(
      ([, property, part]) => property ?? part,
    );
    expect(used.length).toBeGreaterThan(8);
    expect(used.filter((name) => !known.includes(name!))).toEqual([]);
  });
});
