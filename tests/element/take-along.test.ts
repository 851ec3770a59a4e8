// The reminder as a real file, and the code for the phone in the widget's own colours.
import { expect } from 'chai';
import ICAL from 'ical.js';
import { nextOpeningOf } from '../../src/directory/channel-opening.ts';
import { violations } from '../support/axe.ts';
import { byRole, find, has, part, parts } from '../support/find.ts';
import { replace } from '../support/page.ts';
import { stage } from '../support/stage.ts';
import { say } from '../support/texts.ts';
import type { Widget } from '../support/widget.ts';
import { answer, LOCAL, mount, push } from '../support/widget.ts';

interface Saved {
  readonly name: string;
  readonly blob: Blob;
  readonly onPage: boolean;
}

/** Takes the files that would be saved. */
function files(): Saved[] {
  const saved: Saved[] = [];
  const blobs = new Map<string, Blob>();
  replace(URL, 'createObjectURL', (blob) => {
    const address = `blob:sample/${blobs.size}`;
    blobs.set(address, blob as Blob);
    return address;
  });
  replace(HTMLAnchorElement.prototype, 'click', function click(this: HTMLAnchorElement) {
    saved.push({ name: this.download, blob: blobs.get(this.href)!, onPage: this.isConnected });
  });
  return saved;
}

const contacts = async (attributes = {}): Promise<Widget> => {
  const widget = await mount({ ...LOCAL, ...attributes });
  await push(widget, 'show-contacts');
  return widget;
};
const status = (widget: Widget): string => find(widget, '[role=status]').textContent!;

describe('a reminder', () => {
  it('is a calendar file of a neutral name for the next opening', async () => {
    const saved = files();
    const widget = await contacts();
    const before = Date.now();
    await push(widget, 'calendar');
    const [{ name, blob, onPage }] = saved as [Saved];
    expect({ name, type: blob.type, onPage, count: saved.length }).to.deep.equal({
      name: 'reminder.ics',
      type: 'text/calendar;charset=utf-8',
      onPage: false,
      count: 1,
    });
    const event = new ICAL.Event(
      new ICAL.Component(ICAL.parse(await blob.text())).getFirstSubcomponent('vevent')!,
    );
    expect(event.startDate.toJSDate().getTime()).to.equal(
      nextOpeningOf({ hours: LOCAL['hours']! }, before)!.instant,
    );
    expect([event.summary, event.description]).to.deep.equal([say('contact.calendar.title'), LOCAL['phone']]);
    expect(await blob.text()).not.to.contain(LOCAL['center-name']!);
  });

  it('is announced to those who do not see the file arrive @wcag:4.1.3', async () => {
    files();
    const widget = await contacts();
    await push(widget, 'calendar');
    expect(status(widget)).to.equal(say('status.saved'));
  });

  it('says so where the browser refuses, and nothing else happens', async () => {
    const widget = await contacts();
    replace(URL, 'createObjectURL', () => {
      throw new Error('refused');
    });
    await push(widget, 'calendar');
    expect(status(widget)).to.equal(say('status.not-saved'));
    expect(has(widget, 'contact')).to.equal(true);
  });

  it('is never the same as another, so that a calendar keeps both', async () => {
    const saved = files();
    const widget = await contacts();
    await push(widget, 'calendar');
    await push(widget, 'calendar');
    const ids = await Promise.all(saved.map(async ({ blob }) => /^UID:(\w+)/m.exec(await blob.text())![1]));
    expect(new Set(ids).size).to.equal(2);
    for (const id of ids) expect(id).to.match(/^[0-9a-f]{32}$/);
  });

  it('sends no click to the page, and its object URL is revoked after a while', async () => {
    const clicks: EventTarget[] = [];
    const kept: number[] = [];
    const revoked: string[] = [];
    const widget = await contacts();
    replace(URL, 'revokeObjectURL', (address) => {
      revoked.push(address);
    });
    replace(window, 'setTimeout', ((run: () => void, wait: number) => {
      kept.push(wait);
      run();
    }) as unknown as typeof setTimeout);
    files();
    const note = (event: Event): void => {
      clicks.push(event.target!);
    };
    document.addEventListener('click', note, { capture: true });
    part(widget, 'calendar').click();
    document.removeEventListener('click', note, { capture: true });
    expect(clicks).to.deep.equal([widget]);
    expect({ kept, revoked }).to.deep.equal({ kept: [60_000], revoked: ['blob:sample/0'] });
  });

  it('and the memo have their object URLs revoked when the answers are deleted, and when the widget is removed', async () => {
    const revoked: string[] = [];
    replace(URL, 'revokeObjectURL', (address) => {
      revoked.push(address);
    });
    const widget = await mount(LOCAL);
    for (const end of [
      () => push(widget, 'clear'),
      async () => {
        widget.remove();
        await widget.updateComplete;
      },
    ]) {
      revoked.length = 0;
      files();
      await answer(widget, { who: 'self', safe: 'none', express: 'speak' });
      await push(widget, 'download');
      await push(widget, 'calendar');
      expect(revoked).to.deep.equal([]);
      await end();
      expect(revoked).to.deep.equal(['blob:sample/0', 'blob:sample/1']);
    }
  });

  it('says so where the browser has no random numbers', async () => {
    files();
    const widget = await contacts();
    replace(crypto, 'getRandomValues', () => {
      throw new Error('none');
    });
    await push(widget, 'calendar');
    expect(status(widget)).to.equal(say('status.not-saved'));
  });
});

describe('the code for the phone', () => {
  it('stays white and black in dark and in forced colours, and axe finds nothing @wcag:1.1.1', async () => {
    document.title = 'A page';
    document.documentElement.lang = 'ja';
    stage.style.colorScheme = 'dark';
    stage.append(Object.assign(document.createElement('h1'), { textContent: 'A city' }));
    const widget = await contacts();
    await push(widget, 'qr');
    const code = find(widget, '[part~="qr-code"] svg');
    const colours = [...code.children].map((shape) => getComputedStyle(shape).fill);
    expect(colours).to.deep.equal(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
    // WebKit knows no forced colours.
    if (CSS.supports('forced-color-adjust', 'none'))
      expect(getComputedStyle(code).getPropertyValue('forced-color-adjust')).to.equal('none');
    expect(await violations()).to.deep.equal([]);
  });

  it('is as wide as high, and within the card, also where there is little room', async () => {
    stage.style.width = '200px';
    const widget = await contacts({ phone: '', sns: `https://chat.example.jp/${'a'.repeat(300)}` });
    await push(widget, 'qr');
    const { width, height, right } = find(widget, '[part~="qr-code"] svg').getBoundingClientRect();
    expect(Math.abs(width - height)).to.be.lessThan(1);
    expect(width).to.be.greaterThan(60);
    expect(right).to.be.at.most(part(widget, 'contact').getBoundingClientRect().right);
  });

  it('is closed together with the screen', async () => {
    const widget = await contacts();
    await push(widget, 'qr');
    expect(has(widget, 'qr-code')).to.equal(true);
    await push(widget, 'back');
    await push(widget, 'show-contacts');
    expect(has(widget, 'qr-code')).to.equal(false);
    expect(byRole(widget, 'button', say('contact.qr')).getAttribute('aria-expanded')).to.equal('false');
    expect(parts(widget, 'qr')).to.have.lengthOf(1);
  });
});
