// The memo leaves the page by the person's own press only, and only as far as the browser lets it.
import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { byRole, find, has, part, textOf } from '../support/find.ts';
import { hear, replace, uncaught } from '../support/page.ts';
import { expectSame } from '../support/same.ts';
import { stage } from '../support/stage.ts';
import { say } from '../support/texts.ts';
import type { Widget } from '../support/widget.ts';
import { answer, LOCAL, mount, push } from '../support/widget.ts';

const GIVEN = { who: 'self', express: 'speak', reach: 'out', want: ['listen'], when: 'daytime' };
/** The field, unfolded as whoever writes in it has it. */
function field(widget: Widget): HTMLTextAreaElement {
  (part(widget, 'memo-more') as HTMLDetailsElement).open = true;
  return part(widget, 'memo-text') as HTMLTextAreaElement;
}
const status = (widget: Widget): string => find(widget, '[role=status]').textContent!.trim();
const focused = (widget: Widget): Element | null => widget.shadowRoot!.activeElement;

async function atResult(): Promise<Widget> {
  const widget = await mount(LOCAL);
  await answer(widget, GIVEN);
  return widget;
}

/** Writes with real keys at the end of the memo. */
async function write(widget: Widget, text: string): Promise<void> {
  field(widget).focus();
  field(widget).setSelectionRange(field(widget).value.length, field(widget).value.length);
  await sendKeys({ type: text });
  await widget.updateComplete;
}

async function until(done: () => boolean): Promise<void> {
  for (let tries = 0; !done() && tries < 100; tries += 1) await new Promise((again) => setTimeout(again, 10));
}

/** Presses the button and waits for what is said of it. */
async function press(widget: Widget, name: string): Promise<string> {
  const before = find(widget, '[role=status]').textContent;
  await push(widget, name);
  await until(() => find(widget, '[role=status]').textContent !== before);
  return status(widget);
}

const clipboard = (writeText: (text: string) => Promise<void>): void =>
  replace(navigator, 'clipboard' as never, { writeText } as never);

describe('a person who writes in the memo', () => {
  it('keeps the focus and the place of the cursor, and nothing is announced', async () => {
    const widget = await atResult();
    const before = status(widget);
    const heard = hear();
    await write(widget, 'abc');
    field(widget).setSelectionRange(0, 0);
    await sendKeys({ type: 'xy' });
    expect(field(widget).value.startsWith('xy')).to.equal(true);
    expect(field(widget).value.endsWith('abc')).to.equal(true);
    expectSame(focused(widget), field(widget));
    expect([field(widget).selectionStart, status(widget), heard.length]).to.deep.equal([2, before, 0]);
  });

  it('finds the words again after looking at the contacts, and after a change of settings', async () => {
    const widget = await atResult();
    await write(widget, ' abc');
    const { value } = field(widget);
    await push(widget, 'show-contacts');
    await push(widget, 'back');
    expect(field(widget).value).to.equal(value);
    widget.setAttribute('phone', '000-111-2222');
    await widget.updateComplete;
    expect(field(widget).value).to.equal(value);
    expect(find(widget, '.paper .words').textContent).to.equal(value);
  });

  it('restores it from the answers with one press, and goes on in the field', async () => {
    const widget = await atResult();
    const made = field(widget).value;
    expect(has(widget, 'rewrite')).to.equal(false);
    await write(widget, 'abc');
    await push(widget, 'rewrite');
    expect([field(widget).value, has(widget, 'rewrite')]).to.deep.equal([made, false]);
    expectSame(focused(widget), field(widget));
    await write(widget, 'd');
    expect(field(widget).value).to.equal(`${made}d`);
    expect(has(widget, 'rewrite')).to.equal(true);
  });

  it('deletes it with the answers', async () => {
    const widget = await atResult();
    await write(widget, 'abc');
    await push(widget, 'clear');
    expect(textOf(widget)).not.to.contain('abc');
    await answer(widget, GIVEN);
    expect(field(widget).value).not.to.contain('abc');
  });

  it('never has to scroll in the field: it grows and shrinks with the words', async () => {
    const widget = await atResult();
    const fits = (): boolean => field(widget).scrollHeight <= field(widget).clientHeight + 1;
    const before = field(widget).clientHeight;
    expect(fits()).to.equal(true);
    field(widget).value = 'あ\n'.repeat(30);
    field(widget).dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    expect(fits()).to.equal(true);
    expect(field(widget).clientHeight).to.be.greaterThan(before * 2);
    field(widget).value = '';
    field(widget).dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    expect(field(widget).clientHeight).to.be.lessThan(before * 2);
  });
});

