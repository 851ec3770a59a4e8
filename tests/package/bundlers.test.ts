// Whoever builds their own script gets a widget that works, and nothing of what they do not use.
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { useBrowser } from '../dist/support/browser.ts';
import { walkToResult } from '../dist/support/flow.ts';
import { site } from '../dist/support/site.ts';
import { bundle, BUNDLERS } from './support/bundlers.ts';
import { install, type Project } from './support/installed.ts';

const POLICY =
  "default-src 'none'; script-src 'self'; img-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";
/** Texts that only these libraries have. */
const LIBRARIES = /litHtmlVersions|litElementVersions|i18next|hikikomori-help-ready/;

const FILES = {
  'page.js': `import 'hikikomori-help/define';
    const help = document.createElement('hikikomori-help');
    help.area = '47';
    document.querySelector('main').append(help);`,
  'class.js': `import { HikikomoriHelpElement } from 'hikikomori-help';
    customElements.define('hikikomori-help', class extends HikikomoriHelpElement {});
    document.querySelector('main').append(document.createElement('hikikomori-help'));`,
  'unused.js': `import { HikikomoriHelpElement } from 'hikikomori-help';`,
  'core.js': `import { recommend } from 'hikikomori-help/core';
    console.log(recommend({ who: 'self', express: 'write' }).methods[0].method);`,
  'hours.js': `import { parseHours } from 'hikikomori-help/core';
    console.log(parseHours('Mo-Fr 09:00-17:00').issues.length);`,
} as const;

describe.each(BUNDLERS)('%s', (bundler) => {
  const newPage = useBrowser();
  let project: Project;
  beforeAll(() => {
    // Bundlers take the libraries for development unless they are told that a page is made for its visitors.
    vi.stubEnv('NODE_ENV', 'production');
    project = install();
    for (const [file, text] of Object.entries(FILES)) project.write(file, text);
  });
  afterAll(() => {
    project.remove();
    vi.unstubAllEnvs();
  });
  const built = (file: keyof typeof FILES): Promise<string> => bundle(bundler, project.directory, file);

  test.each(['page.js', 'class.js'] as const)(
    'makes a script of %s that leads to a result under a strict policy',
    async (file) => {
      const { url } = await site(
        {
          '/': '<!doctype html><html lang="ja"><meta charset="utf-8"><title>相談</title><main></main><script type="module" src="/bundle.js"></script></html>',
          '/bundle.js': await built(file),
        },
        { 'content-security-policy': POLICY },
      );
      const tab = await newPage();
      await tab.open(url);
      expect((await walkToResult(tab)).at(-1)).toBe('result');
      expect(await tab.messages()).toEqual([]);
    },
  );

  test('leaves nothing of a class that is not used', async () => {
    expect((await built('unused.js')).length).toBeLessThan(100);
  });

  test('leaves no library and no element beside the core', async () => {
    const script = await built('core.js');
    expect(script).not.toMatch(LIBRARIES);
    expect(project.node(script).trim()).toBe('sns');
  });

  test('leaves no questions and no rules beside the reading of hours', async () => {
    const script = await built('hours.js');
    expect(script).not.toMatch(/counterfactual/);
    expect(project.node(script).trim()).toBe('0');
  });
});
