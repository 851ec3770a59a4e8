// A content management system may bring the script twice, or an older version of it with another block of the
// page.
import { describe, expect, test } from 'vitest';
import { engine, useBrowser } from './support/browser.ts';
import { walkToResult } from './support/flow.ts';
import pkg from '../../package.json' with { type: 'json' };
import { inlineProbe, page, SCRIPT, scriptTag, scriptText, site, widget } from './support/site.ts';

const OTHER_VERSION = '/hikikomori-help-0.0.9.js';

describe(`${engine}: the script loaded more than once`, () => {
  const newPage = useBrowser();

  test.each([
    ['the same file twice', [SCRIPT, SCRIPT]],
    ['a second version of it', [SCRIPT, OTHER_VERSION]],
  ])('%s: one definition, no error, the widget works', async (_, scripts) => {
    const noteFirst = '<script src="/first.js" defer></script>';
    const head = [inlineProbe, scriptTag(scripts[0]), noteFirst, ...scripts.slice(1).map(scriptTag)].join('');
    const { url } = await site({
      '/': page(widget(), head),
      '/first.js': 'window.first = customElements.get("hikikomori-help")',
      [OTHER_VERSION]: scriptText().replaceAll(pkg.version, '0.0.9'),
    });
    const tab = await newPage();
    await tab.open(url);

    const same = await tab.evaluate(() => {
      const now = customElements.get('hikikomori-help');
      return Boolean(now) && now === (window as { first?: unknown }).first;
    });
    expect(same).toBe(true);
    expect((await walkToResult(tab)).at(-1)).toBe('result');
    // A warning to the embedder is welcome.
    expect((await tab.messages()).filter(({ kind }) => kind !== 'warning')).toEqual([]);
  });
});