describe('a person who copies the memo', () => {
  it('gets the words as they are now and a confirmation, also the second time', async () => {
    const copied: string[] = [];
    clipboard(async (text) => {
      copied.push(text);
    });
    const widget = await atResult();
    const heard = hear();
    await write(widget, 'abc');
    expect(await press(widget, 'copy')).to.equal(say('memo.said.copied'));
    expect(await press(widget, 'copy')).to.equal(say('memo.said.copied'));
    expect(copied).to.deep.equal([field(widget).value, field(widget).value]);
    expect(find(widget, '.said').textContent).to.equal(say('memo.said.copied'));
    expect(heard).to.deep.equal([]);
  });

  for (const [why, refuse] of [
    [
      'says no',
      () => {
        clipboard(() => Promise.reject(new DOMException('no', 'NotAllowedError')));
      },
    ],
    [
      'has no clipboard',
      () => {
        replace(navigator, 'clipboard' as never, undefined as never);
      },
    ],
  ] as const) {
    it(`finds the words selected where the browser ${why}, and is told so`, async () => {
      const errors = uncaught();
      refuse();
      const widget = await atResult();
      expect(await press(widget, 'copy')).to.equal(say('memo.said.not-copied'));
      expectSame(focused(widget), field(widget));
      expect([field(widget).selectionStart, field(widget).selectionEnd]).to.deep.equal([
        0,
        field(widget).value.length,
      ]);
      expect(errors).to.deep.equal([]);
    });
  }

  it('is told what happened, whatever this browser does', async () => {
    const widget = await atResult();
    const told = await press(widget, 'copy');
    const selected =
      focused(widget) === field(widget) && field(widget).selectionEnd === field(widget).value.length;
    expect(told).to.equal(say(selected ? 'memo.said.not-copied' : 'memo.said.copied'));
  });

  it('no longer reads it after the next step', async () => {
    clipboard(async () => {});
    const widget = await atResult();
    await press(widget, 'copy');
    await write(widget, 'a');
    expect(widget.shadowRoot!.querySelector('.said')).to.equal(null);
    expect(status(widget)).to.equal(say('memo.said.copied'));
  });
});

describe('a person who saves the memo', () => {
  it('gets a text file with a neutral name and nothing but the words', async () => {
    const blobs: Blob[] = [];
    const pressed: HTMLAnchorElement[] = [];
    replace(URL, 'createObjectURL', (blob) => {
      blobs.push(blob as Blob);
      return 'blob:memo';
    });
    replace(HTMLAnchorElement.prototype, 'click', function (this: HTMLAnchorElement) {
      pressed.push(this);
    });
    const widget = await atResult();
    await write(widget, 'abc');
    expect(await press(widget, 'download')).to.equal(say('memo.said.saved'));
    expect(pressed.map(({ href, download, isConnected }) => [href, download, isConnected])).to.deep.equal([
      ['blob:memo', 'memo.txt', false],
    ]);
    expect(blobs.map(({ type }) => type)).to.deep.equal(['text/plain;charset=utf-8']);
    const bytes = new Uint8Array(await blobs[0]!.arrayBuffer());
    expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)).to.equal(field(widget).value);
  });

  it('is told where the browser refuses', async () => {
    replace(URL, 'createObjectURL', () => {
      throw new DOMException('no', 'SecurityError');
    });
    expect(await press(await atResult(), 'download')).to.equal(say('memo.said.not-saved'));
  });
});

