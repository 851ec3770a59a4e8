// The ground the other tests of this folder stand on: the expected engine, and what may be imported and pressed in it.
import axe from 'axe-core';
import { expect } from 'chai';
import { html, render } from 'lit';
import pkg from '../../package.json' with { type: 'json' };
import { press } from '../support/keys.ts';

describe('the browser test harness', () => {
  it('runs in the engine that was asked for', () => {
    const marks = { chromium: / (?:Headless)?Chrome\//, firefox: / Firefox\//, webkit: /AppleWebKit\/[^C]* Safari\// };
    const seen = Object.entries(marks).filter(([, mark]) => mark.test(navigator.userAgent));
    expect(seen.map(([engine]) => engine)).to.deep.equal([document.documentElement.dataset['engine']]);
  });

  it('imports JSON', () => {
    expect(pkg.name).to.equal('hikikomori-help');
  });

  it('imports CommonJS packages and finds a fault with axe', async () => {
    render(html`<div id="harness"><img src="data:," /></div>`, document.body);
    const { violations } = await axe.run('#harness', { runOnly: ['image-alt'] });
    expect(violations.map((violation) => violation.id)).to.deep.equal(['image-alt']);
    render('', document.body);
  });

  it('presses keys that the page takes for real ones', async () => {
    const pressed: string[] = [];
    // `code`, as WebKit's driver gives Shift+Tab the key name "Unidentified".
    const note = ({ key, code, shiftKey, isTrusted }: KeyboardEvent) => {
      if (key !== 'Shift') pressed.push(`${shiftKey ? 'Shift+' : ''}${code} ${isTrusted}`);
    };
    document.addEventListener('keydown', note);
    await press('Tab', 'Shift+Tab', 'ArrowDown');
    document.removeEventListener('keydown', note);
    expect(pressed).to.deep.equal(['Tab true', 'Shift+Tab true', 'ArrowDown true']);
  });

  it('keeps the focus in the page when Tab goes past its end', async () => {
    let presses = 0;
    render(html`<button @click=${() => (presses += 1)}>end</button>`, document.body);
    await press('Tab', 'Tab', 'Tab');
    document.querySelector('button')!.focus();
    await press('Enter', ' ');
    expect(presses).to.equal(2);
    render('', document.body);
  });
});
