// An embedder's own list of centres: from the page, or from an address. Whatever goes wrong, the built-in
// centres stand.
import { expect } from 'chai';
import { CENTRES, NATIONAL_LIST_URL } from '../../src/content/contacts.ts';
import { all, find, has, part, parts, placeOf, textOf } from '../support/find.ts';
import { hear, replace, warnings } from '../support/page.ts';
import { holdRequests, rest } from '../support/requests.ts';
import { stage } from '../support/stage.ts';
import type { Attributes, Widget } from '../support/widget.ts';
import { answer, create, LOCAL, mount, push } from '../support/widget.ts';

/** Okinawa's centre has a number that is confirmed, so a screen without the own list is never empty. */
const AREA = '47';
const [BUILT_IN] = CENTRES.filter(({ area }) => area === AREA);
const ADDRESS = 'https://www.city.example.lg.jp/windows.json';

const entry = (name: string, more: object = {}): object => ({
  id: name,
  area: AREA,
  name,
  channels: [{ method: 'phone', tel: '000-111-2222' }],
  programs: [],
  checked: '2026-10-01',
  sources: [{ url: 'https://www.city.example.lg.jp/' }],
  ...more,
});
const list = (...entries: readonly object[]): string => JSON.stringify(entries);
const MINE = list(entry('見本市の窓口'));

/** Names of the centres on the screen of contacts. */
async function centres(widget: Widget): Promise<string[]> {
  widget.showContacts();
  await widget.updateComplete;
  return parts(widget, 'contact').map((card) => card.querySelector('h4')!.textContent!);
}
async function settled(widget: Widget): Promise<Widget> {
  await rest();
  await widget.updateComplete;
  return widget;
}
function script(id: string, text: string, into: ParentNode = stage): HTMLScriptElement {
  const element = Object.assign(document.createElement('script'), {
    type: 'application/json',
    id,
    textContent: text,
  });
  into.append(element);
  return element;
}
const codes = (heard: ReturnType<typeof hear>): unknown[] =>
  heard
    .filter(({ name }) => name === 'hikikomori-help-error')
    .map(({ detail }) => (detail as { code: string }).code);

describe('a list at an address', () => {
  it('is asked for once, without cookies and without telling from which page', async () => {
    const made = holdRequests();
    const widget = await mount({ area: AREA, directory: ADDRESS });
    widget.requestUpdate();
    await widget.updateComplete;
    await centres(widget);
    expect(made.map(({ url }) => url)).to.deep.equal([ADDRESS]);
    expect(made[0]!.init).to.include({ credentials: 'omit', referrerPolicy: 'no-referrer' });
  });

  it('may stand beside the page', async () => {
    const made = holdRequests();
    await mount({ directory: 'windows.json?v=2' });
    expect(made.map(({ url }) => url)).to.deep.equal([new URL('windows.json?v=2', document.baseURI).href]);
  });

  it("is waited for with the tag's centre and the built-in ones on the screen, and then shown beside the tag's", async () => {
    const seen = warnings();
    const made = holdRequests();
    const widget = await mount({ ...LOCAL, area: AREA, directory: ADDRESS });
    expect(await centres(widget)).to.deep.equal([LOCAL['center-name'], BUILT_IN!.name]);
    made[0]!.answer(MINE);
    await settled(widget);
    expect(await centres(widget)).to.deep.equal([LOCAL['center-name'], '見本市の窓口']);
    expect(seen).to.deep.equal([]);
  });

  it('replaces the centres of its own areas and leaves the others', async () => {
    const made = holdRequests();
    const widget = await mount({ area: '13', directory: ADDRESS });
    const before = await centres(widget);
    made[0]!.answer(MINE);
    await settled(widget);
    expect(await centres(widget)).to.deep.equal(before);
    widget.setAttribute('area', AREA);
    await widget.updateComplete;
    expect(await centres(widget)).to.deep.equal(['見本市の窓口']);
  });

  it('has centres for a prefecture that the person picks, and errors there are reported then, once', async () => {
    const seen = warnings();
    script(
      'windows',
      list(
        entry('沖縄の窓口'),
        entry('千葉の窓口', { area: '12' }),
        entry('誤り', { area: '12100', website: 'x' }),
        entry('誤り2', { area: '13', website: 'x' }),
      ),
    );
    const widget = await settled(await mount({ area: AREA, directory: '#windows' }));
    const pick = async (area: string): Promise<string[]> => {
      find<HTMLSelectElement>(widget, 'select').value = area;
      await push(widget, 'show-area');
      return centres(widget);
    };
    expect(await centres(widget)).to.deep.equal(['沖縄の窓口']);
    expect(seen).to.deep.equal([]);
    expect(await pick('12')).to.include('千葉の窓口');
    expect(seen).to.have.lengthOf(1);
    expect(seen[0]).to.contain('url/https [2].website');
    await pick('13');
    expect(await pick(AREA)).to.deep.equal(['沖縄の窓口']);
    expect(seen).to.have.lengthOf(1);
  });

  it('does not interrupt a person who has begun', async () => {
    const made = holdRequests();
    const widget = await mount({ area: AREA, directory: ADDRESS });
    await answer(widget, { who: 'self', safe: 'none', express: 'speak' }, 'question reach');
    made[0]!.answer(MINE);
    await settled(widget);
    expect(placeOf(widget)).to.equal('question reach');
    await answer(widget, {});
    expect(textOf(widget)).to.contain('見本市の窓口').and.not.to.contain(BUILT_IN!.name);
  });

  it('may be named in the JSON inside the tag', async () => {
    const made = holdRequests();
    const widget = create();
    script('', JSON.stringify({ area: AREA, directory: ADDRESS }), widget);
    stage.append(widget);
    await widget.updateComplete;
    made[0]!.answer(MINE);
    await settled(widget);
    expect(await centres(widget)).to.deep.equal(['見本市の窓口']);
  });

  it('is not asked for where the tag names none', async () => {
    const made = holdRequests();
    await mount({ ...LOCAL, directory: ' ' });
    expect(made).to.deep.equal([]);
  });
});

