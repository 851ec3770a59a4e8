// The privacy contract, as far as a page can see it; that the built script makes no request at all is seen
// from outside, in tests/dist.
import { expect } from 'chai';
import { parts } from '../support/find.ts';
import { intercept, replace } from '../support/page.ts';
import { answer, LOCAL, mount, push } from '../support/widget.ts';

const GIVEN = {
  who: 'self',
  safe: 'suicidal',
  express: 'write',
  reach: 'none',
  want: ['listen'],
  when: 'evening-weekend',
  worry: 'overheard',
  age: '18-39',
};

/** All that a page keeps or shows of a visit. */
const traces = () => ({
  cookie: document.cookie,
  local: JSON.stringify(localStorage),
  session: JSON.stringify(sessionStorage),
  history: history.length,
  state: JSON.stringify(history.state),
  title: document.title,
  address: location.href,
  name: window.name,
});

/** Counts every way of sending something that a script has. */
function countRequests(): string[] {
  const made: string[] = [];
  const refuse =
    (name: string) =>
    (...args: unknown[]): never => {
      made.push(`${name} ${String(args[0])}`);
      throw new Error(`${name} is not to be called`);
    };
  replace(window, 'fetch', refuse('fetch'));
  replace(XMLHttpRequest.prototype, 'open', refuse('XMLHttpRequest'));
  replace(navigator, 'sendBeacon', refuse('sendBeacon'));
  replace(window, 'WebSocket', refuse('WebSocket') as unknown as typeof WebSocket);
  replace(window, 'EventSource', refuse('EventSource') as unknown as typeof EventSource);
  replace(window, 'Worker', refuse('Worker') as unknown as typeof Worker);
  replace(window, 'open', refuse('open'));
  // An address given to a picture is a request as well.
  intercept(HTMLImageElement.prototype, 'src', refuse('img'));
  intercept(HTMLScriptElement.prototype, 'src', refuse('script'));
  intercept(HTMLIFrameElement.prototype, 'src', refuse('iframe'));
  intercept(HTMLLinkElement.prototype, 'href', refuse('link'));
  return made;
}

async function wholeVisit(): Promise<void> {
  const widget = await mount({ ...LOCAL, area: '12' });
  await push(widget, 'show-contacts');
  await push(widget, 'back');
  await answer(widget, GIVEN);
  for (const details of parts(widget, 'method')) details.setAttribute('open', '');
  await push(widget, 'show-answers');
  await push(widget, 'change');
  await answer(widget, { ...GIVEN, safe: 'none' });
  await push(widget, 'clear');
}

describe('after a whole visit', () => {
  it('nothing is kept: no cookie, no storage, no history, no title, no address', async () => {
    const before = traces();
    await wholeVisit();
    expect(traces()).to.deep.equal(before);
    expect(before).to.include({ cookie: '', local: '{}', session: '{}' });
  });

  it('no database and no cache is there', async () => {
    await wholeVisit();
    expect(await indexedDB.databases()).to.deep.equal([]);
    expect('caches' in window ? await caches.keys() : []).to.deep.equal([]);
  });

  it('no request was made', async () => {
    const made = countRequests();
    const before = performance.getEntriesByType('resource').length;
    await wholeVisit();
    expect(made).to.deep.equal([]);
    expect(
      performance
        .getEntriesByType('resource')
        .slice(before)
        .map(({ name }) => name),
    ).to.deep.equal([]);
  });

  it('the page holds no global of ours, and no answer in any attribute of the tag', async () => {
    const globals = new Set(Object.keys(window));
    const widget = await mount(LOCAL);
    const tag = () => (widget.cloneNode() as Element).outerHTML;
    const before = tag();
    await answer(widget, GIVEN);
    expect(tag()).to.equal(before);
    expect(Object.keys(window).filter((name) => !globals.has(name))).to.deep.equal([]);
  });
});
