// A page that a server has drawn with @lit-labs/ssr, in a browser: the tag's own contacts are there before any
// script, and the widget takes their place once.
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { engine, useBrowser } from '../dist/support/browser.ts';
import { scriptTag, site } from '../dist/support/site.ts';
import { install, type Project } from './support/installed.ts';

/** No inline style passes, and nothing may be made from text. Firefox asks for an icon of the page by itself. */
const POLICY = "default-src 'none'; script-src 'self'; img-src 'self'; require-trusted-types-for 'script'";

const CONTACTS = '<p><a class="own" href="tel:0000000000">000-000-0000</a></p>';
/** The page's part that is the same on the server and in the browser, as somebody using Lit writes it. */
const TEMPLATE = `
  import { html, LitElement } from 'lit';
  export const help = (area) => html\`<hikikomori-help area=\${area} center-name="見本窓口" phone="000-000-0000">${CONTACTS}</hikikomori-help>\`;
  class XPage extends LitElement {
    render() { return help('47'); }
  }
  customElements.define('x-page', XPage);
  export const templates = { alone: () => help('47'), inside: () => html\`<x-page></x-page>\` };
`;
const SUPPORT = "import '@lit-labs/ssr-client/lit-element-hydrate-support.js';";
const TAG = "import 'hikikomori-help/define';";
const hydrating = (name: string): string =>
  `import { hydrate } from '@lit-labs/ssr-client'; import { templates } from './template.js';
   hydrate(templates.${name}(), document.querySelector('main'));`;

/** By what the page loads: which of the templates the server has drawn, and the module that is bundled for it;
 * without one, the single script. */
const WAYS: Readonly<Record<string, { readonly drawn: string; readonly code?: string }>> = {
  'the single script': { drawn: 'alone' },
  'the tag alone': { drawn: 'alone', code: TAG },
  'the tag, with support for hydration': { drawn: 'alone', code: `${SUPPORT}${TAG}` },
  'a template that is hydrated': { drawn: 'alone', code: `${SUPPORT}${TAG}${hydrating('alone')}` },
  'a template that is hydrated before the tag is known': {
    drawn: 'alone',
    code: `${SUPPORT}${hydrating('alone')} setTimeout(() => import('hikikomori-help/define'), 50);`,
  },
  'an element around it that is hydrated': {
    drawn: 'inside',
    code: `${SUPPORT}${TAG}${hydrating('inside')}`,
  },
};

/** What was seen from before the first script until the widget stood. */
interface Watched {
  /** Whether the tag's own contacts were in view before any script. */
  before: boolean;
  /** Sections of the widget that were ever put into the page. */
  drawings: number;
  /** Moments at which neither the contacts nor the widget were in view. */
  gaps: number;
}
/** Runs in the page, before its module. */
function watch(): void {
  const host = (): Element | null =>
    document.querySelector('hikikomori-help') ??
    document.querySelector('x-page')?.shadowRoot?.querySelector('hikikomori-help') ??
    null;
  const isSeen = (element: Element | null | undefined): boolean =>
    (element?.getBoundingClientRect().height ?? 0) > 0;
  const widget = (): Element | null | undefined => host()?.shadowRoot?.querySelector('section.widget');
  const watched: Watched = { before: isSeen(host()?.querySelector('.own')), drawings: 0, gaps: 0 };
  const look = (): void => {
    if (!isSeen(host()?.querySelector('.own')) && !isSeen(widget())) watched.gaps += 1;
  };
  const observer = new MutationObserver((records) => {
    for (const node of records.flatMap(({ addedNodes }) => [...addedNodes]))
      if (node instanceof Element && node.matches('section.widget')) watched.drawings += 1;
    look();
  });
  for (const root of [document, document.querySelector('x-page')?.shadowRoot, host()?.shadowRoot])
    if (root) observer.observe(root, { childList: true, subtree: true });
  const everyFrame = (): void => {
    look();
    requestAnimationFrame(everyFrame);
  };
  everyFrame();
  Object.assign(globalThis, { watched });
}

describe(`${engine}: a page drawn on a server`, () => {
  const newPage = useBrowser();
  let project: Project;
  const drawn: Record<string, string> = {};
  beforeAll(() => {
    project = install(['@lit-labs/ssr']);
    project.write('template.js', TEMPLATE);
    for (const name of ['alone', 'inside'])
      drawn[name] = project.node(`
        import { render } from '@lit-labs/ssr';
        import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
        import 'hikikomori-help/define';
        import { templates } from './template.js';
        process.stdout.write(await collectResult(render(templates.${name}())));
      `);
  });
  afterAll(() => {
    project.remove();
  });

  async function bundle(code: string): Promise<string> {
    const { outputFiles } = await build({
      stdin: { contents: code, resolveDir: project.directory },
      bundle: true,
      format: 'esm',
      write: false,
      logLevel: 'silent',
    });
    return outputFiles[0]!.text;
  }

  test.each(Object.entries(WAYS))('has its widget once, with %s', async (_, { drawn: name, code }) => {
    const script = code === undefined ? scriptTag() : '<script type="module" src="/page.js"></script>';
    const html = `<!doctype html><html lang="ja"><head><meta charset="utf-8"><title>相談</title></head>
      <body><main>${drawn[name]!}</main><script src="/watch.js"></script>${script}</body></html>`;
    const { url } = await site(
      { '/': html, '/watch.js': `(${watch.toString()})()`, '/page.js': await bundle(code ?? '') },
      { 'content-security-policy': POLICY },
    );
    const tab = await newPage();
    await tab.open(url);
    const door =
      name === 'inside' ? 'x-page >>> hikikomori-help >>> [part~=door]' : 'hikikomori-help >>> [part~=door]';
    await expect
      .poll(
        () =>
          tab.click(door).then(
            () => true,
            () => false,
          ),
        { timeout: 10_000 },
      )
      .toBe(true);
    await tab.evaluate(() => new Promise((later) => setTimeout(later, 300)));
    const sections = await tab.evaluate(() => {
      const host =
        document.querySelector('hikikomori-help') ??
        document.querySelector('x-page')!.shadowRoot!.querySelector('hikikomori-help')!;
      const root = host.shadowRoot!;
      return {
        widgets: root.querySelectorAll('section.widget').length,
        slots: root.querySelectorAll('slot').length,
        questions: root.querySelectorAll('[part~=question]').length,
        contacts: host.querySelectorAll('.own').length,
      };
    });
    expect(sections).toEqual({ widgets: 1, slots: 1, questions: 1, contacts: 1 });
    const watched = await tab.evaluate(() => (globalThis as unknown as { watched: Watched }).watched);
    expect(watched).toEqual({ before: true, drawings: 1, gaps: 0 });
    expect(await tab.messages()).toEqual([]);
  });
});
