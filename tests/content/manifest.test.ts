// What editors read of the tag, and what the documents say of it, are what the source has.
import { readFileSync } from 'node:fs';
import type { CustomElement, Declaration, Package } from 'custom-elements-manifest/schema';
import { describe, expect, test } from 'vitest';
import { DOCUMENTS, withTables } from '../../scripts/build/manifest-tables.ts';
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
    expect(JSON.stringify(made)).not.toMatch(/src\/|"HelpElement"|AttributesElement|"name":"#/);
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

describe.each(DOCUMENTS)('%s', (document) => {
  const text = read(document);

  test('has the tables that the source makes now; otherwise: npm run docs:manifest', () => {
    expect(text).toMatch(/^<!-- manifest:/m);
    expect(withTables(made, document, text)).toBe(text);
  });

  test('tells each thing, in its last column, in the language of the page', () => {
    const rows = [...text.matchAll(/<!-- manifest:[\w-]+ -->([\s\S]*?)<!-- \/manifest -->/g)].flatMap(
      ([, tables]) => [...tables!.matchAll(/^\| `.*$/gm)].map(([row]) => row.split(' | ')),
    );
    expect(rows.length).toBeGreaterThan(10);
    const japanese = /[\u3040-\u30ff\u4e00-\u9fff]/;
    for (const cells of rows)
      if (document.startsWith('docs/en/'))
        // Examples of values may be in Japanese, as code.
        expect(cells.at(-1)!.replaceAll(/`[^`]*`/g, '…'), cells[0]).toMatch(/^[A-Z“][^\u3040-\u30ff]+ \|$/);
      else expect(cells.slice(1).join(), cells[0]).toMatch(japanese);
  });
});

describe('a table', () => {
  const text = read('docs/reference.md');
  const changed = (attributes: CustomElement['attributes']): Package => ({
    ...made,
    modules: [{ ...made.modules[0]!, declarations: [{ ...declaration, attributes } as Declaration] }],
  });
  const attributes = declaration.attributes!;

  test('is not made while something has no words, which are named', () => {
    const more = changed([...attributes, { name: 'colour' }]);
    expect(() => withTables(more, 'docs/reference.md', text)).toThrow(
      'no words in manifest-words.json for: colour',
    );
  });
  test('is not made while there are words for something that has gone', () => {
    const less = changed(attributes.filter(({ name }) => name !== 'theme'));
    expect(() => withTables(less, 'docs/reference.md', text)).toThrow('words for what there is not: theme');
  });
  test('is not made where a document asks for one that there is not', () => {
    const wrong = text.replace('manifest:events', 'manifest:sounds');
    expect(() => withTables(made, 'docs/reference.md', wrong)).toThrow(
      'docs/reference.md: there is no table sounds',
    );
  });
});