describe('a list on the page', () => {
  it('is shown, and no request is made', async () => {
    const made = holdRequests();
    script('windows', MINE);
    const widget = await settled(await mount({ area: AREA, directory: '#windows' }));
    expect(await centres(widget)).to.deep.equal(['見本市の窓口']);
    expect(made).to.deep.equal([]);
  });

  it('may have any id', async () => {
    script('窓口.1:"a"]', MINE);
    const widget = await settled(await mount({ area: AREA, directory: '#窓口.1:"a"]' }));
    expect(await centres(widget)).to.deep.equal(['見本市の窓口']);
  });

  it("is that of the widget's own shadow root before that of the page", async () => {
    const root = stage.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
    script('windows', list(entry('ページの窓口')));
    const widget = await settled(await mount({ area: AREA, directory: '#windows' }, root));
    expect(await centres(widget)).to.deep.equal(['ページの窓口']);
    script('windows', list(entry('中の窓口')), root);
    const inner = await settled(await mount({ area: AREA, directory: '#windows' }, root));
    expect(await centres(inner)).to.deep.equal(['中の窓口']);
  });

  it('is waited for while the page is still loading: only a part of it may be there', async () => {
    const seen = warnings();
    replace(document, 'readyState', 'loading');
    const half = script('windows', MINE.slice(0, 40));
    const widget = await settled(await mount({ area: AREA, directory: '#windows' }));
    expect(await centres(widget)).to.deep.equal([BUILT_IN!.name]);
    half.textContent = MINE;
    replace(document, 'readyState', 'interactive');
    document.dispatchEvent(new Event('DOMContentLoaded'));
    await settled(widget);
    expect(await centres(widget)).to.deep.equal(['見本市の窓口']);
    expect(seen).to.deep.equal([]);
  });
});

describe('what a list says of a centre', () => {
  it('is on its card: for whom, at what cost, hours for some, and that it is closed for now', async () => {
    script(
      'windows',
      list(
        entry('若者の窓口', {
          eligibility: '市内の若者',
          cost: '無料',
          minimumAge: 15,
          maximumAge: 39,
          channels: [
            {
              method: 'phone',
              tel: '000-111-2222',
              hours: 'Mo-Fr 09:00-17:00',
              hoursFor: [{ condition: 'first-time', hours: 'Tu 10:00-12:00' }],
            },
          ],
        }),
        entry('休みの窓口', { status: 'temporarily-closed', alert: '改修のため' }),
      ),
    );
    const widget = await settled(await mount({ area: AREA, directory: '#windows' }));
    expect(await centres(widget)).to.deep.equal(['若者の窓口', '休みの窓口']);
    const [young, closed] = parts(widget, 'contact');
    for (const words of ['市内の若者', '無料', '15歳から39歳まで', '火 10:00〜12:00'])
      expect(young!.textContent).to.contain(words);
    expect(closed!.textContent).to.contain('改修のため');
    expect(has(widget, 'alert')).to.equal(true);
  });

  it('is never markup', async () => {
    script('windows', list(entry('<img src=x onerror=alert(1)>', { alert: '<b>x</b>' })));
    const widget = await settled(await mount({ area: AREA, directory: '#windows' }));
    expect(await centres(widget)).to.deep.equal(['<img src=x onerror=alert(1)>']);
    expect(all(widget, 'img, b')).to.have.lengthOf(0);
  });
});

