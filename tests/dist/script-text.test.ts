// What the script as it is delivered has no words for, it cannot do: the libraries inside included.
import { SourceMap } from 'node:module';
import { expect, test } from 'vitest';
import { engine } from './support/browser.ts';
import { scriptMap, scriptText } from './support/site.ts';

const NEVER = [
  'eval(',
  'new Function',
  'document.write',
  'insertAdjacentHTML',
  'outerHTML',
  'createContextualFragment',
  'DOMParser',
  'XMLHttpRequest',
  'sendBeacon',
  'WebSocket',
  'EventSource',
  'RTCPeerConnection',
  'new Worker',
  'SharedWorker',
  'importScripts',
  'import(',
  'new Image',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'caches.',
  '.cookie',
  'serviceWorker',
  'history.',
  'document.title',
  'postMessage',
  'BroadcastChannel',
  'userAgent',
  'geolocation',
  'document.referrer',
  '"unload"',
  '"message"',
  '"storage"',
  'debugger',
  'lit-html",{createHTML',
];
/** Known, and known what for. */
const COUNTED: Readonly<Record<string, number>> = {
  // The list that the embedder has named.
  'fetch(': 1,
  // Lit's templates, and the question whether that is allowed.
  innerHTML: 2,
  createPolicy: 1,
  // The quick exit keeps the page's own question from holding somebody up who is being watched; and lets it
  // ask again after that.
  beforeunload: 2,
};

const text = scriptText();
const count = (word: string): number => text.split(word).length - 1;

test(`${engine}: the script holds no word for what it promises not to do`, () => {
  expect(text.length).toBeGreaterThan(100_000);
  expect(NEVER.filter((word) => count(word) > 0)).toEqual([]);
});

test.each(Object.entries(COUNTED))(`${engine}: it says %s as often as is known`, (word, times) =>
  expect(count(word)).toBe(times),
);

test(`${engine}: it names no address that it could load from`, () => {
  const hosts = new Set(
    [...text.matchAll(/["'`(](https?:)?\/\/[^"'`)\s]+\.(?:js|mjs|css|json|woff2?|png|svg|gif)\b/g)].map(
      ([address]) => address,
    ),
  );
  expect([...hosts]).toEqual([]);
});

test(`${engine}: it says at its head that it is UTF-8, and whose work is inside`, () => {
  const [, head] = /^\uFEFF\/\*!\n([^*]+)\n\*\/\ntry\{/.exec(text)!;
  const names = [
    'hikikomori-help',
    '@floating-ui/core',
    '@floating-ui/dom',
    '@floating-ui/utils',
    '@lit/reactive-element',
    'i18next',
    'lit',
    'lit-element',
    'lit-html',
    'uqr',
    'valibot',
    'Licence',
  ];
  expect(head!.split('\n').map((line) => line.split(' ')[0])).toEqual(names);
});

test.each(['showContacts', 'beforeunload', 'scrollIntoView'])(
  `${engine}: somebody who looks for a fault at %s is led to the line that says it`,
  (word) => {
    const map = scriptMap();
    const before = text.slice(0, text.indexOf(word)).split('\n');
    const entry = new SourceMap(map).findEntry(before.length - 1, before.at(-1)!.length);
    expect(entry).toMatchObject({ originalSource: expect.any(String) as string });
    const { originalSource, originalLine } = entry as { originalSource: string; originalLine: number };
    expect(map.sourcesContent[map.sources.indexOf(originalSource)]!.split('\n')[originalLine]).toContain(
      word,
    );
  },
);
