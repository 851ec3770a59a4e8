// A site that draws its pages on a server: the tag is drawn there with its own contacts, before any script runs.
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { install, type Project } from './support/installed.ts';

let project: Project;
beforeAll(() => {
  project = install(['@lit-labs/ssr']);
});
afterAll(() => {
  project.remove();
});

/** What the server sends for a template; `setup` runs before it. */
const sent = (template: string, setup = ''): string =>
  project.node(`
    import { html } from 'lit';
    import { render } from '@lit-labs/ssr';
    import { LitElementRenderer } from '@lit-labs/ssr/lib/lit-element-renderer.js';
    import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
    import 'hikikomori-help/define';
    ${setup}
    console.log(await collectResult(render(html\`${template}\`)));
  `);

test('the contacts inside the tag are shown, by a slot and nothing else', () => {
  const page = sent(
    '<hikikomori-help area="47"><a href="tel:000-000-0000">000-000-0000</a></hikikomori-help>',
  );
  expect(page).toContain('<a href="tel:000-000-0000">000-000-0000</a>');
  expect(page).toMatch(/^(?:<!--.*?-->)*<hikikomori-help\s+area="47"/);
  const [, root = ''] = /<template shadowroot[^>]*>(.*)<\/template>/s.exec(page) ?? [];
  expect(root).toContain('<slot></slot>');
  expect(root).not.toContain('<section');
});

test('no style is sent, which a strict policy would refuse and the slot does not need', () => {
  expect(sent('<hikikomori-help area="47"></hikikomori-help>')).not.toMatch(/style/);
});

test('a server that connects its elements draws the same', () => {
  const tag = '<hikikomori-help area="47"></hikikomori-help>';
  expect(sent(tag, 'LitElementRenderer.renderOptions.push(() => ({ connectedCallback: true }));')).toBe(
    sent(tag),
  );
});

test('settings inside the tag, and properties, are left to the browser', () => {
  const settings = '<script type="application/json">{ "area": "12" }</script>';
  expect(sent(`<hikikomori-help display="floating">${settings}</hikikomori-help>`)).toContain(settings);
  expect(sent('<hikikomori-help .area=${"47"}></hikikomori-help>')).toContain('<slot></slot>');
});

test('the example of docs/modules.md sends its contacts', () => {
  const [, example = ''] = /```js\n([\s\S]*?)```/.exec(readFileSync('docs/modules.md', 'utf8')) ?? [];
  const page = project.node(`const response = process.stdout; ${example}`);
  expect(page).toMatch(/<slot><\/slot>.*<a href="tel:000-000-0000">/s);
});
