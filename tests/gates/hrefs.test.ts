// An address gets into the page in few places, each of which is known.
import { expect, test } from 'vitest';
import { typeScriptFiles } from './support/files.ts';

/** Whatever makes a browser go somewhere, or fetch something. */
const LEADS = /\b(?:xlink:)?href=|\.href\s*=(?!=)|\.(?:src|action|formAction)\s*=(?!=)|\s(?:src|action|formaction|ping|poster|srcset)=|\blocation\.(?:replace|assign)\(|\blocation\s*=(?!=)|window\.open\(|setAttribute(?:NS)?\([^)]*['"](?:xlink:)?(?:href|src|action|formaction)['"]/;

/** The files that may, and what keeps the address to the allow-list. */
const PLACES: Readonly<Record<string, RegExp>> = {
  'controllers/files.ts': /createObjectURL/,
  'controllers/quick-exit.ts': /location\.replace\(url\)/,
  'element/fallback.ts': /const url = httpsUrl\(/,
  'screens/parts/link.ts': /if \(!isSafeHref\(href\)\) return/,
};

/** The core has no page to put an address into, and the command none at all. */
const files = typeScriptFiles('src').filter(({ file }) => !/^(?:cli|core)\//.test(file));

test('a link is made in one place, and leaving, saving and falling back each in one more', () => {
  expect(files.filter(({ text }) => LEADS.test(text)).map(({ file }) => file)).toEqual(Object.keys(PLACES));
});

test.each(Object.entries(PLACES))('%s lets nothing through that is not on the allow-list', (place, guard) => {
  expect(files.find(({ file }) => file === place)?.text).toMatch(guard);
});

test('the gate sees what it is there to stop', () => {
  for (const code of ['html`<a href=${x}>`', 'link.href = x', 'image.src = x', 'location.assign(x)', 'location = x', 'window.open(x)', 'a.setAttribute("href", x)', 'html`<form action=${x}>`', "svg.setAttributeNS(ns, 'xlink:href', x)"]) expect(code).toMatch(LEADS);
  for (const code of ['if (link.href === x)', 'const { href } = x', 'isSafeHref(href)', '// see href', 'url.href;', 'action === x']) expect(code).not.toMatch(LEADS);
});