describe('a person who sends the memo with another app', () => {
  const shareBy = (share: (data?: ShareData) => Promise<void>): void => {
    replace(navigator, 'canShare', () => true);
    replace(navigator, 'share', share);
  };

  it('sends the words and nothing else: no title, no address', async () => {
    const shared: (ShareData | undefined)[] = [];
    shareBy(async (data) => {
      shared.push(data);
    });
    const widget = await atResult();
    await push(widget, 'share');
    expect(shared).to.deep.equal([{ text: field(widget).value }]);
    expect(widget.shadowRoot!.querySelector('.said')).to.equal(null);
  });

  it('may cancel without a message, and is told of a failure', async () => {
    const errors = uncaught();
    let name = 'AbortError';
    shareBy(() => Promise.reject(new DOMException('no', name)));
    const widget = await atResult();
    const before = status(widget);
    await push(widget, 'share');
    await new Promise((later) => setTimeout(later, 20));
    expect(status(widget)).to.equal(before);
    name = 'NotAllowedError';
    expect(await press(widget, 'share')).to.equal(say('memo.said.not-shared'));
    expect(errors).to.deep.equal([]);
  });

  it('is not offered it where there is no share sheet', async () => {
    replace(navigator, 'canShare' as never, undefined as never);
    expect(has(await atResult(), 'share')).to.equal(false);
  });
});

describe('a person who prints', () => {
  const MARK = 'data-hikikomori-help-print';
  const done = (): void => {
    dispatchEvent(new Event('afterprint'));
  };
  /** How often the page was printed, and what it was like then. */
  function printer(look: () => unknown = () => null): unknown[] {
    const seen: unknown[] = [];
    replace(window, 'print', () => {
      seen.push(look());
    });
    return seen;
  }
  const pageNow = () => ({
    sheets: document.adoptedStyleSheets.length,
    marks: document.querySelectorAll(`[${MARK}]`).length,
    body: document.body.getAttributeNames(),
    title: document.title,
  });

  it('prints the widget alone; afterwards the page is just as it was', async () => {
    const widget = await atResult();
    const before = pageNow();
    const seen = printer(pageNow);
    (part(widget, 'memo-more') as HTMLDetailsElement).open = true;
    byRole(widget, 'button', say('action.print')).click();
    expect(seen).to.deep.equal([{ ...before, sheets: before.sheets + 1, marks: 1 }]);
    expect(widget.getAttribute(MARK)).to.equal('host');
    done();
    expect(pageNow()).to.deep.equal(before);
    expect(widget.hasAttribute(MARK)).to.equal(false);
  });

  it('leaves nothing behind after two presses, nor when the widget goes away meanwhile', async () => {
    const widget = await atResult();
    const before = pageNow();
    const seen = printer();
    const button = part(widget, 'print');
    button.click();
    button.click();
    expect([seen.length, document.adoptedStyleSheets.length]).to.deep.equal([2, before.sheets + 1]);
    widget.remove();
    expect([pageNow(), widget.hasAttribute(MARK)]).to.deep.equal([before, false]);
  });

  it('gets it alone also out of other components, through their slots and their shadow trees', async () => {
    const outer = stage.appendChild(document.createElement('div'));
    const tree = outer.attachShadow({ mode: 'open' });
    const slot = tree
      .appendChild(document.createElement('section'))
      .appendChild(document.createElement('slot'));
    const inner = outer.appendChild(document.createElement('div'));
    const deep = inner.attachShadow({ mode: 'open' });
    const widget = await mount(LOCAL, deep);
    await answer(widget, GIVEN);
    const marks = () => [widget, inner, slot, outer].map((element) => element.getAttribute(MARK));
    const sheets = () => [deep, tree, document].map(({ adoptedStyleSheets }) => adoptedStyleSheets.length);
    const before = sheets();
    printer();
    part(widget, 'print').click();
    expect(marks()).to.deep.equal(['host', '', '', '']);
    expect(sheets()).to.deep.equal(before.map((count) => count + 1));
    done();
    expect([marks(), sheets()]).to.deep.equal([[null, null, null, null], before]);
  });

  it('sees nothing of the sheet on the screen', async () => {
    const widget = await atResult();
    expect(part(widget, 'paper').checkVisibility()).to.equal(false);
    const beside = stage.appendChild(document.createElement('p'));
    printer();
    part(widget, 'print').click();
    expect(beside.checkVisibility()).to.equal(true);
    done();
  });
});