describe('a bad entry among good ones', () => {
  it('is left out and reported once, with its position and how many there are', async () => {
    const [seen, heard] = [warnings(), hear()];
    script(
      'windows',
      list(entry('ひとつ目'), entry('ふたつ目', { website: 'javascript:alert(1)' }), entry('みっつ目'), {
        name: 'x',
      }),
    );
    const widget = await settled(await mount({ area: AREA, directory: '#windows' }));
    expect(await centres(widget)).to.deep.equal(['ひとつ目', 'みっつ目']);
    expect(seen).to.have.lengthOf(1);
    expect(seen[0]).to.contain('directory/entries').and.to.contain('url/https [1].website');
    expect(codes(heard)).to.deep.equal(['directory/entries']);
  });

  it('causes no warning if something only looks odd', async () => {
    const seen = warnings();
    script('windows', list(entry('見本市の窓口', { checked: '2020-01-01', colour: 'red' })));
    const widget = await settled(await mount({ area: AREA, directory: '#windows' }));
    expect(await centres(widget)).to.deep.equal(['見本市の窓口']);
    expect(seen).to.deep.equal([]);
  });
});

/** Each in its own way leaves the widget without the embedder's list. */
const FAILURES: Readonly<
  Record<string, { code: string; directory?: string; act: (made: ReturnType<typeof holdRequests>) => void }>
> = {
  'an address where nothing is': {
    code: 'directory/not-found',
    act: ([request]) => {
      request!.answer('not here', { status: 404 });
    },
  },
  'a server in trouble': {
    code: 'directory/not-found',
    act: ([request]) => {
      request!.answer(MINE, { status: 500 });
    },
  },
  'a network that fails, or a server that forbids it': {
    code: 'directory/network',
    act: ([request]) => {
      request!.fail();
    },
  },
  'an answer that breaks off': {
    code: 'directory/network',
    act: ([request]) => {
      request!.answer(
        new ReadableStream({
          start: (stream) => {
            stream.enqueue(new TextEncoder().encode('[{'));
            stream.error(new TypeError('broken off'));
          },
        }),
      );
    },
  },
  'JSON that is broken': {
    code: 'directory/json',
    act: ([request]) => {
      request!.answer(MINE.slice(0, -1));
    },
  },
  'a page instead of JSON': {
    code: 'directory/json',
    act: ([request]) => {
      request!.answer('<!doctype html><title>ログイン</title>');
    },
  },
  'nothing at all': {
    code: 'directory/json',
    act: ([request]) => {
      request!.answer('');
    },
  },
  'JSON that is no list': {
    code: 'directory/entries',
    act: ([request]) => {
      request!.answer('{"centres": []}');
    },
  },
  null: {
    code: 'directory/entries',
    act: ([request]) => {
      request!.answer('null');
    },
  },
  'an empty list': {
    code: 'directory/entries',
    act: ([request]) => {
      request!.answer('[]');
    },
  },
  'a list of which nothing can be used': {
    code: 'directory/entries',
    act: ([request]) => {
      request!.answer(list(entry('見本', { area: '99' }), { id: 'x' }));
    },
  },
  'more than five megabytes': {
    code: 'directory/too-long',
    act: ([request]) => {
      request!.answer(`${MINE}${' '.repeat(5_000_000)}`);
    },
  },
  'a length of many megabytes that is announced': {
    code: 'directory/too-long',
    act: ([request]) => {
      request!.answer(MINE, { headers: { 'content-length': '15000001' } });
    },
  },
  'an id that the page does not have': {
    code: 'directory/not-found',
    directory: '#windows',
    act: () => undefined,
  },
  'an empty script': {
    code: 'directory/json',
    directory: '#windows',
    act: () => {
      script('windows', '');
    },
  },
  'an address without encryption elsewhere': {
    code: 'directory/address',
    directory: 'http://www.city.example.lg.jp/windows.json',
    act: () => undefined,
  },
  'an address that can be none': { code: 'directory/address', directory: 'https://', act: () => undefined },
  'an address that is code': {
    code: 'attribute/directory',
    directory: 'javascript:alert(1)',
    act: () => undefined,
  },
  'an address of another kind': {
    code: 'attribute/directory',
    directory: 'ftp://www.city.example.lg.jp/windows.json',
    act: () => undefined,
  },
  'an address with the list in it': {
    code: 'attribute/directory',
    directory: `data:application/json,${MINE}`.replace(/\s/g, ''),
    act: () => undefined,
  },
};

