// What Chromium hands to assistive technology: roles, names, descriptions and states of a result and of the
// crisis panel. After a change that is meant, run it with --update and read the difference.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { go, onlyChromium, useTown } from './support/emulated.ts';
import { PLACES } from './support/places.ts';

interface Node {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
  readonly description?: { readonly value: string };
  readonly value?: { readonly value: string };
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value?: unknown } }[];
  readonly childIds?: readonly string[];
}
/** States that a person hears. */
const STATES = ['level', 'expanded', 'checked', 'disabled', 'required', 'hasPopup', 'modal', 'live'];
/** Letters that stand in their element already, and boxes without a meaning. */
const SILENT = ['InlineTextBox', 'none', 'generic', 'ListMarker', 'LineBreak'];

/** The tree as lines, two spaces for each step down. */
async function tree(tab: Page): Promise<string> {
  const session = await tab.context().newCDPSession(tab);
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as unknown as { nodes: Node[] };
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const lines: string[] = [];
  const visit = (node: Node, depth: number): void => {
    const { role, name, description, value, properties = [], childIds = [], ignored } = node;
    const shown = !ignored && role !== undefined && !SILENT.includes(role.value);
    if (shown) {
      const states = properties
        .filter(
          (property) =>
            STATES.includes(property.name) &&
            (property.value.value !== false || property.name === 'expanded') &&
            property.value.value !== '',
        )
        .map((property) => `${property.name}=${String(property.value.value)}`);
      lines.push(
        [
          `${'  '.repeat(depth)}${role.value}`,
          ...(name?.value ? [JSON.stringify(name.value)] : []),
          ...(value?.value ? [`value ${JSON.stringify(value.value)}`] : []),
          ...(description?.value ? [`described ${JSON.stringify(description.value)}`] : []),
          ...states,
        ].join(' '),
      );
    }
    // The words of a button or link are its name.
    if (shown && ['button', 'link', 'heading', 'StaticText', 'DisclosureTriangle'].includes(role.value))
      return;
    for (const id of childIds) {
      const child = byId.get(id);
      if (child) visit(child, shown ? depth + 1 : depth);
    }
  };
  visit(nodes[0]!, 0);
  return `${lines.join('\n')}\n`;
}

describe.skipIf(onlyChromium)('an assistive technology is given', () => {
  const town = useTown();

  test.each([
    ['result', 'result, phone first', 'ja', 'inline'],
    ['crisis', 'crisis panel, suicidal', 'ja', 'inline'],
    // With the Japanese of each text below it, and in no name.
    ['crisis', 'crisis panel, suicidal', 'en', 'inline'],
    ['question', 'question want, self', 'en', 'dialog'],
  ] as const)(
    'the tree of the %s as it was reviewed: %s, in %s @wcag:1.3.1,1.3.2,1.3.6,2.4.1,4.1.2',
    async (file, name, lang, display) => {
      const tab = await town();
      await go(tab, { ...PLACES.find((place) => place.name === name)!, lang, display });
      const text = await tree(tab);
      expect(text.split('\n').length).toBeGreaterThan(20);
      await expect(text).toMatchFileSnapshot(`../at/trees/${file}.${lang}.txt`);
    },
  );

  test('each word once where readings stand above the kanji, and every name as it is without them', async () => {
    const tab = await town();
    const place = PLACES.find(({ name }) => name === 'result, phone first')!;
    const at = async (furigana: Record<string, string>): Promise<string[]> => {
      await go(tab, {
        ...place,
        attributes: { ...place.attributes, ...furigana },
        lang: 'ja',
        display: 'inline',
      });
      return (await tree(tab)).split('\n');
    };
    const [plain, read] = [await at({}), await at({ furigana: '' })];
    await expect(read.join('\n')).toMatchFileSnapshot('../at/trees/result.furigana.ja.txt');
    const named = (lines: string[]): string[] =>
      lines
        .filter((line) => /^ *(?:button|link|heading|DisclosureTriangle|textbox) /.test(line))
        .map((line) => line.trim());
    expect(named(read)).toEqual(named(plain));
    // A text lies in pieces now, but is the same.
    const said = (lines: string[]): string =>
      lines.flatMap((line) => /^ *StaticText "(.*?)"/.exec(line)?.[1] ?? []).join('');
    expect(said(read)).toBe(said(plain));
    expect(read.join()).not.toContain('そうだん');
  });
});
