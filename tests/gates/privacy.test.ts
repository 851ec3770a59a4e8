// The source of the widget has no means of asking, keeping or telling; the one request that it may make is made in one place.
import { expect, test } from 'vitest';
import { typeScriptFiles } from './support/files.ts';

/** What sends, keeps, or listens to others. */
const MEANS: Readonly<Record<string, RegExp>> = {
  'a request': /\bfetch\(|\bXMLHttpRequest\b|\bsendBeacon\b|\bWebSocket\b|\bEventSource\b|\bRTCPeerConnection\b|\bWebTransport\b|\bnew (?:Image|Audio|Worker|SharedWorker)\b|\bimportScripts\b|\bimport\(/,
  'storage': /\b(?:local|session)Storage\b|\bindexedDB\b|\bcaches\b|\bcookie(?:Store)?\b|\bserviceWorker\b|\bstorage\.|\bwindow\.name\b/,
  'history or title': /\bhistory\b\.|\bdocument\.title\b|\blocation\.(?:hash|search|href|assign)\b/,
  'messages': /\bpostMessage\b|\bBroadcastChannel\b|\bMessageChannel\b|['"]message['"]/,
  'who the person is': /\buserAgent(?:Data)?\b|\bgeolocation\b|\bgetBattery\b|\bmediaDevices\b|\bhardwareConcurrency\b|\.referrer\b/,
};
/** Where it is the embedder who has asked for it. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = { 'a request': ['controllers/directory.ts'] };

/** Comments tell what is not done, and may name it. */
const code = (text: string): string => text.replace(/\/\*[^]*?\*\/|(?<!:)\/\/.*$/gm, '');
const widget = typeScriptFiles('src').filter(({ file }) => !file.startsWith('cli/'));
const users = (means: RegExp): string[] => widget.filter(({ text }) => means.test(code(text))).map(({ file }) => file);

test.each(Object.entries(MEANS))('nothing in the widget uses %s', (name, means) => {
  expect(widget.length).toBeGreaterThan(100);
  expect(users(means)).toEqual(ALLOWED[name] ?? []);
});

test('the gate sees what it is there to stop', () => {
  for (const [name, line] of [
    ['a request', 'await fetch(url)'], ['a request', 'new Image().src = x'], ['a request', 'navigator.sendBeacon(x)'], ['a request', "import('./a.js')"], ['storage', 'localStorage.x = 1'], ['storage', 'document.cookie'],
    ['history or title', 'history.pushState({}, "")'], ['history or title', 'document.title = x'], ['messages', "addEventListener('message', f)"], ['who the person is', 'navigator.userAgent'], ['who the person is', 'document.referrer'],
  ] as const) expect(line).toMatch(MEANS[name]!);
  expect(code('a; // localStorage\n/* fetch(x) */ b')).not.toMatch(/localStorage|fetch/);
  expect(code("'https://a.example/' // x")).toContain('https://a.example/');
});