describe("where the list can't be had", () => {
  for (const [name, { code, directory = ADDRESS, act }] of Object.entries(FAILURES)) {
    it(`one warning and one event tell of it, and the screen is of use: ${name}`, async () => {
      const [seen, heard, made] = [warnings(), hear(), holdRequests()];
      if (directory.startsWith('#')) act(made);
      const widget = await mount({ area: AREA, directory });
      expect(made).to.have.lengthOf(directory === ADDRESS ? 1 : 0);
      if (!directory.startsWith('#')) act(made);
      await settled(widget);
      widget.setAttribute('heading-level', '2');
      await settled(widget);

      expect(seen).to.have.lengthOf(1);
      expect(seen[0]).to.contain(`${code}: got "`);
      expect(codes(heard)).to.deep.equal([code]);
      expect(await centres(widget)).to.deep.equal([BUILT_IN!.name]);
      expect(all(widget, '[part=contact] a[href^="tel:"]')).not.to.have.lengthOf(0);
      expect(all(widget, `a[href="${NATIONAL_LIST_URL}"]`)).not.to.have.lengthOf(0);
      expect(made).to.have.lengthOf(directory === ADDRESS ? 1 : 0);
    });
  }

  it('one warning tells of a server that is too slow, after ten seconds, and it is given up', async () => {
    const [seen, heard, made] = [warnings(), hear(), holdRequests()];
    const waits: { run: () => void; ms: number }[] = [];
    const original = window.setTimeout;
    replace(window, 'setTimeout', ((run: () => void, ms = 0) =>
      ms < 5000 ? original(run, ms) : waits.push({ run, ms })) as unknown as typeof window.setTimeout);
    const widget = await mount({ area: AREA, directory: ADDRESS });
    expect(waits.map(({ ms }) => ms)).to.deep.equal([10_000]);
    expect([seen, made[0]!.dropped]).to.deep.equal([[], false]);
    waits[0]!.run();
    await settled(widget);
    expect(made[0]!.dropped).to.equal(true);
    expect(seen).to.have.lengthOf(1);
    expect(codes(heard)).to.deep.equal(['directory/slow']);
    expect(await centres(widget)).to.deep.equal([BUILT_IN!.name]);
  });

  it('no timer is left once an answer has come', async () => {
    const made = holdRequests();
    const running = new Set<unknown>();
    const { setTimeout: begin, clearTimeout: end } = window;
    replace(window, 'setTimeout', ((run: () => void, ms = 0) => {
      const timer = begin(run, ms);
      if (ms >= 5000) running.add(timer);
      return timer;
    }) as unknown as typeof window.setTimeout);
    replace(window, 'clearTimeout', (timer) => {
      running.delete(timer);
      end(timer);
    });
    const widget = await mount({ area: AREA, directory: ADDRESS });
    expect(running.size).to.equal(1);
    made[0]!.answer(MINE);
    await settled(widget);
    expect(running.size).to.equal(0);
  });
});

