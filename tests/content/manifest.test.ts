// What editors read of the tag, and what the documents say of it, are what the source has.
import { readFileSync } from 'node:fs';
import type { CustomElement } from 'custom-elements-manifest/schema';
import { describe, expect, test } from 'vitest';
import { makeManifest } from '../../scripts/build/manifest.ts';
import { ATTRIBUTES } from '../../src/settings/attributes.ts';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const made = makeManifest();
const declaration = made.modules[0]!.declarations![0] as CustomElement;
const names = (all: readonly { readonly name: string }[] | undefined): string[] =>
  (all ?? []).map(({ name }) => name);

describe('custom-elements.json', () => {
  test('is what the source makes now; otherwise: npm run docs:manifest', () => {
    expect(JSON.parse(read('custom-elements.json'))).toEqual(JSON.parse(JSON.stringify(made)));
  });

  test('has every attribute with its property, and a description of each thing', () => {
    const { attributes = [], members = [], events, slots, cssParts, cssProperties } = declaration;
    expect(names(attributes).sort()).toEqual([...ATTRIBUTES].sort());
    for (const { name, fieldName } of attributes)
      if (name !== 'lang') expect(names(members), name).toContain(fieldName);
    const all = [attributes, members, events, slots, cssParts, cssProperties];
    for (const list of all) {
      expect(list?.length).toBeGreaterThan(0);
      for (const { name, description } of list ?? []) expect(description, name).toMatch(/\S/);
    }
  });

  test('has nothing of what is inside', () => {
    expect(JSON.stringify(made)).not.toMatch(/src\/|"HelpElement"|AttributesElement|"#/);
    expect(names(declaration.members?.filter(({ kind }) => kind === 'method'))).toEqual([
      'restart',
      'showContacts',
      'open',
      'close',
    ]);
  });

  test('tells the values that a setting may have', () => {
    const display = declaration.attributes?.find(({ name }) => name === 'display');
    expect(display?.type?.text).toBe("'inline' | 'floating' | 'dialog' | null | undefined");
  });

  test('has the events that are sent', () => {
    const sent = [...read('src/element/events.ts').matchAll(/^ {2}'(hikikomori-help-\w+)':/gm)];
    expect(names(declaration.events)).toEqual(sent.map(([, name]) => name));
  });

  test('is found by its place in package.json', () => {
    const { customElements, files } = JSON.parse(read('package.json')) as {
      customElements: string;
      files: string[];
    };
    expect(customElements).toBe('custom-elements.json');
    expect(files).toContain(customElements);
  });
});

describe('README.md', () => {
  const section = (heading: string): string =>
    read('README.md')
      .split(new RegExp(`^## ${heading}$`, 'm'))[1]
      ?.split(/^## /m)[0] ?? '';
  const marked = (text: string): string[] => [...text.matchAll(/`([\w-]+)`/g)].map(([, name]) => name!);

  test('has a row for each attribute, and for nothing else', () => {
    const rows = [...section('属性').matchAll(/^\| (`[^|]+) \|/gm)].flatMap(([, cell]) => marked(cell!));
    expect(rows.sort()).toEqual(names(declaration.attributes).sort());
  });

  test('names each attribute, event and method in English', () => {
    const text = section('Attributes');
    expect(names(declaration.attributes).filter((name) => !marked(text).includes(name))).toEqual([]);
    const [, events = ''] = /^Events .*?: (.*?)\. Methods/m.exec(text) ?? [];
    const [first = '', ...others] = marked(events.replace(/`\{\w+\}`/g, ''));
    const told = [first, ...others.map((end) => first.replace(/-\w+$/, end))];
    expect(told).toEqual(names(declaration.events));
    const [, methods = ''] = /Methods: (.*?)\.$/m.exec(text) ?? [];
    const all = declaration.members?.filter(({ kind }) => kind === 'method');
    expect([...methods.matchAll(/`(\w+)\(\)`/g)].map(([, name]) => name).sort()).toEqual(names(all).sort());
  });
});