describe('an attribute that changes while an answer is under way', () => {
  const OTHER = 'https://www.city.example.lg.jp/other.json';
  const theirs = list(entry('新しい窓口'));

  it('aborts the older request, whose answer never overwrites the newer one', async () => {
    for (const stubborn of [false, true]) {
      const [seen, made] = [warnings(), holdRequests({ stubborn })];
      const widget = await mount({ area: AREA, directory: ADDRESS });
      widget.setAttribute('directory', OTHER);
      await widget.updateComplete;
      expect(made.map(({ url, dropped }) => [url, dropped])).to.deep.equal([
        [ADDRESS, true],
        [OTHER, false],
      ]);
      made[1]!.answer(theirs);
      await settled(widget);
      made[0]!.answer(MINE);
      await settled(widget);
      expect(await centres(widget)).to.deep.equal(['新しい窓口']);
      expect(seen).to.deep.equal([]);
    }
  });

  it('reports no failure of a request that was replaced', async () => {
    const [seen, made] = [warnings(), holdRequests({ stubborn: true })];
    const widget = await mount({ area: AREA, directory: ADDRESS });
    widget.setAttribute('directory', OTHER);
    await widget.updateComplete;
    made[0]!.fail();
    made[1]!.answer(theirs);
    await settled(widget);
    expect(seen).to.deep.equal([]);
    expect(await centres(widget)).to.deep.equal(['新しい窓口']);
  });

  it('brings the built-in centres back while the new list is waited for, and when it is taken away', async () => {
    const made = holdRequests();
    const widget = await mount({ area: AREA, directory: ADDRESS });
    made[0]!.answer(MINE);
    await settled(widget);
    widget.setAttribute('directory', OTHER);
    await widget.updateComplete;
    expect(await centres(widget)).to.deep.equal([BUILT_IN!.name]);
    made[1]!.answer(theirs);
    await settled(widget);
    widget.removeAttribute('directory');
    await widget.updateComplete;
    expect(await centres(widget)).to.deep.equal([BUILT_IN!.name]);
    expect(made).to.have.lengthOf(2);
  });

  it('asks no second time where another attribute changes', async () => {
    const made = holdRequests();
    const widget = await mount({ area: AREA, directory: ADDRESS });
    for (const [name, value] of Object.entries({
      lang: 'en',
      'heading-level': '3',
      area: '13',
      phone: '000-000-0000',
    } satisfies Attributes)) {
      widget.setAttribute(name, value);
      await widget.updateComplete;
    }
    expect(made).to.have.lengthOf(1);
    expect(made[0]!.dropped).to.equal(false);
  });
});

describe('a widget that is taken away', () => {
  it('while it loads aborts the request and reports nothing', async () => {
    const [seen, heard, made] = [warnings(), hear(), holdRequests()];
    const widget = await mount({ area: AREA, directory: ADDRESS });
    widget.remove();
    expect(made[0]!.dropped).to.equal(true);
    await rest();
    expect(seen).to.deep.equal([]);
    expect(codes(heard)).to.deep.equal([]);
  });

  it('and put back requests the list again, and shows it', async () => {
    const made = holdRequests();
    const widget = await mount({ area: AREA, directory: ADDRESS });
    stage.appendChild(document.createElement('section')).append(widget);
    await widget.updateComplete;
    expect(made.map(({ dropped }) => dropped)).to.deep.equal([true, false]);
    made[1]!.answer(MINE);
    await settled(widget);
    expect(await centres(widget)).to.deep.equal(['見本市の窓口']);
  });

  it('and put back keeps the list it had, or the reported failure, and requests nothing again', async () => {
    const [seen, made] = [warnings(), holdRequests()];
    const [one, other] = [
      await mount({ area: AREA, directory: ADDRESS }),
      await mount({ area: AREA, directory: ADDRESS }),
    ];
    made[0]!.answer(MINE);
    made[1]!.answer('', { status: 404 });
    await settled(one);
    for (const widget of [one, other]) {
      stage.appendChild(document.createElement('section')).append(widget);
      await settled(widget);
    }
    expect(made).to.have.lengthOf(2);
    expect(await centres(one)).to.deep.equal(['見本市の窓口']);
    expect(await centres(other)).to.deep.equal([BUILT_IN!.name]);
    expect(seen).to.have.lengthOf(1);
  });

  it('while it waits for the page leaves no listener on it', async () => {
    const open: string[] = [];
    const { addEventListener: add } = document;
    replace(document, 'readyState', 'loading');
    replace(document, 'addEventListener', ((
      type: string,
      listener: EventListener,
      options?: AddEventListenerOptions,
    ) => {
      if (type === 'DOMContentLoaded') {
        open.push(type);
        options?.signal?.addEventListener('abort', () => {
          open.pop();
        });
      }
      add.call(document, type, listener, options);
    }) as typeof document.addEventListener);
    const widget = await mount({ area: AREA, directory: '#windows' });
    expect(open).to.have.lengthOf(1);
    widget.remove();
    expect(open).to.have.lengthOf(0);
  });
});

it('the place of the list is shown nowhere on the screen', async () => {
  holdRequests();
  const widget = await mount({ area: AREA, directory: ADDRESS });
  await centres(widget);
  expect(part(widget, 'contacts').textContent).not.to.contain('windows.json');
  expect(all(widget, `[href="${ADDRESS}"]`)).to.have.lengthOf(0);
});
